//! A question written so that it stands alone, and checked by reading it again: what the words do not say again goes
//! beside them as conditions.

use dogear_domain::{Filters, Intent, Part, PartKind, Understood, shown_names};

use super::Orders;

/// A question that needs no other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Standalone {
    /// What to search for.
    pub(crate) question: String,
    /// Conditions that the question does not say, with their chips.
    pub(crate) orders: Orders,
    /// How it is to be understood.
    pub(crate) target: Understood,
}

impl Standalone {
    /// Writes what is meant in words: conditions in the words they came in, else as operators, else not at all.
    pub(super) fn of(target: Understood, read: impl Fn(&str) -> Understood) -> Self {
        let in_words = written(&target, |part| part.words.clone());
        let in_operators = written(&target, |part| operators(part.kind, &target.filters).unwrap_or_default());
        let says_it = |text: &String| {
            let read = read(text);
            read.filters == target.filters && read.intent == target.intent && same(&read.text, &target.text)
        };
        let question = [in_words, in_operators.clone()].into_iter().find(says_it).unwrap_or(in_operators);
        let orders = missing(&target, &read(&question));
        Self { question, orders, target }
    }

    /// The question less the conditions that the person took off again.
    pub(super) fn without(self, drop: &[String], read: impl Fn(&str) -> Understood) -> Self {
        let mut target = self.target;
        let dropped = |part: &Part, filters: &Filters| {
            drop.iter().any(|words| *words == part.words || Some(words) == operators(part.kind, filters).as_ref())
        };
        let filters = target.filters.clone();
        let kinds: Vec<PartKind> =
            target.parts.iter().filter(|part| dropped(part, &filters)).map(|part| part.kind).collect();
        for kind in kinds {
            target.filters.take_over(&Filters::default(), kind);
            target.parts.retain(|part| part.kind != kind);
        }
        Self::of(target, read)
    }
}

fn written(target: &Understood, words: impl Fn(&Part) -> String) -> String {
    let asks = match target.intent {
        Intent::Find => "",
        Intent::List if target.text.is_empty() => "all links",
        Intent::List => "all links about",
        Intent::Count if target.text.is_empty() => "how many links",
        Intent::Count => "how many links about",
        Intent::Latest if target.text.is_empty() => "latest links",
        Intent::Latest => "latest links about",
    };
    let mut pieces = vec![asks.to_owned(), target.text.clone()];
    for part in &target.parts {
        let said = words(part);
        if !pieces.contains(&said) {
            pieces.push(said);
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces.join(" ")
}

/// All conditions of a kind as operators that the query understanding reads in every language.
pub(super) fn operators(kind: PartKind, filters: &Filters) -> Option<String> {
    let day = |at: &chrono::DateTime<chrono::Utc>| at.format("%Y-%m-%d").to_string();
    let all: Vec<String> = match kind {
        PartKind::Time => {
            let after = filters.after.iter().map(|at| format!("after:{}", day(at)));
            after.chain(filters.before.iter().map(|at| format!("before:{}", day(at)))).collect()
        }
        PartKind::Site => filters.sites.iter().map(|site| format!("site:{site}")).collect(),
        PartKind::Folder => {
            filters.folders.iter().map(|folder| format!("folder:\"{}\"", shown_names(folder))).collect()
        }
        PartKind::Kind => filters.kinds.iter().map(|kind| format!("kind:{}", kind.name())).collect(),
        PartKind::Phrase => filters.phrases.iter().map(|words| format!("\"{words}\"")).collect(),
        PartKind::Without => {
            let sites = filters.without.sites.iter().map(|site| format!("-site:{site}"));
            let names = filters.without.folders.iter().map(|folder| shown_names(folder));
            let folders = names.map(|folder| format!("-folder:\"{folder}\""));
            let words = filters.without.words.iter().map(|words| format!("-\"{words}\""));
            sites
                .chain(folders)
                .chain(filters.without.kinds.iter().map(|kind| format!("-kind:{}", kind.name())))
                .chain(words)
                .collect()
        }
        PartKind::Source => Vec::new(),
    };
    (!all.is_empty()).then(|| all.join(" "))
}

/// The conditions that were not read again.
fn missing(target: &Understood, read: &Understood) -> Orders {
    let mut orders = Orders::default();
    for kind in PartKind::ALL {
        let (mut wanted, mut found) = (Filters::default(), Filters::default());
        wanted.take_over(&target.filters, kind);
        found.take_over(&read.filters, kind);
        if wanted != found {
            orders.0.take_over(&target.filters, kind);
            orders.1.extend(target.parts.iter().filter(|part| part.kind == kind).cloned());
        }
    }
    orders
}

fn same(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    words(one) == words(other)
}
