# Admission aux lots : ce qu'un lot demande, demander, décider
requirement-region = Régions
requirement-language = Langues
requirement-turnover = Chiffre d’affaires
requirement-declaration = Déclaration sur l’honneur
requirement-other = Autre chose
requirement-asked-capability = Demandé : cette capacité, ou l’une de celles qui en font partie ({ $code }).
requirement-asked-region = Demandé : travailler dans { $list }.
requirement-asked-language = Demandé : travailler en { $list }.
requirement-asked-turnover = Demandé : au moins { $amount } par an.
requirement-asked-declaration = Demandé à tous : les motifs d’exclusion de la directive 2014/24/UE, article 57.
requirement-asked-other = Seul compte ce que demande l’avis ; rien ne peut être ajouté maintenant.
fit-met = Présent
fit-missing = Manque
fit-weigh = À apprécier
fit-unknown = Ce qui a été envoyé n’en dit rien.
fit-capability-met =
    { $count ->
        [one] { $count } capacité avec preuve correspond.
       *[other] { $count } capacités avec preuve correspondent.
    }
fit-capability-missing = Aucune capacité avec preuve ne correspond.
fit-region-met = L’entreprise travaille dans : { $list }.
fit-region-anywhere = partout
fit-region-missing = L’entreprise n’indique pas qu’elle travaille dans toutes ces régions : { $list }.
fit-language-met = L’entreprise travaille en : { $list }.
fit-language-missing = Ne figure pas parmi les langues de l’entreprise : { $list }.
fit-turnover-met = Le chiffre d’affaires de l’entreprise est de { $amount }.
fit-turnover-missing = Le chiffre d’affaires de l’entreprise, { $amount }, est inférieur.
fit-turnover-unknown = L’entreprise n’a pas indiqué son chiffre d’affaires.
fit-declaration-met = Signée ; aucun motif d’exclusion ne s’applique.
fit-declaration-weigh =
    { $count ->
        [one] Signée ; un motif s’applique et l’administration apprécie l’explication.
       *[other] Signée ; { $count } motifs s’appliquent et l’administration apprécie les explications.
    }
fit-declaration-missing = Non signée.
fit-evidence =
    { $count ->
        [one] Lire la preuve
       *[other] Lire les { $count } preuves
    }
fit-fix-capability = Ajouter cette capacité avec preuve
fit-fix-declaration = Remplir et signer la déclaration
fit-fix-region = Modifier où vous travaillez
fit-fix-language = Modifier les langues dans lesquelles vous travaillez
fit-fix-turnover = Indiquer votre chiffre d’affaires
claim-situation = Situation
claim-action = Ce que l’équipe a fait
claim-result = Résultat

# The terms, in working days of the Belgian calendar
admission-days-left =
    { $count ->
        [one] encore { $count } jour ouvrable
       *[other] encore { $count } jours ouvrables
    }
admission-due-today = à trancher aujourd’hui
admission-late-today = en retard depuis aujourd’hui
admission-late =
    { $count ->
        [one] { $count } jour ouvrable de retard
       *[other] { $count } jours ouvrables de retard
    }
admission-decide-by = à trancher pour le { $date }
admission-decided-on = Décision du { $date }
admission-submitted-on = Introduite le { $date }

# The firm’s own applications
admissions-title = Admissions aux lots
admissions-lead = Une admission vous permet de remettre une offre pour chaque mission du lot. Dans un système d’acquisition dynamique, l’administration décide dans les dix jours ouvrables, quinze si elle dit pourquoi ; pour un accord-cadre, avant qu’il commence.
admissions-empty-title = Pas encore de demandes
admissions-empty-text = Trouvez un lot qui correspond à ce que vous savez faire et demandez l’admission : cela prend quelques minutes.
admissions-find-lots = Chercher des lots
admissions-all =
    { $count ->
        [one] { $count } demande
       *[other] Les { $count } demandes
    }
