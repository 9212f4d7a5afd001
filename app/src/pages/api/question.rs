//! A program's question. Where a page ignores what it does not know, so that an old link still works, this says what is wrong: an answer to
//! another question than the one that was asked is worse than none.

use super::problem::{Invalid, Problem};
use crate::{
    context::QueryPairs,
    pages::browse::{
        List,
        query::{ListQuery, MAX_CHOSEN, MAX_PAGE, MAX_WORDS_CHARS, OPEN_UNTIL, parse_day},
    },
};
use codelists::{Code, CpvCode, NutsCode};
use domain::{Instant, organisation::SizeClass};
use i18n::{Locale, Value};
use search::{FacetName, Kind, NEWCOMER, Phase, Query, Sort, VALUE_BANDS};

/// More hits on one page are refused.
pub const MOST_PER_PAGE: usize = 100;
const PER_PAGE: usize = 20;
/// Quoted in a message.
const MOST_QUOTED_CHARS: usize = 60;

pub struct Question {
    pub list: &'static List,
    pub asked: ListQuery,
    pub per_page: usize,
    pub locale: Locale,
}

impl Question {
    /// # Errors
    /// Everything that is wrong, each with its parameter.
    pub fn read(pairs: &QueryPairs, accepted: Locale) -> Result<Self, Problem> {
        let mut reader = Reader {
            pairs,
            locale: accepted,
            invalid: Vec::new(),
        };
        let lang = reader.one("lang");
        match lang.map(|text| (text, Locale::ALL.into_iter().find(|locale| locale.code() == text))) {
            Some((_, Some(locale))) => reader.locale = locale,
            Some((text, None)) => reader.one_of("lang", text, Locale::ALL.map(Locale::code)),
            None => {}
        }
        let list = reader.list();
        let words = reader.one("q").unwrap_or_default();
        if words.chars().count() > MAX_WORDS_CHARS {
            reader.refuse("q", "api-problem-too-long", &[("most", MAX_WORDS_CHARS.into())]);
        }
        let asked = ListQuery {
            words: words.to_owned(),
            chosen: reader.chosen(list),
            open_until: reader.day(list),
            sort: reader.sort(list),
            page: reader.number("page", MAX_PAGE).unwrap_or(1),
        };
        let per_page = reader.number("per_page", MOST_PER_PAGE).unwrap_or(PER_PAGE);
        reader.unknown();
        match list {
            Some(list) if reader.invalid.is_empty() => Ok(Self {
                list,
                asked,
                per_page,
                locale: reader.locale,
            }),
            _ => Err(Problem::invalid(reader.locale, reader.invalid)),
        }
    }

    pub fn search_query(&self, now: Instant) -> Query {
        Query {
            per_page: self.per_page,
            // A program sends whole words.
            as_you_type: false,
            ..self.asked.search_query_in(self.list, self.locale, now)
        }
    }
}

struct Reader<'a> {
    pairs: &'a QueryPairs,
    locale: Locale,
    invalid: Vec<Invalid>,
}

