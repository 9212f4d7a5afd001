//! One bid, whole: to read, and to print.

use super::{find, note};
use crate::{
    bids::{self, OpenedBid},
    components::govuk::{BackLink, SummaryCell, SummaryList, SummaryRow},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::{
        messages::{self, Key},
        parts,
    },
    text::{localized, money, t, t_with, to_the_second},
};
use domain::{
    BidId, Money,
    assignment::{Assignment, Criterion, CriterionPart, Outcome},
    draft::count_words,
    organisation::Agency,
    permission::Permission,
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, assignment, id)): Segments<(i64, i64, BidId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::ReadBids, agency.id)?;
    let assignment = find(&ctx, &agency, assignment).await?;
    if assignment.opened_at.is_none() {
        return Err(PageError::NotFound);
    }
    let bids = bids::open_bids(&ctx.state, &assignment).await?;
    let bid = bids.into_iter().find(|bid| bid.id == id).ok_or(PageError::NotFound)?;
    note(&ctx, &acting, &assignment, 1).await?;
    let firms = store::suppliers::map_by_ids(ctx.state.store.read(), &bid.identity.suppliers).await?;
    let write: Vec<(String, Option<String>)> = firms
        .into_values()
        .map(|firm| {
            let about = Key::Assignment(assignment.number);
            (
                firm.name,
                messages::write_link(&ctx, agency.id, agency.number, about, Some(firm.number)),
            )
        })
        .collect();
    let page = Page::new(ctx.t_with("opened-bids-of", &[("firm", bid.identity.supplier_names.join(", ").into())]));
    ctx.page(page, move || body(&agency, &assignment, &bid, &write)).await
}

fn body(agency: &Agency, assignment: &Assignment, bid: &OpenedBid, write: &[(String, Option<String>)]) -> AnyView {
    let back = format!("/agency/{}/assignments/{}/bids", agency.number, assignment.number);
    let (lang, title) = localized(&assignment.title);
    let names = bid.identity.supplier_names.join(", ");
    let price = Money::new(bid.price.price_cents, assignment.budget.currency);
    let of = |part: CriterionPart| {
        let criteria = assignment.criteria.iter().filter(move |criterion| criterion.part == part);
        criteria.map(|criterion| answer(bid, criterion)).collect_view()
    };
    let commitments = (!assignment.outcomes.is_empty()).then(|| {
        let outcomes = assignment.outcomes.iter().enumerate();
        let items = outcomes.map(|(index, outcome)| commitment(bid, index, outcome)).collect_view();
        view! { <section class="k-section"><h2 class="govuk-heading-l">{t("opened-bids-commitments")}</h2><ol class="k-answers">{items}</ol></section> }
    });
    let rows = vec![
        SummaryRow::new(t("bids-field-team"), written(&bid.quality.language, &bid.identity.team)),
        SummaryRow::new(
            t("bids-field-assumptions"),
            written(&bid.quality.language, &bid.identity.assumptions),
        ),
        SummaryRow::new(t("bids-section-declaration"), t("bids-declaration-holds")),
        SummaryRow::new(
            t("opened-bids-snapshot"),
            SummaryCell::view(view! { <code class="k-hash">{bid.identity.claims_snapshot_hash.clone()}</code> }),
        ),
    ];
    view! {
        {BackLink::new(back, t("opened-bids-title"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{t_with("opened-bids-of", &[("firm", names.into())])}</h1>
            {write.iter().map(|(firm, href)| messages::write_to_one(firm, href.as_ref())).collect_view()}
        </div></div>
        <dl class="k-facts">
            <div><dt>{t("market-price")}</dt><dd>{money(price)}</dd></div>
            <div><dt>{t("market-budget")}</dt><dd>{money(assignment.budget)}</dd></div>
            <div><dt>{t("opened-bids-arrived")}</dt><dd>{bid.arrived_at.map(to_the_second).unwrap_or_default()}</dd></div>
            <div><dt>{t("bids-field-language")}</dt><dd>{parts::language_name(&bid.quality.language)}</dd></div>
        </dl>
        <section class="k-section"><h2 class="govuk-heading-l">{t("bids-section-quality")}</h2><ol class="k-answers">{of(CriterionPart::Blind)}</ol></section>
        {commitments}
        <section class="k-section">
            <h2 class="govuk-heading-l">{t("bids-section-team")}</h2>
            <ol class="k-answers">{of(CriterionPart::Identified)}</ol>
            {SummaryList { rows, ..SummaryList::default() }}
        </section>
    }
    .into_any()
}

/// What the firm wrote, in its language, with its line breaks.
fn written(lang: &str, text: &str) -> SummaryCell {
    if text.trim().is_empty() {
        return t("value-none").into();
    }
    let (lang, text) = (lang.to_owned(), text.to_owned());
    SummaryCell::view(view! { <div class="k-typed" lang=lang>{text}</div> })
}

fn answer(bid: &OpenedBid, criterion: &Criterion) -> AnyView {
    let text = bid.quality.answers.get(&criterion.key).or(bid.identity.answers.get(&criterion.key));
    let text = text.cloned().unwrap_or_default();
    let (name, question) = (localized(&criterion.name), localized(&criterion.question));
    let words = i64::try_from(count_words(&text)).unwrap_or(i64::MAX);
    let note = t_with(
        "opened-bids-weight",
        &[
            ("weight", i64::from(criterion.weight).into()),
            ("used", words.into()),
            ("max", i64::from(criterion.word_limit).into()),
        ],
    );
    view! {
        <li>
            <h3 class="govuk-heading-m" lang=name.0>{name.1}</h3>
            <p class="k-answers__asked"><span lang=question.0>{question.1}</span> <span>{note}</span></p>
            <div class="k-typed" lang=bid.quality.language.clone()>{text}</div>
        </li>
    }
    .into_any()
}

fn commitment(bid: &OpenedBid, index: usize, outcome: &Outcome) -> AnyView {
    let text = bid.quality.commitments.get(&index.to_string()).cloned().unwrap_or_default();
    let (indicator, baseline, target) = (
        localized(&outcome.indicator),
        localized(&outcome.baseline),
        localized(&outcome.target),
    );
    view! {
        <li>
            <h3 class="govuk-heading-m" lang=indicator.0>{indicator.1}</h3>
            <p class="k-answers__asked">
                <span>{t("market-baseline")} " " <span lang=baseline.0>{baseline.1}</span></span>
                <span>{t("market-target")} " " <span lang=target.0>{target.1}</span></span>
            </p>
            <div class="k-typed" lang=bid.quality.language.clone()>{text}</div>
        </li>
    }
    .into_any()
}