admissions-flash-applied = Votre demande est envoyée. L’administration a dix jours ouvrables pour décider.
admissions-flash-left = C’est fait : vous ne faites plus partie de ce lot.
admissions-flash-meanwhile = Quelque chose a changé entre-temps : vérifiez avant de continuer.
admission-title = Demande d’admission à un lot
admission-statement = Pourquoi vous convenez
admission-submitted = Introduite
admission-decided = Tranchée
admission-due = Décision attendue
admission-extended = Pourquoi plus de temps est nécessaire
admission-decision = La décision
admission-refused-text = Corrigez ce qui manquait et introduisez une nouvelle demande : avoir essayé ne joue pas contre vous.
admission-again = Demander à nouveau
sent-title = Ce qui a été envoyé
sent-text = Dans l’état du { $date }. Les modifications ultérieures du profil n’y changent rien.
sent-claims = Compétences avec preuve
sent-no-claims = Aucune.
sent-facts = L’entreprise en chiffres
sent-hash = SHA-256 de ce qui a été envoyé :
facts-size = Classe de taille
facts-headcount = Effectif
facts-turnover = Chiffre d’affaires
facts-regions = Travaille dans
facts-languages = Langues

# Applying
apply-title = Demander l’admission à ce lot
apply-caption = Lot { $number }
apply-as = en tant que
apply-compared-title = Ce que le lot demande et ce que vous avez
apply-counted = Vous avez { $met } sur { $all }.
apply-compared-text = C’est ce que disent les codes et les chiffres ; une personne décide.
apply-words-title = Avec vos mots
apply-honest = Un élément manquant ne vous empêche pas de demander l’admission. L’administration décide, en motivant chaque exigence qu’elle juge non remplie ; après un refus, vous pouvez demander à nouveau.
apply-statement = Pourquoi votre entreprise convient pour ce lot
apply-statement-hint = Quelques phrases. Renvoyez à la preuve la plus parlante ; pas de CV, pas de noms de personnes.
apply-action = Envoyer la demande
apply-sent-title = Ce qui est joint
apply-sent-text = Vos capacités ({ $count }) avec leurs preuves, votre déclaration et ces chiffres, figés tels qu’ils sont à l’envoi.
apply-sign-title = D’abord : votre déclaration sur l’honneur
apply-sign-text = Elle accompagne chaque demande. Vous la remplissez une fois, puis vous revenez ici.
apply-error-declaration = Remplissez et signez d’abord la déclaration sur l’honneur
apply-refused-before = Refusée le { $date } : ce qui n’était pas rempli
apply-applied = Vous avez introduit une demande le { $date }
apply-admitted = Vous êtes admis depuis le { $date }
apply-see = Voir la demande
apply-closed-title = Pas de demandes actuellement
apply-closed-imported = Cet avis a été publié ailleurs et n’est ici que pour consultation : introduisez votre demande là où il a été publié.
apply-closed-planned = Les demandes d’admission sont possibles à partir du { $date }.
apply-closed-not-yet = Les demandes d’admission ne sont pas encore possibles.
apply-closed-deadline = Les demandes d’admission étaient possibles jusqu’au { $date }. Les parties à un accord-cadre sont alors fixées ; personne ne s’y ajoute.
apply-closed-ended = Il est terminé.
apply-closed-terminated = Il a été résilié avant terme.

# Leaving
leave-title = Quitter ce lot
leave-text = Vous n’êtes plus invité aux missions du lot. Les offres dont la date limite est passée restent telles quelles.
leave-take-back = Retirer la demande
leave-take-back-text = L’administration cesse de l’examiner. Ce que vous avez envoyé reste conservé.
leave-again = Tant que le lot { $number } accepte des demandes, vous pouvez demander à nouveau.

