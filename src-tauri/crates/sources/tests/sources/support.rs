//! What several rooms of these tests need.

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use dogear_domain::{Browser, Filling, Format, Reading, Remark, Source, SourceId};
use dogear_sources::ParseError;
use dogear_words::{File, Locale, Words};
use flate2::{Compression, write::GzEncoder};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A profile in this folder.
pub fn profile(folder: &Path) -> Source {
    Source {
        id: SourceId("chromium-test".to_owned()),
        browser: Browser::Chromium,
        profile: "Test".to_owned(),
        path: folder.to_owned(),
        format: Format::ChromiumJson,
    }
}

/// A file that was imported.
pub fn file(path: &Path, format: Format) -> Source {
    Source { browser: Browser::File, path: path.to_owned(), format, ..profile(path) }
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, content: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

/// A remark in English.
pub fn said(remark: &Remark) -> String {
    english().remark(remark)
}

/// What is said of bytes that are no bookmarks, about a file that is called `it`.
pub fn said_of(error: &ParseError) -> String {
    said(&error.remark("it"))
}

/// A place in English.
pub fn place(place: &Filling) -> String {
    english().filling(place)
}

fn english() -> Words {
    Words::new(File::Sources, Locale::english())
}

/// A message with `~` for a folder, and slashes behind it on every system.
pub fn homely(message: &str, folder: &Path) -> String {
    let resolved = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned()).display().to_string();
    let forms = [resolved.trim_start_matches(r"\\?\").to_owned(), folder.display().to_string()];
    forms.iter().fold(message.to_owned(), |message, form| message.replace(form, "~")).replace(r"~\", "~/")
}

/// What a real Chromium wrote.
pub fn real_profile() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/chromium/Default")
}

/// A `Bookmarks` file with these children of the bookmarks bar.
pub fn bookmarks_file(children: &str) -> String {
    format!(r#"{{"roots":{{"bookmark_bar":{{"children":[{children}],"name":"Bar","type":"folder"}}}},"version":1}}"#)
}

/// One line a bookmark, `folder › folder: title <url> tags -- note`, then one a warning.
pub fn shown(reading: &Reading) -> String {
    let bookmarks = reading.snapshot.bookmarks.iter().map(|bookmark| {
        let tags: String = bookmark.tags.iter().map(|tag| format!(" #{tag}")).collect();
        let note = if bookmark.note.is_empty() { String::new() } else { format!(" -- {:?}", bookmark.note) };
        format!("{}: {} <{}>{tags}{note}", bookmark.folder, bookmark.title, bookmark.url)
    });
    let warnings =
        reading.warnings.iter().map(|warning| format!("! {}: {}", place(&warning.place), said(&warning.message)));
    bookmarks.chain(warnings).collect::<Vec<_>>().join("\n")
}

/// The keys, each of which must occur once.
pub fn keys(reading: &Reading) -> Vec<String> {
    let keys: Vec<String> = reading.snapshot.bookmarks.iter().map(|bookmark| bookmark.key.0.clone()).collect();
    let mut unique = keys.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), keys.len(), "a key occurs twice");
    keys
}

/// As [`shown`], with the date before each bookmark.
pub fn dated(reading: &Reading) -> String {
    let dates = reading.snapshot.bookmarks.iter().map(|bookmark| {
        bookmark.added_at.map_or("-".to_owned(), |at| at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    });
    let lines = shown(reading);
    let mut lines: Vec<String> = lines.lines().map(str::to_owned).collect();
    for (line, date) in lines.iter_mut().zip(dates) {
        *line = format!("{date} {line}");
    }
    lines.join("\n")
}

/// What the file holds and was not used, each with how many entries have it.
pub fn unused(reading: &Reading) -> String {
    let names = reading.unused.iter().map(|unused| format!("{} {}", unused.name, unused.rows));
    names.collect::<Vec<_>>().join(", ")
}

/// An archive of these files, of which those with an ending `/` are folders.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in files {
        if name.ends_with('/') {
            writer.add_directory(*name, options).unwrap();
        } else {
            writer.start_file(*name, options).unwrap();
            writer.write_all(content).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

/// A file packed.
pub fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}
