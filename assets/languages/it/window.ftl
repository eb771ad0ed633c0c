### Tutte le parole della finestra e della ricerca rapida, in italiano. Brevi, semplici ed esatte; senza esclamazioni né gergo.
### A chi legge si dà del tu; i pulsanti sono all'imperativo. Una parola per ogni cosa, in tutti i file:
###
### - libreria (library): tutto ciò che Dogear ha letto e conserva. segnalibro (bookmark): una pagina salvata (saved).
### - cartella (folder), sito (site), titolo (title), indirizzo (address), etichetta (tag), nota (note): di un segnalibro.
### - fonte (source): un profilo o un file importato. profilo (profile): di un browser.
### - ricerca per significato (search by meaning), ricerca per parole (search by words).
### - domanda (question), chiedi (ask), risposta (answer). chi risponde (writer): un modello o Dogear stesso.
### - risposte integrate (built-in answers): quelle di Dogear stesso. fornitore (provider). modello (model).
### - chiave (key): di un servizio. tasti (keys): della tastiera. portachiavi (keyring).
### - conversazione (conversation). modifiche (changes): aggiunto, modificato, spostato, rimosso, ripristinato.
### - escludi, escluso (leave out, left out): per una regola (rule). togli (leave out): una parte di ciò che si è capito.
### - privata (private): una cartella che si trova, ma che non si mostra a nessun modello.
### - estensione (companion): quella di Dogear in un browser. ricerca rapida (quick search). area di notifica (tray).
### - importa (import), esporta (export). rimuovi (remove): da Dogear. elimina (delete): per sempre. dimentica (forget).
### - seleziona (choose): in un elenco o sulla mappa. scegli (choose): tra opzioni. richiedi (ask for): una pagina.
### - impostazioni (settings): quelle di Dogear. ambiente desktop (desktop). in secondo piano (in the background).

## Dappertutto

close = Chiudi
cancel = Annulla
try-again = Riprova
look-again = Cerca di nuovo
copy = Copia
remove = Rimuovi
or = o
quoted = «{ $text }»
something-went-wrong = Qualcosa è andato storto. Riprova.
copied = Copiato.
address-copied = Indirizzo copiato.
clipboard-unusable = Non è stato possibile usare gli appunti.
took-milliseconds = { $count } ms
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
bookmarks =
    { $count ->
        [one] { $count } segnalibro
       *[other] { $count } segnalibri
    }

## I tasti della tastiera

key-control = Ctrl
key-alt = Alt
key-shift = Maiusc
key-super = Super
key-windows = Win
key-enter = Invio
key-escape = Esc
key-tab = Tab
key-space = Spazio

## Giorni

today = Oggi
yesterday = Ieri
earlier = Precedenti
some-day = Senza data

## La barra laterale

nav-ask = Domande
nav-library = Libreria
nav-map = Mappa
tab-bookmarks = Segnalibri
tab-sites = Siti
tab-copies = Copie
tab-recently = Recenti
tab-health = Link
tab-timeline = Linea del tempo
nav-settings = Impostazioni
nav-with-keys = { $name } ({ $keys })
new-conversation = Nuova conversazione
conversations = Conversazioni
sidebar-close = Chiudi la barra laterale
conversations-search = Cerca conversazioni
conversations-unread = Non è stato possibile leggere le conversazioni precedenti. { $problem }
conversations-none = Le domande che fai restano qui.
conversations-none-found = Nessuna conversazione contiene queste parole.
conversation-title = Titolo della conversazione
conversation-rename = Rinomina
conversation-rename-named = Rinomina «{ $title }»
conversation-export = Esporta come Markdown
conversation-export-named = Esporta «{ $title }»
conversation-delete = Elimina
conversation-delete-named = Elimina «{ $title }»
conversation-delete-sure = Elimina «{ $title }» per sempre
written-to = Esportato in { $file }

## La riga in fondo alla barra laterale: come sta la libreria

status-opening = Apertura della libreria
status-reading =
    { $count ->
        [one] Lettura · { $count } segnalibro
       *[other] Lettura · { $count } segnalibri
    }
status-preparing = Preparazione: { $done } di { $total }
status-preparing-power-saver = Risparmio energetico · pronti { $done } di { $total }
status-preparing-low-battery = Batteria scarica · pronti { $done } di { $total }
status-paused = In pausa
status-paused-until = In pausa fino alle { $time }
status-found = Nuovo: { $browser } · scegli
status-found-several =
    { $count ->
        [one] { $count } nuovo profilo · scegli
       *[other] { $count } nuovi profili · scegli
    }
status-coming = Altro modello: { $done } di { $total }
status-empty = Ancora nessun segnalibro
status-words-only =
    { $count ->
        [one] { $count } segnalibro · solo per parole
       *[other] { $count } segnalibri · solo per parole
    }
status-up-to-date =
    { $count ->
        [one] { $count } segnalibro · aggiornato
       *[other] { $count } segnalibri · aggiornati
    }

## Quando la libreria non si può aprire

trouble-damaged = La tua libreria è danneggiata.
trouble-closed = Dogear non è riuscito ad aprire la libreria.
trouble-repair-explained = Dogear può metterla da parte e rileggere i tuoi browser. Le tue conversazioni restano, e anche il file danneggiato.
trouble-repair = Mettila da parte e ricomincia
trouble-repairing = Viene messa da parte…
trouble-open-again = Prova ad aprirla di nuovo

## Quando si chiude la finestra per la prima volta

closing-heading = Tenere Dogear attivo a finestra chiusa?
closing-explained = Così Dogear continua a leggere ciò che salvi e compare appena lo chiami.
closing-later = Puoi cambiare scelta nelle Impostazioni.
closing-keep = Tieni attivo
closing-end = Esci da Dogear
closing-stay = Lascia aperta la finestra
found-in-tray = Lo trovi nell’area di notifica.
found-without-tray = Questo ambiente desktop non ha un’area di notifica: per riavere la finestra, avvia di nuovo Dogear.

## L'elenco dei tasti

keys-heading = Tasti
keys-to-question = Vai alla domanda
keys-ask = Chiedi; su un riquadro o una modifica, apri
keys-new-line = Nuova riga nella domanda; su un riquadro, apri nel suo browser
keys-earlier-questions = Scorri le domande precedenti
keys-move = Spostati tra riquadri o modifiche
keys-open-all = Apri tutto ciò che è stato trovato
keys-stop = Ferma la risposta, o chiudi
keys-these = Questi tasti
keys-in-quick-search = Nella ricerca rapida
keys-call = Chiamala da qualsiasi punto
keys-quick-choose = Scegli una pagina
keys-quick-open = Aprila nel browser in cui è salvata
keys-quick-mark-several = Segnane più di una
keys-quick-mark = Segnane una, o togli il segno
keys-quick-walk = Prosegui senza segnare
keys-quick-open-marked = Apri tutte quelle segnate
keys-quick-copy = Copia il suo indirizzo
keys-quick-ask = Chiedi nella finestra principale
keys-quick-to-parts = Vai a ciò che è stato capito
keys-quick-close = Chiudi e torna indietro

## Che cosa può contenere una ricerca: un esempio e ciò che trova

help-heading = Che cosa può contenere una ricerca
help-exact-write = "lievito madre" pane
help-exact = esattamente queste parole, tra virgolette di qualsiasi tipo
help-or-write = rust OR go
help-or = l’una o l’altra; OR in maiuscolo, o | tra poche parole
help-without-write = rust -async
help-without = senza questa parola
help-not-write = rust NOT async
help-not = lo stesso
help-site-write = site:github.com rust
help-site = in questo sito
help-folder-write = folder:Ricette zuppa
help-folder = in questa cartella, o in una al suo interno
help-folder-words-write = folder:"Da leggere" saggi
help-folder-words = un nome di più parole va tra virgolette
help-path-write = zuppa in Cucina/Inverno
help-path = nella cartella di questo percorso
help-path-arrow-write = zuppa Cucina › Inverno
help-path-arrow = lo stesso; gli emoji nel nome si possono tralasciare
help-kind-write = kind:pdf tasse
help-kind = di questo tipo: video, pdf, repository o paper (articolo scientifico)
help-after-write = after:2023 rust
help-after = salvato nel 2023 o dopo
help-before-write = before:2023-05 rust
help-before = salvato prima di maggio 2023; un giorno si scrive 2023-05-17
help-in-write = in:firefox pane
help-in = salvato in questo browser o profilo
help-leave-out-write = pane -site:youtube.com
help-leave-out = con un trattino davanti si esclude anche un sito, una cartella o un tipo
help-note = Vanno bene anche parole comuni: «video di rust su youtube che ho salvato l’anno scorso».

## Prima della prima domanda di una conversazione

welcome-heading = Che cosa ricordi?
welcome-lead = Una parola del titolo, il sito, quand’era, o anche solo di che cosa parlava.
welcome-count =
    { $count ->
        [one] { $count } segnalibro in cui cercare.
       *[other] { $count } segnalibri in cui cercare.
    }
