# The first page.

home-title = Public work in pieces that a small team can win
home-lead = Agencies split large frameworks into small lots and ask for outcomes. Firms are found by what they can do.
home-search = Search assignments, lots, frameworks and firms
home-also = Or look at
home-steps = How it works
home-step-1 = Small lots
home-step-1-text = A need of millions becomes parts that many small firms can deliver, each with its own capabilities, region and ceiling.
home-step-2 = Outcomes, not hours
home-step-2-text = An assignment says the problem, what will be different and how that is measured. How to get there is the team’s.
home-step-3 = Sealed and judged fairly
home-step-3-text = Bids stay encrypted until the deadline. Several people score quality first, without knowing who bids.
home-numbers = Now in Kavel
home-open = Open assignments
home-closing = Closing soonest
home-closing-all = All open assignments
home-closing-none = No assignment is open at the moment.
home-cut = One framework, many plots
home-cut-text = { $agency } cut { $value } into { $lots } lots, each within reach of a small firm.