impl<'a> Reader<'a> {
    /// A parameter that may be given once; an empty one is not given.
    fn one(&mut self, name: &str) -> Option<&'a str> {
        let pairs: &'a QueryPairs = self.pairs;
        let given = pairs.all(name);
        if given.len() > 1 {
            self.refuse(name, "api-problem-repeated", &[]);
        }
        given.first().copied()
    }

    fn list(&mut self) -> Option<&'static List> {
        let Some(text) = self.one("kind") else {
            self.refuse("kind", "api-problem-missing", &[("values", join(Kind::ALL.map(Kind::as_str)))]);
            return None;
        };
        let found = Kind::parse(text).map(List::of);
        if found.is_none() {
            self.one_of("kind", text, Kind::ALL.map(Kind::as_str));
        }
        found
    }

    fn chosen(&mut self, list: Option<&List>) -> Vec<(FacetName, String)> {
        let mut chosen: Vec<(FacetName, String)> = Vec::new();
        for facet in FacetName::ALL.iter().copied() {
            let name = facet.as_str();
            let values: Vec<&str> = self.pairs.all(name);
            if let Some(list) = list.filter(|list| !list.facets.contains(&facet) && !values.is_empty()) {
                let facets = list.facets.iter().map(|facet| facet.as_str());
                self.refuse(name, "api-problem-not-of-kind", &[("values", join(facets))]);
                continue;
            }
            for value in values {
                match (read_value(facet, value), allowed(facet)) {
                    (Some(value), _) if chosen.iter().any(|(other, known)| *other == facet && *known == value) => {}
                    (Some(value), _) => chosen.push((facet, value)),
                    (None, Some(allowed)) => self.one_of(name, value, allowed),
                    (None, None) => self.refuse(name, &format!("api-problem-{name}"), &[("value", quoted(value))]),
                }
            }
            if chosen.len() > MAX_CHOSEN {
                self.refuse(name, "api-problem-too-many", &[("most", MAX_CHOSEN.into())]);
                chosen.clear();
            }
        }
        chosen
    }

    fn day(&mut self, list: Option<&List>) -> Option<jiff::civil::Date> {
        let text = self.one(OPEN_UNTIL)?;
        if list.is_some_and(|list| !list.has_deadline) {
            self.refuse(OPEN_UNTIL, "api-problem-no-deadline", &[]);
            return None;
        }
        let day = text.parse().ok().and_then(|day: jiff::civil::Date| parse_day(&day.to_string()));
        if day.is_none() {
            self.refuse(OPEN_UNTIL, "api-problem-day", &[("value", quoted(text))]);
        }
        day
    }

    fn sort(&mut self, list: Option<&List>) -> Option<Sort> {
        let text = self.one("sort")?;
        let sorts = list.map_or(Sort::ALL, |list| list.sorts);
        let found = Sort::parse(text).filter(|sort| sorts.contains(sort));
        if found.is_none() {
            self.one_of("sort", text, sorts.iter().map(|sort| sort.as_str()));
        }
        found
    }

    fn number(&mut self, name: &str, most: usize) -> Option<usize> {
        let text = self.one(name)?;
        let found = text.parse().ok().filter(|number| (1..=most).contains(number));
        if found.is_none() {
            self.refuse(name, "api-problem-number", &[("most", most.into())]);
        }
        found
    }

    /// A parameter that is misspelt would silently widen the answer.
    fn unknown(&mut self) {
        let mut names: Vec<&str> = self.pairs.0.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let unknown: Vec<&str> = names.into_iter().filter(|name| !parameters().any(|known| known == *name)).collect();
        for name in unknown.into_iter().take(MAX_CHOSEN) {
            self.refuse(name, "api-problem-unknown", &[("values", join(parameters()))]);
        }
    }

    fn one_of(&mut self, name: &str, value: &str, allowed: impl IntoIterator<Item = &'static str>) {
        self.refuse(name, "api-problem-one-of", &[("value", quoted(value)), ("values", join(allowed))]);
    }

    fn refuse(&mut self, name: &str, id: &str, args: &[(&str, Value)]) {
        self.invalid.push(Invalid {
            name: name.chars().take(MOST_QUOTED_CHARS).collect(),
            reason: i18n::t_with(self.locale, id, args),
        });
    }
}

/// The names of all parameters.
pub fn parameters() -> impl Iterator<Item = &'static str> {
    let facets = FacetName::ALL.iter().map(|facet| facet.as_str());
    ["kind", "q"]
        .into_iter()
        .chain(facets)
        .chain([OPEN_UNTIL, "sort", "page", "per_page", "lang"])
}