welcome-example-week = Cosa ho salvato la settimana scorsa?
welcome-example-sites = Quali siti salvo di più?
welcome-example-github = Qualcosa su GitHub dell’anno scorso
welcome-empty-heading = Non c’è ancora niente in cui cercare.
welcome-empty = Dogear non ha letto nessun segnalibro. Scegli i tuoi browser o importa un file.
choose-what-to-read = Scegli che cosa leggere

## Dove si scrivono le domande

question = Domanda
question-first = Fai una domanda sui tuoi segnalibri…
question-next = Fai un’altra domanda…
question-ask = Chiedi
question-ask-instead = Chiedi questo al suo posto
question-stop = Ferma
question-writer-change = Cambia chi risponde
writer-stays = { $name } · niente esce da questo computer
writer-goes = { $name } · la tua domanda e i segnalibri trovati vanno a { $address }
writer-no-address = { $name } · ancora senza indirizzo
writer-no-model = Nessun modello scelto

## Che cosa si è capito di una domanda

understood = Inteso come
understood-as = Inteso come <q>{ $question }</q>
understood-leave-out = Togli
understood-leave-out-named = Togli: { $label }
understood-put-back = Rimetti
understood-put-back-named = Rimetti: { $label }
understood-as-english = Leggi come inglese
understood-not-learnt = La ricerca per significato non conosce questa lingua ({ $language }): qui decidono le parole e i nomi.
understood-relaxed = Niente corrispondeva a questo, che quindi è stato tolto: { $conditions }.

## La risposta

conversation-opening = Apertura della conversazione…
conversation-unopened = Non è stato possibile aprire questa conversazione. { $problem }
answer-looking =
    { $count ->
        [0] Ricerca…
        [one] Ricerca in { $count } segnalibro…
       *[other] Ricerca in { $count } segnalibri…
    }
answer-writing = Scrittura…
answer-stopped = Risposta fermata.
answer-nothing =
    { $count ->
        [0] Non c’è nulla di salvato su questo.
        [one] Non c’è nulla di salvato su questo. Il risultato più vicino è:
       *[other] Non c’è nulla di salvato su questo. I risultati più vicini sono:
    }
answer-nothing-so-far =
    { $count ->
        [0] Per ora non si è trovato niente.
        [one] Per ora niente corrisponde. Il risultato più vicino è:
       *[other] Per ora niente corrisponde. I risultati più vicini sono:
    }
answer-source = Fonte { $number }: { $title }
answer-measured = { $count } in { $time }

## Sotto una risposta

answer-open =
    { $count ->
        [one] Apri
       *[other] Apri tutti
    }
answer-why =
    { $count ->
        [one] Perché questo?
       *[other] Perché questi?
    }
answer-ask-again = Chiedi di nuovo
answer-another-writer = Fai rispondere un altro
answer-set-up-another = Configurane un altro
answer-edit = Modifica
answer-what-was-sent = Cosa è stato inviato
answer-helpful = Utile
answer-not-helpful = Non utile

## Ciò che esce da questo computer per una risposta

sent-heading = Cosa è stato inviato
sent-heading-before = Cosa verrebbe inviato
sent-to =
    { $count ->
        [one] Inviato a <b>{ $address }</b>, con { $count } segnalibro:
       *[other] Inviato a <b>{ $address }</b>, con { $count } segnalibri:
    }
sent-to-before =
    { $count ->
        [one] Questo verrebbe inviato a <b>{ $address }</b>, con { $count } segnalibro:
       *[other] Questo verrebbe inviato a <b>{ $address }</b>, con { $count } segnalibri:
    }
sent-address-here = { $address }, su questo computer
sent-nothing = Non è stato inviato niente.
sent-nothing-before = Non verrebbe inviato niente.
sent-looking = Ricerca…
sent-later = Le prossime domande inviano un testo dello stesso tipo. Le cartelle che tieni private non ne fanno mai parte.
sent-agree = Invia a { $address }

## Che cosa si può fare quando non c'è risposta

use-built-in-answers = Usa le risposte integrate
open-settings = Apri le Impostazioni
see-what-would-be-sent = Vedi cosa verrebbe inviato

## Segnalibri trovati

cards-found = Segnalibri trovati
cards-show-more =
    { $count ->
        [one] Mostrane un altro
       *[other] Mostrane altri { $count }
    }
cards-near = Altri risultati vicini
cards-near-colon = Altri risultati vicini:
by-meaning = per significato
not-a-web-page = non è una pagina web
no-longer-saved = non più salvato
no-longer-in = non più in { $browser }
imported-file = File importato
also-in = Anche in { $place }
also-in-and-more =
    { $count ->
        [one] Anche in { $place } e in { $count } altro posto
       *[other] Anche in { $place } e in altri { $count } posti
    }
an-imported-file = un file importato
own-folder-menu = Menu Segnalibri
own-folder-toolbar = Barra dei segnalibri
own-folder-other = Altri segnalibri
own-folder-mobile = Segnalibri da dispositivi mobile
passage-from =
    { $origin ->
        [imported] da un file importato, { $month }
        [companion] dalla pagina, vista da te: { $month }
       *[fetched] dalla pagina, letta: { $month }
    }
gone-address-copied = Questo segnalibro non è più salvato. Il suo indirizzo è stato copiato.
not-web-address-copied = Questa non è una pagina web, quindi non si può aprire da qui. L’indirizzo è stato copiato.

## Perché un segnalibro è stato trovato

reason-conditions = Soddisfa le condizioni.
reason-words = Corrisponde a { $words }.
reason-words-and-meaning =
    Corrisponde a { $words }; { $closeness ->
        [very-close] significato molto vicino
        [close] significato vicino
        [related] significato affine
       *[loose] solo una lontana affinità
    }.
reason-meaning =
    Nessuna parola corrisponde; { $closeness ->
        [very-close] significato molto vicino
        [close] significato vicino
        [related] significato affine
       *[loose] solo una lontana affinità
    }.

## Il segnalibro selezionato, a destra in una finestra larga

detail = Segnalibro selezionato
detail-folder = Cartella
detail-saved = Salvato
detail-browser = Browser
detail-file = File
detail-no-longer-in = Non più in { $place }
detail-also-in = Anche in
detail-found = Trovato
detail-open = Apri
detail-open-in = Apri in { $browser }
detail-open-there = apri lì
detail-copy-address = Copia l’indirizzo

## Che cosa dice una pagina: nei dettagli di un segnalibro, e per intero

page-text-from =
    { $origin ->
        [imported] Da un file importato, { $day }
        [companion] Vista da te: { $day }
       *[fetched] Letta: { $day }
    }
page-text-open = Leggi il testo della pagina
page-text-again = Rileggi
page-text-now = Leggi ora
page-text-forget = Dimentica
page-text-asking = Richiesta al sito…
page-text-none = Di questa pagina non è ancora stato letto niente.
page-text-heading = Testo della pagina
page-text-unread = Non è stato possibile consultare il testo di questa pagina. { $problem }
page-text-came =
    { $state ->
        [read] Questa pagina è stata letta ({ $day }); il suo testo non è conservato.
        [no-text] In questa pagina non c’è testo. È stata richiesta: { $day }.
        [walled] Al posto di questa pagina è arrivata una schermata di accesso o un avviso ({ $day }).
        [unwanted] Il suo sito non vuole che i programmi leggano questa pagina.
        [gone] Questa pagina è scomparsa: lo ha detto il suo sito ({ $day }).
        [dead] Il sito di questa pagina non è stato trovato ({ $day }).
        [trouble] Non è stato possibile avere questa pagina ({ $day }). Si riproverà.
       *[forbidden] Questa pagina è nella tua rete, che non viene contattata.
    }
reader-published = Pubblicata: { $day }

## Pagine scomparse, spostate o cambiate

health-heading = Scomparse, spostate, cambiate
health-lead = Che cosa ha notato Dogear richiedendo le tue pagine. Non rimuove niente da nessuna parte.
health-which = Che cosa elencare
health-all = Tutte
health-gone = Scomparsa
health-dead = Sito scomparso
health-moved = Spostata
health-changed = Cambiata
health-all-explained = Pagine che non sono più come quando sono state salvate o lette.
health-gone-explained = Il sito dice che quella pagina non c’è più.
health-dead-explained = Il sito non c’è più, o è in vendita.
health-moved-explained = Il sito porta a un altro indirizzo, in modo definitivo.
health-changed-explained = La pagina dice altro rispetto alla lettura precedente.
health-looking = Ricerca delle pagine…
health-unread = Non è stato possibile cercare queste pagine. { $problem }
health-none = Non è stata notata nessuna pagina così.
health-never = Non è ancora stata richiesta nessuna pagina. La lettura si attiva nelle Impostazioni, in «Testo delle pagine».
health-noticed = notato: { $day }
health-moved-to = Ora all’indirizzo { $address }
health-copy-new = Copia il nuovo indirizzo
health-archived = Copia archiviata ({ $day } circa)
health-archived-undated = Copia archiviata

## Modifiche recenti

