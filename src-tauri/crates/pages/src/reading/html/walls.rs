//! Pages that answer with something else than what was asked for: a place to sign in, a wall of consent, a check for
//! persons, a page that is not there, a name for sale, a shell for scripts. Only short pages are suspected: whoever writes
//! three hundred words about cookies writes about cookies.

use dogear_domain::PageText;
use dom_query::Document;
use url::Url;

use super::clean;
use crate::Reason;

/// Words of the longest page that is suspected.
const SHORT: usize = 150;
/// Words of the longest page that is a wall for what many pages have beside their text: a box to sign in, a banner about
/// cookies.
const FEW: usize = 80;
/// Words of the longest page that says nothing before its scripts run.
const ALMOST_NOTHING: usize = 20;

const NOT_FOUND: &[&str] = &[
    "404",
    "page not found",
    "not found",
    "page doesn't exist",
    "page does not exist",
    "no longer available",
    "seite nicht gefunden",
    "page introuvable",
    "page non trouvée",
    "página no encontrada",
    "página não encontrada",
    "pagina non trovata",
    "pagina niet gevonden",
    "strona nie istnieje",
    "страница не найдена",
    "ページが見つかりません",
    "页面不存在",
    "找不到页面",
    "페이지를 찾을 수 없습니다",
];
const FOR_SALE: &[&str] = &[
    "domain is for sale",
    "domain may be for sale",
    "domain name is for sale",
    "buy this domain",
    "domain is parked",
    "parked domain",
    "domain has expired",
    "domain name has expired",
    "steht zum verkauf",
    "est à vendre",
    "está en venta",
    "è in vendita",
    "домен продается",
    "домен продаётся",
];
const PERSON_CHECK: &[&str] = &[
    "verify you are human",
    "verifying you are human",
    "verify that you are human",
    "are you a robot",
    "you are not a robot",
    "checking your browser",
    "unusual traffic",
    "enable javascript and cookies to continue",
    "complete the security check",
    "access denied",
    "request blocked",
    "captcha",
    "just a moment...",
];
const SIGN_IN: &[&str] = &[
    "sign in",
    "log in",
    "login",
    "anmelden",
    "einloggen",
    "connexion",
    "se connecter",
    "iniciar sesión",
    "accedi",
    "entrar",
    "войти",
    "вход",
    "ログイン",
    "登录",
    "登入",
    "로그인",
];
/// Parts of an address that lead to a place to sign in.
const SIGN_IN_PATHS: &[&str] = &[
    "login",
    "log-in",
    "log_in",
    "signin",
    "sign-in",
    "sign_in",
    "auth",
    "authenticate",
    "sso",
    "servicelogin",
    "authwall",
];
const SIGN_IN_HOSTS: &[&str] = &["login.", "signin.", "accounts.", "auth.", "sso.", "idp."];
const PRIVACY: &[&str] =
    &["cookie", "privacy", "consent", "datenschutz", "einwilligung", "vie privée", "privacidad", "プライバシー"];
const AGREE: &[&str] = &[
    "accept",
    "agree",
    "reject",
    "akzeptieren",
    "zustimmen",
    "ablehnen",
    "accepter",
    "refuser",
    "aceptar",
    "rechazar",
    "accetta",
    "rifiuta",
    "aceitar",
    "akkoord",
    "同意",
];
const NEEDS_SCRIPTS: &[&str] = &[
    "enable javascript",
    "requires javascript",
    "turn on javascript",
    "javascript is disabled",
    "javascript is required",
    "javascript aktivieren",
];

/// What a page has besides its words.
#[derive(Debug, Default)]
pub struct Signs {
    has_password: bool,
    has_button: bool,
    has_script: bool,
}

impl Signs {
    /// Looks for them.
    pub fn of(document: &Document) -> Self {
        let has = |selector| document.select_single(selector).length() > 0;
        Self {
            has_password: has("input[type=password i]"),
            has_button: has("button,input[type=submit i],input[type=button i],[role=button]"),
            has_script: has("script"),
        }
    }
}

/// What kind of wall a page is, if it is one.
pub fn of(page: &PageText, signs: &Signs, url: &Url) -> Option<Reason> {
    let weight = clean::weight(&page.text);
    if weight >= SHORT {
        return None;
    }
    let title = page.title.to_lowercase();
    let text = page.text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word) || title.contains(word));
    let is_named = |words: &[&str]| words.iter().any(|word| title.contains(word));
    let host = url.host_str().unwrap_or_default();
    if is_named(NOT_FOUND) {
        Some(Reason::NotFound)
    } else if says(FOR_SALE) {
        Some(Reason::Parked)
    } else if says(PERSON_CHECK) && (signs.has_script || signs.has_button) || is_named(PERSON_CHECK) {
        Some(Reason::Blocked)
    } else if signs.has_password && weight < FEW || leads_to_sign_in(url) || is_named(SIGN_IN) && signs.has_button {
        Some(Reason::SignIn)
    } else if host.starts_with("consent.")
        || signs.has_button && says(PRIVACY) && says(AGREE) && (weight < FEW || is_named(PRIVACY))
    {
        Some(Reason::Consent)
    } else if signs.has_script && (weight < ALMOST_NOTHING || says(NEEDS_SCRIPTS)) {
        Some(Reason::ScriptOnly)
    } else {
        None
    }
}

/// Whether an address is one of a place to sign in.
pub fn leads_to_sign_in(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    // What stands further up may be what the page is about: a handbook's chapter on signing in.
    let last = url.path_segments().into_iter().flatten().rfind(|part| !part.is_empty()).unwrap_or_default();
    let name = last.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let in_path = SIGN_IN_PATHS.contains(&name.as_str());
    in_path || SIGN_IN_HOSTS.iter().any(|beginning| host.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, address: &str) -> Option<Reason> {
        let document = Document::from(html);
        let page = PageText {
            title: document.select("title").text().to_string(),
            text: document.select("body").formatted_text().to_string(),
            ..PageText::default()
        };
        of(&page, &Signs::of(&document), &Url::parse(address).unwrap())
    }

    #[test]
    fn walls_are_told_from_pages() {
        let at = "https://example.org/bread";
        for (html, address, expected) in [
            ("<title>Bread</title><p>Let it rise.", at, None),
            ("<title>404 Not Found</title><p>Sorry.", at, Some(Reason::NotFound)),
            ("<title>example.org</title><p>Buy this domain today.", at, Some(Reason::Parked)),
            ("<title>Just a moment...</title><p>Wait.", at, Some(Reason::Blocked)),
            ("<title>Hi</title><form>Name <input type=Password></form>", at, Some(Reason::SignIn)),
            ("<title>Hi</title><p>Go on.", "https://example.org/accounts/login/?next=x", Some(Reason::SignIn)),
            ("<title>Hi</title><p>Go on.", "https://example.org/login/explained", None),
            ("<title>Hi</title><p>We use cookies. <button>Accept all</button>", at, Some(Reason::Consent)),
            ("<title>Cookies</title><p>We bake cookies. They accept any flour.", at, None),
            ("<title>App</title><div id=root>Loading</div><script src=app.js></script>", at, Some(Reason::ScriptOnly)),
            ("<title>App</title><p>Loading", at, None),
        ] {
            assert_eq!(check(html, address), expected, "{html}");
        }
    }

    #[test]
    fn a_long_page_is_no_wall() {
        let words = "The cookie accepts the privacy of a login, then it says 404. ".repeat(40);
        let html =
            format!("<title>404 login</title><p>{words}<button>ok</button><input type=password><script></script>");
        assert_eq!(check(&html, "https://example.org/login"), None);
    }
}
