//! One part of a draft: saved as typed whatever is wrong with it.

use super::{
    editor::Editor,
    find, section_path,
    sections::{self, Offered},
    tasks_path,
};
use crate::{
    context::{Acting, Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::{
        agency::drafts::{self, Saved},
        parts,
    },
};
use domain::{
    DraftId, FieldError, LotId,
    draft::{AssignmentSection, Fields, SectionStatus},
    framework::Lot,
    organisation::Agency,
    permission::Permission,
};
use store::drafts::{Draft, SaveError};

type Place = Segments<(i64, DraftId, String)>;

pub async fn show(ctx: Ctx, Segments((number, id, section)): Place, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let section = AssignmentSection::parse(&section).ok_or(PageError::NotFound)?;
    let editor = Editor::of(&ctx, &agency, find(&ctx, &agency, id).await?).await?;
    let mut form = drafts::form(&editor.draft, &query);
    if query.first("check").is_some() {
        form.errors = editor.errors_in(section);
    }
    let offered = Offered {
        found: sections::invited::search(&ctx, section, &form).await?,
        ..Offered::of(&ctx, section, &editor.draft, &agency).await?
    };
    ctx.page(page(&ctx, section), move || {
        sections::body(&editor, section, &form, &offered, false)
    })
    .await
}

pub async fn submit(ctx: Ctx, Segments((number, id, section)): Place, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let section = AssignmentSection::parse(&section).ok_or(PageError::NotFound)?;
    let mut draft = find(&ctx, &agency, id).await?;
    let posted = with_lot(&ctx, section, &draft, posted).await?;
    let is_own = |name: &str| AssignmentSection::of(name) == Some(section) || is_of_lot(section, name);
    if drafts::save(&ctx, &acting, &mut draft, &posted, is_own).await? == Saved::ChangedMeanwhile {
        return again(&ctx, &agency, draft, section, Some(changed_meanwhile())).await;
    }
    let here = section_path(&agency, id, section);
    match Step::of(posted.get("step"), section) {
        Step::Later => ctx.redirect_with(&tasks_path(&agency, id), "draft-saved"),
        Step::Find(name) => ctx.redirect(&drafts::found_at(&here, name, &posted)),
        Step::Change(change) => {
            let group = regroup(&ctx, &acting, &draft, section, change).await?;
            ctx.redirect(&format!("{here}#{group}"))
        }
        Step::Pick if posted.is_blank("pick") => invalid(&ctx, &agency, draft, section, sections::picks::nobody(), true).await,
        Step::Pick => {
            let group = sections::picks::invite(&ctx, &acting, &draft, &posted).await?;
            ctx.redirect(&format!("{here}#{group}"))
        }
        Step::Continue => again(&ctx, &agency, draft, section, None).await,
    }
}

/// What a lot asks for is what an assignment in it most likely needs: chosen with the lot where nothing is chosen yet.
async fn with_lot(ctx: &Ctx, section: AssignmentSection, draft: &Draft, mut posted: Fields) -> Result<Fields, PageError> {
    if section != AssignmentSection::Route {
        return Ok(posted);
    }
    for (name, _) in OF_LOT {
        posted.0.remove(*name);
    }
    let lot = posted
        .get("lot")
        .parse::<LotId>()
        .ok()
        .filter(|_| posted.get("route") == "call-off");
    let Some(lot) = lot else { return Ok(posted) };
    if let Some(lot) = store::lots::find(ctx.state.store.read(), lot).await? {
        for (name, of) in OF_LOT.iter().filter(|(name, _)| draft.fields.is_blank(name)) {
            posted.set(*name, of(&lot).join("\n"));
        }
    }
    Ok(posted)
}

type OfLot = (&'static str, fn(&Lot) -> &[String]);
/// Field of the needs, and where a lot has it.
const OF_LOT: &[OfLot] = &[("capabilities", |lot| &lot.capabilities), ("nuts", |lot| &lot.nuts)];

fn is_of_lot(section: AssignmentSection, name: &str) -> bool {
    section == AssignmentSection::Route && OF_LOT.iter().any(|(own, _)| *own == name)
}

/// On to what is not done yet where the part is done, and to the check after the last; else the same page, saying what is missing, and what is not saved.
async fn again(ctx: &Ctx, agency: &Agency, draft: Draft, section: AssignmentSection, unsaved: Option<FieldError>) -> PageResult {
    let editor = Editor::of(ctx, agency, draft).await?;
    let is_saved = unsaved.is_none();
    let errors = unsaved.map_or_else(|| editor.errors_in(section), |error| vec![error]);
    if errors.is_empty() {
        return ctx.redirect_with(&next(&editor, section), "draft-saved");
    }
    invalid(ctx, agency, editor.draft, section, errors, is_saved).await
}

/// The path of the next part that is not done: after this one, then from the first.
fn next(editor: &Editor, section: AssignmentSection) -> String {
    let status = editor.status();
    let here = status.iter().position(|(own, _)| *own == section).map_or(0, |at| at + 1);
    let (before, after) = status.split_at(here);
    let open = after
        .iter()
        .chain(before)
        .find(|(own, status)| *own != section && !matches!(status, SectionStatus::Done | SectionStatus::Optional));
    match open {
        Some((next, _)) => section_path(&editor.around.agency, editor.draft.id, *next),
        None => format!("{}/check", tasks_path(&editor.around.agency, editor.draft.id)),
    }
}

async fn invalid(
    ctx: &Ctx,
    agency: &Agency,
    draft: Draft,
    section: AssignmentSection,
    errors: Vec<FieldError>,
    is_saved: bool,
) -> PageResult {
    let editor = Editor::of(ctx, agency, draft).await?;
    let form = Form::with_errors(editor.draft.fields.clone(), errors);
    let offered = Offered::of(ctx, section, &editor.draft, agency).await?;
    let body = move || sections::body(&editor, section, &form, &offered, is_saved);
    ctx.invalid(page(ctx, section), body).await
}

fn page(ctx: &Ctx, section: AssignmentSection) -> Page {
    Page::new(ctx.t(&format!("assignment-part-{section}")))
}

/// At the top of the form, which has the id of the page's main part.
fn changed_meanwhile() -> FieldError {
    FieldError {
        field: "main".to_owned(),
        id: "error-changed-meanwhile",
        args: Vec::new(),
    }
}

/// The button that was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step<'a> {
    Continue,
    Later,
    Find(&'a str),
    /// Invite the firms that are ticked.
    Pick,
    Change(Change),
}

/// To the groups of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    Add,
    Remove(u32),
    /// Of the firm with this number.
    Invite(i64),
}

/// Groups that a page makes; more than any check takes.
const MAX_GROUPS: usize = 50;

/// What one can search for in a section. These names go into an address as they are.
const fn searches(section: AssignmentSection) -> &'static [&'static str] {
    match section {
        AssignmentSection::Needs => &["capabilities", "nuts"],
        AssignmentSection::Route => &["invited"],
        _ => &[],
    }
}

