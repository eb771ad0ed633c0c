//! Italian.

use dogear_domain::PageKind;

use crate::understand::{
    language::{Asking, Calendar, Clock, Denials, Language, Places, kinds, phrases, words},
    time::{Bound, Feast, Meaning, Preposition},
};

pub(super) fn language() -> Language {
    Language {
        unspaced: false,
        ambiguous: words("in, no, su, set, ago, mar, dic, mag, i, ne, a, ma, per, da, lo, via"),
        idioms: words("oggi no, domenica in"),
        connectors: words(
            "su, sul, sulla, sui, di, del, della, dei, delle, dell', in, nel, nella, il, lo, la, i, gli, le, l', un, uno, una, e, o,
             con, per, che, a, al, alla, da, dal, dalla, senza, tranne, eccetto, non, mio, mia, ho, salvato, salvata, salvati,
             riguardo, dove, come, era, è, c'è, si, letto, visto, trovato, io",
        ),
        leading: words(
            "che, io, ho, abbiamo, avevo, era, e, è, credo, forse, probabilmente, da qualche parte, già, quello, quella, il, la, lo,
             i, gli, le, deve, essere, stato, l', si",
        ),
        saving: words(
            "salvato, salvata, salvati, salvate, salvai, aggiunto, aggiunta, aggiunti, messo da parte, memorizzato,
             archiviato, archiviata, segnato, conservato, memorizzata, annotato",
        ),
        meeting: words("letto, visto, trovato, guardato, scoperto, letta, vista, trovata"),
        persons: words("io, ho, abbiamo, avevo"),
        bookmarks: words("segnalibro, segnalibri, preferito, preferiti, link, collegamento, collegamenti"),
        things: words("pagina, pagine, siti, cose, articoli"),
        about: words(
            "su, sul, sulla, sui, sulle, di, del, della, dei, per, con, riguardo a, riguardo, che parla di,
             che parlano di, riguardo al, riguardo alla, a proposito di, a proposito del, a proposito della, sullo,
             sugli, sull', dello, degli, delle, dell', relativo a, relativi a, inerente a, in merito a",
        ),
        articles: words("il, lo, la, i, gli, le, l', un, uno, una, mio, mia, miei, mie, questo, questa, quel, quello, quella"),
        calendar: Clock::new(&CALENDAR),
        asking: asking(),
        places: places(),
    }
}

const CALENDAR: Calendar = Calendar {
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    short_months: ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set, sett", "ott", "nov", "dic"],
    seasons: ["primavera", "estate", "autunno", "inverno"],
    adverbs: ["", "", "", ""],
    weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    weekends: "fine settimana, weekend",
    feasts: &[(Feast::Christmas, "natale"), (Feast::NewYear, "capodanno")],
    units: ["giorno, giorni", "settimana, settimane", "mese, mesi", "anno, anni"],
    numbers: &[
        (1, "un, uno, una"),
        (2, "due"),
        (3, "tre"),
        (4, "quattro"),
        (5, "cinque"),
        (6, "sei"),
        (7, "sette"),
        (8, "otto"),
        (9, "nove"),
        (10, "dieci"),
        (11, "undici"),
        (12, "dodici"),
    ],
    amounts: &[
        ((2, 5), "qualche, alcuni, alcune, pochi, poche"),
        ((3, 8), "diversi, diverse, parecchi"),
        ((2, 2), "un paio di"),
    ],
    ordinals: ["primo", "secondo", "terzo", "quarto, ultimo"],
    parts: [
        "inizio, inizi di, agli inizi del, all'inizio del, all'inizio di, inizio del, inizio di, a inizio",
        "metà, a metà, metà del, a metà del, a metà di",
        "fine, a fine, alla fine del, alla fine di, fine del, fine di, alla fine dell'",
    ],
    periods: &[
        (Meaning::HalfYearAgo, "mezzo anno fa, sei mesi fa circa"),
        (Meaning::Ago, "circa|quasi? {number} {unit} fa"),
        (Meaning::LongAgo, "tanto|molto tempo fa, anni fa, tanti anni fa"),
        (Meaning::DaysBack(0), "stamattina, stasera, questa mattina|sera"),
        (Meaning::DaysBack(1), "ieri"),
        (Meaning::DaysBack(2), "l'altro ieri, avantieri, ieri l'altro, altro ieri"),
        (Meaning::Today, "oggi"),
        (Meaning::Since(1), "ieri sera, stanotte"),
        (Meaning::Since(14), "l'altro giorno"),
        (Meaning::Lately, "recentemente, ultimamente, di recente, poco fa"),
        (Meaning::Rolling, "ultimi|ultime|scorsi|scorse {number} {unit}"),
        (Meaning::RollingOne, "ultimo|ultima {unit}"),
        (Meaning::Last, "{named} scorso|scorsa|passato|passata, scorso|scorsa {named}"),
        (Meaning::This, "questo|questa|quest' {named}"),
        (Meaning::BeforeLast, "penultimo|penultima {named}"),
        (Meaning::OfYearFromToday, "{year-from-today} in|a|nella {event}, {event} del|dell'|di? {year-from-today}"),
        (Meaning::OfYear, "{event} del|dell'|di? {year}"),
        (Meaning::Day, "{day} {month} del? {year}?"),
        (Meaning::Quarter, "{quarter} del? {year}, {nth} trimestre del|di? {year}"),
        (Meaning::QuarterFromToday, "{nth} trimestre del|dell'? {year-from-today}"),
        (Meaning::FirstHalf, "prima metà del|di? {whole}, primo semestre del|di? {whole}"),
        (Meaning::SecondHalf, "seconda metà del|di? {whole}, secondo semestre del|di? {whole}"),
        (Meaning::Part, "{part} {whole}"),
        (Meaning::Decade, "anni {year}"),
        (Meaning::Year, "anno? {year}"),
        (Meaning::Name, "{named}"),
    ],
    bounds: &[
        (Bound::Between, "tra|fra il|l'? {time} e il|l'? {time}, dal|da {time} al|a|fino_al|fino_a {time}"),
        (Bound::Before, "prima del|dell'|della|di {time}"),
        (Bound::Since, "dal|dall'|dalla|da {time}, a partire dal|da {time}"),
        (Bound::After, "dopo il|l'|la? {time}"),
        (Bound::Until, "fino al|all'|alla|a {time}"),
        (Bound::OlderThan, "più di {number} {unit} fa"),
    ],
    prepositions: &[
        (
            Preposition::In,
            "in, nel, nell', nella, negli, durante, a, ad, durante l', durante il, verso, intorno al, nello",
        ),
        (Preposition::From, "risalente al, risalente a"),
        (Preposition::On, "il, lo"),
        (Preposition::Of, "di, del, dell', della, degli, delle, dei, l', la, il, lo, gli"),
        (Preposition::Never, "per, su"),
    ],
    hedges: "circa, verso, forse, intorno a, più o meno",
    inexact: "circa, verso, intorno a, intorno al, più o meno",
};

