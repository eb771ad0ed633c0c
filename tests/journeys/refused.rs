//! What a command refuses: each says in a sentence what is wrong and what to do, prints nothing on stdout, and changes
//! nothing.

use std::fs;

use anyhow::Result;
use dogear_tests::dogear::Dogear;

use crate::support::{path, with_sample};

/// Arguments, what the complaint names, and the way on.
type Refused<'a> = (&'a [&'a str], &'a str, &'a str);

#[test]
fn what_is_not_there_is_named_with_the_way_to_what_is() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let empty = dogear.home().join("empty");
    fs::create_dir(&empty)?;
    let table: [Refused<'_>; 17] = [
        (&["sync", "--source", "nobody"], "nobody", "`dogear sources`"),
        (&["sources", "--enable", "nobody"], "nobody", "`dogear sources`"),
        (&["sources", "--disable", "nobody"], "nobody", "`dogear sources`"),
        (&["search", "rust", "--source", "nobody"], "nobody", "`dogear sources`"),
        (&["changes", "--source", "nobody"], "nobody", "`dogear sources`"),
        (&["export", "all.html", "--source", "nobody"], "nobody", "`dogear sources`"),
        (&["exclude", "--source", "nobody"], "nobody", "`dogear sources`"),
        (&["folders", "Zyzzyva"], "“Zyzzyva”", "`dogear folders`"),
        (&["search", "rust", "--folder", "Zyzzyva"], "“Zyzzyva”", "`dogear folders`"),
        (&["export", "all.html", "--folder", "Zyzzyva"], "“Zyzzyva”", "`dogear folders`"),
        (&["conversations", "--show", "99"], "99", "`dogear conversations`"),
        (&["conversations", "--rename", "99", "x"], "99", "`dogear conversations`"),
        (&["conversations", "--delete", "99"], "99", "`dogear conversations`"),
        (&["model", "--get", "nobody"], "nobody", "`dogear model`"),
        (&["model", "--use", "nobody"], "nobody", "`dogear model`"),
        (&["model", "--remove", "nobody"], "nobody", "`dogear model`"),
        (&["sources", "--add", path(&empty)?], "empty", "pick another"),
    ];
    refuses_all(&dogear, &table)
}

#[test]
fn what_cannot_be_meant_is_told_with_what_can() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let notes = dogear.home().join("notes.txt");
    fs::write(&notes, "\n")?;
    let nowhere = dogear.home().join("nowhere/all.html");
    let table: [Refused<'_>; 12] = [
        (&["export", "all.docx"], "all.docx", "--format"),
        (&["export", path(&nowhere)?], "nowhere/all.html", "Choose another place."),
        (&["eval", "--queries", path(&notes)?], "notes.txt", "Each line is an object"),
        (&["private", "--add", " "], "folder", "its path (Work/Private)"),
        (&["private", "--drop", "Zyzzyva"], "Zyzzyva", "not private"),
        (&["exclude", "--drop"], "rule", "--folder"),
        (&["exclude", "--drop", "--site", "example.org"], "example.org", "no rule"),
        (&["provider", "--use", "nobody"], "nobody", "built_in, ollama"),
        (&["provider", "--use", "ollama", "--address", "http://"], "http://", "http://localhost:11434"),
        (&["model", "--server", "hub"], "hub", "https://huggingface.co"),
        (&["model", "--back"], "go back", "`dogear model --use ID`"),
        (&["open", " "], "question", "`dogear open`"),
    ];
    refuses_all(&dogear, &table)
}

fn refuses_all(dogear: &Dogear, table: &[Refused<'_>]) -> Result<()> {
    let before = kept(dogear)?;
    for (arguments, what, way) in table {
        let ran = dogear.run(arguments)?;
        assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "dogear {arguments:?}: {ran:?}");
        assert!(ran.stderr.contains(what) && ran.stderr.contains(way), "dogear {arguments:?}: {ran:?}");
        let machine = ["os error", ".partial", "panicked", "Error {", "EngineError"];
        assert!(!machine.iter().any(|word| ran.stderr.contains(word)), "dogear {arguments:?}: {ran:?}");
    }
    assert_eq!(kept(dogear)?, before);
    Ok(())
}

/// What a refused command could have changed.
fn kept(dogear: &Dogear) -> Result<Vec<String>> {
    let documents = [&["sources"][..], &["exclude"], &["private"], &["provider"], &["model"], &["conversations"]];
    documents.iter().map(|arguments| Ok(dogear.json(arguments)?.to_string())).collect()
}
