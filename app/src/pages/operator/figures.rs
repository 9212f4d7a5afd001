//! Figures that are law or policy, each from a day on, with its source.

use super::{breadcrumbs, scroll};
use crate::{
    components::govuk::{Cell, DateInput, Input, Select, SelectItem, Table, Tag},
    context::Ctx,
    error::{Checked, PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{locale, t, t_with},
};
use domain::{
    FigureKey, Figures,
    audit::Actor,
    draft::Fields,
    field_error::Errors,
    figures::{FigureRow, FigureUnit, defaults},
};
use jiff::civil::Date;
use leptos::prelude::*;

/// In characters.
const SOURCE_MAX: usize = 300;

pub async fn show(ctx: Ctx) -> PageResult {
    ctx.require_operator()?;
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let today = i18n::today(ctx.now().timestamp());
    ctx.page(page(&ctx), move || body(&Form::default(), &figures, today)).await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.require_operator()?.user.id;
    let row = match check(&fields) {
        Ok(row) => row,
        Err(errors) => {
            let figures = store::figures::load(ctx.state.store.read()).await?;
            let today = i18n::today(ctx.now().timestamp());
            return ctx
                .invalid(page(&ctx), move || body(&Form::with_errors(fields, errors), &figures, today))
                .await;
        }
    };
    let tx = ctx.state.store.write(Actor::User(me), ctx.now()).await?;
    keep_defaults(&tx, row.key).await?;
    store::figures::set(&tx, &row).await?;
    tx.commit().await?;
    ctx.redirect_with("/operator/figures", "operator-flash-figure")
}

/// Own rows hide the built-in ones of their key: with the first own row the built-in ones become own too, so that what was in force before
/// it stays in force for its time.
async fn keep_defaults(tx: &store::WriteTx, key: FigureKey) -> Result<(), PageError> {
    let own = store::figures::list(tx).await?;
    if own.iter().any(|row| row.key == key) {
        return Ok(());
    }
    for row in defaults().iter().filter(|row| row.key == key) {
        store::figures::set(tx, row).await?;
    }
    Ok(())
}

fn check(fields: &Fields) -> Checked<FigureRow> {
    let mut errors = Errors::new();
    let key = errors.keep("key", FigureKey::parse(fields.get("key")).ok_or("error-unknown-choice"));
    let value = match key {
        Some(key) => read_value(key.unit(), fields, &mut errors),
        None => None,
    };
    let valid_from = errors.keep("valid_from", read_date(fields).ok_or("error-date"));
    let source = fields.get("source");
    if source.is_empty() {
        errors.add("source", "error-required");
    }
    for field in ["source", "note"] {
        if fields.get(field).chars().count() > SOURCE_MAX {
            errors.add_with(field, "error-too-long", vec![("max", SOURCE_MAX.to_string())]);
        }
    }
    let all = key.zip(value).zip(valid_from);
    errors.finish(all.map(|((key, value), valid_from)| FigureRow {
        key,
        valid_from,
        value,
        source: source.to_owned().into(),
        note: fields.get("note").to_owned().into(),
        checked: "operator".into(),
    }))
}

/// Euros for amounts, whole numbers for the rest; in the unit of the figure.
fn read_value(unit: FigureUnit, fields: &Fields, errors: &mut Errors) -> Option<i64> {
    let text = fields.get("value");
    let value = match unit {
        FigureUnit::EurCents => domain::money::parse_cents(text).map_err(|_| "error-money"),
        _ => text.parse::<i64>().map_err(|_| "error-not-a-number"),
    };
    let max = if unit == FigureUnit::Percent { 100 } else { 10_000_000_000_000 };
    match errors.keep("value", value)? {
        value if (0..=max).contains(&value) => Some(value),
        _ => {
            errors.add_with(
                "value",
                "error-number-range",
                vec![("min", "0".to_owned()), ("max", max.to_string())],
            );
            None
        }
    }
}

fn read_date(fields: &Fields) -> Option<Date> {
    let part = |name: &str| fields.part("valid_from", name).parse::<i16>().ok();
    let small = |name: &str| part(name).and_then(|number| i8::try_from(number).ok());
    Date::new(part("year")?, small("month")?, small("day")?)
        .ok()
        .filter(|date| (1990..=2200).contains(&date.year()))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("operator-figures-title"))
}

fn body(form: &Form, figures: &Figures, today: Date) -> AnyView {
    view! {
        {breadcrumbs(t("operator-figures-title"))}
        {parts::summary(form)}
        <h1 class="govuk-heading-xl">{t("operator-figures-title")}</h1>
        <p class="govuk-body-l">{t("operator-figures-lead")}</p>
        {table(figures, today)}
        <section class="k-section" id="add">
            <h2 class="govuk-heading-l">{t("operator-figures-add")}</h2>
            <p class="govuk-body">{t("operator-figures-add-text")}</p>
            {add_form(form)}
        </section>
    }
    .into_any()
}

