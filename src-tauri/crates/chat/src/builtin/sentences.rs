//! The sentences of an answer, in the words of a language's table.
//!
//! Titles and labels come escaped.

use dogear_domain::UnknownFolder;

use super::{
    Item, LABEL_CHARS,
    speech::{Forms, Plural, Speech, fill},
    titles::quotable,
};

/// What is said about the whole answer.
pub(super) struct Said<'a> {
    pub(super) speech: &'static Speech,
    /// What is looked for, quoted; empty for a question of conditions only.
    pub(super) topic: &'a str,
    /// The same, quoted only.
    pub(super) subject: &'a str,
    /// As they follow on from the pages.
    pub(super) conditions: &'a str,
}

impl Said<'_> {
    pub(super) fn nothing(&self, has_subject: bool, nearest: usize) -> String {
        let [plainly, on_that, at_all] = self.speech.nothing;
        let verdict = match (has_subject, self.conditions.is_empty()) {
            (_, true) => plainly,
            (true, false) => on_that,
            (false, false) => at_all,
        };
        let verdict = self.fill(verdict, &[]);
        self.with_nearest(verdict, nearest)
    }

    /// A verdict, and what leads to the nearest.
    pub(super) fn with_nearest(&self, verdict: String, nearest: usize) -> String {
        let [one, several] = self.speech.nearest;
        match nearest {
            0 => verdict,
            1 => format!("{verdict}{}{one}", self.space()),
            _ => format!("{verdict}{}{several}", self.space()),
        }
    }

    /// That there is no such folder, and which come near.
    pub(super) fn unknown_folder(&self, unknown: &UnknownFolder) -> String {
        let [none, near] = self.speech.unknown_folder;
        let named = |name: &str| quoted(&quotable(name, LABEL_CHARS), self.speech);
        let nearest: Vec<String> = unknown.nearest.iter().map(|name| named(name)).collect();
        let none = self.fill(none, &[("x", &named(&unknown.typed))]);
        if nearest.is_empty() {
            return none;
        }
        format!("{none}{}{}", self.space(), self.fill(near, &[("list", &self.joined(&nearest))]))
    }

    pub(super) fn relaxed(&self, labels: &[String]) -> Option<String> {
        let quoted: Vec<String> = labels.iter().map(|label| quoted(label, self.speech)).collect();
        let [one, several] = self.speech.relaxed;
        let sentence = if labels.len() == 1 { one } else { several };
        (!labels.is_empty()).then(|| self.fill(sentence, &[("list", &self.joined(&quoted))]))
    }

    pub(super) fn by_meaning(&self, hits: usize) -> &'static str {
        let [one, two, more] = self.speech.by_meaning;
        match hits {
            1 => one,
            2 => two,
            _ => more,
        }
    }

    pub(super) fn only(&self, item: &Item) -> String {
        let [plainly, under] = self.speech.only;
        self.about(if self.conditions.is_empty() { plainly } else { under }, item)
    }

    /// What a page says, with its mark.
    pub(super) fn says(&self, sentence: &str, n: usize) -> String {
        self.fill(self.speech.says, &[("quote", &format!("{} [{n}]", quoted(sentence, self.speech)))])
    }

    pub(super) fn picked(&self, item: &Item) -> String {
        self.about(self.speech.picked, item)
    }

    /// `None`: the address is not saved.
    pub(super) fn saved(&self, item: Option<&Item>) -> String {
        let [yes, no] = self.speech.saved;
        item.map_or_else(|| no.to_owned(), |item| self.about(yes, item))
    }

    pub(super) fn either(&self, first: &Item, second: &Item) -> String {
        let items = [("first", self.in_brackets(first)), ("second", self.in_brackets(second))];
        self.fill(self.speech.either, &items.each_ref().map(|(name, text)| (*name, text.as_str())))
    }

    /// `left`: how many more of those that are shown fit; `more`: whether others do.
    pub(super) fn best(&self, first: &Item, next: &[&Item], (left, more): (usize, bool)) -> String {
        let details = self.details(first);
        let values = [("item", first.cited.as_str()), ("details", &details), ("list", &self.cited(next))];
        let best = self.fill(self.speech.best, &values);
        let [one, several, unnumbered] = self.speech.left;
        match left {
            _ if more => format!("{best}{}{unnumbered}", self.space()),
            0 => best,
            1 => format!("{best}{}{one}", self.space()),
            left => format!("{best}{}{}", self.space(), capital(&fill(several, &[("n", &self.number(left))]))),
        }
    }

    pub(super) fn listing(&self, total: usize) -> String {
        self.fill(self.speech.listing, &[("pages", &self.pages(total))])
    }

    pub(super) fn counted(&self, total: usize) -> String {
        self.fill(self.speech.counted, &[("pages", &self.pages(total))])
    }

    /// How many pages say it in words, and whether more may fit; none says it where `pages` is 0. `lists`: they follow.
    pub(super) fn said(&self, pages: usize, more: bool, lists: bool) -> String {
        let [by_words, and_more, none] = self.speech.said;
        let [full_stop, colon] = self.speech.ends;
        let sentence = if pages == 0 { none } else { by_words };
        let (and_more, end) = (if more && pages > 0 { and_more } else { "" }, if lists { colon } else { full_stop });
        self.fill(&format!("{sentence}{and_more}{end}"), &[("pages", &self.pages(pages))])
    }

    /// Where pages that were counted are saved more than once.
    pub(super) fn copies(&self, bookmarks: usize, folders: usize) -> String {
        let bookmarks = self.agreeing(&self.speech.bookmarks, bookmarks);
        let folders = self.agreeing(&self.speech.folders, folders);
        self.fill(self.speech.copies, &[("bookmarks", &bookmarks), ("folders", &folders)])
    }

    pub(super) fn first_of(&self, shown: usize, total: usize) -> String {
        self.fill(self.speech.first_of, &[("n", &self.number(shown)), ("total", &self.number(total))])
    }

    pub(super) fn mostly(&self, sites: &[(&str, usize)]) -> Option<String> {
        let total: usize = sites.iter().map(|(_, count)| count).sum();
        if let [(site, count)] = sites {
            return (*count > 1).then(|| self.fill(self.speech.all_from, &[("site", site)]));
        }
        let [of_these, from] = self.speech.some_from;
        let several = sites.iter().take(3).filter(|(_, count)| *count > 1 && total > 3);
        let named: Vec<String> =
            several.map(|(site, count)| fill(from, &[("n", &self.number(*count)), ("site", site)])).collect();
        (!named.is_empty()).then(|| self.fill(of_these, &[("list", &self.joined(&named))]))
    }

    pub(super) fn examples(&self, items: &[&Item], total: usize) -> String {
        let [one, few, many] = self.speech.examples;
        let sentence = match total {
            1 => one,
            2 | 3 => few,
            _ => many,
        };
        self.fill(sentence, &[("list", &self.cited(items))])
    }

    pub(super) fn latest(&self, first: &Item, before: &[&Item]) -> String {
        let [newest, earlier] = self.speech.latest;
        let newest = self.about(newest, first);
        let dated = |item: &&Item| match &item.saved {
            Some(saved) => format!("{} ({saved})", item.cited),
            None => item.cited.clone(),
        };
        let before: Vec<String> = before.iter().map(dated).collect();
        if before.is_empty() {
            return newest;
        }
        format!("{newest}{}{}", self.space(), self.fill(earlier, &[("list", &self.joined(&before))]))
    }

    pub(super) fn no_more(&self) -> String {
        self.speech.no_more.to_owned()
    }

    pub(super) fn bullet(&self, item: &Item) -> String {
        format!("- {}", self.in_brackets(item))
    }

    pub(super) fn group(&self, site: &str, items: &[&Item], most: usize) -> String {
        let site = if site.is_empty() { self.speech.elsewhere } else { site };
        let mut named: Vec<String> = items.iter().take(most).map(|item| item.cited.clone()).collect();
        let left = items.len().saturating_sub(most);
        named.extend((left > 0).then(|| fill(self.speech.others, &[("n", &self.number(left))])));
        format!("- {site}: {}", self.joined(&named))
    }

    pub(super) fn sites(&self) -> String {
        let [heading, _] = self.speech.sites;
        self.fill(heading, &[])
    }

    /// A site, how many pages it has, and one of them.
    pub(super) fn site(&self, site: &str, pages: usize, example: Option<&Item>) -> String {
        let [_, line] = self.speech.sites;
        let counted = self.pages(pages);
        match example {
            Some(item) => format!("- {}", fill(line, &[("site", site), ("pages", &counted), ("item", &item.cited)])),
            None => format!("- {site}: {counted}"),
        }
    }

    pub(super) fn twice(&self, pages: usize) -> String {
        let [heading, _, none] = self.speech.twice;
        if pages == 0 { self.fill(none, &[]) } else { capital(&self.fill(heading, &[("pages", &self.pages(pages))])) }
    }

    /// A page and the places where it is saved.
    pub(super) fn places(&self, item: &Item) -> String {
        let [_, line, _] = self.speech.twice;
        format!("- {}", fill(line, &[("item", &item.cited), ("places", &item.places.join("; "))]))
    }

    /// A sentence about one page.
    fn about(&self, sentence: &str, item: &Item) -> String {
        self.fill(sentence, &[("item", &item.cited), ("details", &self.details(item))])
    }

    fn fill(&self, sentence: &str, values: &[(&str, &str)]) -> String {
        let mut all = vec![("topic", self.topic), ("subject", self.subject), ("conditions", self.conditions)];
        all.extend(values);
        // Before another mark, the comma that ends an inserted clause is one too many.
        let mut text = fill(sentence, &all);
        for mark in [".", ":", "?", ";", ","] {
            text = text.replace(&format!(",{mark}"), mark);
        }
        text
    }

    /// `, from example.org, saved in March 2025 and kept in the folder Recipes`
    fn details(&self, item: &Item) -> String {
        let words = &self.speech.details;
        let [after_saved, alone] = words.folder;
        let site = item.site.as_ref().map(|site| fill(words.site, &[("x", site)]));
        let saved = item.saved.as_ref().map(|saved| fill(words.saved, &[("x", saved)]));
        let folder = item
            .folder
            .as_ref()
            .map(|folder| fill(if saved.is_some() { after_saved } else { alone }, &[("x", folder)]));
        [site, saved, folder].into_iter().flatten().collect()
    }

    fn in_brackets(&self, item: &Item) -> String {
        let saved = item.saved.as_ref().map(|saved| fill(self.speech.details.saved_alone, &[("x", saved)]));
        let details: Vec<String> = [item.site.clone(), saved].into_iter().flatten().collect();
        if details.is_empty() { item.cited.clone() } else { format!("{} ({})", item.cited, details.join(", ")) }
    }

    fn cited(&self, items: &[&Item]) -> String {
        self.joined(&items.iter().map(|item| item.cited.clone()).collect::<Vec<_>>())
    }

    fn joined(&self, parts: &[String]) -> String {
        let [between, last] = self.speech.list;
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., end] => format!("{}{last}{end}", first.join(between)),
        }
    }

    fn pages(&self, total: usize) -> String {
        self.agreeing(&self.speech.pages, total)
    }

    fn agreeing(&self, noun: &Forms, n: usize) -> String {
        fill(self.speech.plural.of(noun, n), &[("n", &self.number(n))])
    }

    fn number(&self, n: usize) -> String {
        let word = self.speech.numbers.get(n).map(|word| (*word).to_owned());
        word.unwrap_or_else(|| thousands(n, self.speech.thousands))
    }

    /// Between two sentences.
    pub(super) fn space(&self) -> &'static str {
        if self.speech.plural == Plural::None { "" } else { " " }
    }
}

/// Words in the quotation marks of a language.
pub(super) fn quoted(text: &str, speech: &Speech) -> String {
    let [open, close] = speech.quotes;
    format!("{open}{text}{close}")
}

fn thousands(n: usize, separator: &str) -> String {
    if n < 1000 { n.to_string() } else { format!("{}{separator}{:03}", thousands(n / 1000, separator), n % 1000) }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use dogear_domain::Language;

    use crate::builtin::speech;

    #[test]
    fn small_numbers_are_words_and_large_ones_are_grouped() {
        let said = Said { speech: speech::of(Language::English), topic: "", subject: "", conditions: "" };
        let all: Vec<String> = [1, 12, 13, 1_000, 12_034, 1_234_567].into_iter().map(|n| said.number(n)).collect();
        assert_eq!(all, ["one", "twelve", "13", "1,000", "12,034", "1,234,567"]);
    }
}
