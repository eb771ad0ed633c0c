//! From a source to what it holds at this moment.

use std::{path::Path, thread, time::Duration};

use dogear_domain::{Format, Reading, Source, SourceState};

use crate::{ReadError, chromium, files, firefox, netscape, watch::fingerprint};

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
    if source.format == Format::FirefoxPlaces {
        // Holding still is a matter of the copy; what was copied does not change.
        return read_places(source);
    }
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

const COPY_REMEDY: &str = "Copy the database again while the browser is closed, or import one of its bookmark backups.";

fn read_once(source: &Source) -> Result<Reading, ReadError> {
    if source.is_live() { chromium::read_profile(&source.path) } else { read_file(&source.path, source.format) }
}

fn read_places(source: &Source) -> Result<Reading, ReadError> {
    if source.is_live() {
        firefox::read_profile(&source.path)
    } else {
        firefox::read_database(&source.path, COPY_REMEDY)
    }
}

fn read_file(path: &Path, format: Format) -> Result<Reading, ReadError> {
    let bytes = files::read(path, FILE_REMEDY)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let reading = match format {
        Format::ChromiumJson => chromium::parse_chromium(&bytes, &name),
        Format::NetscapeHtml => netscape::parse_netscape(&bytes, &name),
        Format::FirefoxBackup => firefox::parse_firefox_backup(&bytes, &name),
        Format::FirefoxPlaces => return firefox::read_database(path, COPY_REMEDY),
    };
    reading.map_err(|error| ReadError::damaged(path, error, FILE_REMEDY))
}