fn table(figures: &Figures, today: Date) -> AnyView {
    let rows = figures
        .rows()
        .map(|row| {
            figure_row(
                row,
                figures
                    .row(row.key, today)
                    .is_some_and(|current| current.valid_from == row.valid_from),
            )
        })
        .collect();
    let head = [
        "operator-figure",
        "operator-figure-from",
        "operator-figure-value",
        "operator-figure-source",
        "operator-figure-checked",
    ]
    .map(|id| Cell::from(t(id)));
    scroll(Table {
        rows,
        head: Some(head.into()),
        caption: t("operator-figures-title"),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    })
}

fn figure_row(row: &FigureRow, is_in_force: bool) -> Vec<Cell> {
    let name = figure_name(row.key);
    let tag = is_in_force.then(|| view! { " " {Tag::from(t("operator-figure-in-force"))} });
    let source = if row.note.is_empty() {
        row.source.to_string()
    } else {
        format!("{} ({})", row.source, row.note)
    };
    vec![
        Cell::view(view! { {name} {tag} }),
        Cell::from(i18n::short_date(locale(), row.valid_from)),
        Cell::number(shown_value(row.key.unit(), row.value)),
        Cell::from(source),
        Cell::from(row.checked.to_string()),
    ]
}

fn figure_name(key: FigureKey) -> String {
    t(&format!("figure-{}", key.as_str()))
}

fn shown_value(unit: FigureUnit, value: i64) -> String {
    match unit {
        FigureUnit::EurCents => i18n::money_short(locale(), value, "EUR"),
        unit => t_with(&format!("operator-unit-{}", unit.as_str()), &[("count", value.into())]),
    }
}

fn add_form(form: &Form) -> AnyView {
    let mut items = vec![SelectItem::new("", t("operator-choose"))];
    items.extend(FigureKey::ALL.iter().map(|key| SelectItem::new(key.as_str(), figure_name(*key))));
    let key = Select {
        name: "key".to_owned(),
        items,
        value: form.value("key"),
        label: t("operator-figure").into(),
        error_message: parts::error(form, "key"),
        ..Select::default()
    };
    let value = Input {
        inputmode: "decimal".to_owned(),
        classes: "govuk-input--width-10".to_owned(),
        hint: Some(t("operator-figure-value-hint").into()),
        ..parts::input(form, "value", t("operator-figure-value"))
    };
    let source = Input {
        hint: Some(t("operator-figure-source-hint").into()),
        ..parts::input(form, "source", t("operator-figure-source"))
    };
    let note = parts::input(form, "note", format!("{} ({})", t("operator-figure-note"), t("field-optional")));
    view! {
        <form method="post" action="/operator/figures" novalidate="">
            {key} {from(form)} {value} {source} {note} {parts::button(t("action-add"))}
        </form>
    }
    .into_any()
}

fn from(form: &Form) -> DateInput {
    let part = |name: &str| form.fields.part("valid_from", name).to_owned();
    let labels = ["input-day", "input-month", "input-year"].map(t);
    DateInput {
        fieldset: Some(parts::fieldset(t("operator-figure-from"))),
        error_message: parts::error(form, "valid_from"),
        ..DateInput::named("valid_from", labels).typed(part("day"), part("month"), part("year"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(key: &str, value: &str) -> Fields {
        let mut fields = Fields::new();
        let pairs = [
            ("key", key),
            ("value", value),
            ("valid_from-day", "1"),
            ("valid_from-month", "1"),
            ("valid_from-year", "2028"),
            ("source", "A regulation"),
        ];
        for (name, value) in pairs {
            fields.set(name, value);
        }
        fields
    }

    #[test]
    fn a_value_is_in_the_unit_of_its_figure() {
        assert_eq!(check(&typed("limited-value", "30.000")).expect("euros").value, 3_000_000);
        assert_eq!(check(&typed("price-weight-max", "30")).expect("percent").value, 30);
        assert_eq!(
            check(&typed("price-weight-max", "101")).expect_err("more than all")[0].id,
            "error-number-range"
        );
        assert_eq!(
            check(&typed("closed-years-max", "-1")).expect_err("less than none")[0].id,
            "error-number-range"
        );
        assert_eq!(check(&typed("nothing", "1")).expect_err("no such figure")[0].field, "key");
    }

    #[test]
    fn a_date_is_a_real_one() {
        let mut fields = typed("limited-value", "1");
        assert_eq!(read_date(&fields), Some(jiff::civil::date(2028, 1, 1)));
        fields.set("valid_from-day", "31");
        fields.set("valid_from-month", "2");
        assert_eq!(read_date(&fields), None);
        fields.set("valid_from-month", "300");
        assert_eq!(read_date(&fields), None);
    }
}
