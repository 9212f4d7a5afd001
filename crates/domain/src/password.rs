//! Which passwords are accepted: long ones, of any characters. No rules of composition (NIST SP 800-63B §5.1.1.2).

use crate::field_error::FieldError;

/// In characters.
pub const MIN_CHARACTERS: usize = 12;
pub const MAX_CHARACTERS: usize = 128;

/// The commonest that are long enough, or that become so by repeating; compared in lower case.
const COMMON: &[&str] = &[
    "123456789012",
    "1234567890123",
    "12345678901234",
    "123456789123",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "administrator",
    "administrator1",
    "azertyuiop12",
    "azertyuiop123",
    "azertyuiopqs",
    "changemenow1",
    "correcthorsebatterystaple",
    "iloveyou1234",
    "letmein12345",
    "motdepasse12",
    "motdepasse123",
    "passw0rd1234",
    "password1234",
    "password12345",
    "passwordpassword",
    "passwort1234",
    "q1w2e3r4t5y6",
    "qwerty123456",
    "qwertyuiop12",
    "qwertyuiop123",
    "qwertyuiopas",
    "qwertzuiop12",
    "wachtwoord12",
    "wachtwoord123",
    "welcome12345",
    "welkom123456",
    "willkommen12",
];

/// What is wrong with a new password of the person with this address and name; empty when it will do. The error is at `field`.
#[must_use]
pub fn check_password(field: &str, password: &str, email: &str, name: &str) -> Vec<FieldError> {
    let error = |id, args| {
        vec![FieldError {
            field: field.to_owned(),
            id,
            args,
        }]
    };
    let count = password.chars().count();
    if count == 0 {
        return error("error-required", Vec::new());
    }
    if count < MIN_CHARACTERS {
        return error("error-password-short", vec![("min", MIN_CHARACTERS.to_string())]);
    }
    if count > MAX_CHARACTERS {
        return error("error-too-long", vec![("max", MAX_CHARACTERS.to_string())]);
    }
    let lower = password.to_lowercase();
    let same = |other: &str| !other.trim().is_empty() && lower.trim() == other.trim().to_lowercase();
    if same(email) || same(name) || email.split_once('@').is_some_and(|(local, _)| same(local)) {
        return error("error-password-personal", Vec::new());
    }
    if COMMON.contains(&lower.as_str()) || has_one_pattern(&lower) {
        return error("error-password-common", Vec::new());
    }
    Vec::new()
}

/// One to three characters over and over: `aaaaaaaaaaaa`, `abcabcabcabc`.
fn has_one_pattern(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    (1..=3).any(|period| chars.iter().zip(chars.iter().skip(period)).all(|(a, b)| a == b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn id(password: &str) -> Option<&'static str> {
        check_password("password", password, "an.peeters@stad.be", "An Peeters-Janssens")
            .first()
            .map(|error| error.id)
    }

    #[rstest]
    #[case("twaalf tekens", None)]
    #[case("éléphants 12", None)]
    #[case("", Some("error-required"))]
    #[case("elf tekens.", Some("error-password-short"))]
    #[case("Password1234", Some("error-password-common"))]
    #[case("abcabcabcabc", Some("error-password-common"))]
    #[case("000000000000", Some("error-password-common"))]
    #[case("An.Peeters@stad.be", Some("error-password-personal"))]
    #[case("an peeters-janssens", Some("error-password-personal"))]
    fn policy(#[case] password: &str, #[case] expected: Option<&str>) {
        assert_eq!(id(password), expected);
    }

    #[test]
    fn length_is_in_characters() {
        let long: String = ('a'..='z').cycle().take(128).collect();
        assert_eq!(id(&long), None);
        assert_eq!(id(&format!("{long}x")), Some("error-too-long"));
        let accents = "éà".repeat(32) + &"öü".repeat(32);
        assert_eq!(id(&accents), None, "128 characters, 256 bytes");
    }

    #[test]
    fn the_list_is_worth_its_place() {
        for common in COMMON {
            assert!(common.chars().count() >= MIN_CHARACTERS, "{common} is refused as short already");
        }
    }
}
