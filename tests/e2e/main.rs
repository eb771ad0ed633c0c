//! The real window, driven from outside: real app, real Chromium, real clicks and keys. `cargo xtask test --only e2e`
//! runs it under Xvfb with `DOGEAR_E2E=1`; without that it does nothing, because it needs a display and the built app.
//! Every step leaves a picture in `target/e2e/`.

mod answers;
mod companion;
mod files;
mod first_run;
mod keyboard;
mod library;
mod look;
mod pages;
mod quick;
mod screen_reader;
mod silence;
#[cfg(target_os = "linux")]
mod staying;
mod support;
mod trouble;
mod wayland;
