//! Documents, those of Dogear among them.

#![no_main]

use dogear_domain::Format;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dogear_sources_fuzz::check_one_of(&[Format::Markdown], bytes));
