//! Admissions as both sides see them: what a lot asks beside what a firm has, the decision, what was sent.

use crate::{
    components::govuk::{Details, SummaryList, SummaryRow, Tag},
    context::Ctx,
    error::PageError,
    pages::{browse::labels, parts},
    text::{date_time, locale, money, t, t_with},
};
use domain::{
    Instant, Money,
    admission::{Admission, RequirementReason},
    calendar::working_days_between,
    fit::{Asked, Finding, FirmFacts, Fit, Requirement, Snapshot},
    framework::{Framework, Lot},
    phase::{AdmissionPhase, FrameworkPhase, admission_phase, framework_phase},
    profile::{CapabilityClaim, SelfDeclaration},
};
use leptos::prelude::*;

/// A lot with the framework that it is a part of.
pub struct LotOf {
    pub lot: Lot,
    pub framework: Framework,
}

impl LotOf {
    /// By the number in the path, `1042-3`; one of a framework that is not published does not exist.
    pub async fn find(ctx: &Ctx, number: &str) -> Result<Self, PageError> {
        let (framework, lot) = parse_lot_number(number).ok_or(PageError::NotFound)?;
        let db = ctx.state.store.read();
        let lot = store::lots::find_by_number(db, framework, lot).await?.ok_or(PageError::NotFound)?;
        Self::of(ctx, lot).await
    }

    pub async fn by_id(ctx: &Ctx, id: domain::LotId) -> Result<Self, PageError> {
        let lot = store::lots::find(ctx.state.store.read(), id).await?.ok_or(PageError::NotFound)?;
        Self::of(ctx, lot).await
    }

    async fn of(ctx: &Ctx, lot: Lot) -> Result<Self, PageError> {
        let framework = store::frameworks::find(ctx.state.store.read(), lot.framework).await?;
        let framework = framework.ok_or(PageError::NotFound)?;
        if framework_phase(&framework, ctx.now()) == FrameworkPhase::Draft {
            return Err(PageError::NotFound);
        }
        Ok(Self { lot, framework })
    }

    #[must_use]
    pub fn number(&self) -> String {
        format!("{}-{}", self.framework.number, self.lot.number)
    }

    /// Inside a view: its title, linked to its public page.
    #[must_use]
    pub fn link(&self) -> AnyView {
        let (lang, title) = crate::text::localized(&self.lot.title);
        let href = format!("/lots/{}", self.number());
        view! { <a class="govuk-link" href=href lang=lang>{title}</a> }.into_any()
    }
}

/// `1042-3`: framework and lot.
#[must_use]
pub fn parse_lot_number(number: &str) -> Option<(i64, i64)> {
    let (framework, lot) = number.split_once('-')?;
    Some((framework.parse().ok()?, lot.parse().ok()?))
}

#[must_use]
pub fn status_tag(admission: &Admission, now: Instant) -> Tag {
    let phase = admission_phase(admission, now);
    let colour = match phase {
        AdmissionPhase::Submitted => "blue",
        AdmissionPhase::Overdue => "orange",
        AdmissionPhase::Admitted => "green",
        AdmissionPhase::Refused => "red",
        AdmissionPhase::Left => "grey",
        AdmissionPhase::Suspended => "orange",
    };
    Tag::coloured(colour, t(&format!("phase-admission-{}", phase.as_str())))
}

/// "3 working days left", "due today", "2 working days late".
#[must_use]
pub fn working_days_left(admission: &Admission, now: Instant) -> String {
    let until = admission.decide_by;
    if now >= until {
        return match working_days_between(until, now) {
            0 => t("admission-late-today"),
            days => t_with("admission-late", &[("count", i64::from(days).into())]),
        };
    }
    match working_days_between(now, until) {
        0 => t("admission-due-today"),
        days => t_with("admission-days-left", &[("count", i64::from(days).into())]),
    }
}

/// When the decision is due, in words; marked when it is late.
#[must_use]
pub fn due(admission: &Admission, now: Instant) -> AnyView {
    let class = match admission_phase(admission, now) {
        AdmissionPhase::Overdue => "k-deadline k-deadline--over",
        _ if working_days_between(now, admission.decide_by) <= 3 => "k-deadline k-deadline--soon",
        _ => "k-deadline",
    };
    let machine = admission.decide_by.timestamp().to_string();
    view! { <p class=class><time datetime=machine>{date_time(admission.decide_by)}</time> " " <span class="k-deadline__left">{working_days_left(admission, now)}</span></p> }
        .into_any()
}

/// What is asked, as a short title.
#[must_use]
pub fn requirement(requirement: &Requirement) -> String {
    match requirement {
        Requirement::Capability(code) => labels::capability(code),
        Requirement::Region => t("requirement-region"),
        Requirement::Language => t("requirement-language"),
        Requirement::Turnover => t("requirement-turnover"),
        Requirement::Declaration => t("requirement-declaration"),
        Requirement::Other => t("requirement-other"),
        Requirement::Ground(ground) => t(&format!("ending-{ground}")),
    }
}

