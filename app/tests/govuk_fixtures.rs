//! Every component gives the HTML that GOV.UK Frontend gives for the same options: all examples of the installed npm package are compared.
//! Order of attributes and insignificant white space are free, and so is what an icon looks like (`<path d>`): the icons are our own.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "a test")]

use app::components::govuk::*;
use leptos::prelude::*;
use leptos::tachys::view::RenderHtml;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Examples with holes in a list of items, where numbering counts the holes: a list of ours has none.
const EXCEPTIONS: [(&str, &str); 4] = [
    ("accordion", "with falsy values"),
    ("checkboxes", "with falsy values"),
    ("radios", "with falsy items"),
    ("task-list", "with empty values"),
];

/// Options that are numbers; where a text is expected, the examples' numbers and booleans are made text, as the templates do.
const NUMBERS: [&str; 8] = [
    "colspan",
    "rowspan",
    "headingLevel",
    "titleHeadingLevel",
    "rows",
    "maxlength",
    "maxwords",
    "threshold",
];

fn as_typed(key: &str, in_attributes: bool, value: Value) -> Value {
    match value {
        Value::Number(n) if in_attributes || !NUMBERS.contains(&key) => Value::String(n.to_string()),
        Value::String(s) if !in_attributes && NUMBERS.contains(&key) => s.parse::<u32>().map_or(Value::Null, Value::from),
        Value::Bool(b) if matches!(key, "value" | "html" | "text") => {
            Value::String(if key == "value" { b.to_string() } else { String::new() })
        }
        Value::Bool(_) if matches!(key, "day" | "month" | "year") => serde_json::json!({ "omitted": true }),
        Value::Array(list) => {
            let full = |v: &Value| !matches!(v, Value::Null | Value::Bool(_)) && v.as_object().is_none_or(|o| !o.is_empty()) && v != "";
            let keep = |v: Value| (key == "values" || full(&v)).then(|| as_typed("", in_attributes, v));
            Value::Array(list.into_iter().filter_map(keep).collect())
        }
        Value::Object(map) => Value::Object(
            map.into_iter()
                .filter(|(_, v)| !v.is_null())
                .map(|(k, v)| (k.clone(), as_typed(&k, in_attributes || key == "attributes", v)))
                .collect(),
        ),
        other => other,
    }
}

fn render<C: DeserializeOwned + IntoView>(options: Value) -> Result<String, serde_json::Error> {
    Ok(serde_json::from_value::<C>(options)?.into_view().to_html())
}

/// Elements whose surrounding white space shows.
const INLINE: [&str; 6] = ["a", "span", "strong", "em", "b", "i"];

fn decode(text: &str) -> String {
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'");
    text.replace("&#x27;", "'")
        .replace("&nbsp;", "\u{a0}")
        .replace("&ctdot;", "⋯")
        .replace("&amp;", "&")
}

/// One line a tag (its attributes sorted) and a text.
fn normal(html: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = html;
    let mut after_inline_end = false;
    while !rest.is_empty() {
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = &comment[comment.find("-->").unwrap() + 3..];
        } else if rest.starts_with('<') {
            let (tag, end) = tag(rest);
            after_inline_end = INLINE.iter().any(|name| tag == format!("</{name}>"));
            out.push(tag);
            rest = &rest[end..];
        } else {
            let (text, tail) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            let words = decode(text).split_ascii_whitespace().collect::<Vec<_>>().join(" ");
            let before_inline = INLINE
                .iter()
                .any(|name| tail.starts_with(&format!("<{name}")) && !tail[name.len() + 1..].starts_with(char::is_alphanumeric));
            if !words.is_empty() {
                let lead = if after_inline_end && text.starts_with(char::is_whitespace) {
                    " "
                } else {
                    ""
                };
                let trail = if before_inline && text.ends_with(char::is_whitespace) {
                    " "
                } else {
                    ""
                };
                out.push(format!("“{lead}{words}{trail}”"));
            }
            rest = tail;
        }
    }
    out
}

/// A tag in its normal form, and where it ends.
fn tag(html: &str) -> (String, usize) {
    let name_end = html.find(|c: char| c.is_whitespace() || c == '>').unwrap();
    let name = html[..name_end].to_owned();
    let mut attributes = Vec::new();
    let mut at = name_end;
    loop {
        at += html[at..].find(|c: char| !c.is_whitespace()).unwrap();
        if html[at..].starts_with('>') {
            break;
        }
        if html[at..].starts_with("/>") {
            at += 1;
            break;
        }
        let end = at + html[at..].find(|c: char| c.is_whitespace() || c == '=' || c == '>').unwrap();
        let key = &html[at..end];
        at = end;
        let mut value = None;
        if html[at..].starts_with("=\"") {
            let close = at + 2 + html[at + 2..].find('"').unwrap();
            value = Some(decode(&html[at + 2..close]));
            at = close + 1;
        }
        let shape = name == "<path" && key == "d";
        if !shape {
            let value = value.unwrap_or_default();
            let value = if key == "class" {
                value.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
            } else {
                value
            };
            attributes.push(format!("{key}={value:?}"));
        }
    }
    attributes.sort();
    let inside = std::iter::once(name).chain(attributes).collect::<Vec<_>>().join(" ");
    (format!("{inside}>"), at + 1)
}

