//! Articles beside the lists that name them: a service packs each into a file that is called by an id of its bookmark.

use std::{
    collections::HashMap,
    fs::File,
    io::{Read, Seek, SeekFrom},
    ops::ControlFlow,
    path::Path,
};

use zip::{read::Config, unstable::read::ZipIterable};

use super::{GZIP, UNPACK_REMEDY, contents, gzip, unpack::MOST_UNPACKED, zipped::Archive};
use crate::{
    ReadError,
    collect::MOST_ENTRIES,
    files,
    saved::{SavedPage, in_json},
};

/// Bytes of an article that are taken out; of a longer one its beginning is enough.
const LONGEST: u64 = 5 * 1024 * 1024;

type Each<'e> = &'e mut dyn FnMut(SavedPage) -> ControlFlow<()>;

/// Hands over what the archive at `path` holds of pages. All that comes out of it is bounded as where bookmarks are read.
///
/// # Errors
/// When the file cannot be opened.
pub(crate) fn saved_pages(path: &Path, each: Each<'_>) -> Result<(), ReadError> {
    let (mut archive, size) = files::open(path, &UNPACK_REMEDY)?;
    let mut head = [0; 2];
    if archive.read_exact(&mut head).is_err() || archive.seek(SeekFrom::Start(0)).is_err() {
        return Ok(());
    }
    let _ = if head == GZIP { in_gzip(archive, each) } else { in_zip(archive, size, each) };
    Ok(())
}

fn in_gzip(archive: File, each: Each<'_>) -> ControlFlow<()> {
    let Ok(bytes) = gzip::unpacked(archive) else { return ControlFlow::Continue(()) };
    in_json(&bytes, &mut |entry| entry.page().map_or(ControlFlow::Continue(()), &mut *each))
}

fn in_zip(archive: File, size: u64, each: Each<'_>) -> ControlFlow<()> {
    const NOTHING: ControlFlow<()> = ControlFlow::Continue(());
    let Ok(mut directory) = ZipIterable::try_new(archive, Config::default()) else { return NOTHING };
    let mut archive = Archive::new("");
    let Ok(members) = archive.members(&mut directory, size) else { return NOTHING };
    let Ok(files) = directory.files() else { return NOTHING };
    let reader = files.reader_mut();
    let readable = || members.iter().filter(|member| contents::unused_by_name(&member.name).is_none());
    // By the folder of the list and the name of the file.
    let mut named: HashMap<(&str, String), String> = HashMap::new();
    for list in readable().filter(|member| is_json(&member.name)) {
        let Ok(bytes) = archive.unpack(list, MOST_UNPACKED, reader) else { continue };
        let folder = contents::folder(&list.name);
        in_json(&bytes, &mut |entry| {
            if named.len() < MOST_ENTRIES {
                let url = entry.url();
                named.extend(entry.names.iter().map(|name| ((folder, name.to_string()), url.to_owned())));
            }
            entry.page().map_or(NOTHING, &mut *each)
        })?;
    }
    for article in readable().filter(|member| contents::may_be_article(&member.name)) {
        let Some(url) = above(&article.name, &named) else { continue };
        let Ok(content) = archive.unpack(article, LONGEST, reader) else { continue };
        each(SavedPage { url: url.clone(), content })?;
    }
    NOTHING
}

/// The address under which a list in one of the folders above names this file.
fn above<'n>(path: &'n str, named: &'n HashMap<(&'n str, String), String>) -> Option<&'n String> {
    let mut folder = contents::folder(path);
    let file = path.get(folder.len()..)?.trim_start_matches(['/', '\\']);
    let stem = file.rsplit_once('.')?.0;
    while !folder.is_empty() {
        folder = contents::folder(folder);
        if let Some(url) = named.get(&(folder, stem.to_owned())) {
            return Some(url);
        }
    }
    None
}

fn is_json(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_belongs_to_a_list_in_a_folder_above_it() {
        let named = HashMap::from([(("export", "soup".to_owned()), "https://a.example/".to_owned())]);
        for path in ["export/content/soup.html", "export/a/b/soup.htm"] {
            assert!(above(path, &named).is_some(), "{path}");
        }
        for path in ["export/soup.html", "other/content/soup.html", "soup.html", "export/content/stew.html"] {
            assert_eq!(above(path, &named), None, "{path}");
        }
    }
}
