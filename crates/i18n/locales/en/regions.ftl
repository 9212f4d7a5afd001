# Where a firm works, on the tree of regions
regions-hint = A region covers everything in it: tick the largest ones. Tick nothing if you work anywhere.
regions-other-hint = Names or NUTS codes, separated by commas, such as Nord, DEA2D or ITC11.
regions-countries = Other countries
regions-anywhere = Nothing chosen: you work anywhere.
regions-chosen = You work in: { $regions }
regions-parts = Parts of { $region } ({ $count })
regions-within = Parts of { $region } ({ $count }), { $chosen } chosen
regions-covers = Covered: you chose all of { $region }.
