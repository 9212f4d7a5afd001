//! Somebody by name: a title before a name, a role before two words with capitals, a first name that is common.

use super::{Patterns, Sentence, regex, vocabulary::worded};
use crate::{Lang, scope::head, text::Span};
use regex::Regex;
use std::sync::LazyLock;

/// Particles that stand within a name.
const PARTICLES: &str = "(?:(?:van|de|den|der|von|zu|le|la|du|di|el|ten|ter|'t|al|vande|vanden) )*";

static TITLED: LazyLock<Patterns<Regex>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let titles = match lang {
            Lang::En => r"mrs?|ms|miss|mx|dr|prof|professor",
            Lang::Nl => r"mevrouw|mevr|mw|meneer|mijnheer|de heer|dhr|heer|dr|prof|ir|ing|drs|juffrouw",
            Lang::Fr => r"madame|mme|monsieur|mlle|mademoiselle|m|mr|dr|docteur|pr|maitre",
            Lang::De => r"frau|herrn?|hr|fr|dr|prof|professor(?:in)?|dipl\.-ing",
        };
        regex(&format!(
            r"\b(?:{titles})\.? (?:(?:dr|prof|ir|ing)\.? )*(?P<name>{PARTICLES}[a-z][a-z'-]+(?: {PARTICLES}[a-z][a-z'-]+)?)"
        ))
    })
});

static IN_ROLE: LazyLock<Patterns<Regex>> =
    LazyLock::new(|| Patterns::new(|lang| worded(lang, &format!(r"\b{{ROLE}},? (?P<name>[a-z][a-z'-]+ {PARTICLES}[a-z][a-z'-]+)"))));

/// First names that are no other words with a capital in these languages.
static FIRST: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"\b(?P<name>(?:{}) {PARTICLES}[a-z][a-z'-]+)",
        "anna|anne|an|anke|annelies|amina|andrea|andreas|antoine|anton|ahmed|bart|ben|bernd|birgit|brigitte|camille|carla|caroline|catherine|cecile|charlotte|chloe|chris|christian|christine|christophe|claire|claudia|daniel|david|dirk|edward|elena|eline|elise|elke|ellen|emily|emma|eric|erik|ernst|eva|evelien|fatima|francois|frank|franz|frederic|geert|george|gert|greet|guillaume|hanna|hannah|hans|heike|heinz|helen|helena|henk|henri|hilde|ines|inge|ingrid|isabelle|jack|jacques|james|jan|jana|jane|jean|jens|jeroen|joachim|johan|johanna|john|jonas|joris|jorg|joseph|julia|julie|julien|jurgen|karel|karen|karin|karim|katharina|katrien|katrin|kevin|klaus|koen|kristof|lars|laura|laurence|laurent|lea|lena|leo|lies|lieve|lisa|louis|louise|luc|lucas|lukas|manon|marc|marco|maria|marie|marieke|mark|markus|martin|martina|mathieu|matthias|max|michael|michel|mohamed|monika|nadia|nathalie|nele|nicolas|niels|nina|nora|olivier|oliver|patrick|paul|pauline|peter|petra|philippe|pierre|piet|pieter|ralf|raf|rachel|rebecca|richard|robert|roland|ruth|sabine|samira|sandra|sara|sarah|sebastian|sofie|sophie|stefan|stefanie|stephanie|steven|susan|susanne|sven|sylvie|tanja|thomas|tim|tom|ulrich|ursula|uwe|valerie|veronique|vincent|walter|werner|wim|wolfgang|yasmina|yves"
    ))
});

/// Somebody of the buyer's, somebody to ask, somebody made up, a street.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r"\b(?:persona|contact\w*|questions?|vragen|fragen|answers?|beantwoordt|repond\w*|beantwortet|inlichtingen|informatie|information|renseign\w*|auskunft\w*|ansprech\w*|aanspreek\w*|erreichbar|bereikbaar|joignable|reach\w*",
        r"|example|e\.g|voorbeeld\w*|bijv|exemple|beispiel\w*|z\.b|street|\w*straat|rue|\w*strasse|\w*laan|\w*plein|avenue|\w*allee|zaal|room|minister\w*|mayor|burgemeester|bourgmestre|burgermeister\w*",
        r"|of the (?:agency|city|department|ministry)|van de (?:dienst|stad|aankoopdienst|gemeente)|de notre|de l'(?:office|administration)|de la (?:ville|commune)|der (?:behorde|stadt|verwaltung|vergabestelle|gemeinde)|our|onze|ons|notre|unser\w*|send|sent|stuurt?|envoy\w*|senden|attention|attn|t\.a\.v)\b",
        r"|\b\d{1,3},? (?:years old|jaar|ans|jahre)\b",
    ))
});

