//! JSON and tables made of names and values that mean something: bytes alone seldom come to more than one bookmark.

#![no_main]

use dogear_domain::Format;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let json = dogear_sources_fuzz::shaped_json(bytes);
    dogear_sources_fuzz::check(json.as_bytes(), dogear_sources::parse(Format::JsonList, json.as_bytes(), "file"));
    let table = dogear_sources_fuzz::shaped_table(bytes);
    dogear_sources_fuzz::check(table.as_bytes(), dogear_sources::parse(Format::Csv, table.as_bytes(), "file"));
});
