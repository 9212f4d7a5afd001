//! What a browser loads for a page, as it travels, against the budgets.

use std::collections::BTreeSet;

use anyhow::{Context, bail};

use super::{Budgets, http, kilobytes, say, scratch::Scratch};
use crate::{build, project};

/// HTML of a list, compressed.
const LIST_KB: f64 = 15.0;
/// Everything that a first visit fetches, without and with an island; heads of answers included.
const VISIT_KB: f64 = 60.0;
const VISIT_WITH_ISLAND_KB: f64 = 220.0;

const LISTS: [&str; 4] = ["/assignments", "/lots", "/frameworks", "/suppliers"];
const OTHERS: [&str; 6] = ["/", "/pipeline", "/figures", "/how-it-works", "/sign-in", "/register"];
/// A page of each kind, the first that its list shows.
const FOUND: [&str; 4] = ["/assignments/", "/lots/", "/frameworks/", "/suppliers/"];

pub fn run() -> anyhow::Result<()> {
    build::everything()?;
    let scratch = Scratch::new("pages", project::kavel()?)?;
    scratch.kavel(&["demo"])?;
    let (server, _) = scratch.serve()?;
    let mut budgets = Budgets::default();
    let mut paths: Vec<String> = LISTS.iter().chain(&OTHERS).map(|path| (*path).to_owned()).collect();
    for (list, prefix) in LISTS.iter().zip(FOUND) {
        let html = text(&http::get(server.port, list, "br")?)?;
        let found = attributes(&html, "a", "href").into_iter().find(|href| href.starts_with(prefix));
        paths.push(found.with_context(|| format!("{list} lists nothing"))?);
    }
    for path in &paths {
        let visit = visit(server.port, path)?;
        if LISTS.contains(&path.as_str()) {
            budgets.check(&format!("{path} HTML, brotli"), kilobytes(visit.html_travels), "kB", LIST_KB)?;
            say(&format!("{:44} {:>9.1} kB", format!("{path} HTML, raw"), kilobytes(visit.html_raw)))?;
        }
        let (kind, budget) = if visit.has_island {
            ("first visit, island", VISIT_WITH_ISLAND_KB)
        } else {
            ("first visit", VISIT_KB)
        };
        budgets.check(
            &format!("{path} {kind} ({} files)", visit.files),
            kilobytes(visit.all_travels),
            "kB",
            budget,
        )?;
        budgets.require(
            &format!("{path} loads WebAssembly if and only if it has an island"),
            visit.has_wasm == visit.has_island,
        )?;
    }
    budgets.done()
}

struct Visit {
    html_travels: usize,
    html_raw: usize,
    all_travels: usize,
    files: usize,
    has_island: bool,
    has_wasm: bool,
}

/// Fetches a page and all that it needs, as a browser with an empty cache does.
fn visit(port: u16, path: &str) -> anyhow::Result<Visit> {
    let page = http::get(port, path, "br")?;
    if page.status != 200 {
        bail!("GET {path} answers {}", page.status);
    }
    let html = text(&page)?;
    let mut visit = Visit {
        html_travels: page.body.len(),
        html_raw: html.len(),
        all_travels: page.head_bytes + page.body.len(),
        files: 1,
        has_island: html.contains("<leptos-island"),
        has_wasm: false,
    };
    let mut wanted: Vec<String> = needed_by_html(&html).into_iter().collect();
    let mut seen: BTreeSet<String> = wanted.iter().cloned().collect();
    while let Some(address) = wanted.pop() {
        let file = http::get(port, &address, "br")?;
        if file.status != 200 {
            bail!("{path} asks for {address}, which answers {}", file.status);
        }
        visit.all_travels += file.head_bytes + file.body.len();
        visit.files += 1;
        visit.has_wasm |= address.ends_with(".wasm");
        let needed = match address.rsplit_once('.') {
            Some((_, "css")) => needed_by_css(&address, &text(&file)?),
            Some((_, "js")) => needed_by_script(&address, &text(&file)?),
            _ => BTreeSet::new(),
        };
        wanted.extend(needed.into_iter().filter(|address| seen.insert(address.clone())));
    }
    Ok(visit)
}

