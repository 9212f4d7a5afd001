# The first page of a workspace.

workspace-unverified = Un administrateur n’a pas encore vérifié cette administration ; d’ici là, elle ne peut pas publier.
workspace-public = Page publique
action-delete = Supprimer
