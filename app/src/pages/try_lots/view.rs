//! How a design looks: what changed, what stands in the way, the lots, the front, and the rules to change.

use super::{
    pictures, plan_view,
    problems::name,
    result::Source,
    rules::{COUNTED, Wanted, link},
};
use crate::{
    components::govuk::{BackLink, Checkboxes, ChoiceItem, Details, html_of},
    designing::Designed,
    form::Form,
    pages::parts::{self, attention::counted},
    text::{locale, localized, money, t, t_with},
};
use domain::{FigureKey, Figures, Money};
use jiff::civil::Date;
use leptos::prelude::*;
use lots::{
    Conflict, ConflictKind, Design, Plan, Relaxation, Rules, Weights, WorkPackage,
    table::{Column, Encoding, Notes},
};

/// A design, and where its other states are.
pub struct Shown<'a> {
    pub packages: &'a [WorkPackage],
    pub rules: &'a Rules,
    pub design: &'a Design,
    pub plan: &'a Plan,
    pub firms: usize,
    /// The address of the same design with other rules.
    pub link: &'a Link<'a>,
}

/// With other values for some of the rules; `None` where the rules are not to be changed.
type Link<'a> = dyn Fn(&[(&str, String)]) -> Option<String> + 'a;

/// The plan of the front with so many lots, or the best.
pub fn plan_of(design: &Design, lots: Option<u32>) -> &Plan {
    let chosen = lots.and_then(|lots| design.front.iter().find(|point| point.lots == lots));
    chosen.map_or(&design.best, |point| &point.plan)
}

/// "9 lots, each within reach of at least 14 SMEs"
pub fn headline(plan: &Plan) -> String {
    let args = [
        ("lots", counted(plan.lots.len()).into()),
        ("reach", i64::from(plan.smallest_reach()).into()),
    ];
    t_with("design-headline", &args)
}

pub fn body(source: &Source, wanted: &Wanted, designed: &Designed, figures: &Figures, today: Date, form: &Form) -> AnyView {
    let shown = Shown {
        packages: &source.held.packages,
        rules: &wanted.rules,
        design: &designed.design,
        plan: plan_of(&designed.design, wanted.lots),
        firms: designed.firms,
        link: &|changed| Some(link(&source.base, &wanted.fields, changed)),
    };
    let days = figures.value(FigureKey::SharedDesignDays, today);
    view! {
        {BackLink::new("/try/lots", t("design-title"))}
        {head(&shown, source_line(source))}
        {notes(&source.held.notes)}
        <div class="k-columns">
            <div>{parts_of(&shown, figures, today)}</div>
            <aside class="k-aside k-no-print">
                {rules_form(&source.base, form, &wanted.rules)}
                {share(source, wanted, days)}
            </aside>
        </div>
    }
    .into_any()
}

/// The rules with what is wrong with them: nothing was designed.
pub fn rules_again(source: &Source, form: &Form) -> AnyView {
    let rest = view! { {parts::summary(form)} {rules_form(&source.base, form, &Rules::default())} };
    view! { {BackLink::new("/try/lots", t("design-title"))} {parts::column(t("design-rules-title"), None, rest.into_any())} }.into_any()
}

/// Everything but the head, the rules and sharing; also of a shared design.
pub fn parts_of(shown: &Shown<'_>, figures: &Figures, today: Date) -> AnyView {
    view! {
        {conflicts(shown)}
        {plan_view::lots(shown)}
        {pictures::front(shown)}
        {pictures::matrix(shown)}
        {plan_view::terms(shown.plan)}
        {parts::thresholds_section(Money::eur(shown.plan.value()), figures, today, Some(never_dodge()))}
        {undivided(shown)}
    }
    .into_any()
}

fn never_dodge() -> AnyView {
    view! { <p class="govuk-body">{t("design-sum")}</p> }.into_any()
}

