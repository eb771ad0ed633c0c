//! The first set.

use crate::follow_up::tests::check_all;

#[test]
fn in_english() {
    check_all(
        "bread baking | only youtube pls -> bread baking [youtube.com]
         ramen at home | hm ok but after 2022 -> ramen at home [2023-01-01..]
         mortgage calculator | thx, any from this year -> mortgage calculator [2026-01-01..2027-01-01]
         woodworking joints on youtube | youtube or not i dont care -> woodworking joints
         chess openings | second one pls -> pick 2
         tax return germany | no wait i meant tax return austria -> tax return austria
         climbing shoes review | not reddit -> climbing shoes review [without reddit.com]
         elden ring builds from 2022 | whats the weather api i saved -> weather api
         raspberry pi projects | how many are there -> raspberry pi projects (count)
         vegan lasagna | and in french -> vegan lasagna in french
         vim plugins | show me 5 more -> more: vim plugins (4 shown)
         lisbon travel tips in my to read folder | look in all folders -> lisbon travel tips
         guitar tabs | the ones i saved in edge -> guitar tabs [edge]
         beekeeping | anything on it from before 2018 -> beekeeping [..2018-01-01]
         houseplants | only from last year | ok how many -> houseplants [2025-01-01..2026-01-01] (count)
         rust async | github only | hm also gitlab -> rust async [github.com, gitlab.com]
         mechanical keyboards | just videos | no, pdfs -> mechanical keyboards [PDFs]
         stoicism | the first one | more like this -> more: page 1 (1 shown)
         kids birthday party ideas | 2024 | actually 2023 -> kids birthday party ideas [2023-01-01..2024-01-01]
         espresso grinder | not from youtube | oh and not reddit either -> espresso grinder [without youtube.com, reddit.com]
         interview questions java | from work folder | forget the folder -> interview questions java
         resume templates | pdf only | best laptop for students -> best laptop for students
         linear algebra | only videos | next page -> more: linear algebra [videos] (8 shown)
         hiking boots | sort by newest | only 2021 tho -> hiking boots [2021-01-01..2022-01-01] (latest)
         how many links about tea | and coffee | and from 2020 -> coffee [2020-01-01..2021-01-01] (count)
         knitting patterns | older than 2019 | show all of them -> knitting patterns [..2019-01-01] (list)
         arduino led strip | wikipedia | any year before 2015 -> arduino led strip [..2015-01-01] [wikipedia.org]
         password manager comparison | thx | the third one -> pick 3
         marathon training plan | did i save any in chrome | what about swimming -> swimming [chrome]",
    );
}

#[test]
fn in_german() {
    check_all(
        "brotbacken | nur youtube bitte -> brotbacken [youtube.com]
         steuererklärung | ne ich meinte steuerberater -> steuerberater
         fahrrad reparieren | wie viele sind das -> fahrrad reparieren (count)
         docker tutorial von github | egal von wo -> docker tutorial
         gartenhaus bauen | das zweite bitte -> pick 2
         wandern in tirol | gitarre lernen -> gitarre lernen
         lastenrad | nur im browser edge -> lastenrad [edge]
         elektroauto test | nur aus 2024 | ok und 2023 -> elektroauto test [2023-01-01..2024-01-01]
         kuchenrezepte | ohne youtube | neueste zuerst -> kuchenrezepte [without youtube.com] (latest)
         schach | hm nur videos | und zu poker -> poker [videos]
         wärmepumpe | im ordner work | ordner egal -> wärmepumpe
         katzenfutter | mehr davon | ältere als 2020 -> katzenfutter [..2020-01-01]",
    );
}

#[test]
fn in_french() {
    check_all(
        "recette tarte aux pommes | seulement sur youtube stp -> recette tarte aux pommes [youtube.com]
         velo electrique | plutot en 2022 -> velo electrique [2022-01-01..2023-01-01]
         impots | combien il y en a -> impots (count)
         voyage au japon | non je voulais dire voyage en coree -> voyage en coree
         jardinage sur balcon | pas de videos -> jardinage sur balcon [without videos]
         photo argentique | la premiere | d'autres comme ca -> more: page 1 (1 shown)
         rust tokio | que sur github | et gitlab aussi -> rust tokio [github.com, gitlab.com]
         meubles en palette | avant 2020 | peu importe la date -> meubles en palette
         yoga dos | les plus recents | montre la suite -> more: yoga dos (latest) (8 shown)
         piano | que des videos | pareil pour guitare -> guitare [videos]
         histoire romaine | dans le dossier to read | idee cadeau noel -> idee cadeau noel
         couture | sur chrome | et sans youtube -> couture [chrome] [without youtube.com]",
    );
}

