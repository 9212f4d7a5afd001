//! A team: a new one, or changing one.

use super::{find, home, records};
use crate::{
    components::govuk::{BackLink, Textarea},
    context::{Acting, Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    known::CodeLists,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::t,
};
use domain::{
    TeamId,
    draft::{Fields, check_team},
    organisation::Supplier,
    permission::Permission,
    profile::Team,
};
use leptos::prelude::*;
use store::StoreError;

pub async fn show_new(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    ctx.page(new_page(&ctx), move || new_body(&supplier, &Form::default())).await
}

pub async fn submit_new(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let id = id_of(&fields);
    let new = match check_team(&fields, &CodeLists) {
        Ok(new) => new,
        Err(errors) => {
            return ctx
                .invalid(new_page(&ctx), move || new_body(&supplier, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    create(&ctx, &acting, &supplier, Team::new(id, supplier.id, new)).await?;
    ctx.redirect_with(&home(&supplier), "teams-flash-added")
}

/// Once: where it is there already as it is, nothing happens.
async fn create(ctx: &Ctx, acting: &Acting, supplier: &Supplier, mut made: Team) -> Result<(), PageError> {
    match store::teams::find(ctx.state.store.read(), made.id).await? {
        Some(before) if before == made => return Ok(()),
        // Gone back to and changed, it is another team.
        Some(_) => made.id = TeamId::generate(),
        None => {}
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::teams::save(&tx, &made).await {
        Ok(()) => Ok(tx.commit().await?),
        // The other of two presses was faster.
        Err(StoreError::Conflict(_)) => {
            drop(tx);
            find(ctx, supplier, made.id).await.map(drop)
        }
        Err(error) => Err(error.into()),
    }
}

/// Made with the form, so that pressing its button twice makes one team.
fn id_of(fields: &Fields) -> TeamId {
    fields.get("team").parse().unwrap_or_else(|_| TeamId::generate())
}

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, TeamId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::EditProfile, supplier.id)?;
    let team = find(&ctx, &supplier, id).await?;
    ctx.page(page(&ctx), move || body(&supplier, id, &Form::new(stored(&team)))).await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, TeamId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::EditProfile, supplier.id)?;
    let before = find(&ctx, &supplier, id).await?;
    let new = match check_team(&fields, &CodeLists) {
        Ok(new) => new,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || body(&supplier, id, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let changed = Team::new(id, supplier.id, new);
    if changed != before {
        let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
        store::teams::save(&tx, &changed).await?;
        tx.commit().await?;
    }
    ctx.redirect_with(&home(&supplier), "teams-flash-saved")
}

fn stored(team: &Team) -> Fields {
    let mut fields = Fields::from_iter([
        ("name", team.name.clone()),
        ("roles", team.roles.join("\n")),
        ("size", team.size.to_string()),
        ("hours_a_week", team.hours_a_week.map(|hours| hours.to_string()).unwrap_or_default()),
    ]);
    if let Some(date) = team.available_from {
        parts::set_date(&mut fields, "available_from", date);
    }
    records::fill(&mut fields, &team.records);
    fields
}

fn new_page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("teams-new-title"))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("teams-edit-title"))
}

fn new_body(supplier: &Supplier, form: &Form) -> AnyView {
    let id = id_of(&form.fields).to_string();
    let hidden = view! { <input type="hidden" name="team" value=id /> }.into_any();
    let rest = inputs(supplier, form, format!("{}/new", home(supplier)), t("teams-add"), hidden);
    framed(supplier, t("teams-new-title"), rest)
}

fn body(supplier: &Supplier, id: TeamId, form: &Form) -> AnyView {
    let here = format!("{}/{id}", home(supplier));
    let delete = format!("{here}/delete");
    let rest = view! {
        {inputs(supplier, form, here, t("action-save"), ().into_any())}
        <p class="govuk-body"><a class="govuk-link" href=delete>{t("teams-delete-title")}</a></p>
    };
    framed(supplier, t("teams-edit-title"), rest.into_any())
}

fn framed(supplier: &Supplier, title: String, rest: AnyView) -> AnyView {
    view! { {BackLink::new(home(supplier), t("teams-title"))} {parts::column(title, Some(t("teams-lead")), rest)} }.into_any()
}

fn inputs(supplier: &Supplier, form: &Form, action: String, submit: String, hidden: AnyView) -> AnyView {
    let lang = supplier.language.as_str();
    let mut name = parts::input(form, "name", t("teams-field-name"));
    name.hint = Some(t("teams-field-name-hint").into());
    name.attributes = [("lang", lang)].into();
    let roles = Textarea {
        hint: Some(t("teams-field-roles-hint").into()),
        attributes: [("lang", lang)].into(),
        ..parts::textarea(form, "roles", t("teams-field-roles"))
    };
    let size = parts::whole_number(form, "size", t("teams-field-size"));
    let mut hours = parts::whole_number(form, "hours_a_week", parts::optional(t("teams-field-hours")));
    hours.hint = Some(t("teams-field-hours-hint").into());
    let mut from = parts::date(form, "available_from", parts::optional(t("teams-field-from")));
    from.hint = Some(t("teams-field-from-hint").into());
    view! {
        {parts::summary(form)}
        <form method="post" action=action novalidate="">{hidden} {name} {roles} {size} {hours} {from} {records::inputs(form, lang)} {parts::button(submit)}</form>
    }
    .into_any()
}
