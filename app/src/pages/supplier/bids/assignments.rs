//! What this firm may bid on, now or soon.

use super::{state_in_words, tag};
use crate::{
    bidding::{self, Standing},
    components::govuk::Tag,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::browse::cards::colour,
    text::{date_time, deadline, localized, money_short, t, t_with},
};
use domain::{
    AgencyId, Instant,
    assignment::Assignment,
    bidding::BidRefusal,
    organisation::{Agency, Supplier},
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use leptos::prelude::*;
use std::collections::HashMap;

struct Shown {
    supplier: Supplier,
    /// For this firm, by deadline.
    rows: Vec<(Assignment, Standing)>,
    agencies: HashMap<AgencyId, Agency>,
    is_admitted_anywhere: bool,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let lots = store::admissions::list_admitted_lots(db, supplier.id, now).await?;
    let all = store::assignments::list_for_bidder(db, &lots, now).await?;
    let standings = bidding::standings(&ctx.state, supplier.id, &all, now).await?;
    let rows: Vec<_> = all
        .into_iter()
        .zip(standings)
        .filter(|(_, standing)| standing.addressed.is_ok())
        .collect();
    let agencies = rows.iter().map(|(assignment, _)| assignment.agency).collect::<Vec<_>>();
    let shown = Shown {
        agencies: store::agencies::map_by_ids(db, &agencies).await?,
        is_admitted_anywhere: !lots.is_empty(),
        supplier,
        rows,
        now,
    };
    ctx.page(Page::new(ctx.t("bids-assignments-title")), move || body(&shown)).await
}

fn body(shown: &Shown) -> AnyView {
    let (planned, open): (Vec<_>, Vec<_>) = shown
        .rows
        .iter()
        .partition(|(assignment, _)| assignment_phase(assignment, shown.now) == AssignmentPhase::Planned);
    let open = if open.is_empty() {
        empty(shown)
    } else {
        list("bids-open-now", &open, shown)
    };
    let planned = (!planned.is_empty()).then(|| list("bids-opens-later", &planned, shown));
    view! {
        <div class="k-page-head">
            <div>
                <h1 class="govuk-heading-xl">{t("bids-assignments-title")}</h1>
                <p class="govuk-body-l">{t("bids-assignments-lead")}</p>
            </div>
        </div>
        {open} {planned}
    }
    .into_any()
}

fn list(title: &'static str, rows: &[&(Assignment, Standing)], shown: &Shown) -> AnyView {
    let cards = rows
        .iter()
        .map(|(assignment, standing)| card(assignment, standing, shown))
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><ol class="k-cards">{cards}</ol></section> }.into_any()
}

fn card(assignment: &Assignment, standing: &Standing, shown: &Shown) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    let agency = shown.agencies.get(&assignment.agency).map(|agency| {
        let (lang, name) = localized(&agency.name);
        view! { <span lang=lang>{name}</span> }
    });
    let dates = &assignment.dates;
    let phase = assignment_phase(assignment, shown.now).as_str();
    let own = standing.phase(dates.deadline, shown.now);
    let when = if standing.verdict == Err(BidRefusal::NotOpenYet) {
        t_with("bids-opens-at", &[("at", date_time(dates.opens_at).into())])
    } else {
        t_with("bids-until", &[("at", deadline(dates.deadline, shown.now).into())])
    };
    let href = if own.is_some() {
        format!("/supplier/{}/assignments/{}/bid", shown.supplier.number, assignment.number)
    } else {
        format!("/assignments/{}", assignment.number)
    };
    let state = own.map(|_| view! { <p class="k-card__meta">{state_in_words(assignment, standing, shown.now)}</p> });
    view! {
        <li class="k-card">
            <h3 class="k-card__title"><a class="govuk-link" href=href lang=lang>{title}</a></h3>
            <p class="k-card__meta">{agency} <span>{when}</span></p>
            {state}
            <div class="k-card__tags">{Tag::coloured(colour(phase), t(&format!("phase-assignment-{phase}")))} {own.map(tag)}</div>
            <div class="k-card__aside"><strong>{money_short(assignment.budget)}</strong></div>
        </li>
    }
    .into_any()
}

fn empty(shown: &Shown) -> AnyView {
    let (text, href, action) = if shown.is_admitted_anywhere {
        ("bids-assignments-none", "/pipeline".to_owned(), "bids-assignments-pipeline")
    } else {
        (
            "bids-assignments-no-lot",
            "/lots?phase=admission".to_owned(),
            "bids-assignments-lots",
        )
    };
    view! {
        <div class="k-empty">
            <h2 class="k-empty__title">{t("bids-assignments-empty")}</h2>
            <p>{t(text)}</p>
            <a class="govuk-button" href=href>{t(action)}</a>
        </div>
    }
    .into_any()
}
