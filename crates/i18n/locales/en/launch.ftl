# Where a new assignment begins
templates-title = Begin an assignment
templates-lead = Take a good text and fill in what is yours. Every part can be changed, and nothing is public until you launch.
templates-link = Start from a template
templates-use = Use this template
templates-copy-title = Copy an earlier one
templates-copy-text = Texts, criteria and needs are kept. Dates are empty.
templates-copy = Copy { $number }
templates-empty-title = Or with empty parts
templates-empty-text = For a need that no template knows. The parts and three usual criteria are there.
templates-empty = Begin empty
# dynamic: template-name-
template-name-accessibility-audit = Accessibility audit
template-name-discovery = Discovery
template-name-user-research = User research
template-name-prototype = Prototype
template-name-plain-language = Plain language
template-name-api-connection = Connecting two systems
template-name-data-migration = Data migration
template-name-security-test = Security test
error-blank-left = Fill in what stands between square brackets: […]

# A draft as it will be published
preview-title = Preview
preview-link = Preview
preview-banner = Preview. Nobody but your agency sees this, and the people whom you ask to read.
preview-incomplete = What is not filled in yet is marked so.
preview-languages = As it will be read in
preview-template = Template “{ $name }”. What stands between square brackets is yours to fill in.
market-depends = Depends on
