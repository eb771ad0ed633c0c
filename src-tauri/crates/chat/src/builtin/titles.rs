//! Titles as an answer shows them: without the site's own name, short, and without a meaning in Markdown.

use dogear_domain::Bookmark;

use crate::untrusted::{one_line, shorten};

const TITLE_CHARS: usize = 70;

/// What is left of a title must still be one: at least this many characters.
const LEAST_CHARS: usize = 8;

const SEPARATORS: [&str; 7] = [" | ", " - ", " – ", " — ", " · ", " :: ", " • "];

/// The title of a bookmark, ready to stand in a sentence between quotation marks.
pub(super) fn shown(bookmark: &Bookmark, untitled_page: &str) -> String {
    let site = bookmark.site().unwrap_or_default();
    let title = one_line(&bookmark.title, 400);
    let title = if title.is_empty() {
        untitled(bookmark, &site).unwrap_or_else(|| untitled_page.to_owned())
    } else {
        without_site(&title, &site).to_owned()
    };
    escaped(&shorten(&title, TITLE_CHARS))
}

/// Other people's words of at most `max` characters, ready to stand in a sentence.
pub(super) fn quotable(text: &str, max: usize) -> String {
    escaped(&one_line(text, max))
}

/// An answer as it reads without Markdown, for a terminal or the clipboard.
#[must_use]
pub fn plain_text(answer: &str) -> String {
    let mut plain = String::with_capacity(answer.len());
    let mut chars = answer.chars().peekable();
    while let Some(c) = chars.next() {
        let escapes = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        let shown = if escapes { chars.next() } else { Some(c) };
        plain.extend(shown);
    }
    plain
}

/// The address; none where that is a program or a file's bytes.
fn untitled(bookmark: &Bookmark, site: &str) -> Option<String> {
    if !site.is_empty() {
        let path = bookmark.url.split(['?', '#']).next().unwrap_or_default();
        return Some(one_line(path.trim_end_matches('/'), 400));
    }
    let (scheme, rest) = bookmark.url.split_once(':')?;
    let is_code = ["javascript", "vbscript", "data", "blob"].iter().any(|code| scheme.eq_ignore_ascii_case(code));
    let rest = if scheme.eq_ignore_ascii_case("file") {
        rest.strip_prefix("//").unwrap_or(rest)
    } else {
        bookmark.url.as_str()
    };
    (!is_code).then(|| one_line(&rest.replace("://", ":"), 400)).filter(|rest| !rest.is_empty())
}

/// Takes `GitHub - ` from the front, and ` | Any Site`, ` - GitHub`, ` – Wikipedia` from the end.
fn without_site<'a>(title: &'a str, site: &str) -> &'a str {
    let mut rest = title;
    if let Some((head, tail)) = SEPARATORS.iter().find_map(|separator| rest.split_once(separator))
        && names_site(head, site)
        && is_enough(tail)
    {
        rest = tail;
    }
    for _ in 0..2 {
        let cut = SEPARATORS
            .iter()
            .filter_map(|separator| rest.rsplit_once(separator).map(|(head, tail)| (*separator, head, tail)))
            .max_by_key(|(_, head, _)| head.len());
        match cut {
            Some((separator, head, tail))
                if is_enough(head) && (names_site(tail, site) || is_brand(separator, tail)) =>
            {
                rest = head;
            }
            _ => break,
        }
    }
    rest.trim()
}

fn is_enough(text: &str) -> bool {
    text.trim().chars().count() >= LEAST_CHARS
}

/// After a bar stands the publisher, nearly always; after a dash, often enough the other half of the title.
fn is_brand(separator: &str, tail: &str) -> bool {
    separator == " | " && tail.chars().count() <= 30
}

fn names_site(text: &str, site: &str) -> bool {
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let name = letters(text);
    let mut labels = site.split('.').map(letters).filter(|label| label.len() >= 3);
    !name.is_empty()
        && (name == letters(site)
            || labels.any(|label| label == name || (label.len() >= 4 && name.starts_with(&label))))
}

/// Nothing in the text means anything in Markdown any more: no emphasis, code, tag, entity, mark or link. Addresses
/// lose their beginning, since they are links by themselves.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut before = ' ';
    let text = without_beginnings(text);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let inside = before.is_alphanumeric() && chars.peek().is_some_and(|next| next.is_alphanumeric());
        let means = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '&' | '~' => true,
            '_' => !inside,
            '@' => inside,
            _ => false,
        };
        if means {
            safe.push('\\');
        }
        safe.push(c);
        before = c;
    }
    safe
}

/// Taking one beginning away can join the halves of another, so this goes on until none is left.
fn without_beginnings(text: &str) -> String {
    let mut rest = text.to_owned();
    while let Some((at, len)) = first_beginning(&rest) {
        rest.replace_range(at..at + len, "");
    }
    rest
}

fn first_beginning(text: &str) -> Option<(usize, usize)> {
    let lower = text.to_ascii_lowercase();
    ["https://", "http://", "ftp://", "www."].iter().find_map(|word| lower.find(word).map(|at| (at, word.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sites_name_is_left_out() {
        let check = |title: &str, site: &str, expected: &str| assert_eq!(without_site(title, site), expected);
        check("GitHub - tokio-rs/tokio: A runtime", "github.com", "tokio-rs/tokio: A runtime");
        check("rust - How to read a file? - Stack Overflow", "stackoverflow.com", "rust - How to read a file?");
        check("Sourdough - Wikipedia, the free encyclopedia", "en.wikipedia.org", "Sourdough");
        check("Slow cooker risotto | Serious Eats", "seriouseats.com", "Slow cooker risotto");
        check("Half-life of caffeine - a calculator", "example.org", "Half-life of caffeine - a calculator");
        check("Home | BBC", "bbc.co.uk", "Home | BBC");
        check("YouTube", "youtube.com", "YouTube");
    }

    #[test]
    fn a_title_means_nothing_in_markdown() {
        let check = |title: &str, expected: &str| assert_eq!(escaped(title), expected);
        check("[click](https://evil.example) **now**", r"\[click\](evil.example) \*\*now\*\*");
        check("<img src=x> &lt; `rm`", r"\<img src=x\> \&lt; \`rm\`");
        check("snake_case and _this_", r"snake_case and \_this\_");
        check("see hhttp://ttp://www.evil.example [2]", r"see evil.example \[2\]");
        check("mail me@example.org (@me)", r"mail me\@example.org (@me)");
    }

    #[test]
    fn plain_text_takes_the_escapes_away() {
        let title = r"C:\dir <a> [1] *x* _y_ & `z`";
        assert_eq!(plain_text(&escaped(title)), title);
        assert_eq!(plain_text("back\\"), "back\\");
    }
}
