//! The words by which nine languages ask for what is saved more than once. Entries are parted by commas; case and accents
//! do not matter, and an entry that ends in `*` stands for all words that begin so.

/// A language that parts its words by spaces.
pub(super) struct Language {
    /// `twice`, `more than once`.
    pub(super) times: &'static str,
    /// `duplicate`, `double`.
    pub(super) doubles: &'static str,
    /// What a person does with a bookmark.
    pub(super) verbs: &'static str,
    pub(super) bookmarks: &'static str,
    /// What bookmarks are of.
    pub(super) things: &'static str,
    /// Being there, having.
    pub(super) having: &'static str,
    pub(super) persons: &'static str,
    /// `what`, `which`.
    pub(super) asking: &'static str,
    /// Words that may stand between any two others.
    pub(super) small: &'static str,
    /// What follows "duplicates" before what they are of.
    pub(super) of: &'static str,
    /// "Twice" and "double" where they mean something else.
    pub(super) idioms: &'static str,
}

/// A language without spaces.
pub(super) struct Unspaced {
    pub(super) times: &'static str,
    pub(super) doubles: &'static str,
    pub(super) verbs: &'static str,
    pub(super) nouns: &'static str,
    pub(super) small: &'static str,
}

pub(super) const LANGUAGES: [Language; 7] = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, RUSSIAN];
pub(super) const UNSPACED: &[Unspaced] = &[CHINESE, JAPANESE];

const ENGLISH: Language = Language {
    times: "twice, two times, 2 times, three times, thrice, several times, multiple times, many times, more than once,
        more than one time, repeatedly, again and again, in two places, in several places, in multiple places,
        in more than one place, in two folders, in several folders, in multiple folders, in more than one folder",
    doubles: "duplicate, duplicates, duplicated, dupes, double, doubled",
    verbs: "save, saved, saves, saving, bookmarked, keep, kept, store, stored, added, filed, starred, pinned, clipped,
        favourited, favorited",
    bookmarks: "bookmark, bookmarks, favourite, favourites, favorite, favorites, link, links, url, urls, library",
    things: "page, pages, site, sites, website, websites, article, articles, item, items, things, entry, entries,
        address, addresses, video, videos",
    having: "is, are, was, were, been, have, has, had, got, there, exist, exists, appear, appears, occur, occurs, stand",
    persons: "i, we, my, our, ve",
    asking: "what, which, whatever, anything, something, how many, many",
    small:
        "the, a, an, that, all, any, some, of, in, on, already, ever, just, show, list, find, give, please, tell, can,
        could, you, me, to, see, ones, one, those, these, same, do, did, does, it, s, accidentally, mistake, by",
    of: "of, about, on",
    idioms: "twice as, twice a, twice per, twice daily, twice weekly, twice the, think twice, thinking twice,
        thought twice, look twice, looking twice, once or twice, duplicates in a, duplicates in an",
};

const GERMAN: Language = Language {
    times: "zweimal, zwei mal, 2 mal, 2mal, dreimal, drei mal, mehrmals, mehr als einmal, mehr als ein mal, mehrere male,
        öfter als einmal, wiederholt, an mehreren stellen, an zwei stellen, in mehreren ordnern, in zwei ordnern",
    doubles: "doppelt, doppelte, doppelten, doppelter, doppeltes, mehrfach, mehrfache, mehrfachen, dreifach, duplikat,
        duplikate, duplikaten, dublette, dubletten",
    verbs: "gespeichert*, speicher*, abgespeichert*, gemerkt, abgelegt*, gesichert*, gebookmark*, hinzugefügt*, angelegt*,
        aufgehoben, gesammelt*, archiviert*",
    bookmarks: "lesezeichen, favorit*, link, links, bookmark*",
    things: "seite, seiten, webseite*, website*, artikel*, eintrag*, einträge*, sachen, adresse*, video*",
    having: "ist, sind, war, waren, habe, hab, haben, hatte, hat, gibt, gibts, existiert, existieren, vorhanden, kommt,
        kommen, vor, steht, stehen, liegt, liegen",
    persons: "ich, wir, mein, meine, meinen, meiner, unsere, unseren",
    asking: "was, welche*, viele, etwas, irgendetwas, irgendwas",
    small: "der, die, das, den, dem, des, ein, eine, einen, alle, alles, schon, bereits, mal, zeig, zeige, mir, liste, finde,
        bitte, im, in, auf, von, zu, über, es, da, dort, auch, noch, und, aus, versehen, versehentlich, wie",
    of: "von, zu, zum, zur, der, des",
    idioms: "doppelt so, zweimal so, zweimal täglich, zweimal pro, zweimal überlegen, zweimal hinschauen",
};

