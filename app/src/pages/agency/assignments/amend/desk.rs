//! A published assignment with the amendment that is being written.

use crate::{
    context::Ctx,
    error::PageError,
    form::Form,
    guarding::{Guarded, Place, override_field},
    pages::agency::assignments::{editor::Editor, home},
};
use domain::{
    DraftId, FieldError, Instant,
    assignment::Assignment,
    draft::{
        AssignmentAmendmentContext, AssignmentSection, Fields, NewAssignmentAmendment, assignment_amendment_fields,
        check_assignment_amendment,
    },
    organisation::Agency,
};
use store::{
    ConnectionTrait,
    drafts::{Draft, DraftKind},
};

pub struct Desk {
    pub published: Assignment,
    /// Its draft has version 0 while nothing was saved.
    pub editor: Editor,
    unchanged: Fields,
}

impl Desk {
    pub async fn load(db: &impl ConnectionTrait, agency: &Agency, number: i64, now: Instant) -> Result<Self, PageError> {
        let published = store::assignments::find_by_number(db, number)
            .await?
            .filter(|assignment| assignment.agency == agency.id && assignment.published_at.is_some())
            .ok_or(PageError::NotFound)?;
        let mut unchanged = assignment_amendment_fields(&published);
        for kept in store::overrides::list(db, published.id).await? {
            for (lang, reason) in kept.reason.iter() {
                unchanged.set(format!("override.{}.{lang}", kept.rule), reason);
            }
        }
        // Like the amendment of a framework it has the id of what it amends: there is one at a time.
        let id = DraftId::from_uuid(published.id.uuid());
        let saved = store::drafts::find(db, id).await?;
        let saved = saved.filter(|draft| draft.agency == agency.id && draft.kind == DraftKind::AssignmentAmendment);
        let draft = saved.unwrap_or_else(|| Draft {
            id,
            agency: agency.id,
            kind: DraftKind::AssignmentAmendment,
            fields: unchanged.clone(),
            version: 0,
            created_at: now,
            updated_at: now,
        });
        Ok(Self {
            editor: Editor::of_published(db, agency, now, &published, draft).await?,
            published,
            unchanged,
        })
    }

    pub async fn of(ctx: &Ctx, agency: &Agency, number: i64) -> Result<Self, PageError> {
        Self::load(ctx.state.store.read(), agency, number, ctx.now()).await
    }

    pub fn agency(&self) -> &Agency {
        &self.editor.around.agency
    }

    pub fn now(&self) -> Instant {
        self.editor.around.now
    }

    pub fn fields(&self) -> &Fields {
        &self.editor.draft.fields
    }

    /// Bids are closed, or will never be opened.
    pub fn is_over(&self) -> bool {
        let published = &self.published;
        published.cancelled_at.is_some() || published.opened_at.is_some() || published.dates.deadline <= self.now()
    }

    pub fn check(&self) -> Result<NewAssignmentAmendment, Vec<FieldError>> {
        if self.is_over() {
            return Err(crate::pages::parts::one_error("over", "assignment-amend-over"));
        }
        let context = AssignmentAmendmentContext {
            form: self.editor.context(),
            leaves_division: self.editor.leaves_division(&self.published),
        };
        let blocked: Vec<FieldError> = self
            .editor
            .guarded
            .errors()
            .into_iter()
            .filter(|error| self.is_changed(&error.field))
            .collect();
        match check_assignment_amendment(self.fields(), &self.published, &context) {
            Ok(new) if blocked.is_empty() => Ok(new),
            Ok(_) => Err(blocked),
            Err(errors) => Err([errors, blocked].concat()),
        }
    }

    /// What is published was looked at then.
    fn is_changed(&self, field: &str) -> bool {
        self.fields().get(field) != self.unchanged.get(field)
    }

    /// Whether something of a part is typed otherwise than it is published.
    pub fn changes_in(&self, section: AssignmentSection) -> bool {
        let of_section = |name: &str| AssignmentSection::of(name) == Some(section);
        self.fields().iter().any(|(name, _)| of_section(name) && self.is_changed(name))
    }

    /// What the criteria guard finds in texts that change.
    pub fn places(&self) -> Vec<&Place> {
        let places = self.editor.guarded.places.iter();
        places.filter(|place| self.is_changed(&place.field)).collect()
    }

    /// Rules that a reason is asked for, or was given for.
    pub fn reasons_for(&self) -> Vec<guard::Rule> {
        let found: Vec<guard::Rule> = self
            .places()
            .iter()
            .flat_map(|place| place.findings.iter().map(|finding| finding.rule))
            .collect();
        let guarded: &Guarded = &self.editor.guarded;
        let is_meant = |rule: &guard::Rule| found.contains(rule) || self.fields().languages(&override_field(*rule)).next().is_some();
        guarded.blocking().into_iter().filter(is_meant).collect()
    }

    /// The groups of a kind that the page shows: those with something in them, and new ones.
    pub fn groups(&self, prefix: &str, published: usize) -> Vec<u32> {
        let is_new = |group: &u32| usize::try_from(*group).is_ok_and(|group| group > published);
        let filled = self.fields().filled_groups(prefix);
        let all = self.fields().groups(prefix).into_iter();
        all.filter(|group| filled.contains(group) || is_new(group)).collect()
    }

    pub fn form(&self, errors: Vec<FieldError>) -> Form {
        Form::with_errors(self.fields().clone(), errors)
    }

    pub fn at(&self) -> String {
        format!("{}/{}/amend", home(self.agency()), self.published.number)
    }

    pub fn check_at(&self) -> String {
        format!("{}/check", self.at())
    }

    /// Puts a group back as it is published.
    pub fn put_back(&self, fields: &mut Fields, prefix: &str, group: u32) {
        let start = format!("{prefix}.{group}.");
        let own = self.unchanged.iter().filter(|(name, _)| name.starts_with(&start));
        for (name, text) in own {
            fields.set(name, text);
        }
    }
}
