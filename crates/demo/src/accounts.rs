//! The people of the demo. They are nobody.

/// The password of every account; the page that signs in with one click does not need it.
pub const PASSWORD: &str = "een-kavel-is-genoeg";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// `buyer`, `sme`, `operator`, …: what a visitor chooses.
    pub role: &'static str,
    pub email: &'static str,
    pub name: &'static str,
    /// One of `en nl fr de`.
    pub locale: &'static str,
    pub is_operator: bool,
    pub seats: &'static [Seat],
}

/// A membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// Id of the agency in `data/agencies.txt`, role as `AgencyRole` spells it.
    Agency(&'static str, &'static str),
    /// Which of the firms that are named here, role as `SupplierRole` spells it.
    Firm(Firm, &'static str),
}

/// The firms that have accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Firm {
    /// A rich profile, admissions, bids.
    Main,
    /// Just registered: what an empty workspace looks like.
    Newcomer,
}

pub const ACCOUNTS: &[Account] = &[
    Account {
        role: "buyer",
        email: "buyer@demo.kavel.example",
        name: "Noor Aankoop (demo)",
        locale: "nl",
        is_operator: false,
        seats: &[Seat::Agency("forms", "owner"), Seat::Agency("citydata", "buyer")],
    },
    Account {
        role: "sme",
        email: "sme@demo.kavel.example",
        name: "Sam Werkplaats (demo)",
        locale: "nl",
        is_operator: false,
        seats: &[Seat::Firm(Firm::Main, "owner")],
    },
    Account {
        role: "operator",
        email: "operator@demo.kavel.example",
        name: "Robin Beheer (demo)",
        locale: "en",
        is_operator: true,
        seats: &[],
    },
    Account {
        role: "evaluator",
        email: "evaluator@demo.kavel.example",
        name: "Camille Lecture (demo)",
        locale: "fr",
        is_operator: false,
        seats: &[Seat::Agency("forms", "evaluator")],
    },
    Account {
        role: "approver",
        email: "approver@demo.kavel.example",
        name: "Dominique Accord (demo)",
        locale: "fr",
        is_operator: false,
        seats: &[Seat::Agency("forms", "approver"), Seat::Agency("citydata", "owner")],
    },
    Account {
        role: "other-buyer",
        email: "other-buyer@demo.kavel.example",
        name: "Maxime Sentier (demo)",
        locale: "fr",
        is_operator: false,
        seats: &[Seat::Agency("trails", "owner")],
    },
    Account {
        role: "member",
        email: "member@demo.kavel.example",
        name: "Jo Ploeg (demo)",
        locale: "nl",
        is_operator: false,
        seats: &[Seat::Firm(Firm::Main, "member")],
    },
    Account {
        role: "other-sme",
        email: "other-sme@demo.kavel.example",
        name: "Toni Neuhier (demo)",
        locale: "de",
        is_operator: false,
        seats: &[Seat::Firm(Firm::Newcomer, "owner")],
    },
];
