//! Portuguese.

use dogear_domain::{
    Intent::{Count, Latest, List},
    PartKind::{Folder, Site, Time},
};

use super::Table;

pub(super) const TABLE: Table = Table {
    unspaced: false,
    own: "salvei, guardei, salvo, salvos, favoritos, marcadores",
    leads: "mostra, mostre, mostre-me, me mostra, dá-me, por favor, há, há algum, tem, tem algum, tenho, quais são, quais, algo, os, as, não, quero, gostaria, preciso, ordena, ordenar, ordene, espera, ah, bom, sim, procura, são, tenho de, há de, mostra-me, me mostre, deixa, ok, desculpa, podes, pode, poderia, você tem, tens, tinha, eu, você, tu, me, nos, ver, procuro, encontra, diz, na verdade, queria, quero ver, bem, olha, qual é, quais de, qual, os do, dá, me dá, me dê, traga, traz, que, deixa ver, queria ver",
    only: "só, apenas, somente, mas só, só os, só as, apenas os, quero só, quero apenas, deixa só, limita a, só quero,
           mostra só, mostre só, mostre apenas, só aqueles, só o, só a, unicamente",
    only_after: "só, apenas, somente",
    and: "e, que tal, e que tal, e quanto a, e sobre, e de, mas, o mesmo para, o mesmo com, a mesma coisa para, e que
          dizer de, em vez disso, quis dizer, queria dizer, quero dizer, não quis dizer, eu quis dizer, eu queria
          dizer, me refiro a, me referia a, na verdade, ou melhor, digo, tenta, tente, tenta com, muda para, e com, e
          para, e se fosse, na verdade queria, na verdade quero, prefiro, pensava em, estava pensando em, na verdade
          procuro, melhor, antes",
    and_after: "",
    also: "também, e também, ou, além disso",
    also_after: "também",
    older: "mais antigos, mais antigas, mais velhos, anteriores, os mais antigos, antes disso, mais antigo",
    newer: "mais recentes, mais novos, mais novas, posteriores, os mais recentes, depois disso, mais recente",
    than: "que, do",
    more: "mais, mais resultados, outros, outras, seguintes, próximos, que mais, mais alguma coisa, os outros, continua, mostra mais, tem mais, há mais, é só isso, só isso, isso é tudo, é tudo, o resto, mais assim, mais como esses, parecidos, outros parecidos, semelhantes, outros semelhantes, continue, próxima página, quero mais, me mostra mais, mostre mais, mais algum, mais alguns, nada mais, mais nada, algo mais, não há mais, não tem mais, e que mais, que outra coisa, alguma outra coisa, há outros, tem outros, e outros, e outras, mais desses, mais destes, o que mais, e o que mais",
    like: "mais como, parecidos com, semelhantes a, como",
    asks: &[
        (
            "quantos, quantas, quantos são, quantos há, quantas há, quantos tenho, quantas tenho, quantos no total, quantas são, quantos ao todo, quantos existem, quantos tem",
            Count,
        ),
        (
            "todos, todas, mostra todos, a lista completa, toda a lista, mostra tudo, mostre todos, me mostra todos, quero todos, lista todos",
            List,
        ),
        (
            "por data, ordena por data, mais recentes primeiro, os mais recentes primeiro, primeiro os mais recentes, do mais recente, cronologicamente, o mais recente, a mais recente, o mais novo",
            Latest,
        ),
    ],
    except: "exclui, exceto, menos, nada de, tira, tira os, retira, sem os, sem as, exceto os, menos os, mas não, mas
             sem, remove, remova, exclua, nada do, que não sejam do, que não seja do, fora, nenhum do, não quero, não
             mostra, não mostres",
    release: &[
        ("de qualquer site, todos os sites, de qualquer lugar", Some(Site)),
        ("de qualquer ano, todos os anos, de qualquer data", Some(Time)),
        ("todas as pastas, qualquer pasta", Some(Folder)),
        ("sem filtros, sem filtro, tudo", None),
    ],
    points_back: "deles, delas, desses, dessas, entre eles, destes, os que, as que, sobre isso, sobre isto, sobre o
                  mesmo tema, sobre o mesmo assunto, disso",
    in_language: "em inglês, em alemão, em francês, em espanhol, em português, em italiano, em russo, em chinês, em japonês",
    ordinals: [
        "primeiro, primeira",
        "segundo, segunda",
        "terceiro, terceira",
        "quarto, quarta",
        "quinto, quinta",
        "último, última",
    ],
    cardinals: ["um", "dois", "três", "quatro", "cinco"],
    numbering: "número, nº",
    beside_ordinals: "o, a, os, abre, abra, mostra, mostre, o que, que, é, sobre, mais, link, página, resultado,
                      número, quando, onde, salvei, guardei, em, pasta, e, do, da, qual, era, de, novo, mesmo, lê,
                      ver, quero, artigo, vídeo, esse, por, favor, foi, lista, eu, me, mostra-me, dá, dê, pus,
                      coloquei, tem, tenho, pode, diz, essa, aquele, abrir",
    it: "o, a, isso, esse, essa",
    about_it: "quando, onde, que pasta, endereço, abre",
    closings: "por favor, obrigado, obrigada, em vez disso, então, agora, melhor, coisas, resultados, links, tenho,
               tens, você tem, que tenho, há, no total, ao todo",
    saved: "salvo, salvos, salvas, guardado, guardados, guardadas",
    without: "sem, mas sem, e sem",
    forget: "esquece, esqueça, não só, não apenas, não só no, não só do, ignora, ignore, remove o filtro de, tira o
             filtro de",
    except_after: "",
    any: "qualquer, todos, todas, tanto faz, não importa, esquece, ignora, independente, independentemente",
    dimensions: [
        "quando, ano, anos, data, datas, época, momento",
        "onde, site, sites, página",
        "pasta, pastas",
        "navegador, navegadores",
    ],
    units: ["dia", "semana", "mês", "ano"],
    back: "anterior, antes, prévio",
    forth: "seguinte, depois, posterior",
    glue: "o, a, os, as, um, uma, de, do, da, em, no, na, e, que, qual, por, seja, ao",
};
