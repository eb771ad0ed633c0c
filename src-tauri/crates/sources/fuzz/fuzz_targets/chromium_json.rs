//! Chromium's `Bookmarks`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dogear_sources_fuzz::check(bytes, dogear_sources::parse_chromium(bytes, "Bookmarks"));
});