/// What the lot says about it, in words.
#[must_use]
pub fn asked(requirement: &Requirement, notice: impl Into<Asked>) -> String {
    let notice = notice.into();
    match requirement {
        Requirement::Capability(code) => t_with("requirement-asked-capability", &[("code", code.as_str().into())]),
        Requirement::Region => t_with("requirement-asked-region", &[("list", regions(&notice.nuts).into())]),
        Requirement::Language => t_with("requirement-asked-language", &[("list", languages(&notice.languages).into())]),
        Requirement::Turnover => {
            let amount = notice.minimum_turnover.map(money).unwrap_or_default();
            t_with("requirement-asked-turnover", &[("amount", amount.into())])
        }
        Requirement::Declaration => t("requirement-asked-declaration"),
        Requirement::Other | Requirement::Ground(_) => t("requirement-asked-other"),
    }
}

/// What the firm has of it or what is missing, in words.
#[must_use]
pub fn has(fit: &Fit, firm: &Snapshot) -> String {
    let facts = firm.firm.as_ref();
    match (&fit.requirement, &fit.finding) {
        (Requirement::Capability(_), Finding::Met) => t_with("fit-capability-met", &[("count", fit.claims.len().into())]),
        (Requirement::Capability(_), _) => t("fit-capability-missing"),
        (Requirement::Region, Finding::Missing(missing)) if !missing.is_empty() => {
            t_with("fit-region-missing", &[("list", regions(missing).into())])
        }
        (Requirement::Language, Finding::Missing(missing)) if !missing.is_empty() => {
            t_with("fit-language-missing", &[("list", languages(missing).into())])
        }
        (Requirement::Region, Finding::Met) => t_with("fit-region-met", &[("list", works_in(facts).into())]),
        (Requirement::Language, Finding::Met) => {
            let list = facts.map(|facts| languages(&facts.languages)).unwrap_or_default();
            t_with("fit-language-met", &[("list", list.into())])
        }
        (Requirement::Turnover, finding) => match facts.and_then(|facts| facts.turnover_cents) {
            Some(cents) => {
                let id = if *finding == Finding::Met {
                    "fit-turnover-met"
                } else {
                    "fit-turnover-missing"
                };
                t_with(id, &[("amount", money(Money::eur(cents)).into())])
            }
            None => t("fit-turnover-unknown"),
        },
        (Requirement::Declaration, Finding::Met) => t("fit-declaration-met"),
        (Requirement::Declaration, Finding::ToWeigh(grounds)) => t_with("fit-declaration-weigh", &[("count", grounds.len().into())]),
        (Requirement::Declaration, _) => t("fit-declaration-missing"),
        _ => t("fit-unknown"),
    }
}

#[must_use]
pub fn finding_tag(finding: &Finding) -> Tag {
    match finding {
        Finding::Met => Tag::coloured("green", t("fit-met")),
        Finding::Missing(_) => Tag::coloured("orange", t("fit-missing")),
        Finding::ToWeigh(_) => Tag::coloured("yellow", t("fit-weigh")),
    }
}

fn works_in(facts: Option<&FirmFacts>) -> String {
    match facts {
        Some(facts) if !facts.nuts.is_empty() => regions(&facts.nuts),
        _ => t("fit-region-anywhere"),
    }
}

fn regions(codes: &[String]) -> String {
    let names: Vec<String> = codes.iter().map(|code| labels::region(code)).collect();
    i18n::list(locale(), &names)
}

fn languages(tags: &[String]) -> String {
    let names: Vec<String> = tags.iter().map(|tag| parts::language_name(tag)).collect();
    i18n::list(locale(), &names)
}

