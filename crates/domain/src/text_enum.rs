//! One spelling per enum: in the database, in JSON, in URLs and in i18n ids.

/// Gives an enum `ALL`, `as_str`, `parse` and `Display`. The text is kebab-case and equal to the serde form (tested below).
macro_rules! text_enum {
    ($name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        impl $name {
            /// Every variant, in the order in which lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable spelling, equal to the serde form.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
            /// The variant spelled so; `None` for anything else.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use text_enum;

#[cfg(test)]
mod tests {
    use crate::{admission::*, assignment::*, audit::*, bid::*, framework::*, organisation::*, profile::*, saved_search::*};
    use std::collections::BTreeSet;

    macro_rules! same_as_serde {
        ($($name:ident),+) => {$({
            let mut seen = BTreeSet::new();
            for value in $name::ALL {
                let json = serde_json::to_string(value).unwrap();
                assert_eq!(json, format!("\"{}\"", value.as_str()), stringify!($name));
                assert_eq!($name::parse(value.as_str()), Some(*value));
                assert!(seen.insert(value.as_str()), "{value:?} twice");
            }
            assert_eq!($name::parse("no-such-thing"), None);
        })+};
    }

    #[test]
    fn the_text_form_is_the_serde_form() {
        same_as_serde!(
            SizeClass,
            AgencyRole,
            SupplierRole,
            FrameworkKind,
            CallOffMethod,
            AdmissionStatus,
            CriterionPart,
            BidStatus,
            Provenance,
            AuditKind,
            Frequency
        );
    }
}
