//! What sites and kinds of pages are called in other languages, and what only looks like a small word of one.

use super::check_all;

#[test]
fn names_of_sites_in_other_scripts() {
    check_all(
        "
        теплицы на реддите -> теплицы [reddit.com]
        статья с медиума про теплицы -> теплицы [medium.com]
        хлеб на стаковерфлоу -> хлеб [stackoverflow.com]
        хлеб на гитлабе -> хлеб [gitlab.com]
        видео с твича про хлеб -> видео про хлеб [twitch.tv]
        维基百科上的面包 -> 面包 [wikipedia.org]
        小红书上的面包 -> 面包 [xiaohongshu.com]
        ウィキペディアの記事 パン -> パン [wikipedia.org]
        レディットで見たパン -> パン [reddit.com]
        хлеб на реддите -> хлеб [reddit.com]
        хлеб из википедии -> хлеб [wikipedia.org]
        хлеб с хабра -> хлеб [habr.com]
        статья в википедии про хлеб -> хлеб [wikipedia.org]
        хлеб на медиуме -> хлеб [medium.com]
        хлеб в твиттере -> хлеб [twitter.com, x.com]
        хлеб на ютьюбе -> хлеб [youtube.com, youtu.be]
        хлеб без ютуба -> хлеб [without youtube.com, youtu.be]
        хлеб на стек оверфлоу -> хлеб [stackoverflow.com]
        хлеб на битбакете -> хлеб [bitbucket.org]
        хлеб на хакер ньюс -> хлеб [news.ycombinator.com]
        медиум и спириты -> медиум и спириты
        тикток танцы -> тикток танцы
        パン ウィキペディアの記事 -> パン [wikipedia.org]
        レディットにあるパン -> パン [reddit.com]
        ギットハブ上のパン -> パン [github.com, gist.github.com]
        ギットラボにあるパン -> パン [gitlab.com]
        スタックオーバーフローの質問 パン -> パン [stackoverflow.com]
        ツイッターで見つけたパン -> パン [twitter.com, x.com]
        知乎上的面包 -> 面包 [zhihu.com]
        推特上的面包 -> 面包 [twitter.com, x.com]
        維基百科上的麵包 -> 麵包 [wikipedia.org]
        亚马逊雨林 -> 亚马逊雨林
        アマゾンの熱帯雨林 -> アマゾンの熱帯雨林
        ",
    );
}

#[test]
fn kinds_of_pages_by_their_long_names() {
    check_all(
        "
        vids about sourdough -> sourdough [videos]
        scientific papers on sleep -> sleep [papers]
        pdf documents about sleep -> sleep [PDFs]
        only the pdfs about sleep -> sleep [PDFs]
        wissenschaftliche artikel über schlaf -> schlaf [papers]
        articles scientifiques sur le sommeil -> sommeil [papers]
        documents pdf sur le sommeil -> sommeil [PDFs]
        artículos científicos sobre el sueño -> sueño [papers]
        paper scientifici sul sonno -> sonno [papers]
        научные статьи о сне -> сне [papers]
        seulement les documents pdf sur le pain -> pain [PDFs]
        solo los vídeos sobre pan -> pan [videos]
        solo i video sul pane -> pane [videos]
        apenas os vídeos sobre pão -> pão [videos]
        только научные статьи про хлеб -> хлеб [papers]
        nur die wissenschaftlichen Artikel über Brot -> Brot [papers]
        只要pdf文档 面包 -> 面包 [PDFs]
        パンの学術論文 -> パン [papers]
        パンのPDFファイル -> パン [PDFs]
        ",
    );
}

#[test]
fn no_before_a_site_is_portuguese_for_on_where_the_question_is() {
    check_all(
        "
        bolo de cenoura no youtube -> bolo de cenoura [youtube.com, youtu.be]
        escala de enfermagem no github -> escala de enfermagem [github.com, gist.github.com]
        tarta de zanahoria, no de youtube -> tarta de zanahoria [without youtube.com, youtu.be]
        ",
    );
}

#[test]
fn what_only_looks_like_filler_stays() {
    check_all(
        "
        thèse latex -> thèse latex
        モンハン 装備 -> モンハン 装備
        ",
    );
}

#[test]
fn a_time_may_begin_and_not_end() {
    check_all(
        "
        brioche from 2023 onwards -> brioche [2023-01-01..]
        brioche von 2023 an -> brioche [2023-01-01..]
        brioche dès 2023 -> brioche [2023-01-01..]
        brioche de 2023 en adelante -> brioche [2023-01-01..]
        brioche de 2023 em diante -> brioche [2023-01-01..]
        ",
    );
}
