//! From a provider's errors to ours: by the HTTP status, what the transport says, and what the provider wrote. genai
//! wraps them in several layers, by the phase in which it failed.

use std::{error::Error as _, time::Duration};

use chrono::DateTime;
use genai::webc::{self, StreamTimeout};
use reqwest::{StatusCode, header::HeaderMap};
use serde_json::Value;

use crate::LlmError;

/// Our error for genai's.
pub(super) fn of(error: &genai::Error) -> LlmError {
    use genai::Error::{
        ChatResponse, HttpError, JsonValueExt, NoChatResponse, SerdeJson, StreamParse, WebAdapterCall, WebModelCall,
        WebStream,
    };
    tracing::debug!(target: "dogear_chat", code = ?kind(error), "the provider failed");
    match error {
        HttpError { status, body, headers, .. } => of_status(*status, body, headers),
        WebModelCall { webc_error, .. } | WebAdapterCall { webc_error, .. } => of_call(webc_error),
        WebStream { error, .. } => of_stream(error.as_ref()),
        ChatResponse { body, .. } => of_event(body),
        StreamParse { .. } | NoChatResponse { .. } | JsonValueExt(_) | SerdeJson(_) => LlmError::BadAnswer,
        _ => LlmError::Internal("the request could not be made".to_owned()),
    }
}

/// The variant's name alone: the rest may hold what was sent.
fn kind(error: &genai::Error) -> String {
    format!("{error:?}").chars().take_while(|c| c.is_ascii_alphanumeric()).collect()
}

fn of_call(error: &webc::Error) -> LlmError {
    match error {
        webc::Error::ResponseFailedStatus { status, body, headers } => of_status(*status, body, headers),
        webc::Error::Reqwest(error) => of_transport(error),
        _ => LlmError::BadAnswer,
    }
}

