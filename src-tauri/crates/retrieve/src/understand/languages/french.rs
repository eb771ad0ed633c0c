//! French.

use dogear_domain::PageKind;

use crate::understand::{
    language::{Asking, Calendar, Clock, Denials, Language, Places, kinds, phrases, words},
    time::{Bound, Feast, Meaning, Preposition},
};

pub(super) fn language() -> Language {
    Language {
        unspaced: false,
        ambiguous: words("hier, mars, mai"),
        idioms: words("aujourd'hui en france, hier soir à la télé, champ de mars, planète mars, mission mars"),
        connectors: words(
            "sur, à, au, aux, de, du, des, d', le, la, les, l', un, une, et, ou, dans, en, avec, pour, par, que, qu', qui, dont,
             où, j', je, nous, on, c', était, sans, sauf, pas, depuis, avant, après, enregistré, enregistrée, enregistrés,
             sauvegardé, sauvegardée, gardé, ajouté, parlant, concernant, est, sont, s'il, svp",
        ),
        leading: words(
            "que, qu', qui, qu'est-ce, est-ce, j', je, ai, avais, on, a, nous, avons, c', était, est, et, le, la, les, un, une, peut-être, sans
             doute, probablement, quelque part, déjà, celui, celle, ceux, dont, il, elle, y, d', de, mis, ceux-là",
        ),
        saving: words(
            "enregistré, enregistrée, enregistrés, enregistrées, sauvegardé, sauvegardée, sauvegardés, sauvegardées,
             gardé, gardée, ajouté, ajoutée, mis en favori, mis en favoris, mis de côté, marqué, bookmarké, archivé,
             archivée, stocké, noté",
        ),
        meeting: words("lu, vu, trouvé, regardé, découvert, lue, vue, trouvée, regardée"),
        persons: words("j'ai, j', je, ai, nous, avons, on a"),
        bookmarks: words("marque-page, marque-pages, signet, signets, favori, favoris, lien, liens, bookmark, bookmarks"),
        things: words("page, pages, sites, choses, articles"),
        about: words(
            "sur, à propos de, à propos du, au sujet de, au sujet du, de, du, des, d', pour, avec, concernant, vers,
             à propos d', au sujet d', à propos des, au sujet des, par rapport à, qui parle de, qui parlent de,
             qui parlait de, en rapport avec",
        ),
        articles: words("le, la, les, l', un, une, des, mon, ma, mes, notre, nos, ce, cet, cette"),
        calendar: Clock::new(&CALENDAR),
        asking: asking(),
        places: places(),
    }
}

