# Designing lots: /try/lots and what it shows
design-title = Design lots that small firms can win
design-lead = Bring the work packages of a large need. You get a division into lots, how many small and medium-sized firms can deliver each, and the reasons.
design-begin = Begin anew
design-gone-title = This table is no longer here
design-gone-text = Tables are kept in memory for a short while and never stored. Paste or upload it again.
design-packages-title = The work packages
design-packages-text = One row for each piece of work that one contractor does. Fill in a table:
design-template-xlsx = template for Excel (XLSX)
design-template-csv = template as CSV
design-template-sheet = Work packages
design-template-1 = Accessibility audit of the website
design-template-1-outcome = Every barrier for people with a disability is known
design-template-2 = Research with users of the website
design-template-2-outcome = We know why one in three does not finish an application
design-file = A file
design-limits = CSV or XLSX, at most { $packages } packages and { $mb } MB
design-table = Or paste the table
design-table-hint = Copied from a spreadsheet, with the row of headers. A title and a value are enough; each other column makes the design better.
design-columns-title = What goes into each column
design-columns-text = Headers in English, Dutch, French and German are understood. Several values in a cell are separated by a semicolon.
# dynamic: design-column-
design-column-id = Id
design-column-id-hint = A short name of your own, once in the table: P1
design-column-title = Title
design-column-title-hint = What the work is
design-column-outcome = Outcome
design-column-outcome-hint = What will be different afterwards
design-column-value = Value
design-column-value-hint = Euros without VAT: 45000 or 45.000,00
design-column-cpv = CPV
design-column-cpv-hint = Codes of the common procurement vocabulary: 72000000
design-column-capabilities = Capabilities
design-column-capabilities-hint = What a firm must be able to do, by its name in Kavel in any of the four languages
design-column-nuts = Regions
design-column-nuts-hint = NUTS codes of where the work is: BE2;BE1
design-column-languages = Languages
design-column-languages-hint = Languages that are worked in: nl;fr
design-column-start = Start
design-column-start-hint = A day or a month: 2027-01-31, 31/01/2027 or 2027-01
design-column-end = End
design-column-end-hint = A day or a month, after the start
design-column-depends-on = Depends on
design-column-depends-on-hint = Ids of packages that must be done before
design-column-together = Together
design-column-together-hint = Ids of packages that belong in the same lot
design-column-apart = Apart
design-column-apart-hint = Ids of packages that must not share its lot
design-go = Design the lots
design-private-title = Stays yours
design-private-text = Nothing is stored. Your table is in memory for at most { $minutes } minutes after you last looked, then it is gone. Only when you share a design is it kept, for a while and with a link that nobody can guess.
design-real-title = Or take real lots
design-real-text = Lots that were published become packages: see how they could have been divided.
design-redesign = Design these lots anew
design-lots =
    { $lots ->
        [one] { $lots } lot
       *[other] { $lots } lots
    }

# Problems of a table
design-error-problems =
    { $count ->
        [one] { $count } problem in the table: see where
       *[other] { $count } problems in the table: see where
    }
design-error-limits = The smallest lot is above the largest
design-problems-title = What is wrong, and where
design-problems-text = Rows and columns are as your spreadsheet shows them. Nothing was kept.
design-problem-row = Row
design-problem-column = Column
design-problem-what = What to do
design-problem-everywhere = The whole table
design-problems-more = and { $count } more
# dynamic: packages-problem-
packages-problem-empty = There are no packages in it
packages-problem-too-large = Use at most { $max } MB
packages-problem-too-large-inside = This file unpacks to far more than a table of packages needs. Save only the sheet with the packages
packages-problem-damaged = This workbook is damaged. Open it and save it again as XLSX or CSV
packages-problem-old-or-locked = An old XLS file, or one with a password. Save it as XLSX or CSV without a password
packages-problem-other-workbook = This is no Excel workbook. Save it as XLSX or CSV
packages-problem-not-text = This is no table. Use a CSV or XLSX file
packages-problem-no-header = No row names the columns. Put at least “title” and “value” above the packages
packages-problem-column-missing = The column “{ $name }” is missing
packages-problem-column-twice = The column “{ $name }” is there twice
packages-problem-too-many-packages = Use at most { $max } packages
packages-problem-merged = This cell is merged with others. Unmerge it and fill in each cell
packages-problem-formula = A formula. Paste its value instead
packages-problem-cell-error = The spreadsheet shows an error here: { $text }
packages-problem-garbled = Letters were lost or doubled. Save the table as UTF-8 and look at accents
packages-problem-required = Fill this in
packages-problem-too-long = Use at most { $max } characters
packages-problem-too-many-items = Use at most { $max } values
packages-problem-id-twice = Row { $row } has this id already
packages-problem-money = An amount in euros, such as 45000 or 1.234,56
packages-problem-negative = An amount above zero
packages-problem-zero = An amount above zero: without a value nobody can say who is large enough
packages-problem-ambiguous = This amount can be read in two ways. Write it without separators: 1234.56
packages-problem-money-too-large = This amount is too large
packages-problem-fraction-of-cent = An amount with at most two decimals
packages-problem-cpv = “{ $text }” is no CPV code: eight digits, such as 72000000
packages-problem-nuts = “{ $text }” is no NUTS code, such as BE2
packages-problem-capability = Kavel knows no capability “{ $text }”
packages-problem-capability-nearest = Kavel knows no capability “{ $text }”. Is it “{ $nearest }”?
packages-problem-language = “{ $text }” is no language code, such as nl
packages-problem-date = “{ $text }” is no date, such as 2027-01-31
packages-problem-end-before-start = The end comes before the start
packages-problem-half-period = Start and end belong together: fill in both or neither
packages-problem-unknown-package = No package has the id “{ $text }”
packages-problem-itself = The package names itself
packages-problem-circle = These wait for each other in a circle: { $text }
packages-problem-together-and-apart = Wanted apart from { $text } here, and together with it elsewhere

