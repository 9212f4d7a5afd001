# What teams did before
teams-records-title = What the team did before
teams-records-text = Buyers look for people who have worked together. Empty all fields of one to remove it.
teams-records-count =
    { $count ->
        [one] { $count } earlier piece of work together
       *[other] { $count } earlier pieces of work together
    }
teams-record = Earlier work { $number }
teams-record-new = Add earlier work
teams-field-record-roles-hint = Of those who worked together then, one a line. Name roles, not people.
teams-field-firms = Firms
teams-field-firms-hint = One a line, where people of several firms worked together.
teams-field-months = Months together
teams-field-record-result-hint = What came of it, measured if possible.
teams-field-confirmed-by = Who can confirm it
teams-field-confirmed-by-hint = An organisation, not a person: this is public.
teams-months =
    { $count ->
        [one] { $count } month together
       *[other] { $count } months together
    }
