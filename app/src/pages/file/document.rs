//! The document: a table of contents, and each part on a page of its own when printed. The same markup stands in the ZIP.

use super::load::{Dossier, Internal};
use crate::{
    components::govuk::BackLink,
    pages::{
        browse::labels,
        market::{assignment_amendments, parts as market},
        parts::language_name,
    },
    text::{date_time, localized, money, t, t_with, to_the_second},
};
use domain::{
    LocalizedText,
    assignment::{Assignment, AwardModel, Criterion, CriterionPart, Outcome},
    audit::{Actor, AuditEvent},
    question::Question,
};
use leptos::prelude::*;
use store::assignments::route_text;

/// With the ways out of it, which paper does not need.
pub fn page(dossier: &Dossier) -> AnyView {
    let number = dossier.assignment.number;
    let (back, zip, back_text) = if dossier.internal.is_some() {
        let home = format!("/agency/{}/assignments", dossier.agency.number);
        (home.clone(), format!("{home}/{number}/file.zip"), t("nav-assignments"))
    } else {
        (
            format!("/assignments/{number}"),
            format!("/assignments/{number}/file.zip"),
            t("questions-back"),
        )
    };
    let lead = if dossier.internal.is_some() {
        "file-lead-inside"
    } else {
        "file-lead"
    };
    view! {
        <div class="k-no-print">
            {BackLink::new(back, back_text)}
            <div class="k-file__ways">
                <p class="govuk-body">{t(lead)}</p>
                <p class="govuk-body"><a class="govuk-link" href=zip download="">{t("file-zip")}</a></p>
            </div>
        </div>
        {document(dossier)}
    }
    .into_any()
}

/// Id of a part, and the i18n id of its heading.
type Part = (&'static str, &'static str);

pub fn document(dossier: &Dossier) -> AnyView {
    let assignment = &dossier.assignment;
    let (lang, title) = localized(&assignment.title);
    let mut parts: Vec<(Part, AnyView)> = vec![
        (("glance", "file-glance"), glance(dossier)),
        (("notice", "file-notice"), notice(dossier)),
    ];
    if !dossier.overrides.is_empty() {
        parts.push((("guard", "guard-overrides-title"), overrides(dossier)));
    }
    if !dossier.amendments.is_empty() {
        parts.push((("amendments", "amendments-title"), amendments(dossier)));
    }
    parts.push((("answers", "questions-title"), answers(&dossier.questions)));
    parts.push((("decisions", "file-decisions"), decisions(dossier)));
    if let Some(internal) = &dossier.internal {
        parts.push((("asked", "file-asked"), asked(internal)));
        parts.push((("audit", "file-audit"), events(internal)));
    }
    let contents = parts
        .iter()
        .map(|((id, heading), _)| view! { <li><a class="govuk-link" href=format!("#{id}")>{t(heading)}</a></li> })
        .collect_view();
    let made = t_with("file-made", &[("at", to_the_second(dossier.now).into())]);
    let sections = parts
        .into_iter()
        .map(|((id, heading), content)| {
            view! { <section class="k-file__part" id=id><h2 class="govuk-heading-l">{t(heading)}</h2>{content}</section> }
        })
        .collect_view();
    view! {
        <article class="k-file">
            <header class="k-file__head">
                <p class="govuk-caption-l">{t_with("file-title", &[("number", assignment.number.into())])}</p>
                <h1 class="govuk-heading-xl" lang=lang>{title}</h1>
                <p class="govuk-body">{made}</p>
                {dossier.internal.as_ref().map(|_| view! { <p class="govuk-body"><strong>{t("file-confidential")}</strong></p> })}
            </header>
            <nav class="k-file__contents" aria-labelledby="file-contents">
                <h2 class="govuk-heading-m" id="file-contents">{t("file-contents")}</h2>
                <ol>{contents}</ol>
            </nav>
            {sections}
        </article>
    }
    .into_any()
}

