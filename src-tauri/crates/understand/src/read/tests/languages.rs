//! The languages beside English, and what only looks like a condition.

use super::check_all;

#[test]
fn german_tells_time() {
    check_all(
        "
        rezept letzten sommer -> rezept [2026-06-01..2026-09-01]
        das rezept, das ich letzten sommer gespeichert habe -> das rezept [2026-06-01..2026-09-01]
        brot von letztem jahr -> brot [2025-01-01..2026-01-01]
        brot vor zwei Wochen -> brot [2026-11-03..2026-11-10]
        brot im märz 2022 -> brot [2022-03-01..2022-04-01]
        brot im Maerz 2022 -> brot [2022-03-01..2022-04-01]
        brot aus dem jahr 2019 -> brot [2019-01-01..2020-01-01]
        links zu brot aus 2019 -> brot [2019-01-01..2020-01-01]
        brot seit 2019 -> brot [2019-01-01..]
        brot vor 2018 -> brot [..2018-01-01]
        brot zwischen märz und mai 2021 -> brot [2021-03-01..2021-06-01]
        Anfang 2020 gespeicherte seite über brot -> brot [2020-01-01..2020-05-17]
        brot, Anfang 2020 -> brot [2020-01-01..2020-05-17]
        im letzten Jahr gespeicherte rezepte -> rezepte [2025-01-01..2026-01-01]
        brot ende letzten jahres -> brot [2025-08-18..2026-01-01]
        brot im vorletzten jahr -> brot [2024-01-01..2025-01-01]
        brot gestern gespeichert -> brot [2026-11-19..2026-11-20]
        brot von gestern -> brot [2026-11-19..2026-11-20]
        was habe ich heute gespeichert -> [2026-11-20..2026-11-21]
        brot vor ein paar monaten -> brot [2026-05-20..2026-10-05]
        brot vor langer zeit gelesen -> brot gelesen [..2024-11-20]
        brot am 3. märz 2022 -> brot [2022-03-03..2022-03-04]
        brot letzte woche -> brot [2026-11-09..2026-11-16]
        brot vor einem halben jahr -> brot [2026-04-05..2026-07-05]
        brot im herbst letzten jahres -> brot [2025-09-01..2025-12-01]
        brot diese woche -> brot [2026-11-16..2026-11-23]
        brot in den letzten drei monaten -> brot [2026-08-20..2026-11-21]
        brot bis 2019 -> brot [..2020-01-01]
        brot nach 2019 -> brot [2020-01-01..]
        brot, 2. quartal 2021 -> brot [2021-04-01..2021-07-01]
        brot vorgestern -> brot [2026-11-18..2026-11-19]
        brot vom letzten dienstag -> brot [2026-11-17..2026-11-18]
        brot älter als zwei jahre -> brot [..2024-11-20]
        brot mitte 2020 -> brot [2020-04-01..2020-10-01]
        brot im mai gespeichert -> brot [2026-05-01..2026-06-01]
        brot zu weihnachten 2018 -> brot [2018-12-11..2019-01-02]
        brot letztes wochenende -> brot [2026-11-14..2026-11-16]
        letztes Jahr im Frühling gespeichertes Brotrezept -> Brotrezept [2025-03-01..2025-06-01]
        ",
    );
}

#[test]
fn german_names_places() {
    check_all(
        "
        brot auf github -> brot [github.com, gist.github.com]
        brot bei wikipedia -> brot [wikipedia.org]
        der artikel vom spiegel über brot -> brot [spiegel.de]
        brot ohne youtube -> brot [without youtube.com, youtu.be]
        brot, aber nicht auf github -> brot [without github.com, gist.github.com]
        brot außer github -> brot [without github.com, gist.github.com]
        rezept im ordner Recipes -> rezept [Recipes]
        rezept in meinem Recipes-Ordner -> rezept [Recipes]
        rezept aus dem ordner recipes -> rezept [Recipes]
        brot nicht in meinem recipes ordner -> brot [without Recipes]
        brot in chrome gespeichert -> brot [chrome]
        brot aus meinen chrome lesezeichen -> brot [chrome]
        videos über brot -> brot [videos]
        das video über brot -> brot [videos]
        nur videos zu brot -> brot [videos]
        brot als pdf -> brot [PDFs]
        keine videos über brot -> brot [without videos]
        „brot backen“ anleitung -> brot backen anleitung [“brot backen”]
        ",
    );
}

