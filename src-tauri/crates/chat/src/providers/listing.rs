//! The models that a provider says it has. In: any bytes that a server sends. Out: names that can be shown, or what
//! is wrong. At most so much is read that a list of any honest provider fits.

use reqwest::{Response, StatusCode};
use serde_json::Value;

use super::{errors, target::Target};
use crate::{LlmError, untrusted::one_line};

/// OpenRouter's list, the longest there is, has about 600 kB.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// More models than this are more than a person chooses from.
const MOST_MODELS: usize = 1000;

const MOST_CHARS: usize = 200;

/// Asks for the list; names sorted, each once.
pub(super) async fn models(
    web: &reqwest::Client,
    target: &Target,
    headers: &[(String, String)],
) -> Result<Vec<String>, LlmError> {
    let response = super::with_headers(web.get(target.models()), headers)
        .send()
        .await
        .map_err(|error| errors::of_transport(&error))?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = body_of(response).await?;
    if status != StatusCode::OK {
        return Err(errors::of_status(status, &String::from_utf8_lossy(&body), &headers));
    }
    names_in(&body)
}

async fn body_of(mut response: Response) -> Result<Vec<u8>, LlmError> {
    let mut body = Vec::new();
    while let Some(bytes) = response.chunk().await.map_err(|error| errors::of_transport(&error))? {
        body.extend_from_slice(&bytes);
        if body.len() > MOST_BYTES {
            return Err(LlmError::BadAnswer);
        }
    }
    Ok(body)
}

/// `{"data": [{"id": …}]}` as OpenAI and Anthropic write it, `{"models": [{"name": …}]}` as Gemini does.
fn names_in(body: &[u8]) -> Result<Vec<String>, LlmError> {
    let list: Value = serde_json::from_slice(body).map_err(|_| LlmError::BadAnswer)?;
    let list = list.get("data").or_else(|| list.get("models")).unwrap_or(&list);
    let list = list.as_array().ok_or(LlmError::BadAnswer)?;
    let answers = list.iter().filter(|model| answers_questions(model));
    let mut names: Vec<String> = answers.filter_map(name_of).take(MOST_MODELS).collect();
    names.sort();
    names.dedup();
    Ok(names)
}

fn name_of(model: &Value) -> Option<String> {
    let name = model.get("id").or_else(|| model.get("name"))?.as_str()?;
    let name = one_line(super::target::short(name), MOST_CHARS);
    (!name.is_empty()).then_some(name)
}

/// Gemini says what each model is for.
fn answers_questions(model: &Value) -> bool {
    let methods = model.get("supportedGenerationMethods").and_then(Value::as_array);
    methods.is_none_or(|methods| methods.iter().any(|method| method == "generateContent"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_as_each_protocol_writes_them() {
        let check = |body: &str, expected: Result<&[&str], LlmError>| {
            let names = names_in(body.as_bytes());
            assert_eq!(names, expected.map(|names| names.iter().map(ToString::to_string).collect()), "{body}");
        };
        check(r#"{"data":[{"id":"b"},{"id":"a"},{"id":"b"}]}"#, Ok(&["a", "b"]));
        check(
            r#"{"models":[{"name":"models/g","supportedGenerationMethods":["generateContent"]},
                {"name":"models/e","supportedGenerationMethods":["embedContent"]}]}"#,
            Ok(&["g"]),
        );
        check(r#"[{"id":"a"}]"#, Ok(&["a"]));
        check(r#"{"data":[{"id":7},{"no":"id"},"text",{"id":" "}]}"#, Ok(&[]));
        check(r#"{"data":"many"}"#, Err(LlmError::BadAnswer));
        check("<html>", Err(LlmError::BadAnswer));
    }
}
