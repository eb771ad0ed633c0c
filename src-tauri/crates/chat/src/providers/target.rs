//! Where a provider is: from what a person types to the URLs that are called.

use std::net::IpAddr;

use url::{Host, Url};

use super::{ProviderKind, kinds::Protocol};
use crate::LlmError;

/// What people copy with an address: the endpoint for questions itself.
const ENDPOINTS: [&str; 2] = ["/chat/completions", "/messages"];

/// Where what is sent would go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// Host, and port where it is not the usual one.
    pub address: String,
    /// Whether that is this computer, so that nothing leaves it.
    pub local: bool,
}

impl ProviderKind {
    /// Where a provider of this kind is that somebody typed this address of, empty for the usual one; none where that is no
    /// address.
    #[must_use]
    pub fn destination(self, typed: &str) -> Option<Destination> {
        let target = Target::of(self, Some(typed)).ok()?;
        Some(Destination { address: target.address.clone(), local: target.is_local() })
    }
}

/// The address of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    base: Url,
    address: String,
    protocol: Protocol,
}

impl Target {
    /// Understands `localhost:11434`, `http://host/v1`, and the address of the chat endpoint itself.
    pub(super) fn of(kind: ProviderKind, typed: Option<&str>) -> Result<Self, LlmError> {
        let typed = typed.map(str::trim).filter(|typed| !typed.is_empty()).or(kind.usual_address());
        let typed = typed.ok_or_else(|| LlmError::Internal("the address is empty".to_owned()))?;
        let whole = if typed.contains("://") { typed.to_owned() } else { format!("{}{typed}", scheme_for(typed)) };
        let mut base = Url::parse(&whole).map_err(|_| LlmError::Internal(format!("“{typed}” is not an address")))?;
        if !matches!(base.scheme(), "http" | "https") || !base.has_host() {
            return Err(LlmError::Internal(format!("“{typed}” is not a web address")));
        }
        let path = ENDPOINTS.iter().fold(base.path().trim_end_matches('/'), |path, end| path.trim_end_matches(end));
        let path = path.trim_end_matches('/').to_owned();
        let needs_version = path.is_empty() || (kind == ProviderKind::Ollama && !path.ends_with("/v1"));
        let path = path.trim_end_matches("/api");
        let version = if kind.protocol() == Protocol::Gemini { "v1beta" } else { "v1" };
        base.set_path(&if needs_version { format!("{path}/{version}/") } else { format!("{path}/") });
        base.set_query(None);
        base.set_fragment(None);
        let address = place(&base);
        Ok(Self { base, address, protocol: kind.protocol() })
    }

    pub(super) fn base(&self) -> &str {
        self.base.as_str()
    }

    /// Where questions to a model go. Gemini has the model in the path, where its name must stay one piece of it.
    pub(super) fn chat(&self, model: &str) -> String {
        let mut url = self.base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty();
            match self.protocol {
                Protocol::OpenAi => path.extend(["chat", "completions"]),
                Protocol::Anthropic => path.push("messages"),
                Protocol::Gemini => path.extend(["models", &format!("{}:streamGenerateContent", short(model))]),
            };
        }
        if self.protocol == Protocol::Gemini {
            url.set_query(Some("alt=sse"));
        }
        url.into()
    }

    /// Where its models are listed: as many as it gives at once.
    pub(super) fn models(&self) -> String {
        let most = match self.protocol {
            Protocol::OpenAi => "",
            Protocol::Anthropic => "?limit=500",
            Protocol::Gemini => "?pageSize=500",
        };
        format!("{}models{most}", self.base)
    }

    pub(super) fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// Host and port, for messages.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    pub(super) fn is_local(&self) -> bool {
        match self.base.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(ip)) => IpAddr::from(ip).is_loopback() || ip.is_unspecified(),
            Some(Host::Ipv6(ip)) => IpAddr::from(ip).is_loopback() || ip.is_unspecified(),
            None => false,
        }
    }
}

/// Gemini lists its models as `models/NAME`.
pub(super) fn short(model: &str) -> &str {
    model.strip_prefix("models/").unwrap_or(model)
}

