//! Having worked for this buyer before, or knowing it from inside. Experience with public bodies in general is another matter.

use super::{Sentence, asked, incumbent::Incumbent, regex};
use crate::{Lang, text::Doc};
use regex::Regex;
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

/// `{OWN}` is this agency, `{IN}` its inside, `{NAME}` its name.
const fn patterns(lang: Lang) -> (&'static str, &'static str, &'static [&'static str], &'static str) {
    match lang {
        Lang::En => (
            r"(?:us\b|our (?:own )?(?:[a-z]+ )?(?:agency|organi[sz]ation|services?|administration|department|ministry|city|municipality|institution|authority|council|office|team|teams|staff|procedures|processes|systems|way of working|environment|premises|institute|museum|library|hospital|school|university|region|province|board)|(?:this|the|your) (?:contracting (?:authority|entity|body|agency)|agency|buyer|city|municipality|ministry|department|client|purchaser|public buyer|procuring (?:entity|authority)|commissioning (?:body|authority|agency)|administration|awarding authority|institution|customer|council|authority|province|region|town|government department|service|organi[sz]ation(?: that buys)?)\b{NAME})",
            r"(?:(?:our|the agency's|the city's|the authority's|the buyer's|the client's|the department's|the organi[sz]ation's) (?:\w+ ){0,2}?(?:organi[sz]ation|agency|internal \w+|procedures|processes|systems|workings?|way of working|ways of working|culture|staff|departments?|services|administration|environment|structure|administration|people|context|house rules|habits)|(?:internal )?(?:procedures|processes|workings?|functioning|culture|organi[sz]ation|structure|habits) (?:of|at|within|in) (?:\w+ ){0,1}?{OWN}|us\b{NAME})",
            &[
                r"\b(?:experience[ds]?|references?|track record|past performance|history|background|familiarity|relationship)(?: [\w'-]+){0,6}? (?:with|for|at|within|from|inside|by|of)(?: [\w'-]+){0,2}? ?{OWN}",
                r"\b(?:earlier|previous|prior|past|former|successful|completed|recent|existing|finished)(?: [\w-]+){0,2}? (?:assignments?|projects?|contracts?|work|orders?|engagements?|collaborations?|cooperation|jobs?|missions?|deliver\w+|commissions?|dealings|tasks?)(?: [\w'-]+){0,6}? (?:with|for|at|within|from|to|by)(?: [\w'-]+){0,1}? ?{OWN}",
                r"\b(?:has|have|having|had|who|that|must have|already|previously|earlier) (?:[\w'-]+ ){0,4}?(?:worked|delivered|supplied|served|performed|completed|executed|collaborated|cooperated|been (?:a |an )?(?:active|employed|supplier|engaged|contracted|contractor|partner|working)|carried out|provided|won|done)(?: [\w'-]+){0,7}? (?:for|with|at|within|to|by|of)(?: [\w'-]+){0,1}? ?{OWN}",
                r"\b(?:familiar\w*|acquainted|knowledge|knows?|knowing|understands?|understanding|insight|conversant|intimate|at home)(?: [\w'-]+){0,5}? {IN}",
                r"\b(?:priority|preference|advantage|points?|bonus|preferred?|favou?r\w*)\b(?: [\w-]+){0,4}? (?:incumbent|current|existing|present|previous|former|sitting) (?:suppliers?|contractors?|providers?|partners?|vendors?)\b",
                r"\b(?:known to|trusted by|recommended by|works? (?:already )?for|already (?:a |an )?(?:supplier|contractor|partner|provider)s? (?:of|to|for)) {OWN}",
                r"\b(?:incumbent|current|existing|present|previous|former|sitting) (?:suppliers?|contractors?|providers?|partners?|vendors?)\b(?: [\w'-]+){0,4} (?:advantage|preferred|preference|points?|priority|favou?red|higher|bonus|eligible|only|considered first)",
            ],
            r"\b(?:users?'?|citizens'?|residents'?|visitors'?|customers'?|patients'?|terms of reference|people|applicants' experience)\b(?: [\w'-]+){0,6} (?:experience|references?)|\bexperience of (?:the )?(?:users?|citizens|residents|visitors)|\bterms of reference|\buser experience|\bcustomer experience",
        ),
        Lang::Nl => (
            r"(?:(?:ons|onze) (?:eigen )?(?:[a-z]+ )?(?:dienst\w*|organisatie\w*|administratie|overheid\w*|stad\w*|gemeente\w*|instelling|afdeling\w*|processen|procedures|systemen|werking|werkwijze|teams?|medewerkers|bestuur|agentschap|departement|ministerie|huis|kantoor|provincie|school|museum|bibliotheek|ziekenhuis|instantie|directie|werkomgeving|cultuur)|ons\b|(?:de|deze|het|dit|een van de|uw) (?:aanbestedende (?:overheid|dienst|instantie|entiteit|organisatie)|opdrachtgever|opdrachtgevend\w* \w+|dienst|stad|gemeente|agentschap|bestuur|administratie|aanbesteder|aankoper|koper|provincie|ministerie|departement|fod|pod|federale overheidsdienst|instelling|organisatie|klant|overheidsdienst|stadsbestuur|gemeentebestuur|inkoper|bestelling plaatsende \w+)\b{NAME})",
            r"(?:(?:onze|ons) (?:\w+ ){0,2}?(?:organisatie|dienst\w*|interne \w+|processen|procedures|systemen|werking|werkwijze|cultuur|administratie|bestuur|afdelingen|medewerkers|stad|gemeente|agentschap|huis|structuur|omgeving)|(?:interne )?(?:werking|procedures|processen|organisatie|cultuur|structuur|keuken|gewoonten|werkwijzen?) (?:van|bij|binnen) (?:\w+ ){0,1}?{OWN}|ons\b{NAME})",
            &[
                r"\b(?:\w*ervaring\w*|referenties?|voorkennis|vertrouwdheid|staat van dienst|voorgeschiedenis|ervaren|verleden)(?: [\w'-]+){0,6}? (?:bij|voor|met|binnen|van|in)(?: [\w'-]+){0,2}? ?{OWN}",
                r"\b(?:eerder\w*|vroegere?|vorige|voorgaande|voorafgaande|bestaande|afgeronde|geslaagde|recente)(?: [\w-]+){0,2}? (?:opdracht\w*|project\w*|contract\w*|dossiers?|samenwerking\w*|overeenkomst\w*|werk|werken|leveringen|diensten|prestaties)(?: [\w'-]+){0,6}? (?:bij|voor|met|binnen|aan|van)(?: [\w'-]+){0,1}? ?{OWN}",
                r"\b(?:heeft|hebben|hebt|had|al|reeds|eerder|vroeger|voordien|in het verleden)(?: [\w'-]+){0,7}? (?:bij|voor|met|binnen|aan)(?: [\w'-]+){0,1}? ?{OWN}(?: [\w'-]+){0,5}? (?:gewerkt|samengewerkt|samenwerkten|uitgevoerd|uitvoerden?|geleverd|leverden?|gerealiseerd|gepresteerd|werkten?|verricht|verzorgd|opgeleverd|gedaan|afgerond)\b",
                r"\b(?:heeft|hebben|hebt|had|al|reeds|eerder|vroeger|voordien|in het verleden)(?: [\w'-]+){0,6}? (?:gewerkt|samengewerkt|uitgevoerd|uitvoerden?|geleverd|leverden?|gerealiseerd|gepresteerd|werkten?|verricht|verzorgd|samenwerkten?|actief (?:was|waren|geweest)|opgeleverd|opleverden?|leverancier|werkzaam)(?: [\w'-]+){0,4}? (?:bij|voor|met|binnen|aan|van)(?: [\w'-]+){0,1}? ?{OWN}",
                r"\b(?:vertrouwd\w*|bekend|kennis|kent|kennen|inzicht|voeling|terreinkennis|thuis)(?: [\w'-]+){0,5}? {IN}",
                r"\b(?:voordeel|voorkeur|voorrang|punten|bonus|prioriteit)\b(?: [\w-]+){0,4}? (?:huidige|bestaande|zittende|vorige|gekende) (?:leverancier|dienstverlener|opdrachtnemer|contractant|partner)s?\b|\bmet {IN}(?: [\w-]+){0,3} (?:vertrouwd|bekend)",
                r"\b(?:al|reeds|nu|momenteel) (?:een )?(?:leverancier|dienstverlener|partner|opdrachtnemer)s? (?:van|voor|bij) {OWN}|\bbekend bij {OWN}",
                r"\b(?:huidige|bestaande|zittende|vorige|gekende) (?:leverancier|dienstverlener|opdrachtnemer|contractant|partner)s?\b(?: [\w'-]+){0,4} (?:voordeel|voorkeur|voorrang|punten|bonus|hoger)",
            ],
            r"\b(?:gebruikers|burgers|inwoners|bezoekers|klanten|gebruiker)\b(?: [\w'-]+){0,6} \w*ervaring\w*|\bervaring\w* van (?:de )?(?:gebruikers|burgers|inwoners|bezoekers|klanten)|\bgebruikerservaring|\bklantervaring",
        ),
        Lang::Fr => (
            r"(?:(?:nos|notre) (?:[a-z]+ )?(?:services?|equipes?|procedures?|processus|systemes?|methodes?|agents|administration|organisation|organisme|institution|ville|commune|ministere|departement|agence|direction|structure|fonctionnement|maison|environnement|etablissement|autorite|entite|region|province|culture|musee|ecole|hopital|bibliotheque|collectivite|office)|nous\b|(?:(?:le|la|les|du|au|ce|cet|cette|votre) |l'|d'une autre entite de )(?:pouvoir adjudicateur|pouvoir public adjudicateur|autorite (?:contractante|adjudicatrice)|administration|ville|commune|agence|client|ministere|spf|spw|spp|commanditaire|maitre d'ouvrage|maitrise d'ouvrage|acheteur|acheteur public|donneur d'ordre|region|province|organisme acheteur|institution|entite adjudicatrice|collectivite|service public federal|service|office|autorite|departement|adjudicateur|organisme|organisation)\b{NAME})",
            r"(?:(?:notre|nos) (?:\w+ ){0,2}?(?:organisation|administration|services?|procedures?|processus|systemes?|fonctionnement|structure|culture|equipes?|agents|maison|environnement|methodes?|institution|ville|commune|agence)|(?:fonctionnement|procedures|processus|organisation|culture|structure|rouages|methodes)(?: internes?)? (?:de |d'|du |des )?{OWN}|(?:fonctionnement|procedures|processus|rouages) internes?{NAME})",
            &[
                r"\b(?:experiences?|references?|antecedents?|historique|familiarite|parcours|anciennete)(?: [\w'-]+){0,6}? (?:avec|pour|chez|aupres|au sein|dans|au|du|par|de)(?: [\w-]+)?? ?(?:de |d'|du )?(?:la |le |l')?{OWN}",
                r"\b(?:marches?|missions?|projets?|contrats?|prestations?|travaux|collaborations?|commandes?)(?: [\w'-]+){0,2}? (?:anterieure?s?|precedente?s?|passee?s?|deja|recente?s?|reussie?s?)(?: [\w'-]+){0,4}? (?:avec|pour|chez|aupres|au sein)(?: de| d'| du)? ?{OWN}",
                r"\b(?:une |d'une )?(?:precedente?s?|ancienne?s?|premieres?|anterieure?s?) (?:marches?|missions?|projets?|contrats?|prestations?|collaborations?|commandes?)(?: [\w'-]+){0,4}? (?:avec|pour|chez|aupres|au sein)(?: de| d'| du)? ?{OWN}",
                r"\b(?:a|ont|ayant|avoir|aura|ait|aient|deja|avez)(?: [\w'-]+){0,3}? (?:travaille|execute|realise|livre|preste|collabore|fourni|mene|accompli|effectue|ete (?:prestataire|fournisseur|adjudicataire|active?)|servi|intervenu|oeuvre|assure)\w*(?: [\w'-]+){0,6}? (?:pour|avec|chez|aupres|au sein|dans|a)(?: de| d'| du)? ?{OWN}",
                r"\b(?:connait|connaissent|connaitre|connaissances?|familiarise\w*|familiers?|familieres?|maitris\w+|comprend|comprehension)(?: [\w'-]+){0,5}? (?:le |la |les |l'|de |du |des |d')*{IN}",
                r"\b(?:avantage|preference|priorite|points?|bonus)\b(?: [\w'-]+){0,5}? (?:titulaire|prestataire|fournisseur|adjudicataire|partenaire)s? (?:actuel|sortant|en place|precedent|historique)\w*",
                r"\b(?:deja|actuellement) (?:un |le )?(?:fournisseur|prestataire|partenaire|adjudicataire)s? (?:de |du |d')?{OWN}|\bconnue?s? d[eu] (?:la |l')?{OWN}",
                r"\b(?:titulaire|prestataire|fournisseur|adjudicataire|partenaire)s? (?:actuel|sortant|en place|precedent|historique)\w*\b(?: [\w'-]+){0,4} (?:avantage|preference|prefere\w*|priorite|prioritaires?|points?|bonus|mieux)",
            ],
            r"\b(?:experiences?|references?) (?:des|de l'|d'|du|de la) ?(?:usagers?|utilisateurs?|utilisatrices|citoyens?|habitants|visiteurs|clients)\b|\b(?:usagers|utilisateurs|citoyens|habitants|visiteurs)\b(?: [\w'-]+){0,6} (?:experiences?)",
        ),
        Lang::De => (
            r"(?:(?:unsere[rnms]?|unser) (?:eigenen? )?(?:[a-z]+ )?(?:behorde|verwaltung|organisation|dienststelle|haus\w*|stadt|gemeinde|einrichtung|abteilung\w*|ministerium\w*|amt\w*|ablauf\w*|prozess\w*|system\w*|institution|agentur|museum|schule|team|bereich|kreis|arbeitsweise|direktion|bibliothek)|uns\b|(?:(?:de[rmns]|die|das|diese[rmsn]?|beim|im|vom|ihre[rmn]?) )(?:offentlichen |ausschreibenden |vergebenden )?(?:auftraggeber\w*|auftraggebenden? \w+|vergabestelle|behorde|stadt|gemeinde|verwaltung|ministerium\w*|amt\w*|agentur|beschaffungsstelle|kunden?|dienststelle|bundesamt\w*|hauses?|kommune|offentlichen hand dieser stadt|einrichtung|stadtverwaltung|gemeindeverwaltung|institution|provinz|region|besteller\w*)\b{NAME})",
            r"(?:(?:unsere[rnms]?|unser) (?:\w+ ){0,2}?(?:organisation|behorde|verwaltung|ablauf\w*|prozess\w*|system\w*|arbeitsweise\w*|struktur\w*|kultur|haus\w*|abteilung\w*|dienststelle|umgebung|fachbereich\w*|stadt|gemeinde|mitarbeit\w+)|(?:internen? |verwaltungsinternen? )?(?:ablauf\w*|prozess\w*|arbeitsweise\w*|verfahren|strukturen?|kultur|organisation|gepflogenheiten)(?: bei| in| innerhalb)? {OWN}|interne[nrm]? (?:ablauf\w*|prozess\w*|verfahren|struktur\w*){NAME})",
            &[
                r"\b(?:\w*erfahrung\w*|\w*referenz\w*|vorkenntnis\w*|vertrautheit|vergangenheit|vorbefassung|vorgeschichte)(?: [\w'-]+){0,6}? (?:bei|mit|fur|in|innerhalb|von|aus|an|beim|im|vom)(?: [\w'-]+)?? ?{OWN}|\b(?:\w*erfahrung\w*|\w*referenz\w*)(?: [\w'-]+){0,4}? (?:beim|im|vom) (?:offentlichen )?(?:auftraggeber|amt|ministerium|kunden|haus)\b",
                r"\b(?:fruhere[nrms]?|vorherige[nrms]?|bisherige[nrms]?|vorangegangene[nrms]?|vergangene[nrms]?|bestehende[nrms]?|abgeschlossene[nrms]?|ehemalige[nrms]?)(?: [\w-]+){0,2}? (?:auftrag\w*|projekt\w*|vertrag\w*|zusammenarbeit|leistung\w*|lieferung\w*|tatigkeit\w*|einsatz\w*|arbeit\w*)(?: [\w'-]+){0,6}? (?:bei|mit|fur|in|innerhalb|an|beim|im)(?: [\w'-]+)?? ?{OWN}",
                r"\b(?:hat|haben|habe|bereits|schon|fruher|zuvor|in der vergangenheit)(?: [\w'-]+){0,7}? (?:bei|mit|fur|in|innerhalb|an|beim|im)(?: [\w'-]+)?? ?{OWN}(?: [\w'-]+){0,6}? (?:gearbeitet|ausgefuhrt|geliefert|erbracht|zusammengearbeitet|durchgefuhrt|umgesetzt|tatig (?:war|waren|gewesen)|abgeschlossen|gewesen|gewonnen|bedient|realisiert)\b",
                r"\b(?:bereits|schon|fruher|zuvor|in der vergangenheit) (?:[\w'-]+ ){0,5}?(?:tatig|beschaftigt|lieferant|partner|auftragnehmer|gearbeitet)(?: [\w'-]+){0,4}? (?:bei|mit|fur|in|innerhalb|an|beim|im|von)(?: [\w'-]+)?? ?{OWN}",
                r"\b(?:kennt|kennen|vertraut\w*|kenntnis\w*|\w+kenntnis\w*|vertrautheit|versteht|einblick\w*|wissen)(?: [\w'-]+){0,5}? (?:die |den |das |der |mit |in |uber )*{IN}",
                r"\bmit {IN}(?: [\w-]+){0,3} (?:vertraut|bekannt|auskennen)|\b{IN}(?: [\w-]+){0,3} (?:kennen|zu kennen|bekannt)\b",
                r"\b(?:vorrang|vorzug|vorteil|punkte|bonus|bevorzug\w+)\b(?: [\w-]+){0,4}? (?:bisherige[nrms]?|aktuelle[nrms]?|derzeitige[nrms]?|bestehende[nrms]?) (?:lieferant\w*|auftragnehmer\w*|dienstleister\w*|anbieter\w*)\b",
                r"\b(?:bekannt|bereits lieferant) (?:bei|von) {OWN}",
                r"\b(?:bisherige[nrms]?|aktuelle[nrms]?|derzeitige[nrms]?|bestehende[nrms]?) (?:lieferant\w*|auftragnehmer\w*|dienstleister\w*|anbieter\w*|partner\w*)\b(?: [\w'-]+){0,4} (?:vorteil\w*|bevorzugt\w*|vorrang|punkte|bonus|zusatzpunkte|vorzug)",
            ],
            r"\b(?:nutzer\w*|nutzende\w*|burger\w*|einwohner\w*|besuch\w+|kund\w+)\b(?: [\w'-]+){0,6} \w*erfahrung\w*|\b\w*erfahrung\w* (?:der|von) (?:nutz\w+|burger\w*|einwohner\w*|besuch\w+|kund\w+)|\b(?:nutzer|kunden)erfahrung",
        ),
    }
}

