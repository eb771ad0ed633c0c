//! ZIP: a directory at the end says what is inside and how large it becomes.

use std::{
    collections::HashMap,
    io::{Read, Seek},
};

use dogear_domain::{Filling, Format, Reading, Remark, remark};
use zip::{
    ZipReadOptions,
    read::{Config, OwnedZipFileEntry},
    result::ZipError,
    unstable::read::ZipIterable,
};

use super::{
    contents::{self, Use, reason},
    joined::Joined,
    unpack::{Budget, Failure, MOST_UNPACKED, is_suspect, swells},
};
use crate::{ParseError, read};

/// A library of articles has two files for each of them.
const MOST_FILES: usize = 100_000;
/// A first look at a file, and a shorter one where a page is hardly a list.
const HEAD: u64 = 64 * 1024;
const GLANCE: u64 = 1024;
const LONGEST_NAME: usize = 200;
/// An archive with more damaged files than these was made to cost time.
const MOST_BROKEN: usize = 50;
/// So many files are named in one message.
const NAMED: usize = 10;

pub(super) fn parse<R: Read + Seek>(archive: R, size: u64, file: &str) -> Result<Reading, ParseError> {
    let mut directory = ZipIterable::try_new(archive, Config::default()).map_err(|error| unreadable(&error))?;
    if directory.len() > MOST_FILES {
        return Err(ParseError::Archive(remark!("fault-zip-many", most = MOST_FILES)));
    }
    let mut archive = Archive::new(file);
    let members = archive.members(&mut directory, size)?;
    let files = directory.files().map_err(|error| unreadable(&error))?;
    let reader = files.reader_mut();
    let chosen = archive.choose(&members, reader)?;
    let becomes = chosen.iter().fold(0_u64, |sum, (member, _)| sum.saturating_add(member.entry.size()));
    if becomes > MOST_UNPACKED {
        return Err(swells());
    }
    archive.read(&chosen, reader)?;
    archive.finish(members.len())
}

/// Files of a folder that are not used, for one reason.
struct LeftOut {
    folder: String,
    reason: Remark,
    names: Vec<String>,
}

/// A file inside.
pub(super) struct Member {
    entry: OwnedZipFileEntry,
    /// For people: without control characters, bounded.
    pub(super) name: String,
}

pub(super) struct Archive<'f> {
    file: &'f str,
    budget: Budget,
    joined: Joined,
    /// What was not used.
    unused: Vec<LeftOut>,
    /// Where in it a folder and a reason stand: an archive may have a hundred thousand folders.
    groups: HashMap<(String, Remark), usize>,
    broken: usize,
}

impl<'f> Archive<'f> {
    pub(super) fn new(file: &'f str) -> Self {
        Self {
            file,
            budget: Budget::default(),
            joined: Joined::default(),
            unused: Vec::new(),
            groups: HashMap::new(),
            broken: 0,
        }
    }

    /// The files inside but what systems leave there, as far as the directory can be read.
    pub(super) fn members<R: Read + Seek>(
        &mut self,
        directory: &mut ZipIterable<R>,
        size: u64,
    ) -> Result<Vec<Member>, ParseError> {
        let mut members = Vec::new();
        let mut becomes = 0_u64;
        for entry in directory.files().map_err(|error| unreadable(&error))? {
            let Ok(entry) = entry else {
                let file = self.file;
                self.joined.warnings.add(|| file.into(), remark!("odd-directory"));
                self.joined.is_incomplete();
                break;
            };
            becomes = becomes.saturating_add(entry.size());
            let path = entry.name().map_or_else(|_| String::from_utf8_lossy(entry.name_raw()).into_owned(), Into::into);
            if !entry.is_dir() && !contents::is_litter(&path) {
                let name = shown(&path);
                members.push(Member { entry: entry.into(), name });
            }
        }
        if is_suspect(becomes, size) { Err(swells()) } else { Ok(members) }
    }

