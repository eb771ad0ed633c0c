//! Conversations that were kept: listed, read again, renamed, searched, written out, deleted.

use std::{fmt::Write as _, path::Path};

use dogear_chat::plain_text;
use dogear_domain::{BookmarkId, ConversationId, ConversationSummary, Turn};
use dogear_store::Store;

use crate::{Result, clock, export::write_whole};

/// The seat for conversations that were kept; cheap to clone.
#[derive(Debug, Clone)]
pub struct Conversations {
    pub(crate) store: Store,
}

impl Conversations {
    /// Starts a conversation before its first turn is answered. One that never gets a turn is not listed.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn begin(&self, question: &str) -> Result<ConversationId> {
        Ok(self.store.begin_conversation(question, clock::now()).await?)
    }

    /// All conversations, the latest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn list(&self) -> Result<Vec<ConversationSummary>> {
        Ok(self.store.conversations().await?)
    }

    /// The turns of a conversation in order.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn turns(&self, id: ConversationId) -> Result<Vec<Turn>> {
        Ok(self.store.turns(id).await?)
    }

    /// Deletes a conversation for good.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn delete(&self, id: ConversationId) -> Result<()> {
        Ok(self.store.delete_conversation(id).await?)
    }

    /// Gives a conversation another title; an empty one changes nothing.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn rename(&self, id: ConversationId, title: &str) -> Result<()> {
        Ok(self.store.rename_conversation(id, title).await?)
    }

    /// The conversations that hold these words, in a title, a question or an answer, the latest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn search(&self, words: &str) -> Result<Vec<ConversationSummary>> {
        let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        let mut found = Vec::new();
        for summary in self.list().await? {
            let mut text = summary.title.clone();
            for turn in self.turns(summary.id).await? {
                let _ = write!(text, " {} {}", turn.question, turn.answer);
            }
            let text = text.to_lowercase();
            if wanted.iter().all(|word| text.contains(word)) {
                found.push(summary);
            }
        }
        Ok(found)
    }

    /// Keeps whether an answer was helpful, here and nowhere else. `turn` counts from 0.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn rate(&self, id: ConversationId, turn: u32, helpful: Option<bool>) -> Result<()> {
        Ok(self.store.change_turn(id, turn, |turn| turn.helpful = helpful).await?)
    }

    /// A conversation as Markdown: questions, answers, sources with their addresses; those that have gone are marked.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn as_markdown(&self, id: ConversationId) -> Result<String> {
        let turns = self.turns(id).await?;
        let title = self.list().await?.into_iter().find(|each| each.id == id).map(|each| each.title);
        let ids: Vec<BookmarkId> = turns.iter().flat_map(|turn| &turn.hits).map(|hit| hit.bookmark.id).collect();
        let kept: Vec<BookmarkId> = self.store.bookmarks(&ids).await?.into_iter().map(|bookmark| bookmark.id).collect();
        let mut text = format!("# {}\n", one_line(&title.unwrap_or_default()));
        for turn in &turns {
            text.push_str(&turn_as_markdown(turn, &kept));
        }
        Ok(text)
    }

    /// Writes a conversation as Markdown into a file.
    ///
    /// # Errors
    /// When the library cannot be read, or the file cannot be written.
    pub async fn export(&self, id: ConversationId, file: &Path) -> Result<()> {
        write_whole(file, self.as_markdown(id).await?.as_bytes())
    }
}

fn turn_as_markdown(turn: &Turn, kept: &[BookmarkId]) -> String {
    let mut text = format!("\n## {}\n\n", one_line(&turn.question));
    if !turn.answer.is_empty() {
        let _ = writeln!(text, "{}\n", turn.answer.trim());
    }
    for (n, hit) in (1..).zip(&turn.hits) {
        let gone = if kept.contains(&hit.bookmark.id) { "" } else { " (no longer saved)" };
        let title = one_line(hit.bookmark.display_title());
        let _ = writeln!(text, "{n}. {title}{gone}  \n   <{}>", hit.bookmark.url.replace(['<', '>', '\n'], ""));
    }
    let at = turn.asked_at.format("%Y-%m-%d");
    let _ = writeln!(text, "\n*{}, {at}*", one_line(&turn.provider));
    text
}

/// Titles and questions as text that means nothing in Markdown.
fn one_line(text: &str) -> String {
    let line = plain_text(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let means = |c: char| matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~');
    line.chars().flat_map(|c| means(c).then_some('\\').into_iter().chain([c])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_is_written_with_its_sources() {
        let turn = Turn {
            question: "bread? *now* <b>".into(),
            answer: "“Rye” [1]".into(),
            provider: "Built-in answers".into(),
            ..Turn::default()
        };
        let text = turn_as_markdown(&turn, &[]);
        assert!(text.starts_with("\n## bread? \\*now\\* \\<b\\>\n\n“Rye” [1]\n"), "{text}");
        assert!(text.ends_with("*Built-in answers, 1970-01-01*\n"), "{text}");
    }
}
