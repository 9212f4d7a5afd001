# La déclaration sur l'honneur d'une entreprise
nav-declaration = Déclaration
declaration-title = Déclaration sur l’honneur
declaration-lead = Répondez une seule fois. La déclaration accompagne chaque demande d’admission ; vous ne la signez à nouveau que si quelque chose change.
declaration-not-signed = Pas encore signée. Sans elle, vous ne pouvez pas demander l’admission à un lot.
declaration-signed = Signée par { $name } le { $date }.
declaration-group-crime = Condamnations
declaration-group-crime-text = Votre entreprise, ou une personne qui la dirige ou la contrôle, a-t-elle été condamnée par un jugement définitif ces cinq dernières années pour …
declaration-group-payment = Impôts et sécurité sociale
declaration-group-payment-text = Votre entreprise a-t-elle des arriérés, sans plan de paiement convenu ?
declaration-group-optional = Conduite et situation
declaration-group-optional-text = L’un de ces cas s’applique-t-il à votre entreprise, au cours des trois dernières années ou aujourd’hui ?
declaration-no = Non
declaration-yes = Oui, cela s’applique
declaration-explain = Ce qui s’est passé et ce que vous avez fait depuis
declaration-explain-hint = Un motif qui s’applique ne vous exclut pas toujours : l’administration tient compte de ce que vous avez fait pour y remédier.
declaration-signature = Signer
declaration-signed-by = Nom complet de la personne qui signe
declaration-signed-by-hint = Une personne habilitée à engager l’entreprise.
declaration-tick = Je déclare que ces réponses sont complètes et exactes, et que je peux en fournir la preuve sur demande.
declaration-sign = Signer la déclaration
declaration-sign-again = Signer à nouveau
declaration-source = Les questions reprennent les motifs d’exclusion de la directive 2014/24/UE, article 57. Selon l’article 59, votre propre déclaration suffit jusqu’à l’attribution ; seul le gagnant fournit des preuves.
declaration-flash = La déclaration est signée.
declaration-none-applies = Aucun motif d’exclusion ne s’applique.
declaration-applies = Ces motifs s’appliquent, avec l’explication de l’entreprise :

# The grounds, by their names in the domain
# dynamic: ground-
ground-participation-in-criminal-organisation = Participation à une organisation criminelle
ground-corruption = Corruption
ground-fraud = Fraude
ground-terrorist-offences = Infractions terroristes
ground-money-laundering = Blanchiment de capitaux ou financement du terrorisme
ground-child-labour = Travail des enfants ou traite des êtres humains
ground-taxes = Impôts dus et non payés
ground-social-security = Cotisations sociales dues et non payées
ground-environmental-law = Manquement au droit environnemental, social ou du travail
ground-bankruptcy = Faillite, insolvabilité, liquidation ou cessation d’activité
ground-professional-misconduct = Faute professionnelle grave
ground-distortion-of-competition = Accords avec d’autres qui faussent la concurrence
ground-conflict-of-interest = Un conflit d’intérêts qui ne peut être réglé autrement
ground-prior-involvement = Participation à la préparation de la procédure, faussant ainsi la concurrence
ground-early-termination = Un marché public antérieur résilié avant terme, ou ayant donné lieu à des dommages-intérêts ou des sanctions
ground-misrepresentation = Informations fausses ou dissimulées, ou influence indue sur une décision
