//! Is it asked, or said not to be asked?
//!
//! Words that turn a statement around are counted where they reach what was found: in its own clause, and in the whole sentence for words
//! of exclusion. "Bids without a diploma are rejected" has two and asks for one; "no diploma is needed" has one and asks for none.

use crate::{Lang, rules::Patterns, text::Span};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    /// One count each, however often they come: "neither … nor" denies once.
    classes: [Regex; 4],
    /// What looks like a negation and is none: "not only", "no more than".
    not_negative: Regex,
    exclusion: Regex,
    /// Between two clauses, always.
    strong: Regex,
    /// Between two clauses if both have a verb.
    weak: Regex,
    verb: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [no, without, not, less, never, exclusion, strong, weak, verb] = words(lang);
        let regex = |pattern: &str| crate::rules::regex(pattern);
        Words {
            classes: [regex(no), regex(without), regex(not), regex(less)],
            not_negative: regex(never),
            exclusion: regex(exclusion),
            strong: regex(strong),
            weak: regex(weak),
            verb: regex(verb),
        }
    })
});

const fn words(lang: Lang) -> [&'static str; 9] {
    match lang {
        Lang::En => [
            r"\b(?:no|nobody|none|never|nor|neither|nothing)\b",
            r"\b(?:without|lack|lacks|lacking|missing|rather than|instead of|in place of|in lieu of|regardless of|irrespective of|whatever|replaces?|other than|different from|instead|unless|absence|absent)\b",
            r"\bnot\b|n't\b|\bcannot\b|\b(?:irrelevant|unimportant|unnecessary|superfluous|immaterial|optional|waived)\b",
            r"\b(?:less|fewer|smaller) than\b|\b(?:under|below) (?:€|eur|the|\d|a |one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty)",
            r"\bno ?(?:=|->|:) ?\w+|\bnot (?:only|just|merely|limited|simply)\b|\bno(?:t)? (?:more|longer|later|larger|bigger|older|exceeding) than\b|\bnot exceeding\b|\bno later\b|\bnot later\b|\b(?:no|not any) other\b|\bnothing (?:else|but)\b|\bnowhere else\b|\bno (?:less|fewer) than\b|\bnot (?:less|fewer|below|under|fall below)\b|\bmust not (?:\w+ )?(?:fall|be) (?:below|under|less)\b|\bmay not be (?:less|below|replaced)\b|\bno (?:second|sub)\w*",
            r"\b(?:reject(?:ed|s)?|exclu(?:ded|des?|sion)|disqualif\w+|refused?|ineligible|set aside|inadmissible|eliminated|turned (?:down|away)|barred|discarded|ruled out|left out|dropped|unacceptable|void|invalid|incomplete|irregular|non-?compliant|non-?responsive|unsuitable|out of the question|fails?|(?:zero|no) (?:points|marks)|too (?:small|young|weak|new)|(?:asked|requested) not to|asked to refrain|should refrain|(?:not|never|cannot|can't|n't) (?:be )?(?:considered|accepted|admitted|eligible|selected|evaluated|assessed|invited|allowed|permitted|shortlisted|retained|qualify|opened|looked at|entertained|suitable|welcome|wanted|scored|put forward|deployed|taken on|taken into (?:account|consideration))|not (?:\w+ ){0,2}(?:strong|large|big|stable|sound|robust) enough|(?:cannot|can not|may not|need not|must not|should not|do not|does not|will not) (?:bid|apply|tender|participate|take part|submit|respond|compete|enter))\b",
            r"[;:]| - |\b(?:but|however|although|whereas|yet)\b",
            r", | (?:and|or|while|because|since|if|so|who|which|that) ",
            r"\b(?:is|are|was|were|be|has|have|had|do|does|did|must|may|can|will|shall|should|need|needs|ask|asks|asked|require|requires|expect|want|work|works|worked|holds?|counts?|shows?|lasts?|takes?|gets?|describes?|judge|look)\b|n't\b",
        ],
        Lang::Nl => [
            r"\b(?:geen|geenszins|nooit|niemand|noch|nergens|niets)\b",
            r"\b(?:zonder|ongeacht|ontbre\w+|mist|missen|in plaats van|eerder dan|veeleer dan|los van|vervangt|anders? dan|tenzij|bij gebrek aan|afwezigheid van)\b|\bander\w* (?:\w+ ){1,2}dan\b",
            r"\b(?:niet|evenmin|overbodig\w*|irrelevant|onbelangrijk|onnodig|facultatief|vrijblijvend)\b",
            r"\b(?:minder|lager|kleiner) dan\b|\bonder (?:de |het )?(?:€|\d|barre|grens|kwart|half|een|anderhalf|twee|drie|vier|vijf|tien|twintig|vijftig)",
            r"\b(?:nee|neen) ?(?:=|->|:) ?\w+|\b(?:geen|niets|nergens|niet)(?: \w+)? ander\w*|\bgeen (?:cent|euro|jaar|dag) minder\b|\b(?:niet|geen) minder\b|\bniet onder\b|\bniet (?:alleen|enkel|slechts|uitsluitend|louter)\b|\b(?:niet|geen) (?:meer|langer|later|groter|ouder|hoger) dan\b",
            r"\b(?:geweerd|uitgesloten|uitsluiting|verworpen|afgewezen|geweigerd|onontvankelijk|weigeren|onregelmatig|onvolledig|ongeldig|nietig|ongelezen|terzijde|buiten beschouwing|vallen af|valt af|afgevoerd|uitsluiten|(?:nul|geen) punten|te (?:klein|jong|zwak)|hoe(?:ft|ven) niet (?:in te schrijven|mee te dingen|te reageren)|onvoldoende (?:sterk|groot|draagkrachtig)|sluit\w* (?:\w+ ){0,3}uit|niet (?:\w+ )?(?:in aanmerking|toegelaten|weerhouden|aanvaard|geselecteerd|ontvankelijk|beoordeeld|uitgenodigd|meegenomen|in overweging|mee ?doen|meedingen|inschrijven|indienen|deelnemen|welkom|geopend|ingezet|voorgesteld|gegund|geschikt|bekeken|behouden))\b",
            r"[;:]| - |\b(?:maar|echter|hoewel|terwijl|doch)\b",
            r", | (?:en|of|omdat|want|als|die|dat|zodat|waar) ",
            r"\b(?:is|zijn|was|waren|wordt|worden|werd|heeft|hebben|had|moet|moeten|mag|mogen|kan|kunnen|zal|zullen|dient|dienen|vraagt|vragen|eist|eisen|verwacht\w*|telt|tellen|beschikt|beschikken|toont|tonen|werkt|werken|krijgt|krijgen|kijken|duurt|loopt|komt|komen|speelt|spelen|beschrijft|hoeft|hoeven|geldt)\b",
        ],
        Lang::Fr => [
            r"\b(?:aucune?s?|nulle?|jamais|ni|rien|personne ne|nul)\b",
            r"\b(?:sans|faute d[eu']|depourvue?s?|au lieu d[eu']|plutot qu[e']|independamment|peu importe|quel(?:le)?s? que|remplace\w*|autres? (?:\w+ ){0,2}que|a moins qu[e']|sauf si|a defaut|en l'absence|absence d[e'])",
            r"\b(?:pas|non|nullement|guere|inutiles?|superflue?s?|facultati\w+|indifferente?s?)\b|\bn(?:e |')[a-z]+ plus\b|\bne [a-z]+ point\b",
            r"\b(?:moins d[e'u]|inferieure?s? a|en[- ]dessous d|sous (?:la barre|le seuil|les? \d)|n'atteign\w+ pas)",
            r"\bnon ?(?:=|->|:) ?\w+|\b(?:aucun|pas d)\w*[ ']autres?\b|\brien d'autre\b|\b(?:pas|ni) (?:\w+ )?moins\b|\b(?:ne|n')[ a-z']{0,24}moins d|\bpas (?:etre )?(?:inferieur\w*|descendre)|\b(?:pas|non) (?:seulement|uniquement|exclusivement)\b|\bpas (?:plus|davantage) d|\bpas (?:depasser|exceder)|\b(?:depass|exced)\w+ pas\b|\b(?:au|du) moins d[eu']",
            r"\b(?:rejete\w*|exclu(?:e|s|es|re|t|ent|sion)?|ecarte(?:e|s|es|r|ra|ront)?|refuse(?:e|s|es|r|ra|ront)?|elimine\w*|irregulieres?|incompletes?|nulles?|non conformes?|non retenue?s?|abstenir|hors jeu|(?:zero|aucun) points?|insuffisante?s?|disqualifie\w*|trop (?:petites?|jeunes?|faibles?)|irrecevables?|inadmissibles?|pas (?:\w+ )?(?:admis\w*|accepte\w*|retenue?s?|prise?s? en (?:compte|consideration)|recevables?|examine\w*|invite\w*|eligibles?|selectionne\w*|soumissionner|participer|remettre|postuler|ouverte?s?|notee?s?|proposee?s?|souhaite\w*|acceptable\w*|autorise\w*|concourir|presenter|(?:\w+ )?de garanties)|ne (?:peut|peuvent|pourra|pourront) (?:pas )?etre (?:propos\w*|retenu\w*|admis\w*|accepte\w*|pris\w*|selectionn\w*|affecte\w*|invite\w*|inscrit\w*)|ne saur\w+ (?:etre|convenir|participer)|ne (?:peut|peuvent|pourra|pourront) (?:soumissionner|participer|remettre|postuler))\b",
            r"[;:]| - |\b(?:mais|cependant|toutefois|bien que|tandis|alors que)\b",
            r", | (?:et|ou|car|parce|puisque|si|qui|afin|lorsque) ",
            r"\b(?:est|sont|etait|sera|seront|a|ont|avait|doit|doivent|peut|peuvent|faut|exige\w*|demande\w*|demandons|attendons|attend|dispose\w*|justifie\w*|compte|comptent|travaille\w*|regardons|dure|joue|jouent|decrit|donne\w*|montre\w*)\b",
        ],
        Lang::De => [
            r"\b(?:kein(?:e[rmsn]?)?|keinerlei|niemals|niemand|weder|nie)\b",
            r"\b(?:ohne|fehl(?:t|en|ende\w*)|anstatt|anstelle|unabhangig|ungeachtet|egal|ersetzt|mangels|es sei denn)\b|\bstatt [a-z]|\bander\w* (?:\w+ ){0,2}als\b",
            r"\b(?:nicht|nichts|ebenso ?wenig|unerheblich|unwichtig|unnotig|uberflussig|entbehrlich|freiwillig|optional|irrelevant|nebensachlich)\b",
            r"\b(?:weniger|geringer|kleiner) als\b|\bunter (?:€|\d|ein|dem|der|einer|zwei|drei|vier|funf|zehn|zwanzig|funfzig)",
            r"\bnein ?(?:=|->|:) ?\w+|\bkein\w* ander\w*|\bnichts ander\w*|\bnirgend\w* sonst|\b(?:nicht|kein\w*) (?:weniger|unter|geringer|kleiner)\b|\bnicht (?:nur|allein|lediglich|ausschliesslich)\b|\b(?:nicht|kein\w*) (?:mehr|langer|spater|alter|grosser|hoher) als\b",
            r"\b(?:ausgeschlossen\w*|ausschluss\w*|ausgesondert|abgelehnt\w*|zuruckgewiesen\w*|abgewiesen|ausgeschieden|nicht (?:\w+ )?(?:zugelassen|berucksichtigt|gewertet|angenommen|akzeptiert|gepruft|eingeladen|in betracht|anbieten|teilnehmen|bewerben|geoffnet|erwunscht|beteiligen|ausgewahlt|eingesetzt|vorgeschlagen|akzeptabel|moglich|mitbieten|bezuschlagt|weiter)|schliess\w+ (?:\w+ ){0,4}aus|scheiden (?:\w+ )?aus|chancenlos|unvollstandig\w*|ungultig\w*|unberucksichtigt|unzulassig\w*|aussen vor|ungeoffnet|aussortiert|nicht in frage|abzusehen|disqualifiziert|ungeeignet|zu (?:klein|jung|schwach)|(?:null|keine) punkte)\b",
            r"[;:]| - |\b(?:aber|jedoch|sondern|obwohl|wahrend|allerdings)\b",
            r", | (?:und|oder|weil|denn|wenn|falls|damit) ",
            r"\b(?:ist|sind|war|waren|wird|werden|wurde|hat|haben|hatte|muss|mussen|darf|durfen|kann|konnen|soll|sollen|verlang\w+|forder\w+|erwart\w+|zahlt|zahlen|verfugt|verfugen|besitz\w+|arbeitet|arbeiten|weist|weisen|nachweisen|schauen|lauft|dauert|spielt|spielen|beschreibt|bekommt|erhalt|erhalten)\b",
        ],
    }
}

