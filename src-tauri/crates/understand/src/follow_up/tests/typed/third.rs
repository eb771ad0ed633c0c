//! The third set.

use crate::follow_up::tests::check_all;

#[test]
fn in_english() {
    check_all(
        "electric scooter | show only ones i saved in chrome -> electric scooter [chrome]
         moving checklist | nope, packing list -> packing list
         terraform modules | repos only -> terraform modules [repositories]
         date night ideas | sort these by date -> date night ideas (latest)
         lego storage | next pls -> more: lego storage (4 shown)
         postgres backup | leaking tap repair -> leaking tap repair
         svelte stores | on youtube | arxiv instead -> svelte stores [arxiv.org]
         salsa dancing | from 2023 | or 2024, i dont remember -> salsa dancing [2023-01-01..2025-01-01]
         haiku | open first one | and the third -> pick 3
         woodstove | pdfs | never mind the pdf thing -> woodstove
         tiny houses | count them pls | only wikipedia ones -> tiny houses [wikipedia.org] (count)
         vr games | no twitch | no reddit either -> vr games [without twitch.tv, reddit.com]",
    );
}

#[test]
fn in_german() {
    check_all(
        "balkonkraftwerk | haste auch was auf youtube -> balkonkraftwerk [youtube.com]
         schufa | sorry, meinte schulden -> schulden
         babybrei | zeig 3 weitere -> more: babybrei (4 shown)
         sauerteig | nur die aus 2022 | und die aus 2023 -> sauerteig [2023-01-01..2024-01-01]
         e-bike | ohne videos | welches ist das neueste -> e-bike [without videos] (latest)
         typescript | gitlab | ist egal ob gitlab -> typescript",
    );
}

#[test]
fn in_french() {
    check_all(
        "salle de bain | ya quoi sur youtube -> salle de bain [youtube.com]
         chien | et chat -> chat
         location corse | ouvre le deuxieme -> pick 2
         vélo cargo | avant 2021 | combien -> vélo cargo [..2021-01-01] (count)
         crypto | pas de reddit | ni youtube -> crypto [without reddit.com, youtube.com]
         montage photo | dans edge | partout -> montage photo",
    );
}

#[test]
fn in_spanish() {
    check_all(
        "yoga prenatal | solo los de youtube porfa -> yoga prenatal [youtube.com]
         coches electricos | perdon, motos electricas -> motos electricas
         bonsai | que mas tienes -> more: bonsai (4 shown)
         historia de roma | en 2020 | y en 2021 -> historia de roma [2021-01-01..2022-01-01]
         zapatillas running | el ultimo | cuando lo guarde -> pick 4
         mudanza | sin reddit | los mas nuevos primero -> mudanza [without reddit.com] (latest)",
    );
}

#[test]
fn in_portuguese() {
    check_all(
        "dieta low carb | nada do youtube -> dieta low carb [without youtube.com]
         curso de ingles | e de frances -> frances
         decoracao quarto | a segunda -> pick 2
         viagem chile | desde 2021 | so os pdf -> viagem chile [2021-01-01..] [PDFs]
         gatos | e cachorros | quantos -> cachorros (count)",
    );
}

#[test]
fn in_italian() {
    check_all(
        "capodanno idee | mostrane altri -> more: capodanno idee (4 shown)
         divano letto | anzi poltrona -> poltrona
         corsa | solo quest'anno -> corsa [2026-01-01..2027-01-01]
         gatto siamese | quante sono | e di youtube -> gatto siamese [youtube.com] (count)
         docker compose | il terzo | qualcosa di simile -> more: page 3 (1 shown)
         film horror | prima del 2019 | non importa quando -> film horror",
    );
}

#[test]
fn in_russian() {
    check_all(
        "ипотека калькулятор | а что на ютубе -> ипотека калькулятор [youtube.com]
         торт наполеон | ой, медовик -> медовик
         сноуборд | последний -> pick 4
         питон | только pdf | не важно какой тип -> питон
         кошки | до 2021 | сколько их -> кошки [..2021-01-01] (count)
         vue | с гитхаба | теперь с gitlab -> vue [gitlab.com]",
    );
}

#[test]
fn in_chinese() {
    check_all(
        "北京租房 | 还有更多吗 -> more: 北京租房 (4 shown)
         烘焙 | 我是说蛋糕 -> 蛋糕
         健身 | 视频就行 -> 健身 [videos]
         英语 | 2021年的 | 2022年呢 -> 英语 [2022-01-01..2023-01-01]
         猫 | 不要知乎 | 有多少个 -> 猫 [without zhihu.com] (count)
         电影 | 第一个 | 第二个 -> pick 2",
    );
}

#[test]
fn in_japanese() {
    check_all(
        "猫カフェ | 続きは -> more: 猫カフェ (4 shown)
         数学 | 論文だけ見たい -> 数学 [papers]
         寿司 | 違う、ラーメン -> ラーメン
         温泉 | 2020年以降 | 全部で何件 -> 温泉 [2020-01-01..] (count)
         旅行 | youtubeは除いて | 新しい順 -> 旅行 [without youtube.com] (latest)
         rust | github限定 | どのサイトでもいい -> rust",
    );
}
