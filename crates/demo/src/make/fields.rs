//! Frameworks and assignments as forms: what an editor typed.

use domain::{
    Instant, LocalizedText, Money,
    assignment::{Assignment, AwardModel, Route},
    calendar,
    draft::Fields,
    framework::{Framework, Lot},
};

pub fn framework(framework: &Framework, lots: &[Lot]) -> Fields {
    let mut fields = Fields::new();
    texts(&mut fields, "title", &framework.title);
    texts(&mut fields, "purpose", &framework.purpose);
    fields.set("kind", framework.kind.as_str());
    fields.set("call_off", framework.call_off.as_str());
    fields.set("covered_agencies", framework.covered_agencies.join("\n"));
    amount(&mut fields, "value", framework.value);
    for (name, at) in [
        ("admission_from", framework.admission_from),
        ("admission_until", framework.admission_until),
        ("live_from", framework.live_from),
        ("ends_at", framework.ends_at),
    ] {
        moment(&mut fields, name, at);
    }
    for lot in lots {
        let at = format!("lot.{}", lot.number);
        texts(&mut fields, &format!("{at}.title"), &lot.title);
        texts(&mut fields, &format!("{at}.outcome"), &lot.outcome);
        amount(&mut fields, &format!("{at}.ceiling"), lot.ceiling);
        amount(&mut fields, &format!("{at}.largest_assignment"), lot.largest_assignment);
        amount(&mut fields, &format!("{at}.minimum_turnover"), lot.minimum_turnover);
        fields.set(format!("{at}.capabilities"), lot.capabilities.join("\n"));
        fields.set(format!("{at}.nuts"), lot.nuts.join("\n"));
        fields.set(format!("{at}.languages"), lot.languages.join("\n"));
    }
    fields
}

pub fn assignment(assignment: &Assignment) -> Fields {
    let mut fields = Fields::new();
    route(&mut fields, &assignment.route);
    texts(&mut fields, "title", &assignment.title);
    texts(&mut fields, "problem", &assignment.problem);
    texts(&mut fields, "affected", &assignment.affected);
    texts(&mut fields, "constraints", &assignment.constraints);
    texts(&mut fields, "acceptance", &assignment.acceptance);
    for (number, outcome) in (1..).zip(&assignment.outcomes) {
        let at = format!("outcome.{number}");
        for (name, text) in [
            ("indicator", &outcome.indicator),
            ("baseline", &outcome.baseline),
            ("target", &outcome.target),
            ("measured_how", &outcome.measured_how),
            ("depends_on", &outcome.depends_on),
        ] {
            texts(&mut fields, &format!("{at}.{name}"), text);
        }
        fields.set(format!("{at}.by"), outcome.by.to_string());
    }
    amount(&mut fields, "budget", Some(assignment.budget));
    for (name, at) in [
        ("opens_at", assignment.dates.opens_at),
        ("questions_until", assignment.dates.questions_until),
        ("deadline", assignment.dates.deadline),
    ] {
        moment(&mut fields, name, Some(at));
    }
    fields.set("starts_on", assignment.dates.starts_on.to_string());
    fields.set("ends_on", assignment.dates.ends_on.to_string());
    award(&mut fields, assignment);
    fields.set("capabilities", assignment.capabilities.join("\n"));
    fields.set("nuts", assignment.nuts.join("\n"));
    fields.set("bid_languages", assignment.bid_languages.join("\n"));
    fields
}

fn route(fields: &mut Fields, route: &Route) {
    match route {
        Route::CallOff { lot } => {
            fields.set("route", "call-off");
            fields.set("lot", lot.to_string());
        }
        Route::LimitedValue => fields.set("route", "limited-value"),
        Route::Negotiated { invited } => {
            fields.set("route", "negotiated");
            fields.set("open_to_all", if invited.is_empty() { "yes" } else { "no" });
            for (number, firm) in (1..).zip(invited) {
                fields.set(format!("invited.{number}.supplier"), firm.supplier.to_string());
                fields.set(format!("invited.{number}.reason"), firm.reason.clone());
            }
        }
    }
}

fn award(fields: &mut Fields, assignment: &Assignment) {
    match assignment.award {
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
    for (number, criterion) in (1..).zip(&assignment.criteria) {
        let at = format!("criterion.{number}");
        texts(fields, &format!("{at}.name"), &criterion.name);
        texts(fields, &format!("{at}.question"), &criterion.question);
        fields.set(format!("{at}.weight"), criterion.weight.to_string());
        fields.set(format!("{at}.part"), criterion.part.as_str());
        fields.set(
            format!("{at}.minimum"),
            criterion.minimum.map(|minimum| minimum.to_string()).unwrap_or_default(),
        );
        fields.set(format!("{at}.word_limit"), criterion.word_limit.to_string());
    }
}

fn texts(fields: &mut Fields, name: &str, text: &LocalizedText) {
    for (language, version) in text.iter() {
        fields.set(format!("{name}.{language}"), version);
    }
}

/// In euros and cents, with a decimal point.
fn amount(fields: &mut Fields, name: &str, amount: Option<Money>) {
    if let Some(money) = amount {
        fields.set(name, format!("{}.{:02}", money.cents / 100, money.cents % 100));
    }
}

fn moment(fields: &mut Fields, name: &str, at: Option<Instant>) {
    if let Some(at) = at {
        let local = calendar::local(at);
        fields.set(name, format!("{}T{:02}:{:02}", local.date(), local.hour(), local.minute()));
    }
}
