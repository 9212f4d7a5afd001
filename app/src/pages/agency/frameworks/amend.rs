//! Amending a published framework: the terms as they are, to be typed over; saved as typed, like every long form.

use super::{
    agencies, amend_view as view, home,
    manage::{find, is_alive},
};
use crate::{
    context::{Acting, Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    known::CodeLists,
    layout::Page,
    middleware::limits::RateLimit,
    pages::{
        agency::drafts::{self, Saved},
        parts,
    },
};
use domain::{
    DraftId, FieldError, Figures, Instant,
    amendment::{Covered, Terms},
    draft::{AmendmentContext, Fields, NewAmendment, amendment_fields, check_amendment},
    organisation::Agency,
    permission::Permission,
    phase::{FrameworkPhase, framework_phase},
};
use std::collections::HashMap;
use store::{
    StoreError,
    drafts::{Draft, DraftKind},
};

type Path = Segments<(i64, i64)>;

/// A framework of this agency with the amendment that is being written.
pub struct Desk {
    pub agency: Agency,
    pub terms: Terms,
    pub phase: FrameworkPhase,
    /// Version 0 while nothing was saved.
    pub draft: Draft,
    pub figures: Figures,
    /// The agencies registered here that the form names.
    pub named: Vec<Agency>,
    known: Vec<Covered>,
    committed_cents: HashMap<i64, i64>,
    last_deadline: Option<Instant>,
    pub now: Instant,
}

impl Desk {
    pub async fn load(ctx: &Ctx, agency: Agency, number: i64) -> Result<Self, PageError> {
        let (db, now) = (ctx.state.store.read(), ctx.now());
        let framework = find(ctx, &agency, number).await?;
        let phase = framework_phase(&framework, now);
        if !is_alive(phase) {
            return Err(PageError::NotFound);
        }
        let lots = store::lots::list_by_framework(db, framework.id).await?;
        let ids: Vec<_> = lots.iter().map(|lot| lot.id).collect();
        let committed = store::lots::committed_by_lots(db, &ids).await?;
        let mut deadlines = Vec::new();
        for lot in &ids {
            let launched = store::assignments::list_by_lot(db, *lot).await?;
            deadlines.extend(
                launched
                    .iter()
                    .filter(|one| store::assignments::is_running(one, now))
                    .map(|one| one.dates.deadline),
            );
        }
        let covered = store::frameworks::covered(db, framework.id).await?;
        let terms = Terms {
            covered: covered.iter().map(agencies::covered).collect(),
            framework,
            lots,
        };
        let id = DraftId::from_uuid(terms.framework.id.uuid());
        let saved = store::drafts::find(db, id).await?.filter(|draft| draft.agency == agency.id);
        let draft = saved.unwrap_or_else(|| Draft {
            id,
            agency: agency.id,
            kind: DraftKind::Amendment,
            fields: amendment_fields(&terms),
            version: 0,
            created_at: now,
            updated_at: now,
        });
        let named = agencies::named(db, &draft.fields, agency.id).await?;
        Ok(Self {
            figures: store::figures::load(db).await?,
            known: named.iter().map(agencies::covered).collect(),
            named,
            committed_cents: terms
                .lots
                .iter()
                .filter_map(|lot| Some((lot.number, *committed.get(&lot.id)?)))
                .collect(),
            last_deadline: deadlines.into_iter().max(),
            agency,
            terms,
            phase,
            draft,
            now,
        })
    }

    pub fn check(&self) -> Result<NewAmendment, Vec<FieldError>> {
        let context = AmendmentContext {
            publish_languages: &self.agency.publish_languages,
            figures: &self.figures,
            known: &CodeLists,
            now: self.now,
            agencies: &self.known,
            committed_cents: &self.committed_cents,
            last_deadline: self.last_deadline,
        };
        check_amendment(&self.draft.fields, &self.terms, &context)
    }

    /// What is launched in a lot, in cents.
    pub fn committed(&self, lot: i64) -> i64 {
        self.committed_cents.get(&lot).copied().unwrap_or(0)
    }

    pub fn home(&self) -> String {
        format!("{}/{}", home(&self.agency), self.terms.framework.number)
    }

    pub fn at(&self) -> String {
        format!("{}/amend", self.home())
    }

    pub fn check_at(&self) -> String {
        format!("{}/amend/check", self.home())
    }
}

pub async fn show(ctx: Ctx, Segments((number, framework)): Path, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency, framework).await?;
    let mut form = drafts::form(&desk.draft, &query);
    if query.first("check").is_some() {
        form.errors = desk.check().err().unwrap_or_default();
    }
    let found = agencies::found(ctx.state.store.read(), &form.fields, desk.agency.id).await?;
    ctx.page(page(&ctx), move || view::body(&desk, &form, &found)).await
}