changes-heading = Modifiche recenti
changes-lead = Che cosa è successo ai tuoi segnalibri da quando Dogear li ha letti per la prima volta. Le pagine rimosse si possono ancora aprire.
changes-all = Tutto
change-added = Aggiunto
change-changed = Modificato
change-moved = Spostato
change-removed = Rimosso
change-restored = Ripristinato
changes-unread = Non è stato possibile leggere le modifiche. { $problem }
changes-reading = Lettura delle modifiche…
changes-none = Ancora nessuna modifica.
changes-none-of =
    { $kind ->
        [added] Non è stato aggiunto niente.
        [changed] Non è stato modificato niente.
        [moved] Non è stato spostato niente.
        [removed] Non è stato rimosso niente.
       *[restored] Non è stato ripristinato niente.
    }
changes-none-yet = Qui comparirà ciò che d’ora in poi viene aggiunto, modificato, spostato e rimosso nei tuoi browser.
changes-no-bookmarks = Non ci sono ancora segnalibri.
changes-show-older = Mostra le precedenti
change-from-to = { $from } → { $to }
change-no-folder = senza cartella
change-had-no-title = non aveva titolo
change-was-called = prima «{ $title }»
change-was-at = prima all’indirizzo { $address }
change-else = la data, le etichette o la nota
change-copy-address = Copia l’indirizzo
change-copy-address-of = Copia l’indirizzo di { $title }

## Browser e file che vengono letti

source-uncounted = Non ancora contati
source-contents-newest =
    { $count ->
        [one] { $count } segnalibro
       *[other] { $count } segnalibri
    }; il più recente: { $when ->
        [morning] stamattina
        [afternoon] oggi pomeriggio
        [evening] stasera
        [yesterday] ieri
        [days] { $days ->
            [one] { $days } giorno fa
           *[other] { $days } giorni fa
        }
       *[date] { $date }
    }
source-imported-file = file importato
source-file-explained = { $contents }, da un file letto una volta sola. Se lo rimuovi, Dogear li dimentica; il file resta dov’è.
source-read = Leggi { $name }
source-remove-named = Rimuovi { $file }
source-forget = Dimentica
source-forget-named =
    { $count ->
        [one] Dimentica { $count } segnalibro di { $file }
       *[other] Dimentica { $count } segnalibri di { $file }
    }

## Un file che si importa

import = Importa
import-heading = Importa un file
import-drop-here = Rilascia qui il file per vedere che cosa contiene.
import-reading = Lettura del file…
import-importing = Importazione…
imported = <b>{ $file }</b>: { $counts }.
imported-added =
    { $count ->
        [one] { $count } segnalibro aggiunto
       *[other] { $count } segnalibri aggiunti
    }
imported-changed =
    { $count ->
        [one] { $count } modificato
       *[other] { $count } modificati
    }
imported-to-add =
    { $count ->
        [one] { $count } segnalibro da aggiungere
       *[other] { $count } segnalibri da aggiungere
    }
imported-to-change =
    { $count ->
        [one] { $count } da modificare
       *[other] { $count } da modificare
    }
imported-known =
    { $count ->
        [one] { $count } già noto
       *[other] { $count } già noti
    }
imported-elsewhere =
    { $count ->
        [one] { $count } salvato anche altrove
       *[other] { $count } salvati anche altrove
    }
imported-left-out =
    { $count ->
        [one] { $count } escluso dalle tue regole
       *[other] { $count } esclusi dalle tue regole
    }
imported-unused = Non usati: { $names }.
imported-unused-name = { $name } (righe: { $rows })
imported-unused-more =
    { $count ->
        [one] { $count } altro
       *[other] altri { $count }
    }
imported-more-notes =
    { $count ->
        [one] E { $count } altro avviso.
       *[other] E altri { $count } avvisi.
    }

## La prima volta

first-run-heading = Ritrova ogni pagina che hai salvato.
first-run-lead = Dogear legge su questo computer i segnalibri dei tuoi browser e li trova in base a ciò che ne ricordi. Niente viene inviato da nessuna parte. Scegli che cosa può leggere.
first-run-looking = Ricerca dei browser…
first-run-found = Trovati su questo computer
first-run-no-browser = Su questo computer non è stato trovato nessun browser. Importa un file esportato da un browser, o <again>cerca di nuovo</again>.
first-run-read =
    { $count ->
        [one] Leggi { $count } segnalibro
       *[other] Leggi { $count } segnalibri
    }
first-run-choose-browser = Scegli un browser
first-run-import = Importa un file…
first-run-or-import = importa un file
first-run-or-sample = prova la libreria di esempio
first-run-nothing-read = Lì non c’era niente da leggere. Scegli un altro browser o importa un file.
first-run-reading-heading = Lettura dei tuoi segnalibri.
first-run-reading = Lettura
first-run-bookmarks-read = Segnalibri letti
first-run-read-so-far =
    { $count ->
        [one] <b>{ $count } segnalibro</b> finora
       *[other] <b>{ $count } segnalibri</b> finora
    }
first-run-read-of =
    { $total ->
        [one] <b>{ $done }</b> di { $total } segnalibro
       *[other] <b>{ $done }</b> di { $total } segnalibri
    }
first-run-read-of-at-pace =
    { $total ->
        [one] <b>{ $done }</b> di { $total } segnalibro, { $pace }
       *[other] <b>{ $done }</b> di { $total } segnalibri, { $pace }
    }
pace-seconds = { $rate } al secondo, circa { $seconds } s rimanenti
pace-minutes =
    { $minutes ->
        [one] { $rate } al secondo, circa { $minutes } minuto rimanente
       *[other] { $rate } al secondo, circa { $minutes } minuti rimanenti
    }
first-run-words-first = La ricerca per parole funziona da subito. Quella per significato si prepara in secondo piano.
first-run-start-now = Fai subito una domanda
first-run-ready = Tutto pronto.
first-run-by-words =
    { $count ->
        [one] Si può già cercare per parole in { $count } segnalibro.
       *[other] Si può già cercare per parole in { $count } segnalibri.
    }
first-run-preparing = Ricerca per significato: { $done } di { $total }. Non serve aspettare.
first-run-preparing-at-pace = Ricerca per significato: { $done } di { $total }, { $pace }. Non serve aspettare.
first-run-quick = La <b>ricerca rapida</b> trova una pagina ovunque tu sia.
first-run-quick-tried = Eccola. Premi gli stessi tasti ogni volta che cerchi una pagina.
first-run-quick-try = Premi ora <kbd>{ $keys }</kbd> per provarla.
first-run-quick-problem = { $problem } Scegline altri nelle Impostazioni.
first-run-quick-not-here = Questo ambiente desktop non assegna tasti ai programmi; nelle Impostazioni c’è scritto come chiamarla.
first-run-start = Comincia a fare domande

## Impostazioni: Segnalibri

settings-heading = Impostazioni
settings-reading = Lettura delle impostazioni…
sources-heading = Segnalibri
sources-lead = Dogear legge queste fonti e ne segue le modifiche. Non scrive mai nei browser.
sources-none = Su questo computer non è stato trovato nessun browser. Va bene anche un file esportato da un browser.
sources-import = Importa un file…
sources-export = Esporta…
export-as = Formato
export-html = HTML, per qualsiasi browser
export-csv = CSV, una tabella
export-from = Fonte
export-everywhere = tutte le fonti
export-folder = Cartella
export-all-folders = tutte le cartelle
export-write = Esporta in un file…
exported =
    { $count ->
        [one] { $count } segnalibro esportato in { $path }.
       *[other] { $count } segnalibri esportati in { $path }.
    }
exported-left-out =
    { $count ->
        [one] { $count } segnalibro omesso perché ha un indirizzo troppo lungo.
       *[other] { $count } segnalibri omessi perché hanno un indirizzo troppo lungo.
    }

## Impostazioni: Nel browser

companions-heading = Nel browser
companions-lead = L’estensione di Dogear per il tuo browser segnala a Dogear i segnalibri appena li salvi, anche dove il browser li tiene in un file cifrato, e li trova dalla barra degli indirizzi.
companions-none = Su questo computer non è stato trovato nessun browser.
companions-on = Lascia che l’estensione nei miei browser parli con Dogear
companions-add = Leggi con l’estensione…
companions-step-page = In { $browser } scrivi <kbd>chrome://extensions</kbd> nella barra degli indirizzi e attiva la «Modalità sviluppatore».
companions-step-load = Scegli «Carica estensione non pacchettizzata».
companions-step-folder = Scegli la cartella <kbd>{ $folder }</kbd>
companions-missing = Questo Dogear è arrivato senza la sua estensione. Installa Dogear da un pacchetto.
companions-reach =
    { $count ->
        [one] { $browsers } può comunicare con Dogear.
       *[other] { $browsers } possono comunicare con Dogear.
    }
companions-not-yet =
    { $count ->
        [one] { $browsers } non può ancora farlo. Disattiva e riattiva questa opzione.
       *[other] { $browsers } non possono ancora farlo. Disattiva e riattiva questa opzione.
    }