type Renderer = fn(Value) -> Result<String, serde_json::Error>;

#[test]
fn components_give_the_packages_html() {
    let components: [(&str, Renderer); 29] = [
        ("accordion", render::<Accordion>),
        ("back-link", render::<BackLink>),
        ("breadcrumbs", render::<Breadcrumbs>),
        ("button", render::<Button>),
        ("character-count", render::<CharacterCount>),
        ("checkboxes", render::<Checkboxes>),
        ("date-input", render::<DateInput>),
        ("details", render::<Details>),
        ("error-message", render::<ErrorMessage>),
        ("error-summary", render::<ErrorSummary>),
        ("fieldset", render::<Fieldset>),
        ("file-upload", render::<FileUpload>),
        ("hint", render::<Hint>),
        ("input", render::<Input>),
        ("inset-text", render::<InsetText>),
        ("label", render::<Label>),
        ("notification-banner", render::<NotificationBanner>),
        ("pagination", render::<Pagination>),
        ("panel", render::<Panel>),
        ("radios", render::<Radios>),
        ("select", render::<Select>),
        ("skip-link", render::<SkipLink>),
        ("summary-list", render::<SummaryList>),
        ("table", render::<Table>),
        ("tabs", render::<Tabs>),
        ("tag", render::<Tag>),
        ("task-list", render::<TaskList>),
        ("textarea", render::<Textarea>),
        ("warning-text", render::<WarningText>),
    ];
    let package = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../node_modules/govuk-frontend/dist/govuk/components");
    if !package.is_dir() {
        assert!(std::env::var_os("CI").is_none(), "npm packages are not installed: run `npm ci`");
        println!("skipped: npm packages are not installed");
        return;
    }
    let (mut compared, mut wrong) = (0, Vec::new());
    for (component, render) in components {
        let file = std::fs::read_to_string(package.join(component).join("fixtures.json")).unwrap();
        let fixtures: Value = serde_json::from_str(&file).unwrap();
        for fixture in fixtures["fixtures"].as_array().unwrap() {
            let name = fixture["name"].as_str().unwrap();
            // The drop zone of file uploads is a script's.
            let scripted = component == "file-upload" && fixture["options"]["javascript"] == true;
            if scripted || EXCEPTIONS.contains(&(component, name)) {
                continue;
            }
            compared += 1;
            let expected = normal(fixture["html"].as_str().unwrap());
            match render(as_typed("", false, fixture["options"].clone())) {
                Err(error) => wrong.push(format!("{component}, {name}: {error}")),
                Ok(html) => {
                    let got = normal(&html);
                    if got != expected {
                        let at = got
                            .iter()
                            .zip(&expected)
                            .position(|(a, b)| a != b)
                            .unwrap_or(got.len().min(expected.len()));
                        wrong.push(format!(
                            "{component}, {name}:\n  expected {:?}\n  got      {:?}",
                            expected.get(at),
                            got.get(at)
                        ));
                    }
                }
            }
        }
    }
    println!("{compared} examples compared");
    assert!(compared > 500, "only {compared} examples found");
    assert!(
        wrong.is_empty(),
        "{} of {compared} examples differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn components_stand_where_views_stand() {
    let tag = || Tag::from("<open>");
    let page = view! { <main>{tag()}{Some(tag())}{vec![tag(), tag()]}{BackLink::new("/a?b=\"c\"", "Zurück").into_any()}</main> };
    let html = page.to_html();
    assert_eq!(
        html.matches("<strong class=\"govuk-tag\">&lt;open&gt;</strong>").count(),
        4,
        "{html}"
    );
    assert!(
        html.contains("href=\"/a?b=&quot;c&quot;\" class=\"govuk-back-link\">Zurück</a>"),
        "{html}"
    );
}

#[test]
fn a_part_may_hold_a_view() {
    let row = SummaryRow::new("Value", SummaryCell::view(view! { <span class="k-money">{"1 < 2"}</span> }));
    let html = SummaryList {
        rows: vec![row],
        ..SummaryList::default()
    }
    .into_view()
    .to_html();
    // Leptos marks where a text ends with `<!>`.
    let html = html.replace("<!>", "");
    assert!(
        html.contains("<dd class=\"govuk-summary-list__value\"><span class=\"k-money\">1 &lt; 2</span></dd>"),
        "{html}"
    );
}

#[test]
fn page_numbers_leave_out_the_far_ones() {
    let words = PageWords {
        landmark: "Seiten".into(),
        previous: "Zurück".into(),
        next: "Weiter".into(),
        page: "Seite".into(),
    };
    let pages = Pagination::pages(5, 9, words, |n| format!("?page={n}"));
    let shown = pages
        .items
        .iter()
        .flatten()
        .map(|i| if i.ellipsis { "…".to_owned() } else { i.number.clone() })
        .collect::<Vec<_>>();
    assert_eq!(shown, ["1", "…", "4", "5", "6", "…", "9"]);
    assert_eq!(pages.previous.unwrap().href, "?page=4");
    assert_eq!(pages.next.unwrap().href, "?page=6");
}