/// Said of a whole sentence: "how large your firm is, plays no part".
static IRRELEVANT: LazyLock<Regex> = LazyLock::new(|| {
    crate::rules::regex(concat!(
        r"\b(?:(?:plays?|have|has|of) no (?:part|role|bearing|influence|importance)|makes? no difference|(?:does|do) not (?:matter|count|play)|no matter|(?:doesn't|don't) matter|is irrelevant)\b",
        r"|\b(?:speelt|spelen|heeft|maakt|maken)\b[^.;:]{0,30}\b(?:geen (?:enkele )?(?:rol|belang|verschil|invloed)|niet uit)\b|\bdoet er niet toe\b|\bom het even\b",
        r"|\b(?:ne joue\w*|n'a|n'ont|n'entre\w*)\b[^.;:]{0,30}\b(?:aucun\w*|pas|nulle?)\b[^.;:]{0,12}\b(?:role|importance|incidence|influence|ligne|compte)\b|\bpeu importe\b",
        r"|\bspiel(?:t|en)\b[^.;:]{0,40}\bkeine (?:\w+ )?rolle\b|\bist (?:\w+ )?(?:egal|unerheblich|ohne belang)\b|\bkommt es nicht an\b",
    ))
});

fn is_irrelevant(sentence: &str, found: &Span) -> bool {
    IRRELEVANT.find_iter(sentence).any(|m| {
        let between = if m.start() >= found.end {
            found.end..m.start()
        } else {
            m.end().min(found.start)..found.start
        };
        !sentence[between].contains([';', ':'])
    })
}

