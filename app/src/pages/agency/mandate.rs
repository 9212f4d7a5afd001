//! Up to what amount each member publishes alone, and who stands in for an approver who is away.

use crate::{
    components::govuk::{Cell, Input, Select, SelectItem, Table},
    context::{Acting, Ctx, Segments},
    error::{Checked, PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::role_name,
    middleware::limits::RateLimit,
    pages::parts,
    routes::Routes,
    text::{date, locale, money_short, t, t_with, until},
};
use domain::{
    DelegationId, Instant, Money, UserId, calendar,
    draft::{Fields, typed_date},
    field_error::Errors,
    money,
    organisation::{Agency, OrganisationId},
    permission::Permission,
};
use leptos::prelude::*;
use std::collections::HashMap;
use store::{StoreError, delegations::Delegation, members::Member};

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/agency/{agency}/mandate", show)
        .post("/agency/{agency}/mandate", limits)
        .post("/agency/{agency}/mandate/delegations", delegate)
        .post("/agency/{agency}/mandate/delegations/{delegation}/end", end)
}

/// Longest absence, in days: a role that is given for longer is given by the owner, among the members.
const LONGEST_DAYS: i64 = 92;

struct Desk {
    agency: Agency,
    members: Vec<Member>,
    limits: HashMap<UserId, i64>,
    delegations: Vec<Delegation>,
    me: UserId,
    may_edit: bool,
    /// Of their own, not standing in for somebody.
    may_delegate: bool,
    now: Instant,
}

async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::ApproveAssignment, agency.id)?;
    let desk = Desk::load(&ctx, &acting, agency).await?;
    let form = Form::new(desk.stored());
    ctx.page(page(&ctx), move || body(&desk, &form)).await
}

/// Of the members; empty is what the agency says.
async fn limits(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAgency, agency.id)?;
    let desk = Desk::load(&ctx, &acting, agency).await?;
    let changed = match desk.read_limits(&fields) {
        Ok(changed) => changed,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || body(&desk, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    if !changed.is_empty() {
        let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
        for (user, limit) in changed {
            store::members::set_limit(&tx, user, desk.agency.id, limit).await?;
        }
        tx.commit().await?;
    }
    ctx.redirect_with(&home(&desk.agency), "mandate-flash-saved")
}

async fn delegate(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::ApproveAssignment, agency.id)?;
    let desk = Desk::load(&ctx, &acting, agency).await?;
    // Who stands in for somebody does not hand it on.
    if !desk.may_delegate {
        return Err(PageError::Forbidden);
    }
    let delegation = match desk.read_delegation(&fields) {
        Ok(delegation) => delegation,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || body(&desk, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::delegations::create(&tx, &delegation).await?;
    tx.commit().await?;
    ctx.redirect_with(&home(&desk.agency), "mandate-flash-delegated")
}

async fn end(ctx: Ctx, Segments((number, id)): Segments<(i64, DelegationId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::ApproveAssignment, agency.id)?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::delegations::end(&tx, agency.id, id).await {
        Ok(()) => tx.commit().await?,
        // Pressed twice.
        Err(StoreError::NotFound) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&home(&agency), "mandate-flash-ended")
}

impl Desk {
    async fn load(ctx: &Ctx, acting: &Acting, agency: Agency) -> Result<Self, PageError> {
        let (db, now) = (ctx.state.store.read(), ctx.now());
        let members = store::members::list(db, OrganisationId::Agency(agency.id)).await?;
        let is_own = |member: &Member| member.user.id == acting.user && member.membership.allows(Permission::ApproveAssignment, now);
        Ok(Self {
            limits: store::members::limits(db, agency.id).await?,
            delegations: store::delegations::list(db, agency.id, now).await?,
            me: acting.user,
            may_edit: ctx.may(Permission::EditAgency, agency.id),
            may_delegate: members.iter().any(is_own),
            members,
            agency,
            now,
        })
    }

    /// Those whom a limit can hold back: who publish, and do not sign off.
    fn limited(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| {
            let may = |permission| member.membership.allows(permission, self.now);
            may(Permission::LaunchAssignment) && !may(Permission::ApproveAssignment)
        })
    }

    fn colleagues(&self) -> impl Iterator<Item = &Member> {
        self.members
            .iter()
            .filter(|member| member.user.id != self.me && member.membership.is_active(self.now))
    }

    fn stored(&self) -> Fields {
        let limit = |(user, cents): (&UserId, &i64)| (limit_field(*user), parts::plain_euros(*cents));
        Fields::from_iter(self.limits.iter().map(limit))
    }

    fn read_limits(&self, fields: &Fields) -> Checked<Vec<(UserId, Option<i64>)>> {
        let mut errors = Errors::new();
        let mut changed = Vec::new();
        for member in self.limited() {
            let (user, field) = (member.user.id, limit_field(member.user.id));
            let limit = if fields.is_blank(&field) {
                None
            } else {
                errors.keep(
                    &field,
                    money::parse_cents(fields.get(&field)).map_err(money::MoneyError::message_id),
                )
            };
            if limit != self.limits.get(&user).copied() {
                changed.push((user, limit));
            }
        }
        errors.finish(Some(changed))
    }

    /// From the beginning of the first day to the end of the last.
    fn read_delegation(&self, fields: &Fields) -> Checked<Delegation> {
        let mut errors = Errors::new();
        let to = fields
            .get("to")
            .parse::<UserId>()
            .ok()
            .filter(|to| self.colleagues().any(|member| member.user.id == *to));
        if to.is_none() {
            errors.add("to", "error-choose");
        }
        let mut day = |name: &str| {
            let day = typed_date(fields, name);
            if day.is_none() {
                errors.add(name, "error-date");
            }
            day
        };
        let begins = day("from").and_then(calendar::start_of_day);
        let ends = day("until").and_then(calendar::end_of_day);
        if let (Some(begins), Some(ends)) = (begins, ends) {
            if ends <= self.now {
                errors.add("until", "error-date-past");
            } else if ends <= begins {
                errors.add("until", "error-date-order");
            } else if ends > calendar::add_days(begins, LONGEST_DAYS) {
                errors.add_with("until", "error-delegation-days", vec![("days", LONGEST_DAYS.to_string())]);
            }
        }
        let delegation = to.zip(begins).zip(ends).map(|((to, begins_at), ends_at)| Delegation {
            id: DelegationId::generate(),
            agency: self.agency.id,
            from: self.me,
            to,
            begins_at,
            ends_at,
        });
        errors.finish(delegation)
    }

    fn name(&self, user: UserId) -> String {
        let found = self.members.iter().find(|member| member.user.id == user);
        found.map_or_else(|| t("readers-somebody"), |member| member.user.name.clone())
    }
}

fn limit_field(user: UserId) -> String {
    format!("limit.{user}")
}

fn home(agency: &Agency) -> String {
    format!("/agency/{}/mandate", agency.number)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("mandate-title"))
}

