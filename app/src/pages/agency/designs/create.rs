//! A new design: the packages of a table or of published lots, and the best plan for them as its first step.

use super::{home, list, work::Work};
use crate::{
    context::{Ctx, Segments},
    designing::{Asked, Board},
    error::{PageError, PageResult},
    form::Form,
    middleware::limits::RateLimit,
    pages::{
        parts,
        try_lots::{intake::Intake, problems, result, rules, start},
    },
};
use domain::{Errors, FieldError, calendar, permission::Permission};
use lots::{WorkPackage, table::Problems};
use std::sync::Arc;

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, intake: Intake) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    ctx.limit(RateLimit::Design)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let fields = intake.fields.clone();
    let wanted = rules::read(rules::of_form(&fields), &figures, calendar::local_date(ctx.now()));
    let mut errors = Errors::new();
    let name = parts::read_name(&fields, "name", &mut errors);
    let mut errors = errors.into_vec();
    let packages = packages(&ctx, intake).await?;
    let (name, wanted, packages) = match (name, wanted, packages) {
        (Some(name), Ok(wanted), Ok(packages)) => (name, wanted, packages),
        (_, wanted, packages) => {
            let found = packages.err();
            errors.extend(found.iter().flat_map(Wrong::errors));
            errors.extend(wanted.err().map(|form| form.errors).unwrap_or_default());
            let designs = store::designs::list_by_agency(ctx.state.store.read(), agency.id).await?;
            let form = Form::with_errors(fields, errors);
            let view = move || list::body(&agency, &designs, true, &form, found.as_ref().and_then(Wrong::table));
            return ctx.invalid(list::page(&ctx), view).await;
        }
    };
    let packages = Arc::new(packages);
    let asked = Asked {
        packages: packages.clone(),
        rules: wanted.rules,
        seed: wanted.seed,
    };
    let designed = asked.run(&ctx.state).await?;
    let work = Work {
        packages: packages.to_vec(),
        rules: wanted.fields,
        board: Board::new(&designed.design.best),
        notes: String::new(),
        language: ctx.locale.code().to_owned(),
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let id = store::designs::create(&tx, agency.id, &name, work.json()?).await?;
    tx.commit().await?;
    ctx.redirect(&format!("{}/{id}", home(&agency)))
}

/// Why there are no packages.
enum Wrong {
    Table(Problems),
    Framework,
}

impl Wrong {
    fn errors(&self) -> Vec<FieldError> {
        match self {
            Self::Table(problems) => problems::errors(problems),
            Self::Framework => parts::one_error("framework", "designs-error-framework"),
        }
    }

    fn table(&self) -> Option<&Problems> {
        match self {
            Self::Table(problems) => Some(problems),
            Self::Framework => None,
        }
    }
}

async fn packages(ctx: &Ctx, intake: Intake) -> Result<Result<Vec<WorkPackage>, Wrong>, PageError> {
    let number = intake.fields.get("framework").to_owned();
    if number.is_empty() || !intake.table().is_empty() {
        let read = start::read(intake).await?;
        return Ok(read.map(|(table, _)| table.packages).map_err(Wrong::Table));
    }
    let Ok(number) = number.parse() else {
        return Ok(Err(Wrong::Framework));
    };
    match result::framework_source(ctx, number).await {
        Ok(source) => Ok(Ok(source.held.packages.to_vec())),
        Err(PageError::NotFound) => Ok(Err(Wrong::Framework)),
        Err(error) => Err(error),
    }
}
