//! What the reader of a lot can do: apply as one of their firms, see what became of it, or read why not.

use crate::{
    context::{Ctx, MyOrganisation},
    error::PageError,
    pages::supplier::{apply_path, closed},
    text::{date, t, t_with},
};
use domain::{
    Instant,
    admission::{Admission, AdmissionStatus, NotOpen, why_lot_not_open},
    framework::{Framework, FrameworkKind, Lot},
    organisation::OrganisationId,
    permission::Permission,
};
use leptos::prelude::*;

pub struct Call {
    number: String,
    closed: Option<NotOpen>,
    is_signed_in: bool,
    /// Ten working days to decide: Directive 2014/24/EU art. 34(5).
    is_dynamic: bool,
    /// Firms that this person may apply for, each with its newest application to the lot.
    firms: Vec<(MyOrganisation, Option<Admission>)>,
    now: Instant,
}

impl Call {
    pub async fn load(ctx: &Ctx, framework: &Framework, lot: &Lot) -> Result<Self, PageError> {
        let mut firms = Vec::new();
        let mine = ctx.user.iter().flat_map(|me| me.organisations.iter());
        for firm in mine.filter(|firm| Permission::ApplyToLot.allowed_for(firm.role)) {
            if let OrganisationId::Supplier(id) = firm.id {
                let applied = store::admissions::list_by_lot_and_supplier(ctx.state.store.read(), lot.id, id).await?;
                firms.push((firm.clone(), applied.into_iter().next()));
            }
        }
        Ok(Self {
            number: format!("{}-{}", framework.number, lot.number),
            closed: why_lot_not_open(framework, lot, ctx.now()),
            is_signed_in: ctx.user.is_some(),
            is_dynamic: framework.kind == FrameworkKind::Dynamic,
            firms,
            now: ctx.now(),
        })
    }

    pub fn view(&self) -> AnyView {
        let rows = self
            .firms
            .iter()
            .filter_map(|(firm, applied)| self.firm(firm, applied.as_ref()))
            .collect::<Vec<_>>();
        let rows = (!rows.is_empty()).then(|| view! { <ul class="k-call__firms">{rows}</ul> });
        let rest = match self.closed {
            Some(reason) => view! { <p>{closed(reason)}</p> }.into_any(),
            None if !self.is_signed_in => self.sign_in(),
            None if self.firms.is_empty() => view! {
                <p>{t("call-no-firm")}</p> <a class="govuk-button govuk-button--secondary" href="/account/organisations/new-supplier">{t("call-register-firm")}</a>
            }
            .into_any(),
            None => ().into_any(),
        };
        let title = if self.closed.is_some() {
            "apply-closed-title"
        } else {
            "call-title"
        };
        view! { <section class="k-call" id="apply"><h2 class="govuk-heading-m">{t(title)}</h2>{rows} {rest}</section> }.into_any()
    }

    fn sign_in(&self) -> AnyView {
        // Whoever signs in comes back here: they may act for several firms.
        let query = serde_urlencoded::to_string([("next", format!("/lots/{}#apply", self.number))]).unwrap_or_default();
        view! {
            <p>{t("call-visitor")} " " {self.is_dynamic.then(|| t("call-visitor-days"))}</p>
            <div class="k-actions">
                <a class="govuk-button" href=format!("/sign-in?{query}")>{t("call-sign-in")}</a>
                <a class="govuk-button govuk-button--secondary" href="/register">{t("call-register")}</a>
            </div>
        }
        .into_any()
    }

    /// One firm: what became of its application, or the button. Nothing for a firm that never applied to what is closed.
    fn firm(&self, firm: &MyOrganisation, applied: Option<&Admission>) -> Option<AnyView> {
        let (lang, name) = firm.name.pick("");
        let (lang, name) = (lang.to_owned(), name.to_owned());
        let told = applied.map(|admission| {
            let id = match admission.status_at(self.now) {
                AdmissionStatus::Submitted => "call-applied",
                AdmissionStatus::Admitted => "call-admitted",
                AdmissionStatus::Refused => "call-refused",
                AdmissionStatus::Left => "call-left",
                AdmissionStatus::Suspended => "call-suspended",
            };
            let suspended = admission.suspended(self.now).map(|suspension| suspension.until);
            let at = match admission.status {
                _ if suspended.is_some() => suspended.map_or(self.now, |until| until.plus_days(-1)),
                AdmissionStatus::Admitted | AdmissionStatus::Refused => admission.decided_at.unwrap_or(admission.submitted_at),
                _ => admission.submitted_at,
            };
            let href = format!("/supplier/{}/admissions/{}", firm.number, admission.id);
            view! { <span>{t_with(id, &[("date", date(at).into())])} " " <a class="govuk-link" href=href>{t("apply-see")}</a></span> }
        });
        let is_current =
            applied.is_some_and(|admission| matches!(admission.status, AdmissionStatus::Submitted | AdmissionStatus::Admitted));
        let button = (self.closed.is_none() && !is_current).then(|| {
            let text = t_with("call-apply-as", &[("name", name.as_str().into())]);
            view! { <a class="govuk-button" href=apply_path(firm.number, &self.number)>{text}</a> }
        });
        (told.is_some() || button.is_some()).then(|| view! { <li><strong lang=lang>{name}</strong> {told} {button}</li> }.into_any())
    }
}
