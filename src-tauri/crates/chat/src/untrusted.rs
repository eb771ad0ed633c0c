//! Text that others wrote: titles, folders, notes, model output. What may pass, and how much of it.
//!
//! Nothing here decides what text means; it only takes away what is invisible, and what is too long.

/// Whether a character may be shown or sent. Control characters would move a terminal's cursor, bidirectional
/// overrides show text in another order than it has, and zero-width characters hide marks inside words. The joiners
/// U+200C and U+200D stay: Persian and emoji need them.
pub(crate) fn is_visible(c: char) -> bool {
    match c {
        '\n' | '\t' => true,
        '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{2028}' | '\u{2029}' => false,
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => false,
        other => !other.is_control(),
    }
}

/// The text in one line of at most `max` characters, runs of white space as one space, invisible characters gone.
pub(crate) fn one_line(text: &str, max: usize) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| is_visible(*c))
        .take(max * 4)
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    shorten(&words.join(" "), max)
}

/// At most `max` characters, cut at the end of a word where one is near, with an ellipsis if anything was cut.
pub(crate) fn shorten(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let head: String = text.chars().take(max.saturating_sub(1)).collect();
    let kept = match head.rfind(char::is_whitespace) {
        Some(end) if head.len() - end <= head.len() / 3 => head.get(..end).unwrap_or_default(),
        _ => head.as_str(),
    };
    let kept =
        kept.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '|'));
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_takes_away_what_cannot_be_seen() {
        assert_eq!(one_line(" a\n\tb\u{1b}[31m\u{202e}c\u{200b}d  e ", 80), "a b[31mcd e");
        assert_eq!(one_line("نمی\u{200c}دانم", 80), "نمی\u{200c}دانم");
    }

    #[test]
    fn text_is_cut_at_a_word() {
        assert_eq!(shorten("A slow cooker risotto, for winter evenings", 23), "A slow cooker risotto…");
        assert_eq!(shorten("Donaudampfschifffahrtsgesellschaft", 10), "Donaudamp…");
        assert_eq!(shorten("短い", 2), "短い");
    }
}
