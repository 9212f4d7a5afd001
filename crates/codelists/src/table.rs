//! Tab-separated tables in the program itself, and the text form of codes.

/// Field `n` of a row; empty where the row is shorter.
pub(crate) fn field(row: &'static str, n: usize) -> &'static str {
    row.split('\t').nth(n).unwrap_or_default()
}

/// `FromStr`, and serde's text form through `String`, for a type with `parse` and `Display`.
macro_rules! text_form {
    ($code:ty) => {
        impl std::str::FromStr for $code {
            type Err = $crate::CodeError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $code {
            type Error = $crate::CodeError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl From<$code> for String {
            fn from(code: $code) -> Self {
                code.to_string()
            }
        }
    };
}
pub(crate) use text_form;
