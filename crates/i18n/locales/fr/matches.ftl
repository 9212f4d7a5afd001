## Quelles entreprises conviennent à un lot ou à une mission, et inversement.

matches-firms-title = Entreprises qui conviennent
matches-notices-title = Lots et missions qui conviennent
matches-see = Voir qui et ce qui convient, et pourquoi
matches-see-all = Tout ce qui convient, avec les raisons
matches-way-lot = Classées selon ce que les entreprises peuvent montrer pour les capacités de ce lot, chacune avec ses preuves et ce qui manque.
matches-way-assignment = Classées selon ce que les entreprises peuvent montrer pour les capacités de cette mission, chacune avec ses preuves et ce qui manque.
matches-way-supplier = Les lots et missions ouverts face à ce que cette entreprise peut montrer, avec ce qui manque et avec qui elle pourrait remettre offre.

matches-invited-lot = Cette liste aide à voir qui peut faire le travail. Elle ne décide rien : toute entreprise peut demander son admission, quelle que soit sa place ici.
matches-invited-call-off = Cette liste aide à voir qui peut faire le travail. Elle ne décide rien : toute entreprise admise au lot est invitée, quelle que soit sa place ici.
matches-invited-open = Cette liste aide à voir qui peut faire le travail. Elle ne décide rien : toute entreprise peut remettre offre, quelle que soit sa place ici.
matches-invited-negotiated = Cette liste aide à voir qui peut faire le travail. Elle ne décide rien : l’administration dit pourquoi pour chaque entreprise qu’elle invite.

matches-count = { $count ->
    [0] Aucune entreprise ne convient encore
    [one] 1 entreprise convient
   *[other] { $count } entreprises conviennent
}
matches-newcomers = { $count ->
    [one] 1 d’entre elles est nouvelle venue.
   *[other] { $count } d’entre elles sont de nouvelles venues.
}
matches-team = La plus petite équipe qui peut montrer tout ce qu’il faut :
matches-empty = Aucune entreprise ne convient encore
matches-empty-text = Aucune entreprise ne montre ici une des capacités demandées. Peut-être l’une d’elles fait-elle quelque chose de proche.
matches-empty-no-codes = Cet avis ne nomme aucune capacité par son code ; aucune entreprise ne peut donc être trouvée par là.
matches-newcomer = Nouvelle venue
market-newcomer-text = Nouvelle venue : pas grande, et aucune attribution connue ici ou d’après les avis depuis { $months } mois.
matches-lifted = Une nouvelle venue à qui une place a été faite. D’après son seul score, elle serait à la place { $place }.
matches-place = Place
matches-score = { $score } points sur 1 000
# dynamic: matches-grade-
matches-grade-strong = Convient très bien
matches-grade-good = Convient bien
matches-grade-partial = Convient en partie
matches-grade-weak = Convient peu
matches-bare = Déclarée sans preuve
matches-bare-text = L’entreprise dit savoir le faire, sans nommer de client ou raconter de travail. Cela ne compte pas tant qu’elle ne le fait pas.
matches-copied = Mots d’une autre entreprise
matches-copied-text = Une autre entreprise a décrit son travail avec les mêmes mots auparavant. Cette capacité ne compte pas.
matches-missing = Manque
matches-for = Pour
matches-by-narrower = par quelque chose de plus précis : { $name }
matches-by-linked = par une capacité apparentée : { $name }
matches-short = Reste à régler :
matches-short-region = Elle ne dit pas travailler dans tout le territoire demandé : { $list }.
matches-short-language = Elle ne dit pas travailler dans ces langues : { $list }.
matches-short-turnover = Elle n’indique pas son chiffre d’affaires, et un minimum est demandé.
matches-with = { $count ->
    [one] Une entreprise partenaire comblerait ce qui manque :
   *[other] { $count } entreprises partenaires combleraient ce qui manque :
}
matches-with-nobody = Aucune autre entreprise ne peut montrer ici ce qui manque.
matches-signal = Ce qui compte
matches-points = Points
matches-at-most = Au plus
matches-sum = Score
matches-made-of = De quoi le score est fait
# dynamic: matches-signal-
matches-signal-provenance = Qui le confirme
matches-signal-closeness = Proximité de la capacité
matches-signal-relevance = Mots du besoin
matches-signal-substance = Ce que racontent les preuves
matches-signal-focus = Spécialisation
matches-signal-region = Régions
matches-signal-language = Langues
matches-signal-capacity = Taille du travail
matches-signal-availability = Disponible à temps

matches-why = Pourquoi une entreprise n’est-elle pas ici ?
matches-why-hint = Son nom ou son numéro. La réponse nomme chaque exigence qu’elle ne remplit pas.
matches-why-ask = Demander
matches-why-unknown = Il n’y a pas ici d’entreprise appelée « { $name } ».
matches-why-several = De quelle entreprise s’agit-il ?
matches-why-here = est dans la liste, à la place { $place }.
matches-why-outside = Ne participe pas à ce lot en ce moment.
matches-why-refused = { $count ->
    [one] n’est pas dans la liste, car une exigence n’est pas remplie :
   *[other] n’est pas dans la liste, car { $count } exigences ne sont pas remplies :
}

matches-notices-lead = Là où l’on peut demander une admission ou remettre offre maintenant ou bientôt. Seul compte ce que cette entreprise montre publiquement.
matches-notices-count = { $count ->
    [one] 1 lot ou mission convient
   *[other] { $count } lots et missions conviennent
}
matches-notices-best = Voici les { $shown } meilleurs.
matches-notices-empty = Rien d’ouvert ne convient maintenant
matches-notices-empty-text = Aucun lot ouvert ni aucune mission ouverte ne demande ce que cette entreprise montre avec des preuves. Plus de capacités, chacune avec un client et un résultat, en trouvent davantage.
matches-others = Toutes les entreprises qui conviennent
matches-apply-until = demandes jusqu’au { $date }
matches-in-lot = pour les entreprises admises au lot { $lot }
matches-met = preuves pour { $met } capacités sur { $all }
matches-brief-with = (le reste avec { $names })

