//! Folders and labels that stand in a single text.
//!
//! Dogear writes `/` between folders and `,` between labels, and a backslash before one that belongs to a name. Others
//! write no backslashes there; one before anything else is part of the name.

/// The parts between `separator`, backslashes resolved.
pub(crate) fn parts(text: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = (c == '\\').then(|| chars.next_if(|next| matches!(next, '\\' | '/' | ','))).flatten();
        if c == separator {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(escaped.unwrap_or(c));
        }
    }
    parts
}

/// The folders of a text: Raindrop writes ` / ` between them where a name may hold a slash, others arrows.
pub(crate) fn folders(text: &str) -> Vec<String> {
    match [" / ", " › ", " > ", " » "].iter().find(|sign| text.contains(**sign)) {
        Some(sign) => text.split(sign).map(str::to_owned).collect(),
        None => parts(text, '/'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(folders(text), expected, "{text}");
    }

    #[test]
    fn slashes_separate_unless_they_belong_to_a_name() {
        check("", &[""]);
        check("Work", &["Work"]);
        check("Work/Rust", &["Work", "Rust"]);
        check("Apps/Services / AI Tools", &["Apps/Services", "AI Tools"]);
        check("A/B > C", &["A/B", "C"]);
        check(r"I\/O/R\\D", &["I/O", r"R\D"]);
        check(r"AC\DC/end\", &[r"AC\DC", r"end\"]);
        assert_eq!(parts(r"a,b\,c", ','), ["a", "b,c"]);
    }
}
