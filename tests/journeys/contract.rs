//! What scripts depend on: the JSON of every command, one document on stdout, the exit codes, complaints on stderr.
//! Fields may be added; none of these may go or change its kind.

use std::fs;

use anyhow::Result;
use dogear_tests::{
    dogear::Dogear,
    missing::{self, checkout},
};
use serde_json::{Value, json};

use crate::support::{event, path, with_sample};

#[test]
fn every_command_prints_its_document() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let sample = checkout().join("assets/sample-bookmarks.html");
    let queries = dogear.home().join("queries.jsonl");
    let known = json!({ "id": 1, "category": "partial", "query": "tokio tutorial", "lang": "en", "url": "https://tokio.rs/tokio/tutorial" });
    let unknown = json!({ "id": 2, "category": "negative", "query": "zzyzx", "lang": "en", "url": null });
    fs::write(&queries, format!("{known}\n{unknown}\n"))?;
    let export = dogear.home().join("all.json");

    let report = json!([{
        "id": "text", "added": "number", "changed": "number", "moved": "number", "removed": "number",
        "unchanged": "number", "unused": [{ "name": "text", "rows": "number" }],
        "warnings": [{ "where": "text", "message": "text" }],
    }]);
    let hits = json!([{
        "id": "number", "title": "text", "url": "text", "folder": ["text"], "source": "text",
        "added_at": "time or null", "score": "number",
        "why": {
            "words": ["text"], "meaning": "number or null", "rank_words": "number or null",
            "rank_meaning": "number or null",
        },
        "also": [{ "id": "number", "title": "text", "url": "text", "folder": ["text"], "source": "text" }],
    }]);
    let metrics = json!({ "n": "number", "mrr10": "number", "r1": "number", "r3": "number", "r10": "number" });
    let place = json!({ "id": "number", "title": "text", "url": "text", "folder": ["text"], "source": "text" });
    let table: [(&[&str], Value); 15] = [
        (
            &["sources"],
            json!([{
                "id": "text", "browser": "text", "profile": "text", "path": "text", "format": "text",
                "bookmarks": "number or null", "state": "text", "detail": "text or null", "enabled": "bool",
            }]),
        ),
        (&["sync"], json!({ "sources": report, "embedded": "number", "took_ms": "number" })),
        (
            &["import", path(&sample)?],
            json!({
                "sources": report, "embedded": "number", "took_ms": "number", "format": "text",
                "encoding": "text or null",
            }),
        ),
        (
            &["import", path(&sample)?, "--dry-run"],
            json!({ "sources": report, "format": "text", "elsewhere": "number", "dry_run": "bool" }),
        ),
        (
            &["model"],
            json!({
                "server": "text", "before": "text or null", "problem": "text or null",
                "models": [{
                    "id": "text", "name": "text", "size_mb": "number or null", "languages": "text or null",
                    "license": "text or null", "folder": "text or null", "state": "text", "done": "number or null",
                    "of": "number or null", "problem": "text or null",
                }],
            }),
        ),
        (
            &["changes"],
            json!([{
                "entry": "number", "at": "time", "kind": "text", "source": "text", "id": "number", "title": "text", "url": "text",
                "folder": ["text"], "before": { "title": "text", "url": "text", "folder": ["text"] },
            }]),
        ),
        (
            &["exclude", "--folder", "No such folder"],
            json!({ "rules": [{ "kind": "text", "value": "text" }], "forgotten": "number", "came_back": "number" }),
        ),
        (
            &["folders", "--depth", "1"],
            json!({
                "folders": [{ "path": ["text"], "bookmarks": "number", "in_all": "number" }], "bookmarks": "number",
                "in_no_folder": "number", "deeper": "number",
            }),
        ),
        (
            &["duplicates", "--alike", "title"],
            json!({
                "groups": [{ "alike": "text", "bookmarks": [place] }], "total": "number", "spare": "number",
            }),
        ),
        (&["export", path(&export)?], json!({ "bookmarks": "number", "path": "text" })),
        (
            &["search", "rust tutorial", "-k", "3", "--after", "2001-01-01"],
            json!({
                "query": "text", "understood": { "text": "text" }, "took_ms": "number",
                "timings": {
                    "embed_ms": "number", "lexical_ms": "number", "dense_ms": "number", "rerank_ms": "number",
                },
                "hits": hits, "confident": "bool",
            }),
        ),
        (
            &["status"],
            json!({
                "bookmarks": "number", "embedded": "number", "pending": "number", "first": "number",
                "sources": "number", "db_bytes": "number", "last_sync_at": "time or null",
            }),
        ),
        (
            &["eval", "--queries", path(&queries)?],
            json!({
                "all": metrics, "by_category": { "partial": metrics },
                "negatives": { "n": "number", "answered": "number" }, "p50_ms": "number", "p95_ms": "number",
            }),
        ),
        (&["rebuild"], json!({ "bookmarks": "number", "embedded": "number", "took_ms": "number" })),
        (&["rebuild", "--repair"], json!({ "bookmarks": "number", "embedded": "number", "took_ms": "number" })),
    ];
    for (arguments, shape) in table {
        let document = dogear.json(arguments)?;
        let wrong = differences("", &shape, &document);
        assert!(wrong.is_empty(), "dogear {arguments:?}: {wrong:?} in {document}");
    }
    Ok(())
}

