//! The providers that are known by name: where they are, what they speak, how much they read.

use serde::{Deserialize, Serialize};

use crate::Budget;

/// Who runs the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProviderKind {
    /// Ollama, on this machine unless another address is given.
    Ollama,
    /// Any server with OpenAI's chat protocol, such as LM Studio or llama.cpp.
    OpenAiCompatible,
    /// OpenAI.
    OpenAi,
    /// Anthropic.
    Anthropic,
    /// Google's Gemini.
    Gemini,
    /// Groq.
    Groq,
    /// DeepSeek.
    DeepSeek,
    /// Mistral.
    Mistral,
    /// OpenRouter.
    OpenRouter,
}

/// What is spoken on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    OpenAi,
    Anthropic,
    Gemini,
}

impl ProviderKind {
    /// What is safe to send when nothing is known about the model. Ollama reads 4,096 tokens unless it was set up
    /// otherwise, and silently forgets the beginning of anything longer: the instructions first. The services read a
    /// hundred thousand and more; what is kept free there is for models that count their reasoning as a part of the
    /// answer.
    #[must_use]
    pub const fn budget(self) -> Budget {
        match self {
            Self::Ollama => Budget { context_tokens: 4_096, answer_tokens: 700 },
            Self::OpenAiCompatible => Budget { context_tokens: 8_192, answer_tokens: 1_000 },
            _ => Budget { context_tokens: 16_384, answer_tokens: 4_096 },
        }
    }

    pub(super) const fn protocol(self) -> Protocol {
        match self {
            Self::Anthropic => Protocol::Anthropic,
            Self::Gemini => Protocol::Gemini,
            _ => Protocol::OpenAi,
        }
    }

    /// Where it is if no address is given; none if one has to be.
    #[must_use]
    pub const fn usual_address(self) -> Option<&'static str> {
        match self {
            Self::Ollama => Some("http://localhost:11434/v1"),
            Self::OpenAiCompatible => None,
            Self::OpenAi => Some("https://api.openai.com/v1"),
            Self::Anthropic => Some("https://api.anthropic.com/v1"),
            Self::Gemini => Some("https://generativelanguage.googleapis.com/v1beta"),
            Self::Groq => Some("https://api.groq.com/openai/v1"),
            Self::DeepSeek => Some("https://api.deepseek.com/v1"),
            Self::Mistral => Some("https://api.mistral.ai/v1"),
            Self::OpenRouter => Some("https://openrouter.ai/api/v1"),
        }
    }

    /// Newer models of these two refuse any temperature but their own.
    pub(super) const fn temperature(self) -> Option<f64> {
        match self {
            Self::OpenAi | Self::Anthropic => None,
            _ => Some(0.2),
        }
    }
}
