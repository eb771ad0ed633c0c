//! What is asked in each language, with what is looked for and what is not wanted.

pub const ENGLISH: &str = r#"
    python web framework -django -> python web framework [-django]
    python web framework but not django -> python web framework [-django]
    python web framework without django -> python web framework [-django]
    what do I have about python web frameworks, but not django? -> python web frameworks [-django] (list)
    what did I save about the moon, but nothing about rockets? -> moon [-rockets] (list)
    python web framework but not django or flask -> python web framework [-django] [-flask]
    container orchestration NOT kubernetes -> container orchestration [-kubernetes]
    full text engines AND NOT elasticsearch -> full text engines [-elasticsearch]
    bread recipes -"sourdough starter" -> bread recipes [-sourdough starter]
    -django python web framework -> python web framework [-django]
    frontend frameworks except for react, angular or vue -> frontend frameworks [-react] [-angular] [-vue]
    everything about gardening except tomatoes -> gardening [-tomatoes] (list)
    how many links about python but not django -> python [-django] (count)
    video editing tools -youtube -> video editing tools [-youtube]
    css grid tutorials but no tailwind -> css grid tutorials [-tailwind]
    -django -> [-django]
    states without income tax -> states without income tax
    serverless functions -> serverless functions
    no-code tools -> no-code tools
    Not Boring newsletter -> Not Boring newsletter
    how not to die -> how not to die
    to be or not to be -> be or not to be
    gluten free bread -> gluten free bread
    e-mail validation -> e-mail validation
    -40 degrees -> -40 degrees
    C -O2 flag -> C -O2 flag
    utf-8 encoding -> utf-8 encoding
    react without webpack -> react without webpack
    bread without yeast -> bread without yeast
    how to live without money -> how to live without money
    last but not least -> last but not least
    why you should NOT use an orm -> why you should NOT use an orm
    tar -xzf explained -> tar -xzf explained
    deploying rails apps without docker -> deploying rails apps without docker
    cooking for one without a recipe -> cooking for one without a recipe
    work smarter, not harder -> work smarter not harder
    nothing but thieves -> nothing but thieves
    exception handling except clause -> exception handling except clause
"#;

pub const GERMAN: &str = r#"
    python webframework aber nicht django -> python webframework [-django]
    python webframework ohne django -> python webframework [-django]
    container orchestrierung aber ohne kubernetes -> container orchestrierung [-kubernetes]
    was habe ich über den Mond, aber nichts über Raketen? -> Mond [-Raketen] (list)
    brot rezepte -sauerteig -> brot rezepte [-sauerteig]
    Suppenrezepte, aber keine Linsen -> Suppenrezepte [-Linsen]
    css frameworks aber nicht bootstrap oder tailwind -> css frameworks [-bootstrap] [-tailwind]
    alles über Gartenarbeit außer Tomaten -> Gartenarbeit [-Tomaten] (list)
    wie viele Links zu Python habe ich, aber nicht Django -> Python [-Django] (count)
    javascript frameworks ausgenommen react -> javascript frameworks [-react]
    Männer ohne Nerven -> Männer ohne Nerven
    Kaffee ohne Zucker -> Kaffee ohne Zucker
    ohne Gluten backen -> ohne Gluten backen
    Ärzte ohne Grenzen -> Ärzte ohne Grenzen
    außer Kontrolle -> außer Kontrolle
    E-Mail Vorlagen -> E-Mail Vorlagen
    Schlafsack bis -20 Grad -> Schlafsack bis -20 Grad
    nicht ohne meine Tochter -> nicht ohne meine Tochter
    Leben ohne Plastik im Alltag -> Leben ohne Plastik im Alltag
    aber bitte mit Sahne -> aber bitte mit Sahne
    Nichts als die Wahrheit -> Nichts als die Wahrheit
    Alles außer gewöhnlich -> Alles außer gewöhnlich
    Warum ich nicht mehr fliege -> Warum ich nicht mehr fliege
"#;

pub const FRENCH: &str = r#"
    framework web python mais pas django -> framework web python [-django]
    framework web python sans django -> framework web python [-django]
    orchestration de conteneurs mais sans kubernetes -> orchestration de conteneurs [-kubernetes]
    recettes de soupe -lentilles -> recettes de soupe [-lentilles]
    tout sur la lune mais rien sur les fusées -> la lune [-fusées] (list)
    frameworks javascript sauf react et angular -> frameworks javascript [-react] [-angular]
    recettes de pain, à l'exception du levain -> recettes de pain [-levain]
    apprentissage automatique hormis tensorflow -> apprentissage automatique [-tensorflow]
    combien de liens sur python mais pas django -> python [-django] (count)
    Reporters sans frontières -> Reporters sans frontières
    gâteau sans beurre -> gâteau sans beurre
    vivre sans argent -> vivre sans argent
    recettes sans gluten -> recettes sans gluten
    Sans famille -> Sans famille
    ce n'est pas sorcier -> ce n'est pas sorcier
    un jour sans fin -> un jour sans fin
    rien à déclarer -> rien à déclarer
    rien ne va plus -> rien ne va plus
    tout sauf ordinaire -> tout sauf ordinaire
    rouge-gorge en hiver -> rouge-gorge en hiver
    congélateur -18 degrés -> congélateur -18 degrés
    comment ne pas se fâcher -> comment ne pas se fâcher
    crème brûlée sans four -> crème brûlée sans four
