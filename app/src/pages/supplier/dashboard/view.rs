//! How a firm's first page looks.

use super::Shown;
use crate::{
    pages::{
        browse::labels,
        matches,
        parts::{
            admission::{status_tag, working_days_left},
            attention::{Attention, attention, counted},
        },
        supplier::{claims::last_day, guide},
    },
    text::{date, deadline, localized, money_short, t, t_with},
};
use domain::{
    Instant,
    admission::{Admission, AdmissionStatus},
    assignment::Assignment,
    profile::CapabilityClaim,
};
use leptos::prelude::*;

/// Claims, admissions and assignments listed here; the rest is on their own pages.
const CLAIMS_SHOWN: usize = 5;
const ADMISSIONS_SHOWN: usize = 5;
const OPEN_SHOWN: usize = 8;
/// What would help most, here; all of it is on the page of the profile.
const ADVICE_SHOWN: usize = 5;
/// Of 100: the profile of a firm that can be found.
const FILLED: u32 = 60;
/// A decision is news for this many days.
const NEWS_DAYS: i64 = 14;
/// A deadline is urgent within this many days.
const URGENT_DAYS: i64 = 3;

pub fn body(shown: &Shown) -> AnyView {
    let supplier = &shown.supplier;
    let home = format!("/supplier/{}", supplier.number);
    // A firm whose profile is well filled sees its work first; one whose is not, what is missing.
    let guide = guide::section(&shown.guided, ADVICE_SHOWN);
    let (before, after) = if shown.guided.guide.score < FILLED {
        (Some(guide), None)
    } else {
        (None, Some(guide))
    };
    view! {
        <div class="k-page-head">
            <div>
                <span class="govuk-caption-xl">{t("supplier-dashboard")}</span>
                <h1 class="govuk-heading-xl" lang=supplier.language.clone()>{supplier.name.clone()}</h1>
            </div>
        </div>
        <div class="k-dashboard">
            <div>
                {before}
                <section class="k-section"><h2 class="govuk-heading-m">{t("attention-title")}</h2>{attention(items(shown, &home))}</section>
                {open(shown)}
                {matches::on_dashboard(&shown.matches, supplier, shown.now)}
                {after}
            </div>
            <div>{admissions(shown, &home)} {recent(shown, &home)} {links(shown, &home)}</div>
        </div>
    }
    .into_any()
}

fn items(shown: &Shown, home: &str) -> Vec<Attention> {
    let mut items = Vec::new();
    items.extend(unfinished(shown, home));
    items.extend(invited(shown, home));
    if let Some(first) = shown.open.first() {
        let (lang, title) = localized(&first.title);
        items.push(Attention {
            count: counted(shown.open.len()),
            text: t_with("supplier-open", &[("count", shown.open.len().into())]),
            note: view! { <span lang=lang>{title}</span> " · " {deadline(first.dates.deadline, shown.now)} }.into_any(),
            href: match shown.open.as_slice() {
                [only] => format!("/assignments/{}", only.number),
                _ => "#open".to_owned(),
            },
            is_urgent: first.dates.deadline <= shown.now.plus_days(URGENT_DAYS),
        });
    }
    items.extend((shown.unread > 0).then(|| Attention {
        count: shown.unread,
        text: t_with("attention-messages", &[("count", shown.unread.into())]),
        note: ().into_any(),
        href: format!("{home}/messages"),
        is_urgent: false,
    }));
    items.extend(expiring(shown, home));
    items.extend(decided(shown, home));
    items.extend(waiting(shown, home));
    items
}

/// Drafts and bids that somebody has to go back to, the nearest deadline first.
fn unfinished(shown: &Shown, home: &str) -> Option<Attention> {
    let (first, standing) = shown.unfinished.first()?;
    let (lang, title) = localized(&first.title);
    let amended = standing.amended_since().map(|_| view! { " · " {t("supplier-bid-amended")} });
    Some(Attention {
        count: counted(shown.unfinished.len()),
        text: t_with("supplier-unfinished", &[("count", shown.unfinished.len().into())]),
        note: view! { <span lang=lang>{title}</span> " · " {deadline(first.dates.deadline, shown.now)} {amended} }.into_any(),
        href: match shown.unfinished.as_slice() {
            [_] => format!("{home}/assignments/{}/bid", first.number),
            _ => format!("{home}/bids"),
        },
        is_urgent: first.dates.deadline <= shown.now.plus_days(URGENT_DAYS) || standing.amended_since().is_some(),
    })
}