companions-another =
    { $count ->
        [one] { $browsers } comunica con un altro Dogear. Se attivi questa opzione, comunicherà con questo.
       *[other] { $browsers } comunicano con un altro Dogear. Se attivi questa opzione, comunicheranno con questo.
    }
companions-snap =
    { $count ->
        [one] { $browsers } è uno snap e non può avviare altri programmi; i suoi segnalibri si leggono dal suo file, come prima.
       *[other] { $browsers } sono snap e non possono avviare altri programmi; i loro segnalibri si leggono dai loro file, come prima.
    }
companions-flatpak =
    { $count ->
        [one] { $browsers } è un flatpak e non può avviare altri programmi; i suoi segnalibri si leggono dal suo file, come prima.
       *[other] { $browsers } sono flatpak e non possono avviare altri programmi; i loro segnalibri si leggono dai loro file, come prima.
    }

## Impostazioni: Escluso

left-out-heading = Esclusioni
left-out-lead = Ciò che corrisponde a una di queste regole non viene conservato né trovato, e non viene mai inviato a nessuno.
left-out-unread = Non è stato possibile leggere le regole. { $problem }
left-out-reading = Lettura delle regole…
left-out-none = Niente è escluso.
left-out-reading-again = Nuova lettura…
left-out-remove-named = Rimuovi la regola per { $value }
left-out-what = Che cosa escludere
left-out-add = Escludi…
left-out-already = È già escluso.
left-out-choose = Scegli…
left-out-yes = Escludi
left-out-working = Esclusione…
rule-folder = Cartella
rule-folder-example = Lavoro/Privato
rule-folder-hint = Con tutto ciò che contiene. Lavoro/Privato è la cartella Privato nella cartella Lavoro.
rule-site = Sito
rule-site-example = example.org
rule-site-hint = Con i suoi sottodomini.
rule-source = Browser o file
rule-source-hint = Tutto ciò che contiene, anche se sopra è attivato.
rule-pattern = Titolo o indirizzo
rule-pattern-example = *fattura*
rule-pattern-hint = * sta per qualsiasi testo, ? per un carattere.
rule-folder-sure = Escludere tutto ciò che è nella cartella «{ $value }»?
rule-site-sure = Escludere { $value } e i suoi sottodomini?
rule-source-sure = Escludere tutto ciò che viene da { $value }?
rule-pattern-sure = Escludere titoli e indirizzi come { $value }?
rule-would-forget =
    { $count ->
        [0] Ora nessun segnalibro corrisponde; i nuovi che corrispondono verranno esclusi. Nel tuo browser non cambia niente.
        [one] Qui viene dimenticato { $count } segnalibro. Nel tuo browser non cambia niente.
       *[other] Qui vengono dimenticati { $count } segnalibri. Nel tuo browser non cambia niente.
    }
rule-forgotten =
    { $count ->
        [0] Nessun segnalibro corrispondeva. I nuovi che corrispondono verranno esclusi.
        [one] È stato dimenticato { $count } segnalibro.
       *[other] Sono stati dimenticati { $count } segnalibri.
    }
rule-gone = Quella regola non c’era già più.
rule-came-back =
    { $count ->
        [0] Regola rimossa. Nessun segnalibro è tornato.
        [one] Regola rimossa. È tornato { $count } segnalibro.
       *[other] Regola rimossa. Sono tornati { $count } segnalibri.
    }

## Impostazioni: Ricerca per significato

models-heading = Ricerca per significato
models-lead = Un modello su questo computer confronta ciò che chiedi con ciò che hai salvato. I più grandi conoscono più lingue e impiegano più tempo a leggere i tuoi segnalibri.
models-unlisted = Non è stato possibile elencare i modelli. { $problem }
models-looking = Ricerca dei modelli…
model-languages =
    { $count ->
        [one] inglese
       *[other] { $count } lingue
    }
model-size = circa { $megabytes } MB
model-in-use = In uso
model-cancel-named = Non passare a { $name }
model-stop = Ferma
model-stop-named = Ferma lo scaricamento di { $name }
model-forget = Dimentica
model-forget-named = Dimentica { $name }
model-delete = Elimina
model-delete-named = Elimina { $name }
model-delete-partial-named = Elimina ciò che è già qui di { $name }
model-use = Usa
model-use-named = Usa { $name }
model-go-on = Continua
model-go-on-named = Continua a scaricare { $name }
model-get = Scarica
model-get-named = Scarica { $name } da { $host }
model-reads-named = { $name } sta leggendo i tuoi segnalibri
model-fetched-named = Scaricamento di { $name }
model-partial = { $megabytes } MB sono già qui.
model-asking = Richiesta…
model-fetched = { $done } di { $total } MB
model-has-read-words =
    { $total ->
        [one] Ha letto { $done } di { $total } segnalibro. Finché non ha finito si cerca per parole.
       *[other] Ha letto { $done } di { $total } segnalibri. Finché non ha finito si cerca per parole.
    }
model-has-read-other =
    { $total ->
        [one] Ha letto { $done } di { $total } segnalibro. Finché non ha finito si usa { $model }.
       *[other] Ha letto { $done } di { $total } segnalibri. Finché non ha finito si usa { $model }.
    }
models-go-back = Torna a { $name }
models-from = I modelli arrivano da { $host } quando premi Scarica.
models-from-label = Scaricali da
models-from-hint = L’indirizzo di una copia di Hugging Face, se ne usi una. Lì vengono inviati solo i nomi dei file di un modello.

## Impostazioni: Testo delle pagine

pages-heading = Testo delle pagine
pages-lead = Dogear può leggere ciò che dicono le pagine dei tuoi segnalibri, così le trovi dal loro contenuto. Il testo resta su questo computer, e nessun sito viene contattato finché non cominci da qui.
pages-on = Leggi il testo delle pagine
pages-looking = Consultazione del testo delle pagine…
pages-unread = Non è stato possibile consultare il testo delle pagine. { $problem }
pages-which = Quali pagine
pages-which-none = Non è ancora scelto niente. Scegli qui sotto un browser, un file o una cartella.
pages-folder-chosen = Cartella da leggere
pages-add = Aggiungi
pages-folder-hint = Con tutto ciò che contiene. Una cartella privata viene letta solo se è scritta qui.
pages-not = Questi mai
pages-not-what = Che cosa non viene mai letto
pages-not-hint = Anche ciò che è escluso sopra non viene mai letto.
pages-known = È già scritto qui.
pages-network = Anche le pagine della tua rete
pages-network-hint = Un router o un server di casa, se un segnalibro ne ha l’indirizzo.
pages-reread = Rileggi una pagina
pages-reread-never = Mai
pages-reread-after =
    { $days ->
        [one] Dopo { $days } giorno
       *[other] Dopo { $days } giorni
    }
pages-goes-out = Che cosa si invia
pages-goes-out-explained = A un sito viene richiesta una pagina alla volta, con una pausa in mezzo, e nessuna se non lo vuole. Il sito vede l’indirizzo della pagina, quello della tua connessione e il nome Dogear. Non vengono inviati cookie né eseguiti script.
pages-estimating = Conteggio delle pagine…
pages-estimate =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagine
    } di { $total ->
        [one] { $total } sito
       *[other] { $total } siti
    }: circa { $megabytes } MB, circa { $time }.
pages-estimate-private =
    { $count ->
        [one] { $count } pagina in una cartella privata non è compresa.
       *[other] { $count } pagine in cartelle private non sono comprese.
    }
pages-estimate-none = Di ciò che è scelto non resta niente da leggere.
pages-start = Comincia a leggere
pages-pause = Metti in pausa
pages-stop = Ferma
pages-reading-named = Lettura del testo delle pagine
pages-done =
    { $total ->
        [one] { $done } di { $total } pagina
       *[other] { $done } di { $total } pagine
    }
pages-now = ora { $site }
pages-so-far = { $megabytes } MB finora
pages-left = ancora circa { $time }
pages-waiting =
    { $why ->
        [power-saver] In attesa: il risparmio energetico è attivo. Riprenderà da sé.
        [low-battery] In attesa: la batteria è scarica. Riprenderà da sé.
        [metered] In attesa: questa connessione è a consumo. Riprenderà da sé.
        [elsewhere] In attesa: un altro Dogear sta leggendo. Riprenderà da sé.
        [resting] In attesa: Dogear è in pausa. Riprenderà insieme a lui.
       *[offline] In attesa: non c’è connessione. Riprenderà da sé.
    }
pages-finished = Tutte le pagine sono state richieste (le ultime: { $day }). I nuovi segnalibri vengono letti automaticamente.
pages-came = Che ne è stato delle pagine
page-state-read = Lette
page-state-no-text = Senza testo
page-state-walled = Dietro un login o un avviso
page-state-unwanted = Non per i programmi
page-state-gone = Scomparse
page-state-dead = Sito scomparso
page-state-trouble = Con problemi, si riproverà
page-state-forbidden = Nella tua rete
pages-kept =
    { $count ->
        [0] Non è conservato il testo di nessuna pagina.
        [one] È conservato il testo di { $count } pagina: { $megabytes } MB.
       *[other] È conservato il testo di { $count } pagine: { $megabytes } MB.
    }
