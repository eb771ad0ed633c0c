//! The sentences of the built-in answers, in English. Every word that a person reads stands here.
//!
//! Arguments are safe to show: titles and labels come escaped, `conditions` comes with its leading space.

use super::Item;

/// When there is nothing to look through.
pub(super) const EMPTY_LIBRARY: &str =
    "There are no bookmarks here yet. Choose a browser or import a file, then ask again.";

/// For a page that has neither a title nor an address to name it by.
pub(super) const UNTITLED: &str = "Untitled page";

/// Labels of a time are `2025`, `June 2019`, `3 Mar 2019`, `2019–2021`, `before 2018`, `around 3 Mar 2019`.
pub(super) fn time(label: &str) -> String {
    const ALREADY_WORDS: [&str; 6] = ["before", "after", "since", "until", "between", "around"];
    let first = label.split_whitespace().next().unwrap_or_default();
    let is_day = first.len() <= 2 && first.bytes().all(|byte| byte.is_ascii_digit());
    match label.split_once('–') {
        _ if ALREADY_WORDS.contains(&first) => format!(" saved {label}"),
        Some((from, to)) => format!(" saved between {} and {}", from.trim(), to.trim()),
        None if is_day => format!(" saved on {label}"),
        None => format!(" saved in {label}"),
    }
}

pub(super) fn site(label: &str) -> String {
    format!(" from {label}")
}

pub(super) fn folder(label: &str) -> String {
    format!(" in the folder {label}")
}

pub(super) fn source(label: &str) -> String {
    format!(" kept in {label}")
}

/// Labels are `videos`, `PDFs`.
pub(super) fn kind(label: &str) -> String {
    format!(" among {label}")
}

/// Labels come in quotation marks.
pub(super) fn phrase(label: &str) -> String {
    format!(" with the words {label}")
}

/// Labels are `without youtube.com`, `without videos`.
pub(super) fn without(label: &str) -> String {
    format!(" {label}")
}

pub(super) fn nothing(has_subject: bool, conditions: &str, nearest: usize) -> String {
    let verdict = match (has_subject, conditions.is_empty()) {
        (_, true) => "Nothing saved on that.".to_owned(),
        (true, false) => format!("Nothing on that{conditions}."),
        (false, false) => format!("Nothing{conditions}."),
    };
    match nearest {
        0 => verdict,
        1 => format!("{verdict} The nearest is:"),
        _ => format!("{verdict} The nearest are:"),
    }
}

pub(super) fn relaxed(labels: &[String]) -> Option<String> {
    match labels {
        [] => None,
        [one] => Some(format!("Nothing meets the condition “{one}”, so it is left out.")),
        several => {
            let quoted: Vec<String> = several.iter().map(|label| format!("“{label}”")).collect();
            Some(format!("Nothing meets the conditions {}, so they are left out.", joined(&quoted)))
        }
    }
}

pub(super) fn by_meaning(hits: usize) -> &'static str {
    match hits {
        1 => "It does not use your words; it was found by its meaning.",
        2 => "Neither uses your words; they were found by their meaning.",
        _ => "None of them uses your words; they were found by their meaning.",
    }
}

pub(super) fn only(item: &Item, conditions: &str) -> String {
    let details = details(item);
    if conditions.is_empty() {
        return format!("That would be {}{details}.", item.cited);
    }
    format!("The one page{conditions} that fits is {}{details}.", item.cited)
}

pub(super) fn either(first: &Item, second: &Item, conditions: &str) -> String {
    format!("Two pages{conditions} fit: {} and {}.", in_brackets(first), in_brackets(second))
}

pub(super) fn best(first: &Item, next: &[&Item], left: usize, conditions: &str) -> String {
    let cited: Vec<String> = next.iter().map(|item| item.cited.clone()).collect();
    let rest = match left {
        0 => String::new(),
        1 => " One more fits as well.".to_owned(),
        left => format!(" {} more fit as well.", capital(&number(left))),
    };
    let best = format!("The closest match{conditions} is {}{}.", first.cited, details(first));
    format!("{best} After it come {}.{rest}", joined(&cited))
}

pub(super) fn listing(total: usize, subject: Option<&str>, conditions: &str) -> String {
    let topic = subject.map(|subject| format!(" on “{subject}”")).unwrap_or_default();
    format!("You have {}{topic}{conditions}:", pages(total))
}

pub(super) fn first_of(shown: usize, total: usize) -> String {
    format!("These are the first {} of {}.", number(shown), number(total))
}

pub(super) fn counted(total: usize, subject: Option<&str>, conditions: &str) -> String {
    let topic = subject.map(|subject| format!(" on “{subject}”")).unwrap_or_default();
    format!("You have {}{topic}{conditions}.", pages(total))
}

