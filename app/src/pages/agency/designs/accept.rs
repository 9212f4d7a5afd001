//! A plan becomes the lots of a framework draft: titles, outcomes, capabilities, regions, languages, and ceilings that add up to the cent;
//! with the limits per supplier and the reasons that are to be published, which are asked for here because the figures are here.

use super::{accept_view, work::Desk};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{money, t_with, within},
};
use codelists::Code;
use domain::{
    FieldError, Money,
    draft::{Fields, new_framework_fields},
    framework::FrameworkKind,
    permission::Permission,
};
use lots::{Plan, PlannedLot, WorkPackage};
use store::drafts::DraftKind;
use uuid::Uuid;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency, id).await?;
    let plan = plan(&ctx, &desk).await?;
    let form = Form::new(accept_view::begun(&ctx, &desk, &plan).await?);
    ctx.page(page(&ctx), move || accept_view::body(&desk, &plan, &form)).await
}

/// The draft says where it came from and why the lots are as they are.
pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, Uuid)>, Typed(typed): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.limit(RateLimit::Design)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency, id).await?;
    let plan = plan(&ctx, &desk).await?;
    let errors = unfinished(&desk, &typed);
    if !errors.is_empty() {
        let form = Form::with_errors(typed, errors);
        return ctx.invalid(page(&ctx), move || accept_view::body(&desk, &plan, &form)).await;
    }
    let fields = within(ctx.locale, || draft_of(&desk, &plan, &typed));
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let draft = store::drafts::create(&tx, desk.agency.id, DraftKind::Framework, &fields).await?;
    tx.commit().await?;
    let path = format!("/agency/{number}/frameworks/drafts/{draft}/lots");
    ctx.redirect_with(&path, "designs-flash-accepted")
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("designs-accept-title"))
}

/// Texts of the draft that are asked for here, one for each language of the agency.
pub const TEXTS: [&str; 3] = ["limit_rule", "undivided_reason", "reach_reason"];
const LIMITS: [&str; 2] = ["most_applied", "most_won"];
/// A sentence that is begun for the buyer ends so: it is not published like that.
pub const UNFINISHED: char = '…';

fn unfinished(desk: &Desk, typed: &Fields) -> Vec<FieldError> {
    let names = TEXTS
        .iter()
        .flat_map(|name| desk.agency.publish_languages.iter().map(move |lang| format!("{name}.{lang}")));
    let begun = names.filter(|name| typed.get(name).ends_with(UNFINISHED));
    begun.flat_map(|name| parts::one_error(&name, "designs-error-unfinished")).collect()
}

async fn plan(ctx: &Ctx, desk: &Desk) -> Result<Plan, PageError> {
    desk.asked().assess(&ctx.state, desk.work.board.partition()).await
}

/// Texts go into the language of the packages where the agency publishes in it, otherwise into its first.
fn draft_of(desk: &Desk, plan: &Plan, typed: &Fields) -> Fields {
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
    carry(&mut fields, typed, languages);
    fields
}

/// Limits per supplier are of a framework with fixed parties only, so with one it becomes that.
fn carry(fields: &mut Fields, typed: &Fields, languages: &[String]) {
    for name in LIMITS.into_iter().filter(|name| !typed.is_blank(name)) {
        fields.set(name, typed.get(name));
        fields.set("kind", FrameworkKind::Closed.as_str());
    }
    let names = TEXTS
        .iter()
        .flat_map(|name| languages.iter().map(move |lang| format!("{name}.{lang}")));
    for name in names.filter(|name| !typed.is_blank(name)) {
        let text = typed.get(&name).to_owned();
        fields.set(name, text);
    }
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
pub fn reasons(plan: &Plan) -> String {
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
