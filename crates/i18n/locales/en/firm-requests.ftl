# What somebody asks about a firm that an import made, and what an operator decides.
# dynamic: firm-request-
# dynamic: operator-request-accept-

firm-request-title = Is this your firm?
firm-request-lead = This profile was made from public notices. An operator looks into what you ask, and you get the answer by mail.
firm-request-about = What do you want?
firm-request-claim = Claim the profile
firm-request-claim-hint = You act for this firm, and want to keep its profile yourself.
firm-request-correct = Correct the profile
firm-request-correct-hint = Something in it is wrong.
firm-request-remove = Remove the profile
firm-request-remove-hint = It is then shown to nobody but the operator. The public notices themselves stay.
firm-request-text = How can we tell?
firm-request-text-hint = Your role in the firm and a public page that names you, its enterprise number, or what is wrong and where one can see it.
firm-request-action = Send to the operator
firm-request-flash = The operator has your request. You get the answer by mail.
firm-request-error-waiting = You asked this before and it has not been decided yet
operator-requests-title = Requests about imported firms
operator-requests-lead = Somebody wants to claim, correct or remove a profile that was made from notices.
operator-requests-none = No requests wait
operator-requests-none-text = They come from the pages of firms that nobody acts for, and from those who register such a firm.
operator-requests-decided = Decided last
operator-request-title = Request
operator-request-asked = asked on { $date }
operator-request-firm = Firm
operator-request-by = Asked by
operator-request-on = Asked on
operator-request-name = Name it should have
operator-request-website = Website it should have
operator-request-decision = Your decision
operator-request-accept = Accept
operator-request-accept-claim = This person becomes the owner, and the profile is public.
operator-request-accept-correct = The name and website of the profile become what is asked for. Capabilities come from the notices.
operator-request-accept-remove = The profile is hidden at once, and stays so when the same firm is imported again.
operator-request-decline = Decline
operator-request-decline-hint = Nothing changes. Say why.
operator-request-reason = Reason or note
operator-request-reason-hint = The person who asked reads it in the mail.
operator-request-action = Decide
operator-request-accepted = Accepted
operator-request-declined = Declined
operator-flash-decided = Decided. The person who asked is told by mail.
operator-error-decided = This was decided already
operator-error-claimed = Somebody acts for this firm by now: it changes its profile itself
