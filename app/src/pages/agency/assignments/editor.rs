//! What a draft is checked with: the figures, the agency's lots and what is left of them, its similar assignments, the firms it names.

use crate::{context::Ctx, error::PageError, guarding::Guarded, known::InvitedFirms};
use codelists::{Code, CpvCode};
use domain::{
    Currency, FieldError, FigureKey, Figures, Instant, LocalizedText, LotId, Money,
    assignment::{Assignment, Route},
    calendar,
    draft::{
        AssignmentContext, AssignmentSection, CallOffLot, NewAssignment, SectionStatus, assignment_status, check_assignment, typed_amount,
    },
    framework::{CallOffMethod, Framework, FrameworkKind, Lot},
    organisation::{Agency, Source},
    phase::{FrameworkPhase, framework_phase},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};
use store::{ConnectionTrait, assignments::Similar, drafts::Draft, lots::Room};

/// A lot that the agency can call off from.
pub struct OwnLot {
    pub lot: Lot,
    pub framework: Framework,
    pub room: Room,
}

impl OwnLot {
    /// `1042-3`
    pub fn number(&self) -> String {
        format!("{}-{}", self.framework.number, self.lot.number)
    }
}

/// What all drafts of an agency share.
pub struct Around {
    pub agency: Agency,
    pub figures: Figures,
    pub lots: Vec<OwnLot>,
    pub now: Instant,
    call_off: Vec<CallOffLot>,
}

impl Around {
    pub async fn load(db: &impl ConnectionTrait, agency: &Agency, now: Instant) -> store::Result<Self> {
        let lots = own_lots(db, agency, now).await?;
        Self::with_lots(db, agency, now, lots).await
    }

    /// With no other lot than the one that this draft is for: enough to check it.
    pub async fn of_draft(db: &impl ConnectionTrait, agency: &Agency, now: Instant, draft: &Draft) -> store::Result<Self> {
        let lot = own_lot(db, agency, now, draft.fields.get("lot")).await?;
        Self::with_lots(db, agency, now, lot).await
    }

    async fn with_lots(db: &impl ConnectionTrait, agency: &Agency, now: Instant, lots: Vec<OwnLot>) -> store::Result<Self> {
        Ok(Self {
            agency: agency.clone(),
            figures: store::figures::load(db).await?,
            call_off: lots.iter().map(call_off).collect(),
            lots,
            now,
        })
    }

    /// As if this assignment were not launched: what it holds of its lot is free for it again.
    fn release(&mut self, published: &Assignment) {
        let Route::CallOff { lot } = published.route else { return };
        for own in self.lots.iter_mut().filter(|own| own.lot.id == lot) {
            own.room.committed_cents = own.room.committed_cents.saturating_sub(published.budget.cents);
        }
        self.call_off = self.lots.iter().map(call_off).collect();
    }

    pub fn figure(&self, key: FigureKey) -> i64 {
        self.figures.value(key, calendar::local_date(self.now))
    }

    pub fn amount(&self, key: FigureKey) -> Money {
        Money::eur(self.figure(key))
    }
}

/// A draft with everything that its check needs.
pub struct Editor {
    pub around: Arc<Around>,
    pub draft: Draft,
    pub firms: InvitedFirms,
    pub similar: Similar,
    /// What the criteria guard says about its texts.
    pub guarded: Guarded,
}

impl Editor {
    pub async fn load(db: &impl ConnectionTrait, around: Arc<Around>, draft: Draft) -> store::Result<Self> {
        let codes: Vec<String> = draft.fields.list("capabilities").map(str::to_owned).collect();
        Ok(Self {
            firms: InvitedFirms::load(db, &draft.fields).await?,
            similar: similar(db, &around, &codes).await?,
            guarded: Guarded::of(&draft.fields, &around.agency, typed_amount(&draft.fields, "budget")),
            around,
            draft,
        })
    }

