//! Everything about one firm's bid on one assignment that these pages need; and saving its draft.

use crate::{
    bidding::{self, Standing},
    bids::{self, OpenDraft},
    context::{Acting, Ctx},
    error::PageError,
    text::{localized, t},
};
use domain::{
    FieldError, Instant,
    assignment::{Assignment, CriterionPart},
    bid::{PricePart, QualityPart},
    bidding::{BidRefusal, Telltale, telltales},
    draft::{BidSection, Fields, IdentityInputs, SectionStatus, bid_status, check_bid},
    organisation::Supplier,
    phase::{AssignmentPhase, assignment_phase},
    profile::SelfDeclaration,
};
use store::StoreError;

pub struct Desk {
    pub supplier: Supplier,
    pub assignment: Assignment,
    /// Public number of the lot of a call-off.
    pub lot: Option<String>,
    pub standing: Standing,
    pub declaration: Option<SelfDeclaration>,
    pub draft: OpenDraft,
    /// When the request arrived: what decides whether it is in time.
    pub at: Instant,
}

/// What came of saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    Yes,
    /// Somebody else of the firm saved in between. The draft now holds theirs with what was posted over it, unsaved: saving once more keeps
    /// it. What it would replace is given: field and text.
    ChangedMeanwhile(Vec<(String, String)>),
}

impl Desk {
    /// The assignment must be public.
    pub async fn load(ctx: &Ctx, supplier: Supplier, number: i64) -> Result<Self, PageError> {
        let (db, at) = (ctx.state.store.read(), ctx.arrived_at);
        let assignment = store::assignments::find_by_number(db, number).await?.ok_or(PageError::NotFound)?;
        if assignment_phase(&assignment, at) == AssignmentPhase::Draft {
            return Err(PageError::NotFound);
        }
        Ok(Self {
            standing: bidding::standing(&ctx.state, supplier.id, &assignment, at).await?,
            declaration: store::declarations::find(db, supplier.id).await?,
            draft: bids::find_draft(&ctx.state.keys, db, assignment.id, supplier.id).await?,
            lot: bidding::lot_number(db, &assignment).await?,
            supplier,
            assignment,
            at,
        })
    }

    /// `/supplier/12/assignments/2031/bid`
    pub fn home(&self) -> String {
        format!("/supplier/{}/assignments/{}/bid", self.supplier.number, self.assignment.number)
    }

    pub fn has_draft(&self) -> bool {
        self.draft.version > 0
    }

    /// Nothing was ever written here, and nothing can be.
    pub fn is_closed_to_it(&self) -> Option<BidRefusal> {
        let is_empty = !self.has_draft() && self.standing.sent.is_none();
        self.standing.may_draft().err().filter(|_| is_empty)
    }

    /// The three parts, or everything that stands in the way of submitting, in the order of the form.
    pub fn parts(&self) -> Result<(QualityPart, IdentityInputs, PricePart), Vec<FieldError>> {
        let parts = check_bid(&self.draft.fields, &self.assignment);
        if self.declaration.is_some() {
            return parts;
        }
        let mut errors = parts.err().unwrap_or_default();
        errors.retain(|error| error.field != "declaration");
        errors.push(FieldError {
            field: "declaration".to_owned(),
            id: "error-bid-declaration-missing",
            args: Vec::new(),
        });
        Err(errors)
    }

    pub fn errors_in(&self, section: BidSection) -> Vec<FieldError> {
        let mut errors = self.parts().err().unwrap_or_default();
        errors.retain(|error| BidSection::of(&error.field, &self.assignment) == Some(section));
        errors
    }

    pub fn statuses(&self) -> Vec<(BidSection, SectionStatus)> {
        let mut statuses = bid_status(&self.draft.fields, &self.assignment);
        for (section, status) in &mut statuses {
            if *section == BidSection::Declaration && self.declaration.is_none() {
                *status = SectionStatus::NotStarted;
            }
        }
        statuses
    }

    /// The answers that are scored without knowing who bids and that tell it: the field, and what of the firm stands in it.
    pub fn telltales(&self) -> Vec<(String, Vec<Telltale>)> {
        let blind = self.assignment.criteria.iter().filter(|one| one.part == CriterionPart::Blind);
        blind
            .map(|criterion| format!("answer.{}", criterion.key))
            .map(|field| {
                let found = telltales(self.draft.fields.raw(&field), &self.supplier);
                (field, found)
            })
            .filter(|(_, found)| !found.is_empty())
            .collect()
    }

