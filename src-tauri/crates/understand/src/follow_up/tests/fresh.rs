//! Dialogues that were written before anybody looked at what the rules made of them. As they were written, the rules of
//! that day had 42 of the first 80 right, better ones 44 of the next 60, and those after them 36 of the last 40.

use super::check_all;

#[test]
fn a_first_set() {
    check_all(
        "kubernetes networking | only the ones from stackoverflow -> kubernetes networking [stackoverflow.com]
         sourdough starter | no i meant pizza dough -> pizza dough
         postgres indexes | did i save any of these in my work folder -> postgres indexes [Work]
         machine learning on arxiv | drop the arxiv part -> machine learning
         machine learning on arxiv | anywhere, not just arxiv -> machine learning
         docker compose | which one is the most recent -> docker compose (latest)
         docker compose | sort by date -> docker compose (latest)
         docker compose | newest first please -> docker compose (latest)
         css grid | how many of those are videos -> css grid [videos] (count)
         css grid | what was the third link again -> pick 3
         css grid | tell me about the first result -> pick 1
         linux kernel | something more recent please -> linux kernel [2023-05-03..]
         garden irrigation from 2022 | try 2021 instead -> garden irrigation [2021-01-01..2022-01-01]
         garden irrigation from 2022 | doesn't matter when -> garden irrigation
         typescript generics | coffee machine descaling -> coffee machine descaling
         typescript generics | all my links about sailing -> sailing (list)
         jazz chords | no videos please -> jazz chords [without videos]
         jazz chords | can you show me only papers about it -> jazz chords [papers]
         zig build system | show me the rest -> more: zig build system (4 shown)
         zig build system | the last one | more like that -> more: page 4 (1 shown)
         home assistant | on github | and how many is that -> home assistant [github.com] (count)
         home assistant | on github | now without github -> home assistant [without github.com]
         home assistant | saved before 2020 -> home assistant [..2020-01-01]
         rust macros | what do i have about it from last month -> rust macros [2026-10-01..2026-11-01]
         what did i save last week | and the week before -> [2026-11-02..2026-11-09]
         what did i save in march 2024 | and in april -> [2024-04-01..2024-05-01]
         oauth | only what i saved in edge -> oauth [edge]
         graphql | only 2023 | actually make that 2024 -> graphql [2024-01-01..2025-01-01]
         graphql | is that all -> more: graphql (4 shown)
         kubernetes netzwerk | nur die von stackoverflow -> kubernetes netzwerk [stackoverflow.com]
         sauerteig | nein, ich meinte pizzateig -> pizzateig
         docker | nach datum sortieren -> docker (latest)
         docker | zeig mir den zweiten -> pick 2
         docker aus 2022 | und im jahr davor? -> docker [2021-01-01..2022-01-01]
         docker von 2022 | egal aus welchem jahr -> docker
         docker | ohne videos bitte -> docker [without videos]
         docker | gibts da noch mehr -> more: docker (4 shown)
         docker | wie viele davon sind von github -> docker [github.com] (count)
         docker | fahrrad reparieren -> fahrrad reparieren
         cuisine italienne | seulement sur youtube -> cuisine italienne [youtube.com]
         cuisine italienne | le deuxième lien -> pick 2
         cuisine italienne | et en anglais ? -> cuisine italienne en anglais
         cuisine italienne | combien j'en ai -> cuisine italienne (count)
         cuisine italienne | trie par date -> cuisine italienne (latest)
         cuisine italienne de 2023 | et l'année d'avant -> cuisine italienne [2022-01-01..2023-01-01]
         typographie | plutôt des pdf -> typographie [PDFs]
         typographie | sans github | montre-moi la suite -> more: typographie [without github.com] (8 shown)
         cocina vegana | solo los vídeos -> cocina vegana [videos]
         cocina vegana | el tercero -> pick 3
         cocina vegana | y cuántos hay -> cocina vegana (count)
         cocina vegana de 2022 | mejor de 2023 -> cocina vegana [2023-01-01..2024-01-01]
         cocina vegana | quita youtube -> cocina vegana [without youtube.com]
         cocina vegana | ordénalos por fecha -> cocina vegana (latest)
         cocina vegana | no, quería decir cocina india -> cocina india
         aprendizado de máquina | só do github -> aprendizado de máquina [github.com]
         aprendizado de máquina | mostra mais -> more: aprendizado de máquina (4 shown)
         aprendizado de máquina | o primeiro -> pick 1
         aprendizado de máquina | quantos são do ano passado -> aprendizado de máquina [2025-01-01..2026-01-01] (count)
         aprendizado de máquina | os mais antigos -> aprendizado de máquina [..2023-05-03]
         bolo de cenoura | e pão de queijo? -> pão de queijo
         ricette vegane | solo da youtube -> ricette vegane [youtube.com]
         ricette vegane | il secondo -> pick 2
         ricette vegane | altri simili -> more: ricette vegane (4 shown)
         giardinaggio del 2021 | e del 2022? -> giardinaggio [2022-01-01..2023-01-01]
         giardinaggio | quanti sono -> giardinaggio (count)
         giardinaggio | no, intendevo apicoltura -> apicoltura
         машинное обучение | только с гитхаба -> машинное обучение [github.com]
         машинное обучение | только видео -> машинное обучение [videos]
         машинное обучение | покажи ещё -> more: машинное обучение (4 shown)
         машинное обучение | а на ютубе? -> машинное обучение [youtube.com]
         машинное обучение | сколько их | за прошлый год -> машинное обучение [2025-01-01..2026-01-01] (count)
         机器学习 | 只要github的 -> 机器学习 [github.com]
         机器学习 | 还有吗 -> more: 机器学习 (4 shown)
         机器学习 | 不要视频 -> 机器学习 [without videos]
         机器学习 | 那深度学习呢 -> 深度学习
         机器学习 | 第二个 | 类似的还有吗 -> more: page 2 (1 shown)
         機械学習 | githubのだけ -> 機械学習 [github.com]
         機械学習 | もっと見せて -> more: 機械学習 (4 shown)
         機械学習 | 動画は除いて -> 機械学習 [without videos]
         機械学習 | 去年のは？ | いくつある -> 機械学習 [2025-01-01..2026-01-01] (count)",
    );
}

