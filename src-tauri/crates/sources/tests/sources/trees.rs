//! JSON of any program: trees, lists, and one document a line.

use dogear_domain::{Format, Reading};
use dogear_sources::{ParseError, parse, read, source_at};
use tempfile::tempdir;

use crate::support::{dated, said, said_of, shown, unused, write};

fn json(text: &str) -> Reading {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.json");
    write(&path, text);
    let source = source_at(&path).unwrap();
    assert_eq!(source.format, Format::JsonList, "{text}");
    read(&source).unwrap()
}

fn refused(text: &str) -> ParseError {
    parse(Format::JsonList, text.as_bytes(), "a.json").unwrap_err()
}

#[test]
fn the_tree_of_a_browser_keeps_its_folders_and_dates() {
    let tree = r#"{"id":"0","title":"","children":[{"id":"1","parentId":"0","index":0,"title":"Bar","dateAdded":1690000000000,"children":[
        {"id":"4","parentId":"1","index":0,"title":"Ferns","url":"https://fern.example/","dateAdded":1690000000123},
        {"id":"5","parentId":"1","title":"Moss","children":[{"id":"6","title":"Peat","url":"https://peat.example/"}]}]},
        {"id":"2","title":"Other","children":[]}]}"#;
    for text in [tree.to_owned(), format!("[{tree}]")] {
        let reading = json(&text);
        insta::allow_duplicates! {
            insta::assert_snapshot!(dated(&reading), @r"
            2023-07-22T04:26:40.123Z Bar: Ferns <https://fern.example/>
            - Bar › Moss: Peat <https://peat.example/>
            ");
            insta::assert_snapshot!(unused(&reading), @"id 5, parentId 3, index 2, folder.dateAdded 1");
        }
    }
}

#[test]
fn folders_are_known_by_names_members_and_ids() {
    let reading = json(
        r#"{"Kitchen":[{"name":"Soup","link":"https://soup.example/"}],"Garden":["https://fern.example/","https://moss.example/"]}"#,
    );
    insta::assert_snapshot!(shown(&reading), @r"
    Kitchen: Soup <https://soup.example/>
    Garden:  <https://fern.example/>
    Garden:  <https://moss.example/>
    ");
    let reading = json(
        r#"{"folders":[{"id":7,"name":"Kitchen"},{"id":8,"name":"Soups","parentId":7}],
        "bookmarks":[{"title":"Leek","url":"https://leek.example/","folderId":8},{"title":"Far","url":"https://far.example/","folderId":9}]}"#,
    );
    insta::assert_snapshot!(shown(&reading), @r"
    Kitchen › Soups: Leek <https://leek.example/>
    : Far <https://far.example/>
    ");
    assert_eq!(unused(&reading), "folderId 1");
    let reading = json(
        r#"[{"id":"a","title":"Kitchen"},{"id":"b","parentId":"a","title":"Leek","url":"https://leek.example/"}]"#,
    );
    assert_eq!(shown(&reading), "Kitchen: Leek <https://leek.example/>");
    let reading = json(
        r#"{"groups":[{"label":"Kitchen","tabs":[{"uri":"https://a.example/"}]},{"folder":"Home/Garden","sites":[{"href":"https://b.example/"}]}]}"#,
    );
    assert_eq!(shown(&reading), "Kitchen:  <https://a.example/>\nHome › Garden:  <https://b.example/>");
}

#[test]
fn a_list_of_the_program_is_no_folder() {
    for text in [
        r#"{"version":2,"bookmarks":[{"title":"One","url":"https://one.example/"}]}"#,
        r#"{"data":{"savedLinks":[{"title":"One","url":"https://one.example/"}]}}"#,
        r#"{"data":{"viewer":{"edges":[{"cursor":"x","node":{"title":"One","url":"https://one.example/"}}]}}}"#,
        r#"{"name":"An owner","items":[{"page":{"url":"https://one.example/"},"title":"One"}]}"#,
        r#"{"k1":{"url":"https://one.example/","title":"One"}}"#,
        r#"[[{"url":"https://one.example/","title":"One"}]]"#,
        r#"[["One","https://one.example/"]]"#,
        r#"{"One":"https://one.example/"}"#,
        r#"{"url":"https://one.example/","title":"One"}"#,
        r#"[{"targetUrl":"https://one.example/","icon":"https://one.example/i.png","caption":"One"}]"#,
    ] {
        assert_eq!(shown(&json(text)), ": One <https://one.example/>", "{text}");
    }
}

#[test]
fn what_belongs_to_a_bookmark_is_none() {
    let reading = json(
        r#"[{"author":{"name":"Ada","url":"https://ada.example/"},"images":[{"url":"https://one.example/1.png","title":"Leaf"}],
        "highlights":[{"text":"A line","url":"https://one.example/#3"}],"tags":[{"name":"green","url":"https://one.example/t"}],
        "title":"One","url":"https://one.example/","children":[{"title":"Inner","url":"https://inner.example/"}]}]"#,
    );
    insta::assert_snapshot!(shown(&reading), @r"
    : One <https://one.example/> #green
    One: Inner <https://inner.example/>
    ");
    assert_eq!(unused(&reading), "author 1, images 1, highlights 1");
}

