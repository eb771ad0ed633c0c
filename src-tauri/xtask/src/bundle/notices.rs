//! What is said about the parts inside: `LICENSES.txt` in the packages, and a bill of materials (CycloneDX) beside them.

use std::collections::BTreeMap;
use std::env::consts::{ARCH, OS};
use std::fmt::Write as _;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::parts::{Kind, Part};
use super::{Bundle, write as write_file};
use crate::terminal::say;

const RULE: &str = "================================================================================";

/// Writes the licences of all that is inside, each text once.
pub fn write(bundle: &Bundle<'_>, parts: &[Part]) -> Result<()> {
    let bare: Vec<_> = parts.iter().filter(|part| part.texts.is_empty()).map(|part| part.name.as_str()).collect();
    if !bare.is_empty() {
        bail!("no licence text is known for {}; xtask/src/bundle/parts/texts.rs is the place for it", bare.join(", "));
    }
    let own = ["LICENSE-MIT", "LICENSE-APACHE"].map(|name| std::fs::read_to_string(bundle.workspace.root().join(name)));
    let [mit, apache] = own;
    write_file(&bundle.licences(), &licences(&mit?, &apache?, parts)?)?;
    say(format_args!("{} parts, each with its licence", parts.len()));
    Ok(())
}

fn licences(mit: &str, apache: &str, parts: &[Part]) -> Result<String> {
    let mut text = format!("Dogear is under the MIT or the Apache-2.0 licence, at your choice.\n\n{RULE}\n\n{mit}\n");
    writeln!(text, "{RULE}\n\n{apache}\n{RULE}\n\nIt holds these parts of others:\n")?;
    for part in parts {
        writeln!(text, "  {} {} ({})", part.name, part.version, part.licence)?;
    }
    for (licence, names) in by_text(parts) {
        writeln!(text, "\n{RULE}\n\n{}:\n\n{licence}", names.join(", "))?;
    }
    Ok(text)
}

/// Every text once, with the parts that it belongs to, in the order of the first of them.
fn by_text(parts: &[Part]) -> Vec<(&str, Vec<String>)> {
    let mut places = BTreeMap::new();
    let mut texts: Vec<(&str, Vec<String>)> = Vec::new();
    for part in parts {
        for text in &part.texts {
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let place = *places.entry(words).or_insert_with(|| {
                texts.push((text, vec![]));
                texts.len() - 1
            });
            let name = format!("{} {}", part.name, part.version);
            if !texts[place].1.contains(&name) {
                texts[place].1.push(name);
            }
        }
    }
    texts
}

/// Writes the bill of materials.
pub fn write_materials(bundle: &Bundle<'_>, parts: &[Part]) -> Result<()> {
    let path = bundle.packages().join(format!("dogear_{}_{OS}_{ARCH}.cdx.json", bundle.version));
    write_file(&path, &format!("{:#}\n", materials(&bundle.version, parts)))
}

/// Without a moment and a number of its own, so that it is equal for equal contents.
fn materials(version: &str, parts: &[Part]) -> Value {
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": "application", "bom-ref": "dogear", "name": "dogear", "version": version,
            "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        } },
        "components": parts.iter().map(component).collect::<Vec<_>>(),
    })
}

fn component(part: &Part) -> Value {
    let (name, version) = (&part.name, &part.version);
    let kind = if part.kind == Kind::Other && part.name != "ONNX Runtime" { "data" } else { "library" };
    let address = match part.kind {
        Kind::Crate => format!("pkg:cargo/{name}@{version}"),
        Kind::Npm => format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
        Kind::Other => format!("pkg:generic/{}@{version}", name.to_lowercase().replace(' ', "-")),
    };
    json!({
        "type": kind, "bom-ref": address, "name": name, "version": version, "purl": address,
        // Before there were expressions, `/` stood for a choice.
        "licenses": [{ "expression": part.licence.replace(" / ", " OR ").replace('/', " OR ") }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, kind: Kind, texts: &[&str]) -> Part {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        Part { name: name.to_owned(), version: "1.0".to_owned(), licence: "MIT/Apache-2.0".to_owned(), kind, texts }
    }

    #[test]
    fn a_text_stands_once_with_all_its_parts() {
        let parts = [part("a", Kind::Crate, &["Be kind.\n"]), part("b", Kind::Npm, &["Be  kind.", "Be fair."])];
        let text = licences("mit", "apache", &parts).unwrap();
        assert!(text.contains("  a 1.0 (MIT/Apache-2.0)\n  b 1.0 (MIT/Apache-2.0)\n"), "{text}");
        assert!(text.contains("a 1.0, b 1.0:\n\nBe kind.\n") && text.contains("b 1.0:\n\nBe fair."), "{text}");
        assert_eq!(text.matches("kind.").count(), 1);
    }

    #[test]
    fn the_bill_names_each_part_by_its_registry() {
        let bill = materials("0.1.0", &[part("serde", Kind::Crate, &[]), part("@tauri-apps/api", Kind::Npm, &[])]);
        assert_eq!(bill["components"][0]["purl"], "pkg:cargo/serde@1.0");
        assert_eq!(bill["components"][1]["purl"], "pkg:npm/%40tauri-apps/api@1.0");
        assert_eq!(bill["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
    }
}
