//! Mails about drafts that are not public yet: to readers without an account, to approvers, and back.

use super::{
    MailJob,
    letters::{About, link, locale_of, pick, send, to},
};
use crate::{sessions::random_secret, state::AppState};
use domain::{ApprovalId, LocalizedText, ReaderId, calendar, draft::Fields, organisation::OrganisationId};
use i18n::Locale;
use mail::{Address, Kind, Mail};
use store::{
    Job,
    approvals::{Approval, Decision},
};

/// The title as far as it is typed, in that language.
pub(super) fn title(fields: &Fields, locale: Locale) -> String {
    let mut title = LocalizedText::default();
    fields.languages("title").for_each(|(lang, text)| title.set(lang, text));
    if title.is_empty() {
        i18n::t(locale, "assignments-draft-untitled")
    } else {
        pick(&title, locale)
    }
}

/// The link to the preview. Each mail has a link of its own, and the one before stops working.
pub(super) async fn reader(state: &AppState, id: ReaderId) -> anyhow::Result<()> {
    let (db, now) = (state.store.read(), state.clock.now());
    let reader = store::reviews::find_reader(db, id).await?;
    let Some(reader) = reader.filter(|reader| reader.is_open(now)) else {
        return Ok(());
    };
    let Some(draft) = store::drafts::find(db, reader.draft).await? else {
        return Ok(());
    };
    let Some(agency) = store::agencies::find(db, draft.agency).await? else {
        return Ok(());
    };
    let secret = random_secret();
    let tx = state.store.write_unaudited(now).await?;
    store::reviews::new_link(&tx, id, &secret).await?;
    tx.commit().await?;

    let locale = Locale::parse(&reader.locale).unwrap_or(Locale::En);
    let mail = Mail::new(Address::parse(&reader.email)?, locale, Kind::DraftReader)
        .with("name", &reader.name)
        .with("link", link(state, &format!("/previews/{secret}?lang={}", locale.code())))
        .with("agency", pick(&agency.name, locale))
        .with("assignment", title(&draft.fields, locale))
        .with("date", i18n::date(locale, calendar::last_day(reader.expires_at)));
    send(state, &mail).await
}

/// Not where it was decided in the meantime.
pub(super) async fn asked(about: &About<'_>, id: ApprovalId) -> anyhow::Result<Option<Mail>> {
    let db = about.state.store.read();
    let approval = store::approvals::find(db, id).await?;
    let Some(approval) = approval.filter(|approval| approval.decision.is_none() && approval.asked_by != about.reader.id) else {
        return Ok(None);
    };
    let (Some(draft), Some(asker)) = (
        store::drafts::find(db, approval.draft).await?,
        store::users::find(db, approval.asked_by).await?,
    ) else {
        return Ok(None);
    };
    let mail = about.mail(Kind::ApprovalAsked, &check_path(&approval))?;
    Ok(Some(
        mail.with("inviter", asker.name)
            .with("organisation", about.name())
            .with("assignment", title(&draft.fields, about.locale)),
    ))
}

pub(super) async fn decided(state: &AppState, id: ApprovalId) -> anyhow::Result<()> {
    let db = state.store.read();
    let Some(approval) = store::approvals::find(db, id).await? else {
        return Ok(());
    };
    let (Some(draft), Some(asker), Some(agency)) = (
        store::drafts::find(db, approval.draft).await?,
        store::users::find(db, approval.asked_by).await?,
        store::agencies::find(db, approval.agency).await?,
    ) else {
        return Ok(());
    };
    let kind = match approval.decision {
        Some(Decision::Approved) => Kind::ApprovalGiven,
        Some(Decision::Returned) => Kind::ApprovalReturned,
        None => return Ok(()),
    };
    let home = crate::layout::workspace(OrganisationId::Agency(agency.id), agency.number);
    let locale = locale_of(&asker);
    let mail = to(&asker, kind)?
        .with("link", link(state, &format!("{home}{}", check_path(&approval))))
        .with("assignment", title(&draft.fields, locale))
        .with("reason", &approval.comment);
    send(state, &mail).await
}

/// Who stands in for an approver is told as well.
pub(super) async fn to_delegates(state: &AppState, mail: &MailJob) -> anyhow::Result<Vec<Job>> {
    let MailJob::ApprovalAsked { approval } = mail else {
        return Ok(Vec::new());
    };
    let (db, now) = (state.store.read(), state.clock.now());
    let Some(approval) = store::approvals::find(db, *approval).await? else {
        return Ok(Vec::new());
    };
    let standing_in = store::delegations::list_running_in(db, approval.agency, now).await?;
    let job = |user| {
        MailJob::ForOne {
            mail: Box::new(mail.clone()),
            user,
            organisation: OrganisationId::Agency(approval.agency),
        }
        .job()
    };
    Ok(standing_in.into_iter().map(|delegation| job(delegation.to)).collect())
}

fn check_path(approval: &Approval) -> String {
    format!("/assignments/drafts/{}/check", approval.draft)
}
