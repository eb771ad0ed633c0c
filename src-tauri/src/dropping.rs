//! Files that are dragged over the main window. The page hears that one is there; its path stays here, so that no page can
//! name a file to read.

use std::{
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use serde::Serialize;
use specta::Type;
use tauri::{DragDropEvent, Emitter, Manager, Window, WindowEvent};

use crate::main_window;

/// Told to the page.
const EVENT: &str = "drag";

/// How it is with a file over the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DragView {
    /// One is there.
    Over,
    /// It is gone again.
    Left,
    /// It was let go, and waits.
    Dropped,
}

/// The file that was dropped last.
#[derive(Default)]
pub struct Dropped(Mutex<Option<PathBuf>>);

impl Dropped {
    /// The file, if there is one.
    pub fn file(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, file: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }
}

/// What happens to the main window, as far as files are dragged over it. What is no file (a link, a text, a card of the
/// window's own) is none of it. Of several files the first counts.
pub fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(drag) = event else { return };
    if window.label() != main_window::LABEL {
        return;
    }
    let told = match drag {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => DragView::Over,
        DragDropEvent::Leave => DragView::Left,
        DragDropEvent::Drop { paths, .. } => match paths.first() {
            Some(file) => {
                window.state::<Dropped>().keep(file.clone());
                DragView::Dropped
            }
            None => DragView::Left,
        },
        _ => return,
    };
    let _ = window.emit_to(main_window::LABEL, EVENT, told);
}
