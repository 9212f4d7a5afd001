# Teams of a firm
teams-title = Teams
teams-lead = Teams that you can put on an assignment. Buyers see roles and numbers, never names of people.
teams-empty-title = No teams yet
teams-empty-text = Describe one team that works well together: its roles, and when it is free.
teams-new-title = Add a team
teams-edit-title = Change a team
teams-delete-title = Delete this team
teams-delete-text = “{ $name }” disappears from your profile. Bids that you sent before keep their copy.
teams-add = Add this team
teams-field-name = Name of the team
teams-field-name-hint = A short name that you use yourselves, such as “Forms team”.
teams-field-roles = Roles
teams-field-roles-hint = One a line, such as “service designer” or “two front-end developers”. Name roles, not people.
teams-field-size = People in the team
teams-field-hours = Hours a week
teams-field-hours-hint = Of the whole team together.
teams-field-from = Available from
teams-field-from-hint = Leave this empty if the team can start at any time.
teams-available-from = Available from { $date }
teams-hours =
    { $count ->
        [one] { $count } hour a week
       *[other] { $count } hours a week
    }
teams-flash-added = The team is added.
teams-flash-saved = The team is saved.
teams-flash-deleted = The team is deleted.
