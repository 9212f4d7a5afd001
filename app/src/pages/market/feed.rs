//! New assignments as an Atom feed (RFC 4287).

use crate::{context::Ctx, error::PageResult};
use axum::response::IntoResponse;
use http::header;
use search::{Kind, Query, Sort};

const ENTRIES: usize = 50;

pub async fn show(ctx: Ctx) -> PageResult {
    let mut query = Query::new(Kind::Assignment, ctx.now());
    query.sort = Some(Sort::Newest);
    query.per_page = ENTRIES;
    query.with_facets = false;
    ctx.locale.code().clone_into(&mut query.locale);
    let search = ctx.state.search.clone();
    let found = tokio::task::spawn_blocking(move || search.search(&query))
        .await
        .map_err(anyhow::Error::from)?
        .map_err(anyhow::Error::from)?;
    let ids: Vec<_> = found.hits.iter().map(|hit| domain::AssignmentId::from_uuid(hit.id)).collect();
    let assignments = store::assignments::list_by_ids(ctx.state.store.read(), &ids).await?;
    let base = &ctx.state.config.base_url;
    let updated = assignments
        .iter()
        .filter_map(|assignment| assignment.published_at)
        .max()
        .unwrap_or_else(|| ctx.now());
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n<id>{base}/assignments.atom</id>\n<title>{title}</title>\n<updated>{updated}</updated>\n<link rel=\"self\" href=\"{base}/assignments.atom\"/>\n<link href=\"{base}/assignments\"/>\n",
        lang = ctx.locale.code(),
        base = escape(base),
        title = escape(&ctx.t("nav-feed")),
    );
    for assignment in &assignments {
        let (lang, title) = assignment.title.pick(ctx.locale.code());
        let (problem_lang, problem) = assignment.problem.pick(ctx.locale.code());
        xml.push_str(&format!(
            "<entry>\n<id>urn:uuid:{id}</id>\n<title xml:lang=\"{lang}\">{title}</title>\n<updated>{at}</updated>\n<author><name>Kavel</name></author>\n<link href=\"{base}/assignments/{number}\"/>\n<summary xml:lang=\"{problem_lang}\">{problem}</summary>\n</entry>\n",
            id = assignment.id,
            lang = escape(lang),
            title = escape(title),
            at = assignment.published_at.unwrap_or(updated),
            base = escape(base),
            number = assignment.number,
            problem_lang = escape(problem_lang),
            problem = escape(problem),
        ));
    }
    xml.push_str("</feed>\n");
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response())
}

/// For text and attributes; characters that XML 1.0 cannot hold are left out.
fn escape(text: &str) -> String {
    text.chars()
        .filter(|char| matches!(char, '\t' | '\n' | '\r') || (*char >= ' ' && !matches!(char, '\u{fffe}' | '\u{ffff}')))
        .fold(String::with_capacity(text.len()), |mut out, char| {
            match char {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                other => out.push(other),
            }
            out
        })
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_typed_can_break_the_feed() {
        assert_eq!(super::escape("a < b & \"c\"\u{0}\u{8} d\u{ffff}"), "a &lt; b &amp; &quot;c&quot; d");
    }
}
