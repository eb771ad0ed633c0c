//! Looking for a newer version asks once, believes little, and says why where nothing is learnt.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use dogear_releases::{Newest, Project, ReleaseError, look};
use dogear_tests::site::Site;

const ASKED: &str = "/repos/anna/dogear/releases/latest";
const PAGE: &str = "https://github.com/anna/dogear/releases/latest";

struct GitHub(Site);

impl GitHub {
    fn new() -> Self {
        Self(Site::open().unwrap())
    }

    fn with(status: &str, body: &str) -> Self {
        let server = Self::new();
        server.0.says(ASKED, status, body);
        server
    }

    async fn look(&self) -> Result<Newest, ReleaseError> {
        let project = Project::at("https://github.com/anna/dogear").unwrap();
        let found = look(&project.asked_at(self.0.at(ASKED).parse().unwrap()), "1.1.0").await;
        assert_eq!(self.0.asked().first().unwrap().path, ASKED);
        found
    }

    async fn check_unanswered(&self, reason: &str) {
        let error = self.look().await.unwrap_err();
        let ReleaseError::Unanswered { host, reason: said, page } = &error else { panic!("{error}") };
        assert_eq!((host.as_str(), said.key(), page.as_str()), ("127.0.0.1", reason, PAGE));
        assert_eq!(self.0.asked().len(), 1, "nobody is asked again");
    }
}

fn release(tag: &str) -> String {
    format!(
        r#"{{"tag_name": "{tag}", "html_url": "https://example.org/", "body": "<script>alert(1)</script>", "assets": []}}"#
    )
}

#[tokio::test]
async fn a_later_version_is_named() {
    let server = GitHub::with("200 OK", &release("v1.2.0"));
    assert_eq!(server.look().await.unwrap(), Newest::Newer("1.2.0".to_owned()));
}

#[tokio::test]
async fn one_request_says_which_program_asks_and_no_more() {
    let server = GitHub::with("200 OK\r\nSet-Cookie: who=you", &release("v1.1.0"));
    assert_eq!(server.look().await.unwrap(), Newest::This);
    let asked = server.0.asked();
    assert_eq!(asked.len(), 1);
    // How an answer may be packed depends on what else the program can unpack.
    let mut headers: Vec<_> = asked[0].headers.keys().map(String::as_str).collect();
    headers.retain(|name| *name != "accept-encoding");
    headers.sort_unstable();
    assert_eq!(headers, ["accept", "host", "user-agent"]);
    assert!(asked[0].headers["user-agent"].starts_with("Dogear/"));
    assert_eq!(server.look().await.unwrap(), Newest::This);
    assert!(!server.0.asked()[1].headers.contains_key("cookie"), "no cookie is kept");
}

#[tokio::test]
async fn a_project_without_a_release_is_told_apart() {
    let error = GitHub::new().look().await.unwrap_err();
    assert!(matches!(&error, ReleaseError::NoRelease { page } if page == PAGE), "{error}");
}

#[tokio::test]
async fn what_is_no_answer_is_said_by_its_reason() {
    GitHub::with("500 Internal Server Error", "").check_unanswered("server-status").await;
    GitHub::with("403 Forbidden", r#"{"message": "rate limit exceeded"}"#).check_unanswered("server-status").await;
    GitHub::with("200 OK", "<html><title>Sign in to the network</title></html>")
        .check_unanswered("server-senseless")
        .await;
    GitHub::with("200 OK", &release("latest")).check_unanswered("server-senseless").await;
    let long = release("v1.2.0").replace("<script>", &"long ".repeat(1024 * 1024));
    GitHub::with("200 OK", &long).check_unanswered("server-senseless").await;
    let cut = "200 OK\r\nTransfer-Encoding: chunked";
    GitHub::with(cut, &release("v1.2.0")).check_unanswered("server-early").await;
}

#[tokio::test]
async fn nobody_at_home_is_no_answer() {
    let server = GitHub::new();
    let nowhere = server.0.at(ASKED).parse().unwrap();
    drop(server);
    let project = Project::at("https://github.com/anna/dogear").unwrap();
    let error = look(&project.asked_at(nowhere), "1.1.0").await.unwrap_err();
    assert!(matches!(&error, ReleaseError::Unanswered { .. }), "{error}");
}

#[tokio::test]
async fn a_project_of_another_name_is_followed_on_the_same_host_alone() {
    let server = GitHub::with("301 Moved Permanently\r\nLocation: /repositories/7/releases/latest", "");
    server.0.says("/repositories/7/releases/latest", "200 OK", &release("v1.2.0"));
    assert!(matches!(server.look().await.unwrap(), Newest::Newer(_)));

    let elsewhere = Site::open().unwrap();
    elsewhere.says("/latest", "200 OK", &release("v9.0.0"));
    let away = format!("302 Found\r\nLocation: {}", elsewhere.at("/latest"));
    GitHub::with(&away, "").check_unanswered("server-status").await;
    assert_eq!(elsewhere.asked(), []);
}

#[tokio::test]
async fn going_round_in_circles_ends() {
    let server = GitHub::with(&format!("302 Found\r\nLocation: {ASKED}"), "");
    let error = server.look().await.unwrap_err();
    assert!(matches!(&error, ReleaseError::Unanswered { reason, .. } if reason.key() == "server-status"), "{error}");
    assert!(server.0.asked().len() <= 4);
}
