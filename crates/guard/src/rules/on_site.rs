//! Presence, unless the sentence says why.

use super::{Patterns, Sentence, asked, regex};
use crate::{Lang, scope::is_denied, text::Span};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    presence: Regex,
    reason: Regex,
    /// Optional, or somebody else's.
    other: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [presence, reason, other] = words(lang).map(regex);
        Words { presence, reason, other }
    })
});

const fn words(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::En => [
            r"\bon[- ]?site\b|\bon (?:our|the agency's|the) premises\b|\b(?:at|in) (?:our|the agency's|the client's|the authority's|the buyer's|the city's) (?:\w+ )?(?:offices?|premises|buildings?|headquarters|location|site|town hall)\b|\bphysical(?:ly)? (?:present|presence)\b|\bpresen(?:t|ce) (?:in|at|on) (?:our|the) (?:offices?|premises|building|site|workplace)\b|\bin person\b|\bwork(?:s|ed|ing)? from our offices?\b|\bat the office\b|\bface[- ]to[- ]face\b",
            r"\b(?:because|since|so that|in order to|owing to|due to|for (?:reasons of|security reasons|\w+ reasons)|given that|as (?:the|it|they|our|this|these|no|only|there|some)|cannot leave|may not leave|must not leave|the reason|needed to|to (?:inspect|scan|handle|consult|observe|access|measure|see|examine)|which cannot|that cannot)\b",
            r"\b(?:on[- ]?site search|may (?:also )?(?:work|meet|come|be)|optional|if (?:the team|they|it) (?:wish|want|prefer)\w*|visitors?|citizens|residents|users (?:on|at)|on request|remote(?:ly)?(?: or| work| as)|or online|or remotely|own choice|where it (?:likes|wants))\b",
        ],
        Lang::Nl => [
            r"\bter plaatse\b|\bop locatie\b|\bop kantoor\b|\bon[- ]?site\b|\b(?:in|op|vanuit) (?:onze|ons|de) (?:\w+ )?(?:kantoren|kantoor|gebouwen|gebouw|lokalen|burelen|vestiging|hoofdzetel|stadhuis)\b|\bfysiek(?:e)? (?:aanwezig\w*|aanwezigheid)\b|\baanwezig(?:heid)? (?:\w+ )?(?:in|op|bij) (?:onze|ons|de|het) (?:\w+)\b|\bter plekke\b",
            r"\b(?:omdat|want|wegens|aangezien|zodat|vanwege|doordat|daar de|daar het|gezien|met het oog op|reden\w*|teneinde|om (?:de|het|redenen|de \w+ te)|vermits|niet (?:mogen|mag|kan|kunnen) (?:\w+ )?(?:verlaten|verplaatst))\b",
            r"\b(?:mag (?:ook )?(?:ter plaatse|op)|optioneel|vrijblijvend|indien gewenst|desgewenst|bezoekers|burgers|inwoners|op vraag|van op afstand of|of online|of van op afstand|eigen keuze|vrije keuze)\b",
        ],
        Lang::Fr => [
            r"\bsur (?:place|site)\b|\ben presentiel\b|\bdans (?:nos|les) (?:\w+ )?(?:locaux|bureaux|batiments)\b|\bdans notre (?:batiment|siege)\b|\bpresence physique\b|\bphysiquement presente?s?\b|\bpresente?s? (?:\w+ )?(?:dans nos|a nos|au siege|au bureau)\b|\bau (?:siege|bureau) (?:de|du)\b|\bon[- ]site\b",
            r"\b(?:parce qu[e']|car|puisqu[e']|en raison d[eu']|afin d[e']|afin qu[e']|pour des raisons|pour cause|etant donne|du fait|pour que|vu (?:que|la|le|l')|faute de|compte tenu|motif|ne peu(?:t|vent) (?:pas )?(?:quitter|etre deplace\w*|sortir))",
            r"\b(?:peut (?:aussi )?(?:travailler|venir)|facultati\w+|si elle le souhaite|s'ils? le souhaite\w*|visiteurs|citoyens|habitants|usagers|sur demande|a distance ou|ou en ligne|ou a distance|libre choix)\b",
        ],
        Lang::De => [
            r"\bvor ort\b|\bvor-ort-\w+|\bon[- ]?site\b|\b(?:in|an|aus) (?:unseren|den|unserem|unserer) (?:\w+ )?(?:raumen|raumlichkeiten|buros?|gebauden?|dienststelle|hausern|standort)\b|\b(?:physisch\w*|personlich\w*|korperlich\w*) (?:anwesen\w+|prasen\w+)\b|\b(?:anwesenheit|prasenz)(?:pflicht|tage?|termine)?\b(?: (?:in|im|vor|beim|am) \w+)?|\b(?:in unserem |im )dienstgebaude\b|\bbei uns (?:im|in|vor)\b|\bam dienstsitz\b|\bin prasenz\b",
            r"\b(?:weil|da (?:die|der|das|es|sie|unsere|diese)|denn|wegen|aufgrund|auf grund|damit|um (?:\w+ ){1,6}zu|infolge|aus \w+grunden|grund (?:ist|dafur)|angesichts|nicht (?:verlassen|bewegt|verlagert))\b",
            r"\b(?:kann (?:auch )?vor ort|darf (?:auch )?vor ort|optional|freiwillig|auf wunsch|besuch\w+|burger\w*|einwohner\w*|auf anfrage|oder online|oder aus der ferne|freie wahl|falls gewunscht)\b",
        ],
    }
}

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    if words.reason.is_match(text) {
        return Vec::new();
    }
    let remote = REMOTE.find_iter(text).map(|m| m.range());
    let remote: Vec<Span> = remote.filter(|span| is_denied(text, span, sentence.lang)).collect();
    if !remote.is_empty() || words.other.is_match(text) {
        return remote;
    }
    asked(sentence, &words.presence)
}

/// Where it is not allowed, presence is asked.
static REMOTE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:remote work(?:ing)?|work(?:ing)? (?:remotely|from home)|home ?working|telework\w*|thuiswerk\w*|telewerk\w*|werken op afstand|teletravail|travail a distance|home-? ?office|telearbeit|mobiles? arbeiten|fernarbeit)\b",
    )
});
