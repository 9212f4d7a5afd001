# What an owner changes of an agency
nav-settings = Instellingen
settings-title = Gegevens van de overheid
settings-lead = Wat het publiek van uw overheid ziet, en wat uw kopers alleen mogen.
settings-number = Ondernemingsnummer
settings-mandate = Een koper publiceert alleen tot
settings-mandate-hint = Boven dit bedrag publiceert een eigenaar of goedkeurder de opdracht. Laat leeg voor geen grens.
settings-flash-saved = De gegevens zijn opgeslagen.
