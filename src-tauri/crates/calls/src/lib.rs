//! How is the running app reached? A local socket that belongs to the data folder.
//!
//! Whoever wants something of the app (a second start of it, the terminal, a link in a browser) connects, writes one line
//! and reads one. The app that holds a data folder is the first: it alone listens there. Only the same person can connect;
//! what is said is bounded in length, number and time, and a line that is no [`Call`] is answered and changes nothing.
//! Never here: the library, a window, carrying a call out.
//!
//! ```
//! use dogear_calls::{Call, Claim, claim, send};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! let Claim::First(listening) = claim(folder.path())? else { unreachable!("nobody else is here") };
//! let (calls, mut inbox) = tokio::sync::mpsc::channel(8);
//! let (inquiries, _) = tokio::sync::mpsc::channel(8);
//! tokio::spawn(listening.serve(calls, inquiries));
//! send(folder.path(), &Call::Toggle).await?;
//! assert_eq!(inbox.recv().await, Some(Call::Toggle));
//! # Ok(())
//! # }
//! ```

mod call;
mod client;
mod inquiry;
mod place;
mod question;
mod server;
mod start;
mod wire;

pub use call::Call;
pub use client::{CallError, inquire, send};
pub use inquiry::{Asked, Inquiry};
pub use question::Question;
pub use server::{Claim, Listening, claim};
pub use start::Start;
