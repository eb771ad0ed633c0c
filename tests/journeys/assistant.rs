//! An assistant with the official Python client: whatever it gives is answered or refused in words, no answer is longer than
//! it can hold, and what was cut is had by the cursor. And folders, which people and assistants type in many ways.

use std::{collections::BTreeSet, fmt::Write, fs};

use anyhow::Result;
use dogear_tests::{
    dogear::{Dogear, Ran},
    missing::{checkout, mcp_client},
};
use serde_json::Value;

use crate::support::{list, path, text};

/// Characters that an answer may have.
const MOST: u64 = 20_000;
const BREADS: usize = 30;
const FOLDERS: usize = 300;
const DEEP: usize = 20;
/// Words of a note of some 14,000 characters: more than one answer holds, less than a reader shortens.
const WORDS: usize = 1_500;

/// A library with everything that is long: notes, titles, addresses, a branch of folders, and a list of folders.
fn library() -> String {
    let mut html = String::from("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n");
    let mut add = |title: &str, url: &str, note: &str| {
        let _ = write!(html, "<DT><A HREF=\"{url}\" ADD_DATE=\"1700000000\">{title}</A>\n<DD>{note}\n");
    };
    for bread in 0..BREADS {
        let note = format!("Knead, wait and bake \"{bread}\". ").repeat(200);
        add(&format!("Bread, recipe {bread}"), &format!("https://bread.example/{bread}"), &note);
    }
    add(
        "The longest note",
        "https://notes.example/",
        &(0..WORDS).map(|word| format!("word{word} ")).collect::<String>(),
    );
    add(&"endless title ".repeat(4_000), "https://titles.example/", "");
    add("A long address", &format!("https://addresses.example/?{}", "a=b&amp;".repeat(6_000)), "");
    for folder in 0..FOLDERS {
        let _ = write!(
            html,
            "<DT><H3>Topic number {}</H3>\n<DL><p>\n<DT><H3>Part {folder}</H3>\n<DL><p>\n\
             <DT><A HREF=\"https://topic{folder}.example/\" ADD_DATE=\"1600000000\">Page {folder}</A>\n</DL><p>\n</DL><p>\n",
            folder / 3
        );
    }
    let deep: String = (0..DEEP).map(|level| format!("<DT><H3>Level {level}</H3>\n<DL><p>\n")).collect();
    html + &deep + "<DT><A HREF=\"https://deep.example/\">At the bottom</A>\n" + &"</DL><p>\n".repeat(DEEP + 1)
}

fn filled(html: &str) -> Result<Dogear> {
    let dogear = Dogear::by_words()?;
    let file = dogear.home().join("saved.html");
    fs::write(&file, html)?;
    dogear.json(&["import", path(&file)?])?;
    Ok(dogear)
}

fn distinct(seen: &Value, member: &str) -> BTreeSet<String> {
    list(seen, member).iter().map(Value::to_string).collect()
}

#[test]
fn the_official_client_is_answered_whatever_it_gives() -> Result<()> {
    let Some(python) = mcp_client()? else { return Ok(()) };
    let dogear = filled(&library())?;
    let seen = dogear.script(&python, &checkout().join("tests/mcp/client.py"))?;

    assert_eq!(list(&seen, "tools").len(), 8);
    assert!(seen["tools_size"].as_u64() < Some(16_000), "{}", seen["tools_size"]);
    assert!(seen["longest"].as_u64() <= Some(MOST), "{}", seen["longest"]);
    assert_eq!(list(&seen, "unnamed"), &[] as &[Value], "each refusal names its argument");
    let refusals = seen["refusals"].to_string();
    for said in ["`limit` must be a whole number", "`after` must be a day", "`query` is missing", "There is no folder"]
    {
        assert!(refusals.contains(said), "{said}: {refusals}");
    }
    assert!(text(&seen, "tampered").contains("`cursor` must be a next_cursor"));

    let bookmarks = usize::try_from(dogear.json(&["status"])?["bookmarks"].as_u64().unwrap_or_default())?;
    assert_eq!((list(&seen, "recent").len(), distinct(&seen, "recent").len()), (bookmarks, bookmarks));
    assert!(distinct(&seen, "found").len() >= BREADS && distinct(&seen, "found").len() == list(&seen, "found").len());
    assert_eq!(distinct(&seen, "folders").len(), list(&seen, "folders").len());
    assert_eq!(list(&seen, "folders").len(), FOLDERS / 3 + FOLDERS + DEEP);
    assert_eq!(seen["in_folders"], FOLDERS + 1);
    assert!(seen["folder_pages"].as_u64() > Some(1));

    let listed = &seen["listed_note"];
    assert!(text(listed, "note").ends_with('…') && text(listed, "note_shortened").contains("get_bookmark"), "{listed}");
    assert!(text(&seen, "note").starts_with("word0 word1 ") && seen["note_pages"].as_u64() > Some(1));
    assert!(text(&seen, "note").trim_end().ends_with(&format!("word{}", WORDS - 1)), "the note is had whole");
    Ok(())
}