fn rows(rows: Vec<(String, AnyView)>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|(label, value)| view! { <tr><th scope="row">{label}</th><td>{value}</td></tr> })
        .collect_view();
    view! { <table class="k-file__table"><tbody>{rows}</tbody></table> }.into_any()
}

fn glance(dossier: &Dossier) -> AnyView {
    let assignment = &dossier.assignment;
    let dates = &assignment.dates;
    let (agency_lang, agency) = localized(&dossier.agency.name);
    let day = |day| i18n::date(crate::text::locale(), day);
    let award = match assignment.award {
        AwardModel::FixedBudget => t("award-model-fixed-budget"),
        AwardModel::PriceQuality { price_weight, .. } => t_with("market-price-weight", &[("weight", i64::from(price_weight).into())]),
    };
    let needs: Vec<String> = assignment
        .capabilities
        .iter()
        .map(|code| format!("{} ({code})", labels::capability(code)))
        .collect();
    let mut all = vec![
        (t("market-agency"), view! { <span lang=agency_lang>{agency}</span> }.into_any()),
        (t("file-state"), t(&format!("phase-assignment-{}", dossier.phase)).into_any()),
        (t("market-route"), t(&format!("route-{}", route_text(&assignment.route))).into_any()),
    ];
    if let Some(lot) = &dossier.lot {
        all.push((t("market-lot"), lot.clone().into_any()));
    }
    all.extend([
        (t("market-budget"), money(assignment.budget).into_any()),
        (t("file-award"), award.into_any()),
        (t("market-opens"), date_time(dates.opens_at).into_any()),
        (t("market-questions-until"), date_time(dates.questions_until).into_any()),
        (t("market-deadline"), date_time(dates.deadline).into_any()),
        (t("market-starts"), day(dates.starts_on).into_any()),
        (t("market-ends"), day(dates.ends_on).into_any()),
        (t("market-regions"), market::regions(&assignment.nuts).into_any()),
        (t("market-bid-languages"), market::languages(&assignment.bid_languages).into_any()),
        (t("market-needs"), needs.join("; ").into_any()),
    ]);
    rows(all)
}

/// The whole notice, once in each language.
fn notice(dossier: &Dossier) -> AnyView {
    let versions = dossier
        .languages()
        .into_iter()
        .map(|lang| version(&dossier.assignment, &lang))
        .collect_view();
    view! { {versions} }.into_any()
}

fn version(assignment: &Assignment, lang: &str) -> AnyView {
    let part = |id: &str, text: &LocalizedText| {
        let written = text.get(lang).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        written.map(|text| view! { <h4 class="govuk-heading-s">{t(id)}</h4><p class="govuk-body k-typed" lang=lang.to_owned()>{text}</p> })
    };
    let title = assignment.title.get(lang).unwrap_or_default().to_owned();
    let outcomes = assignment.outcomes.iter().map(|one| outcome(one, lang)).collect_view();
    let outcomes = (!assignment.outcomes.is_empty()).then(|| view! { <h4 class="govuk-heading-s">{t("market-outcomes")}</h4> {outcomes} });
    let criteria = assignment.criteria.iter().map(|one| criterion(one, lang)).collect_view();
    let criteria = (!assignment.criteria.is_empty()).then(|| {
        view! {
            <h4 class="govuk-heading-s">{t("market-criteria")}</h4>
            <table class="k-file__table">
                <thead><tr><th scope="col">{t("market-criterion")}</th><th scope="col">{t("market-scored")}</th><th scope="col" class="k-file__number">{t("market-weight")}</th></tr></thead>
                <tbody>{criteria}</tbody>
            </table>
        }
    });
    view! {
        <section class="k-file__version">
            <h3 class="govuk-heading-m">{language_name(lang)} ": " <span lang=lang.to_owned()>{title}</span></h3>
            {part("market-problem", &assignment.problem)}
            {part("market-affected", &assignment.affected)}
            {outcomes}
            {part("market-constraints", &assignment.constraints)}
            {part("market-acceptance", &assignment.acceptance)}
            {criteria}
        </section>
    }
    .into_any()
}

