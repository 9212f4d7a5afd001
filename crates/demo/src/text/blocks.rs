//! The tables are text: `@kind id` begins a block, then come lines of `key: value`. `#` begins a comment.

use anyhow::{Context, Result};
use domain::LocalizedText;

/// One `@kind id` with its lines.
#[derive(Clone, Debug)]
pub struct Block {
    pub kind: &'static str,
    /// May be empty.
    pub id: &'static str,
    lines: Vec<(&'static str, &'static str)>,
}

/// All blocks of a table.
pub fn blocks(table: &'static str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in table
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(head) = line.strip_prefix('@') {
            let (kind, id) = head.split_once(' ').unwrap_or((head, ""));
            blocks.push(Block {
                kind,
                id: id.trim(),
                lines: Vec::new(),
            });
        } else if let Some(block) = blocks.last_mut() {
            // A line without a key is an item of a list.
            let (key, value) = line
                .split_once(": ")
                .or_else(|| line.strip_suffix(':').map(|key| (key, "")))
                .unwrap_or(("", line));
            block.lines.push((key, value.trim()));
        }
    }
    blocks
}

impl Block {
    pub fn get(&self, key: &str) -> Option<&'static str> {
        self.all(key).next()
    }
    /// The value, or an error that names block and key.
    pub fn need(&self, key: &str) -> Result<&'static str> {
        self.get(key).with_context(|| format!("@{} {} has no `{key}`", self.kind, self.id))
    }
    pub fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        self.lines.iter().filter(move |(name, _)| *name == key).map(|(_, value)| *value)
    }
    /// Lines with their keys, in order.
    pub fn lines(&self) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
        self.lines.iter().copied()
    }
    pub fn words(&self, key: &str) -> Vec<&'static str> {
        self.get(key).map(|text| text.split_whitespace().collect()).unwrap_or_default()
    }
    /// Values between semicolons.
    pub fn list(&self, key: &str) -> Vec<String> {
        let items = self.get(key).unwrap_or_default().split(';');
        items.map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
    }
    pub fn number(&self, key: &str) -> Result<i64> {
        let text = self.need(key)?;
        text.parse()
            .with_context(|| format!("@{} {}: `{key}` is no number: {text}", self.kind, self.id))
    }
    /// `12..20` as its two ends; a single number is both.
    pub fn range(&self, key: &str) -> Result<(i64, i64)> {
        let text = self.need(key)?;
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        let ends = from.parse().ok().zip(to.parse().ok());
        ends.with_context(|| format!("@{} {}: `{key}` is no range: {text}", self.kind, self.id))
    }
    /// `prefix.<language>` in each of these languages.
    pub fn localized(&self, prefix: &str, languages: &[String]) -> Result<LocalizedText> {
        let mut text = LocalizedText::default();
        for language in languages {
            text.set(language, self.need(&format!("{prefix}.{language}"))?);
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn a_table_is_read() {
        let read = blocks("# note\n@lot f1.1\ncaps: a b\nempty:\ntitle.nl: Een: twee\n\n@clients nl\neen stad\neen dorp\n");
        assert_eq!((read.len(), read[0].kind, read[0].id), (2, "lot", "f1.1"));
        assert_eq!(
            (read[0].words("caps"), read[0].get("empty"), read[0].get("title.nl")),
            (vec!["a", "b"], Some(""), Some("Een: twee"))
        );
        assert_eq!(read[1].all("").collect::<Vec<_>>(), ["een stad", "een dorp"]);
        assert!(read[0].need("nothing").is_err());
    }
}
