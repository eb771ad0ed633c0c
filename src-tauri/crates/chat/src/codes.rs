//! What can go wrong while a model answers, and the one table of words for it.
//!
//! A code exists only where an interface acts on it: choose a model, change the key, try again later. The words name
//! the provider's address, because "it does not work" is of no help to someone with two of them.

use std::time::Duration;

use dogear_domain::TurnFailure;
use serde::{Deserialize, Serialize};

/// Why a model gave no answer, or not all of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LlmError {
    /// Nothing listens at the address.
    #[error("no provider at this address")]
    NoProvider,
    /// The provider refuses the key, or wants one.
    #[error("the provider refused the key")]
    WrongKey,
    /// The provider does not have the model, or the address is not one of its addresses.
    #[error("the provider does not know the model")]
    NoModel,
    /// Too many requests, or nothing left of what was paid for.
    #[error("the provider asks to wait")]
    RateLimited {
        /// How long, if the provider says.
        retry_after: Option<Duration>,
    },
    /// The provider failed by itself, or is still starting.
    #[error("the provider failed")]
    ProviderDown,
    /// Nothing came for too long.
    #[error("the provider took too long")]
    Timeout,
    /// The question and its sources do not fit into what the model can read at once.
    #[error("too much text for the model")]
    ContextTooLong,
    /// The answer stopped before its end.
    #[error("the answer was cut off")]
    Cut,
    /// What came is not an answer: empty, a web page, broken, or without end.
    #[error("the provider sent no usable answer")]
    BadAnswer,
    /// A mistake on our side.
    #[error("{0}")]
    Internal(String),
}

/// The closed set of codes, as the interfaces and the library know them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// See [`LlmError::NoProvider`].
    NoProvider,
    /// See [`LlmError::WrongKey`].
    WrongKey,
    /// See [`LlmError::NoModel`].
    NoModel,
    /// See [`LlmError::RateLimited`].
    RateLimited,
    /// See [`LlmError::ProviderDown`].
    ProviderDown,
    /// See [`LlmError::Timeout`].
    Timeout,
    /// See [`LlmError::ContextTooLong`].
    ContextTooLong,
    /// See [`LlmError::Cut`].
    Cut,
    /// See [`LlmError::BadAnswer`].
    BadAnswer,
    /// The person has not agreed yet to send anything to this address.
    NotAgreed,
    /// The person stopped the answer.
    Stopped,
    /// See [`LlmError::Internal`].
    Internal,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 12] = [
        Self::NoProvider,
        Self::WrongKey,
        Self::NoModel,
        Self::RateLimited,
        Self::ProviderDown,
        Self::Timeout,
        Self::ContextTooLong,
        Self::Cut,
        Self::BadAnswer,
        Self::NotAgreed,
        Self::Stopped,
        Self::Internal,
    ];

    /// The code with this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.slug() == slug)
    }

    /// The stable name used in JSON and in the library.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::NoProvider => "no_provider",
            Self::WrongKey => "wrong_key",
            Self::NoModel => "no_model",
            Self::RateLimited => "rate_limited",
            Self::ProviderDown => "provider_down",
            Self::Timeout => "timeout",
            Self::ContextTooLong => "context_too_long",
            Self::Cut => "cut",
            Self::BadAnswer => "bad_answer",
            Self::NotAgreed => "not_agreed",
            Self::Stopped => "stopped",
            Self::Internal => "internal",
        }
    }

    /// A failure with this code, as a conversation keeps it.
    #[must_use]
    pub fn because(self, message: impl Into<String>) -> TurnFailure {
        TurnFailure { code: self.slug().to_owned(), message: message.into() }
    }
}

impl LlmError {
    /// The code of this error.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::NoProvider => Code::NoProvider,
            Self::WrongKey => Code::WrongKey,
            Self::NoModel => Code::NoModel,
            Self::RateLimited { .. } => Code::RateLimited,
            Self::ProviderDown => Code::ProviderDown,
            Self::Timeout => Code::Timeout,
            Self::ContextTooLong => Code::ContextTooLong,
            Self::Cut => Code::Cut,
            Self::BadAnswer => Code::BadAnswer,
            Self::Internal(_) => Code::Internal,
        }
    }

    /// A plain sentence: what happened with `model` at `address`, and what to do about it.
    #[must_use]
    pub fn message(&self, model: &str, address: &str) -> String {
        match self {
            Self::NoProvider => format!(
                "Nothing answers at {address}. Start the program that runs {model}, or check the address in Settings."
            ),
            Self::WrongKey => format!("{address} does not accept the key. Check the key in Settings."),
            Self::NoModel => format!("{address} does not have the model {model}. Choose another one in Settings."),
            Self::RateLimited { retry_after } => format!("{address} asks to wait. {}", wait(*retry_after)),
            Self::ProviderDown => format!("{address} could not answer just now. Try again in a moment."),
            Self::Timeout => format!("{address} took too long to answer. Try again, or choose a smaller model."),
            Self::ContextTooLong => format!(
                "The question and its bookmarks are more than {model} can read at once. Ask a shorter question, or \
                 choose another model in Settings."
            ),
            Self::Cut => format!("The answer from {address} broke off. Ask again for all of it."),
            Self::BadAnswer => format!(
                "{address} sent nothing that can be shown as an answer. Check the address and the model in Settings."
            ),
            Self::Internal(detail) => format!("The question could not be sent to {address}: {detail}. Check Settings."),
        }
    }
}

/// An error as a conversation keeps it: code and sentence.
#[must_use]
pub fn failure(error: &LlmError, model: &str, address: &str) -> TurnFailure {
    error.code().because(error.message(model, address))
}

fn wait(retry_after: Option<Duration>) -> String {
    match retry_after.map(|wait| wait.as_secs().max(1)) {
        None => "Try again in a minute, or look at your plan there.".to_owned(),
        Some(1) => "Try again in a second.".to_owned(),
        Some(seconds) if seconds < 90 => format!("Try again in {seconds} seconds."),
        Some(seconds) if seconds < 5400 => format!("Try again in {} minutes.", seconds.div_ceil(60)),
        Some(seconds) => format!("Try again in {} hours.", seconds.div_ceil(3600)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_on_the_wire_is_the_slug() {
        for error in every_error() {
            let code = error.code();
            let wire = serde_json::to_value(code).unwrap_or_default();
            assert_eq!(wire, code.slug());
        }
    }

    #[test]
    fn every_message_is_a_sentence_that_names_the_place_or_the_model() {
        for error in every_error() {
            let message = error.message("llama3.2", "localhost:11434");
            assert!(message.contains("localhost:11434") || message.contains("llama3.2"), "{message}");
            assert!(message.ends_with('.') && !message.contains('!'), "{message}");
        }
    }

    #[test]
    fn waiting_is_told_in_units_people_use() {
        let check = |seconds, expected| {
            let error = LlmError::RateLimited { retry_after: Some(Duration::from_secs(seconds)) };
            assert_eq!(error.message("m", "api.example.org"), format!("api.example.org asks to wait. {expected}"));
        };
        check(0, "Try again in a second.");
        check(20, "Try again in 20 seconds.");
        check(121, "Try again in 3 minutes.");
        check(7200, "Try again in 2 hours.");
    }

    fn every_error() -> Vec<LlmError> {
        use LlmError::*;
        vec![
            NoProvider,
            WrongKey,
            NoModel,
            RateLimited { retry_after: None },
            ProviderDown,
            Timeout,
            ContextTooLong,
            Cut,
            BadAnswer,
            Internal("the address is empty".into()),
        ]
    }
}