fn outcome(outcome: &Outcome, lang: &str) -> AnyView {
    let text = |id: &str, text: &LocalizedText| {
        let text = text.get(lang).unwrap_or_default().to_owned();
        (t(id), view! { <span lang=lang.to_owned()>{text}</span> }.into_any())
    };
    rows(vec![
        text("assignment-field-indicator", &outcome.indicator),
        text("market-baseline", &outcome.baseline),
        text("market-target", &outcome.target),
        text("market-measured", &outcome.measured_how),
        text("assignment-field-depends", &outcome.depends_on),
        (t("market-by"), i18n::date(crate::text::locale(), outcome.by).into_any()),
    ])
}

fn criterion(criterion: &Criterion, lang: &str) -> AnyView {
    let of = |text: &LocalizedText| text.get(lang).unwrap_or_default().to_owned();
    let part = t(if criterion.part == CriterionPart::Blind {
        "market-blind"
    } else {
        "market-identified"
    });
    view! {
        <tr>
            <td lang=lang.to_owned()><strong>{of(&criterion.name)}</strong><br />{of(&criterion.question)}</td>
            <td>{part}</td>
            <td class="k-file__number">{criterion.weight}</td>
        </tr>
    }
    .into_any()
}

/// A text in all its languages, each marked.
fn all(text: &LocalizedText) -> AnyView {
    let versions = text
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(lang, text)| {
            view! { <p class="govuk-body k-typed" lang=lang.to_owned()><span class="k-file__lang">{lang.to_uppercase()}</span> {text.to_owned()}</p> }
        })
        .collect_view();
    view! { <div>{versions}</div> }.into_any()
}

fn overrides(dossier: &Dossier) -> AnyView {
    let kept = dossier
        .overrides
        .iter()
        .map(|one| {
            let name = guard::Rule::parse(&one.rule).map_or_else(|| one.rule.clone(), crate::pages::parts::guard::rule_name);
            (name, all(&one.reason))
        })
        .collect();
    view! { <p class="govuk-body">{t("guard-overrides-text")}</p> {rows(kept)} }.into_any()
}

/// Each with its reason, and what stood there before.
fn amendments(dossier: &Dossier) -> AnyView {
    let items = dossier
        .amendments
        .iter()
        .map(|amendment| {
            let title = t_with("amendments-one", &[("number", amendment.number.into())]);
            view! {
                <section class="k-file__item">
                    <h3 class="govuk-heading-s">{title} ", " {to_the_second(amendment.at)} ": " {t(&format!("amendment-effect-{}", amendment.effect))}</h3>
                    {all(&amendment.reason)}
                    {assignment_amendments::differences(&amendment.changes)}
                </section>
            }
        })
        .collect_view();
    view! { {items} }.into_any()
}

fn answers(questions: &[Question]) -> AnyView {
    if questions.is_empty() {
        return view! { <p class="govuk-body">{t("questions-none")}</p> }.into_any();
    }
    questions
        .iter()
        .map(|question| {
            let title = t_with("questions-number", &[("number", question.number.unwrap_or_default().into())]);
            let at = question.released_at.map(date_time).unwrap_or_default();
            let note = question.is_redacted().then(|| format!(", {}", t("questions-redacted")));
            view! {
                <section class="k-file__item">
                    <h3 class="govuk-heading-s">{title}</h3>
                    <p class="k-meta">{t_with("questions-answered-on", &[("at", at.into())])} {note}</p>
                    {all(&question.shown())}
                    <h4 class="govuk-heading-s">{t("questions-answer")}</h4>
                    {all(&question.answer)}
                </section>
            }
        })
        .collect_view()
        .into_any()
}

