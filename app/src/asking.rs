//! Asking about an assignment without being known. Who may ask is settled first; then the person is dropped: what goes on from [`ask`] has
//! no user, no firm, no address and no moment to write down (docs/decisions/0020).

mod similar;

pub use similar::{Place, Similar, similar};

use crate::{bidding, context::Ctx, error::PageError, state::AppState};
use domain::{
    Instant, SupplierId,
    assignment::Assignment,
    bidding::{Telltale, telltales},
    organisation::{OrganisationId, Supplier},
    permission::Permission,
    question::{self, AskRefusal, full_hour},
};
use sha2::{Digest, Sha256};
use store::{StoreError, questions::NewQuestion};

/// Whether this person may ask about the assignment now. Nothing of it is kept.
pub async fn may_ask(ctx: &Ctx, assignment: &Assignment) -> Result<Result<(), AskRefusal>, PageError> {
    let me = ctx.signed_in()?;
    if me
        .organisations
        .iter()
        .any(|mine| mine.id == OrganisationId::Agency(assignment.agency))
    {
        return Ok(Err(AskRefusal::OwnAgency));
    }
    let mut firms = Vec::new();
    for firm in firms_of(ctx) {
        firms.push(bidding::standing(&ctx.state, firm, assignment, ctx.arrived_at).await?.addressed);
    }
    Ok(question::may_ask(assignment, &firms, ctx.arrived_at))
}

/// The firms that the person bids for.
fn firms_of(ctx: &Ctx) -> Vec<SupplierId> {
    let mine = ctx.user.iter().flat_map(|me| &me.organisations);
    mine.filter_map(|mine| match mine.id {
        OrganisationId::Supplier(firm) if ctx.may(Permission::EditBid, firm) => Some(firm),
        _ => None,
    })
    .collect()
}

/// What in a text gives its writer's firm away: for the writer's eyes, before anything is stored.
pub async fn gives_away(ctx: &Ctx, text: &str) -> Result<Vec<Telltale>, PageError> {
    let firms = store::suppliers::map_by_ids(ctx.state.store.read(), &firms_of(ctx)).await?;
    let mut found: Vec<Telltale> = firms.values().flat_map(|firm: &Supplier| telltales(text, firm)).collect();
    found.sort_by_key(|telltale| telltale.as_str());
    found.dedup();
    Ok(found)
}

/// What is asked, and nothing else.
pub struct Asked {
    pub language: String,
    pub text: String,
}

/// Writes the question down, and gives the code that its asker follows it with. Everything in the transaction happens at the full hour.
pub async fn ask(state: &AppState, assignment: &Assignment, asked: &Asked, arrived_at: Instant) -> Result<String, StoreError> {
    let (hour, code) = (full_hour(arrived_at), new_code());
    let new = NewQuestion {
        id: question::new_id(),
        assignment: assignment.id,
        language: &asked.language,
        text: &asked.text,
        hour,
        is_in_time: arrived_at < assignment.dates.questions_until,
        code: &code,
    };
    let tx = state.store.write_unaudited(hour).await?;
    store::questions::ask(&tx, &new).await?;
    tx.commit().await?;
    Ok(code)
}

/// Letters and digits that nobody takes for each other: 32 of them, so that 20 are 100 bits.
const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const CODE_LEN: usize = 20;

fn new_code() -> String {
    let random: [u8; CODE_LEN] = rand::random();
    random.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect()
}

/// In groups of five, to be copied by hand.
#[must_use]
pub fn shown_code(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    let groups: Vec<String> = signs.chunks(5).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// What somebody typed or pasted, as it was given; `None` where it cannot be one.
#[must_use]
pub fn read_code(typed: &str) -> Option<String> {
    let signs = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(CODE_LEN + 1);
    let code: String = signs.flat_map(char::to_uppercase).collect();
    let is_one = code.len() == CODE_LEN && code.bytes().all(|byte| SIGNS.contains(&byte));
    is_one.then_some(code)
}

/// Names a text that somebody looked at, so that the next press of the button asks exactly this one.
#[must_use]
pub fn fingerprint(asked: &Asked) -> String {
    let hash = Sha256::new()
        .chain_update(&asked.language)
        .chain_update([0])
        .chain_update(&asked.text)
        .finalize();
    data_encoding::HEXLOWER.encode(&hash[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_however_it_is_copied() {
        let code = new_code();
        assert_eq!(code.len(), 20);
        assert_ne!(code, new_code());
        let shown = shown_code(&code);
        assert_eq!(shown.split('-').count(), 4);
        assert_eq!(read_code(&shown), Some(code.clone()));
        assert_eq!(
            read_code(&format!("  {} ", shown.to_lowercase().replace('-', " "))),
            Some(code.clone())
        );
        for wrong in ["", "ABCDE", &format!("{code}A"), "ABCDE-ABCDE-ABCDE-ABCD0"] {
            assert_eq!(read_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_fingerprint_is_of_text_and_language() {
        let of = |language: &str, text: &str| {
            fingerprint(&Asked {
                language: language.to_owned(),
                text: text.to_owned(),
            })
        };
        assert_eq!(of("nl", "Mag het?"), of("nl", "Mag het?"));
        assert_ne!(of("nl", "Mag het?"), of("fr", "Mag het?"));
        assert_ne!(of("nl", "Mag het?"), of("nl", "Mag het niet?"));
    }
}
