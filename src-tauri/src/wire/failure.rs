//! Every command that fails says so like this.

use std::collections::BTreeMap;

use dogear_engine::{EngineError, Problem};
use serde::Serialize;
use specta::Type;

use crate::spoken::of_sources;

/// What went wrong, for the page to put into words: `code` tells which sentence, `data` what it names.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// One of `Problem`'s codes, or of `Fault`'s.
    pub code: String,
    /// Paths, names and the system's reasons, by the names that `Problem` gives them.
    pub data: BTreeMap<String, String>,
}

impl Failure {
    pub(super) fn new<const N: usize>(code: &str, data: [(&str, String); N]) -> Self {
        let data = data.map(|(name, value)| (name.to_owned(), value)).into();
        Self { code: code.to_owned(), data }
    }
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        (&error.problem()).into()
    }
}

impl From<&Problem> for Failure {
    fn from(problem: &Problem) -> Self {
        let (code, mut data) = problem.parts();
        if let Problem::SourceUnreadable { remark } | Problem::FileNotWritten { remark } = problem {
            data = [("message".to_owned(), of_sources().remark(remark))].into();
        }
        if let Some(reason) = problem.reason() {
            data.insert("reason".to_owned(), of_sources().remark(reason));
        }
        Self { code, data }
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use dogear_engine::domain::remark;

    use super::*;
    use crate::wire::Fault;

    /// The words of the window have a sentence for each code and no other, and name data that the code has. Codes that come
    /// with a sentence of their own need none.
    #[test]
    fn the_page_has_words_for_every_problem() {
        let words = fs::read_to_string("../assets/languages/en/window.ftl").unwrap();
        let sentences = words.lines().filter_map(|line| line.strip_prefix("problem-")?.split_once(" = "));
        let sentences: BTreeMap<_, _> = sentences.map(|(key, sentence)| (key.to_owned(), sentence)).collect();
        let problems = Problem::examples().iter().map(Failure::from).collect::<Vec<_>>();
        let all = problems.into_iter().chain(Fault::examples().into_iter().map(Failure::from));
        let mut said = BTreeSet::new();
        for Failure { code, data } in all.filter(|Failure { data, .. }| !data.contains_key("message")) {
            let key = key_of(&code);
            let sentence = sentences.get(&key).unwrap_or_else(|| panic!("no words for {code}"));
            for named in sentence.split("{ $").skip(1) {
                let name = named.split(' ').next().unwrap();
                assert!(data.contains_key(name), "{code} has no {name}: {sentence}");
            }
            said.insert(key);
        }
        assert_eq!(said, sentences.into_keys().collect());
    }

    /// The page takes a code apart in the same way: `diskFull` is `disk-full`.
    fn key_of(code: &str) -> String {
        code.chars().fold(String::new(), |key, letter| match letter {
            'A'..='Z' => format!("{key}-{}", letter.to_ascii_lowercase()),
            _ => format!("{key}{letter}"),
        })
    }

    #[test]
    fn a_reason_is_said_in_words() {
        let path = "model.onnx".to_owned();
        let failure = Failure::from(&Problem::ModelFileUnusable { path, reason: remark!("model-missing") });
        assert_eq!(failure.data.get("reason").map(String::as_str), Some("it is not there"));
    }

    #[test]
    fn a_problem_keeps_its_data() {
        let failure = Failure::from(&Problem::ModelWidthWrong { id: "a".into(), found: "3".into(), said: "4".into() });
        assert_eq!(failure.code, "modelWidthWrong");
        assert_eq!(failure.data.get("found").map(String::as_str), Some("3"));
    }
}
