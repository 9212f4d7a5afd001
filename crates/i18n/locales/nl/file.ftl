# Het hele dossier van een opdracht.
file-title = Dossier van opdracht { $number }
file-link = Het hele dossier
file-link-text = De aankondiging in alle talen, vragen en antwoorden, en beslissingen: als één document om af te drukken, en als ZIP.
file-lead = Alles wat over deze opdracht openbaar is, als één document. Druk het af, of bewaar het als ZIP: het document, hetzelfde voor machines (JSON), en de data voor een agenda.
file-lead-inside = Alles over deze opdracht, met wat er binnen uw overheid gebeurde. Het openbare dossier staat op de openbare pagina.
file-zip = Downloaden als ZIP
file-made = Gemaakt door Kavel op { $at } (tijd in Brussel).
file-confidential = Intern: bevat vragen zoals ze gesteld zijn, en wie besliste.
file-contents = Inhoud
file-glance = In het kort
file-notice = De aankondiging in alle talen
file-decisions = Data en beslissingen
file-asked = Vragen zoals ze gesteld zijn
file-asked-text = Niemand weet wie vroeg. Van een vraag wordt alleen het volle uur bewaard.
file-audit = Wat er gebeurde, en wie het deed
file-audit-text = De gebeurtenissen van deze opdracht in het auditspoor, dat met hashes geketend is. Wat inschrijvers deden staat hier niet.
file-audit-when = Wanneer
file-audit-what = Wat
file-audit-who = Wie
file-actor-system = Kavel
file-actor-visitor = Een bezoeker
file-actor-user = Een persoon
file-actor-bidder = Een inschrijver
file-state = Stand
file-award = Gunning
file-event-published = Gepubliceerd
file-event-moved = Uiterste datum verschoven
file-event-opened = Offertes geopend
file-event-cancelled = Geannuleerd
file-event-answered = Antwoorden gepubliceerd
file-event-amended = Opdracht gewijzigd
file-bids = { $count ->
    [0] Er werd geen offerte tijdig ingediend.
    [one] Er werd { $count } offerte tijdig ingediend.
   *[other] Er werden { $count } offertes tijdig ingediend.
}