impl<'a> Step<'a> {
    fn of(step: &'a str, section: AssignmentSection) -> Self {
        if let Some(name) = parts::searched(step).filter(|name| searches(section).contains(name)) {
            return Self::Find(name);
        }
        if step == sections::picks::STEP && section == AssignmentSection::Route {
            return Self::Pick;
        }
        let change = match step.split_once(':') {
            None if step == "add" => Some(Change::Add),
            Some(("remove", group)) => group.parse().ok().map(Change::Remove),
            Some(("invite", number)) => number.parse().ok().map(Change::Invite),
            _ => None,
        };
        match change {
            Some(change) if sections::group(section).is_some() => Self::Change(change),
            _ if step == "later" => Self::Later,
            _ => Self::Continue,
        }
    }
}

impl Change {
    /// The id of the group to look at now.
    fn apply(self, fields: &mut Fields, (prefix, marker): (&str, &str)) -> String {
        let groups = fields.groups(prefix);
        let shown = match self {
            Self::Remove(group) => {
                fields.remove_group(prefix, group);
                group.saturating_sub(1).max(1)
            }
            Self::Add | Self::Invite(_) if groups.len() >= MAX_GROUPS => groups.last().copied().unwrap_or(1),
            Self::Add => fields.append_group(prefix, marker),
            Self::Invite(number) => {
                let name = |group: u32| format!("{prefix}.{group}.supplier");
                let free = groups.into_iter().find(|group| fields.is_blank(&name(*group)));
                let group = free.unwrap_or_else(|| fields.append_group(prefix, marker));
                fields.set(name(group), number.to_string());
                group
            }
        };
        format!("{prefix}.{shown}")
    }
}

async fn regroup(ctx: &Ctx, acting: &Acting, draft: &Draft, section: AssignmentSection, change: Change) -> Result<String, PageError> {
    let mut fields = draft.fields.clone();
    let shown = change.apply(&mut fields, sections::group(section).unwrap_or_default());
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::drafts::save(&tx, draft.agency, draft.id, draft.version, &fields).await {
        Ok(_) => tx.commit().await?,
        Err(SaveError::Stale(_)) => return Err(PageError::Conflict),
        Err(SaveError::Store(error)) => return Err(error.into()),
    }
    Ok(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use AssignmentSection as S;

    #[test]
    fn a_step_belongs_to_its_section() {
        assert_eq!(Step::of("find:capabilities", S::Needs), Step::Find("capabilities"));
        assert_eq!(Step::of("find:capabilities", S::Budget), Step::Continue);
        assert_eq!(Step::of("find:invited", S::Route), Step::Find("invited"));
        for odd in [
            "find:capabilities.\nx",
            "find:capabilities.1",
            "find:nuts ",
            "find:bid_languages",
            "find:",
        ] {
            assert_eq!(Step::of(odd, S::Needs), Step::Continue, "{odd:?}");
        }
        assert_eq!(Step::of("remove:2", S::Outcomes), Step::Change(Change::Remove(2)));
        assert_eq!(Step::of("remove:x", S::Outcomes), Step::Continue);
        assert_eq!(Step::of("add", S::Budget), Step::Continue);
        assert_eq!(Step::of("later", S::Criteria), Step::Later);
        assert_eq!(Step::of("", S::Criteria), Step::Continue);
    }

    #[test]
    fn a_firm_takes_the_first_free_place() {
        let mut fields = Fields::from_iter([
            ("invited.1.supplier", "7"),
            ("invited.2.supplier", ""),
            ("invited.2.reason", "Near"),
        ]);
        let group = ("invited", "reason");
        assert_eq!(Change::Invite(9).apply(&mut fields, group), "invited.2");
        assert_eq!(Change::Invite(10).apply(&mut fields, group), "invited.3");
        assert_eq!(Change::Remove(1).apply(&mut fields, group), "invited.1");
        let all: Vec<&str> = [1, 2].map(|n| fields.get(&format!("invited.{n}.supplier"))).to_vec();
        assert_eq!((all, fields.get("invited.1.reason")), (vec!["9", "10"], "Near"));
    }
}