#[test]
fn a_second_set() {
    check_all(
        "bread baking | which of those did i save this year -> bread baking [2026-01-01..2027-01-01]
         bread baking | gimme just the youtube ones -> bread baking [youtube.com]
         bread baking | what about bagels -> bagels
         bread baking on youtube | actually forget youtube -> bread baking
         bread baking on youtube | what about on github -> bread baking [github.com]
         bread baking | the one before last year -> bread baking [..2025-01-01]
         bread baking | open #4 -> pick 4
         bread baking | where did i put the second one -> pick 2
         terraform modules | hide the videos -> terraform modules [without videos]
         terraform modules | have i got anything else on that -> more: terraform modules (4 shown)
         terraform modules | more recent stuff only -> terraform modules [2023-05-03..]
         terraform modules | number of those from gitlab? -> terraform modules [gitlab.com] (count)
         terraform modules from 2021 | and a year later? -> terraform modules [2022-01-01..2023-01-01]
         terraform modules | in the to read folder please -> terraform modules [To read]
         terraform modules | best espresso grinders -> best espresso grinders
         terraform modules | show me my bookmarks about chess openings -> chess openings
         what did i save in june 2023 | and july? -> [2023-07-01..2023-08-01]
         sqlite wal mode | older than that | only github -> sqlite wal mode [..2023-05-03] [github.com]
         sqlite wal mode | pdfs | how many -> sqlite wal mode [PDFs] (count)
         sqlite wal mode | first one | and the third? -> pick 3
         segeln lernen | und windsurfen? -> windsurfen
         segeln lernen | nur vom letzten jahr -> segeln lernen [2025-01-01..2026-01-01]
         segeln lernen | die neuesten zuerst bitte -> segeln lernen (latest)
         segeln lernen | hast du noch andere? -> more: segeln lernen (4 shown)
         segeln lernen | öffne den dritten -> pick 3
         segeln lernen | was davon ist auf youtube? -> segeln lernen [youtube.com]
         segeln lernen auf youtube | nicht nur auf youtube -> segeln lernen
         segeln lernen | kommt github auch? -> segeln lernen [github.com]
         jardin potager | ceux de 2022 -> jardin potager [2022-01-01..2023-01-01]
         jardin potager | pas de vidéos -> jardin potager [without videos]
         jardin potager | et les tomates ? -> tomates
         jardin potager | non, je cherche plutôt permaculture -> permaculture
         jardin potager | t'en as d'autres ? -> more: jardin potager (4 shown)
         jardin potager | ouvre le premier -> pick 1
         jardin potager | des plus récents ? -> jardin potager [2023-05-03..]
         guitarra española | los de youtube -> guitarra española [youtube.com]
         guitarra española | ¿y de este año? -> guitarra española [2026-01-01..2027-01-01]
         guitarra española | enséñame el cuarto -> pick 4
         guitarra española | ¿hay más? -> more: guitarra española (4 shown)
         guitarra española | sin vídeos por favor -> guitarra española [without videos]
         guitarra española | en realidad quería flamenco -> flamenco
         viagem ao japão | só vídeos do youtube -> viagem ao japão [youtube.com] [videos]
         viagem ao japão | e à coreia? -> coreia
         viagem ao japão | quantos tem? -> viagem ao japão (count)
         viagem ao japão | mais recentes primeiro -> viagem ao japão (latest)
         viagem ao japão | abre o segundo -> pick 2
         ricamo a mano | nient'altro? -> more: ricamo a mano (4 shown)
         ricamo a mano | solo dell'anno scorso -> ricamo a mano [2025-01-01..2026-01-01]
         ricamo a mano | senza youtube -> ricamo a mano [without youtube.com]
         ricamo a mano | apri l'ultimo -> pick 4
         ricamo a mano | anzi, uncinetto -> uncinetto
         выпечка хлеба | а за 2022 год? -> выпечка хлеба [2022-01-01..2023-01-01]
         выпечка хлеба | открой третью -> pick 3
         выпечка хлеба | без видео -> выпечка хлеба [without videos]
         выпечка хлеба | есть что-нибудь поновее? -> выпечка хлеба [2023-05-03..]
         露营装备 | 第三个是什么 -> pick 3
         露营装备 | 只看今年的 -> 露营装备 [2026-01-01..2027-01-01]
         露营装备 | 还有别的吗 -> more: 露营装备 (4 shown)
         パン作り | 今年のだけ -> パン作り [2026-01-01..2027-01-01]
         パン作り | YouTube以外で -> パン作り [without youtube.com]",
    );
}

