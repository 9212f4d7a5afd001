# What programs are told about their questions.
# dynamic: api-problem-

api-problem-invalid = La question ne peut pas être lue.
api-problem-unknown = Ce paramètre n’existe pas. Il y a : { $values }.
api-problem-repeated = À donner une seule fois.
api-problem-missing = Dites ce que vous cherchez. L’un de : { $values }.
api-problem-one-of = « { $value } » n’est pas l’un de : { $values }.
api-problem-not-of-kind = Ce type n’a pas ce filtre. Il a : { $values }.
api-problem-no-deadline = Ce type n’a pas d’échéance.
api-problem-too-long = Au plus { $most } caractères.
api-problem-too-many = Au plus { $most } valeurs de filtre en tout.
api-problem-day = « { $value } » n’est pas un jour comme 2026-12-04.
api-problem-number = Un nombre entier de 1 à { $most }.
api-problem-language = « { $value } » n’est pas un code de langue comme nl.
api-problem-capability = « { $value } » n’est pas une capacité comme kavel:user-research ou cpv:72413000.
api-problem-cpv = « { $value } » n’est pas un code CPV comme 72413000.
api-problem-nuts = « { $value } » n’est pas un code NUTS comme BE21.
