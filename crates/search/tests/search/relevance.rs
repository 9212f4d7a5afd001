use crate::support::{Fixture, ask, assignment, day, fixture, lot, numbers, supplier};
use domain::LocalizedText;
use search::{Kind, LotDoc, Matching, Query, Sort};

fn firms() -> Fixture {
    fixture([
        supplier(
            1,
            "Taalbureau Leie",
            "nl",
            "Wij verzorgen vertalingen van juridische documenten voor gemeenten.",
            &["cpv:79530000"],
        ),
        supplier(
            2,
            "Atelier des mots",
            "fr",
            "Services de traduction et relecture d'œuvres juridiques.",
            &["cpv:79530000"],
        ),
        supplier(
            3,
            "Barrierefrei GmbH",
            "de",
            "Wir prüfen die Barrierefreiheit öffentlicher Webseiten und Häuser.",
            &["kavel:accessibility-audit"],
        ),
        supplier(
            4,
            "Open Door",
            "en",
            "We audit public websites for accessibility and train editors.",
            &["kavel:accessibility-audit"],
        ),
        supplier(
            5,
            "Roadworks Ltd",
            "en",
            "Road maintenance, bridges & <b>winter</b> service.",
            &["cpv:45233141"],
        ),
    ])
}

#[test]
fn every_language_finds_other_forms_of_a_word() {
    let firms = firms();
    assert_eq!(firms.suppliers("nl", "juridisch document")[0], "1");
    assert_eq!(firms.suppliers("fr", "relectures juridique")[0], "2");
    assert_eq!(firms.suppliers("de", "öffentliche Haus")[0], "3");
    assert_eq!(firms.suppliers("en", "auditing website")[0], "4");
}

#[test]
fn accents_and_elisions_do_not_matter() {
    let firms = firms();
    assert_eq!(firms.suppliers("fr", "oeuvre"), ["2"]);
    assert_eq!(firms.suppliers("fr", "l'Œuvre"), ["2"]);
    assert_eq!(firms.suppliers("de", "offentlicher hauser")[0], "3");
}

#[test]
fn a_label_in_any_language_finds_the_code() {
    let firms = firms();
    for (locale, words) in [
        ("nl", "vertaaldiensten"),
        ("fr", "vertaaldiensten"),
        ("fr", "services de traduction"),
        ("en", "translation services"),
    ] {
        let mut found = firms.suppliers(locale, words);
        found.sort();
        assert_eq!(found, ["1", "2"], "{words} in {locale}");
    }
}

#[test]
fn all_words_or_else_any() {
    let firms = firms();
    assert_eq!(firms.suppliers("en", "accessibility editors")[0], "4");
    let page = firms.search.search(&ask(Kind::Supplier, "en", "bridges editors")).unwrap();
    assert!(page.is_relaxed);
    assert_eq!(page.total, 2);
    assert!(firms.suppliers("en", "xylophone").is_empty());
}

#[test]
fn phrases_and_minus() {
    let firms = firms();
    assert_eq!(firms.suppliers("en", "\"public websites\""), ["4"]);
    assert!(firms.suppliers("en", "\"websites public\"").is_empty());
    let labelled = firms.suppliers("en", "accessibility").len();
    assert_eq!(labelled, 2);
    assert_eq!(firms.suppliers("en", "accessibility -editor"), ["3"]);
    let mut others = firms.suppliers("en", "-accessibility -editor");
    others.sort();
    assert_eq!(others, ["1", "2", "3", "5"]);
    assert_eq!(firms.suppliers("en", "accessibility -\"public websites\""), ["3"]);
}

#[test]
fn typos_are_forgiven_and_corrected() {
    let firms = firms();
    let page = firms.search.search(&ask(Kind::Supplier, "fr", "traducton")).unwrap();
    assert_eq!(page.total, 2);
    assert_eq!(page.suggestion.as_deref(), Some("traduction"));
    let page = firms.search.search(&ask(Kind::Supplier, "de", "Prüfen Barrierefreihiet")).unwrap();
    assert_eq!(numbers(&page)[0], "3");
    assert_eq!(page.suggestion.as_deref(), Some("Prüfen barrierefreiheit"));
    // Spelled as the document spells it, though terms have no accents.
    let page = firms.search.search(&ask(Kind::Supplier, "fr", "œuvrse")).unwrap();
    assert_eq!(page.suggestion.as_deref(), Some("œuvres"));
    assert_eq!(
        firms.search.search(&ask(Kind::Supplier, "fr", "traduction")).unwrap().suggestion,
        None
    );
}

