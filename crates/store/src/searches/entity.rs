//! The rows of addresses, their searches, and what was found.

use crate::{
    Result,
    mapping::{instant, instant_null, word},
};
use domain::{
    SavedSearchId, SubscriberId,
    saved_search::{Frequency, SavedSearch},
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "saved_searches")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub subscriber_id: Uuid,
    pub kind: String,
    pub question: String,
    pub name: String,
    pub frequency: String,
    pub locale: String,
    pub created_ms: i64,
    pub since_ms: i64,
    pub confirmed_ms: Option<i64>,
    pub paused_ms: Option<i64>,
    pub stopped_ms: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn into_domain(self) -> Result<SavedSearch> {
        Ok(SavedSearch {
            id: SavedSearchId::from_uuid(self.id),
            subscriber: SubscriberId::from_uuid(self.subscriber_id),
            kind: self.kind,
            question: self.question,
            name: self.name,
            frequency: word("saved_searches.frequency", &self.frequency, Frequency::parse)?,
            locale: self.locale,
            created_at: instant("saved_searches.created_ms", self.created_ms)?,
            since: instant("saved_searches.since_ms", self.since_ms)?,
            confirmed_at: instant_null("saved_searches.confirmed_ms", self.confirmed_ms)?,
            paused_at: instant_null("saved_searches.paused_ms", self.paused_ms)?,
            stopped_at: instant_null("saved_searches.stopped_ms", self.stopped_ms)?,
        })
    }
}

pub mod subscriber {
    use crate::{Result, mapping::instant};
    use domain::{SubscriberId, saved_search::Subscriber};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "subscribers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub email: String,
        pub email_key: String,
        pub created_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        pub fn into_domain(self) -> Result<Subscriber> {
            Ok(Subscriber {
                id: SubscriberId::from_uuid(self.id),
                email: self.email,
                created_at: instant("subscribers.created_ms", self.created_ms)?,
            })
        }
    }
}

pub mod hit {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "search_hits")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub subscriber_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_id: Uuid,
        pub kind: String,
        pub searches: String,
        pub found_ms: i64,
        pub due_ms: i64,
        pub batch_ms: Option<i64>,
        pub mailed_ms: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
