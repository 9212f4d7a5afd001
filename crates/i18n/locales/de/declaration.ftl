# Die Eigenerklärung eines Unternehmens
nav-declaration = Erklärung
declaration-title = Eigenerklärung
declaration-lead = Sie antworten einmal. Die Erklärung wird jedem Zulassungsantrag beigefügt; Sie unterzeichnen sie nur erneut, wenn sich etwas ändert.
declaration-not-signed = Noch nicht unterzeichnet. Ohne sie können Sie keine Zulassung zu einem Los beantragen.
declaration-signed = Unterzeichnet von { $name } am { $date }.
declaration-group-crime = Verurteilungen
declaration-group-crime-text = Wurde Ihr Unternehmen oder jemand, der es leitet oder beaufsichtigt, in den letzten fünf Jahren rechtskräftig verurteilt wegen …
declaration-group-payment = Steuern und Sozialversicherung
declaration-group-payment-text = Ist Ihr Unternehmen mit Zahlungen im Rückstand, ohne vereinbarten Zahlungsplan?
declaration-group-optional = Verhalten und Lage
declaration-group-optional-text = Trifft etwas davon auf Ihr Unternehmen zu, in den letzten drei Jahren oder jetzt?
declaration-no = Nein
declaration-yes = Ja, das trifft zu
declaration-explain = Was geschehen ist und was Sie unternommen haben
declaration-explain-hint = Ein zutreffender Grund schließt Sie nicht immer aus: Die Behörde berücksichtigt, was Sie zur Abhilfe getan haben.
declaration-signature = Unterzeichnen
declaration-signed-by = Vollständiger Name der Person, die unterzeichnet
declaration-signed-by-hint = Jemand, der das Unternehmen vertreten darf.
declaration-tick = Ich erkläre, dass diese Antworten vollständig und wahr sind und dass ich auf Verlangen Nachweise vorlegen kann.
declaration-sign = Erklärung unterzeichnen
declaration-sign-again = Erneut unterzeichnen
declaration-source = Die Fragen sind die Ausschlussgründe der Richtlinie 2014/24/EU, Artikel 57. Nach Artikel 59 genügt Ihre eigene Erklärung bis zum Zuschlag; nur wer gewinnt, legt Nachweise vor.
declaration-flash = Die Erklärung ist unterzeichnet.
declaration-none-applies = Kein Ausschlussgrund trifft zu.
declaration-applies = Diese Gründe treffen zu, mit der Erläuterung des Unternehmens:

# The grounds, by their names in the domain
# dynamic: ground-
ground-participation-in-criminal-organisation = Beteiligung an einer kriminellen Vereinigung
ground-corruption = Bestechung
ground-fraud = Betrug
ground-terrorist-offences = Terroristische Straftaten
ground-money-laundering = Geldwäsche oder Terrorismusfinanzierung
ground-child-labour = Kinderarbeit oder Menschenhandel
ground-taxes = Fällige, nicht gezahlte Steuern
ground-social-security = Fällige, nicht gezahlte Sozialversicherungsbeiträge
ground-environmental-law = Verstoß gegen Umwelt-, Sozial- oder Arbeitsrecht
ground-bankruptcy = Konkurs, Insolvenz, Liquidation oder eingestellte Tätigkeit
ground-professional-misconduct = Schwere berufliche Verfehlung
ground-distortion-of-competition = Absprachen mit anderen, die den Wettbewerb verzerren
ground-conflict-of-interest = Ein Interessenkonflikt, der sich nicht anders lösen lässt
ground-prior-involvement = Mitwirkung an der Vorbereitung des Verfahrens, die den Wettbewerb verzerrt
ground-early-termination = Ein früherer öffentlicher Auftrag, der vorzeitig oder mit Schadenersatz oder Sanktionen endete
ground-misrepresentation = Falsche oder zurückgehaltene Angaben oder unzulässige Einflussnahme auf eine Entscheidung
