# „Kein Angebot, weil …“
not-bidding-title = Kein Angebot? Sagen Sie, warum
not-bidding-lead = Nach der Frist sieht die Behörde, wie viele Unternehmen was sagen. Sie sieht nie, welches es war, und vor der Frist sieht niemand etwas.
not-bidding-because = { $firm } bietet nicht an?
not-bidding-why = Ein Druck sagt, warum, ohne Ihren Namen:
not-bidding-other = ein anderer Grund, oder in eigenen Worten
not-bidding-said = { $firm } hat gesagt, warum es nicht anbietet. Das ist bis zur Frist versiegelt; anbieten können Sie weiterhin.
not-bidding-said-before = Sie haben gesagt, warum Sie nicht anbieten. Das ist bis zur Frist versiegelt. Sie können es zurücknehmen oder unten neu sagen.
not-bidding-legend = Warum bieten Sie nicht an?
not-bidding-reason-too-little-time = Zu wenig Zeit
not-bidding-reason-budget-too-low = Das Budget ist zu niedrig
not-bidding-reason-wording-excludes = Was verlangt wird, schließt uns aus
not-bidding-reason-no-capacity = Zurzeit keine Kapazität
not-bidding-reason-not-our-subject = Nicht unser Gebiet
not-bidding-reason-too-much-risk = Zu viel Risiko
not-bidding-reason-other = Etwas anderes
not-bidding-text = In eigenen Worten
not-bidding-text-hint = Sagen Sie nicht, wer Sie sind. Die Behörde liest es nach der Frist.
not-bidding-button = Das sagen
not-bidding-take-back = Zurücknehmen
not-bidding-has-bid = Sie haben ein Angebot eingereicht. Ziehen Sie es erst zurück, wenn Sie nicht anbieten.
not-bidding-error-over = Das lässt sich nicht mehr sagen
not-bidding-error-other = Sagen Sie in wenigen Worten, was es ist
not-bidding-flash-said = Danke. Es ist bis zur Frist versiegelt und kann zurückgenommen werden
not-bidding-flash-taken-back = Zurückgenommen
not-bidding-sums-title = Warum Unternehmen nicht angeboten haben
not-bidding-sums-none = Kein Unternehmen hat gesagt, warum es nicht angeboten hat.
not-bidding-sums-text = { $count ->
    [one] { $count } Unternehmen, das hätte anbieten können, sagte, warum es das nicht tat.
   *[other] { $count } Unternehmen, die hätten anbieten können, sagten, warum sie das nicht taten.
}
