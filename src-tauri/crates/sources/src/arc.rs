//! Arc's sidebar: `StorableSidebar.json`, beside the folder of its profiles.
//!
//! What people pin there is what bookmarks are elsewhere; the tabs below it come and go and are left out. A space is
//! the outermost folder. The lists of spaces and items hold each one's id before it, as a text of its own.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use dogear_domain::{FolderRole, Reading, Remark, remark};

use crate::{
    ParseError, ReadError,
    collect::{Collector, Entry, MOST_ENTRIES},
    dates::{self, Stated},
    files,
    folders::FolderTrail,
    json::Tokens,
    services::value::Value,
    unicode,
};

/// The file in Arc's folder.
pub(crate) const FILE: &str = "StorableSidebar.json";

const REMEDY: Remark = remark!("remedy-open-arc");
const FAVORITES: &str = "Favorites";
/// Seconds: 2039 where Apple counts from, 2008 elsewhere, years before Arc.
const LATEST_OF_APPLE: f64 = 1.2e9;

/// Reads the sidebar in `folder`.
///
/// # Errors
/// When the file is missing or cannot be read.
pub(crate) fn read_arc(folder: &Path) -> Result<Reading, ReadError> {
    let path = folder.join(FILE);
    let bytes = files::read(&path, &REMEDY)?;
    parse_arc(&bytes, FILE).map_err(|error| ReadError::unreadable(&path, &error, REMEDY))
}

/// Reads the bytes of a sidebar. `file` names it in warnings. Never panics.
///
/// # Errors
/// When the bytes are not a whole JSON document with a sidebar in it.
pub(crate) fn parse_arc(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let mut collector = Collector::default();
    let text = unicode::decoded(bytes, file, &mut collector);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    let mut tokens = Tokens::new(&text);
    let first = tokens.next()?.ok_or(ParseError::Empty)?;
    let document = Value::read(&mut tokens, first)?;
    let containers = document.at("sidebar.containers").map(Value::elements).unwrap_or_default();
    let Some(container) = containers.iter().find(|container| container.has("spaces") && container.has("items")) else {
        return Err(ParseError::NotBookmarks(remark!("none-arc")));
    };
    let items = elements(container, "items").map(|item| (text_at(item, "id"), item)).collect();
    let mut walk = Walk { file, items, seen: HashSet::new(), collector };
    walk.favorites(container)?;
    for space in elements(container, "spaces") {
        walk.space(space)?;
    }
    Ok(walk.collector.finish(file, None))
}

/// Whether a JSON file is such a sidebar.
pub(crate) fn is_sidebar(text: &str) -> bool {
    text.contains("\"sidebar\"") && text.contains("\"containers\"") && text.contains("\"spaces\"")
}

struct Walk<'a, 'f> {
    file: &'f str,
    items: HashMap<&'a str, &'a Value<'a>>,
    /// Items that were walked through, so that none is its own folder.
    seen: HashSet<&'a str>,
    collector: Collector,
}

/// What is still to be done, the next thing last.
enum Step<'a> {
    Item(&'a str),
    Leave,
}

impl<'a> Walk<'a, '_> {
    /// The icons above all spaces.
    fn favorites(&mut self, container: &'a Value<'a>) -> Result<(), ParseError> {
        let ids = container.at("topAppsContainerIDs").map(Value::elements).unwrap_or_default();
        let ids: Vec<&str> = ids.iter().map(Value::text).collect();
        self.folder(FAVORITES, &ids)
    }

    fn space(&mut self, space: &'a Value<'a>) -> Result<(), ParseError> {
        let old = space.at("containerIDs").map(Value::elements).unwrap_or_default();
        let new = space.at("newContainerIDs").map(Value::elements).unwrap_or_default();
        let mut ids: Vec<&str> = old.windows(2).filter_map(pinned_by_name).collect();
        ids.extend(new.windows(2).filter_map(pinned_by_object));
        self.folder(text_at(space, "title"), &ids)
    }

    /// Everything in the containers of these ids, below a folder of this name.
    fn folder(&mut self, name: &str, ids: &[&'a str]) -> Result<(), ParseError> {
        let mut trail = FolderTrail::default();
        trail.enter(name);
        let containers = ids.iter().filter(|id| self.items.contains_key(**id)).copied().collect::<Vec<_>>();
        for container in containers {
            if self.seen.insert(container) {
                let children = self.items.get(container).map(|item| children(item)).unwrap_or_default();
                self.steps(children, &mut trail)?;
            }
        }
        Ok(())
    }

    fn steps(&mut self, mut steps: Vec<Step<'a>>, trail: &mut FolderTrail) -> Result<(), ParseError> {
        while let Some(step) = steps.pop() {
            let Step::Item(id) = step else {
                trail.leave();
                continue;
            };
            let Some(item) = self.items.get(id).copied().filter(|_| self.seen.insert(id)) else { continue };
            if self.seen.len() > 2 * MOST_ENTRIES {
                return Err(ParseError::TooMany(2 * MOST_ENTRIES));
            }
            if item.has("data.tab") {
                let place = || format!("{}: {} › {id}", self.file, trail.path()).into();
                self.collector.add(entry(id, item), trail, &place)?;
            }
            trail.enter(text_at(item, "title"));
            if item.has("data.list") {
                self.collector.open(trail, FolderRole::Plain);
            }
            steps.push(Step::Leave);
            steps.append(&mut children(item));
        }
        Ok(())
    }
}

fn entry<'a>(id: &'a str, item: &'a Value<'a>) -> Entry<'a> {
    let own = text_at(item, "title");
    Entry {
        guid: id.into(),
        title: if own.is_empty() { text_at(item, "data.tab.savedTitle") } else { own }.into(),
        url: text_at(item, "data.tab.savedURL").into(),
        added: created(text_at(item, "createdAt")),
        tags: Vec::new(),
        note: "".into(),
    }
}

fn created(seconds: &str) -> Stated {
    match seconds.parse::<f64>() {
        Ok(seconds) if seconds <= 0.0 => Stated::Not,
        Ok(seconds) if seconds < LATEST_OF_APPLE => dates::since_2001(seconds),
        Ok(seconds) => dates::export(&format!("{seconds:.0}")),
        Err(_) => Stated::Not,
    }
}

/// `"pinned", ID`.
fn pinned_by_name<'a>(pair: &'a [Value<'a>]) -> Option<&'a str> {
    let [mark, id] = pair else { return None };
    (mark.text() == "pinned").then(|| id.text())
}

/// `{"pinned": {}}, ID`.
fn pinned_by_object<'a>(pair: &'a [Value<'a>]) -> Option<&'a str> {
    let [mark, id] = pair else { return None };
    mark.at("pinned").is_some().then(|| id.text())
}

/// The items in a folder, the first one last.
fn children<'a>(item: &'a Value<'a>) -> Vec<Step<'a>> {
    let ids = item.at("childrenIds").map(Value::elements).unwrap_or_default();
    ids.iter().rev().map(|id| Step::Item(id.text())).collect()
}

fn elements<'a>(container: &'a Value<'a>, list: &str) -> impl Iterator<Item = &'a Value<'a>> {
    container.at(list).map(Value::elements).unwrap_or_default().iter().filter(|item| item.has("id"))
}

fn text_at<'a>(value: &'a Value<'a>, path: &str) -> &'a str {
    value.at(path).map(Value::text).unwrap_or_default()
}
