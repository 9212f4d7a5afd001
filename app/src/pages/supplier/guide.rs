//! What would make the firm easier to find: a meter, and things to do, what helps most first.

use crate::{
    components::govuk::Tag,
    context::Ctx,
    error::PageError,
    known::CodeLists,
    pages::{browse::labels, parts},
    text::{t, t_with},
};
use domain::{
    completeness::{Advice, Gain, Gap, Guide, Profile, guide},
    organisation::Supplier,
    profile::{CapabilityClaim, Team},
};
use leptos::prelude::*;

/// Claims that one piece of advice names.
const NAMED: usize = 3;

/// A guide with what it speaks of.
#[derive(Clone)]
pub struct Guided {
    pub guide: Guide,
    number: i64,
    language: String,
    claims: Vec<CapabilityClaim>,
}

impl Guided {
    #[must_use]
    pub fn of(ctx: &Ctx, supplier: &Supplier, claims: &[CapabilityClaim], teams: &[Team], has_declaration: bool) -> Self {
        let profile = Profile {
            supplier,
            claims,
            teams,
            has_declaration,
        };
        Self {
            guide: guide(profile, &CodeLists, ctx.now()),
            number: supplier.number,
            language: supplier.language.clone(),
            claims: claims.to_vec(),
        }
    }

    pub async fn load(ctx: &Ctx, supplier: &Supplier) -> Result<Self, PageError> {
        let db = ctx.state.store.read();
        let claims = store::claims::list_by_supplier(db, supplier.id).await?;
        let teams = store::teams::list_by_supplier(db, supplier.id).await?;
        let has_declaration = store::declarations::find(db, supplier.id).await?.is_some();
        Ok(Self::of(ctx, supplier, &claims, &teams, has_declaration))
    }
}

/// Inside a view: the first `limit` things to do.
#[must_use]
pub fn section(guided: &Guided, limit: usize) -> AnyView {
    let guide = &guided.guide;
    let text = t_with("guide-score", &[("score", guide.score.into())]);
    let all = (guide.advice.len() > limit).then(|| {
        let href = format!("/supplier/{}/profile#guide", guided.number);
        let text = t_with("guide-all", &[("count", parts::attention::counted(guide.advice.len()).into())]);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }
    });
    let list = if guide.advice.is_empty() {
        view! { <p class="govuk-body">{t("guide-complete")}</p> }.into_any()
    } else {
        let items = guide.advice.iter().take(limit).map(|advice| item(guided, advice)).collect_view();
        view! { <ol class="k-guide">{items}</ol> }.into_any()
    };
    view! {
        <section class="k-section" id="guide" aria-labelledby="guide-title">
            <h2 class="govuk-heading-m" id="guide-title">{t("guide-title")}</h2>
            <p class="govuk-body govuk-!-margin-bottom-1" id="guide-score">{text}</p>
            <meter class="k-meter" min="0" max="100" low="40" high="75" optimum="100" value=guide.score.to_string() aria-labelledby="guide-score">
                {guide.score.to_string()} " / 100"
            </meter>
            {list} {all}
        </section>
    }
    .into_any()
}

fn item(guided: &Guided, advice: &Advice) -> AnyView {
    let gap = advice.gap.as_str();
    let count = advice.claims.len().max(advice.teams.len()).max(1);
    let languages: Vec<String> = advice.languages.iter().map(|tag| parts::language_name(tag)).collect();
    let args = [
        ("count", parts::attention::counted(count).into()),
        ("languages", languages.join(", ").into()),
    ];
    let gain = advice.gain();
    let colour = match gain {
        Gain::Large => "green",
        Gain::Medium => "blue",
        Gain::Small => "grey",
    };
    view! {
        <li class="k-guide__item">
            <a class="govuk-link k-guide__title" href=place(guided, advice)>{t_with(&format!("guide-{gap}"), &args)}</a>
            {Tag::coloured(colour, t(&format!("guide-gain-{}", gain.as_str())))}
            <p class="k-guide__why">{t(&format!("guide-{gap}-why"))}</p>
            {named(guided, advice)}
        </li>
    }
    .into_any()
}

/// The page, and the field on it, where one does something about it.
fn place(guided: &Guided, advice: &Advice) -> String {
    let home = format!("/supplier/{}", guided.number);
    let claim = || {
        advice
            .claims
            .first()
            .map_or_else(|| format!("{home}/claims"), |id| format!("{home}/claims/{id}"))
    };
    let summary = |lang: &str| format!("{home}/profile#summary.{lang}");
    match advice.gap {
        Gap::NoClaim | Gap::FewClaims => format!("{home}/claims/new"),
        Gap::NoSummary | Gap::SummaryShort => summary(&guided.language),
        Gap::SummaryLanguages => summary(advice.languages.first().unwrap_or(&guided.language)),
        Gap::NoRegions => format!("{home}/profile#nuts"),
        Gap::NoLanguages => format!("{home}/profile#languages"),
        Gap::SizeUnknown => format!("{home}/profile#headcount"),
        Gap::NoTeam => format!("{home}/teams/new"),
        Gap::NoAvailability => match advice.teams.first() {
            Some(id) => format!("{home}/teams/{id}#hours_a_week"),
            None => format!("{home}/teams"),
        },
        Gap::NoDeclaration => format!("{home}/declaration"),
        Gap::NoEvidence => format!("{}#situation", claim()),
        Gap::NoResult => format!("{}#result", claim()),
        Gap::NoClient => format!("{}#client", claim()),
        Gap::NoPeriod => format!("{}#period", claim()),
        Gap::CodeWeak => format!("{}#find", claim()),
        Gap::Unconfirmed => format!("{}/referee", claim()),
        Gap::Expired | Gap::ExpiresSoon => claim(),
    }
}

/// The claims it is about, by name; the first one is where the title leads.
fn named(guided: &Guided, advice: &Advice) -> Option<AnyView> {
    let names: Vec<AnyView> = advice
        .claims
        .iter()
        .filter_map(|id| guided.claims.iter().find(|claim| claim.id == *id))
        .take(NAMED)
        .map(|claim| {
            let href = format!("/supplier/{}/claims/{}", guided.number, claim.id);
            view! { <li><a class="govuk-link" href=href>{labels::capability(&claim.capability)}</a></li> }.into_any()
        })
        .collect();
    let more = advice.claims.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| view! { <li>{t_with("guide-more", &[("count", parts::attention::counted(more).into())])}</li> });
    (!names.is_empty()).then(|| view! { <ul class="k-guide__which">{names} {more}</ul> }.into_any())
}
