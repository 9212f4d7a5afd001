//! The members of an organisation: who, as what, invited, changed, removed, and who owns it. The same for agencies and suppliers.

mod invite;
mod member;
mod transfer;
mod view;

use super::organisation::Organisation;
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::Form,
    layout::Page,
    pages::parts,
    routes::Routes,
};
use domain::{Instant, field_error::FieldError, organisation::Membership, permission::Permission};
use store::{StoreError, invitations::Invitation, members::Member};

pub(super) fn routes(mut routes: Routes) -> Routes {
    for at in [&AGENCY, &SUPPLIER] {
        routes = routes
            .get(at.members, show)
            .post(at.invite, invite::submit)
            .post(at.revoke, invite::revoke)
            .get(at.transfer, transfer::show)
            .post(at.transfer, transfer::submit)
            .get(at.member, member::show)
            .post(at.member, member::change_role)
            .get(at.remove, member::show_remove)
            .post(at.remove, member::remove);
    }
    routes
}

/// The paths of one kind of organisation.
struct Paths {
    members: &'static str,
    invite: &'static str,
    revoke: &'static str,
    transfer: &'static str,
    member: &'static str,
    remove: &'static str,
}

macro_rules! paths {
    ($kind:literal) => {
        Paths {
            members: concat!("/", $kind, "/{number}/members"),
            invite: concat!("/", $kind, "/{number}/members/invite"),
            revoke: concat!("/", $kind, "/{number}/invitations/{invitation}/revoke"),
            transfer: concat!("/", $kind, "/{number}/members/transfer"),
            member: concat!("/", $kind, "/{number}/members/{user}"),
            remove: concat!("/", $kind, "/{number}/members/{user}/remove"),
        }
    };
}
const AGENCY: Paths = paths!("agency");
const SUPPLIER: Paths = paths!("supplier");

/// Every member may see who else is one; owners change it.
pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let organisation = Organisation::of(&ctx, number).await?;
    ctx.require(Permission::ViewDashboard, organisation.id)?;
    let data = load(&ctx, organisation, Form::default()).await?;
    ctx.page(page(&ctx), move || view::body(data)).await
}

/// What the page shows.
struct Data {
    organisation: Organisation,
    members: Vec<Member>,
    invitations: Vec<Invitation>,
    invite: Form,
    may_manage: bool,
    may_transfer: bool,
    now: Instant,
}

async fn load(ctx: &Ctx, organisation: Organisation, invite: Form) -> Result<Data, PageError> {
    let db = ctx.state.store.read();
    let may_manage = ctx.may(Permission::ManageMembers, organisation.id);
    Ok(Data {
        members: store::members::list(db, organisation.id).await?,
        // Addresses of people who may never join are for those who manage them.
        invitations: if may_manage {
            store::invitations::list(db, organisation.id, ctx.now()).await?
        } else {
            Vec::new()
        },
        may_transfer: ctx.may(Permission::TransferOwnership, organisation.id),
        organisation,
        invite,
        may_manage,
        now: ctx.now(),
    })
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("account-members-title"))
}

/// Of an owner's change: the error that the form shows where the last owner would go.
fn last_owner(result: Result<(), StoreError>, field: &str) -> Result<Result<(), Vec<FieldError>>, PageError> {
    match result {
        Ok(()) => Ok(Ok(())),
        Err(StoreError::LastOwner) => Ok(Err(parts::one_error(field, "account-error-last-owner"))),
        Err(error) => Err(error.into()),
    }
}

/// One member, for the pages about one; 404 where the person is none.
async fn find(ctx: &Ctx, organisation: &Organisation, user: domain::UserId) -> Result<Member, PageError> {
    let db = ctx.state.store.read();
    let membership: Membership = store::members::find(db, user, organisation.id).await?.ok_or(PageError::NotFound)?;
    let user = store::users::find(db, user).await?.ok_or(PageError::NotFound)?;
    Ok(Member { membership, user })
}
