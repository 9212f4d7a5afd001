# Wo ein Unternehmen arbeitet, im Baum der Regionen
regions-hint = Eine Region umfasst alles, was in ihr liegt: Wählen Sie die größten. Wählen Sie nichts, wenn Sie überall arbeiten.
regions-other-hint = Namen oder NUTS-Codes, durch Kommas getrennt, zum Beispiel Nord, DEA2D oder ITC11.
regions-countries = Andere Länder
regions-anywhere = Nichts gewählt: Sie arbeiten überall.
regions-chosen = Sie arbeiten in: { $regions }
regions-parts = Teile von { $region } ({ $count })
regions-within = Teile von { $region } ({ $count }), { $chosen } gewählt
regions-covers = Enthalten: Sie haben ganz { $region } gewählt.
