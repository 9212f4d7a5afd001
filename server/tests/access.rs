//! Who may ask what: one table of every route and every role.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use app::routes::{self, Method};
use std::collections::BTreeSet;
use support::{
    Answer, TestApp,
    world::{Who, World},
};

/// What comes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expect {
    /// 200
    Ok,
    /// 303 to somewhere else than the sign-in page: done, or shown elsewhere.
    Go,
    /// 303 to sign in and back
    In,
    /// 400: nothing that a page of Kavel sends
    Bad,
    /// 403: a member without the permission
    No,
    /// 404: does not exist, for this person
    Nil,
    /// 422: let through to the form, which was empty
    Form,
    /// 204: let through, and there is nothing to say
    Empty,
}
use Expect::{Bad, Empty, Form, Go, In, Nil, No, Ok as Yes};

const G: Method = Method::Get;
const P: Method = Method::Post;

type Row = (Method, &'static str, [Expect; 7]);

const ANYBODY: [Expect; 7] = [Yes; 7];
/// A question that does not say what it asks.
const UNCLEAR: [Expect; 7] = [Bad; 7];
const EMPTY: [Expect; 7] = [Form; 7];
const NOT_SIGNED_IN: [Expect; 7] = [Yes, Go, Go, Go, Go, Go, Go];
const SIGNED_IN: [Expect; 7] = [In, Yes, Yes, Yes, Yes, Yes, Yes];
const SIGNED_IN_EMPTY: [Expect; 7] = [In, Form, Form, Form, Form, Form, Form];
const SIGNED_IN_DONE: [Expect; 7] = [In, Go, Go, Go, Go, Go, Go];
const OPERATOR: [Expect; 7] = [In, Nil, Nil, Nil, Nil, Nil, Yes];
const OPERATOR_EMPTY: [Expect; 7] = [In, Nil, Nil, Nil, Nil, Nil, Form];
const OPERATOR_DONE: [Expect; 7] = [In, Nil, Nil, Nil, Nil, Nil, Go];
/// The operator is not in it either: running the service is no reason to act for anybody.
const AGENCY_MEMBERS: [Expect; 7] = [In, Nil, Nil, Yes, Yes, Nil, Nil];
const AGENCY_MEMBERS_EMPTY: [Expect; 7] = [In, Nil, Nil, Form, Form, Nil, Nil];
const AGENCY_OWNER: [Expect; 7] = [In, Nil, Nil, No, Yes, Nil, Nil];
const AGENCY_OWNER_EMPTY: [Expect; 7] = [In, Nil, Nil, No, Form, Nil, Nil];
const AGENCY_OWNER_DONE: [Expect; 7] = [In, Nil, Nil, No, Go, Nil, Nil];
/// Reading is for members; deciding is for those whose work it is, and the contract manager's it is not.
const AGENCY_BUYER_EMPTY: [Expect; 7] = [In, Nil, Nil, No, Form, Nil, Nil];
const SUPPLIER_MEMBERS: [Expect; 7] = [In, Nil, Nil, Yes, Nil, Yes, Nil];
const SUPPLIER_MEMBERS_EMPTY: [Expect; 7] = [In, Nil, Nil, Form, Nil, Form, Nil];
const SUPPLIER_MEMBERS_DONE: [Expect; 7] = [In, Nil, Nil, Go, Nil, Go, Nil];
const SUPPLIER_OWNER: [Expect; 7] = [In, Nil, Nil, No, Nil, Yes, Nil];
const SUPPLIER_OWNER_EMPTY: [Expect; 7] = [In, Nil, Nil, No, Nil, Form, Nil];
const SUPPLIER_OWNER_DONE: [Expect; 7] = [In, Nil, Nil, No, Nil, Go, Nil];

/// In the order of [`Who::ALL`]: visitor, owner of another agency, owner of another supplier, member of both, owner of the agency, owner of
/// the supplier, operator.
const TABLE: &[Row] = &[
    (G, "/", ANYBODY),
    (G, "/pipeline", ANYBODY),
    (G, "/figures", ANYBODY),
    (G, "/how-it-works", ANYBODY),
    (G, "/how-matching-works", ANYBODY),
    // Designing lots: the secret of the link is the permission.
    (G, "/why-lots", ANYBODY),
    (G, "/try/lots", ANYBODY),
    (P, "/try/lots", EMPTY),
    (G, "/try/lots/template.csv", ANYBODY),
    (G, "/try/lots/template.xlsx", ANYBODY),
    (G, "/try/lots/tables/{table}", ANYBODY),
    (P, "/try/lots/tables/{table}/share", [Go; 7]),
    (G, "/try/lots/frameworks/{framework}", ANYBODY),
    (P, "/try/lots/frameworks/{framework}/share", [Go; 7]),
    (G, "/try/lots/shared/{design}", ANYBODY),
    (G, "/try/lots/shared/{design}/delete/{token}", ANYBODY),
    (P, "/try/lots/shared/{design}/delete/{token}", [Go; 7]),
    (G, "/accessibility", ANYBODY),
    (G, "/phases", ANYBODY),
    (G, "/receipts", ANYBODY),
    (P, "/receipts", EMPTY),
    (G, "/receipts/keys.pem", ANYBODY),
    (G, "/receipts/checked/{receipt}", ANYBODY),
    // Published at closing.
    (G, "/assignments/{assignment}/tree-head.json", [Nil; 7]),
    (G, "/try/guard", ANYBODY),
    (P, "/try/guard", EMPTY),
    (G, "/try/guard/texts/{text}", ANYBODY),
    (P, "/try/guard/texts/{text}/share", [Go; 7]),
    (G, "/try/guard/shared/{text}", ANYBODY),
    (G, "/search", ANYBODY),
    (G, "/api/search", UNCLEAR),
    (G, "/api/openapi.json", ANYBODY),
    (G, "/assignments", ANYBODY),
    (G, "/lots", ANYBODY),
    (G, "/frameworks", ANYBODY),
    (G, "/suppliers", ANYBODY),
    (G, "/frameworks/{framework}", ANYBODY),
    (G, "/lots/{lot}", ANYBODY),
    (G, "/assignments/{assignment}", ANYBODY),
    (G, "/assignments.atom", ANYBODY),
    (G, "/lots.atom", ANYBODY),
    (G, "/lots/{lot}/feed.atom", ANYBODY),
    (G, "/frameworks.atom", ANYBODY),
    (G, "/suppliers.atom", ANYBODY),
    (G, "/suppliers/{supplier}", ANYBODY),
    (G, "/assignments/{assignment}/dates.ics", ANYBODY),
    (G, "/assignments/{assignment}/amendments", ANYBODY),
    // With an account it is done; without one an address is asked for, and the secret of a link is the permission.
    (G, "/assignments/{assignment}/follow", ANYBODY),
    (P, "/assignments/{assignment}/follow", [Form, Go, Go, Go, Go, Go, Go]),
    (G, "/follow/confirm/{token}", ANYBODY),
    (P, "/follow/confirm/{token}", [Go; 7]),
    (G, "/follow/stop/{token}", ANYBODY),
    (P, "/follow/stop/{token}", [Go; 7]),
    (G, "/suppliers/{supplier}/profile.json", ANYBODY),
    (G, "/assignments/{assignment}/file", ANYBODY),
    (G, "/assignments/{assignment}/file.zip", ANYBODY),
    // Questions: whoever is signed in may ask or learns why not; who has the code of a question needs nothing else.
    (G, "/assignments/{assignment}/questions", ANYBODY),
    (G, "/assignments/{assignment}/questions/ask", SIGNED_IN),
    (P, "/assignments/{assignment}/questions/ask", SIGNED_IN_EMPTY),
    (G, "/assignments/{assignment}/questions/asked", [Go; 7]),
    (G, "/assignments/{assignment}/questions/code", ANYBODY),
    (P, "/assignments/{assignment}/questions/code", EMPTY),
    (G, "/assignments/{assignment}/questions/own", [Go; 7]),
    (P, "/assignments/{assignment}/questions/own", [Go; 7]),
    (G, "/assignments/{assignment}/questions/own/withdraw", [Go; 7]),
    (P, "/assignments/{assignment}/questions/own/withdraw", [Go; 7]),
    (P, "/assignments/{assignment}/questions/own/leave", [Go; 7]),
    (G, "/agencies/{agency}", ANYBODY),
    (G, "/lots/{lot}/matches", ANYBODY),
    (G, "/assignments/{assignment}/matches", ANYBODY),
    (G, "/suppliers/{supplier}/matches", ANYBODY),
    // About a firm that nobody acts for.
    (G, "/suppliers/{supplier}/request", SIGNED_IN),
    (P, "/suppliers/{supplier}/request", SIGNED_IN_EMPTY),
    // The person.
    (G, "/register", NOT_SIGNED_IN),
    (P, "/register", EMPTY),
    (G, "/register/sent", ANYBODY),
    (P, "/register/again", EMPTY),
    (G, "/confirm/{token}", ANYBODY),
    (P, "/confirm/{token}", [Go; 7]),
    (G, "/sign-in", NOT_SIGNED_IN),
    (P, "/sign-in", EMPTY),
    (P, "/sign-out", [Go; 7]),
    (G, "/forgotten-password", ANYBODY),
    (P, "/forgotten-password", EMPTY),
    (G, "/forgotten-password/sent", ANYBODY),
    (G, "/reset-password/{token}", ANYBODY),
    (P, "/reset-password/{token}", EMPTY),
    (G, "/account", SIGNED_IN),
    (P, "/account", SIGNED_IN_EMPTY),
    (P, "/account/password", SIGNED_IN_EMPTY),
    (P, "/account/reminders", SIGNED_IN_DONE),
    (P, "/account/sessions/end-others", SIGNED_IN_DONE),
    (P, "/account/sessions/{session}/end", SIGNED_IN_DONE),
    (G, "/account/organisations/new-supplier", SIGNED_IN),
    (P, "/account/organisations/new-supplier", SIGNED_IN_EMPTY),
    (G, "/account/organisations/new-agency", SIGNED_IN),
    (P, "/account/organisations/new-agency", SIGNED_IN_EMPTY),
    // The secret of the link is the permission.
    (G, "/invitations/{token}", ANYBODY),
    (P, "/invitations/{token}", SIGNED_IN_DONE),
    (G, "/invitations/{token}/register", NOT_SIGNED_IN),
    (P, "/invitations/{token}/register", [Form, Go, Go, Go, Go, Go, Go]),
    // Saved searches: of an address by its links, of an account by its address.
    (G, "/searches/new", ANYBODY),
    (P, "/searches/new", EMPTY),
    (G, "/searches/sent", ANYBODY),
    (G, "/searches/confirm/{token}", ANYBODY),
    (P, "/searches/confirm/{token}", [Go; 7]),
    (G, "/searches/link", ANYBODY),
    (P, "/searches/link", EMPTY),
    (G, "/searches/stop/{token}", ANYBODY),
    (P, "/searches/stop/{token}", [Go; 7]),
    (P, "/searches/stop/{token}/undo", [Go; 7]),
    (G, "/searches/feed/{token}", ANYBODY),
    (G, "/searches/manage/{token}", ANYBODY),
    (G, "/searches/manage/{token}/{search}", ANYBODY),
    (P, "/searches/manage/{token}/{search}", EMPTY),
    (P, "/searches/manage/{token}/{search}/pause", [Go; 7]),
    (P, "/searches/manage/{token}/{search}/resume", [Go; 7]),
    (G, "/searches/manage/{token}/{search}/delete", ANYBODY),
    (P, "/searches/manage/{token}/{search}/delete", [Go; 7]),
    (G, "/account/searches", SIGNED_IN),
    (G, "/account/searches/{search}", SIGNED_IN),
    (P, "/account/searches/{search}", SIGNED_IN_EMPTY),
    (P, "/account/searches/{search}/pause", SIGNED_IN_DONE),
    (P, "/account/searches/{search}/resume", SIGNED_IN_DONE),
    (G, "/account/searches/{search}/delete", SIGNED_IN),
    (P, "/account/searches/{search}/delete", SIGNED_IN_DONE),
    // So it is for the client of a claim, who has no account.
    (G, "/referee/thanks", ANYBODY),
    (G, "/referee/{token}", ANYBODY),
    (P, "/referee/{token}", EMPTY),
    // This is not the demo market.
    (G, "/demo/mail", [Nil; 7]),
    (G, "/demo/mail/{name}", [Nil; 7]),
    (P, "/demo/sign-in", [Nil; 7]),
    (P, "/test/clock", [Bad; 7]),
    // The workspaces.
    (G, "/agency/{agency}", AGENCY_MEMBERS),
    (G, "/agency/{agency}/settings", AGENCY_OWNER),
    (P, "/agency/{agency}/settings", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/frameworks", AGENCY_MEMBERS),
    // Designs are read by members; changing them is for those who write frameworks.
    (G, "/agency/{agency}/designs", AGENCY_MEMBERS),
    (P, "/agency/{agency}/designs", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/designs/{design}", AGENCY_MEMBERS),
    (P, "/agency/{agency}/designs/{design}", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/designs/{design}/accept", AGENCY_OWNER),
    (P, "/agency/{agency}/designs/{design}/accept", AGENCY_OWNER_DONE),
    (G, "/agency/{agency}/designs/{design}/delete", AGENCY_OWNER),
    (P, "/agency/{agency}/designs/{design}/delete", AGENCY_OWNER_DONE),
    (P, "/agency/{agency}/frameworks/drafts", AGENCY_OWNER_DONE),
    (G, "/agency/{agency}/frameworks/drafts/{draft}", AGENCY_OWNER),
    (G, "/agency/{agency}/frameworks/drafts/{draft}/check", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/drafts/{draft}/check", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/frameworks/drafts/{draft}/delete", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/drafts/{draft}/delete", AGENCY_OWNER_DONE),
    (G, "/agency/{agency}/frameworks/drafts/{draft}/lots", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/drafts/{draft}/lots", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/frameworks/drafts/{draft}/lots/{lot}", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/drafts/{draft}/lots/{lot}", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/frameworks/drafts/{draft}/lots/{lot}/remove", AGENCY_OWNER),
    (
        P,
        "/agency/{agency}/frameworks/drafts/{draft}/lots/{lot}/remove",
        AGENCY_OWNER_EMPTY,
    ),
    (G, "/agency/{agency}/frameworks/drafts/{draft}/{section}", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/drafts/{draft}/{section}", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/frameworks/{framework}", AGENCY_MEMBERS),
    (G, "/agency/{agency}/frameworks/{framework}/amend", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/{framework}/amend", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/frameworks/{framework}/amend/check", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/{framework}/amend/check", AGENCY_OWNER_EMPTY),
    (P, "/agency/{agency}/frameworks/{framework}/amend/discard", AGENCY_OWNER_DONE),
    (G, "/agency/{agency}/frameworks/{framework}/lots/{lot}/cancel", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/{framework}/lots/{lot}/cancel", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/frameworks/{framework}/terminate", AGENCY_OWNER),
    (P, "/agency/{agency}/frameworks/{framework}/terminate", AGENCY_OWNER_EMPTY),
    (G, "/supplier/{supplier}", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/profile", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/profile", SUPPLIER_MEMBERS_EMPTY),
    (G, "/supplier/{supplier}/profile.json", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/profile/import", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/profile/import", SUPPLIER_MEMBERS_EMPTY),
    // Nothing was sent that could be looked at: they lead back to sending it.
    (G, "/supplier/{supplier}/profile/import/preview", SUPPLIER_MEMBERS_DONE),
    (P, "/supplier/{supplier}/profile/import/preview", SUPPLIER_MEMBERS_DONE),
    (G, "/supplier/{supplier}/claims", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/claims/new", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/claims/new", SUPPLIER_MEMBERS_EMPTY),
    (G, "/supplier/{supplier}/claims/{claim}", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/claims/{claim}", SUPPLIER_MEMBERS_EMPTY),
    (G, "/supplier/{supplier}/claims/{claim}/delete", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/claims/{claim}/delete", SUPPLIER_MEMBERS_DONE),
    (P, "/supplier/{supplier}/claims/{claim}/renew", SUPPLIER_MEMBERS_DONE),
    (G, "/supplier/{supplier}/claims/{claim}/referee", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/claims/{claim}/referee", SUPPLIER_MEMBERS_EMPTY),
    (
        P,
        "/supplier/{supplier}/claims/{claim}/referee/{request}/remind",
        SUPPLIER_MEMBERS_DONE,
    ),
    (
        P,
        "/supplier/{supplier}/claims/{claim}/referee/{request}/withdraw",
        SUPPLIER_MEMBERS_DONE,
    ),
    (G, "/supplier/{supplier}/claims/{claim}/versions", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/claims/{claim}/versions/{version}", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/claims/{claim}/versions/{version}", SUPPLIER_MEMBERS_DONE),
    // Bids of a firm.
    (G, "/supplier/{supplier}/assignments", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/bids", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/assignments/{assignment}/bid", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/assignments/{assignment}/bid/{section}", SUPPLIER_MEMBERS),
    (
        P,
        "/supplier/{supplier}/assignments/{assignment}/bid/{section}",
        SUPPLIER_MEMBERS_EMPTY,
    ),
    (G, "/supplier/{supplier}/assignments/{assignment}/bid/check", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/assignments/{assignment}/bid/check", SUPPLIER_MEMBERS_EMPTY),
    // There is nothing yet to confirm, withdraw or delete: they lead back to the bid.
    (
        G,
        "/supplier/{supplier}/assignments/{assignment}/bid/submitted",
        SUPPLIER_MEMBERS_DONE,
    ),
    (
        G,
        "/supplier/{supplier}/assignments/{assignment}/bid/receipts",
        SUPPLIER_MEMBERS_DONE,
    ),
    (
        G,
        "/supplier/{supplier}/assignments/{assignment}/bid/receipts/{seq}",
        [In, Nil, Nil, Nil, Nil, Nil, Nil],
    ),
    (
        G,
        "/supplier/{supplier}/assignments/{assignment}/bid/withdraw",
        SUPPLIER_MEMBERS_DONE,
    ),
    (
        P,
        "/supplier/{supplier}/assignments/{assignment}/bid/withdraw",
        SUPPLIER_MEMBERS_DONE,
    ),
    (G, "/supplier/{supplier}/assignments/{assignment}/bid/delete", SUPPLIER_MEMBERS_DONE),
    (P, "/supplier/{supplier}/assignments/{assignment}/bid/delete", SUPPLIER_MEMBERS_DONE),
    (G, "/supplier/{supplier}/assignments/{assignment}/not-bidding", SUPPLIER_MEMBERS),
    (
        P,
        "/supplier/{supplier}/assignments/{assignment}/not-bidding",
        SUPPLIER_MEMBERS_EMPTY,
    ),
    (
        P,
        "/supplier/{supplier}/assignments/{assignment}/not-bidding/take-back",
        SUPPLIER_MEMBERS_DONE,
    ),
    // Bids at the agency: for those who read bids, which the member does not.
    (G, "/agency/{agency}/assignments/{assignment}/bids", AGENCY_OWNER),
    (G, "/agency/{agency}/assignments/{assignment}/bids/{bid}", AGENCY_OWNER),
    // Assignments.
    (G, "/agency/{agency}/assignments", AGENCY_MEMBERS),
    (G, "/agency/{agency}/assignments/templates", AGENCY_OWNER),
    (G, "/agency/{agency}/assignments/templates/{template}", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/drafts", AGENCY_OWNER_DONE),
    (G, "/agency/{agency}/assignments/drafts/{draft}", AGENCY_OWNER),
    (G, "/agency/{agency}/assignments/drafts/{draft}/check", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/drafts/{draft}/check", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/assignments/drafts/{draft}/preview", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/drafts/{draft}/approval", AGENCY_OWNER_EMPTY),
    (
        P,
        "/agency/{agency}/assignments/drafts/{draft}/approval/decision",
        AGENCY_OWNER_EMPTY,
    ),
    (G, "/agency/{agency}/mandate", AGENCY_OWNER),
    (P, "/agency/{agency}/mandate", AGENCY_OWNER_DONE),
    (P, "/agency/{agency}/mandate/delegations", AGENCY_OWNER_EMPTY),
    (P, "/agency/{agency}/mandate/delegations/{delegation}/end", AGENCY_OWNER_DONE),
    (G, "/agency/{agency}/assignments/drafts/{draft}/readers", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/drafts/{draft}/readers", AGENCY_OWNER_EMPTY),
    (
        P,
        "/agency/{agency}/assignments/drafts/{draft}/readers/{reader}/revoke",
        AGENCY_OWNER_DONE,
    ),
    (P, "/agency/{agency}/assignments/drafts/{draft}/comments", AGENCY_OWNER_EMPTY),
    (
        P,
        "/agency/{agency}/assignments/drafts/{draft}/comments/{comment}/done",
        AGENCY_OWNER_DONE,
    ),
    // The link is the key.
    (G, "/previews/{token}", ANYBODY),
    (P, "/previews/{token}", EMPTY),
    (G, "/agency/{agency}/assignments/drafts/{draft}/delete", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/drafts/{draft}/delete", AGENCY_OWNER_DONE),
    (G, "/agency/{agency}/assignments/drafts/{draft}/guard", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/drafts/{draft}/guard", AGENCY_OWNER_EMPTY),
    (
        P,
        "/agency/{agency}/assignments/drafts/{draft}/{section}/guard",
        [In, Nil, Nil, No, Empty, Nil, Nil],
    ),
    (G, "/agency/{agency}/assignments/drafts/{draft}/{section}", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/drafts/{draft}/{section}", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/assignments/{assignment}/amend", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/{assignment}/amend", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/assignments/{assignment}/amend/check", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/{assignment}/amend/check", AGENCY_OWNER_EMPTY),
    (P, "/agency/{agency}/assignments/{assignment}/amend/discard", AGENCY_OWNER_DONE),
    (G, "/agency/{agency}/assignments/{assignment}/cancel", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/{assignment}/cancel", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/assignments/{assignment}/file", AGENCY_OWNER),
    (G, "/agency/{agency}/assignments/{assignment}/file.zip", AGENCY_OWNER),
    // Questions at the agency: what is not published is for those who write assignments.
    (G, "/agency/{agency}/assignments/{assignment}/questions", AGENCY_OWNER),
    (G, "/agency/{agency}/assignments/{assignment}/questions/release", AGENCY_OWNER),
    (P, "/agency/{agency}/assignments/{assignment}/questions/release", AGENCY_OWNER_EMPTY),
    (G, "/agency/{agency}/assignments/{assignment}/questions/{question}", AGENCY_OWNER),
    (
        P,
        "/agency/{agency}/assignments/{assignment}/questions/{question}",
        AGENCY_OWNER_EMPTY,
    ),
    (
        P,
        "/agency/{agency}/assignments/{assignment}/questions/{question}/ask-back",
        AGENCY_OWNER_EMPTY,
    ),
    (
        P,
        "/agency/{agency}/assignments/{assignment}/questions/{question}/decline",
        AGENCY_OWNER_EMPTY,
    ),
    (
        P,
        "/agency/{agency}/assignments/{assignment}/questions/{question}/merge",
        AGENCY_OWNER_EMPTY,
    ),
    (
        P,
        "/agency/{agency}/assignments/{assignment}/questions/{question}/reopen",
        AGENCY_OWNER_DONE,
    ),
    // Admissions.
    (G, "/supplier/{supplier}/visibility", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/visibility", SUPPLIER_MEMBERS_DONE),
    (G, "/supplier/{supplier}/declaration", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/declaration", SUPPLIER_MEMBERS_EMPTY),
    (G, "/supplier/{supplier}/lots/{lot}/apply", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/lots/{lot}/apply", SUPPLIER_MEMBERS_EMPTY),
    (G, "/supplier/{supplier}/admissions", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/admissions/{admission}", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/admissions/{admission}/leave", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/admissions/{admission}/leave", SUPPLIER_MEMBERS_DONE),
    (G, "/agency/{agency}/admissions", AGENCY_MEMBERS),
    (G, "/agency/{agency}/admissions/{admission}", AGENCY_MEMBERS),
    (P, "/agency/{agency}/admissions/{admission}", AGENCY_BUYER_EMPTY),
    (P, "/agency/{agency}/admissions/{admission}/extend", AGENCY_BUYER_EMPTY),
    (G, "/agency/{agency}/admissions/{admission}/suspend", AGENCY_OWNER),
    (P, "/agency/{agency}/admissions/{admission}/suspend", AGENCY_BUYER_EMPTY),
    (P, "/agency/{agency}/admissions/{admission}/lift", AGENCY_OWNER_DONE),
    (G, "/supplier/{supplier}/teams", SUPPLIER_MEMBERS),
    (G, "/supplier/{supplier}/teams/new", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/teams/new", SUPPLIER_MEMBERS_EMPTY),
    (G, "/supplier/{supplier}/teams/{team}", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/teams/{team}", SUPPLIER_MEMBERS_EMPTY),
    (G, "/supplier/{supplier}/teams/{team}/delete", SUPPLIER_MEMBERS),
    (P, "/supplier/{supplier}/teams/{team}/delete", SUPPLIER_MEMBERS_DONE),
    // Messages.
    (G, "/agency/{number}/messages", AGENCY_MEMBERS),
    (G, "/agency/{number}/messages/new", AGENCY_MEMBERS),
    (P, "/agency/{number}/messages/new", AGENCY_MEMBERS_EMPTY),
    (G, "/agency/{number}/messages/{thread}", AGENCY_MEMBERS),
    (P, "/agency/{number}/messages/{thread}", AGENCY_MEMBERS_EMPTY),
    (G, "/supplier/{number}/messages", SUPPLIER_MEMBERS),
    (G, "/supplier/{number}/messages/new", SUPPLIER_MEMBERS),
    (P, "/supplier/{number}/messages/new", SUPPLIER_MEMBERS_EMPTY),
    (G, "/supplier/{number}/messages/{thread}", SUPPLIER_MEMBERS),
    (P, "/supplier/{number}/messages/{thread}", SUPPLIER_MEMBERS_EMPTY),
    // Members.
    (G, "/agency/{number}/members", AGENCY_MEMBERS),
    (P, "/agency/{number}/members/invite", AGENCY_OWNER_EMPTY),
    (P, "/agency/{number}/invitations/{invitation}/revoke", AGENCY_OWNER_DONE),
    (G, "/agency/{number}/members/transfer", AGENCY_OWNER),
    (P, "/agency/{number}/members/transfer", AGENCY_OWNER_EMPTY),
    (G, "/agency/{number}/members/{user}", AGENCY_OWNER),
    (P, "/agency/{number}/members/{user}", AGENCY_OWNER_EMPTY),
    (G, "/agency/{number}/members/{user}/remove", AGENCY_OWNER),
    (P, "/agency/{number}/members/{user}/remove", AGENCY_OWNER_DONE),
    (G, "/supplier/{number}/members", SUPPLIER_MEMBERS),
    (P, "/supplier/{number}/members/invite", SUPPLIER_OWNER_EMPTY),
    (P, "/supplier/{number}/invitations/{invitation}/revoke", SUPPLIER_OWNER_DONE),
    (G, "/supplier/{number}/members/transfer", SUPPLIER_OWNER),
    (P, "/supplier/{number}/members/transfer", SUPPLIER_OWNER_EMPTY),
    (G, "/supplier/{number}/members/{user}", SUPPLIER_OWNER),
    (P, "/supplier/{number}/members/{user}", SUPPLIER_OWNER_EMPTY),
    (G, "/supplier/{number}/members/{user}/remove", SUPPLIER_OWNER),
    (P, "/supplier/{number}/members/{user}/remove", SUPPLIER_OWNER_DONE),
    // Operators.
    (G, "/operator", OPERATOR),
    (P, "/operator/agencies/{number}/verify", OPERATOR_DONE),
    (G, "/operator/hand-over", OPERATOR),
    (P, "/operator/hand-over", OPERATOR_EMPTY),
    (G, "/operator/requests", OPERATOR),
    (G, "/operator/requests/{firm_request}", OPERATOR),
    (P, "/operator/requests/{firm_request}", OPERATOR_EMPTY),
    (G, "/operator/audit", OPERATOR),
    (G, "/operator/figures", OPERATOR),
    (P, "/operator/figures", OPERATOR_EMPTY),
    (G, "/operator/jobs", OPERATOR),
    (P, "/operator/jobs/{job}/retry", OPERATOR_DONE),
];

#[test]
fn the_table_names_every_route_once() {
    let name = |method: Method, path: &str| format!("{method:?} {path}");
    let registered: BTreeSet<String> = routes::list().into_iter().map(|route| name(route.method, route.path)).collect();
    let named: BTreeSet<String> = TABLE.iter().map(|(method, path, _)| name(*method, path)).collect();
    assert_eq!(named.len(), TABLE.len(), "a route is in the table twice");
    let missing: Vec<_> = registered.difference(&named).collect();
    let unknown: Vec<_> = named.difference(&registered).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "not in the table: {missing:#?}\nnot a route: {unknown:#?}"
    );
}

store::each_database! {
    async fn everybody_gets_what_the_table_says(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut wrong = Vec::new();
        for (method, route, expected) in TABLE {
            for (who, expected) in Who::ALL.into_iter().zip(*expected) {
                let path = world.path(route, who).await;
                let mut browser = world.browser(who).await;
                let answer = match method {
                    Method::Get => browser.get(&path).await,
                    Method::Post => browser.post(&path, &[]).await,
                };
                if found(&answer) != Some(expected) {
                    wrong.push(format!("{method:?} {route} as {who:?}: {} {}, not {expected:?}", answer.status, answer.location()));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn nobody_ends_the_session_of_somebody_else(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let path = world.path("/account/sessions/{session}/end", Who::AgencyOwner).await;
        for who in [Who::Member, Who::SupplierOwner, Who::Operator] {
            assert_eq!(world.browser(who).await.post(&path, &[]).await.status, 404, "{who:?}");
        }
        assert_eq!(world.browser(Who::AgencyOwner).await.post(&path, &[]).await.status, 303);
    }

    async fn ids_of_another_organisation_do_not_help(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut owner = world.browser(Who::AgencyOwner).await;
        // A supplier's invitation below the agency's path, and a person who is in neither.
        let theirs = world.path("/supplier/{number}/invitations/{invitation}/revoke", Who::AgencyOwner).await;
        let id = theirs.split('/').nth(4).unwrap();
        let agency = world.agency.number;
        assert_eq!(owner.post(&format!("/agency/{agency}/invitations/{id}/revoke"), &[]).await.status, 404);
        let stranger = world.app.person("stranger@people.example", false).await.id;
        assert_eq!(owner.get(&format!("/agency/{agency}/members/{stranger}")).await.status, 404);
        assert_eq!(owner.post(&format!("/agency/{agency}/members/{stranger}/remove"), &[]).await.status, 404);
        assert_eq!(owner.get("/agency/999999/members").await.status, 404);
        assert_eq!(owner.get("/agency/x/members").await.status, 404);
    }
}

fn found(answer: &Answer) -> Option<Expect> {
    Some(match answer.status {
        200 => Yes,
        204 => Empty,
        303 if answer.location().starts_with("/sign-in?next=") => In,
        303 => Go,
        400 => Bad,
        403 => No,
        404 => Nil,
        422 => Form,
        _ => return None,
    })
}
