//! Whole questions: what people ask when they do not know whether they have saved it, or what they have saved.
//!
//! "Do I have anything about X" looks for X; "what did I save about X" asks for all of it. What only begins like such a
//! question keeps its words.

use super::check_all;

#[test]
fn in_english() {
    check_all(
        "
        Do I have anything about mortgages? -> mortgages
        did I ever save something about mortgages -> mortgages
        haven't I got something on mortgages -> mortgages
        don't I have something about mortgages -> mortgages
        wasn't there something about mortgages -> mortgages
        I think I saved something about mortgages -> mortgages
        could you please show me anything about mortgages -> mortgages
        could you please show me everything about mortgages -> mortgages (list)
        what did I save last year about cats -> cats [2025-01-01..2026-01-01] (list)
        what did we keep about cats in 2024 -> cats [2024-01-01..2025-01-01] (list)
        what have I got on cats -> cats (list)
        what else did I save about cats -> cats (list)
        show me what I have on cats -> cats (list)
        which pages did I save about cats -> cats (list)
        which links do I have on cats -> cats (list)
        what did I save yesterday -> [2026-11-19..2026-11-20]
        where did I save that article about cats -> article about cats
        something about mary -> mary
        have we got anything regarding bees -> bees
        do we have any links about bees -> bees
        did we ever bookmark anything about bees -> bees
        is there something on bees in here -> bees
        I'm sure I had something about bees -> bees
        I remember saving something about bees -> bees
        what had I saved about bees -> bees (list)
        what did I have on bees -> bees (list)
        what all did I save about bees -> bees (list)
        tell me what I have about bees -> bees (list)
        what bookmarks do I have about bees -> bees (list)
        everything I have about bees -> bees (list)
        everything I saved about bees -> bees (list)
        please show me anything you have about bees -> bees
        what did I save on github about bees -> bees [github.com, gist.github.com] (list)
        what pages have I bookmarked about bees since 2024 -> bees [2024-01-01..] (list)
        is there by any chance something about sailing -> sailing
        what did i save 2024 about yeast -> yeast [2024-01-01..2025-01-01] (list)
        what have we saved on sailing this year -> sailing [2026-01-01..2027-01-01] (list)
        what stuff do I have on sailing -> sailing (list)
        die hard -> die hard
        la la land -> la la land
        hello world in rust -> hello world in rust
        ",
    );
}

