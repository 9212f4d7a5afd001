# Questions about an assignment: as all see them, and as one asks.
# dynamic: questions-refusal-
# dynamic: questions-state-
# dynamic: questions-own-
# dynamic: questions-decline-
questions-title = Questions and answers
questions-back = The assignment
questions-lead = Everybody gets the same answers, at the same moment. Nobody learns who asked.
questions-none = No answers have been published yet.
questions-number = Question { $number }
questions-answered-on = answered on { $at }
questions-redacted = shortened by the agency
questions-answers-due = Answers by
questions-ask = Ask a question
questions-ask-until = You can ask until { $at }.
questions-nobody-learns = The agency does not learn who asks.
questions-follow = I asked something and have a code
questions-deadline-moved = The deadline for bids has moved from { $before } to { $after }. An answer that adds information came late, on { $on }; this can happen once.

questions-refusal-not-open-yet = Questions can be asked from { $at }.
questions-refusal-cancelled = This assignment was cancelled; questions are not answered any more.
questions-refusal-closed = The deadline for bids passed on { $at }; questions are not answered any more.
questions-refusal-questions-over = Questions could be asked until { $at }. A later one could not be answered for all in good time.
questions-refusal-no-firm = Questions are for firms that can bid, and your account belongs to none.
questions-refusal-own-agency = This is an assignment of your own agency.
questions-refusal-not-eligible = Questions are for firms that can bid on this assignment.
questions-cannot-ask = You cannot ask a question here
questions-typed = What you typed

questions-ask-title = Ask a question
questions-text = Your question
questions-text-hint = One subject. Say which part of the assignment it is about. Leave out your firm, your products and your clients: the question is published.
questions-text-limit = At most { $max } characters
questions-language = Language of your question
questions-ask-button = Ask the question
questions-ask-anyway = Ask it anyway
questions-promise-title = What happens to your question
questions-promise-who = Kavel checks that you may ask, and then forgets who you are. No name, firm, account or address is stored, logged or sent.
questions-promise-when = Only the full hour is kept, not the minute.
questions-promise-code = You get a code, once. With it you can follow your question, add to it or take it back, without signing in.
questions-promise-all = The answer goes to everybody at the same moment.
questions-similar-title = Is the answer here already?
questions-similar-text = These texts have words in common with your question. If they do not answer it, press the button again.
questions-similar-words = Words in common:

questions-asked-title = Your question has been asked
questions-asked-lead = Nobody knows that it was you. So nobody can give you this code again.
questions-code-yours = Your code
questions-code-once = Shown once, now. Write it down or print this page.
questions-code-now = See my question
questions-asked-next = What happens now
questions-asked-follow = With the code you see where your question stands, and can add to it or take it back:
questions-asked-answer = The answer is published for all with the others:
questions-asked-hour = The agency sees the question and the hour, nothing else.
questions-code-title = Follow your question
questions-code-lead = You need the code that was shown when you asked. You do not need to be signed in.
questions-code = Code
questions-code-hint = 20 letters and digits, for example ABCDE-FGHJK-23456-MNPQR
questions-code-button = Show my question

questions-own-title = Your question
questions-own-waiting = The agency has the question. There is no answer yet.
questions-own-asked-back = The agency asks you something back. It does not know who you are.
questions-own-answered = The answer is published for all.
questions-own-declined = The agency does not answer this question.
questions-own-merged = Somebody asks the same. The agency answers both together.
questions-own-withdrawn = You took this question back. What it said is erased.
questions-state-waiting = waiting
questions-state-asked-back = asked back
questions-state-drafted = answer ready
questions-state-answered = answered
questions-state-declined = declined
questions-state-merged = merged
questions-state-withdrawn = withdrawn
questions-note-buyer = The agency
questions-note-asker = The asker
questions-answer = Answer
questions-declined-why = Why there is no answer
questions-decline-reveals-asker = The question tells who asks, even when it is shortened.
questions-decline-not-about-this = The question is not about this assignment.
questions-decline-confidential = The answer would tell business secrets or personal data.
questions-decline-other = Another reason
questions-reply = Your reply
questions-add = Add to your question
questions-add-hint = Do not say who you are.
questions-add-button = Send
questions-withdraw = Take the question back
questions-withdraw-title = Take this question back?
questions-withdraw-text = It is erased at once, and cannot be brought back. You can ask again as long as questions are open.
questions-leave = Forget the code in this browser
questions-flash-added = Sent
questions-flash-withdrawn = The question was taken back and erased

questions-error-refused = You cannot ask a question here now
questions-error-short = Say a little more: an answer needs at least ten characters to go by
questions-error-similar = See whether one of these texts answers your question; if not, press “Ask it anyway”
questions-error-telltale = Your question says who you are: it holds the name, website or number of your firm. Take it out, or press “Ask it anyway”
questions-error-code = There is no question with this code on this assignment. Check each group of five signs
questions-error-over = Nothing can be added to this question any more
questions-error-notes = There are too many additions to this question. Take it back and ask a new one

# The same for the agency.
# dynamic: answers-state-
# dynamic: answers-group-
answers-lead = You see what is asked and in which hour, never who asks. Answers go to all at one moment.
answers-waiting =
    { $count ->
        [one] { $count } open question
       *[other] { $count } open questions
    }
answers-empty-title = No questions yet
answers-empty-text = Once an hour you get a mail if something new was asked.
answers-group-waiting = To answer
answers-group-asked-back = Waiting for the asker
answers-group-drafted = Ready to release
answers-group-answered = Answered
answers-group-merged = Answered with another one
answers-group-declined = Declined
answers-group-withdrawn = Taken back
answers-question = Question
answers-asked = asked in the hour from { $at }
answers-hour-only = Nobody knows more.
answers-notes =
    { $count ->
        [one] { $count } addition
       *[other] { $count } additions
    }
