#![doc = include_str!("../README.md")]

mod date;
mod distance;
mod locale;
mod messages;
mod money;
mod number;

pub use date::{date, date_time, date_time_seconds, day, month, short_date, short_date_time, time, today};
pub use distance::{date_time_with_distance, date_with_distance, distance, distance_days};
pub use locale::Locale;
pub use messages::{Value, exists, t, t_with};
pub use money::{money, money_short};
pub use number::{decimal, file_size, integer, list, list_or, percent};