fn decisions(dossier: &Dossier) -> AnyView {
    let assignment = &dossier.assignment;
    let dates = dossier
        .events()
        .into_iter()
        .map(|(id, at)| (t(id), date_time(at).into_any()))
        .collect();
    let moved = dossier.moved.as_ref().map(crate::pages::questions::moved_note);
    let text = |id: &'static str, text: &Option<LocalizedText>| {
        text.as_ref()
            .map(|text| view! { <h3 class="govuk-heading-s">{t(id)}</h3> {all(text)} })
    };
    let bids = dossier
        .bids
        .map(|count| view! { <p class="govuk-body">{t_with("file-bids", &[("count", count.into())])}</p> });
    view! {
        {rows(dates)}
        {moved}
        {bids}
        {text("market-cancelled", &assignment.cancelled_reason)}
        {text("market-next-step", &assignment.next_step)}
    }
    .into_any()
}

/// Every question as it was asked, for who has to account for the answers.
fn asked(internal: &Internal) -> AnyView {
    if internal.asked.is_empty() {
        return view! { <p class="govuk-body">{t("answers-empty-title")}</p> }.into_any();
    }
    let items = internal.asked.iter().map(one_asked).collect_view();
    view! { <p class="govuk-body">{t("file-asked-text")}</p> {items} }.into_any()
}

fn one_asked(question: &Question) -> AnyView {
    let at = t_with("answers-asked", &[("at", date_time(question.asked_at).into())]);
    let state = question.state(&[]);
    let number = question
        .number
        .map(|number| t_with("questions-number", &[("number", number.into())]));
    let declined = question.declined.as_ref().map(|declined| {
        let reason = t(&format!("questions-decline-{}", declined.reason));
        view! { <p class="govuk-body">{reason} " " <span lang=declined.language.clone()>{declined.text.clone()}</span></p> }
    });
    let text = if question.text.is_empty() {
        t("answers-withdrawn-text")
    } else {
        question.text.clone()
    };
    let notes = question
        .notes
        .iter()
        .map(|note| {
            let who = t(if note.is_from_buyer { "questions-note-buyer" } else { "questions-note-asker" });
            view! { <p class="govuk-body k-typed"><strong>{who}</strong> ": " <span lang=note.language.clone()>{note.text.clone()}</span></p> }
        })
        .collect_view();
    view! {
        <section class="k-file__item">
            <p class="k-meta">{number.map(|number| format!("{number}, "))} {t(&format!("questions-state-{state}"))} ", " {at}</p>
            <p class="govuk-body k-typed" lang=question.language.clone()>{text}</p>
            {notes} {declined}
        </section>
    }
    .into_any()
}

fn events(internal: &Internal) -> AnyView {
    let rows = internal.events.iter().map(|event| one_event(internal, event)).collect_view();
    view! {
        <p class="govuk-body">{t("file-audit-text")}</p>
        <table class="k-file__table">
            <thead><tr><th scope="col" class="k-file__number">{t("market-number")}</th><th scope="col">{t("file-audit-when")}</th><th scope="col">{t("file-audit-what")}</th><th scope="col">{t("file-audit-who")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn one_event(internal: &Internal, event: &AuditEvent) -> AnyView {
    let who = match &event.actor {
        Actor::User(id) => match internal.names.get(id) {
            Some(name) => format!("{name} ({id})"),
            None => id.to_string(),
        },
        actor => t(&format!("file-actor-{}", actor.kind())),
    };
    let detail = (!event.detail.is_empty()).then(|| view! { <br /><code class="k-file__detail">{event.detail.clone()}</code> });
    view! {
        <tr>
            <td class="k-file__number">{event.number}</td>
            <td>{to_the_second(event.at)}</td>
            <td>{t(&format!("audit-kind-{}", event.kind))} {detail}</td>
            <td>{who}</td>
        </tr>
    }
    .into_any()
}
