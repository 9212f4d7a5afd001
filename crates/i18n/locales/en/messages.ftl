# Messages between an agency and a firm
messages-title = Messages
messages-lead = Between agency and firm, about one thing at a time. Both keep the whole conversation, with times.
messages-empty-title = No messages yet
messages-empty-text = Write the first one about an application or a lot; answers appear here, and a mail tells you when there is one.
messages-new-title = Write a message
messages-last = Last message: { $when }
messages-unread =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
messages-gone = No longer there

# dynamic: messages-about-
messages-about-lot = Lot
messages-about-admission = Application to a lot
messages-about-assignment = Assignment

# One conversation
messages-with = With
messages-see-topic = See what it is about
messages-new = New
messages-read = Read { $when }
messages-not-read = Not read yet
messages-field-reply = Your reply
messages-field-text = Your message
messages-field-text-hint = At most { $max } characters. All members of both organisations who may read messages see it. It cannot be changed afterwards.
messages-send = Send
messages-only-read = You can read this conversation; your role does not write messages.
messages-flash-sent = Your message is sent.

# Beginning one
messages-to = To:
messages-choose-title = Applications
messages-choose-firm = Choose the application that you want to write about. To ask about another lot, open the page of the lot and choose “Write to” there.
messages-choose-agency = Choose the application that you want to write about. To write about an assignment, open its bids after the deadline.
messages-choose-none = There are no applications yet.
messages-write-to = Write to { $agency }
messages-write-as = Write to { $agency } as { $firm }

# Why not
messages-refused-imported = This notice was published elsewhere and imported: its agency does not read messages here. Use the contact in the original notice.
messages-refused-only-applicants = You can write to a firm once it has applied to one of your lots: open its application.
messages-refused-before-deadline = You can write about this assignment after its deadline, { $deadline }. Before that, a message would tell the agency who is preparing a bid.
messages-refused-not-opened = You can write about this assignment in a minute or two, when its bids have been opened.
messages-refused-before-opening = You can write about this assignment when its bids have been opened. Before that, you do not know who bid.
messages-refused-did-not-bid = You can write about this assignment to firms that bid on it; this one did not.
messages-error-choose = Choose what you want to write about
messages-error-refused = This message was not sent: read why below
messages-error-wait = You have sent many messages. Send this one after { $time }
