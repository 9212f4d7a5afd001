//! A draft of a framework with all that its check needs.

use super::{agencies, home};
use crate::{
    context::Ctx,
    error::PageError,
    known::CodeLists,
    pages::agency::drafts,
    reach::{self, Reach},
};
use domain::{
    Currency, DraftId, FieldError, FigureKey, Figures, Instant, LocalizedText, Money,
    amendment::Covered,
    calendar,
    draft::{Fields, FrameworkContext, FrameworkSection, NewFramework, SectionStatus, check_framework, framework_lots, framework_status},
    framework::FrameworkKind,
    money,
    organisation::Agency,
};
use store::drafts::{Draft, DraftKind};

pub struct Editor {
    pub agency: Agency,
    pub draft: Draft,
    pub figures: Figures,
    pub now: Instant,
    /// The agencies registered here that the form names.
    pub agencies: Vec<Agency>,
    covered: Vec<Covered>,
    /// How many SMEs can deliver each lot that is complete, by group; empty where nobody asked.
    pub reach: Vec<(u32, Reach)>,
}

/// A lot as it is typed so far.
pub struct TypedLot {
    /// The number in its fields' names, and in the path of its page.
    pub group: u32,
    /// The number that it will be published with; none while nothing is typed.
    pub number: Option<usize>,
    pub title: LocalizedText,
    pub ceiling: Option<Money>,
    pub largest_assignment: Option<Money>,
    /// With those before it.
    pub running_sum: Money,
    pub is_complete: bool,
}

impl Editor {
    pub async fn load(ctx: &Ctx, agency: Agency, id: DraftId) -> Result<Self, PageError> {
        let draft = drafts::find(ctx, &agency, id, DraftKind::Framework).await?;
        Self::in_brief(ctx, agency, draft).await
    }

    /// With the count of who can deliver each lot: for the pages where it decides.
    pub async fn load_counted(ctx: &Ctx, agency: Agency, id: DraftId) -> Result<Self, PageError> {
        let draft = drafts::find(ctx, &agency, id, DraftKind::Framework).await?;
        Self::of(ctx, agency, draft).await
    }

    pub async fn of(ctx: &Ctx, agency: Agency, draft: Draft) -> Result<Self, PageError> {
        let mut editor = Self::in_brief(ctx, agency, draft).await?;
        let typed = framework_lots(&editor.draft.fields, &editor.context());
        let (groups, lots): (Vec<u32>, Vec<_>) = typed.complete.into_iter().unzip();
        let reach = reach::count(&ctx.state, lots, typed.period, &editor.figures, editor.now).await?;
        editor.reach = groups.into_iter().zip(reach).collect();
        Ok(editor)
    }

    /// Without counting who can deliver its lots.
    pub async fn in_brief(ctx: &Ctx, agency: Agency, draft: Draft) -> Result<Self, PageError> {
        let db = ctx.state.store.read();
        let agencies = agencies::named(db, &draft.fields, agency.id).await?;
        Ok(Self {
            figures: store::figures::load(db).await?,
            covered: agencies.iter().map(agencies::covered).collect(),
            agencies,
            reach: Vec::new(),
            agency,
            draft,
            now: ctx.now(),
        })
    }

