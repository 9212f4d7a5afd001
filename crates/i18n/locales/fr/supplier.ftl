# L'espace de travail d'une entreprise
supplier-dashboard = Tableau de bord
supplier-links-title = Aller à
supplier-link-public = Votre page publique
supplier-link-assignments = Missions ouvertes
supplier-link-lots = Lots ouverts aux demandes d’admission

# Profil
supplier-profile-title = Profil
supplier-profile-lead = Ce que les acheteurs lisent sur votre entreprise. Tout est public ici, sauf votre effectif et les montants.
supplier-size = Classe de taille
supplier-size-text = Elle découle des chiffres ci-dessous, selon la définition européenne des petites et moyennes entreprises. Seule la classe est publique.
supplier-field-name = Nom de l’entreprise
supplier-field-website = Site web
supplier-field-language = La langue dans laquelle votre entreprise écrit en premier
supplier-field-summary = Ce que fait votre entreprise (en langue : { $language })
supplier-field-summary-hint = Obligatoire dans la première langue de votre entreprise. Dites pour qui vous travaillez et ce qui fait la qualité de votre travail.
supplier-summary-others = Dans d’autres langues
supplier-field-languages = Langues dans lesquelles vous travaillez
supplier-field-regions = Où vous travaillez
supplier-field-regions-other = Autres régions
supplier-numbers-title = Taille de l’entreprise
supplier-numbers-text = Du dernier exercice clôturé, entreprises liées et partenaires comprises.
supplier-field-headcount = Effectif
supplier-field-headcount-hint = En équivalents temps plein, en nombre entier.
supplier-field-turnover = Chiffre d’affaires annuel
supplier-field-balance = Total du bilan
supplier-flash-profile = Votre profil est enregistré.

# Capacités
supplier-claims-title = Capacités
supplier-claims-lead = Ce que votre entreprise sait faire, chaque fois avec la preuve. C’est ainsi que les acheteurs vous trouvent.
supplier-claims-all =
    { $count ->
        [one] { $count } capacité
       *[other] { $count } capacités
    }
supplier-claims-empty-title = Pas encore de capacités
supplier-claims-empty-text = Ajoutez ce que votre entreprise fait le mieux, avec une mission qui le montre.
supplier-claim-new-title = Ajouter une capacité
supplier-claim-title = Modifier une capacité
supplier-claim-lead = Choisissez ce que vous savez faire, puis décrivez une mission qui le montre.
supplier-claim-add = Ajouter cette capacité
supplier-claim-updated = Dernière modification : { $date }
supplier-claim-expired = Expirée : invisible pour les acheteurs
supplier-find = Chercher une capacité
supplier-find-hint = Un mot comme « accessibilité » ou « nettoyage », ou le début d’un code CPV.
supplier-find-nothing = Rien trouvé. Cherchez avec un autre mot.
supplier-field-capability = Capacité
supplier-evidence-title = La preuve
supplier-field-evidence-language = Langue de la preuve
supplier-field-client = Client
supplier-field-client-hint = Pour qui vous l’avez fait.
supplier-field-period = Période
supplier-field-period-hint = Par exemple : de mars à septembre 2024.
supplier-field-situation = Situation
supplier-field-situation-hint = Ce dont le client avait besoin, et pourquoi.
supplier-field-action = Ce que vous avez fait
supplier-field-action-hint = Qui a fait quoi dans votre équipe. Nommez des rôles, pas des personnes.
supplier-field-result = Résultat
supplier-field-result-hint = Ce qui a changé, si possible mesuré.
supplier-claim-delete-title = Supprimer cette capacité
supplier-claim-delete-text = « { $name } » et sa preuve disparaissent de votre profil. Les demandes et offres déjà envoyées gardent leur copie.
supplier-flash-claim-added = La capacité est ajoutée.
supplier-flash-claim-saved = La capacité est enregistrée.
supplier-flash-claim-deleted = La capacité est supprimée.
languages-others = Autres langues
