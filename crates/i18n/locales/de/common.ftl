# The site
site-name = Kavel
skip-to-content = Zum Hauptinhalt springen
demo-mail = Gesendete E-Mails

# Navigation
nav-main = Hauptmenü
nav-breadcrumb = Sie sind hier
nav-assignments = Aufträge
nav-frameworks = Rahmenvereinbarungen
nav-lots = Lose
nav-suppliers = Lieferanten
nav-pipeline = In Planung
nav-figures = Zahlen
nav-how-it-works = So funktioniert es
nav-accessibility = Barrierefreiheit
nav-sign-in = Anmelden
nav-register = Registrieren
nav-sign-out = Abmelden
nav-account = Ihr Konto
nav-feed = Atom-Feed neuer Aufträge

# What a button does
action-search = Suchen
action-apply = Anwenden
action-save = Speichern
action-cancel = Abbrechen
action-change = Ändern
action-delete = Löschen
action-add = Hinzufügen
field-optional = freiwillig
value-none = Keine Angabe
draft-saved = Entwurf gespeichert
problem-title = Es gibt ein Problem
success-title = Erfolgreich
warning-title = Achtung

# Lists
filter-title = Filter
filter-clear-all = Alle Filter zurücksetzen
results-count =
    { $count ->
        [one] { $count } Ergebnis
       *[other] { $count } Ergebnisse
    }
results-empty-title = Nichts gefunden
results-empty-text = Versuchen Sie es mit weniger Wörtern oder entfernen Sie einen Filter.
list-empty = Hier ist noch nichts vorhanden.
pagination-label = Seiten
pagination-previous = Vorige Seite
pagination-next = Nächste Seite
sort-label = Sortieren nach
sort-relevance = Beste Übereinstimmung
sort-newest = Neueste zuerst
sort-deadline = Frist
sort-value-high = Höchster Wert
sort-value-low = Niedrigster Wert
sort-name = Name

# Phases, as domain's phase table derives them
phase-framework-draft = Entwurf
phase-framework-planned = Geplant
phase-framework-admission = Offen für Zulassung
phase-framework-live = Laufend
phase-framework-unknown = Daten nicht angegeben
phase-framework-expired = Abgelaufen
phase-framework-terminated = Beendet
phase-lot-draft = Entwurf
phase-lot-planned = Geplant
phase-lot-admission = Offen für Zulassung
phase-lot-live = Laufend
phase-lot-unknown = Daten nicht angegeben
phase-lot-expired = Abgelaufen
phase-lot-terminated = Beendet
phase-assignment-draft = Entwurf
phase-assignment-planned = Geplant
phase-assignment-open = Offen für Angebote
phase-assignment-closed = Geschlossen
phase-assignment-evaluating = In Bewertung
phase-assignment-verifying = In Prüfung
phase-assignment-decided = Entschieden
phase-assignment-standstill = In der Stillhaltefrist
phase-assignment-concluded = Vergeben
phase-assignment-cancelled = Aufgehoben
phase-assignment-unsuccessful = Ohne Ergebnis
phase-assignment-suspended = Ausgesetzt
phase-admission-draft = Entwurf
phase-admission-submitted = Eingereicht
phase-admission-overdue = Überfällig
phase-admission-admitted = Zugelassen
phase-admission-refused = Abgelehnt
phase-admission-left = Ausgetreten
phase-admission-suspended = Ausgesetzt
phase-bid-draft = Entwurf
phase-bid-lapsed = Nicht rechtzeitig eingereicht
phase-bid-submitted = Eingereicht
phase-bid-sealed = Eingereicht, wartet auf Öffnung
phase-bid-withdrawn = Zurückgezogen
phase-bid-opened = Geöffnet
phase-bid-disqualified = Ausgeschlossen
phase-bid-ranked = Gereiht
phase-bid-awarded = Zuschlag erteilt
phase-bid-not-awarded = Kein Zuschlag

# Kinds, by the names in domain
kind-framework-dynamic = Dynamisches Beschaffungssystem
kind-framework-closed = Rahmenvereinbarung
kind-framework-tender = Ausschreibung in Losen
call-off-with-reopening-competition = Mit Miniwettbewerb
call-off-without-reopening-competition = Ohne Miniwettbewerb
call-off-both = Mit oder ohne Miniwettbewerb
route-call-off = Abruf in einem Los
route-limited-value = Geringer Wert
route-negotiated = Verhandlungsverfahren
award-model-fixed-budget = Festes Budget, nur Qualität
award-model-price-quality = Preis und Qualität
size-micro = Kleinstunternehmen
size-small = Kleines Unternehmen
size-medium = Mittleres Unternehmen
size-large = Großunternehmen
size-sme-unspecified = KMU, Größe nicht angegeben
size-unknown = Größe unbekannt
provenance-self-declared = Selbst erklärt
provenance-confirmed-by-referee = Von einer Referenz bestätigt
provenance-public-award = Aus einer öffentlichen Vergabe
role-agency-owner = Inhaber
role-agency-buyer = Einkäufer
role-agency-approver = Genehmiger
role-agency-evaluator = Bewerter
role-agency-contract-manager = Vertragsmanager
role-supplier-owner = Inhaber
role-supplier-member = Mitglied
role-operator = Betreiber

# Languages, as they stand in a sentence
content-in-language = Inhalt auf { $language }
