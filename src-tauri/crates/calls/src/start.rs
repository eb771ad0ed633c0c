//! What the arguments of the window's program say. The first one carries it out, a later one hands it over.

use std::{ffi::OsString, path::Path};

use crate::{Call, Question};

/// How the app is started.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// Without a window: it watches, and waits to be called.
    pub hidden: bool,
    /// What it is to do.
    pub calls: Vec<Call>,
}

impl Start {
    /// `--hidden`, `--toggle`, `--ask QUESTION`, links and files, the latter relative to `folder`. What nobody knows is
    /// passed over: desktops and web views add arguments of their own.
    pub fn of(arguments: impl IntoIterator<Item = OsString>, folder: &Path) -> Self {
        let mut start = Self::default();
        let mut files = Vec::new();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--hidden") => start.hidden = true,
                Some("--toggle") => start.calls.push(Call::Toggle),
                Some("--ask") => {
                    let question = arguments.next().and_then(|text| Question::new(&text.to_string_lossy()));
                    start.calls.extend(question.map(|question| Call::Ask { question }));
                }
                Some(option) if option.starts_with('-') || option.is_empty() => {}
                Some(text) if is_link(text) => start.calls.extend(Call::of_link(text)),
                _ => files.push(folder.join(argument)),
            }
        }
        if !files.is_empty() {
            start.calls.push(Call::Open { files });
        }
        if start.calls.is_empty() && !start.hidden {
            start.calls.push(Call::Show);
        }
        start
    }
}

fn is_link(text: &str) -> bool {
    text.get(.."dogear:".len()).is_some_and(|scheme| scheme.eq_ignore_ascii_case("dogear:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn started(arguments: &[&str]) -> Start {
        Start::of(arguments.iter().map(OsString::from), Path::new("/home/anna"))
    }

    fn question(text: &str) -> Question {
        Question::new(text).unwrap()
    }

    #[test]
    fn a_start_without_arguments_shows_the_window() {
        assert_eq!(started(&[]), Start { hidden: false, calls: vec![Call::Show] });
        assert_eq!(started(&["--psn_0_1", "-x", ""]), started(&[]), "arguments of others");
    }

    #[test]
    fn a_hidden_start_shows_nothing() {
        assert_eq!(started(&["--hidden"]), Start { hidden: true, calls: Vec::new() });
    }

    #[test]
    fn each_argument_is_a_call() {
        assert_eq!(started(&["--toggle"]).calls, [Call::Toggle]);
        assert_eq!(started(&["--ask", "--hidden"]).calls, [Call::Ask { question: question("--hidden") }]);
        assert_eq!(started(&["--ask"]).calls, [Call::Show], "a question that is not there");
        assert_eq!(started(&["Dogear://ask?q=soup"]).calls, [Call::Fill { question: question("soup") }]);
        let files = vec!["/home/anna/old.html".into(), "/srv/b.html".into()];
        assert_eq!(started(&["old.html", "/srv/b.html"]).calls, [Call::Open { files }]);
    }
}
