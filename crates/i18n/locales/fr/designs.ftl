# Designing lots: /try/lots and what it shows
design-title = Concevoir des lots à la portée des petites entreprises
design-lead = Apportez les lots de travaux d’un grand besoin. Vous recevez une division en lots, le nombre de PME capables d’exécuter chacun d’eux, et les raisons.
design-begin = Recommencer
design-gone-title = Ce tableau n’est plus ici
design-gone-text = Les tableaux restent un court moment en mémoire et ne sont jamais enregistrés. Collez-le ou chargez-le à nouveau.
design-packages-title = Les lots de travaux
design-packages-text = Une ligne par travail confié à un seul contractant. Remplissez un tableau :
design-template-xlsx = modèle pour Excel (XLSX)
design-template-csv = modèle en CSV
design-template-sheet = Lots de travaux
design-template-1 = Audit d’accessibilité du site web
design-template-1-outcome = Chaque obstacle pour les personnes handicapées est connu
design-template-2 = Recherche auprès des utilisateurs du site web
design-template-2-outcome = Nous savons pourquoi une personne sur trois n’achève pas sa demande
design-file = Un fichier
design-limits = CSV ou XLSX, au plus { $packages } lots de travaux et { $mb } Mo
design-table = Ou collez le tableau
design-table-hint = Copié d’un tableur, avec la ligne des en-têtes. Un titre et une valeur suffisent ; chaque autre colonne améliore le résultat.
design-columns-title = Ce que contient chaque colonne
design-columns-text = Les en-têtes en anglais, néerlandais, français et allemand sont compris. Séparez plusieurs valeurs d’une cellule par un point-virgule.
# dynamic: design-column-
design-column-id = Numéro
design-column-id-hint = Un nom court de votre choix, unique dans le tableau : P1
design-column-title = Titre
design-column-title-hint = En quoi consiste le travail
design-column-outcome = Résultat
design-column-outcome-hint = Ce qui aura changé ensuite
design-column-value = Valeur
design-column-value-hint = Euros hors TVA : 45000 ou 45.000,00
design-column-cpv = CPV
design-column-cpv-hint = Codes du vocabulaire commun : 72000000
design-column-capabilities = Capacités
design-column-capabilities-hint = Ce qu’une entreprise doit savoir faire, sous son nom dans Kavel, dans l’une des quatre langues
design-column-nuts = Régions
design-column-nuts-hint = Codes NUTS du lieu du travail : BE2;BE1
design-column-languages = Langues
design-column-languages-hint = Langues de travail : nl;fr
design-column-start = Début
design-column-start-hint = Un jour ou un mois : 2027-01-31, 31/01/2027 ou 2027-01
design-column-end = Fin
design-column-end-hint = Un jour ou un mois, après le début
design-column-depends-on = Dépend de
design-column-depends-on-hint = Numéros des lots de travaux à achever avant
design-column-together = Ensemble
design-column-together-hint = Numéros des lots de travaux à mettre dans le même lot
design-column-apart = Séparé de
design-column-apart-hint = Numéros des lots de travaux qui ne peuvent pas partager son lot
design-go = Concevoir les lots
design-private-title = Cela reste à vous
design-private-text = Rien n’est enregistré. Votre tableau reste en mémoire au plus { $minutes } minutes après votre dernière visite, puis disparaît. Ce n’est que si vous partagez un résultat qu’il est conservé un temps, derrière un lien impossible à deviner.
design-real-title = Ou prenez de vrais lots
design-real-text = Des lots publiés deviennent des lots de travaux : voyez comment ils auraient pu être divisés.
design-redesign = Repenser ces lots
design-lots =
    { $lots ->
        [one] { $lots } lot
       *[other] { $lots } lots
    }

# Problems of a table
design-error-problems =
    { $count ->
        [one] { $count } problème dans le tableau : voyez où
       *[other] { $count } problèmes dans le tableau : voyez où
    }
