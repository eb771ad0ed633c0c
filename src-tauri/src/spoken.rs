//! The words of the app outside its pages, in the language of the settings; another language is spoken at once.

use std::sync::{Arc, PoisonError, RwLock};

use dogear_words::{File, Locale, Words};
use tauri::{AppHandle, Manager};

use crate::{quick, tray};

/// The words at the moment.
pub struct Spoken(RwLock<Arc<Words>>);

impl Spoken {
    /// In this language, as the settings name it; empty for the system's.
    pub fn new(language: &str) -> Self {
        Self(RwLock::new(Arc::new(Words::new(File::App, Locale::of(language)))))
    }

    fn now(&self) -> Arc<Words> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether that is another language than before.
    fn change(&self, language: &str) -> bool {
        let locale = Locale::of(language);
        if *self.now().locale() == locale {
            return false;
        }
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Words::new(File::App, locale));
        true
    }
}

/// What the app says now.
pub fn words(app: &AppHandle) -> Arc<Words> {
    app.state::<Spoken>().now()
}

/// The settings name this language now.
pub fn speak(app: &AppHandle, language: &str) {
    if app.state::<Spoken>().change(language) {
        tray::say_again(app);
        quick::say_again(app);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_change_with_the_language_alone() {
        let spoken = Spoken::new("en-GB");
        let before = spoken.now();
        assert!(!spoken.change("en-GB") && Arc::ptr_eq(&before, &spoken.now()));
        assert!(spoken.change("en-AU"));
        assert_eq!(spoken.now().say("tray-open", &[]), "Open Dogear");
    }
}
