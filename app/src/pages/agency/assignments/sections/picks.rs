//! Firms that fit the draft, to be ticked: each with what shows that it fits, which becomes the reason for inviting it, to be put in one's
//! own words.

use super::Editor;
use crate::{
    components::govuk::{Button, ChoiceItem},
    context::{Acting, Ctx},
    error::PageError,
    form::Form,
    matching::{Hit, Sought, State, firms_for, hits},
    pages::{browse::labels, parts},
    text::t,
};
use domain::{
    FieldError,
    draft::{AssignmentSection, Fields},
};
use i18n::Locale;
use leptos::prelude::*;
use store::drafts::{Draft, SaveError};

/// Firms to choose from.
const SHOWN: usize = 12;
/// The button that invites those that are ticked.
pub const STEP: &str = "pick";

/// A firm that fits.
pub struct Pick {
    pub number: i64,
    pub name: String,
    pub language: String,
    is_newcomer: bool,
    /// In the language of the page.
    pub reason: String,
}

/// The best, as the match page of the assignment will show them; none before the draft says what is needed.
pub async fn load(ctx: &Ctx, section: AssignmentSection, fields: &Fields) -> Result<Vec<Pick>, PageError> {
    if section != AssignmentSection::Route || fields.list("capabilities").next().is_none() {
        return Ok(Vec::new());
    }
    let sought = Sought::draft(fields, ctx.now());
    let mut fitting = firms_for(&ctx.state, &sought, None).await?;
    let best: Vec<_> = fitting
        .ranking
        .matches
        .iter()
        .filter(|found| found.judged.evidenced > 0)
        .take(SHOWN)
        .cloned()
        .collect();
    let hits = hits(&ctx.state, &sought, &mut fitting, &best).await?;
    Ok(hits.into_iter().map(|hit| pick(ctx.locale, hit)).collect())
}

fn pick(locale: Locale, hit: Hit) -> Pick {
    Pick {
        reason: reason(locale, &hit),
        number: hit.number,
        name: hit.name,
        language: hit.language,
        is_newcomer: hit.is_newcomer,
    }
}

/// "Shows 2 of 3 needed capabilities: web design (Stad Gent), user research (OCMW Aalst)."
fn reason(locale: Locale, hit: &Hit) -> String {
    let shown: Vec<String> = hit
        .needs
        .iter()
        .filter_map(|need| match &need.state {
            State::Met { client, .. } if client.is_empty() => Some(labels::capability_in(locale, &need.capability)),
            State::Met { client, .. } => Some(format!("{} ({client})", labels::capability_in(locale, &need.capability))),
            State::Bare | State::Copied | State::Missing => None,
        })
        .collect();
    let args = [
        ("met", shown.len().into()),
        ("all", hit.needs.len().into()),
        ("list", shown.join(", ").into()),
    ];
    i18n::t_with(locale, "assignment-pick-reason", &args)
}

/// Adds those that are ticked to the firms of the draft; the id of the first of them.
pub async fn invite(ctx: &Ctx, acting: &Acting, draft: &Draft, posted: &Fields) -> Result<String, PageError> {
    let picks = load(ctx, AssignmentSection::Route, &draft.fields).await?;
    let (mut fields, mut first) = (draft.fields.clone(), None);
    for number in posted.list("pick").filter_map(|text| text.parse::<i64>().ok()) {
        if let Some(pick) = picks.iter().find(|pick| pick.number == number) {
            let group = add(&mut fields, pick);
            first.get_or_insert(group);
        }
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::drafts::save(&tx, draft.agency, draft.id, draft.version, &fields).await {
        Ok(_) => tx.commit().await?,
        Err(SaveError::Stale(_)) => return Err(PageError::Conflict),
        Err(SaveError::Store(error)) => return Err(error.into()),
    }
    Ok(first.map_or_else(|| "picks".to_owned(), |group| format!("invited.{group}")))
}

/// Into a group without a firm, or a new one. Who is invited already keeps its reason.
fn add(fields: &mut Fields, pick: &Pick) -> u32 {
    let supplier = |group: u32| format!("invited.{group}.supplier");
    let groups = fields.groups("invited");
    if let Some(known) = groups
        .iter()
        .find(|group| fields.get(&supplier(**group)) == pick.number.to_string())
    {
        return *known;
    }
    let free = groups.into_iter().find(|group| fields.is_blank(&supplier(*group)));
    let group = free.unwrap_or_else(|| fields.append_group("invited", "reason"));
    fields.set(supplier(group), pick.number.to_string());
    let reason = format!("invited.{group}.reason");
    if fields.is_blank(&reason) {
        fields.set(reason, pick.reason.clone());
    }
    group
}

/// Nobody was ticked.
pub fn nobody() -> Vec<FieldError> {
    parts::one_error("pick", "error-choose")
}

pub fn inputs(editor: &Editor, form: &Form, picks: &[Pick]) -> AnyView {
    let title = view! { <h3 class="govuk-heading-s" id="picks" tabindex="-1">{t("assignment-picks")}</h3> };
    let is_invited = |pick: &&Pick| {
        let fields = &form.fields;
        let names = fields
            .groups("invited")
            .into_iter()
            .map(|group| format!("invited.{group}.supplier"));
        names.into_iter().any(|name| {
            let typed = fields.get(&name);
            typed == pick.number.to_string() || editor.firms.get(typed).is_some_and(|firm| firm.number == pick.number)
        })
    };
    let left: Vec<&Pick> = picks.iter().filter(|pick| !is_invited(pick)).collect();
    if left.is_empty() {
        let id = if form.fields.list("capabilities").next().is_none() {
            "assignment-picks-no-codes"
        } else {
            "assignment-picks-none"
        };
        return view! { {title} <p class="govuk-body">{t(id)}</p> }.into_any();
    }
    let items = left.into_iter().map(item).collect();
    let boxes = parts::checkboxes(form, "pick", t("assignment-picks-legend"), items);
    let button = Button {
        name: "step".to_owned(),
        value: STEP.to_owned(),
        ..parts::secondary(t("assignment-picks-action"))
    };
    view! {
        {title}
        <p class="govuk-body">{t("assignment-picks-text")} " " <a class="govuk-link" href="/how-matching-works">{t("matches-how-title")}</a></p>
        {boxes} {button}
    }
    .into_any()
}

fn item(pick: &Pick) -> ChoiceItem {
    let hint = if pick.is_newcomer {
        format!("{}. {}", t("matches-newcomer"), pick.reason)
    } else {
        pick.reason.clone()
    };
    ChoiceItem {
        attributes: [("lang", pick.language.as_str())].into(),
        ..ChoiceItem::new(pick.number.to_string(), format!("{} ({})", pick.name, pick.number)).hint(hint)
    }
}
