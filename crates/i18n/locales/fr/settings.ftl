# What an owner changes of an agency
nav-settings = Réglages
settings-title = Données de l’administration
settings-lead = Ce que le public voit de votre administration, et ce que vos acheteurs peuvent faire seuls.
settings-number = Numéro d’entreprise
settings-mandate = Un acheteur publie seul jusqu’à
settings-mandate-hint = Au-delà de ce montant, un propriétaire ou un approbateur publie la mission. Laissez vide pour aucune limite.
settings-flash-saved = Les données sont enregistrées.
