//! The terminal's words for what went wrong: what it is, and what to run.

use dogear_engine::{
    FailureCode, Problem,
    companion::{Registered, Sandbox},
    domain::TurnFailure,
};

/// A plain sentence for a person at a terminal.
pub fn sentence(problem: &Problem) -> String {
    use Problem as P;
    let other = "name another server of models (`dogear model --server ADDRESS`)";
    match problem {
        P::LibraryDamaged { path } => format!(
            "The library file {path} is damaged. Run `dogear rebuild --repair`: it sets the damaged file aside, keeps \
             your conversations and reads your browsers again."
        ),
        P::LibraryNewer { path, found, known } => format!(
            "The library file {path} was written by a newer Dogear (version {found} of its layout, this Dogear knows \
             {known}). Update Dogear, or use another folder with --data-dir."
        ),
        P::LibraryUnusable { path, reason } => format!(
            "Cannot use the library file {path}: {reason}. Check that the folder exists, may be written and has space \
             left, or name another with --data-dir."
        ),
        P::LibraryOutOfStep => "The library and the model do not fit together. Run `dogear rebuild`.".into(),
        P::LibraryFailed { reason } => format!(
            "The library could not be read or written: {reason}. If it happens again, run `dogear rebuild --repair`."
        ),
        P::ReadingStopped { source } => format!(
            "Reading {source} stopped unexpectedly. What was read before is kept. Run `dogear sync` to read it again."
        ),
        P::SourceUnreadable { message } => message.clone(),
        P::SourceUnknown { id } => format!("There is no source `{id}`. `dogear sources` lists them."),
        P::FolderUnknown { message, nearest } if nearest.is_empty() => {
            format!("{message} `dogear folders` lists them.")
        }
        P::FolderUnknown { message, .. } => message.clone(),
        P::NothingToOpen => "There is nothing to open: no longer saved, or not a web page.".into(),
        P::NoProgram { browser } => {
            format!("Dogear does not know which program shows pages in {browser}. Open the page in your usual browser.")
        }
        P::SettingsUnreadable { path, reason } => format!("{path}: {reason}\nCorrect the file or delete it."),
        P::File { path, reason } => format!("{path}: {reason}"),
        P::FolderNotMade { path, reason } => {
            format!("{path}: the folder cannot be made: {reason}. Name another with --data-dir.")
        }
        P::NoDataFolder => "The system names no folder for application data. Name one with --data-dir.".into(),
        P::Broken { reason } => format!("Something in Dogear stopped unexpectedly: {reason}"),
        P::RuntimeUnusable { path, reason } => format!(
            "Search by meaning is off: the runtime {path} cannot be loaded ({reason}). Install Dogear again; in a \
             checkout, run `cargo xtask setup`."
        ),
        P::ModelFileUnusable { path, reason } => format!(
            "Search by meaning is off: the model file {path} cannot be used ({reason}). Install Dogear again; in a \
             checkout, run `cargo xtask setup --force`."
        ),
        P::ModelFailed { reason } => {
            format!("The model could not read a text: {reason}. `dogear model` lists others.")
        }
        P::ModelStopped => "Search by meaning has stopped. Start Dogear again.".into(),
        P::ModelUnknown { name } => {
            format!("There is no model `{name}`. `dogear model` lists them; a folder needs its whole path.")
        }
        P::ModelNotHere { id, name } => format!("{name} is not here yet. Get it first: `dogear model --get {id}`"),
        P::ModelGone { id } => format!(
            "Search by meaning is off: the model {id} is not here any more. Get it again (`dogear model --get {id}`) or \
             use another."
        ),
        P::ModelFolderIncomplete { reason } => {
            format!("{reason}. A folder needs model.onnx, tokenizer.json and model.toml.")
        }
        P::ModelIdTaken { path, id } => format!("{path}: the id `{id}` is taken or none. Give the model another."),
        P::ModelWidthWrong { id, found, said } => {
            format!("{id} gives {found} numbers a text where model.toml says {said}. `dogear model` lists others.")
        }
        P::ModelInUse { id } => {
            format!("{id} is in use, or comes with Dogear. Use another model first: `dogear model --use ID`")
        }
        P::ServerAddress { address } => {
            format!("`{address}` is no address of a server. Write it as https://huggingface.co.")
        }
        P::ServerUnreachable { host, reason } => format!(
            "{host} cannot be reached ({reason}). Look at the connection and start again: what has arrived is kept."
        ),
        P::ServerLacksFile { host, file } => {
            format!("{host} has no {file}. The model may have moved: look for a newer Dogear, or {other}.")
        }
        P::ServerRefuses { host, file, reason } => {
            format!("{host} does not give {file} ({reason}). Try again later, or {other}.")
        }
        P::DownloadCut { host, reason } => format!(
            "The connection to {host} broke ({reason}). Start again to go on from there: what has arrived is kept."
        ),
        P::DownloadTampered { host, file } => format!(
            "What came from {host} as {file} is not what was announced, and was deleted. Start again; if it happens \
             twice, do not use this server."
        ),
        P::DownloadBusy => "This model is being fetched already, by another window or terminal.".into(),
        P::DiskFull { path } => {
            format!("The disk is full. Make room where {path} is and start again: what has arrived is kept.")
        }
    }
}

