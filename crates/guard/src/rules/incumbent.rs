//! Having worked here before, said in any order: work, the past and this buyer in one sentence about who bids; incumbents with an advantage;
//! the inside of the house; references that the buyer gives itself.

use super::{Sentence, pairs, regex, vocabulary::is_about_the_service};
use crate::{Lang, scope::is_denied, text::Span};
use regex::Regex;
use std::sync::LazyLock;

/// Compiled with the buyer's name, as `agency` does for its own.
pub(super) struct Incumbent {
    /// For, with, at this buyer.
    here: Regex,
    past: Regex,
    work: Regex,
    /// Of something of the buyer's: "who built our portal".
    built: Regex,
    /// Who bids, or what is asked of them.
    asked: Regex,
    /// "Like ours", "for us or anybody else", and what is to come.
    other: Regex,
    incumbent: Regex,
    advantage: Regex,
    know: Regex,
    inside: Regex,
    reference: Regex,
    giver: Regex,
    /// References that the buyer reads.
    read: Regex,
}

/// Who needs to be told nothing has been here before.
static NO_ONBOARDING: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:(?:no|without)(?: any)?(?: \w+){0,3}? (?:onboarding|induction|learning curve|introduction to our|familiari[sz]ation|run-in|settling in)|(?:geen|zonder)(?: \w+){0,2}? (?:inwerk\w*|inloop\w*)|(?:pas besoin|sans|n'aura pas besoin)(?: de)?(?: temps| periode)?(?: d')? ?(?:de )?(?:temps )?(?:d')?(?:appropriation|adaptation|mise au courant)|(?:keine|ohne)(?: \w+){0,2}? einarbeitung\w*)\b",
    )
});

impl Incumbent {
    /// `fill` puts the buyer's name and nouns in a pattern.
    pub fn new(lang: Lang, fill: impl Fn(&str) -> String) -> Self {
        let made = words(lang).map(|pattern| regex(&fill(pattern)));
        let [
            here,
            past,
            work,
            built,
            asked,
            other,
            incumbent,
            advantage,
            know,
            inside,
            reference,
            giver,
            read,
        ] = made;
        Self {
            here,
            past,
            work,
            built,
            asked,
            other,
            incumbent,
            advantage,
            know,
            inside,
            reference,
            giver,
            read,
        }
    }

    pub fn find(&self, sentence: &Sentence<'_>) -> Vec<Span> {
        let text = sentence.text();
        if is_about_the_service(text, sentence.lang) {
            return Vec::new();
        }
        let mut found = pairs(text, &self.incumbent, &self.advantage, 90);
        let mut unfamiliar = Vec::new();
        let is_other = self.other.is_match(text);
        if !is_other && self.asked.is_match(text) {
            if self.past.is_match(text) {
                found.extend(pairs(text, &self.work, &self.here, 70));
                found.extend(self.built.find_iter(text).map(|m| m.range()));
            }
            unfamiliar.extend(NO_ONBOARDING.find_iter(text).map(|m| m.range()));
            found.extend(pairs(text, &self.know, &self.inside, 60));
            if !self.read.is_match(text) {
                found.extend(pairs(text, &self.reference, &self.giver, 60));
            }
        }
        found.retain(|span| !is_denied(text, span, sentence.lang));
        found.extend(unfamiliar);
        found
    }
}

