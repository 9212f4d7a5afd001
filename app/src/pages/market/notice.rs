//! The notice of an assignment, for whoever reads it: the public page and the preview of a draft are this very view.

use super::parts::{self, Fact};
use crate::{
    components::govuk::{Cell, SummaryList, SummaryRow, Table, html_of},
    text::{date_time, deadline, locale, localized, money_short, t, t_with},
};
use domain::{
    Instant, LocalizedText, Money,
    assignment::{Assignment, AwardModel, Criterion, CriterionPart, Outcome, Route},
    effort::Effort,
    organisation::Agency,
    phase::AssignmentPhase,
};
use jiff::civil::Date;
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::overrides::Override;

pub struct Notice<'a> {
    /// Without a number while it is a draft: 0.
    pub assignment: &'a Assignment,
    pub agency: &'a Agency,
    /// Public number of the lot of a call-off.
    pub lot: Option<&'a str>,
    pub phase: AssignmentPhase,
    pub now: Instant,
    pub overrides: &'a [Override],
    /// What a bid takes.
    pub effort: Effort,
    /// What a draft lacks, by the names that [`domain::draft::Sketch`] gives; nothing in what is published.
    pub gaps: &'a BTreeSet<String>,
}

impl Notice<'_> {
    /// What it is, of whom, how much, until when.
    pub fn opening(&self) -> AnyView {
        let assignment = self.assignment;
        let caption = if assignment.number == 0 {
            t("market-assignment")
        } else {
            format!("{} {}", t("market-assignment"), assignment.number)
        };
        let lot = self.lot.map(|lot| {
            let href = format!("/lots/{lot}");
            view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("market-lot")} " " {lot.to_owned()}</a></p> }
        });
        let title = if assignment.title.is_empty() {
            LocalizedText::one(locale().code(), t("assignments-draft-untitled"))
        } else {
            assignment.title.clone()
        };
        view! {
            <div class="k-notice">
                {parts::head(caption, &title, Some(("assignment", self.phase.as_str())))}
                {parts::by(self.agency)}
                {lot}
                {parts::facts(vec![
                    Fact("market-budget", self.known("budget", || parts::amount(Some(assignment.budget))), Some(self.known("award", || award(assignment.award)))),
                    Fact("market-deadline", self.known("deadline", || deadline(assignment.dates.deadline, self.now)), None),
                    Fact("market-route", self.known("route", || route(&assignment.route)), None),
                ])}
            </div>
        }
        .into_any()
    }

    /// The seven parts, the criteria, the needs, the dates.
    pub fn content(&self) -> AnyView {
        let assignment = self.assignment;
        let outcomes = (1..).zip(&assignment.outcomes).map(|(place, outcome)| self.outcome(outcome, place));
        let outcomes = outcomes.collect_view();
        view! {
            <div class="k-notice">
                {parts::section("market-problem", &assignment.problem)}
                {parts::section("market-affected", &assignment.affected)}
                <section class="k-section"><h2 class="govuk-heading-m">{t("market-outcomes")}</h2>{outcomes}</section>
                {parts::section("market-constraints", &assignment.constraints)}
                {parts::section("market-acceptance", &assignment.acceptance)}
                <section class="k-section"><h2 class="govuk-heading-m">{t("market-criteria")}</h2>{self.criteria()} <p class="govuk-body" id="effort">{self.effort()}</p></section>
                {parts::overrides(self.overrides)}
                {parts::codes("market-needs", &assignment.capabilities, "/assignments")}
                <section class="k-section"><h2 class="govuk-heading-m">{t("market-when")}</h2>{self.dates()}</section>
            </div>
        }
        .into_any()
    }

    fn effort(&self) -> String {
        let effort = &self.effort;
        t_with(
            "effort-public",
            &[
                ("hours", hours(effort).into()),
                ("questions", effort.questions.into()),
                ("words", effort.words.into()),
                ("cost", money_short(Money::eur(effort.cost_cents)).into()),
            ],
        )
    }

    /// The value, or that it is missing.
    fn known(&self, name: &str, value: impl FnOnce() -> String) -> String {
        if self.gaps.contains(name) {
            t("assignment-text-missing")
        } else {
            value()
        }
    }

    fn day(&self, name: &str, day: Date) -> String {
        self.known(name, || i18n::date(locale(), day))
    }

    fn dates(&self) -> SummaryList {
        let (assignment, dates) = (self.assignment, &self.assignment.dates);
        let rows = vec![
            SummaryRow::new(t("market-opens"), date_time(dates.opens_at)),
            SummaryRow::new(
                t("market-questions-until"),
                self.known("questions_until", || date_time(dates.questions_until)),
            ),
            SummaryRow::new(t("market-deadline"), self.known("deadline", || date_time(dates.deadline))),
            SummaryRow::new(t("market-starts"), self.day("starts_on", dates.starts_on)),
            SummaryRow::new(t("market-ends"), self.day("ends_on", dates.ends_on)),
            SummaryRow::new(t("market-regions"), parts::regions(&assignment.nuts)),
            SummaryRow::new(t("market-bid-languages"), parts::languages(&assignment.bid_languages)),
        ];
        SummaryList {
            rows,
            ..SummaryList::default()
        }
    }

    fn outcome(&self, outcome: &Outcome, place: usize) -> AnyView {
        let (lang, indicator) = written(&outcome.indicator);
        let row = |id: &'static str, text: &LocalizedText| {
            let (lang, text) = written(text);
            view! { <div><dt>{t(id)}</dt><dd lang=lang>{text}</dd></div> }
        };
        let depends = (!outcome.depends_on.is_empty()).then(|| {
            let (lang, text) = localized(&outcome.depends_on);
            view! { <p class="govuk-body-s">{t("market-depends")} ": " <span lang=lang>{text}</span></p> }
        });
        view! {
            <article class="k-card">
                <h3 class="k-card__title" lang=lang>{indicator}</h3>
                <dl class="k-facts">
                    {row("market-baseline", &outcome.baseline)}
                    {row("market-target", &outcome.target)}
                    {row("market-measured", &outcome.measured_how)}
                    <div><dt>{t("market-by")}</dt><dd>{self.day(&format!("outcome.{place}.by"), outcome.by)}</dd></div>
                </dl>
                {depends}
            </article>
        }
        .into_any()
    }

    fn criteria(&self) -> AnyView {
        let text = |text: String| Cell { text, ..Cell::default() };
        let mut rows: Vec<Vec<Cell>> = self.assignment.criteria.iter().map(|criterion| self.criterion(criterion)).collect();
        if let AwardModel::PriceQuality { price_weight, .. } = self.assignment.award {
            rows.push(vec![
                text(t("market-price")),
                Cell::default(),
                Cell::number(price_weight.to_string()),
            ]);
        }
        let head = vec![
            text(t("market-criterion")),
            text(t("market-scored")),
            Cell::number(t("market-weight")),
        ];
        let table = Table {
            head: Some(head),
            rows,
            caption: t("market-criteria-caption"),
            ..Table::default()
        };
        view! { <div class="k-scroll" role="region" tabindex="0" aria-label=t("market-criteria")>{table}</div> }.into_any()
    }

    fn criterion(&self, criterion: &Criterion) -> Vec<Cell> {
        let (name, question) = (localized(&criterion.name), localized(&criterion.question));
        let part = self.known(&format!("{}.part", criterion.key), || match criterion.part {
            CriterionPart::Blind => t("market-blind"),
            CriterionPart::Identified => t("market-identified"),
        });
        let words = (criterion.word_limit > 0).then(|| t_with("assignment-words", &[("count", i64::from(criterion.word_limit).into())]));
        let minimum = criterion
            .minimum
            .map(|score| t_with("assignment-minimum", &[("score", i64::from(score).into())]));
        let weight = self.known(&format!("{}.weight", criterion.key), || criterion.weight.to_string());
        let asked = view! { <strong lang=name.0>{name.1}</strong><br /><span lang=question.0>{question.1}</span> };
        let scored = view! { {part} {words.map(|words| view! { <br />{words} })} {minimum.map(|minimum| view! { <br />{minimum} })} };
        let html = |html: String| Cell {
            html: Some(html),
            ..Cell::default()
        };
        vec![html(html_of(asked)), html(html_of(scored)), Cell::number(weight)]
    }
}

/// "about 6 hours", in halves.
pub fn hours(effort: &Effort) -> String {
    let (whole, half) = (effort.half_hours() / 2, effort.half_hours() % 2);
    let id = if half == 1 { "effort-hours-half" } else { "effort-hours" };
    t_with(id, &[("hours", whole.into())])
}

fn route(route: &Route) -> String {
    match route {
        Route::CallOff { .. } => t("route-call-off"),
        Route::LimitedValue => t("route-limited-value"),
        Route::Negotiated { .. } => t("route-negotiated"),
    }
}

fn award(model: AwardModel) -> String {
    match model {
        AwardModel::FixedBudget => t("award-model-fixed-budget"),
        AwardModel::PriceQuality { price_weight, .. } => t_with("market-price-weight", &[("weight", i64::from(price_weight).into())]),
    }
}

/// A text, or that it is missing: what is published has them all.
fn written(text: &LocalizedText) -> (String, String) {
    if text.is_empty() {
        (locale().code().to_owned(), t("assignment-text-missing"))
    } else {
        localized(text)
    }
}
