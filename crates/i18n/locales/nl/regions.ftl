# Waar een onderneming werkt, in de boom van regio’s
regions-hint = Een regio omvat alles wat erin ligt: vink de grootste aan. Vink niets aan als u overal werkt.
regions-other-hint = Namen of NUTS-codes, gescheiden door komma’s, zoals Nord, DEA2D of ITC11.
regions-countries = Andere landen
regions-anywhere = Niets gekozen: u werkt overal.
regions-chosen = U werkt in: { $regions }
regions-parts = Delen van { $region } ({ $count })
regions-within = Delen van { $region } ({ $count }), { $chosen } gekozen
regions-covers = Inbegrepen: u koos heel { $region }.