pub(super) fn mostly(sites: &[(&str, usize)]) -> Option<String> {
    let total: usize = sites.iter().map(|(_, count)| count).sum();
    match sites {
        [] => None,
        [(site, count)] if *count > 1 => Some(format!("All of them are from {site}.")),
        several => {
            let named: Vec<String> = several
                .iter()
                .take(3)
                .filter(|(_, count)| *count > 1 && total > 3)
                .map(|(site, count)| format!("{} are from {site}", number(*count)))
                .collect();
            (!named.is_empty()).then(|| format!("Of these, {}.", joined(&named)))
        }
    }
}

pub(super) fn examples(items: &[&Item], total: usize) -> String {
    let cited: Vec<String> = items.iter().map(|item| item.cited.clone()).collect();
    match total {
        1 => format!("It is {}.", joined(&cited)),
        2 | 3 => format!("They are {}.", joined(&cited)),
        _ => format!("Among them are {}.", joined(&cited)),
    }
}

pub(super) fn latest(first: &Item, before: &[&Item], subject: Option<&str>, conditions: &str) -> String {
    let topic = subject.map(|subject| format!(" on “{subject}”")).unwrap_or_default();
    let newest = format!("The latest{topic}{conditions} is {}{}.", first.cited, details(first));
    let earlier: Vec<String> = before
        .iter()
        .map(|item| match &item.saved {
            Some(saved) => format!("{} ({saved})", item.cited),
            None => item.cited.clone(),
        })
        .collect();
    if earlier.is_empty() { newest } else { format!("{newest} Before that came {}.", joined(&earlier)) }
}

pub(super) fn bullet(item: &Item) -> String {
    format!("- {}", in_brackets(item))
}

pub(super) fn group(site: &str, items: &[&Item], most: usize) -> String {
    format!("- {site}: {}", some_of(items, most))
}

pub(super) fn elsewhere(items: &[&Item], most: usize) -> String {
    format!("- Elsewhere: {}", some_of(items, most))
}

fn some_of(items: &[&Item], most: usize) -> String {
    let mut named: Vec<String> = items.iter().take(most).map(|item| item.cited.clone()).collect();
    let left = items.len().saturating_sub(most);
    named.extend((left > 0).then(|| format!("{} more", number(left))));
    joined(&named)
}

/// `, from example.org, saved in March 2025 and kept in the folder Recipes`
fn details(item: &Item) -> String {
    let site = item.site.as_ref().map(|site| format!(", from {site}"));
    let saved = item.saved.as_ref().map(|saved| format!(", saved {saved}"));
    let folder = item.folder.as_ref().map(|folder| {
        let kept = if saved.is_some() { " and kept" } else { ", kept" };
        format!("{kept} in the folder {folder}")
    });
    [site, saved, folder].into_iter().flatten().collect()
}

fn in_brackets(item: &Item) -> String {
    let saved = item.saved.as_ref().map(|saved| format!("saved {saved}"));
    let details: Vec<String> = [item.site.clone(), saved].into_iter().flatten().collect();
    if details.is_empty() { item.cited.clone() } else { format!("{} ({})", item.cited, details.join(", ")) }
}

fn joined(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn pages(total: usize) -> String {
    if total == 1 { "one page".to_owned() } else { format!("{} pages", number(total)) }
}

fn number(n: usize) -> String {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    WORDS.get(n).map_or_else(|| thousands(n), |word| (*word).to_owned())
}

fn thousands(n: usize) -> String {
    if n < 1000 { n.to_string() } else { format!("{},{:03}", thousands(n / 1000), n % 1000) }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_follows_on_from_the_pages() {
        let check = |label: &str, expected: &str| assert_eq!(time(label), format!(" saved {expected}"));
        check("2025", "in 2025");
        check("winter 2025/26", "in winter 2025/26");
        check("early 2021", "in early 2021");
        check("19 Nov 2026", "on 19 Nov 2026");
        check("9 Nov 2026 – 15 Nov 2026", "between 9 Nov 2026 and 15 Nov 2026");
        check("2010–2019", "between 2010 and 2019");
        check("before 2018", "before 2018");
        check("around 11 Dec 2018 – 1 Jan 2019", "around 11 Dec 2018 – 1 Jan 2019");
    }

    #[test]
    fn small_numbers_are_words_and_large_ones_are_grouped() {
        let all: Vec<String> = [1, 12, 13, 1_000, 12_034, 1_234_567].into_iter().map(number).collect();
        assert_eq!(all, ["one", "twelve", "13", "1,000", "12,034", "1,234,567"]);
    }
}
