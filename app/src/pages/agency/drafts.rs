//! Forms of an agency that are saved as typed, section by section: finding, saving, and what happens when two people save.
//!
//! A section's form posts its fields, the `version` that it was made of, and `step`, the button that was pressed: `continue`, `later`
//! (save and stop here), `find:` and the name of a code field, or one that only that section knows.

use crate::{
    components::govuk::Button,
    context::{Acting, Ctx, QueryPairs},
    error::PageError,
    form::Form,
    pages::parts,
    text::t,
};
use domain::{DraftId, draft::Fields, organisation::Agency};
use leptos::prelude::*;
use store::{
    StoreError,
    drafts::{Draft, DraftKind, SaveError},
};

/// A draft of this agency and of this kind; for anything else the page does not exist.
pub async fn find(ctx: &Ctx, agency: &Agency, id: DraftId, kind: DraftKind) -> Result<Draft, PageError> {
    let draft = store::drafts::find(ctx.state.store.read(), id).await?;
    draft
        .filter(|draft| draft.agency == agency.id && draft.kind == kind)
        .ok_or(PageError::NotFound)
}

/// A new draft. A page with the button carries a `key`; pressed twice, it makes one draft: as long as nothing was saved in it since.
pub async fn create(
    ctx: &Ctx,
    acting: &Acting,
    agency: &Agency,
    kind: DraftKind,
    fields: &Fields,
    key: &str,
) -> Result<DraftId, PageError> {
    let mut id = key.parse::<DraftId>().unwrap_or_else(|_| DraftId::generate());
    if let Some(draft) = store::drafts::find(ctx.state.store.read(), id).await? {
        if is_same(&draft, agency, kind) {
            return Ok(id);
        }
        id = DraftId::generate();
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::drafts::create_as(&tx, id, agency.id, kind, fields).await {
        Ok(()) => tx.commit().await?,
        // The other press was faster.
        Err(StoreError::Conflict(_)) => {
            drop(tx);
            let draft = store::drafts::find(ctx.state.store.read(), id).await?;
            draft.filter(|draft| is_same(draft, agency, kind)).ok_or(PageError::Conflict)?;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(id)
}

fn is_same(draft: &Draft, agency: &Agency, kind: DraftKind) -> bool {
    draft.agency == agency.id && draft.kind == kind && draft.version == 1
}

/// Inside a form with the button for a new draft.
#[must_use]
pub fn new_key() -> AnyView {
    view! { <input type="hidden" name="key" value=DraftId::generate().to_string() /> }.into_any()
}

/// What came of saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Yes,
    /// Somebody else saved in between. The draft now holds theirs with what was posted over it, unsaved: saving once more keeps it.
    ChangedMeanwhile,
}

/// Saves what was posted over what was there. Only names that are the section's own are taken.
pub async fn save(
    ctx: &Ctx,
    acting: &Acting,
    draft: &mut Draft,
    posted: &Fields,
    is_own: impl Fn(&str) -> bool,
) -> Result<Saved, PageError> {
    let own = Fields::from_iter(posted.iter().filter(|(name, _)| is_own(name)));
    let mut fields = draft.fields.clone();
    fields.merge(own.clone());
    // Without a readable version nobody knows what the form was made of.
    let version = posted.get("version").parse().unwrap_or(0);
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::drafts::save(&tx, draft.agency, draft.id, version, &fields).await {
        Ok(version) => {
            tx.commit().await?;
            draft.fields = fields;
            draft.version = version;
            Ok(Saved::Yes)
        }
        Err(SaveError::Stale(stored)) => {
            draft.fields = stored.fields;
            draft.fields.merge(own);
            draft.version = stored.version;
            Ok(Saved::ChangedMeanwhile)
        }
        Err(SaveError::Store(error)) => Err(error.into()),
    }
}

/// Where a search in the code field `name` shows its results: the same page, with the words in its address. The name must be one of the
/// section's own, not just what was posted.
#[must_use]
pub fn found_at(path: &str, name: &str, posted: &Fields) -> String {
    let words = posted.get(&parts::find_field(name));
    let query = serde_urlencoded::to_string([("in", name), ("find", words)]).unwrap_or_default();
    format!("{path}?{query}#{name}")
}

/// What is stored, with the words of a search that the address holds.
#[must_use]
pub fn form(draft: &Draft, query: &QueryPairs) -> Form {
    let mut fields = draft.fields.clone();
    if let (Some(name), Some(words)) = (query.first("in"), query.first("find")) {
        fields.set(parts::find_field(name), words);
    }
    Form::new(fields)
}

/// The form of one section around its inputs.
#[must_use]
pub fn section_form(action: String, version: i64, form: &Form, inputs: AnyView) -> AnyView {
    section_form_below(parts::summary(form), action, version, inputs)
}

/// The same below an error summary of the page's own.
#[must_use]
pub fn section_form_below(summary: AnyView, action: String, version: i64, inputs: AnyView) -> AnyView {
    let step = |value: &str, button: Button| Button {
        name: "step".to_owned(),
        value: value.to_owned(),
        ..button
    };
    view! {
        {summary}
        <form method="post" action=action novalidate="">
            // The Enter key presses the first button of a form; without this one it would be a search.
            <button class="govuk-visually-hidden" name="step" value="continue" tabindex="-1" aria-hidden="true">{t("draft-continue")}</button>
            <input type="hidden" name="version" value=version.to_string() />
            {inputs}
            <div class="k-actions">
                {step("continue", parts::button(t("draft-continue")))} {step("later", parts::secondary(t("draft-later")))}
            </div>
        </form>
    }
    .into_any()
}
