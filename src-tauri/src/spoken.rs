//! The words of the app outside its pages, in the language of the settings; another language is spoken at once.

use std::sync::{Arc, PoisonError, RwLock};

use dogear_words::{File, Locale, Words};
use tauri::{AppHandle, Manager, async_runtime};

use crate::{quick, status_feed, tray};

/// What is said about sources. One language a process; what is told to the page is made far from the app's state.
static SOURCES: RwLock<Option<Arc<Words>>> = RwLock::new(None);

/// The words at the moment.
pub struct Spoken(RwLock<Arc<Words>>);

impl Spoken {
    /// In this language, as the settings name it; empty for the system's.
    pub fn new(language: &str) -> Self {
        let locale = Locale::of(language);
        speak_of_sources(&locale);
        Self(RwLock::new(Arc::new(Words::new(File::App, locale))))
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
        speak_of_sources(&locale);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Words::new(File::App, locale));
        true
    }
}

fn speak_of_sources(locale: &Locale) {
    let words = Arc::new(Words::new(File::Sources, locale.clone()));
    *SOURCES.write().unwrap_or_else(PoisonError::into_inner) = Some(words);
}

/// The words for [`Remark`](dogear_engine::domain::Remark)s; English before any language is known.
pub fn of_sources() -> Arc<Words> {
    let known = SOURCES.read().unwrap_or_else(PoisonError::into_inner).clone();
    known.unwrap_or_else(|| Arc::new(Words::new(File::Sources, Locale::of("en"))))
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
        // What is wrong with a source is said by the status.
        let app = app.clone();
        async_runtime::spawn(async move { status_feed::tell(&app).await });
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
