# The first page of a workspace.

workspace-unverified = An operator has not verified this agency yet; until then it cannot publish.
workspace-public = Public page
action-delete = Delete