#[test]
fn in_german() {
    check_all(
        "
        hab ich eigentlich was über mietrecht -> mietrecht
        habe ich eigentlich etwas über heizkosten -> heizkosten
        was hab ich letztes jahr zu katzenfutter gespeichert -> katzenfutter [2025-01-01..2026-01-01] (list)
        Haben wir schon irgendwas zum Thema Wärmepumpen? -> Wärmepumpen
        hatte ich nicht mal was zu fermentation gespeichert? -> fermentation
        Könnten Sie mir bitte sagen, ob ich etwas über Altersvorsorge habe? -> Altersvorsorge
        kannst du mir mal was zu balkonkraftwerken zeigen -> balkonkraftwerken
        was hatte ich zu steuern abgespeichert -> steuern (list)
        was haben wir alles über impfungen -> impfungen (list)
        was hab ich mir im märz 2024 zu kanada gemerkt -> kanada [2024-03-01..2024-04-01] (list)
        zeig mir bitte was ich zu elternzeit gespeichert habe -> elternzeit (list)
        welche links habe ich zu elternzeit -> elternzeit (list)
        ich hab doch irgendwo was über sauerteig -> sauerteig
        Gibt es schon etwas zur Grundsteuer? -> Grundsteuer
        gibt's was über vereinsrecht in meinen lesezeichen -> vereinsrecht
        hast du was zu fahrradreparatur -> fahrradreparatur
        könnten sie mir bitte nur die pdf-dokumente zeigen -> [PDFs]
        könnten sie mir bitte alle links zu kant zeigen -> kant (list)
        was hab ich auf github über brot gespeichert -> brot [github.com, gist.github.com] (list)
        Könnten Sie mir bitte die Seite über Brot zeigen -> Brot
        könntest du mir bitte pdfs über brot zeigen -> brot [PDFs]
        Hätten Sie vielleicht etwas zum Thema Pflegegrad? -> Pflegegrad
        haben wir da nicht was zu heizungen -> heizungen
        wo hab ich denn den artikel über hefe gespeichert -> hefe
        was hatten wir letzten sommer über italien gespeichert -> italien [2026-06-01..2026-09-01] (list)
        Was habe ich eigentlich alles zum Thema Rente gespeichert? -> Rente (list)
        weißt du ob ich was zu rente habe -> rente
        ich hatte mal irgendwas zu bienen gespeichert -> bienen
        ich suche irgendwas über bienen -> bienen
        gibt es in meinen lesezeichen etwas über bienen -> bienen
        was hab ich so über bienen -> bienen (list)
        hab ich schon irgendwelche links zu bienen -> bienen
        finde etwas zu bienen -> bienen
        zeig mir alles was ich über bienen habe -> bienen (list)
        alles was ich über bienen gespeichert habe -> bienen (list)
        was hab ich 2024 über hefe gespeichert -> hefe [2024-01-01..2025-01-01] (list)
        hab ich da noch irgendwo nen link zu kita -> kita
        zeigen Sie mir bitte alles zum Thema Segeln -> Segeln (list)
        Was haben wir im Mai zu Impfungen gesammelt? -> Impfungen [2026-05-01..2026-06-01] (list)
        finde alle artikel über segeln -> segeln (list)
        das boot -> das boot
        etwas mehr hirn bitte -> etwas mehr hirn
        gibt es leben auf dem mars -> leben auf dem mars
        könnt ihr mich hören -> könnt ihr mich hören
        hab und gut -> hab und gut
        da ist etwas im busch -> da ist etwas im busch
        ",
    );
}

#[test]
fn in_french() {
    check_all(
        "
        est ce que j'ai un truc sur bali -> bali
        est-ce que j'ai quelque chose sur le compostage ? -> compostage
        t'aurais pas quelque chose sur les pompes à chaleur -> pompes à chaleur
        j'avais enregistré un truc sur bali -> bali
        j'avais enregistré l'an dernier un truc sur bali -> bali [2025-01-01..2026-01-01]
        est-ce qu'on a déjà quelque chose à propos de la retraite -> retraite
        y a-t-il quelque chose sur les impôts dans mes favoris -> impôts
        y a pas un truc sur les impôts -> impôts
        Pourriez-vous me montrer quelque chose sur le droit du travail, s'il vous plaît ? -> droit du travail
        qu'est-ce que j'ai enregistré l'année dernière sur les chats -> chats [2025-01-01..2026-01-01] (list)
        qu'est-ce que j'ai sur les chats -> chats (list)
        qu'ai-je sauvegardé sur les impôts en 2024 -> impôts [2024-01-01..2025-01-01] (list)
        j'ai quoi sur lisbonne -> lisbonne (list)
        montre-moi ce que j'ai sur lisbonne -> lisbonne (list)
        quels liens ai-je sur lisbonne -> lisbonne (list)
        quest ce que jai sur lisbonne -> lisbonne (list)
        Auriez-vous quelque chose concernant les chauffe-eau ? -> chauffe-eau
        y'a quelque chose sur les abeilles -> abeilles
        je cherche quelque chose sur les abeilles -> abeilles
        on avait pas gardé un article sur les abeilles -> abeilles
        j'ai déjà enregistré quelque chose sur les abeilles ? -> abeilles
        est-ce que j'ai des liens sur les abeilles -> abeilles
        qu'est-ce qu'on avait mis de côté sur les abeilles -> abeilles (list)
        tout ce que j'ai sur les abeilles -> abeilles (list)
        ou est ce que j'ai mis l'article sur les abeilles -> article sur les abeilles
        montrez-moi quelque chose sur les abeilles svp -> abeilles
        qu est ce que j ai sur les abeilles -> abeilles (list)
        aurais-je par hasard un article sur la voile -> voile
        qu'est-ce que j'ai comme articles sur la voile -> voile (list)
        est-ce que j'aurais enregistré quelque chose à propos des abeilles le mois dernier -> abeilles [2026-10-01..2026-11-01]
        pouvez-vous me montrer tout ce que j'ai sur la voile -> voile (list)
        quelque chose comme ça -> quelque chose comme ça
        je veux vivre -> je veux vivre
        il y a du soleil -> il y a du soleil
        un truc de fou -> un truc de fou
        ce que le jour doit à la nuit -> ce que le jour doit à la nuit
        il y a quelque chose dans l'eau -> il y a quelque chose dans l'eau
        ",
    );
}

