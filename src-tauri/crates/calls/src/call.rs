//! What the running app may be asked to do. None of it reads, writes or tells anything by itself.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::Question;

/// The scheme of links that lead here.
const SCHEME: &str = "dogear";
/// Longer links are not looked at.
const LONGEST_LINK: usize = 16 * 1024;

/// A wish of a person who is somewhere else than in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "call", rename_all = "camelCase")]
pub enum Call {
    /// Show the window.
    Show,
    /// Show quick search, or hide it.
    Toggle,
    /// Show the window and ask this. Only for what the person has typed.
    Ask {
        /// What to ask.
        question: Question,
    },
    /// Show the window with this in the box for questions. Asks nothing: any page can hold a link.
    Fill {
        /// What to put there.
        question: Question,
    },
    /// Show the window and read these bookmark files.
    Open {
        /// Whole paths.
        files: Vec<PathBuf>,
    },
}

impl Call {
    /// The link that fills the box for questions with this one.
    #[must_use]
    pub fn link_to_fill(question: &Question) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", question.as_str()).finish();
        format!("{SCHEME}://ask?{query}")
    }

    /// What a link asks for: `dogear://ask?q=…` fills the box for questions, any other link of this scheme shows the
    /// window. None if it is no such link.
    #[must_use]
    pub fn of_link(link: &str) -> Option<Self> {
        if link.len() > LONGEST_LINK {
            return None;
        }
        let link = Url::parse(link).ok().filter(|link| link.scheme() == SCHEME)?;
        let asks = link.host_str().is_some_and(|host| host.eq_ignore_ascii_case("ask"));
        let question = link.query_pairs().find(|(name, _)| name == "q").and_then(|(_, text)| Question::new(&text));
        Some(question.filter(|_| asks).map_or(Self::Show, |question| Self::Fill { question }))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn filled(link: &str) -> Option<String> {
        match Call::of_link(link)? {
            Call::Fill { question } => Some(question.to_string()),
            call => Some(format!("{call:?}")),
        }
    }

    #[test]
    fn a_link_fills_in_a_question_and_does_nothing_else() {
        assert_eq!(filled("dogear://ask?q=links%20about+bread").as_deref(), Some("links about bread"));
        assert_eq!(filled("DOGEAR://ASK/?x=1&q=a%00b%0Ac").as_deref(), Some("a b c"));
        for other in ["dogear://ask", "dogear://ask?q=%20", "dogear://open?q=/etc/passwd", "dogear:ask?q=x"] {
            assert_eq!(filled(other).as_deref(), Some("Show"), "{other}");
        }
        for foreign in ["https://ask?q=x", "--hidden", "", "dogear", &format!("dogear://ask?q={}", "x".repeat(20_000))]
        {
            assert_eq!(filled(foreign), None);
        }
    }

    proptest! {
        #[test]
        fn a_link_brings_the_question_whole(text in ".{1,80}") {
            if let Some(question) = Question::new(&text) {
                let link = Call::link_to_fill(&question);
                prop_assert_eq!(Call::of_link(&link), Some(Call::Fill { question }));
            }
        }

        #[test]
        fn no_link_ever_asks_or_opens(text in ".*") {
            for link in [text.clone(), format!("dogear://ask?q={text}"), format!("dogear://{text}")] {
                let is_harmless = matches!(Call::of_link(&link), None | Some(Call::Show | Call::Fill { .. }));
                prop_assert!(is_harmless);
            }
        }
    }
}
