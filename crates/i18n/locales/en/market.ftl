# The public page of one thing.

market-value = Value
market-lots = Lots
market-lot = Lot
market-agency = Agency
market-supplier = Firm
market-assignment = Assignment
market-number = No.
market-title = Title
market-ceiling = Ceiling
market-largest = Largest assignment
market-left = Left to assign
market-apply-until = Apply until
market-ends = Ends
market-starts = Starts
market-purpose = What it is for
market-undivided = Why it is not divided into lots
market-duration = Why it lasts longer than four years
market-terminated = Why it was terminated
market-covered = Agencies that may call off
market-imported = Published notice { $id }, imported; it cannot be changed or bid on here.
market-outcome = Outcome
market-needs = Capabilities needed
market-where = Where and how
market-regions = Regions
market-languages = Languages
market-turnover = Minimum turnover asked
market-winners = Awarded to
market-winners-unnamed = { $count ->
    [one] one whose profile is not public
   *[other] { $count } whose profiles are not public
}
market-unclaimed = Made from published award notices. Nobody of this firm has an account yet.
market-unclaimed-ask = Claim, correct or remove it
market-works-in = Works in
market-country = Country
market-size = Size
market-claims = Capabilities shown
market-won = Lots won
market-no-claims = No capabilities described yet.
market-can-do = What it can do
market-teams = Teams
market-budget = Budget
market-deadline = Deadline for bids
market-route = Route
market-problem = The problem
market-affected = Who is affected
market-outcomes = Outcomes
market-constraints = Constraints
market-acceptance = How outcomes are accepted
market-criteria = Award criteria
market-criteria-caption = Scored from 0 to 5; weights add up to 100
market-criterion = Criterion
market-scored = Scored
market-weight = Weight
market-blind = without knowing who bids
market-identified = knowing who bids
market-price = Price
market-price-weight = price counts for { $weight } of 100
market-baseline = Now
market-target = Target
market-measured = How it is measured
market-by = By
market-when = Dates and conditions
market-opens = Open for bids from
market-questions-until = Questions until
market-bid-languages = Bids may be written in
market-cancelled = Why it was cancelled
market-next-step = What comes next
market-team-size =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
market-calendar = Put these dates in your calendar
market-copy = Use as an example for { $agency }
