//! French.

use dogear_domain::{
    Intent::{Count, Latest, List},
    PartKind::{Folder, Site, Time},
};

use super::Table;

pub(super) const TABLE: Table = Table {
    unspaced: false,
    own: "enregistré, enregistrés, sauvegardé, sauvegardés, favoris, marque-pages, signets",
    leads: "montre-moi, montre, donne-moi, affiche, s'il te plaît, y a-t-il, est-ce qu'il y a, as-tu, ai-je, il y en a, lesquels sont, lesquelles sont, lesquels, lesquelles, quelque chose de, quelque chose, les, des, non, ok, je veux, je voudrais, trie, trier, trie-les, classe, classe-les, affiche-moi, attends, ah, euh, ben, il y a, y en a-t-il, y a, est-ce que j'ai, donne, garde, sont, j'en ai, en ai-je, tu peux, pourrais-tu, peux-tu, tu as, t'as, t'en as, tu en as, j'ai, je, tu, on, me, moi, cherche, je cherche, trouve, oui, bon, alors, donne moi, montre moi, est-ce que tu as, est-ce que, qui, lequel est, laquelle est, quels sont, quelles sont, c'est, ce, finalement",
    only: "seulement, uniquement, juste, que, rien que, mais seulement, seulement ceux, seulement les, uniquement les,
           je veux seulement, je veux juste, ne garde que, garde seulement, garde que, que les, que ceux, seulement
           celles, limite à, juste ceux, juste les, montre seulement, uniquement ceux, seulement des",
    only_after: "seulement, uniquement",
    and: "et, et pour, et sur, qu'en est-il de, et concernant, mais, pareil pour, la même chose pour, la même chose
          avec, idem pour, plutôt, et si on prenait, je voulais dire, non je voulais dire, je veux dire, non plutôt,
          en fait, essaie, essaye, mets, disons, je parlais de, passe à, change pour, pareil avec, la même chose sur,
          et avec, non je cherche plutôt, je cherche plutôt, en réalité je voulais, je pensais à, en fait je voulais,
          en fait je cherche, je préfère, je veux plutôt, je préférerais",
    and_after: "",
    also: "aussi, et aussi, ou, également",
    also_after: "aussi, également",
    older: "plus anciens, plus anciennes, plus ancien, plus vieux, les plus anciens, avant ça, avant cela",
    newer: "plus récents, plus récentes, plus récent, les plus récents, après ça, après cela",
    than: "que",
    more: "plus, encore, d'autres, la suite, en voir plus, encore plus, quoi d'autre, suivants, les autres, autre chose, davantage, montre-moi la suite, c'est tout, c'est tout ce qu'il y a, il y en a d'autres, d'autres résultats, y en a-t-il d'autres, du même genre, similaires, d'autres similaires, le reste, plus de résultats, quoi d'autre encore, continue, la page suivante, page suivante, t'en as d'autres, tu en as d'autres, il en reste, rien d'autre, c'est tout ce que tu as, y a pas autre chose, autre chose encore, rien de plus, d'autres encore, tu as d'autres, en as-tu d'autres, y en a d'autres, il y a autre chose",
    like: "d'autres comme, similaires à, comme, semblables à",
    asks: &[
        (
            "combien, combien y en a-t-il, combien en ai-je, combien il y en a, combien ça fait, combien j'en ai, combien en tout, combien au total, combien il y en a en tout, combien de résultats, combien sont-ils, j'en ai combien, ça fait combien, il y en a combien",
            Count,
        ),
        (
            "tous, toutes, montre tout, tous les résultats, toute la liste, la liste complète, affiche tout, liste tout, tous les liens, liste-les tous",
            List,
        ),
        (
            "par date, trier par date, les plus récents d'abord, les plus récents en premier, du plus récent au plus ancien, triés par date, trie les par date, chronologiquement, le plus récent, la plus récente, le dernier en date, les derniers en date",
            Latest,
        ),
    ],
    except: "exclus, sauf, pas de, sauf les, à part, hormis, excepté, mais pas, pas sur, pas les, exclure, aucun,
             aucune, ne montre pas, enlève les, retire les, je ne veux pas de, je veux pas de",
    release: &[
        ("de n'importe où, tous les sites, n'importe quel site", Some(Site)),
        ("n'importe quand, toutes les années, n'importe quelle année", Some(Time)),
        ("tous les dossiers, n'importe quel dossier", Some(Folder)),
        ("sans filtre, sans filtres, tout", None),
    ],
    points_back: "parmi eux, parmi ceux-ci, parmi elles, ceux, celles, ceux-ci, celles-ci, d'entre eux, d'entre elles,
                  là-dessus, à ce sujet, sur ce sujet, sur le même sujet, à propos de ça",
    in_language: "en anglais, en allemand, en français, en espagnol, en portugais, en italien, en russe, en chinois, en japonais",
    ordinals: [
        "premier, première, 1er",
        "deuxième, second, seconde, 2e",
        "troisième, 3e",
        "quatrième, 4e",
        "cinquième, 5e",
        "dernier, dernière",
    ],
    cardinals: ["un", "deux", "trois", "quatre", "cinq"],
    numbering: "numéro, no, n°",
    beside_ordinals: "le, la, les, ouvre, montre, montre-moi, moi, quel, est, sur, plus, lien, page, résultat, numéro,
                      quand, où, ai-je, enregistré, dans, dossier, et, celui, celle, du, de, était, déjà, encore,
                      lire, lis, voir, veux, je, ouvrir, article, vidéo, c'était, quoi, prends, liste, s'il, te,
                      plaît, il, elle, est-il, est-elle, j'ai, ai, mis, mets, donne, donne-moi, as, a, tu, peux, me,
                      ranger, rangé, ce, cette, là, trouvé, gardé, c'est",
    it: "le, la, l'ai-je, ça, celui-ci, celle-ci",
    about_it: "quand, où, quel dossier, adresse, ouvre",
    closings: "s'il te plaît, s'il vous plaît, stp, svp, merci, plutôt, alors, à la place, maintenant, trucs, choses,
               résultats, liens, que j'ai, que tu as, j'ai, as-tu, en tout, au total",
    saved: "enregistré, enregistrés, enregistrée, enregistrées, sauvegardé, sauvegardés",
    without: "sans, mais sans, et sans",
    forget: "oublie, enlève, retire, pas seulement, pas seulement sur, pas uniquement, pas que, laisse tomber, ignore",
    except_after: "",
    any: "peu importe, n'importe, n'importe quel, n'importe quelle, toutes, tous, importe, ignore, oublie, quel que
          soit, quelle que soit, sans tenir compte",
    dimensions: [
        "quand, année, l'année, années, date, dates, la date, moment",
        "où, site, sites, le site, d'où",
        "dossier, dossiers, le dossier",
        "navigateur, navigateurs, le navigateur",
    ],
    units: ["jour", "semaine", "mois", "an, année, l'année, l'an"],
    back: "avant, d'avant, précédent, précédente, plus tôt, auparavant",
    forth: "après, d'après, suivant, suivante, plus tard",
    glue: "le, la, les, un, une, de, du, des, en, et, dans, sur, quel, quelle, ce, pour, c'est, ça, vient",
};