/// What follows a name that does something, or is something.
static GOES_ON: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^(?:$|[,.;)(]| -|'s\b| (?:must|shall|will|is|has|should|may|leads?|cannot|and|as|remains|works|who|moet|dient|zal|is|leidt|wordt|blijft|en|die|kan|doit|devra|sera|est|dirige|assure|et|qui|reste|peut|muss|soll|wird|ist|leitet|ubernimmt|bleibt|und|darf|steht|hat|heeft|a|for|voor|pour|fur|zal|mag|geleid|uitgevoerd|to|zu|at|op|to)\b)",
    )
});

/// Words with capitals after a role that name no person.
static NO_PERSON: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:java|data|web|front|back|full|power|scrum|product|project|senior|junior|medior|software|microsoft|sap|oracle|cloud|service|user|lead|business|quality|google|amazon|open|human|machine|digital|public|drupal|information|key|level|stad|ville|stadt|city|agency|agentschap|office|landesamt|bundesamt|united|north|south|west|east|new|ux|ui|it|power|sql|azure|foundation|practitioner|advanced|expert|master|owner|development|management|design|research|experience|stack|end|art|bitte|mindestens|tbd|required|skills|name|names)\b",
    )
});

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let text = sentence.text();
    if OTHER.is_match(text) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let names = |regex: &Regex| -> Vec<(Span, Span)> {
        let both = |m: regex::Captures<'_>| Some((m.get(0)?.range(), m.name("name")?.range()));
        regex.captures_iter(text).filter_map(both).collect()
    };
    for (whole, name) in names(TITLED.get(sentence.lang)) {
        // A single letter is a title only with its stop; "is" and "ms" may be anything.
        let is_title = text[whole.start..].starts_with("m ") || !is_capital(sentence, &name, false);
        if !is_title {
            found.push(whole);
        }
    }
    let in_role = names(IN_ROLE.get(sentence.lang)).into_iter().map(|(_, name)| name);
    let first = names(&FIRST).into_iter().map(|(_, name)| name);
    for name in in_role.chain(first) {
        let is_person = is_capital(sentence, &name, true) && !NO_PERSON.is_match(&text[name.clone()]);
        if is_person && GOES_ON.is_match(head(&text[name.end..], 14)) {
            found.push(name);
        }
    }
    found
}

/// The words of a name begin with a capital and go on without.
fn is_capital(sentence: &Sentence<'_>, name: &Span, all: bool) -> bool {
    let typed: String = sentence.typed(name).iter().collect();
    let is_name = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(|c| c.is_lowercase() || c == '\'' || c == '’')
    };
    let mut words = typed.split_whitespace();
    let first = words.next().is_some_and(is_name);
    let last = words.next_back().is_none_or(is_name);
    if all { first && last } else { first || last && typed.contains(' ') }
}

#[cfg(test)]
mod tests {
    use crate::{Lang, Options, Rule, check};

    #[test]
    fn who_does_the_work_is_named() {
        let is_named = |text: &str, lang: Lang| {
            check(text, lang, &Options::default())
                .iter()
                .any(|f| f.rule == Rule::CvOrNamedPerson)
        };
        for (text, lang) in [
            ("The project leader Tom Hargreaves must be available.", Lang::En),
            ("De vormgeving is in handen van mevrouw Lies De Smet.", Lang::Nl),
            ("Le chef de projet Marc Dubois doit assurer la coordination.", Lang::Fr),
            ("Die Leitung übernimmt Frau Dr. Anke Möller.", Lang::De),
            ("The interviews are held by Anna Visser.", Lang::En),
        ] {
            assert!(is_named(text, lang), "{text}");
        }
        for (text, lang) in [
            ("Ms Okafor answers questions about this tender.", Lang::En),
            ("Persona: Fatima Bakker, 42 jaar, meldt een put in de weg.", Lang::Nl),
            ("Der Entwickler kennt Open Source.", Lang::De),
        ] {
            assert!(!is_named(text, lang), "{text}");
        }
    }
}
