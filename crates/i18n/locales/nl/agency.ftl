# Where an agency works.

agency-unverified = Een beheerder heeft deze overheid nog niet gecontroleerd; tot dan kan ze niet publiceren.
agency-public = Openbare pagina
