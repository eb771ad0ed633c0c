//! Which addresses are public: what a page of the open web may be asked for at. All others are of this computer, its
//! neighbours, or of no computer at all.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::Reason;

/// Endings of names that only a home or an office knows.
const LOCAL_NAMES: [&str; 12] = [
    "localhost",
    "local",
    "localdomain",
    "internal",
    "intranet",
    "private",
    "corp",
    "home",
    "lan",
    "arpa",
    "test",
    "invalid",
];

/// Whether an address may be asked, as far as its letters tell; what a name leads to is for the resolver to check.
///
/// # Errors
/// [`Reason::NotWeb`], or [`Reason::PrivateAddress`] where private ones are not allowed.
pub fn check(url: &Url, private_allowed: bool) -> Result<(), Reason> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Reason::NotWeb);
    }
    let public = match url.host().ok_or(Reason::NotWeb)? {
        Host::Ipv4(ip) => is_public(ip.into()),
        Host::Ipv6(ip) => is_public(ip.into()),
        Host::Domain(name) => is_public_name(name),
    };
    if public || private_allowed { Ok(()) } else { Err(Reason::PrivateAddress) }
}

fn is_public_name(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    name.rsplit_once('.').is_some_and(|(_, last)| !LOCAL_NAMES.contains(&last))
}

/// Whether an address is one of the open internet (the registries of IANA for special addresses).
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    !matches!(
        ip.octets(),
        [0 | 10 | 127, ..]
            | [100, 64..=127, ..]
            | [169, 254, ..]
            | [172, 16..=31, ..]
            | [192, 0, 0 | 2, _]
            | [192, 88, 99, _]
            | [192, 168, ..]
            | [198, 18 | 19, ..]
            | [198, 51, 100, _]
            | [203, 0, 113, _]
            | [224..=255, ..]
    )
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    match ip.segments() {
        // Networks without IPv4 reach its addresses so.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => is_public_v4(embedded(high, low)),
        [0x2002, high, low, ..] => is_public_v4(embedded(high, low)),
        [0x2001, 0..=0x1ff, ..] | [0x2001, 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

fn embedded(high: u16, low: u16) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(high) << 16 | u32::from(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_open_internet_is_public() {
        for address in [
            "http://127.0.0.1/",
            "http://127.1/",
            "http://2130706433/",
            "http://0x7f.0.0.1/",
            "http://0/",
            "http://10.1.2.3/",
            "http://100.64.0.1/",
            "http://169.254.169.254/latest",
            "http://172.16.0.1/",
            "http://172.31.255.255/",
            "http://192.168.1.1/",
            "http://198.18.0.1/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "http://[::1]/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:a9fe:a9fe]/",
            "http://[::127.0.0.1]/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "http://[ff02::1]/",
            "http://[2002:7f00:1::]/",
            "http://[64:ff9b::10.0.0.1]/",
            "http://[2001:db8::1]/",
            "http://[2001:0:4136:e378::]/",
            "http://[fec0::1]/",
            "http://localhost/",
            "http://LOCALHOST./",
            "http://a.localhost/",
            "http://printer.local/",
            "http://wiki/",
            "http://nas.lan/",
            "http://metadata.google.internal/",
            "http://router.home.arpa/",
        ] {
            let url = Url::parse(address).unwrap();
            assert_eq!(check(&url, false), Err(Reason::PrivateAddress), "{address}");
            assert_eq!(check(&url, true), Ok(()), "{address}");
        }
        for address in [
            "http://1.1.1.1/",
            "https://example.org/",
            "http://172.32.0.1/",
            "http://100.128.0.1/",
            "http://localhost.org/",
            "http://[2606:4700::1111]/",
            "http://[64:ff9b::1.1.1.1]/",
            "http://192.0.1.1/",
        ] {
            assert_eq!(check(&Url::parse(address).unwrap(), false), Ok(()), "{address}");
        }
        for address in ["file:///etc/passwd", "ftp://example.org/", "data:text/html,x"] {
            assert_eq!(check(&Url::parse(address).unwrap(), true), Err(Reason::NotWeb), "{address}");
        }
    }
}
