//! Where a design begins: a table to paste or upload, or lots that somebody published.

use super::{intake::Intake, problems, result, rules, start_view};
use crate::{
    context::{Ctx, QueryPairs},
    designing::Held,
    error::{PageError, PageResult},
    form::Form,
    layout::Page,
    middleware::limits::RateLimit,
};
use domain::{calendar, framework::Framework};
use lots::table::{self, Problems, Table};
use std::sync::Arc;

/// The lots of published notices that are offered to design anew.
const OFFERED: u64 = 8;
/// Fewer lots are hardly a question.
const LEAST_LOTS: u64 = 3;

pub struct Offered {
    pub framework: Framework,
    pub lots: i64,
}

pub async fn show(ctx: Ctx, query: QueryPairs) -> PageResult {
    let offered = offered(&ctx).await?;
    let mut fields = rules::of_query(&query);
    if let Some(text) = result::text_of(&ctx, query.first("table"), query.first("framework")).await? {
        fields.set("table", text);
    }
    ctx.page(page(&ctx), move || start_view::body(&Form::new(fields), None, &offered))
        .await
}

/// Nothing of it is stored: the table is kept in memory for a while, and its page has the rules in its address.
pub async fn submit(ctx: Ctx, intake: Intake) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.limit(RateLimit::Design)?;
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let wanted = rules::read(rules::of_form(&intake.fields), &figures, calendar::local_date(ctx.now()));
    let fields = intake.fields.clone();
    let (table, text) = match (read(intake).await?, wanted) {
        (Ok(read), Ok(_)) => read,
        (read, wanted) => {
            let found = read.err();
            let mut errors: Vec<_> = found.iter().flat_map(problems::errors).collect();
            errors.extend(wanted.err().map(|form| form.errors).unwrap_or_default());
            let (form, offered) = (Form::with_errors(fields, errors), offered(&ctx).await?);
            return ctx
                .invalid(page(&ctx), move || start_view::body(&form, found.as_ref(), &offered))
                .await;
        }
    };
    let held = Held {
        packages: Arc::new(table.packages),
        notes: table.notes,
        text: text.into(),
    };
    let id = ctx.state.designing.hold(held, ctx.now());
    ctx.redirect(&rules::link(&result::table_path(id), &rules::of_form(&fields), &[]))
}

/// Takes a processor for as long as the file is large: not on the async threads. The text is what can be changed later.
pub async fn read(intake: Intake) -> Result<Result<(Table, String), Problems>, PageError> {
    let work = move || {
        let table = table::read(intake.table())?;
        let text = if intake.file.is_empty() {
            intake.fields.raw("table").to_owned()
        } else {
            table::written(&table.packages).unwrap_or_default()
        };
        Ok((table, text))
    };
    Ok(tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)?)
}

async fn offered(ctx: &Ctx) -> Result<Vec<Offered>, PageError> {
    let db = ctx.state.store.read();
    let counts = store::lots::list_divided(db, LEAST_LOTS, table::MAX_PACKAGES as u64, OFFERED).await?;
    let ids: Vec<_> = counts.iter().map(|(id, _)| *id).collect();
    let mut frameworks = store::frameworks::map_by_ids(db, &ids).await?;
    let offer = |(id, lots)| {
        let framework = frameworks.remove(&id)?;
        Some(Offered { framework, lots })
    };
    Ok(counts.into_iter().filter_map(offer).collect())
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("design-title")).description(ctx.t("design-lead"))
}
