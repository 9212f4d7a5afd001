# The site
site-name = Kavel
skip-to-content = Naar de hoofdinhoud
demo-mail = Verzonden e-mails

# Navigation
nav-main = Hoofdmenu
nav-breadcrumb = U bent hier
nav-assignments = Opdrachten
nav-frameworks = Raamovereenkomsten
nav-lots = Percelen
nav-suppliers = Leveranciers
nav-pipeline = Gepland
nav-figures = Cijfers
nav-how-it-works = Hoe het werkt
nav-accessibility = Toegankelijkheid
nav-sign-in = Aanmelden
nav-register = Registreren
nav-sign-out = Afmelden
nav-account = Uw account
nav-feed = Atom-feed van nieuwe opdrachten

# What a button does
action-search = Zoeken
action-apply = Toepassen
action-save = Opslaan
action-cancel = Annuleren
action-change = Wijzigen
action-delete = Verwijderen
action-add = Toevoegen
field-optional = niet verplicht
value-none = Niet vermeld
draft-saved = Concept opgeslagen
problem-title = Er is een probleem
success-title = Gelukt
warning-title = Waarschuwing

# Lists
filter-title = Filters
filter-clear-all = Alle filters wissen
results-count =
    { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
results-empty-title = Niets gevonden
results-empty-text = Probeer minder woorden of verwijder een filter.
list-empty = Hier staat nog niets.
pagination-label = Pagina’s
pagination-previous = Vorige pagina
pagination-next = Volgende pagina
sort-label = Sorteren op
sort-relevance = Beste overeenkomst
sort-newest = Nieuwste eerst
sort-deadline = Uiterste datum
sort-value-high = Hoogste waarde
sort-value-low = Laagste waarde
sort-name = Naam

# Phases, as domain's phase table derives them
phase-framework-draft = Concept
phase-framework-planned = Gepland
phase-framework-admission = Open voor toelating
phase-framework-live = Lopend
phase-framework-unknown = Datums niet vermeld
phase-framework-expired = Verlopen
phase-framework-terminated = Beëindigd
phase-lot-draft = Concept
phase-lot-planned = Gepland
phase-lot-admission = Open voor toelating
phase-lot-live = Lopend
phase-lot-unknown = Datums niet vermeld
phase-lot-expired = Verlopen
phase-lot-terminated = Beëindigd
phase-assignment-draft = Concept
phase-assignment-planned = Gepland
phase-assignment-open = Open voor offertes
phase-assignment-closed = Gesloten
phase-assignment-evaluating = In beoordeling
phase-assignment-verifying = In verificatie
phase-assignment-decided = Beslist
phase-assignment-standstill = In wachttermijn
phase-assignment-concluded = Overeenkomst gesloten
phase-assignment-cancelled = Geannuleerd
phase-assignment-unsuccessful = Zonder resultaat
phase-assignment-suspended = Geschorst
phase-admission-draft = Concept
phase-admission-submitted = Ingediend
phase-admission-overdue = Te laat
phase-admission-admitted = Toegelaten
phase-admission-refused = Geweigerd
phase-admission-left = Uitgestapt
phase-admission-suspended = Geschorst
phase-bid-draft = Concept
phase-bid-lapsed = Niet op tijd ingediend
phase-bid-submitted = Ingediend
phase-bid-sealed = Ingediend, wacht op opening
phase-bid-withdrawn = Ingetrokken
phase-bid-opened = Geopend
phase-bid-disqualified = Uitgesloten
phase-bid-ranked = Gerangschikt
phase-bid-awarded = Gegund
phase-bid-not-awarded = Niet gegund

# Kinds, by the names in domain
kind-framework-dynamic = Dynamisch aankoopsysteem
kind-framework-closed = Raamovereenkomst
kind-framework-tender = Opdracht in percelen
call-off-with-reopening-competition = Met minicompetitie
call-off-without-reopening-competition = Zonder minicompetitie
call-off-both = Met of zonder minicompetitie
route-call-off = Afroep binnen een perceel
route-limited-value = Beperkte waarde
route-negotiated = Onderhandelingsprocedure
award-model-fixed-budget = Vast budget, enkel kwaliteit
award-model-price-quality = Prijs en kwaliteit
size-micro = Micro-onderneming
size-small = Kleine onderneming
size-medium = Middelgrote onderneming
size-large = Grote onderneming
size-sme-unspecified = Kmo, grootte niet vermeld
size-unknown = Grootte onbekend
provenance-self-declared = Zelf verklaard
provenance-confirmed-by-referee = Bevestigd door een referentie
provenance-public-award = Uit een overheidsgunning
role-agency-owner = Eigenaar
role-agency-buyer = Koper
role-agency-approver = Goedkeurder
role-agency-evaluator = Beoordelaar
role-agency-contract-manager = Contractbeheerder
role-supplier-owner = Eigenaar
role-supplier-member = Lid
role-operator = Beheerder

# Languages, as they stand in a sentence
content-in-language = Inhoud in het { $language }
