//! What went wrong: what it is, and what to run.

use dogear_engine::{
    FailureCode, Problem,
    domain::{TurnFailure, UnknownFolder},
};

use super::{remark as why, told, words};
use crate::output::printable;

/// Characters of a name in a sentence.
const LONGEST_NAME: usize = 60;

/// A plain sentence for a person at a terminal.
pub fn sentence(problem: &Problem) -> String {
    use Problem as P;
    match problem {
        P::SourceUnreadable { remark } | P::FileNotWritten { remark } => super::remark(remark),
        P::FolderUnknown { typed, nearest } => {
            no_such_folder(&UnknownFolder { typed: typed.clone(), nearest: nearest.clone() })
        }
        P::LibraryDamaged { path } => told!("problem-library-damaged", path = path),
        P::LibraryNewer { path, found, known } => {
            told!("problem-library-newer", path = path, found = found, known = known)
        }
        P::LibraryUnusable { path, reason } => told!("problem-library-unusable", path = path, reason = reason),
        P::LibraryOutOfStep => told!("problem-library-out-of-step"),
        P::LibraryFailed { reason } => told!("problem-library-failed", reason = reason),
        P::ReadingStopped { source } => told!("problem-reading-stopped", source = source),
        P::SourceUnknown { id } => told!("problem-source-unknown", id = id),
        P::RuntimeUnusable { path, reason } => told!("problem-runtime-unusable", path = path, reason = why(reason)),
        P::ModelFileUnusable { path, reason } => {
            told!("problem-model-file-unusable", path = path, reason = why(reason))
        }
        P::ModelFailed { reason } => told!("problem-model-failed", reason = why(reason)),
        P::ModelStopped => told!("problem-model-stopped"),
        P::ModelUnknown { name } => told!("problem-model-unknown", name = name),
        P::ModelNotHere { id, name } => told!("problem-model-not-here", id = id, name = name),
        P::ModelGone { id } => told!("problem-model-gone", id = id),
        P::ModelFolderIncomplete { reason } => told!("problem-model-folder-incomplete", reason = why(reason)),
        P::ModelIdTaken { path, id } => told!("problem-model-id-taken", path = path, id = id),
        P::ModelWidthWrong { id, found, said } => {
            told!("problem-model-width-wrong", id = id, found = found, said = said)
        }
        P::ModelInUse { id } => told!("problem-model-in-use", id = id),
        P::ServerAddress { address } => told!("problem-server-address", address = address),
        P::ServerUnreachable { host, reason } => told!("problem-server-unreachable", host = host, reason = why(reason)),
        P::ServerLacksFile { host, file } => told!("problem-server-lacks-file", host = host, file = file),
        P::ServerRefuses { host, file, reason } => {
            told!("problem-server-refuses", host = host, file = file, reason = why(reason))
        }
        P::DownloadCut { host, reason } => told!("problem-download-cut", host = host, reason = why(reason)),
        P::DownloadTampered { host, file } => told!("problem-download-tampered", host = host, file = file),
        P::DownloadBusy => told!("problem-download-busy"),
        P::DiskFull { path } => told!("problem-disk-full", path = path),
        P::SettingsUnreadable { path, reason } => told!("problem-settings-unreadable", path = path, reason = reason),
        P::File { path, reason } => told!("problem-file", path = path, reason = reason),
        P::FolderNotMade { path, reason } => told!("problem-folder-not-made", path = path, reason = reason),
        P::NoDataFolder => told!("problem-no-data-folder"),
        P::NothingToOpen => told!("problem-nothing-to-open"),
        P::NoProgram { browser } => told!("problem-no-program", browser = browser),
        P::PagesOff => told!("problem-pages-off"),
        P::PagesBusy => told!("problem-pages-busy"),
        P::PageLeftOut => told!("problem-page-left-out"),
        P::NoProject => told!("problem-no-project"),
        P::NoRelease { page } => told!("problem-no-release", page = page),
        P::NewestUnknown { host, reason, page } => {
            told!("problem-newest-unknown", host = host, reason = why(reason), page = page)
        }
        P::Broken { reason } => told!("problem-broken", reason = reason),
    }
}

/// That there is no such folder, and which come near.
pub fn unknown_folder(unknown: &UnknownFolder) -> String {
    let shown = |name: &str| printable(&name.chars().take(LONGEST_NAME).collect::<String>());
    let nearest: Vec<String> = unknown.nearest.iter().map(|name| told!("quoted", name = shown(name))).collect();
    let folder = shown(&unknown.typed);
    if nearest.is_empty() {
        return told!("folder-unknown", folder = folder);
    }
    told!("folder-unknown-nearest", folder = folder, count = nearest.len(), nearest = words().all_of(&nearest))
}