# On the public page of a lot
market-admitted = Entreprises admises
call-title = Demander l’admission
call-visitor = Toute entreprise qui en est capable peut demander l’admission. L’administration motive sa décision.
call-sign-in = Se connecter pour demander l’admission
call-register = S’inscrire
call-no-firm = Vous n’agissez pour aucune entreprise. Inscrivez la vôtre pour demander l’admission.
call-register-firm = Inscrire une entreprise
call-apply-as = Demander l’admission pour { $name }
call-applied = a introduit une demande le { $date }.
call-admitted = est admise depuis le { $date }.
call-refused = a été refusée le { $date } ; elle peut demander à nouveau.
call-left = a introduit une demande le { $date } et s’est retirée.
call-suspended = est admise, et suspendue jusqu’au { $date } inclus.

# Deciding
decide-list-title = Demandes d’admission à vos lots
decide-list-lead = Les demandes pour un système d’acquisition dynamique sont tranchées dans les dix jours ouvrables du calendrier belge, celles pour un accord-cadre avant qu’il commence. Tout retard est public.
decide-waiting =
    { $count ->
        [one] { $count } attend une décision
       *[other] { $count } attendent une décision
    }
decide-done =
    { $count ->
        [one] { $count } traitée
       *[other] { $count } traitées
    }
decide-empty-title = Pas encore de demandes
decide-empty-text = Les entreprises demandent l’admission aux lots d’un accord-cadre que vous publiez.
decide-empty-action = Accords-cadres
decide-filter-all-lots = Tous les lots
decide-filter-all = Toutes
decide-filter-status = Statut
decide-filter-nothing = Aucune demande ne correspond à ces filtres.
decide-title = Demande de { $name }
decide-caption = Demande d’admission au lot { $number }
decide-statement = Pourquoi elle convient, selon ses mots
decide-requirements = Exigence par exigence
decide-language = L’entreprise écrit en { $language } et lit vos motifs : formulez-les de façon qu’elle puisse y remédier.
decide-is-met = « { $requirement } » : exigence remplie ?
decide-reason = Motif, pour { $requirement } (requis si ce n’est pas rempli)
decide-declaration = Ce que l’entreprise a déclaré
decide-other-note = Une simple remarque
decide-other-unmet = Une exigence de l’avis qui n’est pas remplie
decide-decision = Votre décision
decide-decision-hint = L’entreprise reçoit aussitôt un courriel et lit la décision motivée.
decide-admit = Admettre
decide-admit-hint = Toutes les exigences sont remplies.
decide-refuse = Refuser
decide-refuse-hint = Au moins une exigence n’est pas remplie, chacune avec son motif.
decide-action = Décider et informer l’entreprise
decide-not-you = Elle attend la décision d’un acheteur ou d’un propriétaire de votre administration.
decide-no-reasons = Aucun motif n’a été donné.
decide-typed = Ce que vous avez saisi et qui n’est pas enregistré
decide-due-source = Dix jours ouvrables, quinze avec un motif : directive 2014/24/UE, article 34, paragraphe 5.
decide-took =
    { $count ->
        [one] après { $count } jour ouvrable
       *[other] après { $count } jours ouvrables
    }
decide-public-page = Page publique de l’entreprise
decide-sent-title = Tout ce que l’entreprise a envoyé
decide-extend = J’ai besoin de plus de temps
decide-extend-text = Une seule fois, et avant la fin du délai, vous pouvez prendre cinq jours ouvrables de plus.
decide-extend-reason = Pourquoi il vous faut plus de temps
decide-extend-hint = L’entreprise lit ceci.
decide-extend-action = Prendre cinq jours ouvrables de plus
decide-flash-admitted = L’entreprise est admise et reçoit un courriel.
decide-flash-refused = L’entreprise est refusée, avec vos motifs, et reçoit un courriel.
decide-flash-extended = Vous avez cinq jours ouvrables de plus ; l’entreprise voit pourquoi.
decision-met = Remplie
decision-unmet = Non remplie
decision-note = Remarque
