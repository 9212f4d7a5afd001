# Saved searches, their mails and their feeds.
# dynamic: searches-frequency-
# dynamic: searches-about-

searches-title = Saved searches
searches-about = Hear of what is new on the lists that matter to you, by mail or in a feed.
searches-see = See my saved searches
searches-save-this = Save this search
searches-feed-short = Atom feed
searches-quoted = “{ $text }”
searches-in-words = { $list }: { $question }
searches-everything = everything new
searches-new-title = Save a search
searches-new-lead = We write to you when something new answers this question. Each thing is mailed once, however many of your searches find it.
searches-back = Back to the list
searches-list = List
searches-question = Question
searches-name = Name
searches-name-hint = For yourself, to tell your searches apart.
searches-frequency = How often
searches-frequency-at-once = At once
searches-frequency-daily = Once a day
searches-frequency-feed-only = Only the feed
searches-about-at-once = A mail within minutes.
searches-about-daily = At 7:00, with all that came since the day before; none when there is nothing new.
searches-about-feed-only = No mail: you read the feed in a program of your choice.
searches-language = Language of the mails and of the feed
searches-email-hint = We first send a link to this address to confirm that it is yours. It is used for these mails only.
searches-mail-to = Mails go to { $email }.
searches-save = Save the search
searches-none-asked = There is no search to save here. Start from a list.
searches-error-many = You have { $max } saved searches, which is the most there can be. Delete one first.
searches-sent-text =
    { $days ->
        [one] If everything is right, there is now a mail with a link. Nothing is sent before you follow it, within { $days } day.
       *[other] If everything is right, there is now a mail with a link. Nothing is sent before you follow it, within { $days } days.
    }
searches-sent-none = No mail after some minutes? Look among unwanted mail too.
searches-link-title = A link to my saved searches
searches-link-lead = We send it to the address that your mails go to.
searches-link-action = Send me the link
searches-link-account = With an account you need no link:
searches-expired-title = This link does not work
searches-expired-lead = It is too old, or what it was for is gone. We can send you another.
searches-confirm-title = Confirm your saved search
searches-confirm-text = You asked to hear of what is new for this search. How often: { $frequency }.
searches-confirm-action = Confirm
searches-confirm-not = If it was not you, close this page: without confirmation nothing is sent, and the address is removed.
searches-lead = Mails go to { $email }. Each thing is mailed once, even if several searches find it.
searches-lead-none = Hear of what is new, by mail or in a feed.
searches-empty-title = Nothing saved yet
searches-empty-text = Search on a list, filter it to what matters to you, and choose “Save this search”.
searches-stop-all-link = Stop all of these mails
searches-state-running = Running
searches-state-paused = Paused
searches-state-stopped = Unsubscribed
searches-paused-text = No mails come while it is paused. What appears in the meantime is not mailed later.
searches-stopped-text = You unsubscribed from these mails. The search can be taken up again for { $days } days after that; then it is removed.
searches-one-title = Saved search
searches-found-title = The newest results
searches-found-none = Nothing on the list answers this question at the moment.
searches-found-all =
    { $count ->
        [one] See { $count } result on the list
       *[other] See all { $count } results on the list
    }
searches-change-title = Change it
searches-feed-title = Its feed
searches-feed-text = Give this address to your feed reader. Whoever has it can read along, and nothing else.
searches-end-title = Pause or end it
searches-pause = Pause the mails
searches-resume = Take it up again
searches-delete-title = Delete this search
searches-delete-text = “{ $name }” will be deleted, with its feed. This cannot be undone.
searches-stop-title = Stop these mails
searches-stop-one = No more mails for “{ $name }”?
searches-stop-all = No more mails for any of your saved searches?
searches-stop-action = Unsubscribe
searches-stopped-title = You get no more of these mails
searches-stopped-one = You are unsubscribed from “{ $name }”. The search is kept for { $days } days, then it is removed.
searches-stopped-all = You are unsubscribed from all of your saved searches. They are kept for { $days } days; then they and your address are removed.
searches-stop-undo = It was a mistake: send the mails again
searches-flash-saved = Your search is saved.
searches-flash-already = You had saved this search already.
searches-flash-confirmed = Your search is confirmed: you will hear of what is new.
searches-flash-many = This address has as many saved searches as there can be. Delete one, then confirm again.
searches-flash-changed = Your changes are saved.
searches-flash-paused = No mails come for this search until you take it up again.
searches-flash-resumed = Mails come again, about what is new from now on.
searches-flash-deleted = The search is deleted.
feed-subtitle = What is new on Kavel, the supplier marketplace for public buyers
operator-count-searches = Saved searches running
operator-count-addresses = Addresses with saved searches
audit-kind-search-saved = Search saved
audit-kind-search-confirmed = Search confirmed
audit-kind-search-changed = Search changed
audit-kind-search-stopped = Search unsubscribed
audit-kind-search-deleted = Search deleted
# Mails (crates/mail).

mail-confirm-search-subject = Confirm your saved search
mail-confirm-search-text =
    { $days ->
        [one] You asked Kavel to write to you about what is new in a list: { $search }. Confirm within { $days } day that this address is yours.
       *[other] You asked Kavel to write to you about what is new in a list: { $search }. Confirm within { $days } days that this address is yours.
    }
mail-confirm-search-action = Confirm the search
mail-confirm-search-after = If you did not ask for this, ignore this message: without confirmation nothing is sent, and the address is removed.
mail-searches-link-subject = The link to your saved searches
mail-searches-link-text =
    { $days ->
        [one] With this link you see your saved searches, change them and end them. It works for { $days } day; whoever has it can do the same, so do not pass it on.
       *[other] With this link you see your saved searches, change them and end them. It works for { $days } days; whoever has it can do the same, so do not pass it on.
    }
mail-searches-link-action = See my saved searches
mail-searches-link-after = If you did not ask for this link, ignore this message: nothing has changed.
mail-search-hits-subject =
    { $count ->
        [one] { $count } new result for your saved searches
       *[other] { $count } new results for your saved searches
    }
mail-search-hits-text =
    { $count ->
        [one] This is new on Kavel and answers what you look for:
       *[other] These are new on Kavel and answer what you look for:
    }
mail-search-hits-action = See and change my saved searches
searches-mail-until = until { $date }
searches-mail-found-by = Found by: { $searches }
searches-mail-rest =
    { $count ->
        [one] And { $count } more
       *[other] And { $count } more
    }
searches-mail-stop = No more mails for: { $name }
searches-mail-stop-all = No more mails for any saved search