pages-forget = Dimentica il testo delle pagine
pages-forget-sure =
    { $count ->
        [one] Dimenticare il testo di { $count } pagina? Per riaverlo bisogna richiederla di nuovo al suo sito.
       *[other] Dimenticare il testo di tutte le { $count } pagine? Per riaverlo bisogna richiederle di nuovo ai loro siti.
    }
pages-forget-yes = Dimentica
pages-forgotten = Il testo delle pagine è stato dimenticato.

## Impostazioni: Risposte

answers-heading = Risposte
answers-written-by = Chi risponde
answers-address = Indirizzo
answers-key = Chiave
answers-key-save = Salva
answers-key-remove = Rimuovi la chiave
answers-key-saved = Salvata. Scrivine un’altra per sostituirla
answers-key-kept = Conservata nel portachiavi di questo computer
answers-key-in-file = Questo computer non ha un portachiavi utilizzabile, quindi la chiave sta in un file nella cartella dei dati. Solo il tuo utente può leggerlo, ma non è cifrato.
answers-model = Modello
answers-model-name = Nome del modello
answers-reading = Aiuta anche a capire le domande
answers-reading-never = Mai
answers-reading-local = Se gira su questo computer
answers-reading-always = Sempre
answers-test = Prova la connessione
answers-asking = Richiesta…
answers-connected-choose =
    { $count ->
        [one] Connesso: trovato { $count } modello. Sceglilo.
       *[other] Connesso: trovati { $count } modelli. Scegline uno.
    }
answers-connected = Connesso. { $model } è pronto.
answers-found-looking = Ricerca di modelli su questo computer…
answers-found = Trovati su questo computer
answers-found-one =
    { $count ->
        [one] <b>{ $name }</b> risponde su { $place } con { $count } modello.
       *[other] <b>{ $name }</b> risponde su { $place } con { $count } modelli.
    }
answers-found-chosen = Scelto
answers-found-use = Usa
answers-found-use-named = Usa { $name }
answers-found-none = Nessun modello risponde su questo computer.
answers-found-failed = Non è stato possibile cercare modelli su questo computer.
provider-built-in = Risposte integrate
provider-built-in-lead = Risposte brevi composte con ciò che è stato trovato. Niente esce da questo computer.
provider-ollama-lead = Un modello linguistico che fai girare tu. Con un indirizzo su questo computer, niente ne esce.
provider-other = Altro server
provider-other-lead = Qualsiasi programma o servizio che usi il protocollo di OpenAI, come LM Studio e llama.cpp su questo computer.
provider-service-lead = La tua domanda e i titoli, i siti, le cartelle e le note di ciò che è stato trovato vengono inviati lì. Prima vedi il testo.

## Impostazioni: Cartelle private

privacy-heading = Cartelle private
privacy-lead = Tu trovi ciò che contengono; non viene mai mostrato a nessun modello né assistente.
privacy-folder = Cartella
privacy-folder-example = Lavoro/Privato
privacy-add = Tieni privata
privacy-known = Questa cartella è già privata.
privacy-hint = Con tutto ciò che contiene. Lavoro/Privato è la cartella Privato nella cartella Lavoro.
privacy-agreed = Hai accettato di inviare le tue domande e i segnalibri trovati a:
privacy-withdraw = Revoca
privacy-withdraw-named = Non inviare più niente a { $address }
privacy-withdraw-hint = Dopo ti verrà chiesto di nuovo, prima di inviare qualcosa lì.
privacy-else = Che cos’altro esce da questo computer
privacy-else-models = Quando scarichi un modello per la ricerca per significato, i suoi file vengono richiesti per nome a { $host } e ai server su cui li tiene. Nella richiesta non c’è niente di tuo, e la ricerca stessa resta qui.
privacy-else-pages = Con il testo delle pagine attivo, le pagine che hai scelto vengono richieste ai loro siti.

## Impostazioni: Apprendimento

habit-heading = Apprendimento
habit-lead = Tra segnalibri quasi ugualmente adatti decide ciò che apri. Resta su questo computer.
habit-on = Impara da ciò che apro
habit-opened =
    { $count ->
        [0] Niente di ciò che è stato aperto da una risposta è memorizzato.
        [one] Memorizzato { $count } segnalibro aperto.
       *[other] Memorizzati { $count } segnalibri aperti.
    }
habit-forget = Dimentica ciò che ho aperto
habit-nothing-yet =
    { $count ->
        [one] Non si è ancora imparato niente: devi aprire ancora { $count } segnalibro che ne abbia altri sopra.
       *[other] Non si è ancora imparato niente: devi aprire ancora { $count } segnalibri che ne abbiano altri sopra.
    }
habit-nothing-moved = Tu apri ciò che sta per primo: non si sposta niente.
habit-coverage =
    I segnalibri che contengono le parole della domanda li apri { $often ->
        [much-more] molto più spesso
        [more] più spesso
        [less] meno spesso
       *[much-less] molto meno spesso
    }.
habit-meaning =
    I segnalibri che hanno lo stesso significato della domanda li apri { $often ->
        [much-more] molto più spesso
        [more] più spesso
        [less] meno spesso
       *[much-less] molto meno spesso
    }.
habit-closeness =
    I segnalibri che ripetono buona parte della domanda parola per parola li apri { $often ->
        [much-more] molto più spesso
        [more] più spesso
        [less] meno spesso
       *[much-less] molto meno spesso
    }.
habit-exact =
    I segnalibri che hanno esattamente il titolo o il sito richiesto li apri { $often ->
        [much-more] molto più spesso
        [more] più spesso
        [less] meno spesso
       *[much-less] molto meno spesso
    }.
habit-freshness =
    I segnalibri con una data recente li apri { $often ->
        [much-more] molto più spesso
        [more] più spesso
        [less] meno spesso
       *[much-less] molto meno spesso
    }.
habit-frecency =
    I segnalibri già aperti molte volte e di recente li apri { $often ->
        [much-more] molto più spesso
        [more] più spesso
        [less] meno spesso
       *[much-less] molto meno spesso
    }.

## Impostazioni: In secondo piano

background-heading = In secondo piano
background-lead = Finché è attivo, Dogear segue i tuoi browser, con o senza la sua finestra.
background-paused = In pausa.
background-paused-until = In pausa fino alle { $time }.
background-go-on = Riprendi
background-pause-hour = Metti in pausa per un’ora
background-pause = Metti in pausa finché non riprendo
background-keep-watching = Tieni Dogear attivo a finestra chiusa
background-start-with-computer = Avvia Dogear con il computer
background-start-with-computer-hint = Senza la sua finestra, che compare quando lo chiami.

## Impostazioni: Ricerca rapida

quick-heading = Ricerca rapida
quick-lead = Una piccola finestra sopra tutte le altre, per trovare una pagina senza lasciare ciò che stai facendo.
quick-keys-by-desktop = Questi tasti li assegna l’ambiente desktop. Si cambiano nelle sue impostazioni.
quick-keys-not-yet = L’ambiente desktop non ha ancora assegnato tasti. Si scelgono nelle sue impostazioni.
quick-keys-none = Nessun tasto la chiama.
quick-keys-press = Premi i nuovi tasti…
quick-keys-leave = Esc li lascia come sono.
quick-keys-change = Cambia
quick-keys-on = Attiva
quick-keys-off = Disattiva
quick-open = Apri la ricerca rapida
quick-bind-gnome = Questo ambiente desktop non assegna tasti ai programmi. Nelle Impostazioni di sistema vai a Tastiera, Visualizza e personalizza le scorciatoie, Scorciatoie personalizzate, e aggiungine una con questo comando.
quick-bind-kde = Questo ambiente desktop non assegna tasti ai programmi. Nelle Impostazioni di sistema vai a Tastiera, Scorciatoie, Aggiungi nuova, Comando o script, e inserisci questo comando.
quick-bind-sway = Questo ambiente desktop non assegna tasti ai programmi. Aggiungi questa riga a ~/.config/sway/config e ricarica Sway.
quick-bind-hyprland = Questo ambiente desktop non assegna tasti ai programmi. Aggiungi questa riga a ~/.config/hypr/hyprland.conf.
quick-bind-other = Questo ambiente desktop non assegna tasti ai programmi. Nelle sue impostazioni della tastiera, associa un tasto a questo comando.
shortcut-held = Un altro programma usa { $keys }.
shortcut-refused = Il sistema non concede { $keys }.
shortcut-unusable = Questi tasti non si possono usare. Premine altri.

## Impostazioni: Aspetto

look-heading = Aspetto
look-theme = Colori
look-as-system = Come il sistema
look-light = Chiaro
look-dark = Scuro
look-language = Lingua

## Impostazioni: Questa libreria

