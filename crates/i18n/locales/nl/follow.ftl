# Een opdracht volgen per mail.
follow-title = Deze opdracht volgen
follow-visitor = Een mail als ze gewijzigd of geannuleerd wordt, ook zonder account.
follow-hint = Een mail als ze gewijzigd of geannuleerd wordt, en kort voor de uiterste datum
follow-lead = U krijgt een mail als ze gewijzigd of geannuleerd wordt, en kort voor de uiterste datum. Niemand anders ziet dat u ze volgt.
follow-email-hint =
    { $days ->
        [one] Wij sturen u een mail met een link om te bevestigen. Zonder bevestiging wordt het adres na { $days } dag verwijderd.
       *[other] Wij sturen u een mail met een link om te bevestigen. Zonder bevestiging wordt het adres na { $days } dagen verwijderd.
    }
follow-following = U volgt deze opdracht.
follow-stop = Niet meer volgen
follow-flash-sent = Als niets het verhindert, is er een mail onderweg: bevestig met de link erin dat u wilt volgen.
follow-flash-begun = U volgt deze opdracht vanaf nu.
follow-flash-stopped = U volgt deze opdracht niet meer.
follow-confirm-title = De opdracht volgen?
follow-confirm-text = Uw adres krijgt dan bericht als de opdracht gewijzigd of geannuleerd wordt, en kort voor de uiterste datum. Elke mail heeft een link om ermee te stoppen.
follow-confirm-action = Ja, volgen
follow-expired-title = Deze link werkt niet meer
follow-expired-text = Hij is gebruikt om te stoppen, is te oud of is niet volledig. Op de pagina van de opdracht kunt u ze opnieuw volgen.
follow-stop-title = Niet meer volgen?
follow-stop-text = Geen mails meer over deze opdracht.
follow-stopped-title = U volgt ze niet meer
follow-stopped-text = U krijgt geen mails meer over deze opdracht. Op haar pagina kunt u ze opnieuw volgen.
follow-mail-stop = Geen mails meer over deze opdracht
audit-kind-assignment-followed = Opdracht gevolgd
audit-kind-assignment-unfollowed = Opdracht niet meer gevolgd

mail-confirm-follow-subject = Bevestig dat u volgt: { $assignment }
mail-confirm-follow-text =
    { $days ->
        [one] Iemand, waarschijnlijk u, wil op dit adres nieuws over de opdracht “{ $assignment }”. Bevestig dat binnen { $days } dag.
       *[other] Iemand, waarschijnlijk u, wil op dit adres nieuws over de opdracht “{ $assignment }”. Bevestig dat binnen { $days } dagen.
    }
mail-confirm-follow-action = Bevestigen
mail-confirm-follow-after = Hebt u dit niet gevraagd, negeer dit bericht dan: zonder bevestiging sturen wij niets en wordt het adres verwijderd.

assignment-in-short = Opdracht van { $agency }. Budget { $budget }, exclusief btw. Offertes tot { $deadline }.
feed-lot-title = Opdrachten in perceel { $lot }: { $title }
feed-lot-subtitle = Nieuwe, gewijzigde en geannuleerde opdrachten in dit perceel
