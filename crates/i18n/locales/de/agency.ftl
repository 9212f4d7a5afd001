# Where an agency works.

agency-unverified = Ein Betreiber hat diese Behörde noch nicht geprüft; bis dahin kann sie nicht veröffentlichen.
agency-public = Öffentliche Seite
