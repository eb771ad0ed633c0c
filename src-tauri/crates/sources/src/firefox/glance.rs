//! A look at a database that costs a millisecond and says whether its bookmarks may have changed.
//!
//! Firefox writes to the same database with every page that is visited. Reading it all each time would be a waste, so
//! what is compared is the content of the few pages that hold the tables of bookmarks and keywords: found from the
//! schema on the first page, newest version from the log, read in place with a handful of short reads, with no lock and
//! no SQLite. Nothing but equality is concluded from it: where anything is not as expected there is no answer, and the
//! caller goes by sizes and times. A torn read looks like a change, and the next look corrects it.
//! Format: <https://sqlite.org/fileformat2.html>. Overflow pages are not followed: a title must be longer than a page.

use std::{
    collections::HashMap,
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use crate::identity::bytes_hash;

/// The tables that say what is saved, where, under which title, tags and keyword.
const TABLES: [&str; 3] = ["moz_bookmarks", "moz_keywords", "moz_items_annos"];

/// A tree of more pages than this is no list of bookmarks; of more levels, no tree.
const MOST_PAGES: usize = 20_000;
const MOST_LEVELS: usize = 20;
/// Firefox keeps its log below 2 MB, but for a moment.
const LONGEST_LOG: u64 = 64 * 1024 * 1024;

/// A hash of the tables' pages; none where the database is not as expected.
pub(crate) fn glance(database: &Path, log: &Path) -> Option<u64> {
    let mut pages = Pages::of(database, log)?;
    let schema = pages.tree(1)?;
    let mut roots: Vec<(usize, u32)> = Vec::new();
    for (number, page) in &schema {
        for cell in leaf_cells(page, *number)? {
            let (name, root) = table(page, cell)?;
            roots.extend(TABLES.iter().position(|table| *table == name).zip(Some(root)));
        }
    }
    roots.sort_unstable();
    roots.first().filter(|(table, _)| *table == 0)?;
    let mut hash = 0;
    for (_, root) in roots {
        for (number, page) in pages.tree(root)? {
            hash = bytes_hash(bytes_hash(hash, &number.to_be_bytes()), &page);
        }
    }
    Some(hash)
}

/// Pages by number, as of the last commit.
struct Pages {
    main: File,
    log: Vec<u8>,
    /// Where in the log the newest version of a page begins.
    newest: HashMap<u32, usize>,
    size: usize,
}

const FRAME_HEADER: usize = 24;
const LOG_HEADER: usize = 32;

impl Pages {
    fn of(database: &Path, log: &Path) -> Option<Self> {
        // The log first: if it is folded in meanwhile, its pages are still the newest.
        let mut bytes = Vec::new();
        if let Ok(log) = File::open(log) {
            log.take(LONGEST_LOG).read_to_end(&mut bytes).ok()?;
        }
        let mut main = File::open(database).ok()?;
        let mut head = [0; 18];
        main.read_exact(&mut head).ok()?;
        let size = match u16::from_be_bytes([*head.get(16)?, *head.get(17)?]) {
            1 => 65_536,
            size @ 512.. => usize::from(size),
            _ => return None,
        };
        let newest = if bytes.is_empty() { HashMap::new() } else { committed(&bytes, size)? };
        Some(Self { main, log: bytes, newest, size })
    }

    fn page(&mut self, number: u32) -> Option<Vec<u8>> {
        if let Some(start) = self.newest.get(&number) {
            return self.log.get(*start..start + self.size).map(<[u8]>::to_vec);
        }
        let mut page = vec![0; self.size];
        self.main.seek(SeekFrom::Start(u64::from(number.checked_sub(1)?) * self.size as u64)).ok()?;
        self.main.read_exact(&mut page).ok()?;
        Some(page)
    }

    /// The leaves of a table's tree, with their numbers.
    fn tree(&mut self, root: u32) -> Option<Vec<(u32, Vec<u8>)>> {
        let mut leaves = Vec::new();
        let mut waiting = vec![(root, 1)];
        let mut seen = 0;
        while let Some((number, level)) = waiting.pop() {
            seen += 1;
            if seen > MOST_PAGES || level > MOST_LEVELS {
                return None;
            }
            let page = self.page(number)?;
            let start = header_start(number);
            match page.get(start)? {
                INTERIOR => {
                    let below = cells(&page, start + 12, start)?.into_iter().map(|cell| number_at(&page, cell));
                    let below: Option<Vec<u32>> = below.chain([number_at(&page, start + 8)]).collect();
                    waiting.extend(below?.into_iter().rev().map(|number| (number, level + 1)));
                }
                LEAF => leaves.push((number, page)),
                _ => return None,
            }
        }
        Some(leaves)
    }
}

const INTERIOR: &u8 = &5;
const LEAF: &u8 = &13;

/// Where the newest committed version of each page is in a log. Frames with another salt are left over from before the
/// log was begun again.
fn committed(log: &[u8], size: usize) -> Option<HashMap<u32, usize>> {
    if usize::try_from(number_at(log, 8)?).ok()? != size {
        return None;
    }
    let salt = log.get(16..24)?;
    let (mut newest, mut open) = (HashMap::new(), Vec::new());
    for start in (LOG_HEADER..).step_by(FRAME_HEADER + size) {
        let Some(frame) = log.get(start..start + FRAME_HEADER + size) else { break };
        if frame.get(8..16)? != salt {
            break;
        }
        open.push((number_at(frame, 0)?, start + FRAME_HEADER));
        if number_at(frame, 4)? != 0 {
            newest.extend(open.drain(..));
        }
    }
    Some(newest)
}

/// The first page begins with the header of the file.
fn header_start(number: u32) -> usize {
    if number == 1 { 100 } else { 0 }
}

fn leaf_cells(page: &[u8], number: u32) -> Option<Vec<usize>> {
    let start = header_start(number);
    cells(page, start + 8, start)
}

/// Where the cells of a page begin, by the list of pointers at `list`.
fn cells(page: &[u8], list: usize, header: usize) -> Option<Vec<usize>> {
    let short = |at: usize| Some(usize::from(u16::from_be_bytes([*page.get(at)?, *page.get(at + 1)?])));
    (0..short(header + 3)?).map(|index| short(list + 2 * index)).collect()
}

/// Name and root page of an entry of the schema: columns `type, name, tbl_name, rootpage, sql`.
fn table(page: &[u8], cell: usize) -> Option<(&str, u32)> {
    let mut at = cell;
    varint(page, &mut at)?;
    varint(page, &mut at)?;
    let header = at;
    let mut body = header + varint(page, &mut at)?;
    let kinds = [varint(page, &mut at)?, varint(page, &mut at)?, varint(page, &mut at)?, varint(page, &mut at)?];
    let mut columns = kinds.into_iter().map(|kind| {
        let start = body;
        body = start + stored_bytes(kind);
        page.get(start..body)
    });
    let kind = columns.next()??;
    let name = std::str::from_utf8(columns.next()??).ok()?;
    let root =
        columns.nth(1)??.iter().try_fold(0u32, |number, byte| number.checked_mul(256)?.checked_add((*byte).into()))?;
    Some(if kind == b"table" { (name, root) } else { ("", 0) })
}

/// How many bytes a value of this serial type takes.
fn stored_bytes(kind: usize) -> usize {
    match kind {
        0 | 8.. if kind < 12 => 0,
        1..=4 => kind,
        5 => 6,
        6 | 7 => 8,
        _ => (kind - 12) / 2,
    }
}

fn varint(page: &[u8], at: &mut usize) -> Option<usize> {
    let mut value = 0usize;
    for _ in 0..8 {
        let byte = *page.get(*at)?;
        *at += 1;
        value = value.checked_mul(128)? + usize::from(byte & 0x7f);
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

fn number_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?))
}
