//! What a team must be able to do, where, and in which languages it may bid.

use crate::{
    form::Form,
    pages::parts::{capabilities_picker, language_boxes, regions_picker},
    text::t,
};
use leptos::prelude::*;

pub fn inputs(form: &Form) -> AnyView {
    view! {
        {capabilities_picker(form, "capabilities", t("assignment-field-capabilities"), t("assignment-field-capabilities-hint"))}
        {regions_picker(form, "nuts", t("assignment-field-regions"), t("assignment-field-regions-hint"))}
        {language_boxes(form, "bid_languages", t("assignment-field-bid-languages"))}
    }
    .into_any()
}
