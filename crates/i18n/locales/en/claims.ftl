# Capabilities: who says so, until when they count, what they said before
claim-client = Client
claim-period = Period
claim-field-expires = Counts until
claim-field-expires-hint = Leave this empty if it stays true for as long as you keep it. We remind you 30 days before.
claim-counts-title = Until when it counts
claim-counts-always = For as long as you keep it.
claim-counts-until = Counts until { $date }
claim-counted-until = Counted until { $date }; buyers do not see it any more
claim-renew = It is still true
claim-renew-hint = It then counts for two more years. The text stays as it is.
claim-flash-renewed = The capability counts for two more years.
supplier-claims-expiring =
    { $count ->
        [one] { $count } capability expires or has expired
       *[other] { $count } capabilities expire or have expired
    }
claim-confirmed-warning = Your client confirmed this text. If you change it, it counts as declared by yourselves again, and you can ask the client again. You can change until when it counts without losing the confirmation.
claim-award-warning = This capability comes from a public award. If you change it, it counts as declared by yourselves.
claim-asked-warning = You have asked your client about this text. If you change it, that question is withdrawn, and you can ask again.
claim-said-title = Who says so
claim-said-confirmed = Your client confirmed it on { $date }.
claim-said-confirmed-before = Your client confirmed it.
claim-said-award = It follows from a published award notice.
claim-said-waiting = You asked your client on { $date }. There is no answer yet.
claim-said-declined = Your client did not confirm it. Read why, change what is not right, and ask again.
claim-said-self = You say so yourselves. Buyers give more weight to what a client confirms.
claim-said-more = See what was asked
claim-versions-title = Earlier versions
claim-versions-lead = Every version stays readable. Applications and bids that you sent keep the one that they were sent with.
claim-version-title = Version { $version }
claim-version-see = Read or restore version { $version }
claim-version-current = Current
claim-version-first = The first version.
claim-version-same = This version says what the current one says.
claim-restore-title = What changes if you restore it
claim-restore-text = Its text becomes a new version. Nothing is lost: the current text stays in the list.
claim-restore-warning = The current text is confirmed. The restored one counts as declared by yourselves until a client confirms it.
claim-restore = Restore this text
claim-flash-restored = The earlier text is the current one again.
difference-removed = removed:
difference-added = added:

# The public page of a firm
market-works-anywhere = Anywhere
market-whole-country = all of it
market-claims-confirmed =
    { $count ->
        [one] { $count } confirmed by a client
       *[other] { $count } confirmed by clients
    }
market-confirmed-on = on { $date }
market-printed = As it was on { $date }. Capabilities whose time is over are not shown.
