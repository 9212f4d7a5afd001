//! Check your answers, and submit.

use super::{desk::Desk, inputs, problems, refused, state_in_words, tasks};
use crate::{
    bidding, bids,
    components::govuk::{BackLink, SummaryAction, SummaryCell, SummaryList, SummaryRow},
    context::{Acting, Ctx, Segments},
    error::{PageError, PageResult},
    form::Typed,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{localized, money, t},
};
use domain::{
    FieldError,
    assignment::AwardModel,
    bid::{PricePart, QualityPart},
    bidding::BidRefusal,
    draft::{BidSection, IdentityInputs},
    permission::Permission,
};
use leptos::prelude::*;
use store::bids::BidError;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    if desk.standing.may_draft().is_err() && !desk.has_draft() {
        return ctx.redirect(&desk.home());
    }
    ctx.page(page(&ctx), move || body(&desk, Vec::new())).await
}

/// In time is what arrived in time: the head of this request, not the moment at which it is dealt with.
pub async fn submit(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::SubmitBid, supplier.id)?;
    let desk = Desk::load(&ctx, supplier, assignment).await?;
    if let Err(refusal) = desk.standing.may_draft() {
        return refused::page(ctx, desk, refusal).await;
    }
    if fields.get("version") != desk.draft.version.to_string() {
        let changed = parts::one_error("changed", "error-bid-changed-meanwhile");
        return ctx.invalid(page(&ctx), move || body(&desk, changed)).await;
    }
    let parts = match desk.parts() {
        Ok(parts) => parts,
        Err(_) => return ctx.invalid(page(&ctx), move || body(&desk, Vec::new())).await,
    };
    match send(&ctx, &acting, &desk, parts).await? {
        Ok(()) => ctx.redirect(&format!("{}/submitted", desk.home())),
        Err(refusal) => refused::page(ctx, desk, refusal).await,
    }
}

/// Seals the three parts to the assignment's opening key and submits them, in one transaction.
async fn send(
    ctx: &Ctx,
    acting: &Acting,
    desk: &Desk,
    (quality, identity, price): (QualityPart, IdentityInputs, PricePart),
) -> Result<Result<(), BidRefusal>, PageError> {
    let (db, keys) = (ctx.state.store.read(), &ctx.state.keys);
    let (assignment, supplier) = (desk.assignment.id, &desk.supplier);
    let key = store::assignments::find_opening_key(db, assignment)
        .await?
        .ok_or(PageError::NotFound)?;
    let hash = bidding::profile_hash(db, supplier, ctx.now()).await?;
    let identity = identity.into_part(vec![supplier.id], vec![supplier.name.clone()], hash);
    let envelope = bids::envelope(keys, desk.draft.id, assignment, supplier.id, ctx.arrived_at);
    let sealed = bids::seal_bid(&key, envelope, &quality, &identity, price)?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::bids::submit(&tx, &sealed, ctx.arrived_at).await {
        Ok(_) => tx.commit().await?,
        Err(error) => return refusal(error).map(Err),
    }
    Ok(Ok(()))
}

/// The assignment moved on between reading and writing.
pub fn refusal(error: BidError) -> Result<BidRefusal, PageError> {
    match error {
        BidError::NotOpen => Ok(BidRefusal::DeadlinePassed),
        BidError::NoAssignment | BidError::NothingSubmitted => Err(PageError::NotFound),
        BidError::Store(error) => Err(error.into()),
    }
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("bids-check-title"))
}

fn body(desk: &Desk, more: Vec<FieldError>) -> AnyView {
    let can_draft = desk.standing.may_draft().is_ok();
    let errors = if can_draft {
        more.into_iter().chain(desk.parts().err().unwrap_or_default()).collect()
    } else {
        Vec::new()
    };
    let sections = BidSection::ALL
        .iter()
        .map(|section| answers(desk, *section, can_draft))
        .collect_view();
    let button = (can_draft && errors.is_empty()).then(|| submit_form(desk));
    let (lang, title) = localized(&desk.assignment.title);
    view! {
        {BackLink::new(desk.home(), t("bids-tasks-title"))}
        {problems::elsewhere(desk, &errors)}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{t("bids-check-title")}</h1>
            <p class="govuk-body-l">{state_in_words(&desk.assignment, &desk.standing, desk.at)}</p>
        </div></div>
        <div class="k-columns">
            <div>{can_draft.then(|| inputs::telltales(desk))} {sections} {button}</div>
            <aside class="k-aside">{tasks::deadline(desk)}</aside>
        </div>
    }
    .into_any()
}

fn submit_form(desk: &Desk) -> AnyView {
    let standing = &desk.standing;
    let button = match (standing.submitted_at(), standing.changed_at()) {
        (None, _) => parts::button(t("bids-submit")),
        (Some(_), Some(_)) => parts::button(t("bids-submit-changed")),
        // What is here is what was submitted: nothing needs to be done.
        (Some(_), None) => parts::secondary(t("bids-submit-again")),
    };
    let action = format!("{}/check", desk.home());
    view! {
        <form method="post" action=action class="govuk-!-margin-top-6">
            <input type="hidden" name="version" value=desk.draft.version.to_string() />
            <p class="govuk-body">{t("bids-submit-text")}</p>
            {button}
        </form>
    }
    .into_any()
}

fn answers(desk: &Desk, section: BidSection, can_change: bool) -> AnyView {
    let name = section.as_str();
    let row = |field: &String| {
        let (lang, label) = desk.label(field);
        let key = SummaryCell::view(view! { <span lang=lang>{label.clone()}</span> });
        let row = SummaryRow::new(key, value(desk, field));
        let href = format!("{}/{name}#{field}", desk.home());
        if can_change {
            row.action(SummaryAction::new(href, t("bids-change"), label))
        } else {
            row
        }
    };
    let mut rows: Vec<SummaryRow> = section.fields(&desk.assignment).iter().map(row).collect();
    if section == BidSection::Price && desk.assignment.award == AwardModel::FixedBudget {
        rows.push(SummaryRow::new(t("bids-price-paid"), money(desk.assignment.budget)));
    }
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t(&format!("bids-section-{name}"))}</h2>
            {SummaryList { rows, ..SummaryList::default() }}
        </section>
    }
    .into_any()
}

fn value(desk: &Desk, field: &str) -> SummaryCell {
    let typed = desk.draft.fields.raw(field);
    if typed.trim().is_empty() {
        return t("bids-nothing-typed").into();
    }
    match field {
        "language" => parts::language_name(typed.trim()).into(),
        "declaration" => t(if desk.draft.fields.is_yes(field) {
            "bids-declaration-holds"
        } else {
            "bids-nothing-typed"
        })
        .into(),
        "price" => match desk.parts() {
            Ok((_, _, price)) => money(domain::Money::new(price.price_cents, desk.assignment.budget.currency)).into(),
            Err(_) => format!("€ {}", typed.trim()).into(),
        },
        _ => {
            let (lang, text) = (desk.language().to_owned(), typed.to_owned());
            SummaryCell::view(view! { <div class="k-typed" lang=lang>{text}</div> })
        }
    }
}
