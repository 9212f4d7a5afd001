//! How readers and comments look.

use super::{
    readers::{Desk, READER_DAYS, Said, path},
    section_path, tasks_path,
};
use crate::{
    components::govuk::{BackLink, Input, Select, SelectItem, Tag, Textarea},
    form::Form,
    pages::parts,
    text::{date, localized, t, t_with},
};
use domain::{DraftId, draft::AssignmentSection, organisation::Agency};
use leptos::prelude::*;
use store::reviews::DraftReader;

pub fn body(desk: &Desk, form: &Form) -> AnyView {
    let back = if desk.may_edit {
        tasks_path(&desk.agency, desk.draft)
    } else {
        format!("{}/check", tasks_path(&desk.agency, desk.draft))
    };
    let (lang, title) = if desk.title.is_empty() {
        (crate::text::locale().code().to_owned(), t("assignments-draft-untitled"))
    } else {
        localized(&desk.title)
    };
    view! {
        {BackLink::new(back, t("assignment-tasks"))}
        {parts::summary(form)}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{t("readers-title")}</h1>
            <p class="govuk-body-l">{t("readers-lead")}</p>
        </div></div>
        {readers(desk)}
        {desk.may_edit.then(|| invite(desk, form))}
        {comments(desk)}
        {internal(desk, form)}
    }
    .into_any()
}

fn readers(desk: &Desk) -> AnyView {
    if desk.readers.is_empty() {
        return view! { <div class="k-empty"><h2 class="k-empty__title">{t("readers-none")}</h2><p>{t("readers-none-text")}</p></div> }
            .into_any();
    }
    let items = desk.readers.iter().map(|reader| one(desk, reader)).collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("readers-list")}</h2><ul class="k-found">{items}</ul></section> }
        .into_any()
}

fn one(desk: &Desk, reader: &DraftReader) -> AnyView {
    let state = if reader.revoked_at.is_some() {
        t("readers-revoked")
    } else if reader.is_open(desk.now) {
        t_with("readers-until", &[("date", date(reader.expires_at).into())])
    } else {
        t("readers-expired")
    };
    let action = format!("{}/{}/revoke", path(&desk.agency, desk.draft), reader.id);
    let revoke = (desk.may_edit && reader.is_open(desk.now)).then(|| {
        view! { <form method="post" action=action><button class="k-linkbutton" type="submit">{t("readers-revoke")} <span class="govuk-visually-hidden">" " {reader.name.clone()}</span></button></form> }
    });
    view! {
        <li class="k-found__item">
            <div><strong>{reader.name.clone()}</strong> <p class="k-meta">{reader.email.clone()} ", " {state}</p></div>
            {revoke}
        </li>
    }
    .into_any()
}

fn invite(desk: &Desk, form: &Form) -> AnyView {
    let name = Input {
        classes: "govuk-!-width-two-thirds".to_owned(),
        autocomplete: "off".to_owned(),
        ..parts::input(form, "reader_name", t("readers-name"))
    };
    let email = Input {
        autocomplete: "off".to_owned(),
        ..parts::email(form, t("readers-email"))
    };
    view! {
        <section class="k-section" id="invite">
            <h2 class="govuk-heading-m">{t("readers-invite-title")}</h2>
            <p class="govuk-body">{t_with("readers-invite-text", &[("days", READER_DAYS.into())])}</p>
            <form method="post" action=path(&desk.agency, desk.draft) novalidate="">
                {name} {email} {parts::languages(form, "mail_language", t("readers-language"))}
                {parts::button(t("readers-invite"))}
            </form>
        </section>
    }
    .into_any()
}

fn comments(desk: &Desk) -> AnyView {
    if desk.said.is_empty() {
        return ().into_any();
    }
    let all: Vec<&Said> = desk.said.iter().collect();
    view! { <section class="k-section" id="comments"><h2 class="govuk-heading-m">{t("readers-comments")}</h2>{list(&desk.agency, desk.draft, &all, None, desk.may_edit)}</section> }
        .into_any()
}

/// Beside a part: what was said about it.
pub fn about(agency: &Agency, draft: DraftId, section: AssignmentSection, said: &[Said]) -> AnyView {
    let own: Vec<&Said> = said.iter().filter(|said| said.comment.part == section.as_str()).collect();
    if own.is_empty() {
        return ().into_any();
    }
    view! { <section class="k-section" id="comments"><h2 class="govuk-heading-m">{t("readers-comments")}</h2>{list(agency, draft, &own, Some(section), true)}</section> }
        .into_any()
}

fn list(agency: &Agency, draft: DraftId, said: &[&Said], section: Option<AssignmentSection>, may_edit: bool) -> AnyView {
    let items = said.iter().map(|said| item(agency, draft, said, section, may_edit)).collect_view();
    view! { <ol class="k-thread">{items}</ol> }.into_any()
}

fn item(agency: &Agency, draft: DraftId, said: &Said, section: Option<AssignmentSection>, may_edit: bool) -> AnyView {
    let comment = &said.comment;
    let part = AssignmentSection::parse(&comment.part).filter(|_| section.is_none()).map(|part| {
        let href = section_path(agency, draft, part);
        view! { <a class="govuk-link" href=href>{t(&format!("assignment-part-{part}"))}</a> " · " }
    });
    let kind = if said.is_internal {
        Tag::coloured("purple", t("readers-internal"))
    } else {
        Tag::coloured("blue", t("readers-reader"))
    };
    let is_done = comment.done_at.is_some();
    let done = is_done.then(|| Tag::coloured("green", t("readers-done")));
    let action = format!("{}/comments/{}/done", tasks_path(agency, draft), comment.id);
    let (value, label) = if is_done {
        ("no", t("readers-open-again"))
    } else {
        ("yes", t("readers-mark-done"))
    };
    let form = may_edit.then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="done" value=value />
                <input type="hidden" name="section" value=section.map_or("", AssignmentSection::as_str) />
                <button class="k-linkbutton" type="submit">{label} <span class="govuk-visually-hidden">": " {said.who.clone()}</span></button>
            </form>
        }
    });
    view! {
        <li>
            <p class="k-meta">{part} <strong>{said.who.clone()}</strong> " · " {date(comment.created_at)} " " {kind} " " {done}</p>
            <p class="govuk-body k-typed">{comment.body.clone()}</p>
            {form}
        </li>
    }
    .into_any()
}

fn internal(desk: &Desk, form: &Form) -> AnyView {
    let action = format!("{}/comments", tasks_path(&desk.agency, desk.draft));
    view! {
        <section class="k-section" id="comment">
            <h2 class="govuk-heading-m">{t("readers-internal-title")}</h2>
            <p class="govuk-body">{t("readers-internal-text")}</p>
            <form method="post" action=action novalidate="">{comment_inputs(form)} {parts::secondary(t("readers-comment"))}</form>
        </section>
    }
    .into_any()
}

/// Which part, and what about it.
pub fn comment_inputs(form: &Form) -> AnyView {
    let part = |part: &AssignmentSection| SelectItem::new(part.as_str(), t(&format!("assignment-part-{part}")));
    let mut items = vec![SelectItem::new("", t("readers-part-choose"))];
    items.extend(AssignmentSection::ALL.iter().map(part));
    let part = Select {
        name: "part".to_owned(),
        label: t("readers-part").into(),
        items,
        value: form.value("part"),
        error_message: parts::error(form, "part"),
        ..Select::default()
    };
    let words = Textarea {
        rows: Some(4),
        ..parts::textarea(form, "body", t("readers-body"))
    };
    view! { {part} {words} }.into_any()
}
