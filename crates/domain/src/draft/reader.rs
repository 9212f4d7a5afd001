//! Reads fields one by one into values, and collects what is wrong.

use super::Fields;
use crate::field_error::Errors;
use crate::{Instant, LocalizedText, Money, SupplierId, calendar, money};
use jiff::civil::{Date, DateTime};

/// What exists outside of this crate: code lists and suppliers.
pub trait Known {
    /// Whether a code of the right form (`cpv:72212000`, `kavel:accessibility-audit`) exists.
    fn is_capability(&self, code: &str) -> bool;
    /// Whether a region of the right form (`BE10`) exists.
    fn is_region(&self, nuts: &str) -> bool;
    /// The supplier that a form field names; by default by its id.
    fn supplier(&self, text: &str) -> Option<SupplierId> {
        text.parse().ok()
    }
}

/// Takes every code of the right form.
#[derive(Clone, Copy, Debug, Default)]
pub struct AnyForm;

impl Known for AnyForm {
    fn is_capability(&self, _: &str) -> bool {
        true
    }
    fn is_region(&self, _: &str) -> bool {
        true
    }
}

/// In characters.
pub(super) const SHORT: usize = 200;
pub(super) const LONG: usize = 10_000;
/// Codes, regions or languages of one field.
const MAX_ITEMS: usize = 40;

/// `cpv:` and eight digits, or `kavel:` and a slug.
#[must_use]
pub fn is_capability_form(code: &str) -> bool {
    match code.split_once(':') {
        Some(("cpv", digits)) => digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit()),
        Some(("kavel", slug)) => {
            (1..=80).contains(&slug.len())
                && !slug.starts_with('-')
                && !slug.ends_with('-')
                && slug
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        }
        _ => false,
    }
}

/// A country and up to three letters or digits, in capitals: `BE`, `BE1`, `BE10`, `BE100`.
#[must_use]
pub fn is_nuts_form(code: &str) -> bool {
    let bytes = code.as_bytes();
    (2..=5).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..].iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// A language tag in the form that is stored: `nl`, `nl-BE`. BCP 47.
#[must_use]
pub fn is_language_form(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_primary = |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase());
    parts.next().is_some_and(is_primary)
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// What a date without a time means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum DayMeans {
    /// From its midnight on.
    Start,
    /// Until the midnight after it.
    End,
    /// Nothing: a time is needed.
    NeedsTime,
}

pub(super) struct Reader<'a> {
    pub fields: &'a Fields,
    /// Those that every text must have.
    pub languages: &'a [String],
    pub known: &'a dyn Known,
    pub errors: Errors,
}