const FRENCH: Language = Language {
    times: "deux fois, 2 fois, trois fois, plusieurs fois, plus d une fois, plus qu une fois, à plusieurs reprises,
        à deux reprises, à plusieurs endroits, dans plusieurs dossiers, dans deux dossiers",
    doubles: "en double, en doublon, doublon, doublons, en triple, dupliqué*",
    verbs: "enregistr*, sauvegard*, gardé, gardés, gardée, gardées, ajouté*, mis, mise, mises, marqué*, bookmark*, archiv*,
        conserv*, stocké*, noté*",
    bookmarks: "favori, favoris, signet, signets, marque page, marque pages, lien, liens",
    things: "page, pages, site, sites, article, articles, chose, choses, adresse, adresses, vidéo, vidéos",
    having: "est, sont, était, étaient, ai, as, a, avons, avais, y, existe, existent, figure, figurent, apparaissent",
    persons: "je, j, nous, mes, mon, ma, nos",
    asking: "que, qu, quoi, quel, quels, quelle, quelles, combien, quelque",
    small: "le, la, les, l, un, une, des, de, du, d, ce, c, ces, cet, cette, qui, tout, tous, toutes, déjà, montre, moi, liste,
        trouve, dans, sur, s, il, te, plaît, sous, au, aux, été",
    of: "de, du, des, d",
    idioms: "deux fois plus, deux fois moins, deux fois par, à deux fois",
};

const SPANISH: Language = Language {
    times: "dos veces, 2 veces, tres veces, varias veces, más de una vez, muchas veces, repetidamente, en varios sitios,
        en dos sitios, en varias carpetas, en dos carpetas, en más de una carpeta",
    doubles: "duplicado, duplicados, duplicada, duplicadas, repetido, repetidos, repetida, repetidas, doble, dobles",
    verbs: "guardé, guarde, guardo, guardado, guardada, guardados, guardadas, guardaste, guardamos, guardar, marqué,
        marcado, marcados, añad*, agreg*, archiv*, almacen*",
    bookmarks: "marcador*, favorit*, enlace*, link, links",
    things: "página*, sitio, sitios, cosas, artículo*, web, webs, dirección, direcciones, entradas, vídeo*",
    having: "es, son, está, están, hay, tengo, tenemos, he, hemos, existe*, aparece*",
    persons: "yo, mi, mis, nuestros, nuestras",
    asking: "qué, cuál, cuáles, cuántos, cuántas, algo, algún, alguna, algunos, algunas",
    small: "el, la, los, las, lo, un, una, de, del, en, que, todos, todas, ya, muéstrame, lista, busca, dame, por, favor, se,
        sobre, me",
    of: "de, del, sobre",
    idioms: "dos veces más, dos veces al, dos veces por, dos veces a la, pensar dos veces, piénsalo dos veces",
};

const ITALIAN: Language = Language {
    times: "due volte, 2 volte, tre volte, più volte, più di una volta, diverse volte, varie volte, ripetutamente,
        in più cartelle, in due cartelle, in più posti",
    doubles: "doppio, doppi, doppia, doppie, doppione, doppioni, duplicato, duplicati, duplicata, duplicate, ripetuti, ripetute",
    verbs: "salvat*, salvai, aggiunt*, messo, messa, messi, messe, memorizzat*, archiviat*, segnat*, conservat*",
    bookmarks: "segnalibr*, preferit*, link, collegament*",
    things: "pagina, pagine, sito, siti, cose, articol*, indirizz*, video",
    having: "è, sono, era, erano, ho, abbiamo, hai, ha, c, ci, esiste, esistono, compare, compaiono, presenti",
    persons: "io, mio, mia, miei, mie, noi, ho, abbiamo",
    asking: "che, cosa, quale, quali, quanti, quante, qualcosa, qualche, alcuni, alcune",
    small: "il, lo, la, i, gli, le, l, un, una, di, del, della, dei, delle, in, tutti, tutte, già, mostrami, mostra, elenca, trova,
        per, favore, su, stat*",
    of: "di, del, della, dei, delle, su",
    idioms: "due volte più, due volte al, due volte a, pensaci due volte",
};