#[test]
fn status_names_the_model_and_its_width() -> Result<()> {
    if missing::model()?.is_none() {
        return Ok(());
    }
    let status = with_sample(Dogear::new()?)?.json(&["status"])?;
    assert_eq!(status["model"], json!({ "id": "all-minilm-l6-v2", "dims": 384 }), "{status}");
    assert_eq!((&status["embedded"], &status["pending"]), (&status["bookmarks"], &json!(0)), "{status}");
    Ok(())
}

#[test]
fn without_a_model_words_work_and_the_status_says_what_is_missing() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let status = dogear.json(&["status"])?;
    assert_eq!(status["model"], Value::Null, "{status}");
    assert!(status["meaning_problem"].as_str().is_some_and(|problem| problem.contains("no-model")), "{status}");
    assert_eq!(dogear.search("tokio tutorial", "hybrid")?[0]["url"], "https://tokio.rs/tokio/tutorial");
    Ok(())
}

#[test]
fn asking_prints_an_object_a_line() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let (code, lines) = dogear.lines(&["ask", "rust tutorial", "--llm", "none"])?;
    assert_eq!(code, 0);
    let citations = json!([{ "n": "number", "id": "number", "title": "text", "url": "text" }]);
    for (name, shape) in [
        ("understood", json!({ "text": "text" })),
        ("sources", json!({ "hits": [{ "id": "number", "title": "text", "url": "text" }] })),
        ("token", json!({ "text": "text" })),
        (
            "done",
            json!({
                "answer": "text", "citations": citations, "answered": "bool", "provider": "text", "took_ms": "number",
            }),
        ),
    ] {
        let line = event(&lines, name)?;
        assert_eq!(differences("", &shape, line), [""; 0], "{line}");
    }
    Ok(())
}

#[test]
fn a_kept_conversation_has_the_hits_and_failures_of_every_other_document() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    // Nothing listens at this port.
    dogear.json(&["provider", "--use", "ollama", "--address", "http://127.0.0.1:9", "--model", "any"])?;
    let (code, asked) = dogear.lines(&["ask", "rust tutorial"])?;
    assert_eq!(code, 1);
    let shown = dogear.json(&["conversations", "--show", "1"])?;
    let turn = &shown["turns"][0];
    let (hits, failed) = (&event(&asked, "sources")?["hits"], event(&asked, "failed")?);
    assert!(hits[0]["url"].is_string(), "{hits}");
    assert_eq!(&turn["hits"], hits);
    assert_eq!(turn["failure"], json!({ "code": "no_provider", "message": failed["message"] }));
    assert_eq!(failed["code"], "no_provider");
    assert_eq!(differences("", &json!({ "asked_at": "time", "sent": { "local": "bool" } }), turn), [""; 0], "{turn}");
    Ok(())
}

#[test]
fn failures_exit_with_1_and_wrong_usage_with_2_and_stdout_stays_empty() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let missing = dogear.home().join("missing.html");
    let table: [(&[&str], i32, &str); 10] = [
        (&["import", path(&missing)?], 1, "missing.html"),
        (&["export", "all.docx"], 1, "--format"),
        (&["sync", "--source", "nobody"], 1, "There is no source `nobody`"),
        (&["sources", "--enable", "nobody"], 1, "There is no source `nobody`"),
        (&["sources", "--add", path(&missing)?], 1, "missing.html"),
        (&["eval", "--queries", path(&missing)?], 1, "missing.html"),
        (&["dance"], 2, "dance"),
        (&["search"], 2, "<QUERY>"),
        (&["search", "x", "-k", "0"], 2, "-k"),
        (&["search", "x", "--after", "last spring"], 2, "2024-03-31"),
    ];
    for (arguments, code, complaint) in table {
        for arguments in [arguments.to_vec(), [&["--json"], arguments].concat()] {
            let ran = dogear.run(&arguments)?;
            assert_eq!((ran.code, ran.stdout.as_str()), (code, ""), "dogear {arguments:?}: {ran:?}");
            assert!(ran.stderr.contains(complaint), "dogear {arguments:?}: {ran:?}");
        }
    }
    Ok(())
}

#[test]
fn for_people_there_is_no_json_and_no_colour_in_a_pipe() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    for arguments in [&["sources"][..], &["search", "rust tutorial"], &["status"], &["ask", "rust", "--llm", "none"]] {
        let ran = dogear.run(arguments)?;
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(!ran.stdout.trim().is_empty() && !ran.stdout.contains(['{', '\u{1b}']), "{ran:?}");
    }
    Ok(())
}

/// Where a document does not have the shape. A shape is JSON whose leaves name kinds; one element of a list speaks for
/// all of them.
fn differences(place: &str, shape: &Value, document: &Value) -> Vec<String> {
    match (shape, document) {
        (Value::Object(fields), Value::Object(_)) => fields
            .iter()
            .flat_map(|(name, shape)| match document.get(name) {
                Some(value) => differences(&format!("{place}.{name}"), shape, value),
                None => vec![format!("{place}.{name} is missing")],
            })
            .collect(),
        (Value::Array(shapes), Value::Array(elements)) => {
            let each = elements.iter().zip(shapes.iter().cycle());
            each.flat_map(|(element, shape)| differences(&format!("{place}[]"), shape, element)).collect()
        }
        (Value::String(kinds), _) if kinds.split(" or ").any(|kind| is_of(kind, document)) => Vec::new(),
        _ => vec![format!("{place} is {document}, not {shape}")],
    }
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "text" => value.is_string(),
        "number" => value.is_number(),
        "bool" => value.is_boolean(),
        "null" => value.is_null(),
        // RFC 3339 in UTC.
        "time" => value.as_str().is_some_and(|time| time.len() >= 20 && time.ends_with('Z')),
        _ => false,
    }
}
