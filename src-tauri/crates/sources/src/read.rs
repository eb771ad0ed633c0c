//! From a source to what it holds at this moment.

use std::{path::Path, thread, time::Duration};

use dogear_domain::{Format, Reading, Source, SourceState};

use crate::{ReadError, chromium, files, netscape, watch::fingerprint};

/// A browser replaces its file within milliseconds; a file that is still cut after this is damaged.
const ATTEMPTS: u32 = 3;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(60);

const FILE_REMEDY: &str = "Export the bookmarks again in the browser and import the new file.";

/// Reads a source. Tries again when a file looks cut or changes while it is read; then takes about a tenth of a
/// second more.
///
/// # Errors
/// When the source cannot be read; the error carries the state to show and a message with a remedy.
pub fn read(source: &Source) -> Result<Reading, ReadError> {
    for _ in 1..ATTEMPTS {
        let before = fingerprint(source);
        let reading = read_once(source);
        let is_cut = reading.as_ref().is_err_and(|error| error.state == SourceState::Damaged);
        if !is_cut && fingerprint(source) == before {
            return reading;
        }
        thread::sleep(BETWEEN_ATTEMPTS);
    }
    read_once(source)
}

fn read_once(source: &Source) -> Result<Reading, ReadError> {
    if source.is_live() { chromium::read_profile(&source.path) } else { read_file(&source.path, source.format) }
}

fn read_file(path: &Path, format: Format) -> Result<Reading, ReadError> {
    let bytes = files::read(path, FILE_REMEDY)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let reading = match format {
        Format::ChromiumJson => chromium::parse_chromium(&bytes, &name),
        Format::NetscapeHtml => netscape::parse_netscape(&bytes, &name),
    };
    reading.map_err(|error| ReadError::damaged(path, error, FILE_REMEDY))
}
