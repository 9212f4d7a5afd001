//! "Why is this firm not here?"

use super::{Fitting, Sought, blocking, firms_for};
use crate::{context::Ctx, error::PageError, state::AppState};
use domain::{
    SupplierId,
    fit::{FirmFacts, Fit},
};
use search::{Kind, Query};

/// Names offered where one fits several firms.
const MOST_NAMES: usize = 8;

#[derive(Clone, Debug)]
pub enum Why {
    /// No firm that one may see is called so.
    Unknown,
    /// Number, name and its language.
    Several(Vec<(i64, String, String)>),
    /// It is there.
    Here {
        name: String,
        language: String,
        number: i64,
        place: usize,
    },
    /// It is in the lot, and outside of it for a time.
    Outside { name: String, language: String, number: i64 },
    /// Each requirement that failed, beside what the firm says of itself.
    Refused {
        name: String,
        language: String,
        number: i64,
        failed: Vec<Fit>,
        facts: FirmFacts,
    },
}

/// The ranking, and the answer to the question, if one was asked.
pub async fn why(ctx: &Ctx, sought: &Sought, asked: Option<&str>) -> Result<(Fitting, Option<Why>), PageError> {
    let state = &ctx.state;
    let Some(asked) = asked.map(str::trim).filter(|asked| !asked.is_empty()) else {
        return Ok((firms_for(state, sought, None).await?, None));
    };
    let id = match named(ctx, asked).await? {
        Named::Nobody => return Ok((firms_for(state, sought, None).await?, Some(Why::Unknown))),
        Named::Several(names) => return Ok((firms_for(state, sought, None).await?, Some(Why::Several(names)))),
        Named::One(id) => id,
    };
    let fitting = firms_for(state, sought, Some(id)).await?;
    let answer = match outside(state, sought, id).await? {
        Some(outside) => outside,
        None => answer(&fitting, id),
    };
    Ok((fitting, Some(answer)))
}

async fn outside(state: &AppState, sought: &Sought, id: SupplierId) -> Result<Option<Why>, PageError> {
    if !sought.suspended(state).await?.contains(&id) {
        return Ok(None);
    }
    let firm = store::suppliers::find(state.store.read(), id).await?;
    Ok(firm.map(|firm| Why::Outside {
        name: firm.name,
        language: firm.language,
        number: firm.number,
    }))
}

fn answer(fitting: &Fitting, id: SupplierId) -> Why {
    // The index may be ahead of what the database still has.
    let Some(firm) = fitting.firms.get(&id) else { return Why::Unknown };
    let (name, language, number) = (firm.supplier.name.clone(), firm.supplier.language.clone(), firm.supplier.number);
    match fitting.ranking.matches.iter().find(|found| found.supplier == id) {
        Some(found) => Why::Here {
            name,
            language,
            number,
            place: found.place,
        },
        None => Why::Refused {
            name,
            language,
            number,
            failed: fitting.ranking.refused.get(&id).cloned().unwrap_or_default(),
            facts: FirmFacts::from(&firm.supplier),
        },
    }
}

enum Named {
    Nobody,
    One(SupplierId),
    Several(Vec<(i64, String, String)>),
}

/// By its number, or by name as people type it. The index holds only firms that a visitor may see.
async fn named(ctx: &Ctx, asked: &str) -> Result<Named, PageError> {
    let state: &AppState = &ctx.state;
    let mut query = Query::new(Kind::Supplier, ctx.now());
    asked.clone_into(&mut query.words);
    ctx.locale.code().clone_into(&mut query.locale);
    query.per_page = MOST_NAMES;
    query.with_facets = false;
    let found = blocking(state, move |search| search.search(&query)).await?;
    let hits: Vec<_> = found.hits.iter().filter(|_| !found.is_relaxed).collect();
    let wanted = codelists::fold(asked);
    let by_number = hits.iter().find(|hit| hit.number == asked);
    let mut by_name = hits.iter().filter(|hit| codelists::fold(&hit.title) == wanted);
    let exact = match (by_name.next(), by_name.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    };
    let in_name: Vec<_> = hits.iter().filter(|hit| has_all_words(&hit.title, &wanted)).collect();
    let one = by_number.or(exact).or(match in_name.as_slice() {
        [one] => Some(*one),
        _ => None,
    });
    if let Some(one) = one {
        return Ok(Named::One(SupplierId::from_uuid(one.id)));
    }
    // A number is no name that was mistyped.
    if asked.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(Named::Nobody);
    }
    let names: Vec<(i64, String, String)> = if in_name.is_empty() { hits.iter().collect() } else { in_name }
        .into_iter()
        .filter_map(|hit| Some((hit.number.parse().ok()?, hit.title.clone(), hit.language.clone())))
        .collect();
    Ok(if names.is_empty() { Named::Nobody } else { Named::Several(names) })
}

fn has_all_words(name: &str, folded: &str) -> bool {
    let name = codelists::fold(name);
    !folded.is_empty() && folded.split(' ').all(|word| name.contains(word))
}
