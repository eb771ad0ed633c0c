//! From the steps of a document to bookmarks in their folders.

use std::ops::Range;

use dogear_domain::FolderRole;
use htmlize::Context;
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::{
    draft::Draft,
    exact::{Exact, behind},
    links::{Line, Link, Piece, text_of},
};
use crate::{
    DOGEAR_MARK, ParseError,
    collect::Collector,
    folders::FolderTrail,
    lists,
    netscape::{lines::Lines, tags},
    warnings::place_of,
};

/// Gives every link in `text` to `collector`. `file` is named in warnings. Where Dogear wrote the text
/// (`is_ours`), every space means something.
pub(super) fn collect(text: &str, is_ours: bool, file: &str, collector: &mut Collector) -> Result<(), ParseError> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader {
        file,
        collector,
        text,
        lines: Lines::new(text),
        is_ours,
        is_marked: false,
        trail: FolderTrail::default(),
        headings: Vec::new(),
        items: Vec::new(),
        heading: None,
        line: Line::default(),
        comment: None,
        draft: None,
        hidden: 0,
        html: None,
    };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.take(event, range)?;
    }
    reader.end_line()?;
    reader.finish()
}

struct Reader<'a, 'c> {
    file: &'c str,
    collector: &'c mut Collector,
    text: &'a str,
    lines: Lines<'a>,
    is_ours: bool,
    /// Whether Dogear's mark has come.
    is_marked: bool,
    trail: FolderTrail,
    /// The headings that hold what comes now, with their levels.
    headings: Vec<(HeadingLevel, String)>,
    /// The list items around, from the outermost one.
    items: Vec<Item>,
    /// The level of the heading that is being read.
    heading: Option<HeadingLevel>,
    line: Line,
    /// What a comment of Dogear's says about the current line.
    comment: Option<Exact>,
    /// The bookmark whose note may follow.
    draft: Option<Draft>,
    /// How many images and blocks of code the walk is inside of, whose text is not read.
    hidden: usize,
    /// A block of HTML that is being gathered.
    html: Option<(String, usize)>,
}

#[derive(Debug, Default)]
struct Item {
    /// Its text before anything else, which names a list inside it.
    name: String,
    has_link: bool,
    /// For each list inside it, whether it is a folder of its own.
    entered: Vec<bool>,
}

