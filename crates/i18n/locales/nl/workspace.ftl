# The first page of a workspace.

workspace-unverified = Een beheerder heeft deze overheid nog niet gecontroleerd; tot dan kan ze niet publiceren.
workspace-public = Openbare pagina
action-delete = Verwijderen
