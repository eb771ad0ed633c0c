//! The profiles below a root folder: those that `profiles.ini` names, and those that nobody names any more.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Component, Path, PathBuf},
};

use dogear_domain::{Format, Source};

use super::profile::DATABASE_FILES;
use crate::{browsers::Root, identity::source_id};

/// The profiles of a root folder that hold a database, the browser's default one first.
pub(crate) fn profiles(root: &Root) -> Vec<Source> {
    let listed = Listed::of(&root.path);
    let mut folders: Vec<PathBuf> = listed.names.keys().cloned().collect();
    for parent in [root.path.clone(), root.path.join("Profiles")] {
        match fs::read_dir(&parent) {
            Ok(entries) => folders.extend(entries.flatten().map(|entry| entry.path())),
            // So that the person learns about it.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                folders.push(parent);
                break;
            }
            Err(_) => {}
        }
    }
    folders.retain(|folder| has_places(folder));
    folders.sort_by_key(|folder| (!listed.defaults.contains(folder), folder.clone()));
    folders.dedup();
    let source = |path: PathBuf| {
        let profile = listed.names.get(&path).filter(|name| !name.is_empty()).cloned();
        Source {
            id: source_id(root.browser, &path),
            browser: root.browser,
            profile: profile.unwrap_or_else(|| own_name(&path)),
            path,
            format: Format::FirefoxPlaces,
        }
    };
    folders.into_iter().map(source).collect()
}

/// Whether a folder holds Firefox's database, or keeps from us whether it does.
pub(crate) fn has_places(folder: &Path) -> bool {
    let [database, _] = DATABASE_FILES;
    match folder.join(database).symlink_metadata() {
        Ok(_) => true,
        Err(error) => error.kind() == io::ErrorKind::PermissionDenied,
    }
}

/// What the browser calls the profile in this folder, judged by the `profiles.ini` above it.
pub(crate) fn shown_name(folder: &Path) -> String {
    let above = folder.ancestors().skip(1).take(2);
    let named = above.filter_map(|root| Listed::of(root).names.remove(folder)).find(|name| !name.is_empty());
    named.unwrap_or_else(|| own_name(folder))
}

/// The folder's name without the eight characters that Firefox puts before it: `x1y2z3a4.default-release`.
fn own_name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    match name.split_once('.') {
        Some((salt, rest)) if salt.len() == 8 && !rest.is_empty() => rest.to_owned(),
        _ => name.into_owned(),
    }
}

/// What `profiles.ini` and `installs.ini` say.
#[derive(Debug, Default)]
struct Listed {
    /// Folder to name.
    names: BTreeMap<PathBuf, String>,
    /// What an installed browser opens, then what the profile chooser has marked: the former counts more.
    defaults: Vec<PathBuf>,
}

impl Listed {
    fn of(root: &Path) -> Self {
        let mut listed = Self::default();
        let mut marked = Vec::new();
        let sections = ["profiles.ini", "installs.ini"].iter().flat_map(|name| sections(&root.join(name)));
        for Section { name, values } in sections {
            let value = |key: &str| values.get(key).map(String::as_str).unwrap_or_default();
            if let Some(folder) = folder(root, value("path"), value("isrelative") != "0") {
                if value("default") == "1" {
                    marked.push(folder.clone());
                }
                listed.names.entry(folder).or_insert_with(|| value("name").to_owned());
            } else if !name.eq_ignore_ascii_case("general") {
                // `[Install4F96D1932A9F858E]`, and the same without `Install` in installs.ini.
                let named = value("default");
                listed.defaults.extend(folder(root, named, !Path::new(named).is_absolute()));
            }
        }
        if listed.defaults.is_empty() {
            listed.defaults = marked;
        }
        listed
    }
}

/// No profile lies deeper, and no path is longer.
const LONGEST_PATH: usize = 4096;

/// Where a profile is. A relative path may lead beside the root, as Firefox has it, where a person moved a profile; it
/// is resolved by its words alone. Firefox writes slashes on every system, others write what Windows has.
fn folder(root: &Path, path: &str, is_relative: bool) -> Option<PathBuf> {
    if path.is_empty() || path.len() > LONGEST_PATH {
        return None;
    }
    if !is_relative {
        return Some(PathBuf::from(path)).filter(|path| path.is_absolute());
    }
    let mut folder = root.to_owned();
    for name in path.split(['/', '\\']) {
        let mut parts = Path::new(name).components();
        match (parts.next(), parts.next()) {
            (Some(Component::Normal(name)), None) => folder.push(name),
            (Some(Component::ParentDir), None) if folder.parent().is_some() => drop(folder.pop()),
            (Some(Component::CurDir) | None, None) => {}
            _ => return None,
        }
    }
    // The root itself, or a folder around it, is no profile in it.
    (!root.starts_with(&folder)).then_some(folder)
}

struct Section {
    name: String,
    /// Keys in lower case.
    values: BTreeMap<String, String>,
}

/// The sections of an INI file, with line ends of any system. None where it cannot be read: profiles are then found by
/// their databases alone.
fn sections(path: &Path) -> Vec<Section> {
    let bytes = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let mut sections = Vec::new();
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            sections.push(Section { name: name.to_owned(), values: BTreeMap::new() });
        } else if let (Some((key, value)), Some(section)) = (line.split_once('='), sections.last_mut())
            && !line.starts_with([';', '#'])
        {
            section.values.insert(key.trim().to_lowercase(), value.trim().to_owned());
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(path: &str, expected: Option<&str>) {
        let found = folder(Path::new("/home/ada/.mozilla/firefox"), path, true);
        assert_eq!(found.as_deref(), expected.map(Path::new), "{path}");
    }

    #[test]
    fn relative_paths_may_lead_beside_the_root() {
        check("Profiles/a.default", Some("/home/ada/.mozilla/firefox/Profiles/a.default"));
        check("Profiles\\a.default", Some("/home/ada/.mozilla/firefox/Profiles/a.default"));
        check("../other/x", Some("/home/ada/.mozilla/other/x"));
        check("..\\..\\other\\x", Some("/home/ada/other/x"));
        check("./a//b/", Some("/home/ada/.mozilla/firefox/a/b"));
        check("a/../../firefox/b", Some("/home/ada/.mozilla/firefox/b"));
        for path in ["", ".", "..", "../..", "../firefox", "a/..", "../../../../../../../etc"] {
            check(path, None);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_path_is_survived(path in "([./\\\\a-c:]|.){0,24}", is_relative: bool) {
            // To Windows a path is whole that begins with a drive.
            let root = Path::new(if cfg!(windows) { r"C:\Users\ada\Firefox" } else { "/home/ada/.mozilla/firefox" });
            if let Some(found) = folder(root, &path, is_relative) {
                prop_assert!(found.is_absolute() && found != root);
                prop_assert!(!found.components().any(|part| part == Component::ParentDir) || !is_relative);
            }
        }
    }
}
