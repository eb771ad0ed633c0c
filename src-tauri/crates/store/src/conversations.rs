//! Tables `conversations` and `turns`. Every conversation is also kept as a small file beside the library, rewritten
//! after each turn: bookmarks can be read again from the browsers, a conversation cannot, so it survives the loss of
//! the library file (see `repair`).

use std::{
    collections::{BTreeSet, HashSet},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use dogear_domain::{ConversationId, ConversationSummary, PAGE_SAYS, Turn, page_of, sentences_of};
use serde::{Deserialize, Serialize};
use sqlx::{Sqlite, Transaction};
use tokio::fs;

use crate::{Result, Store, StoreError, replace_file};

/// Longest title of a conversation, in characters.
const MAX_TITLE_CHARS: usize = 80;
/// By so many letters at its beginning a quoted sentence is known.
const TOLD_APART: usize = 80;
/// A sentence of so few bytes may stand in an answer by chance, and tells nothing.
const TOO_SHORT: usize = 12;

/// A conversation as its own file.
#[derive(Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) title: String,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) turns: Vec<Turn>,
}

impl Store {
    /// Starts a conversation, named after its first question. It is listed once it has a turn.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn begin_conversation(&self, question: &str, at: DateTime<Utc>) -> Result<ConversationId> {
        let mut tx = self.begin().await?;
        let id = start(&mut tx, &title_of(question), at).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Adds a turn to a conversation, starting one if there is none, and says which it is.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn save_turn(&self, conversation: Option<ConversationId>, turn: &Turn) -> Result<ConversationId> {
        let mut tx = self.begin().await?;
        let id = match conversation {
            Some(id) => touch(&mut tx, id, turn).await?,
            None => start(&mut tx, &title_of(&turn.question), turn.asked_at).await?,
        };
        append(&mut tx, id, turn).await?;
        tx.commit().await?;
        self.keep_copy(id).await?;
        Ok(id)
    }