# A design
design-headline =
    { $lots ->
        [one] One lot, within reach of { $reach } SMEs
       *[other] { $lots } lots, each within reach of at least { $reach } SMEs
    }
design-lead-result = { $packages } packages worth { $value } together, in a market of { $firms } firms.
design-before = As one contract
design-after =
    { $lots ->
        [one] As { $lots } lot
       *[other] As { $lots } lots
    }
design-can-one =
    { $reach ->
        [one] SME can deliver it
       *[other] SMEs can deliver it
    }
design-can-each =
    { $reach ->
        [one] SME at least can deliver each
       *[other] SMEs at least can deliver each
    }
design-risk-of = Risk of fewer than two bids: { $percent } at most
design-exact = No other division is better under these rules: all were compared.
design-searched = The best of many divisions that were tried; the same table always gives the same.
design-of-framework = The lots of
design-note-encoding = The file was not UTF-8; it was read as Windows-1252. Look whether accents are right.
design-note-sheet = Read from the sheet “{ $sheet }”; other sheets were left out.
design-note-ignored = Columns that nobody knows were left out: { $columns }.
design-hopeful = Firms whose turnover or size is not known are counted here as small firms with enough of it. The table says how many of the reach they are.
design-waiting-title = Still designing
design-waiting-text = With so many packages it takes a while. This page looks again by itself every few seconds; nothing has to be pasted again.
design-waiting-look = Look now
design-rules-kept = All rules are kept.
design-conflicts-title = What the rules do not allow
design-proven = no division can keep to it
design-not-found = no division was found that keeps to it
design-more-packages = { $count } more
# dynamic: design-conflict-
design-conflict-together-against-apart = Packages { $packages } are wanted together and apart.
design-conflict-cycle = Packages { $packages } wait for each other in a circle.
design-conflict-apart = Packages { $packages } share a lot and must not.
design-conflict-together = Packages { $packages } are wanted together and are in several lots.
design-conflict-package-above-largest = Package { $packages } alone is worth { $found }, above the largest lot of { $limit }.
design-conflict-together-above-largest = Packages { $packages }, wanted together, are worth { $found }, above the largest lot of { $limit }.
design-conflict-lot-above-largest = The lot of { $packages } is worth { $found }, above the largest of { $limit }.
design-conflict-too-many-lots = { $found } lots are needed, and { $limit } are allowed.
design-conflict-lot-below-smallest = The lot of { $packages } is worth { $found }, below the smallest of { $limit }.
design-conflict-reach-below-floor = { $found } SMEs can deliver the lot of { $packages }, fewer than { $limit }.
design-relax-largest = Allow lots up to { $value }
design-relax-smallest = Allow lots from { $value }
design-relax-floor = Ask for { $count } SMEs at least
design-relax-lots = Allow { $count } lots
design-relax-wish = Give up a wish between { $packages }
design-lots-title = The lots
design-lot = Lot
design-figures-note = A pair of SMEs counts where neither can do it alone. Turnover asked: the value of a year is at most the assumed share of it.
# dynamic: design-figure-
design-figure-value = Value
design-figure-reach = SMEs
design-figure-pairs = of them in pairs
design-figure-risk = Risk of fewer than two bids
design-figure-turnover = Turnover asked
design-figure-unknown = More if turnovers were known
design-packages =
    { $count ->
        [one] { $count } package
       *[other] { $count } packages
    }
design-period = { $from } to { $to }
design-reach =
    { $reach ->
        [one] { $reach } SME
       *[other] { $reach } SMEs
    }
