# Whether the profile of a firm is public.

visibility-title = Wie uw profiel ziet
visibility-change = Wijzigen wie het ziet
visibility-public = Uw profiel is openbaar: aankopers vinden het, en iedereen anders ook.
visibility-hidden = Uw profiel is verborgen: alleen de leden van uw onderneming en de beheerder van Kavel zien het.
visibility-see = De openbare pagina bekijken
visibility-gone = Als het verborgen is
visibility-gone-lists = noemt geen lijst, telling, suggestie of feed uw onderneming
visibility-gone-matches = vinden aankopers u niet als match, en andere ondernemingen niet als partner
visibility-gone-page = bestaat de pagina niet voor bezoekers
visibility-stays = Wat blijft zoals het is
visibility-stays-members = u en uw collega’s werken aan het profiel zoals voorheen
visibility-stays-lots = uw onderneming blijft in de percelen waartoe ze is toegelaten, en wordt voor hun opdrachten uitgenodigd
visibility-stays-bids = aanbestedende overheden lezen uw aanvragen en offertes zoals voorheen
visibility-hide = Het profiel verbergen
visibility-show = Het profiel openbaar maken
visibility-flash-hidden = Het profiel is verborgen.
visibility-flash-shown = Het profiel is openbaar.
hidden-title = Alleen leden van deze onderneming en de beheerder zien deze pagina
hidden-sole-trader = Een aankondiging noemt een persoon die nooit om een profiel vroeg. Het blijft verborgen tot die persoon het opeist.
hidden-removed = De onderneming vroeg om verwijdering en de beheerder stemde in. Ze kan het profiel opeisen en weer tonen.
hidden-own-wish = De onderneming verbergt haar profiel zelf en kan het op elk moment weer tonen.
