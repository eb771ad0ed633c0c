//! `dogear mcp` with the SDK's own client, over a child process.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its library has failed")]

use std::{path::Path, process::Stdio};

use proptest::{
    collection::vec,
    option,
    prelude::*,
    test_runner::{Config, TestRunner},
};
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

/// Characters of an answer, the whole of it.
const MOST: usize = 20_000;

type Client = RunningService<RoleClient, ()>;

async fn connect(folder: &Path) -> Client {
    connect_to(folder, LIBRARY).await
}

async fn connect_to(folder: &Path, library: &str) -> Client {
    let file = folder.join("saved.html");
    std::fs::write(&file, library).unwrap();
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
    let result = client.call_tool(request).await.unwrap();
    let sent = serde_json::to_string(&result).unwrap().chars().count();
    assert!(sent <= MOST, "{tool} sent {sent} characters");
    result
}

/// The message of a call that is refused.
async fn refusal(client: &Client, tool: &str, arguments: Value) -> String {
    let result = call(client, tool, arguments).await;
    assert_eq!(result.is_error, Some(true), "{result:?}");
    serde_json::to_value(&result.content).unwrap()[0]["text"].as_str().unwrap().to_owned()
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
    let expected = "ask_bookmarks count get_bookmark list_duplicates list_folders list_recent search_bookmarks \
                    similar_bookmarks";
    assert_eq!(names.join(" "), expected);
    for tool in &tools {
        assert!(tool.description.as_ref().is_some_and(|text| text.len() > 40), "{}", tool.name);
        assert_eq!(tool.annotations.as_ref().and_then(|notes| notes.read_only_hint), Some(true), "{}", tool.name);
    }

    let twice = ask(&client, "list_duplicates", json!({})).await;
    assert_eq!((&twice["total"], &twice["groups"]), (&json!(0), &json!([])));
    // Where the model is not there, it is refused; what is private is told in neither case.
    let near = call(&client, "similar_bookmarks", json!({ "id": 1 })).await;
    let told = serde_json::to_string(&near).unwrap();
    assert!(told.contains("serde: serialisation") || told.contains("cannot be compared"), "{told}");
    assert!(!told.contains("allergy") && !told.contains("rewrite"), "{told}");

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

    assert_eq!(
        refusal(&client, "get_bookmark", json!({ "id": 9999 })).await,
        "There is no bookmark with the `id` 9999."
    );
    assert!(refusal(&client, "count", json!({ "after": "last spring" })).await.contains("written as 2024-03-31"));
    let private = refusal(&client, "count", json!({ "folder": "Work/Secrets" })).await;
    assert!(private.contains("“Work”") && !private.contains("Secret”"), "{private}");
    client.cancel().await.unwrap();
}

#[tokio::test]
async fn as_many_as_are_wanted_are_found_beside_private_ones() {
    let folder = tempfile::tempdir().unwrap();
    let entry = |number: i64, site: &str| {
        format!(
            "<DT><A HREF=\"https://{site}.example/{number}\" ADD_DATE=\"{}\">Bread {number}</A>\n",
            1_600_000_000 + number
        )
    };
    let open: String = (0..5).map(|number| entry(number, "open")).collect();
    let private: String = (100..400).map(|number| entry(number, "closed")).collect();
    let library = format!(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>{open}<DT><H3>Work</H3><DL><p><DT><H3>Secret</H3><DL><p>{private}\
         </DL><p></DL><p></DL><p>"
    );
    let client = connect_to(folder.path(), &library).await;
    let found = ask(&client, "search_bookmarks", json!({ "query": "bread" })).await;
    assert_eq!((titles(&found).len(), &found["total"]), (5, &json!(5)));
    let recent = ask(&client, "list_recent", json!({ "limit": 3 })).await;
    assert_eq!((titles(&recent), &recent["total"]), (vec!["Bread 4", "Bread 3", "Bread 2"], &json!(5)));
    let rest = ask(&client, "list_recent", json!({ "cursor": recent["next_cursor"] })).await;
    assert_eq!(titles(&rest), ["Bread 1", "Bread 0"]);
    let sites = ask(&client, "ask_bookmarks", json!({ "question": "which sites do I save most?" })).await.to_string();
    assert!(sites.contains("open.example") && !sites.contains("closed"), "{sites}");
    client.cancel().await.unwrap();
}