"#;

pub const SPANISH: &str = r#"
    framework web python pero no django -> framework web python [-django]
    framework web python sin django -> framework web python [-django]
    orquestación de contenedores pero sin kubernetes -> orquestación de contenedores [-kubernetes]
    recetas de sopa -lentejas -> recetas de sopa [-lentejas]
    todo sobre la luna pero nada sobre cohetes -> la luna [-cohetes] (list)
    frameworks javascript excepto react y angular -> frameworks javascript [-react] [-angular]
    librerías de gráficos que no sean d3 -> librerías de gráficos [-d3]
    cuántos enlaces sobre python pero no django -> python [-django] (count)
    editores de texto, pero no vim ni emacs -> editores de texto [-vim] [-emacs]
    Médicos sin fronteras -> Médicos sin fronteras
    tarta sin horno -> tarta sin horno
    recetas sin gluten -> recetas sin gluten
    menos es más -> menos es más
    cien años sin soledad -> cien años sin soledad
    no me gusta conducir -> no me gusta conducir
    todo menos miedo -> todo menos miedo
    cómo no perder el tiempo -> cómo no perder el tiempo
    teletrabajo sin estrés ni distracciones -> teletrabajo sin estrés ni distracciones
    sin noticias de Gurb -> sin noticias de Gurb
    nada que ver con la realidad -> nada que ver con la realidad
    físico-química básica -> físico-química básica
    -5 grados en Soria -> -5 grados en Soria
    pero qué necesidad -> pero qué necesidad
"#;

pub const PORTUGUESE: &str = r#"
    framework web python mas não django -> framework web python [-django]
    framework web python sem django -> framework web python [-django]
    orquestração de contêineres mas sem kubernetes -> orquestração de contêineres [-kubernetes]
    receitas de sopa -lentilha -> receitas de sopa [-lentilha]
    tudo sobre a lua mas nada sobre foguetes -> lua [-foguetes] (list)
    frameworks javascript exceto react e angular -> frameworks javascript [-react] [-angular]
    quantos links sobre python mas não django -> python [-django] (count)
    editores de texto que não sejam vim ou emacs -> editores de texto [-vim] [-emacs]
    Médicos sem fronteiras -> Médicos sem fronteiras
    bolo sem açúcar -> bolo sem açúcar
    receitas sem glúten -> receitas sem glúten
    menos é mais -> menos é mais
    como não desistir -> como não desistir
    não verás país nenhum -> não verás país nenhum
    viver sem dinheiro -> viver sem dinheiro
    sem lenço sem documento -> sem lenço sem documento
    nada será como antes -> nada será como antes
    mas não se mata cavalo -> mas não se mata cavalo
    guarda-chuva automático -> guarda-chuva automático
    -10 graus em Gramado -> -10 graus em Gramado
    trabalhar sem chefe e sem horário -> trabalhar sem chefe e sem horário
"#;

pub const ITALIAN: &str = r#"
    framework web python ma non django -> framework web python [-django]
    framework web python senza django -> framework web python [-django]
    orchestrazione di container ma senza kubernetes -> orchestrazione di container [-kubernetes]
    ricette di zuppa -lenticchie -> ricette di zuppa [-lenticchie]
    tutto sulla luna ma niente sui razzi -> tutto sulla luna [-razzi]
    framework javascript tranne react e angular -> framework javascript [-react] [-angular]
    quanti link su python ma non django -> python [-django] (count)
    librerie grafiche, eccetto matplotlib -> librerie grafiche [-matplotlib]
    medici senza frontiere -> medici senza frontiere
    pasta senza glutine -> pasta senza glutine
    vivere senza soldi -> vivere senza soldi
    non ti muovere -> non ti muovere
    non è un paese per vecchi -> non è un paese per vecchi
    senza fine canzone -> senza fine canzone
    come non invecchiare -> come non invecchiare
    tutto tranne ordinario -> tutto tranne ordinario
    niente di nuovo sul fronte occidentale -> niente di nuovo sul fronte occidentale
    piccoli ma non indifesi -> piccoli ma non indifesi
    cucina vegana senza tofu fatto in casa -> cucina vegana senza tofu fatto in casa
    -15 gradi in val di fassa -> -15 gradi in val di fassa
    dolci senza forno -> dolci senza forno
"#;