impl<'a> Reader<'a> {
    pub fn new(fields: &'a Fields, languages: &'a [String], known: &'a dyn Known) -> Self {
        Self {
            fields,
            languages,
            known,
            errors: Errors::new(),
        }
    }
    pub fn error(&mut self, field: impl Into<String>, id: &'static str) {
        self.errors.add(field, id);
    }
    pub fn error_with(&mut self, field: impl Into<String>, id: &'static str, args: &[(&'static str, String)]) {
        self.errors.add_with(field, id, args.to_vec());
    }
    /// The input of a text in the first language that is needed: where an error about the whole text goes.
    pub fn first(&self, name: &str) -> String {
        self.languages
            .first()
            .map_or_else(|| name.to_owned(), |lang| format!("{name}.{lang}"))
    }
    fn limit(&mut self, field: &str, text: &str, max: usize) {
        if text.chars().count() > max {
            self.error_with(field, "error-too-long", &[("max", max.to_string())]);
        }
    }
    pub fn optional_text(&mut self, name: &str, max: usize) -> String {
        let text = self.fields.get(name);
        self.limit(name, text, max);
        text.to_owned()
    }
    pub fn text(&mut self, name: &str, max: usize) -> String {
        if self.fields.is_blank(name) {
            self.error(name, "error-required");
        }
        self.optional_text(name, max)
    }
    /// A text in each of the needed languages, and in those that were added.
    pub fn localized(&mut self, name: &str, max: usize) -> LocalizedText {
        let is_blank = self.fields.languages(name).next().is_none();
        for lang in self.languages {
            let field = format!("{name}.{lang}");
            if !self.fields.is_blank(&field) {
                continue;
            }
            if is_blank {
                self.error(field, "error-required");
            } else {
                self.error_with(field, "error-text-in-language", &[("language", lang.clone())]);
            }
        }
        self.versions(name, max)
    }
    /// Like [`Self::localized`] once anything is typed; `None` where nothing is.
    pub fn optional_localized(&mut self, name: &str, max: usize) -> Option<LocalizedText> {
        let is_typed = self.fields.languages(name).next().is_some();
        is_typed.then(|| self.localized(name, max))
    }
    /// The versions as they are, none needed.
    pub fn versions(&mut self, name: &str, max: usize) -> LocalizedText {
        let fields = self.fields;
        let mut text = LocalizedText::default();
        for (lang, version) in fields.languages(name) {
            if is_language_form(lang) {
                self.limit(&format!("{name}.{lang}"), version, max);
                text.set(lang, version);
            }
        }
        text
    }
    pub fn optional_cents(&mut self, name: &str) -> Option<i64> {
        if self.fields.is_blank(name) {
            return None;
        }
        let cents = money::parse_cents(self.fields.get(name));
        self.errors.keep(name, cents.map_err(money::MoneyError::message_id))
    }
    /// An amount above zero.
    pub fn amount(&mut self, name: &str) -> Option<Money> {
        if self.fields.is_blank(name) {
            self.error(name, "error-required");
        }
        match self.optional_cents(name)? {
            0 => {
                self.error(name, "error-budget-positive");
                None
            }
            cents => Some(Money::eur(cents)),
        }
    }
    pub fn optional_number(&mut self, name: &str, min: i64, max: i64) -> Option<i64> {
        let text = self.fields.get(name);
        if text.is_empty() {
            return None;
        }
        match text.parse::<i64>() {
            Ok(number) if (min..=max).contains(&number) => Some(number),
            Ok(_) => {
                self.error_with(name, "error-number-range", &[("min", min.to_string()), ("max", max.to_string())]);
                None
            }
            Err(_) => {
                self.error(name, "error-not-a-number");
                None
            }
        }
    }
    pub fn number(&mut self, name: &str, min: i64, max: i64) -> Option<i64> {
        if self.fields.is_blank(name) {
            self.error(name, "error-required");
        }
        self.optional_number(name, min, max)
    }
    pub fn choice<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.fields.get(name);
        let choice = parse(text);
        if choice.is_none() {
            self.error(name, if text.is_empty() { "error-choose" } else { "error-unknown-choice" });
        }
        choice
    }
    pub fn optional_month(&mut self, name: &str) -> Option<Date> {
        let text = self.fields.get(name);
        if text.is_empty() {
            return None;
        }
        let month = calendar::parse_month(text);
        self.errors.keep(name, month.ok_or("error-month"))
    }
    /// As one field, or in the parts `day`, `month`, `year`; `None` where nothing is typed.
    fn date_text(&self, name: &str) -> Option<String> {
        let fields = self.fields;
        for whole in [fields.get(name), fields.part(name, "date")] {
            if !whole.is_empty() {
                return Some(whole.to_owned());
            }
        }
        let parts = ["day", "month", "year"].map(|part| fields.part(name, part));
        parts.iter().any(|part| !part.is_empty()).then(|| parts.join("/"))
    }
    pub fn optional_date(&mut self, name: &str) -> Option<Date> {
        let text = self.date_text(name)?;
        self.errors.keep(name, calendar::parse_date(&text).ok_or("error-date"))
    }
    pub fn date(&mut self, name: &str) -> Option<Date> {
        if self.date_text(name).is_none() {
            self.error(name, "error-required");
        }
        self.optional_date(name)
    }
    /// A Brussels local date with its time, as `2026-12-04T12:00` in one field, or a date with `name.time`.
    pub fn optional_moment(&mut self, name: &str, day_means: DayMeans) -> Option<Instant> {
        let text = self.date_text(name)?;
        if let Ok(whole) = text.replace(' ', "T").parse::<DateTime>()
            && text.contains(['T', ' ', ':'])
        {
            return self.errors.keep(name, calendar::instant(whole).ok_or("error-date"));
        }
        let date = self.errors.keep(name, calendar::parse_date(&text).ok_or("error-date"))?;
        let moment = match (self.fields.part(name, "time"), day_means) {
            ("", DayMeans::Start) => calendar::start_of_day(date),
            ("", DayMeans::End) => calendar::end_of_day(date),
            (time, _) => {
                // A date that was typed in one field lacks its time there.
                let field = if self.fields.is_blank(name) {
                    format!("{name}.time")
                } else {
                    name.to_owned()
                };
                let time = self.errors.keep(&field, calendar::parse_time(time).ok_or("error-time"))?;
                calendar::instant(date.to_datetime(time))
            }
        };
        self.errors.keep(name, moment.ok_or("error-date"))
    }
    pub fn moment(&mut self, name: &str, day_means: DayMeans) -> Option<Instant> {
        if self.date_text(name).is_none() {
            self.error(name, "error-required");
        }
        self.optional_moment(name, day_means)
    }
    /// The items of a list field, each once, in a form of `normal` or with the error `id`.
    fn items(&mut self, name: &str, id: &'static str, normal: impl Fn(&str, &dyn Known) -> Option<String>) -> Vec<String> {
        let fields = self.fields;
        let mut items: Vec<String> = Vec::new();
        for item in fields.list(name) {
            match normal(item, self.known) {
                Some(item) if items.contains(&item) => {}
                Some(item) => items.push(item),
                None => {
                    let shown: String = item.chars().take(SHORT).collect();
                    self.error_with(name, id, &[("code", shown)]);
                    break;
                }
            }
        }
        if items.len() > MAX_ITEMS {
            self.error_with(name, "error-too-many", &[("max", MAX_ITEMS.to_string())]);
        }
        items
    }
    pub fn optional_capabilities(&mut self, name: &str) -> Vec<String> {
        self.items(name, "error-code", |code, known| {
            (is_capability_form(code) && known.is_capability(code)).then(|| code.to_owned())
        })
    }
    /// At least one.
    pub fn capabilities(&mut self, name: &str) -> Vec<String> {
        if self.fields.list(name).next().is_none() {
            self.error(name, "error-choose-at-least-one");
        }
        self.optional_capabilities(name)
    }
    pub fn regions(&mut self, name: &str) -> Vec<String> {
        self.items(name, "error-region", |code, known| {
            let code = code.to_ascii_uppercase();
            (is_nuts_form(&code) && known.is_region(&code)).then_some(code)
        })
    }
    pub fn optional_languages(&mut self, name: &str) -> Vec<String> {
        self.items(name, "error-unknown-choice", |tag, _| is_language_form(tag).then(|| tag.to_owned()))
    }
    /// At least one.
    pub fn languages(&mut self, name: &str) -> Vec<String> {
        if self.fields.list(name).next().is_none() {
            self.error(name, "error-choose-at-least-one");
        }
        self.optional_languages(name)
    }
    /// The numbers of the filled groups, no more than `max` of them.
    pub fn groups(&mut self, prefix: &str, max: usize) -> Vec<u32> {
        let groups = self.fields.filled_groups(prefix);
        if groups.len() > max {
            self.error_with(prefix, "error-too-many", &[("max", max.to_string())]);
        }
        groups
    }
}
