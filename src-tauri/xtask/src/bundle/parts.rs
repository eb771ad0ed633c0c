//! Everything in the packages that somebody else wrote: crates, what the page uses of npm, runtime and model.
//!
//! Each part comes with the texts of its licences, as its authors ship them. Where they ship none, the licence's own text
//! with their names; a part with neither stops the bundle.

mod crates;
mod fetched;
mod page;
mod texts;

use anyhow::Result;

use super::Bundle;

/// One of them.
pub struct Part {
    pub name: String,
    pub version: String,
    /// An SPDX expression.
    pub licence: String,
    pub kind: Kind,
    pub texts: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Crate,
    Npm,
    /// A library that is loaded, or data: it is in no registry that names it.
    Other,
}

/// All of them, in the order of their names.
pub fn of(bundle: &Bundle<'_>) -> Result<Vec<Part>> {
    let mut parts = crates::of(bundle)?;
    parts.extend(page::of(bundle)?);
    parts.extend(fetched::of(bundle)?);
    parts.sort_by(|one, other| (one.kind, &one.name, &one.version).cmp(&(other.kind, &other.name, &other.version)));
    Ok(parts)
}
