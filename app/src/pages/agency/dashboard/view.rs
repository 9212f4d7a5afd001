//! How an agency's first page looks.

use super::Shown;
use crate::{
    components::govuk::{InsetText, Tag},
    pages::{
        browse::cards::colour,
        parts::{
            admission::working_days_left,
            attention::{Attention, attention, counted},
        },
    },
    text::{date, date_time, deadline, localized, money_short, t, t_with},
};
use domain::{
    Instant,
    assignment::Assignment,
    phase::{AssignmentPhase, assignment_phase, framework_phase},
};
use leptos::prelude::*;
use store::drafts::DraftKind;

/// Soon: within this many days.
const SOON_DAYS: i64 = 7;
/// Frameworks and assignments shown here; the rest is on their own pages.
const SHOWN: usize = 6;
/// Assignments whose bids are named one by one.
const BIDS_SHOWN: usize = 3;

pub fn body(shown: &Shown) -> AnyView {
    let (lang, name) = localized(&shown.agency.name);
    let notice = shown.agency.verified_at.is_none().then(|| InsetText {
        text: t("agency-unverified"),
        ..InsetText::default()
    });
    let main = if shown.is_new() {
        first_steps(shown)
    } else {
        view! {
            <section class="k-section"><h2 class="govuk-heading-m">{t("attention-title")}</h2>{attention(items(shown))}</section>
            {assignments(shown)}
        }
        .into_any()
    };
    view! {
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{t("market-agency")}</span>
            <h1 class="govuk-heading-xl" lang=lang>{name}</h1>
        </div></div>
        {notice}
        <div class="k-dashboard"><div>{main}</div><div>{frameworks(shown)} {links(shown)}</div></div>
    }
    .into_any()
}

fn base(shown: &Shown) -> String {
    format!("/agency/{}", shown.agency.number)
}

/// What to do first, in the order in which it is done.
fn first_steps(shown: &Shown) -> AnyView {
    let base = base(shown);
    let steps = [
        ("agency-first-framework", "agency-first-framework-text", "frameworks"),
        ("agency-first-assignment", "agency-first-assignment-text", "assignments"),
        ("agency-first-members", "agency-first-members-text", "members"),
    ]
    .map(|(title, text, path)| {
        let href = format!("{base}/{path}");
        view! { <li class="k-tile"><h3 class="k-tile__title"><a href=href>{t(title)}</a></h3><p>{t(text)}</p></li> }
    });
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("agency-first-title")}</h2>
            <p class="govuk-body">{t("agency-first-lead")}</p>
            <ul class="k-grid">{steps}</ul>
        </section>
    }
    .into_any()
}

fn items(shown: &Shown) -> Vec<Attention> {
    let base = base(shown);
    let mut items = Vec::new();
    items.extend(admissions(shown, &base));
    items.extend(not_evaluated(shown, &base));
    items.extend(bids(shown, &base));
    items.extend(soon(shown, &base, AssignmentPhase::Open, "agency-closing", |assignment| {
        assignment.dates.deadline
    }));
    items.extend(soon(shown, &base, AssignmentPhase::Planned, "agency-opening", |assignment| {
        assignment.dates.opens_at
    }));
    items.extend((shown.unread > 0).then(|| Attention {
        count: shown.unread,
        text: t_with("attention-messages", &[("count", shown.unread.into())]),
        note: ().into_any(),
        href: format!("{base}/messages"),
        is_urgent: false,
    }));
    for (kind, id, path) in [
        (DraftKind::Framework, "agency-drafts-framework", "frameworks"),
        (DraftKind::Assignment, "agency-drafts-assignment", "assignments"),
        (DraftKind::Amendment, "agency-drafts-amendment", "frameworks"),
        (DraftKind::AssignmentAmendment, "agency-drafts-assignment-amendment", "assignments"),
    ] {
        let drafts = shown.drafts_of(kind);
        items.extend(drafts.first().map(|last| Attention {
            count: counted(drafts.len()),
            text: t_with(id, &[("count", drafts.len().into())]),
            note: t_with("agency-drafts-saved", &[("date", date(last.updated_at).into())]).into_any(),
            href: format!("{base}/{path}"),
            is_urgent: false,
        }));
    }
    items.extend(nearly_full(shown));
    items
}

