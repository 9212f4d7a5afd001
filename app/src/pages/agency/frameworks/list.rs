//! What an agency has published and what it is preparing.

use super::{editor::Editor, home, tasks};
use crate::{
    components::govuk::{Pagination, Tag},
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::Typed,
    layout::Page,
    middleware::limits::RateLimit,
    pages::{agency::drafts, browse::cards::colour, parts},
    text::{date, date_time, localized, money_short, t, t_with, until},
};
use domain::{
    Instant,
    draft::new_framework_fields,
    framework::Framework,
    organisation::{Agency, Source},
    permission::Permission,
    phase::{FrameworkPhase, framework_phase},
};
use leptos::prelude::*;
use store::drafts::DraftKind;

struct Shown {
    agency: Agency,
    drafts: Vec<Editor>,
    pages: Option<Pagination>,
    /// Of other agencies, that this one may call off from.
    covering: Vec<Framework>,
    now: Instant,
    published: Vec<(Framework, FrameworkPhase)>,
    may_edit: bool,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ViewDashboard, agency.id)?;
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let page = parts::page_asked(&query);
    let found = store::drafts::list_page(db, agency.id, DraftKind::Framework, page).await?;
    if !parts::is_there(page, found.total) {
        return Err(PageError::NotFound);
    }
    let mut drafts = Vec::new();
    for draft in found.items {
        drafts.push(Editor::in_brief(&ctx, agency.clone(), draft).await?);
    }
    let published = store::frameworks::list_by_agency(db, agency.id).await?;
    let shown = Shown {
        drafts,
        pages: parts::pages(&ctx, page, found.total),
        covering: store::frameworks::list_covering(db, agency.id).await?,
        now,
        published: published
            .into_iter()
            .map(|framework| (framework_phase(&framework, now), framework))
            .filter(|(phase, _)| *phase != FrameworkPhase::Draft)
            .map(|(phase, framework)| (framework, phase))
            .collect(),
        may_edit: ctx.may(Permission::EditFramework, agency.id),
        agency,
    };
    ctx.page(Page::new(ctx.t("nav-frameworks")), move || body(&shown)).await
}

/// A new draft.
pub async fn create(ctx: Ctx, Segments(number): Segments<i64>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let id = drafts::create(
        &ctx,
        &acting,
        &agency,
        DraftKind::Framework,
        &new_framework_fields(),
        posted.get("key"),
    )
    .await?;
    ctx.redirect(&format!("{}/drafts/{id}", home(&agency)))
}

fn body(shown: &Shown) -> AnyView {
    let is_empty = shown.drafts.is_empty() && shown.published.is_empty() && shown.covering.is_empty();
    let new = || {
        let action = format!("{}/drafts", home(&shown.agency));
        shown
            .may_edit
            .then(|| view! { <form method="post" action=action>{drafts::new_key()} {parts::button(t("frameworks-new"))}</form> })
    };
    let lists = if is_empty {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("frameworks-empty-title")}</h2>
                <p>{t("frameworks-empty-text")}</p>
                {new()}
            </div>
        }
        .into_any()
    } else {
        view! { {in_preparation(shown)} {published(shown)} {covering(shown)} }.into_any()
    };
    view! {
        <div class="k-page-head">
            <div>
                <h1 class="govuk-heading-xl">{t("nav-frameworks")}</h1>
                <p class="govuk-body-l">{t("frameworks-lead")}</p>
            </div>
            {(!is_empty).then(|| view! { <div class="k-actions">{new()}</div> })}
        </div>
        {lists}
    }
    .into_any()
}

fn in_preparation(shown: &Shown) -> AnyView {
    if shown.drafts.is_empty() {
        return ().into_any();
    }
    let cards = shown.drafts.iter().map(|editor| draft_card(editor, shown.may_edit)).collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("frameworks-drafts")}</h2><ul class="k-cards">{cards}</ul>{shown.pages.clone()}</section> }
        .into_any()
}

