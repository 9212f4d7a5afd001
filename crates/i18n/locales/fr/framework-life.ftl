# The life of a published framework
life-manage = Gérer
life-manage-title = Gérer cet accord-cadre
life-public-page = La page que tout le monde lit
life-committed = Lancé
life-left = reste { $amount }
life-lot-state = État
life-lot-cancelled-on = Annulé le { $date }
life-lot-cancelled-why = Pourquoi ce lot a été annulé
life-covering = D’autres administrations, où vous pouvez passer commande
life-covering-text = Ils mentionnent votre administration. Vous lancez des missions dans leurs lots comme dans les vôtres ; les plafonds de chaque lot valent pour toutes les administrations ensemble.
life-covered-hint = Seules celles qui sont inscrites ici et liées peuvent lancer des missions dans les lots.

# A lot cancelled alone
life-cancel-lot-link = Annuler le lot
life-cancel-lot-title = Annuler ce lot
life-cancel-lot-action = Annuler le lot
life-cancel-lot-text = Dès maintenant, plus personne ne peut demander l’admission à ce lot et aucune mission ne peut y être lancée. Les autres lots continuent. Les missions dont le délai d’offre est clos sont attribuées comme annoncé, et les contrats restent. C’est irréversible.
life-cancel-lot-told = Les entreprises concernées sont averties par courriel. Admises : { $admitted }. En attente d’une décision : { $waiting } ; ces demandes prennent fin avec le lot.
life-cancel-lot-left = { $amount } de son plafond n’a pas été utilisé. La valeur publiée de l’ensemble reste la même ; cette part ne peut plus être attribuée.
life-reason-hint = Il est publié avec le lot.
life-flash-lot-cancelled = Le lot est annulé, avec votre motif. Les entreprises concernées sont averties.
life-running = Des missions sont encore prévues ou ouvertes
life-running-count =
    { $count ->
        [one] { $count } mission est encore prévue ou ouverte.
       *[other] { $count } missions sont encore prévues ou ouvertes.
    }
life-running-text = Des entreprises y préparent peut-être des offres : annulez d’abord chacune d’elles, avec son motif et la suite prévue, ou attendez la date limite.
apply-closed-lot-cancelled = Ce lot a été annulé.

# Amending
amend-title = Modifier
amend-text = Le formulaire montre les conditions actuelles. Changez ce qui doit changer ; le reste demeure. Rien n’est public avant que vous ayez vu la différence et l’ayez publiée.
amend-texts = Textes
amend-texts-hint = Un texte qui change doit changer dans chaque langue de publication de votre administration : sinon les entreprises liraient deux choses différentes.
amend-later-only = Seulement plus tard : personne ne perd un délai promis
amend-live-hint = Seulement plus tard, par exemple pour décider d’abord de toutes les demandes
amend-ends-closed =
    { $years ->
        [one] Seulement plus tard. Au-delà de { $years } an au total, uniquement avec un motif, qui est publié
       *[other] Seulement plus tard. Au-delà de { $years } ans au total, uniquement avec un motif, qui est publié
    }
amend-ends-dynamic = Plus tôt ou plus tard ; c’est publié immédiatement
amend-duration-hint =
    { $years ->
        [one] Nécessaire si la durée totale dépasse { $years } an
       *[other] Nécessaire si la durée totale dépasse { $years } ans
    }
amend-agencies-dynamic = Des administrations peuvent entrer et sortir : de nouveaux fournisseurs le peuvent aussi.
amend-agencies-closed = Les parties sont fixes : des administrations peuvent être retirées, aucune ne peut être ajoutée.
amend-value-dynamic = C’est une estimation. Les plafonds des lots, y compris annulés, s’y additionnent au cent près.
amend-value-closed = Elle ne peut que diminuer, comme chaque plafond. Les plafonds des lots, y compris annulés, s’y additionnent au cent près.
amend-ceiling-hint = { $amount } y est déjà lancé
amend-reason-title = Pourquoi cette modification
amend-reason-hint = Il est publié avec la différence, et chaque entreprise admise ou candidate à un lot reçoit un courriel.
amend-discard = Effacer ce que j’ai saisi
amend-flash-discarded = Effacé. L’accord-cadre reste tel quel.
amend-flash-published = Modifié. Tout le monde voit la différence, et les entreprises concernées reçoivent un courriel.
amend-check-title = Vérifier la modification
amend-check-lead = Voici ce qui change, et ce que tout le monde lira.
amend-difference = La différence
amend-publish = Publier la modification
amend-publish-text = Elle est publique immédiatement, avec son numéro et sa date, et le reste. Une erreur ne peut être corrigée que par une autre modification.
amend-in-preparation = Une modification est en préparation ; rien n’en est public.
amend-incomplete = Quelque chose empêche encore cette modification
amend-changed-meanwhile = Quelque chose a changé depuis que vous avez ouvert cette page. Vérifiez à nouveau la différence, puis publiez.
amend-rules-title = Ce qui peut être modifié maintenant
amend-rules-text = Cela dépend du type et de l’avancement. Ce qui ne peut être modifié demande une nouvelle procédure.
amend-rules-what = Modification
amend-rules-now = Maintenant
amend-allowed = Possible
amend-not-allowed = Impossible
amend-source-own = Règle propre à Kavel
# dynamic: amended-
amended-text = Textes et motifs publiés, dits plus clairement
amended-admission-later = Clôture des premières demandes plus tard
amended-admission-earlier = Clôture des premières demandes plus tôt
amended-live-later = Les missions commencent plus tard
amended-live-earlier = Les missions commencent plus tôt
amended-end-later = La fin est reportée
amended-end-earlier = La fin est avancée
amended-agency-added = Une autre administration peut passer commande
amended-agency-removed = Une administration ne peut plus passer commande
amended-ceiling-raised = La valeur ou un plafond augmente
amended-ceiling-lowered = La valeur ou un plafond diminue, pas sous ce qui est lancé
amended-largest-raised = La plus grande mission augmente
amended-largest-lowered = La plus grande mission diminue
amended-requirements = Compétences, régions, langues, chiffre d’affaires minimal, lots supplémentaires
amended-method = Type, attribution des missions, limites par fournisseur
amendments-title = Modifications
amendments-one = Modification { $number }

