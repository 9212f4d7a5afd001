use super::*;
use crate::Period;
use codelists::{Code, CpvCode, NutsCode};
use domain::money::MoneyError;
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;
use rust_xlsxwriter::{Format, Workbook, Worksheet};

const HEAD: &str = "id,title,outcome,value,cpv,capabilities,nuts,languages,start,end,depends_on,together,apart\n";

fn one(text: &str) -> WorkPackage {
    let table = read(text.as_bytes()).unwrap();
    table.packages.into_iter().next().unwrap()
}

/// Each problem as "C7 money", or "7" for a row and "table" for all of it.
fn problems(bytes: &[u8]) -> Vec<String> {
    let found = read(bytes).expect_err("problems");
    assert_eq!(found.total, found.list.len());
    found.list.iter().map(shown).collect()
}

fn shown(problem: &Problem) -> String {
    let place = match &problem.place {
        Place::Table => "table".to_owned(),
        Place::Row(row) => row.to_string(),
        Place::Cell { row, letters, .. } => format!("{letters}{row}"),
    };
    format!("{place} {}", problem.what.as_str())
}

#[test]
fn all_columns_are_read() {
    let text = format!(
        "{HEAD}A1,\"Hosting, national\",Up 99.9 %,\"1.234,56\",72000000-5;48000000,accessibility-audit;cpv:72212000,BE1; BE2,nl;French,2026-01-01,31/12/2027,B2,,\nB2,Support,,1250,,,,,2026-02,2026-02,,A1,\n"
    );
    let table = read(text.as_bytes()).unwrap();
    assert_eq!(table.notes, Notes::default());
    let row = &table.packages[0];
    assert_eq!(
        (row.id.as_str(), row.title.as_str(), row.value),
        ("A1", "Hosting, national", 123_456)
    );
    assert_eq!(row.cpv, ["72000000", "48000000"].map(|code| CpvCode::parse(code).unwrap()));
    assert_eq!(
        row.needs,
        ["kavel:accessibility-audit", "cpv:72212000"].map(|code| Code::parse(code).unwrap())
    );
    assert_eq!(row.nuts, ["BE1", "BE2"].map(|code| NutsCode::parse(code).unwrap()));
    assert_eq!(
        (row.languages.clone(), row.depends_on.clone()),
        (vec!["nl".to_owned(), "fr".to_owned()], vec!["B2".to_owned()])
    );
    let period = |start, end| Some(Period { start, end });
    assert_eq!(row.period, period(date(2026, 1, 1), date(2027, 12, 31)));
    assert_eq!(table.packages[1].period, period(date(2026, 2, 1), date(2026, 2, 28)));
}

#[rstest]
#[case("id,title,value\n1,Büro,\"1,234.56\"\n")]
#[case("id;title;value\n1;Büro;1.234,56\n")]
#[case("id\ttitle\tvalue\r\n1\tBüro\t1234.56\r\n")]
#[case("\u{feff}Nr.;Titel;Waarde (EUR)\n1;Büro;€ 1 234,56\n")]
#[case("Numéro;Intitulé;Valeur estimée\n1;Büro;1234,56\n")]
#[case("Nummer|Bezeichnung|Geschätzter Wert\n1|Büro|1'234.56\n")]
fn separators_decimals_and_headers_of_four_languages(#[case] text: &str) {
    let row = one(text);
    assert_eq!((row.id.as_str(), row.title.as_str(), row.value), ("1", "Büro", 123_456));
}

