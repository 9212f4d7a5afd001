# Whether the profile of a firm is public.

visibility-title = Qui voit votre profil
visibility-change = Changer qui le voit
visibility-public = Votre profil est public : les acheteurs le trouvent, et tout le monde aussi.
visibility-hidden = Votre profil est masqué : seuls les membres de votre entreprise et l’administrateur de Kavel le voient.
visibility-see = Voir la page publique
visibility-gone = S’il est masqué
visibility-gone-lists = aucune liste, aucun total, aucune suggestion et aucun flux ne cite votre entreprise
visibility-gone-matches = les acheteurs ne la trouvent pas parmi les correspondances, ni les autres entreprises comme partenaire
visibility-gone-page = sa page n’existe pas pour les visiteurs
visibility-stays = Ce qui ne change pas
visibility-stays-members = vous et vos collègues travaillez sur le profil comme avant
visibility-stays-lots = votre entreprise reste dans les lots auxquels elle est admise, et est invitée à leurs missions
visibility-stays-bids = les pouvoirs adjudicateurs lisent vos demandes et vos offres comme avant
visibility-hide = Masquer le profil
visibility-show = Rendre le profil public
visibility-flash-hidden = Le profil est masqué.
visibility-flash-shown = Le profil est public.
hidden-title = Seuls les membres de cette entreprise et l’administrateur voient cette page
hidden-sole-trader = Un avis cite une personne qui n’a jamais demandé de profil. Il reste masqué jusqu’à ce que cette personne le revendique.
hidden-removed = L’entreprise a demandé à être retirée et l’administrateur a accepté. Elle peut revendiquer le profil et le montrer à nouveau.
hidden-own-wish = L’entreprise masque elle-même son profil et peut le montrer à nouveau à tout moment.
