# What programs are told about their questions.
# dynamic: api-problem-

api-problem-invalid = De vraag kan niet gelezen worden.
api-problem-unknown = Die parameter bestaat niet. Er zijn: { $values }.
api-problem-repeated = Geef hem één keer.
api-problem-missing = Zeg waarin u zoekt. Een van: { $values }.
api-problem-one-of = “{ $value }” is niet een van: { $values }.
api-problem-not-of-kind = Deze soort heeft die filter niet. Ze heeft: { $values }.
api-problem-no-deadline = Deze soort heeft geen uiterste datum.
api-problem-too-long = Hoogstens { $most } tekens.
api-problem-too-many = Hoogstens { $most } filterwaarden samen.
api-problem-day = “{ $value }” is geen dag zoals 2026-12-04.
api-problem-number = Een geheel getal van 1 tot { $most }.
api-problem-language = “{ $value }” is geen taalcode zoals nl.
api-problem-capability = “{ $value }” is geen bekwaamheid zoals kavel:user-research of cpv:72413000.
api-problem-cpv = “{ $value }” is geen CPV-code zoals 72413000.
api-problem-nuts = “{ $value }” is geen NUTS-code zoals BE21.
