//! Agencies, people and firms.

use super::{Loader, Report};
use crate::{
    accounts::{ACCOUNTS, Account, Firm, Seat},
    content::Content,
    make::{
        admissions::Applicant,
        agencies, claims,
        firms::{self, Company, MAIN, NEWCOMER},
        frameworks,
        names::Names,
    },
    random::Random,
};
use anyhow::{Context, Result, ensure};
use domain::{
    AgencyId, EmailAddress, Instant, SupplierId, TeamId, UserId,
    audit::Actor,
    calendar,
    draft::EXCLUSION_GROUNDS,
    fit::FirmFacts,
    framework::Lot,
    organisation::{Membership, OrganisationId, Role},
    profile::{CapabilityClaim, DeclarationAnswer, Provenance, SelfDeclaration, Team, TeamRecord},
};
use std::collections::BTreeMap;
use store::{WriteTx, agencies as store_agencies, users::NewUser};

/// Writes as the many firms that nobody can sign in for.
pub const CLERK: &str = "firms@demo.kavel.example";
/// Firms that came before this day are there when the market begins.
const BEGIN: i64 = -385;
/// Firms per transaction.
const WAVE: usize = 12;

pub struct AgencyInfo {
    pub id: AgencyId,
    pub languages: Vec<String>,
    pub nuts: Vec<String>,
}

/// What was there before the market began.
pub struct Early<'a> {
    pub agencies: BTreeMap<&'static str, AgencyInfo>,
    pub users: BTreeMap<&'static str, UserId>,
    /// By id of the framework; drafts too.
    pub lots: BTreeMap<&'static str, Vec<Lot>>,
    /// The first is the demo supplier's.
    pub applicants: Vec<Applicant>,
    /// Those that come later, the earliest first, with their place among all.
    pub late: Vec<(usize, Company<'a>)>,
}

pub async fn early<'a>(loader: &Loader<'a>, password_hash: &str, report: &mut Report) -> Result<Early<'a>> {
    let (agencies, users) = agencies_and_people(loader, password_hash, report).await?;
    let mut lots = BTreeMap::new();
    for block in &loader.content.frameworks {
        let agency = agencies.get(block.need("agency")?).context("the framework's agency")?;
        lots.insert(
            block.id,
            frameworks::lots(&loader.content.lots, block.id, &agency.languages, &mut loader.random(block.id))?,
        );
    }
    let real: Vec<Lot> = lots
        .iter()
        .filter(|(id, _)| id.starts_with('f'))
        .flat_map(|(_, lots)| lots.clone())
        .collect();
    let companies = firms::companies(
        loader.content,
        &real,
        calendar::local_date(loader.days.now),
        &mut loader.random("firms"),
    )?;
    let mut companies: Vec<(usize, Company<'a>)> = companies.into_iter().enumerate().collect();
    companies.sort_by_key(|(place, company)| (company.came, *place));
    let late = companies.split_off(companies.partition_point(|(_, company)| company.came < BEGIN));
    let mut applicants = Vec::with_capacity(companies.len());
    for wave in companies.chunks(WAVE) {
        let came = wave.last().map_or(BEGIN, |(_, company)| company.came);
        let tx = loader.store.write(Actor::System, loader.days.at(came, 9, 40)).await?;
        for (place, company) in wave {
            applicants.push((*place, company_written(loader, &tx, *place, company, &users, report).await?));
        }
        tx.commit().await?;
    }
    applicants.sort_by_key(|(place, _)| *place);
    ensure!(
        applicants.first().is_some_and(|(place, _)| *place == MAIN),
        "the demo supplier comes early"
    );
    Ok(Early {
        agencies,
        users,
        lots,
        applicants: applicants.into_iter().map(|(_, applicant)| applicant).collect(),
        late,
    })
}

async fn agencies_and_people(
    loader: &Loader<'_>,
    password_hash: &str,
    report: &mut Report,
) -> Result<(BTreeMap<&'static str, AgencyInfo>, BTreeMap<&'static str, UserId>)> {
    let began = loader.days.at(-910, 10, 0);
    let tx = loader.store.write(Actor::System, began).await?;
    let (mut names, mut random) = (Names::default(), loader.random("agencies"));
    let mut agencies = BTreeMap::new();
    for block in &loader.content.agencies {
        let agency = store_agencies::create(&tx, agencies::agency(block, began, &mut names, &mut random)?).await?;
        let nuts = block.words("nuts").into_iter().map(str::to_owned).collect();
        agencies.insert(
            block.id,
            AgencyInfo {
                id: agency.id,
                languages: agency.publish_languages,
                nuts,
            },
        );
        report.agencies += 1;
    }
    let mut users = BTreeMap::new();
    for account in ACCOUNTS {
        let user = person(
            &tx,
            account.email,
            account.name,
            account.locale,
            Some(password_hash),
            account.is_operator,
        )
        .await?;
        for seat in account.seats {
            if let Seat::Agency(agency, role) = seat {
                let agency = agencies.get(agency).context("the account's agency")?;
                join(&tx, user, OrganisationId::Agency(agency.id), role).await?;
            }
        }
        users.insert(account.email, user);
    }
    users.insert(CLERK, person(&tx, CLERK, "Demo", "en", None, false).await?);
    tx.commit().await?;
    Ok((agencies, users))
}

async fn person(tx: &WriteTx, email: &str, name: &str, locale: &str, password_hash: Option<&str>, is_operator: bool) -> Result<UserId> {
    let new = NewUser {
        email: EmailAddress::parse(email)?,
        name: name.to_owned(),
        locale: locale.to_owned(),
        password_hash: password_hash.map(str::to_owned),
        confirmed_at: Some(tx.now()),
        is_operator,
    };
    Ok(store::users::create(tx, new).await?.id)
}