#[test]
fn in_spanish() {
    check_all(
        "
        tengo algo sobre viajes a lisboa -> viajes a lisboa
        ¿Tengo guardado algo sobre hipotecas? -> hipotecas
        qué guardé sobre hipotecas el mes pasado -> hipotecas [2026-10-01..2026-11-01] (list)
        que guarde sobre hipotecas -> hipotecas (list)
        tengo alguna cosa de jardineria -> jardineria
        no tenía yo algo guardado sobre jardinería? -> jardinería
        qué tengo sobre compostaje -> compostaje (list)
        que tengo guardado sobre compostaje -> compostaje (list)
        qué he guardado este año sobre compostaje -> compostaje [2026-01-01..2027-01-01] (list)
        ¿Podría mostrarme algo sobre el alquiler, por favor? -> alquiler
        ¿hay algo sobre alquileres en mis favoritos? -> alquileres
        creo que guardé algo sobre la siesta -> siesta
        sabes si tengo algo de apicultura -> apicultura
        muéstrame lo que tengo sobre apicultura -> apicultura (list)
        qué enlaces tengo sobre apicultura -> apicultura (list)
        alguna vez guardé algo de vela -> vela
        cuáles son los enlaces que tengo sobre vela -> vela (list)
        qué había guardado yo el verano pasado sobre vela -> vela [2026-06-01..2026-09-01] (list)
        algo para recordar -> algo para recordar
        ¿Qué tenía guardado sobre abejas? -> abejas (list)
        habré guardado algo sobre abejas -> abejas
        ¿Tendrían algo relacionado con abejas? -> abejas
        tengo por ahí algo de abejas -> abejas
        ¿No había algo sobre abejas entre mis marcadores? -> abejas
        todo lo que tengo sobre abejas -> abejas (list)
        qué cosas guardé el año pasado sobre abejas -> abejas [2025-01-01..2026-01-01] (list)
        ¿Me podrías mostrar lo que guardé sobre abejas? -> abejas (list)
        dónde guardé el artículo de las abejas -> artículo de las abejas
        busco algo sobre abejas -> abejas
        necesito algo sobre abejas -> abejas
        algo trading -> algo trading
        algo de ti -> algo de ti
        el camino -> el camino
        hay vida en marte -> vida en marte
        lo que el viento se llevó -> lo que el viento se llevó
        cosas que hacer en lisboa -> cosas que hacer en lisboa
        ",
    );
}

