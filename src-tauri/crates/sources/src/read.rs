//! From a source to what it holds at this moment.

use std::{
    env,
    path::Path,
    thread,
    time::{Duration, SystemTime},
};

use dogear_domain::{Format, Reading, Remark, Source, SourceState, remark};

use crate::{
    ParseError, ReadError, arc, archive, chromium, companion::Kept, files, firefox, lists, markdown, netscape, outline,
    safari, services, watch::fingerprint,
};

/// A browser replaces its file within milliseconds; a file that is still cut after this is damaged.
const ATTEMPTS: u32 = 3;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(60);

pub(crate) const FILE_REMEDY: Remark = remark!("remedy-again");

/// Reads a source; private copies of what a browser is writing are made in the system's folder for temporary files.
///
/// # Errors
/// As for [`read_in`].
pub fn read(source: &Source) -> Result<Reading, ReadError> {
    read_in(source, &env::temp_dir())
}

/// Reads a source; private copies of what a browser is writing are made inside the folder `scratch`, where also lies what the
/// browser's companion told: of the two ways, the newer one counts, and what can be read. Tries again when a file looks cut or changes while it is read; then takes about a tenth of a
/// second more.
///
/// # Errors
/// When the source cannot be read; the error carries the state to show and a message with a remedy.
pub fn read_in(source: &Source, scratch: &Path) -> Result<Reading, ReadError> {
    if !source.is_live() {
        return read_files(source, scratch);
    }
    let told = Kept::of(&source.id, scratch);
    if let Some(reading) = told.newest(source) {
        return Ok(reading);
    }
    read_files(source, scratch).or_else(|error| told.read(source.format).map_err(|_| error))
}

fn read_files(source: &Source, scratch: &Path) -> Result<Reading, ReadError> {
    if source.format == Format::FirefoxPlaces {
        // Holding still is a matter of the copy; what was copied does not change.
        return read_places(source, scratch);
    }
    if source.format == Format::Archive {
        // No program writes one again and again while it is read.
        return archive::read_archive(&source.path);
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

/// Removes what programs that were killed have left in `scratch` before this moment.
pub fn sweep(scratch: &Path, before: SystemTime) {
    firefox::sweep(scratch, before);
}

/// Reads the bytes of a file of this format. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are not a whole file of this format.
pub fn parse(format: Format, bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    match format {
        Format::ChromiumJson => chromium::parse_chromium(bytes, file),
        Format::NetscapeHtml => netscape::parse_netscape(bytes, file),
        Format::FirefoxBackup => firefox::parse_firefox_backup(bytes, file),
        Format::FirefoxPlaces if bytes.is_empty() => Err(ParseError::Empty),
        Format::FirefoxPlaces => Err(ParseError::NotBookmarks(remark!("none-from-file"))),
        Format::SafariPlist => safari::parse_safari(bytes, file),
        Format::ArcSidebar => arc::parse_arc(bytes, file),
        Format::Csv | Format::RaindropCsv | Format::PocketCsv | Format::InstapaperCsv => {
            services::parse_table(format, bytes, file)
        }
        Format::PinboardXml => services::parse_pinboard_xml(bytes, file),
        Format::JsonList
        | Format::PinboardJson
        | Format::LinkdingJson
        | Format::KarakeepJson
        | Format::LinkwardenJson => services::parse_json(format, bytes, file),
        Format::LinkList | Format::OneTab => lists::parse_list(format, bytes, file),
        Format::Shortcut => lists::parse_shortcut(bytes, file),
        Format::Markdown => markdown::parse_markdown(bytes, file),
        Format::Opml => outline::parse_opml(bytes, file),
        Format::Xbel => outline::parse_xbel(bytes, file),
        Format::Archive => archive::parse_archive(bytes, file),
    }
}

fn read_once(source: &Source) -> Result<Reading, ReadError> {
    match source.format {
        Format::SafariPlist if source.is_live() => safari::read_safari(&source.path),
        Format::ArcSidebar if source.is_live() => arc::read_arc(&source.path),
        _ if source.is_live() => chromium::read_profile(&source.path),
        format => read_file(&source.path, format),
    }
}

fn read_places(source: &Source, scratch: &Path) -> Result<Reading, ReadError> {
    if source.is_live() {
        firefox::read_profile(&source.path, scratch)
    } else {
        firefox::read_database(&source.path, &remark!("remedy-copy"), scratch)
    }
}

fn read_file(path: &Path, format: Format) -> Result<Reading, ReadError> {
    let bytes = files::read(path, &FILE_REMEDY)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    parse(format, &bytes, &name).map_err(|error| {
        let remedy = match error {
            ParseError::TooMany(_) => remark!("remedy-parts"),
            ParseError::Passwords => remark!("remedy-passwords"),
            _ => FILE_REMEDY,
        };
        ReadError::unreadable(path, &error, remedy)
    })
}
