//! The filters of a list: a day, and for each facet its values with their counts, as a tree where it is one. All of it is one form that works
//! without scripting; what is long is folded in `<details>`.

use super::{List, labels, query::ListQuery, query::OPEN_UNTIL, tree, tree::Node};
use crate::text::{locale, t, t_with};
use leptos::prelude::*;
use search::{FacetCounts, FacetName, Page as Found};

/// Values of one level that are shown before the rest is folded.
const SHOWN: usize = 8;
/// So few more are shown too: folding them hides as much as it takes room.
const SLACK: usize = 2;
/// Groups are worth their headings from so many values on.
const GROUPED_FROM: usize = 13;

/// Of what `LiveList` puts a new number into.
pub const COUNT: &str = "filters-count";

pub fn filters(list: &'static List, asked: &ListQuery, found: &Found) -> AnyView {
    let groups = list
        .facets
        .iter()
        .enumerate()
        .map(|(place, name)| group(list, *name, place < 2, counts(found, *name)))
        .collect_view();
    // Closed on a phone, where the results must not be far below; what is on stands above them.
    view! {
        <details class="k-filters">
            <summary>{t("filter-title")} <span class="k-count" id=COUNT>{count(asked)}</span></summary>
            {list.has_deadline.then(|| day(asked))}
            {groups}
            <div class="k-filters__actions">
                <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">{t("action-apply")}</button>
                <a class="govuk-link" href=list.path>{t("browse-start-again")}</a>
            </div>
        </details>
    }
    .into_any()
}

/// "(2)", or nothing.
pub fn count(asked: &ListQuery) -> String {
    match asked.filters() {
        0 => String::new(),
        count => format!("({count})"),
    }
}

fn day(asked: &ListQuery) -> AnyView {
    let value = asked.open_until.map(|day| day.to_string()).unwrap_or_default();
    view! {
        <div class="k-filter k-filter--day">
            <label class="govuk-label" for=OPEN_UNTIL>{t("browse-open-until")}</label>
            <p class="govuk-hint" id="open_until-hint">{t("browse-open-until-hint")}</p>
            <input class="govuk-input" type="date" id=OPEN_UNTIL name=OPEN_UNTIL value=value aria-describedby="open_until-hint" />
        </div>
    }
    .into_any()
}

pub fn counts(found: &Found, name: FacetName) -> Option<&FacetCounts> {
    found.facets.iter().find(|facet| facet.name == name)
}

/// Of what the island puts new boxes into.
pub fn place_of(facet: FacetName) -> String {
    format!("values-{}", facet.as_str())
}

/// Without a value it is there too, so that the island finds its place again when there are some; the style sheet hides it meanwhile.
fn group(list: &'static List, name: FacetName, is_first: bool, facet: Option<&FacetCounts>) -> AnyView {
    let is_open = is_first || facet.is_some_and(|facet| facet.values.iter().any(|value| value.selected));
    let title = t(&format!("browse-facet-{}", name.as_str()));
    view! {
        <details class="k-filter" open=is_open>
            <summary>{title.clone()}</summary>
            <fieldset class="govuk-fieldset"><legend class="govuk-visually-hidden">{title}</legend>
                <div class="k-tree" id=place_of(name)>{facet.map(|facet| values(list, facet))}</div>
            </fieldset>
        </details>
    }
    .into_any()
}

/// The values of a filter, each with its count.
pub fn values(list: &'static List, facet: &FacetCounts) -> AnyView {
    let (name, tops) = (facet.name, tree::of(facet));
    if name == FacetName::Capability && facet.values.len() >= GROUPED_FROM {
        return capability_groups(list, tops);
    }
    let is_alone = tops.len() == 1;
    let id = format!("more-{}", name.as_str());
    folded(&id, tops, &|node| item(list, name, node, is_alone))
}