about-heading = Questa libreria
about-meaning = Ricerca per significato
about-meaning-off = Non disponibile; si cerca per parole.
about-meaning-ready =
    { $count ->
        [one] { $count } segnalibro, già pronto.
       *[other] { $count } segnalibri, tutti pronti.
    }
about-meaning-preparing =
    { $total ->
        [one] Segnalibri pronti: { $done } di { $total }.
       *[other] Segnalibri pronti: { $done } di { $total }.
    }
about-data-folder = Cartella dei dati
about-version = Versione
about-look = Cerca una versione più recente
about-looking = Ricerca in corso…
about-newest = È la versione più recente.
about-newer = È disponibile la versione { $version }.
about-newer-open = Mostrala nel browser
about-keys = Tasti
about-list-keys = Vedi l’elenco dei tasti

## Ricerca rapida

quick-title = Dogear: ricerca rapida
quick-field = Che cosa ricordi della pagina?
quick-type = Scrivi ciò che ricordi: una parola, un sito, una cartella, quando hai salvato la pagina.
quick-reading = Dogear sta leggendo i tuoi segnalibri. Tra un momento si potranno trovare qui.
quick-no-bookmarks = Dogear non ha ancora letto nessun segnalibro.
quick-choose = Scegli che cosa può leggere
quick-open-dogear = Apri Dogear
quick-open-many =
    { $count ->
        [one] Aprire { $count } pagina?
       *[other] Aprire { $count } pagine?
    }
quick-open-many-yes = Apri { $count }
quick-hint-open = apri
quick-hint-open-marked = apri { $count }
quick-hint-ask = chiedi
quick-hint-copy = copia indirizzo
quick-hint-close = chiudi
quick-measured = { $count } di { $total } · { $time }
quick-not-web = Questa non è una pagina web, quindi non si può aprire. L’indirizzo è stato copiato.

## Perché non c'è risposta

failure-no-provider = Niente risponde su { $address }. Avvia il programma che fa girare { $model }, o controlla l’indirizzo nelle Impostazioni.
failure-wrong-key = { $address } non accetta la chiave. Controllala nelle Impostazioni.
failure-no-model = { $address } non ha il modello { $model }. Scegline un altro nelle Impostazioni.
failure-rate-limited = { $address } chiede di aspettare. Riprova tra un minuto, o controlla lì il tuo piano.
failure-rate-limited-seconds =
    { $seconds ->
        [one] { $address } chiede di aspettare. Riprova tra un secondo.
       *[other] { $address } chiede di aspettare. Riprova tra { $seconds } secondi.
    }
failure-rate-limited-minutes =
    { $minutes ->
        [one] { $address } chiede di aspettare. Riprova tra { $minutes } minuto.
       *[other] { $address } chiede di aspettare. Riprova tra { $minutes } minuti.
    }
failure-rate-limited-hours =
    { $hours ->
        [one] { $address } chiede di aspettare. Riprova tra { $hours } ora.
       *[other] { $address } chiede di aspettare. Riprova tra { $hours } ore.
    }
failure-provider-down = { $address } non è riuscito a rispondere. Riprova tra un momento.
failure-timeout = { $address } ha impiegato troppo tempo a rispondere. Riprova, o scegli un modello più piccolo.
failure-context-too-long = La domanda e i suoi segnalibri sono più di quanto { $model } possa leggere in una volta. Fai una domanda più breve, o scegli un altro modello nelle Impostazioni.
failure-cut = La risposta di { $address } si è interrotta. Chiedi di nuovo per averla intera.
failure-bad-answer = { $address } non ha inviato niente che si possa mostrare come risposta. Controlla l’indirizzo e il modello nelle Impostazioni.
failure-not-agreed = Non è stato ancora inviato niente. { $address } non è su questo computer: guarda prima che cosa verrebbe inviato e dai il tuo consenso.
failure-internal = Non è stato possibile inviare la domanda a { $address }: { $reason }. Controlla le Impostazioni.

## Che cosa è andato storto e che cosa aiuta

problem-library-damaged = Il file della libreria { $path } è danneggiato e non si può leggere.
problem-library-newer = Il file della libreria { $path } è di un Dogear più nuovo (versione { $found } del formato; questo Dogear conosce la { $known }). Aggiorna Dogear.
problem-library-unusable = Il file della libreria { $path } non si può usare: { $reason }. Controlla che la sua cartella esista, sia scrivibile e abbia spazio.
problem-library-out-of-step = La libreria e il modello non combaciano. Scegli di nuovo il modello nelle Impostazioni.
problem-library-failed = Non è stato possibile leggere o scrivere la libreria: { $reason }. Riavvia Dogear.
problem-reading-stopped = La lettura di { $source } si è fermata in modo imprevisto. Ciò che era già stato letto resta.
problem-source-unknown = La fonte { $id } non esiste più. Scegli di nuovo i tuoi browser nelle Impostazioni.
problem-folder-unknown = La cartella «{ $typed }» non esiste più.
problem-runtime-unusable = La ricerca per significato è disattivata: non si può caricare { $path } ({ $reason }). Installa di nuovo Dogear. Intanto si cerca per parole.
problem-model-file-unusable = La ricerca per significato è disattivata: il file del modello { $path } non si può usare ({ $reason }). Installa di nuovo Dogear, o scegli un altro modello nelle Impostazioni.
problem-model-failed = Il modello non è riuscito a leggere un testo: { $reason }. Se succede ancora, scegli un altro modello nelle Impostazioni.
problem-model-stopped = La ricerca per significato si è fermata. Riavvia Dogear.
problem-model-unknown = Il modello { $name } non esiste.
problem-model-not-here = { $name } non è ancora qui. Prima scaricalo.
problem-model-gone = La ricerca per significato è disattivata: il modello { $id } non è più qui. Scaricalo di nuovo nelle Impostazioni, o usane un altro.
problem-model-folder-incomplete = { $reason }. La cartella deve contenere model.onnx, tokenizer.json e model.toml.
problem-model-id-taken = { $path }: l’identificativo { $id } è già usato o non è valido. Dai un altro identificativo al modello.
problem-model-width-wrong = { $id } produce { $found } numeri per testo, ma il suo model.toml dice { $said }. Usa un altro modello.
problem-model-in-use = { $id } è in uso, o fa parte di Dogear. Prima usa un altro modello.
problem-server-address = { $address } non è l’indirizzo di un server. Scrivilo come https://huggingface.co.
problem-server-unreachable = { $host } non è raggiungibile ({ $reason }). Controlla la connessione e ricomincia: ciò che è arrivato resta.
problem-server-lacks-file = { $host } non ha { $file }. Il modello potrebbe essere stato spostato: cerca un Dogear più nuovo.
problem-server-refuses = { $host } non fornisce { $file } ({ $reason }). Riprova più tardi.
problem-download-cut = La connessione a { $host } si è interrotta ({ $reason }). Ricomincia per proseguire da lì: ciò che è arrivato resta.
problem-download-tampered = Ciò che è arrivato da { $host } come { $file } non è ciò che era annunciato, ed è stato eliminato. Ricomincia; se succede due volte, non usare questo server.
problem-download-busy = Un altro programma sta già scaricando questo modello.
problem-disk-full = Il disco è pieno. Libera spazio dove si trova { $path } e ricomincia: ciò che è arrivato resta.
problem-settings-unreadable = { $path } non si può leggere: { $reason }. Correggi il file o eliminalo.
problem-file = { $path }: { $reason }
problem-folder-not-made = La cartella { $path } non si può creare: { $reason }. Libera spazio o concedi il permesso, e riavvia Dogear.
problem-no-data-folder = Il sistema non indica nessuna cartella per i dati delle applicazioni, quindi Dogear non ha dove tenere la libreria.
problem-nothing-to-open = Non c’è niente da aprire: non è più salvato, o non è una pagina web.
problem-no-program = Dogear non sa quale programma mostra le pagine in { $browser }. Apri la pagina nel tuo solito browser.
problem-pages-off = La lettura delle pagine è disattivata. Attivala nelle Impostazioni.
problem-pages-busy = Un altro Dogear sta leggendo le pagine. Aspetta che finisca, o ferma lì la lettura.
problem-page-left-out = Questa pagina è in una cartella privata, o tra quelle che non vengono mai lette. Entrambe le cose sono nelle Impostazioni.
problem-no-project = Questo Dogear è stato compilato senza l’indirizzo del suo progetto, quindi non può cercare una versione più recente.
problem-no-release = Su { $page } non è ancora stata pubblicata nessuna versione.
problem-newest-unknown = Non si sa se c’è una versione più recente: { $host } non lo dice ({ $reason }). Riprova più tardi o guarda su { $page }.
problem-broken = Qualcosa in Dogear si è fermato in modo imprevisto: { $reason }. Riavvia Dogear.
problem-not-opened = Il browser non ha aperto { $url }: { $reason }
problem-autostart = Non è stato possibile cambiare l’avvio con il computer: { $reason }
problem-no-host = Il programma che i browser avviano non è accanto a questo. Installa di nuovo Dogear.
problem-nothing-dropped = Il file non è più noto. Rilascialo di nuovo.
problem-file-picked = Il file non si può usare: { $reason }
problem-shortcut-held = Un altro programma usa { $keys }.
problem-shortcut-refused = Il sistema non concede { $keys } ai programmi. Premine altri.
problem-shortcut-not-here = Questo ambiente desktop non assegna tasti ai programmi.
problem-shortcut-unfit = Premi un tasto insieme a Ctrl, Alt o al tasto Comando.
problem-rule-folder = Scrivi il nome di una cartella, o un percorso come Lavoro/Privato.
problem-rule-site = Questo non è un sito. Scrivine uno come example.org.
problem-rule-source = Scegli un browser o un file importato.
problem-rule-pattern = Scrivi una parte di un titolo o di un indirizzo tra asterischi, come *fattura*; i soli asterischi non bastano.