/// The same with the way on, where none comes near.
pub fn no_such_folder(unknown: &UnknownFolder) -> String {
    match unknown.nearest.as_slice() {
        [] => format!("{} {}", unknown_folder(unknown), told!("folders-listed")),
        _ => unknown_folder(unknown),
    }
}

/// A plain sentence on why there is no answer, or only a part of one.
pub fn failed(failure: &TurnFailure) -> String {
    use FailureCode as C;
    if let Some(problem) = Problem::of_failure(failure) {
        return sentence(&problem);
    }
    if let Some(message) = &failure.message {
        return message.clone();
    }
    let data = |name| failure.data.get(name).map_or("", String::as_str);
    let (address, model) = (data("address"), data("model"));
    match FailureCode::from_slug(&failure.code).unwrap_or(C::Internal) {
        C::NoProvider => told!("failure-no-provider", address = address),
        C::WrongKey => told!("failure-wrong-key", address = address),
        C::NoModel => told!("failure-no-model", address = address, model = model),
        C::RateLimited => {
            told!("failure-rate-limited", address = address, wait = wait(failure.data.get("seconds")))
        }
        C::ProviderDown => told!("failure-provider-down", address = address),
        C::Timeout => told!("failure-timeout", address = address),
        C::ContextTooLong => told!("failure-context-too-long", model = model),
        C::Cut => told!("failure-cut", address = address),
        C::BadAnswer => told!("failure-bad-answer", address = address),
        C::NotAgreed => told!("failure-not-agreed", address = address),
        C::Stopped => told!("failure-stopped"),
        C::Internal => told!("failure-internal", address = address, reason = data("reason")),
    }
}

fn wait(seconds: Option<&String>) -> String {
    match seconds.and_then(|seconds| seconds.parse::<u64>().ok()) {
        None => told!("failure-wait"),
        Some(seconds) if seconds < 90 => told!("failure-wait-seconds", count = seconds),
        Some(seconds) if seconds < 5400 => told!("failure-wait-minutes", count = seconds.div_ceil(60)),
        Some(seconds) => told!("failure-wait-hours", count = seconds.div_ceil(3600)),
    }
}

#[cfg(test)]
mod tests {
    use dogear_engine::LlmError;

    use super::*;

    fn is_whole(said: &str) -> bool {
        said.len() > 20 && !said.contains(['!', '{', '}']) && !said.contains("Settings") && said.ends_with(['.', '`'])
    }

    #[test]
    fn every_failure_of_a_model_has_a_sentence_that_names_the_place_or_the_model() {
        for error in LlmError::examples() {
            let said = failed(&error.failure("llama3.2", "localhost:11434"));
            assert!(is_whole(&said) && (said.contains("localhost:11434") || said.contains("llama3.2")), "{said}");
        }
        let not_agreed = failed(&FailureCode::NotAgreed.with([("address", "api.example.org".into())]));
        assert!(is_whole(&not_agreed) && not_agreed.contains("api.example.org"), "{not_agreed}");
    }

    #[test]
    fn waiting_is_told_in_units_people_use() {
        let check = |seconds: &str, expected| assert_eq!(wait(Some(&seconds.to_owned())), expected);
        check("1", "Try again in a second.");
        check("20", "Try again in 20 seconds.");
        check("121", "Try again in 3 minutes.");
        check("7200", "Try again in 2 hours.");
        check("soon", "Try again in a minute, or look at your plan there.");
    }

    #[test]
    fn a_kept_failure_is_said_as_it_was_before_there_was_data() {
        let kept = TurnFailure { code: "cut".into(), data: [].into(), message: Some("It broke off.".into()) };
        assert_eq!(failed(&kept), "It broke off.");
        let library = Problem::LibraryDamaged { path: "/a/library.db".into() };
        assert_eq!(failed(&library.failure()), sentence(&library));
    }

    #[test]
    fn a_folder_that_is_not_there_is_named_with_the_nearest() {
        let unknown = |nearest: &[&str]| UnknownFolder {
            typed: "Wr\u{1b}ok".into(),
            nearest: nearest.iter().map(|name| (*name).to_owned()).collect(),
        };
        let said = |nearest: &[&str]| unknown_folder(&unknown(nearest));
        assert_eq!(said(&[]), "There is no folder “Wr ok”, and none with a name like it.");
        assert_eq!(said(&["Work"]), "There is no folder “Wr ok”. The nearest is “Work”.");
        assert_eq!(said(&["Work", "Wok"]), "There is no folder “Wr ok”. The nearest are “Work” and “Wok”.");
    }

    #[test]
    fn every_problem_has_a_whole_sentence() {
        for problem in Problem::examples() {
            let said = sentence(&problem);
            assert!(said.len() > 20 && !said.contains(['!', '{', '}']) && !said.contains("Settings"), "{said}");
        }
    }
}
