//! Labels that stand in a single text: `a, b`, `["a", "b"]`, `['a', "it's"]`, `#a #b`.

use super::path::parts;

/// The labels of a text. `between` is the sign that the service writes between them; without one, any usual sign is.
pub(super) fn labels(text: &str, between: Option<char>) -> Vec<String> {
    match between {
        Some(' ') => text.split_whitespace().map(str::to_owned).collect(),
        Some(between) => parts(text, between),
        None => listed(text.trim()).unwrap_or_else(|| usual(text)),
    }
}

/// Commas divide; where there is none, semicolons or bars do, or the signs of hashtags.
fn usual(text: &str) -> Vec<String> {
    if text.contains(',') {
        return parts(text, ',');
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if !words.is_empty() && words.iter().all(|word| word.len() > 1 && word.starts_with('#')) {
        return words.iter().map(|word| word.trim_start_matches('#').to_owned()).collect();
    }
    match [';', '|'].into_iter().find(|sign| text.contains(*sign)) {
        Some(sign) => text.split(sign).map(str::to_owned).collect(),
        None => parts(text, ','),
    }
}

/// The strings of a list as JSON or Python write it; none if it is no such list.
fn listed(text: &str) -> Option<Vec<String>> {
    let inside = text.strip_prefix(['[', '(', '{'])?.strip_suffix([']', ')', '}'])?;
    let mut list = Vec::new();
    let mut rest = inside.trim_start();
    while !rest.is_empty() {
        let (label, behind) = first(rest)?;
        list.push(label);
        rest = behind.trim_start();
        rest = match rest.strip_prefix(',') {
            Some(behind) => behind.trim_start(),
            None if rest.is_empty() => rest,
            None => return None,
        };
    }
    Some(list)
}

/// The first string of a list, and what stands behind it.
fn first(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let Some(quote) = quote else {
        let end = text.find(',').unwrap_or(text.len());
        let (label, behind) = text.split_at(end);
        return Some((label.trim().to_owned(), behind));
    };
    if quote == '"'
        && let mut strings = serde_json::Deserializer::from_str(text).into_iter::<String>()
        && let Some(Ok(label)) = strings.next()
    {
        let behind = text.get(strings.byte_offset()..)?;
        return Some((label, behind));
    }
    let mut label = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => label.extend(chars.next().map(|(_, c)| c)),
            _ if c == quote => return Some((label, text.get(at + c.len_utf8()..)?)),
            _ => label.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(labels(text, None), expected, "{text}");
    }

    #[test]
    fn labels_stand_in_many_ways() {
        check("a, b", &["a", " b"]);
        check(r"a\,b", &["a,b"]);
        check("a b", &["a b"]);
        check("a; b;c", &["a", " b", "c"]);
        check("a|b c", &["a", "b c"]);
        check("#one #two", &["one", "two"]);
        check("C#", &["C#"]);
        check("[]", &[]);
        check(r#"["a", "b, c", "d\u00e9\"e"]"#, &["a", "b, c", "dé\"e"]);
        check(r#"['ocean', "it's complicated", 'O\'Reilly']"#, &["ocean", "it's complicated", "O'Reilly"]);
        check("[a, b c]", &["a", "b c"]);
        check("['open, b", &["['open", " b"]);
        check("['a' b]", &["['a' b]"]);
        assert_eq!(labels("maps via:ada", Some(' ')), ["maps", "via:ada"]);
        assert_eq!(labels("[a];b,c", Some(',')), ["[a];b", "c"]);
    }
}
