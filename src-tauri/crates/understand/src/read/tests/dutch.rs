//! Dutch.

use super::check_all;

#[test]
fn dutch_tells_time() {
    check_all(
        "
        recept vorige zomer -> recept [2026-06-01..2026-09-01]
        het recept dat ik vorige zomer heb opgeslagen -> het recept [2026-06-01..2026-09-01]
        brood in maart 2022 -> brood [2022-03-01..2022-04-01]
        recept twee weken geleden opgeslagen -> recept [2026-11-03..2026-11-10]
        brood sinds 2020 -> brood [2020-01-01..]
        brood tussen 2019 en 2021 -> brood [2019-01-01..2022-01-01]
        brood voor 2018 -> brood [..2018-01-01]
        brood van vorig jaar -> brood [2025-01-01..2026-01-01]
        links over brood uit 2019 -> brood [2019-01-01..2020-01-01]
        brood begin 2020 -> brood [2020-01-01..2020-05-17]
        brood eind vorig jaar -> brood [2025-08-18..2026-01-01]
        brood van gisteren -> brood [2026-11-19..2026-11-20]
        wat heb ik vandaag opgeslagen -> [2026-11-20..2026-11-21]
        brood een paar maanden geleden -> brood [2026-05-20..2026-10-05]
        brood op 3 maart 2022 -> brood [2022-03-03..2022-03-04]
        brood in de laatste drie maanden -> brood [2026-08-20..2026-11-21]
        brood ouder dan twee jaar -> brood [..2024-11-20]
        brood afgelopen weekend -> brood [2026-11-14..2026-11-16]
        brood van de afgelopen twee weken -> brood [2026-11-06..2026-11-21]
        brood vorige week -> brood [2026-11-09..2026-11-16]
        brood van afgelopen dinsdag -> brood [2026-11-17..2026-11-18]
        brood in de zomer van 2020 -> brood [2020-06-01..2020-09-01]
        brood uit het najaar van vorig jaar -> brood [2025-09-01..2025-12-01]
        brood in het eerste kwartaal van 2021 -> brood [2021-01-01..2021-04-01]
        brood half jaar geleden -> brood [2026-04-05..2026-07-05]
        brood ongeveer drie jaar geleden -> brood [2023-02-20..2024-08-20]
        brood onlangs opgeslagen -> brood [2026-11-06..2026-11-21]
        brood eergisteren -> brood [2026-11-18..2026-11-19]
        brood tot en met 2019 -> brood [..2020-01-01]
        brood na maart 2020 -> brood [2020-04-01..]
        brood van maart tot mei 2021 -> brood [2021-03-01..2021-06-01]
        brood vanaf maart -> brood [2026-03-01..]
        brood van lang geleden -> brood [..2024-11-20]
        brood dat ik in 2019 heb gelezen -> brood [2019-01-01..2020-01-01]
        brood in mei 2020 -> brood [2020-05-01..2020-06-01]
        tips voor de zomer -> tips voor de zomer
        ",
    );
}

#[test]
fn dutch_names_places_and_asks() {
    check_all(
        "
        brood op github -> brood [github.com, gist.github.com]
        het artikel van wikipedia over brood -> het artikel over brood [wikipedia.org]
        brood zonder youtube -> brood [without youtube.com, youtu.be]
        brood, maar niet op github -> brood [without github.com, gist.github.com]
        soep in mijn map Recipes -> soep [Recipes]
        soep uit de map recipes -> soep [Recipes]
        brood opgeslagen in chrome -> brood [chrome]
        filmpjes over brood -> brood [videos]
        alleen pdf's over brood -> brood [PDFs]
        geen video's over brood -> brood [without videos]
        hoeveel links heb ik over brood -> brood (count)
        hoeveel bladwijzers heb ik -> (count)
        de nieuwste bladwijzers -> (latest)
        laatst opgeslagen links -> (latest)
        alles over brood -> brood (list)
        wat heb ik over brood -> brood (list)
        kun je me de pagina over brood laten zien -> brood
        heb ik iets over brood? -> brood
        waar is dat broodrecept ook alweer -> broodrecept
        ik ben op zoek naar een link over brood -> brood
        ",
    );
}

#[test]
fn dutch_titles_stay() {
    check_all(
        "
        op zoek naar geluk -> op zoek naar geluk
        de avonden van reve -> de avonden van reve
        zomer in zeeland -> zomer in zeeland
        boer zoekt vrouw -> boer zoekt vrouw
        wie is de mol -> wie is de mol
        ",
    );
}

