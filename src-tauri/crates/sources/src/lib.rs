//! Which bookmarks does this browser hold?
//!
//! In: the folders where browsers keep their profiles, and files that a person points at. Out: the profiles found
//! ([`discover`], [`present`]), a [`Source`](dogear_domain::Source) for one of them or for a file ([`source_at`]), what it holds
//! at this moment ([`read`]), what pages said, where a file that was imported holds it ([`saved_pages`]), and what to watch so that a change is noticed ([`watched_files`], [`fingerprint`],
//! [`is_untouched`], and [`surroundings`] for new profiles).
//!
//! Invariants: nothing is ever written into a browser's folder, and no handle to a browser's file outlives a call. A
//! reader gives back bookmarks plus warnings, or an error that names the file, the place and the remedy; it never
//! panics, whatever the bytes. Anything but a clean read leaves the caller with what was read before: a missing file
//! does not mean that a person deleted everything. Every call blocks.
//! Never here: Dogear's own database, the network, the clock.
//!
//! ```
//! use dogear_domain::Format;
//!
//! let export = br#"<DL><DT><H3>Kitchen</H3><DL><DT><A HREF="https://bread.example/">Bread</A></DL></DL>"#;
//! let reading = dogear_sources::parse(Format::NetscapeHtml, export, "bookmarks.html").unwrap();
//! let bread = &reading.snapshot.bookmarks[0];
//! assert_eq!((bread.title.as_str(), bread.url.as_str()), ("Bread", "https://bread.example/"));
//! assert_eq!(bread.folder.0[..], ["Kitchen"]);
//! ```

mod arc;
mod archive;
mod browsers;
mod chromium;
mod collect;
pub mod companion;
mod dates;
mod discover;
mod environment;
mod error;
mod files;
mod firefox;
mod folders;
mod identity;
mod json;
mod lists;
mod local_state;
mod markdown;
mod netscape;
mod outline;
mod programs;
mod read;
mod safari;
mod saved;
mod services;
mod sniff;
mod source_at;
mod unicode;
mod warnings;
mod watch;

pub use chromium::parse_chromium;
pub use discover::{Found, discover, present};
pub use environment::{Environment, System};
pub use error::{ParseError, ReadError};
pub use firefox::parse_firefox_backup;
pub use netscape::{DOGEAR_MARK, FOLDER_MARKS, parse_netscape};
pub use programs::{Launch, Program, launches};
pub use read::{parse, read, read_in, sweep};
pub use safari::parse_safari;
pub use saved::{SavedPage, saved_pages};
pub use services::defused::{DOGEAR_COLUMNS, defused};
pub use source_at::source_at;
pub use watch::{Fingerprint, Surroundings, WatchTarget, fingerprint, is_untouched, surroundings, watched_files};
