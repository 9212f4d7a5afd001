# "Geen offerte, want …"
not-bidding-title = Geen offerte? Zeg waarom
not-bidding-lead = De overheid ziet na de uiterste datum hoeveel ondernemingen wat zeggen. Zij ziet nooit welke onderneming het zei, en voor de uiterste datum ziet niemand iets.
not-bidding-because = { $firm } dient geen offerte in?
not-bidding-why = Eén druk zegt waarom, zonder uw naam:
not-bidding-other = een andere reden, of in uw eigen woorden
not-bidding-said = { $firm } heeft gezegd waarom zij geen offerte indient. Het is verzegeld tot de uiterste datum; u kunt nog altijd een offerte indienen.
not-bidding-said-before = U hebt gezegd waarom u geen offerte indient. Wat u zei is verzegeld tot de uiterste datum. U kunt het intrekken, of het hieronder opnieuw zeggen.
not-bidding-legend = Waarom dient u geen offerte in?
not-bidding-reason-too-little-time = Te weinig tijd
not-bidding-reason-budget-too-low = Het budget is te laag
not-bidding-reason-wording-excludes = Wat gevraagd wordt sluit ons uit
not-bidding-reason-no-capacity = Nu geen capaciteit
not-bidding-reason-not-our-subject = Niet ons onderwerp
not-bidding-reason-too-much-risk = Te veel risico
not-bidding-reason-other = Iets anders
not-bidding-text = In uw eigen woorden
not-bidding-text-hint = Zeg niet wie u bent. De overheid leest het na de uiterste datum.
not-bidding-button = Dit zeggen
not-bidding-take-back = Intrekken
not-bidding-has-bid = U hebt een offerte ingediend. Trek ze eerst in als u geen offerte wilt doen.
not-bidding-error-over = Dit kan niet meer worden gezegd
not-bidding-error-other = Zeg in enkele woorden wat het is
not-bidding-flash-said = Dank u. Het is verzegeld tot de uiterste datum, en kan worden ingetrokken
not-bidding-flash-taken-back = Ingetrokken
not-bidding-sums-title = Waarom ondernemingen geen offerte indienden
not-bidding-sums-none = Geen onderneming heeft gezegd waarom zij geen offerte indiende.
not-bidding-sums-text = { $count ->
    [one] { $count } onderneming die een offerte had kunnen indienen, zei waarom zij dat niet deed.
   *[other] { $count } ondernemingen die een offerte hadden kunnen indienen, zeiden waarom zij dat niet deden.
}