design-tone-low = fewer than { $floor } SMEs
design-tone-fair = from { $floor } to below { $twice }
design-tone-high = { $twice } and more
design-front-title = What one lot more would open
design-front-text = For each number of lots the best that the least reachable lot can have. Choose one to see its plan.
design-front-lots = Number of lots
design-front-reach = SMEs for the least reachable lot
design-front-axis = number of lots
design-front-exact = All divisions were compared: no other reaches further.
design-front-found = With so many packages this is what was found, not proven: a plan that reaches further may exist.
design-matrix-title = Which package is in which lot
design-matrix-picture = Packages in rows, lots in columns; the table below has the same
design-matrix-table = The same as a table
design-terms-title = How the score is made
design-terms-text = Points for what belongs together and for reach, less points for dependencies that are cut and for each lot that somebody has to run.
# dynamic: design-term-
design-term-coherence = Belongs together
design-term-reach = Within reach
design-term-dependencies = Cut dependencies
design-term-overhead = A lot to run
design-term-score = Score
design-term-all = All lots
design-sum = Dividing changes nothing about this: what is one need is added up, however many lots it has.
design-undivided-title = If you do not divide
design-undivided-lead = Then the notice gives the main reasons (Directive 2014/24/EU art. 46). These are the figures to start from:
design-undivided-text = The contract of { $value } is not divided into lots. As one contract it is within reach of { $one } SMEs in this market; in { $lots } lots each would be within reach of at least { $each }. It is not divided because …

# The rules of a design
design-rules-title = The rules
design-rules-more = More rules and weights
design-again = Design again
design-weights-text = What counts how much, from 0 to { $most }.
# dynamic: design-rule-
design-rule-largest = Largest lot
design-rule-largest-hint = In euros
design-rule-smallest = Smallest lot
design-rule-smallest-hint = In euros
design-rule-floor = SMEs for each lot, at least
design-rule-floor-hint = That can deliver it, alone or as a pair
design-rule-most = Lots, at most
design-rule-most-hint = Each is a procedure and a contract to run
design-rule-turnover = Minimum turnover asked of each lot
design-rule-turnover-hint = Instead of the rule of thumb; never above what the law allows
design-rule-unknown = Count firms whose turnover or size is not known
design-rule-unknown-hint = As if they were small firms with enough of it. The page says so, and how many they are.
design-rule-coherence = Belonging together
design-rule-coherence-hint = Capabilities, region and time of a lot’s packages
design-rule-reach = Reach
design-rule-reach-hint = Enough SMEs for each lot
design-rule-dependency = Dependencies
design-rule-dependency-hint = What depends on another stays in its lot
design-rule-overhead = Few lots
design-rule-overhead-hint = The work that each lot costs you
design-rule-seed = Seed
design-rule-seed-hint = Another number searches along another way

# Sharing
design-share-title = Show it to colleagues
design-share-text = Sharing stores the table and this design for { $days } days. Whoever has the link sees both; it prints well.
design-share = Store it and make a link
design-edit = Change the table
design-flash-shared = The design is shared.
design-flash-deleted = The shared design is deleted.
design-shared-caption = A shared design of lots
design-shared-dates = As it was on { $at }. The link works until { $until }.
design-own = Design lots of your own
design-shared-title = Your design has a link
design-shared-text = Give it to whoever should see it. It works until { $until }.
design-delete-title = Take it back
design-delete-text = Keep the address of this page if you may want to: it is the only way. Deleting takes the design away for everybody, at once.
design-delete = Delete the shared design
audit-kind-design-shared = Design of lots shared
audit-kind-design-deleted = Shared design of lots deleted
figure-shared-design-days = A shared design of lots is kept

# Why lots
why-lots-title = Why lots, and why not
why-lots-lead = Dividing a contract helps small firms less than one might think, and more than doing nothing. This is what is known.
why-lots-for = What speaks for lots
why-lots-for-reach = Smaller lots bring more small and medium-sized firms to bid (Hoekman and Taş, 2020).
why-lots-for-chance = In contracts for works in the EU from 2018 to 2022, dividing raised the chance that a small firm wins.
why-lots-for-law = The law expects it: who does not divide says why in the notice (Directive 2014/24/EU art. 46; in Belgium art. 58 of the law of 17 June 2016).
why-lots-against = What speaks against
why-lots-against-wins = More bids of small firms are not more wins: only up to about €25,000 did smaller lots raise what they win (Hoekman and Taş, 2020).
why-lots-against-more = In the same works contracts of 2018 to 2022, dividing did not attract more small firms; it changed who won, not who came.
why-lots-against-work = Each lot is a procedure, a contract and somebody who follows it, on both sides. Work that depends on other work suffers when it is cut.
why-lots-rules = Rules of thumb
why-lots-rule-bidders = Fewer lots than the bidders you expect: otherwise some lots have one bid or none.
why-lots-rule-incumbents = At least one lot more than the firms that do the work today: there is room for somebody new.
why-lots-rule-whole = Cut where the work parts by itself: another skill, another region, another time. The designer looks at these first.
why-lots-not = What lots are not for
why-lots-not-threshold = To stay below a threshold. The total stays the total: thresholds are checked on the sum of the lots, and Kavel says so at every design.
why-lots-not-advice = To give work to a firm that was chosen before. A lot that one firm only can deliver is shown as what it is: a risk.
why-lots-sources = Sources
why-lots-source-hoekman = Bernard Hoekman and Bedri Kamil Onur Taş, 2020, on the size of lots and the participation of SMEs
why-lots-source-works = Study of contracts for works in the EU, 2018 to 2022
why-lots-source-directive = Directive 2014/24/EU, art. 5 and 46
why-lots-source-belgium = Belgian law of 17 June 2016 on public procurement, art. 58

