//! Open lots and assignments that fit a firm.

use super::{hit, how_it_works};
use crate::{
    components::govuk::Tag,
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    matching::{Notice, Object, notices_for},
    pages::browse::cards::colour,
    text::{deadline, localized, money_short, t, t_with, until},
};
use domain::{
    Instant, LotId,
    matching::Grade,
    organisation::Supplier,
    phase::{assignment_phase, lot_phase},
};
use leptos::prelude::*;
use std::collections::HashSet;

/// Notices on the page of a firm.
const SHOWN: usize = 20;
/// And on its dashboard.
const BRIEF: usize = 5;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.profile(number).await?;
    let now = ctx.now();
    let (notices, total) = notices_for(&ctx.state, supplier.id, &HashSet::new(), SHOWN, now).await?;
    let page = Page::new(format!("{}: {}", ctx.t("matches-notices-title"), supplier.name)).section("/suppliers");
    ctx.page(page, move || body(&supplier, &notices, total, now)).await
}

/// The first few for the dashboard, without the lots that the firm is in or has applied to.
pub async fn brief(ctx: &Ctx, supplier: &Supplier, but_not: &HashSet<LotId>) -> Result<Vec<Notice>, PageError> {
    let found = notices_for(&ctx.state, supplier.id, but_not, BRIEF, ctx.now()).await?;
    Ok(found.0)
}

fn body(supplier: &Supplier, notices: &[Notice], total: usize, now: Instant) -> AnyView {
    let lang = supplier.language.clone();
    let home = format!("/suppliers/{}", supplier.number);
    let list = if notices.is_empty() {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("matches-notices-empty")}</h2>
                <p>{t("matches-notices-empty-text")}</p>
                <a class="govuk-button govuk-button--secondary" href="/assignments">{t("nav-assignments")}</a>
            </div>
        }
        .into_any()
    } else {
        let rows = notices.iter().map(|notice| row(notice, now)).collect_view();
        let count = t_with("matches-notices-count", &[("count", total.into())]);
        let best = (total > notices.len()).then(|| {
            let text = t_with("matches-notices-best", &[("shown", notices.len().into())]);
            view! { <p class="govuk-body">{text}</p> }
        });
        view! { <section class="k-section"><h2 class="govuk-heading-m">{count}</h2>{best}<ol class="k-matches">{rows}</ol></section> }
            .into_any()
    };
    view! {
        <div class="k-page-head"><div>
            <span class="govuk-caption-l"><a class="govuk-link" href=home lang=lang>{supplier.name.clone()}</a></span>
            <h1 class="govuk-heading-xl">{t("matches-notices-title")}</h1>
            <p class="govuk-body-l">{t("matches-notices-lead")}</p>
        </div></div>
        {how_it_works()}
        {list}
    }
    .into_any()
}

fn row(notice: &Notice, now: Instant) -> AnyView {
    let Head {
        href,
        kind,
        lang,
        title,
        tag,
        value,
        when,
        ..
    } = head(&notice.object, now);
    view! {
        <li class="k-match">
            <div class="k-match__head k-match__head--notice">
                <div>
                    <p class="k-meta">{kind}</p>
                    <h3 class="k-match__name"><a class="govuk-link" href=href.clone() lang=lang>{title}</a></h3>
                    <p class="k-match__tags">{tag} " " <span class="k-money">{value}</span> " " <span class="k-meta">{when}</span></p>
                </div>
                {hit::score(&notice.judged)}
            </div>
            {hit::needs(&notice.needs)}
            {hit::short(&notice.judged.short)}
            {hit::with(notice.partners.as_deref())}
            {hit::made_of(&notice.judged)}
            <p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href=format!("{href}/matches")>{t("matches-others")}</a></p>
        </li>
    }
    .into_any()
}

struct Head {
    href: String,
    kind: String,
    lang: String,
    title: String,
    tag: Tag,
    value: String,
    when: String,
}

fn head(object: &Object, now: Instant) -> Head {
    match object {
        Object::Lot(lot, framework) => {
            let (number, (lang, title)) = (format!("{}-{}", framework.number, lot.number), localized(&lot.title));
            let phase = lot_phase(framework, lot, now).as_str();
            let ahead = framework.admission_until.filter(|at| now < *at);
            Head {
                href: format!("/lots/{number}"),
                kind: format!("{} {number}", t("market-lot")),
                lang,
                title,
                tag: Tag::coloured(colour(phase), t(&format!("phase-lot-{phase}"))),
                value: lot.ceiling.map(money_short).unwrap_or_default(),
                when: ahead.map_or_else(String::new, |at| t_with("matches-apply-until", &[("date", until(at).into())])),
            }
        }
        Object::Assignment(assignment, lot) => {
            let (lang, title) = localized(&assignment.title);
            let phase = assignment_phase(assignment, now).as_str();
            let kind = format!("{} {}", t("market-assignment"), assignment.number);
            Head {
                href: format!("/assignments/{}", assignment.number),
                kind: match lot {
                    Some(lot) => format!("{kind}, {}", t_with("matches-in-lot", &[("lot", lot.as_str().into())])),
                    None => kind,
                },
                lang,
                title,
                tag: Tag::coloured(colour(phase), t(&format!("phase-assignment-{phase}"))),
                value: money_short(assignment.budget),
                when: deadline(assignment.dates.deadline, now),
            }
        }
    }
}

/// On the dashboard: what fits, how well, and what is missing.
pub fn on_dashboard(notices: &[Notice], supplier: &Supplier, now: Instant) -> AnyView {
    let rows = notices
        .iter()
        .map(|notice| {
            let Head {
                href, lang, title, value, ..
            } = head(&notice.object, now);
            view! {
                <li>
                    <a class="govuk-link" href=href lang=lang>{title}</a>
                    <span class="k-meta">{reason(notice)}</span>
                    <span class="k-money">{value}</span>
                </li>
            }
        })
        .collect_view();
    let list = if notices.is_empty() {
        view! { <p class="govuk-body">{t("matches-notices-empty-text")}</p> }.into_any()
    } else {
        view! { <ul class="k-brief">{rows}</ul> }.into_any()
    };
    view! {
        <section class="k-section" id="matches">
            <h2 class="govuk-heading-m">{t("matches-notices-title")}</h2>
            {list}
            <p class="govuk-body"><a class="govuk-link" href=format!("/suppliers/{}/matches", supplier.number)>{t("matches-see-all")}</a></p>
        </section>
    }
    .into_any()
}

/// "Strong match: 2 of 3 capabilities with evidence; with Atelier Zuid".
fn reason(notice: &Notice) -> String {
    let judged = &notice.judged;
    let grade = t(&format!("matches-grade-{}", Grade::of(judged.score)));
    let met = t_with(
        "matches-met",
        &[("met", judged.evidenced.into()), ("all", judged.needs.len().into())],
    );
    let partners: Vec<&str> = notice.partners.iter().flatten().map(|firm| firm.name.as_str()).collect();
    let with = if partners.is_empty() {
        String::new()
    } else {
        format!(" {}", t_with("matches-brief-with", &[("names", partners.join(", ").into())]))
    };
    format!("{grade}: {met}{with}")
}
