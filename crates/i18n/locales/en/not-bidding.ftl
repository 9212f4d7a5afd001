# "Not bidding, because …"
# dynamic: not-bidding-reason-
not-bidding-title = Not bidding? Say why
not-bidding-lead = The agency sees how many firms say what, after the deadline. It never sees which firm said it, and before the deadline nobody sees anything.
not-bidding-because = { $firm } is not bidding?
not-bidding-why = One press says why, without your name:
not-bidding-other = another reason, or in your own words
not-bidding-said = { $firm } has said why it is not bidding. It is sealed until the deadline; you can still bid.
not-bidding-said-before = You have said why you are not bidding. What you said is sealed until the deadline. You can take it back, or say it again below.
not-bidding-legend = Why are you not bidding?
not-bidding-reason-too-little-time = Too little time
not-bidding-reason-budget-too-low = The budget is too low
not-bidding-reason-wording-excludes = What is asked leaves us out
not-bidding-reason-no-capacity = No capacity now
not-bidding-reason-not-our-subject = Not our subject
not-bidding-reason-too-much-risk = Too much risk
not-bidding-reason-other = Something else
not-bidding-text = In your own words
not-bidding-text-hint = Do not say who you are. The agency reads it after the deadline.
not-bidding-button = Say so
not-bidding-take-back = Take it back
not-bidding-has-bid = You have submitted a bid. Withdraw it first if you are not bidding.
not-bidding-error-over = This cannot be said any more
not-bidding-error-other = Say in a few words what it is
not-bidding-flash-said = Thank you. It is sealed until the deadline, and can be taken back
not-bidding-flash-taken-back = Taken back
not-bidding-sums-title = Why firms did not bid
not-bidding-sums-none = No firm has said why it did not bid.
not-bidding-sums-text = { $count ->
    [one] { $count } firm that could have bid said why it did not.
   *[other] { $count } firms that could have bid said why they did not.
}
