//! Languages that one works in, by name: the 24 official ones of the European Union (Regulation No 1, art. 1) and some more that are spoken
//! around it. Any other BCP 47 tag is a language too; it only has no name here.

/// A language and what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// ISO 639-1.
    pub tag: &'static str,
    /// By its speakers.
    pub own: &'static str,
    pub is_official: bool,
    /// In the order of [`crate::LANGUAGES`].
    names: [&'static str; 4],
}

impl Language {
    /// As it is written within a sentence of `lang`.
    #[must_use]
    pub fn name(&self, lang: &str) -> &'static str {
        self.names[crate::lang::column(lang)]
    }
}

/// By its tag, or by that of a variety: `pt-BR` is Portuguese.
#[must_use]
pub fn language(tag: &str) -> Option<&'static Language> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    ALL.iter().find(|language| language.tag.eq_ignore_ascii_case(primary))
}

/// All of them, official ones first, each part in the order of the names in `lang`.
#[must_use]
pub fn in_order(lang: &str) -> Vec<&'static Language> {
    let mut all: Vec<&Language> = ALL.iter().collect();
    all.sort_by_key(|language| (!language.is_official, crate::fold(language.name(lang))));
    all
}

const fn official(tag: &'static str, own: &'static str, names: [&'static str; 4]) -> Language {
    Language {
        tag,
        own,
        is_official: true,
        names,
    }
}

const fn other(tag: &'static str, own: &'static str, names: [&'static str; 4]) -> Language {
    Language {
        is_official: false,
        ..official(tag, own, names)
    }
}

const ALL: [Language; 36] = [
    official("bg", "български", ["Bulgarian", "Bulgaars", "bulgare", "Bulgarisch"]),
    official("cs", "čeština", ["Czech", "Tsjechisch", "tchèque", "Tschechisch"]),
    official("da", "dansk", ["Danish", "Deens", "danois", "Dänisch"]),
    official("de", "Deutsch", ["German", "Duits", "allemand", "Deutsch"]),
    official("el", "ελληνικά", ["Greek", "Grieks", "grec", "Griechisch"]),
    official("en", "English", ["English", "Engels", "anglais", "Englisch"]),
    official("es", "español", ["Spanish", "Spaans", "espagnol", "Spanisch"]),
    official("et", "eesti", ["Estonian", "Estisch", "estonien", "Estnisch"]),
    official("fi", "suomi", ["Finnish", "Fins", "finnois", "Finnisch"]),
    official("fr", "français", ["French", "Frans", "français", "Französisch"]),
    official("ga", "Gaeilge", ["Irish", "Iers", "irlandais", "Irisch"]),
    official("hr", "hrvatski", ["Croatian", "Kroatisch", "croate", "Kroatisch"]),
    official("hu", "magyar", ["Hungarian", "Hongaars", "hongrois", "Ungarisch"]),
    official("it", "italiano", ["Italian", "Italiaans", "italien", "Italienisch"]),
    official("lt", "lietuvių", ["Lithuanian", "Litouws", "lituanien", "Litauisch"]),
    official("lv", "latviešu", ["Latvian", "Lets", "letton", "Lettisch"]),
    official("mt", "Malti", ["Maltese", "Maltees", "maltais", "Maltesisch"]),
    official("nl", "Nederlands", ["Dutch", "Nederlands", "néerlandais", "Niederländisch"]),
    official("pl", "polski", ["Polish", "Pools", "polonais", "Polnisch"]),
    official("pt", "português", ["Portuguese", "Portugees", "portugais", "Portugiesisch"]),
    official("ro", "română", ["Romanian", "Roemeens", "roumain", "Rumänisch"]),
    official("sk", "slovenčina", ["Slovak", "Slowaaks", "slovaque", "Slowakisch"]),
    official("sl", "slovenščina", ["Slovenian", "Sloveens", "slovène", "Slowenisch"]),
    official("sv", "svenska", ["Swedish", "Zweeds", "suédois", "Schwedisch"]),
    other("ar", "العربية", ["Arabic", "Arabisch", "arabe", "Arabisch"]),
    other("ca", "català", ["Catalan", "Catalaans", "catalan", "Katalanisch"]),
    other("eu", "euskara", ["Basque", "Baskisch", "basque", "Baskisch"]),
    other("is", "íslenska", ["Icelandic", "IJslands", "islandais", "Isländisch"]),
    other(
        "lb",
        "Lëtzebuergesch",
        ["Luxembourgish", "Luxemburgs", "luxembourgeois", "Luxemburgisch"],
    ),
    other("no", "norsk", ["Norwegian", "Noors", "norvégien", "Norwegisch"]),
    other("ru", "русский", ["Russian", "Russisch", "russe", "Russisch"]),
    other("sq", "shqip", ["Albanian", "Albanees", "albanais", "Albanisch"]),
    other("sr", "српски", ["Serbian", "Servisch", "serbe", "Serbisch"]),
    other("tr", "Türkçe", ["Turkish", "Turks", "turc", "Türkisch"]),
    other("uk", "українська", ["Ukrainian", "Oekraïens", "ukrainien", "Ukrainisch"]),
    other("zh", "中文", ["Chinese", "Chinees", "chinois", "Chinesisch"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_the_24_official_ones_and_each_once() {
        assert_eq!(ALL.iter().filter(|language| language.is_official).count(), 24);
        let tags: BTreeSet<&str> = ALL.iter().map(|language| language.tag).collect();
        assert_eq!(tags.len(), ALL.len());
        for place in 0..4 {
            let names: BTreeSet<&str> = ALL.iter().map(|language| language.names[place]).collect();
            assert_eq!(names.len(), ALL.len(), "no two are called the same");
        }
    }

    #[test]
    fn a_variety_has_the_name_of_its_language() {
        assert_eq!(language("pt-BR").map(|found| found.name("nl")), Some("Portugees"));
        assert_eq!(language("NL").map(|found| found.name("fr-BE")), Some("néerlandais"));
        assert_eq!(language("tlh"), None);
    }

    #[test]
    fn they_stand_in_the_order_of_the_page() {
        let first = |lang| in_order(lang).iter().take(3).map(|language| language.tag).collect::<Vec<_>>();
        assert_eq!(first("en"), ["bg", "hr", "cs"]);
        assert_eq!(first("fr"), ["de", "en", "bg"]);
        assert_eq!(in_order("de").last().map(|language| language.tag), Some("uk"));
    }
}
