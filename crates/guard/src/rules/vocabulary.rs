//! Classes of words that several rules share. `{FIRM}` in a pattern stands for all words for a bidder, `{ROLE}` for those who do the work,
//! `{STAFF}` for people that are counted, `{MIN}` for "at least", `{N}` for a number.

use super::{Patterns, regex};
use crate::{Lang, number::number_pattern};
use regex::Regex;
use std::sync::LazyLock;

struct Classes {
    firm: &'static str,
    role: &'static str,
    staff: &'static str,
    min: &'static str,
    /// Firms of one person, and the smallest.
    sole: &'static str,
}

const fn classes(lang: Lang) -> Classes {
    match lang {
        Lang::En => Classes {
            firm: "(?:firms?|compan(?:y|ies)|bidders?|tenderers?|suppliers?|contractors?|business(?:es)?|undertakings?|enterprises?|studios?|consultanc(?:y|ies)|providers?|vendors?|economic operators?|applicants?|candidates?|part(?:y|ies)|consorti(?:um|a)|partners?|organi[sz]ations?|start-?ups?|offers?|bids?|tenders?|proposals?)",
            role: "(?:leaders?|managers?|leads?|developers?|consultants?|designers?|architects?|analysts?|engineers?|testers?|researchers?|experts?|specialists?|advis[eo]rs?|trainers?|coach(?:es)?|coordinators?|facilitators?|programmers?|writers?|editors?|copywriters?|translators?|auditors?|scientists?|product owners?|scrum masters?|illustrators?|moderators?|technicians?|administrators?|professionals?|interviewers?|illustrators?|lawyers?|surveyors?|assessors?|reviewers?|copyeditors?)",
            staff: "(?:people|persons?|employees?|staff(?: members?)?|members? of staff|workers?|team members?|colleagues?|heads|ftes?|f\\.t\\.e\\.?|full[- ]time equivalents?|headcount|personnel|workforce|manpower|workers|salaried \\w+|permanent staff|hands|experts employed)",
            min: "(?:at least|(?:a )?minimum(?: of)?|no (?:less|fewer) than|not (?:less|fewer) than|more than|over|upwards of|min\\.?|or more|in excess of|fewer than|less than|under|below)",
            sole: "(?:sole[- ](?:traders?|proprietors?|practitioners?|operators?)|one-(?:person|man|woman)(?: \\w+)?|single-person(?: \\w+)?|self-employed(?: \\w+)?|freelanc(?:ers?|e \\w+)|micro-?(?: ?business(?:es)?| ?enterprises?| ?compan(?:y|ies)| ?firms?)|individuals tendering|lone \\w+|independents?|natural persons|working alone|on (?:their|his or her|your) own|solo (?:\\w+)|smes?|one-man bands?|small (?:firms?|teams?|compan(?:y|ies)|business(?:es)?|enterprises?|agenc(?:y|ies)|studios?))",
        },
        Lang::Nl => Classes {
            firm: "(?:firma'?s?|bedrij(?:f|ven)|onderneming(?:en)?|inschrijvers?|leveranciers?|opdrachtnemers?|dienstverleners?|kandida(?:at|ten)|bureaus?|offertes?|inschrijving(?:en)?|aanbieders?|partij(?:en)?|partners?|contractant(?:en)?|vennootschap(?:pen)?|combinaties?|voorstel(?:len)?|starters?)",
            role: "[a-z-]*(?:leiders?|managers?|ontwikkelaars?|consultants?|ontwerpers?|architect(?:en)?|analist(?:en|e|es)?|ingenieurs?|testers?|onderzoekers?|experts?|specialist(?:en)?|adviseurs?|trainers?|coach(?:es)?|coordinator(?:en|s)?|programmeurs?|redacteurs?|schrijvers?|vertalers?|auditors?|designers?|developers?|deskundigen?|technic(?:us|i)|professionals?|teamleden|teamlid|projectleiding|engineers?|moderators?|begeleiders?|facilitators?|illustrator(?:en|s)?|juristen?|interviewers?|uitvoerders?|vormgevers?|product owners?|scrum masters?)",
            staff: "(?:mensen|personen|persoon|\\w*medewerkers?|werknemers?|personeelsleden|personeel|krachten|koppen|collega's|[fv]te'?s?|voltijds\\w* \\w+|voltijdequivalenten|teamleden|arbeidskrachten|man|vaste (?:mensen|krachten))",
            min: "(?:minstens|minimaal|minimum|ten ?minste|meer dan|niet minder dan|min\\.?|op zijn minst|of meer|vanaf|ruim|minder dan|onder(?: de)?)",
            sole: "(?:een(?:persoons|mans)\\w*|zzp'?\\w*|zelfstandigen?(?: \\w+)?|freelancers?|micro-?\\w*ondernemingen|micro-?bedrijven|natuurlijke personen|solo\\w*|eenmans\\w*|kmo'?s|kleine (?:bureaus?|bedrijven|firma'?s|ondernemingen|teams?|spelers)|alleen ?werkenden?|eenpitters?)",
        },
        Lang::Fr => Classes {
            firm: "(?:entreprises?|societes?|firmes?|soumissionnaires?|prestataires?|fournisseurs?|adjudicataires?|candidate?s?|operateurs?(?: economiques?)?|bureaux?|offres?|contractants?|structures?|agences?|cabinets?|titulaires?|groupements?|studios?|partenaires?|propositions?)",
            role: "(?:chef(?:fe)?s? de projet|consultante?s?|developpeu(?:r|se)s?|concept(?:eur|rice)s?|designers?|architectes?|analystes?|ingenieure?s?|testeu(?:r|se)s?|chercheu(?:r|se)s?|experte?s?|specialistes?|conseill(?:er|ere)s?|format(?:eur|rice)s?|coachs?|coordinat(?:eur|rice)s?|programmeu(?:r|se)s?|redact(?:eur|rice)s?|traduct(?:eur|rice)s?|audit(?:eur|rice)s?|ergonomes?|graphistes?|intervenante?s?|technicien(?:ne)?s?|direct(?:eur|rice)s? de projet|responsables?|animat(?:eur|rice)s?|product owners?|scrum masters?|enquet(?:eur|rice)s?|juristes?|sociologues?|data scientists?|membres? de (?:l'|votre |notre )?equipe|profils?)",
            staff: "(?:personnes?|travailleu(?:r|se)s?|salarie?e?s?|employe?e?s?|collaborat(?:eur|rice)s?|agents|etp|equivalents?[- ]temps[- ]pleins?|effectifs?|personnel|membres(?: du personnel)?|permanents|tetes)",
            min: "(?:au moins|(?:un |au )?minimum(?: de| d')?|plus d[e'u]|pas moins d[e']|d'au moins|minimale? de|superieure?s? a|a partir de|au bas mot|moins d[e'] ?|min\\.?)",
            sole: "(?:auto-?entrepreneu(?:r|se)s?|micro-?entr?epr\\w+|micro-?structures?|independante?s?|entreprises? (?:individuelles?|unipersonnelles?)|freelances?|travailleu(?:r|se)s? (?:independante?s?|seule?s?)|travaill\\w+ seule?s?|societes? unipersonnelles?|personnes? physiques?|prestataires? seule?s?|structures? unipersonnelles?|petites? (?:structures?|entreprises?|equipes?|societes?|agences?)|tpe\\b|pme\\b|solos?\\b)",
        },
        Lang::De => Classes {
            firm: "(?:[a-z-]*unternehmen|firm(?:a|en)|bieter\\w*|anbieter\\w*|auftragnehmer\\w*|dienstleister\\w*|lieferant\\w*|kandidat\\w*|betriebe?n?s?|buros?|angebote?n?s?|hauser\\w*|agentur(?:en)?|partner\\w*|bietergemeinschaft\\w*|start-?ups?|gesellschaft(?:en)?)",
            role: "[a-z-]*(?:leit(?:er|erin|erinnen|ern|ung|ende[nrms]?)|manager\\w*|entwickler\\w*|berater\\w*|beratende\\w*|designer\\w*|gestalter\\w*|architekt\\w*|analyst\\w*|ingenieur\\w*|tester\\w*|forscher\\w*|expert(?:e|en|in|innen)|spezialist\\w*|trainer\\w*|coach\\w*|koordinator\\w*|programmierer\\w*|redakteur\\w*|ubersetzer\\w*|auditor\\w*|moderator\\w*|techniker\\w*|administrator\\w*|fachkraft\\w*|informatiker\\w*|wissenschaftler\\w*|teammitglied\\w*|consultants?|developers?|engineers?|gutachter\\w*|texter\\w*|lektor\\w*|jurist\\w*|illustrator\\w*|pruferin|scrum master|product owner)",
            staff: "(?:personen|person|leuten?|kopfen?|\\w*mitarbeit(?:er\\w*|enden?)|angestellten?|\\w*beschaftigten?|arbeitnehmer\\w*|fachkrafte?n?|\\w*vollzeit\\w+|vzae?|fte|krafte?n?|personal|belegschaft|kolleg\\w+|teammitglieder\\w*)",
            min: "(?:mindestens|wenigstens|mehr als|nicht weniger als|mind\\.?|min\\.?|uber|minimal|ab|oder mehr|zumindest|minimum|unter|weniger als)",
            sole: "(?:ein-?(?:personen|mann|frau)-?\\w*(?:-\\w+)?|einzelunternehm\\w*|einzelkampfer\\w*|solo-?\\w*(?:selbst\\w+)?|selbst-?standige\\w*|freiberufler\\w*|freelancer\\w*|kleinst-?\\w+|mikro-?\\w*unternehmen|einzelpersonen|naturliche personen|alleinarbeitende\\w*|kmu|kleine (?:firmen|unternehmen|buros|betriebe|teams?|agenturen)|allein arbeit\\w+)",
        },
    }
}

