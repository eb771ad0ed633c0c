//! What bookmark services and Dogear itself export, and lists that people make by hand.
//!
//! JSON is read token by token, one bookmark at a time; tables row by row. A bookmark that cannot be taken costs no
//! other one: it is skipped with a warning that names its place.

mod address;
pub(crate) mod defused;
mod draft;
mod json;
mod labels;
mod names;
mod own;
mod path;
mod pinboard_xml;
mod table;
mod unused;
pub(crate) mod value;

pub(crate) use json::{parse_json, recognise_json};
pub(crate) use names::{Meaning, Part, plain};
pub(crate) use pinboard_xml::{is_pinboard_xml, parse_pinboard_xml};
pub(crate) use table::{parse_table, recognise_named_table, recognise_table};
