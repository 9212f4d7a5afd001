# The first page.

home-title = Des marchés publics à la taille d’une petite équipe
home-lead = Les administrations divisent de grands accords-cadres en petits lots et demandent des résultats. Les entreprises sont trouvées pour ce qu’elles savent faire.
home-search = Rechercher missions, lots, accords-cadres et entreprises
home-also = Ou consultez
home-steps = Comment ça marche
home-step-1 = De petits lots
home-step-1-text = Un besoin de plusieurs millions devient des parties que de nombreuses petites entreprises peuvent réaliser, chacune avec ses capacités, sa région et son plafond.
home-step-2 = Des résultats, pas des heures
home-step-2-text = Une mission énonce le problème, ce qui changera et comment on le mesure. Le chemin appartient à l’équipe.
home-step-3 = Scellé et jugé équitablement
home-step-3-text = Les offres restent chiffrées jusqu’à la date limite. Plusieurs personnes notent d’abord la qualité, sans savoir qui soumissionne.
home-numbers = Actuellement dans Kavel
home-open = Missions ouvertes
home-closing = Prochaines clôtures
home-closing-all = Toutes les missions ouvertes
home-closing-none = Aucune mission n’est ouverte en ce moment.
home-cut = Un accord-cadre, beaucoup de parcelles
home-cut-text = { $agency } a réparti { $value } en { $lots } lots, chacun à la portée d’une petite entreprise.
