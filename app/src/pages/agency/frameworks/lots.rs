//! The value and the list of lots: adding one, changing their order.

use super::{
    editor::Editor,
    lots_view::body,
    section::{Said, next, page},
};
use crate::{
    context::{Ctx, QueryPairs, Segments},
    error::PageResult,
    form::{Form, Typed},
    middleware::limits::RateLimit,
    pages::{
        agency::drafts::{self, Saved},
        parts,
    },
};
use domain::{
    DraftId,
    draft::{Fields, FrameworkSection},
    permission::Permission,
};

const SECTION: FrameworkSection = FrameworkSection::Lots;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let editor = Editor::load(&ctx, agency, id).await?;
    let mut form = drafts::form(&editor.draft, &query);
    if query.first("check").is_some() {
        form.errors = editor.errors_of(SECTION);
    }
    ctx.page(page(&ctx, SECTION), move || body(&editor, &form, Said::Nothing)).await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let mut editor = Editor::load(&ctx, agency, id).await?;
    let step = Step::read(posted.get("step"));
    let added = step.apply(&mut editor.draft.fields);
    let saved = drafts::save(&ctx, &acting, &mut editor.draft, &posted, |name| name == "value").await?;
    let (errors, said) = match saved {
        Saved::ChangedMeanwhile => (parts::one_error("value", "error-changed-meanwhile"), Said::Nothing),
        Saved::Yes => match (step, added) {
            (Step::Later, _) => return ctx.redirect_with(&editor.home(), "draft-saved"),
            (Step::Up(_) | Step::Down(_), _) => return ctx.redirect(&format!("{}#lot", editor.at(SECTION))),
            (Step::Remove(group), _) => return ctx.redirect(&format!("{}/remove", editor.lot_at(group))),
            (Step::Add, Some(group)) => return ctx.redirect(&editor.lot_at(group)),
            _ => (editor.errors_of(SECTION), Said::Saved),
        },
    };
    if errors.is_empty() {
        return ctx.redirect_with(&next(&editor, SECTION), "draft-saved");
    }
    let form = Form::with_errors(editor.draft.fields.clone(), errors);
    ctx.invalid(page(&ctx, SECTION), move || body(&editor, &form, said)).await
}

/// The button that was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Continue,
    Later,
    Add,
    Up(u32),
    Down(u32),
    /// Only asks.
    Remove(u32),
}

impl Step {
    fn read(step: &str) -> Self {
        let group = |text: &str| text.parse().ok().filter(|group| (1..=999).contains(group));
        match step.split_once(':') {
            Some(("up", at)) => group(at).map_or(Self::Continue, Self::Up),
            Some(("down", at)) => group(at).map_or(Self::Continue, Self::Down),
            Some(("remove", at)) => group(at).map_or(Self::Continue, Self::Remove),
            _ if step == "later" => Self::Later,
            _ if step == "add" => Self::Add,
            _ => Self::Continue,
        }
    }

    /// The number of a group that was added.
    fn apply(self, fields: &mut Fields) -> Option<u32> {
        let groups = fields.groups("lot");
        let place = |group: u32| groups.iter().position(|other| *other == group);
        let neighbours = match self {
            Self::Up(group) => place(group).and_then(|at| Some((group, *groups.get(at.checked_sub(1)?)?))),
            Self::Down(group) => place(group).and_then(|at| Some((group, *groups.get(at + 1)?))),
            Self::Add => return Some(fields.append_group("lot", "ceiling")),
            _ => None,
        };
        if let Some((one, other)) = neighbours {
            fields.swap_groups("lot", one, other);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lot_moves_one_place_and_not_over_the_edge() {
        let lots = || Fields::from_iter([("lot.1.ceiling", "1"), ("lot.2.ceiling", "2"), ("lot.5.ceiling", "5")]);
        let after = |step: &str| {
            let mut fields = lots();
            Step::read(step).apply(&mut fields);
            fields
                .groups("lot")
                .iter()
                .map(|n| fields.get(&format!("lot.{n}.ceiling")).to_owned())
                .collect::<String>()
        };
        assert_eq!(after("up:2"), "215");
        assert_eq!(after("down:2"), "152");
        for nothing in ["up:1", "down:5", "up:3", "up:x", "down:", "up:4294967296", "remove:1", "later", ""] {
            assert_eq!(after(nothing), "125", "{nothing}");
        }
        let mut fields = lots();
        assert_eq!(Step::Add.apply(&mut fields), Some(6));
    }
}