fn not_evaluated(shown: &Shown, base: &str) -> Option<Attention> {
    let first = shown.not_evaluated.first()?;
    let assignment = shown.assignments.iter().find(|assignment| assignment.id == *first)?;
    let closed_on = t_with("agency-closed-on", &[("date", date(assignment.dates.deadline).into())]);
    Some(Attention {
        count: counted(shown.not_evaluated.len()),
        text: t_with("agency-not-evaluated", &[("count", shown.not_evaluated.len().into())]),
        note: titled(assignment, closed_on),
        href: format!("{base}/assignments/{}/bids", assignment.number),
        is_urgent: true,
    })
}

fn nearly_full(shown: &Shown) -> Option<Attention> {
    let first = shown.nearly_full.first()?;
    let (lang, title) = localized(&first.title);
    let left = t_with("agency-nearly-full-left", &[("amount", money_short(first.left).into())]);
    Some(Attention {
        count: counted(shown.nearly_full.len()),
        text: t_with("agency-nearly-full", &[("count", shown.nearly_full.len().into())]),
        note: view! { <span lang=lang>{title}</span> " · " {left} }.into_any(),
        href: format!("/lots/{}", first.number),
        is_urgent: false,
    })
}

fn admissions(shown: &Shown, base: &str) -> Option<Attention> {
    let first = shown.waiting.first()?;
    let overdue = shown.overdue();
    let note = if overdue > 0 {
        t_with("agency-admissions-overdue", &[("count", overdue.into())])
    } else {
        let (date, left) = (date(first.decide_by), working_days_left(first, shown.now));
        t_with("agency-admissions-first", &[("date", date.into()), ("left", left.into())])
    };
    Some(Attention {
        count: counted(shown.waiting.len()),
        text: t_with("agency-admissions", &[("count", shown.waiting.len().into())]),
        note: note.into_any(),
        href: format!("{base}/admissions?status=submitted"),
        is_urgent: overdue > 0,
    })
}

/// An entry for each assignment that closed lately: bids are read one assignment at a time. The others come together.
fn bids(shown: &Shown, base: &str) -> Vec<Attention> {
    let bids_of = |assignment: &Assignment| shown.bids.get(&assignment.id).copied().unwrap_or(0);
    let mut closed: Vec<&Assignment> = shown.opened().filter(|assignment| bids_of(assignment) > 0).collect();
    closed.sort_by_key(|assignment| std::cmp::Reverse(assignment.dates.deadline));
    let (latest, others) = closed.split_at(closed.len().min(BIDS_SHOWN));
    let item = |count: i64, note: AnyView, href: String| Attention {
        count,
        text: t_with("agency-bids", &[("count", count.into())]),
        note,
        href,
        is_urgent: false,
    };
    let mut items: Vec<Attention> = latest
        .iter()
        .map(|assignment| {
            let closed_on = t_with("agency-closed-on", &[("date", date(assignment.dates.deadline).into())]);
            let href = format!("{base}/assignments/{}/bids", assignment.number);
            item(bids_of(assignment), titled(assignment, closed_on), href)
        })
        .collect();
    if !others.is_empty() {
        let note = t_with("agency-bids-others", &[("count", others.len().into())]);
        let count = others.iter().map(|assignment| bids_of(assignment)).sum();
        items.push(item(count, note.into_any(), format!("{base}/assignments")));
    }
    items
}

fn soon(shown: &Shown, base: &str, phase: AssignmentPhase, id: &str, at: impl Fn(&Assignment) -> Instant) -> Option<Attention> {
    let limit = shown.now.plus_days(SOON_DAYS);
    let mut near: Vec<&Assignment> = shown.in_phase(phase).filter(|assignment| at(assignment) <= limit).collect();
    near.sort_by_key(|assignment| at(assignment));
    let first = near.first()?;
    let href = match near.as_slice() {
        [only] => format!("/assignments/{}", only.number),
        _ => format!("{base}/assignments"),
    };
    Some(Attention {
        count: counted(near.len()),
        text: t_with(id, &[("count", near.len().into())]),
        note: titled(first, deadline(at(first), shown.now)),
        href,
        is_urgent: false,
    })
}

/// The title of an assignment in its own language, and more about it.
fn titled(assignment: &Assignment, more: String) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    view! { <span lang=lang>{title}</span> " · " {more} }.into_any()
}

