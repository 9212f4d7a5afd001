# Public lists: search, filters, results
# dynamic: list-search-
list-search-assignment = Search assignments
list-search-framework = Search frameworks
list-search-lot = Search lots
list-search-supplier = Search suppliers
list-search-button = Search
list-search-hint = Put an exact phrase in quotation marks; put a minus before a word to leave it out.
list-filters = Filters
list-filters-apply = Apply filters
list-filters-clear = Clear all filters
# dynamic: list-facet-
list-facet-phase = Phase
list-facet-capability = Capability
list-facet-cpv = CPV category
list-facet-nuts = Region
list-facet-value = Value
list-facet-size = Size of the firm
list-facet-language = Language
# dynamic: list-value-
list-value-under-30k = Below 30,000
list-value-30k-140k = 30,000 to 140,000
list-value-140k-1m = 140,000 to 1 million
list-value-1m-5m = 1 to 5 million
list-value-from-5m = 5 million or more
list-open-until = Still open on
list-open-until-hint = Leaves out what closes earlier.
list-sort-label = Sort by
# dynamic: list-sort-
list-sort-relevance = Best match
list-sort-newest = Newest first
list-sort-deadline = Nearest deadline
list-sort-value = Highest value
list-sort-title = Title
# dynamic: list-count-
list-count-assignment =
    { $count ->
        [one] { $count } assignment
       *[other] { $count } assignments
    }
list-count-framework =
    { $count ->
        [one] { $count } framework
       *[other] { $count } frameworks
    }
list-count-lot =
    { $count ->
        [one] { $count } lot
       *[other] { $count } lots
    }
list-count-supplier =
    { $count ->
        [one] { $count } supplier
       *[other] { $count } suppliers
    }
list-chosen-label = Active filters
list-chosen-remove = Remove filter:
list-chosen-open-until = Still open on { $date }
# dynamic: list-chosen-
list-chosen-agency = Agency { $number }
list-chosen-framework = Framework { $number }
list-chosen-lot = Lot { $number }
list-suggestion = Did you mean
list-relaxed = Nothing has all of these words. The results below have some of them.
list-empty-title = Nothing found
list-empty-text = Check the spelling, use fewer or more general words, or remove a filter.
list-empty-without-filters = Search again without filters
list-empty-all = Show everything
list-nothing-title = There is nothing here yet
list-nothing-text = As soon as something is published, it appears here.
list-page = Page
