//! Forms saved as typed, and the checks that turn them into the real thing.
//!
//! A draft is [`Fields`]: nothing typed is ever lost, whatever is wrong with it. A `check_…` reads all of it and gives either the thing
//! or everything that is wrong, each at its field.

mod admission;
mod amendment;
mod assignment;
mod assignment_amendment;
mod bid;
mod cancellation;
mod comment;
mod copy;
mod dates;
mod defaults;
mod delegation;
mod fields;
mod framework;
mod limits;
mod lot;
mod parts;
mod profile;
mod reader;
mod section;
mod sketch;

pub use admission::{NewDecision, check_application, check_decision, check_ending, check_extension, check_suspension};
pub use amendment::{AmendmentContext, NewAmendment, amendment_fields, check_amendment};
pub use assignment::{AssignmentContext, AssignmentSection, CallOffLot, NewAssignment, assignment_status, bid_days, check_assignment};
pub use assignment_amendment::{
    AssignmentAmendmentContext, NewAssignmentAmendment, assignment_amendment_fields, check_assignment_amendment, deadline_after_amendment,
};
pub use bid::{BidSection, IdentityInputs, bid_status, check_bid, count_words};
pub use cancellation::{Cancellation, check_cancellation};
pub use comment::check_comment;
pub use copy::copied_assignment_fields;
pub use dates::{split_date, typed_amount, typed_date, typed_moment};
pub use defaults::{new_assignment_fields, new_framework_fields};
pub use delegation::check_until;
pub use fields::Fields;
pub use framework::{
    DraftLots, FrameworkContext, FrameworkSection, NewFramework, check_framework, check_termination, framework_lots, framework_status,
};
pub use lot::NewLot;
pub use profile::{
    EXCLUSION_GROUNDS, MAX_RECORDS, NewClaim, NewDeclaration, NewTeam, SupplierProfile, check_claim, check_declaration, check_expiry,
    check_supplier, check_team,
};
pub use reader::{AnyForm, Known, is_capability_form, is_language_form, is_nuts_form};
pub use section::SectionStatus;
pub use sketch::{BLANK, Sketch, sketch};