    /// The language that the bid is written in, as far as it is chosen.
    pub fn language(&self) -> &str {
        match self.draft.fields.get("language") {
            "" => self.likely_language(),
            chosen => chosen,
        }
    }

    /// What is ticked before anything is chosen.
    pub fn likely_language(&self) -> &str {
        let languages = &self.assignment.bid_languages;
        let own = languages.iter().find(|lang| **lang == self.supplier.language);
        own.or(languages.first()).map_or("", String::as_str)
    }

    /// Inside a view: what a field is called, with the language of those words.
    pub fn label(&self, field: &str) -> (String, String) {
        let of_page = |id: &str| (crate::text::locale().code().to_owned(), t(id));
        if let Some(key) = field.strip_prefix("answer.")
            && let Some(criterion) = self.assignment.criteria.iter().find(|criterion| criterion.key == key)
        {
            return localized(&criterion.name);
        }
        if let Some(index) = field.strip_prefix("commitment.").and_then(|index| index.parse::<usize>().ok())
            && let Some(outcome) = self.assignment.outcomes.get(index)
        {
            return localized(&outcome.indicator);
        }
        match field {
            "team" => of_page("bids-field-team"),
            "assumptions" => of_page("bids-field-assumptions"),
            "price" => of_page("bids-field-price"),
            "declaration" => of_page("bids-section-declaration"),
            _ => of_page("bids-field-language"),
        }
    }

    /// How often this part was saved: two people on two parts are not in each other's way.
    pub fn version_of(&self, section: BidSection) -> i64 {
        self.draft.fields.get(&counter(section)).parse().unwrap_or(0)
    }

    /// Whether the draft says already what was posted.
    pub fn holds(&self, posted: &Fields, section: BidSection) -> bool {
        let own = self.own(posted, section);
        own.iter().all(|(name, text)| text == self.draft.fields.raw(name))
    }

    /// The inputs of the section.
    fn own(&self, posted: &Fields, section: BidSection) -> Fields {
        let names = section.fields(&self.assignment);
        Fields::from_iter(posted.iter().filter(|(name, _)| names.iter().any(|own| own == name)))
    }

    /// Saves what was posted over what was there. Only the inputs of the section are taken; saving the same again changes nothing.
    pub async fn save(&mut self, ctx: &Ctx, acting: &Acting, posted: &Fields, section: BidSection) -> Result<Saved, PageError> {
        let own = self.own(posted, section);
        // Without a readable version nobody knows what the form was made of.
        let made_of: i64 = posted.get("version").parse().unwrap_or(-1);
        // Once more where a colleague saved another part between reading and writing.
        for _ in 0..2 {
            let replaced = self.put(&own);
            if replaced.is_empty() {
                return Ok(Saved::Yes);
            }
            if made_of != self.version_of(section) {
                return Ok(Saved::ChangedMeanwhile(replaced));
            }
            self.draft.fields.set(counter(section), made_of.saturating_add(1).to_string());
            if self.store(ctx, acting).await? {
                return Ok(Saved::Yes);
            }
        }
        Err(PageError::Conflict)
    }

    /// Puts fields into the draft in memory; which ones that changes, with what was there.
    fn put(&mut self, own: &Fields) -> Vec<(String, String)> {
        let before = |name: &str| self.draft.fields.raw(name).to_owned();
        let replaced = own.iter().filter(|(name, text)| *text != self.draft.fields.raw(name));
        let replaced = replaced.map(|(name, _)| (name.to_owned(), before(name))).collect();
        self.draft.fields.merge(own.clone());
        replaced
    }

    /// `false`, with the draft as it is now, where somebody else saved since it was read.
    async fn store(&mut self, ctx: &Ctx, acting: &Acting) -> Result<bool, PageError> {
        let keys = &ctx.state.keys;
        let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
        match bids::save_draft(keys, &tx, self.assignment.id, self.supplier.id, &self.draft).await {
            Ok(version) => {
                tx.commit().await?;
                self.draft.version = version;
                self.standing.draft_saved_at = Some(ctx.now());
                Ok(true)
            }
            Err(StoreError::Stale | StoreError::Conflict(_)) => {
                drop(tx);
                self.draft = bids::find_draft(keys, ctx.state.store.read(), self.assignment.id, self.supplier.id).await?;
                Ok(false)
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// Beside the inputs, in the encrypted draft.
fn counter(section: BidSection) -> String {
    format!("saved.{}", section.as_str())
}
