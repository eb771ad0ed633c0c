//! The texts of licences that lie in a folder, or else the licence's own words with the authors' names.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// How the files are called that hold a licence or what it asks to be said.
const BEGINNINGS: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
const APACHE: &str = include_str!("../../../../../LICENSE-APACHE");
const MIT: &str = include_str!("../texts/MIT.txt");
const BSD: &str = include_str!("../texts/BSD-3-Clause.txt");
const MOZILLA: &str = include_str!("../texts/MPL-2.0.txt");

/// Every licence text in this folder, also one level below (`LICENSES/`).
pub fn in_folder(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().to_uppercase()).unwrap_or_default();
        if !BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)) {
            continue;
        }
        if path.is_dir() {
            texts.extend(in_folder(&path)?);
        } else if !name.ends_with(".RS") {
            texts.push(read(&path)?);
        }
    }
    Ok(texts)
}

/// A text, with line ends of one kind.
pub fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n").trim_matches('\n').to_owned())
}

/// The words of a licence that its authors did not ship, if they are known here.
pub fn by_name(expression: &str, authors: &str) -> Option<String> {
    let names: Vec<_> = expression.split(['/', ' ']).collect();
    let known = [("MIT", MIT), ("Apache-2.0", APACHE), ("BSD-3-Clause", BSD), ("MPL-2.0", MOZILLA)];
    if names.contains(&"AND") {
        return None;
    }
    let (_, text) = known.into_iter().find(|(name, _)| names.contains(name))?;
    Some(text.replace("@AUTHORS@", authors).trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_without_its_text_gets_its_own_words() {
        let text = by_name("Apache-2.0 OR MIT", "A. Author").unwrap();
        assert!(text.starts_with("Copyright (c) A. Author\n\nPermission is hereby granted"));
        assert!(by_name("MPL-2.0", "").unwrap().starts_with("Mozilla Public License Version 2.0"));
        assert_eq!(by_name("MIT AND ISC", ""), None);
        assert_eq!(by_name("Proprietary", ""), None);
    }
}
