//! Plain lists, OneTab's and single pages; the first byte chooses which.

#![no_main]

use dogear_domain::Format;

const FORMATS: [Format; 3] = [Format::LinkList, Format::OneTab, Format::Shortcut];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dogear_sources_fuzz::check_one_of(&FORMATS, bytes));