const PORTUGUESE: Language = Language {
    times: "duas vezes, 2 vezes, três vezes, várias vezes, mais de uma vez, mais do que uma vez, muitas vezes,
        repetidamente, em várias pastas, em duas pastas, em mais de uma pasta",
    doubles: "duplicado, duplicados, duplicada, duplicadas, repetido, repetidos, repetida, repetidas, em dobro",
    verbs: "salvei, salvo, salva, salvos, salvas, salvar, salvamos, guardei, guardado*, guardada*, marquei, marcado*, adicion*,
        favoritei, arquiv*, anotei",
    bookmarks: "marcador*, favorito, favoritos, link, links",
    things: "página*, site, sites, coisas, artigo*, endereço*, vídeo*",
    having: "é, são, está, estão, há, tenho, temos, tem, existe*, aparece*",
    persons: "eu, meu, meus, minha, minhas",
    asking: "que, qual, quais, quantos, quantas, algo, algum, alguns, alguma, algumas",
    small: "o, a, os, as, um, uma, de, do, da, dos, das, em, no, na, nos, nas, todos, todas, já, mostra, mostre, liste, encontre,
        por, favor, sobre, me",
    of: "de, do, da, dos, das, sobre",
    idioms: "duas vezes mais, duas vezes por, duas vezes ao, pense duas vezes, pensar duas vezes",
};

const RUSSIAN: Language = Language {
    times: "дважды, два раза, 2 раза, трижды, три раза, несколько раз, много раз, не один раз, больше одного раза,
        более одного раза, больше чем один раз, неоднократно, многократно, повторно, в нескольких папках, в двух папках,
        в нескольких местах",
    doubles: "дубл*, повторяю*, двойные, двойных",
    verbs: "сохран*, добав*, отлож*, закинул*, положил*, занёс, занес*, записал*",
    bookmarks: "закладк*, закладок, ссылк*, ссылок, избранн*",
    things: "страниц*, сайт*, стать*, статей, записи, записей, материал*, адрес*, видео",
    having: "есть, имеется, имеются, встречаются, встречается, лежит, лежат, были, было",
    persons: "я, мы, меня, мои, моих, моей",
    asking: "что, чего, нибудь, какие, какая, какой, какую, каких, сколько",
    small: "в, на, и, из, у, про, о, об, с, все, всё, уже, покажи, найди, мне, пожалуйста, ли, то, же, которые, моём",
    of: "про, о, страниц*, закладок, ссылок",
    idioms:
        "дважды два, дважды в день, дважды в неделю, дважды в месяц, дважды в год, два раза в день, два раза в неделю,
        подумай дважды",
};

const CHINESE: Unspaced = Unspaced {
    times: "不止一次, 不只一次, 超过一次, 一次以上, 两次以上, 好几次, 两次, 兩次, 两遍, 2次, 三次, 多次",
    doubles: "重复, 重複, 重覆",
    verbs: "收藏, 保存, 存了, 存过, 添加, 储存, 儲存",
    nouns: "网页, 網頁, 页面, 书签, 書籤, 链接, 連結, 网址, 网站, 文章",
    small: "哪些, 哪个, 同一个, 同一, 什么, 我们, 我的, 那些, 显示, 列出, 找出, 关于, 我, 的, 了, 过, 有, 是, 被, 在, 都, 吗, 呢, 把, 里, 中,
        到, 请",
};

const JAPANESE: Unspaced = Unspaced {
    times: "複数回, 何度も, 何回も, 一回以上, 1回以上, 二回以上, 2回以上, 二回, 2回, ２回, 二度, 2度, 三回, 3回, 二重に",
    doubles: "重複, ダブっ, ダブり, だぶっ, だぶり, かぶっ, 被っ",
    verbs: "保存, ブックマーク, ブクマ, 登録, 追加, お気に入り, 取ってお, とってお",
    nouns: "ページ, リンク, サイト, 記事, もの, やつ",
    small: "同じ, してある, ある, ありますか, あります, している, していた, しておいた, している, ました, ますか, ください, 教えて, 見せて, どの, どれ, した, して, する,
        てる, てい, です, 全部, 一覧, たち, 何, 私, の, を, は, が, に, で, も, と, か, る, い, た, て, な",
};
