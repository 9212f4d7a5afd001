//! "Not bidding, because …": one press on the page of the assignment, or here with a few words.

use crate::{
    bidding::{self, Standing},
    components::govuk::{BackLink, CharacterCount, ChoiceItem, InsetText, Radios},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    not_bidding::{firm_name, seal},
    pages::parts,
    text::{localized, t, t_with},
};
use domain::{
    FieldError,
    assignment::Assignment,
    bidding::BidRefusal,
    draft::Fields,
    not_bidding::{NOT_BIDDING_MAX, NotBidding, NotBiddingReason},
    organisation::Supplier,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use leptos::prelude::*;

struct Shown {
    firm: Supplier,
    assignment: Assignment,
    standing: Standing,
    has_said: bool,
}

impl Shown {
    async fn load(ctx: &Ctx, firm: Supplier, number: i64) -> Result<Self, PageError> {
        let db = ctx.state.store.read();
        let assignment = store::assignments::find_by_number(db, number).await?;
        let assignment = assignment
            .filter(|assignment| assignment_phase(assignment, ctx.now()) != AssignmentPhase::Draft)
            .ok_or(PageError::NotFound)?;
        let name = firm_name(&ctx.state.keys, assignment.id, firm.id);
        Ok(Self {
            standing: bidding::standing(&ctx.state, firm.id, &assignment, ctx.arrived_at).await?,
            has_said: store::not_bidding::has_said(db, assignment.id, &name).await?,
            firm,
            assignment,
        })
    }

    /// A firm that could bid, and has not.
    fn refusal(&self) -> Option<String> {
        match self.standing.may_draft() {
            Err(BidRefusal::NotOpenYet) => None,
            Err(refusal) => Some(format!("bid-refusal-{}", refusal.as_str())),
            Ok(()) if self.standing.submitted_at().is_some() => Some("not-bidding-has-bid".to_owned()),
            Ok(()) => None,
        }
    }

    fn path(&self) -> String {
        format!("/supplier/{}/assignments/{}/not-bidding", self.firm.number, self.assignment.number)
    }

    fn public(&self) -> String {
        format!("/assignments/{}", self.assignment.number)
    }
}

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let firm = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, firm.id)?;
    let shown = Shown::load(&ctx, firm, assignment).await?;
    ctx.page(page(&ctx), move || body(&shown, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let firm = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditBid, firm.id)?;
    let shown = Shown::load(&ctx, firm, assignment).await?;
    let said = match check(&shown, &fields, ctx.locale.code()) {
        Ok(said) => said,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || body(&shown, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let sealed = seal(&ctx.state, shown.assignment.id, shown.firm.id, &said).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::not_bidding::save(&tx, &sealed).await?;
    tx.commit().await?;
    ctx.redirect_with(&shown.public(), "not-bidding-flash-said")
}

/// Where there is nothing to take back it leads to the assignment all the same.
pub async fn take_back(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let firm = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditBid, firm.id)?;
    let shown = Shown::load(&ctx, firm, assignment).await?;
    if !shown.has_said || shown.refusal().is_some() {
        return ctx.redirect(&shown.path());
    }
    let name = firm_name(&ctx.state.keys, shown.assignment.id, shown.firm.id);
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    if store::not_bidding::take_back(&tx, shown.assignment.id, &name).await? {
        tx.commit().await?;
    }
    ctx.redirect_with(&shown.public(), "not-bidding-flash-taken-back")
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("not-bidding-title"))
}

fn check(shown: &Shown, fields: &Fields, language: &str) -> Result<NotBidding, Vec<FieldError>> {
    if shown.refusal().is_some() {
        return Err(parts::one_error("reason", "not-bidding-error-over"));
    }
    let text = fields.get("text").trim().to_owned();
    let reason = NotBiddingReason::parse(fields.get("reason")).ok_or_else(|| parts::one_error("reason", "error-choose"))?;
    if text.chars().count() > NOT_BIDDING_MAX {
        return Err(vec![FieldError {
            field: "text".to_owned(),
            id: "error-too-long",
            args: vec![("max", NOT_BIDDING_MAX.to_string())],
        }]);
    }
    if reason == NotBiddingReason::Other && text.is_empty() {
        return Err(parts::one_error("text", "not-bidding-error-other"));
    }
    Ok(NotBidding {
        reason,
        text,
        language: language.to_owned(),
    })
}

