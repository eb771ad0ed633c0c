//! What can go wrong while a model answers, as codes with data: each door has its own words for them.
//!
//! A code exists only where an interface acts on it: choose a model, change the key, try again later. The data names the
//! provider's address, because "it does not work" is of no help to someone with two of them.

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
    pub fn with<const N: usize>(self, data: [(&str, String); N]) -> TurnFailure {
        let data = data.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        TurnFailure { code: self.slug().to_owned(), data, message: None }
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

    /// What happened with `model` at `address`, as a conversation keeps it: `address` and `model`, and where they are known
    /// `seconds` to wait and the `reason`.
    #[must_use]
    pub fn failure(&self, model: &str, address: &str) -> TurnFailure {
        let mut failure = self.code().with([("model", model.to_owned()), ("address", address.to_owned())]);
        let more = match self {
            Self::RateLimited { retry_after: Some(wait) } => Some(("seconds", wait.as_secs().max(1).to_string())),
            Self::Internal(reason) => Some(("reason", reason.clone())),
            _ => None,
        };
        failure.data.extend(more.map(|(name, value)| (name.to_owned(), value)));
        failure
    }

    /// One of each, for the doors to prove that they have words for all.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::NoProvider,
            Self::WrongKey,
            Self::NoModel,
            Self::RateLimited { retry_after: None },
            Self::RateLimited { retry_after: Some(Duration::from_secs(20)) },
            Self::ProviderDown,
            Self::Timeout,
            Self::ContextTooLong,
            Self::Cut,
            Self::BadAnswer,
            Self::Internal("the address is empty".into()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_on_the_wire_is_the_slug() {
        for error in LlmError::examples() {
            let code = error.code();
            let wire = serde_json::to_value(code).unwrap_or_default();
            assert_eq!(wire, code.slug());
        }
    }

    #[test]
    fn a_failure_names_the_place_the_model_and_what_else_is_known() {
        let data = |error: LlmError| {
            let data = error.failure("llama3.2", "localhost:11434").data;
            data.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
        };
        let place = "address=localhost:11434 model=llama3.2";
        assert_eq!(data(LlmError::Cut), place);
        assert_eq!(data(LlmError::RateLimited { retry_after: None }), place);
        // A second at least: nobody is told to wait for nothing.
        assert_eq!(data(LlmError::RateLimited { retry_after: Some(Duration::ZERO) }), format!("{place} seconds=1"));
        assert_eq!(data(LlmError::Internal("no address".into())), format!("{place} reason=no address"));
    }
}
