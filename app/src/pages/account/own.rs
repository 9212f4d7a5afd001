//! One's own account: name and language, password, sessions, organisations.

mod browser;
mod view;

use crate::{
    context::{Ctx, Segments, SignedIn},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    passwords,
};
use domain::{
    SessionId,
    audit::Actor,
    draft::Fields,
    field_error::{Errors, FieldError},
    password::check_password,
};
use jiff::SignedDuration;
use store::sessions::Session;

/// Wrong passwords on the account page of one person: whoever found a browser signed in must not guess.
const GUESSES: store::rate::RateLimit = store::rate::RateLimit {
    times: 10,
    window: SignedDuration::from_mins(15),
};

/// What the page shows.
struct Data {
    me: SignedIn,
    sessions: Vec<Session>,
    details: Form,
    password: Form,
    reminders: bool,
}

pub async fn show(ctx: Ctx) -> PageResult {
    let data = load(&ctx, None, None).await?;
    let now = ctx.now();
    ctx.page(page(&ctx), move || view::body(data, now)).await
}

pub async fn save(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.signed_in()?.user.clone();
    let mut errors = Errors::new();
    let name = parts::read_name(&fields, "name", &mut errors);
    let locale = parts::read_locale(&fields, "locale", &mut errors);
    let (Some(name), Some(locale)) = (name, locale) else {
        return again(&ctx, Some(Form::with_errors(fields, errors.into_vec())), None).await;
    };
    if name == me.name && locale.code() == me.locale {
        return ctx.redirect("/account");
    }
    let tx = ctx.state.store.write(Actor::User(me.id), ctx.now()).await?;
    if name != me.name {
        store::users::set_name(&tx, me.id, name).await?;
    }
    if locale.code() != me.locale {
        store::users::set_locale(&tx, me.id, locale.code().to_owned()).await?;
    }
    tx.commit().await?;
    // The page itself changes to the language too.
    ctx.redirect_with(&format!("/account?lang={}", locale.code()), "account-flash-saved")
}

pub async fn change_password(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.limit(RateLimit::SignIn)?;
    let me = ctx.signed_in()?;
    let (user, session) = (me.user.clone(), me.session);
    let (current, new) = (fields.raw("current_password").to_owned(), fields.raw("new_password").to_owned());
    let mut wrong: Vec<FieldError> = Vec::new();
    if current.is_empty() {
        wrong.extend(parts::one_error("current_password", "error-required"));
    }
    wrong.extend(check_password("new_password", &new, &user.email, &user.name));
    if wrong.is_empty() && !is_current(&ctx, current).await? {
        wrong.extend(parts::one_error("current_password", "account-error-current-password"));
    }
    if !wrong.is_empty() {
        return again(&ctx, None, Some(Form::with_errors(fields, wrong))).await;
    }
    let hash = passwords::hash(&ctx.state, new).await?;
    let tx = ctx.state.store.write(Actor::User(user.id), ctx.now()).await?;
    store::users::set_password_hash(&tx, user.id, hash).await?;
    store::sessions::revoke_all_but(&tx, user.id, Some(session)).await?;
    super::sign_in::note_password_changed(&tx, user.id).await?;
    tx.commit().await?;
    ctx.redirect_with("/account", "account-flash-password-changed")
}

/// Whether mails remind of what should not be forgotten.
pub async fn save_reminders(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.signed_in()?.user.id;
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    store::reminders::set_off(&tx, me, !fields.is_yes("reminders")).await?;
    tx.commit().await?;
    ctx.redirect_with("/account#reminders", "account-flash-saved")
}

/// Ends one of one's own sessions; the one in use is ended by signing out.
pub async fn end_session(ctx: Ctx, Segments(id): Segments<SessionId>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.signed_in()?;
    let tx = ctx.state.store.write(Actor::User(me.user.id), ctx.now()).await?;
    store::sessions::revoke(&tx, me.user.id, id).await?;
    tx.commit().await?;
    ctx.redirect_with("/account#sessions", "account-flash-session-ended")
}

pub async fn end_others(ctx: Ctx) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.signed_in()?;
    let tx = ctx.state.store.write(Actor::User(me.user.id), ctx.now()).await?;
    let ended = store::sessions::revoke_all_but(&tx, me.user.id, Some(me.session)).await?;
    if ended > 0 {
        tx.commit().await?;
    }
    ctx.redirect_with("/account#sessions", "account-flash-sessions-ended")
}

/// Is it the person's password? After too many wrong ones the answer waits for the next quarter of an hour.
async fn is_current(ctx: &Ctx, password: String) -> Result<bool, PageError> {
    let id = ctx.signed_in()?.user.id;
    let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
    let too_often = store::rate::hit(&tx, &format!("password:{id}"), GUESSES).await?;
    tx.commit().await?;
    if let Some(until) = too_often {
        let wait_ms = until.as_millis().saturating_sub(ctx.now().as_millis()).max(0);
        return Err(PageError::TooManyRequests {
            retry_after_s: u64::try_from(wait_ms / 1000).unwrap_or(0) + 1,
        });
    }
    let hash = store::users::password_hash(ctx.state.store.read(), id).await?;
    Ok(passwords::verify(&ctx.state, hash, password).await?)
}

async fn again(ctx: &Ctx, details: Option<Form>, password: Option<Form>) -> PageResult {
    let data = load(ctx, details, password).await?;
    let now = ctx.now();
    ctx.invalid(page(ctx), move || view::body(data, now)).await
}

async fn load(ctx: &Ctx, details: Option<Form>, password: Option<Form>) -> Result<Data, PageError> {
    let me = ctx.signed_in()?.clone();
    let sessions = store::sessions::list_by_user(ctx.state.store.read(), me.user.id, ctx.now()).await?;
    let details = details.unwrap_or_else(|| {
        let mut fields = Fields::new();
        fields.set("name", me.user.name.clone());
        fields.set("locale", me.user.locale.clone());
        Form::new(fields)
    });
    let reminders = !store::reminders::is_off(ctx.state.store.read(), me.user.id).await?;
    Ok(Data {
        me,
        reminders,
        sessions,
        details,
        password: password.unwrap_or_default(),
    })
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("nav-account"))
}
