//! Who may know whom: the table of src-tauri/ARCHITECTURE.md, in the form that tidy holds the manifests to.

/// A crate of ours that answers one question.
pub struct Room {
    pub package: &'static str,
    /// The rooms it may depend on.
    pub may_know: &'static [&'static str],
}

/// Every room, in the order of the drawing in ARCHITECTURE.md. `xtask` and `dogear-tests` stand outside the house.
pub const ROOMS: [Room; 17] = [
    Room { package: "dogear-domain", may_know: &[] },
    Room { package: "dogear-sources", may_know: &["dogear-domain"] },
    Room { package: "dogear-store", may_know: &["dogear-domain"] },
    Room { package: "dogear-embed", may_know: &["dogear-domain"] },
    Room { package: "dogear-catalogue", may_know: &["dogear-domain", "dogear-embed"] },
    Room { package: "dogear-pages", may_know: &["dogear-domain"] },
    Room { package: "dogear-releases", may_know: &["dogear-domain"] },
    Room { package: "dogear-sync", may_know: &["dogear-domain", "dogear-sources", "dogear-store", "dogear-embed"] },
    Room { package: "dogear-understand", may_know: &["dogear-domain"] },
    Room {
        package: "dogear-retrieve",
        may_know: &["dogear-domain", "dogear-store", "dogear-embed", "dogear-understand"],
    },
    Room { package: "dogear-map", may_know: &["dogear-domain"] },
    Room { package: "dogear-chat", may_know: &["dogear-domain"] },
    Room {
        package: "dogear-engine",
        may_know: &[
            "dogear-domain",
            "dogear-sources",
            "dogear-store",
            "dogear-embed",
            "dogear-catalogue",
            "dogear-pages",
            "dogear-releases",
            "dogear-sync",
            "dogear-understand",
            "dogear-retrieve",
            "dogear-map",
            "dogear-chat",
        ],
    },
    Room { package: "dogear-words", may_know: &["dogear-domain"] },
    Room { package: "dogear-calls", may_know: &[] },
    Room { package: "dogear-cli", may_know: &["dogear-domain", "dogear-engine", "dogear-calls", "dogear-words"] },
    Room { package: "dogear-desktop", may_know: &["dogear-domain", "dogear-engine", "dogear-calls", "dogear-words"] },
];

/// Our packages that may depend on any room, and that no room may depend on.
pub const OUTSIDE: [&str; 2] = ["dogear-tests", "xtask"];

/// A dependency from outside that only some packages may name. `name` is a package, or with `*` at the end a beginning.
pub struct Fence {
    pub name: &'static str,
    pub inside: &'static [&'static str],
}

/// What each room fences off from the others.
pub const FENCES: [Fence; 26] = [
    Fence { name: "sqlx", inside: &["dogear-store"] },
    Fence { name: "sqlite-vec", inside: &["dogear-store"] },
    Fence { name: "libsqlite3-sys", inside: &["dogear-store"] },
    Fence { name: "rusqlite", inside: &["dogear-sources"] },
    Fence { name: "plist", inside: &["dogear-sources"] },
    Fence { name: "lz4_flex", inside: &["dogear-sources"] },
    Fence { name: "encoding_rs", inside: &["dogear-sources", "dogear-pages"] },
    Fence { name: "ort", inside: &["dogear-embed"] },
    Fence { name: "tokenizers", inside: &["dogear-embed"] },
    Fence { name: "hf-hub", inside: &["dogear-catalogue"] },
    Fence { name: "notify", inside: &["dogear-sync"] },
    Fence { name: "genai", inside: &["dogear-chat"] },
    Fence { name: "reqwest", inside: &["dogear-chat", "dogear-pages", "dogear-releases"] },
    Fence { name: "semver", inside: &["dogear-releases"] },
    Fence { name: "dom_*", inside: &["dogear-pages"] },
    Fence { name: "pdf-extract", inside: &["dogear-pages"] },
    Fence { name: "robotxt", inside: &["dogear-pages"] },
    Fence { name: "rustix", inside: &["dogear-pages"] },
    Fence { name: "hyper-util", inside: &["dogear-pages", "dogear-tests"] },
    Fence { name: "keyring", inside: &["dogear-engine"] },
    Fence { name: "interprocess", inside: &["dogear-calls"] },
    Fence { name: "fluent*", inside: &["dogear-words"] },
    Fence { name: "icu_*", inside: &["dogear-words"] },
    Fence { name: "clap", inside: &["dogear-cli", "xtask"] },
    Fence { name: "tauri*", inside: &["dogear-desktop"] },
    Fence { name: "specta*", inside: &["dogear-desktop"] },
];

/// All that `dogear-domain` may use: words need no IO, no runtime and no clock.
pub const DOMAIN_USES: [&str; 7] =
    ["chrono", "serde", "thiserror", "unicode-normalization", "unicode-properties", "url", "wildmatch"];
