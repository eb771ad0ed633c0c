//! Portuguese.

use dogear_domain::PageKind;

use crate::understand::{
    language::{Asking, Calendar, Clock, Denials, Language, Places, kinds, phrases, words},
    time::{Bound, Feast, Meaning, Preposition},
};

pub(super) fn language() -> Language {
    Language {
        unspaced: false,
        ambiguous: words("no, na, nos, set, out, ago, mar, dez, a, as, do, das, mai"),
        idioms: words("hoje em dia, jornal hoje"),
        connectors: words(
            "sobre, de, do, da, dos, das, em, no, na, nos, nas, o, a, os, as, um, uma, e, ou, com, para, por, que, ao, à, desde,
             sem, exceto, menos, não, meu, minha, salvei, salvo, salva, guardei, guardado, acerca, onde, como, era, estava,
             há, tem, se, li, vi, encontrei, eu",
        ),
        leading: words(
            "que, eu, o, a, os, as, era, estava, está, e, acho, talvez, provavelmente, em algum lugar, já, aquele, aquela, esse,
             essa, se, deve, estar, foi, tinha, nós",
        ),
        saving: words(
            "salvei, salvo, salva, salvos, salvas, salvamos, guardei, guardado, guardada, guardados, guardamos,
             marquei, marcado, adicionei, adicionado, favoritei, favoritado, arquivado, arquivei, salvado, anotado,
             anotei",
        ),
        meeting: words("li, vi, encontrei, lido, visto, encontrado, descobri"),
        persons: words("eu, que, nós"),
        bookmarks: words("marcador, marcadores, favorito, favoritos, link, links"),
        things: words("página, páginas, sites, coisas, artigos"),
        about: words(
            "sobre, acerca de, de, do, da, para, com, em, que fale de, que fala de, que falam de, acerca do,
             acerca da, a respeito de, a respeito do, a respeito da, relacionado a, relacionado com, relacionados a,
             dos, das",
        ),
        articles: words("o, a, os, as, um, uma, uns, umas, meu, minha, meus, minhas, nosso, nossa, este, esta, esse, essa, aquele, aquela"),
        calendar: Clock::new(&CALENDAR),
        asking: asking(),
        places: places(),
    }
}