design-error-limits = Le plus petit lot dépasse le plus grand
design-problems-title = Ce qui ne va pas, et où
design-problems-text = Les lignes et colonnes sont celles de votre tableur. Rien n’a été conservé.
design-problem-row = Ligne
design-problem-column = Colonne
design-problem-what = Que faire
design-problem-everywhere = Tout le tableau
design-problems-more = et { $count } de plus
# dynamic: packages-problem-
packages-problem-empty = Il ne contient aucun lot de travaux
packages-problem-too-large = Utilisez au plus { $max } Mo
packages-problem-too-large-inside = Ce fichier se décompresse en bien plus qu’un tableau n’en a besoin. N’enregistrez que la feuille des lots de travaux
packages-problem-damaged = Ce classeur est endommagé. Ouvrez-le et enregistrez-le à nouveau en XLSX ou CSV
packages-problem-old-or-locked = Un ancien fichier XLS, ou protégé par mot de passe. Enregistrez-le en XLSX ou CSV sans mot de passe
packages-problem-other-workbook = Ce n’est pas un classeur Excel. Enregistrez-le en XLSX ou CSV
packages-problem-not-text = Ce n’est pas un tableau. Utilisez un fichier CSV ou XLSX
packages-problem-no-header = Aucune ligne ne nomme les colonnes. Mettez au moins « titre » et « valeur » au-dessus des lots de travaux
packages-problem-column-missing = La colonne « { $name } » manque
packages-problem-column-twice = La colonne « { $name } » figure deux fois
packages-problem-too-many-packages = Utilisez au plus { $max } lots de travaux
packages-problem-merged = Cette cellule est fusionnée avec d’autres. Défusionnez-la et remplissez chaque cellule
packages-problem-formula = Une formule. Collez plutôt sa valeur
packages-problem-cell-error = Le tableur affiche ici une erreur : { $text }
packages-problem-garbled = Des lettres ont été perdues ou dédoublées. Enregistrez le tableau en UTF-8 et vérifiez les accents
packages-problem-required = Remplissez cette cellule
packages-problem-too-long = Utilisez au plus { $max } caractères
packages-problem-too-many-items = Utilisez au plus { $max } valeurs
packages-problem-id-twice = La ligne { $row } porte déjà ce numéro
packages-problem-money = Un montant en euros, par exemple 45000 ou 1.234,56
packages-problem-negative = Un montant supérieur à zéro
packages-problem-zero = Un montant supérieur à zéro : sans valeur, impossible de dire qui est assez grand
packages-problem-ambiguous = Ce montant peut se lire de deux façons. Écrivez-le sans séparateur : 1234,56
packages-problem-money-too-large = Ce montant est trop élevé
packages-problem-fraction-of-cent = Un montant avec deux décimales au plus
packages-problem-cpv = « { $text } » n’est pas un code CPV : huit chiffres, par exemple 72000000
packages-problem-nuts = « { $text } » n’est pas un code NUTS, comme BE2
packages-problem-capability = Kavel ne connaît aucune capacité « { $text } »
packages-problem-capability-nearest = Kavel ne connaît aucune capacité « { $text } ». Est-ce « { $nearest } » ?
packages-problem-language = « { $text } » n’est pas un code de langue, comme fr
packages-problem-date = « { $text } » n’est pas une date, comme 2027-01-31
packages-problem-end-before-start = La fin précède le début
packages-problem-half-period = Début et fin vont ensemble : remplissez les deux ou aucun
packages-problem-unknown-package = Aucun lot de travaux ne porte le numéro « { $text } »
packages-problem-itself = Le lot de travaux se cite lui-même
packages-problem-circle = Ceux-ci s’attendent en cercle : { $text }
packages-problem-together-and-apart = Demandé séparé de { $text } ici, et ensemble ailleurs

# A design
design-headline =
    { $lots ->
        [one] Un lot, à la portée de { $reach } PME
       *[other] { $lots } lots, chacun à la portée d’au moins { $reach } PME
    }
design-lead-result = { $packages } lots de travaux d’une valeur totale de { $value }, sur un marché de { $firms } entreprises.
design-before = En un seul marché
design-after =
    { $lots ->
        [one] En { $lots } lot
       *[other] En { $lots } lots
    }
