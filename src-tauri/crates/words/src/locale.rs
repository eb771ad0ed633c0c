//! In which language a person is spoken to, and in which form numbers and days are written.

use dogear_domain::Language;
use icu_locale_core::{Locale as Icu, subtags};
use unic_langid::LanguageIdentifier;

use crate::words::File;

/// What the settings and `--lang` have for the system's language.
pub const SYSTEM: &str = "system";

/// Where English comes without a region, numbers and days are written as in the country whose English the words are in.
const OWN_REGION: subtags::Region = subtags::region!("GB");

/// A language that Dogear speaks, with the region of its reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locale {
    language: Language,
    form: Icu,
}

impl Locale {
    /// The language of this tag (`de`, `pt-BR`); of the system where it is [`SYSTEM`], or empty; English where nobody
    /// here speaks it.
    #[must_use]
    pub fn of(wanted: &str) -> Self {
        let system: Vec<String> = sys_locale::get_locales().collect();
        Self::chosen(wanted, &system)
    }

    /// The language that the system wants.
    #[must_use]
    pub fn system() -> Self {
        Self::of(SYSTEM)
    }

    /// The language of the words.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.language.is_right_to_left()
    }

    /// `wanted` before what the system names, in its order. One that is spoken takes its region from the system, where
    /// that names the same language.
    fn chosen(wanted: &str, system: &[String]) -> Self {
        let asked_for = Some(wanted).filter(|wanted| !wanted.is_empty() && *wanted != SYSTEM);
        let system: Vec<Self> = system.iter().filter_map(|tag| Self::spoken(tag)).collect();
        match asked_for {
            None => system.into_iter().next().unwrap_or_else(Self::english),
            Some(tag) => {
                let asked_for = Self::spoken(tag).unwrap_or_else(Self::english);
                let named = |known: &Self| known.language == asked_for.language && known.form.id.region.is_some();
                let regional = system.into_iter().find(|known| asked_for.form.id.region.is_none() && named(known));
                regional.unwrap_or(asked_for)
            }
        }
    }

    /// None where the tag is none, or Dogear has no words in its language.
    fn spoken(tag: &str) -> Option<Self> {
        let form = Icu::try_from_str(tag.replace('_', "-").split('.').next().unwrap_or_default()).ok()?;
        let language = Language::ALL.into_iter().find(|known| known.code() == form.id.language.as_str())?;
        File::ALL.into_iter().all(|file| file.is_in(language)).then_some(Self { language, form })
    }

    /// English, wherever the reader is.
    #[must_use]
    pub fn english() -> Self {
        Self { language: Language::English, form: Icu::from(subtags::language!("en")) }
    }

    /// As the formatters of ICU take it.
    pub(crate) fn form(&self) -> Icu {
        let mut form = self.form.clone();
        if self.language == Language::English && form.id.region.is_none() {
            form.id.region = Some(OWN_REGION);
        }
        form
    }

    /// As Fluent takes it.
    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        self.form().id.to_string().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_comes_before_the_system() {
        let check = |wanted: &str, system: &[&str], expected: &str| {
            let system: Vec<String> = system.iter().map(|tag| (*tag).to_owned()).collect();
            let chosen = Locale::chosen(wanted, &system);
            assert_eq!(chosen.form.to_string(), expected, "{wanted} {system:?}");
        };
        check("en", &["xx-XX"], "en");
        check("system", &["xx", "en-US"], "en-US");
        check("system", &["nl-NL", "en-AU"], "en-AU");
        check("", &[], "en");
        check("system", &["C", "POSIX", ""], "en");
        check("en", &["en-IE"], "en-IE");
        check("en_US.UTF-8", &["en-IE"], "en-US");
        check("tlh", &["en-IE"], "en-IE");
        check("no tag; at all", &[], "en");
    }

    #[test]
    fn english_without_a_region_is_written_as_its_words_are() {
        assert_eq!(Locale::of("en").form().to_string().split('-').next(), Some("en"));
        assert_eq!(Locale::chosen("en", &[]).identifier().to_string(), "en-GB");
    }
}
