# Où une entreprise travaille, dans l’arbre des régions
regions-hint = Une région couvre tout ce qu’elle contient : cochez les plus grandes. Ne cochez rien si vous travaillez partout.
regions-other-hint = Noms ou codes NUTS, séparés par des virgules, par exemple Nord, DEA2D ou ITC11.
regions-countries = Autres pays
regions-anywhere = Rien de choisi : vous travaillez partout.
regions-chosen = Vous travaillez en : { $regions }
regions-parts = Parties de { $region } ({ $count })
regions-within = Parties de { $region } ({ $count }), { $chosen } choisies
regions-covers = Inclus : vous avez choisi tout { $region }.
