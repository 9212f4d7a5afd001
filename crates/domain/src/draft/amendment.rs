//! An amendment of a published framework as typed, and its check.

use super::Fields;
use super::reader::{DayMeans, Known, LONG, Reader, SHORT};
use crate::amendment::{Amended, AmendedPart, Change, Covered, Terms, changes, rule};
use crate::framework::{FrameworkKind, Lot};
use crate::phase::framework_phase;
use crate::{Currency, FieldError, FigureKey, Figures, Instant, LocalizedText, Money, calendar};
use std::collections::HashMap;

/// What the check needs to know besides the form.
#[derive(Clone, Copy)]
pub struct AmendmentContext<'a> {
    /// A text that changes changes in each.
    pub publish_languages: &'a [String],
    pub figures: &'a Figures,
    pub known: &'a dyn Known,
    pub now: Instant,
    /// The agencies registered here that the form names by number.
    pub agencies: &'a [Covered],
    /// What is launched in each lot, in cents, by the lot's number.
    pub committed_cents: &'a HashMap<i64, i64>,
    /// The last deadline of the assignments launched in its lots.
    pub last_deadline: Option<Instant>,
}

/// An amendment that can be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAmendment {
    pub reason: LocalizedText,
    pub terms: Terms,
    /// Never empty.
    pub changes: Vec<Change>,
}

/// The form of an amendment before anything is typed: the terms as they are.
#[must_use]
pub fn amendment_fields(terms: &Terms) -> Fields {
    let mut fields = Fields::new();
    let framework = &terms.framework;
    let mut text = |name: &str, text: Option<&LocalizedText>| {
        for (lang, version) in text.iter().flat_map(|text| text.iter()) {
            fields.set(format!("{name}.{lang}"), version);
        }
    };
    text("title", Some(&framework.title));
    text("purpose", Some(&framework.purpose));
    text("undivided_reason", framework.undivided_reason.as_ref());
    text("duration_reason", framework.duration_reason.as_ref());
    text("reach_reason", framework.reach_reason.as_ref());
    for lot in &terms.lots {
        text(&format!("lot.{}.title", lot.number), Some(&lot.title));
        text(&format!("lot.{}.outcome", lot.number), Some(&lot.outcome));
    }
    for (name, at, means) in moments(terms) {
        if let Some(at) = at {
            let date = shown_day(at, means);
            for (part, number) in [
                ("day", i64::from(date.day())),
                ("month", i64::from(date.month())),
                ("year", i64::from(date.year())),
            ] {
                fields.set(format!("{name}-{part}"), number.to_string());
            }
        }
    }
    fields.set("covered_agencies", framework.covered_agencies.join("\n"));
    let numbers: Vec<String> = terms.covered.iter().map(|agency| agency.number.to_string()).collect();
    fields.set("covered", numbers.join("\n"));
    fields.set("value", euros(framework.value));
    for lot in &terms.lots {
        fields.set(format!("lot.{}.ceiling", lot.number), euros(lot.ceiling));
        fields.set(format!("lot.{}.largest_assignment", lot.number), euros(lot.largest_assignment));
    }
    fields
}

fn moments(terms: &Terms) -> [(&'static str, Option<Instant>, DayMeans); 3] {
    let framework = &terms.framework;
    [
        ("admission_until", framework.admission_until, DayMeans::End),
        ("live_from", framework.live_from, DayMeans::Start),
        ("ends_at", framework.ends_at, DayMeans::End),
    ]
}

fn shown_day(at: Instant, means: DayMeans) -> jiff::civil::Date {
    if means == DayMeans::End {
        calendar::last_day(at)
    } else {
        calendar::local_date(at)
    }
}

fn euros(money: Option<Money>) -> String {
    money.map_or_else(String::new, |money| match money.cents % 100 {
        0 => (money.cents / 100).to_string(),
        cents => format!("{}.{:02}", money.cents / 100, cents.abs()),
    })
}

/// Everything that stands in the way of amending; or the amendment. What is as it was is not looked at.
pub fn check_amendment(fields: &Fields, before: &Terms, context: &AmendmentContext<'_>) -> Result<NewAmendment, Vec<FieldError>> {
    let unchanged = amendment_fields(before);
    let mut form = Form {
        reader: Reader::new(fields, context.publish_languages, context.known),
        unchanged: &unchanged,
    };
    let mut after = before.clone();
    let framework = &mut after.framework;
    framework.title = form.text("title", &framework.title, SHORT);
    framework.purpose = form.text("purpose", &framework.purpose, LONG);
    let [until, live, ends] = moments(before).map(|(name, at, means)| form.moment(name, at, means));
    framework.admission_until = until;
    // A dynamic one is live when its first window ends.
    let is_dynamic = framework.kind == FrameworkKind::Dynamic;
    let follows = is_dynamic && before.framework.live_from == before.framework.admission_until;
    framework.live_from = if follows { until } else { live };
    framework.ends_at = ends;
    framework.duration_reason = form.optional("duration_reason", framework.duration_reason.as_ref());
    framework.undivided_reason = form.optional("undivided_reason", framework.undivided_reason.as_ref());
    framework.reach_reason = form.optional("reach_reason", framework.reach_reason.as_ref());
    framework.covered_agencies = fields.list("covered_agencies").map(str::to_owned).collect();
    framework.value = form.amount("value", framework.value);
    after.covered = form.covered(before, context);
    after.lots = before.lots.iter().map(|lot| form.lot(lot, context)).collect();
    form.sum(before, &after);

    let changes = changes(before, &after);
    form.rules(before, &changes, context);
    form.period(before, &after, context);
    let reason = form.reader.localized("reason", LONG);
    if changes.is_empty() && form.reader.errors.is_empty() {
        form.reader.error(form.reader.first("title"), "error-amend-nothing");
    }
    form.reader.errors.finish(Some(NewAmendment {
        reason,
        terms: after,
        changes,
    }))
}

struct Form<'a> {
    reader: Reader<'a>,
    unchanged: &'a Fields,
}

