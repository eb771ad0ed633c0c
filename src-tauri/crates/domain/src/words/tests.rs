use proptest::prelude::*;

use super::*;

/// Whole words, and behind the stroke their parts.
#[track_caller]
fn check(text: &str, expected: &str) {
    let folded = fold(text);
    let (words, parts): (Vec<&str>, Vec<String>) = (split(&folded).collect(), parts(text).collect());
    let found = if parts.is_empty() { words.join(" ") } else { format!("{} / {}", words.join(" "), parts.join(" ")) };
    assert_eq!(found.trim_start(), expected, "{text}");
}

#[test]
fn words_stand_between_spaces_and_punctuation() {
    check("fastapi_client, a-b", "fastapi client a b");
    check("Brücke ＡＢＣ Ёлка", "brucke abc елка");
    check("Foo | Bar - Baz · Qux » a • b — c … d › e", "foo bar baz qux a b c d e");
    check("«Suppe» „heiß“ ¡hola! [x] {y} (z) <w> \"q\" `p` 's", "suppe heiß hola x y z w q p s");
    check("5 × 3 ± 2 ÷ 1 = 7 ~ 20° ¦ 10 $ 9 £ § ¶ ^ ¨", "5 3 2 1 7 20 10 9");
    check("Anki™ Brand® Mark℠ © 2024", "anki brand mark 2024");
    check("A → B ⇒ C ─── ████ ▁▂▃ 3 − 2 ∙ x", "a b c 3 2 x");
}

#[test]
fn a_sign_is_a_word() {
    check("🍜 Ramen at home", "🍜 ramen at home");
    check("Küche🍳Herd", "kuche 🍳 herd");
    check("★★☆ ✅done ☑ ♥ ✓ ☕", "★ ★ ☆ ✅ done ☑ ♥ ✓ ☕");
    check("🚀🔥", "🚀 🔥");
    check("50€ or ₿, ∞ and √2 ≈ 1.4", "50 € or ₿ ∞ and √ 2 ≈ 1 4");
    check("家庭🍜菜園", "家庭 🍜 菜園");
    check("↔ ↗ ➡ ➕ ⌘ ■ ▶", "↔ ↗ ➡ ➕ ⌘ ■ ▶");
}

#[test]
fn what_is_drawn_as_one_is_one_word() {
    check("👩‍🍳 👨‍👩‍👧‍👦 🏳️‍🌈", "👩‍🍳 👨‍👩‍👧‍👦 🏳‍🌈");
    check("🇩🇪🇫🇷 🇯🇵", "🇩🇪 🇫🇷 🇯🇵");
    check(
        "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}🏴",
        "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 🏴",
    );
    check("1️⃣ #️⃣", "1");
}

#[test]
fn how_a_sign_is_drawn_makes_no_other() {
    check("⭐️ ⭐ ☀︎ ☀️", "⭐ ⭐ ☀ ☀");
    check("👍🏽 👍", "👍 👍");
    check("👩🏿‍🍳", "👩‍🍳");
    check("🏃‍♀️ 🏃🏻‍♂️ 🏃", "🏃 🏃 🏃");
    check("🏻", "");
}

#[test]
fn raw_text_is_cut_as_folded_text_is() {
    let raw: Vec<&str> = split("Ramen ⭐️👩🏿‍🍳 C++").collect();
    assert_eq!(raw, ["Ramen", "⭐️", "👩🏿‍🍳", "C++"]);
    assert!(is_sign_word(raw[1]) && !is_sign_word("c++") && !is_sign_word(""));
}

#[test]
fn marks_at_its_ends_make_another_name() {
    check("C++ guide", "c++ guide / c");
    check("Modern C++20, C#10 and F#", "modern c++ 20 c# 10 and f# / c c f");
    check("Notepad++ on Disney+", "notepad++ on disney+ / notepad disney");
    check(".NET Core, (.NET)", ".net core .net / net net");
    check("ASP.NET on Node.js", "asp net on node js / .net .js");
    check(".gitignore", ".gitignore / gitignore");
    check("a+b issue#12 18+ 1+1 +1 #tag C+D ++i", "a b issue 12 18 1 1 1 tag c d i");
    check("Wait...what. Now.", "wait what now");
    check("e.g. 3.5 v1.2", "e g 3 5 v1 2");
    check("hooray++++ ###", "hooray");
}

#[test]
fn codes_are_found_by_their_parts() {
    check("MPU6050", "mpu6050 / mpu 6050");
    check("LM317T datasheet", "lm317t datasheet / lm 317");
    check("BME280 A2633", "bme280 a2633 / bme 280 2633");
    check("ESP32-S3", "esp32 s3 / esp 32");
    check("RTX3090 ГОСТ3262", "rtx3090 гост3262 / rtx 3090 гост 3262");
    check("第317章", "第 317 章");
    check("2024 k8s h2o b2b", "2024 k8s h2o b2b");
    check("a1b2c3d4 0123456789abcdef", "a1b2c3d4 0123456789abcdef");
}

#[test]
fn what_has_no_spaces_comes_in_pieces() {
    check("机器学习", "机器 器学 学习");
    check("茶", "茶");
    check("autoitと複数", "autoit と複 複数");
    check("파이썬을", "파이 이썬 썬을");
    check("ภาษา", "ภาษ าษา");
}

#[test]
fn identifiers_are_found_by_their_parts() {
    check("TransNetV2", "transnetv2 / trans net v2");
    check("FastAPIClient", "fastapiclient / fast api client");
    check("iPhone15Pro", "iphone15pro / phone15 phone 15 pro");
    check("JavaScript iPhone NASA", "javascript iphone nasa");
}

#[test]
fn searchable_holds_words_and_parts() {
    assert_eq!(split(&searchable("C# and MPU6050")).collect::<Vec<_>>(), ["c#", "and", "mpu6050", "mpu", "6050", "c"]);
    assert_eq!(folded("🍜 C++ Küche"), ["c", "kuche"]);
}

#[test]
fn folding_makes_spellings_equal() {
    for (text, expected) in [("Brücke", "brucke"), ("ＡＢＣ", "abc"), ("한국어", "한국어"), ("Ёлка", "елка")]
    {
        assert_eq!(fold(text), expected);
    }
}

/// Texts of letters, digits, marks and signs, and of anything else.
fn text() -> impl Strategy<Value = String> {
    let made = "[a-cA-C1-3+#. |→éßΣ豈ﾊ㌀日本語ข🍜⭐★🇩🇪👩🏽\u{fe0f}\u{200d}♀🍳🏴\u{e0067}\u{e007f}€∞™]{0,12}";
    prop_oneof![made, any::<String>()]
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in text()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn words_and_parts_are_words_themselves(text in text()) {
        let folded = fold(&text);
        for word in split(&folded) {
            prop_assert_eq!(split(word).collect::<Vec<_>>(), [word]);
        }
        for part in parts(&text) {
            prop_assert_eq!(split(&part).collect::<Vec<_>>(), [part.as_str()]);
        }
        prop_assert!(searchable(&text).starts_with(&folded));
    }
}
