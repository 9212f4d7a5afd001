//! A firm that stands outside a lot for a time, as both sides see it.

use crate::text::{locale, t};
use domain::{Instant, admission::Admission, calendar};
use leptos::prelude::*;

/// Inside a view: ground, reason, hearing and end of a suspension that lasts.
#[must_use]
pub fn suspension(admission: &Admission, now: Instant) -> Option<AnyView> {
    let suspension = admission.suspended(now)?;
    let day = |date| i18n::date(locale(), date);
    Some(
        view! {
            <dl class="k-facts">
                <div><dt>{t("suspend-until")}</dt><dd>{day(calendar::last_day(suspension.until))}</dd></div>
                <div><dt>{t("suspend-since")}</dt><dd>{day(calendar::local_date(suspension.since))}</dd></div>
                <div><dt>{t("suspend-heard")}</dt><dd>{day(suspension.heard_on)}</dd></div>
            </dl>
            <p class="govuk-body"><strong>{t(&suspension.ground.message_id())}</strong></p>
            <p class="govuk-body k-typed">{suspension.reason.clone()}</p>
        }
        .into_any(),
    )
}
