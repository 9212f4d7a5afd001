//! A file of notices of any size, made up as it is written.

use std::io::{self, Write};

/// Bytes of text in each release that an import reads past, as in real notices: most of them is documents and notes.
const NOTES: usize = 40;

/// Writes a release package of at least `bytes`; how many releases are in it.
pub fn write(to: &mut impl Write, bytes: u64) -> io::Result<u64> {
    let mut written = 0_u64;
    let mut count = 0_u64;
    written += put(to, r#"{"uri":"https://example.org/notices.json","version":"1.1","releases":["#)?;
    while written < bytes {
        if count > 0 {
            written += put(to, ",")?;
        }
        written += put(to, &release(count))?;
        count += 1;
    }
    put(to, "]}\n")?;
    Ok(count)
}

fn put(to: &mut impl Write, text: &str) -> io::Result<u64> {
    to.write_all(text.as_bytes())?;
    Ok(text.len() as u64)
}

/// About 50 kB: two lots, an award, and notes.
fn release(number: u64) -> String {
    let notes: Vec<String> = (0..NOTES)
        .map(|note| {
            let text = format!("Explanation {note} of notice {number}: the buyer describes what it needs and why. ").repeat(15);
            format!(r#"{{"id":"{note}","documentType":"clarifications","title":"Note {note}","description":"{text}"}}"#)
        })
        .collect();
    let (buyer, firm, day) = (number % 500, number % 3000, number % 28 + 1);
    format!(
        r#"{{"ocid":"ocds-bench-{number}","id":"bench-{number}","date":"2024-03-{day:02}T08:00:00Z","language":"en","tag":["tender"],
"buyer":{{"id":"b{buyer}","name":"City {buyer}"}},
"parties":[{{"id":"b{buyer}","name":"City {buyer}","roles":["buyer"],"address":{{"countryName":"BE"}}}},{{"id":"f{firm}","name":"Firm {firm}","roles":["supplier"],"address":{{"countryName":"BE"}}}}],
"tender":{{"id":"{number}","title":"Digital services {number}","description":"Maintenance of registers and their publication.",
"value":{{"amount":{number}.50,"currency":"EUR"}},"items":[{{"id":"1","classification":{{"scheme":"CPV","id":"72212000"}},"relatedLot":"1"}}],
"lots":[{{"id":"1","title":"Registers {number}"}},{{"id":"2","title":"Publication {number}"}}],
"documents":[{}]}},
"awards":[{{"id":"1","status":"active","relatedLots":["1"],"suppliers":[{{"id":"f{firm}","name":"Firm {firm}"}}]}}]}}"#,
        notes.join(",")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_release_package_as_large_as_asked_and_no_larger_than_needed() {
        let mut text = Vec::new();
        let count = write(&mut text, 200_000).unwrap();
        let package: serde_json::Value = serde_json::from_slice(&text).unwrap();
        let releases = package["releases"].as_array().unwrap();
        assert_eq!(releases.len() as u64, count);
        assert!((200_000..300_000).contains(&text.len()), "{}", text.len());
        assert_ne!(releases[0]["ocid"], releases[1]["ocid"]);
        assert_eq!(releases[1]["tender"]["lots"].as_array().unwrap().len(), 2);
    }
}
