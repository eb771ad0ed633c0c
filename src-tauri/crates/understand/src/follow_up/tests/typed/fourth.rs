//! The fourth set.

use crate::follow_up::tests::check_all;

#[test]
fn in_english_and_german() {
    check_all(
        "sauna kit | what else do i have on youtube -> sauna kit [youtube.com]
         tax software | any from before 2021 maybe -> tax software [..2021-01-01]
         ferry to ireland | dog friendly hotels -> dog friendly hotels
         chess puzzles | can u open the last one -> pick 4
         api design | only arxiv or github -> api design [arxiv.org, github.com]
         bouldering | newest first pls | without youtube stuff -> bouldering [without youtube.com] (latest)
         postcards | from edge | all browsers -> postcards
         risotto | how many do i have | what about gnocchi -> gnocchi (count)
         yogamatte | was neueres da? -> yogamatte [2023-05-03..]
         altbau sanieren | zeig mir mal die pdfs davon -> altbau sanieren [PDFs]
         steuer | von 2022 | ach egal welches jahr -> steuer
         camping italien | auf youtube | und campingplatz kroatien -> campingplatz kroatien [youtube.com]",
    );
}

#[test]
fn in_french_spanish_portuguese_and_italian() {
    check_all(
        "poele a bois | t'aurais pas des videos -> poele a bois [videos]
         maternite | ouvre le dernier stp -> pick 4
         linux | sur github | que ceux de 2020 -> linux [2020-01-01..2021-01-01] [github.com]
         ecole montessori | sans reddit | y'en a combien -> ecole montessori [without reddit.com] (count)
         pan de masa madre | algo mas reciente -> pan de masa madre [2023-05-03..]
         perro adiestramiento | solo los guardados en chrome -> perro adiestramiento [chrome]
         python | en stackoverflow | mejor en github -> python [github.com]
         mates argentino | muestrame mas | el primero -> pick 1
         poupanca | tem algum pdf -> poupanca [PDFs]
         corrida | na verdade natacao -> natacao
         airbnb porto | de 2023 | quantos no total -> airbnb porto [2023-01-01..2024-01-01] (count)
         docker | so stackoverflow | tambem github -> docker [stackoverflow.com, github.com]
         camino a legna | quelli piu vecchi -> camino a legna [..2023-05-03]
         pasta madre | apri il link 3 -> pick 3
         concerti milano | senza youtube | e teatro -> teatro [without youtube.com]
         vino | del 2021 | del 2022 invece -> vino [2022-01-01..2023-01-01]",
    );
}

#[test]
fn in_russian_chinese_and_japanese() {
    check_all(
        "сыр | есть что-нибудь на ютубе -> сыр [youtube.com]
         горы | покажи все -> горы (list)
         react | без гитхаба | сколько осталось -> react [without github.com] (count)
         дети игры | за 2020 | а за 2019 -> дети игры [2019-01-01..2020-01-01]
         红酒 | 有没有视频 -> 红酒 [videos]
         跑步 | 早一点的 -> 跑步 [..2023-05-03]
         猫砂 | 知乎上的 | 不限网站 -> 猫砂
         滑雪 | 只要2021年的 | 冲浪呢 -> 冲浪 [2021-01-01..2022-01-01]
         盆栽 | もう少し新しいのある? -> 盆栽 [2023-05-03..]
         筋膜リリース | 2番目開いて -> pick 2
         釣り | 動画のみ | 動画じゃなくてpdf -> 釣り [PDFs]
         住宅ローン | qiitaは除外 | 件数は? -> 住宅ローン [without qiita.com] (count)",
    );
}
