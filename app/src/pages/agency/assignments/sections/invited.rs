//! The firms of a negotiated procedure that is not open to all: a search, and each with the reason for it.

use super::{Editor, Offered, add, framed, groups, picks};
use crate::{
    components::govuk::{Button, Input},
    context::Ctx,
    error::PageError,
    form::Form,
    pages::parts::{self, find_field, whole_number},
    text::{t, t_with},
};
use domain::{SupplierId, draft::AssignmentSection, organisation::Supplier};
use leptos::prelude::*;
use search::{Kind, Query};

/// Shown of a search.
const SHOWN: usize = 8;
/// Longest words that are looked for, in characters.
const WORDS_MAX: usize = 200;

/// The firms that were searched for, by number or by words.
pub async fn search(ctx: &Ctx, section: AssignmentSection, form: &Form) -> Result<Vec<Supplier>, PageError> {
    let words: String = form.value(&find_field("invited")).chars().take(WORDS_MAX).collect();
    if section != AssignmentSection::Route || words.is_empty() {
        return Ok(Vec::new());
    }
    let db = ctx.state.store.read();
    if let Ok(number) = words.parse::<i64>() {
        let firm = store::suppliers::find_by_number(db, number).await?;
        return Ok(firm.into_iter().filter(Supplier::is_public).collect());
    }
    let query = Query {
        words,
        per_page: SHOWN,
        locale: ctx.locale.code().to_owned(),
        with_facets: false,
        ..Query::new(Kind::Supplier, ctx.now())
    };
    let index = ctx.state.search.clone();
    let found = tokio::task::spawn_blocking(move || index.search(&query))
        .await
        .map_err(anyhow::Error::from)?
        .map_err(anyhow::Error::from)?;
    let ids: Vec<SupplierId> = found.hits.iter().map(|hit| SupplierId::from_uuid(hit.id)).collect();
    let mut firms = store::suppliers::map_public(db, &ids).await?;
    Ok(ids.iter().filter_map(|id| firms.remove(id)).collect())
}

pub fn inputs(editor: &Editor, form: &Form, offered: &Offered) -> AnyView {
    let all = groups(&form.fields, "invited");
    let list = all
        .into_iter()
        .zip(1_usize..)
        .map(|(group, place)| firm(editor, form, group, place));
    let find = Input {
        r#type: "search".to_owned(),
        id: "invited".to_owned(),
        hint: Some(t("assignment-find-firm-hint").into()),
        ..parts::input(form, &find_field("invited"), t("assignment-find-firm"))
    };
    let button = Button {
        name: "step".to_owned(),
        value: "find:invited".to_owned(),
        ..parts::secondary(t("action-search"))
    };
    view! {
        {picks::inputs(editor, form, &offered.picks)}
        <div class="k-codes__find">{find} {button}</div>
        {results(form, &offered.found)}
        {list.collect_view()}
        {add(t("assignment-add-firm"))}
    }
    .into_any()
}

fn results(form: &Form, found: &[Supplier]) -> AnyView {
    if found.is_empty() {
        let is_searched = !form.value(&find_field("invited")).is_empty();
        return is_searched
            .then(|| view! { <p class="govuk-body">{t("codes-find-nothing")}</p> })
            .into_any();
    }
    let items = found
        .iter()
        .map(|firm| {
            let href = format!("/suppliers/{}", firm.number);
            let invite = Button {
                name: "step".to_owned(),
                value: format!("invite:{}", firm.number),
                classes: "govuk-button--secondary govuk-!-margin-bottom-0".to_owned(),
                ..parts::button(t_with("assignment-invite", &[("name", firm.name.as_str().into())]))
            };
            view! {
                <li class="k-found__item">
                    <div>
                        <a class="govuk-link" href=href>{firm.name.clone()}</a>
                        <p class="k-meta">{t_with("assignment-firm-number", &[("number", firm.number.to_string().into())])} " · " {t(firm.size.message_id())}</p>
                    </div>
                    {invite}
                </li>
            }
        })
        .collect_view();
    view! { <h3 class="govuk-heading-s">{t("codes-found")}</h3><ul class="k-found">{items}</ul> }.into_any()
}

fn firm(editor: &Editor, form: &Form, group: u32, place: usize) -> AnyView {
    let (supplier, reason) = (format!("invited.{group}.supplier"), format!("invited.{group}.reason"));
    let typed = form.value(&supplier);
    let known = editor.firms.get(&typed);
    let legend = known.map_or_else(|| t_with("assignment-firm", &[("number", place.into())]), |firm| firm.name.clone());
    let number = Input {
        // An id, as a draft of another origin may have it, is shown as the number that people know.
        value: Some(known.map_or(typed, |firm| firm.number.to_string())),
        ..whole_number(form, &supplier, t("assignment-field-firm"))
    };
    let reason = crate::components::govuk::Textarea {
        rows: Some(3),
        hint: Some(t("assignment-field-firm-reason-hint").into()),
        ..parts::textarea(form, &reason, t("assignment-field-firm-reason"))
    };
    framed("invited", group, legend, view! { {number} {reason} }.into_any())
}
