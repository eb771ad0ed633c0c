//! The terminal's words for what went wrong: what it is, and what to run.

use dogear_engine::Problem;

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
        P::FolderUnknown { typed, nearest } if nearest.is_empty() => {
            format!("There is no folder “{typed}”, and none with a name like it. `dogear folders` lists them.")
        }
        P::FolderUnknown { typed, nearest } => {
            let be = if nearest.contains("”, “") { "are" } else { "is" };
            format!("There is no folder “{typed}”. The nearest {be} “{nearest}”.")
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_has_a_whole_sentence() {
        for problem in Problem::examples() {
            let said = sentence(&problem);
            assert!(said.len() > 20 && !said.contains(['!', '{', '}']), "{said}");
        }
    }
}
