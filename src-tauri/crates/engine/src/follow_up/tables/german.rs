//! German.

use dogear_domain::{
    Intent::{Count, Latest, List},
    PartKind::{Folder, Site, Time},
};

use super::Table;

pub(super) const TABLE: Table = Table {
    unspaced: false,
    own: "gespeichert, lesezeichen, gemerkt, abgelegt",
    leads: "zeig mir, zeig, zeige, zeige mir, gib mir, bitte, gibt es, gibt's, hast du, hab ich, habe ich, was, welche, welche sind, sind, ist, die, irgendwas, etwas, ok, nein, auch noch, gibts, gibts da, gibt es da, da, hast du da, zeig mir mal, ich will, ich möchte, ich brauche, sortiere, sortier, ordne, moment, halt, ach, oh, hm, doch, gib, und zwar, noch, zeigst, zeigt, kannst du, könntest du, kannst du mir, magst du, gibst, such, finde, hab, habe, hast, haben, hätte, hätt, ich, du, wir, mir, uns, mal, bitte mal, kommt, kommen, sieht, schau, brauch, will, möchte, suche, gern, gerne, ja, nee, nö, also, dann, sind da, ist da, gehört, eigentlich, davon, zeigt mir",
    only: "nur, nur die, nur die von, bloß, lediglich, aber nur, beschränke auf, ausschließlich, ich will nur, zeig
           nur, zeig mir nur, bitte nur, nur noch, nur solche, nur das, nur welche, ausschließlich die, beschränk auf,
           eingrenzen auf, nur diejenigen",
    only_after: "nur",
    and: "und, was ist mit, und was ist mit, wie ist es mit, wie wäre es mit, aber, dasselbe für, das gleiche für,
          dasselbe mit, das gleiche mit, das gleiche zu, dasselbe zu, und zu, und über, stattdessen, wie sieht es aus
          mit, ich meinte, ich meine, nein ich meinte, doch lieber, lieber, eher, sondern, mach daraus, versuch,
          probier, probiers mit, versuch mal, und wie ist es mit, und bei, und mit, wechsle zu, besser, ich dachte an,
          ich wollte eigentlich, eigentlich wollte ich, gemeint war, eigentlich meinte ich, doch eher, ich will
          lieber, ich suche lieber, lieber über",
    and_after: "",
    also: "auch, und auch, oder, außerdem, zusätzlich",
    also_after: "auch, ebenfalls, auch noch",
    older: "ältere, älteres, die älteren, etwas älteres, frühere, was älteres, älter, davor",
    newer: "neuere, neueres, die neueren, etwas neueres, spätere, aktuellere, neuer, danach",
    than: "als",
    more: "mehr, mehr davon, weitere, noch mehr, weiter, die nächsten, was noch, sonst noch was, andere, zeig mehr, noch welche, noch andere, gibt es noch mehr, mehr dazu, mehr bitte, weitere treffer, weitere ergebnisse, ist das alles, war das alles, noch was, noch etwas, ähnliche, noch ähnliche, mehr solche, mehr von denen, die anderen, den rest, der rest, was sonst, was gibt es noch, was gibt's sonst noch, was gibt es sonst noch, sonst noch, sonst noch etwas, gibt's noch mehr, gibt's sonst noch was, nichts weiter, und sonst, und sonst so, hast du noch mehr, noch weitere, hast du noch andere",
    like: "mehr wie, ähnliche wie, ähnlich wie, sowas wie, so etwas wie",
    asks: &[
        (
            "wie viele, wie viele sind es, wie viele gibt es, wie viele sind das, wieviele, wie viele davon, wie viele habe ich, wie viele hab ich, wie viele insgesamt, wieviele sind es, wieviele sind das, wie viel, anzahl, zähl sie, zähle sie",
            Count,
        ),
        (
            "alle, alle zeigen, zeig alle, liste alle auf, alle auflisten, alle anzeigen, die ganze liste, die komplette liste, liste alle, zeig mir alle",
            List,
        ),
        (
            "nach datum, nach datum sortiert, neueste zuerst, sortiere nach datum, die neuesten zuerst, neuste zuerst, chronologisch, neueste oben, der neueste, die neuesten, das neueste, die neueste, neueste",
            Latest,
        ),
    ],
    except: "keine, ohne die, lass weg, außer, nicht von, nicht auf, bloß keine, nichts von, aber keine, aber nicht
             von, ausgenommen, bis auf, bitte keine, bitte keine von, keine von, keinen von, nimm raus, ich will
             keine, zeig keine, ohne alles von",
    release: &[
        ("egal von wo, von überall, alle seiten, egal welche seite", Some(Site)),
        ("egal wann, aus jedem jahr, alle jahre, jederzeit", Some(Time)),
        ("egal in welchem ordner, alle ordner, aus allen ordnern", Some(Folder)),
        ("ohne filter, ohne bedingungen, alles", None),
    ],
    points_back: "davon, von denen, von diesen, von ihnen, darunter, diejenigen, solche, welche davon, dazu, darüber,
                  hierzu, zu dem thema, zum selben thema, zum gleichen thema",
    in_language:
        "auf englisch, auf deutsch, auf französisch, auf spanisch, auf portugiesisch, auf italienisch, auf russisch,
                  auf chinesisch, auf japanisch",
    ordinals: [
        "erste, ersten, erster, erstes",
        "zweite, zweiten, zweiter, zweites",
        "dritte, dritten, dritter, drittes",
        "vierte, vierten, vierter, viertes",
        "fünfte, fünften, fünfter, fünftes",
        "letzte, letzten, letzter, letztes",
    ],
    cardinals: ["eins", "zwei", "drei", "vier", "fünf"],
    numbering: "nummer, nr, nummero, treffer",
    beside_ordinals: "der, die, das, den, dem, öffne, zeig, zeige, mir, was, ist, über, mehr, link, seite, treffer,
                      ergebnis, bitte, nummer, nr, wann, wo, hab, habe, ich, gespeichert, von, in, welchem, ordner,
                      und, nochmal, noch, mal, war, wie, hieß, nimm, lies, eintrag, artikel, video, ihn, es, sie,
                      kannst, du, will, möchte, sehen, davon, aus, liste, hast, gib, mach, auf, zeigst, gelegt,
                      abgelegt, wohin, wurde, woher, nur, genau, schau",
    it: "es, das, den, die, diese, dieses, diesen",
    about_it: "wann, wo, in welchem ordner, welcher ordner, adresse, öffne",
    closings: "bitte, stattdessen, danke, nochmal, dann, lieber, sortieren, sortiert, ordnen, geordnet, doch, jetzt,
               mal, zeug, sachen, ergebnisse, treffer, links, hast du, habe ich, hab ich, ich habe, gibt es, zeigen,
               anzeigen, insgesamt, überhaupt, zusammen",
    saved: "gespeichert, gemerkt, gespeicherte, die ich gespeichert habe",
    without: "ohne, aber ohne, und ohne",
    forget: "vergiss, vergiss das mit, lass, nicht nur, nicht nur auf, nicht nur von, entferne, streiche, nimm",
    except_after: "weglassen, raus, ausschließen, ausblenden, weg, ausgenommen, rauslassen",
    any: "egal, beliebig, beliebige, beliebiges, beliebigen, beliebigem, beliebiger, alle, allen, aller, jede, jedes,
          jeder, jedem, jeden, irgendein, unabhängig, vergiss, ignoriere, spielt keine rolle",
    dimensions: [
        "wann, jahr, jahre, jahren, datum, zeit, zeitraum, monat, monate",
        "wo, woher, seite, seiten, website, websites, quelle, quellen",
        "ordner, ordnern",
        "browser, browsern, profil, profilen",
    ],
    units: ["tag, tages", "woche", "monat, monats", "jahr, jahres"],
    back: "davor, vorher, zuvor, früher, vorherige, vorherigen, vorheriges, vorhergehende",
    forth: "danach, darauf, später, folgende, folgenden, folgendes, nächstes, nächste, nächsten",
    glue: "der, die, das, den, dem, des, ein, eine, einen, im, in, am, aus, von, vom, auf, welchem, welcher, welches,
           welche, welchen, es, ist, und, ich, gespeichert, filter",
};
