//! What came of asking for a page, fine enough to tell a person, and what it means for the bookmark.

use dogear_domain::PageState;
use serde::{Deserialize, Serialize};

/// Why a page is as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Its text was read, or it is as it was.
    Read,
    /// 404, or a page that says so.
    NotFound,
    /// 410: taken down for good.
    Gone,
    /// A page within the site leads to the site's front page: it is no more.
    SentHome,
    /// No computer has this name. One answer proves little: the network here may be at fault.
    NoHost,
    /// The name is for sale.
    Parked,
    /// Nothing listens there.
    RefusedConnection,
    /// The site could not be reached, or the connection broke before an answer.
    Unreachable,
    /// Its certificate is not valid.
    BadCertificate,
    /// It took too long.
    TimedOut,
    /// More than is taken in.
    TooLarge,
    /// It ended before its end.
    Cut,
    /// The site asks to come back later.
    Busy,
    /// The site says that something broke.
    ServerTrouble,
    /// The site's robots.txt keeps programs away.
    Robots,
    /// The page asks not to be kept by programs.
    Noindex,
    /// A page to sign in.
    SignIn,
    /// A page that wants consent first.
    Consent,
    /// The site refuses, or checks whether a person is there.
    Blocked,
    /// Its text appears only when scripts run.
    ScriptOnly,
    /// A picture, a film, a sound.
    Picture,
    /// A file to save.
    Download,
    /// A feed, or data for programs.
    Feed,
    /// No text in it.
    Empty,
    /// An address of this or a neighbouring computer, or a way that leads there.
    PrivateAddress,
    /// Redirects that go round.
    RedirectLoop,
    /// More redirects than are followed.
    TooManyRedirects,
    /// A redirect to nowhere, or to something that is no web page.
    BadRedirect,
    /// What came could not be understood.
    Unreadable,
    /// An address that is not http(s).
    NotWeb,
    /// The program that reads pages could not be started.
    NoReader,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 31] = [
        Self::Read,
        Self::NotFound,
        Self::Gone,
        Self::SentHome,
        Self::NoHost,
        Self::Parked,
        Self::RefusedConnection,
        Self::Unreachable,
        Self::BadCertificate,
        Self::TimedOut,
        Self::TooLarge,
        Self::Cut,
        Self::Busy,
        Self::ServerTrouble,
        Self::Robots,
        Self::Noindex,
        Self::SignIn,
        Self::Consent,
        Self::Blocked,
        Self::ScriptOnly,
        Self::Picture,
        Self::Download,
        Self::Feed,
        Self::Empty,
        Self::PrivateAddress,
        Self::RedirectLoop,
        Self::TooManyRedirects,
        Self::BadRedirect,
        Self::Unreadable,
        Self::NotWeb,
        Self::NoReader,
    ];

    /// The stable name used in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::NotFound => "not_found",
            Self::Gone => "gone",
            Self::SentHome => "sent_home",
            Self::NoHost => "no_host",
            Self::Parked => "parked",
            Self::RefusedConnection => "refused_connection",
            Self::Unreachable => "unreachable",
            Self::BadCertificate => "bad_certificate",
            Self::TimedOut => "timed_out",
            Self::TooLarge => "too_large",
            Self::Cut => "cut",
            Self::Busy => "busy",
            Self::ServerTrouble => "server_trouble",
            Self::Robots => "robots",
            Self::Noindex => "noindex",
            Self::SignIn => "sign_in",
            Self::Consent => "consent",
            Self::Blocked => "blocked",
            Self::ScriptOnly => "script_only",
            Self::Picture => "picture",
            Self::Download => "download",
            Self::Feed => "feed",
            Self::Empty => "empty",
            Self::PrivateAddress => "private_address",
            Self::RedirectLoop => "redirect_loop",
            Self::TooManyRedirects => "too_many_redirects",
            Self::BadRedirect => "bad_redirect",
            Self::Unreadable => "unreadable",
            Self::NotWeb => "not_web",
            Self::NoReader => "no_reader",
        }
    }

    /// The reason with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.slug() == slug)
    }

    /// How it then stands with the page.
    #[must_use]
    pub const fn state(self) -> PageState {
        match self {
            Self::Read => PageState::Read,
            Self::NotFound | Self::Gone | Self::SentHome => PageState::Gone,
            Self::NoHost | Self::Parked => PageState::Dead,
            Self::Robots | Self::Noindex => PageState::Unwanted,
            Self::SignIn | Self::Consent | Self::Blocked => PageState::Walled,
            Self::ScriptOnly | Self::Picture | Self::Download | Self::Feed | Self::Empty | Self::Unreadable => {
                PageState::NoText
            }
            Self::PrivateAddress | Self::NotWeb => PageState::Forbidden,
            Self::RefusedConnection
            | Self::Unreachable
            | Self::BadCertificate
            | Self::TimedOut
            | Self::TooLarge
            | Self::Cut
            | Self::Busy
            | Self::ServerTrouble
            | Self::RedirectLoop
            | Self::TooManyRedirects
            | Self::BadRedirect
            | Self::NoReader => PageState::Trouble,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_names_one_reason_and_is_what_json_says() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_slug(reason.slug()), Some(reason));
            assert_eq!(serde_json::to_string(&reason).unwrap(), format!("\"{}\"", reason.slug()));
        }
        assert_eq!(Reason::from_slug("weather"), None);
    }

    #[test]
    fn only_what_was_read_counts_as_read() {
        let read = Reason::ALL.into_iter().filter(|reason| reason.state() == PageState::Read);
        assert_eq!(read.collect::<Vec<_>>(), [Reason::Read]);
    }
}
