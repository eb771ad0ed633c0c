//! Where bookmarks come from.

use std::{fmt, path::PathBuf};

use serde::{Deserialize, Serialize};

use crate::SourceId;

/// One browser profile, or one imported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Stable identity.
    pub id: SourceId,
    /// Which browser wrote it.
    pub browser: Browser,
    /// The profile's name as the browser shows it, or the file's name.
    pub profile: String,
    /// The profile's folder, or the file.
    pub path: PathBuf,
    /// How it is read.
    pub format: Format,
}

impl Source {
    /// Browser and profile, for messages.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{} · {}", self.browser, self.profile)
    }

    /// Whether changes of this source are followed. An imported file is read once.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.browser != Browser::File
    }
}

/// The browsers that Dogear reads, and files imported by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Browser {
    /// Google Chrome.
    Chrome,
    /// Google Chrome's beta channel.
    ChromeBeta,
    /// Google Chrome's dev channel ("unstable" on Linux).
    ChromeDev,
    /// Google Chrome Canary.
    ChromeCanary,
    /// Chromium.
    Chromium,
    /// Microsoft Edge.
    Edge,
    /// Microsoft Edge's beta channel.
    EdgeBeta,
    /// Microsoft Edge's dev channel.
    EdgeDev,
    /// Microsoft Edge Canary.
    EdgeCanary,
    /// Brave.
    Brave,
    /// Brave's beta channel.
    BraveBeta,
    /// Brave's nightly channel.
    BraveNightly,
    /// Vivaldi.
    Vivaldi,
    /// Vivaldi's snapshot channel.
    VivaldiSnapshot,
    /// Opera.
    Opera,
    /// Opera GX.
    OperaGx,
    /// Mozilla Firefox, every channel.
    Firefox,
    /// LibreWolf.
    #[serde(rename = "librewolf")]
    LibreWolf,
    /// Waterfox.
    Waterfox,
    /// Zen.
    Zen,
    /// Floorp.
    Floorp,
    /// Arc.
    Arc,
    /// Yandex Browser.
    Yandex,
    /// Safari.
    Safari,
    /// A file that the person imported.
    File,
}

impl Browser {
    /// Every browser, in the order in which they are listed.
    pub const ALL: [Self; 25] = [
        Self::Chrome,
        Self::ChromeBeta,
        Self::ChromeDev,
        Self::ChromeCanary,
        Self::Chromium,
        Self::Edge,
        Self::EdgeBeta,
        Self::EdgeDev,
        Self::EdgeCanary,
        Self::Brave,
        Self::BraveBeta,
        Self::BraveNightly,
        Self::Vivaldi,
        Self::VivaldiSnapshot,
        Self::Opera,
        Self::OperaGx,
        Self::Firefox,
        Self::LibreWolf,
        Self::Waterfox,
        Self::Zen,
        Self::Floorp,
        Self::Arc,
        Self::Yandex,
        Self::Safari,
        Self::File,
    ];