answers-adds = adds information
answers-release =
    { $count ->
        [one] Release { $count } answer
       *[other] Release { $count } answers
    }
answers-one-title = A question
answers-asked-title = As it was asked
answers-withdrawn-text = Its asker took it back; the text is erased.
answers-guard = What the criteria guard finds in the question. It is advice: perhaps the notice asks for something that leaves firms out.
answers-state-waiting = Write the answer in every language in which you publish. It is kept until you release it.
answers-state-asked-back = You asked something back. You can answer without waiting for the reply.
answers-state-drafted = The answer is complete. It is public once you release it.
answers-state-answered = The answer is public.
answers-state-declined = You declined this question. Only its asker can read why.
answers-state-merged = This question is answered together with another one.
answers-state-withdrawn = Its asker took this question back.
answers-closed = The deadline has passed or the assignment is cancelled: an answer now would not reach all bidders in time.
answers-merged-here = Merged into this one
answers-answer-title = Your answer
answers-published = Question as published
answers-published-hint = In the language in which it was asked: take out what tells who asks. In the other languages: a translation, if you can give one. The original stays hidden.
answers-answer-hint = In every language in which you publish. Others must not be able to tell from it who asked.
answers-adds-legend = What the answer changes
answers-adds-label = This answer adds information
answers-adds-hint = It tells bidders something that the notice does not say. If it comes late, the deadline moves once by the delay.
answers-save = Save the answer
answers-else-title = Something else
answers-back-title = Ask the asker something back
answers-back-label = What you want to know
answers-back-hint = In the language of the question. The asker reads it with the code, and may answer or not. Do not ask who it is.
answers-back-button = Ask back
answers-merge-title = Somebody asks the same
answers-merge-legend = Answer it together with
answers-merge-hint = Questions with the most words in common come first. One answer is published for both.
answers-merge-button = Merge
answers-decline-title = Decline to answer
answers-decline-legend = Why
answers-decline-text = What the asker should know
answers-decline-hint = Only the asker reads it. Needed for another reason.
answers-decline-button = Decline
answers-reopen = Take this back
answers-flash-saved = The answer is saved; it is not public yet
answers-flash-asked-back = Asked; the reply will stand here
answers-flash-declined = The question is declined
answers-flash-merged = The questions are merged
answers-flash-reopened = The question is open again
answers-flash-released = The answers are public for all
answers-flash-moved = The answers are public for all, and the deadline has moved
answers-release-title = Release answers
answers-release-lead = The chosen questions and answers become public at this moment. Every firm that may bid gets one mail.
answers-release-legend = Answers to release
answers-release-button = Release now
answers-release-none = No answer is ready
answers-release-none-text = An answer is ready when it is in every language in which you publish.
answers-effect-moves = Answers were due by { $due }. At least one of these adds information: if it is released now, the deadline moves from { $before } to { $after }. This happens once.
answers-effect-late = Answers were due by { $due }. None of these adds information, so the deadline stays.
answers-effect-moved = The deadline has moved once, to { $before }. It does not move again.
answers-effect-none = Answers are due by { $due }. The deadline stays { $before }.
answers-error-over = Nothing can be done about this question any more; see what happened to it
answers-error-changed = Somebody changed this meanwhile. Look at it again; what you typed is kept
answers-error-closed = Answers cannot be released any more
answers-error-none = Choose at least one answer
answers-error-question = Say what is asked: the question is published with its answer

# Mails
mail-questions-received-subject = Questions about { $assignment }
mail-questions-received-text =
    { $count ->
        [one] { $count } question about the assignment “{ $assignment }” waits for an answer. You see what is asked, never who asks.
       *[other] { $count } questions about the assignment “{ $assignment }” wait for an answer. You see what is asked, never who asks.
    }
mail-questions-received-action = See the questions
mail-answers-released-subject = Answers about { $assignment }
mail-answers-released-text =
    { $count ->
        [one] { $agency } has answered { $count } question about the assignment “{ $assignment }”. All firms that may bid get the answer at this moment. Bids are due by { $deadline } (Brussels time).
       *[other] { $agency } has answered { $count } questions about the assignment “{ $assignment }”. All firms that may bid get the answers at this moment. Bids are due by { $deadline } (Brussels time).
    }
mail-answers-released-action = Read the answers
mail-answers-moved-deadline-subject = New deadline and answers: { $assignment }
mail-answers-moved-deadline-text =
    { $count ->
        [one] { $agency } has answered { $count } question about the assignment “{ $assignment }”. The answer adds information and came late, so the deadline has moved: bids can be submitted until { $deadline } (Brussels time).
       *[other] { $agency } has answered { $count } questions about the assignment “{ $assignment }”. They add information and came late, so the deadline has moved: bids can be submitted until { $deadline } (Brussels time).
    }
mail-answers-moved-deadline-action = Read the answers

# The audit trail
audit-kind-questions-received = Questions received
audit-kind-answer-saved = Answer saved
audit-kind-question-asked-back = Asked back
audit-kind-question-declined = Question declined
audit-kind-question-merged = Questions merged
audit-kind-question-reopened = Question reopened
audit-kind-answers-released = Answers released
audit-kind-deadline-moved = Deadline moved
audit-kind-not-bidding-said = “Not bidding” said
audit-kind-not-bidding-taken-back = “Not bidding” taken back
