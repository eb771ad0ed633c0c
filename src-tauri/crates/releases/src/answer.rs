//! What the latest release is, out of an answer that is not trusted.

use semver::Version;
use serde::Deserialize;

use crate::Newest;

/// Letters of a version that a person can still read.
const LONGEST: usize = 40;

#[derive(Deserialize)]
struct Release {
    tag_name: String,
}

/// None: it makes no sense.
pub(crate) fn read(body: &[u8], own: &Version) -> Option<Newest> {
    let release: Release = serde_json::from_slice(body).ok()?;
    let tag = release.tag_name.as_str();
    let found = Version::parse(tag.strip_prefix('v').unwrap_or(tag)).ok().filter(|_| tag.len() <= LONGEST)?;
    Some(if is_newer(&found, own) { Newest::Newer(found.to_string()) } else { Newest::This })
}

/// To who has a release, what is only tried out is no newer version.
fn is_newer(found: &Version, own: &Version) -> bool {
    found.cmp_precedence(own).is_gt() && (found.pre.is_empty() || !own.pre.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn newest(own: &str, answer: &str) -> Option<Newest> {
        read(answer.as_bytes(), &Version::parse(own).unwrap())
    }

    #[track_caller]
    fn check(own: &str, tag: &str, newer: Option<&str>) {
        let found = newest(own, &format!(r#"{{"tag_name": "{tag}"}}"#)).unwrap();
        let newer = newer.map(|version| Newest::Newer(version.to_owned()));
        assert_eq!(found, newer.unwrap_or(Newest::This), "{own} beside {tag}");
    }

    #[test]
    fn versions_are_compared_by_number() {
        check("0.9.0", "v0.10.0", Some("0.10.0"));
        check("0.9.0", "0.9.1", Some("0.9.1"));
        check("0.10.0", "v0.9.9", None);
        check("1.0.0", "v1.0.0", None);
        check("1.0.0", "v1.0.0+debian.2", None);
    }

    #[test]
    fn what_is_only_tried_out_is_newer_than_the_like_alone() {
        check("1.0.0", "v1.1.0-rc.1", None);
        check("1.1.0-rc.1", "v1.1.0-rc.2", Some("1.1.0-rc.2"));
        check("1.1.0-rc.2", "v1.1.0", Some("1.1.0"));
    }

    #[test]
    fn what_makes_no_sense_is_no_version() {
        let long = format!(r#"{{"tag_name": "1.0.0-{}"}}"#, "a".repeat(50));
        for answer in
            ["", "<html>", "[]", "{}", r#"{"tag_name": 2}"#, r#"{"tag_name": "nightly"}"#, r#"{"tag_name": "v2"}"#]
        {
            assert_eq!(newest("1.0.0", answer), None, "{answer}");
        }
        assert_eq!(newest("1.0.0-a", &long), None);
    }
}
