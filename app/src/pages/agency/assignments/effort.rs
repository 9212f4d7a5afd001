//! What bidding will cost firms, and what the price will decide: said while both can still be changed.

use super::editor::Editor;
use crate::{
    pages::market::{
        notice::hours,
        parts::{Fact, facts},
    },
    text::{money_short, t, t_with},
};
use domain::{
    FigureKey, Money,
    assignment::AwardModel,
    award::influence::{BIDS, DRAWS, SEED, influence},
    calendar,
    draft::{sketch, typed_amount},
    effort::{Effort, Format, effort},
};
use leptos::prelude::*;

/// Of the draft as far as it is typed.
pub fn of(editor: &Editor) -> Effort {
    let criteria = sketch(&editor.draft.fields, &editor.context()).new.criteria;
    effort(
        &Format::of(&criteria),
        &editor.around.figures,
        calendar::local_date(editor.around.now),
    )
}

/// "4.3 %" of the value.
fn share(effort: &Effort, budget: Option<Money>) -> String {
    let Some(share) = budget.and_then(|budget| effort.per_mille(budget.cents)) else {
        return t("effort-no-budget");
    };
    let tenths = f64::from(i32::try_from(share).unwrap_or(i32::MAX));
    i18n::percent(crate::text::locale(), tenths / 10.0)
}

/// One line for the task list.
pub fn line(editor: &Editor) -> String {
    let effort = of(editor);
    let share = share(&effort, typed_amount(&editor.draft.fields, "budget"));
    t_with("effort-line", &[("hours", hours(&effort).into()), ("share", share.into())])
}

/// Beside the criteria: the estimate, what it is made of, and what to shorten.
pub fn estimate(editor: &Editor) -> AnyView {
    let effort = of(editor);
    let budget = typed_amount(&editor.draft.fields, "budget");
    let is_above = budget.is_some_and(|budget| effort.is_above_cap(budget.cents));
    let made_of = t_with(
        "effort-made-of",
        &[("questions", effort.questions.into()), ("words", effort.words.into())],
    );
    let rows = facts(vec![
        Fact("effort-one", hours(&effort), Some(made_of)),
        Fact("effort-cost", money_short(Money::eur(effort.cost_cents)), None),
        Fact(
            "effort-all",
            share(&effort, budget),
            Some(t_with(
                "effort-cap",
                &[("bids", effort.bids.into()), ("max", effort.cap_percent.into())],
            )),
        ),
    ]);
    let shorten = budget.filter(|_| is_above).map(|budget| {
        let words = effort.words_within(budget.cents);
        let text = if words < domain::effort::LEAST_WORDS {
            t("effort-fewer-questions")
        } else {
            t_with("effort-shorten", &[("words", words.into())])
        };
        view! { <p class="govuk-body"><strong>{text}</strong></p> }
    });
    let class = if is_above { "k-total k-total--wrong" } else { "k-total" };
    view! {
        <section class=class id="effort">
            <h2 class="govuk-heading-m">{t("effort-title")}</h2>
            <p class="govuk-body">{t("effort-text")}</p>
            {rows} {shorten}
        </section>
    }
    .into_any()
}

/// What the price decides; nothing under a fixed budget, where it decides nothing.
pub fn price(editor: &Editor) -> AnyView {
    let new = sketch(&editor.draft.fields, &editor.context()).new;
    let weights: Vec<u8> = new.criteria.iter().map(|criterion| criterion.weight).collect();
    let Some(found) = influence(new.award, &weights, SEED) else {
        return ().into_any();
    };
    let AwardModel::PriceQuality { price_weight, .. } = new.award else {
        return ().into_any();
    };
    let cap = editor.around.figure(FigureKey::PriceWeightMax);
    let above = (i64::from(price_weight) > cap)
        .then(|| view! { <p class="govuk-body"><strong>{t_with("influence-above", &[("max", cap.into())])}</strong></p> });
    let tenths = |tenths: i64| {
        let points = f64::from(i32::try_from(tenths).unwrap_or(i32::MAX)) / 10.0;
        i18n::decimal(crate::text::locale(), points, 1)
    };
    let points = t_with("influence-points", &[("points", tenths(found.total_tenths).into())]);
    let quality = t_with("influence-quality", &[("points", tenths(found.quality_tenths).into())]);
    let percent = |won: u32| i64::from(won) * 100 / i64::from(DRAWS);
    let wins = t_with("influence-wins-value", &[("percent", percent(found.cheapest_won).into())]);
    let without = t_with(
        "influence-without",
        &[("percent", percent(found.cheapest_won_without_price).into())],
    );
    let how = t_with(
        "influence-how",
        &[
            ("draws", i64::from(DRAWS).into()),
            ("bids", BIDS.into()),
            ("won", i64::from(found.cheapest_won).into()),
            ("seed", SEED.to_string().into()),
        ],
    );
    let class = if above.is_some() { "k-total k-total--wrong" } else { "k-total" };
    view! {
        <section class=class id="influence">
            <h2 class="govuk-heading-m">{t("influence-title")}</h2>
            {facts(vec![Fact("influence-cheaper", points, Some(quality)), Fact("influence-wins", wins, Some(without))])}
            {above}
            <p class="govuk-hint">{how}</p>
        </section>
    }
    .into_any()
}
