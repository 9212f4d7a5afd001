//! A team that the firm described before, put into the words of the bid by a button.

use super::desk::Desk;
use crate::{context::Ctx, error::PageError};
use domain::{
    draft::{BidSection, Fields},
    profile::Team,
};
use i18n::Locale;

/// The firm's teams, where they are asked for.
pub async fn of(ctx: &Ctx, desk: &Desk, section: BidSection) -> Result<Vec<Team>, PageError> {
    if section != BidSection::Team {
        return Ok(Vec::new());
    }
    Ok(store::teams::list_by_supplier(ctx.state.store.read(), desk.supplier.id).await?)
}

/// The one whose button was pressed.
pub fn chosen<'a>(teams: &'a [Team], fields: &Fields) -> Option<&'a Team> {
    let id = fields.get("step").strip_prefix("team:")?;
    teams.iter().find(|team| team.id.to_string() == id)
}

/// Below what was typed: nothing typed is lost.
pub fn add(desk: &Desk, team: &Team, fields: &mut Fields) {
    let words = in_words(team, Locale::parse(desk.language()).unwrap_or(Locale::En));
    let typed = fields.get("team");
    let text = if typed.is_empty() { words } else { format!("{typed}\n\n{words}") };
    fields.set("team", text);
}

/// In the language of the bid, not of the page.
fn in_words(team: &Team, locale: Locale) -> String {
    let mut lines = vec![i18n::t_with(
        locale,
        "bids-team-words",
        &[
            ("name", team.name.as_str().into()),
            ("count", team.size.into()),
            ("roles", i18n::list(locale, &team.roles).into()),
        ],
    )];
    if let Some(from) = team.available_from {
        lines.push(i18n::t_with(locale, "bids-team-from", &[("date", i18n::day(locale, from).into())]));
    }
    if let Some(hours) = team.hours_a_week {
        lines.push(i18n::t_with(locale, "bids-team-hours", &[("count", hours.into())]));
    }
    lines.join(" ")
}
