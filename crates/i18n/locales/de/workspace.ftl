# The first page of a workspace.

workspace-unverified = Ein Betreiber hat diese Behörde noch nicht geprüft; bis dahin kann sie nicht veröffentlichen.
workspace-public = Öffentliche Seite
action-delete = Löschen
