//! Firefox's backups, plain and packed.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dogear_sources_fuzz::check(bytes, dogear_sources::parse_firefox_backup(bytes, "bookmarks.json"));
});
