# Following an assignment by mail.
follow-title = Follow this assignment
follow-visitor = A mail when it is amended or cancelled, without an account too.
follow-hint = A mail when it is amended or cancelled, and shortly before the deadline
follow-lead = You get a mail when it is amended or cancelled, and shortly before the deadline. Nobody else sees that you follow it.
follow-email-hint =
    { $days ->
        [one] We send you a mail with a link that confirms. Without it the address is removed after { $days } day.
       *[other] We send you a mail with a link that confirms. Without it the address is removed after { $days } days.
    }
follow-following = You follow this assignment.
follow-stop = Stop following
follow-flash-sent = If nothing stands in the way, a mail is on its way: confirm with the link in it that you want to follow.
follow-flash-begun = You follow this assignment from now on.
follow-flash-stopped = You no longer follow this assignment.
follow-confirm-title = Follow the assignment?
follow-confirm-text = Your address is then told when the assignment is amended or cancelled, and shortly before its deadline. Each mail has a link that ends it.
follow-confirm-action = Yes, follow it
follow-expired-title = This link no longer works
follow-expired-text = It was used to stop, it is too old, or it is not complete. On the page of the assignment you can follow it again.
follow-stop-title = Stop following?
follow-stop-text = No more mails about this assignment.
follow-stopped-title = You no longer follow it
follow-stopped-text = No more mails about this assignment are sent to you. On its page you can follow it again.
follow-mail-stop = No more mails about this assignment
audit-kind-assignment-followed = Assignment followed
audit-kind-assignment-unfollowed = Assignment no longer followed

mail-confirm-follow-subject = Confirm that you follow: { $assignment }
mail-confirm-follow-text =
    { $days ->
        [one] Somebody, probably you, wants to hear about the assignment “{ $assignment }” at this address. Confirm it within { $days } day.
       *[other] Somebody, probably you, wants to hear about the assignment “{ $assignment }” at this address. Confirm it within { $days } days.
    }
mail-confirm-follow-action = Confirm
mail-confirm-follow-after = If you did not ask for this, ignore this message: without confirmation nothing is sent, and the address is removed.

assignment-in-short = Assignment of { $agency }. Budget { $budget }, excluding VAT. Bids until { $deadline }.
feed-lot-title = Assignments in lot { $lot }: { $title }
feed-lot-subtitle = New, amended and cancelled assignments in this lot