#[test]
fn german_asks() {
    check_all(
        "
        gibt es links zu brot? -> brot
        haben wir einen link für brot -> brot
        wie viele links zu brot habe ich -> brot (count)
        wie viele lesezeichen habe ich -> (count)
        zeig mir alle links zu brot -> brot (list)
        alles über brot -> brot (list)
        die neuesten lesezeichen -> (latest)
        neueste links zu brot -> brot (latest)
        zuletzt gespeicherte seiten -> (latest)
        wo ist das brotrezept -> brotrezept
        was habe ich über brot -> brot (list)
        kannst du mir die seite über brot zeigen -> brot
        ich suche einen link zu brot, bitte -> brot
        ",
    );
}

#[test]
fn french_tells_time() {
    check_all(
        "
        recette l'été dernier -> recette [2026-06-01..2026-09-01]
        recette de pain il y a deux semaines -> recette de pain [2026-11-03..2026-11-10]
        l'article que j'ai enregistré l'année dernière sur le pain -> l'article sur le pain [2025-01-01..2026-01-01]
        articles sur le pain que j'ai enregistrés il y a trois ans -> pain [2023-02-20..2024-08-20]
        pain en mars 2022 -> pain [2022-03-01..2022-04-01]
        pain depuis 2019 -> pain [2019-01-01..]
        pain avant 2018 -> pain [..2018-01-01]
        pain entre mars et mai 2021 -> pain [2021-03-01..2021-06-01]
        pain début 2020 -> pain [2020-01-01..2020-05-17]
        pain à la fin de l'année dernière -> pain [2025-08-18..2026-01-01]
        le lien d'hier -> le lien [2026-11-19..2026-11-20]
        pain le mois dernier -> pain [2026-10-01..2026-11-01]
        pain cette semaine -> pain [2026-11-16..2026-11-23]
        pain ces trois derniers mois -> pain [2026-08-20..2026-11-21]
        pain au printemps 2020 -> pain [2020-03-01..2020-06-01]
        pain, été 2020 -> pain [2020-06-01..2020-09-01]
        pain enregistré en 2019 -> pain [2019-01-01..2020-01-01]
        pain il y a longtemps -> pain [..2024-11-20]
        pain jusqu'en 2019 -> pain [..2020-01-01]
        pain après mars 2020 -> pain [2020-04-01..]
        la recette enregistrée le 3 mars 2022 -> la recette [2022-03-03..2022-03-04]
        qu'est-ce que j'ai enregistré hier -> [2026-11-19..2026-11-20]
        ",
    );
}

#[test]
fn french_names_places_and_asks() {
    check_all(
        "
        pain sur github -> pain [github.com, gist.github.com]
        vidéo youtube sur le pain -> vidéo sur le pain [youtube.com, youtu.be]
        article du monde sur le pain -> article sur le pain [lemonde.fr]
        article de wikipedia sur le pain -> article sur le pain [wikipedia.org]
        pain sans youtube -> pain [without youtube.com, youtu.be]
        pain sauf github -> pain [without github.com, gist.github.com]
        pain pas sur youtube -> pain [without youtube.com, youtu.be]
        recette dans mon dossier recipes -> recette [Recipes]
        vidéos sur le pain -> pain [videos]
        pain en pdf -> pain [PDFs]
        «pain au levain» recette -> pain au levain recette [“pain au levain”]
        est-ce que j'ai un lien sur le pain ? -> pain
        est-ce qu'il y a des liens sur le pain -> pain
        combien de liens sur le pain ai-je -> pain (count)
        derniers liens -> (latest)
        tous mes liens sur le pain -> pain (list)
        où est la recette du pain -> recette du pain
        ",
    );
}