fn asking() -> Asking {
    Asking {
        words: words(""),
        something: words(
            "qualcosa, qualche cosa, qualcosina, delle cose, una cosa, cose, roba, niente, nulla, qualche link,
             un link, dei link, link, qualche articolo, un articolo, degli articoli, articoli, qualche pagina,
             una pagina, delle pagine, pagine, qualche segnalibro, un segnalibro, dei segnalibri, segnalibri,
             informazioni, materiale",
        ),
        perhaps: words(
            "ancora, anche, da qualche parte, forse, già, io, magari, mai, nei miei preferiti, nei miei segnalibri,
             nei miei link, tra i miei segnalibri, mica, noi, non, per caso, per sbaglio, prima, pure, qui, tipo,
             una volta",
        ),
        manners: phrases(
            "a proposito, comunque, senti, per inciso, puoi|potresti|può|potrebbe|potete|potreste per_favore|gentilmente?,
             mi puoi|potresti|può|potrebbe per_favore|gentilmente?, per favore, per cortesia,
             dirmi|dimmi|mi_dica|sai|sa|sapresti per_favore? se, mi sai|sapresti dire? se, mi dire se,
             vorrei sapere se, ti dispiace",
        ),
        openings: phrases(
            "non|io|noi|per_caso|forse|mi_sa_che|credo_che|so_che? già|non? ho|avevo|abbiamo|avevamo|avrò|avrei|
             avremo|hai|avete|ha|avresti|avreste {perhaps}? {saved}? {perhaps}? {something} {perhaps}? {saved}?
             {about} {article}?,
             non|per_caso|forse? c'è|c'era|ci_sono|ci_sarà|ci_sarebbe|esiste {perhaps}? {something} {perhaps}?
             {saved}? su|sul|sulla|sui|sulle|sugli|sullo|sull'|riguardo_a|a_proposito_di {article}?,
             credo|penso|ricordo|mi_pare|mi_sembra|so di aver|avere {perhaps}? {saved}? {something} {about}
             {article}?,
             cerco|voglio|vorrei|mi_serve|sto_cercando vedere|trovare|cercare? {something} {about} {article}?,
             trova|trovami|trovi|cerca|cercami|mostra|mostrami|mi_mostri|mostri|mostrarmi|trovarmi|cercarmi|dammi|
             darmi|mostrare|trovare {something} {about} {article}?,
             mostrarmi|trovarmi|cercarmi|mi_mostri|fammi_vedere|farmi_vedere {article}? {bookmarks}? {about}?
             {article}?, fammi|farmi vedere {something} {about} {article}?,
             qualcosa|qualche_cosa su|sul|sulla|sui|sulle|sugli|sullo|sull'|riguardo_a {article}?,
             che cosa? c'è {perhaps}? su|sul|sulla|sui {article}?, cosa c'è {perhaps}? su|sul|sulla|sui {article}?,
             dove ho|avevo|abbiamo {saved} {article}?, dove ho|avevo|abbiamo messo? {article}?,
             ho qualche|un|dei|dei_miei? {bookmarks}? {about}? {article}?,
             abbiamo qualche|un|dei? {bookmarks}? {about}? {article}?,
             c'è|ci_sono un|qualche|dei? {bookmarks}? {about}? {article}?,
             cerco {article}? {bookmarks}? {about}? {article}?,
             sto cercando {article}? {bookmarks}? {about}? {article}?,
             trova|trovami|mostra|mostrami {article}? {bookmarks}? {about}? {article}?,
             dov'è|dov'era|dove_è|dove_si_trova {article}?, come si chiamava|chiama {article}?, qual era {article}?,
             {bookmarks} {about} {article}?, i|un|i_miei {bookmarks} {about} {article}?",
        ),
        closings: phrases(
            "per favore, per cortesia, grazie, nei|tra|fra_i|tra_i miei|nostri? {bookmarks}, che ho salvato,
             da qualche parte",
        ),
        count: phrases("quanti|quante {bookmarks}?, numero di {bookmarks}"),
        count_rest: phrases("ho salvato, ho, abbiamo, ci sono, salvati"),
        latest: phrases(
            "ultimi|ultime {number}? {bookmarks} salvati?, cosa ho salvato di_recente|recentemente|ultimamente",
        ),
        newest: words("più recente, più recenti, i più recenti, le più recenti, più nuovi"),
        recent: words("recente, recenti, nuovo, nuovi, nuova, nuove, attuale, attuali"),
        list: phrases(
            "tutti|tutte i|le {bookmarks}?, tutto su|quello, mostrami tutti|tutte|tutto, elenca tutti|tutte|i,
             cosa|che|che_cosa {perhaps}? ho|avevo|abbiamo|avevamo {perhaps}? {saved}? {perhaps}? {about} {article}?,
             cos'ho|cos'avevo|cos'abbiamo {perhaps}? {saved}? {perhaps}? {about} {article}?,
             cos' ho|avevo|abbiamo {perhaps}? {saved}? {perhaps}? {about} {article}?,
             mostrarmi|mostrami|mi_mostri|fammi_vedere|farmi_vedere|mi_fai_vedere|tutto tutto? quello|ciò|cosa che?
             ho|avevo|abbiamo {perhaps}? {saved}? {about} {article}?,
             che|quali {bookmarks} {perhaps}? ho|avevo|abbiamo {perhaps}? {saved}? {about} {article}?",
        ),
        list_after: phrases(""),
    }
}

