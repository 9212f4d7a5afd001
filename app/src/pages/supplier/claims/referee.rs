//! Asking the client of a claim to confirm it; reminding once; taking the question back.

use super::{find, path, referee_view as view};
use crate::{
    context::{Acting, Ctx, Segments},
    error::{Checked, PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
};
use data_encoding::HEXLOWER;
use domain::{
    ClaimId, EmailAddress, Instant, RefereeRequestId,
    draft::Fields,
    email::EmailError,
    field_error::{Errors, FieldError},
    organisation::Supplier,
    permission::Permission,
    profile::{CapabilityClaim, Provenance},
    referee::{RefereeRefusal, RefereeRequest, RefereeState, refuse_address},
};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use store::{StoreError, rate, referees::NewRequest};

/// Questions of one firm.
const OF_FIRM: rate::RateLimit = rate::RateLimit {
    times: 20,
    window: SignedDuration::from_hours(24),
};
/// Questions to one address, from whatever firms.
const TO_ADDRESS: rate::RateLimit = rate::RateLimit {
    times: 3,
    window: SignedDuration::from_hours(30 * 24),
};

/// A claim and what was asked about it.
pub struct Asking {
    pub supplier: Supplier,
    pub claim: CapabilityClaim,
    /// The newest first.
    pub requests: Vec<RefereeRequest>,
    pub now: Instant,
}

impl Asking {
    pub async fn load(ctx: &Ctx, supplier: Supplier, id: ClaimId) -> Result<Self, PageError> {
        let claim = find(ctx, &supplier, id).await?;
        Ok(Self {
            requests: store::referees::list_by_claim(ctx.state.store.read(), id).await?,
            now: ctx.now(),
            supplier,
            claim,
        })
    }

    pub fn waiting(&self) -> Option<&RefereeRequest> {
        self.requests
            .iter()
            .find(|request| request.state(self.now) == RefereeState::Waiting)
    }

    /// Why nobody can be asked, as a text; `None` where somebody can.
    pub fn obstacle(&self) -> Option<&'static str> {
        match self.claim.provenance {
            Provenance::ConfirmedByReferee => Some("referee-not-confirmed-already"),
            Provenance::PublicAward => Some("referee-not-award"),
            Provenance::SelfDeclared if self.claim.is_expired(self.now) => Some("referee-not-expired"),
            Provenance::SelfDeclared if !self.claim.has_evidence() => Some("referee-not-without-evidence"),
            Provenance::SelfDeclared if self.waiting().is_some() => Some("referee-not-twice"),
            Provenance::SelfDeclared => None,
        }
    }
}

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let asking = Asking::load(&ctx, supplier, id).await?;
    let mut fields = Fields::new();
    fields.set("mail_language", asking.claim.language.clone());
    ctx.page(page(&ctx), move || view::body(&asking, &Form::new(fields))).await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, ClaimId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let asking = Asking::load(&ctx, supplier, id).await?;
    let new = match check(&ctx, &asking, &fields).await? {
        Ok(new) => new,
        Err(errors) => return invalid(&ctx, asking, fields, errors).await,
    };
    match ask(&ctx, &acting, &asking.claim, new).await {
        Ok(()) => ctx.redirect_with(&here(&asking), "referee-flash-asked"),
        // A colleague asked somebody a moment ago.
        Err(StoreError::Conflict(_)) => {
            let asking = Asking::load(&ctx, asking.supplier, id).await?;
            invalid(&ctx, asking, fields, parts::one_error("email", "referee-not-twice")).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn ask(ctx: &Ctx, acting: &Acting, claim: &CapabilityClaim, new: NewRequest) -> Result<(), StoreError> {
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let request = store::referees::create(&tx, claim, new).await?;
    let mail = MailJob::ConfirmClaim {
        request: request.id,
        is_reminder: false,
    };
    tx.enqueue(mail.job(), ctx.now()).await?;
    tx.commit().await
}

pub async fn remind(ctx: Ctx, Segments((number, id, request)): Segments<(i64, ClaimId, RefereeRequestId)>) -> PageResult {
    ctx.limit(RateLimit::Mail)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let asking = Asking::load(&ctx, supplier, id).await?;
    let request = asking.find(request)?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::referees::remind(&tx, request).await {
        Ok(()) => {}
        Err(StoreError::NotFound) => return ctx.redirect_with(&here(&asking), "referee-flash-too-late"),
        Err(error) => return Err(error.into()),
    }
    let mail = MailJob::ConfirmClaim {
        request: request.id,
        is_reminder: true,
    };
    tx.enqueue(mail.job(), ctx.now()).await?;
    tx.commit().await?;
    ctx.redirect_with(&here(&asking), "referee-flash-reminded")
}

pub async fn withdraw(ctx: Ctx, Segments((number, id, request)): Segments<(i64, ClaimId, RefereeRequestId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let asking = Asking::load(&ctx, supplier, id).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::referees::withdraw(&tx, asking.find(request)?).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::NotFound) => return ctx.redirect_with(&here(&asking), "referee-flash-too-late"),
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&here(&asking), "referee-flash-withdrawn")
}

impl Asking {
    /// A question about this claim; 404 for that about another.
    fn find(&self, id: RefereeRequestId) -> Result<&RefereeRequest, PageError> {
        self.requests.iter().find(|request| request.id == id).ok_or(PageError::NotFound)
    }
}

/// Who is asked must be somebody else than the firm; and nobody is asked too often.
async fn check(ctx: &Ctx, asking: &Asking, fields: &Fields) -> Result<Checked<NewRequest>, PageError> {
    let new = match read(fields) {
        Ok(new) => new,
        Err(errors) => return Ok(Err(errors)),
    };
    if let Some(obstacle) = asking.obstacle() {
        return Ok(Err(parts::one_error("email", obstacle)));
    }
    let members = store::members::list(ctx.state.store.read(), asking.supplier.id.into()).await?;
    let members: Vec<EmailAddress> = members
        .iter()
        .filter_map(|member| EmailAddress::parse(&member.user.email).ok())
        .collect();
    if let Some(refusal) = refuse_address(&new.email, &members, asking.supplier.website.as_deref()) {
        let id = match refusal {
            RefereeRefusal::Member => "referee-error-member",
            RefereeRefusal::OwnDomain => "referee-error-own-domain",
        };
        return Ok(Err(parts::one_error("email", id)));
    }
    ctx.limit(RateLimit::Mail)?;
    Ok(match too_often(ctx, &asking.supplier, &new.email).await? {
        None => Ok(new),
        Some(id) => Err(parts::one_error("email", id)),
    })
}

fn read(fields: &Fields) -> Checked<NewRequest> {
    let mut errors = Errors::new();
    let name = match fields.is_blank("referee_name") {
        true => Some(None),
        false => parts::read_name(fields, "referee_name", &mut errors).map(Some),
    };
    let email = errors.keep("email", EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id));
    let locale = parts::read_locale(fields, "mail_language", &mut errors);
    let new = name.zip(email).zip(locale).map(|((name, email), locale)| NewRequest {
        name,
        email,
        locale: locale.code().to_owned(),
    });
    errors.finish(new)
}

/// Counted per firm, and per address under its hash, which goes with the window.
async fn too_often(ctx: &Ctx, supplier: &Supplier, email: &EmailAddress) -> Result<Option<&'static str>, PageError> {
    let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
    let address = HEXLOWER.encode(&Sha256::digest(email.key().as_bytes()));
    let of_firm = rate::hit(&tx, &format!("referee-by:{}", supplier.id), OF_FIRM).await?;
    let to_address = rate::hit(&tx, &format!("referee-to:{address}"), TO_ADDRESS).await?;
    tx.commit().await?;
    Ok(match (of_firm, to_address) {
        (Some(_), _) => Some("referee-error-firm-too-often"),
        (_, Some(_)) => Some("referee-error-address-too-often"),
        (None, None) => None,
    })
}

async fn invalid(ctx: &Ctx, asking: Asking, fields: Fields, errors: Vec<FieldError>) -> PageResult {
    let form = Form::with_errors(fields, errors);
    ctx.invalid(page(ctx), move || view::body(&asking, &form)).await
}

fn here(asking: &Asking) -> String {
    format!("{}/referee", path(&asking.supplier, asking.claim.id))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("referee-ask-title"))
}