    /// Which of the files are read and in what format, in the archive's order.
    fn choose<'m, R: Read + Seek>(
        &mut self,
        members: &'m [Member],
        reader: &mut R,
    ) -> Result<Vec<(&'m Member, Format)>, ParseError> {
        let mut order: Vec<(usize, &Member)> = members.iter().enumerate().collect();
        // Lists first that lie above the pages which they may name.
        order.sort_by_key(|(_, member)| member.name.matches(['/', '\\']).count());
        let (mut lists, mut pages): (Vec<(usize, &Member, Format)>, Vec<_>) = (Vec::new(), Vec::new());
        let mut folders: Vec<&str> = Vec::new();
        for (index, member) in order {
            match self.look(member, &folders, reader)? {
                Use::List(format) => {
                    let folder = contents::folder(&member.name);
                    if !folders.contains(&folder) && folders.len() < NAMED {
                        folders.push(folder);
                    }
                    lists.push((index, member, format));
                }
                Use::Page(format) => pages.push((index, member, format)),
                Use::Unused(reason) => self.leave_out(member, reason),
            }
        }
        for (index, member, format) in pages {
            let is_named = folders.iter().any(|folder| contents::is_below(&member.name, folder));
            if is_named || format == Format::NetscapeHtml && !lists.is_empty() {
                self.leave_out(member, reason::PAGE);
            } else {
                lists.push((index, member, format));
            }
        }
        lists.sort_by_key(|(index, ..)| *index);
        Ok(lists.into_iter().map(|(_, member, format)| (member, format)).collect())
    }

    /// What a file is for. `folders` hold lists.
    fn look<R: Read + Seek>(&mut self, member: &Member, folders: &[&str], reader: &mut R) -> Result<Use, ParseError> {
        let unused = |reason: Remark| Ok(Use::Unused(reason));
        if let Some(reason) = contents::unused_by_name(&member.name) {
            return unused(reason);
        }
        if member.entry.encrypted() {
            return unused(reason::ENCRYPTED);
        }
        if member.entry.is_symlink() {
            return unused(reason::LINK);
        }
        let may_be_page = contents::is_named_like_a_page(&member.name)
            && folders.iter().any(|folder| contents::is_below(&member.name, folder));
        let head = match self.unpack(member, if may_be_page { GLANCE } else { HEAD }, reader) {
            Ok(head) if may_be_page && !contents::declares_bookmarks(&head) => return unused(reason::PAGE),
            Ok(_) if may_be_page => self.unpack(member, HEAD, reader),
            head => head,
        };
        match head {
            Ok(head) => Ok(contents::usage(&member.name, &head)),
            Err(Trouble::Swells) => Err(swells()),
            Err(Trouble::Method) => unused(reason::METHOD),
            Err(Trouble::Broken) => {
                self.count_broken()?;
                unused(reason::BROKEN)
            }
        }
    }

    fn read<R: Read + Seek>(&mut self, chosen: &[(&Member, Format)], reader: &mut R) -> Result<(), ParseError> {
        let mut used = Vec::new();
        for (member, format) in chosen {
            let bytes = match self.unpack(member, MOST_UNPACKED, reader) {
                Ok(bytes) => bytes,
                Err(Trouble::Swells) => return Err(swells()),
                Err(Trouble::Broken | Trouble::Method) => {
                    self.leave_out_broken(member, reason::BROKEN)?;
                    continue;
                }
            };
            match read::parse(*format, &bytes, &format!("{} › {}", self.file, member.name)) {
                Ok(reading) => {
                    let (name, count) = (member.name.as_str(), self.joined.add(reading)?);
                    used.push(remark!("used-file", name = name, count = count).into());
                }
                Err(error) => self.leave_out_broken(member, reason::of(&error))?,
            }
        }
        if !used.is_empty() && (used.len() > 1 || !self.unused.is_empty()) {
            let file = self.file;
            self.joined.warnings.add(|| file.into(), remark!("odd-used", files = listed(used)));
        }
        Ok(())
    }

    /// The first `most` bytes of a file, which ends where it says it does.
    pub(super) fn unpack<R: Read + Seek>(
        &mut self,
        member: &Member,
        most: u64,
        reader: &mut R,
    ) -> Result<Vec<u8>, Trouble> {
        let (packed, size) = (member.entry.compressed_size(), member.entry.size());
        let content = member.entry.as_ref().with_reader(reader, ZipReadOptions::new());
        let content = content.map_err(|error| match error {
            ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => Trouble::Method,
            _ => Trouble::Broken,
        })?;
        let bytes = self.budget.take(content, packed, most.min(size.saturating_add(1)))?;
        if bytes.len() as u64 > size { Err(Trouble::Broken) } else { Ok(bytes) }
    }

    fn leave_out_broken(&mut self, member: &Member, reason: Remark) -> Result<(), ParseError> {
        self.count_broken()?;
        self.leave_out(member, reason);
        Ok(())
    }

    fn count_broken(&mut self) -> Result<(), ParseError> {
        self.joined.is_incomplete();
        self.broken += 1;
        let is_hopeless = self.broken > MOST_BROKEN;
        if is_hopeless { Err(ParseError::Archive(remark!("fault-zip-damaged", most = MOST_BROKEN))) } else { Ok(()) }
    }

    fn leave_out(&mut self, member: &Member, reason: Remark) {
        let (folder, name) = (contents::folder(&member.name).to_owned(), member.name.clone());
        let at = *self.groups.entry((folder.clone(), reason.clone())).or_insert(self.unused.len());
        match self.unused.get_mut(at) {
            Some(unused) => unused.names.push(name),
            None => self.unused.push(LeftOut { folder, reason, names: vec![name] }),
        }
    }

    fn finish(mut self, members: usize) -> Result<Reading, ParseError> {
        let is_used = members > self.unused.iter().map(|unused| unused.names.len()).sum();
        if !is_used {
            return Err(self.nothing(members));
        }
        self.unused.sort_by(|a, b| a.folder.cmp(&b.folder));
        for LeftOut { folder, reason, names } in &self.unused {
            let (file, count) = (self.file, names.len());
            let what = if let [only] = names.as_slice() { only } else { folder };
            let place = || if what.is_empty() { file.into() } else { format!("{file} › {what}").into() };
            let are_articles = *reason == reason::PAGE && names.iter().all(|name| contents::may_be_article(name));
            let message = match are_articles {
                true => remark!("odd-articles", count = count),
                false => remark!("odd-unused", count = count, reason = reason.clone()),
            };
            self.joined.warnings.add(place, message);
        }
        Ok(self.joined.finish(self.file))
    }

    /// Why an archive is of no use.
    fn nothing(&self, members: usize) -> ParseError {
        if members == 0 {
            return ParseError::Archive(remark!("fault-zip-empty"));
        }
        let told = self.unused.iter().flat_map(|LeftOut { reason, names, .. }| {
            let told = |name: &String| remark!("unused-file", name = name.as_str(), reason = reason.clone()).into();
            names.iter().map(told)
        });
        ParseError::Archive(remark!("fault-zip-nothing", files = listed(told.collect())))
    }
}

/// Why a file inside cannot be unpacked.
pub(super) enum Trouble {
    Swells,
    Broken,
    Method,
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Swells => Self::Swells,
            Failure::Broken => Self::Broken,
        }
    }
}

fn unreadable(error: &ZipError) -> ParseError {
    ParseError::Archive(match error {
        ZipError::UnsupportedArchive(_) => remark!("fault-zip-kind"),
        _ => remark!("fault-zip-cut"),
    })
}

/// The first names, and how many more there are.
fn listed(mut names: Vec<Filling>) -> Filling {
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    if more > 0 {
        names.push(remark!("more-files", count = more).into());
    }
    names.into()
}

fn shown(path: &str) -> String {
    let name: String = path.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if name.len() <= LONGEST_NAME { name } else { format!("{}…", &name[..name.floor_char_boundary(LONGEST_NAME)]) }
}
