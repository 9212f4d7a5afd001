//! A framework as a piece of land cut into plots: a treemap of amounts, drawn on the server.
//!
//! It is a picture for those who like one: the page has the same as a list or table, and this is hidden from screen readers.

use leptos::prelude::*;

/// One lot.
pub struct Plot {
    pub label: String,
    /// The language of the label.
    pub lang: String,
    /// Under the label: its amount.
    pub note: String,
    pub cents: i64,
    pub tone: Tone,
    /// Where a click leads. By keyboard the list or table of the page does.
    pub href: Option<String>,
}

/// How a plot is coloured; the page says in words what that means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// The largest stands out.
    #[default]
    Plain,
    Low,
    Fair,
    High,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Rect {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// Twice the same land: for wide windows and for narrow ones, of which the style sheet shows one.
pub fn plots(plots: &[Plot]) -> AnyView {
    if plots.iter().filter(|plot| plot.cents > 0).count() < 2 {
        return ().into_any();
    }
    view! {
        <div class="k-plots k-no-print" aria-hidden="true">
            {land(plots, 960.0, 340.0, "k-plots__land--wide")} {land(plots, 340.0, 420.0, "k-plots__land--narrow")}
        </div>
    }
    .into_any()
}

fn land(plots: &[Plot], width: f64, height: f64, class: &'static str) -> AnyView {
    let mut order: Vec<&Plot> = plots.iter().filter(|plot| plot.cents > 0).collect();
    order.sort_by_key(|plot| std::cmp::Reverse(plot.cents));
    let cents: Vec<i64> = order.iter().map(|plot| plot.cents).collect();
    let whole = Rect {
        x: 0.0,
        y: 0.0,
        width,
        height,
    };
    let drawn = order
        .iter()
        .zip(divide(&cents, whole))
        .enumerate()
        .map(|(place, (plot, rect))| drawn(place, plot, rect))
        .collect_view();
    view! { <svg class=format!("k-plots__land {class}") viewBox=format!("0 0 {width} {height}")>{drawn}</svg> }.into_any()
}

const LINE: f64 = 17.0;
/// Of a wide typeface: better cut too early than run over the edge.
const CHARACTER: f64 = 8.6;
const MARGIN: f64 = 10.0;

fn drawn(place: usize, plot: &Plot, rect: Rect) -> AnyView {
    let room = |length: f64, unit: f64| ((length - 2.0 * MARGIN) / unit).max(0.0) as usize;
    let (characters, rows) = (room(rect.width, CHARACTER), room(rect.height, LINE));
    let note = (rows >= 1 && plot.note.chars().count() <= characters).then(|| plot.note.clone());
    let label = lines(&plot.label, characters, rows.saturating_sub(usize::from(note.is_some())).min(4));
    let x = rect.x + MARGIN;
    let at = |row: usize| rect.y + MARGIN + LINE * (row as f64 + 0.8);
    let after = label.len();
    let label = label
        .into_iter()
        .enumerate()
        .map(|(row, line)| view! { <text class="k-plots__label" lang=plot.lang.clone() x=number(x) y=number(at(row))>{line}</text> })
        .collect_view();
    let note = note.map(|note| view! { <text class="k-plots__note" x=number(x) y=number(at(after))>{note}</text> });
    let class = match plot.tone {
        Tone::Plain if place == 0 => "k-plots__plot k-plots__plot--first".to_owned(),
        tone => format!("k-plots__plot k-plots__plot--{}", tone.as_str()),
    };
    let inside = view! {
        <title>{plot.label.clone()}</title>
        <rect class=class x=number(rect.x) y=number(rect.y) width=number(rect.width) height=number(rect.height)></rect>
        {label} {note}
    };
    match plot.href.clone() {
        Some(href) => view! { <a href=href tabindex="-1">{inside}</a> }.into_any(),
        None => view! { <g>{inside}</g> }.into_any(),
    }
}

fn number(value: f64) -> String {
    format!("{value:.1}")
}

/// The label in lines of so many characters; what has no room is cut with an ellipsis. Nothing where not even a word begins.
fn lines(label: &str, characters: usize, rows: usize) -> Vec<String> {
    if characters < 5 || rows == 0 {
        return Vec::new();
    }
    let mut lines: Vec<String> = vec![String::new()];
    let mut is_cut = false;
    for word in label.split_whitespace() {
        let (has, needs) = (lines.last().map_or(0, |line| line.chars().count()), word.chars().count());
        if has > 0 && has + 1 + needs > characters {
            if lines.len() == rows {
                is_cut = true;
                break;
            }
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    for line in &mut lines {
        if line.chars().count() > characters {
            *line = line.chars().take(characters - 1).chain(['…']).collect();
        }
    }
    if let Some(last) = lines.last_mut().filter(|line| is_cut && !line.ends_with('…')) {
        let kept = last.chars().count().min(characters - 1);
        *last = last.chars().take(kept).chain(['…']).collect();
    }
    lines
}

/// Cuts `whole` into one rectangle for each amount (descending, above zero), areas in proportion, as square as can be: rows are filled
/// along the shorter side until another amount would make them longer than wide (Bruls, Huizing, van Wijk: Squarified treemaps, 2000).
fn divide(cents: &[i64], whole: Rect) -> Vec<Rect> {
    let total: f64 = cents.iter().map(|cents| *cents as f64).sum();
    let scale = whole.width * whole.height / total;
    let areas: Vec<f64> = cents.iter().map(|cents| *cents as f64 * scale).collect();
    let (mut rest, mut left, mut done) = (areas.as_slice(), whole, Vec::with_capacity(areas.len()));
    while !rest.is_empty() {
        let side = left.width.min(left.height);
        // Beside something huge there is no room left to draw in.
        if side <= f64::EPSILON {
            done.extend(rest.iter().map(|_| Rect {
                width: 0.0,
                height: 0.0,
                ..left
            }));
            break;
        }
        let mut taken = 1;
        while taken < rest.len() && worst(&rest[..=taken], side) <= worst(&rest[..taken], side) {
            taken += 1;
        }
        let (row, after) = rest.split_at(taken);
        left = lay(row, left, &mut done);
        rest = after;
    }
    done
}

/// The longest side to the shortest, of the worst rectangle of a row along `side`.
fn worst(row: &[f64], side: f64) -> f64 {
    let thickness = row.iter().sum::<f64>() / side;
    row.iter()
        .map(|area| {
            let length = area / thickness;
            (length / thickness).max(thickness / length)
        })
        .fold(0.0, f64::max)
}

impl Tone {
    /// The end of the names of its classes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Low => "low",
            Self::Fair => "fair",
            Self::High => "high",
        }
    }
}

impl Rect {
    /// With width for height: what is done for one side is done for the other.
    fn turned(self) -> Self {
        Self {
            x: self.y,
            y: self.x,
            width: self.height,
            height: self.width,
        }
    }
}

/// Lays a row along the shorter side; what is left beside it.
fn lay(row: &[f64], left: Rect, done: &mut Vec<Rect>) -> Rect {
    if left.width < left.height {
        let mut turned = Vec::with_capacity(row.len());
        let rest = lay(row, left.turned(), &mut turned);
        done.extend(turned.into_iter().map(Rect::turned));
        return rest.turned();
    }
    let (width, mut y) = (row.iter().sum::<f64>() / left.height, left.y);
    for area in row {
        let height = area / width;
        let x = left.x;
        done.push(Rect { x, y, width, height });
        y += height;
    }
    Rect {
        x: left.x + width,
        width: (left.width - width).max(0.0),
        ..left
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Rect = Rect {
        x: 0.0,
        y: 0.0,
        width: 600.0,
        height: 400.0,
    };

    #[test]
    fn areas_are_in_proportion_and_fill_the_land() {
        let cents = [600, 600, 400, 300, 200, 200, 100];
        let rects = divide(&cents, WHOLE);
        assert_eq!(rects.len(), cents.len());
        for (rect, cents) in rects.iter().zip(cents) {
            let expected = 600.0 * 400.0 * cents as f64 / 2400.0;
            assert!((rect.width * rect.height - expected).abs() < 0.01, "{rect:?}");
            assert!(rect.x >= 0.0 && rect.y >= 0.0 && rect.x + rect.width < 600.01 && rect.y + rect.height < 400.01);
            assert!(rect.width / rect.height < 4.0 && rect.height / rect.width < 4.0, "{rect:?}");
        }
        let overlap = |a: &Rect, b: &Rect| {
            let shared = |a1: f64, a2: f64, b1: f64, b2: f64| (a2.min(b2) - a1.max(b1)).max(0.0);
            shared(a.x, a.x + a.width, b.x, b.x + b.width) * shared(a.y, a.y + a.height, b.y, b.y + b.height)
        };
        for (place, one) in rects.iter().enumerate() {
            assert!(rects[place + 1..].iter().all(|other| overlap(one, other) < 0.01));
        }
    }

    #[test]
    fn one_lot_is_all_of_it_and_extreme_amounts_are_fine() {
        assert_eq!(divide(&[5], WHOLE), [WHOLE]);
        assert!(
            divide(&[i64::MAX, 1], WHOLE)
                .iter()
                .all(|rect| rect.width.is_finite() && rect.height.is_finite())
        );
    }

    #[test]
    fn labels_wrap_and_are_cut() {
        assert_eq!(lines("Servers in the city", 10, 3), ["Servers in", "the city"]);
        assert_eq!(lines("Servers in the city", 10, 1), ["Servers i…"]);
        assert_eq!(lines("Fietsverbindingen", 8, 2), ["Fietsve…"]);
        assert!(lines("Servers", 3, 2).is_empty());
    }
}