/// What it was and what it is.
pub fn head(shown: &Shown<'_>, caption: AnyView) -> AnyView {
    let (before, after) = (&shown.design.before, shown.plan);
    let risk = |plan: &Plan| plan.lots.iter().map(|lot| lot.single_bidder_risk).max().unwrap_or(0);
    let side = |class: &'static str, label: String, reach: u32, text: String, risk: u32| {
        view! {
            <div class=class>
                <p class="k-turn__label">{label}</p>
                <p class="k-turn__number">{i18n::integer(locale(), reach.into())}</p>
                <p class="k-turn__text">{text}</p>
                <p class="k-meta">{t_with("design-risk-of", &[("percent", plan_view::percent(risk).into())])}</p>
            </div>
        }
    };
    let (one, many) = (before.smallest_reach(), after.smallest_reach());
    let lots = counted(after.lots.len());
    let lead = t_with(
        "design-lead-result",
        &[
            ("packages", counted(shown.packages.len()).into()),
            ("value", money(Money::eur(after.value())).into()),
            ("firms", counted(shown.firms).into()),
        ],
    );
    // Of a plan that somebody chose or made by hand neither is true.
    let is_best = after.partition() == shown.design.best.partition();
    let exact = is_best.then(|| t(if shown.design.exact { "design-exact" } else { "design-searched" }));
    view! {
        <div class="k-page-head"><div>
            {caption}
            <h1 class="govuk-heading-xl">{headline(after)}</h1>
            <p class="govuk-body-l">{lead}</p>
        </div></div>
        <div class="k-turn">
            {side("k-turn__side", t("design-before"), one, t_with("design-can-one", &[("reach", i64::from(one).into())]), risk(before))}
            {side("k-turn__side k-turn__side--after", t_with("design-after", &[("lots", lots.into())]), many, t_with("design-can-each", &[("reach", i64::from(many).into())]), risk(after))}
        </div>
        {shown.rules.hopeful.then(|| view! { <p class="govuk-inset-text">{t("design-hopeful")}</p> })}
        <p class="govuk-body k-meta">{exact} " " <a class="govuk-link" href="/why-lots">{t("why-lots-title")}</a></p>
        {pictures::land(shown)}
    }
    .into_any()
}

fn source_line(source: &Source) -> AnyView {
    match &source.framework {
        Some(framework) => {
            let (lang, title) = localized(&framework.title);
            let href = format!("/frameworks/{}", framework.number);
            view! { <span class="govuk-caption-l">{t("design-of-framework")} " " <a class="govuk-link" href=href lang=lang>{title}</a></span> }.into_any()
        }
        None => view! { <span class="govuk-caption-l">{t("design-title")}</span> }.into_any(),
    }
}

fn notes(notes: &Notes) -> AnyView {
    let mut said = Vec::new();
    if notes.encoding == Encoding::Windows1252 {
        said.push(t("design-note-encoding"));
    }
    if let Some(sheet) = &notes.sheet {
        said.push(t_with("design-note-sheet", &[("sheet", sheet.as_str().into())]));
    }
    if !notes.ignored.is_empty() {
        said.push(t_with(
            "design-note-ignored",
            &[("columns", i18n::list(locale(), &notes.ignored).into())],
        ));
    }
    if said.is_empty() {
        return ().into_any();
    }
    let said = said
        .into_iter()
        .map(|text| view! { <p class="govuk-body">{text}</p> })
        .collect_view();
    view! { <div class="govuk-inset-text k-no-print">{said}</div> }.into_any()
}

