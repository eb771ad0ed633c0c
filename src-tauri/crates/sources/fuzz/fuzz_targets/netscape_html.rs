//! The HTML export.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let bytes = dogear_sources_fuzz::readable(bytes);
    dogear_sources_fuzz::check(&bytes, dogear_sources::parse_netscape(&bytes, "a.html"));
});
