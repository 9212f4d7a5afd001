//! The person: registering, signing in, the account; the organisations they found or join, and who else is in them.

pub(crate) mod agency_fields;
mod confirm;
mod demo;
mod forgotten;
mod invitations;
mod members;
mod new_agency;
mod new_supplier;
mod next;
mod organisation;
mod own;
mod register;
mod sign_in;
mod test_clock;

pub use next::safe_next;
pub use organisation::Organisation;

use crate::{context::Ctx, error::PageError, mails::MailJob, routes::Routes};
use data_encoding::HEXLOWER;
use domain::EmailAddress;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use store::rate::RateLimit;

/// Mails that anybody can have sent to one address.
const MAILS_TO_ONE: RateLimit = RateLimit {
    times: 5,
    window: SignedDuration::from_hours(1),
};

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/register", register::show)
        .post("/register", register::submit)
        .get("/register/sent", register::sent)
        .post("/register/again", register::again)
        .get("/confirm/{token}", confirm::show)
        .post("/confirm/{token}", confirm::submit)
        .get("/sign-in", sign_in::show)
        .post("/sign-in", sign_in::submit)
        .post("/sign-out", sign_in::sign_out)
        .get("/forgotten-password", forgotten::show)
        .post("/forgotten-password", forgotten::submit)
        .get("/forgotten-password/sent", forgotten::sent)
        .get("/reset-password/{token}", forgotten::show_reset)
        .post("/reset-password/{token}", forgotten::reset)
        .get("/account", own::show)
        .post("/account", own::save)
        .post("/account/password", own::change_password)
        .post("/account/reminders", own::save_reminders)
        .post("/account/sessions/end-others", own::end_others)
        .post("/account/sessions/{session}/end", own::end_session)
        .get("/account/organisations/new-supplier", new_supplier::show)
        .post("/account/organisations/new-supplier", new_supplier::submit)
        .get("/account/organisations/new-agency", new_agency::show)
        .post("/account/organisations/new-agency", new_agency::submit)
        .get("/invitations/{token}", invitations::show)
        .post("/invitations/{token}", invitations::accept)
        .get("/invitations/{token}/register", invitations::show_register)
        .post("/invitations/{token}/register", invitations::register)
        .get("/demo/mail", demo::mails)
        .get("/demo/mail/{name}", demo::mail)
        .post("/demo/sign-in", demo::sign_in)
        .post("/test/clock", test_clock::set);
    members::routes(routes)
}

/// Counts one more mail to this address; `false` when it has had enough, and then none is sent. Counted for unknown addresses too, so that
/// they cannot be told apart.
pub(crate) async fn mail_is_left(ctx: &Ctx, email: &EmailAddress) -> Result<bool, PageError> {
    let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
    let key = format!("mail:{}", HEXLOWER.encode(&Sha256::digest(email.key().as_bytes())));
    let too_often = store::rate::hit(&tx, &key, MAILS_TO_ONE).await?;
    tx.commit().await?;
    Ok(too_often.is_none())
}

async fn enqueue(ctx: &Ctx, mail: MailJob) -> Result<(), PageError> {
    let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
    tx.enqueue(mail.job(), ctx.now()).await?;
    tx.commit().await?;
    Ok(())
}
