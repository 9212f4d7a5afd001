//! Texts in the language of the page.

use i18n::Locale;
use leptos::prelude::{Owner, provide_context, use_context};

/// The language of the page that is being rendered.
#[must_use]
pub fn locale() -> Locale {
    use_context::<Locale>().unwrap_or(Locale::En)
}

/// Makes texts outside of a page as inside of a view in that language.
pub fn within<T>(locale: Locale, body: impl FnOnce() -> T) -> T {
    Owner::new().with(|| {
        provide_context(locale);
        body()
    })
}

/// Inside a view: the text `id` in the language of the page.
#[must_use]
pub fn t(id: &str) -> String {
    i18n::t(locale(), id)
}

/// Inside a view: the text `id` with its variables.
#[must_use]
pub fn t_with(id: &str, args: &[(&str, i18n::Value)]) -> String {
    i18n::t_with(locale(), id, args)
}

#[must_use]
pub fn money(amount: domain::Money) -> String {
    i18n::money(locale(), amount.cents, amount.currency.as_str())
}

/// Whole euros where there are no cents: for cards and tables.
#[must_use]
pub fn money_short(amount: domain::Money) -> String {
    i18n::money_short(locale(), amount.cents, amount.currency.as_str())
}

/// "Friday 4 December 2026"
#[must_use]
pub fn date(at: domain::Instant) -> String {
    i18n::date(locale(), i18n::today(at.timestamp()))
}

/// The last day of what ends then, "Friday 4 December 2026"; with the time where it ends during a day. Periods are half-open: one that
/// ends with a day is stored with the midnight after it.
#[must_use]
pub fn until(at: domain::Instant) -> String {
    let is_midnight = domain::calendar::local(at).time() == jiff::civil::Time::midnight();
    let last = domain::Instant::from_millis(at.as_millis() - 1).filter(|_| is_midnight);
    last.map_or_else(|| date_time(at), date)
}

/// "Friday 4 December 2026, 12:00"
#[must_use]
pub fn date_time(at: domain::Instant) -> String {
    i18n::date_time(locale(), at.timestamp())
}

/// "Friday 4 December 2026, 11:59:07": the arrival of a bid
#[must_use]
pub fn to_the_second(at: domain::Instant) -> String {
    i18n::date_time_seconds(locale(), at.timestamp())
}

/// "Friday 4 December 2026, 12:00, in 11 days"
#[must_use]
pub fn deadline(at: domain::Instant, now: domain::Instant) -> String {
    i18n::date_time_with_distance(locale(), at.timestamp(), now.timestamp())
}

/// What somebody wrote, in the language of the page or in the one that there is: `(language, text)`. The element that shows it carries the
/// language in its own `lang`.
#[must_use]
pub fn localized(text: &domain::LocalizedText) -> (String, String) {
    let (lang, text) = text.pick(locale().code());
    (lang.to_owned(), text.to_owned())
}
