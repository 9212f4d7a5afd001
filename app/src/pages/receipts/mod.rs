//! Receipts of bids: checked by anybody, with the keys that they are checked with. A bidder's own are below its bid.

mod view;

use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Uploaded},
    kept::Kept,
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    routes::Routes,
};
use axum::response::IntoResponse;
use domain::{
    draft::Fields,
    phase::{AssignmentPhase, assignment_phase},
};
use http::header;
use receipt::{PublicKey, VerifyError, public_keys, signing_key, verify};
use uuid::Uuid;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/receipts", show)
        .post("/receipts", submit)
        .get("/receipts/checked/{receipt}", checked)
        .get("/receipts/keys.pem", keys)
        .get("/assignments/{assignment}/tree-head.json", head)
}

/// Longer than any receipt.
const MAX_CHARS: usize = 20_000;

/// A receipt that was found right, and the tree head that it was checked against, if any.
type Right = (String, Option<String>);

static RIGHT: Kept<Right> = Kept::new(|(receipt, head)| receipt.len() + head.as_ref().map_or(0, String::len));

async fn show(ctx: Ctx) -> PageResult {
    let keys = public_keys(&ctx.state.keys);
    ctx.page(page(&ctx), move || view::start(&Form::new(Fields::new()), &keys)).await
}

/// Nothing is stored: who a receipt is of is nobody's business.
async fn submit(ctx: Ctx, Uploaded(posted): Uploaded) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let keys = public_keys(&ctx.state.keys);
    let (receipt, head) = (given(&posted, "receipt"), given(&posted, "head"));
    let (field, id) = match (&receipt, &head) {
        (None, _) => ("receipt", "receipts-error-empty"),
        (Some(text), _) if text.len() > MAX_CHARS => ("receipt", "receipts-error-long"),
        (_, Some(text)) if text.len() > MAX_CHARS => ("head", "receipts-error-long"),
        (Some(text), head) => match verify(text.as_bytes(), &keys, head.as_ref().map(String::as_bytes)) {
            Ok(_) => {
                let id = RIGHT.keep((text.clone(), head.clone()), ctx.now());
                return ctx.redirect(&format!("/receipts/checked/{id}"));
            }
            Err(error) => wrong(&error),
        },
    };
    let form = Form::with_errors(posted, parts::one_error(field, id));
    ctx.invalid(page(&ctx), move || view::start(&form, &keys)).await
}

async fn checked(ctx: Ctx, Segments(id): Segments<Uuid>) -> PageResult {
    let (receipt, head) = RIGHT.find(id, ctx.now()).ok_or(PageError::NotFound)?;
    let keys = public_keys(&ctx.state.keys);
    let proven = verify(receipt.as_bytes(), &keys, head.as_ref().map(String::as_bytes)).map_err(|_| PageError::NotFound)?;
    ctx.page(page(&ctx), move || view::right(&proven)).await
}

/// All keys that receipts were ever signed with.
async fn keys(ctx: Ctx) -> PageResult {
    let pem: String = public_keys(&ctx.state.keys).iter().map(PublicKey::to_pem).collect();
    let headers = [
        (header::CONTENT_TYPE, "application/x-pem-file"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"kavel-receipt-keys.pem\""),
    ];
    Ok((headers, pem).into_response())
}

/// The log of an assignment at closing, signed.
async fn head(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let db = ctx.state.store.read();
    let assignment = store::assignments::find_by_number(db, number)
        .await?
        .filter(|assignment| assignment_phase(assignment, ctx.now()) != AssignmentPhase::Draft)
        .ok_or(PageError::NotFound)?;
    let head = store::bids::find_head(db, &assignment).await?.ok_or(PageError::NotFound)?;
    let file = head.sign(&signing_key(&ctx.state.keys)).to_file();
    Ok(parts::json_file(&format!("kavel-tree-head-{number}.json"), file))
}

/// What was pasted, or else the file; without the white space that pasting brings.
fn given(posted: &Fields, name: &str) -> Option<String> {
    [posted.raw(name), posted.raw(&format!("{name}_file"))]
        .into_iter()
        .map(str::trim)
        .find(|text| !text.is_empty())
        .map(str::to_owned)
}

/// Which field is wrong, and how.
fn wrong(error: &VerifyError) -> (&'static str, &'static str) {
    match error {
        VerifyError::NotAReceipt(_) => ("receipt", "receipts-error-changed"),
        VerifyError::UnknownKey(_) => ("receipt", "receipts-error-key"),
        VerifyError::BadSignature | VerifyError::BadCommitment => ("receipt", "receipts-error-signature"),
        VerifyError::Late { .. } => ("receipt", "receipts-error-late"),
        VerifyError::PathLeadsElsewhere => ("receipt", "receipts-error-path"),
        VerifyError::NotCompleted => ("receipt", "receipts-error-not-completed"),
        VerifyError::NotAHead(_) => ("head", "receipts-error-head"),
        VerifyError::BadHeadSignature => ("head", "receipts-error-head-signature"),
        VerifyError::HeadOfAnother => ("head", "receipts-error-head-of-another"),
        VerifyError::OtherHead => ("head", "receipts-error-other-head"),
    }
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("receipts-title")).description(ctx.t("receipts-lead"))
}