/// Each with the smallest change of the rules that solves it, as a link that makes it.
fn conflicts(shown: &Shown<'_>) -> AnyView {
    let is_best = shown.plan.partition() == shown.design.best.partition();
    // What is proven of any plan is told of this one too; what was not found may be so in another.
    let general = shown.design.conflicts.iter().filter(|conflict| is_best || conflict.proven);
    let mut all: Vec<&Conflict> = general.collect();
    for conflict in &shown.plan.conflicts {
        if !all
            .iter()
            .any(|told| told.kind == conflict.kind && told.packages == conflict.packages)
        {
            all.push(conflict);
        }
    }
    if all.is_empty() {
        return view! { <p class="k-kept">{t("design-rules-kept")}</p> }.into_any();
    }
    let items = all
        .into_iter()
        .map(|conflict| {
            let (text, change) = relaxed(&conflict.relaxation);
            let href = change.and_then(|change| (shown.link)(&[change, ("lots", String::new())]));
            let solve = match href {
                Some(href) => view! { <a class="govuk-link" href=href>{text}</a> }.into_any(),
                None => text.into_any(),
            };
            let sure = if conflict.proven {
                t("design-proven")
            } else {
                t("design-not-found")
            };
            view! { <li><p>{what(conflict)}</p><p class="k-meta">{solve} " · " {sure}</p></li> }
        })
        .collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("design-conflicts-title")}</h2>
            <ul class="k-conflicts">{items}</ul>
        </section>
    }
    .into_any()
}

/// Ids that are named in a sentence; the rest is counted.
const NAMED: usize = 6;

fn what(conflict: &Conflict) -> String {
    let mut ids: Vec<String> = conflict.packages.iter().take(NAMED).cloned().collect();
    if conflict.packages.len() > NAMED {
        ids.push(t_with(
            "design-more-packages",
            &[("count", counted(conflict.packages.len() - NAMED).into())],
        ));
    }
    let is_money = matches!(
        conflict.kind,
        ConflictKind::PackageAboveLargest
            | ConflictKind::TogetherAboveLargest
            | ConflictKind::LotAboveLargest
            | ConflictKind::LotBelowSmallest
    );
    let number = |value: i64| -> i18n::Value { if is_money { money(Money::eur(value)).into() } else { value.into() } };
    t_with(
        &format!("design-conflict-{}", conflict.kind),
        &[
            ("packages", i18n::list(locale(), &ids).into()),
            ("found", number(conflict.found)),
            ("limit", number(conflict.limit)),
        ],
    )
}

/// The change in words, and which input of the rules it is.
fn relaxed(relaxation: &Relaxation) -> (String, Option<(&'static str, String)>) {
    let cents = |id: &str, name: &'static str, cents: i64| {
        let text = t_with(id, &[("value", money(Money::eur(cents)).into())]);
        (text, Some((name, parts::plain_euros(cents))))
    };
    let count = |id: &str, name: &'static str, count: u32| {
        let text = t_with(id, &[("count", i64::from(count).into())]);
        (text, Some((name, count.to_string())))
    };
    match relaxation {
        Relaxation::Largest(value) => cents("design-relax-largest", "largest", *value),
        Relaxation::Smallest(value) => cents("design-relax-smallest", "smallest", *value),
        Relaxation::ReachFloor(floor) => count("design-relax-floor", "floor", *floor),
        Relaxation::LotsAtMost(lots) => count("design-relax-lots", "most", *lots),
        Relaxation::Wish(ids) => {
            let ids: Vec<&String> = ids.iter().take(NAMED).collect();
            (
                t_with("design-relax-wish", &[("packages", i18n::list(locale(), &ids).into())]),
                None,
            )
        }
    }
}

/// What a buyer publishes who does not divide (Directive 2014/24/EU art. 46(1)), with the figures filled in.
fn undivided(shown: &Shown<'_>) -> Details {
    let (before, after) = (&shown.design.before, &shown.design.best);
    let text = t_with(
        "design-undivided-text",
        &[
            ("value", money(Money::eur(before.value())).into()),
            ("one", i64::from(before.smallest_reach()).into()),
            ("lots", counted(after.lots.len()).into()),
            ("each", i64::from(after.smallest_reach()).into()),
        ],
    );
    Details {
        summary_text: t("design-undivided-title"),
        html: Some(html_of(
            view! { <p class="govuk-body">{t("design-undivided-lead")}</p><blockquote class="k-typed">{text}</blockquote> },
        )),
        ..Details::default()
    }
}