fn text(answer: &http::Answer) -> anyhow::Result<String> {
    String::from_utf8(answer.content()?).context("not UTF-8")
}

/// Styles, icons, manifest, pictures, scripts and what is announced beforehand.
fn needed_by_html(html: &str) -> BTreeSet<String> {
    let mut needed = BTreeSet::new();
    for tag in tags(html, "link") {
        let loads = attribute(tag, "rel").is_some_and(|rel| {
            let mut words = rel.split(' ');
            words.any(|word| ["stylesheet", "icon", "manifest", "modulepreload", "preload", "apple-touch-icon"].contains(&word))
        });
        needed.extend(attribute(tag, "href").filter(|_| loads));
    }
    needed.extend(attributes(html, "img", "src"));
    needed.extend(attributes(html, "script", "src"));
    needed.retain(|address| address.starts_with('/'));
    needed
}

/// What is between `url(` and `)`.
fn needed_by_css(address: &str, css: &str) -> BTreeSet<String> {
    let urls = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let urls = urls.map(|url| url.trim_matches(['"', '\'']));
    urls.filter(|url| !url.starts_with("data:") && !url.starts_with('#'))
        .map(|url| beside(address, url))
        .collect()
}

/// Modules that a module imports by a path.
fn needed_by_script(address: &str, script: &str) -> BTreeSet<String> {
    let names = script.split(" from ").skip(1).filter_map(|rest| {
        let quote = rest.chars().next().filter(|first| ['"', '\''].contains(first))?;
        rest[1..].split(quote).next()
    });
    names
        .filter(|name| name.starts_with('.') || name.starts_with('/'))
        .map(|name| beside(address, name))
        .collect()
}

/// A reference within the file at `address`.
fn beside(address: &str, reference: &str) -> String {
    if reference.starts_with('/') {
        return reference.to_owned();
    }
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{}", reference.trim_start_matches("./"))
}

fn attributes(html: &str, element: &str, name: &str) -> Vec<String> {
    tags(html, element).into_iter().filter_map(|tag| attribute(tag, name)).collect()
}

/// The start tags of an element, without their brackets. Our own HTML has no `>` in attributes.
fn tags<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    html.split('<')
        .filter_map(|piece| piece.split('>').next())
        .filter(|tag| tag.split([' ', '/']).next() == Some(element))
        .collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    Some(tag[start..].split('"').next()?.replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_needs_styles_icons_scripts_and_pictures_once() {
        let html = r#"<link rel="stylesheet" href="/pkg/a.css"><link rel="icon" href="/i.svg" type="x"><link rel="alternate" href="/feed">
            <link rel="preload" as="fetch" href="/pkg/a_bg.wasm"><img alt="" src="/i.svg"><img src="data:x"><a href="/lots">x</a>
            <script type="module" src="/pkg/a.js"></script>"#;
        let needed: Vec<_> = needed_by_html(html).into_iter().collect();
        assert_eq!(needed, ["/i.svg", "/pkg/a.css", "/pkg/a.js", "/pkg/a_bg.wasm"]);
        assert_eq!(attributes(html, "a", "href"), ["/lots"]);
    }

    #[test]
    fn styles_need_what_they_name() {
        let css = "a{background:url(\"b.woff2\")}b{c:url(/d.png)}e{f:url(data:image/png;base64,x)}";
        assert_eq!(
            needed_by_css("/pkg/k.css", css).into_iter().collect::<Vec<_>>(),
            ["/d.png", "/pkg/b.woff2"]
        );
    }

    #[test]
    fn modules_need_what_they_import() {
        let script = "import { a } from './snippets/x.js';\nimport * as b from \"/y.js\";\nimport c from 'bare';";
        assert_eq!(
            needed_by_script("/pkg/k.js", script).into_iter().collect::<Vec<_>>(),
            ["/pkg/snippets/x.js", "/y.js"]
        );
    }
}
