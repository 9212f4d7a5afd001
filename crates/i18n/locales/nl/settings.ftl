# What an owner changes of an agency
nav-settings = Instellingen
settings-title = Gegevens van de overheid
settings-lead = Wat het publiek van uw overheid ziet, en wat uw kopers alleen mogen.
settings-number = Ondernemingsnummer
settings-mandate = Een koper lanceert alleen tot
settings-mandate-hint = Boven dit bedrag lanceert een eigenaar of goedkeurder de opdracht. Laat dit leeg als er geen grens is.
settings-flash-saved = De gegevens zijn opgeslagen.