pub async fn submit(ctx: Ctx, Segments((number, framework)): Path, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let mut desk = Desk::load(&ctx, agency.clone(), framework).await?;
    if save(&ctx, &acting, &mut desk, &posted).await? == Saved::ChangedMeanwhile {
        let form = Form::with_errors(desk.draft.fields.clone(), parts::one_error("title", "error-changed-meanwhile"));
        return ctx.invalid(page(&ctx), move || view::body(&desk, &form, &[])).await;
    }
    if parts::searched(posted.get("step")) == Some("covered") {
        return ctx.redirect(&drafts::found_at(&desk.at(), "covered", &posted));
    }
    if posted.get("step") == "later" {
        return ctx.redirect_with(&desk.home(), "draft-saved");
    }
    // What was posted may name other agencies.
    let desk = Desk::load(&ctx, agency, framework).await?;
    match desk.check() {
        Ok(_) => ctx.redirect(&desk.check_at()),
        Err(errors) => {
            let form = Form::with_errors(desk.draft.fields.clone(), errors);
            ctx.invalid(page(&ctx), move || view::body(&desk, &form, &[])).await
        }
    }
}

/// Throws away what was typed: the framework stays as it is.
pub async fn discard(ctx: Ctx, Segments((number, framework)): Path) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let desk = Desk::load(&ctx, agency, framework).await?;
    if desk.draft.version > 0 {
        let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
        match store::drafts::delete(&tx, desk.agency.id, desk.draft.id).await {
            Ok(()) => tx.commit().await?,
            // A colleague was faster.
            Err(StoreError::NotFound) => drop(tx),
            Err(error) => return Err(error.into()),
        }
    }
    ctx.redirect_with(&desk.home(), "amend-flash-discarded")
}

async fn save(ctx: &Ctx, acting: &Acting, desk: &mut Desk, posted: &Fields) -> Result<Saved, PageError> {
    if desk.draft.version > 0 {
        return drafts::save(ctx, acting, &mut desk.draft, posted, is_own).await;
    }
    desk.draft
        .fields
        .merge(Fields::from_iter(posted.iter().filter(|(name, _)| is_own(name))));
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::drafts::create_as(&tx, desk.draft.id, desk.agency.id, DraftKind::Amendment, &desk.draft.fields).await {
        Ok(()) => tx.commit().await?,
        // A colleague began at the same moment.
        Err(StoreError::Conflict(_)) => {
            drop(tx);
            let stored = store::drafts::find(ctx.state.store.read(), desk.draft.id).await?;
            desk.draft.version = stored.map_or(0, |draft| draft.version);
            return Ok(Saved::ChangedMeanwhile);
        }
        Err(error) => return Err(error.into()),
    }
    desk.draft.version = 1;
    Ok(Saved::Yes)
}

/// The names of this form.
fn is_own(name: &str) -> bool {
    let head = name.split(['.', '-']).next().unwrap_or(name);
    matches!(
        head,
        "title"
            | "purpose"
            | "undivided_reason"
            | "duration_reason"
            | "reach_reason"
            | "admission_until"
            | "live_from"
            | "ends_at"
            | "covered_agencies"
            | "covered"
            | "value"
            | "lot"
            | "reason"
    )
}

pub fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("amend-title"))
}
