//! Every command that fails says so like this.

use std::collections::BTreeMap;

use dogear_engine::{EngineError, Problem};
use serde::Serialize;
use specta::Type;

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
        let (code, data) = problem.parts();
        Self { code, data }
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use super::*;
    use crate::wire::Fault;

    /// The page's table of words has an entry for each code and no other, and names data that the code has.
    #[test]
    fn the_page_has_words_for_every_problem() {
        let table = fs::read_to_string("../ui/src/lib/words/problems.ts").unwrap();
        // From its code to the next one, which stands two spaces in.
        let entry = |code: &str| {
            let behind = table.split_once(&format!("\n  {code}: "))?.1;
            let is_next = |line: &&str| line.starts_with("  ") && line.chars().nth(2).is_some_and(char::is_alphabetic);
            Some(
                behind
                    .lines()
                    .take(1)
                    .chain(behind.lines().skip(1).take_while(|line| !is_next(line)))
                    .collect::<String>(),
            )
        };
        let problems = Problem::examples().iter().map(Failure::from).collect::<Vec<_>>();
        let all = problems.into_iter().chain(Fault::examples().into_iter().map(Failure::from));
        let mut codes = BTreeSet::new();
        for Failure { code, data } in all {
            let words = entry(&code).unwrap_or_else(|| panic!("no words for {code}"));
            for named in words.split("data.").skip(1) {
                let name: String = named.chars().take_while(|c| c.is_alphanumeric()).collect();
                assert!(data.contains_key(&name), "{code} has no {name}: {words}");
            }
            codes.insert(code);
        }
        let known = table.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": ").map(|(name, _)| name));
        let known = known.filter(|name| name.chars().all(char::is_alphanumeric)).map(str::to_owned).collect();
        assert_eq!(codes, known);
    }

    #[test]
    fn a_problem_keeps_its_data() {
        let failure = Failure::from(&Problem::ModelWidthWrong { id: "a".into(), found: "3".into(), said: "4".into() });
        assert_eq!(failure.code, "modelWidthWrong");
        assert_eq!(failure.data.get("found").map(String::as_str), Some("3"));
    }
}