## L'elenco della libreria. C'è poco spazio: ordini, condizioni e pulsanti sono di una parola o due.

library-list = Segnalibri
library-reading = Lettura della libreria…
library-unread = Non è stato possibile leggere la libreria. { $problem }
library-empty = Ciò che contengono i tuoi browser compare qui appena è stato letto.
library-nothing = Nessun segnalibro soddisfa tutto questo.
library-without = Senza: { $condition }
library-without-words = Senza le parole
library-show-all = Mostra tutti i segnalibri
library-filter = Parole, sito, anno…
library-condition = Condizione
library-conditions = Condizioni
library-clear-all = Togli tutte
library-kind = Tipo di pagina
library-kind-video = Video
library-kind-pdf = File PDF
library-kind-repository = Repository di codice
library-kind-paper = Articoli scientifici
library-never-opened = Mai aperto
library-saved-twice = Salvato più di una volta
library-from = Da
library-to = A
library-from-to = { $from } – { $to }
library-since = Da { $day }
library-until = Fino a { $day }
library-tagged = Etichetta: { $tag }
library-folder-of = { $folder } ({ $source })
library-chosen-elsewhere =
    { $count ->
        [one] { $count } segnalibro selezionato
       *[other] { $count } segnalibri selezionati
    }
library-sort = Ordine
library-sort-saved = Salvato
library-sort-title = Titolo
library-sort-site = Sito
library-sort-folder = Cartella
library-sort-opened = Aperto
library-sort-found = Pertinenza
library-newest-first = Prima i più recenti
library-oldest-first = Prima i più vecchi
library-a-first = Dalla A alla Z
library-z-first = Dalla Z alla A
library-best-first = Prima i più pertinenti
library-best-last = Per ultimi i più pertinenti
library-turn-round = Inverti l’ordine: { $order }
library-headings = Intestazioni
library-no-folder = Senza cartella
library-no-site = Senza sito
library-no-title = Senza titolo
library-no-date = Senza data
library-not-opened = Mai aperti
library-places-count =
    { $count ->
        [one] { $count } posto
       *[other] { $count } posti
    }
library-opened-on = aperto: { $day }
library-places = Browser e cartelle
library-places-filter = Cerca una cartella
library-places-none = Nessuna cartella si chiama così.
library-all = Tutti i segnalibri
library-tags = Etichette
library-languages = Lingue
library-unnamed = Senza nome
library-chosen =
    { $count ->
        [one] { $count } selezionato
       *[other] { $count } selezionati
    }
library-choose-none = Deseleziona
library-detail = Dettagli
library-as-links = Come link
library-as-markdown = Come Markdown
library-copied =
    { $count ->
        [one] { $count } segnalibro copiato.
       *[other] { $count } segnalibri copiati.
    }
library-save = Salva…
library-written =
    { $count ->
        [one] { $count } segnalibro esportato in { $path }.
       *[other] { $count } segnalibri esportati in { $path }.
    }
library-ask-in-these = Chiedi solo in questi
library-leave-out = Escludi…
library-leave-out-what = Che cosa vuoi escludere?
library-leave-out-none = Qui non ci sono né siti né cartelle da escludere.
library-this-page = Questa pagina
library-open-many =
    { $count ->
        [one] Aprire { $count } pagina?
       *[other] Aprire { $count } pagine?
    }
library-open-many-each = Ognuna si apre in una scheda a sé nel tuo browser.
library-open-all =
    { $count ->
        [one] Aprine { $count }
       *[other] Aprile tutte ({ $count })
    }
library-note = Nota
library-found-otherwise = Nessuna parola corrisponde così com’è scritta; trovato con un’altra forma di una parola, o per significato.
library-saved-in =
    { $count ->
        [one] Salvato in { $count } posto
       *[other] Salvato in { $count } posti
    }
library-show-folder = mostra la sua cartella
library-copy-place = copia la posizione
library-place-copied = Posizione copiata.
library-manager-keys = { $keys } mostra i segnalibri in { $browser }.
library-never-changes = Dogear non cambia e non elimina niente nei browser.
library-show-site = Mostra solo { $site }
library-opened = Aperto con Dogear
library-history = Cronologia
library-similar = Pagine simili
library-similar-looking = Ricerca di pagine simili…
library-similar-failed = Non è stato possibile cercare pagine simili.
library-similar-not-ready = La ricerca per significato non è ancora pronta. Quando lo sarà, qui compariranno pagine simili.
library-similar-none = Non c’è nulla di simile salvato.
library-closeness =
    { $closeness ->
        [very-close] molto vicino
        [close] vicino
        [related] affine
       *[loose] lontana affinità
    }
library-of-site = Altro da { $site }
library-all-of-site =
    { $count ->
        [one] Mostrane { $count }
       *[other] Mostra tutti e { $count }
    }
question-among =
    { $count ->
        [one] Solo in { $count } segnalibro selezionato
       *[other] Solo in { $count } segnalibri selezionati
    }
question-among-all = Chiedi di nuovo in tutti i segnalibri
keys-in-library = Nella libreria
keys-to-filter = Vai al filtro
keys-choose-next = Seleziona il precedente o il successivo
keys-choose-range = Selezionane più di uno
keys-choose-more = Selezionane uno in più, o uno in meno
keys-choose-all = Seleziona tutti
keys-to-beside = Vai alle cartelle, o ai dettagli
keys-open = Apri
keys-choose-none = Deseleziona

## Siti e copie

sites-heading = Siti
sites-lead =
    { $sites ->
        [one] { $sites } sito da cui hai salvato pagine. Conta anche i suoi sottodomini.
       *[other] { $sites } siti da cui hai salvato pagine. Ognuno conta anche i suoi sottodomini.
    }
sites-filter = Cerca un sito
sites-sort = Ordine
sites-by-pages = Più salvati
sites-by-name = Per nome
sites-by-newest = Più recenti
sites-reading = Conteggio dei siti…
sites-unread = Non è stato possibile contare i siti. { $problem }
sites-none-fit = Nessun sito ha «{ $typed }» nel nome.
sites-listed =
    { $count ->
        [one] { $count } sito
       *[other] { $count } siti
    }
sites-subdomains-of = Sottodomini di { $site }
sites-more = Altro su { $site }
sites-drawn = Salvati dal { $first } al { $last }, soprattutto nel { $most }
sites-drawn-one = Salvati nel { $year }
sites-drawn-none = Nessuna data nota
site-back = Tutti i siti
site-between = Salvati: { $first } – { $last }
site-once = Data: { $day }
site-show = Mostra nella libreria
site-years = Per anno
site-year = { $year }: { $bookmarks }
site-folders = Cartelle
site-more-folders =
    { $count ->
        [one] e { $count } altra cartella
       *[other] e altre { $count } cartelle
    }