impl Reader<'_, '_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) -> Result<(), ParseError> {
        match event {
            Event::Start(tag) => self.start(&tag, &range),
            Event::End(tag) => self.end(tag, &range),
            Event::Text(text) if self.html.is_some() => self.gather(&text),
            // An address in code is an example.
            Event::Code(text) if text.contains("://") && !self.line.is_in_link() => Ok(()),
            Event::Text(text) | Event::Code(text) if self.hidden == 0 || self.line.is_in_link() => {
                self.line.push(&text, range.start);
                Ok(())
            }
            Event::Html(html) => self.gather(&html),
            Event::InlineHtml(html) => self.inline_html(&html, range.start),
            Event::SoftBreak | Event::HardBreak if self.line.is_in_link() => {
                self.line.push(" ", range.start);
                Ok(())
            }
            Event::SoftBreak | Event::HardBreak if self.heading.is_some() => {
                self.line.push(" ", range.start);
                Ok(())
            }
            Event::SoftBreak | Event::HardBreak => self.end_line(),
            Event::Rule => self.finish(),
            _ => Ok(()),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) -> Result<(), ParseError> {
        match tag {
            Tag::Link { link_type: LinkType::Email, .. } => {}
            Tag::Link { link_type, dest_url, title, .. } => {
                let is_auto = *link_type == LinkType::Autolink;
                let (url, hint) = (dest_url.to_string(), title.to_string());
                self.line.open(Link { url, hint, is_auto, at: range.start, ..Link::default() });
            }
            Tag::Heading { level, .. } => {
                self.end_line()?;
                self.finish()?;
                self.heading = Some(*level);
            }
            Tag::Item => self.items.push(Item::default()),
            Tag::List(_) => self.start_list()?,
            // A row reads like a line of a list.
            Tag::TableCell if !self.line.is_empty() => self.line.push(" | ", range.start),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => self.mark(range.start),
            Tag::HtmlBlock => self.html = Some((String::new(), range.start)),
            Tag::Image { .. } | Tag::CodeBlock(_) | Tag::MetadataBlock(_) => self.hidden += 1,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) -> Result<(), ParseError> {
        match tag {
            TagEnd::Link => self.line.close(),
            TagEnd::Heading(_) => return self.end_heading(),
            TagEnd::Paragraph => {
                self.end_line()?;
                return if self.items.is_empty() { self.finish() } else { Ok(()) };
            }
            TagEnd::Item => {
                self.end_line()?;
                self.finish()?;
                self.items.pop();
            }
            TagEnd::List(_) => self.end_list(),
            TagEnd::TableRow | TagEnd::TableHead => {
                self.end_line()?;
                return self.finish();
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.mark(range.end.saturating_sub(1)),
            TagEnd::HtmlBlock => return self.end_html(),
            TagEnd::Image | TagEnd::CodeBlock | TagEnd::MetadataBlock(_) => self.hidden = self.hidden.saturating_sub(1),
            _ => {}
        }
        Ok(())
    }

    /// A list inside an item without a link is a folder named by the item.
    fn start_list(&mut self) -> Result<(), ParseError> {
        self.end_line()?;
        self.finish()?;
        let Some(item) = self.items.last_mut() else { return Ok(()) };
        let is_folder = !item.has_link && !item.name.is_empty();
        item.entered.push(is_folder);
        if is_folder {
            self.trail.enter(&item.name);
        }
        Ok(())
    }

    fn end_list(&mut self) {
        if self.items.last_mut().and_then(|item| item.entered.pop()) == Some(true) {
            self.trail.leave();
        }
    }

    /// A star in an address is part of it, though it looks like emphasis.
    fn mark(&mut self, at: usize) {
        if self.line.ends_in_address()
            && let Some(mark) = self.text.get(at..at + 1)
        {
            self.line.push(mark, at);
        }
    }

    fn gather(&mut self, html: &str) -> Result<(), ParseError> {
        if let Some((gathered, _)) = &mut self.html {
            gathered.push_str(html);
        }
        Ok(())
    }

    /// Links may be written as HTML, too; everything else in it is passed over.
    fn end_html(&mut self) -> Result<(), ParseError> {
        let Some((html, at)) = self.html.take() else { return Ok(()) };
        if self.is_ours && html.contains(DOGEAR_MARK) {
            // What stands above the mark is the document's title.
            self.is_marked = true;
            self.headings.clear();
            self.trail.leave_all();
            return Ok(());
        }
        for token in tags::Tags::new(&html) {
            match token {
                tags::Token::Text(text) if self.line.is_in_link() => self.line.push(&htmlize::unescape(text), at),
                token => self.html_token(&token, at)?,
            }
        }
        self.end_line()?;
        self.finish()
    }

    fn inline_html(&mut self, html: &str, at: usize) -> Result<(), ParseError> {
        if self.is_ours
            && let Some(exact) = Exact::of(html)
        {
            self.comment = Some(exact);
            return Ok(());
        }
        tags::Tags::new(html).try_for_each(|token| self.html_token(&token, at))
    }

    fn html_token(&mut self, token: &tags::Token<'_>, at: usize) -> Result<(), ParseError> {
        match token {
            tags::Token::Open(tag) if tag.name.eq_ignore_ascii_case("a") && tag.attribute("href").is_some() => {
                let unescaped = |name| {
                    htmlize::unescape_in(tag.attribute(name).unwrap_or_default(), Context::Attribute).into_owned()
                };
                self.line.open(Link { url: unescaped("href"), hint: unescaped("title"), at, ..Link::default() });
            }
            tags::Token::Close(tag) if tag.name.eq_ignore_ascii_case("a") => self.line.close(),
            tags::Token::Open(tag) if tag.name.eq_ignore_ascii_case("br") => return self.end_line(),
            _ => {}
        }
        Ok(())
    }

    fn end_heading(&mut self) -> Result<(), ParseError> {
        let Some(level) = self.heading.take() else { return Ok(()) };
        let (at, pieces) = (self.line.at, self.line.take());
        let folder = self.comment.take().and_then(|exact| exact.folder);
        self.headings.retain(|(above, _)| *above < level);
        if let Some(folder) = folder {
            self.headings = folder.into_iter().map(|name| (HeadingLevel::H1, name)).collect();
            let depth = self.headings.len();
            for (index, (above, _)) in self.headings.iter_mut().enumerate() {
                // The last one is as deep as its heading; those around it are as deep as theirs would be.
                *above = if index + 1 == depth { level } else { level_of(index + 2) };
            }
        } else {
            self.headings.push((level, text_of(&pieces)));
        }
        self.trail.leave_all();
        self.headings.iter().for_each(|(_, name)| self.trail.enter(name));
        // In a document of Dogear's, a heading with nothing below it is an empty folder.
        if self.is_marked {
            self.collector.open(&self.trail, FolderRole::Plain);
        }
        self.take_line(pieces, at)?;
        self.finish()
    }

    fn end_line(&mut self) -> Result<(), ParseError> {
        let (at, pieces) = (self.line.at, self.line.take());
        self.take_line(pieces, at)
    }

    /// What a whole line means: links, the note of the one before, or the name of a list.
    fn take_line(&mut self, pieces: Vec<Piece>, at: usize) -> Result<(), ParseError> {
        let exact = self.comment.take().unwrap_or_default();
        let mut links = pieces.iter().filter_map(|piece| if let Piece::Link(link) = piece { Some(link) } else { None });
        match (links.next(), links.next(), pieces.as_slice()) {
            (Some(link), None, [Piece::Text(mark), _, ..]) if mark.trim().is_empty() => {
                self.begin(link.clone(), &text_of(pieces.get(2..).unwrap_or_default()), exact)
            }
            (Some(link), None, [Piece::Link(_), rest @ ..]) if self.is_ours || !link.is_auto || rest.is_empty() => {
                self.begin(link.clone(), &text_of(rest), exact)
            }
            (Some(_), _, _) if pieces.iter().any(|piece| matches!(piece, Piece::Link(link) if !link.is_auto)) => {
                self.scattered(pieces)
            }
            _ => self.plain(text_of(&pieces), at),
        }
    }

    /// A line that begins with its only link.
    fn begin(&mut self, link: Link, rest: &str, exact: Exact) -> Result<(), ParseError> {
        self.finish()?;
        self.note_link();
        let mut draft = Draft { link, exact, ..Draft::default() };
        if self.is_ours {
            let behind = behind(rest);
            draft.added = draft.exact.added(behind.day);
            draft.tags = behind.tags;
            draft.notes.extend(Some(behind.rest.to_owned()).filter(|rest| !rest.is_empty()));
        } else {
            let rest = rest.trim().trim_start_matches(['-', '–', '—', ':', '|', '·', ',', '.', ')']).trim_start();
            draft.notes.extend(Some(rest.to_owned()).filter(|rest| !rest.is_empty()));
        }
        self.draft = Some(draft);
        Ok(())
    }

    /// Links among words, which say nothing about one of them alone.
    fn scattered(&mut self, pieces: Vec<Piece>) -> Result<(), ParseError> {
        self.finish()?;
        self.note_link();
        for piece in pieces {
            match piece {
                Piece::Link(link) => self.draft = Some(Draft { link, ..Draft::default() }),
                Piece::Text(text) => {
                    for found in lists::links(&text) {
                        let link =
                            Link { url: found.url.into_owned(), is_auto: true, at: self.line.at, ..Link::default() };
                        self.draft = Some(Draft { link, ..Draft::default() });
                        self.finish()?;
                    }
                }
            }
            self.finish()?;
        }
        Ok(())
    }

    /// A line without marked links.
    fn plain(&mut self, text: String, at: usize) -> Result<(), ParseError> {
        let is_note = self.is_ours && self.draft.is_some();
        let found = if is_note { Vec::new() } else { lists::links(&text) };
        if found.is_empty() {
            match (&mut self.draft, self.items.last_mut()) {
                (Some(draft), _) => draft.notes.push(text),
                (None, Some(item)) if item.name.is_empty() => item.name = text,
                _ => {}
            }
            return Ok(());
        }
        self.finish()?;
        self.note_link();
        for link in found {
            self.finish()?;
            let (url, title) = (link.url.into_owned(), link.title.to_owned());
            let notes = Some(link.note.to_owned()).filter(|note| !note.is_empty()).into_iter().collect();
            let is_auto = title.is_empty();
            self.draft =
                Some(Draft { link: Link { url, title, is_auto, at, ..Link::default() }, notes, ..Draft::default() });
        }
        Ok(())
    }

    fn note_link(&mut self) {
        if let Some(item) = self.items.last_mut() {
            item.has_link = true;
        }
    }

    /// Hands the bookmark over whose note may have followed.
    fn finish(&mut self) -> Result<(), ParseError> {
        let Some(draft) = self.draft.take() else { return Ok(()) };
        let (file, lines, at) = (self.file, &self.lines, draft.link.at);
        let entry = draft.into_entry(self.is_ours);
        self.collector.add(entry, &self.trail, &|| place_of(file, lines.line(at)))
    }
}

fn level_of(number: usize) -> HeadingLevel {
    HeadingLevel::try_from(number.min(6)).unwrap_or(HeadingLevel::H6)
}