    /// All conversations, the latest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn conversations(&self) -> Result<Vec<ConversationSummary>> {
        let rows: Vec<(u32, String, i64)> = sqlx::query_as(
            "SELECT id, title, updated_at FROM conversations \
                 WHERE EXISTS (SELECT 1 FROM turns WHERE conversation_id = id) ORDER BY updated_at DESC, id DESC",
        )
        .fetch_all(self.readers())
        .await?;
        let summary = |(id, title, at): (u32, String, i64)| ConversationSummary {
            id: ConversationId(id),
            title,
            updated_at: DateTime::from_timestamp_millis(at).unwrap_or_default(),
        };
        Ok(rows.into_iter().map(summary).collect())
    }

    /// The turns of a conversation in order; empty if there is no such conversation.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn turns(&self, id: ConversationId) -> Result<Vec<Turn>> {
        let bodies: Vec<String> =
            sqlx::query_scalar("SELECT body FROM turns WHERE conversation_id = ? ORDER BY position")
                .bind(id.0)
                .fetch_all(self.readers())
                .await?;
        let read = |body: &String| {
            let turn: Turn = serde_json::from_str(body)?;
            Ok(Turn { understood: turn.understood.with_conditions(), ..turn })
        };
        let mut turns: Vec<Turn> = bodies.iter().map(read).collect::<Result<_>>()?;
        let kept = self.pages_kept(turns.iter()).await?;
        for turn in &mut turns {
            unquote(turn, &kept);
        }
        Ok(turns)
    }

    /// Takes from all conversations what they quote of pages whose text is no longer kept.
    ///
    /// # Errors
    /// When the library cannot be read or written.
    pub async fn forget_quotations(&self) -> Result<()> {
        let rows: Vec<(u32, i64, String)> =
            sqlx::query_as("SELECT conversation_id, position, body FROM turns WHERE body LIKE '%\"passage\":{%'")
                .fetch_all(self.readers())
                .await?;
        let read = |(id, position, body): (u32, i64, String)| Ok((id, position, serde_json::from_str(&body)?));
        let mut turns: Vec<(u32, i64, Turn)> = rows.into_iter().map(read).collect::<Result<_>>()?;
        let kept = self.pages_kept(turns.iter().map(|(.., turn)| turn)).await?;
        turns.retain_mut(|(.., turn)| unquote(turn, &kept));
        if turns.is_empty() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        for (id, position, turn) in &turns {
            sqlx::query("UPDATE turns SET body = ? WHERE conversation_id = ? AND position = ?")
                .bind(serde_json::to_string(turn)?)
                .bind(id)
                .bind(position)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        let conversations: BTreeSet<u32> = turns.iter().map(|(id, ..)| *id).collect();
        for id in conversations {
            self.keep_copy(ConversationId(id)).await?;
        }
        Ok(())
    }

    /// Those of the pages that turns quote whose text is kept.
    async fn pages_kept(&self, turns: impl Iterator<Item = &Turn>) -> Result<HashSet<String>> {
        let quoted = turns.flat_map(|turn| &turn.hits).filter(|hit| hit.passage.is_some());
        let pages: HashSet<String> = quoted.filter_map(|hit| page_of(&hit.bookmark.url)).collect();
        if pages.is_empty() {
            return Ok(pages);
        }
        let kept: Vec<String> =
            sqlx::query_scalar("SELECT page FROM page_texts WHERE page IN (SELECT value FROM json_each(?))")
                .bind(serde_json::to_string(&pages)?)
                .fetch_all(self.readers())
                .await?;
        Ok(kept.into_iter().collect())
    }

    /// Gives a conversation another title; an empty one changes nothing.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn rename_conversation(&self, id: ConversationId, title: &str) -> Result<()> {
        let title = title_of(title);
        if title.is_empty() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        let renamed = sqlx::query("UPDATE conversations SET title = ? WHERE id = ?")
            .bind(title)
            .bind(id.0)
            .execute(&mut *tx)
            .await?
            .rows_affected();
        tx.commit().await?;
        if renamed > 0 { self.keep_copy(id).await } else { Ok(()) }
    }

    /// Changes a kept turn, counted from 0; nothing happens if there is none.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn change_turn(&self, id: ConversationId, turn: u32, change: impl FnOnce(&mut Turn)) -> Result<()> {
        let mut tx = self.begin().await?;
        let row: Option<(i64, String)> = sqlx::query_as(
            "SELECT position, body FROM turns WHERE conversation_id = ? ORDER BY position LIMIT 1 OFFSET ?",
        )
        .bind(id.0)
        .bind(turn)
        .fetch_optional(&mut *tx)
        .await?;
        let Some((position, body)) = row else { return Ok(()) };
        let mut turn: Turn = serde_json::from_str(&body)?;
        change(&mut turn);
        sqlx::query("UPDATE turns SET body = ? WHERE conversation_id = ? AND position = ?")
            .bind(serde_json::to_string(&turn)?)
            .bind(id.0)
            .bind(position)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        self.keep_copy(id).await
    }

    /// Puts a turn in the place of a kept one, counted from 0, and says whether there was one.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn replace_turn(&self, id: ConversationId, place: u32, turn: &Turn) -> Result<bool> {
        let mut tx = self.begin().await?;
        let replaced = sqlx::query(
            "UPDATE turns SET body = ?3 WHERE conversation_id = ?1 AND position = \
                 (SELECT position FROM turns WHERE conversation_id = ?1 ORDER BY position LIMIT 1 OFFSET ?2)",
        )
        .bind(id.0)
        .bind(place)
        .bind(serde_json::to_string(turn)?)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        if replaced == 0 {
            return Ok(false);
        }
        touch(&mut tx, id, turn).await?;
        tx.commit().await?;
        self.keep_copy(id).await?;
        Ok(true)
    }

    /// Deletes a conversation and its copy.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn delete_conversation(&self, id: ConversationId) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query("DELETE FROM conversations WHERE id = ?").bind(id.0).execute(&mut *tx).await?;
        tx.commit().await?;
        let copy = copy_path(self.path(), id);
        match fs::remove_file(&copy).await {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(unusable(&copy, &error)),
            _ => Ok(()),
        }
    }

    /// Takes a conversation over from its copy.
    pub(crate) async fn restore_conversation(&self, kept: &Kept) -> Result<()> {
        let mut tx = self.begin().await?;
        let id = start(&mut tx, &kept.title, kept.updated_at).await?;
        for turn in &kept.turns {
            append(&mut tx, id, turn).await?;
        }
        tx.commit().await?;
        self.keep_copy(id).await
    }

    async fn keep_copy(&self, id: ConversationId) -> Result<()> {
        let (title, at): (String, i64) = sqlx::query_as("SELECT title, updated_at FROM conversations WHERE id = ?")
            .bind(id.0)
            .fetch_one(self.readers())
            .await?;
        let updated_at = DateTime::from_timestamp_millis(at).unwrap_or_default();
        let kept = Kept { title, updated_at, turns: self.turns(id).await? };
        let path = copy_path(self.path(), id);
        write_copy(path.clone(), serde_json::to_vec(&kept)?).await.map_err(|error| unusable(&path, &error))
    }
}