#[test]
fn names_and_dates_come_in_every_spelling() {
    let reading = json(
        r#"[{"URL":"https://a.example/","Title":"A","addedAt":1651234567.891,"readAt":1651239999,"starred":true,"shared":false,"empty":[]},
        {"url":"https://b.example/","name":"B","saved_at":"2022-04-29 12:16:07+00:00","updatedAt":"2023-01-01T00:00:00Z","published":"2020-01-01"},
        {"url":"https://c.example/","timestamp":1651234567000,"summary":"What it says","labels":["x","y z"]},
        {"url":"https://d.example/","created":"13295708167000000","document_tags":"['one', \"it's two\"]","note":"Mine","excerpt":"Theirs"},
        {"url":"https://e.example/","date":"29/04/2022"},{"url":"https://f.example/","date":"04/05/2022"},
        {"url":"https://g.example/","date":{"$date":"2022-04-29T12:16:07Z"}},
        {"url":"https://h.example/","added":"275760-09-13"},{"url":"https://i.example/","added":99999999999999999999}]"#,
    );
    insta::assert_snapshot!(dated(&reading), @r#"
    2022-04-29T12:16:07.891Z : A <https://a.example/>
    2022-04-29T12:16:07Z : B <https://b.example/>
    2022-04-29T12:16:07Z :  <https://c.example/> #x #y z -- "What it says"
    2022-04-29T12:16:07Z :  <https://d.example/> #one #it's two -- "Mine\nTheirs"
    2022-04-29T00:00:00Z :  <https://e.example/>
    2022-05-04T00:00:00Z :  <https://f.example/>
    2022-04-29T12:16:07Z :  <https://g.example/>
    - :  <https://h.example/>
    - :  <https://i.example/>
    ! a.json: #8: The date it was added makes no sense; it is kept without a date.
    ! a.json: #9: The date it was added makes no sense; it is kept without a date.
    ! a.json: Dates like 4/5/2022 were read with the day first, as the file's other dates have it.
    "#);
    assert_eq!(unused(&reading), "readAt 1, starred 1, updatedAt 1, published 1");
    let reading = json(r#"[{"url":"https://f.example/","date":"04/05/2022"}]"#);
    assert!(said(&reading.warnings[0].message).contains("the day or the month first"), "{:?}", reading.warnings);
}

#[test]
fn each_line_may_be_a_document() {
    let reading = json(
        "\u{feff}{\"url\":\"https://a.example/\",\"title\":\"A\"}\n\n{\"url\":\"https://b.example/\", broken\n{\"title\":\"Nowhere\"}\r\n\
         {\"title\":\"Kitchen\",\"links\":[{\"url\":\"https://c.example/\"}]}\n{\"url\":\"https://d.example/\"} x\n{\"url\":\"https://e.example/\"",
    );
    insta::assert_snapshot!(shown(&reading), @r"
    : A <https://a.example/>
    Kitchen:  <https://c.example/>
    ! a.json: line 3: It is not JSON: a quoted name is missing; skipped.
    ! a.json: line 4: It has no address; skipped.
    ! a.json: line 6: It is not JSON: there is more after the end; skipped.
    ! a.json: line 7: It is not JSON: the file ends in the middle; skipped.
    ");
    let reading = json("{\n \"url\": \"https://a.example/\"\n}\n{\n \"url\": \"https://b.example/\"\n}\n");
    assert_eq!(shown(&reading), ":  <https://a.example/>\n:  <https://b.example/>");
}

#[test]
fn nesting_costs_no_stack_and_says_where_it_ends() {
    let nested = |levels: usize| {
        let page = r#"{"title":"Page","url":"https://deep.example/"}"#;
        format!("{}{page}{}", r#"{"title":"f","children":["#.repeat(levels), "]}".repeat(levels))
    };
    for levels in [200, 15_000] {
        let reading = json(&nested(levels));
        assert_eq!(reading.snapshot.bookmarks.len(), 1);
        assert_eq!(reading.snapshot.bookmarks[0].folder.0.len(), 64);
        assert!(said(&reading.warnings[0].message).contains("nested too deep"), "{:?}", reading.warnings);
    }
    assert!(said_of(&refused(&nested(200_000))).contains("nested too deep"));
    let reading = json(&format!(r#"[{},{{"url":"https://flat.example/"}}]"#, nested(200_000)));
    assert_eq!(reading.snapshot.bookmarks.len(), 1);
    assert!(reading.warnings.iter().any(|warning| said(&warning.message).contains("levels deep was left out")));
}

#[test]
fn many_names_are_bounded() {
    let members = |n: usize| (0..2_000).map(|m| format!(",\"m{}\":1", n * 2_000 + m)).collect::<String>();
    let items: Vec<String> = (0..5).map(|n| format!("{{\"url\":\"https://{n}.example/\"{}}}", members(n))).collect();
    let reading = json(&format!("[{}]", items.join(",")));
    assert_eq!((reading.snapshot.bookmarks.len(), reading.unused.len()), (5, 50));
    assert!(
        said(&reading.warnings[0].message).contains("more columns or members were not used"),
        "{:?}",
        reading.warnings
    );
}

#[test]
fn passwords_are_refused() {
    for text in [
        r#"{"items":[{"name":"Site","login":{"uris":[{"match":null,"uri":"https://a.example/"}],"username":"u","password":"p"}}]}"#,
        r#"[{"url":"https://a.example/","username":"u","Passwort":"p"}]"#,
        r#"[{"title":"Site","url":"https://a.example/","otpauth":"otpauth://totp/x?secret=ABC"}]"#,
        r#"{"items":[{"overview":{"url":"https://a.example/"},"details":{"fields":[{"designation":"password","value":"p"}]}}]}"#,
        "{\"url\":\"https://a.example/\"}\n{\"url\":\"https://b.example/\",\"password\":\"p\"}\n",
    ] {
        let error = refused(text);
        assert_eq!(error, ParseError::Passwords, "{text}");
        assert!(!said_of(&error).contains("a.example"));
    }
    let reading = json(
        r#"{"settings":{"password":"p"},"bookmarks":[{"title":"password","url":"https://a.example/","note":"password: none","tags":["otp"]}]}"#,
    );
    assert_eq!(shown(&reading), ": password <https://a.example/> #otp -- \"password: none\"");
}
