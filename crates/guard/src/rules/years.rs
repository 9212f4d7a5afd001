//! Years in a trade. A period to look back over ("references of the last five years") asks for none and is left alone: the law itself looks
//! back three years.

use super::{Patterns, Sentence, regex, seniority, with_numbers};
use crate::{
    Lang,
    scope::{head, is_denied, tail},
    text::Span,
};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    /// So many years.
    years: Regex,
    /// Says it without a number.
    bare: Regex,
    /// What the years are of.
    strong: Regex,
    /// What they may be of, where the sentence is about a firm or a person.
    weak: Regex,
    firm: Regex,
    lookback: Regex,
    /// Between the two: another matter begins.
    gap: Regex,
    own: Regex,
    demand: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [years, bare, strong, weak, firm, lookback, gap, own, demand] = words(lang);
        Words {
            years: with_numbers(lang, years),
            bare: with_numbers(lang, bare),
            strong: regex(strong),
            weak: regex(weak),
            firm: regex(firm),
            lookback: regex(lookback),
            gap: regex(gap),
            own: regex(own),
            demand: regex(demand),
        }
    })
});

const fn words(lang: Lang) -> [&'static str; 9] {
    match lang {
        Lang::En => [
            r"(?:{N}|\b(?:several|many|multiple|numerous|a number of|a few|some|x))(?: ?\+)?[ -](?:full |consecutive |or more |plus |good |solid |whole )*(?:years?|yrs?|months?|decades?)\b(?:')?|\b(?:a|one) decade\b|\b(?:multi-?year|long-?standing|years-long|decades? of)\b",
            r"\byears?'? (?:of )?(?:[a-z-]+ ){0,3}(?:experience|practice|expertise|seniority)\b|\byears in (?:the |this )?(?:trade|business|profession|industry|field|job|role)\b|\bnumber of years\b|\bexperience in years\b|\blength of (?:the )?(?:\w+ )?experience\b|\b(?:brings?|bringing|has|have|having|spent|possess\w*|offers?|looking for (?:someone|a team|people) with) (?:[a-z-]+ ){0,4}?{N}[ -](?:years?|yrs)(?: or more)? (?:in|as|working) ",
            r"\b(?:senior|medior|junior|experience[ds]?|expertise|track[- ]record|practice|practi[cs]ing|practised|seniority|work history|hands-on|proficiency|know-?how|in the (?:field|trade|profession|business|industry|sector|role|job)|in (?:business|practice)|career|employment history|standing|(?:relevant|professional|prior) work)\b",
            r"\b(?:active (?:in|on|as|for|since)|(?:has|have|having) (?:been )?(?:worked|working|active|operat\w+|existed|traded|trading|doing|building|running|practi[cs]ed|led)|been (?:active|in|on|[a-z]+ing)|(?:worked|working|works|employed|served) (?:as|in|with|on)|exist(?:ed|s|ence)|founded|established|incorporated|as an? [a-z-]+|(?:in|with|of) (?:user research|service design|software|web|accessibility|development|design|testing|consult\w+))\b",
            r"\b(?:firms?|compan(?:y|ies)|bidders?|tenderers?|suppliers?|contractors?|businesses|consultants?|architects?|developers?|designers?|testers?|analysts?|managers?|leaders?|leads?|engineers?|experts?|candidates?|applicants?|members?|specialists?|advis[eo]rs?|researchers?|trainers?|coach(?:es)?|providers?|professionals?|enterprises?|undertakings?|freelancers?|translators?|auditors?|programmers?|administrators?|lawyers?|masters?|owners?|profiles?|staff|team)\b",
            r"\b(?:last|past|previous|preceding|coming|next|first|every|within)(?: (?:full|financial))? ?$",
            r";|\b(?:contract|agreement|warranty|guarantee|maintenance|archive|period|retention)\b|\band (?:the|users?|citizens|our|its)\b",
            r"\b(?:users?'?|citizens'?|residents|visitors|pupils|patients|our (?:own )?(?:staff|employees|colleagues|civil servants|agency|people|department|service|city|teams?|clerks)|the (?:agency|city|municipality|department|ministry|service|administration|museum|library)(?:'s (?:staff|employees))? (?:has|have|had|itself)|we (?:have|already have|ourselves)|civil servants|clerks|staff of the|employees of the)\b",
            r"\b(?:must|requires?|required|expects?|expected|demands?|asks?|asked|wants?|wanted|should|shall|needs?|needed|minimum|seeks?)\b",
        ],
        Lang::Nl => [
            r"(?:{N}|\b(?:meerdere|verscheidene|verschillende|veel|vele|ettelijke|enkele|heel wat|x))(?: ?\+)?[ -](?:volle |volledige |opeenvolgende )*(?:jaar|jaren|jr|maanden|decennia|decennium)\b|\b\d{1,2} ?j\b|\been jaar of (?:twee|drie|vier|vijf|zes|acht|tien)\b|\b(?:meerjarige?|jarenlange?|langjarige?|langdurige)\b|{N}[- ]?jarige?\b",
            r"\bjaren(?: aan)? (?:[a-z-]+ ){0,2}(?:ervaring|werkervaring|beroepservaring|praktijkervaring|praktijk|ancienniteit)\b|\bervaringsjaren\b|\bdienstjaren\b|\baantal jaren\b|\b(?:ervaring|ancienniteit) (?:uitgedrukt )?in jaren\b|\bjaar(?: aan)? (?:[a-z-]+ ){0,2}(?:werk|beroeps|praktijk)?ervaring\b|\b(?:heeft|hebben|brengt|brengen|bezit|telt|staat er) (?:\w+ ){0,4}?{N} (?:jaar|jaren) (?:als|in|achter de rug|op de teller) ?",
            r"\b(?:werk|beroeps|praktijk|vak|project|sector|markt|management|functie|domein|programmeer|onderzoeks|advies|bedrijfs|ontwikkel|leidinggevende )?ervaring(?:s\w*)?\b|\b(?:senior|medior|ervaren|praktijk|beroepspraktijk|expertise|staat van dienst|ancienniteit|senioriteit|track record|loopbaan|know-?how|in het vak|dienst in|carriere|vakmanschap)\b|\bals (?:\w+-)?(?:\w+(?:aar|er|eur|ist|ent|or|ect|oog|ant|team|manager|master))\b",
            r"\b(?:actief|werkzaam|gewerkt|werkt|werken|werkten?|bestaat|bestaan|opgericht|op de markt|op deze markt|in de sector|in de branche|in deze sector|gevestigd|bezig|(?:al|reeds|sinds|sedert) (?:minstens |meer dan |minimaal |ten minste )?$|aan de slag|uitoefen\w*|uitgeoefend)",
            r"\b(?:firma'?s?|bedrij(?:f|ven)|onderneming(?:en)?|inschrijvers?|leveranciers?|opdrachtnemers?|dienstverleners?|consultants?|\w*architect(?:en)?|\w*ontwikkelaars?|ontwerpers?|testers?|analist(?:en)?|\w*manager|\w*leiders?|ingenieurs?|experts?|kandida(?:at|ten)|leden|teamleden|teamlid|lid|specialist(?:en)?|adviseurs?|onderzoekers?|opleiders?|coach(?:es)?|professionals?|freelancers?|vertalers?|auditors?|programmeurs?|profiel(?:en)?|medewerkers?|team|persoon|bureaus?|organisatie)\b",
            r"\b(?:afgelopen|laatste|voorbije|vorige|voorgaande|komende|eerste|volgende|recentste|elke|om de|binnen) ?$",
            r";|\b(?:contract|overeenkomst|waarborg|garantie|onderhoud|archief|looptijd|duurt|loopt)\b|\ben (?:de|het|gebruikers|burgers|onze)\b",
            r"\b(?:gebruikers|burgers|inwoners|bezoekers|leerlingen|onze (?:eigen )?(?:medewerkers|collega's|ambtenaren|dienst|mensen|organisatie|stad|teams?)|(?:de|het) (?:dienst|stad|gemeente|agentschap|administratie|bestuur|museum|departement) (?:heeft|had)|(?:de|het) (?:medewerkers|ambtenaren|personeel) van (?:de|het|onze|ons)|wij hebben|we hebben|ambtenaren)\b",
            r"\b(?:moet|moeten|vereist|verwacht\w*|eisen|eist|vragen|vraagt|gevraagd|dient|dienen|vergt|noodzakelijk|minimaal|verplicht)\b",
        ],
        Lang::Fr => [
            r"(?:{N}|\b(?:plusieurs|nombreuses|quelques|maintes|x))(?: ?\+)? (?:bonnes |longues |pleines |solides )*(?:ans?|annees?|mois|decennies?)\b(?: (?:minimum|au moins|au minimum))?|\b(?:pluriannuelle|de longue date|longue experience)\b|\bdecennie\b",
            r"\bannees? (?:d'|de )(?:[a-z-]+ ){0,2}(?:experience|anciennete|expertise|pratique|metier|carriere)\b|\bnombre d'annees\b|\bexperience (?:exprimee |mesuree )?en annees\b|\bduree de l'experience\b|\blongue experience\b|\bexperience de longue date\b|\b(?:compte\w*|possede\w*|apporte\w*|justifie\w*|affiche\w*) (?:\w+ ){0,4}?(?:d'|de )?{N} (?:ans|annees) (?:en tant que|comme|dans (?:le |la |ce |cette |l')|en [a-z]+)",
            r"\b(?:senior|medior|junior|confirmee?s?|experiences?|experimente\w*|pratiques?|pratique professionnelle|anciennete|expertise|seniorite|carriere|metier|savoir-faire|parcours professionnel|profession|track record)\b",
            r"\b(?:actifs?|actives?|exerce\w*|travaille\w*|existe\w*|existence|fondee?s?|creee?s?|sur (?:le|ce) marche|dans (?:le|ce|la|cette) (?:secteur|domaine|branche)|(?:en |d')activite|en tant qu[e']|comme [a-z]+|etablie?s?|depuis (?:au moins |plus de |minimum |au minimum )?$)",
            r"\b(?:entreprises?|agences?|societes?|firmes?|soumissionnaires?|prestataires?|fournisseurs?|adjudicataires?|consultante?s?|architectes?|developpeu(?:r|se)s?|concepteurs?|designers?|testeurs?|analystes?|gestionnaires?|chefs?|ingenieure?s?|experte?s?|candidate?s?|membres?|specialistes?|conseillers?|chercheurs?|formateurs?|coachs?|professionnels?|independants?|traducteurs?|auditeurs?|programmeurs?|profils?|personnes?|equipe|bureaux?|operateurs?|intervenante?s?|responsable)\b",
            r"\b(?:dernieres?|prochaines?|premieres?|passees?|precedentes?|tous les|toutes les|dans les|d'ici) ?$",
            r";|\b(?:contrat|convention|garantie|maintenance|archives?|duree|marche dure|dure)\b|\bet (?:le|la|les|l'|nos|notre|usagers)\b",
            r"\b(?:utilisateurs|utilisatrices|usagers|citoyens|habitants|visiteurs|eleves|nos (?:propres )?(?:agents|collegues|equipes|collaborateurs|fonctionnaires|services|employes)|notre (?:personnel|administration|service|equipe) (?:a|ont)|(?:l'administration|la ville|la commune|le service|l'agence|le musee) (?:a|ont|possede)|les agents|nous avons|fonctionnaires)\b",
            r"\b(?:doit|doivent|exige\w*|requise?s?|attend\w*|demande\w*|necessaires?|il faut|obligatoire|minimum|au moins)\b",
        ],
        Lang::De => [
            r"(?:{N}|\b(?:mehrere[nr]?|viele[nr]?|etliche[nr]?|zahlreiche[nr]?|einige[nr]?|x))(?: ?\+)?[ -](?:volle[nr]? |ganze[nr]? )*(?:jahre?n?|monate?n?|jahrzehnte?n?)\b|\b(?:mehrjahrig\w*|langjahrig\w*|vieljahrig\w*|jahrelang\w*|jahrzehntelang\w*)\b|{N}[- ]?jahrig\w*|\bjahrzehnt\b",
            r"\bjahre?n? (?:an )?(?:[a-z-]+ ){0,2}(?:erfahrung|berufserfahrung|praxis|berufspraxis|praxiserfahrung)\b|\b(?:berufs|dienst|erfahrungs)jahren?\b|\banzahl der jahre\b|\berfahrung in jahren\b|\bdauer der (?:\w+)?erfahrung\b|\b(?:hat|haben|bringt|bringen|verfug\w+) (?:[a-z-]+ ){0,4}?{N} jahre?n? (?:als|in|im) ",
            r"\b(?:berufs|praxis|arbeits|projekt|projektleitungs|branchen|fach|fuhrungs|markt|behorden|lehr|entwicklungs|beratungs|leitungs|programmier|mindest|[a-z]+-)?erfahrung(?:en|s\w*)?\b|\bsenior\b|\berfahren\w*|\b(?:berufs|fach)?praxis\b|\b(?:praktische\w*|berufstatigkeit|tatigkeit|expertise|betriebszugehorigkeit|berufsleben|track record|know-?how|laufbahn|mitarbeit|werdegang)\b",
            r"\b(?:tatig|aktiv|am markt|in (?:der|dieser) branche|arbeit(?:et|en)|gearbeitet|besteh(?:t|en)|existier\w+|gegrundet|im (?:fach|beruf|geschaft)|ausgeubt|ausuben|als [a-z]+(?:in|er|ent|or|ekt|ist|eur)|fuhrt|leitet|seit(?: mindestens| mehr als| wenigstens| uber)? ?$)",
            r"\b(?:unternehmen|firm(?:a|en)|bieter\w*|anbieter\w*|auftragnehmer\w*|dienstleister\w*|lieferant\w*|beratende\w*|berater\w*|\w*architekt\w*|\w*entwickler\w*|\w*designer\w*|gestalter\w*|\w*tester\w*|analyst\w*|\w*manager\w*|\w*leiter\w*|\w*leitung|ingenieur\w*|expert\w*|bewerber\w*|kandidat\w*|teammitglied\w*|mitglied\w*|spezialist\w*|forscher\w*|trainer\w*|coach\w*|fachkraft|fachkrafte|freelancer|ubersetzer\w*|auditor\w*|programmierer\w*|profil\w*|person\w*|team|mitarbeit\w*|betrieb|buro)\b",
            r"\b(?:letzten|vergangenen|kommenden|nachsten|ersten|vorigen|alle|binnen) ?$",
            r";|\b(?:vertrag|gewahrleistung|garantie|wartung|archiv|laufzeit|lauft|dauert)\b|\bund (?:die|der|das|nutzende|burger|unsere)\b",
            r"\b(?:nutzende[n]?|nutzer(?:innen)?|burger(?:innen)?|einwohner|besuchende|schuler|unsere (?:eigenen )?(?:beschaftigten|mitarbeitenden|mitarbeiter\w*|kolleg\w+|behorde|verwaltung|leute|dienststelle|teams?)|(?:die|das) (?:behorde|stadt|gemeinde|verwaltung|amt|museum|ministerium) (?:hat|hatte|selbst)|wir haben|beamt\w+|sachbearbeit\w+|die (?:beschaftigten|mitarbeitenden) (?:der|des))\b",
            r"\b(?:muss|mussen|erforder\w+|verlang\w+|erwart\w+|gefordert|vorausgesetzt|benotig\w+|nachweis\w*|notwendig|mindest\w*|soll|sollen)\b",
        ],
    }
}

