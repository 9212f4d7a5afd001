//! Amending a published assignment: the form of the launch with what is published in it, to be typed over; saved as typed.

pub mod check;
mod desk;
mod view;

use crate::{
    context::{Acting, Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::Typed,
    guarding::is_override,
    layout::Page,
    middleware::limits::RateLimit,
    pages::{
        agency::{
            assignments::home,
            drafts::{self, Saved},
        },
        parts,
    },
};
use desk::Desk;
use domain::{
    FieldError,
    draft::{AssignmentSection, Fields},
    permission::Permission,
};
use store::{
    StoreError,
    drafts::{DraftKind, SaveError},
};

type Path = Segments<(i64, i64)>;

pub async fn show(ctx: Ctx, Segments((number, assignment)): Path, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let desk = Desk::of(&ctx, &agency, assignment).await?;
    let mut form = drafts::form(&desk.editor.draft, &query);
    if query.first("check").is_some() || desk.is_over() {
        form.errors = desk.check().err().unwrap_or_default();
    }
    ctx.page(page(&ctx), move || view::body(&desk, &form)).await
}

pub async fn submit(ctx: Ctx, Segments((number, assignment)): Path, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let mut desk = Desk::of(&ctx, &agency, assignment).await?;
    if save(&ctx, &acting, &mut desk, &posted).await? == Saved::ChangedMeanwhile {
        return again(&ctx, desk, parts::one_error("main", "error-changed-meanwhile")).await;
    }
    let desk = Desk::of(&ctx, &agency, assignment).await?;
    let at = desk.at();
    match Step::of(posted.get("step")) {
        Step::Later => ctx.redirect_with(&home(&agency), "draft-saved"),
        Step::Find(name) => ctx.redirect(&drafts::found_at(&at, name, &posted)),
        Step::Change(change, prefix, group) => {
            let group = regroup(&ctx, &acting, &desk, change, prefix, group).await?;
            ctx.redirect(&format!("{at}#{prefix}.{group}"))
        }
        Step::Continue => match desk.check() {
            Ok(_) => ctx.redirect(&desk.check_at()),
            Err(errors) => again(&ctx, desk, errors).await,
        },
    }
}

async fn again(ctx: &Ctx, desk: Desk, errors: Vec<FieldError>) -> PageResult {
    let form = desk.form(errors);
    ctx.invalid(page(ctx), move || view::body(&desk, &form)).await
}

/// Throws away what was typed: the assignment stays as it is.
pub async fn discard(ctx: Ctx, Segments((number, assignment)): Path) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let desk = Desk::of(&ctx, &agency, assignment).await?;
    if desk.editor.draft.version > 0 {
        let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
        match store::drafts::delete(&tx, agency.id, desk.editor.draft.id).await {
            Ok(()) => tx.commit().await?,
            // A colleague was faster.
            Err(StoreError::NotFound) => drop(tx),
            Err(error) => return Err(error.into()),
        }
    }
    ctx.redirect_with(&home(&agency), "assignment-amend-flash-discarded")
}

async fn save(ctx: &Ctx, acting: &Acting, desk: &mut Desk, posted: &Fields) -> Result<Saved, PageError> {
    let draft = &mut desk.editor.draft;
    if draft.version > 0 {
        return drafts::save(ctx, acting, draft, posted, is_own).await;
    }
    draft
        .fields
        .merge(Fields::from_iter(posted.iter().filter(|(name, _)| is_own(name))));
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::drafts::create_as(&tx, draft.id, draft.agency, DraftKind::AssignmentAmendment, &draft.fields).await {
        Ok(()) => tx.commit().await?,
        // A colleague began at the same moment.
        Err(StoreError::Conflict(_)) => {
            drop(tx);
            let stored = store::drafts::find(ctx.state.store.read(), draft.id).await?;
            draft.version = stored.map_or(0, |draft| draft.version);
            return Ok(Saved::ChangedMeanwhile);
        }
        Err(error) => return Err(error.into()),
    }
    draft.version = 1;
    Ok(Saved::Yes)
}

/// The names of this form: those of the launch, with the kind of change and the reasons.
fn is_own(name: &str) -> bool {
    let head = name.split(['.', '-']).next().unwrap_or(name);
    AssignmentSection::of(name).is_some() || is_override(name) || matches!(head, "effect" | "reason")
}

/// The button that was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step<'a> {
    Continue,
    Later,
    Find(&'a str),
    /// To a group: what, its kind, its number.
    Change(Change, &'static str, u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    Add,
    TakeOut,
    PutBack,
}

/// Groups that a page makes; more than any check takes.
const MAX_GROUPS: usize = 50;

impl<'a> Step<'a> {
    fn of(step: &'a str) -> Self {
        if let Some(name) = parts::searched(step).filter(|name| ["capabilities", "nuts"].contains(name)) {
            return Self::Find(name);
        }
        let parts: Vec<&str> = step.split(':').collect();
        let prefix = |name: &str| ["outcome", "criterion"].into_iter().find(|prefix| *prefix == name);
        let number = |group: &str| group.parse::<u32>().ok().filter(|group| (1..=999).contains(group));
        let change = match parts.as_slice() {
            ["later"] => return Self::Later,
            ["add", name] => prefix(name).map(|prefix| (Change::Add, prefix, 0)),
            ["out", name, group] => prefix(name)
                .zip(number(group))
                .map(|(prefix, group)| (Change::TakeOut, prefix, group)),
            ["back", name, group] => prefix(name)
                .zip(number(group))
                .map(|(prefix, group)| (Change::PutBack, prefix, group)),
            _ => None,
        };
        change.map_or(Self::Continue, |(change, prefix, group)| Self::Change(change, prefix, group))
    }
}

async fn regroup(ctx: &Ctx, acting: &Acting, desk: &Desk, change: Change, prefix: &'static str, group: u32) -> Result<u32, PageError> {
    let draft = &desk.editor.draft;
    let mut fields = draft.fields.clone();
    let shown = match change {
        Change::Add if fields.groups(prefix).len() >= MAX_GROUPS => fields.groups(prefix).last().copied().unwrap_or(1),
        Change::Add => fields.append_group(prefix, "new"),
        Change::TakeOut => {
            let start = format!("{prefix}.{group}.");
            for (_, text) in fields.0.iter_mut().filter(|(name, _)| name.starts_with(&start)) {
                text.clear();
            }
            group
        }
        Change::PutBack => {
            desk.put_back(&mut fields, prefix, group);
            group
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::drafts::save(&tx, draft.agency, draft.id, draft.version, &fields).await {
        Ok(_) => tx.commit().await?,
        Err(SaveError::Stale(_)) => return Err(PageError::Conflict),
        Err(SaveError::Store(error)) => return Err(error.into()),
    }
    Ok(shown)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("assignment-amend-title"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_one_of_its_buttons() {
        assert_eq!(Step::of("add:criterion"), Step::Change(Change::Add, "criterion", 0));
        assert_eq!(Step::of("out:criterion:2"), Step::Change(Change::TakeOut, "criterion", 2));
        assert_eq!(Step::of("back:outcome:1"), Step::Change(Change::PutBack, "outcome", 1));
        assert_eq!(Step::of("find:nuts"), Step::Find("nuts"));
        for odd in ["out:lot:2", "out:criterion:x", "out:criterion:0", "add", "find:invited", ""] {
            assert_eq!(Step::of(odd), Step::Continue, "{odd}");
        }
        assert!(is_own("effect") && is_own("reason.nl") && is_own("deadline-day") && is_own("override.degree.nl") && is_own("lot"));
        assert!(!is_own("version") && !is_own("step"));
    }
}
