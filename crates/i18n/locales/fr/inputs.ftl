# Champs communs à plusieurs formulaires
input-day = Jour
input-month = Mois
input-year = Année
input-time = Heure
input-in-language = { $label }, en { $language }
codes-find-capability = Cherchez un service ou un code CPV
codes-find-region = Cherchez une autre région
codes-find-nothing = Aucun résultat. Cherchez avec un autre mot.
codes-found = Résultats
codes-chosen = Choix
codes-browse = Ou parcourez :
codes-cpv = Code CPV { $code }
draft-continue = Enregistrer et continuer
draft-later = Enregistrer et reprendre plus tard
