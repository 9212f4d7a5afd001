//! Firms that fit a lot or an assignment.

use super::{asked, hit, how_it_works};
use crate::{
    bidding,
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    layout::Page as Frame,
    matching::{Hit, Partner, Sought, Why, hits, names_of, why},
    pages::parts::{self, admission::LotOf, is_there, pages},
    text::{localized, t, t_with},
};
use domain::{
    LocalizedText,
    assignment::Route,
    fit::Asked,
    matching::Need,
    phase::{AssignmentPhase, assignment_phase},
};
use leptos::prelude::*;
use store::Page;

/// Firms on a page.
const SHOWN: u64 = 20;

/// What the firms are for.
struct Notice {
    caption: String,
    title: LocalizedText,
    /// `/lots/1042-3`
    path: String,
    section: &'static str,
    /// Who will be invited, in spite of any order.
    invited: &'static str,
    sought: Sought,
}

pub async fn of_lot(ctx: Ctx, Segments(number): Segments<String>, query: QueryPairs) -> PageResult {
    let of = LotOf::find(&ctx, &number).await?;
    let number = of.number();
    let notice = Notice {
        caption: format!("{} {number}", ctx.t("market-lot")),
        sought: Sought::lot(&of.lot, &of.framework, ctx.now()),
        title: of.lot.title,
        path: format!("/lots/{number}"),
        section: "/lots",
        invited: "matches-invited-lot",
    };
    show(ctx, notice, &query).await
}

pub async fn of_assignment(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let assignment = store::assignments::find_by_number(db, number).await?.ok_or(PageError::NotFound)?;
    if assignment_phase(&assignment, now) == AssignmentPhase::Draft {
        return Err(PageError::NotFound);
    }
    let lot = bidding::lot_number(db, &assignment).await?;
    let notice = Notice {
        caption: match lot {
            Some(lot) => format!("{} {number}, {} {lot}", ctx.t("market-assignment"), ctx.t("market-lot")),
            None => format!("{} {number}", ctx.t("market-assignment")),
        },
        sought: Sought::assignment(&assignment, now),
        title: assignment.title,
        path: format!("/assignments/{number}"),
        section: "/assignments",
        invited: match assignment.route {
            Route::CallOff { .. } => "matches-invited-call-off",
            Route::LimitedValue => "matches-invited-open",
            Route::Negotiated { .. } => "matches-invited-negotiated",
        },
    };
    show(ctx, notice, &query).await
}

struct Shown {
    notice: Notice,
    hits: Vec<Hit>,
    total: usize,
    newcomers: usize,
    /// The smallest team of all firms; `None` where a need stays open, and where one firm alone does it.
    team: Option<Vec<Partner>>,
    asked: String,
    why: Option<Why>,
    pages: Option<crate::components::govuk::Pagination>,
}

async fn show(ctx: Ctx, notice: Notice, query: &QueryPairs) -> PageResult {
    let asked = query.first("why").unwrap_or_default().to_owned();
    let (mut fitting, why) = why(&ctx, &notice.sought, Some(&asked)).await?;
    let total = fitting.ranking.matches.len();
    let number = query.first("page").and_then(|text| text.parse().ok()).unwrap_or(1);
    let page = Page::new(number, SHOWN);
    let counted = u64::try_from(total).unwrap_or(u64::MAX);
    if !is_there(page, counted) {
        return Err(PageError::NotFound);
    }
    let newcomers = fitting.ranking.matches.iter().filter(|found| found.is_newcomer).count();
    let start = usize::try_from(page.offset()).unwrap_or(usize::MAX);
    let here: Vec<_> = fitting
        .ranking
        .matches
        .iter()
        .skip(start)
        .take(usize::try_from(SHOWN).unwrap_or(20))
        .cloned()
        .collect();
    let team = team(&mut fitting);
    let hits = hits(&ctx.state, &notice.sought, &mut fitting, &here).await?;
    let frame = Frame::new(format!(
        "{}: {}",
        ctx.t("matches-firms-title"),
        notice.title.pick(ctx.locale.code()).1
    ))
    .section(notice.section);
    let pages = pages(&ctx, page, counted);
    let shown = Shown {
        notice,
        hits,
        total,
        newcomers,
        team,
        asked,
        why,
        pages,
    };
    ctx.page(frame, move || body(shown)).await
}

fn team(fitting: &mut crate::matching::Fitting) -> Option<Vec<Partner>> {
    let needs = fitting.ranking.matches.first()?.judged.needs.clone();
    let all = needs.len().min(64);
    let every = if all == 64 { u64::MAX } else { (1 << all) - 1 };
    let cover = fitting.covers.close(every)?;
    (cover.partners.len() > 1).then(|| names_of(&cover, every, &needs, &fitting.firms))
}

fn body(shown: Shown) -> AnyView {
    let Shown {
        notice,
        hits,
        total,
        newcomers,
        team,
        asked,
        why,
        pages,
    } = shown;
    let (lang, title) = localized(&notice.title);
    let need: &Need = &notice.sought.need;
    let action = format!("{}/matches", notice.path);
    let count = t_with("matches-count", &[("count", total.into())]);
    let newcomers = (newcomers > 0).then(|| t_with("matches-newcomers", &[("count", newcomers.into())]));
    let team = team.map(|team| view! { <div class="k-match__with k-match__with--all"><p><strong>{t("matches-team")}</strong></p>{hit::partners(&team)}</div> });
    let list = if hits.is_empty() {
        empty(&need.asked)
    } else {
        let rows = hits.iter().map(hit::row).collect_view();
        view! { <ol class="k-matches">{rows}</ol> }.into_any()
    };
    view! {
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{notice.caption}</span>
            <h1 class="govuk-heading-xl">{t("matches-firms-title")}</h1>
            <p class="govuk-body-l"><a class="govuk-link" href=notice.path lang=lang>{title}</a></p>
        </div></div>
        <p class="govuk-body">{t(notice.invited)}</p>
        {how_it_works()}
        {asked::form(&action, &asked, why.as_ref(), &need.asked)}
        <section class="k-section">
            <h2 class="govuk-heading-m">{count}</h2>
            {newcomers.map(|text| view! { <p class="govuk-body">{text}</p> })}
            {team}
            {list}
            {pages}
        </section>
    }
    .into_any()
}

fn empty(asked: &Asked) -> AnyView {
    let text = if asked.capabilities.is_empty() {
        "matches-empty-no-codes"
    } else {
        "matches-empty-text"
    };
    let needs: Vec<String> = asked
        .capabilities
        .iter()
        .map(|code| crate::pages::browse::labels::capability(code))
        .collect();
    let needs = (!needs.is_empty()).then(|| view! { <p>{needs.join(", ")}</p> });
    let all = parts::secondary(t("nav-suppliers"));
    view! {
        <div class="k-empty">
            <h3 class="k-empty__title">{t("matches-empty")}</h3>
            <p>{t(text)}</p>
            {needs}
            {crate::components::govuk::Button { href: "/suppliers".to_owned(), ..all }}
        </div>
    }
    .into_any()
}
