//! German.

use dogear_domain::PageKind;

use crate::understand::{
    language::{Asking, Calendar, Clock, Denials, Language, Places, kinds, phrases, words},
    time::{Bound, Feast, Meaning, Preposition},
};

pub(super) fn language() -> Language {
    Language {
        unspaced: false,
        ambiguous: words("in, an, mit, aus"),
        idioms: words("stiftung warentest heute, heute show, heute journal, bild am sonntag, frühling in paris"),
        connectors: words(
            "über, zu, zum, zur, von, vom, mit, für, der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder,
             aus, in, im, am, an, auf, bei, seit, nach, welche, welcher, welches, ich, wir, habe, hab, haben, hatte, war,
             waren, wo, wie, was, ist, sind, gespeichert, gespeicherte, gespeicherten, gemerkt, abgelegt, ohne, außer,
             nicht, namens, bitte, gibt, als, dass, wurde",
        ),
        leading: words(
            "der, die, das, den, dem, ich, wir, mir, hab, habe, haben, hatte, hatten, war, waren, es, und, welche, welchen,
             welches, irgendwann, irgendwo, vermutlich, vielleicht, glaube, wohl, mal, schon, wurde, worden, auch, noch,
             ist, sind, muss, müsste, sein, gewesen, so, ungefähr",
        ),
        saving: words(
            "gespeichert, gespeicherte, gespeicherten, gespeichertes, abgespeichert, gemerkt, abgelegt, hinzugefügt,
             gebookmarkt, gesichert, als lesezeichen gesetzt, speicherte, markiert, archiviert, aufgehoben,
             weggespeichert, gesammelt, gebookmarked",
        ),
        meeting: words("gelesen, gesehen, gefunden, angeschaut, entdeckt, angesehen"),
        persons: words("ich, wir, hab, habe, haben"),
        bookmarks: words("lesezeichen, link, links, favorit, favoriten, bookmark, bookmarks, gespeichert, gespeicherte, gespeicherten"),
        things: words("seite, seiten, artikel, einträge, sachen"),
        about: words(
            "über, übers, zu, zum, zur, zum thema, rund um, bezüglich, betreffend, wegen, für, mit, von, vom, auf,
             aus, in, im, ich",
        ),
        articles: words(
            "der, die, das, den, dem, des, ein, eine, einen, einem, einer, mein, meine, meinen, meinem, meiner, unser, unsere,
             unserem, unserer",
        ),
        calendar: Clock::new(&CALENDAR),
        asking: asking(),
        places: places(),
    }
}