    /// The stable name used in ids, in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::ChromeBeta => "chrome_beta",
            Self::ChromeDev => "chrome_dev",
            Self::ChromeCanary => "chrome_canary",
            Self::Chromium => "chromium",
            Self::Edge => "edge",
            Self::EdgeBeta => "edge_beta",
            Self::EdgeDev => "edge_dev",
            Self::EdgeCanary => "edge_canary",
            Self::Brave => "brave",
            Self::BraveBeta => "brave_beta",
            Self::BraveNightly => "brave_nightly",
            Self::Vivaldi => "vivaldi",
            Self::VivaldiSnapshot => "vivaldi_snapshot",
            Self::Opera => "opera",
            Self::OperaGx => "opera_gx",
            Self::Firefox => "firefox",
            Self::LibreWolf => "librewolf",
            Self::Waterfox => "waterfox",
            Self::Zen => "zen",
            Self::Floorp => "floorp",
            Self::Arc => "arc",
            Self::Yandex => "yandex",
            Self::Safari => "safari",
            Self::File => "file",
        }
    }

    /// The browser with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|browser| browser.slug() == slug)
    }

    /// The name that people know.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chrome => "Chrome",
            Self::ChromeBeta => "Chrome Beta",
            Self::ChromeDev => "Chrome Dev",
            Self::ChromeCanary => "Chrome Canary",
            Self::Chromium => "Chromium",
            Self::Edge => "Edge",
            Self::EdgeBeta => "Edge Beta",
            Self::EdgeDev => "Edge Dev",
            Self::EdgeCanary => "Edge Canary",
            Self::Brave => "Brave",
            Self::BraveBeta => "Brave Beta",
            Self::BraveNightly => "Brave Nightly",
            Self::Vivaldi => "Vivaldi",
            Self::VivaldiSnapshot => "Vivaldi Snapshot",
            Self::Opera => "Opera",
            Self::OperaGx => "Opera GX",
            Self::Firefox => "Firefox",
            Self::LibreWolf => "LibreWolf",
            Self::Waterfox => "Waterfox",
            Self::Zen => "Zen",
            Self::Floorp => "Floorp",
            Self::Arc => "Arc",
            Self::Yandex => "Yandex",
            Self::Safari => "Safari",
            Self::File => "Imported file",
        }
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The foreign formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Chromium's `Bookmarks` and `AccountBookmarks`.
    ChromiumJson,
    /// The HTML file that every browser exports.
    NetscapeHtml,
    /// Firefox's database `places.sqlite`.
    FirefoxPlaces,
    /// Firefox's backup of its bookmarks: JSON, plain or compressed (`jsonlz4`).
    FirefoxBackup,
    /// Safari's `Bookmarks.plist`, binary or XML.
    SafariPlist,
    /// Arc's `StorableSidebar.json`.
    ArcSidebar,
    /// A table with a header that names a column of addresses; Dogear's own export, too.
    Csv,
    /// Raindrop's CSV export.
    RaindropCsv,
    /// Pocket's CSV export.
    PocketCsv,
    /// Instapaper's CSV export.
    InstapaperCsv,
    /// A list of objects with addresses; Dogear's own export, too.
    JsonList,
    /// Pinboard's JSON export.
    PinboardJson,
    /// Pinboard's XML export.
    PinboardXml,
    /// What linkding's API answers.
    LinkdingJson,
    /// Karakeep's JSON export.
    KarakeepJson,
    /// Linkwarden's JSON export.
    LinkwardenJson,
    /// A text with an address a line, with titles or without.
    LinkList,
    /// OneTab's export: `address | title`.
    OneTab,
    /// One page as a file: `.url` of Windows, `.webloc` of macOS.
    Shortcut,
    /// A document in Markdown with links; Dogear's own export, too.
    Markdown,
    /// An outline, as feed readers and outliners export it.
    Opml,
    /// The XML of Konqueror, Falkon and other browsers.
    Xbel,
    /// Files packed together (ZIP) or one packed file (gzip), with any of the other formats inside.
    Archive,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 23] = [
        Self::ChromiumJson,
        Self::NetscapeHtml,
        Self::FirefoxPlaces,
        Self::FirefoxBackup,
        Self::SafariPlist,
        Self::ArcSidebar,
        Self::Csv,
        Self::RaindropCsv,
        Self::PocketCsv,
        Self::InstapaperCsv,
        Self::JsonList,
        Self::PinboardJson,
        Self::PinboardXml,
        Self::LinkdingJson,
        Self::KarakeepJson,
        Self::LinkwardenJson,
        Self::LinkList,
        Self::OneTab,
        Self::Shortcut,
        Self::Markdown,
        Self::Opml,
        Self::Xbel,
        Self::Archive,
    ];

    /// The stable name used in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ChromiumJson => "chromium_json",
            Self::NetscapeHtml => "netscape_html",
            Self::FirefoxPlaces => "firefox_places",
            Self::FirefoxBackup => "firefox_backup",
            Self::SafariPlist => "safari_plist",
            Self::ArcSidebar => "arc_sidebar",
            Self::Csv => "csv",
            Self::RaindropCsv => "raindrop_csv",
            Self::PocketCsv => "pocket_csv",
            Self::InstapaperCsv => "instapaper_csv",
            Self::JsonList => "json_list",
            Self::PinboardJson => "pinboard_json",
            Self::PinboardXml => "pinboard_xml",
            Self::LinkdingJson => "linkding_json",
            Self::KarakeepJson => "karakeep_json",
            Self::LinkwardenJson => "linkwarden_json",
            Self::LinkList => "link_list",
            Self::OneTab => "one_tab",
            Self::Shortcut => "shortcut",
            Self::Markdown => "markdown",
            Self::Opml => "opml",
            Self::Xbel => "xbel",
            Self::Archive => "archive",
        }
    }

    /// The format with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.slug() == slug)
    }
}

/// Whether a source can be read at the moment. Anything but `Ok` keeps what was read before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceState {
    /// Read without trouble.
    Ok,
    /// The browser keeps this profile's bookmarks only in its encrypted file.
    EncryptedOnly,
    /// The system refuses access.
    Denied,
    /// The file is there but does not hold readable bookmarks.
    Damaged,
    /// The file is not there.
    Missing,
}

impl SourceState {
    /// The stable name used in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::EncryptedOnly => "encrypted_only",
            Self::Denied => "denied",
            Self::Damaged => "damaged",
            Self::Missing => "missing",
        }
    }

    /// The state with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Self::Ok, Self::EncryptedOnly, Self::Denied, Self::Damaged, Self::Missing]
            .into_iter()
            .find(|state| state.slug() == slug)
    }
}
