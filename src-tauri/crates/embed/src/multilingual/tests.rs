use std::{fs, path::PathBuf};

use serde_json::json;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use super::*;

/// A model of few pieces in two dimensions: `rot` and `red` point one way, `haus` and `house` the other.
fn write_model() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let pieces = ["<unk>", "▁rot", "▁red", "▁haus", "▁house", "▁", "r", "o", "t", "ot", "ha", "us"];
    let vocabulary: Vec<_> = pieces.iter().map(|piece| json!([piece, -3.0])).collect();
    let tokenizer = json!({
        "version": "1.0", "added_tokens": [],
        "normalizer": { "type": "Sequence", "normalizers": [{ "type": "NFKC" }, { "type": "Lowercase" }] },
        "pre_tokenizer": { "type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": true },
        "model": { "type": "Unigram", "unk_id": 0, "vocab": vocabulary, "byte_fallback": false },
    });
    let rows: [[i8; 2]; 12] =
        [[0, 0], [100, 0], [90, 0], [0, 100], [0, 100], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]];
    let scales = [0.01_f32; 12];
    let basis = [[1.0_f32, 0.0, 0.0], [0.0, 0.0, 1.0]];
    // English, German.
    let languages: [[i8; 2]; 12] =
        [[0, 0], [-40, 40], [40, -40], [-40, 40], [40, -40], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]];
    let mut table: Vec<u8> = rows.iter().flatten().flat_map(|number| number.to_le_bytes()).collect();
    table.extend(scales.iter().flat_map(|number| number.to_le_bytes()));
    table.extend(basis.iter().flatten().flat_map(|number| number.to_le_bytes()));
    table.extend(languages.iter().flatten().flat_map(|number| number.to_le_bytes()));
    let files = [("table.bin", table), ("tokenizer.json", tokenizer.to_string().into_bytes())];
    let mut card = String::from(
        "id = \"tiny-1\"\ndims = 3\nmax_tokens = 8\npieces = 12\nwidth = 2\nlanguages = [\"en\", \"de\"]\n\
         answered = [\"de\"]\n[first]\nrest = 0.5\nlength = 1.5\n[sha256]\n",
    );
    for (name, bytes) in files {
        card += &format!("\"{name}\" = \"{:x}\"\n", Sha256::digest(&bytes));
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    fs::write(folder.path().join("model.toml"), card).unwrap();
    folder
}

fn tiny() -> Multilingual {
    Multilingual::load(write_model().path()).unwrap()
}

#[test]
fn a_text_is_the_normalised_sum_of_its_pieces() {
    let model = tiny();
    assert_eq!(model.encode("Rot"), model.encode("red"));
    let both = model.encode("rot haus").unwrap();
    let half = std::f32::consts::FRAC_1_SQRT_2;
    assert!((both[0] - half).abs() < 1e-6 && both[1] == 0.0 && (both[2] - half).abs() < 1e-6, "{both:?}");
}

#[test]
fn a_text_of_unknown_pieces_has_no_vector() {
    for text in ["", "   ", "日本", "🎉"] {
        assert_eq!(tiny().encode(text), None, "{text:?}");
    }
}

fn passage(title: &str, rest: &str) -> PassageText {
    PassageText { title: title.to_owned(), text: format!("{title}{rest}") }
}

#[test]
fn a_first_vector_is_of_the_title_and_less_of_the_rest_on_the_scale_of_the_card() {
    let model = tiny();
    let both = model.first(&passage("rot", " haus")).unwrap();
    assert!((both[0] / both[2] - 2.0).abs() < 0.2, "{both:?}");
    let length = both.iter().map(|number| number * number).sum::<f32>().sqrt();
    assert!((length - 1.5).abs() < 1e-5, "{both:?}");
    assert_eq!(model.first(&passage("日本", "")), None);
    // Bad input: a title that the text does not begin with, cut within a letter.
    assert_eq!(model.first(&PassageText { title: "a".to_owned(), text: "é".to_owned() }), None);
}

#[test]
fn an_encoder_that_was_not_measured_for_it_makes_no_first_vectors() {
    let folder = write_model();
    let card = folder.path().join("model.toml");
    let text = fs::read_to_string(&card).unwrap().replace("[first]\nrest = 0.5\nlength = 1.5\n", "");
    fs::write(&card, text).unwrap();
    let kept = Kept::new(Multilingual::load(folder.path()).unwrap());
    assert!(!kept.makes_first(3));
    assert!(Kept::new(tiny()).makes_first(3) && !Kept::new(tiny()).makes_first(4));
}

#[test]
fn it_says_for_which_languages_it_was_made() {
    assert!(tiny().answers(&Language("de".to_owned())));
    assert!(!tiny().answers(&Language("is".to_owned())));
}

#[test]
fn mixing_weighs_the_other_by_its_share() {
    assert_eq!(mix(&[1.0, 0.0], &[1.0, 0.0], 0.5), [1.0, 0.0]);
    let mixed = mix(&[1.0, 0.0], &[0.0, 1.0], 0.75);
    assert!((mixed[0] - 0.8).abs() < 1e-6 && (mixed[1] - 0.6).abs() < 1e-6, "{mixed:?}");
}

