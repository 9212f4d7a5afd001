//! One mail with everything that a reader should not forget today.

use super::letters::{link, pick, send};
use crate::{
    reminding::{self, Due, Reader, What},
    saved::links::Link,
    state::AppState,
};
use i18n::Locale;
use mail::{Address, Item, Kind, Mail};

/// What was told before, or is over by now, is left out; what is told is marked after the mail was sent.
pub(super) async fn send_due(state: &AppState, reader: Reader) -> anyhow::Result<()> {
    let due = reminding::due(state, reader).await?;
    let Some(mail) = begin(state, reader, &due).await? else {
        return Ok(());
    };
    let (mut mail, locale) = mail;
    for due in &due {
        mail = mail.item(item(state, locale, due).await?);
    }
    send(state, &ended(state, locale, reader, &due, mail)).await?;
    let tx = state.store.write_unaudited(state.clock.now()).await?;
    for due in &due {
        store::reminders::mark(&tx, reader.id(), due.what.as_str(), due.assignment.id.uuid()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// With its reader, in the reader's language, and the button to the first thing.
async fn begin(state: &AppState, reader: Reader, due: &[Due]) -> anyhow::Result<Option<(Mail, Locale)>> {
    let (db, Some(first)) = (state.store.read(), due.first()) else {
        return Ok(None);
    };
    let (email, locale, name) = match reader {
        Reader::User(id) => match store::users::find(db, id).await? {
            Some(user) => (user.email, user.locale, Some(user.name)),
            None => return Ok(None),
        },
        Reader::Subscriber(id) => match store::searches::find_subscriber(db, id).await? {
            Some(subscriber) => (subscriber.email, first.locale.clone().unwrap_or_default(), None),
            None => return Ok(None),
        },
    };
    let locale = Locale::parse(&locale).unwrap_or(Locale::En);
    let mut mail = Mail::new(Address::parse(&email)?, locale, Kind::Reminders)
        .with("link", href(state, first).await?)
        .with("count", due.len());
    if let Some(name) = name {
        mail = mail.with("name", name);
    }
    Ok(Some((mail, locale)))
}

async fn href(state: &AppState, due: &Due) -> anyhow::Result<String> {
    let number = due.assignment.number;
    let path = match due.what {
        What::ClosingSoon => format!("/assignments/{number}"),
        What::NotEvaluated => match store::agencies::find(state.store.read(), due.assignment.agency).await? {
            Some(agency) => format!("/agency/{}/assignments/{number}/bids", agency.number),
            None => format!("/assignments/{number}"),
        },
    };
    Ok(link(state, &path))
}

async fn item(state: &AppState, locale: Locale, due: &Due) -> anyhow::Result<Item> {
    let (language, title) = due.assignment.title.pick(locale.code());
    let agency = store::agencies::find(state.store.read(), due.assignment.agency).await?;
    let deadline = due.assignment.dates.deadline.timestamp();
    let said = i18n::t_with(
        locale,
        &format!("reminder-{}", due.what.as_str()),
        &[("date", i18n::date_time(locale, deadline).into())],
    );
    Ok(Item {
        title: title.to_owned(),
        language: language.to_owned(),
        link: href(state, due).await?,
        lines: vec![agency.map(|agency| pick(&agency.name, locale)).unwrap_or_default(), said],
    })
}

/// The way out: for a person in the account, for an address by the links of what it follows.
fn ended(state: &AppState, locale: Locale, reader: Reader, due: &[Due], mail: Mail) -> Mail {
    if let Reader::User(_) = reader {
        return mail.more(i18n::t(locale, "reminder-mail-account"), link(state, "/account#reminders"));
    }
    let mut mail = mail;
    for watcher in due.iter().filter_map(|due| due.watcher) {
        let stop = link(state, &Link::Unfollow(watcher).path(&state.keys, state.clock.now()));
        let title = due
            .iter()
            .find(|due| due.watcher == Some(watcher))
            .map(|due| pick(&due.assignment.title, locale));
        let text = i18n::t_with(locale, "reminder-mail-stop", &[("title", title.unwrap_or_default().into())]);
        mail = mail.more(text, &stop);
        if due.len() == 1 {
            mail = mail.unsubscribe(stop);
        }
    }
    mail
}