    /// Of an amendment, with what is around the published assignment as if it were not launched.
    pub async fn of_published(
        db: &impl ConnectionTrait,
        agency: &Agency,
        now: Instant,
        published: &Assignment,
        draft: Draft,
    ) -> store::Result<Self> {
        let lot = match published.route {
            Route::CallOff { lot } => own_lot(db, agency, now, &lot.to_string()).await?,
            _ => Vec::new(),
        };
        let mut around = Around::with_lots(db, agency, now, lot).await?;
        around.release(published);
        let mut editor = Self::load(db, Arc::new(around), draft).await?;
        let similar = &mut editor.similar;
        if similar.numbers.contains(&published.number) {
            similar.numbers.retain(|number| *number != published.number);
            let sum = match published.route {
                Route::CallOff { .. } => &mut similar.call_off_cents,
                _ => &mut similar.stand_alone_cents,
            };
            *sum = sum.saturating_sub(published.budget.cents);
        }
        Ok(editor)
    }

    /// Something of another CPV division is asked for than what is published.
    pub fn leaves_division(&self, published: &Assignment) -> bool {
        let codes: Vec<String> = self.draft.fields.list("capabilities").map(str::to_owned).collect();
        !divisions(&codes).is_subset(&divisions(&published.capabilities))
    }

    /// For a page.
    pub async fn of(ctx: &Ctx, agency: &Agency, draft: Draft) -> Result<Self, PageError> {
        let db = ctx.state.store.read();
        let around = Arc::new(Around::load(db, agency, ctx.now()).await?);
        Ok(Self::load(db, around, draft).await?)
    }

    pub fn context(&self) -> AssignmentContext<'_> {
        AssignmentContext {
            publish_languages: &self.around.agency.publish_languages,
            figures: &self.around.figures,
            known: &self.firms,
            now: self.around.now,
            lots: &self.around.call_off,
            sum_of_similar_cents: self.similar.stand_alone_cents,
        }
    }

    pub fn check(&self) -> Result<NewAssignment, Vec<FieldError>> {
        let blocked = self.guarded.errors();
        match check_assignment(&self.draft.fields, &self.context()) {
            Ok(new) if blocked.is_empty() => Ok(new),
            Ok(_) => Err(blocked),
            Err(errors) => Err([errors, blocked].concat()),
        }
    }

    /// What is wrong in one section.
    pub fn errors_in(&self, section: AssignmentSection) -> Vec<FieldError> {
        let mut errors = self.check().err().unwrap_or_default();
        errors.retain(|error| AssignmentSection::of(&error.field) == Some(section));
        errors
    }

    pub fn status(&self) -> Vec<(AssignmentSection, SectionStatus)> {
        let blocked = self.guarded.errors();
        let is_blocked = |section| blocked.iter().any(|error| AssignmentSection::of(&error.field) == Some(section));
        let status = assignment_status(&self.draft.fields, &self.context()).into_iter();
        status
            .map(|(section, status)| match status {
                SectionStatus::Done if is_blocked(section) => (section, SectionStatus::InProgress),
                _ => (section, status),
            })
            .collect()
    }

    pub fn languages(&self) -> &[String] {
        &self.around.agency.publish_languages
    }

    /// The title as far as it is typed; empty while it is not.
    pub fn title(&self) -> LocalizedText {
        let mut title = LocalizedText::default();
        for (lang, text) in self.draft.fields.languages("title") {
            title.set(lang, text);
        }
        title
    }

    /// The lot that is chosen.
    pub fn lot(&self) -> Option<&OwnLot> {
        let chosen = self.draft.fields.get("lot");
        self.around.lots.iter().find(|own| own.lot.id.to_string() == chosen)
    }
}

/// The lots that the agency can call off from, by number: of its own frameworks, and of those that name it. Directive 2014/24/EU art. 33(2).
async fn own_lots(db: &impl ConnectionTrait, agency: &Agency, now: Instant) -> store::Result<Vec<OwnLot>> {
    let mut frameworks = store::frameworks::list_callable(db, agency.id).await?;
    frameworks.retain(|framework| can_call_off(framework, now));
    let ids: Vec<_> = frameworks.iter().map(|framework| framework.id).collect();
    let lots = store::lots::list_by_frameworks(db, &ids).await?;
    let lots = lots.into_iter().filter(|lot| lot.cancelled_at.is_none()).collect();
    let mut own = with_room(db, frameworks, lots).await?;
    own.sort_unstable_by_key(|own| (own.framework.number, own.lot.number));
    Ok(own)
}

