//! The elements that mean something in a bookmark file.

/// What a tag's name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    /// `A`: a bookmark, or a link in a note.
    Link,
    /// `H1`: the title of the file, or the name of a list in a Pocket export.
    Title,
    /// `H2` to `H6`: the name of a folder.
    Heading,
    /// `DL`: the contents of a folder.
    Terms,
    /// `UL`, `OL`: the contents of a folder in some exports, markup in a note.
    List,
    /// `DT`.
    Term,
    /// `LI`.
    Item,
    /// `DD`: a note.
    Note,
    /// `HR`: a line between bookmarks.
    Rule,
    /// `HTML`, `HEAD`, `TITLE`, `BODY`, `META`: around the lists.
    Frame,
    /// `BR`, `P`, `DIV`: a break in running text.
    Break,
    /// Markup within running text, without meaning for it.
    Inline,
    /// Not HTML as bookmark files use it: someone's unescaped text, such as `Vec<T>`.
    Unknown,
}

/// The element of this name, in any case.
pub(super) fn element(name: &str) -> Element {
    NAMES.iter().find(|(known, _)| name.eq_ignore_ascii_case(known)).map_or(Element::Unknown, |(_, element)| *element)
}

/// The most frequent ones first.
const NAMES: &[(&str, Element)] = &[
    ("dt", Element::Term),
    ("a", Element::Link),
    ("dd", Element::Note),
    ("p", Element::Break),
    ("dl", Element::Terms),
    ("h3", Element::Heading),
    ("li", Element::Item),
    ("hr", Element::Rule),
    ("ul", Element::List),
    ("ol", Element::List),
    ("h1", Element::Title),
    ("h2", Element::Heading),
    ("h4", Element::Heading),
    ("h5", Element::Heading),
    ("h6", Element::Heading),
    ("br", Element::Break),
    ("div", Element::Break),
    ("html", Element::Frame),
    ("head", Element::Frame),
    ("title", Element::Frame),
    ("body", Element::Frame),
    ("meta", Element::Frame),
    ("b", Element::Inline),
    ("i", Element::Inline),
    ("u", Element::Inline),
    ("s", Element::Inline),
    ("em", Element::Inline),
    ("strong", Element::Inline),
    ("span", Element::Inline),
    ("font", Element::Inline),
    ("small", Element::Inline),
    ("sub", Element::Inline),
    ("sup", Element::Inline),
    ("code", Element::Inline),
    ("pre", Element::Inline),
    ("q", Element::Inline),
    ("blockquote", Element::Inline),
    ("cite", Element::Inline),
    ("img", Element::Inline),
    ("nobr", Element::Inline),
];
