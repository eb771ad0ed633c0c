//! Italian.

use dogear_domain::{
    Intent::{Count, Latest, List},
    PartKind::{Folder, Site, Time},
};

use super::Table;

pub(super) const TABLE: Table = Table {
    unspaced: false,
    own: "salvato, salvati, salvata, preferiti, segnalibri",
    leads: "mostrami, mostra, dammi, per favore, ci sono, c'è, hai, ho, quali sono, quali, qualcosa di, qualcosa, i, le, gli, no, voglio, vorrei, mi serve, fammi vedere, ordina, ordinali, ordinale, ordinare, ordinati, aspetta, ah, beh, sì, cerca, sono, ce ne sono, fammi, tieni, scusa, ok, puoi, potresti, hai qualcosa, avevo, io, tu, mi, ci, vedere, cerco, trova, dimmi, in realtà, veramente, volevo, va bene, bene, senti, qual è, quali di, quale, dai, dammi i, portami, che, quelli, mi dai",
    only: "solo, soltanto, solamente, unicamente, ma solo, solo i, solo le, solo quelli, voglio solo, vorrei solo,
           mostrami solo, mostra solo, tieni solo, limita a, solo quelle, soltanto i, soltanto quelli, solo gli, solo
           roba",
    only_after: "soltanto, solo, solamente",
    and: "e, ed, e per, e su, che ne dici di, e che ne dici di, e riguardo a, ma, lo stesso per, lo stesso con, la
          stessa cosa per, invece, come va con, e quelli su, intendevo, volevo dire, no intendevo, no volevo dire,
          intendo, cioè, anzi, piuttosto, prova, prova con, cambia in, e con, facciamo, e se fosse, meglio, in realtà
          volevo, in realtà cerco, preferisco, pensavo a, anzi volevo, veramente volevo, preferirei",
    and_after: "",
    also: "anche, e anche, o, oppure, inoltre",
    also_after: "anche, pure",
    older: "più vecchi, più vecchie, più antichi, precedenti, quelli più vecchi, prima di quello, più vecchio",
    newer: "più recenti, più nuovi, più nuove, successivi, quelli più recenti, dopo di quello, più recente",
    than: "di, che",
    more: "altri, altre, ancora, di più, avanti, cos'altro, qualcos'altro, gli altri, mostra altri, mostrami altri, altri risultati, altri simili, simili, ce ne sono altri, è tutto, tutto qui, e basta, il resto, altri così, altri come questi, continua, pagina successiva, ne vorrei altri, ne hai altri, dell'altro, mostramene altri, fammene vedere altri, di più ancora, nient'altro, niente altro, c'è altro, altro, c'è dell'altro, e altro, e poi, non ce ne sono altri, che altro, che altro c'è, qualche altro, ne hai ancora, hai altro, e gli altri, altri di questi, ancora qualcuno",
    like: "altri come, simili a, come",
    asks: &[
        (
            "quanti, quante, quanti sono, quante sono, quanti ce ne sono, quanti ne ho, quante ne ho, quanti in tutto, quanti in totale, quante in tutto, quante ce ne sono, contali",
            Count,
        ),
        (
            "tutti, tutte, mostrali tutti, mostra tutti, la lista completa, tutta la lista, elencali tutti, fammeli vedere tutti, voglio tutti, elenca tutti",
            List,
        ),
        (
            "per data, ordina per data, prima i più recenti, dal più recente, i più recenti prima, i più recenti per primi, prima i più nuovi, cronologicamente, il più recente, il più nuovo, la più recente, l'ultimo salvato",
            Latest,
        ),
    ],
    except: "escludi, tranne, niente, togli, togli i, leva, senza i, senza gli, tranne i, ma non, elimina, escludi i,
             niente roba da, eccetto, rimuovi, che non siano di, salvo, nessun, nessuno da, non voglio, non mostrare,
             niente da, fuori",
    release: &[
        ("da qualsiasi sito, tutti i siti, da ovunque", Some(Site)),
        ("di qualsiasi anno, tutti gli anni, di qualsiasi data", Some(Time)),
        ("tutte le cartelle, qualsiasi cartella", Some(Folder)),
        ("senza filtri, senza filtro, tutto", None),
    ],
    points_back: "di questi, di quelli, di essi, tra questi, fra questi, di loro, quelli, su questo, a riguardo, sullo
                  stesso tema, sullo stesso argomento, al riguardo",
    in_language: "in inglese, in tedesco, in francese, in spagnolo, in portoghese, in italiano, in russo, in cinese, in giapponese",
    ordinals: [
        "primo, prima",
        "secondo, seconda",
        "terzo, terza",
        "quarto, quarta",
        "quinto, quinta",
        "ultimo, ultima",
    ],
    cardinals: ["uno", "due", "tre", "quattro", "cinque"],
    numbering: "numero, nr",
    beside_ordinals: "il, la, lo, apri, mostra, mostrami, cosa, è, su, più, link, pagina, risultato, numero, quando,
                      dove, ho, salvato, in, cartella, e, del, quale, era, ancora, leggi, vedere, voglio, articolo,
                      video, quel, quello, per, favore, come, si, chiamava, lista, dimmi, mi, fammi, dammi, messo,
                      hai, c'era, puoi, quella, aprimi, aprire, dov'è, di",
    it: "lo, la, quello, questo, l'ho",
    about_it: "quando, dove, quale cartella, indirizzo, apri",
    closings: "per favore, grazie, invece, piuttosto, allora, adesso, ora, per piacere, cose, risultati, link, roba,
               ho, hai, ci sono, che ho, in tutto, in totale",
    saved: "salvato, salvati, salvata, salvate",
    without: "senza, ma senza, e senza",
    forget: "dimentica, lascia perdere, non solo, non soltanto, non solo su, non solo da, ignora, togli il filtro,
             rimuovi il filtro",
    except_after: "",
    any: "qualsiasi, qualunque, tutti, tutte, non importa, ogni, dimentica, ignora, indipendentemente",
    dimensions: [
        "quando, anno, l'anno, anni, data, date, periodo",
        "dove, sito, siti, da dove",
        "cartella, cartelle",
        "browser",
    ],
    units: ["giorno", "settimana", "mese", "anno, l'anno"],
    back: "prima, precedente",
    forth: "dopo, seguente, successivo, successiva",
    glue: "il, lo, la, i, le, gli, un, una, uno, di, del, della, dell'anno, in, su, da, e, che, quale, sia, nel, nella",
};
