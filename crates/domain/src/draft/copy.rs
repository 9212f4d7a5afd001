//! A published assignment as the beginning of another one.

use super::Fields;
use crate::LocalizedText;
use crate::assignment::{Assignment, AwardModel, Route};

/// What the form of a new assignment has typed already when it is made of an earlier one, in the languages in which it will be published.
///
/// Dates are left out, because they are over. So are invited firms: each is chosen anew, with a reason of today. The lot stays with
/// `keeps_lot`, for an assignment of the same agency.
#[must_use]
pub fn copied_assignment_fields(earlier: &Assignment, languages: &[String], keeps_lot: bool) -> Fields {
    let mut fields = Fields::new();
    copy_route(&mut fields, &earlier.route, keeps_lot);
    let mut copy = |name: &str, text: &LocalizedText| {
        for (lang, text) in text.iter().filter(|(lang, _)| languages.iter().any(|wanted| wanted == lang)) {
            fields.set(format!("{name}.{lang}"), text);
        }
    };
    copy("title", &earlier.title);
    copy("problem", &earlier.problem);
    copy("affected", &earlier.affected);
    copy("constraints", &earlier.constraints);
    copy("acceptance", &earlier.acceptance);
    for (outcome, number) in earlier.outcomes.iter().zip(1..) {
        copy(&format!("outcome.{number}.indicator"), &outcome.indicator);
        copy(&format!("outcome.{number}.baseline"), &outcome.baseline);
        copy(&format!("outcome.{number}.target"), &outcome.target);
        copy(&format!("outcome.{number}.measured_how"), &outcome.measured_how);
        copy(&format!("outcome.{number}.depends_on"), &outcome.depends_on);
    }
    for (criterion, number) in earlier.criteria.iter().zip(1..) {
        copy(&format!("criterion.{number}.name"), &criterion.name);
        copy(&format!("criterion.{number}.question"), &criterion.question);
    }
    for (criterion, number) in earlier.criteria.iter().zip(1..) {
        let at = format!("criterion.{number}");
        fields.set(format!("{at}.weight"), criterion.weight.to_string());
        fields.set(format!("{at}.part"), criterion.part.as_str());
        fields.set(format!("{at}.word_limit"), criterion.word_limit.to_string());
        if let Some(minimum) = criterion.minimum {
            fields.set(format!("{at}.minimum"), minimum.to_string());
        }
    }
    fields.set("budget", typed(earlier.budget.cents));
    match earlier.award {
        AwardModel::FixedBudget => fields.set("award", "fixed-budget"),
        AwardModel::PriceQuality {
            price_weight,
            full_points_saving_percent,
        } => {
            fields.set("award", "price-quality");
            fields.set("price_weight", price_weight.to_string());
            fields.set("full_points_saving_percent", full_points_saving_percent.to_string());
        }
    }
    fields.set("capabilities", earlier.capabilities.join("\n"));
    fields.set("nuts", earlier.nuts.join("\n"));
    fields.set("bid_languages", earlier.bid_languages.join("\n"));
    fields
}

fn copy_route(fields: &mut Fields, route: &Route, keeps_lot: bool) {
    match route {
        Route::CallOff { lot } => {
            fields.set("route", "call-off");
            if keeps_lot {
                fields.set("lot", lot.to_string());
            }
        }
        Route::LimitedValue => fields.set("route", "limited-value"),
        Route::Negotiated { invited } => {
            fields.set("route", "negotiated");
            fields.set("open_to_all", if invited.is_empty() { "yes" } else { "no" });
        }
    }
}

/// An amount as somebody types it.
fn typed(cents: i64) -> String {
    match (cents / 100, cents % 100) {
        (euros, 0) => euros.to_string(),
        (euros, rest) => format!("{euros}.{rest:02}"),
    }
}
