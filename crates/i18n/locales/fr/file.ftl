# Le dossier complet d’une mission.
file-title = Dossier de la mission { $number }
file-link = Le dossier complet
file-link-text = L’avis dans toutes les langues, les questions et réponses, les décisions : en un seul document à imprimer, et en ZIP.
file-lead = Tout ce qui est public sur cette mission, en un seul document. Imprimez-le, ou gardez-le en ZIP : le document, la même chose pour les machines (JSON) et les dates pour un agenda.
file-lead-inside = Tout sur cette mission, avec ce qui s’est passé dans votre administration. Le dossier public se trouve sur la page publique.
file-zip = Télécharger en ZIP
file-made = Établi par Kavel le { $at } (heure de Bruxelles).
file-confidential = Interne : contient les questions telles qu’elles ont été posées, et qui a décidé.
file-contents = Sommaire
file-glance = En bref
file-notice = L’avis dans toutes les langues
file-decisions = Dates et décisions
file-asked = Les questions telles qu’elles ont été posées
file-asked-text = Personne ne sait qui les a posées. Seule l’heure pleine d’une question est conservée.
file-audit = Ce qui s’est passé, et qui l’a fait
file-audit-text = Les événements de cette mission dans la piste d’audit, enchaînée par des empreintes. Ce qu’ont fait les soumissionnaires n’y est pas.
file-audit-when = Quand
file-audit-what = Quoi
file-audit-who = Qui
file-actor-system = Kavel
file-actor-visitor = Un visiteur
file-actor-user = Une personne
file-actor-bidder = Un soumissionnaire
file-state = État
file-award = Attribution
file-event-published = Publication
file-event-moved = Date limite reportée
file-event-opened = Ouverture des offres
file-event-cancelled = Annulation
file-event-answered = Réponses publiées
file-event-amended = Mission modifiée
file-bids = { $count ->
    [0] Aucune offre n’a été remise à temps.
    [one] { $count } offre a été remise à temps.
   *[other] { $count } offres ont été remises à temps.
}
