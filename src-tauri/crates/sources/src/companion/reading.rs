//! From the companion's tree to a reading, by the same rules as the browser's own files.

use std::{borrow::Cow, collections::HashSet};

use chrono::DateTime;
use dogear_domain::{FolderPath, FolderRole, Format, Reading, Way};

use super::tree::{Kind, Met, Tree};
use crate::{ParseError, chromium, collect::Collector, dates::Stated, firefox, folders::FolderTrail};

/// What stands before the number that Chromium gives a node, where that is a bookmark's key: until the browser's own file
/// tells its guid.
pub const PASSING_KEY: &str = "companion-";

impl Tree {
    /// What the tree holds, as a profile of this format would. Keys in Chromium's family are of the companion's making: the
    /// browser does not tell an extension its guids.
    ///
    /// # Errors
    /// When there are more entries than a browser could hold.
    pub fn reading(&self, format: Format, file: &str) -> Result<Reading, ParseError> {
        let mut collector = Collector::default();
        if format == Format::FirefoxPlaces {
            let nodes = self.walk().into_iter().map(firefox_node).collect();
            firefox::collect_nodes(nodes, file, &mut collector)?;
        } else {
            self.collect_chromium(file, &mut collector)?;
        }
        Ok(Reading { way: Way::Companion, ..collector.finish(file, None) })
    }

    /// What the browser keeps on this computer and what it keeps in the account, as two files of one profile.
    fn collect_chromium(&self, file: &str, collector: &mut Collector) -> Result<(), ParseError> {
        let met = self.walk();
        let mut of_account = false;
        let mut sides: [Vec<chromium::Node<'_>>; 2] = [Vec::new(), Vec::new()];
        let mut places = Vec::with_capacity(met.len());
        for met in met {
            if met.parent.is_none() {
                of_account = met.node.account;
            }
            let [local, account] = &mut sides;
            let side = if of_account { account } else { local };
            let parent = met.parent.and_then(|parent| places.get(parent).copied());
            places.push(side.len());
            side.push(chromium_node(&Met { parent, ..met }));
        }
        for nodes in sides.into_iter().filter(|nodes| !nodes.is_empty()) {
            if collector.len() > 0 {
                collector.next_file();
            }
            chromium::collect_nodes(nodes, file, collector)?;
        }
        Ok(())
    }

    /// Leaves out what shall not be kept, and says how much that was: bookmarks by folder, title and address, folders with
    /// everything in them by their path.
    pub fn retain(
        &mut self,
        format: Format,
        is_kept: impl Fn(&FolderPath, &str, &str) -> bool,
        is_folder_kept: impl Fn(&FolderPath) -> bool,
    ) -> usize {
        let mut trail = FolderTrail::default();
        let mut depth = 0;
        let mut unwanted = HashSet::new();
        for met in self.walk() {
            (met.depth..depth).for_each(|_| trail.leave());
            depth = met.depth;
            let is_wanted = match met.node.kind {
                Kind::Folder => {
                    trail.enter(&shown_name(&met, format));
                    depth += 1;
                    is_folder_kept(trail.path())
                }
                Kind::Bookmark => is_kept(trail.path(), &met.node.title, &met.node.url),
                Kind::Line => true,
            };
            if !is_wanted {
                unwanted.insert(met.node.id.clone());
            }
        }
        let before = self.bookmarks();
        self.remove(&unwanted);
        before - self.bookmarks()
    }
}

fn chromium_node<'t>(met: &Met<'t>) -> chromium::Node<'t> {
    let Met { node, parent, position, .. } = *met;
    let level = if parent.is_none() { chromium::Level::Root } else { chromium::Level::Inner };
    let root_key = match node.role {
        FolderRole::Toolbar => "bookmark_bar",
        FolderRole::Other => "other",
        FolderRole::Mobile => "synced",
        FolderRole::Menu | FolderRole::Plain => "",
    };
    let kind = match node.kind {
        Kind::Bookmark => "url",
        Kind::Folder => "folder",
        Kind::Line => "separator",
    };
    chromium::Node {
        kind: Cow::Borrowed(kind),
        name: Cow::Borrowed(&node.title),
        url: Cow::Borrowed(&node.url),
        // A number that was given anew seldom comes with the date of the one before it.
        guid: Cow::Owned(format!("{PASSING_KEY}{}-{}", node.id, node.added.unwrap_or(0))),
        added: stated(node.added),
        has_children: node.kind == Kind::Folder,
        ..chromium::Node::new(parent, level, position, Cow::Borrowed(root_key))
    }
}

fn firefox_node(Met { node, parent, position, .. }: Met<'_>) -> firefox::Node<'_> {
    let kind = match node.kind {
        Kind::Bookmark => firefox::Kind::Bookmark,
        Kind::Folder => firefox::Kind::Folder,
        Kind::Line => firefox::Kind::Other,
    };
    firefox::Node {
        parent,
        position,
        kind,
        root: firefox::Root::of_guid(&node.id),
        guid: Cow::Borrowed(&node.id),
        title: Cow::Borrowed(&node.title),
        url: Cow::Borrowed(&node.url),
        added: stated(node.added),
        ..firefox::Node::default()
    }
}

fn shown_name(met: &Met<'_>, format: Format) -> String {
    if format == Format::FirefoxPlaces {
        let root = firefox::Root::of_guid(&met.node.id);
        return root.map_or_else(|| met.node.title.clone(), |root| root.shown().to_owned());
    }
    chromium::folder_name(&chromium_node(met)).to_owned()
}

fn stated(added: Option<i64>) -> Stated {
    added.and_then(DateTime::from_timestamp_millis).map_or(Stated::Not, Stated::At)
}