matches-how-title = Comment fonctionne la mise en relation
matches-how-lead = Toute liste d’entreprises qui conviennent, et de lots et missions qui conviennent à une entreprise, suit les mêmes règles. Les voici toutes, avec leur poids. Elles sont lues dans le programme lui-même.
matches-how-place = Ce que signifie une place
matches-how-place-text = Une liste montre qui peut prouver quoi. Elle ne limite jamais qui est invité, qui peut demander une admission ou remettre offre, et personne n’évalue une offre d’après elle. Seul compte ce que chacun peut lire dans un profil public.
matches-how-out = Ce qui écarte une entreprise de la liste
matches-how-out-capability = Elle ne déclare aucune des capacités demandées : ni le même code, ni un code plus précis, ni une capacité qui y est liée. Les capacités échues ne comptent pas.
matches-how-out-region = Elle dit où elle travaille, et ce n’est nulle part dans les régions du travail.
matches-how-out-language = Elle dit dans quelles langues elle travaille, et aucune n’est demandée.
matches-how-out-turnover = Elle indique son chiffre d’affaires, et il est inférieur au minimum publié.
matches-how-out-hidden = Elle n’est pas publique.
matches-how-score = De quoi le score est fait
matches-how-score-text = Les quatre premiers points sont regardés pour chaque capacité demandée, dans la meilleure preuve que l’entreprise a pour elle ; la moyenne sur toutes les capacités compte. Les autres concernent l’entreprise, et comptent en proportion des capacités qu’elle montre avec des preuves. À score égal, l’ordre est celui des numéros des entreprises.
matches-how-looks-at = Ce qui est regardé
# dynamic: matches-about-
matches-about-provenance = Confirmé par un référent : { $confirmed }. Connu par une attribution publique : { $award }. Dit par l’entreprise elle-même : { $own }.
matches-about-closeness = Le même code : { $same }. Un code plus précis : { $narrower }. Une capacité liée au code CPV : { $linked }.
matches-about-relevance = Combien de mots du besoin les preuves contiennent. Les mots rares comptent plus, chaque mot une fois, et chaque mot de plus un peu moins : { $words } mots que personne d’autre n’emploie rapportent la moitié. Les noms des capacités comptent dans toutes les langues.
matches-about-substance = Un client est nommé : { $client }. Au moins { $words } mots différents disent ce qui a été fait : { $told }. Un résultat chiffré : { $result }.
matches-about-focus = La part de ses capacités déclarées qui ont des preuves. Qui en déclare plus de { $codes } différentes reçoit moins, en proportion.
matches-about-region = La part des régions où elle travaille. Une partie d’une région compte pour moitié, ne rien dire aussi.
matches-about-language = La part des langues dans lesquelles elle travaille. Pour une mission, une des langues suffit.
matches-about-capacity = Tout si la valeur d’une année est au plus { $percent } % de son chiffre d’affaires, moins en proportion au-delà. La moitié si elle n’en indique pas mais a des équipes.
matches-about-availability = Tout si une équipe est libre au début, la moitié si c’est plus tard. Une entreprise sans équipes ne reçoit rien.
matches-how-words = Le score en mots
matches-how-word = Mots
matches-how-from = À partir de
matches-how-tricks = Ce qui n’aide pas
matches-how-tricks-pay = Payer. Aucune place ne s’achète.
matches-how-tricks-repeat = Répéter des mots : chacun compte une fois. Un texte de plus de { $words } mots différents dit moins avec chacun.
matches-how-tricks-copy = Copier : une capacité ne compte pas si elle dit ce qu’une autre entreprise a dit avant, sauf si un référent la confirme. C’est une copie si { $percent } % des paires de mots voisins du texte le plus court et { $numbers } % de ses nombres se trouvent dans les deux, quels que soient la casse, la ponctuation et le client : changer un mot çà et là ou ajouter une phrase n’aide pas. Les textes de moins de { $words } mots ne sont pas comparés.
matches-how-tricks-everything = Tout déclarer : une capacité à soi sans client et sans au moins { $words } mots différents ne compte pas et abaisse la spécialisation. Plus de { $codes } capacités différentes aussi.
matches-how-newcomers = De la place pour les nouvelles venues
matches-how-newcomers-text = Une nouvelle venue n’est pas une grande entreprise et n’a rien remporté, à notre connaissance ou d’après les avis importés, pendant { $months } mois. Des { $of } premières places, au moins { $places } sont pour elles, s’il y en a autant qui peuvent montrer une partie de ce qu’il faut. Celles à qui une place a été faite sont signalées, avec leur place d’après le seul score.
matches-how-partners = Partenaires
matches-how-partners-text = Quand une entreprise ne peut pas tout montrer, le plus petit groupe d’autres entreprises de la liste qui le peut est nommé : le moins possible, puis celles dont les scores réunis sont les plus hauts. Cela ne dit rien de qui prépare une offre : personne ne le sait, et cela n’est pas regardé.
matches-how-not-here = Pourquoi une entreprise n’y est pas
matches-how-not-here-text = Sur chaque liste, on peut le demander par un nom ou un numéro. La réponse est chaque exigence que l’entreprise ne remplit pas, ou sa place.
matches-how-same = Chaque fois la même chose
matches-how-same-text = Les mêmes profils et le même besoin donnent la même liste, quelle que soit la personne qui regarde. Rien n’y est personnel, et rien n’y apprend.
