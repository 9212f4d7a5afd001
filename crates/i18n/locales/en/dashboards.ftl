# The first pages of the workspaces
attention-title = Needs you
attention-none = Nothing waits for you right now.
attention-messages =
    { $count ->
        [one] unread message
       *[other] unread messages
    }
dashboard-messages = Messages
agency-admissions =
    { $count ->
        [one] application to decide
       *[other] applications to decide
    }
agency-admissions-first = the first by { $date }, { $left }
agency-admissions-overdue =
    { $count ->
        [one] { $count } is overdue, and that is public
       *[other] { $count } are overdue, and that is public
    }
agency-bids =
    { $count ->
        [one] bid to read
       *[other] bids to read
    }
agency-bids-others =
    { $count ->
        [one] in one assignment that closed earlier
       *[other] in { $count } assignments that closed earlier
    }
agency-closing =
    { $count ->
        [one] assignment closes within a week
       *[other] assignments close within a week
    }
agency-opening =
    { $count ->
        [one] assignment opens within a week
       *[other] assignments open within a week
    }
agency-drafts-framework =
    { $count ->
        [one] framework to finish
       *[other] frameworks to finish
    }
agency-drafts-assignment =
    { $count ->
        [one] assignment to finish
       *[other] assignments to finish
    }
agency-drafts-saved = last saved on { $date }
agency-closed-on = closed on { $date }
agency-opens-on = opens on { $date }
agency-no-assignments = No assignments yet.
agency-all-assignments =
    { $count ->
        [one] { $count } assignment
       *[other] All { $count } assignments
    }
agency-all-frameworks =
    { $count ->
        [one] { $count } framework
       *[other] All { $count } frameworks
    }
agency-admitted =
    { $count ->
        [one] { $count } admission to its lots
       *[other] { $count } admissions to its lots
    }
agency-first-title = Where to begin
agency-first-lead = Nothing is published yet. You can prepare everything and publish when it is ready.
agency-first-framework = Set up a framework with small lots
agency-first-framework-text = Firms apply to its lots; you launch assignments in them for years.
agency-first-assignment = Launch one small assignment
agency-first-assignment-text = Below the limited-value threshold it needs no framework.
agency-first-members = Invite your colleagues
agency-first-members-text = Buyers, approvers and evaluators each have their own role.
supplier-open =
    { $count ->
        [one] open assignment in your lots
       *[other] open assignments in your lots
    }
supplier-open-title = Open in your lots
supplier-open-none = Nothing is open in your lots now. You get a mail when an assignment is published.
supplier-open-not-admitted = Once you are admitted to a lot, its open assignments are here.
supplier-decided =
    { $count ->
        [one] new decision on an application
       *[other] new decisions on applications
    }
supplier-waiting =
    { $count ->
        [one] application waits for a decision
       *[other] applications wait for a decision
    }
