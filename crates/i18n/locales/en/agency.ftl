# Where an agency works.

agency-unverified = An operator has not verified this agency yet; until then it cannot publish.
agency-public = Public page
