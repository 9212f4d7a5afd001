# What programs are told about their questions.
# dynamic: api-problem-

api-problem-invalid = The question cannot be read.
api-problem-unknown = There is no such parameter. There are: { $values }.
api-problem-repeated = Give it once.
api-problem-missing = Say what to search for. One of: { $values }.
api-problem-one-of = “{ $value }” is not one of: { $values }.
api-problem-not-of-kind = This kind has no such filter. It has: { $values }.
api-problem-no-deadline = This kind has no deadline.
api-problem-too-long = At most { $most } characters.
api-problem-too-many = At most { $most } filter values in all.
api-problem-day = “{ $value }” is not a day such as 2026-12-04.
api-problem-number = A whole number from 1 to { $most }.
api-problem-language = “{ $value }” is not a language code such as nl.
api-problem-capability = “{ $value }” is not a capability such as kavel:user-research or cpv:72413000.
api-problem-cpv = “{ $value }” is not a CPV code such as 72413000.
api-problem-nuts = “{ $value }” is not a NUTS code such as BE21.
