//! Asking the client of a claim whether it happened. The client needs no account: the link in the mail is the key.

use crate::{ClaimId, EmailAddress, Errors, FieldError, Instant, RefereeRequestId, SupplierId, calendar, draft::Fields};
use serde::{Deserialize, Serialize};

/// How long a client can answer.
pub const VALID_DAYS: i64 = 30;
/// The end of the last day on which a question can be answered that is asked now.
#[must_use]
pub fn answer_until(now: Instant) -> Instant {
    let last = calendar::local_date(calendar::add_days(now, VALID_DAYS));
    calendar::end_of_day(last).unwrap_or_else(|| now.plus_days(VALID_DAYS))
}

/// Longest reason, in characters.
pub const REASON_MAX: usize = 2000;

/// What a client says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefereeAnswer {
    /// This is what happened.
    Confirmed,
    /// It is not, because …
    Wrong,
    /// Somebody else was the client.
    NotClient,
}

crate::text_enum::text_enum!(RefereeAnswer {
    Confirmed = "confirmed",
    Wrong = "wrong",
    NotClient = "not-client",
});

/// A question about one version of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefereeRequest {
    pub id: RefereeRequestId,
    pub supplier: SupplierId,
    pub claim: ClaimId,
    /// The version that was asked about; an answer is about no other.
    pub version: i64,
    /// Whom, while the question is open: erased with its end, whatever that is.
    pub name: Option<String>,
    pub email: Option<EmailAddress>,
    /// Language of the mail, one of `en nl fr de`.
    pub locale: String,
    pub asked_at: Instant,
    pub expires_at: Instant,
    pub reminded_at: Option<Instant>,
    pub withdrawn_at: Option<Instant>,
    pub answer: Option<RefereeAnswer>,
    pub answered_at: Option<Instant>,
    /// Why it is not right, or empty.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RefereeState {
    Waiting,
    Confirmed,
    Wrong,
    NotClient,
    Withdrawn,
    Expired,
}

impl RefereeState {
    pub const ALL: [Self; 6] = [
        Self::Waiting,
        Self::Confirmed,
        Self::Wrong,
        Self::NotClient,
        Self::Withdrawn,
        Self::Expired,
    ];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Confirmed => "confirmed",
            Self::Wrong => "wrong",
            Self::NotClient => "not-client",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
        }
    }
}

impl RefereeRequest {
    #[must_use]
    pub fn state(&self, now: Instant) -> RefereeState {
        match self.answer {
            Some(RefereeAnswer::Confirmed) => RefereeState::Confirmed,
            Some(RefereeAnswer::Wrong) => RefereeState::Wrong,
            Some(RefereeAnswer::NotClient) => RefereeState::NotClient,
            None if self.withdrawn_at.is_some() => RefereeState::Withdrawn,
            None if self.expires_at <= now => RefereeState::Expired,
            None => RefereeState::Waiting,
        }
    }
}

/// Why somebody cannot be asked: a firm does not confirm itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefereeRefusal {
    /// The address of somebody who acts for the firm.
    Member,
    /// An address at the firm's own web site or where its people have theirs.
    OwnDomain,
}

/// Where everybody can have an address: sharing it says nothing.
const PUBLIC_PROVIDERS: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "outlook.be",
    "outlook.fr",
    "outlook.de",
    "hotmail.com",
    "hotmail.be",
    "hotmail.fr",
    "hotmail.nl",
    "hotmail.de",
    "live.be",
    "live.com",
    "live.nl",
    "live.fr",
    "msn.com",
    "yahoo.com",
    "yahoo.fr",
    "yahoo.de",
    "icloud.com",
    "me.com",
    "proton.me",
    "protonmail.com",
    "telenet.be",
    "skynet.be",
    "proximus.be",
    "scarlet.be",
    "voo.be",
    "ziggo.nl",
    "kpnmail.nl",
    "xs4all.nl",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "laposte.net",
    "sfr.fr",
    "gmx.de",
    "gmx.net",
    "web.de",
    "t-online.de",
    "freenet.de",
    "mail.com",
];

/// Whether the firm itself would answer, as far as an address tells.
#[must_use]
pub fn refuse_address(address: &EmailAddress, members: &[EmailAddress], website: Option<&str>) -> Option<RefereeRefusal> {
    if members.iter().any(|member| member.key() == address.key()) {
        return Some(RefereeRefusal::Member);
    }
    let members = members.iter().map(|member| member.domain().to_lowercase());
    let mut own = members
        .filter(|domain| !PUBLIC_PROVIDERS.contains(&domain.as_str()))
        .chain(website.and_then(host));
    let asked = address.domain().to_lowercase();
    let is_within = |own: String| asked == own || asked.ends_with(&format!(".{own}"));
    own.any(is_within).then_some(RefereeRefusal::OwnDomain)
}