const fn words(lang: Lang) -> [&'static str; 13] {
    match lang {
        Lang::En => [
            r"\b(?:for|with|to|at|within|inside|in|from|of|by) (?:[\w']+ ){0,2}?(?:{OWN}|our (?:[\w-]+ ){0,3}?(?:units?|house|division|directorate|branch|pilot|framework|district|trial|programme|company)\b)|\bour (?:[\w-]+ ){0,2}?(?:pilot|trial|framework|phase)\b",
            r"\b(?:already|previous(?:ly)?|earlier|prior|past|former(?:ly)?|ever|never|once|before(?: now)? ?(?:[,.;?!)]|$)|existing|current|running|ongoing|(?:first|second|last|preceding|preparatory|initial) (?:phase|stage|round|edition|contract|part)|pilot|(?:19|20)\d\d|took part|taken part|so far|track record|history|having|repeat|acquired|in-house|long-?standing|renewed|recent(?:ly)?|last year|years? ago|until now|up to now|repeatedly)\b|\bbefore ?[,.;?!)]|\bbefore$",
            r"\b(?:work(?:ed|s|ing)?|contracts?|contracted|projects?|assignments?|deliver\w*|suppl(?:y|ied|ier|iers|ies)|collaborat\w+|cooperat\w+|engage\w*|served?|experiences?|references?|part in|participat\w+|completed|performed|carried out|partners?(?:hip)?|client|customer|relationships?|dealings|track record|history|hired|commission\w*|framework|did|done|pilot|phase|jobs?|employed|involved)\b",
            r"\b(?:advised|assisted|helped|supported|served|supplied|trained|guided|invoiced|coached|accompanied) (?:already )?{OWN}|\b(?:built|maintained|developed|designed|hosted|managed|programmed|created|set up|supported|delivered|maintains?|maintaining|supports|runs) (?:already |previously |up )?our (?:[\w-]+ ){0,2}?[\w-]+\b",
            r"\b(?:bidders?|tenderers?|suppliers?|contractors?|firms?|compan(?:y|ies)|you|your|team|part(?:y|ies)|candidates?|consultants?|developers?|designers?|researchers?|analysts?|project (?:leader|manager)|applicants?|offers?|bids?|points?|pts|score[sd]?|preferred|preferably|preference|required|must|exclu\w+|advantage|asset|plus|only|familiarity|eligible|knowledge|references?|those who|whoever|anyone)\b|\?|\|",
            r"\b(?:like ours|(?:similar|comparable|equal|identical) to (?:ours|our|us)|such as ours|as ours|or (?:for |with )?(?:an)?other|or any\w*|or others|elsewhere|get(?:ting)? to know|learn(?:s|ing)?|explain\w*|transfer\w*|shar(?:e|es|ing)|hands? over|handover|tak(?:e|es) over|train(?:s|ing)?|after (?:the )?(?:award|delivery|start)|kick-?off|will work|user experience)\b",
            r"\b(?:incumbents?|(?:existing|current|present|incumbent|outgoing|former|previous|past|sitting|long-?standing|known|trusted|regular) (?:[\w-]+ ){0,1}?(?:suppliers?|contractors?|providers?|partners?|vendors?|holders?|consultants?|developers?|part(?:y|ies)|firms?|contract ?holders?)|preferred suppliers?|(?:firms?|suppliers?|compan(?:y|ies)) (?:already )?on our (?:list|panel|roster)|(?:the |our )(?:supplier|contractor|firm|party|team) (?:that|who|which) (?:built|made|maintains?|developed|designed|delivered|hosts?|runs|did|carried out|performed|wrote)(?: \w+){0,5})\b",
            r"\b(?:advantage|points?|full marks|preference|preferred|preferably|priority|bonus|only|favou?r\w*|automatically|exempt\w*|eligible|higher|extra|head start|first choice|may (?:bid|tender|submit)|invited|score[sd]?|better|ahead)\b",
            r"\b(?:familiar\w*|acquainted|knowledge|knows?|knowing|understands?|understanding|insights?|conversant|at home|first-hand|grasp|network|contacts)\b",
            r"\bour (?:[\w-]+ ){0,2}?(?:house|environment|people|culture|systems?|landscape|structure|jargon|colleagues|way of working|ways|working methods?|habits|hierarchy|processes|procedures|back office|decision-making|data ?model|legacy|house rules)\b|\b(?:network|good contacts|contacts) (?:in|within|inside|at) {OWN}|\bfrom (?:the )?(?:inside|within)\b|\bthis house\b|\binternal (?:workings?|procedures?|processes|culture|organi[sz]ation|rules|ways|politics)\b|\b(?:the )?(?:inside|inner workings|ins and outs) of (?:{OWN}|our)",
            r"\b(?:references?|testimonials?|recommendations?|recommended|satisf\w+|statement|attestation|letters?|vouch\w*|endorse\w*)\b",
            r"\b(?:from|by|of|within|among) (?:[\w']+ ){0,3}?(?:our|this) (?:own )?(?:[\w-]+ ){0,2}?(?:head|heads|director|manager|units?|departments?|colleagues?|districts?|services?|staff|officials?|teams?|agency|ministry|city|municipality|authority|buyer|office)\b|\b(?:by|from|of) {OWN}",
            r"\b(?:check\w*|verif\w*|contact\w*|calls?|called|assess\w*|judged?|evaluat\w*|read by|reviewed)\b",
        ],
        Lang::Nl => [
            r"\b(?:bij|voor|met|binnen|aan|van|in|uit|door|tot|namens) (?:[\w']+ ){0,2}?(?:{OWN}|(?:ons|onze) (?:[\w-]+ ){0,2}?(?:huis|piloot\w*|proefproject|raamovereenkomst|district\w*|directie|cel)\b)|\b(?:ons|onze) (?:[\w-]+ ){0,2}?(?:pilo\w+|proefproject|raam\w+)\b",
            r"\b(?:eerder\w*|vroeger\w*|vorige?|voorgaande?|voorafgaande?|reeds|ooit|nooit|voordien|voorheen|verleden|bestaande?|lopende?|huidige?|zittende|(?:eerste|tweede|voorbereidende) (?:fase|ronde|deel|studie)|pilo\w+|proefproject|(?:19|20)\d\d|voorgeschiedenis|staat van dienst|opgedaan|verworven|deelgenomen|meegewerkt|nog niet|nog geen|langdurige?|vorig jaar|onlangs|recent\w*|tot nu toe|jaren geleden|meermaals|al (?:eens|eerder|een|eenmaal|gewerkt|samen\w*|voor|bij|met|langer|jaren|opdracht\w*|aan|meermaals))\b",
            r"\b(?:werk(?:t|te|ten|en)?|gewerkt|samen\w*werk\w*|samengewerkt|\w*opdracht\w*|project\w*|contract\w*|\w*overeenkomst\w*|fase|geleverd|leveranciers?|leverden?|\w*ervaring\w*|referentie\w*|voorgeschiedenis|uitgevoerd|uitvoerden?|gedaan|gerealiseerd|meegewerkt|deelgenomen|deelnam\w*|klant|\w*partner\w*|\w*relaties?|dienstverlener\w*|prestaties?|actief|pilo\w+|aan de slag|ingezet|betrokken|gefactureerd)\b",
            r"{OWN}(?: \w+){0,4} (?:begeleid|geadviseerd|bijgestaan|ondersteund|geholpen|bediend|beleverd)\b|\b(?:aan )?(?:ons|onze) (?:[\w-]+ ){1,3}?(?:heeft |hebben |reeds |al |eerder |zelf |mee )*(?:gebouwd|onderhouden|ontwikkeld|ontworpen|gehost|beheerd|gemaakt|gerealiseerd|onderhield|bouwde|ontwikkelde|ontwierp|maakte|onderhoudt|beheert)\b|\b(?:gebouwd|gewerkt|meegebouwd) aan (?:ons|onze) [\w-]+",
            r"\b(?:inschrij\w+|leveranciers?|opdrachtnemers?|firma'?s?|bedrij(?:f|ven)|bureaus?|u|uw|team|partij(?:en)?|kandida\w+|consultants?|\w*ontwikkelaars?|ontwerpers?|onderzoekers?|analist\w*|projectleiders?|offertes?|aanbieders?|ondernemingen|punt(?:en)?|scoort|voorkeur|bij voorkeur|vereist\w*|moet|moeten|verplicht|voordeel|troef|pluspunt|enkel|alleen|uitsluitend|vertrouwdheid|kennis|referenties?|wie|voorafgaande)\b|\?|\|",
            r"\b(?:zoals (?:de |het )?onze|(?:vergelijkbaar|gelijkaardig|soortgelijk)\w* (?:met|aan) (?:de |het )?(?:onze?|ons)|of (?:voor |bij )?(?:een )?ander\w*|of elders|elders|leren kennen|leert kennen|kennismaking|uitleg\w*|leggen (?:\w+ )*uit|overdracht|overdragen|overnemen|neemt over|delen|deelt|opleid\w*|na (?:de )?(?:gunning|oplevering|start)|gebruikerservaring|wisselt)\b",
            r"\b(?:(?:huidige|bestaande|zittende|vorige|vroegere|voormalige|gekende|vaste|vertrouwde) (?:[\w-]+ ){0,1}?(?:leveranciers?|dienstverleners?|opdrachtnemers?|contractant(?:en)?|partners?|partij(?:en)?|contracthouders?|raamcontractanten|bureaus?|firma'?s?)|(?:partij|firma|leverancier|bedrijf|bureau|wie)(?: die| dat)? (?:\w+ ){0,4}?(?:vorige|eerste|vroegere|huidige) (?:fase|versie|site|website|toepassing|opdracht|studie|campagne|editie))\b",
            r"\b(?:voordeel|voorkeur|voorrang|punt(?:en)?|bonus|prioriteit|hoger|extra|enkel|alleen|uitsluitend|automatisch|vrijgesteld|mag|mogen|bevoordeeld|beter|voorsprong|streepje)\b",
            r"\b(?:vertrouwd\w*|bekend|kennis|kent|kennen|gekend|inzicht\w*|voeling|terreinkennis|thuis|wegwijs|weet|begrijpt|begrip|netwerk|contacten)\b",
            r"\b(?:ons|onze) (?:[\w-]+ ){0,2}?(?:huis|omgeving|mensen|cultuur|systemen|landschap|structuur|jargon|collega's|werkwijze|manier van werken|gewoonten?|hierarchie|processen|procedures|keuken|beslissings\w+|werking|datamodel)\b|\b(?:netwerk|contacten) (?:in|binnen|bij) {OWN}|\bvan binnen(?:uit| uit)\b|\bdit huis\b|\binterne (?:werking|procedures|processen|cultuur|organisatie|regels|keuken|gang van zaken)\b|\bhet reilen en zeilen\b",
            r"\b(?:referenties?|getuigschrift\w*|aanbeveling\w*|aanbevolen|\w*attest\w*|tevreden\w*|verklaring\w*|brief)\b",
            r"\b(?:van|door|uit|bij) (?:[\w']+ ){0,3}?(?:ons|onze|dit|deze) (?:eigen )?(?:[\w-]+ ){0,2}?(?:hoofd|\w*hoofden|directeur|afdelings\w+|diensten?|departement|collega's?|district\w*|medewerkers?|ambtena\w+|teams?|agentschap|ministerie|stad|gemeente|bestuur|aanbestedende overheid|opdrachtgever)\b|\b(?:door|van) {OWN}",
            r"\b(?:nagetrokken|nagegaan|gecontroleerd|controleren|beoordeel\w*|gecontacteerd|contacteren|opgebeld|geverifieerd)\b",
        ],
        Lang::Fr => [
            r"(?:\b(?:pour(?: le compte de)?|avec|chez|aupres(?: de| du)?|au sein(?: de| du)?|dans|a|de|du|par|envers) |\bd')(?:[\w']+ ){0,2}?(?:l'un de |l'une de )?(?:{OWN}|notre (?:[\w-]+ ){0,2}?(?:maison|pilote|accord-cadre|cellule)\b)|\bpour le compte (?:de |du )?(?:l'|la |le )?(?:office|administration|agence|ville|commune|ministere|region)|\bnotre (?:projet[- ])?pilote\b|\b(?:pour|avec|chez|par) nous\b",
            r"\b(?:deja|anterieure?\w*|precedent\w*|passee?s?|auparavant|jamais|ancien\w*|existant\w*|en cours|(?:premiere|seconde|derniere) (?:phase|tranche|partie|etape)|pilote|(?:19|20)\d\d|sortant\w*|ayant|pour avoir|dernieres annees|n'a|n'ont|prealable\w*|acquise?|recemment|recente?s?|l'an dernier|de longue date|jusqu'ici|plusieurs fois)\b",
            r"\b(?:travaill\w+|marches?|missions?|projets?|contrats?|prestations?|prestataires?|collabor\w+|cooper\w+|livre\w*|fourni\w*|fournisseurs?|experiences?|references?|realise\w*|execute\w*|accompli\w*|mene\w*|particip\w+|pris part|clients?|partenai\w+|relations?|titulaires?|phase|pilote|intervenu\w*|servi|assure\w*|accord-cadre)\b",
            r"\b(?:accompagne|conseille|assiste|aide|servi|forme|soutenu)\w* {OWN}|\bnous (?:a|ont|avez|avoir) (?:deja |auparavant )?(?:accompagne|conseille|aide|assiste|livre|fourni|servi)\w*|\b(?:assure|realise|developpe|concu|heberge|cree|construit|maintenu|gere|entretenu|livre|programme)\w* (?:deja |auparavant )?(?:(?:la |le |l')?(?:maintenance|conception|refonte|developpement|hebergement|gestion) de )?(?:la |le |l'|les )?(?:notre|nos) [\w-]+",
            r"\b(?:soumission\w*|candidate?s?|prestataires?|fournisseurs?|entreprises?|societes?|bureaux|vous|votre|equipes?|consultante?s?|developpeu\w+|le prestataire|chef de projet|graphistes?|chercheurs?|analystes?|offres?|points?|note[es]?|preference|preferable|privilegie\w*|exige\w*|requise?s?|doit|doivent|atout|avantage|seule?s?|uniquement|souhait\w+|connaissance|titulaires?|nul|quiconque|references?|operateurs)\b|\?|\|",
            r"\b(?:comme la notre|comme le notre|(?:comparables?|similaires?|semblables?|analogues?) (?:a la|au) notre|(?:comparables?|similaires?|semblables?|analogues?) a (?:notre|nous)|ou (?:pour |chez |avec )?(?:une? |d')?autres?|ou ailleurs|ailleurs|quelconque|apprend\w*|decouvr\w*|expli\w+|transf\w+|partag\w+|remet (?:\w+ )?au nouveau|repren\w+|reprise|format(?:ion|ions)|apres (?:l'|la )(?:attribution|livraison)|experience (?:des |utilisateur))\b",
            r"\b(?:(?:titulaires?|prestataires?|fournisseurs?|adjudicataires?|partenaires?|entreprises?|equipes?|bureaux?|societes?) (?:[\w-]+ ){0,1}?(?:actuel\w*|sortant\w*|en place|precedent\w*|historiques?|habituel\w*|connue?s?)|(?:actuel|ancien|precedent)(?:le|ne|te)?s? (?:titulaires?|prestataires?|fournisseurs?|partenaires?)|(?:celui|celle|entreprise|societe|prestataire|equipe|bureau) (?:qui|ayant) (?:\w+ ){0,5}?(?:premiere phase|phase precedente|phase anterieure|site actuel|version actuelle|version precedente))\b",
            r"\b(?:avantage\w*|preference|prefere\w*|priorit\w*|points?|bonus|majoration|seule?s?|uniquement|privilegie\w*|favorise\w*|mieux|d'office|dispense\w*|superieure?|faveur|peuvent|peut)\b",
            r"\b(?:connai\w+|connaiss\w+|familiarise\w*|familiers?|familieres?|maitris\w+|comprend\w*|comprehension|rompue?s?|au fait|reseau|contacts)\b",
            r"\b(?:notre|nos) (?:[\w-]+ ){0,2}?(?:maison|environnement|culture|systemes?|structure|jargon|collegues|methodes?|usages|habitudes|hierarchie|procedures?|processus|rouages|fonctionnement|organisation)\b|\b(?:reseau|contacts) (?:au sein|aupres|dans) (?:de |du )?(?:l'|la )?{OWN}|\bde l'interieur\b|\bla maison\b|\bfonctionnement interne\b|\b(?:procedures|rouages|usages|regles|processus) internes\b|\bles rouages d[eu']",
            r"\b(?:references?|attestations?|recommand\w+|temoignages?|lettres?|certificats? de bonne execution|satisfaction)\b",
            r"\b(?:de|du|des|par|d'un|d'une|emanant de|aupres de) ?(?:[\w']+ ){0,3}?(?:nos|notre) (?:propres? )?(?:[\w-]+ ){0,1}?(?:services?|directions?|departements?|collegues?|agents|cheffe?s?|responsables?|administration|office|ministere|ville|commune|pouvoir adjudicateur)\b|\b(?:de|par|chez|aupres de|d'|du) ?{OWN}",
            r"\b(?:verifi\w+|contact\w+|controle\w*|evalue\w*|examine\w*|appele\w*)\b",
        ],
        Lang::De => [
            r"\b(?:fur|mit|bei|beim|in|im|an|von|vom|zum?|zur|aus|innerhalb) (?:[\w']+ ){0,2}?{OWN}|{OWN}|\bzum (?:offentlichen )?auftraggeber\b|\bunsere[nrms]? (?:[\w-]+ ){0,2}?(?:haus\w*|pilot\w*|rahmenvertr\w*|referat\w*|standort\w*)\b|\b(?:mit|bei|fur) (?:denen|dem|der) wir\b",
            r"\b(?:bereits|schon|fruher\w*|zuvor|vorherige\w*|vorangegangen\w*|bisherige\w*|ehemalige\w*|vergangen\w*|jemals|je|nie|noch nicht|bestehende\w*|laufende\w*|zuruckliegende\w*|(?:erste[nr]?|zweite[nr]?|letzte[nr]?|vorige[nr]?) (?:phase|stufe|projektphase|teil|auflage)|\w*pilot\w*|(?:19|20)\d\d|erworben\w*|vorbefassung|einmal|kurzlich|im vorjahr|letztes jahr|langjahrig\w*|mehrfach|wiederholt)\b",
            r"\b(?:\w*arbeit(?:et|en|ete|eten)?|gearbeitet|zusammen\w+|\w*auftrage?n?s?|\w*projekte?n?s?|\w*vertrage?s?|geliefert\w*|lieferant\w*|\w*erfahrung\w*|\w*referenz\w*|ausgefuhrt|durchgefuhrt|erbracht|umgesetzt|abgeschlossen|mitgewirkt|teilgenommen|beteiligt|kunde\w*|partner\w*|\w*beziehung\w*|tatig\w*|auftragnehmer\w*|dienstleister\w*|phase|\w*pilot\w*|einsatz\w*|betreut\w*|beraten|begleitet\w*|unterstutzt|geschult|beliefert|gewartet|gebaut|entwickelt)\b",
            r"\bunsere?[nsm]? (?:[\w-]+ ){1,4}?(?:gebaut|gewartet|entwickelt|gestaltet|betrieben|erstellt|programmiert|gepflegt|betreut|aufgebaut)\b",
            r"\b(?:bieter\w*|anbieter\w*|auftragnehmer\w*|lieferant\w*|unternehmen|firm(?:a|en)|sie|ihr\w*|team\w*|bewerber\w*|berater\w*|\w*entwickler\w*|forscher\w*|projektleit\w+|analyst\w*|gestalter\w*|angebote?n?s?|punkte?n?|gewertet|wertung|bewertet|bevorzugt|vorzugsweise|erforderlich|muss|mussen|vorteil|pluspunkt|nur|ausschliesslich|vertrautheit|kenntnis\w*|referenz\w*|wer|dienstleister\w*|gutachter\w*|angebot|unberucksichtigt)\b|\?|\|",
            r"\b(?:wie (?:unsere\w*|uns|die unsere)|(?:vergleichbar|ahnlich|gleichartig)\w* (?:mit )?(?:unsere\w*|uns)|unsere[rnm]? (?:\w+ )?(?:vergleichbar|ahnlich)\w*|oder (?:fur |bei )?(?:eine[nrms]? )?ander\w*|anderswo|irgendein\w*|kennen ?lern\w*|kennenzulernen|erklar\w+|ubergab\w+|ubergibt|ubergeben|ubernahme|weitergeb\w*|weitergabe|schul(?:t|en|ung|ungen)|nach (?:dem )?(?:zuschlag|start)|nutzererfahrung)\b",
            r"\b(?:(?:bisherige|aktuelle|derzeitige|bestehende|jetzige|fruhere|ehemalige|bekannte|bewahrte|vorherige)[nrms]? (?:[\w-]+ ){0,1}?(?:lieferant\w*|auftragnehmer\w*|dienstleister\w*|anbieter\w*|partner\w*|vertragspartner\w*|rahmenvertrags\w+|firm(?:a|en)|unternehmen)|bestandslieferant\w*|altauftragnehmer\w*|bestandsdienstleister\w*|(?:wer|firmen|firma|unternehmen|anbieter|bieter),? (?:die |der |das )?(?:\w+ ){0,5}?(?:erste phase|ersten phase|vorphase|jetzige website|bisherige website|voruntersuchung))\b",
            r"\b(?:vorteil\w*|bevorzugt\w*|bevorzugung|vorrang\w*|punkte?n?|bonus|zusatzpunkte?n?|vorzug|nur|ausschliesslich|automatisch|befreit|besser|vorsprung|zugelassen|eingeladen|hoher\w*)\b",
            r"\b(?:kennt|kennen|kannte|vertraut\w*|\w*kenntnis\w*|vertrautheit|versteht|einblick\w*|wissen|insiderwissen|weiss|auskenn\w*|eingearbeitet|netzwerk|kontakte)\b",
            r"\b(?:unsere[nrms]?|unser) (?:[\w-]+ ){0,2}?(?:haus\w*|umgebung|leute|kultur|\w*system\w*|\w*landschaft|struktur\w*|jargon|kolleg\w+|arbeitsweise\w*|gepflogenheit\w*|hierarchie\w*|ablauf\w*|prozess\w*|\w*wege\w*|datenmodell)\b|\b(?:netzwerk|kontakte) (?:in|im|bei|innerhalb) {OWN}|\bvon innen\b|\bdieses hauses\b|\binterne[nrm]? (?:ablauf\w*|prozess\w*|verfahren|struktur\w*|kultur|organisation|gepflogenheiten)\b|\b(?:\w*landschaft|ablauf\w*|arbeitsweise\w*|gepflogenheit\w*|entscheidungswege\w*|strukturen) {OWN}",
            r"\b(?:\w*referenz\w*|empfehlung\w*|empfohlen\w*|\w*bescheinigung\w*|zufriedenheit\w*|zeugnis\w*|bestatigung\w*|schreiben)\b",
            r"\b(?:von|vom|aus|durch|des|der) (?:[\w']+ ){0,3}?(?:unsere[nrms]?|diese[rsm]|eigenen) (?:eigenen )?(?:[\w-]+ ){0,1}?(?:referat\w*|abteilung\w*|amte?s?|haus\w*|behorde|dienststelle\w*|verwaltung|kolleg\w+|ministeriums?|stadt|gemeinde|vergabestelle|auftraggeber\w*|fachbereich\w*|leitung)\b|\b(?:von|aus|bei|durch) {OWN}",
            r"\b(?:gepruft|uberpruft|prufen|kontaktier\w+|kontakt\w*|bewerten wir|nachgefragt|angerufen)\b",
        ],
    }
}