design-can-one =
    { $reach ->
        [one] PME peut l’exécuter
       *[other] PME peuvent l’exécuter
    }
design-can-each =
    { $reach ->
        [one] PME au moins peut exécuter chacun
       *[other] PME au moins peuvent exécuter chacun
    }
design-risk-of = Risque de moins de deux offres : { $percent } au plus
design-exact = Aucune autre division n’est meilleure selon ces règles : toutes ont été comparées.
design-searched = La meilleure de nombreuses divisions essayées ; le même tableau donne toujours la même.
design-of-framework = Les lots de
design-note-encoding = Le fichier n’était pas en UTF-8 ; il a été lu en Windows-1252. Vérifiez les accents.
design-note-sheet = Lu dans la feuille « { $sheet } » ; les autres feuilles ont été ignorées.
design-note-ignored = Des colonnes inconnues ont été ignorées : { $columns }.
design-hopeful = Les entreprises dont le chiffre d’affaires ou la taille ne sont pas connus comptent ici comme des PME au chiffre d’affaires suffisant. Le tableau dit combien elles sont.
design-waiting-title = Conception en cours
design-waiting-text = Avec autant de lots de travaux, cela prend un moment. Cette page regarde d’elle-même toutes les quelques secondes ; rien n’est à coller de nouveau.
design-waiting-look = Regarder maintenant
design-rules-kept = Toutes les règles sont respectées.
design-conflicts-title = Ce que les règles ne permettent pas
design-proven = aucune division ne peut la respecter
design-not-found = aucune division qui la respecte n’a été trouvée
design-more-packages = { $count } autres
# dynamic: design-conflict-
design-conflict-together-against-apart = Les lots de travaux { $packages } sont demandés ensemble et séparés.
design-conflict-cycle = Les lots de travaux { $packages } s’attendent en cercle.
design-conflict-apart = Les lots de travaux { $packages } partagent un lot et ne le peuvent pas.
design-conflict-together = Les lots de travaux { $packages } sont demandés ensemble et se trouvent dans plusieurs lots.
design-conflict-package-above-largest = Le lot de travaux { $packages } vaut à lui seul { $found }, au-dessus du plus grand lot de { $limit }.
design-conflict-together-above-largest = Les lots de travaux { $packages }, demandés ensemble, valent { $found }, au-dessus du plus grand lot de { $limit }.
design-conflict-lot-above-largest = Le lot de { $packages } vaut { $found }, au-dessus du plus grand de { $limit }.
design-conflict-too-many-lots = { $found } lots sont nécessaires, et { $limit } sont permis.
design-conflict-lot-below-smallest = Le lot de { $packages } vaut { $found }, en dessous du plus petit de { $limit }.
design-conflict-reach-below-floor = { $found } PME peuvent exécuter le lot de { $packages }, moins que { $limit }.
design-relax-largest = Permettre des lots jusqu’à { $value }
design-relax-smallest = Permettre des lots à partir de { $value }
design-relax-floor = Demander au moins { $count } PME
design-relax-lots = Permettre { $count } lots
design-relax-wish = Renoncer à un souhait entre { $packages }
design-lots-title = Les lots
design-lot = Lot
design-figures-note = Une paire de PME compte là où aucune ne peut seule. Chiffre d’affaires demandé : la valeur d’une année en est au plus la part supposée.
# dynamic: design-figure-
design-figure-value = Valeur
design-figure-reach = PME
design-figure-pairs = dont en paires
design-figure-risk = Risque de moins de deux offres
design-figure-turnover = Chiffre d’affaires demandé
design-figure-unknown = De plus si les chiffres d’affaires étaient connus
design-packages =
    { $count ->
        [one] { $count } lot de travaux
       *[other] { $count } lots de travaux
    }
design-period = { $from } au { $to }
design-reach =
    { $reach ->
        [one] { $reach } PME
       *[other] { $reach } PME
    }