impl Form<'_> {
    fn is_unchanged(&self, name: &str) -> bool {
        self.reader.fields.get(name) == self.unchanged.get(name)
    }

    /// All publish languages change together: a text that says something new in one and the old in another is two texts.
    fn text(&mut self, name: &str, before: &LocalizedText, max: usize) -> LocalizedText {
        let languages = self.reader.languages;
        let mut all: Vec<&str> = before.iter().map(|(lang, _)| lang).collect();
        all.extend(languages.iter().map(String::as_str));
        let is_same = |lang: &&str| self.is_unchanged(&format!("{name}.{lang}"));
        if all.iter().all(is_same) {
            return before.clone();
        }
        let same: Vec<String> = languages.iter().filter(|lang| is_same(&lang.as_str())).cloned().collect();
        for lang in same {
            let field = format!("{name}.{lang}");
            if !self.reader.fields.is_blank(&field) {
                self.reader.error_with(field, "error-amend-language", &[("language", lang)]);
            }
        }
        self.reader.localized(name, max)
    }

    fn optional(&mut self, name: &str, before: Option<&LocalizedText>) -> Option<LocalizedText> {
        let none = LocalizedText::default();
        let is_typed = self.reader.fields.languages(name).next().is_some();
        if !is_typed && before.is_none() {
            return None;
        }
        Some(self.text(name, before.unwrap_or(&none), LONG))
    }

    fn moment(&mut self, name: &str, before: Option<Instant>, means: DayMeans) -> Option<Instant> {
        let parts = ["day", "month", "year"].map(|part| format!("{name}-{part}"));
        let is_whole_typed = !self.reader.fields.is_blank(name);
        if !is_whole_typed && parts.iter().all(|part| self.is_unchanged(part)) {
            return before;
        }
        self.reader.moment(name, means)
    }

    fn amount(&mut self, name: &str, before: Option<Money>) -> Option<Money> {
        if self.is_unchanged(name) {
            return before;
        }
        self.reader.amount(name)
    }

    /// By their numbers. One that is not registered here is named in the other field.
    fn covered(&mut self, before: &Terms, context: &AmendmentContext<'_>) -> Vec<Covered> {
        let own = before.framework.agency;
        let mut found: Vec<Covered> = Vec::new();
        let typed: Vec<String> = self.reader.fields.list("covered").map(str::to_owned).collect();
        for number in typed {
            let known = before.covered.iter().chain(context.agencies);
            let known = known
                .filter(|agency| agency.id != own)
                .find(|agency| agency.number.to_string() == number);
            match known {
                Some(agency) if found.contains(agency) => {}
                Some(agency) => found.push(agency.clone()),
                None => self
                    .reader
                    .error_with("covered", "error-unknown-agency", &[("number", number.chars().take(20).collect())]),
            }
        }
        found
    }

    /// One that is cancelled stays as it was.
    fn lot(&mut self, before: &Lot, context: &AmendmentContext<'_>) -> Lot {
        if before.cancelled_at.is_some() {
            return before.clone();
        }
        let at = format!("lot.{}", before.number);
        let lot = Lot {
            title: self.text(&format!("{at}.title"), &before.title, SHORT),
            outcome: self.text(&format!("{at}.outcome"), &before.outcome, LONG),
            ceiling: self.amount(&format!("{at}.ceiling"), before.ceiling),
            largest_assignment: self.amount(&format!("{at}.largest_assignment"), before.largest_assignment),
            ..before.clone()
        };
        let committed = context.committed_cents.get(&before.number).copied().unwrap_or(0);
        if let Some(ceiling) = lot.ceiling.filter(|ceiling| ceiling.cents < committed) {
            let args = [("max_cents", committed.to_string()), ("typed_cents", ceiling.cents.to_string())];
            self.reader
                .error_with(format!("{at}.ceiling"), "error-amend-ceiling-committed", &args);
        }
        if let (Some(ceiling), Some(largest)) = (lot.ceiling, lot.largest_assignment)
            && largest.cents > ceiling.cents
        {
            let args = [("max_cents", ceiling.cents.to_string())];
            self.reader
                .error_with(format!("{at}.largest_assignment"), "error-largest-over-ceiling", &args);
        }
        lot
    }

    /// Σ lot ceilings = framework value, to the cent.
    fn sum(&mut self, before: &Terms, after: &Terms) {
        let amounts = |terms: &Terms| -> (Option<Money>, Vec<Option<Money>>) {
            (terms.framework.value, terms.lots.iter().map(|lot| lot.ceiling).collect())
        };
        let (value, ceilings) = amounts(after);
        let Some(value) = value.filter(|_| amounts(before) != amounts(after) && ceilings.iter().all(Option::is_some)) else {
            return;
        };
        let total = Money::sum(Currency::EUR, ceilings.into_iter().flatten()).map_or(i64::MAX, |sum| sum.cents);
        let id = match total.cmp(&value.cents) {
            std::cmp::Ordering::Equal => return,
            std::cmp::Ordering::Less => "error-lots-sum-less",
            std::cmp::Ordering::Greater => "error-lots-sum-more",
        };
        let args = [
            ("difference_cents", total.abs_diff(value.cents).to_string()),
            ("total_cents", total.to_string()),
            ("value_cents", value.cents.to_string()),
        ];
        self.reader.error_with("value", id, &args);
    }

    /// Each change is of a kind that is possible now.
    fn rules(&mut self, before: &Terms, changes: &[Change], context: &AmendmentContext<'_>) {
        let phase = framework_phase(&before.framework, context.now);
        for change in changes {
            for kind in change.kinds() {
                if rule(kind, before.framework.kind, phase).is_allowed {
                    continue;
                }
                let id = match kind {
                    Amended::AgencyAdded => "error-amend-agency-closed",
                    Amended::CeilingRaised => "error-amend-ceiling-closed",
                    _ => "error-amend-not-now",
                };
                let field = self.field(change);
                self.reader.error(field, id);
            }
        }
    }

    /// Where a change was typed.
    fn field(&self, change: &Change) -> String {
        let lot = change.lot.map_or_else(String::new, |lot| format!("lot.{lot}."));
        let text = |name: &str| self.reader.first(&format!("{lot}{name}"));
        match change.part {
            AmendedPart::Title | AmendedPart::LotTitle => text("title"),
            AmendedPart::Purpose => text("purpose"),
            AmendedPart::LotOutcome => text("outcome"),
            AmendedPart::UndividedReason => text("undivided_reason"),
            AmendedPart::DurationReason => text("duration_reason"),
            AmendedPart::ReachReason => text("reach_reason"),
            AmendedPart::AdmissionUntil => "admission_until".to_owned(),
            AmendedPart::LiveFrom => "live_from".to_owned(),
            AmendedPart::EndsAt => "ends_at".to_owned(),
            AmendedPart::CoveredAgencies => "covered_agencies".to_owned(),
            AmendedPart::Value => "value".to_owned(),
            AmendedPart::LotCeiling => format!("{lot}ceiling"),
            AmendedPart::LotLargestAssignment => format!("{lot}largest_assignment"),
        }
    }

    fn period(&mut self, before: &Terms, after: &Terms, context: &AmendmentContext<'_>) {
        let (old, new) = (&before.framework, &after.framework);
        let r = &mut self.reader;
        // Applications that have closed do not open again.
        if new.admission_until != old.admission_until && old.admission_until.is_some_and(|until| until <= context.now) {
            r.error("admission_until", "error-amend-not-now");
        }
        let is_closed = new.kind == FrameworkKind::Closed;
        if let (true, Some(until), Some(live)) = (is_closed, new.admission_until, new.live_from)
            && (until, live) != (old.admission_until.unwrap_or(until), old.live_from.unwrap_or(live))
            && live <= until
        {
            let args = [("date", calendar::last_day(until).to_string())];
            r.error_with("live_from", "error-date-not-after", &args);
        }
        let (Some(ends), true) = (new.ends_at, new.ends_at != old.ends_at || new.live_from != old.live_from) else {
            return;
        };
        if ends <= context.now {
            r.error("ends_at", "error-date-past");
        } else if new.live_from.is_some_and(|live| ends <= live) {
            r.error("ends_at", "error-date-order");
        } else if let Some(last) = context.last_deadline.filter(|last| ends < *last) {
            let args = [("date", calendar::local_date(last).to_string())];
            r.error_with("ends_at", "error-amend-end-running", &args);
        }
        // Directive 2014/24/EU art. 33(1): longer only where the object of the agreement justifies it, and then in public.
        let years = context.figures.value(FigureKey::ClosedYearsMax, calendar::local_date(context.now));
        let is_long = is_closed && new.live_from.is_some_and(|live| ends > calendar::add_years(live, years));
        if is_long && new.duration_reason.is_none() {
            let field = r.first("duration_reason");
            r.error_with(field, "error-closed-years", &[("years", years.to_string())]);
        }
    }
}
