# Where a new assignment begins
templates-title = Commencer une mission
templates-lead = Prenez un bon texte et complétez ce qui vous est propre. Chaque partie peut changer, et rien n’est public avant la publication.
templates-link = Partir d’un modèle
templates-use = Utiliser ce modèle
templates-copy-title = Copier une mission antérieure
templates-copy-text = Textes, critères et besoins sont conservés. Les dates sont vides.
templates-copy = Copier { $number }
templates-empty-title = Ou avec des parties vides
templates-empty-text = Pour un besoin qu’aucun modèle ne connaît. Les parties et trois critères usuels sont prêts.
templates-empty = Commencer à vide
# dynamic: template-name-
template-name-accessibility-audit = Audit d’accessibilité
template-name-discovery = Exploration
template-name-user-research = Recherche auprès des utilisateurs
template-name-prototype = Prototype
template-name-plain-language = Langage clair
template-name-api-connection = Relier deux systèmes
template-name-data-migration = Migration de données
template-name-security-test = Test de sécurité
error-blank-left = Complétez ce qui se trouve entre crochets : […]

# A draft as it will be published
preview-title = Aperçu
preview-link = Voir l’aperçu
preview-banner = Aperçu. Seules votre organisation et les personnes que vous invitez à relire le voient.
preview-incomplete = Ce qui n’est pas encore complété est indiqué.
preview-languages = Tel qu’on le lira en
preview-template = Modèle « { $name } ». Ce qui se trouve entre crochets est à compléter par vous.
market-depends = Dépend de
