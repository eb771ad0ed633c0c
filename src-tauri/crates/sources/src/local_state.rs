//! The names of profiles, as the browser shows them.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

/// Folder name to shown name, from `Local State` in a browser's root folder. Empty when that file is missing or
/// damaged: profiles are then found by their bookmarks files alone.
pub(crate) fn profile_names(root: &Path) -> BTreeMap<String, String> {
    let Ok(bytes) = fs::read(root.join("Local State")) else { return BTreeMap::new() };
    let state: LocalState = serde_json::from_slice(&bytes).unwrap_or_default();
    let name_of = |info: serde_json::Value| info.get("name")?.as_str().map(str::trim).map(str::to_owned);
    let cache = state.profile.info_cache.into_iter();
    cache.map(|(folder, info)| (folder, name_of(info).unwrap_or_default())).collect()
}

#[derive(Debug, Default, Deserialize)]
struct LocalState {
    #[serde(default)]
    profile: Profiles,
}

#[derive(Debug, Default, Deserialize)]
struct Profiles {
    #[serde(default)]
    info_cache: BTreeMap<String, serde_json::Value>,
}
