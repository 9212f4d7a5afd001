# Whether the profile of a firm is public.
# dynamic: hidden-

visibility-title = Who sees your profile
visibility-change = Change who sees it
visibility-public = Your profile is public: buyers find it, and so does everybody else.
visibility-hidden = Your profile is hidden: only the members of your firm and the operator of Kavel see it.
visibility-see = See the public page
visibility-gone = When it is hidden
visibility-gone-lists = no list, count, suggestion or feed names your firm
visibility-gone-matches = buyers do not find it as a match, and other firms do not find it as a partner
visibility-gone-page = its page does not exist for visitors
visibility-stays = What stays as it is
visibility-stays-members = you and your colleagues work on the profile as before
visibility-stays-lots = your firm stays in the lots that it is admitted to, and is invited to their assignments
visibility-stays-bids = agencies read your applications and bids as before
visibility-hide = Hide the profile
visibility-show = Make the profile public
visibility-flash-hidden = The profile is hidden.
visibility-flash-shown = The profile is public.
hidden-title = Only members of this firm and the operator see this page
hidden-sole-trader = A notice names a person who never asked for a profile. It stays hidden until that person claims it.
hidden-removed = The firm asked to be removed, and the operator agreed. It can claim the profile and show it again.
hidden-own-wish = The firm hides its profile itself, and can show it again at any time.