#[test]
fn in_portuguese() {
    check_all(
        "
        tenho algo sobre aluguel -> aluguel
        O que eu salvei sobre vistos em 2024? -> vistos [2024-01-01..2025-01-01] (list)
        será que eu tenho alguma coisa sobre jardinagem? -> jardinagem
        a gente tem alguma coisa sobre jardinagem -> jardinagem
        eu não tinha algo guardado sobre jardinagem? -> jardinagem
        o que eu tenho sobre jardinagem -> jardinagem (list)
        o que é que eu guardei no ano passado sobre hortas -> hortas [2025-01-01..2026-01-01] (list)
        que guardei sobre hortas -> hortas (list)
        você poderia me mostrar algo sobre o inventário, por favor? -> inventário
        tem alguma coisa sobre inventário nos meus favoritos -> inventário
        quais links eu tenho sobre inventário -> inventário (list)
        acho que salvei algo sobre o mochilão -> mochilão
        eu tenho alguma coisa guardada sobre abelhas? -> abelhas
        há algo sobre abelhas? -> abelhas
        já salvei algo sobre abelhas? -> abelhas
        não salvei nada sobre abelhas? -> abelhas
        tem algo aí sobre abelhas -> abelhas
        tudo que eu tenho sobre abelhas -> abelhas (list)
        o que tenho guardado sobre abelhas -> abelhas (list)
        O que foi que eu salvei mês passado sobre abelhas? -> abelhas [2026-10-01..2026-11-01] (list)
        procuro alguma coisa sobre abelhas -> abelhas
        onde salvei o artigo sobre abelhas -> artigo sobre abelhas
        me mostra o que eu salvei sobre abelhas -> abelhas (list)
        tens alguma coisa sobre vela -> vela
        podes mostrar-me algo sobre vela -> vela
        o que a gente tem sobre vela -> vela (list)
        será que salvei alguma coisa sobre vela no mês passado -> vela [2026-10-01..2026-11-01]
        algo errado não está certo -> algo errado não está certo
        o que fazer em lisboa -> o que fazer em lisboa
        há vida em marte -> vida em marte
        ",
    );
}

#[test]
fn in_italian() {
    check_all(
        "
        ho qualcosa su affitti brevi -> affitti brevi
        cosa ho salvato l'anno scorso su pompe di calore -> pompe di calore [2025-01-01..2026-01-01] (list)
        ho già qualcosa sulle pompe di calore? -> pompe di calore
        non avevo mica qualcosa sul bonus casa? -> bonus casa
        c'è qualcosa sui vini tra i miei segnalibri -> vini
        avevo salvato qualcosa sul lievito madre -> lievito madre
        Potrebbe mostrarmi qualcosa sul diritto di famiglia, per favore? -> diritto di famiglia
        che cosa ho sul lievito madre -> lievito madre (list)
        cos'ho salvato sui vini nel 2024 -> vini [2024-01-01..2025-01-01] (list)
        che ho salvato sui vini -> vini (list)
        mostrami quello che ho sui vini -> vini (list)
        quali link ho sui vini -> vini (list)
        ho per caso qualcosa sulle api? -> api
        ho salvato qualcosa sulle api? -> api
        abbiamo qualcosa a proposito di api -> api
        cosa avevo salvato sulle api -> api (list)
        che cosa avevamo sulle api l'anno scorso -> api [2025-01-01..2026-01-01] (list)
        tutto quello che ho sulle api -> api (list)
        fammi vedere qualcosa sulle api -> api
        fammi vedere cosa ho sulle api -> api (list)
        dove ho salvato l'articolo sulle api -> articolo sulle api
        c'era qualcosa sulle api? -> api
        cerco qualcosa sulle api -> api
        mi puoi trovare qualcosa sulle api per favore -> api
        avrei qualcosa sulle api -> api
        mi fai vedere cosa ho sulla vela -> vela (list)
        mi mostri tutto quello che ho sulla vela -> vela (list)
        che cosa ho messo da parte sulla vela -> vela (list)
        qualcosa è cambiato -> qualcosa è cambiato
        cosa fare a lisbona -> cosa fare a lisbona
        c'è posta per te -> posta per te
        quello che le donne non dicono -> quello che le donne non dicono
        ",
    );
}