const CALENDAR: Calendar = Calendar {
    months: [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    short_months: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
    seasons: ["primavera", "verão", "outono", "inverno"],
    adverbs: ["", "", "", ""],
    weekdays: [
        "segunda-feira, segunda",
        "terça-feira, terça",
        "quarta-feira, quarta",
        "quinta-feira, quinta",
        "sexta-feira, sexta",
        "sábado",
        "domingo",
    ],
    weekends: "fim de semana, final de semana",
    feasts: &[(Feast::Christmas, "natal"), (Feast::NewYear, "ano novo, réveillon")],
    units: ["dia, dias", "semana, semanas", "mês, meses", "ano, anos"],
    numbers: &[
        (1, "um, uma"),
        (2, "dois, duas"),
        (3, "três"),
        (4, "quatro"),
        (5, "cinco"),
        (6, "seis"),
        (7, "sete"),
        (8, "oito"),
        (9, "nove"),
        (10, "dez"),
        (11, "onze"),
        (12, "doze"),
    ],
    amounts: &[
        ((2, 5), "alguns, algumas, uns, umas, poucos, poucas"),
        ((3, 8), "vários, várias"),
        ((2, 2), "um par de"),
    ],
    ordinals: ["primeiro", "segundo", "terceiro", "quarto, último"],
    parts: [
        "início de, início do, começo de, começo do, no início de, no início do, no começo de, no começo do",
        "meados de, meados do, em meados de, em meados do",
        "fim de, fim do, final de, final do, no fim de, no fim do, no final de, no final do",
    ],
    periods: &[
        (Meaning::HalfYearAgo, "há meio ano"),
        (Meaning::Ago, "há|faz uns|umas|cerca_de|quase? {number} {unit} atrás?, {number} {unit} atrás"),
        (Meaning::LongAgo, "há muito tempo, faz muito tempo, há anos, há muitos anos, anos atrás"),
        (Meaning::DaysBack(0), "hoje de manhã, esta manhã"),
        (Meaning::DaysBack(1), "ontem"),
        (Meaning::DaysBack(2), "anteontem, antes de ontem"),
        (Meaning::Today, "hoje"),
        (Meaning::Since(1), "ontem à noite"),
        (Meaning::Since(14), "outro dia"),
        (Meaning::Lately, "recentemente, ultimamente, há pouco tempo"),
        (Meaning::Rolling, "últimos|últimas {number} {unit}"),
        (Meaning::RollingOne, "último|última {unit}"),
        (Meaning::Last, "{named} passado|passada|anterior, passado|passada {named}"),
        (Meaning::This, "este|esta|neste|nesta|deste|desta {named}"),
        (Meaning::BeforeLast, "{named} retrasado|retrasada, ano antepassado"),
        (Meaning::OfYearFromToday, "{year-from-today} em|no|na {event}, {event} do|de? {year-from-today}"),
        (Meaning::OfYear, "{event} de|do? {year}, {event} do ano de? {year}"),
        (Meaning::Day, "{day} de? {month} de? {year}?"),
        (Meaning::Quarter, "{quarter} de? {year}, {nth} trimestre de {year}"),
        (Meaning::QuarterFromToday, "{nth} trimestre do|de? {year-from-today}"),
        (Meaning::FirstHalf, "primeira metade de|do? {whole}, primeiro semestre de|do? {whole}"),
        (Meaning::SecondHalf, "segunda metade de|do? {whole}, segundo semestre de|do? {whole}"),
        (Meaning::Part, "{part} {whole}"),
        (Meaning::Decade, "anos {year}, década de {year}"),
        (Meaning::Year, "ano de? {year}, {year}"),
        (Meaning::Name, "{named}"),
    ],
    bounds: &[
        (Bound::Between, "entre {time} e {time}, de|desde {time} a|até {time}"),
        (Bound::Before, "antes de|do|da {time}"),
        (Bound::Since, "desde o|a? {time}, a partir de|do|da {time}, de|desde {time} em_diante|para_cá|pra_cá"),
        (Bound::After, "depois de|do|da {time}, após o|a? {time}"),
        (Bound::Until, "até o|a? {time}"),
        (Bound::OlderThan, "há mais de {number} {unit}, de mais de {number} {unit}"),
    ],
    prepositions: &[
        (Preposition::In, "em, no, na, nos, nas, durante, durante o, durante a, por volta de"),
        (Preposition::From, "desde"),
        (Preposition::On, "a"),
        (Preposition::Of, "de, do, da, dos, das, o, a, os, as"),
        (Preposition::Never, "para, sobre"),
    ],
    hedges: "por volta de, aproximadamente, talvez, cerca de, mais ou menos",
    inexact: "por volta de, aproximadamente, cerca de, mais ou menos",
};

fn asking() -> Asking {
    Asking {
        words: words(""),
        something: words(
            "algo, alguma coisa, algumas coisas, coisas, uma coisa, nada, qualquer coisa, algum link, um link, links,
             algum artigo, um artigo, artigos, alguma página, uma página, páginas, algum favorito, favoritos,
             informação, informações, material",
        ),
        perhaps: words(
            "aí, ainda, alguma vez, antes, aqui, em algum lugar, eu, nos meus favoritos, nos meus links,
             nos meus marcadores, já, mais, não, nós, por acaso, por aí, por aqui, quem sabe, talvez, também, um dia,
             uma vez",
        ),
        manners: phrases(
            "a propósito, aliás, olha, por falar nisso, pode|poderia|podes|podias|podem|poderiam você|vocês? por_favor?,
             você|vocês pode|poderia|podem|poderiam por_favor?, me pode|poderia|podes, por favor,
             me? dizer|diga|diz|sabe|sabes|saberia por_favor? me? se, me dizer|diga|diz|fala se,
             quero|queria|gostaria de? saber se, será que",
        ),
        openings: phrases(
            "eu|não|nós|a_gente|acho_que|acho_que_eu|sei_que|sei_que_eu|você|vocês|creio_que|por_acaso|eu_acho_que?
             já|não|eu? tenho|tinha|temos|tínhamos|teria|tens {perhaps}? {saved}? {something} {perhaps}? {saved}?
             {about} {article}?,
             eu|não|nós|a_gente|acho_que|acho_que_eu|sei_que|creio_que|por_acaso|lembro_que? já|não|eu? tenho|tinha|
             temos|havia? {saved} {perhaps}? {something} {about} {article}?,
             já|não|por_acaso? há|havia|haverá|existe|existem|tem|têm|a_gente_tem|você_tem {perhaps}? {saved}?
             {something} {perhaps}? {saved}? sobre|acerca_de|relacionado_a|relacionado_com|a_respeito_de {article}?,
             acho|creio ter|que_tinha {saved} {something} {about} {article}?,
             lembro de ter {saved} {something}? {about} {article}?,
             procuro|quero|preciso|queria|estou_procurando|estou_à_procura ver|encontrar|buscar|de? {something}
             {about} {article}?,
             procure|procura|encontre|encontra|mostre|mostra|mostra-me|mostre-me|me_mostra|me_mostre|me_mostrar|
             mostrar|mostrar-me|me_dê|busque|busca|ache|me_encontre|me_ache {something} {about} {article}?,
             me mostra|mostre|mostrar|ache|encontre|encontrar|busque|buscar {article}? {bookmarks}? {about}?
             {article}?, algo|alguma_coisa|coisas sobre|acerca_de|relacionado_a|a_respeito_de {article}?,
             o? que há|tem {perhaps}? {saved}? sobre|acerca_de {article}?, onde é_que? eu? {saved} {article}?,
             onde é_que? eu? tenho|pus|coloquei|deixei {saved}? {article}?,
             tenho algum|alguns|um|uma? {bookmarks}? {about}? {article}?,
             temos algum|alguns|um|uma? {bookmarks}? {about}? {article}?,
             há|existe|tem algum|alguns|um? {bookmarks}? {about}? {article}?,
             procuro {article}? {bookmarks}? {about}? {article}?,
             estou procurando|buscando {article}? {bookmarks}? {about}? {article}?,
             procure|encontre|mostre|mostra {article}? {bookmarks}? {about}? {article}?,
             onde está|estava|fica {article}?, como se chamava|chama {article}?, qual era {article}?,
             {bookmarks} {about} {article}?, um|os|meus {bookmarks} {about} {article}?",
        ),
        closings: phrases(
            "por favor, obrigado, obrigada, nos|entre_os meus|nossos? {bookmarks}, que salvei, em algum lugar",
        ),
        count: phrases("quantos|quantas {bookmarks}?, número de {bookmarks}"),
        count_rest: phrases("eu tenho, tenho, temos, há, salvei, eu salvei, salvos"),
        latest: phrases(
            "últimos|últimas {number}? {bookmarks} salvos?, o que salvei recentemente|ultimamente, adicionados recentemente",
        ),
        newest: words("mais recente, mais recentes, os mais recentes, mais novos"),
        recent: words("recente, recentes, novo, novos, nova, novas, atual, atuais"),
        list: phrases(
            "todos|todas os|as|meus {bookmarks}?, tudo sobre|que, mostre todos|todas|tudo, liste todos|todas|meus,
             tudo? o? que|quê é|foi? que? {perhaps}? a_gente? {perhaps}? tenho|tinha|temos|tínhamos|tem|tinha
             {perhaps}? {saved}? {perhaps}? {about} {article}?,
             tudo? o? que|quê é|foi? que? {perhaps}? a_gente? {perhaps}? tenho|tinha|temos|havia? {saved} {perhaps}?
             {about} {article}?,
             me? mostrar|mostre|mostra|mostra-me? tudo? o que {perhaps}? tenho|temos|tinha? {saved}? {about}
             {article}?, que|quais {bookmarks} {perhaps}? tenho|temos|tinha? {perhaps}? {saved}? {about} {article}?",
        ),
        list_after: phrases(""),
    }
}

fn places() -> Places {
    Places {
        site_prepositions: words("no, na, em, pelo"),
        site_genitives: words("do, da, de"),
        site_suffixes: words(""),
        pages: words("link, links, página, páginas, artigo, artigos"),
        sites: words("site, blog, página"),
        folder_prepositions: words("na, da, em, dentro da, sob"),
        folders: words("pasta, diretório, pastas"),
        called: words("chamada, de"),
        folder_suffixes: words(""),
        filed_under: words("guardado em, arquivado em"),
        browser_prepositions: words("no, do, em, com"),
        browser_suffixes: words(""),
        browser_nouns: words("navegador, perfil"),
        profile: words("perfil"),
        kinds: kinds(&[
            (PageKind::Video, "vídeo, vídeos, video, videos, videoclipe, videoclipes, videoaula, videoaulas"),
            (
                PageKind::Pdf,
                "pdf, pdfs, arquivo pdf, arquivos pdf, ficheiro pdf, ficheiros pdf, documento pdf, documentos pdf,
                 documento em pdf, documentos em pdf, arquivo em pdf, arquivos em pdf",
            ),
            (
                PageKind::Repository,
                "repositório, repositórios, repo, repos, repositório de código, repositórios de código",
            ),
            (
                PageKind::Paper,
                "artigo científico, artigos científicos, artigo acadêmico, artigos acadêmicos, artigo de pesquisa,
                 artigos de pesquisa, paper, papers, paper científico, papers científicos, publicação científica,
                 publicações científicas, preprint, preprints",
            ),
        ]),
        only: words(
            "só, só os, só as, só meus, somente, somente os, somente as, apenas, apenas os, apenas as, em formato,
             como",
        ),
        only_after: words("apenas, somente"),
        kind_connectors: words("sobre, acerca, que, de, do, da, explicando"),
        not: words("não, não no, não do, exceto, exceto no, menos, mas não, mas não no, mas não do"),
        none_of: words("nenhum, nenhuma, nada de"),
        without: words("sem"),
        except_after: words("excluído"),
        denials: Denials {
            contrast: words(
                "mas não, mas não de, mas não sobre, mas não com, mas sem, mas nada sobre, mas nada de, exceto,
                 com exceção de, à exceção de, que não seja, que não sejam, mas nenhum, mas nenhuma, e nada sobre,
                 tirando",
            ),
            except: words("menos, salvo, nada sobre"),
            after: words(""),
            or: words("ou, e, nem"),
            all: words("tudo, todos, todas, todo, toda"),
        },
    }
}
