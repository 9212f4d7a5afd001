# The public lists.
# dynamic: browse-sort-
# dynamic: browse-order-
# dynamic: browse-facet-
# dynamic: browse-value-

browse-assignments-lead = Small, outcome-based assignments. Read what is asked, by when and for how much; bid with your team.
browse-lots-lead = Large frameworks, split into parts that a small firm can win.
browse-frameworks-lead = Who may call off what, for how long, and how to be admitted.
browse-suppliers-lead = Firms by what they can do and have done, not by their size or their name.
browse-words = Words
browse-words-hint = "In quotes" finds the exact phrase; a minus before a word leaves it out.
browse-sort-newest = Newest first
browse-sort-deadline = Deadline
browse-sort-value = Value
browse-sort-title = Title
browse-facet-phase = Phase
browse-facet-capability = Capability
browse-facet-cpv = Subject (CPV)
browse-facet-nuts = Region
browse-facet-value = Value
browse-facet-size = Size of the firm
browse-facet-newcomer = Newcomers
browse-facet-language = Language
browse-value-under-30k = Below €30,000
browse-value-30k-140k = €30,000 to €140,000
browse-value-140k-1m = €140,000 to €1 million
browse-value-1m-5m = €1 to €5 million
browse-value-from-5m = €5 million and more
browse-remove-filter = Remove filter
browse-suggestion = Did you mean
browse-relaxed = Few results or none have all of these words; those with some of them follow.
browse-page = Page
browse-unclaimed = From award notices
browse-newcomer = Newcomer
# dynamic: browse-newcomer-
browse-newcomer-yes = Won nothing known for some years
browse-until = until { $date }, { $distance }
browse-was-until = closed { $date }
browse-lots-count =
    { $count ->
        [one] { $count } lot
       *[other] { $count } lots
    }
browse-sort-default = Best order
browse-sort-fullest = Most to show
browse-sort-apply = Sort
browse-order-relevance = Best match first: rare words count for more than common ones, and words that are in the text for more than their translations.
browse-order-newest = Newest first.
browse-order-deadline = The nearest deadline first; what has passed comes last.
browse-order-value = The highest value first.
browse-order-title = By title, A to Z.
browse-order-fullest = Firms that show several capabilities first, then the newest.
browse-how-it-works = How matching works
browse-open-until = Still open after
browse-open-until-hint = A day: what closes later than that.
browse-open-after = Still open after { $date }
browse-chosen = Filters chosen
browse-start-again = Start again
browse-show-more = Show { $count } more
browse-show-fewer = Show fewer
browse-within = Within { $name }
browse-and-more = and { $count } more
browse-printed = Words: { $words }
browse-beyond-title =
    { $count ->
        [one] There is one page
       *[other] There are { $count } pages
    }
browse-beyond-text = The list is shorter than the link you followed expects.
browse-beyond-last = To the last page
browse-beyond-first = To the first page
browse-help-without = It helps to let go of something:
browse-help-facet = Without the filter “{ $name }”
browse-help-day = Whenever it closes
browse-help-filters = Without any filter
browse-help-words = With these filters, whatever the words
browse-help-elsewhere = Your words do occur in:
