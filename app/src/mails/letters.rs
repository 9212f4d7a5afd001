//! Each mail with its link and its names.

use super::{CONFIRM_HOURS, INVITATION_DAYS, MailJob, RESET_HOURS};
use crate::{sessions::random_secret, state::AppState};
use domain::{
    AdmissionId, AssignmentId, FirmRequestId, FrameworkId, Instant, InvitationId, LocalizedText, LotId, RefereeRequestId, SupplierId,
    ThreadId, UserId,
    assignment::Route,
    calendar,
    firm_request::FirmRequestKind,
    organisation::{OrganisationId, User},
    referee::RefereeState,
};
use i18n::Locale;
use jiff::SignedDuration;
use mail::{Address, Kind, Mail};
use store::tokens::{Token, TokenPurpose};

pub(super) async fn confirm_address(state: &AppState, user: UserId) -> anyhow::Result<()> {
    let Some(reader) = reader(state, user).await? else { return Ok(()) };
    if reader.confirmed_at.is_some() {
        return Ok(());
    }
    let secret = token(state, user, TokenPurpose::ConfirmAddress, CONFIRM_HOURS).await?;
    let mail = to(&reader, Kind::ConfirmAddress)?
        .with("link", link(state, &format!("/confirm/{secret}")))
        .with("hours", CONFIRM_HOURS);
    send(state, &mail).await
}

pub(super) async fn already_registered(state: &AppState, user: UserId) -> anyhow::Result<()> {
    let Some(reader) = reader(state, user).await? else { return Ok(()) };
    send(state, &to(&reader, Kind::AlreadyRegistered)?.with("link", link(state, "/sign-in"))).await
}

pub(super) async fn password_reset(state: &AppState, user: UserId) -> anyhow::Result<()> {
    let Some(reader) = reader(state, user).await? else { return Ok(()) };
    let secret = token(state, user, TokenPurpose::ResetPassword, RESET_HOURS).await?;
    let mail = to(&reader, Kind::PasswordReset)?
        .with("link", link(state, &format!("/reset-password/{secret}")))
        .with("hours", RESET_HOURS);
    send(state, &mail).await
}

pub(super) async fn password_changed(state: &AppState, user: UserId) -> anyhow::Result<()> {
    let Some(reader) = reader(state, user).await? else { return Ok(()) };
    send(
        state,
        &to(&reader, Kind::PasswordChanged)?.with("link", link(state, "/forgotten-password")),
    )
    .await
}

/// In the language of the person where the address has an account, else in that of the person who invites.
pub(super) async fn invitation(state: &AppState, id: InvitationId) -> anyhow::Result<()> {
    let db = state.store.read();
    let now = state.clock.now();
    let Some(invitation) = store::invitations::find(db, id, now).await? else {
        return Ok(());
    };
    let inviter = match invitation.invited_by {
        Some(user) => store::users::find(db, user).await?,
        None => None,
    };
    let known = match domain::EmailAddress::parse(&invitation.email) {
        Ok(address) => store::users::find_by_email(db, &address).await?,
        Err(_) => None,
    };
    let locale = known.as_ref().or(inviter.as_ref()).map_or(Locale::En, locale_of);
    let Some((_, name)) = organisation(state, invitation.organisation).await? else {
        return Ok(());
    };
    let secret = random_secret();
    let tx = state.store.write_unaudited(now).await?;
    store::invitations::renew_secret(&tx, id, &secret).await?;
    tx.commit().await?;

    let days = (invitation.expires_at.as_millis() - now.as_millis())
        .div_euclid(24 * 3_600_000)
        .clamp(1, INVITATION_DAYS);
    let mut mail = Mail::new(Address::parse(&invitation.email)?, locale, Kind::Invitation)
        .with("link", link(state, &format!("/invitations/{secret}")))
        .with("organisation", pick(&name, locale))
        .with(
            "inviter",
            inviter.map_or_else(|| i18n::t(locale, "site-name"), |inviter| inviter.name),
        )
        .with("role", role_name(locale, invitation.role))
        .with("days", days);
    if let Some(known) = known {
        mail = mail.with("name", known.name);
    }
    send(state, &mail).await
}

/// What an operator decided about an imported firm, to who asked.
pub(super) async fn firm_request(state: &AppState, id: FirmRequestId) -> anyhow::Result<()> {
    let db = state.store.read();
    let Some(request) = store::firm_requests::find(db, id).await? else {
        return Ok(());
    };
    let (Some(decision), Some(firm)) = (&request.decision, store::suppliers::find(db, request.supplier).await?) else {
        return Ok(());
    };
    let Some(reader) = reader(state, request.asked_by).await? else {
        return Ok(());
    };
    let kind = if decision.is_accepted {
        Kind::FirmRequestAccepted
    } else {
        Kind::FirmRequestDeclined
    };
    let path = match (request.kind, decision.is_accepted) {
        (FirmRequestKind::Claim, true) => format!("/supplier/{}", firm.number),
        _ if firm.is_public() => format!("/suppliers/{}", firm.number),
        _ => "/account".to_owned(),
    };
    let asked = i18n::t(locale_of(&reader), &format!("firm-request-{}", request.kind));
    let mail = to(&reader, kind)?
        .with("link", link(state, &path))
        .with("organisation", &firm.name)
        .with("request", asked)
        .with("reason", &decision.reason);
    send(state, &mail).await
}

/// In the language that the firm chose. Nobody is written to about a question that is over.
pub(super) async fn confirm_claim(state: &AppState, id: RefereeRequestId, is_reminder: bool) -> anyhow::Result<()> {
    let (db, now) = (state.store.read(), state.clock.now());
    let request = store::referees::find(db, id).await?;
    let Some(request) = request.filter(|request| request.state(now) == RefereeState::Waiting) else {
        return Ok(());
    };
    let claim = store::claims::find_version(db, request.claim, request.version).await?;
    let firm = store::suppliers::find(db, request.supplier).await?;
    let (Some(claim), Some(firm), Some(email)) = (claim, firm, &request.email) else {
        return Ok(());
    };
    let secret = random_secret();
    let tx = state.store.write_unaudited(now).await?;
    store::referees::new_link(&tx, &request, &secret).await?;
    tx.commit().await?;

    let locale = Locale::parse(&request.locale).unwrap_or(Locale::En);
    let kind = if is_reminder { Kind::ConfirmClaimAgain } else { Kind::ConfirmClaim };
    let mut mail = Mail::new(Address::parse(email.as_str())?, locale, kind)
        .with("link", link(state, &format!("/referee/{secret}?lang={}", locale.code())))
        .with("organisation", firm.name)
        .with("capability", capability(locale, &claim.capability))
        .with("client", claim.client)
        .with("date", i18n::date(locale, calendar::last_day(request.expires_at)));
    if let Some(name) = &request.name {
        mail = mail.with("name", name);
    }
    send(state, &mail).await
}

/// A mail that several people read, for one of them, as a member of `acting`.
pub(super) async fn for_one(state: &AppState, job: &MailJob, user: UserId, acting: OrganisationId) -> anyhow::Result<()> {
    let Some(reader) = reader(state, user).await? else { return Ok(()) };
    let Some((number, name)) = organisation(state, acting).await? else {
        return Ok(());
    };
    let about = About {
        state,
        reader: &reader,
        locale: locale_of(&reader),
        home: crate::layout::workspace(acting, number),
        name,
    };
    let mail = match job {
        MailJob::OwnershipTransferred { to, .. } => about.ownership(*to).await?,
        MailJob::ApprovalAsked { approval } => super::drafts::asked(&about, *approval).await?,
        MailJob::AgencyVerified { .. } => Some(about.mail(Kind::AgencyVerified, "")?.with("organisation", about.name())),
        MailJob::NewMessage { thread, .. } => Some(about.message(*thread)?),
        MailJob::AdmissionDecided { admission } => about.admission(*admission).await?,
        MailJob::FrameworkAmended { framework, number } => {
            let path = format!("#amendment-{number}");
            let mail = about.framework(Kind::FrameworkAmended, *framework, &path).await?;
            mail.map(|mail| mail.with("number", number))
        }
        MailJob::FrameworkTerminated { framework } => about.framework(Kind::FrameworkTerminated, *framework, "").await?,
        MailJob::LotCancelled { lot } => about.lot_cancelled(*lot).await?,
        MailJob::AdmissionSuspended { admission } => about.suspended(*admission).await?,
        MailJob::SuspensionLifted { admission } => about.lifted(*admission).await?,
        MailJob::RefereeAnswered { request } => about.answered(*request).await?,
        MailJob::ClaimsExpire { supplier, at } => about.claims_expire(*supplier, *at).await?,
        MailJob::AssignmentAmended { .. } | MailJob::AssignmentCancelled { .. } | MailJob::AnswersReleased { .. } => {
            super::following::letter(state, job, about.locale, |kind| to(&reader, kind)).await?
        }
        MailJob::BidsOpened { assignment } => about.bids_opened(*assignment).await?,
        MailJob::AssignmentPublished { assignment } => about.assignment(*assignment).await?,
        MailJob::QuestionsReceived { assignment, .. } => about.questions_received(*assignment).await?,
        _ => None,
    };
    match mail {
        Some(mail) => send(state, &mail).await,
        None => Ok(()),
    }
}

/// What the mails to members have in common.
pub(super) struct About<'a> {
    pub(super) state: &'a AppState,
    pub(super) reader: &'a User,
    pub(super) locale: Locale,
    /// `/agency/12`
    home: String,
    name: LocalizedText,
}

impl About<'_> {
    pub(super) fn name(&self) -> String {
        pick(&self.name, self.locale)
    }

    /// With a link below the organisation's own pages.
    pub(super) fn mail(&self, kind: Kind, path: &str) -> anyhow::Result<Mail> {
        Ok(to(self.reader, kind)?.with("link", link(self.state, &format!("{}{path}", self.home))))
    }

    async fn ownership(&self, owner: UserId) -> anyhow::Result<Option<Mail>> {
        let Some(owner) = store::users::find(self.state.store.read(), owner).await? else {
            return Ok(None);
        };
        let mail = self.mail(Kind::OwnershipTransferred, "/members")?;
        Ok(Some(mail.with("organisation", self.name()).with("owner", owner.name)))
    }

    fn message(&self, thread: ThreadId) -> anyhow::Result<Mail> {
        self.mail(Kind::NewMessage, &format!("/messages/{thread}"))
    }

    async fn admission(&self, id: AdmissionId) -> anyhow::Result<Option<Mail>> {
        let Some(admission) = store::admissions::find(self.state.store.read(), id).await? else {
            return Ok(None);
        };
        let Some((lot, agency)) = self.lot(admission.lot).await? else {
            return Ok(None);
        };
        let mail = self.mail(Kind::AdmissionDecided, "/admissions")?;
        Ok(Some(mail.with("organisation", self.name()).with("agency", agency).with("lot", lot)))
    }

    /// To its public page.
    async fn framework(&self, kind: Kind, id: FrameworkId, anchor: &str) -> anyhow::Result<Option<Mail>> {
        let db = self.state.store.read();
        let Some(framework) = store::frameworks::find(db, id).await? else {
            return Ok(None);
        };
        let Some(agency) = store::agencies::find(db, framework.agency).await? else {
            return Ok(None);
        };
        let path = format!("/frameworks/{}{anchor}", framework.number);
        let mail = to(self.reader, kind)?
            .with("link", link(self.state, &path))
            .with("organisation", self.name())
            .with("agency", pick(&agency.name, self.locale))
            .with("framework", pick(&framework.title, self.locale));
        Ok(Some(mail))
    }

    async fn lot_cancelled(&self, id: LotId) -> anyhow::Result<Option<Mail>> {
        let db = self.state.store.read();
        let Some(lot) = store::lots::find(db, id).await? else {
            return Ok(None);
        };
        let Some(framework) = store::frameworks::find(db, lot.framework).await? else {
            return Ok(None);
        };
        let Some((title, agency)) = self.lot(id).await? else {
            return Ok(None);
        };
        let path = format!("/lots/{}-{}", framework.number, lot.number);
        let mail = to(self.reader, Kind::LotCancelled)?
            .with("link", link(self.state, &path))
            .with("organisation", self.name())
            .with("agency", agency)
            .with("lot", title);
        Ok(Some(mail))
    }

    /// Not where it was lifted before the mail went.
    async fn suspended(&self, id: AdmissionId) -> anyhow::Result<Option<Mail>> {
        let admission = store::admissions::find(self.state.store.read(), id).await?;
        let Some(admission) = admission else { return Ok(None) };
        let Some(suspension) = admission.suspended(self.state.clock.now()) else {
            return Ok(None);
        };
        let Some((lot, agency)) = self.lot(admission.lot).await? else {
            return Ok(None);
        };
        let mail = self.mail(Kind::AdmissionSuspended, &format!("/admissions/{id}"))?;
        Ok(Some(
            mail.with("organisation", self.name())
                .with("agency", agency)
                .with("lot", lot)
                .with("date", i18n::date(self.locale, calendar::last_day(suspension.until))),
        ))
    }

    async fn lifted(&self, id: AdmissionId) -> anyhow::Result<Option<Mail>> {
        let admission = store::admissions::find(self.state.store.read(), id).await?;
        let Some(admission) = admission.filter(|admission| admission.suspension.is_none()) else {
            return Ok(None);
        };
        let Some((lot, agency)) = self.lot(admission.lot).await? else {
            return Ok(None);
        };
        let mail = self.mail(Kind::SuspensionLifted, &format!("/admissions/{id}"))?;
        Ok(Some(mail.with("organisation", self.name()).with("agency", agency).with("lot", lot)))
    }

    /// What was answered is behind the sign-in.
    async fn answered(&self, id: RefereeRequestId) -> anyhow::Result<Option<Mail>> {
        let db = self.state.store.read();
        let Some(request) = store::referees::find(db, id).await? else {
            return Ok(None);
        };
        let Some(claim) = store::claims::find_version(db, request.claim, request.version).await? else {
            return Ok(None);
        };
        let mail = self.mail(Kind::RefereeAnswered, &format!("/claims/{}/referee", request.claim))?;
        Ok(Some(
            mail.with("organisation", self.name())
                .with("capability", capability(self.locale, &claim.capability)),
        ))
    }

    /// Not where all of them were renewed or deleted before the mail went.
    async fn claims_expire(&self, firm: SupplierId, at: Instant) -> anyhow::Result<Option<Mail>> {
        let claims = store::claims::list_by_supplier(self.state.store.read(), firm).await?;
        let count = claims.iter().filter(|claim| claim.expires_at == Some(at)).count();
        if count == 0 {
            return Ok(None);
        }
        let mail = self.mail(Kind::ClaimsExpire, "/claims")?;
        Ok(Some(
            mail.with("organisation", self.name())
                .with("count", count)
                .with("date", i18n::date(self.locale, calendar::last_day(at))),
        ))
    }

    async fn bids_opened(&self, id: AssignmentId) -> anyhow::Result<Option<Mail>> {
        let db = self.state.store.read();
        let Some(assignment) = store::assignments::find(db, id).await? else {
            return Ok(None);
        };
        let count = store::bids::count_submitted(db, &[id]).await?.get(&id).copied().unwrap_or(0);
        let mail = self.mail(Kind::BidsOpened, &format!("/assignments/{}/bids", assignment.number))?;
        Ok(Some(
            mail.with("assignment", pick(&assignment.title, self.locale)).with("count", count),
        ))
    }

    async fn assignment(&self, id: AssignmentId) -> anyhow::Result<Option<Mail>> {
        let Some(assignment) = store::assignments::find(self.state.store.read(), id).await? else {
            return Ok(None);
        };
        let mail = match &assignment.route {
            Route::CallOff { lot } => match self.lot(*lot).await? {
                Some((lot, agency)) => to(self.reader, Kind::AssignmentPublished)?.with("lot", lot).with("agency", agency),
                None => return Ok(None),
            },
            Route::Negotiated { .. } => match store::agencies::find(self.state.store.read(), assignment.agency).await? {
                Some(agency) => to(self.reader, Kind::InvitedToBid)?.with("agency", pick(&agency.name, self.locale)),
                None => return Ok(None),
            },
            Route::LimitedValue => return Ok(None),
        };
        let mail = mail
            .with("link", link(self.state, &format!("/assignments/{}", assignment.number)))
            .with("organisation", self.name())
            .with("assignment", pick(&assignment.title, self.locale))
            .with_instant("deadline", assignment.dates.deadline.timestamp());
        Ok(Some(mail))
    }

    /// Not where all of them were dealt with before the mail went.
    async fn questions_received(&self, id: AssignmentId) -> anyhow::Result<Option<Mail>> {
        let db = self.state.store.read();
        let Some(assignment) = store::assignments::find(db, id).await? else {
            return Ok(None);
        };
        let count = store::questions::count_pending(db, &[id]).await?.get(&id).copied().unwrap_or(0);
        if count == 0 {
            return Ok(None);
        }
        let mail = self.mail(Kind::QuestionsReceived, &format!("/assignments/{}/questions", assignment.number))?;
        Ok(Some(
            mail.with("assignment", pick(&assignment.title, self.locale)).with("count", count),
        ))
    }

    /// The titles of a lot and of its agency.
    async fn lot(&self, id: LotId) -> anyhow::Result<Option<(String, String)>> {
        let db = self.state.store.read();
        let Some(lot) = store::lots::find(db, id).await? else {
            return Ok(None);
        };
        let Some(framework) = store::frameworks::find(db, lot.framework).await? else {
            return Ok(None);
        };
        let Some(agency) = store::agencies::find(db, framework.agency).await? else {
            return Ok(None);
        };
        Ok(Some((pick(&lot.title, self.locale), pick(&agency.name, self.locale))))
    }
}

/// A code of either list by its name in that language.
fn capability(locale: Locale, code: &str) -> String {
    codelists::Code::parse(code).map_or_else(|_| code.to_owned(), |known| known.label(locale.code()))
}

/// "Owner", in that language.
#[must_use]
pub(crate) fn role_name(locale: Locale, role: domain::organisation::Role) -> String {
    let kind = match role {
        domain::organisation::Role::Agency(_) => "agency",
        domain::organisation::Role::Supplier(_) => "supplier",
    };
    i18n::t(locale, &format!("role-{kind}-{}", role.as_str()))
}

async fn reader(state: &AppState, user: UserId) -> anyhow::Result<Option<User>> {
    Ok(store::users::find(state.store.read(), user).await?)
}

async fn organisation(state: &AppState, id: OrganisationId) -> anyhow::Result<Option<(i64, LocalizedText)>> {
    let db = state.store.read();
    Ok(match id {
        OrganisationId::Agency(id) => store::agencies::find(db, id).await?.map(|agency| (agency.number, agency.name)),
        OrganisationId::Supplier(id) => store::suppliers::find(db, id)
            .await?
            .map(|firm| (firm.number, LocalizedText::one(&firm.language, firm.name))),
    })
}

/// A new one-time secret; the row holds its hash.
async fn token(state: &AppState, user: UserId, purpose: TokenPurpose, hours: i64) -> anyhow::Result<String> {
    let now = state.clock.now();
    let secret = random_secret();
    let tx = state.store.write_unaudited(now).await?;
    let token = Token {
        purpose,
        user: Some(user),
        payload: None,
        expires_at: now.plus(SignedDuration::from_hours(hours)),
    };
    store::tokens::create(&tx, &token, &secret).await?;
    tx.commit().await?;
    Ok(secret)
}

pub(super) fn to(reader: &User, kind: Kind) -> anyhow::Result<Mail> {
    Ok(Mail::new(Address::parse(&reader.email)?, locale_of(reader), kind).with("name", &reader.name))
}

pub(super) fn locale_of(user: &User) -> Locale {
    Locale::parse(&user.locale).unwrap_or(Locale::En)
}

pub(super) fn pick(text: &LocalizedText, locale: Locale) -> String {
    text.pick(locale.code()).1.to_owned()
}

pub(super) fn link(state: &AppState, path: &str) -> String {
    format!("{}{path}", state.config.base_url)
}

pub(super) async fn send(state: &AppState, mail: &Mail) -> anyhow::Result<()> {
    Ok(state.mailer.send(mail, state.clock.now().timestamp()).await?)
}
