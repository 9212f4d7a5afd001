# What an owner changes of an agency
nav-settings = Settings
settings-title = Details of the agency
settings-lead = What the public sees of your agency, and what your buyers may do alone.
settings-number = Enterprise number
settings-mandate = A buyer launches alone up to
settings-mandate-hint = Above this amount an assignment is launched by an owner or an approver. Leave it empty if there is no limit.
settings-flash-saved = The details are saved.