design-tone-low = moins de { $floor } PME
design-tone-fair = de { $floor } à moins de { $twice }
design-tone-high = { $twice } et plus
design-front-title = Ce qu’un lot de plus ouvrirait
design-front-text = Pour chaque nombre de lots, le mieux que puisse atteindre le lot le moins accessible. Choisissez-en un pour voir son plan.
design-front-lots = Nombre de lots
design-front-reach = PME pour le lot le moins accessible
design-front-axis = nombre de lots
design-front-exact = Toutes les divisions ont été comparées : aucune ne va plus loin.
design-front-found = Avec autant de lots de travaux, c’est ce qui a été trouvé, sans preuve : un plan qui va plus loin peut exister.
design-matrix-title = Quel lot de travaux dans quel lot
design-matrix-picture = Lots de travaux en lignes, lots en colonnes ; le tableau ci-dessous contient la même chose
design-matrix-table = La même chose en tableau
design-terms-title = Comment le score est calculé
design-terms-text = Des points pour ce qui va ensemble et pour la portée, moins des points pour les dépendances coupées et pour chaque lot à gérer.
# dynamic: design-term-
design-term-coherence = Cohérence
design-term-reach = À portée
design-term-dependencies = Dépendances coupées
design-term-overhead = Un lot à gérer
design-term-score = Score
design-term-all = Tous les lots
design-sum = Diviser n’y change rien : ce qui est un seul besoin s’additionne, quel que soit le nombre de lots.
design-undivided-title = Si vous ne divisez pas
design-undivided-lead = Alors l’avis donne les principales raisons (directive 2014/24/UE, art. 46). Voici les chiffres de départ :
design-undivided-text = Le marché de { $value } n’est pas divisé en lots. En un seul marché, il est à la portée de { $one } PME de ce marché ; en { $lots } lots, chacun serait à la portée d’au moins { $each }. Il n’est pas divisé parce que …

# The rules of a design
design-rules-title = Les règles
design-rules-more = Plus de règles et de poids
design-again = Recalculer
design-weights-text = Ce qui compte et combien, de 0 à { $most }.
# dynamic: design-rule-
design-rule-largest = Plus grand lot
design-rule-largest-hint = En euros
design-rule-smallest = Plus petit lot
design-rule-smallest-hint = En euros
design-rule-floor = PME par lot, au moins
design-rule-floor-hint = Capables de l’exécuter, seules ou à deux
design-rule-most = Lots, au plus
design-rule-most-hint = Chacun est une procédure et un marché à gérer
design-rule-turnover = Chiffre d’affaires minimal demandé par lot
design-rule-turnover-hint = Au lieu de la règle empirique ; jamais plus que ce que la loi permet
design-rule-unknown = Compter les entreprises dont le chiffre d’affaires ou la taille ne sont pas connus
design-rule-unknown-hint = Comme si c’étaient des PME au chiffre d’affaires suffisant. La page le dit, et combien elles sont.
design-rule-coherence = Cohérence
design-rule-coherence-hint = Capacités, région et calendrier des travaux d’un lot
design-rule-reach = Portée
design-rule-reach-hint = Assez de PME pour chaque lot
design-rule-dependency = Dépendances
design-rule-dependency-hint = Ce qui dépend d’un autre reste dans son lot
design-rule-overhead = Peu de lots
design-rule-overhead-hint = Le travail que chaque lot vous coûte
design-rule-seed = Graine
design-rule-seed-hint = Un autre nombre cherche par un autre chemin

