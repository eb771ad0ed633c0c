//! Ids that are the same on every start, on every machine and in every release: made by FNV-1a, because the standard
//! library's hasher may change.

use std::path::Path;

use dogear_domain::{Browser, FolderPath, SourceId};

const LONGEST_SLUG: usize = 32;

/// `<browser>-<profile>-<6 hex of the path>`. `profile` is the name of the profile's folder or of the file: unlike the
/// name that the browser shows, it does not change when a person renames the profile.
pub(crate) fn source_id(browser: Browser, path: &Path) -> SourceId {
    let name = if browser == Browser::File { path.file_stem() } else { path.file_name() };
    let name = slug(&name.unwrap_or_default().to_string_lossy());
    let hash = Fnv::default().feed(path.to_string_lossy().as_bytes()).0;
    // The upper bits of FNV-1a mix better than the lower ones of a short input.
    SourceId(format!("{}-{name}-{:06x}", browser.slug().replace('_', "-"), hash >> 40))
}

/// What stands for an entry that has no identity of its own: its URL in its folder.
pub(crate) fn place_hash(folder: &FolderPath, url: &str) -> u64 {
    let start = Fnv::default();
    let inside = folder.0.iter().fold(start, |hash, name| hash.feed(name.as_bytes()).feed(&[0xff]));
    inside.feed(&[0xfe]).feed(url.as_bytes()).0
}

/// What stands for a key where keys are compared.
pub(crate) fn key_hash(key: &str) -> u64 {
    Fnv::default().feed(key.as_bytes()).0
}

/// What stands for bytes where they are compared with what was there before, fed after what `before` stands for.
pub(crate) fn bytes_hash(before: u64, bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mix = |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    let hash = words.iter().fold(before, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    rest.iter().fold(hash, |hash, byte| mix(hash, u64::from(*byte)))
}

fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() == LONGEST_SLUG {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "unnamed".to_owned() } else { slug.to_owned() }
}

struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn feed(self, bytes: &[u8]) -> Self {
        Self(bytes.iter().fold(self.0, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(Fnv::default().feed(b"foobar").0, 0x8594_4171_f739_67e8);
    }

    #[test]
    fn an_id_names_browser_and_profile() {
        let id = |browser, path: &str| source_id(browser, Path::new(path)).0;
        insta::assert_snapshot!(id(Browser::Chromium, "/home/ada/.config/chromium/Default"), @"chromium-default-b9109a");
        insta::assert_snapshot!(id(Browser::OperaGx, "/home/ada/Opera GX Stable"), @"opera-gx-opera-gx-stable-ceb955");
        insta::assert_snapshot!(id(Browser::File, "/home/ada/закладки.html"), @"file-unnamed-734a85");
        insta::assert_snapshot!(id(Browser::File, "/home/ada/My bookmarks (2024).html"), @"file-my-bookmarks-2024-2f0fa2");
        assert_ne!(id(Browser::Chrome, "/a/Default"), id(Browser::Chrome, "/b/Default"));
    }
}
