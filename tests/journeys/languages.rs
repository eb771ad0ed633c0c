//! The terminal in the person's language: its help, its complaints, its lists; and what stays the same in every language.

use anyhow::Result;
use dogear_tests::dogear::Dogear;

use crate::support::with_sample;

/// Every language that the terminal speaks.
const SPOKEN: [&str; 10] = ["en", "de", "fr", "es", "pt", "it", "ru", "zh", "ja", "ar"];

#[test]
fn what_people_read_is_in_their_language() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let mut seen = std::collections::BTreeSet::new();
    for language in SPOKEN {
        let said = |arguments: &[&str]| dogear.run(&[&["--lang", language], arguments].concat());
        let (help, wrong, none) = (said(&["search", "--help"])?, said(&["dance"])?, said(&["conversations"])?);
        assert_eq!((help.code, wrong.code, none.code), (0, 2, 0), "{language}: {help:?} {wrong:?} {none:?}");
        assert!(help.stdout.contains("--folder <FOLDER>") && help.stdout.contains("site:github.com"), "{help:?}");
        assert!(wrong.stderr.contains("dance") && wrong.stderr.contains("`dogear --help`"), "{wrong:?}");
        assert!(seen.insert([help.stdout, wrong.stderr, none.stdout]), "{language} says what another says");
    }
    let german = dogear.run(&["--lang", "de", "status"])?.stdout;
    assert!(german.contains("Lesezeichen") && german.contains(" MB in "), "{german}");
    Ok(())
}

#[test]
fn what_programs_read_is_the_same_in_every_language() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    // Without those that tell how long they took.
    let table: [&[&str]; 5] =
        [&["status"], &["habit"], &["model"], &["conversations"], &["search", "keys", "--folder", "Softwear"]];
    for arguments in table {
        let told = |language| dogear.run(&[&["--lang", language, "--json"], arguments].concat());
        let english = told("en")?;
        for language in SPOKEN {
            let own = told(language)?;
            assert_eq!((own.stdout, own.stderr), (english.stdout.clone(), english.stderr.clone()), "{language}");
        }
    }
    Ok(())
}

#[test]
fn a_language_that_nobody_speaks_here_is_english() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let english = dogear.run(&["--lang", "en", "conversations"])?;
    for language in ["tlh", "xx-YY", "", "../../etc", "C"] {
        assert_eq!(dogear.run(&["--lang", language, "conversations"])?.stdout, english.stdout, "{language}");
    }
    Ok(())
}