/// Does the sentence say that what was found is not asked?
pub(crate) fn is_denied(sentence: &str, found: &Span, lang: Lang) -> bool {
    let words = WORDS.get(lang);
    if is_irrelevant(sentence, found) {
        return true;
    }
    let clause = clause(sentence, found, words);
    let skipped: Vec<Span> = words.not_negative.find_iter(sentence).map(|m| m.range()).collect();
    let is_skipped = |at: &Span| skipped.iter().any(|other| at.start < other.end && other.start < at.end);
    let excluded = words.exclusion.find_iter(sentence).map(|m| m.range());
    let excluded: Vec<Span> = excluded.filter(|at| !is_skipped(at)).collect();
    let is_free = |at: &Span| {
        let overlaps = |other: &Span| at.start < other.end && other.start < at.end;
        !excluded.iter().any(overlaps) && !skipped.iter().any(overlaps)
    };
    let reaches = |regex: &Regex| {
        regex
            .find_iter(&sentence[clause.clone()])
            .any(|m| is_free(&(clause.start + m.start()..clause.start + m.end())))
    };
    let [no, without, not, less] = &words.classes;
    let mut turns = [no, without, not].into_iter().filter(|class| reaches(class)).count();
    // "Fewer than ten people" turns around what directly follows it; what was found may hold it.
    let before = &sentence[..found.end];
    let near = tail(before, 40 + found.len());
    if less.find_iter(near).last().is_some_and(|m| {
        let at = before.len() - near.len() + m.start();
        !skipped.iter().any(|s| s.start <= at && at < s.end)
    }) {
        turns += 1;
    }
    turns += usize::from(!excluded.is_empty());
    turns % 2 == 1
}