# Agencies that may call off
frameworks-field-covered = Inscrites ici
frameworks-covered-find = Chercher une administration
frameworks-covered-find-hint = Des mots de son nom, ou son numéro. Seules les administrations inscrites ici et vérifiées peuvent lancer des missions.

# Limits per supplier
frameworks-section-limits = Lots par fournisseur
frameworks-task-limits = Combien de lots un fournisseur peut avoir
frameworks-lead-limits = Plusieurs petits fournisseurs plutôt qu’un grand : vous pouvez limiter le nombre de lots demandés et obtenus par un fournisseur. La règle figure dans l’avis, pour que chacun la connaisse d’avance.
frameworks-field-most-applied = Nombre maximal de lots demandés
frameworks-field-most-won = Nombre maximal de lots obtenus
frameworks-field-limit-rule = La règle de choix
frameworks-most-applied-hint = Laissez vide pour ne pas limiter. Ce qui a été retiré ou refusé ne compte pas.
frameworks-most-won-hint = Laissez vide pour ne pas limiter.
frameworks-limit-rule-hint = Nécessaire avec une limite. Quels lots reçoit un fournisseur qui remplit les exigences de plusieurs : par exemple dans l’ordre de préférence qu’il indique, ou d’abord le lot qui a le moins de fournisseurs. La même pour tous.
limits-title = Lots par fournisseur
limits-applied =
    { $count ->
        [one] Un fournisseur peut demander l’admission à { $count } lot au plus.
       *[other] Un fournisseur peut demander l’admission à { $count } lots au plus.
    }
limits-won =
    { $count ->
        [one] Un fournisseur est admis à { $count } lot au plus.
       *[other] Un fournisseur est admis à { $count } lots au plus.
    }
limits-rule = Lesquels, si plus étaient possibles
limits-none = Pas de limite
limits-reached-title = Vous demandez déjà autant de lots que permis
limits-reached-text =
    { $count ->
        [one] Votre entreprise est candidate ou admise à { $count } autre lot de cet accord-cadre. Pour demander celui-ci, retirez d’abord l’autre.
       *[other] Votre entreprise est candidate ou admise à { $count } autres lots de cet accord-cadre. Pour demander celui-ci, retirez-en d’abord un.
    }
limits-reached-action = Voir vos demandes

# Applications that end for no fault of the firm
# dynamic: ending-
ending-parties-fixed = Non décidée avant que les parties soient fixées
ending-lot-limit = Limite de lots par fournisseur
ending-lot-cancelled = Le lot a été annulé
ending-framework-terminated = L’accord-cadre a été résilié
ending-why-parties-fixed = Plus personne ne peut entrer : l’accord-cadre est en cours ou terminé. La demande ne peut que prendre fin, et l’entreprise lit que ce n’est pas sa faute.
ending-why-lot-limit = L’entreprise est admise à autant de lots qu’un fournisseur peut avoir. La règle publiée a choisi ; l’entreprise la lit avec votre explication.
ending-reason = Ce que lit l’entreprise
ending-reason-hint = Pourquoi on en est là, et ce que l’entreprise peut faire
ending-action = Clore la demande
ending-tag = Sans rapport avec l’entreprise
decide-due-closed = Avant le début de l’accord-cadre : ses parties sont alors fixées. Les dix jours ouvrables de la directive valent pour les systèmes d’acquisition dynamiques.
call-visitor-days = Dans ce système d’acquisition dynamique, elle le fait dans les dix jours ouvrables.
admissions-flash-applied-closed = Votre demande est envoyée. L’administration décide avant le début de l’accord-cadre.

