//! A sentence about a source or a model, before anyone says it: which one it is, and what fills its gaps.
//!
//! Who finds something odd in a file knows no language, and what is kept about a source outlives the language that the
//! person has chosen. The words stand in `assets/languages/CODE/sources.ftl`, under the key.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Serialize};

/// A sentence by its key, with what fills its gaps by name. [`remark!`](crate::remark!) makes one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Remark {
    key: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    with: BTreeMap<Cow<'static, str>, Filling>,
}

/// What fills a gap of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Filling {
    /// A number, which decides in which form the sentence stands.
    Number(u64),
    /// A name, a path, or what the system says.
    Text(String),
    /// All of these, as the language lists them.
    List(Vec<Filling>),
    /// Another sentence or a part of one.
    Remark(Remark),
}

impl Remark {
    /// The sentence with this key, without gaps.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key: Cow::Borrowed(key), with: BTreeMap::new() }
    }

    /// What a library or the system says, as it says it.
    #[must_use]
    pub fn said(what: impl Into<String>) -> Self {
        crate::remark!("said", what = what.into())
    }

    /// The innermost reason of an error, which is the system's own.
    #[must_use]
    pub fn innermost(error: &dyn std::error::Error) -> Self {
        let mut innermost = error;
        while let Some(source) = innermost.source() {
            innermost = source;
        }
        Self::said(innermost.to_string())
    }

    /// The same with a gap filled.
    #[must_use]
    pub fn with(mut self, gap: &'static str, filling: impl Into<Filling>) -> Self {
        self.with.insert(Cow::Borrowed(gap), filling.into());
        self
    }

    /// Under which key the words stand.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What fills the gaps, by their names.
    pub fn fillings(&self) -> impl Iterator<Item = (&str, &Filling)> {
        self.with.iter().map(|(gap, filling)| (gap.as_ref(), filling))
    }
}

impl From<&str> for Filling {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Filling {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Filling {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Filling {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<u32> for Filling {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Remark> for Filling {
    fn from(remark: Remark) -> Self {
        Self::Remark(remark)
    }
}

impl From<Vec<Filling>> for Filling {
    fn from(parts: Vec<Filling>) -> Self {
        Self::List(parts)
    }
}

/// A [`Remark`](crate::Remark): the key of a sentence in `sources.ftl`, and what fills its gaps.
///
/// ```
/// use dogear_domain::remark;
///
/// let remark = remark!("missing", file = "Bookmarks");
/// assert_eq!(remark.key(), "missing");
/// ```
#[macro_export]
macro_rules! remark {
    ($key:literal $(, $gap:ident = $filling:expr)* $(,)?) => {
        $crate::Remark::new($key)$(.with(stringify!($gap), $filling))*
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_what_was_found() {
        let inner = remark!("unused-file", name = "a.csv", count = 2_usize);
        let remark = remark!("unused", files = vec![Filling::from(inner), "b.csv".into()]);
        let kept = serde_json::to_string(&remark).unwrap();
        assert_eq!(serde_json::from_str::<Remark>(&kept).unwrap(), remark);
    }
}
