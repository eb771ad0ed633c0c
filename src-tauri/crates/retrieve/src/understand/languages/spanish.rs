//! Spanish.

use dogear_domain::PageKind;

use crate::understand::{
    language::{Asking, Calendar, Clock, Denials, Language, Places, kinds, phrases, words},
    time::{Bound, Feast, Meaning, Preposition},
};

pub(super) fn language() -> Language {
    Language {
        unspaced: false,
        ambiguous: words("ago, mar, dic, a, no, me, van, son, salvo"),
        idioms: words("hoy en día, de hoy, sol de mayo, plaza de mayo, cinco de mayo"),
        connectors: words(
            "sobre, de, del, en, el, la, los, las, un, una, unos, unas, y, o, con, para, por, que, qué, a, al, desde, sin, salvo,
             excepto, no, mi, mis, guardé, guardado, guardada, guardados, guardamos, acerca, donde, dónde, cómo, era, estaba,
             hay, he, se, lo, leí, vi, encontré, yo",
        ),
        leading: words(
            "que, lo, la, los, las, yo, he, hemos, había, habíamos, era, estaba, está, y, creo, quizás, tal vez, seguramente,
             en algún lugar, ya, aquel, aquella, el, ese, esa, se, debe, estar, fue, me",
        ),
        saving: words(
            "guardé, guarde, guardado, guardada, guardados, guardadas, guardamos, guardaste, marqué, marcado, marcada,
             añadí, añadido, añadida, agregué, agregado, archivado, archivé, almacenado, apuntado, anotado",
        ),
        meeting: words("leído, visto, encontrado, leí, vi, encontré, descubrí"),
        persons: words("yo, he, hemos, que, lo, la"),
        bookmarks: words("marcador, marcadores, favorito, favoritos, enlace, enlaces, link, links"),
        things: words("página, páginas, sitios, cosas, artículos"),
        about: words(
            "sobre, acerca de, de, del, para, con, en, a, que hable de, que hablen de, que habla de, que hablan de,
             respecto a, relacionado con, relacionados con, relacionada con, al respecto de",
        ),
        articles: words("el, la, los, las, un, una, unos, unas, mi, mis, nuestro, nuestra, este, esta, ese, esa, aquel, aquella"),
        calendar: Clock::new(&CALENDAR),
        asking: asking(),
        places: places(),
    }
}

const CALENDAR: Calendar = Calendar {
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre, setiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    short_months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep, sept, set", "oct", "nov", "dic"],
    seasons: ["primavera", "verano", "otoño", "invierno"],
    adverbs: ["", "", "", ""],
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    weekends: "fin de semana, finde",
    feasts: &[(Feast::Christmas, "navidad, navidades"), (Feast::NewYear, "año nuevo, nochevieja")],
    units: ["día, días", "semana, semanas", "mes, meses", "año, años"],
    numbers: &[
        (1, "un, una, uno"),
        (2, "dos"),
        (3, "tres"),
        (4, "cuatro"),
        (5, "cinco"),
        (6, "seis"),
        (7, "siete"),
        (8, "ocho"),
        (9, "nueve"),
        (10, "diez"),
        (11, "once"),
        (12, "doce"),
    ],
    amounts: &[
        ((2, 5), "unos, unas, algunos, algunas, pocos, pocas, unos pocos"),
        ((3, 8), "varios, varias"),
        ((2, 2), "un par de"),
    ],
    ordinals: ["primer, primero", "segundo", "tercer, tercero", "cuarto, último"],
    parts: [
        "principios de, a principios de, a principios del, principios del, comienzos de, a comienzos de, inicios de, a inicios de",
        "mediados de, a mediados de, mediados del, a mediados del",
        "finales de, a finales de, finales del, a finales del, fines de, a fines de",
    ],
    periods: &[
        (Meaning::HalfYearAgo, "hace medio año"),
        (
            Meaning::Ago,
            "hace como|unos|unas|casi|aproximadamente? {number} {unit}, {number} {unit} atrás, hace algunos|unos|varios {unit}",
        ),
        (Meaning::LongAgo, "hace mucho|muchos tiempo|años, hace años, hace mucho"),
        (Meaning::DaysBack(0), "esta mañana|tarde|noche"),
        (Meaning::DaysBack(1), "ayer"),
        (Meaning::DaysBack(2), "anteayer, antes de ayer, antier"),
        (Meaning::Today, "hoy"),
        (Meaning::Since(1), "anoche"),
        (Meaning::Since(14), "el otro día"),
        (Meaning::Lately, "recientemente, últimamente, hace poco"),
        (Meaning::Rolling, "últimos|últimas|pasados|pasadas {number} {unit}"),
        (Meaning::RollingOne, "último|última {unit}"),
        (Meaning::Last, "{named} pasado|pasada|anterior, pasado|pasada {named}"),
        (Meaning::This, "este|esta {named}"),
        (Meaning::BeforeLast, "{named} antepasado|antepasada, antepasado|antepasada {named}"),
        (Meaning::OfYearFromToday, "{year-from-today} en {event}, {event} del|de? {year-from-today}"),
        (Meaning::OfYear, "{event} del|de? {year}, {event} del año {year}"),
        (Meaning::Day, "{day} de? {month} del|de? {year}?"),
        (Meaning::Quarter, "{quarter} de? {year}, {nth} trimestre de|del? {year}"),
        (Meaning::QuarterFromToday, "{nth} trimestre de|del? {year-from-today}"),
        (Meaning::FirstHalf, "primera mitad de|del? {whole}, primer semestre de|del? {whole}"),
        (Meaning::SecondHalf, "segunda mitad de|del? {whole}, segundo semestre de|del? {whole}"),
        (Meaning::Part, "{part} el|la? {whole}"),
        (Meaning::Decade, "años {year}, década de {year}"),
        (Meaning::Year, "año? {year}"),
        (Meaning::Name, "{named}"),
    ],
    bounds: &[
        (Bound::Between, "entre el? {time} y el? {time}, de|desde {time} a|hasta {time}"),
        (Bound::Before, "antes de|del el|la? {time}"),
        (Bound::Since, "desde el|la? {time}, a partir de|del {time}, de|desde {time} en adelante|para_acá"),
        (Bound::After, "después de|del el|la? {time}, tras {time}"),
        (Bound::Until, "hasta el|la? {time}"),
        (Bound::OlderThan, "hace más de {number} {unit}, de más de {number} {unit}"),
    ],
    prepositions: &[
        (Preposition::In, "en, durante, en el, en la, en los, en las, hacia, por, allá por"),
        (Preposition::From, "desde, datado en"),
        (Preposition::On, "el"),
        (Preposition::Of, "de, del, de la, de los, de las, el, la, los, las"),
        (Preposition::Never, "para, sobre"),
    ],
    hedges: "alrededor de, aproximadamente, quizás, hacia, más o menos, como",
    inexact: "alrededor de, aproximadamente, hacia, más o menos, allá por",
};

