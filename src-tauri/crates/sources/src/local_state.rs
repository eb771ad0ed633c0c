//! The names of profiles, as the browser shows them.

use std::{collections::BTreeMap, path::Path};

use dogear_domain::remark;
use serde::Deserialize;

use crate::files;

/// Folder name to shown name, from `Local State` in a browser's root folder. Profiles that share a name are told apart
/// by their accounts, or by their folders where they have none. Empty when that file is missing or damaged: profiles
/// are then found by their bookmarks files alone.
pub(crate) fn profile_names(root: &Path) -> BTreeMap<String, String> {
    let Ok(bytes) = files::read(&root.join("Local State"), &remark!("remedy-again")) else { return BTreeMap::new() };
    let state: LocalState = serde_json::from_slice(&bytes).unwrap_or_default();
    let profiles: BTreeMap<String, Shown> =
        state.profile.info_cache.into_iter().map(|(folder, info)| (folder, Shown::of(&info))).collect();
    let mut holders: BTreeMap<String, usize> = BTreeMap::new();
    for shown in profiles.values() {
        *holders.entry(shown.name.clone()).or_default() += 1;
    }
    let told_apart = |(folder, shown): (String, Shown)| {
        let is_shared = !shown.name.is_empty() && holders.get(&shown.name).is_some_and(|count| *count > 1);
        let name = if is_shared { format!("{} ({})", shown.name, shown.account_or(&folder)) } else { shown.name };
        (folder, name)
    };
    profiles.into_iter().map(told_apart).collect()
}

/// What the browser shows of a profile; empty where it says nothing.
struct Shown {
    name: String,
    /// The address of the account that is signed in, or its holder's name.
    account: String,
}

impl Shown {
    fn of(info: &serde_json::Value) -> Self {
        let text = |key: &str| info.get(key).and_then(|value| value.as_str()).unwrap_or_default().trim().to_owned();
        let accounts = [text("user_name"), text("gaia_name")];
        Self { name: text("name"), account: accounts.into_iter().find(|text| !text.is_empty()).unwrap_or_default() }
    }

    fn account_or<'s>(&'s self, folder: &'s str) -> &'s str {
        if self.account.is_empty() { folder } else { &self.account }
    }
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