/// Without a scheme, a name with a dot in it is taken for a server on the internet, anything else for one near by.
fn scheme_for(typed: &str) -> &'static str {
    let host = typed.split(['/', ':']).next().unwrap_or_default();
    let is_name = host.contains('.') && host.parse::<IpAddr>().is_err();
    if is_name { "https://" } else { "http://" }
}

fn place(base: &Url) -> String {
    let host = base.host_str().unwrap_or_default();
    base.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_becomes_a_base() {
        use ProviderKind::{Ollama, OpenAiCompatible};
        let check = |kind, typed: &str, expected: &str| {
            assert_eq!(Target::of(kind, Some(typed)).map(|target| target.base().to_owned()).as_deref(), Ok(expected));
        };
        check(Ollama, "", "http://localhost:11434/v1/");
        check(Ollama, "localhost:11434", "http://localhost:11434/v1/");
        check(Ollama, "http://192.168.1.5:11434/api/", "http://192.168.1.5:11434/v1/");
        check(Ollama, "http://box/ollama", "http://box/ollama/v1/");
        check(Ollama, "http://box/v1", "http://box/v1/");
        check(OpenAiCompatible, " https://api.example.org/v1 ", "https://api.example.org/v1/");
        check(OpenAiCompatible, "api.example.org", "https://api.example.org/v1/");
        check(OpenAiCompatible, "127.0.0.1:1234", "http://127.0.0.1:1234/v1/");
        check(OpenAiCompatible, "https://a.example/v4/chat/completions?x=1#y", "https://a.example/v4/");
        check(ProviderKind::OpenAi, "", "https://api.openai.com/v1/");
        check(ProviderKind::Anthropic, "https://relay.example/v1/messages", "https://relay.example/v1/");
        check(ProviderKind::Gemini, "127.0.0.1:9", "http://127.0.0.1:9/v1beta/");
        check(ProviderKind::OpenRouter, "", "https://openrouter.ai/api/v1/");
    }

    #[test]
    fn a_models_name_stays_one_piece_of_the_path() {
        let check = |kind, model: &str, expected: &str| {
            assert_eq!(Target::of(kind, Some("http://h")).map(|target| target.chat(model)).as_deref(), Ok(expected));
        };
        check(ProviderKind::Groq, "a/b", "http://h/v1/chat/completions");
        check(ProviderKind::Anthropic, "a/b", "http://h/v1/messages");
        let gemini = "http://h/v1beta/models/gemini-2.5-pro:streamGenerateContent?alt=sse";
        check(ProviderKind::Gemini, "models/gemini-2.5-pro", gemini);
        check(
            ProviderKind::Gemini,
            "../x?y=z#",
            "http://h/v1beta/models/..%2Fx%3Fy=z%23:streamGenerateContent?alt=sse",
        );
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for typed in ["", "file:///etc/passwd", "http://", "not an address"] {
            assert!(Target::of(ProviderKind::OpenAiCompatible, Some(typed)).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_destination_is_said_before_anything_is_asked() {
        let said = |kind: ProviderKind, typed| kind.destination(typed).map(|place| (place.address, place.local));
        assert_eq!(said(ProviderKind::Anthropic, ""), Some(("api.anthropic.com".into(), false)));
        assert_eq!(said(ProviderKind::Ollama, " "), Some(("localhost:11434".into(), true)));
        assert_eq!(said(ProviderKind::OpenAiCompatible, ""), None);
        assert_eq!(
            said(ProviderKind::OpenAiCompatible, "localhost.evil.example"),
            Some(("localhost.evil.example".into(), false))
        );
    }

    #[test]
    fn only_this_machine_is_local() {
        let check = |typed: &str, expected: bool| {
            let target = Target::of(ProviderKind::OpenAiCompatible, Some(typed)).unwrap();
            assert_eq!(target.is_local(), expected, "{typed}");
        };
        check("http://localhost:8080", true);
        check("http://127.0.0.1:1234/v1", true);
        check("http://[::1]:1234/v1", true);
        check("localhost:1234", true);
        // Whoever listens at all addresses is reached at this computer's own.
        check("http://0.0.0.0:11434", true);
        check("http://[::]:11434", true);
        check("http://192.168.1.5:11434", false);
        check("https://localhost.example.org", false);
    }
}
