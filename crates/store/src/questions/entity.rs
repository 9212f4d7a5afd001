//! The rows. None has a column for who asked, and every moment of an asker is a full hour.

use crate::{
    Result,
    mapping::{from_json, instant, instant_null, word},
};
use domain::{
    AssignmentId, QuestionId,
    question::{DeclineReason, Declined, Note, Question},
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "questions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub assignment_id: Uuid,
    pub language: String,
    pub text: String,
    pub asked_ms: i64,
    pub in_time: bool,
    pub code_hash: String,
    pub published: String,
    pub answer: String,
    pub adds_information: bool,
    pub declined: Option<String>,
    pub declined_text: String,
    pub declined_language: String,
    pub merged_into: Option<Uuid>,
    pub released_ms: Option<i64>,
    pub number: Option<i64>,
    pub withdrawn_ms: Option<i64>,
    pub is_noted: bool,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn into_domain(self, notes: Vec<Note>) -> Result<Question> {
        let reason = self.declined.as_deref();
        let reason = reason
            .map(|text| word("questions.declined", text, DeclineReason::parse))
            .transpose()?;
        Ok(Question {
            id: QuestionId::from_uuid(self.id),
            assignment: AssignmentId::from_uuid(self.assignment_id),
            language: self.language,
            text: self.text,
            asked_at: instant("questions.asked_ms", self.asked_ms)?,
            is_in_time: self.in_time,
            published: from_json("questions.published", &self.published)?,
            answer: from_json("questions.answer", &self.answer)?,
            adds_information: self.adds_information,
            declined: reason.map(|reason| Declined {
                reason,
                text: self.declined_text,
                language: self.declined_language,
            }),
            merged_into: self.merged_into.map(QuestionId::from_uuid),
            released_at: instant_null("questions.released_ms", self.released_ms)?,
            number: self.number,
            withdrawn_at: instant_null("questions.withdrawn_ms", self.withdrawn_ms)?,
            notes,
            version: self.version,
        })
    }
}

pub mod note {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "question_notes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub question_id: Uuid,
        pub place: i64,
        pub is_from_buyer: bool,
        pub language: String,
        pub text: String,
        pub at_ms: i64,
        pub in_time: bool,
        pub is_noted: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod moved {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline_moves")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub assignment_id: Uuid,
        pub before_ms: i64,
        pub after_ms: i64,
        pub moved_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
