# The whole file of an assignment.
# dynamic: file-actor-
file-title = File of assignment { $number }
file-link = The whole file
file-link-text = The notice in all languages, questions and answers, and decisions: as one document to print, and as a ZIP.
file-lead = Everything that is public about this assignment, as one document. Print it, or keep it as a ZIP: the document, the same for machines (JSON), and the dates for a calendar.
file-lead-inside = Everything about this assignment, with what happened inside your agency. The public file is on its public page.
file-zip = Download as a ZIP
file-made = Made by Kavel on { $at } (Brussels time).
file-confidential = Internal: holds questions as they were asked, and who decided.
file-contents = Contents
file-glance = At a glance
file-notice = The notice in all languages
file-decisions = Dates and decisions
file-asked = Questions as they were asked
file-asked-text = Nobody knows who asked. Only the full hour of a question is kept.
file-audit = What happened, and who did it
file-audit-text = The events of this assignment in the audit trail, which is chained by hashes. What bidders did is not here.
file-audit-when = When
file-audit-what = What
file-audit-who = Who
file-actor-system = Kavel
file-actor-visitor = A visitor
file-actor-user = A person
file-actor-bidder = A bidder
file-state = State
file-award = Award
file-event-published = Published
file-event-moved = Deadline moved
file-event-opened = Bids opened
file-event-cancelled = Cancelled
file-event-answered = Answers published
file-event-amended = Assignment amended
file-bids = { $count ->
    [0] No bid was submitted in time.
    [one] { $count } bid was submitted in time.
   *[other] { $count } bids were submitted in time.
}
