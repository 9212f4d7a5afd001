# The one search over everything.
# dynamic: search-all-

search-title = Search
search-lead = Assignments, lots, frameworks and firms at once. A number, such as 1042-3, leads straight to what has it.
search-words = Words or a number
search-kinds = What was found
search-number = Number { $number }
search-empty = Nothing in Kavel has these words. Try fewer or other words, or look through a list:
search-all-assignment =
    { $count ->
        [one] This assignment in the list
       *[other] All { $count } assignments
    }
search-all-lot =
    { $count ->
        [one] This lot in the list
       *[other] All { $count } lots
    }
search-all-framework =
    { $count ->
        [one] This framework in the list
       *[other] All { $count } frameworks
    }
search-all-supplier =
    { $count ->
        [one] This supplier in the list
       *[other] All { $count } suppliers
    }