fn invited(shown: &Shown, home: &str) -> Option<Attention> {
    let first = shown.invited.first()?;
    let (lang, title) = localized(&first.title);
    Some(Attention {
        count: counted(shown.invited.len()),
        text: t_with("supplier-invited", &[("count", shown.invited.len().into())]),
        note: view! { <span lang=lang>{title}</span> " · " {deadline(first.dates.deadline, shown.now)} }.into_any(),
        href: match shown.invited.as_slice() {
            [only] => format!("/assignments/{}", only.number),
            _ => format!("{home}/assignments"),
        },
        is_urgent: first.dates.deadline <= shown.now.plus_days(URGENT_DAYS),
    })
}

/// Claims that count no more, or will not for long.
fn expiring(shown: &Shown, home: &str) -> Option<Attention> {
    let is_near = |claim: &&CapabilityClaim| claim.is_expired(shown.now) || claim.expires_soon(shown.now);
    let near: Vec<&CapabilityClaim> = shown.claims.iter().filter(is_near).collect();
    let first = near.iter().filter_map(|claim| claim.expires_at).min()?;
    let is_over = first <= shown.now;
    let id = if is_over { "claim-counted-until" } else { "claim-counts-until" };
    Some(Attention {
        count: counted(near.len()),
        text: t_with("supplier-claims-expiring", &[("count", near.len().into())]),
        note: t_with(id, &[("date", last_day(first).into())]).into_any(),
        href: match near.as_slice() {
            [only] => format!("{home}/claims/{}", only.id),
            _ => format!("{home}/claims"),
        },
        is_urgent: is_over,
    })
}

/// Decisions of the last two weeks.
fn decided(shown: &Shown, home: &str) -> Option<Attention> {
    let since = shown.now.plus_days(-NEWS_DAYS);
    let is_new = |admission: &&Admission| {
        let is_decision = matches!(admission.status, AdmissionStatus::Admitted | AdmissionStatus::Refused);
        is_decision && admission.decided_at.is_some_and(|at| at >= since)
    };
    let new: Vec<&Admission> = shown.admissions.iter().filter(is_new).collect();
    let first = new.first()?;
    Some(Attention {
        count: counted(new.len()),
        text: t_with("supplier-decided", &[("count", new.len().into())]),
        note: t_with(
            "admission-decided-on",
            &[("date", date(first.decided_at.unwrap_or(shown.now)).into())],
        )
        .into_any(),
        href: match new.as_slice() {
            [only] => format!("{home}/admissions/{}", only.id),
            _ => format!("{home}/admissions"),
        },
        is_urgent: false,
    })
}

fn waiting(shown: &Shown, home: &str) -> Option<Attention> {
    let waits = |admission: &&Admission| admission.status == AdmissionStatus::Submitted;
    let waiting: Vec<&Admission> = shown.admissions.iter().filter(waits).collect();
    let first = waiting.iter().min_by_key(|admission| admission.decide_by)?;
    let (date, left) = (date(first.decide_by), working_days_left(first, shown.now));
    Some(Attention {
        count: counted(waiting.len()),
        text: t_with("supplier-waiting", &[("count", waiting.len().into())]),
        note: t_with("agency-admissions-first", &[("date", date.into()), ("left", left.into())]).into_any(),
        href: format!("{home}/admissions"),
        is_urgent: false,
    })
}

fn open(shown: &Shown) -> AnyView {
    let is_admitted = shown
        .admissions
        .iter()
        .any(|admission| admission.status == AdmissionStatus::Admitted);
    let list = if shown.open.is_empty() {
        let id = if is_admitted {
            "supplier-open-none"
        } else {
            "supplier-open-not-admitted"
        };
        view! { <p class="govuk-body">{t(id)} " " <a class="govuk-link" href="/lots">{t("admissions-find-lots")}</a></p> }.into_any()
    } else {
        let rows = shown
            .open
            .iter()
            .take(OPEN_SHOWN)
            .map(|assignment| open_row(assignment, shown.now))
            .collect_view();
        view! { <ul class="k-brief">{rows}</ul> }.into_any()
    };
    view! { <section class="k-section" id="open"><h2 class="govuk-heading-m">{t("supplier-open-title")}</h2>{list}</section> }.into_any()
}

