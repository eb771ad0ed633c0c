//! What assistants are told.

use std::collections::BTreeMap;

use chrono::SecondsFormat;
use dogear_engine::{
    Duplicated, FolderCount, FolderTree,
    domain::{Bookmark, FolderPath, Hit},
};
use schemars::JsonSchema;
use serde::Serialize;

use super::room::{OF_A_PAGE, Room, beginning};

/// A bookmark.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Page {
    /// Identity, for get_bookmark.
    pub id: u32,
    /// The page's title.
    pub title: String,
    /// Its address, whole; left out if it is very long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Folders from the outermost to the innermost.
    pub folder: Vec<String>,
    /// When it was saved, RFC 3339 in UTC.
    pub added_at: Option<String>,
    /// Labels.
    pub tags: Vec<String>,
    /// The person's note.
    pub note: String,
    /// The browser it was saved in.
    pub browser: String,
    /// How well it fits, 0 to 1; only in searches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f32>,
    /// Said where only a part of the note is told, and how to get the rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note_shortened: Option<String>,
    /// Said where the address is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_left_out: Option<String>,
    /// What else is told in part: title, folder or tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shortened: Vec<&'static str>,
}

/// Bookmarks in order.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Listed {
    /// The bookmarks.
    pub bookmarks: Vec<Page>,
    /// Whether anything fits; if not, these are the nearest. Only in searches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confident: Option<bool>,
    /// How many there are in all, those told before and after included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
    #[serde(flatten)]
    pub rest: Rest,
}

/// What was not told.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct Rest {
    /// Said where there is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    /// To be given as cursor for what follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

/// One bookmark.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Single {
    #[serde(flatten)]
    pub page: Page,
    #[serde(flatten)]
    pub rest: Rest,
}

/// An answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Answer {
    /// Marks like `[1]` stand for the sources.
    pub answer: String,
    /// Whether something saved answers the question.
    pub answered: bool,
    /// The first is `[1]`.
    pub sources: Vec<Page>,
    /// Said where the last sources are not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
}

/// A folder.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Folder {
    /// From the outermost to the innermost.
    pub path: Vec<String>,
    /// Bookmarks directly in it.
    pub bookmarks: u32,
    /// Bookmarks in it and in all folders below.
    pub in_all: u32,
    /// Folders below it that are not told here or before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_folders: Option<u32>,
    /// Bookmarks in these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_bookmarks: Option<u32>,
}

/// Folders as a tree: each before those that lie in it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Folders {
    /// The biggest of all that were not told before, each branch together.
    pub folders: Vec<Folder>,
    /// Bookmarks in all folders asked for.
    pub bookmarks: u32,
    /// Bookmarks that are in no folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_no_folder: Option<u32>,
    #[serde(flatten)]
    pub rest: Rest,
}

/// A page that is saved more than once.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Copy {
    /// The oldest first; of very many, the first.
    pub bookmarks: Vec<Page>,
    /// How many there are.
    pub saved: usize,
}

/// What is saved more than once.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Copies {
    /// The most often saved first.
    pub groups: Vec<Copy>,
    /// How many such pages there are in all.
    pub total: usize,
    #[serde(flatten)]
    pub rest: Rest,
}

impl Copy {
    pub fn of(group: &Duplicated, room: &Room) -> Self {
        let told = group.bookmarks.iter().take(OF_A_PAGE);
        Self { bookmarks: told.map(|bookmark| Page::of(bookmark, room)).collect(), saved: group.bookmarks.len() }
    }
}

/// A number.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Count {
    /// How many pages; copies of one count once.
    pub pages: u32,
    /// How many bookmarks, copies among them.
    pub bookmarks: u32,
}

