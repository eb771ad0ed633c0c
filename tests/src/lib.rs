//! What the journeys, the tests of the window and the measurements share: a Dogear with a home of its own, a real
//! Chromium, a real Firefox, a scripted provider, a hub of models, a site of the web, a driver for the window, the app without one, a screen of
//! its own, a session of Wayland, a desktop's panel, a screen reader's ears, and the things that may be missing on a machine.
//!
//! Every piece lives in folders of its own and on ports that the system chooses, so tests run side by side, and ends
//! what it started when it is dropped.

#[cfg(target_os = "linux")]
pub mod app;
pub mod built;
pub mod chromium;
#[cfg(target_os = "linux")]
pub mod companion;
pub mod devtools;
pub mod dogear;
mod ending;
pub mod firefox;
mod http;
pub mod hub;
pub mod killing;
#[cfg(target_os = "linux")]
pub mod machine;
pub mod missing;
#[cfg(target_os = "linux")]
pub mod panel;
pub mod patience;
#[cfg(target_os = "linux")]
pub mod portal;
pub mod provider;
pub mod random_use;
#[cfg(target_os = "linux")]
pub mod screen;
#[cfg(target_os = "linux")]
pub mod screen_reader;
pub mod site;
pub mod tiny_model;
#[cfg(target_os = "linux")]
pub mod told;
#[cfg(target_os = "linux")]
pub mod trace;
#[cfg(target_os = "linux")]
pub mod two_browsers;
#[cfg(target_os = "linux")]
pub mod wayland;
pub mod window;
