//! The way out of a damaged library file: set it aside, start a new one, and take the conversations over from their
//! copies. Bookmarks come back with the next reading of the browsers; nothing is deleted.

use std::path::{Path, PathBuf};

use tokio::fs;

use crate::{
    Result, Store, StoreError,
    conversations::{Kept, copies_folder},
};

/// What a repair did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// Where the damaged file is now.
    pub set_aside: Option<PathBuf>,
    /// Conversations taken over.
    pub conversations: usize,
}

/// Sets the damaged library at `path` aside and opens a new one with its conversations. `stamp` goes into the name
/// of the file set aside, to tell one from another.
///
/// # Errors
/// When files cannot be moved or the new library cannot be opened.
pub async fn repair(path: &Path, stamp: &str) -> Result<(Store, Repair)> {
    let set_aside = set_aside(path, stamp).await.map_err(|error| unusable(path, &error))?;
    let old_copies = copies_folder(path);
    let kept_copies = old_copies.with_file_name(format!("conversations.before-repair-{stamp}"));
    let had_copies = fs::rename(&old_copies, &kept_copies).await.is_ok();
    let store = Store::open(path).await?;
    let conversations = if had_copies { restore(&store, &kept_copies).await? } else { 0 };
    Ok((store, Repair { set_aside, conversations }))
}

async fn set_aside(path: &Path, stamp: &str) -> std::io::Result<Option<PathBuf>> {
    if !fs::try_exists(path).await? {
        return Ok(None);
    }
    let target = path.with_extension(format!("damaged-{stamp}"));
    for suffix in ["-wal", "-shm"] {
        // The log belongs to the damaged file; beside a new one it would damage that, too.
        let _ = fs::rename(with_suffix(path, suffix), with_suffix(&target, suffix)).await;
    }
    fs::rename(path, &target).await?;
    Ok(Some(target))
}

/// Copies that cannot be read are left in their folder for a person to look at.
async fn restore(store: &Store, folder: &Path) -> Result<usize> {
    let mut kept: Vec<Kept> = Vec::new();
    let mut entries = fs::read_dir(folder).await.map_err(|error| unusable(folder, &error))?;
    while let Ok(Some(entry)) = entries.next_entry().await {
        let Ok(bytes) = fs::read(entry.path()).await else { continue };
        match serde_json::from_slice(&bytes) {
            Ok(conversation) => kept.push(conversation),
            Err(error) => tracing::warn!(file = %entry.path().display(), %error, "a conversation could not be read"),
        }
    }
    kept.sort_by_key(|conversation| conversation.updated_at);
    for conversation in &kept {
        store.restore_conversation(conversation).await?;
    }
    Ok(kept.len())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn unusable(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Unusable { path: path.to_owned(), reason: error.to_string() }
}