# Designs of an agency: /agency/…/designs
designs-title = Lot designs
designs-lead = Divide a need before you write the framework: try plans, change them by hand, and take one over with its reasons.
designs-empty-title = No designs yet
designs-empty-text = Start with a table of work packages, or with lots that you or others published.
designs-changed = changed { $at }
designs-new = A new design
designs-name = Name of the need
designs-framework = Or the number of a framework or tender in Kavel
designs-framework-hint = Its lots become packages; each needs a value
designs-error-framework = No published framework with values for all lots has this number
designs-error-unknown = Choose what to change and where to
designs-error-locked = This lot is locked. Unlock it first
designs-error-nothing = That would change nothing
designs-error-changed = Somebody changed this design meanwhile. This is how it is now; make your change again
designs-error-notes = Use at most 10,000 characters
designs-by-hand = Change it by hand
designs-drag-how = Drag a package into another lot, or press Enter on it, choose a lot with the arrow keys and press Enter again. Each change is scored at once.
designs-drag-held = { $package } picked up from { $lot }. Arrow keys choose a lot, Enter puts it there, Escape leaves it where it was.
designs-drag-dropped = { $package } moved to { $lot }.
designs-drag-kept = { $package } stays where it was.
designs-drag-failed = This could not be done. Load the page again.
designs-package = Package
designs-to = to
designs-new-lot = a new lot
designs-move = Move
designs-into = into
designs-merge = Merge
designs-lock = Lock
designs-unlock = Unlock
designs-locked = Locked
designs-undo = Undo
designs-redo = Redo
designs-redesign = Redesign all that is not locked
designs-rules-save = Save the rules
designs-front = The best plan for a number of lots
designs-choose = Take this plan
designs-notes = Notes
designs-history = Steps
designs-compare = compare
designs-compared = Compared with step { $step }
designs-figure = Figure
designs-step = Step { $step }
designs-now = Now
designs-largest-risk = Largest risk of fewer than two bids
designs-did-designed =
    { $lots ->
        [one] Designed: { $lots } lot
       *[other] Designed: { $lots } lots
    }
designs-did-chose = Took the plan with { $lots } lots
designs-did-moved = { $package } moved to lot { $to }
designs-did-moved-out = { $package } moved to a new lot
designs-did-merged = Lot { $from } merged into lot { $into }
designs-did-locked = Lot { $lot } locked
designs-did-unlocked = Lot { $lot } unlocked
designs-accept-title = Make it a framework
designs-accept-text = The lots become a draft that you complete and publish.
designs-accept-lead =
    { $lots ->
        [one] A draft with { $lots } lot, worth { $value }. These reasons are kept with it:
       *[other] A draft with { $lots } lots, together worth { $value }. These reasons are kept with it:
    }
designs-accept = Accept this plan
designs-reason = Lot { $lot }: packages { $packages }; { $value }; { $reach } SMEs can deliver it
designs-limits-title = Limits for one supplier
designs-limits-text = Only a framework agreement with fixed parties has them (Directive 2014/24/EU art. 46). With a limit the draft becomes one.
designs-error-unfinished = Finish this sentence, or empty the field
designs-unreached-text =
    { $count ->
        [one] No small or medium firm in this market can deliver lot { $lots }, alone or as one of a pair. It is as it is because …
       *[other] No small or medium firm in this market can deliver lots { $lots }, alone or as one of a pair. They are as they are because …
    }
designs-its-reasons = Why the lots are as they are
designs-its-design = The design that they come from
designs-flash-accepted = The plan is a draft now. Complete it and publish.
designs-delete-title = Delete this design
designs-delete-text = All its steps and notes go with it. Drafts that were made from it stay.
designs-flash-deleted = The design is deleted.
audit-kind-design-saved = Design of lots saved