pub const RUSSIAN: &str = r#"
    веб фреймворк python но не django -> веб фреймворк python [-django]
    веб фреймворк python без django -> веб фреймворк python [-django]
    оркестрация контейнеров но без kubernetes -> оркестрация контейнеров [-kubernetes]
    рецепты супа -чечевица -> рецепты супа [-чечевица]
    рецепты супа кроме чечевицы -> рецепты супа [-чечевицы]
    всё про луну, но ничего про ракеты -> луну [-ракеты] (list)
    фреймворки javascript кроме react и angular -> фреймворки javascript [-react] [-angular]
    сколько ссылок про python но не django -> python [-django] (count)
    редакторы текста за исключением vim -> редакторы текста [-vim]
    врачи без границ -> врачи без границ
    кофе без сахара -> кофе без сахара
    жизнь без денег -> жизнь без денег
    не в деньгах счастье -> не в деньгах счастье
    Без вины виноватые -> Без вины виноватые
    как не умереть от скуки -> как не умереть от скуки
    рецепты без глютена -> рецепты без глютена
    человек который не спал -> человек который не спал
    кто кроме нас -> кто кроме нас
    никто кроме нас -> никто кроме нас
    Нет, но да -> Нет но да
    мороз -40 градусов -> мороз -40 градусов
    интернет-магазин чая -> интернет-магазин чая
    работа без опыта -> работа без опыта
"#;

pub const CHINESE: &str = r#"
    前端框架，但不要react -> 前端框架 [-react]
    除了 react 的前端框架 -> 前端框架 [-react]
    除了react以外的前端框架 -> 前端框架 [-react]
    除了react和vue之外的前端框架 -> 前端框架 [-react] [-vue]
    python 网络框架 -django -> python 网络框架 [-django]
    机器学习教程，不要tensorflow -> 机器学习教程 [-tensorflow]
    关于月球的链接，但不包括火箭 -> 月球 [-火箭]
    python框架 不包括django -> python框架 [-django]
    除了机器学习以外的论文 -> 论文 [-机器学习]
    汤的做法 -扁豆 -> 汤的做法 [-扁豆]
    不要和陌生人说话 -> 不要和陌生人说话
    除了你我什么都没有 -> 除了你我什么都没有
    除夕的习俗 -> 除夕的习俗
    不是药神 -> 不是药神
    没有烟抽的日子 -> 没有烟抽的日子
    无糖饼干 -> 无糖饼干
    除湿机推荐 -> 除湿机推荐
    不要温和地走进那个良夜 -> 不要温和地走进那个良夜
    零下40度 -> 零下40度
    见外 -> 见外
    海外以外的生活 -> 海外以外的生活
    非你莫属 -> 非你莫属
"#;

pub const JAPANESE: &str = r#"
    react以外のフロントエンドフレームワーク -> フロントエンドフレームワーク [-react]
    reactを除くフロントエンドフレームワーク -> フロントエンドフレームワーク [-react]
    python ウェブフレームワーク -django -> python ウェブフレームワーク [-django]
    フロントエンドフレームワーク react以外 -> フロントエンドフレームワーク [-react]
    django以外のpythonフレームワーク -> pythonフレームワーク [-django]
    reactとvue以外のフレームワーク -> フレームワーク [-react] [-vue]
    スープのレシピ -レンズ豆 -> スープのレシピ [-レンズ豆]
    機械学習の教材、tensorflowは除く -> 機械学習の教材 [-tensorflow]
    コンテナ管理、kubernetesを除いて -> コンテナ管理 [-kubernetes]
    ロケット以外の宇宙の話 -> 宇宙の話 [-ロケット]
    私以外私じゃないの -> 私以外私じゃないの
    関係者以外立入禁止 -> 関係者以外立入禁止
    日本以外全部沈没 -> 日本以外全部沈没
    除湿機の選び方 -> 除湿機の選び方
    卵なしのケーキ -> 卵なしのケーキ
    グルテンフリーのパン -> グルテンフリーのパン
    これはペンではない -> これはペンではない
    砂糖を使わないお菓子 -> 砂糖を使わないお菓子
    以外と知らない豆知識 -> 以外と知らない豆知識
    マイナス40度の世界 -> マイナス40度の世界
    夢じゃない -> 夢じゃない
"#;

pub const DUTCH: &str = r#"
    python webframework maar niet django -> python webframework [-django]
    python webframework zonder django -> python webframework [-django]
    wat heb ik over de maan, maar niets over raketten? -> maan [-raketten] (list)
    soeprecepten -linzen -> soeprecepten [-linzen]
    css frameworks maar geen bootstrap of tailwind -> css frameworks [-bootstrap] [-tailwind]
    alles over tuinieren behalve tomaten -> tuinieren [-tomaten] (list)
    hoeveel links over python heb ik, maar niet django -> python [-django] (count)
    javascript frameworks met uitzondering van react -> javascript frameworks [-react]
    Artsen zonder Grenzen -> Artsen zonder Grenzen
    koffie zonder suiker -> koffie zonder suiker
    brood bakken zonder gist -> brood bakken zonder gist
    leven zonder plastic -> leven zonder plastic
    niets aan de hand -> niets aan de hand
    waarom ik niet meer vlieg -> waarom ik niet meer vlieg
    alles behalve gewoon -> alles behalve gewoon
    geen cent te makken -> geen cent te makken
"#;
