//! What computers a name leads to. The addresses that were checked are the ones that are connected to: nothing asks again
//! in between, so that a name cannot change its mind.

use std::{io, net::SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::address;

/// Finds public addresses only.
#[derive(Debug)]
pub struct Public;

/// Finds all addresses.
#[derive(Debug)]
pub struct Any;

/// A name leads to computers here or next door only.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to a private address")]
pub struct Private;

/// A name leads nowhere.
#[derive(Debug, thiserror::Error)]
#[error("the name leads nowhere: {0}")]
pub struct Unresolved(#[source] pub io::Error);

impl Resolve for Public {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = looked_up(&name).await?;
            let public: Vec<_> = found.into_iter().filter(|found| address::is_public(found.ip())).collect();
            if public.is_empty() { Err(Private.into()) } else { Ok(Box::new(public.into_iter()) as Addrs) }
        })
    }
}

impl Resolve for Any {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move { Ok(Box::new(looked_up(&name).await?.into_iter()) as Addrs) })
    }
}

async fn looked_up(name: &Name) -> Result<Vec<SocketAddr>, Unresolved> {
    let found: Vec<_> = tokio::net::lookup_host((name.as_str(), 0)).await.map_err(Unresolved)?.collect();
    if found.is_empty() { Err(Unresolved(io::ErrorKind::NotFound.into())) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::*;

    #[tokio::test]
    async fn a_name_of_this_computer_is_found_by_one_and_not_by_the_other() {
        let name = || "localhost".parse::<Name>().unwrap();
        assert!(Any.resolve(name()).await.is_ok());
        let error: Box<dyn Error> = Public.resolve(name()).await.err().unwrap();
        assert!(error.is::<Private>(), "{error}");
    }
}