#[test]
fn in_russian() {
    check_all(
        "
        что я сохранял про автокредит в прошлом году -> автокредит [2025-01-01..2026-01-01] (list)
        у меня что-нибудь есть про ипотеку? -> ипотеку
        у меня есть что-то про ипотеку -> ипотеку
        есть ли у меня что-нибудь о садоводстве -> садоводстве
        нет ли у меня чего-нибудь про теплицы -> теплицы
        я вроде сохраняла что-то про теплицы -> теплицы
        не сохранял ли я что-нибудь про теплицы -> теплицы
        Не могли бы вы показать что-нибудь про теплицы, пожалуйста? -> теплицы
        что у меня есть про теплицы -> теплицы (list)
        что у меня про теплицы -> теплицы (list)
        что мы сохраняли на тему отпуска -> отпуска (list)
        что я в прошлом году сохранял про автокредит -> автокредит [2025-01-01..2026-01-01] (list)
        покажи что у меня есть про теплицы -> теплицы (list)
        какие ссылки у меня есть про теплицы -> теплицы (list)
        а у меня есть что-нибудь про пчёл? -> пчёл
        у нас где-то было что-то про пчёл -> пчёл
        Подскажите, есть ли у меня что-нибудь о пчёлах? -> пчёлах
        сохранял ли я что-то о пчёлах -> пчёлах
        я что-нибудь сохранял про пчёл -> пчёл
        что я там сохранил про пчёл -> пчёл (list)
        что у меня сохранено про пчёл -> пчёл (list)
        что я в 2024 сохранял о пчёлах -> пчёлах [2024-01-01..2025-01-01] (list)
        всё что у меня есть про пчёл -> пчёл (list)
        найди мне что-нибудь про пчёл -> пчёл
        где я сохранил статью про пчёл -> статью про пчёл
        есть чё-нибудь про пчёл -> пчёл
        покажи мне пожалуйста что-нибудь про пчёл -> пчёл
        у меня ничего нет про парусный спорт -> парусный спорт
        я ведь сохранял что-то про парус -> парус
        какие статьи я сохранял про парус -> парус (list)
        что я летом сохранял про парус -> парус [2026-06-01..2026-09-01] (list)
        покажите, пожалуйста, всё про парус -> парус (list)
        что делать -> что делать
        что-то пошло не так -> что-то пошло не так
        что посмотреть в лиссабоне -> что посмотреть в лиссабоне
        есть ли жизнь на марсе -> жизнь на марсе
        может быть -> может быть
        показать карту -> показать карту
        ",
    );
}

#[test]
fn in_chinese() {
    check_all(
        "
        有没有关于租房合同的 -> 租房合同
        我之前存过关于租房合同的吗 -> 租房合同
        我有没有存过关于租房合同的东西？ -> 租房合同
        我收藏过什么关于房贷的吗 -> 房贷
        我保存了什么关于房贷的 -> 房贷 (list)
        我去年存了哪些关于房贷的文章 -> 房贷 [2025-01-01..2026-01-01] (list)
        去年我保存了哪些关于房贷的链接 -> 房贷 [2025-01-01..2026-01-01] (list)
        关于房贷我存了什么 -> 房贷 (list)
        关于房贷的有哪些 -> 房贷 (list)
        请帮我找一下关于猫粮的内容 -> 猫粮
        我是不是存过关于猫粮的 -> 猫粮
        请问有没有有关猫粮的链接 -> 猫粮
        有什么关于猫粮的吗 -> 猫粮
        你有关于猫粮的东西吗 -> 猫粮
        我有关于蜜蜂的吗 -> 蜜蜂
        我是不是收藏过蜜蜂的文章 -> 蜜蜂
        我有没有收藏什么关于蜜蜂的东西 -> 蜜蜂
        我有沒有存過關於蜜蜂的文章？ -> 蜜蜂
        之前存的关于蜜蜂的 -> 蜜蜂
        上个月我收藏了什么关于蜜蜂的 -> 蜜蜂 [2026-10-01..2026-11-01] (list)
        关于蜜蜂我去年存了什么 -> 蜜蜂 [2025-01-01..2026-01-01] (list)
        有没有蜜蜂相关的 -> 蜜蜂
        你能帮我找一下关于蜜蜂的文章吗 -> 蜜蜂
        我存过哪些关于蜜蜂的 -> 蜜蜂 (list)
        关于旅行的目的 -> 旅行的目的
        我今年收藏了哪些关于帆船的文章 -> 帆船 [2026-01-01..2027-01-01] (list)
        我以前收藏过关于帆船的东西吗 -> 帆船
        能帮我找找关于帆船的吗 -> 帆船
        有什么好看的电影 -> 有什么好看的电影
        请回答1988 -> 请回答1988
        我看过的书 -> 我看过的书
        你有什么想法 -> 你有什么想法
        我有一个梦想 -> 一个梦想
        ",
    );
}

