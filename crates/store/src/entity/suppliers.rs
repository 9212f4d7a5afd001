use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "suppliers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: i64,
    pub name: String,
    pub name_key: String,
    pub country: String,
    pub identifier: Option<String>,
    pub website: Option<String>,
    pub language: String,
    pub languages: String,
    pub summary: String,
    pub nuts: String,
    pub size: String,
    pub headcount: Option<i64>,
    pub turnover_cents: Option<i64>,
    pub balance_cents: Option<i64>,
    pub source: String,
    pub external_id: Option<String>,
    pub is_unclaimed: bool,
    pub hidden: Option<String>,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