    fn context(&self) -> FrameworkContext<'_> {
        FrameworkContext {
            publish_languages: &self.agency.publish_languages,
            figures: &self.figures,
            known: &CodeLists,
            now: self.now,
            agencies: &self.covered,
            is_unreached: self.reach.iter().any(|(_, reach)| reach.all == 0),
        }
    }

    /// The parts that it has: limits are of one with fixed parties.
    pub fn has(&self, section: FrameworkSection) -> bool {
        section != FrameworkSection::Limits || self.kind() == Some(FrameworkKind::Closed)
    }

    pub fn check(&self) -> Result<NewFramework, Vec<FieldError>> {
        check_framework(&self.draft.fields, &self.context())
    }

    pub fn errors(&self) -> Vec<FieldError> {
        self.check().err().unwrap_or_default()
    }

    pub fn errors_of(&self, section: FrameworkSection) -> Vec<FieldError> {
        let is_own = |error: &FieldError| FrameworkSection::of(&error.field) == Some(section);
        self.errors().into_iter().filter(is_own).collect()
    }

    pub fn status(&self) -> Vec<(FrameworkSection, SectionStatus)> {
        framework_status(&self.draft.fields, &self.context())
    }

    /// Parts that are done, of those that are needed.
    pub fn progress(&self) -> (usize, usize) {
        let mut status = self.status();
        status.retain(|(section, _)| self.has(*section));
        let done = status.iter().filter(|(_, status)| *status == SectionStatus::Done).count();
        let needed = status.iter().filter(|(_, status)| *status != SectionStatus::Optional).count();
        (done, needed)
    }

    /// Whether the published reason `name` is needed with what is typed: it is an error not to give it.
    pub fn is_reason_needed(&self, name: &str) -> bool {
        let is_of_reason = |field: &str| field.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
        let without = Fields::from_iter(self.draft.fields.iter().filter(|(field, _)| !is_of_reason(field)));
        let errors = check_framework(&without, &self.context()).err().unwrap_or_default();
        errors.iter().any(|error| is_of_reason(&error.field))
    }

    pub fn figure(&self, key: FigureKey) -> i64 {
        self.figures.value(key, calendar::local_date(self.now))
    }

    pub fn kind(&self) -> Option<FrameworkKind> {
        FrameworkKind::parse(self.draft.fields.get("kind"))
    }

    pub fn languages(&self) -> &[String] {
        &self.agency.publish_languages
    }

    pub fn title(&self) -> LocalizedText {
        typed_text(&self.draft.fields, "title")
    }

    pub fn value(&self) -> Option<Money> {
        typed_amount(&self.draft.fields, "value")
    }

    pub fn lots(&self) -> Vec<TypedLot> {
        let fields = &self.draft.fields;
        let (filled, errors) = (fields.filled_groups("lot"), self.errors_of(FrameworkSection::Lots));
        let mut running_sum = Money::eur(0);
        let lot = |group: u32| {
            let at = format!("lot.{group}.");
            let ceiling = typed_amount(fields, &format!("{at}ceiling"));
            running_sum = Money::sum(Currency::EUR, [running_sum].into_iter().chain(ceiling)).unwrap_or(running_sum);
            let number = filled.iter().position(|filled| *filled == group).map(|place| place + 1);
            TypedLot {
                group,
                number,
                title: typed_text(fields, &format!("{at}title")),
                ceiling,
                largest_assignment: typed_amount(fields, &format!("{at}largest_assignment")),
                running_sum,
                is_complete: number.is_some() && errors.iter().all(|error| !error.field.starts_with(&at)),
            }
        };
        fields.groups("lot").into_iter().map(lot).collect()
    }

    /// The task list.
    pub fn home(&self) -> String {
        format!("{}/drafts/{}", home(&self.agency), self.draft.id)
    }

    pub fn at(&self, section: FrameworkSection) -> String {
        format!("{}/{}", self.home(), section.as_str())
    }

    pub fn lot_at(&self, group: u32) -> String {
        format!("{}/lots/{group}", self.home())
    }

    pub fn check_at(&self) -> String {
        format!("{}/check", self.home())
    }
}

/// What is typed in each language.
pub fn typed_text(fields: &Fields, name: &str) -> LocalizedText {
    let mut text = LocalizedText::default();
    for (lang, version) in fields.languages(name) {
        text.set(lang, version);
    }
    text
}

/// The amount where what is typed is one.
pub fn typed_amount(fields: &Fields, name: &str) -> Option<Money> {
    money::parse_cents(fields.get(name)).ok().map(Money::eur)
}