#[tokio::test]
async fn folders_are_a_tree_with_counts() {
    let folder = tempfile::tempdir().unwrap();
    let library = "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>\
        <DT><H3>Code</H3><DL><p><DT><H3>Rust</H3><DL><p><DT><A HREF=\"https://a.example/\">A</A>\
        <DT><A HREF=\"https://b.example/\">B</A></DL><p><DT><A HREF=\"https://c.example/\">C</A></DL><p>\
        <DT><H3>Food</H3><DL><p><DT><A HREF=\"https://d.example/\">D</A></DL><p></DL><p>";
    let client = connect_to(folder.path(), library).await;
    let folder =
        |path: &[&str], bookmarks: u32, in_all: u32| json!({ "path": path, "bookmarks": bookmarks, "in_all": in_all });
    let whole = ask(&client, "list_folders", json!({})).await;
    let expected = json!([folder(&["Code"], 1, 3), folder(&["Code", "Rust"], 2, 2), folder(&["Food"], 1, 1)]);
    assert_eq!((&whole["folders"], &whole["bookmarks"]), (&expected, &json!(4)));

    let shallow = ask(&client, "list_folders", json!({ "depth": "1" })).await;
    assert_eq!(shallow["folders"][0]["hidden_folders"], 1);
    assert_eq!(shallow["folders"][0]["hidden_bookmarks"], 2);
    assert!(shallow["more"].as_str().unwrap().starts_with("1 smaller or deeper folders with 2 bookmarks are hidden"));
    let branch = ask(&client, "list_folders", json!({ "under": ["Code", "Rust"] })).await;
    assert_eq!(branch["folders"], json!([folder(&["Code", "Rust"], 2, 2)]));
    assert!(refusal(&client, "list_folders", json!({ "under": "Cod" })).await.contains("The nearest is “Code”"));
    client.cancel().await.unwrap();
}

const NEARLY: &[&str] = &["", " ", "2", "2.0", "2024", "2024-03", "null", "Health", "/", "[]", "{}", "1e999", "-1"];

/// Any value, with those among them that nearly mean something.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0..40u32).prop_map(Value::from),
        proptest::sample::select(NEARLY).prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec(("[a-z]{0,3}", inner), 0..3).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

#[test]
fn whatever_is_given_is_answered_or_refused_by_name() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let client = runtime.block_on(connect(folder.path()));
    let tools = runtime.block_on(client.list_all_tools()).unwrap();
    let strategy = (0..tools.len(), vec(option::weighted(0.7, anything()), 7), anything());
    let config = Config { cases: 300, failure_persistence: None, ..Config::default() };
    let checked = TestRunner::new(config).run(&strategy, |(tool, values, unknown)| {
        let tool = &tools[tool];
        let names: Vec<&String> = tool.input_schema["properties"].as_object().unwrap().keys().collect();
        let given = names.iter().zip(values).filter_map(|(name, value)| Some(((*name).clone(), value?)));
        let arguments: Value = Value::Object(given.chain([("unknown".to_owned(), unknown)]).collect());
        let result = runtime.block_on(call(&client, &tool.name, arguments));
        let told = serde_json::to_value(&result.content).unwrap()[0]["text"].as_str().unwrap().to_owned();
        let names_one = names.iter().any(|name| told.contains(&format!("`{name}`")));
        prop_assert!(result.is_error != Some(true) || names_one, "{} {told}", tool.name);
        prop_assert!(!told.contains("clinic.example") && !told.contains("plans.example"), "{} {told}", tool.name);
        Ok(())
    });
    checked.unwrap();
    runtime.block_on(client.cancel()).unwrap();
}
