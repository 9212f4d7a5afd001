//! Every value of every row of every table, and the many ways in which a program may spell what must not be among them.

use data_encoding::{BASE64, BASE64URL, HEXLOWER, HEXUPPER};
use sea_orm::{DbBackend, Statement};
use std::{fs, path::Path};
use store::{ConnectionTrait, Reader};
use uuid::Uuid;

/// A column of a row, with its value as bytes: text as it is, a blob as it is, a number in digits.
pub struct Value {
    pub column: String,
    pub bytes: Vec<u8>,
}

pub struct Row {
    pub table: String,
    pub values: Vec<Value>,
}

impl Row {
    pub fn holds(&self, needles: &[Vec<u8>]) -> bool {
        self.values
            .iter()
            .any(|value| needles.iter().any(|needle| contains(&value.bytes, needle)))
    }
}

pub fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else { return false };
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| byte == first) {
        from += at + 1;
        if bytes[from..].starts_with(rest) {
            return true;
        }
    }
    false
}

/// A text in every way in which a database or a program might write it down.
pub fn spellings(text: &str) -> Vec<Vec<u8>> {
    let utf16 = |to: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(to).collect() };
    let plain = [text.as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)];
    let mut all = Vec::new();
    for bytes in &plain {
        all.extend([HEXLOWER.encode(bytes).into_bytes(), HEXUPPER.encode(bytes).into_bytes()]);
        for encoding in [&BASE64, &BASE64URL] {
            all.extend((0..3).map(|shift| inside(encoding, bytes, shift)));
        }
    }
    all.extend(plain);
    all
}

/// What of a base64 text does not depend on what stands `shift` bytes before and after it.
fn inside(encoding: &data_encoding::Encoding, bytes: &[u8], shift: usize) -> Vec<u8> {
    let padded = [vec![0; shift], bytes.to_vec()].concat();
    let whole = (shift + bytes.len()) / 3 * 3;
    let encoded = encoding.encode(&padded[..whole]).into_bytes();
    encoded[if shift == 0 { 0 } else { 4 }..].to_vec()
}

pub fn id_spellings(id: Uuid) -> Vec<Vec<u8>> {
    let mut all = vec![id.as_bytes().to_vec()];
    for text in [id.to_string(), id.simple().to_string()] {
        all.extend(spellings(&text));
        all.push(text.to_uppercase().into_bytes());
    }
    all
}

pub fn walk(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
}

pub async fn all(reader: &Reader, sql: &str) -> Vec<sea_orm::QueryResult> {
    let statement = Statement::from_string(reader.get_database_backend(), sql.to_owned());
    reader.query_all_raw(statement).await.unwrap()
}

/// Every column of every row of every table.
pub async fn dump(reader: &Reader) -> Vec<Row> {
    let is_sqlite = reader.get_database_backend() == DbBackend::Sqlite;
    let tables = if is_sqlite {
        "SELECT m.name AS t, c.name AS c, c.type AS k FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid"
    } else {
        "SELECT table_name::text AS t, column_name::text AS c, data_type::text AS k FROM information_schema.columns \
         WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"
    };
    let mut columns: Vec<(String, Vec<(String, bool)>)> = Vec::new();
    for row in all(reader, tables).await {
        let (table, column, kind): (String, String, String) = (
            row.try_get("", "t").unwrap(),
            row.try_get("", "c").unwrap(),
            row.try_get("", "k").unwrap(),
        );
        let is_blob = kind.eq_ignore_ascii_case("bytea") || kind.to_ascii_lowercase().contains("blob");
        match columns.last_mut() {
            Some((name, list)) if *name == table => list.push((column, is_blob)),
            _ => columns.push((table, vec![(column, is_blob)])),
        }
    }
    assert!(columns.len() > 20, "{} tables", columns.len());
    let mut rows = Vec::new();
    for (table, columns) in columns {
        // As bytes whatever the type: SQLite keeps a uuid as a blob in a column of another name.
        let list: Vec<String> = columns
            .iter()
            .map(|(column, is_blob)| match (is_sqlite, is_blob) {
                (true, _) => format!("CAST(\"{column}\" AS BLOB) AS \"{column}\""),
                (false, true) => format!("\"{column}\""),
                (false, false) => format!("convert_to(\"{column}\"::text, 'UTF8') AS \"{column}\""),
            })
            .collect();
        for row in all(reader, &format!("SELECT {} FROM \"{table}\"", list.join(", "))).await {
            let values = columns
                .iter()
                .filter_map(|(column, _)| {
                    let bytes: Option<Vec<u8>> = row.try_get("", column).unwrap();
                    bytes.map(|bytes| Value {
                        column: column.clone(),
                        bytes,
                    })
                })
                .collect();
            rows.push(Row {
                table: table.clone(),
                values,
            });
        }
    }
    rows
}