const CALENDAR: Calendar = Calendar {
    months: [
        "januar, jänner, jaenner", "februar, feber", "märz, maerz", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "dezember",
    ],
    short_months: ["jan", "feb", "mär, mrz", "apr", "", "jun", "jul", "aug", "sep, sept", "okt", "nov", "dez"],
    seasons: ["frühling, fruehling, frühjahr, fruehjahr", "sommer", "herbst", "winter"],
    adverbs: ["", "", "", ""],
    weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag, sonnabend", "sonntag"],
    weekends: "wochenende",
    feasts: &[(Feast::Christmas, "weihnachten"), (Feast::NewYear, "silvester, neujahr")],
    units: [
        "tag, tage, tagen", "woche, wochen", "monat, monate, monaten, monats", "jahr, jahre, jahren, jahres, jahrs",
    ],
    numbers: &[
        (1, "ein, eine, einen, einem, einer, eins"),
        (2, "zwei"),
        (3, "drei"),
        (4, "vier"),
        (5, "fünf"),
        (6, "sechs"),
        (7, "sieben"),
        (8, "acht"),
        (9, "neun"),
        (10, "zehn"),
        (11, "elf"),
        (12, "zwölf"),
    ],
    amounts: &[((2, 5), "paar, ein paar, einigen, wenigen, einige, wenige, ein paaren"), ((4, 20), "vielen, viele")],
    ordinals: ["ersten, erstes, erste", "zweiten, zweites, zweite", "dritten, drittes, dritte", "vierten, viertes, vierte, letzten"],
    parts: ["anfang, beginn, früh im, zu beginn", "mitte", "ende, spät im"],
    periods: &[
        (Meaning::HalfYearAgo, "vor einem halben jahr, vor nem halben jahr"),
        (Meaning::Ago, "vor etwa|ungefähr|circa|ca|rund|gut|fast? {number}? {unit}"),
        (Meaning::LongAgo, "vor langer zeit, vor ewigkeiten, vor jahren"),
        (Meaning::DaysBack(0), "heute morgen|früh|mittag|nachmittag|abend, von heute"),
        (Meaning::DaysBack(1), "gestern"),
        (Meaning::DaysBack(2), "vorgestern"),
        (Meaning::Today, "heute"),
        (Meaning::Since(1), "letzte nacht, gestern nacht|abend"),
        (Meaning::Since(14), "neulich, vor kurzem"),
        (Meaning::Lately, "kürzlich, zuletzt, in letzter zeit"),
        (Meaning::Rolling, "letzte|letzten|vergangene|vergangenen|vorigen {number} {unit}"),
        (
            Meaning::Last,
            "letzte|letzten|letztem|letzter|letztes|vergangene|vergangenen|vergangenem|vergangener|vergangenes|vorige|vorigen|
             vorigem|voriger|voriges {named}",
        ),
        (Meaning::This, "diese|diesen|diesem|dieser|dieses {named}"),
        (Meaning::BeforeLast, "vorletzte|vorletzten|vorletztem|vorletzter|vorletztes {named}"),
        (Meaning::OfYearFromToday, "{year-from-today} im|in {event}, {event} {year-from-today}, {event} des? {year-from-today}"),
        (Meaning::OfYear, "{event} {year}, {event} des jahres {year}"),
        (Meaning::Day, "{day} {month} {year}?"),
        (Meaning::Quarter, "{quarter} {year}, {year} {quarter}, {nth} quartal {year}"),
        (Meaning::QuarterFromToday, "{nth} quartal {year-from-today}"),
        (Meaning::FirstHalf, "ersten|erste hälfte|halbjahr {whole}, erste|ersten hälfte von|des {whole}"),
        (Meaning::SecondHalf, "zweiten|zweite hälfte|halbjahr {whole}, zweite|zweiten hälfte von|des {whole}"),
        (Meaning::Part, "{part} des|vom|von? {whole}"),
        (Meaning::Decade, "{decade}, {decade} jahre|jahren"),
        (Meaning::Year, "jahr|jahre|jahres? {year}"),
        (Meaning::Name, "{named}"),
    ],
    bounds: &[
        (Bound::Between, "zwischen {time} und {time}, von {time} bis {time}"),
        (Bound::Before, "vor dem|der? {time}"),
        (Bound::Since, "seit|ab dem|der? {time}, von {time} an|aufwärts, ab {time} aufwärts"),
        (Bound::After, "nach dem|der? {time}"),
        (Bound::Until, "bis zum|ende? {time}"),
        (Bound::BeforeAgo, "über|mehr_als|länger_als {time}"),
        (Bound::OlderThan, "älter als {number} {unit}"),
    ],
    prepositions: &[
        (Preposition::In, "im, in, in den, in der, in dem, während, um, gegen, an, zu, über, irgendwann im, irgendwann in"),
        (Preposition::From, "aus, aus dem, aus der, vom, von, von der, aus den"),
        (Preposition::On, "am"),
        (Preposition::Never, "für"),
    ],
    hedges: "etwa, ungefähr, circa, ca, rund, so, vielleicht, irgendwann, um, gegen",
    inexact: "etwa, ungefähr, circa, ca, rund, um, gegen",
};