#[test]
fn in_spanish() {
    check_all(
        "tortilla de patatas | solo de youtube -> tortilla de patatas [youtube.com]
         curso de fotografia | los del 2023 -> curso de fotografia [2023-01-01..2024-01-01]
         huerto urbano | cuantos hay -> huerto urbano (count)
         alquiler madrid | no, queria decir alquiler barcelona -> alquiler barcelona
         ejercicios espalda | el segundo -> pick 2
         kubernetes en github | cerveza artesanal -> cerveza artesanal
         ajedrez | solo videos | y de 2021 -> ajedrez [2021-01-01..2022-01-01] [videos]
         musica para estudiar | sin youtube | ordena por fecha -> musica para estudiar [without youtube.com] (latest)
         inteligencia artificial | solo papers | mejor pdfs -> inteligencia artificial [PDFs]
         viaje a peru | en la carpeta recipes | no, en work -> viaje a peru [Work]
         perros | dame mas | y gatos -> gatos",
    );
}

#[test]
fn in_portuguese() {
    check_all(
        "bolo de cenoura | so do youtube -> bolo de cenoura [youtube.com]
         imposto de renda | quantos sao -> imposto de renda (count)
         apartamento lisboa de 2022 | tanto faz o ano -> apartamento lisboa
         violao iniciante | mostra mais -> more: violao iniciante (4 shown)
         receitas fit | nao, quis dizer receitas veganas -> receitas veganas
         react hooks | so github | agora sem github -> react hooks [without github.com]
         trilhas | o terceiro | outros parecidos -> more: page 3 (1 shown)
         historia do brasil | antes de 2018 | so pdfs -> historia do brasil [..2018-01-01] [PDFs]
         cachorro filhote | so videos | e sobre gatos -> gatos [videos]
         energia solar | os mais recentes | quantos do youtube -> energia solar [youtube.com] (count)
         ingles online | na pasta work | carro usado -> carro usado",
    );
}

#[test]
fn in_italian() {
    check_all(
        "pizza fatta in casa | solo su youtube -> pizza fatta in casa [youtube.com]
         bicicletta usata | quanti sono -> bicicletta usata (count)
         vacanze in grecia del 2023 | invece 2022 -> vacanze in grecia [2022-01-01..2023-01-01]
         orto sul balcone | il primo -> pick 1
         cambiare gomma | e in inglese -> cambiare gomma in inglese
         mutuo casa | no intendevo affitto casa -> affitto casa
         linux kernel | solo da github | togli il filtro github -> linux kernel
         scacchi | senza video | i piu recenti -> scacchi [without videos] (latest)
         ricette veloci | nella cartella recipes | ancora -> more: ricette veloci [Recipes] (8 shown)
         cani | solo 2024 | e i gatti -> gatti [2024-01-01..2025-01-01]
         corso excel | solo video | assicurazione auto -> assicurazione auto",
    );
}

#[test]
fn in_russian() {
    check_all(
        "рецепт борща | только с ютуба -> рецепт борща [youtube.com]
         ремонт велосипеда | сколько их -> ремонт велосипеда (count)
         уроки гитары | а за 2023 -> уроки гитары [2023-01-01..2024-01-01]
         курсы python | нет я имел в виду курсы java -> курсы java
         отпуск в турции | второй -> pick 2
         шахматы | только видео | а про покер -> покер [videos]
         нейросети | только с arxiv | откуда угодно -> нейросети
         настройка роутера | покажи еще | сначала новые -> настройка роутера (latest)
         ипотека | до 2020 | за любое время -> ипотека
         дача | первая | похожие -> more: page 1 (1 shown)
         rust | не с ютуба | корм для кошек -> корм для кошек",
    );
}

#[test]
fn in_chinese() {
    check_all(
        "红烧肉做法 | 只要b站的 -> 红烧肉做法 [bilibili.com]
         装修 | 有多少个 -> 装修 (count)
         机器学习 | 2023年的呢 -> 机器学习 [2023-01-01..2024-01-01]
         日语学习 | 不对 我是说韩语学习 -> 韩语学习
         露营装备 | 第二个 -> pick 2
         github上的rust项目 | 咖啡机推荐 -> 咖啡机推荐
         减肥食谱 | 不要视频 | 最新的排前面 -> 减肥食谱 [without videos] (latest)
         吉他入门 | 只看视频 | 那钢琴呢 -> 钢琴 [videos]
         投资 | 2020年之前的 | 时间不限 -> 投资
         摄影技巧 | 再来一些 | 只要知乎上的 -> 摄影技巧 [zhihu.com]
         猫粮 | 第一个 | 类似的 -> more: page 1 (1 shown)",
    );
}

#[test]
fn in_japanese() {
    check_all(
        "パンの作り方 | youtubeだけ -> パンの作り方 [youtube.com]
         確定申告 | 何件ある -> 確定申告 (count)
         京都旅行 | 2022年のは -> 京都旅行 [2022-01-01..2023-01-01]
         ギター練習 | いやピアノ練習のこと -> ピアノ練習
         キャンプ道具 | 3番目 -> pick 3
         プログラミング | qiitaのだけ | zennも -> プログラミング [qiita.com, zenn.dev]
         筋トレ | 動画以外 | 新しい順で -> 筋トレ [without videos] (latest)
         引っ越し | 2020年以前 | いつでもいい -> 引っ越し
         猫 | 動画だけ | 犬は -> 犬 [videos]
         カレー | もっと見せて | pdfだけ -> カレー [PDFs]
         保険 | chromeのやつ | 洗濯機の選び方 -> 洗濯機の選び方",
    );
}
