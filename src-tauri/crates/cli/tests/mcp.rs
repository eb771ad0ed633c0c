//! `dogear mcp` with the SDK's own client, over a child process.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its library has failed")]

use std::{path::Path, process::Stdio};

use rmcp::{
    RoleClient, ServiceExt,
    model::{CallToolRequestParams, CallToolResult},
    service::RunningService,
    transport::TokioChildProcess,
};
use serde_json::{Value, json};
use tokio::process::Command;

const DOGEAR: &str = env!("CARGO_BIN_EXE_dogear");
const LIBRARY: &str = r#"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
<DT><A HREF="https://tokio.rs/tokio/tutorial" ADD_DATE="1613779200">Tokio tutorial: asynchronous Rust</A>
<DT><A HREF="https://github.com/serde-rs/serde" ADD_DATE="1683072000">serde: serialisation for Rust</A>
<DT><H3>Health</H3><DL><p>
<DT><A HREF="https://clinic.example/results" ADD_DATE="1690000000">Rust allergy test results</A>
</DL><p>
<DT><H3>Work</H3><DL><p>
<DT><H3>Secret</H3><DL><p>
<DT><A HREF="https://plans.example/next" ADD_DATE="1690000000">Rust rewrite, the plan</A>
</DL><p></DL><p></DL><p>"#;

type Client = RunningService<RoleClient, ()>;

async fn connect(folder: &Path) -> Client {
    let file = folder.join("saved.html");
    std::fs::write(&file, LIBRARY).unwrap();
    let data = folder.join("data");
    let imported = Command::new(DOGEAR).arg("--data-dir").arg(&data).arg("import").arg(&file).output().await.unwrap();
    assert!(imported.status.success(), "{imported:?}");
    let settings = "theme = \"system\"\nprivate_folders = [\"Health\", \"Work/Secret\"]\n[answers]\nprovider = \"built_in\"\nbase_url = \"\"\nmodel = \"\"\n";
    std::fs::write(data.join("settings.toml"), settings).unwrap();
    let mut command = Command::new(DOGEAR);
    command.arg("--data-dir").arg(&data).arg("mcp").stderr(Stdio::null());
    ().serve(TokioChildProcess::new(command).unwrap()).await.unwrap()
}

async fn call(client: &Client, tool: &str, arguments: Value) -> CallToolResult {
    let request = CallToolRequestParams::new(tool.to_owned()).with_arguments(arguments.as_object().unwrap().clone());
    client.call_tool(request).await.unwrap()
}

async fn ask(client: &Client, tool: &str, arguments: Value) -> Value {
    call(client, tool, arguments).await.structured_content.unwrap()
}

fn titles(listed: &Value) -> Vec<&str> {
    listed["bookmarks"].as_array().unwrap().iter().map(|page| page["title"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn an_assistant_can_search_ask_list_and_count() {
    let folder = tempfile::tempdir().unwrap();
    let client = connect(folder.path()).await;

    let tools = client.list_all_tools().await.unwrap();
    let mut names: Vec<&str> = tools.iter().map(|tool| tool.name.as_ref()).collect();
    names.sort_unstable();
    assert_eq!(names, ["ask_bookmarks", "count", "get_bookmark", "list_folders", "list_recent", "search_bookmarks"]);
    for tool in &tools {
        assert!(tool.description.as_ref().is_some_and(|text| text.len() > 40), "{}", tool.name);
        assert_eq!(tool.annotations.as_ref().and_then(|notes| notes.read_only_hint), Some(true), "{}", tool.name);
    }

    let found = ask(&client, "search_bookmarks", json!({ "query": "asynchronous rust" })).await;
    assert_eq!(titles(&found).first(), Some(&"Tokio tutorial: asynchronous Rust"));
    let on_site = ask(&client, "search_bookmarks", json!({ "query": "rust", "site": "github.com" })).await;
    assert_eq!(titles(&on_site), ["serde: serialisation for Rust"]);

    let answer =
        ask(&client, "ask_bookmarks", json!({ "question": "did I save https://tokio.rs/tokio/tutorial" })).await;
    assert_eq!(answer["answered"], true);
    assert!(answer["answer"].as_str().unwrap().contains("[1]"), "{answer}");

    let recent = ask(&client, "list_recent", json!({ "limit": 1 })).await;
    assert_eq!(titles(&recent), ["serde: serialisation for Rust"]);
    let id = recent["bookmarks"][0]["id"].clone();
    let page = ask(&client, "get_bookmark", json!({ "id": id })).await;
    assert_eq!(page["url"], "https://github.com/serde-rs/serde");
    assert_eq!(ask(&client, "count", json!({ "after": "2023-01-01" })).await["bookmarks"], 1);
    client.cancel().await.unwrap();
}

#[tokio::test]
async fn what_is_private_or_wrong_is_not_told() {
    let folder = tempfile::tempdir().unwrap();
    let client = connect(folder.path()).await;
    for (tool, arguments) in [
        ("search_bookmarks", json!({ "query": "allergy test results" })),
        ("ask_bookmarks", json!({ "question": "how many links about rust allergy?" })),
        ("list_recent", json!({})),
        ("list_folders", json!({})),
    ] {
        let told = ask(&client, tool, arguments).await.to_string();
        for private in ["clinic.example", "Health", "plans.example", "Secret"] {
            assert!(!told.contains(private), "{tool}: {told}");
        }
    }
    assert_eq!(ask(&client, "count", json!({})).await["bookmarks"], 2);
    assert_eq!(ask(&client, "count", json!({ "folder": "Work" })).await["bookmarks"], 0);
    assert_eq!(ask(&client, "count", json!({ "site": "plans.example" })).await["bookmarks"], 0);

    let missing = call(&client, "get_bookmark", json!({ "id": 9999 })).await;
    assert_eq!(missing.is_error, Some(true));
    let bad_day = call(&client, "count", json!({ "after": "last spring" })).await;
    assert_eq!(bad_day.is_error, Some(true));
    assert!(format!("{:?}", bad_day.content).contains("2024-03-31"));
    client.cancel().await.unwrap();
}