#[test]
fn spanish() {
    check_all(
        "
        receta del verano pasado -> receta [2026-06-01..2026-09-01]
        receta de pan hace dos años -> receta de pan [2024-05-22..2025-05-22]
        receta que guardé el año pasado -> receta [2025-01-01..2026-01-01]
        recetas guardadas hace unos meses -> recetas [2026-05-20..2026-10-05]
        pan en marzo de 2022 -> pan [2022-03-01..2022-04-01]
        pan desde 2019 -> pan [2019-01-01..]
        pan antes de 2018 -> pan [..2018-01-01]
        pan entre marzo y mayo de 2021 -> pan [2021-03-01..2021-06-01]
        pan a principios de 2020 -> pan [2020-01-01..2020-05-17]
        pan a finales del año pasado -> pan [2025-08-18..2026-01-01]
        pan de ayer -> pan [2026-11-19..2026-11-20]
        pan la semana pasada -> pan [2026-11-09..2026-11-16]
        pan en los últimos tres meses -> pan [2026-08-20..2026-11-21]
        pan guardado en 2019 -> pan [2019-01-01..2020-01-01]
        pan guardado en primavera -> pan [2026-03-01..2026-06-01]
        pan hasta 2019 -> pan [..2020-01-01]
        pan después de marzo de 2020 -> pan [2020-04-01..]
        pan el 3 de marzo de 2022 -> pan [2022-03-03..2022-03-04]
        pan hace mucho tiempo -> pan [..2024-11-20]
        pan en github -> pan [github.com, gist.github.com]
        vídeo de youtube sobre pan -> vídeo sobre pan [youtube.com, youtu.be]
        artículo de wikipedia sobre el pan -> artículo sobre el pan [wikipedia.org]
        pan sin youtube -> pan [without youtube.com, youtu.be]
        pan excepto github -> pan [without github.com, gist.github.com]
        receta en mi carpeta recipes -> receta [Recipes]
        receta en la carpeta de Recipes -> receta [Recipes]
        pan guardado en chrome -> pan [chrome]
        vídeos sobre pan -> pan [videos]
        sólo vídeos sobre pan -> pan [videos]
        ¿tengo algún enlace sobre pan? -> pan
        ¿hay enlaces sobre pan? -> pan
        cuántos enlaces tengo sobre pan -> pan (count)
        todos mis enlaces sobre pan -> pan (list)
        últimos enlaces guardados -> (latest)
        qué guardé ayer -> [2026-11-19..2026-11-20]
        ",
    );
}

#[test]
fn portuguese() {
    check_all(
        "
        receita do verão passado -> receita [2026-06-01..2026-09-01]
        receita de pão há dois anos -> receita de pão [2024-05-22..2025-05-22]
        receita que salvei no ano passado -> receita [2025-01-01..2026-01-01]
        pão em março de 2022 -> pão [2022-03-01..2022-04-01]
        pão desde 2019 -> pão [2019-01-01..]
        pão antes de 2018 -> pão [..2018-01-01]
        pão no final do ano passado -> pão [2025-08-18..2026-01-01]
        pão de ontem -> pão [2026-11-19..2026-11-20]
        pão na semana passada -> pão [2026-11-09..2026-11-16]
        pão nos últimos três meses -> pão [2026-08-20..2026-11-21]
        pão salvo em 2019 -> pão [2019-01-01..2020-01-01]
        pão até 2019 -> pão [..2020-01-01]
        pão depois de março de 2020 -> pão [2020-04-01..]
        pão em 3 de março de 2022 -> pão [2022-03-03..2022-03-04]
        pão há muito tempo -> pão [..2024-11-20]
        pão no github -> pão [github.com, gist.github.com]
        artigo da wikipedia sobre pão -> artigo sobre pão [wikipedia.org]
        pão sem youtube -> pão [without youtube.com, youtu.be]
        receita na minha pasta recipes -> receita [Recipes]
        vídeos sobre pão -> pão [videos]
        tenho algum link sobre pão? -> pão
        quantos links tenho sobre pão -> pão (count)
        ",
    );
}

#[test]
fn italian() {
    check_all(
        "
        ricetta dell'estate scorsa -> ricetta [2026-06-01..2026-09-01]
        ricetta del pane l'anno scorso -> ricetta del pane [2025-01-01..2026-01-01]
        ricetta di due settimane fa -> ricetta [2026-11-03..2026-11-10]
        pane a marzo 2022 -> pane [2022-03-01..2022-04-01]
        pane dal 2019 -> pane [2019-01-01..]
        pane prima del 2018 -> pane [..2018-01-01]
        pane di ieri -> pane [2026-11-19..2026-11-20]
        pane la settimana scorsa -> pane [2026-11-09..2026-11-16]
        pane negli ultimi tre mesi -> pane [2026-08-20..2026-11-21]
        pane salvato nel 2019 -> pane [2019-01-01..2020-01-01]
        pane alla fine dell'anno scorso -> pane [2025-08-18..2026-01-01]
        pane fino al 2019 -> pane [..2020-01-01]
        pane dopo marzo 2020 -> pane [2020-04-01..]
        pane il 3 marzo 2022 -> pane [2022-03-03..2022-03-04]
        pane tanto tempo fa -> pane [..2024-11-20]
        pane tra marzo e maggio 2021 -> pane [2021-03-01..2021-06-01]
        pane nell'estate del 2020 -> pane [2020-06-01..2020-09-01]
        pane su github -> pane [github.com, gist.github.com]
        articolo di wikipedia sul pane -> articolo sul pane [wikipedia.org]
        pane senza youtube -> pane [without youtube.com, youtu.be]
        pane salvato in chrome -> pane [chrome]
        ricetta nella mia cartella recipes -> ricetta [Recipes]
        video sul pane -> pane [videos]
        ho qualche link sul pane? -> pane
        quanti link ho sul pane -> pane (count)
        ",
    );
}

