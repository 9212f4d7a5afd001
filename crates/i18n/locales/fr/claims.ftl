# Capacités : qui le dit, jusqu’à quand elles comptent, ce qu’elles disaient avant
claim-client = Client
claim-period = Période
claim-field-expires = Compte jusqu’au
claim-field-expires-hint = Laissez vide si cela reste vrai aussi longtemps que vous le gardez. Nous vous le rappelons 30 jours avant.
claim-counts-title = Jusqu’à quand cela compte
claim-counts-always = Aussi longtemps que vous la gardez.
claim-counts-until = Compte jusqu’au { $date }
claim-counted-until = Comptait jusqu’au { $date } ; les acheteurs ne la voient plus
claim-renew = C’est toujours vrai
claim-renew-hint = Elle compte alors deux ans de plus. Le texte reste tel quel.
claim-flash-renewed = La capacité compte deux ans de plus.
supplier-claims-expiring =
    { $count ->
        [one] { $count } capacité expire ou a expiré
       *[other] { $count } capacités expirent ou ont expiré
    }
claim-confirmed-warning = Votre client a confirmé ce texte. Si vous le modifiez, il compte à nouveau comme déclaré par vous-même, et vous pouvez interroger à nouveau le client. Vous pouvez changer la date de fin sans perdre la confirmation.
claim-award-warning = Cette capacité provient d’une attribution publique. Si vous la modifiez, elle compte comme déclarée par vous-même.
claim-asked-warning = Vous avez interrogé votre client sur ce texte. Si vous le modifiez, cette question est retirée et vous pouvez la reposer.
claim-said-title = Qui le dit
claim-said-confirmed = Votre client l’a confirmé le { $date }.
claim-said-confirmed-before = Votre client l’a confirmé.
claim-said-award = Cela ressort d’un avis d’attribution publié.
claim-said-waiting = Vous avez interrogé votre client le { $date }. Il n’y a pas encore de réponse.
claim-said-declined = Votre client ne l’a pas confirmé. Lisez pourquoi, corrigez ce qui est inexact et interrogez-le à nouveau.
claim-said-self = C’est vous qui le dites. Les acheteurs accordent plus de poids à ce qu’un client confirme.
claim-said-more = Voir ce qui a été demandé
claim-versions-title = Versions antérieures
claim-versions-lead = Chaque version reste lisible. Les demandes et offres que vous avez envoyées gardent celle avec laquelle elles sont parties.
claim-version-title = Version { $version }
claim-version-see = Lire ou rétablir la version { $version }
claim-version-current = Actuelle
claim-version-first = La première version.
claim-version-same = Cette version dit la même chose que la version actuelle.
claim-restore-title = Ce qui change si vous la rétablissez
claim-restore-text = Son texte devient une nouvelle version. Rien n’est perdu : le texte actuel reste dans la liste.
claim-restore-warning = Le texte actuel est confirmé. Le texte rétabli compte comme déclaré par vous-même jusqu’à ce qu’un client le confirme.
claim-restore = Rétablir ce texte
claim-flash-restored = Le texte antérieur est à nouveau l’actuel.
difference-removed = supprimé :
difference-added = ajouté :

# The public page of a firm
market-works-anywhere = Partout
market-whole-country = tout le pays
market-claims-confirmed =
    { $count ->
        [one] { $count } confirmée par un client
       *[other] { $count } confirmées par des clients
    }
market-confirmed-on = le { $date }
market-printed = Tel que c’était le { $date }. Les capacités arrivées à échéance ne sont pas affichées.
