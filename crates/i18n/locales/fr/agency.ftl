# Where an agency works.

agency-unverified = Un administrateur n’a pas encore vérifié cette administration ; d’ici là, elle ne peut pas publier.
agency-public = Page publique
