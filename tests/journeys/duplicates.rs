//! What is saved more than once, from a file to the terminal.

use std::fs;

use anyhow::Result;
use dogear_tests::dogear::Dogear;
use serde_json::Value;

use crate::support::path;

const SAVED: &str = "url,title,folder
https://example.org/news/bread,How bread came to be,News
https://m.example.org/news/bread?utm_source=mail,How bread came to be (mobile),Kitchen
https://web.archive.org/web/20200101/https://example.org/news/bread,Bread kept,Kitchen
http://www.example.org/cheese/,Cheese,Kitchen
https://example.org/cheese,Cheese,News
https://example.org/2020/rye,How to bake a rye loaf at home,News
https://example.org/recipes/17,How to bake a rye loaf at home,Kitchen
https://example.org/once,Saved only once in this list,News
";

#[test]
fn copies_are_as_loose_as_asked_and_within_what_was_asked() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let file = dogear.home().join("saved.csv");
    fs::write(&file, SAVED)?;
    dogear.json(&["import", path(&file)?])?;
    let groups = |arguments: &[&str]| -> Result<Vec<(String, usize)>> {
        let found = dogear.json(&[&["duplicates"], arguments].concat())?;
        let told = |group: &Value| {
            let bookmarks = group["bookmarks"].as_array().map_or(0, Vec::len);
            (group["alike"].as_str().unwrap_or_default().to_owned(), bookmarks)
        };
        let groups: Vec<_> = found["groups"].as_array().into_iter().flatten().map(told).collect();
        let spare: usize = groups.iter().map(|(_, bookmarks)| bookmarks - 1).sum();
        assert_eq!((found["total"].as_u64(), found["spare"].as_u64()), (Some(groups.len() as u64), Some(spare as u64)));
        Ok(groups)
    };
    let (page, form, title) = (("page".into(), 2), ("form".into(), 3), ("title".into(), 2));
    assert_eq!(groups(&["--alike", "page"])?, std::slice::from_ref(&page));
    assert_eq!(groups(&[])?, [form.clone(), page.clone()]);
    assert_eq!(groups(&["--alike", "title"])?, [form, page, title]);
    assert_eq!(groups(&["--folder", "Kitchen"])?, [("form".into(), 2)]);
    assert_eq!(dogear.run(&["duplicates", "--folder", "News"])?.stdout, "Nothing is saved more than once.\n");
    Ok(())
}
