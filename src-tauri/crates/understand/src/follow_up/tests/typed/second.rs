//! The second set.

use crate::follow_up::tests::check_all;

#[test]
fn in_english() {
    check_all(
        "sourdough schedule | nah i meant pizza schedule -> pizza schedule
         camping stove | got anything from reddit -> camping stove [reddit.com]
         budget spreadsheet | the pdf ones -> budget spreadsheet [PDFs]
         home workouts | is there more -> more: home workouts (4 shown)
         solar panels | how bout wind turbines -> wind turbines
         bluetooth headphones from 2023 | or 2024 -> bluetooth headphones [2023-01-01..2025-01-01]
         python decorators | just give me youtube ones -> python decorators [youtube.com]
         mushroom foraging | hide reddit pls -> mushroom foraging [without reddit.com]
         drum lessons | open the 2nd -> pick 2
         cheap flights | baby sleep schedule -> baby sleep schedule
         wedding speech | only pdfs | any kind is fine -> wedding speech
         kotlin coroutines | on stackoverflow | and on github too -> kotlin coroutines [stackoverflow.com, github.com]
         keto snacks | last one | similar -> more: page 4 (1 shown)
         d&d maps | older than 2020 pls | how many is that -> d&d maps [..2020-01-01] (count)
         bike repair | videos | not youtube tho -> bike repair [videos] [without youtube.com]
         mortgage rates | in my work folder | oops i meant recipes folder -> mortgage rates [Recipes]
         3d printing | this year | last year instead -> 3d printing [2025-01-01..2026-01-01]
         latest links about figma | from chrome only | now sketch -> sketch [chrome] (latest)
         crochet patterns | how many | show them -> crochet patterns (list)
         paella | thats all? | only wikipedia -> paella [wikipedia.org]",
    );
}

#[test]
fn in_german() {
    check_all(
        "hochbeet bauen | zeig mal nur videos -> hochbeet bauen [videos]
         kürbissuppe | nein, linsensuppe -> linsensuppe
         kubernetes | gibts was von 2021 -> kubernetes [2021-01-01..2022-01-01]
         laufschuhe | das erste nochmal -> pick 1
         rust lernen | auf github | und jetzt ohne github -> rust lernen [without github.com]
         schlafsack | neueste oben | und zelte -> zelte (latest)
         hundeschule | aus dem letzten jahr | egal welches jahr -> hundeschule
         pasta | im ordner recipes | wieviele -> pasta [Recipes] (count)",
    );
}

#[test]
fn in_french() {
    check_all(
        "couches lavables | t'en as d'autres -> more: couches lavables (4 shown)
         randonnee vercors | uniquement des pdf -> randonnee vercors [PDFs]
         docker | le 3e -> pick 3
         ukulele | sauf youtube | et en 2023 -> ukulele [2023-01-01..2024-01-01] [without youtube.com]
         potager | depuis 2020 | finalement peu importe quand -> potager
         recettes vegan | combien | et pour recettes sans gluten -> recettes sans gluten (count)
         photo de nuit | la derniere | du meme genre -> more: page 4 (1 shown)",
    );
}

#[test]
fn in_spanish() {
    check_all(
        "crianza respetuosa | hay videos -> crianza respetuosa [videos]
         guitarra flamenca | y el cajon -> cajon
         hipoteca fija | nada de youtube porfa -> hipoteca fija [without youtube.com]
         plantas de interior | abre el tercero -> pick 3
         react native | en github | da igual el sitio -> react native
         senderismo | los del año pasado | cuantos son -> senderismo [2025-01-01..2026-01-01] (count)
         ceramica | mas nuevos | dame mas -> more: ceramica [2023-05-03..] (8 shown)
         ansiedad | solo pdf | tattoo minimalista -> tattoo minimalista",
    );
}

#[test]
fn in_portuguese() {
    check_all(
        "bolo vegano | tem no youtube? -> bolo vegano [youtube.com]
         concurso publico | quantos voce tem -> concurso publico (count)
         surf iniciante | abre o ultimo -> pick 4
         pilates em casa | mais antigos | so pdf -> pilates em casa [..2023-05-03] [PDFs]
         horta vertical | em 2021 | e em 2022 -> horta vertical [2022-01-01..2023-01-01]
         nestjs | do github | qualquer site serve -> nestjs
         tatuagem | ordena por data | e piercing -> piercing (latest)",
    );
}

#[test]
fn in_italian() {
    check_all(
        "tiramisu | no scusa, panna cotta -> panna cotta
         lavoro da remoto | quelli del 2022 -> lavoro da remoto [2022-01-01..2023-01-01]
         caldaia | ce ne sono altri -> more: caldaia (4 shown)
         fotografia | apri la seconda -> pick 2
         yoga | niente youtube | neanche reddit -> yoga [without youtube.com, reddit.com]
         torino musei | nella cartella to read | in tutte le cartelle -> torino musei
         angular | su github | e vue -> vue [github.com]",
    );
}

#[test]
fn in_russian() {
    check_all(
        "диплом | есть pdf -> диплом [PDFs]
         борщ | нет, солянка -> солянка
         велосипед | открой третью -> pick 3
         йога дома | только ютуб | и еще vimeo -> йога дома [youtube.com, vimeo.com]
         английский | с 2022 года | сколько всего -> английский [2022-01-01..] (count)
         ремонт ванной | без видео | сначала новые -> ремонт ванной [without videos] (latest)
         кофе | за прошлый год | а чай -> чай [2025-01-01..2026-01-01]",
    );
}

#[test]
fn in_chinese() {
    check_all(
        "装修灵感 | 还有别的吗 -> more: 装修灵感 (4 shown)
         瑜伽 | 不要youtube的 -> 瑜伽 [without youtube.com]
         咖啡豆 | 打开第三个 -> pick 3
         考研英语 | 去年的 -> 考研英语 [2025-01-01..2026-01-01]
         rust教程 | github上的 | gitlab也要 -> rust教程 [github.com, gitlab.com]
         旅行 | 2022年的 | 一共多少个 -> 旅行 [2022-01-01..2023-01-01] (count)
         机器学习 | 只要论文 | 深度学习呢 -> 深度学习 [papers]
         食谱 | 最新的在前面 | 篮球鞋 -> 篮球鞋",
    );
}

#[test]
fn in_japanese() {
    check_all(
        "節約レシピ | ほかにもある? -> more: 節約レシピ (4 shown)
         英語学習 | 動画だけお願い -> 英語学習 [videos]
         京都カフェ | 最後のやつ -> pick 4
         投資 | youtube以外で | 何件? -> 投資 [without youtube.com] (count)
         react | githubだけ | vueは -> vue [github.com]
         登山靴 | 去年の | 一昨年のは -> 登山靴 [2024-01-01..2025-01-01]
         離乳食 | 一番目 | 似たようなの -> more: page 1 (1 shown)",
    );
}
