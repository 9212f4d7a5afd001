//! Inviting somebody by mail, and taking that back.

use super::{Organisation, load, page, view};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    mails::{INVITATION_DAYS, MailJob},
    middleware::limits::RateLimit,
    pages::parts,
    sessions::random_secret,
};
use domain::{
    EmailAddress, InvitationId, draft::Fields, email::EmailError, field_error::FieldError, organisation::Role, permission::Permission,
};
use store::invitations::NewInvitation;

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let organisation = Organisation::of(&ctx, number).await?;
    let acting = ctx.require(Permission::ManageMembers, organisation.id)?;
    let checked = match check(&organisation, &fields) {
        Ok((email, role)) => match already(&ctx, &organisation, &email).await? {
            Some(id) => Err(parts::one_error("email", id)),
            None => Ok((email, role)),
        },
        Err(errors) => Err(errors),
    };
    let (email, role) = match checked {
        Ok(checked) => checked,
        Err(errors) => {
            let data = load(&ctx, organisation, Form::with_errors(fields, errors)).await?;
            return ctx.invalid(page(&ctx), move || view::body(data)).await;
        }
    };
    ctx.limit(RateLimit::Mail)?;
    let new = NewInvitation {
        organisation: organisation.id,
        email,
        role,
        invited_by: Some(acting.user),
        expires_at: ctx.now().plus_days(INVITATION_DAYS),
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    // Nobody learns this secret: the mail gets its own when it is sent.
    let invitation = store::invitations::create(&tx, &new, &random_secret()).await?;
    tx.enqueue(MailJob::Invitation { invitation: invitation.id }.job(), ctx.now())
        .await?;
    tx.commit().await?;
    ctx.redirect_with(&format!("{}/members", organisation.home()), "account-flash-invited")
}

pub async fn revoke(ctx: Ctx, Segments((number, id)): Segments<(i64, InvitationId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let organisation = Organisation::of(&ctx, number).await?;
    let acting = ctx.require(Permission::ManageMembers, organisation.id)?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::invitations::revoke(&tx, organisation.id, id).await?;
    tx.commit().await?;
    ctx.redirect_with(&format!("{}/members", organisation.home()), "account-flash-invitation-revoked")
}

fn check(organisation: &Organisation, fields: &Fields) -> Result<(EmailAddress, Role), Vec<FieldError>> {
    let mut errors = domain::Errors::new();
    let email = errors.keep("email", EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id));
    let role = super::member::read_role(organisation, fields, &mut errors);
    errors.finish(email.zip(role))
}

/// A member has this address, or somebody asked it already.
async fn already(ctx: &Ctx, organisation: &Organisation, email: &EmailAddress) -> Result<Option<&'static str>, PageError> {
    let db = ctx.state.store.read();
    let is_same = |text: &str| text.to_lowercase() == email.key();
    if store::members::list(db, organisation.id)
        .await?
        .iter()
        .any(|member| is_same(&member.user.email))
    {
        return Ok(Some("account-error-member-already"));
    }
    let open = store::invitations::list(db, organisation.id, ctx.now()).await?;
    Ok(open
        .iter()
        .any(|invitation| is_same(&invitation.email))
        .then_some("account-error-invited-already"))
}