/// The vocabulary by its groups, each folded, and what is in no group after them.
fn capability_groups(list: &'static List, tops: Vec<Node>) -> AnyView {
    let group_of = |node: &Node| {
        let slug = node.value.value.strip_prefix("kavel:")?;
        codelists::Slug::parse(slug).ok().map(|slug| slug.capability().group)
    };
    let group = |group: &codelists::capabilities::Group| (group.slug, group.label(locale().code()).to_owned(), Vec::<Node>::new());
    let mut grouped: Vec<_> = codelists::capabilities::groups().iter().map(group).collect();
    let mut rest: Vec<Node> = Vec::new();
    for node in tops {
        let place = group_of(&node).and_then(|slug| grouped.iter_mut().find(|(group, ..)| *group == slug));
        match place {
            Some((.., nodes)) => nodes.push(node),
            None => rest.push(node),
        }
    }
    let groups = grouped
        .into_iter()
        .filter(|(.., nodes)| !nodes.is_empty())
        .map(|(slug, label, nodes)| {
            let is_open = nodes.iter().any(Node::has_choice);
            let items = nodes
                .iter()
                .map(|node| item(list, FacetName::Capability, node, false))
                .collect_view();
            view! {
                <details class="k-tree__group" id=format!("group-{slug}") open=is_open>
                    <summary>{label}</summary>
                    <div class="govuk-checkboxes govuk-checkboxes--small">{items}</div>
                </details>
            }
        })
        .collect_view();
    let rest = folded("more-capability", rest, &|node| item(list, FacetName::Capability, node, false));
    view! { {groups} {rest} }.into_any()
}

/// The first ones, and a fold with the others, open where one of them is chosen.
fn folded(id: &str, nodes: Vec<Node>, one: &dyn Fn(&Node) -> AnyView) -> AnyView {
    let shown = if nodes.len() <= SHOWN + SLACK { nodes.len() } else { SHOWN };
    let (first, others) = nodes.split_at(shown);
    let more = (!others.is_empty()).then(|| {
        let more = t_with("browse-show-more", &[("count", others.len().into())]);
        view! {
            <details class="k-tree__more" id=id.to_owned() open={others.iter().any(Node::has_choice)}>
                <summary><span>{more}</span><span>{t("browse-show-fewer")}</span></summary>
                <div class="govuk-checkboxes govuk-checkboxes--small">{others.iter().map(one).collect_view()}</div>
            </details>
        }
    });
    view! { <div class="govuk-checkboxes govuk-checkboxes--small">{first.iter().map(one).collect_view()}</div> {more} }.into_any()
}

/// A value with its box, and what is narrower in a fold below it.
fn item(list: &'static List, name: FacetName, node: &Node, is_alone: bool) -> AnyView {
    let value = &node.value;
    let key = value.value.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let id = format!("{}-{key}", name.as_str());
    let label = labels::value(list.kind, name, &value.value);
    let below = (!node.below.is_empty()).then(|| {
        let more = format!("more-{}-{key}", name.as_str());
        let said = t_with("browse-within", &[("name", label.as_str().into())]);
        let narrower = folded(&format!("{more}-rest"), node.below.clone(), &|lower| item(list, name, lower, false));
        view! {
            <details class="k-tree__below" id=more open={is_alone || node.has_choice_below()}>
                <summary><span class="govuk-visually-hidden">{said}</span></summary>
                {narrower}
            </details>
        }
    });
    let is_none = value.count == 0 && !value.selected;
    view! {
        <div class="k-tree__item" class:k-tree__item--none=is_none>
            <div class="govuk-checkboxes__item">
                <input class="govuk-checkboxes__input" type="checkbox" id=id.clone() name=name.as_str() value=value.value.clone() checked=value.selected />
                <label class="govuk-label govuk-checkboxes__label" for=id>
                    {label} " " <span class="k-count">{i18n::integer(locale(), i64::try_from(value.count).unwrap_or(i64::MAX))}</span>
                </label>
            </div>
            {below}
        </div>
    }
    .into_any()
}
