use proptest::prelude::*;
use seal::{Error, canonical_json, frozen};
use serde_json::{Map, Value, json};

fn text(value: &Value) -> String {
    let bytes = canonical_json(value).expect("is canonical");
    String::from_utf8(bytes).expect("is UTF-8")
}

#[test]
fn keys_are_sorted_at_every_level_without_whitespace() {
    let value = json!({"price_cents": 1_250_000, "answers": [{"b": null, "a": true}, []], "": {}});
    assert_eq!(text(&value), r#"{"":{},"answers":[{"a":true,"b":null},[]],"price_cents":1250000}"#);
}

/// The example of RFC 8785 section 3.2.3: sorted by UTF-16 code units, so the emoji (a surrogate
/// pair) comes before U+FB33.
#[test]
fn keys_are_sorted_as_rfc_8785_does() {
    let value = json!({
        "\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7
    });
    assert_eq!(
        text(&value),
        "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}"
    );
}

#[test]
fn text_is_escaped_as_rfc_8785_does() {
    let value = json!("\u{20ac}$\u{f}\n\u{8}\u{c}\t\u{7f}A'B\"\\/</script>");
    assert_eq!(text(&value), "\"\u{20ac}$\\u000f\\n\\b\\f\\t\u{7f}A'B\\\"\\\\/</script>\"");
}

#[test]
fn whole_numbers_to_53_bits_pass_and_others_are_refused_with_their_place() {
    let largest: i64 = (1 << 53) - 1;
    assert_eq!(text(&json!([largest, -largest, 0])), "[9007199254740991,-9007199254740991,0]");
    for bad in [
        "1.5",
        "1.0",
        "1e3",
        "-0",
        "9007199254740992",
        "-9007199254740992",
        "18446744073709551615",
    ] {
        let value: Value = serde_json::from_str(&format!(r#"{{"a":[{{"x/~y":{bad}}}]}}"#)).expect("is JSON");
        match canonical_json(&value) {
            Err(Error::NumberNotInteger { pointer }) => assert_eq!(pointer, "/a/0/x~1~0y"),
            other => panic!("{bad} gave {other:?}"),
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let nested = |levels| (0..levels).fold(json!(1), |inner, _| json!([inner]));
    assert!(canonical_json(&nested(128)).is_ok());
    let refused = canonical_json(&nested(129));
    assert!(matches!(refused, Err(Error::TooDeep { limit: 128 })));
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..6).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(reversed).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().rev();
            let fields: Map<_, _> = fields.map(|(key, field)| (key.clone(), reversed(field))).collect();
            Value::Object(fields)
        }
        leaf => leaf.clone(),
    }
}

proptest! {
    #[test]
    fn the_order_of_fields_makes_no_difference(value in any_value()) {
        prop_assert_eq!(canonical_json(&value).ok(), canonical_json(&reversed(&value)).ok());
    }

    #[test]
    fn canonical_bytes_read_back_as_the_value_and_are_stable(value in any_value()) {
        let bytes = canonical_json(&value).expect("is canonical");
        let back: Value = serde_json::from_slice(&bytes).expect("is JSON");
        prop_assert_eq!(&back, &value);
        prop_assert_eq!(canonical_json(&back).expect("is canonical"), bytes);
    }
}

#[test]
fn what_is_frozen_has_the_hash_of_its_text() {
    let (text, hash) = frozen(&json!({ "b": 1, "a": "é" })).expect("is canonical");
    assert_eq!(text, r#"{"a":"é","b":1}"#);
    // printf '{"a":"é","b":1}' | sha256sum
    assert_eq!(hash, "aa58fba8483623bed37c1b02edfccbdd9a53123837c20bfa4cb4049993a2872e");
}