site-newest = I più recenti
site-subdomains = Sottodomini
site-more-subdomains =
    { $count ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
copies-heading = Copie
copies-lead = Ciò che è salvato più di una volta. Dogear non cambia niente nei tuoi browser: mostra dov’è ogni copia, così puoi rimuovere quelle che non ti servono.
copies-likeness = Quanto si somigliano
copies-page = La stessa pagina
copies-form = Altre forme
copies-title = Stesso titolo
copies-meaning = Simili per significato
copies-page-explained = Lo stesso indirizzo, salvato in più posti.
copies-form-explained = Anche gli indirizzi che portano alla stessa pagina: http o https, con o senza www, per cellulari, per la stampa, o con un codice di tracciamento.
copies-title-explained = Anche le pagine di un sito con lo stesso titolo.
copies-meaning-explained = Pagine diverse sulla stessa cosa. Qui niente è di sicuro una copia.
copies-looking = Ricerca delle copie…
copies-unread = Non è stato possibile cercare le copie. { $problem }
copies-told =
    { $groups ->
        [one] { $groups } pagina è salvata più di una volta: { $spare ->
            [one] { $spare } segnalibro di troppo.
           *[other] { $spare } segnalibri di troppo.
        }
       *[other] { $groups } pagine sono salvate più di una volta: { $spare ->
            [one] { $spare } segnalibro di troppo.
           *[other] { $spare } segnalibri di troppo.
        }
    }
copies-told-alike =
    { $groups ->
        [one] { $groups } gruppo di pagine simili, { $count ->
            [one] { $count } segnalibro in tutto.
           *[other] { $count } segnalibri in tutto.
        }
       *[other] { $groups } gruppi di pagine simili, { $count ->
            [one] { $count } segnalibro in tutto.
           *[other] { $count } segnalibri in tutto.
        }
    }
copies-none =
    { $likeness ->
        [page] Nessuna pagina è salvata più di una volta.
        [form] Nessuna pagina è salvata più di una volta, in nessuna forma del suo indirizzo.
        [title] Nessuna pagina è salvata più di una volta, e nessun sito ne ha due con lo stesso titolo.
       *[meaning] Non ci sono due pagine così vicine.
    }
copies-closeness = Vicinanza minima
copies-closeness-loose = affini
copies-closeness-tight = quasi uguali
copies-closeness-at = { $closeness } su 100
copies-waiting = Le pagine si potranno confrontare per significato quando Dogear avrà letto a questo scopo tutti i segnalibri: finora { $done } di { $total }. La lettura continua da sé.
copies-waiting-off = Ora le pagine non si possono confrontare per significato: la ricerca per significato è disattivata.
copies-choose = Seleziona «{ $title }»
copies-differ = differenze: { $parts }
copies-differ-nothing = nessuna differenza
copies-differ-address = indirizzo
copies-differ-title = titolo
copies-differ-folder = cartella
copies-differ-browser = browser
copies-differ-date = data
copies-no-date = senza data
copies-keep = meglio tenere questo: { $reasons }
copies-keep-oldest = il più vecchio
copies-keep-folder = nella cartella più specifica
copies-keep-secure = indirizzo https
copies-copy-list = Copia un elenco
copies-list-copied =
    { $count ->
        [one] Copiato un elenco di { $count } segnalibro.
       *[other] Copiato un elenco di { $count } segnalibri.
    }
copies-show = Mostra nella libreria
copies-of = Copie di «{ $title }»
copies-of-several =
    { $count ->
        [one] Copie di { $count } pagina
       *[other] Copie di { $count } pagine
    }
copies-how = Come rimuovere
copies-how-heading = Come rimuovere le copie
copies-how-lead = Una copia si rimuove nel browser che la contiene. Dogear se ne accorge da sé.
copies-how-keys = Premi <kbd>{ $keys }</kbd> in { $browser }: si aprono i suoi segnalibri. Cerca lì il titolo ed elimina il segnalibro nella sua cartella.
copies-how-address = Scrivi <kbd>{ $address }</kbd> nella barra degli indirizzi di { $browser }: si aprono i suoi segnalibri. Cerca lì il titolo ed elimina il segnalibro nella sua cartella.
copies-how-menu = Apri i segnalibri di { $browser } dal suo menu. Cerca lì il titolo ed elimina il segnalibro nella sua cartella.
copies-how-file = Questo file è stato letto una volta sola e non viene cambiato. Rimuovi il file nelle Impostazioni, o escludi lì la pagina.
copies-copy-title = Copia il titolo
copies-chosen =
    { $count ->
        [one] { $count } selezionato
       *[other] { $count } selezionati
    }
copies-choose-page = Seleziona tutti quelli mostrati
copies-choose-none = Deseleziona
copies-shown = Da { $from } a { $to } di { $all }
copies-earlier = Precedenti
copies-later = Successive
changes-back-to = Torna a
changes-earlier-day = Giorno prima
changes-later-day = Giorno dopo
changes-earlier-day-explained = Il giorno precedente con modifiche
changes-later-day-explained = Il giorno successivo con modifiche
changes-to-newest = Alle più recenti
changes-none-that-day = Nessuna modifica in questa data: { $day }. Prima:
changes-none-so-far = Nessuna modifica fino a questa data: { $day }.
changes-count =
    { $count ->
        [one] { $count } modifica
       *[other] { $count } modifiche
    }
changes-count-some =
    { $count ->
        [one] { $count } modifica o più
       *[other] { $count } modifiche o più
    }
change-copy-place = Copia la posizione precedente
change-copy-place-of = Copia la posizione precedente: { $title }
change-place-copied = Titolo, indirizzo e posizione copiati.

## Mappa e linea del tempo. Argomento: pagine su cose simili, che sulla mappa stanno insieme.

map-heading = Ciò che hai salvato, per argomenti
map-explained = Le pagine vicine tra loro parlano di cose simili.
map-reading = Lettura della mappa
map-unread = Non è stato possibile leggere la mappa: { $problem }
map-empty = Non c’è ancora niente da disegnare.
map-waiting = La mappa arriva quando è pronta la ricerca per significato.
map-waiting-ready =
    { $total ->
        [one] Segnalibri pronti: { $done } di { $total }.
       *[other] Segnalibri pronti: { $done } di { $total }.
    }
map-waiting-off = La ricerca per significato è disattivata, e la mappa dipende da essa.
map-to-settings = Guarda nelle Impostazioni
map-making = Si sta disegnando la mappa.
map-making-done =
    { $total ->
        [one] Segnalibri al loro posto: { $done } di { $total }.
       *[other] Segnalibri al loro posto: { $done } di { $total }.
    }
map-no-drawing = Questa finestra non può disegnare la mappa. Eccola come elenco.
map-not-placed =
    { $count ->
        [one] { $count } segnalibro non ha ancora un posto sulla mappa.
       *[other] { $count } segnalibri non hanno ancora un posto sulla mappa.
    }
map-search = Cerca sulla mappa
map-found =
    { $count ->
        [0] Nessun risultato
        [one] { $count } trovato
       *[other] { $count } trovati
    }
map-colour-by = Colori per
facet-topic = Argomento
facet-time = Anno
facet-site = Sito
facet-folder = Cartella
facet-source = Fonte
group-others = Altri
group-earlier = Prima del { $year }
group-undated = Senza data
group-unnamed = Senza nome
map-legend = Colori
map-label = Mappa dei tuoi segnalibri
map-keys = Le frecce vanno da un argomento all’altro, Spazio ne mette in risalto uno, Invio vi entra e mostra i dettagli di una pagina. Esc torna indietro. + e − cambiano lo zoom, Maiusc e le frecce spostano la mappa.
map-at-topic =
    { $count ->
        [one] { $name }: { $count } pagina
       *[other] { $name }: { $count } pagine
    }
map-nearer = Più vicino
map-farther = Più lontano
map-show-all = Mostra tutto
map-draw-around = Cerchia le pagine
map-as-list = Come elenco
map-as-map = Come mappa
map-of-topic = Sulla mappa: { $name }
map-of-drawn = Selezionati sulla mappa
chosen-pages =
    { $count ->
        [0] Nessuna pagina
        [one] { $count } pagina
       *[other] { $count } pagine
    }
show-in-library = Mostra nella libreria
chosen-clear = Deseleziona
print-list = Stampa l’elenco
print-first = Le prime { $count } di { $total }
map-card = Pagina selezionata
map-card-in-library = Nella libreria
map-similar = Pagine simili
map-similar-none = Non è stato trovato nulla di simile.
map-newest = Le più recenti
map-light-up = Mostra sulla mappa
picture-as-png = Salva come PNG
picture-as-svg = Salva come SVG
picture-saved = Immagine salvata in { $path }
picture-not-made = Non è stato possibile creare l’immagine. Prova l’altro formato.
timeline-heading = Che cosa hai salvato, e quando
timeline-reading = Lettura della linea del tempo
timeline-unread = Non è stato possibile leggere la linea del tempo: { $problem }
timeline-no-dates = Nessuno dei tuoi segnalibri ha una data.
timeline-undated =
    { $count ->
        [one] { $count } segnalibro senza data non compare nel grafico.
       *[other] { $count } segnalibri senza data non compaiono nel grafico.
    }
timeline-by = Colori per
timeline-label = I tuoi segnalibri nel tempo
timeline-keys = Le frecce a sinistra e a destra scorrono le barre, con Maiusc ne prendono di più. + e − cambiano lo zoom, Invio si avvicina a ciò che è selezionato, Esc deseleziona.
timeline-earlier = Prima
timeline-later = Dopo
timeline-as-table = Come tabella
timeline-as-chart = Come grafico
timeline-when = Quando
timeline-all = Totale
timeline-from-to =
    { $count ->
        [one] { $count } pagina · { $from } – { $to }
       *[other] { $count } pagine · { $from } – { $to }
    }
timeline-at =
    { $count ->
        [one] { $count } pagina · { $when }
       *[other] { $count } pagine · { $when }
    }
timeline-span = { $from } – { $to }
timeline-on-this-day = In questo giorno
timeline-never-opened = Salvate e mai aperte
timeline-never-opened-count =
    { $count ->
        [one] { $count } pagina non è mai stata aperta con Dogear.
       *[other] { $count } pagine non sono mai state aperte con Dogear.
    }
timeline-show-all =
    { $count ->
        [one] Mostra nella libreria
       *[other] Mostra tutte e { $count } nella libreria
    }
