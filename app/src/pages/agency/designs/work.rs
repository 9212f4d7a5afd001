//! A design as it is stored, and as it is loaded for a page.

use super::home;
use crate::{
    context::Ctx,
    designing::{Asked, Board},
    error::PageError,
    pages::try_lots::rules::{self, Wanted},
};
use domain::{Figures, calendar, draft::Fields, organisation::Agency};
use jiff::civil::Date;
use lots::{Rules, WorkPackage};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::designs::StoredDesign;
use uuid::Uuid;

/// What the JSON of a stored design holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Work {
    pub packages: Vec<WorkPackage>,
    /// As typed.
    pub rules: Fields,
    pub board: Board,
    pub notes: String,
    /// The language in which the titles of the packages are.
    pub language: String,
}

pub struct Desk {
    pub agency: Agency,
    pub stored: StoredDesign,
    pub work: Work,
    pub wanted: Wanted,
    pub figures: Figures,
    pub today: Date,
}

impl Desk {
    pub async fn load(ctx: &Ctx, agency: Agency, id: Uuid) -> Result<Self, PageError> {
        let db = ctx.state.store.read();
        let stored = store::designs::find(db, agency.id, id).await?.ok_or(PageError::NotFound)?;
        let work: Work = serde_json::from_str(&stored.content).map_err(anyhow::Error::from)?;
        let (figures, today) = (store::figures::load(db).await?, calendar::local_date(ctx.now()));
        // Rules were right when they were stored; figures may have changed since.
        let wanted = rules::read(work.rules.clone(), &figures, today).unwrap_or_else(|_| Wanted {
            rules: Rules::on(&figures, today),
            seed: 1,
            lots: None,
            fields: Fields::new(),
        });
        Ok(Self {
            agency,
            stored,
            work,
            wanted,
            figures,
            today,
        })
    }

    /// What is designed, under the rules as they are.
    pub fn asked(&self) -> Asked {
        Asked {
            packages: Arc::new(self.work.packages.clone()),
            rules: self.wanted.rules.clone(),
            seed: self.wanted.seed,
        }
    }

    pub fn path(&self) -> String {
        format!("{}/{}", home(&self.agency), self.stored.id)
    }
}

impl Work {
    pub fn json(&self) -> Result<String, PageError> {
        Ok(serde_json::to_string(self).map_err(anyhow::Error::from)?)
    }
}
