# De eigen verklaring van een onderneming
nav-declaration = Verklaring
declaration-title = Eigen verklaring
declaration-lead = U antwoordt één keer. De verklaring gaat met elke aanvraag voor een perceel mee; u ondertekent ze alleen opnieuw als er iets verandert.
declaration-not-signed = Nog niet ondertekend. Zonder verklaring kunt u geen toelating tot een perceel vragen.
declaration-signed = Ondertekend door { $name } op { $date }.
declaration-group-crime = Veroordelingen
declaration-group-crime-text = Is uw onderneming, of iemand die haar leidt of er toezicht op houdt, in de laatste vijf jaar definitief veroordeeld voor …
declaration-group-payment = Belastingen en sociale zekerheid
declaration-group-payment-text = Heeft uw onderneming betalingsachterstand, zonder een afgesproken afbetalingsplan?
declaration-group-optional = Gedrag en toestand
declaration-group-optional-text = Geldt iets hiervan voor uw onderneming, in de laatste drie jaar of nu?
declaration-no = Nee
declaration-yes = Ja, dit geldt voor ons
declaration-explain = Wat er gebeurd is en wat u eraan gedaan hebt
declaration-explain-hint = Een grond die geldt, sluit u niet altijd uit: de overheid weegt af wat u gedaan hebt om het recht te zetten.
declaration-signature = Ondertekenen
declaration-signed-by = Volledige naam van wie ondertekent
declaration-signed-by-hint = Iemand die de onderneming mag verbinden.
declaration-tick = Ik verklaar dat deze antwoorden volledig en juist zijn en dat ik de bewijzen kan voorleggen als erom gevraagd wordt.
declaration-sign = De verklaring ondertekenen
declaration-sign-again = Opnieuw ondertekenen
declaration-source = De vragen zijn de uitsluitingsgronden van richtlijn 2014/24/EU, artikel 57. Volgens artikel 59 volstaat uw eigen verklaring tot de gunning; alleen de winnaar legt bewijzen voor.
declaration-flash = De verklaring is ondertekend.
declaration-none-applies = Geen enkele uitsluitingsgrond is van toepassing.
declaration-applies = Deze gronden zijn van toepassing, met de uitleg van de onderneming:

# The grounds, by their names in the domain
# dynamic: ground-
ground-participation-in-criminal-organisation = Deelname aan een criminele organisatie
ground-corruption = Omkoping
ground-fraud = Fraude
ground-terrorist-offences = Terroristische misdrijven
ground-money-laundering = Witwassen van geld of financiering van terrorisme
ground-child-labour = Kinderarbeid of mensenhandel
ground-taxes = Verschuldigde belastingen die niet betaald zijn
ground-social-security = Verschuldigde socialezekerheidsbijdragen die niet betaald zijn
ground-environmental-law = Schending van milieu-, sociaal of arbeidsrecht
ground-bankruptcy = Faillissement, insolventie, vereffening of stopgezette activiteit
ground-professional-misconduct = Ernstige beroepsfout
ground-distortion-of-competition = Afspraken met anderen die de mededinging vervalsen
ground-conflict-of-interest = Een belangenconflict dat niet anders op te lossen is
ground-prior-involvement = Medewerking aan de voorbereiding van de procedure, waardoor de mededinging wordt vervalst
ground-early-termination = Een eerdere overheidsopdracht die vroegtijdig beëindigd werd, of die tot schadevergoeding of sancties leidde
ground-misrepresentation = Valse of achtergehouden informatie, of onrechtmatige beïnvloeding van een beslissing