#[test]
fn russian() {
    check_all(
        "
        рецепт хлеба прошлым летом -> рецепт хлеба [2026-06-01..2026-09-01]
        рецепт который я сохранил в прошлом году -> рецепт [2025-01-01..2026-01-01]
        рецепт хлеба две недели назад -> рецепт хлеба [2026-11-03..2026-11-10]
        хлеб в марте 2022 -> хлеб [2022-03-01..2022-04-01]
        хлеб в марте 2022 года -> хлеб [2022-03-01..2022-04-01]
        хлеб с 2019 года -> хлеб [2019-01-01..]
        хлеб до 2018 -> хлеб [..2018-01-01]
        хлеб между мартом и маем 2021 -> хлеб [2021-03-01..2021-06-01]
        хлеб в начале 2020 года -> хлеб [2020-01-01..2020-05-17]
        хлеб в конце прошлого года -> хлеб [2025-08-18..2026-01-01]
        хлеб вчера -> хлеб [2026-11-19..2026-11-20]
        хлеб на прошлой неделе -> хлеб [2026-11-09..2026-11-16]
        хлеб за последние три месяца -> хлеб [2026-08-20..2026-11-21]
        хлеб летом 2020 -> хлеб [2020-06-01..2020-09-01]
        хлеб весной прошлого года -> хлеб [2025-03-01..2025-06-01]
        хлеб после марта 2020 -> хлеб [2020-04-01..]
        хлеб полгода назад -> хлеб [2026-04-05..2026-07-05]
        хлеб на днях -> хлеб [2026-11-06..2026-11-21]
        хлеб позапрошлым летом -> хлеб [2025-06-01..2025-09-01]
        хлеб с марта -> хлеб [2026-03-01..]
        хлеб этой осенью -> хлеб [2026-09-01..2026-12-01]
        хлеб сохранил в 2019 -> хлеб [2019-01-01..2020-01-01]
        хлеб сохранённый в прошлом месяце -> хлеб [2026-10-01..2026-11-01]
        хлеб на гитхабе -> хлеб [github.com, gist.github.com]
        видео с ютуба про хлеб -> видео про хлеб [youtube.com, youtu.be]
        статья из википедии про хлеб -> хлеб [wikipedia.org]
        хлеб без youtube -> хлеб [without youtube.com, youtu.be]
        хлеб кроме github -> хлеб [without github.com, gist.github.com]
        рецепт в папке recipes -> рецепт [Recipes]
        рецепт из папки Recipes -> рецепт [Recipes]
        сохранил в chrome хлеб -> хлеб [chrome]
        есть ли ссылки про хлеб? -> хлеб
        у меня есть закладки про хлеб -> хлеб
        сколько ссылок про хлеб у меня есть -> хлеб (count)
        все ссылки про хлеб -> хлеб (list)
        последние закладки -> (latest)
        видео про хлеб -> хлеб [videos]
        только видео про хлеб -> хлеб [videos]
        «чёрный хлеб» рецепт -> чёрный хлеб рецепт [“чёрный хлеб”]
        ",
    );
}

