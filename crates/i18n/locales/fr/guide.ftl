# Ce qui rendrait une entreprise plus facile à trouver
guide-title = Plus facile à trouver
guide-score = Votre profil : { $score } points sur 100 pour être trouvé
guide-complete = Nous n’avons rien à conseiller. Tenez-le à jour.
guide-all = Voir les { $count } suggestions
guide-more = et { $count } de plus
# dynamic: guide-gain-
guide-gain-large = Aide beaucoup
guide-gain-medium = Aide
guide-gain-small = Aide un peu
# dynamic: guide-
guide-no-claim = Ajoutez une première capacité avec preuve
guide-no-claim-why = Les acheteurs cherchent ce que les entreprises ont fait. Sans capacité, on ne vous trouve que par votre nom.
guide-no-summary = Décrivez ce que fait votre entreprise
guide-no-summary-why = Ses mots sont recherchés, et c’est la première chose qu’un acheteur lit.
guide-few-claims = Ajoutez d’autres choses que vous savez faire
guide-few-claims-why = À chaque besoin d’un acheteur répond une capacité. Trois ou plus montrent en quoi votre entreprise excelle.
guide-no-regions = Indiquez où vous travaillez
guide-no-regions-why = Qui filtre par région ne voit pas les entreprises qui n’en indiquent aucune.
guide-no-evidence =
    { $count ->
        [one] Décrivez ce que vous avez fait pour { $count } capacité
       *[other] Décrivez ce que vous avez fait pour { $count } capacités
    }
guide-no-evidence-why = Un code seul ne montre rien. Ce sont les mots de la preuve que la recherche trouve.
guide-summary-languages = Écrivez aussi votre résumé en : { $languages }
guide-summary-languages-why = Vous dites travailler dans ces langues. Qui cherche dans l’une d’elles ne trouve vos mots que s’ils y sont.
guide-no-languages = Indiquez dans quelles langues vous travaillez
guide-no-languages-why = Les marchés demandent une langue ; les entreprises qui n’en indiquent aucune sont écartées.
guide-no-team = Décrivez une équipe
guide-no-team-why = Ses rôles sont recherchés, et les acheteurs voient si vous avez les personnes.
guide-unconfirmed =
    { $count ->
        [one] Demandez à un client de confirmer { $count } capacité
       *[other] Demandez à des clients de confirmer { $count } capacités
    }
guide-unconfirmed-why = Ce qu’un client confirme est classé avant ce que vous dites vous-même.
guide-no-result =
    { $count ->
        [one] Indiquez le résultat de { $count } capacité
       *[other] Indiquez le résultat de { $count } capacités
    }
guide-no-result-why = Les acheteurs cherchent des résultats. Un résultat mesuré convainc le plus.
guide-code-weak =
    { $count ->
        [one] Choisissez un code plus précis pour { $count } capacité
       *[other] Choisissez un code plus précis pour { $count } capacités
    }
guide-code-weak-why = Un besoin est satisfait par le même code ou un code plus étroit. Un code très large, ou d’une ancienne liste, n’en satisfait presque aucun.
guide-summary-short = Dites-en plus sur votre entreprise
guide-summary-short-why = Quelques phrases contiennent davantage des mots que les acheteurs utilisent.
guide-no-declaration = Remplissez et signez la déclaration sur l’honneur
guide-no-declaration-why = Sans elle, vous ne pouvez pas demander à être admis à un lot. Elle est signée une fois et réutilisée.
guide-size-unknown = Indiquez votre effectif et votre chiffre d’affaires ou total du bilan
guide-size-unknown-why = Votre classe de taille en découle. Les acheteurs qui cherchent de petites entreprises filtrent ainsi. Les chiffres restent privés.
guide-no-availability =
    { $count ->
        [one] Indiquez combien d’heures par semaine { $count } équipe est disponible
       *[other] Indiquez combien d’heures par semaine { $count } équipes sont disponibles
    }
guide-no-availability-why = Les acheteurs voient d’abord qui a le temps de faire le travail.
guide-expired =
    { $count ->
        [one] Prolongez { $count } capacité expirée
       *[other] Prolongez { $count } capacités expirées
    }
guide-expired-why = Personne ne la voit tant que vous ne dites pas que c’est toujours vrai.
guide-expires-soon =
    { $count ->
        [one] { $count } capacité expire dans les 30 jours
       *[other] { $count } capacités expirent dans les 30 jours
    }
guide-expires-soon-why = Dites que c’est toujours vrai, et elle continue de compter.
guide-no-client =
    { $count ->
        [one] Indiquez le client de { $count } capacité
       *[other] Indiquez le client de { $count } capacités
    }
guide-no-client-why = Une preuve est crue quand on voit pour qui c’était.
guide-no-period =
    { $count ->
        [one] Indiquez la période de { $count } capacité
       *[other] Indiquez la période de { $count } capacités
    }
guide-no-period-why = Un travail récent compte davantage pour les acheteurs.