/// Takes from a turn what it quotes of pages that are not among these; tells whether there was any. What a model made of it
/// in its own words stays.
fn unquote(turn: &mut Turn, kept: &HashSet<String>) -> bool {
    let mut has_changed = false;
    for hit in &mut turn.hits {
        let is_kept = page_of(&hit.bookmark.url).is_some_and(|page| kept.contains(&page));
        let Some(passage) = hit.passage.take_if(|_| !is_kept) else { continue };
        has_changed = true;
        if turn.sent.is_none() {
            turn.answer = without_sentences(&turn.answer, (&passage.text, &hit.bookmark.title));
        }
    }
    // Which of these lines was of which page is not known any more.
    if has_changed && let Some(sent) = &mut turn.sent {
        let lines: Vec<&str> = sent.text.split('\n').filter(|line| !line.starts_with(PAGE_SAYS)).collect();
        sent.text = lines.join("\n");
    }
    has_changed
}

/// An answer without the paragraphs that quote a sentence of this text, however its signs are written there. What stands in
/// the title of the bookmark is no quotation.
fn without_sentences(answer: &str, (text, title): (&str, &str)) -> String {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let title = letters(title);
    let sentences = sentences_of(text).into_iter().filter_map(|range| text.get(range)).map(letters);
    let begins = |sentence: String| sentence.chars().take(TOLD_APART).collect::<String>();
    let sentences: Vec<String> = sentences
        .filter(|sentence| sentence.len() > TOO_SHORT && !title.contains(sentence.as_str()))
        .map(begins)
        .collect();
    let quotes = |paragraph: &&str| sentences.iter().any(|sentence| letters(paragraph).contains(sentence.as_str()));
    answer.split("\n\n").filter(|paragraph| !quotes(paragraph)).collect::<Vec<_>>().join("\n\n")
}

/// The folder of the copies.
pub(crate) fn copies_folder(library: &Path) -> PathBuf {
    library.with_file_name("conversations")
}

fn copy_path(library: &Path, id: ConversationId) -> PathBuf {
    copies_folder(library).join(format!("{id}.json"))
}

async fn start(tx: &mut Transaction<'_, Sqlite>, title: &str, at: DateTime<Utc>) -> Result<ConversationId> {
    let id = sqlx::query_scalar("INSERT INTO conversations (title, updated_at) VALUES (?, ?) RETURNING id")
        .bind(title)
        .bind(at.timestamp_millis())
        .fetch_one(&mut **tx)
        .await?;
    Ok(ConversationId(id))
}

/// Notes that a conversation goes on; one that was deleted meanwhile starts anew.
async fn touch(tx: &mut Transaction<'_, Sqlite>, id: ConversationId, turn: &Turn) -> Result<ConversationId> {
    let touched = sqlx::query("UPDATE conversations SET updated_at = ? WHERE id = ?")
        .bind(turn.asked_at.timestamp_millis())
        .bind(id.0)
        .execute(&mut **tx)
        .await?
        .rows_affected();
    if touched == 0 { start(tx, &title_of(&turn.question), turn.asked_at).await } else { Ok(id) }
}

async fn append(tx: &mut Transaction<'_, Sqlite>, id: ConversationId, turn: &Turn) -> Result<()> {
    sqlx::query(
        "INSERT INTO turns (conversation_id, position, body) \
         VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM turns WHERE conversation_id = ?1), ?2)",
    )
    .bind(id.0)
    .bind(serde_json::to_string(turn)?)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

fn title_of(question: &str) -> String {
    let line = question.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MAX_TITLE_CHARS {
        return line;
    }
    let cut: String = line.chars().take(MAX_TITLE_CHARS - 1).collect();
    format!("{}…", cut.trim_end())
}

async fn write_copy(path: PathBuf, bytes: Vec<u8>) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).await?;
    }
    tokio::task::spawn_blocking(move || replace_file(&path, &bytes)).await?
}

fn unusable(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Unusable { path: path.to_owned(), reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_loses_what_it_quotes_and_nothing_else() {
        let text = "Kitchen diary, day 12. Feed *it* with rye once a day. It rises.";
        let answer = "That would be “Kitchen diary, day 12” [1].\n\nIt says: “Feed \\*it\\* with rye once a day.” [1]";
        let without = without_sentences(answer, (text, "Kitchen diary, day 12"));
        assert_eq!(without, "That would be “Kitchen diary, day 12” [1].");
        assert_eq!(without_sentences(answer, ("", "")), answer);
    }
}
