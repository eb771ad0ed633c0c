//! Whether the elements of a page lie deeper within each other than can be built in fair time: building a tree takes the
//! square of its depth. Counts tags before any tree is made; a page by people stays far below.

/// Elements that hold nothing, and those that end by themselves where the next one begins, so that many in a row are not deep.
const FLAT: [&str; 37] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup",
    "rp", "rt", "colgroup", "caption", "frame", "keygen", "bgsound", "image",
];
/// Elements whose content is no mark-up.
const RAW: [&str; 8] = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

/// Whether elements lie deeper than `most` within each other.
pub fn exceeds(html: &str, most: usize) -> bool {
    let mut rest = html;
    let (mut depth, mut drawn) = (0_usize, 0_usize);
    while let Some(at) = rest.find('<') {
        let after = rest.get(at + 1..).unwrap_or_default();
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, behind)| behind);
            continue;
        }
        let (ends, after) = after.strip_prefix('/').map_or((false, after), |after| (true, after));
        if !after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            rest = after;
            continue;
        }
        let (name, alone, behind) = tag(after);
        rest = behind;
        let name = name.to_ascii_lowercase();
        let is_drawing = name == "svg" || name == "math";
        if ends {
            drawn = drawn.saturating_sub(usize::from(is_drawing));
            depth = depth.saturating_sub(usize::from(!FLAT.contains(&name.as_str())));
        } else if RAW.contains(&name.as_str()) {
            rest = behind_end_of(&name, behind);
        } else if !(FLAT.contains(&name.as_str()) || alone && (drawn > 0 || is_drawing)) {
            drawn += usize::from(is_drawing);
            depth += 1;
        }
        if depth > most {
            return true;
        }
    }
    false
}

/// A tag's name, whether it ends itself (`<path/>`), and what stands behind it. Signs in quotes end nothing.
fn tag(after: &str) -> (&str, bool, &str) {
    let name_ends = after.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(after.len());
    let (name, attributes) = after.split_at(name_ends);
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in attributes.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '>' => return (name, before == '/', attributes.get(at + 1..).unwrap_or_default()),
            None if before == '=' && (c == '"' || c == '\'') => quote = Some(c),
            None => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    (name, false, "")
}

/// What stands behind `</name`.
fn behind_end_of<'a>(name: &str, text: &'a str) -> &'a str {
    let end = text.match_indices("</").find(|(at, _)| {
        let found = text.as_bytes().get(at + 2..at + 2 + name.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
    });
    end.and_then(|(at, _)| text.get(at + 2 + name.len()..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_what_lies_within_each_other_is_deep() {
        for (html, deep) in [
            ("<div>".repeat(200), true),
            ("<div/>".repeat(200), true),
            ("<x-card class='a>b'>".repeat(200), true),
            (format!("<svg>{}", "<g>".repeat(200)), true),
            ("<div></div>".repeat(200), false),
            ("<p>one<br>".repeat(200), false),
            ("<table><tr><td></table>".repeat(200), false),
            (format!("<svg>{}</svg>", "<path d='x'/>".repeat(200)), false),
            (format!("<script>{}</script>", "'<div>'".repeat(200)), false),
            (format!("<!-- {} -->", "<div>".repeat(200)), false),
            (format!("<img alt=\"{}\">", "<div>".repeat(200)), false),
            ("2 < 3 <3 </".repeat(200), false),
        ] {
            assert_eq!(exceeds(&html, 100), deep, "{}", html.get(..40).unwrap_or(&html));
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_depth(html in "[<>/!='\"a-c -]{0,200}") {
            prop_assert!(!exceeds(&html, html.len()));
        }
    }
}
