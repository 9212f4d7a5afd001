use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agencies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: i64,
    pub name: String,
    pub name_key: String,
    pub country: String,
    pub identifier: Option<String>,
    pub website: Option<String>,
    pub publish_languages: String,
    pub mandate_cents: Option<i64>,
    pub verified_at: Option<i64>,
    pub source: String,
    pub external_id: Option<String>,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