struct Compiled {
    asked: Vec<Regex>,
    incumbent: Incumbent,
    others: Regex,
}

/// Compiled once per language and agency; a process checks for few agencies at a time.
type Cache = HashMap<(Lang, String), Arc<Compiled>>;

static COMPILED: LazyLock<Mutex<Cache>> = LazyLock::new(Mutex::default);
const MAX_COMPILED: usize = 64;

fn compiled(lang: Lang, agency: Option<&str>) -> Arc<Compiled> {
    let name = name_pattern(agency.unwrap_or_default());
    let mut all = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = all.get(&(lang, name.clone())) {
        return found.clone();
    }
    let (own, inside, patterns, others) = patterns(lang);
    let fill = |pattern: &str| pattern.replace("{IN}", inside).replace("{OWN}", own).replace("{NAME}", &name);
    let made = |pattern: &str| regex(&fill(pattern));
    let compiled = Arc::new(Compiled {
        asked: patterns.iter().map(|pattern| made(pattern)).collect(),
        incumbent: Incumbent::new(lang, fill),
        others: regex(others),
    });
    if all.len() >= MAX_COMPILED {
        all.clear();
    }
    all.insert((lang, name), compiled.clone());
    compiled
}

/// Words that a name shares with others.
const ARTICLES: &[&str] = &[
    "the", "de", "het", "la", "le", "les", "l", "der", "die", "das", "du", "des", "van", "of", "von", "d",
];

