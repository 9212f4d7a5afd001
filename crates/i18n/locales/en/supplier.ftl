# The workspace of a firm
supplier-dashboard = Dashboard
supplier-links-title = Go to
supplier-link-public = Your public page
supplier-link-assignments = Open assignments
supplier-link-lots = Lots to apply for

# Profile
supplier-profile-title = Profile
supplier-profile-lead = What buyers read about your firm. Everything here except your headcount and amounts is public.
supplier-size = Size class
supplier-size-text = It follows from the numbers below, by the European definition of small and medium-sized enterprises. Only the class is public.
supplier-field-name = Name of the firm
supplier-field-website = Website
supplier-field-language = The language your firm writes in first
supplier-field-summary = What your firm does, in { $language }
supplier-field-summary-hint = Needed in the first language of your firm. Say for whom you work, and what makes your work good.
supplier-summary-others = In other languages
supplier-field-languages = Languages you work in
supplier-field-regions = Where you work
supplier-field-regions-other = Other regions
supplier-numbers-title = Size of the firm
supplier-numbers-text = Of the last closed financial year, together with linked and partner enterprises.
supplier-field-headcount = Headcount
supplier-field-headcount-hint = In full-time equivalents, as a whole number.
supplier-field-turnover = Annual turnover
supplier-field-balance = Balance sheet total
supplier-flash-profile = Your profile is saved.

# Capabilities
supplier-claims-title = Capabilities
supplier-claims-lead = What your firm can do, each with the evidence for it. Buyers find you by these.
supplier-claims-all =
    { $count ->
        [one] { $count } capability
       *[other] { $count } capabilities
    }
supplier-claims-empty-title = No capabilities yet
supplier-claims-empty-text = Add what your firm does best, with one assignment that shows it.
supplier-claim-new-title = Add a capability
supplier-claim-title = Change a capability
supplier-claim-lead = Choose what you can do, then describe one assignment that shows it.
supplier-claim-add = Add this capability
supplier-claim-updated = Last changed { $date }
supplier-claim-expired = Expired: not shown to buyers
supplier-find = Find a capability
supplier-find-hint = A word such as “accessibility” or “cleaning”, or the start of a CPV code.
supplier-find-nothing = Nothing found. Search with another word.
supplier-field-capability = Capability
supplier-evidence-title = The evidence
supplier-field-evidence-language = Language of the evidence
supplier-field-client = Client
supplier-field-client-hint = For whom you did it.
supplier-field-period = Period
supplier-field-period-hint = For example: March to September 2024.
supplier-field-situation = Situation
supplier-field-situation-hint = What the client needed, and why.
supplier-field-action = What you did
supplier-field-action-hint = Who in your team did what. Name roles, not people.
supplier-field-result = Result
supplier-field-result-hint = What changed, measured if possible.
supplier-claim-delete-title = Delete this capability
supplier-claim-delete-text = “{ $name }” and its evidence disappear from your profile. Applications and bids that you sent before keep their copy.
supplier-flash-claim-added = The capability is added.
supplier-flash-claim-saved = The capability is saved.
supplier-flash-claim-deleted = The capability is deleted.
languages-others = Other languages
