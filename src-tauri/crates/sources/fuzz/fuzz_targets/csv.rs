//! Tables; the first byte chooses whose.

#![no_main]

use dogear_domain::Format;

const FORMATS: [Format; 4] = [Format::Csv, Format::RaindropCsv, Format::PocketCsv, Format::InstapaperCsv];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dogear_sources_fuzz::check_one_of(&FORMATS, bytes));