fn asking() -> Asking {
    Asking {
        words: words(""),
        something: words(
            "algo, alguna cosa, algunas cosas, cosas, una cosa, nada, algún enlace, un enlace, enlaces, algún link,
             un link, links, algún artículo, un artículo, artículos, alguna página, una página, páginas,
             algún marcador, marcadores, favoritos, información, info, material",
        ),
        perhaps: words(
            "acaso, alguna vez, antes, aún, de casualidad, en algún lado, en algún sitio, en mis favoritos,
             en mis marcadores, en mis enlaces, entre mis marcadores, hoy, más, no, nosotros, por ahí, por aquí,
             por casualidad, quizá, quizás, tal vez, también, todavía, una vez, ya, yo",
        ),
        manners: phrases(
            "a ver, por cierto, a propósito, oye, puedes|podrías|puede|podría|pueden|podrían usted? por_favor?, me puedes|podrías|puede|podría por_favor?,
             por favor, decirme|dime|dígame|sabes|sabe|sabrías|decir por_favor? si, te importaría,
             quiero|quisiera|querría saber si, será que",
        ),
        openings: phrases(
            "no|ya|yo|nosotros|acaso|es_que|creo_que|sé_que|pienso_que|me_parece_que? ya|no|yo? tengo|tenía|tenemos|
             teníamos|tendré|tendremos|tienes|tenéis|tendrás|tendrías|tendrían {perhaps}? {saved}? {something}
             {perhaps}? {saved}? {about} {article}?,
             no|ya|yo|nosotros|acaso|alguna_vez|creo_que|sé_que|pienso_que|recuerdo_que|me_parece_que? ya|no|yo? he|
             hemos|había|habíamos|habré? {saved} {perhaps}? {something} {about} {article}?,
             no|ya? hay|había|habrá|tiene|tienen {perhaps}? {saved}? {something} {perhaps}? {saved}? sobre|acerca_de|
             relacionado_con|respecto_a {article}?, creo haber {saved} {something} {about} {article}?,
             recuerdo haber {saved} {something}? {about} {article}?,
             busco|buscamos|quiero|necesito|quisiera|quería|estoy_buscando ver|encontrar|buscar? {something} {about}
             {article}?,
             busca|busque|encuentra|encuentre|muéstrame|muestra|muestre|enséñame|dame|mostrarme|muéstreme|enseñarme|
             encontrarme|buscarme|buscar|mostrar|darme {something} {about} {article}?,
             mostrarme|muéstreme|enseñarme|encontrarme|buscarme|encuéntrame|búscame {article}? {bookmarks}? {about}?
             {article}?, algo|alguna_cosa|cosas sobre|acerca_de|relacionado_con {article}?,
             qué|cuánto hay {perhaps}? {saved}? sobre|acerca_de {article}?, dónde he? {saved} yo? {article}?,
             dónde tengo|puse|dejé {saved}? {article}?, tengo algún|algunos|un|una? {bookmarks}? {about}? {article}?,
             tenemos algún|algunos|un|una? {bookmarks}? {about}? {article}?,
             hay algún|algunos|un? {bookmarks}? {about}? {article}?,
             busco {article}? {bookmarks}? {about}? {article}?,
             estoy buscando {article}? {bookmarks}? {about}? {article}?,
             busca|encuentra|muéstrame|muestra|enséñame {article}? {bookmarks}? {about}? {article}?,
             dónde está|estaba|están {article}?, cómo se llamaba|llama {article}?, cuál era {article}?,
             {bookmarks} {about} {article}?, un|los|mis {bookmarks} {about} {article}?",
        ),
        closings: phrases("por favor, gracias, en|entre mis|nuestros {bookmarks}, que guardé, por algún lado"),
        count: phrases("cuántos|cuántas {bookmarks}?, número de {bookmarks}"),
        count_rest: phrases("tengo, tenemos, hay, he guardado, guardé, guardados"),
        latest: phrases(
            "últimos|últimas {number}? {bookmarks} guardados?, qué guardé últimamente|recientemente, lo último que guardé",
        ),
        newest: words("más reciente, más recientes, lo más reciente, los más recientes, más nuevos"),
        recent: words("reciente, recientes, nuevo, nuevos, nueva, nuevas, actual, actuales"),
        list: phrases(
            "todos|todas mis|los|las {bookmarks}?, todo sobre|lo, muéstrame todos|todas|todo, lista todos|todas|mis,
             qué he guardado,
             qué cosas? {perhaps}? tengo|tenía|tenemos|teníamos {perhaps}? {saved}? {perhaps}? {about} {article}?,
             qué cosas? {perhaps}? he|hemos|había|habíamos? {saved} {perhaps}? {about} {article}?,
             qué era|es|fue lo que {perhaps}? he|había|tengo|tenía? {saved}? {about} {article}?,
             mostrar|mostrarme|muéstrame|muéstreme|enséñame|enseñar|enseñarme|todo todo? lo que {perhaps}? tengo|
             tenemos|tenía {saved}? {about} {article}?,
             mostrar|mostrarme|muéstrame|muéstreme|enséñame|enseñar|enseñarme|todo todo? lo que {perhaps}? he|hemos|
             había? {saved} {about} {article}?,
             qué|cuáles son? los|las? {bookmarks} que? {perhaps}? tengo|tenemos|he|hemos|había? {perhaps}? {saved}?
             {about} {article}?",
        ),
        list_after: phrases(""),
    }
}