#[test]
fn a_suggestion_finds_something_now() {
    let mut late = supplier(1, "Later", "en", "We restore harpsichords.", &[]);
    late.published_at = day(30_000);
    let found = fixture([late]);
    let mut query = ask(Kind::Supplier, "en", "harpsicords");
    assert_eq!(found.search.search(&query).unwrap().suggestion, None);
    query.now = day(30_000);
    assert_eq!(found.search.search(&query).unwrap().suggestion.as_deref(), Some("harpsichords"));
}

#[test]
fn the_last_word_may_be_unfinished() {
    let firms = firms();
    let query = |words: &str| Query {
        as_you_type: true,
        ..ask(Kind::Supplier, "nl", words)
    };
    let found = |words| {
        numbers(&firms.search.search(&query(words)).unwrap())
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(found("juridische docum")[0], "1");
    assert_eq!(found("gemeen"), ["1"]);
    assert_eq!(found("vertaald").len(), 2);
    assert!(
        firms.suppliers("nl", "juridische docum").is_empty()
            || firms
                .search
                .search(&ask(Kind::Supplier, "nl", "juridische docum"))
                .unwrap()
                .is_relaxed
    );
}

#[test]
fn a_title_counts_for_more() {
    let found = fixture([
        assignment(1, "Cleaning of offices"),
        assignment(2, "Catering"),
        assignment(3, "Catering after the cleaning of the old school"),
    ]);
    let mut texts = assignment(4, "Something else");
    texts.texts = vec![LocalizedText::one("en", "Offices need regular cleaning by a team.")];
    found.search.apply([search::Change::Upsert(texts.into())]).unwrap();
    found.search.commit(2).unwrap();
    let page = found.search.search(&ask(Kind::Assignment, "en", "cleaning offices")).unwrap();
    assert_eq!(numbers(&page)[..2], ["1", "4"]);
}

#[test]
fn the_language_of_the_page_comes_first_and_shows() {
    let texts = LocalizedText::from([("nl", "Een veilige fietsroute"), ("fr", "Un itinéraire cyclable sûr")]);
    let titles = LocalizedText::from([("nl", "Design van signalisatie"), ("fr", "Conception de la signalétique")]);
    let found = fixture([lot(1, titles, texts)]);
    let page = found.search.search(&ask(Kind::Lot, "fr", "cyclables")).unwrap();
    let hit = &page.hits[0];
    assert_eq!(
        (hit.number.as_str(), hit.language.as_str(), hit.title.as_str()),
        ("1042-1", "fr", "Conception de la signalétique")
    );
    assert_eq!(
        (hit.excerpt_language.as_str(), hit.excerpt_html.as_str()),
        ("fr", "Un itinéraire <mark>cyclable</mark> sûr")
    );
    let page = found.search.search(&ask(Kind::Lot, "de", "fietsroute")).unwrap();
    assert_eq!(
        (page.hits[0].language.as_str(), page.hits[0].excerpt_language.as_str()),
        ("fr", "nl")
    );
}

#[test]
fn what_is_shown_is_escaped() {
    let firms = firms();
    let page = firms.search.search(&ask(Kind::Supplier, "en", "bridge winter")).unwrap();
    assert_eq!(
        page.hits[0].excerpt_html,
        "Road maintenance, <mark>bridges</mark> &amp; &lt;b&gt;<mark>winter</mark>&lt;/b&gt; service."
    );
}

#[test]
fn a_number_finds_its_document_first() {
    let found = fixture((1..30).map(|number| lot(number, LocalizedText::one("en", "Lot 1042 of 3"), LocalizedText::default())));
    let page = found.search.search(&ask(Kind::Lot, "en", "1042-17")).unwrap();
    assert_eq!(numbers(&page)[0], "1042-17");
    let page = found.search.search(&ask(Kind::Lot, "en", "ocds-23")).unwrap();
    assert_eq!(numbers(&page)[0], "1042-23");
}

#[test]
fn sorted_by_title_and_deadline() {
    let titled = [
        (1, "École", Some(19_990)),
        (2, "Abri", Some(20_030)),
        (3, "zone", None),
        (4, "Eau", Some(20_001)),
    ]
    .map(|(number, title, deadline)| {
        let mut doc = lot(number, LocalizedText::one("fr", title), LocalizedText::default());
        doc.deadline = deadline.map(day);
        doc
    });
    let found = fixture(titled);
    let sorted = |sort| {
        let page = found
            .search
            .search(&Query {
                sort: Some(sort),
                ..ask(Kind::Lot, "fr", "")
            })
            .unwrap();
        numbers(&page)
            .into_iter()
            .map(|number| number.trim_start_matches("1042-").to_owned())
            .collect::<String>()
    };
    assert_eq!(sorted(Sort::Title), "2413");
    assert_eq!(sorted(Sort::Deadline), "4213");
}

#[test]
fn a_compound_with_service_finds_the_thing_and_back() {
    let mut translation = titled(1, "fr", "Traduction du rapport annuel");
    translation.capabilities = vec!["cpv:79530000".to_owned()];
    let lots = fixture([
        translation,
        titled(2, "nl", "Vertalen van brochures"),
        titled(3, "nl", "Schoonmaak van scholen"),
        titled(4, "de", "Reinigungsdienste für Schulen"),
        titled(5, "nl", "Juridische dienstverlening"),
        titled(6, "nl", "Nalezen van juridische stukken"),
    ]);
    let found = |words: &str| {
        let page = lots.search.search(&ask(Kind::Lot, "nl", words)).unwrap();
        let mut found: Vec<String> = numbers(&page).into_iter().map(str::to_owned).collect();
        found.sort_unstable();
        found
    };
    // The label of CPV 79530000 is a word of the lot in all four languages, whatever it is written in.
    assert_eq!(found("vertaaldiensten"), ["1042-1", "1042-2"]);
    assert_eq!(found("translation services"), ["1042-1", "1042-2"]);
    assert_eq!(found("schoonmaakdiensten"), ["1042-3"]);
    assert_eq!(found("reinigung"), ["1042-4"]);
    // "Services" beside another word decides nothing.
    assert_eq!(found("juridische diensten"), ["1042-5", "1042-6"]);
}

fn titled(number: u64, lang: &str, title: &str) -> LotDoc {
    lot(number, LocalizedText::one(lang, title), LocalizedText::default())
}

fn lots(fixture: &Fixture, locale: &str, words: &str) -> Vec<String> {
    let page = fixture.search.search(&ask(Kind::Lot, locale, words)).unwrap();
    numbers(&page)
        .into_iter()
        .map(|number| number.trim_start_matches("1042-").to_owned())
        .collect()
}

#[test]
fn compounds_are_found_by_their_parts_and_parts_by_compounds() {
    let found = fixture([
        titled(1, "nl", "Gebouwreiniging in drie scholen"),
        titled(2, "nl", "Ontwikkeling van software"),
        titled(3, "de", "Gebäudereinigung"),
        titled(4, "de", "Bau einer Brücke"),
        titled(5, "nl", "Catering"),
    ]);
    assert_eq!(lots(&found, "nl", "reiniging")[0], "1");
    assert_eq!(lots(&found, "nl", "softwareontwikkelingsdiensten"), ["2"]);
    assert_eq!(lots(&found, "de", "Reinigung")[0], "3");
    assert_eq!(lots(&found, "de", "Brückenbau"), ["4"]);
}

#[test]
fn the_labels_of_the_codes_translate_words() {
    let found = fixture([
        titled(1, "en", "Passenger transport for wheelchair users"),
        titled(2, "de", "Straßenbeleuchtung"),
        titled(3, "en", "Catering"),
    ]);
    assert_eq!(lots(&found, "nl", "rolstoelen"), ["1"]);
    assert_eq!(lots(&found, "de", "Rollstuhl"), ["1"]);
    assert!(lots(&found, "en", "harpsichord").is_empty());
    // In its own language a word is worth more.
    let both = fixture([titled(1, "en", "Wheelchairs"), titled(2, "nl", "Rolstoelen")]);
    assert_eq!(lots(&both, "nl", "rolstoel"), ["2", "1"]);
    assert_eq!(lots(&both, "en", "wheelchair"), ["1", "2"]);
}

#[test]
fn a_label_finds_its_code_and_narrower_ones_in_every_language() {
    let coded = |number, code: &str| LotDoc {
        capabilities: vec![code.to_owned()],
        ..titled(number, "fr", "Marché")
    };
    // 90910000 is cleaning; below it window cleaning; 79530000 is translation.
    let found = fixture([coded(1, "cpv:90910000"), coded(2, "cpv:90911300"), coded(3, "cpv:79530000")]);
    for (locale, words) in [
        ("en", "Cleaning services"),
        ("nl", "Reinigingsdiensten"),
        ("fr", "Services de nettoyage"),
        ("de", "Reinigungsdienste"),
    ] {
        let mut numbers = lots(&found, locale, words);
        numbers.sort_unstable();
        assert_eq!(numbers, ["1", "2"], "{words}");
    }
}

#[test]
fn the_question_has_its_own_language() {
    let found = fixture([titled(1, "en", "Study of the men at sea"), titled(2, "nl", "Als men naar zee gaat")]);
    // "men" is a stop word in Dutch only.
    assert_eq!(lots(&found, "en", "the men at sea")[0], "1");
    assert_eq!(lots(&found, "en", "men"), ["1", "2"]);
}

#[test]
fn a_typo_in_one_language_is_forgiven_in_all() {
    let mut translation = titled(1, "fr", "Traduction du rapport");
    translation.capabilities = vec!["cpv:79530000".to_owned()];
    let found = fixture([
        translation,
        titled(2, "nl", "Schoonmaak"),
        titled(3, "de", "Übersetzung der Berichte"),
        titled(4, "en", "Bridges"),
    ]);
    for (locale, words, number) in [
        ("en", "brigdes", "4"),
        ("nl", "schoonmak", "2"),
        ("fr", "raport", "1"),
        ("de", "Übersetzugn", "3"),
    ] {
        assert!(lots(&found, locale, words).iter().any(|found| found == number), "{words}");
    }
}

#[test]
fn any_of_many_words_and_nothing_is_left_out_by_quotes_or_numbers() {
    let found = fixture([
        titled(1, "en", "Frameshift of -1 in the coronavirus"),
        titled(2, "en", "Mutations in the coronavirus"),
        titled(3, "en", "Catering"),
    ]);
    let any = |words: &str| {
        let page = found
            .search
            .search(&Query {
                matching: Matching::Any,
                ..ask(Kind::Lot, "en", words)
            })
            .unwrap();
        numbers(&page)
            .into_iter()
            .map(|number| number.trim_start_matches("1042-").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(any("does the \"coronavirus mutations\" of today matter"), ["2", "1"]);
    assert_eq!(any("frameshift -1 coronavirus"), ["1", "2"]);
    assert_eq!(any("coronavirus -mutations"), ["1"]);
    assert_eq!(any("what is written of the coronavirus -mutations -\"in the\" aside"), ["2", "1"]);
    assert_eq!(any("- ?"), Vec::<String>::new());
    // Of a few words an unknown one is guessed, of many it is left out.
    assert_eq!(any("mutatoins"), ["2"]);
    assert!(any("catrering alpha beta gamma delta").is_empty());
    let long = format!("{} mutations", "whereas ".repeat(190));
    assert_eq!(any(&long), ["2"]);
}

#[test]
fn few_results_are_filled_up() {
    let found = fixture((1..=12).map(|number| titled(number, "en", if number == 7 { "Repair of old bridges" } else { "Repair of roofs" })));
    let page = found.search.search(&ask(Kind::Lot, "en", "repair bridges")).unwrap();
    assert!(page.is_relaxed);
    assert_eq!((page.total, numbers(&page)[0]), (12, "1042-7"));
    let page = found.search.search(&ask(Kind::Lot, "en", "repair roofs")).unwrap();
    assert!(!page.is_relaxed);
    assert_eq!(page.total, 11);
}

/// A minus word is a word of the text: what the label of a code says in some language is none.
#[test]
fn a_minus_word_leaves_out_by_the_texts_own_words_only() {
    let market = fixture([
        supplier(1, "Letters", "nl", "Wij schrijven brieven", &["cpv:79530000"]),
        supplier(2, "Tolken", "nl", "Vertaling van brieven", &["cpv:79530000"]),
        supplier(3, "Listy", "pl", "Piszemy listy i brieven", &["cpv:79530000"]),
    ]);
    let sorted = |locale: &str, words: &str| {
        let mut found = market.suppliers(locale, words);
        found.sort_unstable();
        found.join(" ")
    };
    assert_eq!(sorted("nl", "brieven"), "1 2 3");
    assert_eq!(sorted("nl", "brieven -vertaling"), "1 3");
    assert_eq!(sorted("nl", "brieven -vertalingen"), "1 3", "in its other forms");
    assert_eq!(sorted("en", "brieven -translation"), "1 2 3", "only the label of the code says so");
    assert_eq!(sorted("en", "brieven -services -diensten"), "1 2 3");
    assert_eq!(sorted("nl", "brieven -\"vertaling van\""), "1 3");
    assert_eq!(sorted("en", "brieven -\"translation services\""), "1 2 3");
    assert_eq!(sorted("nl", "brieven -listy"), "1 2", "in a language without fields of its own");
}