/// Open and planned ones first, what closes first on top; then the latest of the others.
fn assignments(shown: &Shown) -> AnyView {
    let rank = |assignment: &&Assignment| match assignment_phase(assignment, shown.now) {
        AssignmentPhase::Open => (0, assignment.dates.deadline),
        AssignmentPhase::Planned => (1, assignment.dates.opens_at),
        _ => (2, shown.now),
    };
    let mut sorted: Vec<&Assignment> = shown.assignments.iter().collect();
    sorted.sort_by_key(rank);
    let base = base(shown);
    let rows = sorted
        .iter()
        .take(SHOWN)
        .map(|assignment| assignment_row(assignment, shown.now))
        .collect_view();
    let list = if sorted.is_empty() {
        view! { <p class="govuk-body">{t("agency-no-assignments")}</p> }.into_any()
    } else {
        view! { <ul class="k-brief">{rows}</ul> }.into_any()
    };
    let all = t_with("agency-all-assignments", &[("count", sorted.len().into())]);
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("nav-assignments")}</h2> {list}
            <p class="govuk-body"><a class="govuk-link" href=format!("{base}/assignments")>{all}</a></p>
        </section>
    }
    .into_any()
}

fn assignment_row(assignment: &Assignment, now: Instant) -> AnyView {
    let phase = assignment_phase(assignment, now).as_str();
    let (lang, title) = localized(&assignment.title);
    let when = match assignment_phase(assignment, now) {
        AssignmentPhase::Open => deadline(assignment.dates.deadline, now),
        AssignmentPhase::Planned => t_with("agency-opens-on", &[("date", date_time(assignment.dates.opens_at).into())]),
        _ => t_with("agency-closed-on", &[("date", date(assignment.dates.deadline).into())]),
    };
    view! {
        <li>
            <a class="govuk-link" href=format!("/assignments/{}", assignment.number) lang=lang>{title}</a>
            {Tag::coloured(colour(phase), t(&format!("phase-assignment-{phase}")))}
            <span class="k-meta">{when}</span>
            <span class="k-money">{money_short(assignment.budget)}</span>
        </li>
    }
    .into_any()
}

fn frameworks(shown: &Shown) -> AnyView {
    if shown.frameworks.is_empty() {
        return ().into_any();
    }
    let rows = shown
        .frameworks
        .iter()
        .take(SHOWN)
        .map(|framework| {
            let phase = framework_phase(framework, shown.now).as_str();
            let (lang, title) = localized(&framework.title);
            let admitted = shown.admitted.get(&framework.id).copied().unwrap_or(0);
            view! {
                <li>
                    <a class="govuk-link" href=format!("/frameworks/{}", framework.number) lang=lang>{title}</a>
                    {Tag::coloured(colour(phase), t(&format!("phase-framework-{phase}")))}
                    <span class="k-meta">{t_with("agency-admitted", &[("count", admitted.into())])}</span>
                </li>
            }
        })
        .collect_view();
    let all = t_with("agency-all-frameworks", &[("count", shown.frameworks.len().into())]);
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("nav-frameworks")}</h2>
            <ul class="k-brief">{rows}</ul>
            <p class="govuk-body"><a class="govuk-link" href=format!("{}/frameworks", base(shown))>{all}</a></p>
        </section>
    }
    .into_any()
}

fn links(shown: &Shown) -> AnyView {
    let base = base(shown);
    let mut list = vec![
        (format!("{base}/frameworks"), "nav-frameworks"),
        (format!("{base}/assignments"), "nav-assignments"),
    ];
    if shown.may.read_messages {
        list.push((format!("{base}/admissions"), "nav-admissions"));
        list.push((format!("{base}/messages"), "dashboard-messages"));
    }
    list.push((format!("{base}/members"), "nav-members"));
    list.push((format!("/agencies/{}", shown.agency.number), "agency-public"));
    let items = list
        .into_iter()
        .map(|(href, id)| view! { <li><a class="govuk-link" href=href>{t(id)}</a></li> })
        .collect_view();
    view! { <h2 class="govuk-heading-m">{t("supplier-links-title")}</h2><ul class="govuk-list">{items}</ul> }.into_any()
}