#[test]
fn in_japanese() {
    check_all(
        "
        住宅ローンについて何かある? -> 住宅ローン
        犬のしつけについて何かある？ -> 犬のしつけ
        犬のしつけについて保存したものある？ -> 犬のしつけ
        犬のしつけについて何か保存してたっけ -> 犬のしつけ
        犬のしつけに関する記事はありますか -> 犬のしつけ
        犬のしつけについてのブックマークある？ -> 犬のしつけ
        犬のしつけって何かあったっけ -> 犬のしつけ
        犬のしつけについて教えてください -> 犬のしつけ
        住宅ローンについて何を保存したっけ -> 住宅ローン (list)
        去年住宅ローンについて何を保存しましたか -> 住宅ローン [2025-01-01..2026-01-01] (list)
        住宅ローンについて去年何を保存した？ -> 住宅ローン [2025-01-01..2026-01-01] (list)
        住宅ローンについて何がある？ -> 住宅ローン
        去年保存した住宅ローンについての記事ある？ -> 住宅ローン [2025-01-01..2026-01-01]
        すみません、住宅ローンについて何かありますか -> 住宅ローン
        ヨットのこと何か保存してある？ -> ヨット
        ヨットについて何を保存していましたか -> ヨット (list)
        先月ヨットについて何か保存した？ -> ヨット [2026-10-01..2026-11-01]
        味のない -> 味のない
        蜂について何か持ってる？ -> 蜂
        蜂について何か保存しましたか -> 蜂
        蜂に関するものはありますか？ -> 蜂
        蜂についての記事を見せて -> 蜂
        蜂関連のブックマークある？ -> 蜂
        蜂の記事ってあったっけ -> 蜂
        去年、蜂について何を保存した？ -> 蜂 [2025-01-01..2026-01-01] (list)
        先月蜂について保存したものは何？ -> 蜂 [2026-10-01..2026-11-01] (list)
        蜂について何を保存してたっけ -> 蜂 (list)
        蜂についてのリンクを全部見せて -> 蜂 (list)
        蜂について何かなかったっけ -> 蜂
        蜂の情報ありますか -> 蜂
        意味のない会話 -> 意味のない会話
        何もない -> 何もない
        何か面白いこと -> 何か面白いこと
        ちょっと待って -> ちょっと待って
        何かが道をやってくる -> 何かが道をやってくる
        何も言えなくて夏 -> 何も言えなくて夏
        ",
    );
}

#[test]
fn polite_questions_for_kinds_of_pages() {
    check_all(
        "
        Könntest du mir bitte nur die Videos zu Brot zeigen? -> Brot [videos]
        peux-tu me montrer seulement les pdf sur le pain -> pain [PDFs]
        ¿podrías mostrarme solo los pdf sobre pan? -> pan [PDFs]
        mi mostri solo i pdf sul pane -> pane [PDFs]
        você pode me mostrar só os pdfs sobre pão? -> pão [PDFs]
        kun je me alleen de pdf's over brood laten zien -> brood [PDFs]
        не могли бы вы показать только pdf про хлеб -> хлеб [PDFs]
        ",
    );
}
