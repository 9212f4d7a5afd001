//! Reads the message files and the Rust sources that use them.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

pub struct Message {
    pub id: String,
    /// `common.ftl`
    pub file: String,
    pub variables: BTreeSet<String>,
    /// Messages and terms that it puts in.
    pub references: BTreeSet<String>,
    pub is_blank: bool,
}

/// The messages of one language in the order of the files, and what could not be read.
pub fn messages(language: &str) -> (Vec<Message>, Vec<String>) {
    let mut messages = Vec::new();
    let mut mistakes = Vec::new();
    for path in files_below(&package().join("locales").join(language), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                mistakes.extend(errors.iter().map(|error| format!("{language}/{file}: {error}")));
                resource
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut read = Message {
                        id: message.id.name,
                        file: file.clone(),
                        variables: BTreeSet::new(),
                        references: BTreeSet::new(),
                        is_blank: message.value.is_none(),
                    };
                    if let Some(value) = &message.value {
                        pattern(value, &mut read);
                    }
                    if !message.attributes.is_empty() {
                        mistakes.push(format!("{language}/{file}: {} has attributes, which nothing reads", read.id));
                    }
                    messages.push(read);
                }
                Entry::Junk { content } => mistakes.push(format!("{language}/{file}: not a message: {content}")),
                _ => {}
            }
        }
    }
    (messages, mistakes)
}

/// The prefixes of ids that are put together at run time, from `# dynamic: prefix-` in the English files.
pub fn dynamic_prefixes() -> Vec<String> {
    files_below(&package().join("locales/en"), "ftl")
        .into_iter()
        .flat_map(|path| {
            let text = fs::read_to_string(path).unwrap();
            let prefixes = text
                .lines()
                .filter_map(|line| line.trim_start_matches('#').trim().strip_prefix("dynamic:"));
            prefixes.map(|prefix| prefix.trim().to_owned()).collect::<Vec<_>>()
        })
        .collect()
}

pub fn by_id(messages: &[Message]) -> BTreeMap<&str, &Message> {
    messages.iter().map(|message| (message.id.as_str(), message)).collect()
}

pub fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Files with an extension in a folder and the folders in it, by name. A folder that is missing has none.
pub fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn pattern(pattern: &Pattern<String>, into: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: found } = element {
            expression(found, into);
        }
    }
}

fn expression(found: &Expression<String>, into: &mut Message) {
    match found {
        Expression::Inline(found) => inline(found, into),
        Expression::Select { selector, variants } => {
            inline(selector, into);
            for variant in variants {
                pattern(&variant.value, into);
            }
        }
    }
}

fn inline(found: &InlineExpression<String>, into: &mut Message) {
    match found {
        InlineExpression::VariableReference { id } => {
            into.variables.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            into.references.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline(argument, into);
            }
        }
        InlineExpression::Placeable { expression: found } => expression(found, into),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}
