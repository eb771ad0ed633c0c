//! The models that Dogear knows by name: assets/models.toml.

use std::collections::BTreeMap;

use dogear_embed::ModelCard;
use serde::Deserialize;

/// Comes with the program.
const BUILT_IN: &str = include_str!("../../../../assets/models.toml");

/// All models that are known by name.
#[derive(Debug, Clone, Deserialize)]
pub struct Catalogue {
    /// The id of the model that comes with Dogear.
    pub default: String,
    /// In the order in which they are shown; the default one first.
    #[serde(rename = "model")]
    pub models: Vec<Entry>,
}

/// A model that can be had.
#[derive(Debug, Clone, Deserialize)]
pub struct Entry {
    /// How it is fed; written beside its files as `model.toml`.
    #[serde(flatten)]
    pub card: ModelCard,
    /// As its makers call it.
    pub name: String,
    /// Of all files together, in millions of bytes; about.
    pub size_mb: u32,
    /// How many it reads; 1 is English.
    pub languages: u32,
    /// SPDX.
    pub license: String,
    /// The repository on the hub; none for the model that comes with Dogear.
    #[serde(default)]
    pub repo: Option<String>,
    /// The repository's files, by the names that they are given here.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

impl Catalogue {
    /// The one that comes with the program.
    ///
    /// # Errors
    /// Where the file in the program is broken.
    pub fn built_in() -> Result<Self, toml::de::Error> {
        toml::from_str(BUILT_IN)
    }

    /// The model of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.models.iter().find(|entry| entry.card.id == id)
    }
}

impl Entry {
    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.card.id
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_default_model_comes_with_dogear_and_the_others_can_be_fetched() {
        let catalogue = Catalogue::built_in().unwrap();
        assert_eq!(catalogue.models[0].id(), catalogue.default);
        let ids: HashSet<&str> = catalogue.models.iter().map(Entry::id).collect();
        assert_eq!(ids.len(), catalogue.models.len(), "every id once");
        for entry in &catalogue.models {
            assert_eq!(entry.repo.is_none(), entry.id() == catalogue.default, "{}", entry.id());
            let expected: &[&str] = if entry.repo.is_some() { &["model.onnx", "tokenizer.json"] } else { &[] };
            let files: Vec<&str> = entry.files.keys().map(String::as_str).collect();
            assert_eq!(files, expected, "{}", entry.id());
        }
    }

    #[test]
    fn a_card_is_read_as_it_is_written() {
        for entry in Catalogue::built_in().unwrap().models {
            let written = toml::to_string(&entry.card).unwrap();
            assert_eq!(toml::from_str::<ModelCard>(&written).unwrap(), entry.card);
        }
    }
}