#[test]
fn dutch_takes_no_words_from_others() {
    check_all(
        "
        video over ip -> video over ip
        papers over coffee -> papers over coffee
        filmpjes over brood -> brood [videos]
        recipes map -> recipes map
        brood in de recipes-map -> brood [Recipes]
        toon boom harmony -> toon boom harmony
        vind diesel -> vind diesel
        wat tyler -> wat tyler
        van halen -> van halen
        camper van 2022 -> camper van 2022
        declaração mei 2021 -> declaração mei 2021
        singapore mrt 2020 -> singapore mrt 2020
        met museum -> met museum
        map of middle earth -> map of middle earth
        die hard -> die hard
        nu metal from 2001 -> nu metal [2001-01-01..2002-01-01]
        ",
    );
}

#[test]
fn dutch_whole_questions() {
    check_all(
        "
        heb ik eigenlijk iets over huurrecht -> huurrecht
        heb ik eigenlijk wat over stookkosten -> stookkosten
        wat heb ik vorig jaar over kattenvoer opgeslagen -> kattenvoer [2025-01-01..2026-01-01] (list)
        Hebben we al iets over warmtepompen? -> warmtepompen
        had ik niet ooit iets over fermentatie opgeslagen? -> fermentatie
        kun je me eens iets over zonnepanelen laten zien -> zonnepanelen
        wat had ik over belastingen bewaard -> belastingen (list)
        wat hebben we allemaal over inentingen -> inentingen (list)
        wat heb ik in maart 2024 over canada opgeslagen -> canada [2024-03-01..2024-04-01] (list)
        laat me zien wat ik over ouderschapsverlof heb opgeslagen -> ouderschapsverlof (list)
        welke links heb ik over ouderschapsverlof -> ouderschapsverlof (list)
        ik heb toch ergens iets over zuurdesem -> zuurdesem
        Is er al iets over de grondbelasting? -> grondbelasting
        staat er iets over verenigingsrecht in mijn bladwijzers -> verenigingsrecht
        heb je iets over fietsreparatie -> fietsreparatie
        kun je me alsjeblieft alleen de pdf's laten zien -> [PDFs]
        kun je me alle links over kant laten zien -> kant (list)
        wat heb ik op github over brood opgeslagen -> brood [github.com, gist.github.com] (list)
        Kunt u mij de pagina over brood tonen -> brood
        kun je me pdf's over brood laten zien -> brood [PDFs]
        Heeft u misschien iets over mantelzorg? -> mantelzorg
        hebben we daar niet iets over verwarmingen -> verwarmingen
        waar heb ik dat artikel over gist opgeslagen -> artikel over gist
        wat hadden we vorige zomer over italië opgeslagen -> italië [2026-06-01..2026-09-01] (list)
        Wat heb ik eigenlijk allemaal over pensioen opgeslagen? -> pensioen (list)
        ik had ooit iets over bijen opgeslagen -> bijen
        ik zoek iets over bijen -> bijen
        is er in mijn bladwijzers iets over bijen -> bijen
        heb ik al links over bijen -> bijen
        vind iets over bijen -> bijen
        alles wat ik over bijen heb opgeslagen -> bijen (list)
        wat heb ik in 2024 over gist opgeslagen -> gist [2024-01-01..2025-01-01] (list)
        heb ik nog ergens een link over kinderopvang -> kinderopvang
        Toont u mij alstublieft alles over zeilen -> zeilen (list)
        Wat hebben we in mei over inentingen verzameld? -> inentingen [2026-05-01..2026-06-01] (list)
        vind alle artikelen over zeilen -> zeilen (list)
        heb ik iets bewaard over bijen -> bijen
        wat heb ik bewaard over bijen -> bijen (list)
        toon me alles over ijsbereiding -> ijsbereiding (list)
        hoeveel pagina's heb ik over bijen -> bijen (count)
        hoeveel links over bijen heb ik opgeslagen -> bijen (count)
        mijn laatste 5 bladwijzers -> (latest)
        wat heb ik aan mijn broek hangen -> wat heb ik aan mijn broek hangen
        ik heb een huis gekocht -> ik heb een huis gekocht
        wie zoekt die vindt -> wie zoekt die vindt
        ",
    );
}