/// The one with this id, if it is one of them.
async fn own_lot(db: &impl ConnectionTrait, agency: &Agency, now: Instant, chosen: &str) -> store::Result<Vec<OwnLot>> {
    let Ok(id) = chosen.parse::<LotId>() else {
        return Ok(Vec::new());
    };
    let Some(lot) = store::lots::find(db, id).await?.filter(|lot| lot.cancelled_at.is_none()) else {
        return Ok(Vec::new());
    };
    let framework = store::frameworks::find(db, lot.framework).await?;
    let Some(framework) = framework.filter(|framework| can_call_off(framework, now)) else {
        return Ok(Vec::new());
    };
    if !store::frameworks::may_call_off(db, &framework, agency.id).await? {
        return Ok(Vec::new());
    }
    with_room(db, vec![framework], vec![lot]).await
}

/// In a live framework in which competition can be reopened. Directive 2014/24/EU art. 33(4)(b) and (c), 34.
fn can_call_off(framework: &Framework, now: Instant) -> bool {
    framework.kind != FrameworkKind::Tender
        && framework.call_off != CallOffMethod::WithoutReopeningCompetition
        && !matches!(framework.source, Source::Import { .. })
        && framework_phase(framework, now) == FrameworkPhase::Live
}

/// Those of the lots that are in these frameworks, with what is left of them.
async fn with_room(db: &impl ConnectionTrait, frameworks: Vec<Framework>, lots: Vec<Lot>) -> store::Result<Vec<OwnLot>> {
    let ids: Vec<_> = lots.iter().map(|lot| lot.id).collect();
    let committed = store::lots::committed_by_lots(db, &ids).await?;
    let by_id: HashMap<_, _> = frameworks.into_iter().map(|framework| (framework.id, framework)).collect();
    let own = |lot: Lot| {
        let room = Room {
            ceiling: lot.ceiling,
            largest_assignment: lot.largest_assignment,
            committed_cents: committed.get(&lot.id).copied().unwrap_or(0),
        };
        let framework = by_id.get(&lot.framework)?.clone();
        Some(OwnLot { lot, framework, room })
    };
    Ok(lots.into_iter().filter_map(own).collect())
}

fn call_off(own: &OwnLot) -> CallOffLot {
    CallOffLot {
        lot: own.lot.id,
        kind: own.framework.kind,
        largest_assignment_cents: own.room.largest_assignment.map(|largest| largest.cents),
        left_cents: own.room.left().map(|left| left.cents),
        framework_ends_at: own.framework.ends_at,
    }
}

/// The agency's assignments of the last 12 months in a CPV division of these needs. Directive 2014/24/EU art. 5.
async fn similar(db: &impl ConnectionTrait, around: &Around, codes: &[String]) -> store::Result<Similar> {
    let wanted = divisions(codes);
    if wanted.is_empty() {
        return Ok(Similar::default());
    }
    // What is launched in this very millisecond counts too.
    let until = around.now.plus(jiff::SignedDuration::from_millis(1));
    let year = (calendar::add_years(around.now, -1), until);
    let is_similar = |needs: &[String]| !divisions(needs).is_disjoint(&wanted);
    store::assignments::similar(db, around.agency.id, Currency::EUR, year, is_similar).await
}

fn divisions(codes: &[String]) -> BTreeSet<CpvCode> {
    let of = |code: &String| match Code::parse(code) {
        Ok(Code::Cpv(cpv)) => vec![cpv.division()],
        Ok(Code::Kavel(slug)) => slug.capability().linked_cpv().map(CpvCode::division).collect(),
        Err(_) => Vec::new(),
    };
    codes.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_of_both_lists_have_divisions() {
        let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
        let own = divisions(&codes(&["kavel:accessibility-audit"]));
        assert!(!own.is_empty());
        assert!(!own.is_disjoint(&divisions(&codes(&["cpv:72212000", "nonsense"]))));
        assert!(own.is_disjoint(&divisions(&codes(&["cpv:45000000"]))));
    }
}
