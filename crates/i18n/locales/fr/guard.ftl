## La garde des critères et les conseils de lecture.

guard-title = Garde des critères
guard-lead = Ce qui, dans ces textes, exclut des entreprises sans améliorer le résultat, et ce que vous pourriez écrire à la place.
# dynamic: guard-rule-
guard-rule-years-of-experience = Années d’expérience
guard-rule-named-product = Produit ou marque
guard-rule-experience-with-this-agency = Expérience avec ce service
guard-rule-certificate-without-equivalent = Certificat sans équivalent
guard-rule-turnover-above-2x = Chiffre d’affaires de plus de deux fois la valeur
guard-rule-cv-or-named-person = CV ou personne nommée
guard-rule-headcount = Nombre de personnes
guard-rule-degree = Diplôme
guard-rule-on-site-without-reason = Présence sans motif
guard-rule-too-many-criteria = Trop de critères
guard-severity-block = Empêche la publication
guard-severity-warn = Conseil
guard-instead = À la place :
guard-finding = Constat { $number }
guard-found = Ce qui a été trouvé
guard-nothing = Rien trouvé
guard-nothing-text = Aucune règle ne s’applique à ce texte. Chaque critère n’est pas bon pour autant : demandez ce dont le résultat a besoin.
guard-count = { $blocks ->
    [0] Rien qui empêcherait la publication
    [one] 1 passage qui empêcherait la publication
   *[other] { $blocks } passages qui empêcheraient la publication
}, { $warnings ->
    [0] aucun conseil
    [one] 1 conseil
   *[other] { $warnings } conseils
}.
guard-more = { $count ->
    [one] 1 autre constat n’est pas montré. Vérifiez le texte par parties.
   *[other] { $count } autres constats ne sont pas montrés. Vérifiez le texte par parties.
}
guard-call = { $count ->
    [one] La garde a trouvé 1 passage dans ces textes.
   *[other] La garde a trouvé { $count } passages dans ces textes.
}
guard-call-link = Les voir et motiver ce qui reste
guard-panel-empty = La garde des critères ne trouve rien ici.
guard-keep-link = Garder et donner un motif
guard-keep-title = Garder, avec un motif
guard-keep-text = Changez les textes là où c’est possible. Ce qui doit rester demande un motif dans chaque langue de publication. Le motif est public : les entreprises le lisent dans l’avis.
guard-keep-save = Enregistrer les motifs
guard-reason = Pourquoi cela reste : { $rule }
guard-flash-saved = Les motifs sont enregistrés. Ils deviennent publics avec l’avis.
guard-error-reason = Donnez le motif dans cette langue aussi, ou retirez-le dans toutes
guard-error-years-of-experience = Demande des années d’expérience : « { $quote } ». Demandez un résultat, ou donnez un motif qui sera publié.
guard-error-named-product = Cite un produit ou une marque sans « ou équivalent » : « { $quote } ». Dites ce qu’il doit permettre, ou donnez un motif qui sera publié.
guard-error-experience-with-this-agency = Demande une expérience avec votre service : « { $quote } ». Demandez un travail comparable pour n’importe quel client, ou donnez un motif qui sera publié.
guard-error-certificate-without-equivalent = Demande un certificat sans équivalent : « { $quote } ». Ajoutez « ou preuve équivalente », ou donnez un motif qui sera publié.
guard-error-turnover-above-2x = Demande un chiffre d’affaires de plus de deux fois la valeur : « { $quote } ». Demandez moins, ou donnez un motif qui sera publié.
guard-error-cv-or-named-person = Demande des CV ou des personnes nommées : « { $quote } ». Interrogez sur l’équipe, ou donnez un motif qui sera publié.
guard-error-headcount = Demande un nombre de personnes : « { $quote } ». Demandez le résultat, ou donnez un motif qui sera publié.
guard-error-degree = Demande un diplôme : « { $quote } ». Nommez la compétence, ou donnez un motif qui sera publié.
guard-overrides-title = Ce que le service garde, et pourquoi
guard-overrides-text = La garde des critères déconseille ces exigences. Le service les garde pour le motif indiqué.

read-title = La lecture
read-lead = De simples conseils : rien ici n’empêche quoi que ce soit.
read-nothing = Pas de phrases longues, pas de passifs à la chaîne, pas de sigles inexpliqués.
read-level = facilité de lecture { $score } sur 100 ({ $formula })
read-band-easy = Facile à lire.
read-band-fair = Assez facile à lire.
read-band-hard = Difficile à lire.
read-band-very-hard = Très difficile à lire.
read-long-sentence = Une phrase de { $count } mots. Faites-en deux :
read-passive = Des verbes passifs à la suite. Dites qui fait quoi :
read-jargon = « { $term } » n’est pas expliqué. Prenez un mot courant, ou dites ce que cela veut dire.
read-outcome-figure = Résultat { $number } : la valeur de départ et la cible demandent un chiffre, sinon personne ne pourra dire si c’est atteint.

try-guard-title = Essayez la garde des critères
try-guard-lead = Collez des exigences, des critères ou tout un cahier des charges. Vous voyez ce qui exclut les petites entreprises et les nouveaux venus, pourquoi, et quoi écrire à la place. Sans compte.
try-guard-text = Votre texte
try-guard-text-hint = Jusqu’à 200 000 caractères.
try-guard-language = Langue du texte
try-guard-value = Valeur du marché
try-guard-value-hint = Pour voir si le chiffre d’affaires demandé dépasse le double.
try-guard-agency = Nom du service
try-guard-agency-hint = Pour voir si une expérience avec lui est demandée.
try-guard-check = Vérifier le texte
try-guard-kept = Le texte n’est pas enregistré. Il reste { $minutes } minutes en mémoire, pour que vous puissiez le consulter.
try-guard-rules = Ce qu’elle cherche
try-guard-rules-note = Des règles, pas de modèle : le même texte donne toujours la même réponse. Elle lit l’anglais, le néerlandais, le français et l’allemand.
try-guard-another = Vérifier un autre texte
try-guard-your-text = Votre texte
try-guard-change = Changer le texte et vérifier à nouveau
try-guard-not-stored = Non enregistré : cette page disparaît { $minutes } minutes après votre dernière visite.
try-guard-share = Partager { $days } jours
try-guard-shared-until = Partagé jusqu’au { $date }. Qui a cette adresse peut lire le texte :
try-guard-flash-shared = Le texte est enregistré. Envoyez cette adresse à ceux qui doivent le voir.
try-guard-error-text = Collez le texte à vérifier
try-guard-error-long = Le texte a plus de 200 000 caractères. Vérifiez-le par parties.
try-guard-error-language = Choisissez la langue du texte
try-guard-error-value = Écrivez la valeur en chiffres, par exemple 120000
try-guard-error-agency = Le nom est trop long
