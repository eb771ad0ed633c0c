//! OPML and XBEL; the first byte chooses which.

#![no_main]

use dogear_domain::Format;

const FORMATS: [Format; 2] = [Format::Opml, Format::Xbel];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dogear_sources_fuzz::check_one_of(&FORMATS, bytes));