/// A value as the index spells it; codes that are well-formed but of no edition that we know find nothing, which is the answer.
fn read_value(facet: FacetName, text: &str) -> Option<String> {
    match facet {
        FacetName::Phase => Phase::parse(text).map(|phase| phase.as_str().to_owned()),
        FacetName::Size => SizeClass::parse(text).map(|size| size.as_str().to_owned()),
        FacetName::Value => VALUE_BANDS.iter().find(|band| band.slug == text).map(|band| band.slug.to_owned()),
        FacetName::Language => {
            let is_code = (2..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase());
            is_code.then(|| text.to_owned())
        }
        FacetName::Newcomer => (text == NEWCOMER).then(|| text.to_owned()),
        FacetName::Capability => Code::parse(text).ok().map(|code| code.to_string()),
        FacetName::Cpv => CpvCode::parse(text).ok().map(|code| code.to_string()),
        FacetName::Nuts => NutsCode::parse(text).ok().map(|code| code.to_string()),
    }
}

/// The values of a closed list.
fn allowed(facet: FacetName) -> Option<Vec<&'static str>> {
    match facet {
        FacetName::Phase => Some(Phase::ALL.iter().map(|phase| phase.as_str()).collect()),
        FacetName::Size => Some(SizeClass::ALL.iter().map(|size| size.as_str()).collect()),
        FacetName::Value => Some(VALUE_BANDS.iter().map(|band| band.slug).collect()),
        FacetName::Newcomer => Some(vec![NEWCOMER]),
        FacetName::Language | FacetName::Capability | FacetName::Cpv | FacetName::Nuts => None,
    }
}

fn join<'a>(values: impl IntoIterator<Item = &'a str>) -> Value {
    values.into_iter().collect::<Vec<_>>().join(", ").into()
}

fn quoted(value: &str) -> Value {
    value.chars().take(MOST_QUOTED_CHARS).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Question, Vec<String>> {
        let pairs = QueryPairs(serde_urlencoded::from_str(query).expect("a query"));
        Question::read(&pairs, Locale::En).map_err(|problem| {
            let json = serde_json::to_value(&problem).expect("a problem is JSON");
            let invalid = json["invalid-params"].as_array().cloned().unwrap_or_default();
            invalid
                .iter()
                .map(|one| one["name"].as_str().unwrap_or_default().to_owned())
                .collect()
        })
    }

    #[test]
    fn every_wrong_parameter_is_named() {
        assert_eq!(read("").err().expect("refused"), ["kind"]);
        assert_eq!(
            read("kind=lot&size=micro&nuts=x&phase=soon&cpv=7&page=0&per_page=101&open_until=2026-02-30&sort=fullest&lang=xx&colour=red&q=a&q=b")
                .err()
                .expect("refused"),
            ["lang", "q", "phase", "cpv", "nuts", "size", "open_until", "sort", "page", "per_page", "colour"]
        );
        assert_eq!(
            read("kind=supplier&open_until=2026-02-03&language=Dutch").err().expect("refused"),
            ["language", "open_until"]
        );
        assert_eq!(read(&format!("kind=lot&q={}", "a".repeat(301))).err().expect("refused"), ["q"]);
        let many: String = (0..60).map(|number| format!("&nuts=BE{number:02}")).collect();
        assert_eq!(read(&format!("kind=lot{many}")).err().expect("refused"), ["nuts"]);
    }

    #[test]
    fn a_good_question_is_read_as_the_lists_read_it() {
        let question =
            read("kind=lot&q=data&cpv=72000000-5&nuts=be2&nuts=BE2&open_until=2026-12-04&sort=deadline&page=2&per_page=50&lang=fr&size=")
                .unwrap_or_else(|_| panic!("allowed"));
        assert_eq!((question.per_page, question.locale), (50, Locale::Fr));
        assert_eq!(
            question.asked.url(question.list),
            "/lots?q=data&cpv=72000000&nuts=BE2&open_until=2026-12-04&sort=deadline&page=2"
        );
    }
}
