//! What a question is about, in words that are safe to show.

use dogear_domain::{Filters, PageKind, PartKind, Understood, shown_names};

use super::{
    LABEL_CHARS, dates,
    sentences::{Said, quoted},
    speech::{Speech, fill},
    titles::quotable,
};
use crate::untrusted::one_line;

/// Subject and conditions of a question.
pub(super) struct Topic {
    speech: &'static Speech,
    /// What is looked for; none for a question of conditions only.
    pub(super) subject: Option<String>,
    /// ` on “bread”`; empty without a subject.
    topic: String,
    /// `“bread”`; empty without a subject.
    quoted: String,
    /// ` from github.com saved in 2025`, ready to follow; empty without conditions.
    conditions: String,
    /// Labels of the conditions that were let go.
    pub(super) relaxed: Vec<String>,
    /// The question names the one site, so that the answer need not.
    pub(super) names_site: bool,
    /// The question names the folder.
    pub(super) names_folder: bool,
}

impl Topic {
    /// In the words of a language.
    pub(super) fn of(understood: &Understood, speech: &'static Speech) -> Self {
        let kept = || understood.parts.iter().filter(|part| !understood.relaxed.contains(&part.label));
        let subject = one_line(&understood.text, LABEL_CHARS);
        let subject = (!subject.is_empty()).then(|| quotable(&subject, LABEL_CHARS));
        let quoted = subject.as_ref().map(|subject| quoted(subject, speech)).unwrap_or_default();
        let topic = subject.as_ref().map(|_| fill(speech.topic, &[("subject", &quoted)]));
        let mut said: Vec<String> = Vec::new();
        for part in kept() {
            let condition = condition(part.kind, &quotable(&part.label, LABEL_CHARS), &understood.filters, speech);
            if !condition.is_empty() && !said.contains(&condition) {
                said.push(condition);
            }
        }
        let [open, between, close] = speech.around;
        let conditions = if said.is_empty() { String::new() } else { format!("{open}{}{close}", said.join(between)) };
        Self {
            speech,
            subject,
            topic: topic.unwrap_or_default(),
            quoted,
            conditions,
            relaxed: understood.relaxed.iter().map(|label| quotable(label, LABEL_CHARS)).collect(),
            names_site: kept().filter(|part| part.kind == PartKind::Site).count() == 1,
            names_folder: kept().any(|part| part.kind == PartKind::Folder),
        }
    }

    /// The sentences about it.
    pub(super) fn said(&self) -> Said<'_> {
        Said { speech: self.speech, topic: &self.topic, subject: &self.quoted, conditions: &self.conditions }
    }
}

/// Times and kinds are said from what they mean, the others by their labels.
fn condition(kind: PartKind, label: &str, filters: &Filters, speech: &'static Speech) -> String {
    let words = &speech.conditions;
    let said = |sentence: &str| fill(sentence, &[("x", label)]);
    match kind {
        PartKind::Time => dates::condition(filters.after, filters.before, speech),
        PartKind::Site => said(words.site),
        PartKind::Folder => said(words.folder),
        PartKind::Source => said(words.source),
        PartKind::Kind => fill(words.kind, &[("x", &kinds(&filters.kinds, speech))]),
        PartKind::Phrase => said(words.phrase),
        PartKind::Without => {
            let without = &filters.without;
            let folders = without.folders.iter().map(|folder| shown_names(folder));
            // A word that names one of the sites says nothing more.
            let is_site = |word: &&String| without.sites.iter().any(|site| site.contains(&word.to_lowercase()));
            let words = without.words.iter().filter(|word| !is_site(word));
            let named = without.sites.iter().chain(words).cloned().chain(folders);
            let mut all: Vec<String> = named.map(|name| quotable(&name, LABEL_CHARS)).collect();
            if !without.kinds.is_empty() {
                all.push(kinds(&without.kinds, speech));
            }
            fill(speech.conditions.without, &[("x", &all.join(", "))])
        }
    }
}

fn kinds(kinds: &[PageKind], speech: &Speech) -> String {
    let [videos, pdfs, repositories, papers] = speech.conditions.kinds;
    let name = |kind: &PageKind| match kind {
        PageKind::Video => videos,
        PageKind::Pdf => pdfs,
        PageKind::Repository => repositories,
        PageKind::Paper => papers,
    };
    kinds.iter().map(name).collect::<Vec<_>>().join(", ")
}
