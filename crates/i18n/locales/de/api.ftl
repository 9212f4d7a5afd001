# What programs are told about their questions.
# dynamic: api-problem-

api-problem-invalid = Die Frage kann nicht gelesen werden.
api-problem-unknown = Diesen Parameter gibt es nicht. Es gibt: { $values }.
api-problem-repeated = Geben Sie ihn einmal an.
api-problem-missing = Sagen Sie, worin Sie suchen. Eines von: { $values }.
api-problem-one-of = „{ $value }“ ist nicht eines von: { $values }.
api-problem-not-of-kind = Diese Art hat diesen Filter nicht. Sie hat: { $values }.
api-problem-no-deadline = Diese Art hat keine Frist.
api-problem-too-long = Höchstens { $most } Zeichen.
api-problem-too-many = Höchstens { $most } Filterwerte insgesamt.
api-problem-day = „{ $value }“ ist kein Tag wie 2026-12-04.
api-problem-number = Eine ganze Zahl von 1 bis { $most }.
api-problem-language = „{ $value }“ ist kein Sprachcode wie nl.
api-problem-capability = „{ $value }“ ist keine Fähigkeit wie kavel:user-research oder cpv:72413000.
api-problem-cpv = „{ $value }“ ist kein CPV-Code wie 72413000.
api-problem-nuts = „{ $value }“ ist kein NUTS-Code wie BE21.