/// As a GET form: the rules are in the address.
fn rules_form(base: &str, form: &Form, rules: &Rules) -> AnyView {
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("design-rules-title")}</h2>
            <form method="get" action=base.to_owned() novalidate="">
                {rules_inputs(form, rules)}
                {parts::button(t("design-again"))}
            </form>
        </section>
    }
    .into_any()
}

pub fn rules_inputs(form: &Form, rules: &Rules) -> AnyView {
    let number = |name: &str, default: u32| {
        let mut input = parts::whole_number(form, name, t(&format!("design-rule-{name}")));
        input.hint = Some(t(&format!("design-rule-{name}-hint")).into());
        if form.fields.is_blank(name) {
            input.value = Some(default.to_string());
        }
        input
    };
    let euro = |name: &str| {
        let mut input = parts::euro(form, name, parts::optional(t(&format!("design-rule-{name}"))));
        input.hint = Some(t(&format!("design-rule-{name}-hint")).into());
        input
    };
    let weights = rules.weights;
    let weight = |name: &str, default: u32| {
        let mut input = number(name, default);
        input.classes = "govuk-input--width-4".to_owned();
        input
    };
    let unknown = Checkboxes {
        id_prefix: "unknown".to_owned(),
        name: "unknown".to_owned(),
        items: vec![ChoiceItem {
            value: COUNTED.to_owned(),
            text: t("design-rule-unknown"),
            hint: Some(t("design-rule-unknown-hint").into()),
            checked: Some(form.has("unknown", COUNTED)),
            ..ChoiceItem::default()
        }],
        ..Checkboxes::default()
    };
    let more = view! {
        {euro("turnover")} {unknown}
        <p class="govuk-body">{t_with("design-weights-text", &[("most", i64::from(Weights::MOST).into())])}</p>
        {weight("coherence", weights.coherence)} {weight("reach", weights.reach)}
        {weight("dependency", weights.dependency)} {weight("overhead", weights.overhead)}
        {number("seed", 1)}
    };
    let is_open = form
        .errors
        .iter()
        .any(|error| ["turnover", "coherence", "reach", "dependency", "overhead", "seed"].contains(&error.field.as_str()));
    let is_open = is_open || rules.hopeful;
    view! {
        {euro("largest")} {euro("smallest")} {number("floor", rules.reach_floor)} {number("most", rules.lots_at_most)}
        <details class="govuk-details" open=is_open>
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t("design-rules-more")}</span></summary>
            <div class="govuk-details__text">{more}</div>
        </details>
    }
    .into_any()
}

fn share(source: &Source, wanted: &Wanted, days: i64) -> AnyView {
    let hidden = wanted
        .fields
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> })
        .collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("design-share-title")}</h2>
            <p class="govuk-body">{t_with("design-share-text", &[("days", days.into())])}</p>
            <form method="post" action=format!("{}/share", source.base)>{hidden} {parts::secondary(t("design-share"))}</form>
            <p class="govuk-body"><a class="govuk-link" href=source.edit.clone()>{t("design-edit")}</a></p>
        </section>
    }
    .into_any()
}

/// How each column is filled in.
pub fn columns() -> Details {
    let rows = Column::ALL
        .map(|column| {
            let hint = t(&format!("design-column-{}-hint", column.as_str().replace('_', "-")));
            view! { <div><dt>{name(column)} " " <code>{column.as_str()}</code></dt><dd>{hint}</dd></div> }
        })
        .collect_view();
    Details {
        summary_text: t("design-columns-title"),
        html: Some(html_of(
            view! { <p class="govuk-body">{t("design-columns-text")}</p><dl class="k-pointers">{rows}</dl> },
        )),
        ..Details::default()
    }
}