#[test]
fn chinese() {
    check_all(
        "
        去年三月 -> [2025-03-01..2025-04-01]
        去年三月的面包食谱 -> 面包食谱 [2025-03-01..2025-04-01]
        去年夏天保存的面包食谱 -> 面包食谱 [2025-06-01..2025-09-01]
        面包食谱 两年前 -> 面包食谱 [2024-05-22..2025-05-22]
        2021年3月保存的面包食谱 -> 面包食谱 [2021-03-01..2021-04-01]
        2019年以前的面包食谱 -> 面包食谱 [..2019-01-01]
        2020年以来的面包食谱 -> 面包食谱 [2020-01-01..]
        上个月收藏的面包食谱 -> 面包食谱 [2026-10-01..2026-11-01]
        昨天存的面包食谱 -> 面包食谱 [2026-11-19..2026-11-20]
        最近三个月的面包食谱 -> 面包食谱 [2026-08-20..2026-11-21]
        2019年到2021年之间的面包 -> 面包 [2019-01-01..2022-01-01]
        去年年底的面包食谱 -> 面包食谱 [2025-08-18..2026-01-01]
        2021年初的面包食谱 -> 面包食谱 [2021-01-01..2021-05-17]
        我前年收藏的面包食谱 -> 面包食谱 [2024-01-01..2025-01-01]
        上周看过的面包食谱 -> 面包食谱 [2026-11-09..2026-11-16]
        半年前的面包 -> 面包 [2026-04-05..2026-07-05]
        去年12月25日的面包 -> 面包 [2025-12-25..2025-12-26]
        2022年3月3日的面包 -> 面包 [2022-03-03..2022-03-04]
        去年第三季度的面包 -> 面包 [2025-07-01..2025-10-01]
        很久以前的面包 -> 面包 [..2024-11-20]
        好久之前的面包 -> 面包 [..2024-11-20]
        前端开发 -> 前端开发
        晚上睡不着 -> 晚上睡不着
        半年以前的面包 -> 面包 [2026-04-05..2026-07-05]
        上上个月的面包 -> 面包 [2026-09-01..2026-10-01]
        GitHub上的面包项目 -> 面包项目 [github.com, gist.github.com]
        在github上的面包 -> 面包 [github.com, gist.github.com]
        知乎上的面包文章 -> 面包文章 [zhihu.com]
        B站的视频 面包 -> 面包 [bilibili.com]
        面包的视频 -> 面包 [videos]
        面包的论文 -> 面包 [papers]
        面包，pdf -> 面包 [PDFs]
        除了youtube 面包 -> 面包 [without youtube.com, youtu.be]
        面包 不要youtube -> 面包 [without youtube.com, youtu.be]
        在Recipes文件夹里的面包 -> 面包 [Recipes]
        Chrome里收藏的面包 -> 面包 [chrome]
        有没有关于面包的链接 -> 面包
        有没有面包的链接？ -> 面包
        我收藏了多少面包的链接 -> 面包 (count)
        所有关于面包的链接 -> 面包 (list)
        最近收藏的链接 -> (latest)
        最新的书签 -> (latest)
        帮我找一下面包食谱 -> 面包食谱
        「天然酵母」面包 -> 天然酵母面包 [“天然酵母”]
        面包 2020年夏天 -> 面包 [2020-06-01..2020-09-01]
        ",
    );
}

#[test]
fn japanese() {
    check_all(
        "
        先月のパンのレシピ -> パンのレシピ [2026-10-01..2026-11-01]
        去年の夏に保存したパンのレシピ -> パンのレシピ [2025-06-01..2025-09-01]
        2年前に保存したパンのレシピ -> パンのレシピ [2024-05-22..2025-05-22]
        三ヶ月前のパンのレシピ -> パンのレシピ [2026-07-29..2026-09-12]
        2021年3月のパンのレシピ -> パンのレシピ [2021-03-01..2021-04-01]
        2020年以降のパン -> パン [2020-01-01..]
        2018年以前のパン -> パン [..2018-01-01]
        昨日ブックマークしたパンのレシピ -> パンのレシピ [2026-11-19..2026-11-20]
        先週読んだパンの記事 -> パンの記事 [2026-11-09..2026-11-16]
        2019年から2021年までのパン -> パン [2019-01-01..2022-01-01]
        去年の3月に保存したパン -> パン [2025-03-01..2025-04-01]
        今年の初めに保存したパン -> パン [2026-01-01..2026-05-17]
        一昨年の春のパン -> パン [2024-03-01..2024-06-01]
        おとといのパン -> パン [2026-11-18..2026-11-19]
        先々月のパン -> パン [2026-09-01..2026-10-01]
        2022年3月3日のパン -> パン [2022-03-03..2022-03-04]
        過去3ヶ月のパン -> パン [2026-08-20..2026-11-21]
        ずっと前に保存したパン -> パン [..2024-11-20]
        GitHub上のパンのリポジトリ -> パン [github.com, gist.github.com] [repositories]
        GitHubにあるパン -> パン [github.com, gist.github.com]
        YouTubeの動画 パン -> パン [youtube.com, youtu.be]
        パンの動画 -> パン [videos]
        パン 動画だけ -> パン [videos]
        YouTube以外のパン -> パン [without youtube.com, youtu.be]
        Recipesフォルダのパン -> パン [Recipes]
        パンのリンクはありますか -> パン
        パンのブックマークはどこ？ -> パン
        パンのブックマークはいくつありますか -> パン (count)
        パンのリンクを探して -> パン
        最近保存したブックマーク -> (latest)
        「天然酵母」のパン -> 天然酵母のパン [“天然酵母”]
        Chromeで保存したパン -> パン [chrome]
        ",
    );
}
