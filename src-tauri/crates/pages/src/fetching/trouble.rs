//! What a failed request means, told by the errors within its error.

use std::{error::Error, io};

use super::resolver::{Private, Unresolved};
use crate::Reason;

/// Why a request failed.
pub fn of(error: &reqwest::Error) -> Reason {
    let within = || std::iter::successors(Some(error as &dyn Error), |&error| error.source());
    let found = within().find_map(|error| {
        if error.is::<Private>() {
            Some(Reason::PrivateAddress)
        } else if let Some(Unresolved(error)) = error.downcast_ref() {
            Some(of_name(error))
        } else {
            of_system(error.downcast_ref()?)
        }
    });
    if let Some(reason) = found {
        reason
    } else if error.is_timeout() {
        Reason::TimedOut
    } else if error.is_builder() {
        Reason::NotWeb
    } else if within().any(|error| error.to_string().contains("certificate")) {
        Reason::BadCertificate
    } else if error.is_body() || error.is_decode() {
        Reason::Cut
    } else {
        Reason::Unreachable
    }
}

fn of_system(error: &io::Error) -> Option<Reason> {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => Some(Reason::RefusedConnection),
        io::ErrorKind::TimedOut => Some(Reason::TimedOut),
        io::ErrorKind::UnexpectedEof => Some(Reason::Cut),
        _ => None,
    }
}

/// Tells a name that nobody has from a network that is not there: systems say both in words only.
fn of_name(error: &io::Error) -> Reason {
    let said = error.to_string().to_lowercase();
    let nobody = ["not known", "no such host", "no address associated", "11001", "11004"];
    if nobody.iter().any(|words| said.contains(words)) { Reason::NoHost } else { Reason::Unreachable }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nobody_has_is_not_a_network_that_is_away() {
        let nobody = "failed to lookup address information: Name or service not known";
        let away = "failed to lookup address information: Temporary failure in name resolution";
        assert_eq!(of_name(&io::Error::other(nobody)), Reason::NoHost);
        assert_eq!(of_name(&io::Error::other(away)), Reason::Unreachable);
    }
}