# Sharing
design-share-title = Montrez-le à des collègues
design-share-text = Partager enregistre le tableau et ce résultat pendant { $days } jours. Quiconque a le lien voit les deux ; cela s’imprime bien.
design-share = Enregistrer et créer un lien
design-edit = Modifier le tableau
design-flash-shared = Le résultat est partagé.
design-flash-deleted = Le résultat partagé est supprimé.
design-shared-caption = Une division en lots partagée
design-shared-dates = Tel qu’il était le { $at }. Le lien fonctionne jusqu’au { $until }.
design-own = Concevoir vos propres lots
design-shared-title = Votre résultat a un lien
design-shared-text = Donnez-le à qui doit le voir. Il fonctionne jusqu’au { $until }.
design-delete-title = Le retirer
design-delete-text = Gardez l’adresse de cette page si vous pourriez le vouloir : c’est le seul moyen. La suppression le retire aussitôt, pour tout le monde.
design-delete = Supprimer le résultat partagé
audit-kind-design-shared = Division en lots partagée
audit-kind-design-deleted = Division en lots partagée supprimée
figure-shared-design-days = Conservation d’une division en lots partagée

# Why lots
why-lots-title = Pourquoi des lots, et pourquoi pas
why-lots-lead = Diviser un marché aide les petites entreprises moins qu’on ne le pense, et plus que de ne rien faire. Voici ce que l’on sait.
why-lots-for = Ce qui plaide pour les lots
why-lots-for-reach = Des lots plus petits amènent davantage de PME à soumissionner (Hoekman et Taş, 2020).
why-lots-for-chance = Dans les marchés de travaux de l’UE de 2018 à 2022, la division a augmenté la chance qu’une petite entreprise gagne.
why-lots-for-law = La loi s’y attend : qui ne divise pas dit pourquoi dans l’avis (directive 2014/24/UE, art. 46 ; en Belgique, art. 58 de la loi du 17 juin 2016).
why-lots-against = Ce qui plaide contre
why-lots-against-wins = Plus d’offres de petites entreprises ne signifie pas plus de victoires : des lots plus petits n’ont augmenté leurs gains que jusqu’à environ 25 000 € (Hoekman et Taş, 2020).
why-lots-against-more = Dans les mêmes marchés de travaux de 2018 à 2022, la division n’a pas attiré plus de petites entreprises ; elle a changé qui gagnait, pas qui venait.
why-lots-against-work = Chaque lot est une procédure, un marché et quelqu’un qui le suit, des deux côtés. Un travail qui dépend d’un autre souffre d’être coupé.
why-lots-rules = Règles empiriques
why-lots-rule-bidders = Moins de lots que de soumissionnaires attendus : sinon certains lots n’auront qu’une offre ou aucune.
why-lots-rule-incumbents = Au moins un lot de plus que les entreprises qui font le travail aujourd’hui : il y a place pour une nouvelle.
why-lots-rule-whole = Coupez là où le travail se sépare de lui-même : autre compétence, autre région, autre moment. L’outil regarde cela d’abord.
why-lots-not = Ce à quoi les lots ne servent pas
why-lots-not-threshold = À rester sous un seuil. Le total reste le total : les seuils se vérifient sur la somme des lots, et Kavel le dit à chaque résultat.
why-lots-not-advice = À donner du travail à une entreprise choisie d’avance. Un lot qu’une seule entreprise peut exécuter est montré pour ce qu’il est : un risque.
why-lots-sources = Sources
why-lots-source-hoekman = Bernard Hoekman et Bedri Kamil Onur Taş, 2020, sur la taille des lots et la participation des PME
why-lots-source-works = Étude des marchés de travaux dans l’UE, 2018 à 2022
why-lots-source-directive = Directive 2014/24/UE, art. 5 et 46
why-lots-source-belgium = Loi belge du 17 juin 2016 relative aux marchés publics, art. 58

