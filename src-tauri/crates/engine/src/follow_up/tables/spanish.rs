//! Spanish.

use dogear_domain::{
    Intent::{Count, Latest, List},
    PartKind::{Folder, Site, Time},
};

use super::Table;

pub(super) const TABLE: Table = Table {
    unspaced: false,
    own: "guardé, guardado, guardados, guardada, marcadores, favoritos",
    leads: "muéstrame, muestra, dame, por favor, hay, hay alguno, hay algo, tienes, tengo, cuáles son, cuáles, algo, los, las, no, quiero, quisiera, necesito, a ver, ordena, ordenar, ordénalos, ordénalas, ordenados, espera, ah, bueno, sí, busca, son, tengo de, hay de, de estos, enséñame, deja, puedes, podrías, he, yo, tú, me, nos, ver, busco, encuentra, dime, a mí, en realidad, realmente, quería, quiero ver, vale, bien, oye, cuál es, cuáles de, cuál, saca, pon, qué, qué cosas, pásame",
    only: "solo, sólo, solamente, únicamente, nada más, pero solo, solo los, solo las, sólo los, quiero solo, quiero
           sólo, deja solo, únicamente los, sólo las, limita a, muéstrame solo, solo quiero, sólo quiero, solamente
           los",
    only_after: "solo, sólo, solamente, nada más",
    and: "y, e, qué tal, y qué tal, qué hay de, y qué hay de, y sobre, y de, pero, lo mismo para, lo mismo con, lo
          mismo de, lo mismo en, mejor, y qué pasa con, quería decir, quise decir, no quería decir, me refería a,
          perdón quería decir, mejor dicho, digo, prueba, prueba con, cambia a, y con, más bien, y si fuera, y para,
          en realidad quería, en realidad busco, prefiero, pensaba en, más bien quería, en realidad me refería a,
          mejor busca",
    and_after: "",
    also: "también, y también, o, además",
    also_after: "también, además",
    older: "más antiguos, más antiguas, más viejos, anteriores, los más antiguos, antes de eso, más antiguo",
    newer: "más recientes, más nuevos, más nuevas, posteriores, los más recientes, después de eso, más reciente",
    than: "que",
    more: "más, más resultados, otros, otras, siguientes, qué más, algo más, los demás, continúa, muestra más, muéstrame más, hay más, eso es todo, es todo, y los demás, el resto, más así, más como estos, similares, otros parecidos, otros similares, otros más, sigue, siguiente página, quiero más, dame más, enséñame más, alguno más, nada más que eso, algo más por ahí, no hay más, y qué más, qué otra cosa, alguna otra cosa, hay otros, tienes más, tienes otros, y otros, y otras, más de esos, más de estos, nada más",
    like: "más como, parecidos a, similares a, como",
    asks: &[
        (
            "cuántos, cuántas, cuántos hay, cuántas hay, cuántos son, cuántos tengo, cuántas tengo, cuántos en total, cuántos son en total, cuántas son, cuántos hay en total, cuéntalos",
            Count,
        ),
        (
            "todos, todas, muéstralos todos, muestra todos, la lista completa, toda la lista, enséñame todos, lístalos todos, quiero todos",
            List,
        ),
        (
            "por fecha, ordena por fecha, los más recientes primero, por fecha de guardado, primero los más recientes, primero los más nuevos, los más nuevos primero, cronológicamente, el más reciente, el más nuevo, la más reciente, lo más reciente, lo más nuevo",
            Latest,
        ),
    ],
    except: "excluye, excepto, menos, nada de, quita, quita los, quita las, sin los, sin las, excepto los, menos los,
             pero no, elimina, elimina los, saca, excluyendo, salvo, que no sean de, que no sea de, ninguno de, no
             quiero, no me muestres, nada que sea de, fuera",
    release: &[
        ("de cualquier sitio, todos los sitios, de donde sea", Some(Site)),
        ("de cualquier año, todos los años, de cualquier fecha", Some(Time)),
        ("todas las carpetas, cualquier carpeta", Some(Folder)),
        ("sin filtros, sin filtro, todo", None),
    ],
    points_back: "de ellos, de ellas, de esos, de esas, entre ellos, de estos, los que, las que, sobre eso, sobre
                  esto, del mismo tema, sobre el tema, sobre el mismo tema",
    in_language: "en inglés, en alemán, en francés, en español, en portugués, en italiano, en ruso, en chino, en japonés",
    ordinals: [
        "primero, primera, primer",
        "segundo, segunda",
        "tercero, tercera, tercer",
        "cuarto, cuarta",
        "quinto, quinta",
        "último, última",
    ],
    cardinals: ["uno", "dos", "tres", "cuatro", "cinco"],
    numbering: "número, nro, núm",
    beside_ordinals: "el, la, los, abre, muestra, muéstrame, qué, es, sobre, más, enlace, página, resultado, número,
                      cuándo, dónde, guardé, en, carpeta, y, de, del, cuál, otra, vez, era, cómo, se, llamaba, lee,
                      ver, quiero, artículo, vídeo, ese, dime, por, favor, lo, me, lista, fue, enséñame, dame, puse,
                      he, guardado, está, tienes, puedes, ábreme, esa, pon",
    it: "lo, la, eso, ese, esa",
    about_it: "cuándo, dónde, qué carpeta, dirección, abre",
    closings: "por favor, gracias, mejor, en su lugar, en cambio, entonces, ahora, cosas, resultados, enlaces, tengo,
               tienes, hay, que tengo, que tenga, en total",
    saved: "guardado, guardados, guardada, guardadas",
    without: "sin, pero sin, y sin",
    forget: "olvida, olvídate de, quita lo de, quita el filtro de, no solo, no sólo, no solo de, no solo en, no sólo
             en, ignora, elimina el filtro de",
    except_after: "",
    any: "cualquier, cualquiera, todos, todas, da igual, no importa, olvida, ignora, sin importar, sea cual sea, me da
          igual",
    dimensions: [
        "cuándo, cuando, año, años, fecha, fechas, época, momento",
        "dónde, donde, sitio, sitios, web, página, páginas",
        "carpeta, carpetas",
        "navegador, navegadores",
    ],
    units: ["día", "semana", "mes", "año"],
    back: "anterior, antes, previo, previa, pasado anterior",
    forth: "siguiente, después, posterior",
    glue: "el, la, los, las, lo, un, una, uno, de, del, en, y, qué, que, sea, por, desde, al",
};
