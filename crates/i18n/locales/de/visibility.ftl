# Whether the profile of a firm is public.

visibility-title = Wer Ihr Profil sieht
visibility-change = Ändern, wer es sieht
visibility-public = Ihr Profil ist öffentlich: Beschaffer finden es, und alle anderen auch.
visibility-hidden = Ihr Profil ist verborgen: Nur die Mitglieder Ihrer Firma und der Betreiber von Kavel sehen es.
visibility-see = Die öffentliche Seite ansehen
visibility-gone = Wenn es verborgen ist
visibility-gone-lists = nennt keine Liste, keine Zahl, kein Vorschlag und kein Feed Ihre Firma
visibility-gone-matches = finden Beschaffer sie nicht unter den Treffern und andere Firmen nicht als Partnerin
visibility-gone-page = gibt es ihre Seite für Besucher nicht
visibility-stays = Was bleibt, wie es ist
visibility-stays-members = Sie und Ihre Kollegen arbeiten am Profil wie zuvor
visibility-stays-lots = Ihre Firma bleibt in den Losen, zu denen sie zugelassen ist, und wird zu deren Aufträgen eingeladen
visibility-stays-bids = Auftraggeber lesen Ihre Anträge und Angebote wie zuvor
visibility-hide = Profil verbergen
visibility-show = Profil öffentlich machen
visibility-flash-hidden = Das Profil ist verborgen.
visibility-flash-shown = Das Profil ist öffentlich.
hidden-title = Nur Mitglieder dieser Firma und der Betreiber sehen diese Seite
hidden-sole-trader = Eine Bekanntmachung nennt eine Person, die nie um ein Profil gebeten hat. Es bleibt verborgen, bis diese Person es beansprucht.
hidden-removed = Die Firma hat um Entfernung gebeten, der Betreiber hat zugestimmt. Sie kann das Profil beanspruchen und wieder zeigen.
hidden-own-wish = Die Firma verbirgt ihr Profil selbst und kann es jederzeit wieder zeigen.
