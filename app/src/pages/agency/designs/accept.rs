//! A plan becomes the lots of a framework draft: titles, outcomes, capabilities, regions, languages, and ceilings that add up to the cent.

use super::work::Desk;
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts::{self, attention::counted},
    text::{money, t, t_with, within},
};
use codelists::Code;
use domain::{
    Money,
    draft::{Fields, new_framework_fields},
    permission::Permission,
};
use leptos::prelude::*;
use lots::{Plan, PlannedLot, WorkPackage};
use store::drafts::DraftKind;
use uuid::Uuid;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency, id).await?;
    let plan = plan(&ctx, &desk).await?;
    ctx.page(Page::new(ctx.t("designs-accept-title")), move || body(&desk, &plan)).await
}

/// The draft says where it came from and why the lots are as they are.
pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.limit(RateLimit::Design)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency, id).await?;
    let plan = plan(&ctx, &desk).await?;
    let fields = within(ctx.locale, || draft_of(&desk, &plan));
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let draft = store::drafts::create(&tx, desk.agency.id, DraftKind::Framework, &fields).await?;
    tx.commit().await?;
    let path = format!("/agency/{number}/frameworks/drafts/{draft}/lots");
    ctx.redirect_with(&path, "designs-flash-accepted")
}

async fn plan(ctx: &Ctx, desk: &Desk) -> Result<Plan, PageError> {
    desk.asked().assess(&ctx.state, desk.work.board.partition()).await
}

/// Texts go into the language of the packages where the agency publishes in it, otherwise into its first.
fn draft_of(desk: &Desk, plan: &Plan) -> Fields {
    let languages = &desk.agency.publish_languages;
    let lang = languages.iter().find(|lang| **lang == desk.work.language).or(languages.first());
    let lang = lang.map_or("en", String::as_str);
    let mut fields = new_framework_fields();
    fields.set(format!("title.{lang}"), desk.stored.name.clone());
    fields.set("value", parts::plain_euros(plan.value()));
    for lot in &plan.lots {
        set_lot(&mut fields, &format!("lot.{}", lot.number), lang, lot, &desk.work.packages);
    }
    fields.set("design", desk.stored.id.to_string());
    fields.set("design_reasons", reasons(plan));
    fields
}

fn set_lot(fields: &mut Fields, at: &str, lang: &str, lot: &PlannedLot, packages: &[WorkPackage]) {
    let own: Vec<&WorkPackage> = packages.iter().filter(|package| lot.packages.contains(&package.id)).collect();
    let outcomes: Vec<&str> = own
        .iter()
        .map(|package| package.outcome.as_str())
        .filter(|text| !text.is_empty())
        .collect();
    let largest = own.iter().map(|package| package.value).max().unwrap_or(lot.value);
    let cpv = lot.cpv.iter().copied().map(Code::Cpv);
    let mut codes: Vec<String> = lot.needs.iter().copied().chain(cpv).map(|code| code.to_string()).collect();
    codes.sort();
    codes.dedup();
    let mut set = |name: &str, text: String| fields.set(format!("{at}.{name}"), text);
    set(&format!("title.{lang}"), lot.title.chars().take(200).collect());
    set(&format!("outcome.{lang}"), outcomes.join("\n"));
    set("ceiling", parts::plain_euros(lot.value));
    set("largest_assignment", parts::plain_euros(largest));
    set("capabilities", codes.join("\n"));
    set("nuts", lot.nuts.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    set("languages", lot.languages.join("\n"));
}

/// One line a lot, kept with the draft.
fn reasons(plan: &Plan) -> String {
    let line = |lot: &PlannedLot| {
        t_with(
            "designs-reason",
            &[
                ("lot", i64::from(lot.number).into()),
                ("packages", lot.packages.join(", ").into()),
                ("reach", i64::from(lot.reach).into()),
                ("value", money(Money::eur(lot.value)).into()),
            ],
        )
    };
    plan.lots.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn body(desk: &Desk, plan: &Plan) -> AnyView {
    let lead = t_with(
        "designs-accept-lead",
        &[
            ("lots", counted(plan.lots.len()).into()),
            ("value", money(Money::eur(plan.value())).into()),
        ],
    );
    let lines = reasons(plan);
    let lines = lines.lines().map(|line| view! { <li>{line.to_owned()}</li> }).collect_view();
    let rest = view! {
        <ul class="govuk-list govuk-list--bullet">{lines}</ul>
        <form method="post" action=format!("{}/accept", desk.path())>
            <div class="govuk-button-group">{parts::button(t("designs-accept"))} <a class="govuk-link" href=desk.path()>{t("action-cancel")}</a></div>
        </form>
    };
    view! {
        {BackLink::new(desk.path(), desk.stored.name.clone())}
        {parts::column(t("designs-accept-title"), Some(lead), rest.into_any())}
    }
    .into_any()
}
