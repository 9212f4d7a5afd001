//! "Why is this firm not here?": the question and its answer.

use crate::{
    components::govuk::Input,
    matching::Why,
    pages::parts::{self, admission},
    text::{t, t_with},
};
use domain::fit::{Asked, FirmFacts, Fit, Requirement, Snapshot};
use leptos::prelude::*;

pub fn form(action: &str, typed: &str, answer: Option<&Why>, asked: &Asked) -> AnyView {
    let input = Input {
        name: "why".to_owned(),
        id: "why".to_owned(),
        value: Some(typed.to_owned()),
        label: t("matches-why").into(),
        hint: Some(t("matches-why-hint").into()),
        ..Input::default()
    };
    let answer = answer.map(|answer| view! { <div class="k-why__answer" role="status">{told(answer, action, typed, asked)}</div> });
    view! {
        <section class="k-why" id="not-here">
            <form method="get" action=format!("{action}#not-here")>{input} {parts::secondary(t("matches-why-ask"))}</form>
            {answer}
        </section>
    }
    .into_any()
}

fn told(answer: &Why, action: &str, typed: &str, asked: &Asked) -> AnyView {
    match answer {
        Why::Unknown => {
            let text = t_with("matches-why-unknown", &[("name", typed.into())]);
            view! { <p class="govuk-body">{text} " " <a class="govuk-link" href="/suppliers">{t("nav-suppliers")}</a></p> }.into_any()
        }
        Why::Several(names) => {
            let items = names
                .iter()
                .map(|(number, name, lang)| {
                    let href = format!("{action}?why={number}#not-here");
                    view! { <li><a class="govuk-link" href=href lang=lang.clone()>{name.clone()}</a> " " <span class="k-meta">{number.to_string()}</span></li> }
                })
                .collect_view();
            view! { <p class="govuk-body">{t("matches-why-several")}</p><ul class="govuk-list">{items}</ul> }.into_any()
        }
        Why::Here {
            name,
            language,
            number,
            place,
        } => {
            let text = t_with("matches-why-here", &[("place", (*place).into())]);
            view! { <p class="govuk-body">{firm(*number, name, language)} " " {text}</p> }.into_any()
        }
        Why::Outside { name, language, number } => {
            view! { <p class="govuk-body">{firm(*number, name, language)} " " {t("matches-why-outside")}</p> }.into_any()
        }
        Why::Refused {
            name,
            language,
            number,
            failed,
            facts,
        } => {
            let items = failed.iter().map(|fit| requirement(fit, facts, asked)).collect_view();
            view! {
                <p class="govuk-body">{firm(*number, name, language)} " " {t_with("matches-why-refused", &[("count", failed.len().into())])}</p>
                <ol class="k-fit">{items}</ol>
            }
            .into_any()
        }
    }
}

fn firm(number: i64, name: &str, lang: &str) -> AnyView {
    view! { <a class="govuk-link" href=format!("/suppliers/{number}") lang=lang.to_owned()><strong>{name.to_owned()}</strong></a> }
        .into_any()
}

fn requirement(fit: &Fit, facts: &FirmFacts, asked: &Asked) -> AnyView {
    let snapshot = Snapshot {
        firm: Some(facts.clone()),
        ..Snapshot::default()
    };
    // Without codes nobody can be found, and that is not the firm's fault.
    let (title, what, has) = if fit.requirement == Requirement::Other {
        (t("market-needs"), t("matches-empty-no-codes"), String::new())
    } else {
        (
            admission::requirement(&fit.requirement),
            admission::asked(&fit.requirement, asked.clone()),
            admission::has(fit, &snapshot),
        )
    };
    view! {
        <li class="k-fit__item k-fit__item--missing">
            <div class="k-fit__head"><h3 class="k-fit__title">{title}</h3>{admission::finding_tag(&fit.finding)}</div>
            <p class="k-fit__asked">{what}</p>
            <p>{has}</p>
        </li>
    }
    .into_any()
}
