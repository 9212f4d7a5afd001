//! How the beginning looks: the table, the rules, and published lots to try.

use super::{problems, start::Offered, view};
use crate::{
    components::govuk::Textarea,
    form::Form,
    pages::{parts, parts::attention::counted},
    text::{localized, money_short, t, t_with},
};
use leptos::prelude::*;
use lots::{
    Rules,
    table::{MAX_BYTES, MAX_PACKAGES, Problems},
};

pub fn body(form: &Form, found: Option<&Problems>, offered: &[Offered]) -> AnyView {
    let table = Textarea {
        hint: Some(t("design-table-hint").into()),
        rows: Some(10),
        spellcheck: Some(false),
        classes: "k-code".to_owned(),
        ..parts::textarea(form, "table", t("design-table"))
    };
    let limits = t_with(
        "design-limits",
        &[
            ("packages", counted(MAX_PACKAGES).into()),
            ("mb", counted(MAX_BYTES / 1024 / 1024).into()),
        ],
    );
    view! {
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("design-title")}</h1>
            <p class="govuk-body-l">{t("design-lead")}</p>
        </div></div>
        {parts::summary(form)}
        {found.map(problems::list)}
        <div class="k-columns">
            <div>
                <form method="post" action="/try/lots" enctype="multipart/form-data" novalidate="">
                    <section class="k-section">
                        <h2 class="govuk-heading-m">{t("design-packages-title")}</h2>
                        <p class="govuk-body">{t("design-packages-text")} " " <a class="govuk-link" href="/try/lots/template.xlsx" download="">{t("design-template-xlsx")}</a> " · " <a class="govuk-link" href="/try/lots/template.csv" download="">{t("design-template-csv")}</a></p>
                        <div class="govuk-form-group">
                            <label class="govuk-label" for="file">{parts::optional(t("design-file"))}</label>
                            <div class="govuk-hint" id="file-hint">{limits}</div>
                            <input class="govuk-file-upload" type="file" id="file" name="file" accept=".csv,.tsv,.txt,.xlsx" aria-describedby="file-hint" />
                        </div>
                        {table}
                        {view::columns()}
                    </section>
                    <section class="k-section">
                        <h2 class="govuk-heading-m">{t("design-rules-title")}</h2>
                        {view::rules_inputs(form, &Rules::default())}
                    </section>
                    {parts::button(t("design-go"))}
                </form>
            </div>
            <aside class="k-aside">
                <section class="k-section">
                    <h2 class="govuk-heading-m">{t("design-private-title")}</h2>
                    <p class="govuk-body">{t_with("design-private-text", &[("minutes", crate::designing::KEPT_MINUTES.into())])}</p>
                    <p class="govuk-body"><a class="govuk-link" href="/why-lots">{t("why-lots-title")}</a></p>
                </section>
                {real(offered)}
            </aside>
        </div>
    }
    .into_any()
}

fn real(offered: &[Offered]) -> AnyView {
    if offered.is_empty() {
        return ().into_any();
    }
    let items = offered
        .iter()
        .map(|offer| {
            let (lang, title) = localized(&offer.framework.title);
            let href = format!("/try/lots/frameworks/{}", offer.framework.number);
            let value = offer.framework.value.map(money_short);
            view! {
                <li><a class="govuk-link" href=href lang=lang>{title}</a><span class="k-meta">{t_with("design-lots", &[("lots", offer.lots.into())])}</span><span class="k-money">{value}</span></li>
            }
        })
        .collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("design-real-title")}</h2>
            <p class="govuk-body">{t("design-real-text")}</p>
            <ul class="k-brief">{items}</ul>
        </section>
    }
    .into_any()
}
