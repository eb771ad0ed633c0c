//! The sixth set.

use crate::follow_up::tests::check_all;

#[test]
fn in_english_and_german() {
    check_all(
        "rust lifetimes on github | best ramen in tokyo -> best ramen in tokyo
         rust lifetimes on github | cheap standing desk -> cheap standing desk
         standing desk | found it, thx. what about monitor arms -> monitor arms
         knife sharpening | id like only pdfs -> knife sharpening [PDFs]
         mindfulness | got it, and from wikipedia? -> mindfulness [wikipedia.org]
         van conversion | sth newer -> van conversion [2023-05-03..]
         scotland hiking | from reddit | no i said wikipedia -> scotland hiking [wikipedia.org]
         couch to 5k | videos | how many r there | first one -> pick 1
         poetry | remove all filters | newest -> poetry (latest)
         balkonpflanzen auf youtube | autoversicherung wechseln -> autoversicherung wechseln
         ferienhaus dänemark | gibts da auch pdfs zu -> ferienhaus dänemark [PDFs]
         bewerbung | die letzten 5 -> bewerbung (latest)
         mathe | arxiv | und was hab ich auf wikipedia -> mathe [wikipedia.org]
         lego technik | ohne youtube bitte | und ohne reddit -> lego technik [without youtube.com, reddit.com]",
    );
}

#[test]
fn in_romance_languages() {
    check_all(
        "crepes | tu aurais pas plus recent -> crepes [2023-05-03..]
         parquet flottant | en pdf | et carrelage -> carrelage [PDFs]
         recette couscous sur youtube | comment changer une roue -> comment changer une roue
         rugby | combien t'en as sur youtube -> rugby [youtube.com] (count)
         paris musees | le troisieme svp -> pick 3
         empanadas | los de antes de 2019 -> empanadas [..2019-01-01]
         empanadas en youtube | seguro de coche -> seguro de coche
         flores | y arboles | solo github -> arboles [github.com]
         crossfit | cual es el mas nuevo -> crossfit (latest)
         investimento | so os de 2024 -> investimento [2024-01-01..2025-01-01]
         investimento no github | bolo de cenoura -> bolo de cenoura
         fotografia | tira os videos | mostra o resto -> more: fotografia [without videos] (8 shown)
         sardegna | solo quelli in edge -> sardegna [edge]
         sardegna su youtube | come fare il pane -> come fare il pane
         gatti | dal 2022 in poi -> gatti [2022-01-01..]",
    );
}

#[test]
fn in_russian_chinese_and_japanese() {
    check_all(
        "окна | покажи только pdf пожалуйста -> окна [PDFs]
         окна на ютубе | рецепт плова -> рецепт плова
         лыжи | новее есть -> лыжи [2023-05-03..]
         сад | с википедии | и с хабра -> сад [habr.com]
         茶道 | 我只想看视频 -> 茶道 [videos]
         github上的vue项目 | 杭州美食 -> 杭州美食
         电影 | 2020年之前的 | 有多少 -> 电影 [..2020-01-01] (count)
         紅茶 | pdfある? -> 紅茶 [PDFs]
         githubのreact | 大阪グルメ -> 大阪グルメ
         自転車 | 動画以外で | もっと見せて -> more: 自転車 [without videos] (8 shown)",
    );
}