/// `acme.example` of `https://www.acme.example:8443/nl`.
fn host(url: &str) -> Option<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (host.contains('.')).then(|| host.to_owned())
}

/// Fields: `answer`, and `reason` where it is not right.
pub fn check_answer(fields: &Fields) -> Result<(RefereeAnswer, String), Vec<FieldError>> {
    let mut errors = Errors::new();
    let answer = RefereeAnswer::parse(fields.get("answer"));
    if answer.is_none() {
        let id = if fields.is_blank("answer") {
            "error-choose"
        } else {
            "error-unknown-choice"
        };
        errors.add("answer", id);
    }
    let reason = fields.get("reason");
    if answer == Some(RefereeAnswer::Wrong) && reason.is_empty() {
        errors.add("reason", "error-required");
    } else if reason.chars().count() > REASON_MAX {
        errors.add_with("reason", "error-too-long", vec![("max", REASON_MAX.to_string())]);
    }
    // What was typed beside another choice is not an answer to anything.
    let reason = match answer {
        Some(RefereeAnswer::Wrong) => reason.to_owned(),
        _ => String::new(),
    };
    errors.finish(answer.map(|answer| (answer, reason)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn email(text: &str) -> EmailAddress {
        EmailAddress::parse(text).unwrap()
    }

    #[rstest]
    #[case("An@Acme.example", Some(RefereeRefusal::Member))]
    #[case("jo@acme.example", Some(RefereeRefusal::OwnDomain))]
    #[case("jo@mail.acme.example", Some(RefereeRefusal::OwnDomain))]
    #[case("jo@acme-site.example", Some(RefereeRefusal::OwnDomain))]
    #[case("an.private@gmail.com", Some(RefereeRefusal::Member))]
    #[case("client@gmail.com", None)]
    #[case("client@notacme.example", None)]
    #[case("client@acme.example.org", None)]
    #[case("client@stad.example", None)]
    fn a_firm_does_not_confirm_itself(#[case] asked: &str, #[case] refused: Option<RefereeRefusal>) {
        let members = [email("an@acme.example"), email("an.private@gmail.com")];
        let site = Some("https://www.acme-site.example:8443/nl");
        assert_eq!(refuse_address(&email(asked), &members, site), refused);
    }

    #[rstest]
    #[case(&[], Err("answer error-choose"))]
    #[case(&[("answer", "yes")], Err("answer error-unknown-choice"))]
    #[case(&[("answer", "confirmed"), ("reason", "left over")], Ok(RefereeAnswer::Confirmed))]
    #[case(&[("answer", "not-client")], Ok(RefereeAnswer::NotClient))]
    #[case(&[("answer", "wrong"), ("reason", "  ")], Err("reason error-required"))]
    #[case(&[("answer", "wrong"), ("reason", "It took two years")], Ok(RefereeAnswer::Wrong))]
    fn an_answer(#[case] fields: &[(&str, &str)], #[case] expected: Result<RefereeAnswer, &str>) {
        let checked = check_answer(&Fields::from_iter(fields.iter().copied()));
        match (checked, expected) {
            (Ok((answer, reason)), Ok(expected)) => {
                assert_eq!(answer, expected);
                assert_eq!(reason.is_empty(), answer != RefereeAnswer::Wrong);
            }
            (Err(errors), Err(expected)) => assert_eq!(format!("{} {}", errors[0].field, errors[0].id), expected),
            (checked, _) => panic!("{checked:?}"),
        }
    }

    #[test]
    fn a_reason_has_an_end() {
        let fields = Fields::from_iter([("answer", "wrong".to_owned()), ("reason", "x".repeat(REASON_MAX + 1))]);
        assert_eq!(check_answer(&fields).unwrap_err()[0].id, "error-too-long");
    }

    #[test]
    fn an_answer_outlives_everything_and_the_end_is_half_open() {
        let at = |ms| Instant::from_millis(ms).unwrap();
        let open = RefereeRequest {
            id: RefereeRequestId::generate(),
            supplier: SupplierId::generate(),
            claim: ClaimId::generate(),
            version: 1,
            name: None,
            email: None,
            locale: "nl".to_owned(),
            asked_at: at(0),
            expires_at: at(100),
            reminded_at: None,
            withdrawn_at: None,
            answer: None,
            answered_at: None,
            reason: String::new(),
        };
        assert_eq!(open.state(at(99)), RefereeState::Waiting);
        assert_eq!(open.state(at(100)), RefereeState::Expired);
        let withdrawn = RefereeRequest {
            withdrawn_at: Some(at(5)),
            ..open.clone()
        };
        assert_eq!(withdrawn.state(at(6)), RefereeState::Withdrawn);
        let answered = RefereeRequest {
            answer: Some(RefereeAnswer::Wrong),
            ..open
        };
        assert_eq!(answered.state(at(1000)), RefereeState::Wrong);
    }
}
