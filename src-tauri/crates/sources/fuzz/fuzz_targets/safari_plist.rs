//! Safari's property list, binary and XML.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dogear_sources_fuzz::check(bytes, dogear_sources::parse_safari(bytes, "Bookmarks.plist"));
});
