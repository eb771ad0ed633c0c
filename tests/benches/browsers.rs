//! What the browsers' own search finds of the same bookmarks by the same questions: the bookmark manager's of Chromium and the
//! address bar of Firefox, told to look at bookmarks alone. Both are real ones, without a window.

use anyhow::{Context, Result};
use dogear_engine::{
    eval::{Answered, KnownItem, Report},
    read_queries,
};
use dogear_tests::{chromium::Chromium, firefox::Firefox, patience::until};

use crate::{measure::figure, setting::Setting};

/// What counts of a list.
const MOST: usize = 10;

pub fn run(setting: &Setting) -> Result<()> {
    let questions = read_queries(&setting.queries)?;
    // Chromium opens no path that goes up.
    let library = setting.library_10k.canonicalize()?;
    let home = tempfile::tempdir()?;
    if let Some(chromium) = Chromium::start_with_import(home.path(), &library)? {
        brought_in(&questions, |address| chromium.search(address, MOST))?;
        tell("Chromium", &questions, |question| chromium.search(question, MOST))?;
    }
    let home = tempfile::tempdir()?;
    if let Some(firefox) = Firefox::start(home.path())? {
        firefox.import_html(&library)?;
        brought_in(&questions, |address| firefox.search(address, MOST))?;
        tell("Firefox", &questions, |question| firefox.search(question, MOST))?;
    }
    Ok(())
}

/// Waits until the last page that is asked for can be found by its address.
fn brought_in(questions: &[KnownItem], search: impl Fn(&str) -> Result<Vec<String>>) -> Result<()> {
    let last = questions.iter().rev().find_map(|question| question.url.as_deref()).context("no question has a page")?;
    until("the library is brought in", || search(last).ok()?.iter().any(|found| found == last).then_some(()))
}

fn tell(browser: &str, questions: &[KnownItem], search: impl Fn(&str) -> Result<Vec<String>>) -> Result<()> {
    let asked = questions.iter().map(|question| {
        let found = search(&question.query).with_context(|| format!("{browser}: {}", question.query))?;
        Ok(question.answered(found.iter().map(String::as_str), !found.is_empty()))
    });
    let report = Report::of(&asked.collect::<Result<Vec<Answered>>>()?);
    figure(&format!("{browser}, all: MRR@10"), report.all.mrr10, "");
    for (category, metrics) in &report.by_category {
        figure(&format!("{browser}, {category}: MRR@10"), metrics.mrr10, "");
    }
    let negatives = &report.negatives;
    figure(&format!("{browser}, negatives answered"), f64::from(negatives.answered), &format!("of {}", negatives.n));
    Ok(())
}
