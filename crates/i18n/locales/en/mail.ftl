# Mails: subject, text before the button, the button, and what stands after it if anything (crates/mail).
# dynamic: mail-
mail-greeting = Hello,
mail-greeting-name = Hello { $name },
mail-action-label = { $action }:
mail-link-instead = If the button does not work, copy this address into your browser:
mail-footer = This message was sent automatically by Kavel, the supplier marketplace for public buyers. Kavel never asks for your password by mail.

mail-confirm-address-subject = Confirm your email address
mail-confirm-address-text =
    { $hours ->
        [one] You are registering with Kavel. Confirm that this address is yours within { $hours } hour.
       *[other] You are registering with Kavel. Confirm that this address is yours within { $hours } hours.
    }
mail-confirm-address-action = Confirm this address
mail-confirm-address-after = If you did not register, ignore this message: without confirmation the address is not used.

mail-already-registered-subject = You already have an account
mail-already-registered-text = Somebody, probably you, tried to register with Kavel with this address. There already is an account with it, so nothing was changed. You can sign in, and choose a new password there if you have forgotten yours.
mail-already-registered-action = Sign in
mail-already-registered-after = If it was not you, there is nothing that you need to do.

mail-password-reset-subject = Choose a new password
mail-password-reset-text =
    { $hours ->
        [one] You asked for a new password. The link below works once, within { $hours } hour.
       *[other] You asked for a new password. The link below works once, within { $hours } hours.
    }
mail-password-reset-action = Choose a new password
mail-password-reset-after = If you did not ask for it, ignore this message: your password stays as it is.

mail-password-changed-subject = Your password was changed
mail-password-changed-text = The password of your account was changed and your other sessions were signed out. If it was you, there is nothing more to do. If it was not, choose a new password now.
mail-password-changed-action = It was not me

mail-invitation-subject = You are invited to join { $organisation }
mail-invitation-text =
    { $days ->
        [one] { $inviter } invites you to work for { $organisation } on Kavel, with the role “{ $role }”. The invitation is valid for { $days } day.
       *[other] { $inviter } invites you to work for { $organisation } on Kavel, with the role “{ $role }”. The invitation is valid for { $days } days.
    }
mail-invitation-action = See the invitation
mail-invitation-after = If you do not know this organisation, ignore this message: nothing happens until you accept.

mail-ownership-transferred-subject = { $organisation } has a new owner
mail-ownership-transferred-text = The ownership of { $organisation } on Kavel was transferred to { $owner }.
mail-ownership-transferred-action = See the members
mail-ownership-transferred-after = If you did not expect this, speak to the other members of your organisation at once.

mail-agency-verified-subject = { $organisation } can now publish
mail-agency-verified-text = { $organisation } has been verified. You can publish frameworks and launch assignments from now on.
mail-agency-verified-action = Go to your dashboard

mail-new-message-subject = There is a message for you
mail-new-message-text = There is a message for you on Kavel. Sign in to read it.
mail-new-message-action = Read the message

mail-admission-decided-subject = Decision on your application: { $lot }
mail-admission-decided-text = { $agency } has decided on the application of { $organisation } for the lot “{ $lot }”. You can read the decision, with its reasons, on Kavel.
mail-admission-decided-action = Read the decision
mail-admission-suspended-subject = Outside a lot for a time: { $lot }
mail-admission-suspended-text = { $agency } has put { $organisation } outside the lot “{ $lot }”, up to and including { $date }. Until then you are not invited to its assignments and cannot bid on them. On Kavel you can read why, and what you can do.
mail-admission-suspended-action = Read why
mail-suspension-lifted-subject = Back in the lot: { $lot }
mail-suspension-lifted-text = { $agency } has lifted the suspension: { $organisation } takes part in the lot “{ $lot }” again, and is invited to its assignments.
mail-suspension-lifted-action = See the admission
mail-firm-request-accepted-subject = Accepted: { $request }, { $organisation }
mail-firm-request-accepted-text = The operator of Kavel has done what you asked about { $organisation }: { $request }. { $reason }
mail-firm-request-accepted-action = Open Kavel
mail-firm-request-declined-subject = Declined: { $request }, { $organisation }
mail-firm-request-declined-text = The operator of Kavel has not done what you asked about { $organisation }: { $request }. The reason: { $reason }
mail-firm-request-declined-action = Open Kavel

mail-bids-opened-subject = The bids are open: { $assignment }
mail-bids-opened-text =
    { $count ->
        [one] The deadline of “{ $assignment }” has passed and the bids were opened. There is { $count } bid.
       *[other] The deadline of “{ $assignment }” has passed and the bids were opened. There are { $count } bids.
    }
mail-bids-opened-action = See the bids

mail-assignment-published-subject = New assignment: { $assignment }
mail-assignment-published-text = { $agency } has published the assignment “{ $assignment }” in the lot “{ $lot }”, to which { $organisation } is admitted. You can bid until { $deadline } (Brussels time).
mail-assignment-published-action = See the assignment
mail-assignment-published-after = You receive this because your firm is admitted to the lot.
mail-invited-to-bid-subject = Invitation to bid: { $assignment }
mail-invited-to-bid-text = { $agency } invites { $organisation } to bid on the assignment “{ $assignment }”. You can bid until { $deadline } (Brussels time).
mail-invited-to-bid-action = See the assignment
mail-invited-to-bid-after = You receive this because the agency named your firm. Bidding is free; nothing happens if you do not.

mail-confirm-claim-subject = { $organisation } asks you to confirm what it did
mail-confirm-claim-text = { $organisation } says on Kavel, a marketplace for public assignments, what it has done before. One example is “{ $capability }”, for { $client }. It gave your address and asks you to say whether this is what happened. You need no account; the link works until { $date }.
mail-confirm-claim-action = Read it and answer
mail-confirm-claim-after = You do not have to answer. Your address is used for this question only and erased when you answer or the link runs out.

mail-confirm-claim-again-subject = Reminder: { $organisation } asks you to confirm what it did
mail-confirm-claim-again-text = { $organisation } asked you some time ago whether what it says about “{ $capability }”, for { $client }, is what happened. The question is open until { $date }. This is the only reminder.
mail-confirm-claim-again-action = Read it and answer
mail-confirm-claim-again-after = You do not have to answer. Your address is erased when you answer or the link runs out.

mail-referee-answered-subject = A client has answered: { $capability }
mail-referee-answered-text = The client that { $organisation } asked about “{ $capability }” has answered. You can read the answer on Kavel.
mail-referee-answered-action = Read the answer

mail-claims-expire-subject = Still true? Capabilities of { $organisation } expire
mail-claims-expire-text =
    { $count ->
        [one] { $count } capability of { $organisation } counts until { $date }. After that buyers do not see it any more. If it is still true, one press renews it.
       *[other] { $count } capabilities of { $organisation } count until { $date }. After that buyers do not see them any more. If they are still true, one press renews each.
    }
mail-claims-expire-action = See your capabilities
