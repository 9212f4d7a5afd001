# The self-declaration of a firm
nav-declaration = Declaration
declaration-title = Self-declaration
declaration-lead = Answer once. It goes with every application to a lot, and you sign it again only when something changes.
declaration-not-signed = Not signed yet. Without it you cannot apply to a lot.
declaration-signed = Signed by { $name } on { $date }.
declaration-group-crime = Convictions
declaration-group-crime-text = Has your firm, or somebody who leads or supervises it, been convicted by final judgment in the last five years for …
declaration-group-payment = Taxes and social security
declaration-group-payment-text = Is your firm behind with payments, without an agreed plan to pay?
declaration-group-optional = Conduct and situation
declaration-group-optional-text = Does any of this apply to your firm, in the last three years or now?
declaration-no = No
declaration-yes = Yes, this applies
declaration-explain = What happened, and what you have done about it
declaration-explain-hint = A ground that applies does not always exclude you: the agency weighs what you did to put it right.
declaration-signature = Sign
declaration-signed-by = Full name of the person who signs
declaration-signed-by-hint = Somebody who may bind the firm.
declaration-tick = I declare that these answers are complete and true, and that I can show the evidence when asked.
declaration-sign = Sign the declaration
declaration-sign-again = Sign again
declaration-source = The questions are the exclusion grounds of Directive 2014/24/EU, article 57. Article 59 lets your own declaration suffice until an award; only the winner shows evidence.
declaration-flash = The declaration is signed.
declaration-none-applies = No exclusion ground applies.
declaration-applies = These grounds apply, with the firm’s explanation:

# The grounds, by their names in the domain
# dynamic: ground-
ground-participation-in-criminal-organisation = Taking part in a criminal organisation
ground-corruption = Corruption
ground-fraud = Fraud
ground-terrorist-offences = Terrorist offences
ground-money-laundering = Money laundering or financing of terrorism
ground-child-labour = Child labour or trafficking in human beings
ground-taxes = Taxes that are due and not paid
ground-social-security = Social security contributions that are due and not paid
ground-environmental-law = Breach of environmental, social or labour law
ground-bankruptcy = Bankruptcy, insolvency, winding-up or business suspended
ground-professional-misconduct = Grave professional misconduct
ground-distortion-of-competition = Agreements with others that distort competition
ground-conflict-of-interest = A conflict of interest that nothing else can solve
ground-prior-involvement = Having helped to prepare the procedure, where that distorts competition
ground-early-termination = An earlier public contract ended early, or with damages or sanctions
ground-misrepresentation = False or withheld information, or undue influence on a decision