# Designs of an agency: /agency/…/designs
designs-title = Divisions en lots
designs-lead = Divisez un besoin avant de rédiger l’accord-cadre : essayez des plans, modifiez-les à la main et reprenez-en un avec ses raisons.
designs-empty-title = Pas encore de division
designs-empty-text = Commencez par un tableau de lots de travaux, ou par des lots publiés par vous ou d’autres.
designs-changed = modifié le { $at }
designs-new = Une nouvelle division
designs-name = Nom du besoin
designs-framework = Ou le numéro d’un accord-cadre ou d’un marché dans Kavel
designs-framework-hint = Ses lots deviennent des lots de travaux ; chacun doit avoir une valeur
designs-error-framework = Aucun accord-cadre publié avec une valeur pour chaque lot ne porte ce numéro
designs-error-unknown = Choisissez quoi modifier et vers où
designs-error-locked = Ce lot est verrouillé. Déverrouillez-le d’abord
designs-error-nothing = Cela ne changerait rien
designs-error-changed = Quelqu’un a modifié cette division entre-temps. La voici telle qu’elle est ; refaites votre modification
designs-error-notes = Utilisez au plus 10 000 caractères
designs-by-hand = Modifier à la main
designs-drag-how = Faites glisser un lot de travaux vers un autre lot, ou appuyez sur Entrée, choisissez un lot avec les flèches et appuyez encore sur Entrée. Chaque changement est noté aussitôt.
designs-drag-held = { $package } pris dans { $lot }. Les flèches choisissent un lot, Entrée l’y dépose, Échap le laisse où il était.
designs-drag-dropped = { $package } déplacé vers { $lot }.
designs-drag-kept = { $package } reste où il était.
designs-drag-failed = Cela n’a pas abouti. Rechargez la page.
designs-package = Lot de travaux
designs-to = vers
designs-new-lot = un nouveau lot
designs-move = Déplacer
designs-into = dans
designs-merge = Fusionner
designs-lock = Verrouiller
designs-unlock = Déverrouiller
designs-locked = Verrouillé
designs-undo = Annuler
designs-redo = Rétablir
designs-redesign = Repenser tout ce qui n’est pas verrouillé
designs-rules-save = Enregistrer les règles
designs-front = Le meilleur plan pour un nombre de lots
designs-choose = Prendre ce plan
designs-notes = Notes
designs-history = Étapes
designs-compare = comparer
designs-compared = Comparé à l’étape { $step }
designs-figure = Chiffre
designs-step = Étape { $step }
designs-now = Maintenant
designs-largest-risk = Plus grand risque de moins de deux offres
designs-did-designed =
    { $lots ->
        [one] Conçu : { $lots } lot
       *[other] Conçu : { $lots } lots
    }
designs-did-chose = Plan à { $lots } lots choisi
designs-did-moved = { $package } déplacé vers le lot { $to }
designs-did-moved-out = { $package } déplacé vers un nouveau lot
designs-did-merged = Lot { $from } fusionné dans le lot { $into }
designs-did-locked = Lot { $lot } verrouillé
designs-did-unlocked = Lot { $lot } déverrouillé
designs-accept-title = En faire un accord-cadre
designs-accept-text = Les lots deviennent un projet que vous complétez et publiez.
designs-accept-lead =
    { $lots ->
        [one] Un projet avec { $lots } lot, d’une valeur de { $value }. Ces raisons y restent jointes :
       *[other] Un projet avec { $lots } lots, d’une valeur totale de { $value }. Ces raisons y restent jointes :
    }
designs-accept = Accepter ce plan
designs-reason = Lot { $lot } : lots de travaux { $packages } ; { $value } ; { $reach } PME peuvent l’exécuter
designs-limits-title = Limites par fournisseur
designs-limits-text = Seul un accord-cadre à parties fixes en a (directive 2014/24/UE art. 46). Avec une limite, le projet en devient un.
designs-error-unfinished = Terminez cette phrase, ou videz le champ
designs-unreached-text =
    { $count ->
        [one] Aucune PME de ce marché ne peut assurer le lot { $lots }, seule ou à deux. Il est ainsi parce que …
       *[other] Aucune PME de ce marché ne peut assurer les lots { $lots }, seule ou à deux. Ils sont ainsi parce que …
    }
designs-its-reasons = Pourquoi les lots sont ainsi
designs-its-design = La division dont ils viennent
designs-flash-accepted = Le plan est maintenant un projet. Complétez-le et publiez-le.
designs-delete-title = Supprimer cette division
designs-delete-text = Toutes ses étapes et notes disparaissent. Les projets qui en sont issus restent.
designs-flash-deleted = La division est supprimée.
audit-kind-design-saved = Division en lots enregistrée