const FOLDERS_OF_ALL_KINDS: &str = r#"<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
<DT><H3>Software</H3><DL><p><DT><H3>Texts</H3><DL><p>
<DT><A HREF="https://texts.example/keys">Keys for texts</A>
</DL><p><DT><H3>Tables</H3><DL><p>
<DT><A HREF="https://tables.example/keys">Keys for tables</A>
</DL><p></DL><p>
<DT><H3>🥘 Café &amp; Küche</H3><DL><p>
<DT><A HREF="https://kitchen.example/keys">Keys of the kitchen</A>
</DL><p>
<DT><H3>A/B tests</H3><DL><p>
<DT><A HREF="https://tests.example/keys">Keys of tests</A>
</DL><p>
</DL><p>"#;

#[test]
fn a_folder_is_found_however_it_is_typed() -> Result<()> {
    let dogear = filled(FOLDERS_OF_ALL_KINDS)?;
    let check = |folder: &str, expected: &[&str]| -> Result<()> {
        let found = dogear.json(&["search", "keys", "--folder", folder])?;
        let mut titles: Vec<&str> = list(&found, "hits").iter().map(|hit| text(hit, "title")).collect();
        titles.sort_unstable();
        assert_eq!(titles, expected, "{folder}");
        Ok(())
    };
    check("Software/Texts", &["Keys for texts"])?;
    check("software > texts", &["Keys for texts"])?;
    check(" /Software › Tables/ ", &["Keys for tables"])?;
    check("Software\\Tables", &["Keys for tables"])?;
    check("Software", &["Keys for tables", "Keys for texts"])?;
    check("cafe & kuche", &["Keys of the kitchen"])?;
    check("A/B tests", &["Keys of tests"])
}

#[test]
fn an_unknown_folder_is_said_to_be_unknown() -> Result<()> {
    let dogear = filled(FOLDERS_OF_ALL_KINDS)?;
    let Ran { code, stdout, stderr } = dogear.run(&["search", "keys", "--folder", "Softwear"])?;
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert!(stderr.contains("There is no folder “Softwear”. The nearest is “Software”."), "{stderr}");
    let ran = dogear.run(&["--json", "search", "keys", "--folder", "Software/Text"])?;
    let said: Value = serde_json::from_str(&ran.stdout)?;
    assert_eq!((ran.code, text(&said, "error"), text(&said, "folder")), (1, "unknown_folder", "Software/Text"));
    assert_eq!(list(&said, "nearest").first(), Some(&Value::from("Software › Texts")));

    let remark = dogear.run(&["exclude", "--folder", "Nowhere"])?;
    assert!(remark.code == 0 && remark.stderr.contains("There is no folder “Nowhere”"), "{remark:?}");
    assert_eq!(dogear.run(&["private", "--add", "software › texts"])?.stderr, "");
    assert_eq!(dogear.run(&["private", "--drop", "Software/Texts"])?.code, 0);
    assert_eq!(dogear.run(&["private", "--drop", "Software/Texts"])?.code, 1);
    Ok(())
}
