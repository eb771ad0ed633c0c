//! What a sign does, and which lists of a language are signs.

use dogear_domain::{Intent, PartKind};

use super::{loose::Step, phrases::List, tables::Table};

/// What the first words of a question do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// "Only from github": narrows.
    Only,
    /// "And python?", "what about 2023?": replaces.
    And,
    /// "No, I meant python": replaces, too, and counts for more than the "no".
    Meant,
    /// "Also gitlab": widens.
    Also,
    /// "Older ones".
    Older,
    /// "Newer ones".
    Newer,
    /// "More".
    More,
    /// "Similar ones".
    Alike,
    /// "More like the second one".
    Like,
    /// "From any site": lets go of the conditions of a kind, or of all.
    Release(Option<PartKind>),
    /// "And in French?"
    InLanguage,
    /// "How many?", "all of them", "sort by date": asks for something else about the same.
    Asks(Intent),
    /// "Exclude github".
    Except,
    /// "Without github", or without something that is no condition.
    Without,
    /// "Drop the arxiv part": lets go of the conditions that are named.
    Forget,
    /// "Lass github weg", "leave react out": lets go of a condition that was asked for, and excludes anything else.
    TakeOff,
    /// "Not just github": the same, but what was not asked for is not excluded.
    NotOnly,
    /// "Saved before 2020".
    Saved,
    /// "The week before".
    Step(Step),
}

/// One of the lists of a table.
pub(super) type ListOf = fn(&'static Table) -> &'static List;

/// Signs at the end of a question.
pub(super) const AFTER: [(Cue, ListOf); 4] = [
    (Cue::Only, |table| &table.only_after),
    (Cue::Also, |table| &table.also_after),
    (Cue::Except, |table| &table.except_after),
    (Cue::NotOnly, |table| &table.not_only),
];

/// The signs of a language, the stronger first.
pub(super) fn signs(table: &Table) -> Vec<(Cue, &List)> {
    let dimensions = [PartKind::Time, PartKind::Site, PartKind::Folder, PartKind::Source].map(Some);
    let kinds = dimensions.into_iter().chain([None]);
    let releases = kinds.zip(&table.release).map(|(kind, list)| (Cue::Release(kind), list));
    let others = [
        (Cue::Asks(Intent::Count), &table.counts),
        (Cue::Asks(Intent::List), &table.lists),
        (Cue::Asks(Intent::Latest), &table.latest),
        (Cue::Older, &table.older),
        (Cue::Newer, &table.newer),
        (Cue::Alike, &table.alike),
        (Cue::Like, &table.like),
        (Cue::Only, &table.only),
        (Cue::Also, &table.also),
        (Cue::Meant, &table.meant),
        (Cue::And, &table.and),
        (Cue::Except, &table.except),
        (Cue::Without, &table.without),
        (Cue::Forget, &table.forget),
        (Cue::NotOnly, &table.not_only),
        (Cue::Saved, &table.saved),
        (Cue::More, &table.more),
    ];
    releases.chain(others).collect()
}
