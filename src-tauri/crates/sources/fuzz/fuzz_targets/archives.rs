//! ZIP and gzip.

#![no_main]

use dogear_domain::Format;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    dogear_sources_fuzz::check_packed(dogear_sources::parse(Format::Archive, bytes, "file"));
});
