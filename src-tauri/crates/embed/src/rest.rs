//! What an embedder lets go of while nobody asks: the encoder for other languages, and the memory that the closed sessions
//! had, which the allocator would keep.

use std::sync::{
    OnceLock,
    atomic::{AtomicBool, Ordering},
};

use crate::{Multilingual, multilingual::Kept};

/// Shared by the threads of an embedder.
#[derive(Debug, Default)]
pub(crate) struct Rest {
    rests: AtomicBool,
    multilingual: OnceLock<Kept>,
}

impl Rest {
    /// An embedder gets its encoder once.
    pub(crate) fn keep(&self, multilingual: Multilingual) {
        let _ = self.multilingual.set(Kept::new(multilingual));
    }

    pub(crate) fn multilingual(&self) -> Option<&Kept> {
        self.multilingual.get()
    }

    pub(crate) fn begin(&self) {
        self.rests.store(true, Ordering::Relaxed);
        self.let_go();
    }

    /// What is needed is read in again, ahead of the first question.
    pub(crate) fn end(&self) {
        self.rests.store(false, Ordering::Relaxed);
        if let Some(Err(error)) = self.multilingual.get().map(Kept::loaded) {
            tracing::warn!(%error, "the encoder for other languages cannot be read any more");
        }
    }

    /// Passages came while the rest rests, and have needed it.
    pub(crate) fn passages_are_over(&self) {
        if self.rests.load(Ordering::Relaxed) {
            self.let_go();
        } else {
            give_back();
        }
    }

    fn let_go(&self) {
        if let Some(multilingual) = self.multilingual.get() {
            multilingual.let_go();
        }
        give_back();
    }
}

/// Gives memory that is free back to the system. What a session had lies in pieces between what is still in use; the allocator
/// of Linux keeps such pieces for later, some tens of megabytes of them.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "the allocator's own function, which has no other door")]
fn give_back() {
    // SAFETY: it takes a number of bytes to keep, touches nothing that is in use, and may be called from any thread.
    unsafe { libc::malloc_trim(0) };
}

/// Other systems' allocators give it back by themselves.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn give_back() {}
