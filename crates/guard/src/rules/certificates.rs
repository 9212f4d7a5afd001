//! Certificates, labels and quality marks, unless an equivalent proof is accepted.

use super::{Patterns, Sentence, pairs, products::is_cleared, regex, vocabulary::is_about_the_service};
use crate::{
    Lang,
    scope::{head, is_denied, tail},
    text::Span,
};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    /// A certificate without a name, that somebody holds.
    held: Regex,
    /// Certificates that are not of a firm or person: of servers, of birth, of tax.
    other: Regex,
}

/// Standards of management, against which firms are certified; ISO 8601 or ISO 32000 are standards of data.
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r"\b(?:(?:nbn|nf|din|bs|nen|en|iso|iec|iso/iec|eniso)[ -]?)*(?:iso|iso/iec|iec)[- ]?(?:norm |standard )?(?:9001|14001|27001|27002|27017|27018|27701|20000(?:-1)?|22301|45001|50001|13485|17020|17021|17024|17025|17065|15504|26000|33000|37001|42001|29110|15189|21001|28000|30301|30401|55001|18587|17100)(?::\d{4})?\b",
        r"|\bsoc ?2(?: type (?:ii?|2|1))?\b|\bprince ?2(?: (?:practitioner|foundation|agile))?\b|\bprince2\w*|\bitil(?: ?v?[34])?(?: (?:foundation|expert|practitioner))?\b|\btogaf\b|\bcissp\b|\bcism\b|\bcrisc\b|\boscp\b|\boswe\b|\bccsp\b|\bpmp\b|\bpmi-acp\b|\bipma(?: level)?(?: [abcd])?\b|\bcapm\b|\bistqb\b|\bcobit\b|\bcomptia\b|\bccn[ap]\b|\bccie\b|\bmcs[ead]\b|\bcpacc\b|\bcsm\b|\bcspo\b|\bpsm[ -]?(?:i{1,3}|[123])\b|\bhds\b|\bpassi\b|\bc5(?:-testat)?\b|\b(?:bsi-)?grundschutz\b|\bisae ?\d{4}\b|\bsoc ?[13]\b|\bcmmi\b|\btmmi\b|\bagilepm\b|\bcipp/?e\b|\bcipm\b|\bccsk\b|\bcpux(?:-\w+)?\b|\buxqb\b|\bcybervadis\b|\bb ?corp\b|\bnf logiciel\b|\binvestors in people\b|\bblauer engel\b|\becolabel\b|\biaap\b|\bhcispp\b|\bbitv-prufer\w*|\bcyber-?safe\b|\bcipt\b|\bsafe agilist\b|\bcertiphyto\b|\bmase\b|\bscc\*{0,2}\b|\bpspo\b|\bcbap\b|\bireb\b|\bcpre\b|\btmap\b|\bbcs foundation\b|\bgiac\b|\bgpen\b|\bcrest\b",
        r"|\b(?:six sigma|lean six sigma)(?: (?:green|black|yellow) belt)?\b|\b(?:green|black) belt\b|\becovadis\b|\bco2-prestatieladder\b|\bco2 performance ladder\b|\bvca(?:\*+)?(?:[ -](?:certific\w+|attest|petra|basis|vol))?\b|\btisax\b|\bsecnumcloud\b|\bqualiopi\b|\bnen ?7510\b|\bbsi[ -]?c5\b|\bit-grundschutz\b|\btuv\b|\bpci[ -]dss\b|\bcsa star\b|\banysurfer(?:[ -]label)?\b|\bbosa[ -]label\b|\bcyfun\b|\bcyberfundamentals\b|\bcyber essentials(?: plus)?\b|\bemas\b|\bfsc\b|\bpefc\b|\bopquast\b|\bbreeam\b|\bsafe[ -](?:agilist|practitioner|certif\w+)|\biso[ -](?:certifi\w+|zertifi\w+|gecertificeerd\w*|certificaat|norm\w*)\b",
    ))
});

/// Letters that are words in lower case: only in capitals, or with "certif" near by.
const CAPITALS: &[&str] = &[
    "hds", "passi", "c5", "cmmi", "tmmi", "iaap", "mase", "scc", "pmp", "csm", "crest", "emas", "fsc", "pefc", "vca", "cisa", "ceh", "psm",
    "cobit", "itil", "tuv",
];