fn asking() -> Asking {
    Asking {
        words: words(""),
        something: words(
            "etwas, was, irgendwas, irgendetwas, irgend was, irgend etwas, nichts, sachen, ein paar sachen,
             ein paar links, paar links, einen link, nen link, ein lesezeichen, irgendwelche links,
             irgendwelche lesezeichen, irgendwelche seiten, irgendwelche artikel, irgendwelche infos,
             irgendeinen link, irgendeinen artikel, irgendeine seite, eine seite, einen artikel, links, lesezeichen,
             seiten, artikel, infos, material",
        ),
        perhaps: words(
            "alles, auch, bereits, bitte, da, damals, denn, dir, doch, eigentlich, eventuell, evtl,
             in meinen lesezeichen, in meinen favoriten, in meinen links, unter meinen lesezeichen, früher, gerade,
             hier, irgendwann, irgendwo, je, jemals, mal, mir, nicht, noch, noch mal, nochmal, schon, schon mal,
             schonmal, so, überhaupt, uns, vielleicht, wohl, zufällig",
        ),
        manners: phrases(
            "übrigens, apropos, sag mal, ach ja, könnten|können|würden|möchten sie {perhaps}?, könntest|kannst|würdest|magst du {perhaps}?,
             könnt|könntet|würdet ihr {perhaps}?, bitte, sag|sagen sie? mir? mal|bitte?,
             weißt|weisst du|ihr? {perhaps}?, wissen sie {perhaps}?, schau|guck|sieh mal|bitte? nach?,
             ich würde|möchte|will {perhaps}? gerne|gern? wissen",
        ),
        openings: phrases(
            "zeigen|suchen|finden sie mir|uns? bitte|mal? {bookmarks}? {about}? {article}?,
             hab|habe|hatte ich {perhaps}? {something} {perhaps}? {about} {article}?,
             haben|hatten wir {perhaps}? {something} {perhaps}? {about} {article}?,
             hab|habe|hatte|haben|hatten ich|wir {perhaps}? {something} {perhaps}? {saved} {about} {article}?,
             ich|wir {perhaps}? hab|habe|hatte|haben|hatten {perhaps}? {something} {perhaps}? {about} {article}?,
             ich glaube|denke|meine ich|wir hab|habe|hatte|haben|hatten {perhaps}? {something} {perhaps}? {about}
             {article}?, hast|hättest|haste|habt|haben|hätten du|ihr|sie? {perhaps}? {something} {about} {article}?,
             gibt|gab|gäbe es {perhaps}? {something} {perhaps}? über|zu|zum|zur|zum_thema|rund_um|bezüglich
             {article}?,
             gibts|gab's|gibt's|gabs es? {perhaps}? {something} {perhaps}? über|zu|zum|zur|zum_thema|rund_um|
             bezüglich {article}?,
             ist|war|da da? {perhaps}? war? {perhaps}? {something} {perhaps}? über|zu|zum|zur|zum_thema|rund_um|
             bezüglich {article}?,
             kannst|könntest|würdest|magst|können|könnten|würden|könnt|könntet du|sie|ihr {perhaps}? {something}
             {about} {article}?, kannst|könntest|würdest|können|könnten|würden du|sie mir|uns {perhaps}? {article}?,
             ob ich|wir {perhaps}? {something} {perhaps}? {about} {article}?,
             ob es {perhaps}? {something} {perhaps}? {about} {article}?,
             zeig|zeige|zeigen|find|finde|finden|such|suche|suchen|gib sie? {perhaps}? {something} {about} {article}?,
             ich|wir suche|suchen|brauche|brauchen {perhaps}? {something} {about} {article}?,
             irgendwas|irgendetwas|etwas über|zum_thema|bezüglich {article}?,
             was gibt|gibt's|gibts es? {perhaps}? {about} {article}?,
             wo habe|hab|hatte|haben ich|wir {perhaps}? {article}?,
             wo finde|find ich|wir {perhaps}? {something}? {about}? {article}?,
             gibt|gibts es? irgendwelche|einen|ein|eine? {bookmarks}? {about}? {article}?,
             haben wir irgendwelche|einen|ein|eine|was? {bookmarks}? {about}? {article}?,
             hab|habe ich irgendwelche|einen|ein|eine|was? {bookmarks}? {about}? {article}?,
             ich suche {article}? {bookmarks}? {about}? {article}?, suche {about}? {article}?,
             finde mir? {about}? {article}?, such mir? {article}?, zeig|zeige mir? {bookmarks}? {about}? {article}?,
             wo ist|war|sind|waren nochmal|noch? {article}?, wie hieß|heißt nochmal|noch? {article}?,
             was war nochmal|noch? {article}?, kannst du mir? {article}?, {bookmarks} {about} {article}?,
             ein {bookmarks} {about} {article}?,
             was habe|hab ich|wir über|übers|zu|zum|zur|zum_thema|rund_um|bezüglich|betreffend|für {article}?",
        ),
        closings: phrases(
            "finden, suchen, raussuchen, heraussuchen, zeigen, anzeigen, auflisten, nochmal, bitte, danke, habe,
             gespeichert habe|hab|hatte, hab ich, habe ich, haben wir, gibt es, gespeichert, hab ich gespeichert,
             habe ich gespeichert, haben wir gespeichert, in|unter meinen|unseren {bookmarks}, irgendwo",
        ),
        count: phrases("wie viele|wieviele {bookmarks}?, anzahl der? {bookmarks}?"),
        count_rest: phrases("habe ich, hab ich, haben wir, gibt es, gespeichert, ich gespeichert"),
        latest: phrases(
            "zuletzt gespeichert|gespeicherte|gespeicherten {bookmarks}?, was habe|hab ich zuletzt gespeichert,
             letzte|letzten {number}? {bookmarks}",
        ),
        newest: words("neueste, neuesten, neuste, neusten, aktuellste, aktuellsten"),
        recent: words(
            "neuere, neueren, neuerer, neueres, neu, neue, neuen, neuer, neues, aktuell, aktuelle, aktuellen, aktueller, aktuelles, kürzlich",
        ),
        list: phrases(
            "alle {bookmarks}, alles zu|über|von|aus,
             zeig|zeige|zeigen sie? mir|uns? bitte|doch|mal|doch_mal|doch_bitte|bitte_mal|mal_bitte? alle|alles,
             finde|finden|such|suche sie? mir|uns? bitte|mal? alle|alles, liste alle|alles?, alle meine,
             was habe|hab|hatte ich {perhaps}? {saved}? über|übers|zu|zum|zur|zum_thema|rund_um|bezüglich|betreffend|
             für {article}?,
             was haben|hatten wir {perhaps}? {saved}? über|übers|zu|zum|zur|zum_thema|rund_um|bezüglich|betreffend|
             für {article}?,
             zeig|zeige|zeigen sie? mir? {perhaps}? was ich|wir {perhaps}? über|übers|zu|zum|zur|zum_thema|rund_um|
             bezüglich|betreffend|für {article}?,
             alles was ich|wir {perhaps}? über|zu|zum|zur|zum_thema|rund_um|bezüglich {article}?,
             welche|welchen|welches|was_für {bookmarks} habe|hab|hatte|haben|hatten ich|wir {perhaps}? {saved}?
             {about} {article}?",
        ),
        list_after: phrases(""),
    }
}