const CALENDAR: Calendar = Calendar {
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    short_months: ["janv", "févr, fév", "", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc"],
    seasons: ["printemps", "été", "automne", "hiver"],
    adverbs: ["", "", "", ""],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    weekends: "week-end, weekend",
    feasts: &[(Feast::Christmas, "noël"), (Feast::NewYear, "nouvel an")],
    units: ["jour, jours", "semaine, semaines", "mois", "an, ans, année, années"],
    numbers: &[
        (1, "un, une"),
        (2, "deux"),
        (3, "trois"),
        (4, "quatre"),
        (5, "cinq"),
        (6, "six"),
        (7, "sept"),
        (8, "huit"),
        (9, "neuf"),
        (10, "dix"),
        (11, "onze"),
        (12, "douze"),
    ],
    amounts: &[((2, 5), "quelques"), ((3, 8), "plusieurs"), ((2, 2), "une paire de, un couple de")],
    ordinals: ["premier, 1er", "deuxième, 2e, second", "troisième, 3e", "quatrième, 4e, dernier"],
    parts: [
        "début, au début de, au début, début de",
        "mi, milieu, au milieu de, milieu de",
        "fin, à la fin de, fin de",
    ],
    periods: &[
        (Meaning::HalfYearAgo, "il y a six mois environ"),
        (
            Meaning::Ago,
            "il y a environ|à_peu_près|presque? {number} {unit}, voici {number} {unit}, y a {number} {unit}",
        ),
        (Meaning::LongAgo, "il y a longtemps, il y a des années, il y a très longtemps"),
        (Meaning::DaysBack(0), "ce matin|soir, cet après-midi, d' aujourd'hui"),
        (Meaning::DaysBack(1), "hier, d'hier"),
        (Meaning::DaysBack(2), "avant-hier, d'avant-hier"),
        (Meaning::Today, "aujourd'hui"),
        (Meaning::Since(1), "cette nuit, hier soir"),
        (Meaning::Since(14), "l'autre jour"),
        (Meaning::Lately, "récemment, dernièrement"),
        (
            Meaning::Rolling,
            "ces {number} derniers|dernières {unit}, derniers|dernières {number} {unit}, {number} derniers|dernières {unit}",
        ),
        (Meaning::RollingOne, "cours du? dernier|dernière {unit}"),
        (Meaning::Last, "l'? {named} dernier|dernière|passé|passée, la|le {named} dernier|dernière|passé|passée"),
        (Meaning::Last, "l'année|l'an|l'été|l'automne|l'hiver dernier|dernière|passé|passée"),
        (Meaning::This, "ce|cet|cette {named}"),
        (Meaning::BeforeLast, "avant-dernier|avant-dernière {named}"),
        (
            Meaning::OfYearFromToday,
            "{year-from-today} en|au {event}, {event} de|d'? l'? {year-from-today}, {event} de? {year-from-today}",
        ),
        (Meaning::OfYear, "l'? {event} de? {year}"),
        (Meaning::Day, "{day} {month} {year}?"),
        (Meaning::Quarter, "{quarter} {year}, {nth} trimestre de|d'? {year}"),
        (Meaning::QuarterFromToday, "{nth} trimestre de? {year-from-today}"),
        (Meaning::FirstHalf, "première moitié de|d'? {whole}, premier semestre de? {whole}"),
        (Meaning::SecondHalf, "deuxième|seconde moitié de|d'? {whole}, second|deuxième semestre de? {whole}"),
        (Meaning::Part, "{part} de|du|d'? {whole}"),
        (Meaning::Decade, "années {year}"),
        (Meaning::Year, "année|l'année|l'an? {year}"),
        (Meaning::Name, "{named}"),
    ],
    bounds: &[
        (Bound::Between, "entre {time} et {time}, de {time} à {time}, de {time} jusqu'à|jusqu'en {time}"),
        (Bound::Before, "avant le|la|l'? {time}, d'avant {time}"),
        (Bound::Since, "depuis|dès le|la|l'? {time}, à partir de|du|d'? {time}"),
        (Bound::After, "après le|la|l'? {time}"),
        (Bound::Until, "jusqu'à|jusqu'en|jusqu'au {time}"),
        (Bound::BeforeAgo, "plus de|d'? {time}"),
        (
            Bound::OlderThan,
            "il y a plus de|d'? {number} {unit}, vieux de plus de {number} {unit}, datant de plus de {number} {unit}",
        ),
    ],
    prepositions: &[
        (
            Preposition::In,
            "en, au, à, pendant, durant, dans, vers, courant, à l', au cours de, au cours des, au cours de la, dans les, à la, en l'",
        ),
        (Preposition::From, "datant de, datant du, datant d'"),
        (Preposition::On, "le"),
        (Preposition::Of, "de, du, d', de la, de l', des, le, la, les, l'"),
        (Preposition::Never, "pour"),
    ],
    hedges: "environ, vers, autour, peut-être, à peu près",
    inexact: "environ, vers, autour, à peu près",
};

fn asking() -> Asking {
    Asking {
        words: words(""),
        something: words(
            "quelque chose, quelques trucs, un truc, des trucs, une chose, des choses, qqch, qq chose, qqchose, rien,
             un lien, des liens, un article, des articles, une page, des pages, un favori, des favoris,
             un marque-page, des marque-pages, des infos",
        ),
        perhaps: words(
            "aussi, bien, déjà, donc, encore, éventuellement, jamais, dans mes favoris, dans mes marque-pages,
             dans mes liens, dans mes signets, par hasard, pas, peut-être, peut être, quand même, quelque part,
             un jour, y",
        ),
        manners: phrases(
            "au fait, à propos, d'ailleurs, dis, dis-moi, peux-tu|pourrais-tu|pouvez-vous|pourriez-vous, tu peux|pourrais, vous pouvez|pourriez,
             est-ce|est_ce que tu peux|pourrais, est-ce|est_ce que vous pouvez|pourriez, s'il te|vous plaît, stp, svp,
             dis-moi|dites-moi|dire si|moi?, dis|dites moi si, sais-tu|savez-vous si,
             je crois|pense|me_demande que|qu'|si, je voudrais|veux savoir si, me dire si",
        ),
        openings: phrases(
            "est-ce|est_ce? que|qu'|qu? j'ai|j'avais|j'aurais|jai|javais|nous_avons|nous_avions|on_a|on_avait|t'as|
             t'aurais|tu_as|tu_aurais|vous_avez|vous_auriez {perhaps}? {saved}? {perhaps}? {something} {saved}?
             {about} {article}?,
             est-ce que je|on|nous n'ai|n'a|n'avons|n'avais|n'avait pas {saved}? {something} {about} {article}?,
             est-ce|est_ce? que|qu'|qu? il_y_a|il_y_avait|y'a|y'avait|y_a|y_avait {perhaps}? {something} sur|
             à_propos_de|à_propos_du|au_sujet_de|au_sujet_du|concernant {article}?,
             je|on|nous n' ai|a|avons|avais|avait {perhaps}? {saved}? {something} {about} {article}?,
             ai-je|avais-je|aurais-je|avons-nous|avions-nous|a-t-on|as-tu|aurais-tu|avez-vous|auriez-vous {perhaps}?
             {saved}? {perhaps}? {something} {saved}? {about} {article}?,
             n' ai-je|avais-je|avons-nous|a-t-on|as-tu|avez-vous {perhaps}? {saved}? {something} {saved}? {about}
             {article}?, il? n'? y a-t-il|avait-il|aurait-il {perhaps}? {something} {about} {article}?,
             il? n' y a|avait {perhaps}? {something} {about} {article}?,
             y a|avait t|til il? {perhaps}? {something} {about} {article}?,
             je cherche|veux|voudrais|recherche {something} {about} {article}?,
             trouve|trouvez|montre|montrez|cherche|cherchez moi? {something} {about} {article}?,
             trouve-moi|trouvez-moi|montre-moi|montrez-moi|cherche-moi|me_trouver|me_montrer {something}? {about}?
             {article}?, quelque_chose|un_truc|des_trucs sur|à_propos_de|à_propos_du|concernant {article}?,
             qu'est-ce qu'il y a sur|à_propos_de|concernant {article}?,
             où ai-je|j'ai|avais-je|est-ce_que_j'ai {saved} {article}?,
             où ai-je|j'ai|avais-je|est-ce_que_j'ai|est_ce_que_j'ai mis? {article}?,
             est-ce qu'il|que|qu' y? a? j'? ai? un|une|des|le|les? {bookmarks}? {about}? {article}?,
             est-ce que j'ai|nous_avons|j' ai? un|une|des|le|les? {bookmarks}? {about}? {article}?,
             est-ce que j' ai un|une|des? {bookmarks}? {about}? {article}?,
             est-ce qu' il y a un|une|des? {bookmarks}? {about}? {article}?,
             y a-t-il un|une|des? {bookmarks}? {about}? {article}?, il y a des|un {bookmarks} {about}? {article}?,
             ai-je un|une|des? {bookmarks}? {about}? {article}?,
             avons-nous un|une|des? {bookmarks}? {about}? {article}?, as-tu un|des? {bookmarks}? {about}? {article}?,
             je cherche {bookmarks}? {about}? {article}?,
             cherche|trouve-moi|montre-moi|trouve|montre {article}? {bookmarks}? {about}? {article}?,
             où est|sont|était {article}?, comment s' appelait|appelle|appelle_déjà déjà? {article}?,
             {bookmarks} {about} {article}?, un|des|mes|les {bookmarks} {about} {article}?, quel était {article}?,
             qu' est-ce que j' ai {about}? {article}?",
        ),
        closings: phrases(
            "déjà, stp, s'il te plait, s'il vous plait, parmi mes|nos {bookmarks}, s'il te plaît, svp, merci,
             s'il vous plaît, dans mes {bookmarks}, quelque part",
        ),
        count: phrases("combien de|d' {bookmarks}?, combien ai-je de|d' {bookmarks}?, nombre de {bookmarks}"),
        count_rest: phrases("ai-je, j'ai, j' ai, avons-nous, y a-t-il, est-ce que j' ai, enregistré, enregistrés"),
        latest: phrases(
            "derniers {bookmarks}, dernières pages, derniers {bookmarks} enregistrés, derniers ajouts,
             qu' est-ce que j' ai enregistré récemment|en_dernier",
        ),
        newest: words("plus récent, plus récents, plus récentes, le plus récent, les plus récents, les plus récentes"),
        recent: words("récent, récents, récente, récentes, nouveau, nouveaux, nouvel, nouvelle, nouvelles"),
        list: phrases(
            "tous|toutes mes|les {bookmarks}?, tout sur|ce,
             montre-moi|montrez-moi|montrer|me_montrer tous|toutes|tout, liste tous|toutes|mes,
             qu'|que|quoi est-ce|est_ce? que|qu'? j'ai|j'avais|jai|javais|nous_avons|on_a|on_avait {perhaps}?
             {saved}? {perhaps}? comme? {bookmarks}? {about} {article}?,
             qu est ce que|qu' j ai|avais {perhaps}? {saved}? {about} {article}?,
             quest ce que|qu'? j'ai|jai|on_a {perhaps}? {saved}? {about} {article}?,
             qu'est ce que j'ai|jai|on_a {perhaps}? {saved}? {about} {article}?,
             qu' ai-je|avais-je|avons-nous|a-t-on {perhaps}? {saved}? {perhaps}? {about} {article}?,
             j'ai|j'avais|on_a|on_avait quoi {perhaps}? {saved}? {about} {article}?,
             j'ai|on_a {saved} quoi {about} {article}?,
             montre-moi|montrez-moi|me_montrer|tout tout? ce que|qu' j'ai|j'avais|nous_avons|on_a {perhaps}? {saved}?
             {about} {article}?,
             quels|quelles {bookmarks} ai-je|j'ai|avons-nous|on_a|est-ce_que_j'ai {perhaps}? {saved}? {about}
             {article}?",
        ),
        list_after: phrases(""),
    }
}

fn places() -> Places {
    Places {
        site_prepositions: words("sur, chez, depuis, dans"),
        site_genitives: words("de, du, d', de la, de l'"),
        site_suffixes: words(""),
        pages: words("lien, liens, page, pages, article, articles, site"),
        sites: words("site, blog"),
        folder_prepositions: words("dans, du, de, depuis, sous, au"),
        folders: words("dossier, répertoire, dossiers"),
        called: words("nommé, appelé, intitulé"),
        folder_suffixes: words(""),
        filed_under: words("rangé sous, classé sous, rangé dans, classé dans"),
        browser_prepositions: words("dans, de, depuis, sur, avec"),
        browser_suffixes: words(""),
        browser_nouns: words("profil, navigateur"),
        profile: words("profil"),
        kinds: kinds(&[
            (PageKind::Video, "vidéo, vidéos, clip vidéo, clips vidéo"),
            (PageKind::Pdf, "pdf, pdfs, fichier pdf, fichiers pdf, document pdf, documents pdf, doc pdf, docs pdf"),
            (PageKind::Repository, "dépôt, dépôts, repo, repos, dépôt git, dépôts git, dépôt de code, dépôts de code"),
            (
                PageKind::Paper,
                "article scientifique, articles scientifiques, article de recherche, articles de recherche,
                 papier de recherche, papiers de recherche, papier scientifique, papiers scientifiques,
                 publication scientifique, publications scientifiques, prépublication, prépublications, preprint,
                 preprints",
            ),
        ]),
        only: words(
            "seulement, seulement les, seulement des, uniquement, uniquement les, uniquement des, juste les,
             juste des, rien que les, en, au format, que des",
        ),
        only_after: words("seulement, uniquement"),
        kind_connectors: words("sur, à propos, qui, que, de, du, des, expliquant"),
        not: words("pas, pas sur, pas de, pas d', sauf, sauf sur, excepté, hors, hormis, mais pas, mais pas sur"),
        none_of: words("pas de, pas d', aucune, aucun"),
        without: words("sans"),
        except_after: words("exclu, exclus"),
        denials: Denials {
            contrast: words(
                "mais pas, mais pas de, mais pas sur, mais pas avec, mais sans, mais rien sur, mais rien de,
                 mais aucun, mais aucune, sauf, hormis, excepté, à l'exception de, à l'exception du,
                 à l'exception des, à part, en dehors de, et rien sur",
            ),
            except: words("hors, rien sur"),
            after: words(""),
            or: words("ou, et, ni"),
            all: words("tout, tous, toute, toutes"),
        },
    }
}