/// A pattern in which the names of classes stand for their words.
pub(super) fn worded(lang: Lang, pattern: &str) -> Regex {
    let of = classes(lang);
    regex(
        &pattern
            .replace("{FIRM}", of.firm)
            .replace("{ROLE}", of.role)
            .replace("{STAFF}", of.staff)
            .replace("{MIN}", of.min)
            .replace("{SOLE}", of.sole)
            .replace("{N}", number_pattern(lang)),
    )
}

struct Service {
    /// The thing that is made, and what is done with it.
    thing: Regex,
    /// The public that uses it.
    public: Regex,
    /// Bidders and what is asked of them.
    bidders: Regex,
}

static SERVICE: LazyLock<Patterns<Service>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let (thing, public, bidders) = service(lang);
        Service {
            thing: regex(thing),
            public: regex(public),
            bidders: worded(lang, bidders),
        }
    })
});

const fn service(lang: Lang) -> (&'static str, &'static str, &'static str) {
    match lang {
        Lang::En => (
            r"\b(?:forms?|portal|pages?|screens?|tool|app|online|website|site|counter|calculator|finder|search|dashboard|map|fee|permit|register(?:s|ed)?|declare[sd]?|enters?|files?)\b",
            r"\b(?:students?|pupils?|citizens?|residents?|visitors?|job ?seekers?|newcomers|drivers|patients|parents|tenants|landlords|farmers|hauliers|employers|shopkeepers|users?|owners|vacanc(?:y|ies)|apprentices?|graduates of)\b",
            r"\b(?:bid(?:s|ders?)?|tender(?:s|ers?)?|offers?|proposals?|suppliers?|contractors?|you|your|points?|score[ds]?|eligible|selected|excluded|rejected|consultants?|team|lot \d|must have|required|requirements?|vendors?|partners?|proposed|(?:project|team) (?:leader|manager)s?|developers?|designers?)\b",
        ),
        Lang::Nl => (
            r"\b(?:formulier\w*|\w*portaal|pagina'?s?|\w*pagina|schermen?|tool|app|online|website|site|\w*loket|(?:opleidings|studie|woning|school)zoeker|kaart|hier|premie|vergunning\w*|registreren|geven (?:\w+ ){0,3}op|melden|invullen|vullen)\b",
            r"\b(?:student(?:en)?|leerlingen|burgers?|inwoners|bezoekers?|werkzoekenden?|nieuwkomers?|bestuurders|patienten|ouders|huurders|verhuurders|boeren|landbouwers|werkgevers?|handelaars?|gebruikers?|eigenaars?|aannemers|vacature\w*|jobsite|scholieren)\b",
            r"\b(?:inschrij\w+|offertes?|leveranciers?|opdrachtnemers?|u|uw|punt(?:en)?|scoort|uitgesloten|geweerd|consultants?|team|perceel|vereist\w*|verplicht|\w*projectleiders?|ontwikkelaars?|voorgestelde|kandida\w+|in te zetten|ingezette)\b",
        ),
        Lang::Fr => (
            r"\b(?:formulaires?|portail|pages?|ecrans?|outil|application|en ligne|site|guichet|simulateur|moteur|carte|y|ici|redevance|prime|permis|encodent|declarent|enregistrent|saisi\w+)\b",
            r"\b(?:etudiante?s?|eleves?|citoyens?|habitants?|visiteurs?|demandeurs? d'emploi|chercheurs? d'emploi|nouveaux arrivants|conducteurs|patients|parents|locataires?|bailleurs|proprietaires?|agriculteurs|employeurs?|commercants?|usagers?|utilisat\w+|page emploi|offres? d'emploi|apprentis?)\b",
            r"\b(?:soumission\w*|offres?|fournisseurs?|adjudicataires?|prestataires?|vous|votre|vos|points?|note[es]?|exclu\w*|ecarte\w*|consultante?s?|(?:l'|une |d')equipe|lot \d|exige\w*|requise?s?|chefs? de projet|developpeu\w+|proposee?s?|intervenant\w*|titulaires? du marche)\b",
        ),
        Lang::De => (
            r"\b(?:\w*formular\w*|\w*portal|\w*seiten?|maske\w*|werkzeug|app|online|website|schalter|\w*finder|karte|hier|gebuhr\w*|genehmigung\w*|melden|registrieren|tragen (?:\w+ ){0,4}ein|studienfinder)\b",
            r"\b(?:studierende\w*|schuler\w*|burger\w*|einwohner\w*|besuch(?:er|ende)\w*|arbeits?suchende\w*|fahrer\w*|patient\w*|eltern|mieter\w*|vermieter\w*|landwirte?n?|arbeitgeber\w*|handler\w*|nutzer\w*|nutzende\w*|eigentumer\w*|antragsteller\w*|gastwirte?n?|bewerber(?:innen|n)?|stellenseite|stellenportal|auszubildende\w*|bewerbungs\w+)\b",
            r"\b(?:bieter\w*|angebote?n?s?|lieferant\w*|auftragnehmer\w*|dienstleister\w*|anbieter\w*|sie|ihr\w* (?:team|unternehmen|firma|angebot)|punkte?n?|gewertet|bewertet|ausgeschlossen|berat(?:er|ende)\w*|team\w*|los \d|erforderlich|verlangt|projektleit\w+|entwickler\w*|vorgesehene\w*|eingesetzte\w*|zwingend|vorausgesetzt)\b",
        ),
    }
}

/// Is the sentence about the thing that is made and those who use it, and not about who bids? "Companies with more than fifty employees
/// register on this page."
pub(super) fn is_about_the_service(text: &str, lang: Lang) -> bool {
    let words = SERVICE.get(lang);
    (words.thing.is_match(text) || words.public.is_match(text)) && !words.bidders.is_match(text)
}

/// Only about those who use it: "job seekers upload a CV".
pub(super) fn is_about_the_public(text: &str, lang: Lang) -> bool {
    let words = SERVICE.get(lang);
    words.public.is_match(text) && !words.bidders.is_match(text)
}