impl Page {
    pub fn of(bookmark: &Bookmark, room: &Room) -> Self {
        let (title, title_is_cut) = beginning(bookmark.display_title(), room.title);
        let (folder, folder_is_cut) = names(&bookmark.folder, room);
        let (tags, tags_are_cut) = tags(&bookmark.tags, room);
        let (note, note_is_cut) = beginning(&bookmark.note, room.note);
        let length = bookmark.url.chars().count();
        let is_told = length <= room.address;
        let cut = [("title", title_is_cut), ("folder", folder_is_cut), ("tags", tags_are_cut)];
        Self {
            id: bookmark.id.0,
            title,
            url: is_told.then(|| bookmark.url.clone()),
            folder,
            added_at: bookmark.added_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            tags,
            note,
            browser: bookmark.browser.name().to_owned(),
            score: None,
            note_shortened: note_is_cut.then(|| {
                let all = bookmark.note.chars().count();
                format!("The first {} of {all} characters; get_bookmark gives the rest.", room.note.saturating_sub(1))
            }),
            url_left_out: (!is_told)
                .then(|| format!("The address has {length} characters. get_bookmark gives up to 8000.")),
            shortened: cut.into_iter().filter_map(|(member, is_cut)| is_cut.then_some(member)).collect(),
        }
    }

    pub fn of_hit(hit: &Hit, room: &Room) -> Self {
        Self { score: Some(hit.score), ..Self::of(&hit.bookmark, room) }
    }
}

impl Folders {
    /// The folders from one place in their order up to another, as a tree.
    pub fn of(tree: &FolderTree, (from, to): (usize, usize), room: &Room) -> Self {
        let (_, hidden) = tree.hidden_after(to);
        let told: Vec<&FolderCount> = tree.folders.iter().take(to).skip(from).collect();
        let sizes: BTreeMap<&[String], u32> =
            tree.folders.iter().map(|folder| (&*folder.path.0, folder.in_all)).collect();
        let folder = |folder: &&FolderCount| {
            let hidden = hidden.get(&*folder.path.0);
            Folder {
                path: names(&folder.path, room).0,
                bookmarks: folder.bookmarks,
                in_all: folder.in_all,
                hidden_folders: hidden.map(|hidden| hidden.folders),
                hidden_bookmarks: hidden.map(|hidden| hidden.bookmarks),
            }
        };
        let mut told = told;
        told.sort_by_cached_key(|folder| branch(&folder.path, &sizes));
        let in_no_folder = Some(tree.unfiled).filter(|count| *count > 0);
        let folders = told.iter().map(folder).collect();
        Self { folders, bookmarks: tree.bookmarks, in_no_folder, rest: Rest::default() }
    }
}

/// Where a folder stands in a tree whose bigger branches come first: the size and the name of each folder on its path.
fn branch(path: &FolderPath, sizes: &BTreeMap<&[String], u32>) -> Vec<(std::cmp::Reverse<u32>, String)> {
    let size = |end: usize| path.0.get(..end).and_then(|names| sizes.get(names)).copied().unwrap_or(u32::MAX);
    (1..).zip(path.0.iter()).map(|(end, name)| (std::cmp::Reverse(size(end)), name.clone())).collect()
}

/// The innermost names of a path: they name the folder, too.
fn names(path: &FolderPath, room: &Room) -> (Vec<String>, bool) {
    let left_out = path.0.len().saturating_sub(room.names);
    let mut is_cut = left_out > 0;
    let mut names: Vec<String> = Vec::new();
    for name in path.0.iter().skip(left_out) {
        let (name, name_is_cut) = beginning(name, room.name);
        is_cut |= name_is_cut;
        names.push(name);
    }
    (names, is_cut)
}

fn tags(tags: &[String], room: &Room) -> (Vec<String>, bool) {
    let mut is_cut = tags.len() > room.tags;
    let told = tags.iter().take(room.tags).map(|tag| {
        let (tag, tag_is_cut) = beginning(tag, room.name);
        is_cut |= tag_is_cut;
        tag
    });
    (told.collect(), is_cut)
}
