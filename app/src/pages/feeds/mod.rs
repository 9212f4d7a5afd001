//! Every question that a public list answers, as an Atom feed: the same filters, the newest fifty.

pub(crate) mod atom;
mod lot;

use crate::{
    context::{Ctx, QueryPairs},
    error::PageResult,
    pages::browse::{self, List, ListQuery},
    routes::Routes,
    saved::{items, question::Question},
    text::within,
};
use atom::Head;
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use i18n::Locale;
use search::Sort;
use sha2::{Digest, Sha256};

const ENTRIES: usize = 50;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/assignments.atom", assignments)
        .get("/lots.atom", lots)
        .get("/lots/{lot}/feed.atom", lot::show)
        .get("/frameworks.atom", frameworks)
        .get("/suppliers.atom", suppliers)
}

async fn assignments(ctx: Ctx, headers: HeaderMap, pairs: QueryPairs) -> PageResult {
    of_list(ctx, &headers, &browse::ASSIGNMENTS, &pairs).await
}

async fn lots(ctx: Ctx, headers: HeaderMap, pairs: QueryPairs) -> PageResult {
    of_list(ctx, &headers, &browse::LOTS, &pairs).await
}

async fn frameworks(ctx: Ctx, headers: HeaderMap, pairs: QueryPairs) -> PageResult {
    of_list(ctx, &headers, &browse::FRAMEWORKS, &pairs).await
}

async fn suppliers(ctx: Ctx, headers: HeaderMap, pairs: QueryPairs) -> PageResult {
    of_list(ctx, &headers, &browse::SUPPLIERS, &pairs).await
}

async fn of_list(ctx: Ctx, headers: &HeaderMap, list: &'static List, pairs: &QueryPairs) -> PageResult {
    let question = Question::new(list, &ListQuery::read(list, pairs));
    let base = &ctx.state.config.base_url;
    let here = ctx.uri.path_and_query().map_or(list.path, |path| path.as_str());
    let title = within(ctx.locale, || question.in_words());
    let head = Head {
        id: format!("{base}{}", question.feed_url(ctx.locale)),
        this: format!("{base}{here}"),
        page: format!("{base}{}", question.url()),
        subtitle: ctx.t("feed-subtitle"),
        locale: ctx.locale,
        title,
    };
    answer(&ctx, headers, &question, head).await
}

/// The feed; or nothing, where the reader has it as it is.
pub(crate) async fn answer(ctx: &Ctx, headers: &HeaderMap, question: &Question, head: Head) -> PageResult {
    let mut query = question.query(head.locale, ctx.now());
    query.sort = Some(Sort::Newest);
    query.per_page = ENTRIES;
    let kind = question.list.kind;
    let found = browse::ask_one(ctx, query).await?;
    let ids: Vec<_> = found.hits.iter().map(|hit| hit.id).collect();
    let items = items::load(&ctx.state, kind, &ids).await?;
    let xml = atom::write(&head, &items, &ctx.state.config.base_url);
    Ok(fresh_or_not(headers, xml, atom::updated(&items), head.locale))
}

/// By its content alone: an entry can go, or change, without a newer one.
fn fresh_or_not(headers: &HeaderMap, xml: String, updated: domain::Instant, locale: Locale) -> Response {
    let etag = format!("W/\"{}\"", &HEXLOWER.encode(&Sha256::digest(xml.as_bytes()))[..24]);
    let known = headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|value| value.trim() == "*" || value.trim().trim_start_matches("W/") == etag.trim_start_matches("W/"));
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response()
    };
    let modified = updated.timestamp().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let values = [
        (header::ETAG, etag),
        (header::LAST_MODIFIED, modified),
        (header::CONTENT_LANGUAGE, locale.code().to_owned()),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
        (header::VARY, "accept-language, cookie".to_owned()),
    ];
    for (name, value) in values {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_it_is_not_sent_it_again() {
        let at = domain::Instant::from_millis(1_800_000_000_000).expect("a moment");
        let ask = |tag: Option<&str>| {
            let mut headers = HeaderMap::new();
            if let Some(tag) = tag {
                headers.insert(header::IF_NONE_MATCH, HeaderValue::from_str(tag).expect("a tag"));
            }
            fresh_or_not(&headers, "<feed/>".to_owned(), at, Locale::En)
        };
        let first = ask(None);
        assert_eq!(first.status(), StatusCode::OK);
        assert_eq!(first.headers()[header::LAST_MODIFIED], "Fri, 15 Jan 2027 08:00:00 GMT");
        let tag = first.headers()[header::ETAG].to_str().expect("a tag").to_owned();
        assert_eq!(ask(Some(&tag)).status(), StatusCode::NOT_MODIFIED);
        assert_eq!(
            ask(Some(&format!("\"x\", {}", tag.trim_start_matches("W/")))).status(),
            StatusCode::NOT_MODIFIED
        );
        assert_eq!(ask(Some("\"x\"")).status(), StatusCode::OK);
    }
}