/// Does it keep somebody out?
pub(crate) fn excludes(sentence: &str, lang: Lang) -> bool {
    WORDS.get(lang).exclusion.is_match(sentence)
}

/// The last bytes of a text, from a character on.
pub(crate) fn tail(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

/// The first bytes of a text, to a character's end.
pub(crate) fn head(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn clause(sentence: &str, found: &Span, words: &Words) -> Span {
    let outside = |m: &regex::Match<'_>| m.end() <= found.start || m.start() >= found.end;
    let mut cuts: Vec<(usize, bool)> = words
        .strong
        .find_iter(sentence)
        .filter(outside)
        .map(|m| (m.start(), true))
        .collect();
    cuts.extend(words.weak.find_iter(sentence).filter(outside).map(|m| (m.start(), false)));
    cuts.sort_unstable();
    cuts.push((sentence.len(), true));
    let (mut start, mut end_of_last) = (0, 0);
    let mut has_verb = false;
    let mut is_forced = true;
    for (cut, is_strong) in cuts {
        let piece_has_verb = words.verb.is_match(&sentence[end_of_last..cut]);
        if is_forced || (has_verb && piece_has_verb) {
            if found.start < end_of_last && found.end > start {
                return start..end_of_last;
            }
            start = end_of_last;
            has_verb = piece_has_verb;
        } else {
            has_verb |= piece_has_verb;
        }
        is_forced = is_strong;
        end_of_last = cut;
    }
    start..sentence.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(sentence: &str, found: &str, lang: Lang) -> bool {
        let start = sentence.find(found).unwrap();
        is_denied(sentence, &(start..start + found.len()), lang)
    }

    #[test]
    fn what_is_not_asked_is_denied() {
        for (sentence, found) in [
            ("no years of experience are asked", "years of experience"),
            ("a degree is not required, nor is any certificate", "certificate"),
            ("we look at results, not at years of experience", "years of experience"),
            ("nobody without a degree is excluded", "degree"),
            ("firms with fewer than ten employees are welcome", "ten employees"),
            ("a degree is no longer required", "degree"),
        ] {
            assert!(denied(sentence, found, Lang::En), "{sentence}");
        }
        assert!(denied(
            "een diploma is niet vereist, en een certificaat evenmin",
            "certificaat",
            Lang::Nl
        ));
        assert!(denied("ni diplome ni certificat ne sont necessaires", "certificat", Lang::Fr));
        assert!(denied("weder ein diplom noch ein zertifikat ist notig", "zertifikat", Lang::De));
    }

    #[test]
    fn denied_twice_is_asked() {
        for (sentence, found) in [
            ("bids without a degree are rejected", "degree"),
            ("no bid without five years of experience is read", "five years of experience"),
            (
                "a degree is not required, but five years of experience are",
                "five years of experience",
            ),
            ("not only a degree counts", "degree"),
            ("cvs of not more than two pages are attached", "cvs"),
            ("no less than five years of experience", "five years of experience"),
            ("if the team has no certificate, it is excluded", "certificate"),
        ] {
            assert!(!denied(sentence, found, Lang::En), "{sentence}");
        }
        assert!(!denied("au moins cinq ans d'experience", "cinq ans d'experience", Lang::Fr));
        assert!(!denied("les offres sans diplome sont ecartees", "diplome", Lang::Fr));
        assert!(!denied("angebote ohne abschluss werden ausgeschlossen", "abschluss", Lang::De));
    }
}
