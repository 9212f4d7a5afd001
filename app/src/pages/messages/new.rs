//! The first message about something.

use super::{
    Organisation, Party,
    about::{About, Asked, Key, existing},
    check, kind_name, send, start_path, text_field, thread_path,
    topic::{Topic, of_lot},
};
use crate::{
    components::govuk::{BackLink, InsetText},
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{deadline, localized, t, t_with},
};
use domain::{Instant, admission::Admission, contact::Refusal, draft::Fields, organisation::OrganisationId, permission::Permission};
use leptos::prelude::*;

/// Applications that one can choose from here; the others have their own pages.
const CHOICES: usize = 20;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let organisation = Organisation::of(&ctx, number).await?;
    ctx.require(Permission::SendMessages, organisation.id)?;
    let content = match Asked::read(&ctx, &organisation, &query).await? {
        Asked::Nothing => Content::Choose(choices(&ctx, &organisation).await?),
        Asked::Refused(topic, refusal) => Content::Refused(topic, refusal),
        Asked::About(about) => match existing(&ctx, &organisation, &about).await? {
            Some(redirect) => return redirect,
            None => Content::Write(about),
        },
    };
    let shown = Shown::new(&ctx, organisation, Form::default());
    ctx.page(page(&ctx), move || body(&shown, content)).await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let organisation = Organisation::of(&ctx, number).await?;
    let acting = ctx.require(Permission::SendMessages, organisation.id)?;
    let about = match Asked::read(&ctx, &organisation, &query).await? {
        Asked::About(about) => about,
        Asked::Nothing => {
            let content = Content::Choose(choices(&ctx, &organisation).await?);
            return refuse(&ctx, organisation, fields, content, "messages-error-choose").await;
        }
        Asked::Refused(topic, refusal) => {
            return refuse(
                &ctx,
                organisation,
                fields,
                Content::Refused(topic, refusal),
                "messages-error-refused",
            )
            .await;
        }
    };
    let text = match check(&ctx, &acting, &fields).await? {
        Ok(text) => text,
        Err(errors) => {
            let shown = Shown::new(&ctx, organisation, Form::with_errors(fields, errors));
            return ctx.invalid(page(&ctx), move || body(&shown, Content::Write(about))).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let thread = store::threads::open(&tx, about.agency, about.supplier, about.subject).await?;
    send(tx, &acting, thread.id, &text).await?;
    ctx.redirect_with(&thread_path(&organisation, thread.id), "messages-flash-sent")
}

async fn refuse(ctx: &Ctx, organisation: Organisation, fields: Fields, content: Content, id: &'static str) -> PageResult {
    let shown = Shown::new(ctx, organisation, Form::with_errors(fields, parts::one_error("about", id)));
    ctx.invalid(page(ctx), move || body(&shown, content)).await
}

/// What the page has to show besides its head.
enum Content {
    Choose(Vec<Choice>),
    Refused(Topic, Refusal),
    Write(About),
}

/// An application that one can write about.
struct Choice {
    topic: Topic,
    with: Party,
    href: String,
}

struct Shown {
    organisation: Organisation,
    form: Form,
    /// With the query: what it is about.
    here: String,
    now: Instant,
}

impl Shown {
    fn new(ctx: &Ctx, organisation: Organisation, form: Form) -> Self {
        Self {
            organisation,
            form,
            here: ctx.here(),
            now: ctx.now(),
        }
    }
}

/// The applications of a firm, or to an agency: the newest of those that both know.
async fn choices(ctx: &Ctx, organisation: &Organisation) -> Result<Vec<Choice>, PageError> {
    let db = ctx.state.store.read();
    let mut admissions: Vec<Admission> = match organisation.id {
        OrganisationId::Agency(agency) => store::admissions::list_by_agency(db, agency, None).await?,
        OrganisationId::Supplier(firm) => store::admissions::list_by_supplier(db, firm).await?,
    };
    admissions.sort_unstable_by_key(|admission| std::cmp::Reverse(admission.submitted_at));
    admissions.truncate(CHOICES);
    let lots = store::lots::list_by_ids(db, &admissions.iter().map(|admission| admission.lot).collect::<Vec<_>>()).await?;
    let frameworks = store::frameworks::map_by_ids(db, &lots.iter().map(|lot| lot.framework).collect::<Vec<_>>()).await?;
    let agencies = store::agencies::map_by_ids(db, &frameworks.values().map(|framework| framework.agency).collect::<Vec<_>>()).await?;
    let firms = store::suppliers::map_by_ids(db, &admissions.iter().map(|admission| admission.supplier).collect::<Vec<_>>()).await?;
    let choice = |admission: &Admission| {
        let lot = lots.iter().find(|lot| lot.id == admission.lot)?;
        let framework = frameworks.get(&lot.framework)?;
        let with = match organisation.id {
            OrganisationId::Agency(_) => Party::from(firms.get(&admission.supplier)?),
            OrganisationId::Supplier(_) => Party::from(agencies.get(&framework.agency)?),
        };
        Some(Choice {
            topic: of_lot("admission", framework, lot),
            with,
            href: start_path(&organisation.home(), Key::Admission(admission.id)),
        })
    };
    Ok(admissions.iter().filter_map(choice).collect())
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("messages-new-title"))
}