fn other(code: &str) -> LanguageGuess {
    LanguageGuess::Other(Language(code.to_owned()))
}

fn unsure(code: &str) -> LanguageGuess {
    LanguageGuess::Unsure(Language(code.to_owned()))
}

#[test]
fn the_script_tells_the_language_where_it_can() {
    let model = tiny();
    for (text, expected) in [
        ("深入理解计算机系统", other("zh")),
        ("データ可視化ライブラリ", other("ja")),
        ("入門 データ", other("ja")),
        ("오픈소스 도구", other("ko")),
        ("Как настроить", other("ru")),
        ("مكتبة مفتوحة المصدر", other("ar")),
        ("panemu 那个简单好用的 angular 表格组件", other("zh")),
        ("A long English title about the wonderful world of 漢 in three parts", unsure("zh")),
    ] {
        assert_eq!(model.language(text), expected, "{text}");
    }
}

#[test]
fn pieces_tell_languages_in_latin_letters_apart() {
    let model = tiny();
    for (text, expected) in [
        ("rot haus", other("de")),
        ("red house", LanguageGuess::English),
        ("rot", other("de")),
        ("rot house", LanguageGuess::English),
        ("", LanguageGuess::English),
        ("2024 🎉", LanguageGuess::English),
    ] {
        assert_eq!(model.language(text), expected, "{text}");
    }
}

/// Damages one file of a model and reads the refusal.
fn refused(name: &str, damage: impl Fn(&mut Vec<u8>)) -> String {
    let folder = write_model();
    let file = folder.path().join(name);
    let mut bytes = fs::read(&file).unwrap();
    damage(&mut bytes);
    fs::write(&file, bytes).unwrap();
    Multilingual::load(folder.path()).err().map_or_else(String::new, |error| error.to_string())
}

#[test]
fn a_file_that_is_cut_off_or_changed_is_named_and_refused() {
    for name in ["table.bin", "tokenizer.json"] {
        assert!(refused(name, |bytes| bytes.truncate(20)).contains(name), "cut off: {name}");
        assert!(refused(name, |bytes| bytes[10] ^= 1).contains(name), "changed: {name}");
    }
    assert!(refused("model.toml", |bytes| bytes.truncate(20)).contains("model.toml"));
    let more_pieces = |bytes: &mut Vec<u8>| {
        *bytes = String::from_utf8_lossy(bytes).replace("pieces = 12", "pieces = 13").into_bytes();
    };
    assert!(refused("model.toml", more_pieces).contains("length"));
    let missing = Multilingual::load(&PathBuf::from("nowhere")).err().unwrap();
    assert!(missing.to_string().contains("model.toml"));
}

proptest::proptest! {
    /// The training cuts its texts with that crate.
    #[test]
    fn texts_are_cut_as_the_tokenizers_crate_cuts_them(text in "[rothausedn \u{4e00}-\u{4e03}ＲＯＴ\n]{0,40}") {
        let folder = write_model();
        let json = fs::read(folder.path().join("tokenizer.json")).unwrap();
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let expected = tokenizers::Tokenizer::from_bytes(&json).unwrap().encode_fast(words, false).unwrap();
        let found = Pieces::parse(&json).unwrap().of(&text, usize::MAX);
        proptest::prop_assert_eq!(found, expected.get_ids());
    }
}

/// The artefact that git holds, held to the vectors that the training wrote beside it.
#[test]
fn the_real_encoder_gives_the_vectors_that_were_measured() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets/models/dogear-multilingual");
    let model = Multilingual::load(&folder).unwrap();
    let reference = fs::read_to_string(folder.join("reference.json")).unwrap();
    let reference: Vec<(String, Vec<f32>)> = serde_json::from_str(&reference).unwrap();
    for (text, expected) in reference {
        let vector = model.encode(&text).unwrap();
        let cosine: f32 = vector.iter().zip(&expected).map(|(one, other)| one * other).sum();
        assert!(cosine > 0.9999, "{text}: {cosine}");
    }
}

#[test]
fn one_that_was_let_go_is_read_again_and_no_other_in_its_place() {
    let folder = write_model();
    let kept = Kept::new(Multilingual::load(folder.path()).unwrap());
    let before = kept.loaded().unwrap().encode("rot haus");
    kept.let_go();
    assert_eq!(kept.loaded().unwrap().encode("rot haus"), before);
    kept.let_go();
    let card = folder.path().join("model.toml");
    let other = fs::read_to_string(&card).unwrap().replace("tiny-1", "tiny-2");
    fs::write(&card, other).unwrap();
    let error = kept.loaded().unwrap_err();
    assert!(matches!(&error, EmbedError::ModelFile { reason, .. } if reason.key() == "model-other"), "{error}");
    fs::remove_dir_all(folder.path()).unwrap();
    assert!(kept.loaded().is_err());
}