fn places() -> Places {
    Places {
        site_prepositions: words("su, sul, nel, da, dal"),
        site_genitives: words("di, del, dal"),
        site_suffixes: words(""),
        pages: words("link, pagina, pagine, articolo, articoli, sito"),
        sites: words("sito, blog, pagina"),
        folder_prepositions: words("nella, dalla, in, sotto, della"),
        folders: words("cartella, cartelle, directory"),
        called: words("chiamata, di"),
        folder_suffixes: words(""),
        filed_under: words("salvato sotto, archiviato sotto, archiviato in"),
        browser_prepositions: words("in, su, da, con"),
        browser_suffixes: words(""),
        browser_nouns: words("browser, profilo"),
        profile: words("profilo"),
        kinds: kinds(&[
            (PageKind::Video, "video, filmato, filmati, videoclip, videotutorial"),
            (
                PageKind::Pdf,
                "pdf, file pdf, documento pdf, documenti pdf, file in pdf, documento in pdf, documenti in pdf",
            ),
            (PageKind::Repository, "repository, repo, repository di codice"),
            (
                PageKind::Paper,
                "paper, articolo scientifico, articoli scientifici, articolo di ricerca, articoli di ricerca,
                 articolo accademico, articoli accademici, paper scientifico, paper scientifici,
                 pubblicazione scientifica, pubblicazioni scientifiche, preprint",
            ),
        ]),
        only: words(
            "solo, solo i, solo gli, solo le, solo dei, soltanto, soltanto i, soltanto gli, solamente, solamente i,
             in formato, come",
        ),
        only_after: words("soltanto"),
        kind_connectors: words("su, sul, sulla, che, di, del, della, riguardo"),
        not: words("non, non su, non da, non di, tranne, tranne che su, eccetto, ma non, ma non su, ma non da"),
        none_of: words("nessun, niente"),
        without: words("senza"),
        except_after: words("escluso"),
        denials: Denials {
            contrast: words(
                "ma non, ma non di, ma non su, ma non con, ma senza, ma niente, ma niente su, ma niente sui,
                 ma niente sulla, ma nulla su, tranne, eccetto, ad eccezione di, a parte, ma nessun, ma nessuna,
                 che non sia, che non siano, e niente su",
            ),
            except: words("salvo, niente su, niente sui, niente sulla"),
            after: words(""),
            or: words("o, e, né, oppure"),
            all: words("tutto, tutti, tutta, tutte"),
        },
    }
}