# Leaving a lot
leave-bids =
    { $count ->
        [one] Vous avez { $count } offre dans une mission ouverte de ce lot. Qui n’est pas admis à la date limite ne participe pas : l’offre ne sera pas ouverte.
       *[other] Vous avez des offres dans { $count } missions ouvertes de ce lot. Qui n’est pas admis à la date limite ne participe pas : les offres ne seront pas ouvertes.
    }
admissions-flash-left-bids = C’est fait : vous ne faites plus partie de ce lot. Vos offres dans ses missions ouvertes ne seront pas ouvertes.

# Reach
reach-title = À portée de
reach-certain =
    { $count ->
        [one] { $count } petite ou moyenne entreprise connue ici peut l’assurer, seule ou à deux.
       *[other] { $count } petites ou moyennes entreprises connues ici peuvent l’assurer, seules ou à deux.
    }
reach-pairs =
    { $count ->
        [one] { $count } d’entre elles ne le peut qu’à deux.
       *[other] { $count } d’entre elles ne le peuvent qu’à deux.
    }
reach-unknown =
    { $count ->
        [one] { $count } autre le pourrait, si son chiffre d’affaires, qui n’est pas connu, suffit.
       *[other] { $count } autres le pourraient, si leurs chiffres d’affaires, qui ne sont pas connus, suffisent.
    }
frameworks-field-reach-reason = Pourquoi un lot n’est à la portée d’aucune PME
frameworks-reach-hint = Aucune petite ou moyenne entreprise connue ici ne peut assurer l’un des lots, seule ou à deux : par ses compétences, ses régions, ses langues et son chiffre d’affaires. Réduisez le lot, ou dites pourquoi il est ainsi ; les entreprises le liront.
market-reach = Pourquoi un lot n’est à la portée d’aucune PME

# Errors
error-admission-not-extendable = Un délai supplémentaire n’est possible que dans un système d’acquisition dynamique
error-admission-applied-limit = Votre entreprise demande déjà autant de lots de cet accord-cadre qu’un fournisseur peut en demander
error-admission-won-limit = L’entreprise est admise à autant de lots qu’un fournisseur peut avoir. La règle publiée décide lesquels
error-admission-lot-cancelled = Ce lot a été annulé, ou son accord-cadre résilié
error-amend-agency-closed = Aucune administration ne peut être ajoutée à un accord-cadre aux parties fixes
error-amend-ceiling-closed = La valeur et les plafonds d’un accord-cadre aux parties fixes ne peuvent pas augmenter
error-amend-ceiling-committed = { $max_cents } est lancé dans ce lot : le plafond ne peut pas être { $typed_cents }
error-amend-end-running = Une mission est ouverte jusqu’au { $date } : la fin ne peut être antérieure
error-amend-language = Ce texte a changé dans une autre langue : changez-le aussi en { $language }, pour que toutes disent la même chose
error-amend-not-now = Ceci ne peut pas être modifié ainsi maintenant
error-amend-nothing = Rien n’a encore été modifié
error-limits-order =
    { $max ->
        [one] Pas plus que le { $max } lot qu’un fournisseur peut demander
       *[other] Pas plus que les { $max } lots qu’un fournisseur peut demander
    }
error-limits-rule = Saisissez la règle de choix : elle est publiée avec la limite
error-reason-reach = Aucune PME connue ici ne peut assurer l’un des lots : dites pourquoi, c’est publié
error-unknown-agency = Il n’y a pas d’autre administration vérifiée portant le numéro { $number }

# The audit
audit-kind-framework-amended = Accord-cadre modifié
audit-kind-lot-cancelled = Lot annulé

# Mails
mail-framework-amended-subject = Modification { $number } : { $framework }
mail-framework-amended-text = { $agency } a modifié « { $framework } », où { $organisation } est admise ou candidate à un lot. C’est la modification numéro { $number } ; la page montre ce qui change et pourquoi.
mail-framework-amended-action = Voir la différence
mail-framework-terminated-subject = Résilié : { $framework }
mail-framework-terminated-text = { $agency } a résilié « { $framework } », où { $organisation } était admise ou candidate à un lot. Les demandes en attente prennent fin ; les contrats conclus restent. La page donne le motif.
mail-framework-terminated-action = Lire le motif
mail-lot-cancelled-subject = Lot annulé : { $lot }
mail-lot-cancelled-text = { $agency } a annulé le lot « { $lot } », où { $organisation } était admise ou candidate. Plus aucune mission n’y sera lancée, et les demandes en attente prennent fin. La page donne le motif.
mail-lot-cancelled-action = Lire le motif
