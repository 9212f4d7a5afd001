//! The design of a table or of published lots, under the rules of the address.

use super::{rules, view};
use crate::{
    context::{Ctx, QueryPairs, Segments},
    designing::{Asked, Held},
    error::{PageError, PageResult},
    form::Form,
    layout::{self, Page},
    middleware::limits::RateLimit,
    text::{t, within},
};
use codelists::{Code, NutsCode};
use domain::{
    Currency, calendar,
    draft::Fields,
    framework::{Framework, Lot},
    phase::{FrameworkPhase, framework_phase},
};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;
use lots::{WorkPackage, table};
use std::sync::Arc;
use uuid::Uuid;

/// What is designed, and where its page is.
pub struct Source {
    pub base: String,
    /// Where the table can be changed.
    pub edit: String,
    pub held: Held,
    /// Of published lots: their framework.
    pub framework: Option<Framework>,
}

pub fn table_path(id: Uuid) -> String {
    format!("/try/lots/tables/{id}")
}

pub async fn table(ctx: Ctx, Segments(id): Segments<Uuid>, query: QueryPairs) -> PageResult {
    match table_source(&ctx, id) {
        Some(source) => answer(&ctx, source, rules::of_query(&query)).await,
        None => gone(&ctx).await,
    }
}

pub async fn framework(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let source = framework_source(&ctx, number).await?;
    answer(&ctx, source, rules::of_query(&query)).await
}

pub fn table_source(ctx: &Ctx, id: Uuid) -> Option<Source> {
    let held = ctx.state.designing.held(id, ctx.now())?;
    Some(Source {
        base: table_path(id),
        edit: format!("/try/lots?table={id}"),
        held,
        framework: None,
    })
}

/// Published lots as packages; 404 where there are none, or one has no ceiling in euro.
pub async fn framework_source(ctx: &Ctx, number: i64) -> Result<Source, PageError> {
    let db = ctx.state.store.read();
    let framework = store::frameworks::find_by_number(db, number).await?.ok_or(PageError::NotFound)?;
    if framework_phase(&framework, ctx.now()) == FrameworkPhase::Draft {
        return Err(PageError::NotFound);
    }
    let lots = store::lots::list_by_framework(db, framework.id).await?;
    let packages = packages(&lots, ctx.locale.code()).ok_or(PageError::NotFound)?;
    Ok(Source {
        base: format!("/try/lots/frameworks/{number}"),
        edit: format!("/try/lots?framework={number}"),
        held: Held {
            packages: Arc::new(packages),
            notes: table::Notes::default(),
            text: String::new().into(),
        },
        framework: Some(framework),
    })
}

/// `None` unless every lot has a ceiling in euro.
pub fn packages(lots: &[Lot], lang: &str) -> Option<Vec<WorkPackage>> {
    let one = |lot: &Lot| {
        let ceiling = lot
            .ceiling
            .filter(|ceiling| ceiling.is_positive() && ceiling.currency == Currency::EUR)?;
        let codes: Vec<Code> = lot.capabilities.iter().filter_map(|code| Code::parse(code).ok()).collect();
        let cpv = codes.iter().filter_map(|code| match code {
            Code::Cpv(cpv) => Some(*cpv),
            Code::Kavel(_) => None,
        });
        Some(WorkPackage {
            id: lot.number.to_string(),
            title: lot.title.pick(lang).1.to_owned(),
            outcome: lot.outcome.pick(lang).1.to_owned(),
            value: ceiling.cents,
            cpv: cpv.collect(),
            needs: codes,
            nuts: lot.nuts.iter().filter_map(|code| NutsCode::parse(code).ok()).collect(),
            languages: lot.languages.clone(),
            ..WorkPackage::default()
        })
    };
    let is_some = (1..=table::MAX_PACKAGES).contains(&lots.len());
    is_some.then(|| lots.iter().map(one).collect()).flatten()
}

/// A table that is in memory, or published lots, as text to change.
pub async fn text_of(ctx: &Ctx, table: Option<&str>, framework: Option<&str>) -> Result<Option<String>, PageError> {
    if let Some(id) = table.and_then(|id| Uuid::try_parse(id).ok()) {
        return Ok(ctx.state.designing.held(id, ctx.now()).map(|held| held.text.to_string()));
    }
    let Some(number) = framework.and_then(|number| number.parse().ok()) else {
        return Ok(None);
    };
    match framework_source(ctx, number).await {
        Ok(source) => Ok(table::written(&source.held.packages).ok()),
        Err(PageError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The design, or the rules again with what is wrong with them.
pub async fn answer(ctx: &Ctx, source: Source, fields: Fields) -> PageResult {
    ctx.limit(RateLimit::Design)?;
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let today = calendar::local_date(ctx.now());
    let wanted = match rules::read(fields, &figures, today) {
        Ok(wanted) => wanted,
        Err(form) => return ctx.invalid(page(ctx), move || view::rules_again(&source, &form)).await,
    };
    let asked = Asked {
        packages: source.held.packages.clone(),
        rules: wanted.rules.clone(),
        seed: wanted.seed,
    };
    let Some(designed) = asked.soon(&ctx.state).await? else {
        return waiting(ctx).await;
    };
    let title = within(ctx.locale, || view::headline(view::plan_of(&designed.design, wanted.lots)));
    ctx.page(page(ctx).titled(title), move || {
        let form = Form::new(wanted.fields.clone());
        view::body(&source, &wanted, &designed, &figures, today, &form)
    })
    .await
}

/// The work goes on; the page asks again by itself, also without scripts.
pub async fn waiting(ctx: &Ctx) -> PageResult {
    let (here, title) = (ctx.here(), ctx.t("design-waiting-title"));
    let body = move || {
        view! {
            <div class="k-empty">
                <h1 class="govuk-heading-l">{t("design-waiting-title")}</h1>
                <p class="govuk-body">{t("design-waiting-text")}</p>
                <a class="govuk-button" href=here>{t("design-waiting-look")}</a>
            </div>
        }
        .into_any()
    };
    let mut response = layout::render(ctx, StatusCode::ACCEPTED, Page::new(title), body).await;
    response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("4"));
    Ok(response)
}

/// Nothing is stored, so nothing can be brought back.
async fn gone(ctx: &Ctx) -> PageResult {
    let page = Page::new(ctx.t("design-gone-title"));
    let body = move || {
        view! {
            <div class="k-empty">
                <h1 class="govuk-heading-l">{t("design-gone-title")}</h1>
                <p class="govuk-body">{t("design-gone-text")}</p>
                <a class="govuk-button" href="/try/lots">{t("design-begin")}</a>
            </div>
        }
        .into_any()
    };
    Ok(layout::render(ctx, StatusCode::NOT_FOUND, page, body).await)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("design-title"))
}
