# What an owner changes of an agency
nav-settings = Einstellungen
settings-title = Angaben zur Behörde
settings-lead = Was die Öffentlichkeit von Ihrer Behörde sieht, und was Ihre Einkäufer allein dürfen.
settings-number = Unternehmensnummer
settings-mandate = Ein Einkäufer veröffentlicht allein bis
settings-mandate-hint = Über diesem Betrag veröffentlicht ein Inhaber oder ein Genehmiger den Auftrag. Lassen Sie dies leer, wenn es keine Grenze gibt.
settings-flash-saved = Die Angaben sind gespeichert.