async fn join(tx: &WriteTx, user: UserId, organisation: OrganisationId, role: &str) -> Result<()> {
    let role = Role::parse(organisation, role).with_context(|| format!("role {role}"))?;
    Ok(store::members::add(
        tx,
        &Membership {
            user,
            organisation,
            role,
            until: None,
        },
    )
    .await?)
}

/// A firm with all that it says about itself.
pub async fn company_written(
    loader: &Loader<'_>,
    tx: &WriteTx,
    place: usize,
    company: &Company<'_>,
    users: &BTreeMap<&'static str, UserId>,
    report: &mut Report,
) -> Result<Applicant> {
    let mut random = loader.random(&format!("firm {place}"));
    let supplier = store::suppliers::create(tx, company.new.clone()).await?;
    report.suppliers += 1;
    for account in ACCOUNTS {
        join_firm(tx, account, place, supplier.id, users).await?;
    }
    let language = supplier.language.as_str();
    let mut claimed = Vec::with_capacity(company.subjects.len());
    for subject in &company.subjects {
        let written = claims::written_at(loader.days, company.came, &mut random);
        let claim = claims::claim(loader.content, *subject, language, supplier.id, written, &mut random)?;
        store::claims::save(tx, &claim).await?;
        claimed.push(claim);
    }
    report.claims += claimed.len();
    let teams = if place == MAIN {
        2
    } else {
        random.weighted(&[(25, 0), (60, 1), (15, 2)])
    };
    for team in teams_of(
        loader.content,
        language,
        supplier.id,
        teams,
        supplier.headcount.unwrap_or(4),
        loader.days.date(random.between(-20, 60)),
        &mut random,
    )? {
        if place != NEWCOMER {
            let records = records(&team, &supplier.name, &claimed, place == MAIN, &mut random);
            store::teams::save(tx, &Team { records, ..team }).await?;
        }
    }
    let is_signed = place != NEWCOMER && (company.came < BEGIN || random.percent(50));
    let declaration = is_signed.then(|| declaration(supplier.id, tx.now()));
    if let Some(declaration) = &declaration {
        store::declarations::save(tx, declaration).await?;
    }
    Ok(Applicant {
        id: supplier.id,
        facts: FirmFacts::from(&supplier),
        name: supplier.name,
        language: supplier.language,
        claims: claimed,
        declaration,
        came: tx.now(),
    })
}

async fn join_firm(
    tx: &WriteTx,
    account: &Account,
    place: usize,
    supplier: SupplierId,
    users: &BTreeMap<&'static str, UserId>,
) -> Result<()> {
    for seat in account.seats {
        let (firm, role) = match seat {
            Seat::Firm(Firm::Main, role) => (MAIN, role),
            Seat::Firm(Firm::Newcomer, role) => (NEWCOMER, role),
            Seat::Agency(..) => continue,
        };
        if firm == place {
            let user = users.get(account.email).context("the account")?;
            join(tx, *user, OrganisationId::Supplier(supplier), role).await?;
        }
    }
    Ok(())
}

fn teams_of(
    content: &Content,
    language: &str,
    supplier: SupplierId,
    count: usize,
    headcount: i64,
    from: jiff::civil::Date,
    random: &mut Random,
) -> Result<Vec<Team>> {
    let block = content.phrase("teams", language)?;
    let mut lines: Vec<&str> = block.lines().map(|(_, line)| line).collect();
    random.shuffle(&mut lines);
    let team = |line: &&str| {
        let (name, roles) = line.split_once(" | ").context("a team has a name and roles")?;
        let roles: Vec<String> = roles.split(';').map(|role| role.trim().to_owned()).collect();
        let size = i64::try_from(roles.len())?.min(headcount.max(1));
        Ok(Team {
            id: TeamId::from_uuid(random.id()),
            supplier,
            name: name.to_owned(),
            size,
            roles,
            available_from: Some(from),
            hours_a_week: Some(size * random.stepped(16, 36, 4)),
            records: Vec::new(),
        })
    };
    lines.iter().take(count).map(team).collect()
}

/// What the team did before: the work of claims that name its client, for some teams; two for the demo supplier's.
fn records(team: &Team, firm: &str, claims: &[CapabilityClaim], is_main: bool, random: &mut Random) -> Vec<TeamRecord> {
    let count = if is_main {
        2
    } else {
        random.weighted(&[(55, 0), (35, 1), (10, 2)])
    };
    let record = |claim: &CapabilityClaim| TeamRecord {
        firms: vec![firm.to_owned()],
        roles: team.roles.clone(),
        months_together: random.between(3, 26),
        result: claim.result.clone(),
        confirmed_by: match claim.provenance {
            Provenance::ConfirmedByReferee => claim.client.clone(),
            Provenance::SelfDeclared | Provenance::PublicAward => String::new(),
        },
    };
    claims.iter().take(count).map(record).collect()
}

/// Nothing applies; signed by a function, as nobody is a person here.
fn declaration(supplier: SupplierId, signed_at: Instant) -> SelfDeclaration {
    let answer = DeclarationAnswer {
        applies: false,
        explanation: String::new(),
    };
    SelfDeclaration {
        supplier,
        answers: EXCLUSION_GROUNDS
            .iter()
            .map(|ground| ((*ground).to_owned(), answer.clone()))
            .collect(),
        signed_by: "Demo".to_owned(),
        signed_at,
    }
}