const NEAR: usize = 75;
const NEARER: usize = 55;

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let mut found: Vec<Span> = words.bare.find_iter(text).map(|m| m.range()).collect();
    for years in words.years.find_iter(text) {
        if is_looking_back(text, &years.range(), words) {
            continue;
        }
        let weak = || {
            let far = around(text, &years.range(), &words.weak, NEARER, &words.gap)?;
            words.firm.is_match(text).then_some(far)
        };
        if let Some(of) = around(text, &years.range(), &words.strong, NEAR, &words.gap).or_else(weak) {
            found.push(years.start().min(of.start)..years.end().max(of.end));
        } else {
            found.extend(seniority::of_a_bidder(sentence, &years.range()));
        }
    }
    found.retain(|span| !is_denied(text, span, sentence.lang) && !is_their_own(text, span, words));
    found.extend(seniority::find(sentence));
    found
}

/// A period that is looked back over, or an age.
fn is_looking_back(text: &str, years: &Span, words: &Words) -> bool {
    static AGE: LazyLock<Regex> = LazyLock::new(|| regex(r"^ ?(?:old|ago|oud|geleden|alt|zuruck|dernieres?|passees?)\b|^ d'age"));
    words.lookback.is_match(tail(&text[..years.start], 30))
        || AGE.is_match(head(&text[years.end..], 14))
        || text[years.clone()].starts_with("0 ")
}

/// The nearest word on either side that no other matter lies between.
fn around(text: &str, years: &Span, of: &Regex, near: usize, gap: &Regex) -> Option<Span> {
    let after = head(&text[years.end..], near);
    let following = of.find(after).map(|m| years.end + m.start()..years.end + m.end());
    let before = tail(&text[..years.start], near);
    let shift = years.start - before.len();
    let preceding = of.find_iter(before).last().map(|m| shift + m.start()..shift + m.end());
    let is_near = |span: &Span| {
        let between = if span.start >= years.end {
            years.end..span.start
        } else {
            span.end..years.start
        };
        !gap.is_match(&text[between])
    };
    following.filter(is_near).or(preceding.filter(is_near))
}

/// Users and the agency's own people have what experience they have.
fn is_their_own(text: &str, found: &Span, words: &Words) -> bool {
    words.own.is_match(&text[..found.end]) && !words.demand.is_match(&text[..found.end])
}
