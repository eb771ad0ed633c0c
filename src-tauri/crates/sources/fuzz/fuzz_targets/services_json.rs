//! JSON (and Pinboard's XML) of services and of Arc; the first byte chooses whose.

#![no_main]

use dogear_domain::Format;

const FORMATS: [Format; 7] = [
    Format::JsonList,
    Format::PinboardJson,
    Format::PinboardXml,
    Format::LinkdingJson,
    Format::KarakeepJson,
    Format::LinkwardenJson,
    Format::ArcSidebar,
];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dogear_sources_fuzz::check_one_of(&FORMATS, bytes));