static SHORT: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(?:cisa|ceh|pmi|was|msp|cpe|acp|pmo-cp|cia)\b"));

/// Any certificate, of which the sentence asks for it in so many words.
static ANY: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b[\w-]*(?:certificates?|certifications?|certificaat|certificaten|certificering|certificats?|zertifikate?s?|zertifizierung(?:en)?|testate?s?|accreditations?|accreditatie|akkreditierung(?:en)?|keurmerk|gutesiegel|attest)\b",
    )
});

static ASKED: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:mandatory|compulsory|must have|enclose[ds]?|copy|copies|verplicht\w*|vereist\w*|kopie\w*|obligatoires?|exigee?s?|requise?s?|copies?|zwingend|pflicht|erforderlich|vorausgesetzt|kopien?|vorzulegen|nachzuweisen|beizufugen|gefordert|punkte|points|punten|possession|valid|gultig\w*|geldig\w*)\b",
    )
});

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [held, other] = words(lang).map(regex);
        Words { held, other }
    })
});

static CERTIFICATE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"certifi|zertifi|accredit|akkredit|geaccredit|\blabel\b|keurmerk|gutesiegel|attest"));

const fn words(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::En => [
            r"\b(?:certified|accredited|chartered) (?:as (?:an? )?)?(?:[a-z/-]+ ){0,3}?(?:scrum masters?|product owners?|consultants?|auditors?|(?:project |programme |product |service |security )?managers?|testers?|trainers?|coach(?:es)?|developers?|architects?|engineers?|administrators?|specialists?|professionals?|experts?|translators?|team|firm|company|supplier|partners?|analysts?|hackers?|accountants?|facilitators?|designers?|laborator\w+|provider)\b|\b(?:holds?|holding|has|have|having|possess\w*|with|obtained|owns?|carry|carries|present|submits?|provide|prove|show|valid|recognised|official|in possession of)(?: [a-z0-9'-]+){0,6}? (?:certificates?|certifications?|accreditations?|quality (?:label|mark)|certs?)\b|\b(?:certificates?|certifications?|accreditations?)(?: [a-z0-9-]+){0,3} (?:in|for|as|of) (?:[a-z]+ ){0,3}?(?:project|agile|scrum|security|quality|management|accessibility|testing|service|cloud|usability|environment\w*|data|design|privacy|product|software|translation)\b|\b(?:scrum master|product owner|agile|cloud|accessibility|security|project management|quality|environmental|safety|vendor) (?:certificates?|certifications?|label|accreditation)\b|\b(?:is|are|be|been) (?:[\w-]+ ){0,3}?(?:certified|accredited)\b|\b[a-z0-9]+-certified\b|\bcertification (?:is|are) (?:required|mandatory|compulsory|needed|necessary|a must|an advantage|expected)\b",
            r"\b(?:tls|ssl|x\.?509|https|servers?|client|root|digital|birth|death|marriage|medical|tax|good conduct|criminal record|social security|origin|energy|residence|completion|acceptance|signing|domain|encryption|insurance|citizens?|residents?|payment|conformity|wildcard|death|share|gift|visitors?|pupils|students)\b[^.;]{0,40}\bcertificat\w*|\bcertificates? of (?:birth|good conduct|completion|acceptance|origin|residence|conformity|insurance|death|marriage|authenticity)\b|\bcertificates? (?:pinning|authority|store|transparency|expires?|is renewed|are renewed|for citizens|are issued|is issued)\b|\b(?:birth|medical|death) certif\w+",
        ],
        Lang::Nl => [
            r"\b(?:gecertificeerde?|geaccrediteerde?|erkende) (?:als )?(?:[a-z/-]+ ){0,3}?(?:scrum ?masters?|product owners?|consultants?|auditors?|\w*managers?|\w*leiders?|testers?|trainers?|coach(?:es)?|\w*ontwikkelaars?|\w*architect(?:en)?|ingenieurs?|beheerders?|specialist(?:en)?|professionals?|experts?|deskundigen?|vertalers?|teams?|firma's?|bedrij(?:f|ven)|leveranciers?|partners?|analist(?:en)?|hackers?|adviseurs?|laborator\w+|medewerkers?|dienstverleners?)\b|\b(?:beschik(?:t|ken)|bezit(?:ten)?|in het bezit|houder|heeft|hebben|behaald|behaalde|geldige?|erkende?|officiele?|voorleggen|aantonen|met een|legt|leggen|bezitter)(?: [a-z0-9'-]+){0,6}? (?:\w+-?)?(?:certifica(?:at|ten|ering\w*)|accreditatie|keurmerk|kwaliteitslabel|label)\b|\b(?:certifica(?:at|ten)|certificering(?:en)?|accreditatie)(?: [a-z0-9-]+){0,2} (?:in|voor|als|van) (?:[a-z]+ ){0,3}?(?:\w*project\w*|agile|scrum\w*|\w*beveiliging|kwaliteit\w*|\w*management|toegankelijkheid|testen|cloud|milieu\w*|data\w*|ontwerp|privacy|veiligheid)\b|\b(?:scrum ?master|product owner|agile|cloud|toegankelijkheids|veiligheids|kwaliteits|projectmanagement|beveiligings|milieu)[- ]?(?:certifica(?:at|ten|ering)|keurmerk|label)\b|\b(?:is|zijn|wordt|gecertificeerd en|officieel|volledig) (?:\w+ ){0,4}?(?:\w+-)?(?:gecertificeerd|geaccrediteerd)\b|\b[a-z0-9]+-gecertificeerde?\b|\bcertificering is (?:verplicht|vereist|noodzakelijk|een must|een plus\w*)\b|\bgecertificeerd (?:zijn|is)\b",
            r"\b(?:tls|ssl|x\.?509|https|server|client|root|digitaal|digitale|geboorte|medisch|medische|belasting|fiscaal|fiscale|goed gedrag|rsz|herkomst|energie|woonplaats|domein|versleuteling|verzekering|burgers?|inwoners?)\w*\b[^.;]{0,40}\b\w*(?:certifica|attest)\w*|\b(?:tls|ssl|https|server|energieprestatie|epc)-?certifica\w+|\bcertifica\w+ (?:van|voor) (?:oorsprong|goed gedrag|woonst|overeenkomst|burgers|inwoners)\b|\bcertifica\w+ (?:verloopt|verlopen|wordt vernieuwd|worden vernieuwd|worden uitgereikt)\b",
        ],
        Lang::Fr => [
            r"\b(?:scrum masters?|product owners?|consultante?s?|auditeurs?|chefs? de projet|gestionnaires?|testeurs?|formateurs?|coachs?|developpeurs?|architectes?|ingenieurs?|administrateurs?|specialistes?|professionnels?|experte?s?|traducteurs?|equipes?|entreprises?|societes?|fournisseurs?|partenaires?|analystes?|prestataires?|laboratoires?)(?: [a-z0-9-]+){0,3}? (?:certifiee?s?|accreditee?s?|agreee?s?|labellisee?s?)\b|\b(?:titulaires?|detenteurs?|detentrices?|dispos\w+|poss?ed\w+|detien\w+|detenir|muni\w*|obtenu\w*|justifi\w+|presente\w*|valide|officielle?s?|reconnue?s?|fourni\w*|avec un|a une)(?: [a-z0-9']+){0,6}? (?:d'un |d'une |une? |la |le |l'|de la )?(?:certificats?|certifications?|accreditations?|labels?)\b|\b(?:certificats?|certifications?|accreditations?)(?: [a-z0-9-]+){0,2} (?:en|de|pour|comme) (?:[a-z]+ ){0,3}?(?:projets?|agile|scrum\w*|securite|qualite|management|gestion|accessibilite|tests?|cloud|environnement\w*|donnees|protection|produit)\b|\b(?:certificats?|certifications?) (?:scrum master|product owner|agile|cloud|safe)\b|\b(?:est|sont|etre|soit|soient) (?:\w+ ){0,2}?(?:certifiee?s?|accreditee?s?|labellisee?s?)\b|\bcertification (?:est )?(?:obligatoire|exigee|requise|necessaire|souhaitee|indispensable)\b",
            r"\b(?:tls|ssl|x\.?509|https|serveurs?|client|racine|numeriques?|naissance|mariage|deces|medica(?:l|ux)|bonne (?:vie|conduite)|fisca(?:l|ux)|residence|onss|origine|energetique|domaine|assurance|conformite|citoyens?|habitants?|performance)\b[^.;]{0,40}\bcertifica\w*|\bcertificats? (?:tls|ssl|https|serveurs?|medica\w+|de (?:naissance|residence|bonne|conformite|domicile|deces|mariage|nationalite|performance|composition)|d'(?:origine|assurance|urbanisme)|numeriques?|racine|electroniques?|delivres? aux)\b",
        ],
        Lang::De => [
            r"\b(?:zertifizierte[nrms]?|akkreditierte[nrms]?) (?:als )?(?:[a-z/-]+ ){0,3}?(?:scrum[ -]?masters?|product owners?|berater\w*|beratende\w*|auditor\w*|\w*manager\w*|\w*leit\w+|tester\w*|trainer\w*|coach\w*|\w*entwickl\w+|\w*architekt\w*|ingenieur\w*|administrator\w*|spezialist\w*|fachkr\w+|\w*expert\w*|ubersetzer\w*|teams?|firm\w+|unternehmen|anbieter\w*|partner\w*|analyst\w*|labor\w*|fachleute|\w*beauftragte\w*|person\w*|mitarbeit\w+|dienstleister\w*)\b|\b(?:besitz\w+|verfug\w+|inhaber\w*|hat|haben|vorleg\w+|vorweis\w+|nachweis\w*|gultige[nrms]?|anerkannte[nrms]?|offizielle[nrms]?|mit einem|weist|weisen|im besitz)(?: [a-z0-9'-]+){0,6}? (?:[\w-]+)?(?:zertifikate?s?|zertifizierung(?:en)?|akkreditierung|gutesiegels?)\b|\b(?:zertifikat|zertifizierung|akkreditierung)(?: [a-z0-9-]+){0,2} (?:in|fur|als|im) (?:[a-z]+ ){0,3}?(?:\w*projekt\w*|agile\w*|scrum\w*|\w*sicherheit|qualitat\w*|\w*management|barrierefreiheit|testen|cloud|umwelt\w*|daten\w*|datenschutz)\b|\b(?:scrum-master|product-owner|agile|cloud|barrierefreiheits|sicherheits|qualitats|projektmanagement|umwelt)[- ]?(?:zertifikate?s?|zertifizierung\w*|gutesiegel)\b|\b(?:ist|sind|sein|wurde) (?:[\w-]+ ){0,5}?(?:zertifiziert|akkreditiert)\b|\bzertifiziert (?:ist|sind|sein)\b|\b[a-z0-9]+-zertifizierte?[nrms]?\b|\bzertifizierung (?:ist )?(?:pflicht|erforderlich|notwendig|zwingend|vorausgesetzt)\b",
            r"\b(?:tls|ssl|x\.?509|https|server|client|root|stamm|digitale[nrms]?|geburts|medizinische|steuer|energie|herkunfts|wohnsitz|domain|versicherungs|burger)\w*\b[^.;]{0,40}\b\w*zertifi\w*|\b(?:tls|ssl|https|server|client|root|energie)-?zertifi\w+|\bzertifikate? (?:des servers|lauft|wird erneuert|werden erneuert|fur burger)",
        ],
    }
}

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let mut found: Vec<Span> = NAMED
        .find_iter(text)
        .map(|m| m.range())
        .filter(|span| is_meant(sentence, text, span))
        .collect();
    if CERTIFICATE.is_match(text) {
        found.extend(SHORT.find_iter(text).map(|m| m.range()).filter(|span| is_capital(sentence, span)));
        if !words.other.is_match(text) && !is_about_the_service(text, sentence.lang) {
            found.extend(words.held.find_iter(text).map(|m| m.range()));
            found.extend(pairs(text, &ANY, &ASKED, 40));
        }
    }
    found.retain(|span| !is_denied(text, span, sentence.lang) && !is_cleared(sentence, span));
    found
}

fn is_meant(sentence: &Sentence<'_>, text: &str, span: &Span) -> bool {
    let name = &text[span.clone()];
    let needs_capitals = CAPITALS.iter().any(|short| name.starts_with(short));
    let near = &text[span.start - tail(&text[..span.start], 40).len()..span.end + head(&text[span.end..], 40).len()];
    !needs_capitals || is_capital(sentence, span) || CERTIFICATE.is_match(near)
}

fn is_capital(sentence: &Sentence<'_>, span: &Span) -> bool {
    let typed = sentence.typed(span);
    typed.iter().take(3).all(|c| !c.is_lowercase())
}
