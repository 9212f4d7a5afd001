# The site
site-name = Kavel
skip-to-content = Aller au contenu principal
demo-mail = E-mails envoyés

# Navigation
nav-main = Menu principal
nav-breadcrumb = Vous êtes ici
nav-assignments = Missions
nav-frameworks = Accords-cadres
nav-lots = Lots
nav-suppliers = Fournisseurs
nav-pipeline = À venir
nav-figures = Chiffres
nav-how-it-works = Comment ça fonctionne
nav-accessibility = Accessibilité
nav-sign-in = Se connecter
nav-register = S’inscrire
nav-sign-out = Se déconnecter
nav-account = Votre compte
nav-feed = Flux Atom des nouvelles missions

# What a button does
action-search = Rechercher
action-apply = Appliquer
action-save = Enregistrer
action-cancel = Annuler
action-change = Modifier
action-delete = Supprimer
action-add = Ajouter
field-optional = facultatif
value-none = Non indiqué
draft-saved = Brouillon enregistré
problem-title = Il y a un problème
success-title = C’est fait
warning-title = Attention

# Lists
filter-title = Filtres
filter-clear-all = Effacer tous les filtres
results-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
results-empty-title = Aucun résultat
results-empty-text = Essayez avec moins de mots ou retirez un filtre.
list-empty = Il n’y a encore rien ici.
pagination-label = Pages
pagination-previous = Page précédente
pagination-next = Page suivante
sort-label = Trier par
sort-relevance = Pertinence
sort-newest = Les plus récents
sort-deadline = Date limite
sort-value-high = Valeur la plus élevée
sort-value-low = Valeur la plus basse
sort-name = Nom

# Phases, as domain's phase table derives them
phase-framework-draft = Brouillon
phase-framework-planned = Prévu
phase-framework-admission = Ouvert aux admissions
phase-framework-live = En cours
phase-framework-unknown = Dates non indiquées
phase-framework-expired = Expiré
phase-framework-terminated = Résilié
phase-lot-draft = Brouillon
phase-lot-planned = Prévu
phase-lot-admission = Ouvert aux admissions
phase-lot-live = En cours
phase-lot-unknown = Dates non indiquées
phase-lot-expired = Expiré
phase-lot-terminated = Résilié
phase-assignment-draft = Brouillon
phase-assignment-planned = Prévue
phase-assignment-open = Ouverte aux offres
phase-assignment-closed = Clôturée
phase-assignment-evaluating = En cours d’évaluation
phase-assignment-verifying = En cours de vérification
phase-assignment-decided = Décidée
phase-assignment-standstill = En délai d’attente
phase-assignment-concluded = Conclue
phase-assignment-cancelled = Annulée
phase-assignment-unsuccessful = Sans suite
phase-assignment-suspended = Suspendue
phase-admission-draft = Brouillon
phase-admission-submitted = Introduite
phase-admission-overdue = En retard
phase-admission-admitted = Admise
phase-admission-refused = Refusée
phase-admission-left = Quittée
phase-admission-suspended = Suspendue
phase-bid-draft = Brouillon
phase-bid-lapsed = Non remise à temps
phase-bid-submitted = Remise
phase-bid-sealed = Remise, en attente d’ouverture
phase-bid-withdrawn = Retirée
phase-bid-opened = Ouverte
phase-bid-disqualified = Écartée
phase-bid-ranked = Classée
phase-bid-awarded = Attribuée
phase-bid-not-awarded = Non retenue

# Kinds, by the names in domain
kind-framework-dynamic = Système d’acquisition dynamique
kind-framework-closed = Accord-cadre
kind-framework-tender = Marché alloti
call-off-with-reopening-competition = Avec mini-concurrence
call-off-without-reopening-competition = Sans mini-concurrence
call-off-both = Avec ou sans mini-concurrence
route-call-off = Commande dans un lot
route-limited-value = Faible montant
route-negotiated = Procédure négociée
award-model-fixed-budget = Budget fixe, qualité seule
award-model-price-quality = Prix et qualité
size-micro = Microentreprise
size-small = Petite entreprise
size-medium = Entreprise moyenne
size-large = Grande entreprise
size-sme-unspecified = PME, taille non précisée
size-unknown = Taille inconnue
provenance-self-declared = Déclaré par l’entreprise
provenance-confirmed-by-referee = Confirmé par un référent
provenance-public-award = Issu d’une attribution publique
role-agency-owner = Propriétaire
role-agency-buyer = Acheteur
role-agency-approver = Approbateur
role-agency-evaluator = Évaluateur
role-agency-contract-manager = Gestionnaire de contrat
role-supplier-owner = Propriétaire
role-supplier-member = Membre
role-operator = Opérateur

# Languages, as they stand in a sentence
content-in-language = Contenu en { $language }
