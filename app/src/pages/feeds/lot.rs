//! The assignments of one lot as an Atom feed: new ones, and those that were amended or cancelled, with the reason.

use super::{
    atom::{self, Head},
    fresh_or_not,
};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    pages::parts::admission::parse_lot_number,
    saved::items,
};
use domain::{
    assignment::Assignment,
    phase::{AssignmentPhase, FrameworkPhase, assignment_phase, lot_phase},
};
use http::HeaderMap;
use std::cmp::Reverse;

pub async fn show(ctx: Ctx, Segments(number): Segments<String>, headers: HeaderMap) -> PageResult {
    let (framework, lot) = parse_lot_number(&number).ok_or(PageError::NotFound)?;
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let lot = store::lots::find_by_number(db, framework, lot).await?.ok_or(PageError::NotFound)?;
    let framework = store::frameworks::find(db, lot.framework).await?.ok_or(PageError::NotFound)?;
    if lot_phase(&framework, &lot, now) == FrameworkPhase::Draft {
        return Err(PageError::NotFound);
    }
    let mut launched = store::assignments::list_by_lot(db, lot.id).await?;
    launched.retain(|assignment| assignment_phase(assignment, now) != AssignmentPhase::Draft);
    let ids: Vec<_> = launched.iter().map(|assignment| assignment.id.uuid()).collect();
    let mut items = items::load(&ctx.state, search::Kind::Assignment, &ids).await?;
    items.sort_by_key(|item| Reverse(item.updated_at));
    items.truncate(super::ENTRIES);
    for item in &mut items {
        if let Some(assignment) = launched.iter().find(|assignment| assignment.id.uuid() == item.id) {
            say_what_changed(&ctx, assignment, item).await?;
        }
    }
    let base = &ctx.state.config.base_url;
    let title = lot.title.pick(ctx.locale.code()).1;
    let head = Head {
        id: format!("{base}/lots/{number}/feed.atom"),
        this: format!("{base}{}", ctx.uri.path_and_query().map_or("", |path| path.as_str())),
        page: format!("{base}/lots/{number}"),
        title: ctx.t_with("feed-lot-title", &[("lot", number.as_str().into()), ("title", title.into())]),
        subtitle: ctx.t("feed-lot-subtitle"),
        locale: ctx.locale,
    };
    let xml = atom::write(&head, &items, base);
    Ok(fresh_or_not(&headers, xml, atom::updated(&items), ctx.locale))
}

/// The reason of the cancellation or of the last amendment, in place of the problem that readers know already.
async fn say_what_changed(ctx: &Ctx, assignment: &Assignment, item: &mut items::Item) -> Result<(), PageError> {
    if let Some(reason) = &assignment.cancelled_reason {
        item.summary = reason.clone();
    } else if item.updated_at > item.published_at {
        let amendments = store::assignments::amendments::list(ctx.state.store.read(), assignment.id).await?;
        if let Some(last) = amendments.into_iter().next_back() {
            item.summary = last.reason;
        }
    }
    Ok(())
}
