# Der Arbeitsbereich eines Unternehmens
supplier-dashboard = Übersicht
supplier-links-title = Weiter zu
supplier-link-public = Ihre öffentliche Seite
supplier-link-assignments = Offene Aufträge
supplier-link-lots = Lose, für die Sie sich bewerben können

# Profil
supplier-profile-title = Profil
supplier-profile-lead = Was Auftraggeber über Ihr Unternehmen lesen. Alles hier ist öffentlich, außer Mitarbeiterzahl und Beträgen.
supplier-size = Größenklasse
supplier-size-text = Sie ergibt sich aus den Zahlen unten, nach der europäischen Definition der kleinen und mittleren Unternehmen. Nur die Klasse ist öffentlich.
supplier-field-name = Name des Unternehmens
supplier-field-website = Website
supplier-field-language = Die Sprache, in der Ihr Unternehmen zuerst schreibt
supplier-field-summary = Was Ihr Unternehmen tut (Sprache: { $language })
supplier-field-summary-hint = Erforderlich in der ersten Sprache Ihres Unternehmens. Sagen Sie, für wen Sie arbeiten und was Ihre Arbeit gut macht.
supplier-summary-others = In anderen Sprachen
supplier-field-languages = Sprachen, in denen Sie arbeiten
supplier-field-regions = Wo Sie arbeiten
supplier-field-regions-other = Andere Regionen
supplier-numbers-title = Größe des Unternehmens
supplier-numbers-text = Des letzten abgeschlossenen Geschäftsjahres, einschließlich verbundener Unternehmen und Partnerunternehmen.
supplier-field-headcount = Mitarbeiterzahl
supplier-field-headcount-hint = In Vollzeitäquivalenten, als ganze Zahl.
supplier-field-turnover = Jahresumsatz
supplier-field-balance = Bilanzsumme
supplier-flash-profile = Ihr Profil ist gespeichert.

# Fähigkeiten
supplier-claims-title = Fähigkeiten
supplier-claims-lead = Was Ihr Unternehmen kann, jeweils mit Nachweis. Darüber finden Auftraggeber Sie.
supplier-claims-all =
    { $count ->
        [one] { $count } Fähigkeit
       *[other] { $count } Fähigkeiten
    }
supplier-claims-empty-title = Noch keine Fähigkeiten
supplier-claims-empty-text = Fügen Sie hinzu, was Ihr Unternehmen am besten kann, mit einem Auftrag, der es zeigt.
supplier-claim-new-title = Fähigkeit hinzufügen
supplier-claim-title = Fähigkeit ändern
supplier-claim-lead = Wählen Sie, was Sie können, und beschreiben Sie dann einen Auftrag, der es zeigt.
supplier-claim-add = Diese Fähigkeit hinzufügen
supplier-claim-updated = Zuletzt geändert: { $date }
supplier-claim-expired = Abgelaufen: für Auftraggeber nicht sichtbar
supplier-find = Fähigkeit suchen
supplier-find-hint = Ein Wort wie „Barrierefreiheit“ oder „Reinigung“ oder der Anfang eines CPV-Codes.
supplier-find-nothing = Nichts gefunden. Suchen Sie mit einem anderen Wort.
supplier-field-capability = Fähigkeit
supplier-evidence-title = Der Nachweis
supplier-field-evidence-language = Sprache des Nachweises
supplier-field-client = Kunde
supplier-field-client-hint = Für wen Sie es getan haben.
supplier-field-period = Zeitraum
supplier-field-period-hint = Zum Beispiel: März bis September 2024.
supplier-field-situation = Ausgangslage
supplier-field-situation-hint = Was der Kunde brauchte und warum.
supplier-field-action = Was Sie getan haben
supplier-field-action-hint = Wer in Ihrem Team was getan hat. Nennen Sie Rollen, keine Personen.
supplier-field-result = Ergebnis
supplier-field-result-hint = Was sich geändert hat, möglichst gemessen.
supplier-claim-delete-title = Diese Fähigkeit löschen
supplier-claim-delete-text = „{ $name }“ und der Nachweis verschwinden aus Ihrem Profil. Bereits gesendete Anträge und Angebote behalten ihre Kopie.
supplier-flash-claim-added = Die Fähigkeit ist hinzugefügt.
supplier-flash-claim-saved = Die Fähigkeit ist gespeichert.
supplier-flash-claim-deleted = Die Fähigkeit ist gelöscht.
languages-others = Weitere Sprachen
