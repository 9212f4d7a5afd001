//! Applying to a lot.

use super::{apply_view as view, home};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts::{self, admission::LotOf},
};
use domain::{
    AdmissionId, Figures, Instant,
    admission::{Admission, AdmissionStatus, can_apply_to, can_extend, decision_due, may_apply_for_more},
    draft::{Fields, check_application},
    field_error::FieldError,
    fit::Snapshot,
    organisation::Supplier,
    permission::Permission,
};
use store::{StoreError, admissions::AdmitError};

/// What an application is made of, as it is now.
pub struct Applying {
    pub supplier: Supplier,
    pub lot: LotOf,
    /// What would be sent.
    pub snapshot: Snapshot,
    /// Of this firm to this lot, the newest first.
    pub earlier: Vec<Admission>,
    /// In how many other lots of the framework it applies or is admitted.
    pub standing: u64,
    pub now: Instant,
}

pub async fn show(ctx: Ctx, Segments((number, lot)): Segments<(i64, String)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::ApplyToLot, supplier.id)?;
    let applying = Applying::load(&ctx, supplier, &lot).await?;
    ctx.page(page(&ctx), move || view::body(&applying, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments((number, lot)): Segments<(i64, String)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let supplier = ctx.supplier(number).await?;
    let acting = ctx.require(Permission::ApplyToLot, supplier.id)?;
    let applying = Applying::load(&ctx, supplier, &lot).await?;
    let statement = match applying.check(&fields) {
        Ok(statement) => statement,
        Err(errors) => return invalid(&ctx, applying, fields, errors).await,
    };
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let admission = applying.admission(statement, &figures)?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::admissions::create(&tx, &admission).await {
        Ok(()) => tx.commit().await?,
        // A colleague pressed the same button a moment ago.
        Err(AdmitError::Store(StoreError::Conflict(_))) => {
            drop(tx);
            let applying = Applying::load(&ctx, applying.supplier, &lot).await?;
            let errors = parts::one_error("apply", "error-admission-already-applied");
            return invalid(&ctx, applying, fields, errors).await;
        }
        // With another lot at the same moment, or the lot went.
        Err(AdmitError::Refused(error)) => {
            drop(tx);
            let applying = Applying::load(&ctx, applying.supplier, &lot).await?;
            let errors = parts::one_error("apply", error.message_id());
            return invalid(&ctx, applying, fields, errors).await;
        }
        Err(error) => return Err(error.into()),
    }
    let sent = format!("{}/{}", home(&applying.supplier), admission.id);
    let flash = match can_extend(&applying.lot.framework) {
        Ok(()) => "admissions-flash-applied",
        Err(_) => "admissions-flash-applied-closed",
    };
    ctx.redirect_with(&sent, flash)
}

async fn invalid(ctx: &Ctx, applying: Applying, fields: Fields, errors: Vec<FieldError>) -> PageResult {
    let form = Form::with_errors(fields, errors);
    ctx.invalid(page(ctx), move || view::body(&applying, &form)).await
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("apply-title"))
}

impl Applying {
    async fn load(ctx: &Ctx, supplier: Supplier, lot: &str) -> Result<Self, PageError> {
        let (db, now) = (ctx.state.store.read(), ctx.now());
        let lot = LotOf::find(ctx, lot).await?;
        let claims = store::claims::list_by_supplier(db, supplier.id).await?;
        let declaration = store::declarations::find(db, supplier.id).await?;
        Ok(Self {
            snapshot: Snapshot::of(&supplier, &claims, declaration.as_ref(), now),
            earlier: store::admissions::list_by_lot_and_supplier(db, lot.lot.id, supplier.id).await?,
            standing: store::admissions::count_standing(db, &lot.framework, &lot.lot, supplier.id).await?,
            supplier,
            lot,
            now,
        })
    }

    /// The one that waits or is in.
    pub fn current(&self) -> Option<&Admission> {
        let is_current = |admission: &&Admission| matches!(admission.status, AdmissionStatus::Submitted | AdmissionStatus::Admitted);
        self.earlier.iter().find(is_current)
    }

    fn check(&self, fields: &Fields) -> Result<String, Vec<FieldError>> {
        let statuses = self.earlier.iter().map(|admission| admission.status);
        if let Err(error) = can_apply_to(&self.lot.framework, &self.lot.lot, statuses, self.now) {
            return Err(parts::one_error("apply", error.message_id()));
        }
        if let Err(error) = may_apply_for_more(&self.lot.framework, self.standing) {
            return Err(parts::one_error("apply", error.message_id()));
        }
        // A declaration goes with every request to take part: Directive 2014/24/EU art. 59(1).
        let unsigned = self.snapshot.declaration.is_none();
        let mut errors = if unsigned {
            parts::one_error("sign", "apply-error-declaration")
        } else {
            Vec::new()
        };
        match check_application(fields) {
            Ok(statement) if errors.is_empty() => return Ok(statement),
            Ok(_) => {}
            Err(others) => errors.extend(others),
        }
        Err(errors)
    }

    /// Frozen as the firm is at this moment.
    fn admission(&self, statement: String, figures: &Figures) -> anyhow::Result<Admission> {
        let frozen = seal::freeze(&serde_json::to_value(&self.snapshot)?)?;
        Ok(Admission {
            id: AdmissionId::generate(),
            lot: self.lot.lot.id,
            supplier: self.supplier.id,
            status: AdmissionStatus::Submitted,
            statement,
            snapshot: frozen.text,
            snapshot_hash: frozen.hash,
            submitted_at: self.now,
            decide_by: decision_due(&self.lot.framework, self.now, figures),
            extension_reason: None,
            decided_at: None,
            reasons: Vec::new(),
            suspension: None,
            version: 1,
        })
    }
}
