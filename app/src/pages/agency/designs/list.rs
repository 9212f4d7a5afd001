//! The designs of an agency, and a new one.

use super::home;
use crate::{
    components::govuk::Textarea,
    context::{Ctx, QueryPairs, Segments},
    error::PageResult,
    form::Form,
    layout::Page,
    pages::{
        parts,
        try_lots::{problems, view},
    },
    text::{date_time, t, t_with},
};
use domain::{draft::Fields, organisation::Agency, permission::Permission};
use leptos::prelude::*;
use lots::{Rules, table::Problems};
use store::designs::DesignName;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ViewDashboard, agency.id)?;
    let designs = store::designs::list_by_agency(ctx.state.store.read(), agency.id).await?;
    let may_edit = ctx.may(Permission::EditFramework, agency.id);
    let fields: Fields = query.first("framework").map(|number| ("framework", number)).into_iter().collect();
    ctx.page(page(&ctx), move || body(&agency, &designs, may_edit, &Form::new(fields), None))
        .await
}

pub fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("designs-title"))
}

pub fn body(agency: &Agency, designs: &[DesignName], may_edit: bool, form: &Form, found: Option<&Problems>) -> AnyView {
    view! {
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("designs-title")}</h1>
            <p class="govuk-body-l">{t("designs-lead")}</p>
        </div></div>
        {parts::summary(form)}
        {found.map(problems::list)}
        {list(agency, designs)}
        {may_edit.then(|| new(agency, form))}
    }
    .into_any()
}

fn list(agency: &Agency, designs: &[DesignName]) -> AnyView {
    if designs.is_empty() {
        return view! { <div class="k-empty"><h2 class="k-empty__title">{t("designs-empty-title")}</h2><p>{t("designs-empty-text")}</p></div> }.into_any();
    }
    let items = designs
        .iter()
        .map(|design| {
            let href = format!("{}/{}", home(agency), design.id);
            let at = t_with("designs-changed", &[("at", date_time(design.updated_at).into())]);
            view! { <li><a class="govuk-link" href=href>{design.name.clone()}</a><span class="k-meta">{at}</span></li> }
        })
        .collect_view();
    view! { <ul class="k-brief">{items}</ul> }.into_any()
}

fn new(agency: &Agency, form: &Form) -> AnyView {
    let table = Textarea {
        hint: Some(t("design-table-hint").into()),
        rows: Some(8),
        spellcheck: Some(false),
        classes: "k-code".to_owned(),
        ..parts::textarea(form, "table", t("design-table"))
    };
    let mut framework = parts::whole_number(form, "framework", t("designs-framework"));
    framework.hint = Some(t("designs-framework-hint").into());
    view! {
        <section class="k-section" id="new">
            <h2 class="govuk-heading-m">{t("designs-new")}</h2>
            <p class="govuk-body">{t("design-packages-text")} " " <a class="govuk-link" href="/try/lots/template.xlsx" download="">{t("design-template-xlsx")}</a> " · " <a class="govuk-link" href="/try/lots/template.csv" download="">{t("design-template-csv")}</a></p>
            <form method="post" action=home(agency) enctype="multipart/form-data" novalidate="">
                {parts::input(form, "name", t("designs-name"))}
                <div class="govuk-form-group">
                    <label class="govuk-label" for="file">{parts::optional(t("design-file"))}</label>
                    <input class="govuk-file-upload" type="file" id="file" name="file" accept=".csv,.tsv,.txt,.xlsx" />
                </div>
                {table} {view::columns()}
                {framework}
                <h3 class="govuk-heading-s">{t("design-rules-title")}</h3>
                {view::rules_inputs(form, &Rules::default())}
                {parts::button(t("design-go"))}
            </form>
        </section>
    }
    .into_any()
}