fn body(desk: &Desk, form: &Form) -> AnyView {
    let rest = view! {
        {parts::summary(form)}
        {limits_of(desk, form)}
        {running(desk)}
        {desk.may_delegate.then(|| new(desk, form))}
    };
    parts::column(t("mandate-title"), Some(t("mandate-lead")), rest.into_any())
}

fn limits_of(desk: &Desk, form: &Form) -> AnyView {
    let general = desk.agency.mandate_cents.map_or_else(
        || t("mandate-agency-none"),
        |cents| t_with("mandate-agency", &[("amount", money_short(Money::eur(cents)).into())]),
    );
    let limited: Vec<&Member> = desk.limited().collect();
    let content = if limited.is_empty() {
        view! { <p class="govuk-body">{t("mandate-nobody")}</p> }.into_any()
    } else if desk.may_edit {
        let inputs = limited.iter().map(|member| {
            let field = limit_field(member.user.id);
            let input = Input {
                hint: Some(role_name(locale(), member.membership.role).into()),
                ..parts::euro(form, &field, member.user.name.clone())
            };
            view! { {input} }
        });
        let inputs = inputs.collect_view();
        view! { <form method="post" action=home(&desk.agency) novalidate="">{inputs} {parts::button(t("action-save"))}</form> }.into_any()
    } else {
        let rows = limited
            .iter()
            .map(|member| {
                let limit = desk.limits.get(&member.user.id);
                let shown = limit.map_or_else(|| t("mandate-as-agency"), |cents| money_short(Money::eur(*cents)));
                vec![Cell::from(member.user.name.clone()), Cell::number(shown)]
            })
            .collect();
        view! { {Table { rows, caption: t("mandate-limits"), caption_classes: "govuk-visually-hidden".to_owned(), ..Table::default() }} }
            .into_any()
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("mandate-limits")}</h2>
            <p class="govuk-body">{t("mandate-limits-text")} " " {general}</p>
            {content}
        </section>
    }
    .into_any()
}

fn running(desk: &Desk) -> AnyView {
    if desk.delegations.is_empty() {
        return ().into_any();
    }
    let items = desk
        .delegations
        .iter()
        .map(|delegation| {
            let text = t_with(
                "mandate-delegation",
                &[
                    ("to", desk.name(delegation.to).into()),
                    ("from", desk.name(delegation.from).into()),
                    ("begins", date(delegation.begins_at).into()),
                    ("ends", until(delegation.ends_at).into()),
                ],
            );
            let action = format!("{}/delegations/{}/end", home(&desk.agency), delegation.id);
            let label = t_with("mandate-end", &[("to", desk.name(delegation.to).into())]);
            view! {
                <li class="k-found__item">
                    <span>{text}</span>
                    <form method="post" action=action><button class="k-linkbutton" type="submit">{label}</button></form>
                </li>
            }
        })
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("mandate-running")}</h2><ul class="k-found">{items}</ul></section> }
        .into_any()
}

fn new(desk: &Desk, form: &Form) -> AnyView {
    let colleague = |member: &Member| SelectItem::new(member.user.id.to_string(), member.user.name.clone());
    let mut items = vec![SelectItem::new("", t("mandate-choose"))];
    items.extend(desk.colleagues().map(colleague));
    let to = Select {
        name: "to".to_owned(),
        label: t("mandate-to").into(),
        items,
        value: form.value("to"),
        error_message: parts::error(form, "to"),
        ..Select::default()
    };
    let action = format!("{}/delegations", home(&desk.agency));
    view! {
        <section class="k-section" id="delegate">
            <h2 class="govuk-heading-m">{t("mandate-delegate-title")}</h2>
            <p class="govuk-body">{t("mandate-delegate-text")}</p>
            <form method="post" action=action novalidate="">
                {to} {parts::date(form, "from", t("mandate-from"))} {parts::date(form, "until", t("mandate-until"))}
                {parts::secondary(t("mandate-delegate"))}
            </form>
        </section>
    }
    .into_any()
}