/// Whether a browser knows where its companion reaches Dogear, as a sentence for a person at a terminal.
pub fn registered(state: Registered) -> &'static str {
    match state {
        Registered::Yes => "The companion in this browser reaches Dogear.",
        Registered::No => "Not installed. Let its companion reach Dogear with: dogear companion --install",
        Registered::Elsewhere => {
            "The companion in this browser reaches another Dogear. Let it reach this one with: dogear companion --install"
        }
        Registered::Shut(Sandbox::Snap) => {
            "As a snap, this browser can start no other program. Its bookmarks are read from its file, as before."
        }
        Registered::Shut(Sandbox::Flatpak) => {
            "As a flatpak, this browser can start no other program. Its bookmarks are read from its file, as before."
        }
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
        C::NoProvider => format!(
            "Nothing answers at {address}. Start its program or look at the connection, or name another address: \
             `dogear provider --address URL`"
        ),
        C::WrongKey => format!("{address} does not accept the key. Give another: `dogear provider --key`"),
        C::NoModel => format!(
            "{address} does not have the model {model}. `dogear provider --test` lists those it has, `dogear provider \
             --model NAME` chooses one."
        ),
        C::RateLimited => format!("{address} asks to wait. {}", wait(failure.data.get("seconds"))),
        C::ProviderDown => format!("{address} could not answer just now. Try again in a moment."),
        C::Timeout => format!("{address} took too long to answer. Try again, or choose a smaller model."),
        C::ContextTooLong => format!(
            "The question and its bookmarks are more than {model} can read at once. Ask a shorter question, or choose \
             another model: `dogear provider --model NAME`"
        ),
        C::Cut => format!("The answer from {address} broke off. Ask again for all of it."),
        C::BadAnswer => format!(
            "{address} sent nothing that can be shown as an answer. Check the address and the model: `dogear provider`"
        ),
        C::NotAgreed => format!(
            "Nothing was sent. {address} is not on this computer: `dogear ask --show-sent` shows what would be sent, and \
             --agree agrees to it."
        ),
        C::Stopped => "You stopped this answer.".into(),
        C::Internal => format!(
            "The question could not be sent to {address}: {}. Check what is set: `dogear provider`",
            data("reason")
        ),
    }
}

fn wait(seconds: Option<&String>) -> String {
    match seconds.and_then(|seconds| seconds.parse::<u64>().ok()) {
        None => "Try again in a minute, or look at your plan there.".into(),
        Some(1) => "Try again in a second.".into(),
        Some(seconds) if seconds < 90 => format!("Try again in {seconds} seconds."),
        Some(seconds) if seconds < 5400 => format!("Try again in {} minutes.", seconds.div_ceil(60)),
        Some(seconds) => format!("Try again in {} hours.", seconds.div_ceil(3600)),
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
    fn every_problem_has_a_whole_sentence() {
        for problem in Problem::examples() {
            let said = sentence(&problem);
            assert!(said.len() > 20 && !said.contains(['!', '{', '}']) && !said.contains("Settings"), "{said}");
        }
    }
}