#[test]
fn encodings_are_noticed() {
    let text = "id;title;value\n1;Büro à Liège;10\n";
    let utf16 = |le: bool| -> Vec<u8> {
        let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
        units
            .flat_map(|unit: u16| if le { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect()
    };
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (bytes, encoding) in [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        (utf16(true), Encoding::Utf16),
        (utf16(false), Encoding::Utf16),
        (utf16(true)[2..].to_vec(), Encoding::Utf16),
        (latin, Encoding::Windows1252),
    ] {
        let table = read(&bytes).unwrap();
        assert_eq!((table.packages[0].title.as_str(), table.notes.encoding), ("Büro à Liège", encoding));
    }
}

#[test]
fn capabilities_by_label_in_any_language() {
    for lang in codelists::LANGUAGES {
        for capability in codelists::capabilities::all() {
            let text = format!("title\tvalue\tcapabilities\nx\t1\t{}\n", capability.label(lang).to_uppercase());
            let found = one(&text).needs;
            let labels: Vec<&str> = found
                .iter()
                .map(|code| match code {
                    Code::Kavel(slug) => slug.capability().label(lang),
                    Code::Cpv(_) => "",
                })
                .collect();
            assert_eq!(labels, [capability.label(lang)]);
        }
    }
    let unknown = problems(b"title;value;capabilities\nx;1;accessibility audits of everything\n");
    assert_eq!(unknown, ["C2 capability"]);
    let near = problems("title;value;capabilities\nx;1;accessibility\n".as_bytes());
    assert_eq!(near, ["C2 capability-nearest"]);
}

#[test]
fn every_problem_is_at_its_cell_and_all_are_told_at_once() {
    let text = "id,title,value,cpv,nuts,languages,start,end,depends_on,together,apart\n\
        1,,-5,7200,XX9,klingon,31/02/2026,2026-13-01,9,1,\n\
        1,Twice,abc,72000000,BE2,nl,2026-05-01,2026-04-01,,,\n\
        \n\
        3,Zero,0,,,,,,,,\n\
        4,Huge,99999999999999999,,,,,,,,\n\
        5,Ambiguous,\"0,500\",,,,,,,,\n\
        6,caf\u{fffd},1,,,,2026-01,,,,\n\
        7,cafÃ©,1,,,,,,,,\n\
        ,No id,,,,,,,,,\n";
    assert_eq!(
        problems(text.as_bytes()),
        [
            "B2 required",
            "C2 negative",
            "D2 cpv",
            "E2 nuts",
            "F2 language",
            "G2 date",
            "H2 date",
            "I2 unknown-package",
            "J2 itself",
            "A3 id-twice",
            "C3 money",
            "H3 end-before-start",
            "C5 zero",
            "C6 money-too-large",
            "C7 ambiguous",
            "B8 garbled",
            "H8 half-period",
            "B9 garbled",
            "A10 required",
            "C10 required",
        ]
    );
}

#[test]
fn a_row_is_numbered_as_a_spreadsheet_would() {
    let text = "id,title,value\n1,\"two\nlines\",5\n\n2,x,-1\n";
    assert_eq!(problems(text.as_bytes()), ["C4 negative"]);
}

#[test]
fn circles_and_contradictions_are_named() {
    let text = "id,title,value,depends_on,together,apart\na,A,1,b,,\nb,B,1,c,,\nc,C,1,a,,\nd,D,1,a,,\ne,E,1,,f,\nf,F,1,,g,\ng,G,1,,,e\n";
    let found = read(text.as_bytes()).unwrap_err();
    assert_eq!(
        found.list.iter().map(shown).collect::<Vec<_>>(),
        ["D2 circle", "F8 together-and-apart"]
    );
    assert_eq!(found.list[0].what, What::Circle("a → b → c → a".to_owned()));
    let long: String = (0..MAX_PACKAGES).map(|n| format!("{n},T,1,{}\n", (n + 1) % MAX_PACKAGES)).collect();
    assert_eq!(problems(format!("id,title,value,depends_on\n{long}").as_bytes()).len(), 1);
}

#[rstest]
#[case(b"", "table empty")]
#[case(b" \n\n", "table empty")]
#[case(b"id,title,value\n", "table empty")]
#[case(b"1,Hosting,5000\n2,Support,2000\n", "table no-header")]
#[case(b"id,title,amountt\n1,x,1\n", "1 column-missing")]
#[case(b"title,value,value\nx,1,1\n", "C1 column-twice")]
#[case(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "table old-or-locked")]
#[case(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "table not-text")]
#[case(b"PK\x03\x04 and no more", "table damaged")]
fn what_is_no_table(#[case] bytes: &[u8], #[case] problem: &str) {
    assert_eq!(problems(bytes), [problem]);
}

#[test]
fn as_many_packages_as_there_may_be_and_one_more() {
    let rows = |count: usize| -> String {
        std::iter::once("id,title,value\n".to_owned())
            .chain((0..count).map(|n| format!("{n},T,1\n")))
            .collect()
    };
    assert_eq!(read(rows(MAX_PACKAGES).as_bytes()).unwrap().packages.len(), MAX_PACKAGES);
    assert_eq!(problems(rows(MAX_PACKAGES + 1).as_bytes()), ["3002 too-many-packages"]);
    assert_eq!(problems(rows(100_000).as_bytes()), ["3002 too-many-packages"]);
    assert_eq!(problems(&vec![b'a'; 30 * 1024 * 1024]), ["table too-large"]);
}

#[test]
fn without_ids_rows_are_numbered() {
    let table = read(b"Title;Value\nA;1\n\nB;2\n").unwrap();
    assert_eq!(table.packages.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["1", "2"]);
}

fn book(fill: impl FnOnce(&mut Workbook, &mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let mut sheet = Worksheet::new();
    for (column, name) in (0_u16..).zip(["id", "title", "value", "start", "end"]) {
        sheet.write(0, column, name).unwrap();
    }
    fill(&mut book, &mut sheet);
    book.push_worksheet(sheet);
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_with_numbers_and_dates() {
    let bytes = book(|book, sheet| {
        book.add_worksheet()
            .set_name("Read me")
            .unwrap()
            .write(0, 0, "Nothing here")
            .unwrap();
        sheet.set_name("Packages").unwrap();
        sheet
            .write(1, 0, 7)
            .unwrap()
            .write(1, 1, "Büro")
            .unwrap()
            .write(1, 2, 1234.56)
            .unwrap();
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 12, 4).unwrap();
        sheet
            .write_with_format(1, 3, &day, &Format::new().set_num_format("dd/mm/yyyy"))
            .unwrap();
        sheet
            .write(3, 0, "8")
            .unwrap()
            .write(3, 1, "x")
            .unwrap()
            .write(3, 2, "1.250,50")
            .unwrap()
            .write(1, 4, "2027-01")
            .unwrap();
    });
    let table = read(&bytes).unwrap();
    assert_eq!(table.notes.sheet.as_deref(), Some("Packages"));
    let rows: Vec<_> = table.packages.iter().map(|row| (row.id.as_str(), row.value, row.period)).collect();
    let period = Period {
        start: date(2026, 12, 4),
        end: date(2027, 1, 31),
    };
    assert_eq!(rows, [("7", 123_456, Some(period)), ("8", 125_050, None)]);
}

#[test]
fn formulas_merged_cells_and_errors_are_named() {
    let bytes = book(|_, sheet| {
        sheet.write(1, 0, "1").unwrap().write(1, 1, "x").unwrap();
        sheet.write(1, 2, rust_xlsxwriter::Formula::new("=2+3").set_result("5")).unwrap();
        sheet.write(2, 0, "2").unwrap();
        sheet.merge_range(2, 1, 3, 1, "merged", &Format::new()).unwrap();
        sheet.write(2, 2, 1.005).unwrap();
        sheet.write(3, 0, "3").unwrap().write(3, 1, "y").unwrap().write(3, 2, -3).unwrap();
    });
    assert_eq!(problems(&bytes), ["C2 formula", "B3 merged", "C3 fraction-of-cent", "C4 negative"]);
}

#[test]
fn a_cell_far_away_takes_no_memory() {
    let bytes = book(|_, sheet| {
        sheet.write(1_048_575, 16_383, "far").unwrap();
        sheet
            .write(1_048_575, 0, "1")
            .unwrap()
            .write(1_048_575, 1, "x")
            .unwrap()
            .write(1_048_575, 2, 1)
            .unwrap();
    });
    assert_eq!(read(&bytes).unwrap().packages.len(), 1);
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn bombs_and_promises_are_refused_before_they_are_read() {
    let bomb = archive(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/worksheets/sheet1.xml", &vec![b' '; 40_000_000]),
    ]);
    assert!(bomb.len() < 100_000);
    assert_eq!(problems(&bomb), ["table too-large-inside"]);
    let many: Vec<String> = (0..500).map(|n| format!("p{n}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = many
        .iter()
        .map(|name| (name.as_str(), &b"<a/>"[..]))
        .chain([("xl/workbook.xml", &b""[..])])
        .collect();
    assert_eq!(problems(&archive(&parts)), ["table too-large-inside"]);
    assert_eq!(problems(&archive(&[("content.xml", b"<office/>")])), ["table other-workbook"]);

    // A promise of strings that would take all memory there is: the parser must not hear of it.
    let good = book(|_, sheet| {
        sheet.write(1, 0, "1").unwrap().write(1, 1, "x").unwrap().write(1, 2, 1).unwrap();
    });
    for (old, new) in [
        ("uniqueCount=\"", "uniqueCount=\"9999999999999"),
        ("uniqueCount=\"", "uniqueCount = '9999999999999' x=\""),
        ("encoding=\"UTF-8\"", "encoding=\"ISO-2022-JP\""),
    ] {
        let parts = unpacked(&good);
        let changed: Vec<(&str, Vec<u8>)> = parts
            .iter()
            .map(|(name, content)| (name.as_str(), String::from_utf8_lossy(content).replace(old, new).into_bytes()))
            .collect();
        let parts: Vec<(&str, &[u8])> = changed.iter().map(|(name, content)| (*name, content.as_slice())).collect();
        assert_eq!(problems(&archive(&parts)), ["table damaged"], "{new}");
    }
    let utf16: Vec<u8> = "<sst uniqueCount=\"9999999999999\"/>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let parts = [("xl/workbook.xml", &b"<workbook/>"[..]), ("xl/sharedStrings.xml", &utf16)];
    assert_eq!(problems(&archive(&parts)), ["table damaged"]);
}

fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut part = archive.by_index(place).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            (part.name().unwrap().to_string(), content)
        })
        .collect()
}

#[test]
fn the_template_is_read_as_it_is() {
    let headers = Column::ALL.map(|column| (column, column.as_str().to_owned(), "How".to_owned()));
    let example = |id: &str| {
        let cells = [
            id,
            "Title, with a comma",
            "What changes",
            "1234.5",
            "72000000",
            "accessibility-audit",
            "BE2",
            "nl;fr",
            "2027-01-01",
            "2027-12-31",
            "",
            "",
            "",
        ];
        cells.map(str::to_owned).to_vec()
    };
    let template = Template {
        sheet: "Packages".to_owned(),
        columns: headers.to_vec(),
        examples: vec![example("P1"), example("P2")],
    };
    let (csv, xlsx) = (
        read(&template_csv(&template).unwrap()).unwrap(),
        read(&template_xlsx(&template).unwrap()).unwrap(),
    );
    assert_eq!(csv.packages, xlsx.packages);
    assert_eq!((csv.packages.len(), csv.packages[1].value), (2, 123_450));
}

#[test]
fn what_is_written_is_read_the_same() {
    let text = format!(
        "{HEAD}A1,\"Hosting, \"\"national\"\"\",Up,1234.56,72000000-5,accessibility-audit,BE1;BE2,nl;fr,2026-01-01,2026-12-31,B2,,\nB2,x,,0.01,,cpv:72212000,,,,,,A1,\n"
    );
    let packages = read(text.as_bytes()).unwrap().packages;
    assert_eq!(read(written(&packages).unwrap().as_bytes()).unwrap().packages, packages);
}

#[test]
fn headers_name_their_columns() {
    for column in Column::ALL {
        assert_eq!(Column::named(column.as_str()), Some(column));
    }
    assert_eq!(
        [0, 25, 26, 51, 52, 701, 702].map(columns::letters),
        ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
    );
    assert_eq!(What::Money(MoneyError::Empty).as_str(), "required");
}

proptest! {
    #[test]
    fn any_bytes_are_safe(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&bytes);
    }
    #[test]
    fn any_text_below_headers_is_safe(text in "(([^\\n]{0,12}[,;\\t\"]){0,13}\\n){0,8}") {
        let full = format!("{HEAD}{text}");
        match read(full.as_bytes()) {
            Ok(table) => for row in table.packages {
                prop_assert!(row.value > 0 && !row.title.is_empty() && !row.id.is_empty());
            },
            Err(problems) => prop_assert!(problems.total > 0 && !problems.list.is_empty()),
        }
    }
    #[test]
    fn a_workbook_with_broken_bytes_is_safe(at in 0.0..1.0_f64, bytes in prop::collection::vec(any::<u8>(), 1..12)) {
        let mut broken = book(|_, sheet| { sheet.write(1, 0, "1").unwrap().write(1, 1, "x").unwrap().write(1, 2, 1).unwrap(); });
        let start = (at * broken.len() as f64) as usize;
        for (place, byte) in (start..broken.len()).zip(bytes) {
            broken[place] = byte;
        }
        let _ = read(&broken);
    }
    #[test]
    fn xml_that_is_changed_is_safe(part in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), with in "[<>/\"=a-z0-9&; ]{1,20}") {
        let good = book(|_, sheet| { sheet.write(1, 0, "1").unwrap().write(1, 1, "x").unwrap().write(1, 2, 1).unwrap(); });
        let mut parts = unpacked(&good);
        let place = part.index(parts.len());
        let content = &mut parts[place].1;
        let start = at.index(content.len());
        let end = (start + with.len()).min(content.len());
        content.splice(start..end, with.bytes());
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        let _ = read(&archive(&parts));
    }
}
