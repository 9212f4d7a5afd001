# What an owner changes of an agency
nav-settings = Paramètres
settings-title = Données de l’administration
settings-lead = Ce que le public voit de votre administration, et ce que vos acheteurs peuvent faire seuls.
settings-number = Numéro d’entreprise
settings-mandate = Un acheteur lance seul jusqu’à
settings-mandate-hint = Au-delà de ce montant, un propriétaire ou un approbateur lance la mission. Laissez vide s’il n’y a pas de limite.
settings-flash-saved = Les données sont enregistrées.
