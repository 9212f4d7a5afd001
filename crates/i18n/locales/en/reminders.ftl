# Reminders, and what the first pages of the workspaces add to them.
# dynamic: reminder-
reminder-closing-soon = Bids close { $date }
reminder-not-evaluated = Closed { $date }; the bids are not evaluated yet
reminder-mail-account = No more reminders: change it in your account
reminder-mail-stop = No more mails about: { $title }
mail-reminders-subject =
    { $count ->
        [one] Do not forget: { $count } thing on Kavel
       *[other] Do not forget: { $count } things on Kavel
    }
mail-reminders-text =
    { $count ->
        [one] This asks for you. You are reminded of each thing once.
       *[other] These ask for you. You are reminded of each thing once.
    }
mail-reminders-action =
    { $count ->
        [one] See it
       *[other] See the first
    }
account-reminders-title = Reminders
account-reminders-text = At most one mail a day, of each thing once: deadlines that come near in assignments of your agency or that you follow, and bids that wait for an evaluation.
account-reminders-legend = Mails
account-reminders-yes = Remind me by mail
agency-not-evaluated =
    { $count ->
        [one] assignment closed, and its bids are not evaluated
       *[other] assignments closed, and their bids are not evaluated
    }
agency-nearly-full =
    { $count ->
        [one] lot almost used up
       *[other] lots almost used up
    }
agency-nearly-full-left = { $amount } left
agency-drafts-amendment =
    { $count ->
        [one] amendment of a framework to finish
       *[other] amendments of frameworks to finish
    }
agency-drafts-assignment-amendment =
    { $count ->
        [one] amendment of an assignment to finish
       *[other] amendments of assignments to finish
    }
supplier-unfinished =
    { $count ->
        [one] bid to finish
       *[other] bids to finish
    }
supplier-bid-amended = amended since
supplier-invited =
    { $count ->
        [one] invitation to bid
       *[other] invitations to bid
    }