fn places() -> Places {
    Places {
        site_prepositions: words("en, desde, por"),
        site_genitives: words("de, del"),
        site_suffixes: words(""),
        pages: words("enlace, enlaces, página, páginas, artículo, artículos, sitio"),
        sites: words("sitio, web, blog, página"),
        folder_prepositions: words("en, de, dentro de, bajo, desde"),
        folders: words("carpeta, directorio, carpetas"),
        called: words("llamada, de"),
        folder_suffixes: words(""),
        filed_under: words("guardado bajo, archivado bajo, archivado en"),
        browser_prepositions: words("en, de, desde, con"),
        browser_suffixes: words(""),
        browser_nouns: words("navegador, perfil"),
        profile: words("perfil"),
        kinds: kinds(&[
            (PageKind::Video, "vídeo, vídeos, video, videos, videoclip, videoclips, videotutorial, videotutoriales"),
            (
                PageKind::Pdf,
                "pdf, pdfs, archivo pdf, archivos pdf, documento pdf, documentos pdf, fichero pdf, ficheros pdf,
                 documento en pdf, documentos en pdf, archivo en pdf, archivos en pdf",
            ),
            (
                PageKind::Repository,
                "repositorio, repositorios, repo, repos, repositorio de código, repositorios de código",
            ),
            (
                PageKind::Paper,
                "paper, papers, artículo científico, artículos científicos, artículo de investigación,
                 artículos de investigación, artículo académico, artículos académicos, publicación científica,
                 publicaciones científicas, paper científico, papers científicos, preprint, preprints",
            ),
        ]),
        only: words(
            "sólo, sólo los, sólo las, sólo mis, solamente los, únicamente los, solamente, en formato, como,
             únicamente",
        ),
        only_after: words("solamente"),
        kind_connectors: words("sobre, acerca, que, de, del, explicando"),
        not: words("no en, no de, excepto, excepto en, salvo, menos, pero no, pero no en, pero no de"),
        none_of: words("ningún, ninguna, nada de"),
        without: words("sin"),
        except_after: words("excluido"),
        denials: Denials {
            contrast: words(
                "pero no, pero no de, pero no sobre, pero no con, pero sin, pero nada sobre, pero nada de,
                 excepto, con excepción de, a excepción de, que no sea, que no sean, pero ningún, pero ninguna,
                 y nada sobre, aparte de",
            ),
            except: words("salvo, menos, nada sobre"),
            after: words(""),
            or: words("o, u, y, e, ni"),
            all: words("todo, todos, toda, todas"),
        },
    }
}