fn draft_card(editor: &Editor, may_edit: bool) -> AnyView {
    let (lang, title) = tasks::named(editor);
    let title = if may_edit {
        view! { <a class="govuk-link" href=editor.home() lang=lang>{title}</a> }.into_any()
    } else {
        view! { <span lang=lang>{title}</span> }.into_any()
    };
    let kind = editor
        .kind()
        .map(|kind| view! { <span>{t(&format!("kind-framework-{}", kind.as_str()))}</span> });
    let saved = t_with("frameworks-saved-at", &[("time", date_time(editor.draft.updated_at).into())]);
    let value = editor
        .value()
        .map(|value| view! { <div class="k-card__aside"><strong>{money_short(value)}</strong></div> });
    view! {
        <li class="k-card">
            <h3 class="k-card__title">{title}</h3>
            <p class="k-card__meta">{kind} <span>{saved}</span></p>
            <div class="k-card__excerpt">{tasks::progress(editor)}</div>
            {value}
        </li>
    }
    .into_any()
}

fn published(shown: &Shown) -> AnyView {
    if shown.published.is_empty() {
        return view! {
            <section class="k-section"><h2 class="govuk-heading-m">{t("frameworks-published")}</h2><p class="govuk-body">{t("frameworks-none-published")}</p></section>
        }
        .into_any();
    }
    let cards = shown
        .published
        .iter()
        .map(|(framework, phase)| published_card(shown, framework, *phase))
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("frameworks-published")}</h2><ol class="k-cards">{cards}</ol></section> }
        .into_any()
}

fn published_card(shown: &Shown, framework: &Framework, phase: FrameworkPhase) -> AnyView {
    let (lang, title) = localized(&framework.title);
    let number = framework.number;
    let since = framework
        .published_at
        .map(|at| view! { <span>{t_with("frameworks-published-on", &[("date", date(at).into())])}</span> });
    let ends = framework
        .ends_at
        .map(|at| view! { <small>{t_with("frameworks-ends-on", &[("date", until(at).into())])}</small> });
    // An imported notice is only read.
    let is_own = !matches!(framework.source, Source::Import { .. });
    let manage = is_own.then(|| {
        let href = format!("{}/{number}", home(&shown.agency));
        let label = t("life-manage");
        view! { <a class="govuk-link" href=href>{label}<span class="govuk-visually-hidden" lang=lang.clone()>": " {title.clone()}</span></a> }
    });
    view! {
        <li class="k-card">
            <h3 class="k-card__title"><a class="govuk-link" href=format!("/frameworks/{number}") lang=lang.clone()>{title.clone()}</a></h3>
            <p class="k-card__meta"><span>{t(&format!("kind-framework-{}", framework.kind.as_str()))}</span> <span>{number.to_string()}</span> {since}</p>
            <div class="k-card__tags">
                {Tag::coloured(colour(phase.as_str()), t(&format!("phase-framework-{}", phase.as_str())))}
                {manage}
            </div>
            <div class="k-card__aside"><strong>{framework.value.map(money_short)}</strong>{ends}</div>
        </li>
    }
    .into_any()
}

/// Of other agencies: what is left is on the page of each lot.
fn covering(shown: &Shown) -> Option<AnyView> {
    let card = |framework: &Framework| {
        let (lang, title) = localized(&framework.title);
        let phase = framework_phase(framework, shown.now);
        let ends = framework
            .ends_at
            .map(|at| view! { <small>{t_with("frameworks-ends-on", &[("date", until(at).into())])}</small> });
        view! {
            <li class="k-card">
                <h3 class="k-card__title"><a class="govuk-link" href=format!("/frameworks/{}", framework.number) lang=lang>{title}</a></h3>
                <p class="k-card__meta"><span>{t(&format!("kind-framework-{}", framework.kind.as_str()))}</span> <span>{framework.number.to_string()}</span></p>
                <div class="k-card__tags">{Tag::coloured(colour(phase.as_str()), t(&format!("phase-framework-{}", phase.as_str())))}</div>
                <div class="k-card__aside"><strong>{framework.value.map(money_short)}</strong>{ends}</div>
            </li>
        }
    };
    (!shown.covering.is_empty()).then(|| {
        let cards = shown.covering.iter().map(card).collect_view();
        view! { <section class="k-section"><h2 class="govuk-heading-m">{t("life-covering")}</h2><p class="govuk-body">{t("life-covering-text")}</p><ol class="k-cards">{cards}</ol></section> }.into_any()
    })
}

/// An imported notice is not the agency's to end here, and what is over is over.
pub fn can_terminate(framework: &Framework, phase: FrameworkPhase) -> bool {
    !matches!(framework.source, Source::Import { .. }) && !matches!(phase, FrameworkPhase::Terminated | FrameworkPhase::Expired)
}
