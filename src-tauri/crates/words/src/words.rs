//! The words of a file in a language.

use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};
use dogear_domain::{Filling, Language, Remark};
use fluent_bundle::{
    FluentArgs,
    types::{FluentNumber, FluentNumberOptions},
};

use crate::{Locale, bundle::Bundle, written};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// What a sentence leaves open: a text or a number. A number decides by the rules of the language which form is said.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

/// Whose words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// The app's outside its window: tray, notifications, dialogues of the system.
    App,
    /// What is wrong or odd with a source: [`Remark`]s.
    Sources,
    /// The terminal's.
    Terminal,
}

impl File {
    pub(crate) const ALL: [Self; 3] = [Self::App, Self::Sources, Self::Terminal];

    const fn table(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::App => APP,
            Self::Sources => SOURCES,
            Self::Terminal => TERMINAL,
        }
    }

    fn text(self, language: Language) -> Option<&'static str> {
        self.table().iter().find(|(code, _)| *code == language.code()).map(|(_, text)| *text)
    }

    pub(crate) fn is_in(self, language: Language) -> bool {
        self.text(language).is_some()
    }
}

/// A file of words in a language, parsed once, and in English for what it lacks, parsed when that is first needed.
pub struct Words {
    file: File,
    locale: Locale,
    own: Bundle,
    english: OnceLock<Bundle>,
}

impl Words {
    /// The words of a file.
    #[must_use]
    pub fn new(file: File, locale: Locale) -> Self {
        let own = Bundle::new(file.text(locale.language()).unwrap_or_default(), &locale);
        Self { file, locale, own, english: OnceLock::new() }
    }

    /// The language that they are in.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A message, or with `.` between an attribute of one, with its gaps filled. What no file has is said by its key.
    #[must_use]
    pub fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.find(key, values).unwrap_or_else(|| key.to_owned())
    }

    /// The same, where there may be none.
    #[must_use]
    pub fn find(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.own.say(key, &values).or_else(|| self.english().say(key, &values))
    }

    /// A remark of a source, of the words of [`File::Sources`].
    #[must_use]
    pub fn remark(&self, remark: &Remark) -> String {
        let values: Vec<(&str, Value<'_>)> =
            remark.fillings().map(|(gap, filling)| (gap, self.value(filling))).collect();
        self.say(remark.key(), &values)
    }

    /// What fills a gap of a remark, as it reads by itself.
    #[must_use]
    pub fn filling(&self, filling: &Filling) -> String {
        match filling {
            Filling::Number(number) => number.to_string(),
            Filling::Text(text) => text.clone(),
            Filling::List(parts) => self.all_of(&parts.iter().map(|part| self.filling(part)).collect::<Vec<_>>()),
            Filling::Remark(remark) => self.remark(remark),
        }
    }

    fn value(&self, filling: &Filling) -> Value<'static> {
        match filling {
            Filling::Number(number) => Value::from(*number),
            other => Value::from(self.filling(other)),
        }
    }

    fn english(&self) -> &Bundle {
        let text = || self.file.text(Language::English).unwrap_or_default();
        self.english.get_or_init(|| Bundle::new(text(), &Locale::english()))
    }

    /// A number with this many digits behind the point, as a value of a sentence.
    #[must_use]
    pub fn decimal(number: f64, digits: usize) -> Value<'static> {
        let options = FluentNumberOptions { minimum_fraction_digits: Some(digits), ..FluentNumberOptions::default() };
        Value::Number(FluentNumber::new(number, options))
    }

    /// A day, not too long: `4 Mar 2025`.
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        written::day(self.locale.form(), day)
    }

    /// A day with its time: `4 Mar 2025, 14:05`.
    #[must_use]
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        written::moment(self.locale.form(), at)
    }

    /// All of these: `a, b and c`.
    #[must_use]
    pub fn all_of(&self, parts: &[String]) -> String {
        written::list(self.locale.form(), parts, false)
    }

    /// One of these: `a, b or c`.
    #[must_use]
    pub fn one_of(&self, parts: &[String]) -> String {
        written::list(self.locale.form(), parts, true)
    }
}
