//! Dates relative to the day on which the demo is loaded, in Brussels.

use domain::{Instant, calendar};
use jiff::{ToSpan, civil::Date};

#[derive(Clone, Copy, Debug)]
pub struct Days {
    pub now: Instant,
}

impl Days {
    pub const fn new(now: Instant) -> Self {
        Self { now }
    }
    /// `offset` days from today.
    pub fn date(self, offset: i64) -> Date {
        plus(calendar::local_date(self.now), offset)
    }
    /// That day at an hour and minute, Brussels time.
    pub fn at(self, offset: i64, hour: i8, minute: i8) -> Instant {
        on(self.date(offset), hour, minute)
    }
    /// As [`Self::at`] on the first working day from then on.
    pub fn working(self, offset: i64, hour: i8, minute: i8) -> Instant {
        on(working(self.date(offset), 1), hour, minute)
    }
    /// As [`Self::at`] on the last working day until then.
    pub fn working_before(self, offset: i64, hour: i8, minute: i8) -> Instant {
        on(working(self.date(offset), -1), hour, minute)
    }
}

pub fn plus(date: Date, days: i64) -> Date {
    date.checked_add(days.days()).unwrap_or(date)
}

/// The date itself or the next working day in that direction.
pub fn working(date: Date, step: i64) -> Date {
    let mut date = date;
    while !calendar::is_working_day(date) {
        date = plus(date, step);
    }
    date
}

pub fn on(date: Date, hour: i8, minute: i8) -> Instant {
    calendar::instant(date.at(hour, minute, 0, 0)).expect("a date of this century")
}