fn body(shown: &Shown, content: Content) -> AnyView {
    let back = format!("{}/messages", shown.organisation.home());
    let rest = match content {
        Content::Choose(choices) => choose(shown, choices),
        Content::Refused(topic, refusal) => refused(shown, &topic, refusal),
        Content::Write(about) => write(shown, &about),
    };
    view! { {BackLink::new(back, t("messages-title"))} {parts::column(t("messages-new-title"), None, rest)} }.into_any()
}

fn choose(shown: &Shown, choices: Vec<Choice>) -> AnyView {
    let is_agency = matches!(shown.organisation.id, OrganisationId::Agency(_));
    let hint = if is_agency {
        "messages-choose-agency"
    } else {
        "messages-choose-firm"
    };
    let lots = (!is_agency).then(|| view! { <p class="govuk-body"><a class="govuk-link" href="/lots">{t("supplier-link-lots")}</a></p> });
    let list = if choices.is_empty() {
        view! { <p class="govuk-body">{t("messages-choose-none")}</p> }.into_any()
    } else {
        let items = choices
            .into_iter()
            .map(|choice| {
                let ((lang, title), (with_lang, with)) = (localized(&choice.topic.title), localized(&choice.with.name));
                view! {
                    <li class="k-card">
                        <h3 class="k-card__title"><a class="govuk-link" href=choice.href lang=lang>{title}</a></h3>
                        <p class="k-card__meta"><span lang=with_lang>{with}</span></p>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="k-cards">{items}</ul> }.into_any()
    };
    view! {
        {parts::summary(&shown.form)}
        <p class="govuk-body-l">{t(hint)}</p>
        {lots}
        <section class="k-section" id="about"><h2 class="govuk-heading-m">{t("messages-choose-title")}</h2>{list}</section>
    }
    .into_any()
}

/// The reason in words; what was typed can still be copied.
fn refused(shown: &Shown, topic: &Topic, refusal: Refusal) -> AnyView {
    let reason = match refusal {
        Refusal::BeforeDeadline(at) => t_with(refusal.message_id(), &[("deadline", deadline(at, shown.now).into())]),
        _ => t(refusal.message_id()),
    };
    let typed = (!shown.form.fields.is_blank("text")).then(|| text_field(&shown.form, t("messages-field-text")));
    view! {
        {parts::summary(&shown.form)}
        {subject(topic)}
        <div id="about">{InsetText { text: reason, ..InsetText::default() }}</div>
        {typed}
    }
    .into_any()
}

fn write(shown: &Shown, about: &About) -> AnyView {
    let (lang, name) = localized(&about.to.name);
    view! {
        {parts::summary(&shown.form)}
        {subject(&about.topic)}
        <p class="govuk-body">{t("messages-to")} " " <a class="govuk-link" href=about.to.href.clone() lang=lang>{name}</a></p>
        <form method="post" action=shown.here.clone() novalidate="">
            {text_field(&shown.form, t("messages-field-text"))}
            {parts::button(t("messages-send"))}
        </form>
    }
    .into_any()
}

fn subject(topic: &Topic) -> AnyView {
    let (lang, title) = localized(&topic.title);
    view! { <p class="govuk-body-l">{kind_name(topic.kind)} ": " <a class="govuk-link" href=topic.href.clone() lang=lang>{title}</a></p> }
        .into_any()
}