fn body(shown: &Shown, form: &Form) -> AnyView {
    let (lang, title) = localized(&shown.assignment.title);
    let rest = match shown.refusal() {
        Some(id) => view! { {InsetText { text: t(&id), id: "reason".to_owned(), ..InsetText::default() }} }.into_any(),
        None => questions(shown, form),
    };
    view! {
        {BackLink::new(shown.public(), t("questions-back"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            {parts::summary(form)}
            <div class="k-page-head"><div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("not-bidding-title")}</h1>
                <p class="govuk-body-l">{t("not-bidding-lead")}</p>
            </div></div>
            {rest}
        </div></div>
    }
    .into_any()
}

fn questions(shown: &Shown, form: &Form) -> AnyView {
    let items = NotBiddingReason::ALL
        .iter()
        .map(|reason| ChoiceItem::new(reason.as_str(), t(&format!("not-bidding-reason-{reason}"))))
        .collect();
    let radios = Radios {
        name: "reason".to_owned(),
        value: form.value("reason"),
        items,
        error_message: parts::error(form, "reason"),
        ..parts::radios(t("not-bidding-legend"))
    };
    let text = CharacterCount {
        name: "text".to_owned(),
        rows: Some(3),
        maxlength: u32::try_from(NOT_BIDDING_MAX).ok(),
        value: form.fields.raw("text").to_owned(),
        label: parts::optional(t("not-bidding-text")).into(),
        hint: Some(t("not-bidding-text-hint").into()),
        error_message: parts::error(form, "text"),
        textarea_description_text: t_with("questions-text-limit", &[("max", NOT_BIDDING_MAX.into())]),
        ..CharacterCount::default()
    };
    let said = shown.has_said.then(|| {
        let action = format!("{}/take-back", shown.path());
        view! {
            {InsetText { text: t("not-bidding-said-before"), ..InsetText::default() }}
            <form method="post" action=action>{parts::secondary(t("not-bidding-take-back"))}</form>
        }
    });
    view! {
        {said}
        <form method="post" action=shown.path() novalidate="">
            {radios}
            {text}
            {parts::button(t("not-bidding-button"))}
        </form>
    }
    .into_any()
}

/// On the page of the assignment, for a firm that may bid: one press says why not.
#[must_use]
pub fn one_press(firm: i64, name: &str, assignment: i64, has_said: bool) -> AnyView {
    let path = format!("/supplier/{firm}/assignments/{assignment}/not-bidding");
    if has_said {
        let action = format!("{path}/take-back");
        return view! {
            <form class="k-not-bidding" method="post" action=action>
                <p>{t_with("not-bidding-said", &[("firm", name.into())])} " " <button class="k-linkbutton">{t("not-bidding-take-back")}</button></p>
            </form>
        }
        .into_any();
    }
    let buttons = NotBiddingReason::ALL
        .iter()
        .filter(|reason| **reason != NotBiddingReason::Other)
        .map(|reason| {
            let label = t(&format!("not-bidding-reason-{reason}"));
            view! { <li><button class="k-linkbutton" name="reason" value=reason.as_str()>{label}</button></li> }
        })
        .collect_view();
    let title = t_with("not-bidding-because", &[("firm", name.into())]);
    let (label, more) = (title.clone(), path.clone());
    view! {
        <form class="k-not-bidding" method="post" action=path aria-label=label>
            <p><strong>{title}</strong> " " {t("not-bidding-why")}</p>
            <ul>{buttons} <li><a class="govuk-link" href=more>{t("not-bidding-other")}</a></li></ul>
        </form>
    }
    .into_any()
}
