//! The other agencies that may call off: those registered here, who can launch assignments in its lots, and others by name.

use crate::{
    components::govuk::{Button, ChoiceItem, Input, Textarea},
    form::Form,
    pages::parts::{self, find_field},
    text::{localized, t},
};
use domain::{AgencyId, amendment::Covered, draft::Fields, organisation::Agency};
use leptos::prelude::*;
use store::ConnectionTrait;

/// Found at once.
const SHOWN: u64 = 8;

/// Those that the form names by number, and those that a search in it finds; never the agency itself.
pub async fn named(db: &impl ConnectionTrait, fields: &Fields, own: AgencyId) -> store::Result<Vec<Agency>> {
    let numbers: Vec<i64> = fields.list("covered").filter_map(|number| number.parse().ok()).take(100).collect();
    let mut all = store::agencies::list_verified(db, &numbers).await?;
    all.retain(|agency| agency.id != own);
    all.sort_unstable_by_key(|agency| agency.number);
    Ok(all)
}

pub async fn found(db: &impl ConnectionTrait, fields: &Fields, own: AgencyId) -> store::Result<Vec<Agency>> {
    let mut found = store::agencies::find_verified(db, fields.get(&find_field("covered")), SHOWN).await?;
    found.retain(|agency| agency.id != own);
    Ok(found)
}

pub fn covered(agency: &Agency) -> Covered {
    Covered {
        id: agency.id,
        number: agency.number,
        name: agency.name.pick("").1.to_owned(),
    }
}

pub fn inputs(form: &Form, chosen: &[Agency], found: &[Agency], may_add: bool) -> AnyView {
    let item = |agency: &Agency| {
        let (_, name) = localized(&agency.name);
        ChoiceItem::new(agency.number.to_string(), name).hint(format!("/agencies/{}", agency.number))
    };
    let more = found.iter().filter(|agency| chosen.iter().all(|other| other.id != agency.id));
    let items: Vec<ChoiceItem> = chosen.iter().chain(more).map(item).collect();
    let boxes = if items.is_empty() {
        view! { <input type="hidden" name="covered" value="" /> }.into_any()
    } else {
        parts::checkboxes(form, "covered", t("frameworks-field-covered"), items)
    };
    let is_searched = !form.fields.is_blank(&find_field("covered"));
    let nothing = (is_searched && found.is_empty()).then(|| view! { <p class="govuk-body">{t("codes-find-nothing")}</p> });
    let find = may_add.then(|| {
        let input = Input {
            hint: Some(t("frameworks-covered-find-hint").into()),
            ..parts::input(form, &find_field("covered"), t("frameworks-covered-find"))
        };
        let button = Button {
            name: "step".to_owned(),
            value: "find:covered".to_owned(),
            ..parts::secondary(t("action-search"))
        };
        view! { <div class="k-codes__find">{input} {button}</div> }
    });
    let names = Textarea {
        hint: Some(t("frameworks-covered-hint").into()),
        rows: Some(6),
        ..parts::textarea(form, "covered_agencies", parts::optional(t("frameworks-field-covered-agencies")))
    };
    view! { <div id="covered" tabindex="-1">{find} {nothing} {boxes}</div> {names} }.into_any()
}