fn places() -> Places {
    Places {
        site_prepositions: words("auf, bei, von, aus, vom, beim, über"),
        site_genitives: words(""),
        site_suffixes: words(""),
        pages: words("link, links, seite, seiten, artikel, beitrag"),
        sites: words("seite, webseite, website, blog"),
        folder_prepositions: words("im, in, aus, aus dem, in dem, unter, vom, von"),
        folders: words("ordner, ordners, verzeichnis, mappe"),
        called: words("namens, mit dem namen, genannt"),
        folder_suffixes: words(""),
        filed_under: words("abgelegt unter, gespeichert unter, liegt unter, steht unter"),
        browser_prepositions: words("bei, in, aus, mit, im, von"),
        browser_suffixes: words(""),
        browser_nouns: words("lesezeichen, browser, profil, favoriten"),
        profile: words("profil"),
        kinds: kinds(&[
            (PageKind::Video, "video, videos, filmchen, videoclip, videoclips, videoanleitung, videoanleitungen"),
            (
                PageKind::Pdf,
                "pdf, pdfs, pdf datei, pdf dateien, pdf-datei, pdf-dateien, pdf dokument, pdf dokumente, pdf-dokument,
                 pdf-dokumente, pdf-dokumenten",
            ),
            (
                PageKind::Repository,
                "repo, repos, repository, repositories, repositorys, git-repo, git-repos, code-repository",
            ),
            (
                PageKind::Paper,
                "paper, papers, fachartikel, forschungsartikel, wissenschaftlicher artikel,
                 wissenschaftlichen artikel, wissenschaftliche artikel, wissenschaftliche arbeit,
                 wissenschaftliche arbeiten, wissenschaftliches paper, wissenschaftliche paper, forschungspapier,
                 forschungspapiere, fachaufsatz, fachaufsätze, preprint, preprints",
            ),
        ]),
        only: words("nur, nur die, nur das, nur meine, bloß, bloß die, ausschließlich, als, im, lediglich"),
        only_after: words("format"),
        kind_connectors: words("über, zu, zum, zur, die, das, der, mit, von, in, im, ich"),
        not: words(
            "nichts von, nix von, nichts aus, nix aus, nichts auf, nicht, nicht auf, nicht von, nicht aus, außer, außer von, außer auf, bis auf, ausgenommen, aber nicht,
             aber nicht auf, aber nicht von, nichts von, nichts auf",
        ),
        none_of: words("kein, keine, keinen"),
        without: words("ohne"),
        except_after: words("ausgenommen"),
        denials: Denials {
            contrast: words(
                "aber nicht, aber nicht über, aber nicht zu, aber nicht mit, jedoch nicht, aber ohne,
                 aber nichts über, aber nichts zu, aber nichts von, aber nichts mit, aber kein, aber keine,
                 aber keinen, ausgenommen, mit ausnahme von, und nichts über, und nichts zu, und ohne",
            ),
            except: words("außer, bis auf, nichts über, nichts zu"),
            after: words(""),
            or: words("oder, und, noch"),
            all: words("alle, alles, jede, jeder, jedes"),
        },
    }
}