fn of_stream(error: &(dyn std::error::Error + Send + Sync + 'static)) -> LlmError {
    if let Some(error) = error.downcast_ref::<genai::Error>() {
        return of(error);
    }
    if let Some(error) = error.downcast_ref::<reqwest::Error>() {
        return of_transport(error);
    }
    if let Some(error) = error.downcast_ref::<std::string::FromUtf8Error>() {
        // The last character is incomplete: the connection broke inside it. Otherwise it never was text.
        let is_cut = error.utf8_error().error_len().is_none();
        return if is_cut { LlmError::Cut } else { LlmError::BadAnswer };
    }
    if error.is::<StreamTimeout>() { LlmError::Timeout } else { LlmError::BadAnswer }
}

pub(super) fn of_transport(error: &reqwest::Error) -> LlmError {
    if error.is_connect() {
        LlmError::NoProvider
    } else if error.is_timeout() {
        LlmError::Timeout
    } else if error.is_builder() {
        LlmError::Internal(error.source().map_or_else(|| error.to_string(), ToString::to_string))
    } else {
        LlmError::Cut
    }
}

pub(super) fn of_status(status: StatusCode, body: &str, headers: &HeaderMap) -> LlmError {
    match status.as_u16() {
        401 | 403 => LlmError::WrongKey,
        404 => LlmError::NoModel,
        402 | 429 => LlmError::RateLimited { retry_after: retry_after(headers) },
        408 => LlmError::Timeout,
        413 => LlmError::ContextTooLong,
        500.. if is_about_length(body) => LlmError::ContextTooLong,
        500.. => LlmError::ProviderDown,
        400..=499 => of_words(body).unwrap_or(LlmError::BadAnswer),
        _ => LlmError::BadAnswer,
    }
}

/// An error that came as an event in the middle of the stream, after HTTP had promised that all is well. Anthropic and
/// Gemini put it into an `error`.
pub(super) fn of_event(body: &Value) -> LlmError {
    let body = body.get("error").unwrap_or(body);
    let text = body.to_string();
    let status = ["code", "status"].iter().find_map(|name| body.get(name).and_then(Value::as_u64));
    let status = status.and_then(|code| u16::try_from(code).ok()).and_then(|code| StatusCode::from_u16(code).ok());
    match status.filter(|status| status.as_u16() >= 400) {
        Some(status) => of_status(status, &text, &HeaderMap::new()),
        None => of_words(&text).unwrap_or(LlmError::ProviderDown),
    }
}

fn of_words(body: &str) -> Option<LlmError> {
    let lower = body.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if is_about_length(body) {
        Some(LlmError::ContextTooLong)
    } else if says(&["rate limit", "rate_limit", "quota", "too many requests", "credit balance", "resource_exhausted"])
    {
        Some(LlmError::RateLimited { retry_after: None })
    } else if says(&[
        "invalid api key",
        "invalid_api_key",
        "incorrect api key",
        "api key not valid",
        "unauthorized",
        "authentication",
    ]) {
        Some(LlmError::WrongKey)
    } else if lower.contains("model")
        && says(&["not found", "does not exist", "not_found", "no such model", "unknown model"])
    {
        Some(LlmError::NoModel)
    } else {
        None
    }
}

fn is_about_length(body: &str) -> bool {
    let lower = body.to_lowercase();
    [
        "context_length",
        "context length",
        "context size",
        "context window",
        "maximum context",
        "prompt is too long",
        "too many tokens",
        "number of tokens allowed",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// How long to wait: `retry-after-ms`, `retry-after` in seconds, or the time from `date` to the date in `retry-after`.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let seconds =
        |text: &str| text.trim().parse::<f64>().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    if let Some(wait) = text("retry-after-ms").and_then(seconds) {
        return Some(wait / 1000);
    }
    let after = text("retry-after")?;
    seconds(after).or_else(|| {
        let until = DateTime::parse_from_rfc2822(after).ok()?;
        let now = DateTime::parse_from_rfc2822(text("date")?).ok()?;
        until.signed_duration_since(now).to_std().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_is_read_in_all_three_forms() {
        let check = |pairs: &[(&'static str, &'static str)], expected: Option<u64>| {
            let headers =
                pairs.iter().map(|(name, value)| ((*name).parse().unwrap(), value.parse().unwrap())).collect();
            assert_eq!(retry_after(&headers), expected.map(Duration::from_millis), "{pairs:?}");
        };
        check(&[], None);
        check(&[("retry-after", "20")], Some(20_000));
        check(&[("retry-after-ms", "1500"), ("retry-after", "20")], Some(1_500));
        check(
            &[("date", "Tue, 03 Mar 2026 10:00:00 GMT"), ("retry-after", "Tue, 03 Mar 2026 10:01:30 GMT")],
            Some(90_000),
        );
        check(&[("retry-after", "-5")], None);
        check(&[("retry-after", "soon")], None);
    }

    #[test]
    fn an_error_inside_the_stream_is_read_by_its_words() {
        let check =
            |json: &str, expected: LlmError| assert_eq!(of_event(&serde_json::from_str(json).unwrap()), expected);
        check(r#"{"code":429,"message":"slow down"}"#, LlmError::RateLimited { retry_after: None });
        check(
            r#"{"message":"Rate limit reached","code":"rate_limit_exceeded"}"#,
            LlmError::RateLimited { retry_after: None },
        );
        check(r#"{"code":"context_length_exceeded"}"#, LlmError::ContextTooLong);
        check(r#"{"message":"model 'x' not found"}"#, LlmError::NoModel);
        check(r#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#, LlmError::ProviderDown);
        check(
            r#"{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT"}}"#,
            LlmError::WrongKey,
        );
        check(r#"{"error":{"code":429,"status":"RESOURCE_EXHAUSTED"}}"#, LlmError::RateLimited { retry_after: None });
        check(r#""llama runner process has terminated""#, LlmError::ProviderDown);
    }
}
