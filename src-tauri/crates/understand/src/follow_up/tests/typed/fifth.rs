//! The fifth set.

use crate::follow_up::tests::check_all;

#[test]
fn in_english() {
    check_all(
        "garage workbench | u got any videos of that -> garage workbench [videos]
         iceland itinerary | the ones from last month -> iceland itinerary [2026-10-01..2026-11-01]
         vacuum cleaner | and dishwashers -> dishwashers
         graph databases | papers on that -> graph databases [papers]
         french verbs | what did i bookmark yesterday -> [2026-11-19..2026-11-20]
         protein bars | how many of them are from reddit -> protein bars [reddit.com] (count)
         tent reviews | open no. 3 -> pick 3
         watercolor | only 2024 and 2025 -> watercolor [2024-01-01..2026-01-01]
         ansible | in work folder | actually all folders -> ansible
         mojito | number 2 | more like it -> more: page 2 (1 shown)
         rust web frameworks | github | the latest -> rust web frameworks [github.com] (latest)
         sleep training | before 2019 | after 2019 then -> sleep training [2020-01-01..]
         camera lenses | no pdfs | whats the third -> pick 3
         pub quiz | chrome only | edge too -> pub quiz [chrome, edge]",
    );
}

#[test]
fn in_german_and_french() {
    check_all(
        "gulasch | hast du das auch als video -> gulasch [videos]
         minijob | gib mir mal das 2. -> pick 2
         motorrad | nix von youtube -> motorrad [without youtube.com]
         ki tools | seit 2024 | und wieviele davon auf github -> ki tools [2024-01-01..] [github.com] (count)
         weihnachten basteln | nur pdfs | alles zeigen -> weihnachten basteln [PDFs] (list)
         node | auf gitlab | zeitung austragen -> zeitung austragen
         appart lyon | du plus recent au plus ancien -> appart lyon (latest)
         tricot | je voulais dire crochet -> crochet
         jeux de societe | y en a d'autres -> more: jeux de societe (4 shown)
         course a pied | de 2021 | de 2022 aussi -> course a pied [2021-01-01..2023-01-01]
         chaton | le 2e | il est dans quel dossier -> pick 2",
    );
}

#[test]
fn in_spanish_portuguese_and_italian() {
    check_all(
        "gazpacho | alguno en video -> gazpacho [videos]
         oposiciones | quita reddit -> oposiciones [without reddit.com]
         bici electrica | abre el 4 -> pick 4
         laravel | de github | cuantos quedan -> laravel [github.com] (count)
         boda | de 2020 | cualquier año -> boda
         futbol | solo videos | y baloncesto -> baloncesto [videos]
         churrasco | tem mais recente -> churrasco [2023-05-03..]
         emprego remoto | lista todos -> emprego remoto (list)
         crochet | menos youtube -> crochet [without youtube.com]
         praia | o segundo | e o quarto -> pick 4
         python | de 2019 | mais novos -> python [2020-01-01..]
         casamento | na pasta to read | em qualquer pasta -> casamento
         carbonara | ce l'ho anche in video -> carbonara [videos]
         canyoning | quanti in tutto -> canyoning (count)
         bebè | toglimi youtube -> bebè [without youtube.com]
         bandi europei | solo pdf | prima del 2022 -> bandi europei [..2022-01-01] [PDFs]
         sushi | il secondo | altri simili -> more: page 2 (1 shown)
         kotlin | su github o gitlab | solo 2023 -> kotlin [2023-01-01..2024-01-01] [github.com, gitlab.com]",
    );
}

#[test]
fn in_russian_chinese_and_japanese() {
    check_all(
        "плов | а есть видео -> плов [videos]
         ипотека | давай другие -> more: ипотека (4 shown)
         собака | покажи самые новые -> собака (latest)
         go | только гитхаб или gitlab | за этот год -> go [2026-01-01..2027-01-01] [github.com, gitlab.com]
         ремонт | в папке work | в любой папке -> ремонт
         火锅 | 有视频吗 -> 火锅 [videos]
         台湾旅游 | 最近的有哪些 -> 台湾旅游 (latest)
         育儿 | 第二个 | 还有类似的吗 -> more: page 2 (1 shown)
         唐揚げ | 動画ある? -> 唐揚げ [videos]
         猫の病気 | 全部見せて -> 猫の病気 (list)
         転職 | redditはいらない -> 転職 [without reddit.com]
         北海道 | 2019年の | その次の年は -> 北海道 [2020-01-01..2021-01-01]
         go言語 | githubのみ | gitlabも -> go言語 [github.com, gitlab.com]",
    );
}
