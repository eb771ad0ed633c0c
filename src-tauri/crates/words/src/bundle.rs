//! A file of words, parsed.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::{Locale, written::number};

/// Between a message and one of its attributes.
const ATTRIBUTE: char = '.';

/// What is typed stands between two.
const BACKQUOTE: char = '`';
/// What Fluent puts around what is filled in, where lines run to the left.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// The messages of one file.
pub(crate) struct Bundle(FluentBundle<FluentResource>);

impl Bundle {
    /// What of the text is Fluent; the rest of it is as if it were not there.
    pub(crate) fn new(text: &str, locale: &Locale) -> Self {
        let messages = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
        let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
        // In a line that runs to the left, a name that runs to the right would pull its neighbours along.
        bundle.set_use_isolating(locale.is_right_to_left());
        bundle.set_formatter(Some(formatted));
        bundle.add_resource_overriding(messages);
        Self(bundle)
    }

    /// A message (`tray-open`) or an attribute of one (`notice-not-opened.text`); none where the file lacks it, or a
    /// value that it names.
    pub(crate) fn say(&self, key: &str, values: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = key.split_once(ATTRIBUTE).map_or((key, None), |(key, name)| (key, Some(name)));
        let message = self.0.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let said = self.0.format_pattern(pattern, Some(values), &mut errors);
        errors.is_empty().then(|| as_typed(&said))
    }
}

/// What stands in backquotes is typed, and copied: without the marks that keep what was filled in apart.
fn as_typed(said: &str) -> String {
    let is_apart = |c: char| matches!(c, FIRST_STRONG_ISOLATE | POP_ISOLATE);
    let part = |(at, part): (usize, &str)| if at % 2 == 1 { part.replace(is_apart, "") } else { part.to_owned() };
    said.split(BACKQUOTE).enumerate().map(part).collect::<Vec<_>>().join("`")
}

/// Numbers are written as the language does.
fn formatted(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(given) = value else { return None };
    memoizer.with_try_get::<Tag, _, _>((), |tag| number(&tag.0, given)).ok().flatten()
}

/// The language of a file, which only the memoizer tells a formatter. What ICU makes of it may not cross threads, and is made
/// quickly.
struct Tag(String);

impl Memoizable for Tag {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(language.to_string()))
    }
}
