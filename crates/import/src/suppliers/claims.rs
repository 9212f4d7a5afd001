//! What a line says that the firm has done.

use super::tag;
use crate::cursor::{Cursor, Refusals, clean};
use codelists::Code;
use domain::{
    ClaimId, SupplierId,
    profile::{CapabilityClaim, Provenance},
};

/// `claims` of a line: objects, or texts that stand for what the team did. One that names no capability is about the first of the line;
/// where the line has none either, its text goes to the summary, so that it is found.
pub(super) fn read(
    line: &Cursor<'_>,
    supplier: SupplierId,
    language: &str,
    first: Option<&String>,
    refusals: &mut Refusals,
) -> (Vec<CapabilityClaim>, Vec<String>) {
    let (mut claims, mut texts) = (Vec::new(), Vec::new());
    for item in line.items("claims", refusals) {
        let claim = match item.value {
            serde_json::Value::String(text) => CapabilityClaim {
                action: clean(text),
                ..bare(supplier, String::new(), language)
            },
            serde_json::Value::Object(_) => match object(&item, supplier, language, refusals) {
                Some(claim) => claim,
                None => continue,
            },
            _ => {
                item.refuse(refusals, "neither an object nor text");
                continue;
            }
        };
        let is_about_nothing = claim.capability.is_empty();
        match first {
            _ if !is_about_nothing => claims.push(claim),
            Some(capability) => claims.push(CapabilityClaim {
                capability: capability.clone(),
                ..claim
            }),
            None => {
                let told = [claim.client, claim.situation, claim.action, claim.result];
                texts.extend(told.into_iter().filter(|text| !text.is_empty()));
            }
        }
    }
    (claims, texts)
}

/// A capability without evidence.
pub(super) fn bare(supplier: SupplierId, capability: String, language: &str) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier,
        version: 1,
        capability,
        language: language.to_owned(),
        client: String::new(),
        period: String::new(),
        situation: String::new(),
        action: String::new(),
        result: String::new(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: jiff::Timestamp::UNIX_EPOCH.into(),
    }
}

/// `None` for a claim of a capability that nobody knows.
fn object(item: &Cursor<'_>, supplier: SupplierId, language: &str, refusals: &mut Refusals) -> Option<CapabilityClaim> {
    let capability = match item.text("capability", refusals).map(|text| Code::parse(&text)) {
        None => String::new(),
        Some(Ok(code)) => code.to_string(),
        Some(Err(error)) => {
            item.refuse_key("capability", refusals, error.to_string());
            return None;
        }
    };
    let mut text = |key: &str| item.text(key, refusals).unwrap_or_default();
    let claim = CapabilityClaim {
        client: text("client"),
        period: text("period"),
        situation: text("situation"),
        action: text("action"),
        result: text("result"),
        ..bare(supplier, capability, language)
    };
    let own = item.text("language", refusals).map(|text| tag(&text));
    if own == Some(None) {
        item.refuse_key("language", refusals, "not a language tag such as en");
    }
    Some(CapabilityClaim {
        language: own.flatten().unwrap_or(claim.language),
        expires_at: item.instant("expires_at", refusals),
        ..claim
    })
}