/// The evidence of a claim, to be read whole.
#[must_use]
pub fn claim(claim: &CapabilityClaim) -> AnyView {
    let texts = [
        ("claim-situation", &claim.situation),
        ("claim-action", &claim.action),
        ("claim-result", &claim.result),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(id, text)| view! { <div><dt>{t(id)}</dt><dd lang=claim.language.clone()>{text.clone()}</dd></div> })
    .collect_view();
    let client = [&claim.client, &claim.period]
        .into_iter()
        .filter(|text| !text.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    let provenance = Tag::coloured("grey", t(&format!("provenance-{}", claim.provenance.as_str())));
    view! {
        <article class="k-evidence">
            <h4 class="k-evidence__title">{labels::capability(&claim.capability)} " " {provenance}</h4>
            <p class="k-meta" lang=claim.language.clone()>{client}</p>
            <dl>{texts}</dl>
        </article>
    }
    .into_any()
}

/// Who signed, when, and each ground that applies with the firm's explanation.
#[must_use]
pub fn declaration(declaration: Option<&SelfDeclaration>, lang: &str) -> AnyView {
    let Some(declaration) = declaration else {
        return view! { <p class="govuk-body">{t("fit-declaration-missing")}</p> }.into_any();
    };
    let signed = t_with(
        "declaration-signed",
        &[
            ("name", declaration.signed_by.as_str().into()),
            ("date", date_time(declaration.signed_at).into()),
        ],
    );
    let rows: Vec<SummaryRow> = declaration
        .answers
        .iter()
        .filter(|(_, answer)| answer.applies)
        .map(|(ground, answer)| SummaryRow::new(t(&format!("ground-{ground}")), answer.explanation.clone()))
        .collect();
    let applying = if rows.is_empty() {
        view! { <p class="govuk-body">{t("declaration-none-applies")}</p> }.into_any()
    } else {
        view! { <p class="govuk-body">{t("declaration-applies")}</p> <div lang=lang.to_owned()>{SummaryList { rows, ..SummaryList::default() }}</div> }.into_any()
    };
    view! { <p class="govuk-body">{signed}</p> {applying} }.into_any()
}

/// The numbers that were sent along.
#[must_use]
pub fn facts(facts: &FirmFacts) -> AnyView {
    let none = || t("value-none");
    let rows = vec![
        SummaryRow::new(t("facts-size"), t(facts.size.message_id())),
        SummaryRow::new(
            t("facts-headcount"),
            facts.headcount.map_or_else(none, |count| i18n::integer(locale(), count)),
        ),
        SummaryRow::new(
            t("facts-turnover"),
            facts.turnover_cents.map_or_else(none, |cents| money(Money::eur(cents))),
        ),
        SummaryRow::new(t("facts-regions"), works_in(Some(facts))),
        SummaryRow::new(t("facts-languages"), languages(&facts.languages)),
    ];
    view! { {SummaryList { rows, ..SummaryList::default() }} }.into_any()
}

/// What was frozen when the firm applied.
#[must_use]
pub fn snapshot(admission: &Admission) -> Snapshot {
    // The server wrote it; what cannot be read is shown as nothing rather than as an error.
    serde_json::from_str(&admission.snapshot).unwrap_or_default()
}

/// Each requirement with what was decided about it and why.
#[must_use]
pub fn reasons(reasons: &[RequirementReason], lang: &str) -> AnyView {
    let items = reasons
        .iter()
        .map(|reason| {
            let tag = match (Requirement::parse(&reason.requirement), reason.is_met) {
                (Requirement::Other, true) => Tag::coloured("grey", t("decision-note")),
                (_, true) => Tag::coloured("green", t("decision-met")),
                (Requirement::Ground(_), false) => Tag::coloured("grey", t("ending-tag")),
                (_, false) => Tag::coloured("red", t("decision-unmet")),
            };
            let class = if reason.is_met { "k-fit__item" } else { "k-fit__item k-fit__item--missing" };
            let text = (!reason.reason.is_empty()).then(|| view! { <p lang=lang.to_owned()>{reason.reason.clone()}</p> });
            view! { <li class=class><div class="k-fit__head"><h3 class="k-fit__title">{requirement(&Requirement::parse(&reason.requirement))}</h3>{tag}</div>{text}</li> }
        })
        .collect_view();
    view! { <ol class="k-fit">{items}</ol> }.into_any()
}

/// Everything that was sent, folded away claim by claim; with its hash, so that both sides can show that it is the same.
#[must_use]
pub fn sent(admission: &Admission, snapshot: &Snapshot, lang: &str) -> AnyView {
    let claims = snapshot
        .claims
        .iter()
        .map(|one| Details::new(labels::capability(&one.capability), claim(one)))
        .collect_view();
    let none = snapshot
        .claims
        .is_empty()
        .then(|| view! { <p class="govuk-body">{t("sent-no-claims")}</p> });
    view! {
        <h3 class="govuk-heading-s">{t("sent-claims")}</h3> {none} {claims}
        <h3 class="govuk-heading-s">{t("requirement-declaration")}</h3> {declaration(snapshot.declaration.as_ref(), lang)}
        {snapshot.firm.as_ref().map(|firm| view! { <h3 class="govuk-heading-s">{t("sent-facts")}</h3> {facts(firm)} })}
        <p class="k-meta k-hash">{t("sent-hash")} " " <code>{admission.snapshot_hash.clone()}</code></p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::parse_lot_number;

    #[test]
    fn a_lot_number_is_two_numbers() {
        assert_eq!(parse_lot_number("1042-3"), Some((1042, 3)));
        for wrong in ["1042", "a-b", "1042-", "-3", "1042-3-4", ""] {
            assert_eq!(parse_lot_number(wrong), None, "{wrong}");
        }
    }
}
