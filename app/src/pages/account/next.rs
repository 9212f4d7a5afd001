//! Where to go after signing in.

/// The path to go on to: only one of this site, so that no link can lead through the sign-in to somewhere else.
#[must_use]
pub fn safe_next(text: &str) -> Option<&str> {
    let text = text.trim();
    // A second slash or a backslash would be read as the name of another site.
    let is_local = text.starts_with('/') && !text.starts_with("//") && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let path = text.split(['?', '#']).next().unwrap_or_default();
    let is_page = !["/sign-in", "/sign-out", "/demo/sign-in"].contains(&path);
    (is_local && is_page && text.len() <= 2000).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::safe_next;

    #[test]
    fn paths_of_this_site_are_kept() {
        for path in [
            "/",
            "/account",
            "/lots?q=cloud%20hosting&page=2",
            "/agency/12/members#invite",
            "/lots?back=//elsewhere.example",
        ] {
            assert_eq!(safe_next(path), Some(path));
        }
    }

    #[test]
    fn other_sites_are_not() {
        let bad = [
            "",
            "account",
            "//elsewhere.example",
            "/\\elsewhere.example",
            "\\\\elsewhere.example",
            "https://elsewhere.example/",
            "javascript:alert(1)",
            "/\t/elsewhere.example",
            "/\n/elsewhere.example",
            "/a\r\nSet-Cookie: x=y",
            "/é",
            "/sign-in?next=/sign-in",
            "/sign-out",
        ];
        for text in bad {
            assert_eq!(safe_next(text), None, "{text:?}");
        }
        assert_eq!(safe_next(&format!("/{}", "a".repeat(3000))), None);
    }
}
