//! Another model: what it makes of the bookmarks is collected beside the vectors that answer, and takes their place when
//! none is missing. Stopped at any moment, it goes on where it was; once another model is wanted, it ends.

use dogear_domain::RECIPE_VERSION;
use dogear_embed::Embedder;
use dogear_store::{Store, VectorSpace};

use crate::{Result, backlog::vectors_of};

/// Bookmarks embedded and stored together: few, because a larger model takes long, and all that is not stored is lost
/// when the app ends.
const CHUNK: u32 = 64;

/// The space of what a model makes of bookmarks.
#[must_use]
pub fn space_of(embedder: &Embedder) -> VectorSpace {
    VectorSpace { model: embedder.space(), recipe: RECIPE_VERSION, dims: embedder.card().dims }
}

/// Embeds all bookmarks with the coming model, then lets it answer; tells whether it does. `progress` hears the bookmarks
/// of each finished chunk.
///
/// # Errors
/// When the library or the model fails; what was stored so far stays, and the vectors before go on answering.
pub async fn switch_model(store: &Store, coming: &Embedder, mut progress: impl FnMut(usize)) -> Result<bool> {
    let space = space_of(coming);
    loop {
        if store.coming_space().await?.as_ref() != Some(&space) {
            return Ok(false);
        }
        let bookmarks = store.waiting(CHUNK).await?;
        let count = bookmarks.len();
        if count == 0 {
            // One that came in the meantime is embedded first.
            if store.answer_by_coming(&space).await? {
                return Ok(true);
            }
            continue;
        }
        let vectors = vectors_of(coming, bookmarks).await?;
        store.save_coming(&space, &vectors).await?;
        progress(count);
    }
}