#[test]
fn a_third_set() {
    check_all(
        "beekeeping | could you narrow that down to arxiv -> beekeeping [arxiv.org]
         beekeeping | got any videos? -> beekeeping [videos]
         beekeeping | i'd rather have mushrooms -> mushrooms
         beekeeping from 2020 | the following year? -> beekeeping [2021-01-01..2022-01-01]
         beekeeping | take out youtube -> beekeeping [without youtube.com]
         beekeeping | number three please -> pick 3
         beekeeping | is there anything more recent -> beekeeping [2023-05-03..]
         beekeeping | keep going -> more: beekeeping (4 shown)
         beekeeping in my work folder | any folder -> beekeeping
         beekeeping | order by newest -> beekeeping (latest)
         beekeeping | how many from last year -> beekeeping [2025-01-01..2026-01-01] (count)
         beekeeping | cheap flights to lisbon -> cheap flights to lisbon
         beekeeping | only github | and without videos -> beekeeping [github.com] [without videos]
         bergwandern | welche sind vom letzten monat? -> bergwandern [2026-10-01..2026-11-01]
         bergwandern | ich meinte klettern -> klettern
         bergwandern | bitte keine von youtube -> bergwandern [without youtube.com]
         bergwandern | gib mir den letzten -> pick 4
         bergwandern | wie viele sind es insgesamt? -> bergwandern (count)
         bergwandern | was gibt's sonst noch -> more: bergwandern (4 shown)
         bergwandern | nur im ordner Work -> bergwandern [Work]
         poterie | seulement les vidéos -> poterie [videos]
         poterie | et sur github ? -> poterie [github.com]
         poterie | lequel est le plus récent ? -> poterie (latest)
         poterie | montre le troisième -> pick 3
         poterie | combien de 2021 ? -> poterie [2021-01-01..2022-01-01] (count)
         carpintería | ¿y herrería? -> herrería
         carpintería | solo del año pasado -> carpintería [2025-01-01..2026-01-01]
         carpintería | dame más -> more: carpintería (4 shown)
         carpintería | el último -> pick 4
         astronomia | e os do github? -> astronomia [github.com]
         astronomia | sem youtube -> astronomia [without youtube.com]
         astronomia | mostra o segundo -> pick 2
         restauro mobili | e su github? -> restauro mobili [github.com]
         restauro mobili | fammi vedere il terzo -> pick 3
         шахматы | а без ютуба -> шахматы [without youtube.com]
         шахматы | покажи первый -> pick 1
         咖啡 | 那茶呢 -> 茶
         咖啡 | 有多少是去年的 -> 咖啡 [2025-01-01..2026-01-01] (count)
         写真 | githubのは？ -> 写真 [github.com]
         写真 | 3番目を開いて -> pick 3",
    );
}