fn open_row(assignment: &Assignment, now: Instant) -> AnyView {
    let (lang, title) = localized(&assignment.title);
    view! {
        <li>
            <a class="govuk-link" href=format!("/assignments/{}", assignment.number) lang=lang>{title}</a>
            <span class="k-meta">{deadline(assignment.dates.deadline, now)}</span>
            <span class="k-money">{money_short(assignment.budget)}</span>
        </li>
    }
    .into_any()
}

fn admissions(shown: &Shown, home: &str) -> AnyView {
    let rows = shown
        .admissions
        .iter()
        .take(ADMISSIONS_SHOWN)
        .filter_map(|admission| {
            let (lang, title) = localized(&shown.lots.get(&admission.lot)?.lot.title);
            let href = format!("{home}/admissions/{}", admission.id);
            let due = (admission.status == AdmissionStatus::Submitted)
                .then(|| view! { <span class="k-meta">{working_days_left(admission, shown.now)}</span> });
            Some(view! { <li><a class="govuk-link" href=href lang=lang>{title}</a>{status_tag(admission, shown.now)}{due}</li> })
        })
        .collect_view();
    let list = if shown.admissions.is_empty() {
        view! { <p class="govuk-body">{t("admissions-empty-text")} " " <a class="govuk-link" href="/lots">{t("admissions-find-lots")}</a></p> }.into_any()
    } else {
        let all = t_with("admissions-all", &[("count", shown.admissions.len().into())]);
        view! { <ul class="k-brief">{rows}</ul> <p class="govuk-body"><a class="govuk-link" href=format!("{home}/admissions")>{all}</a></p> }.into_any()
    };
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("nav-admissions")}</h2>{list}</section> }.into_any()
}

fn recent(shown: &Shown, home: &str) -> AnyView {
    let claims = &shown.claims;
    let (all, new) = (format!("{home}/claims"), format!("{home}/claims/new"));
    let list = if claims.is_empty() {
        view! { <p class="govuk-body">{t("supplier-claims-empty-text")}</p> }.into_any()
    } else {
        let items = claims
            .iter()
            .take(CLAIMS_SHOWN)
            .map(|claim| {
                let href = format!("{all}/{}", claim.id);
                view! { <li><a class="govuk-link" href=href>{labels::capability(&claim.capability)}</a> ", " <span lang=claim.language.clone()>{claim.client.clone()}</span></li> }
            })
            .collect_view();
        view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }.into_any()
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("supplier-claims-title")}</h2>
            {list}
            <p class="govuk-body">
                <a class="govuk-link" href=new>{t("supplier-claim-new-title")}</a> " · "
                <a class="govuk-link" href=all.clone()>{t_with("supplier-claims-all", &[("count", claims.len().into())])}</a>
            </p>
        </section>
    }
    .into_any()
}

fn links(shown: &Shown, home: &str) -> AnyView {
    let list = [
        (format!("{home}/profile"), "supplier-profile-title"),
        (format!("{home}/claims"), "supplier-claims-title"),
        (format!("{home}/declaration"), "declaration-title"),
        (format!("{home}/admissions"), "admissions-title"),
        (format!("{home}/messages"), "dashboard-messages"),
        (format!("{home}/members"), "nav-members"),
        (format!("/suppliers/{}", shown.supplier.number), "supplier-link-public"),
        ("/assignments".to_owned(), "supplier-link-assignments"),
        ("/lots".to_owned(), "supplier-link-lots"),
        ("/account/searches".to_owned(), "searches-title"),
    ];
    let items = list
        .map(|(href, id)| view! { <li><a class="govuk-link" href=href>{t(id)}</a></li> })
        .collect_view();
    view! { <h2 class="govuk-heading-m">{t("supplier-links-title")}</h2><ul class="govuk-list">{items}</ul> }.into_any()
}
