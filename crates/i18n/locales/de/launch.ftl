# Where a new assignment begins
templates-title = Einen Auftrag beginnen
templates-lead = Nehmen Sie einen guten Text und ergänzen Sie, was Ihres ist. Jeder Teil lässt sich ändern, und nichts ist öffentlich, bevor Sie veröffentlichen.
templates-link = Mit einer Vorlage beginnen
templates-use = Diese Vorlage verwenden
templates-copy-title = Einen früheren Auftrag kopieren
templates-copy-text = Texte, Kriterien und Bedarf bleiben. Die Termine sind leer.
templates-copy = { $number } kopieren
templates-empty-title = Oder mit leeren Teilen
templates-empty-text = Für einen Bedarf, den keine Vorlage kennt. Die Teile und drei übliche Kriterien stehen bereit.
templates-empty = Leer beginnen
# dynamic: template-name-
template-name-accessibility-audit = Prüfung der Barrierefreiheit
template-name-discovery = Erkundung
template-name-user-research = Nutzerforschung
template-name-prototype = Prototyp
template-name-plain-language = Einfache Sprache
template-name-api-connection = Zwei Systeme verbinden
template-name-data-migration = Datenmigration
template-name-security-test = Sicherheitstest
error-blank-left = Ergänzen Sie, was in eckigen Klammern steht: […]

# A draft as it will be published
preview-title = Vorschau
preview-link = Vorschau ansehen
preview-banner = Vorschau. Nur Ihre Behörde sieht dies, und die Personen, die Sie zum Lesen einladen.
preview-incomplete = Was noch nicht ausgefüllt ist, ist gekennzeichnet.
preview-languages = So wird es gelesen auf
preview-template = Vorlage „{ $name }“. Was in eckigen Klammern steht, ergänzen Sie selbst.
market-depends = Hängt ab von