/// `|` and the name with what languages hang on its words: `Stad Gents`, `der Stadt Eupens`, `Bundesamtes für …`.
fn name_pattern(agency: &str) -> String {
    let folded = Doc::new(scope_of(agency)).folded;
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let first = words.iter().position(|word| !ARTICLES.contains(word)).unwrap_or(0);
    let words = &words[first..];
    if words.iter().map(|word| word.len()).sum::<usize>() < 2 {
        return String::new();
    }
    let words: Vec<String> = words
        .iter()
        .map(|word| format!(r"{}(?:'?s|es|e[nrms]?|n)?", regex::escape(word)))
        .collect();
    format!(
        r"|(?:(?:the|de|het|la|le|l'|der|die|das|dem|den|des|du|au|van) ?)?\b{}\b",
        words.join(r"[ '’./&,-]+")
    )
}

/// A name of more than 200 characters is no name.
fn scope_of(agency: &str) -> &str {
    crate::scope::head(agency.trim(), 200)
}

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<crate::text::Span> {
    let compiled = compiled(sentence.lang, sentence.options.agency.as_deref());
    let text = sentence.text();
    if compiled.others.is_match(text) {
        return Vec::new();
    }
    let mut found = compiled.incumbent.find(sentence);
    found.extend(compiled.asked.iter().flat_map(|regex| asked(sentence, regex)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles_with_any_name() {
        for lang in Lang::ALL {
            for agency in [None, Some(""), Some("("), Some("Stad Gent"), Some("[a-z]+|*"), Some("日本")] {
                assert!(!compiled(lang, agency).asked.is_empty());
            }
        }
    }
}
