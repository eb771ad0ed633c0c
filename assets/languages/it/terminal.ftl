### Ciò che `dogear` scrive in un terminale. Ciò che sta tra `apici inversi`, le --opzioni, i nomi dei file e le parole in
### MAIUSCOLO non si traducono. Il glossario è all'inizio di window.ftl.

## Quantità, come parti di una riga

bookmarks =
    { $count ->
        [one] { $count } segnalibro
       *[other] { $count } segnalibri
    }

## Aiuto. Un messaggio per comando, con sotto le sue opzioni

help = Trova i tuoi segnalibri da ciò che ne ricordi.
    .data_dir = Cartella della libreria e delle impostazioni.
    .json = Scrive un documento JSON invece di testo (`watch` e `ask`: un oggetto per riga).
    .gentle = Lascia ad altri metà della potenza del computer mentre si prepara la ricerca per significato.
    .verbose = Dice su stderr che cosa si sta facendo.
    .lang = Parla questa lingua invece di quella del sistema, con il suo codice: en, de, fr, es, pt, it, ru, zh, ja o ar.
    .help = Mostra l’aiuto.
    .version = Mostra la versione.
help-sources = Elenca i profili di browser trovati e fa scegliere quali leggere.
    .enable = Legge questa fonte.
    .disable = Non legge questa fonte, e dimentica ciò che ne ha letto.
    .add = Aggiunge una cartella di profilo che non è stata trovata automaticamente.
help-sync = Legge una volta tutte le fonti, poi prepara ciò che è nuovo per la ricerca per significato.
    .source = Solo questa fonte.
    .no_embed = Solo le parole; la ricerca per significato si aggiorna alla prossima lettura.
help-watch = Legge tutte le fonti, poi ne segue le modifiche finché non viene interrotto.
help-import = Legge un file di segnalibri in qualsiasi formato noto.
    .file = Il file.
    .dry_run = Dice che cosa succederebbe, senza cambiare niente.
help-export = Scrive i segnalibri in un file, nell’ordine e nelle cartelle dei loro browser.
    .file = Il file; la sua estensione indica il formato, se non lo fa --format.
    .format = Il formato.
    .format_html = Ogni browser lo importa.
    .format_json = Un elenco di oggetti.
    .format_csv = Una tabella.
    .format_md = Un documento.
    .folder = Solo ciò che è in questa cartella: un nome, o più nomi separati da `/`.
    .source = Solo questa fonte.
help-folders = Elenca le cartelle, prima le più grandi, con il numero di segnalibri in ciascuna e al di sotto.
    .folder = Solo questa cartella e quelle al suo interno: un nome, o nomi separati da `/`.
    .depth = Al massimo questo numero di livelli.
help-list = Elenca i segnalibri che soddisfano le condizioni, nell’ordine voluto.
    .query = Parole da cercare; date, siti e simili al loro interno sono condizioni.
    .limit = Al massimo questo numero.
    .from = Comincia da quello in questo posto, contando da 0.
    .sort = In base a che cosa: se manca, `saved`, o `found` se ci sono parole.
    .sort_saved = Quando è stato salvato, dal più recente.
    .sort_title = Il titolo.
    .sort_site = Il sito.
    .sort_folder = La cartella.
    .sort_opened = Quando Dogear lo ha aperto l’ultima volta, dal più recente.
    .sort_found = Prima ciò che corrisponde meglio alle parole.
    .reverse = Nell’ordine inverso.
    .after = Salvato in questo giorno o dopo (YYYY-MM-DD).
    .before = Salvato prima di questo giorno (YYYY-MM-DD).
    .site = In questo sito o in una sua parte.
    .folder = In questa cartella o al suo interno, con il nome o il percorso (Lavoro/Progetti).
    .source = Da questa fonte.
    .tag = Con questa etichetta.
    .kind = Solo pagine di questo tipo.
    .kind_video = Video.
    .kind_pdf = File PDF.
    .kind_repository = Repository di codice sorgente.
    .kind_paper = Articoli scientifici.
    .language = Con un titolo in questa lingua (de, en, ja).
    .never_opened = Ciò che Dogear non ha mai aperto.
    .saved_twice = Ciò che è salvato più di una volta.
help-similar = Elenca i segnalibri più vicini per significato a uno di loro.
    .page = Il suo numero o il suo indirizzo.
    .limit = Al massimo questo numero.
help-duplicates = Elenca ciò che è salvato più di una volta; non viene eliminato nulla.
    .alike = Quanto si somigliano.
    .alike_page = La stessa pagina.
    .alike_form = O un’altra sua forma: per cellulari, per la stampa, in un archivio.
    .alike_title = O una pagina dello stesso sito con lo stesso titolo.
    .folder = Solo in questa cartella o al di sotto, per nome o percorso (Lavoro/Progetti).
    .source = Solo in questa fonte.
    .limit = Al massimo questo numero di gruppi.
help-map = Mostra come si dispongono i segnalibri: ciò che è vicino per significato è vicino sulla mappa.
    .svg = Scrive la mappa come immagine in questo file, o nell’output del terminale se non ne indichi uno.
help-pages = Mostra e sceglie se Dogear legge ciò che dicono le pagine dei segnalibri, le legge ora e mostra quali sono scomparse.
    .on = Lascia che Dogear richieda le pagine ai siti: quelle scelte con --source e --folder, o quelle di tutte le fonti che ci sono ora.
    .off = Non richiede niente a nessun sito.
    .estimate = Dice quante pagine sarebbero, quanto si riceverebbe e quanto tempo ci vorrebbe. Nessun sito viene contattato.
    .read = Legge ora ciò che c’è da leggere. Ctrl+C interrompe; la volta dopo la lettura riprende da lì.
    .show = Mostra ciò che è conservato di questa pagina, con il numero di un segnalibro o il suo indirizzo.
    .health = Elenca le pagine che non sono più come prima: tutte, o quelle di un tipo.
    .health_gone = Il sito dice che quella pagina non c’è.
    .health_dead = Il sito non c’è più.
    .health_moved = La pagina ha un altro indirizzo, in modo definitivo.
    .health_changed = Il suo testo è diverso da prima.
    .limit = Ne elenca al massimo questo numero.
    .forget = Dimentica ciò che dicevano le pagine, e non le richiede più. Senza --site, --folder, --source o --page: tutto, e la lettura viene disattivata.
    .again = Richiede di nuovo le pagine già richieste, anche quelle dimenticate.
    .source = Legge le pagine di questa fonte; dopo --forget o --again, solo quelle.
    .folder = Legge le pagine in questa cartella, con il nome o il percorso (Lavoro/Progetti); dopo --forget o --again, solo quelle. Una cartella privata viene letta solo se è indicata qui.
    .site = Solo le pagine in questo sito o in una sua parte.
    .page = Solo questa pagina, con il numero di un segnalibro o il suo indirizzo.
    .not_folder = Non legge mai una pagina in questa cartella.
    .not_site = Non legge mai una pagina in questo sito o in una sua parte.
    .all = Sceglie tutte le fonti che ci sono ora, e non esclude niente.
    .reread = Rilegge una pagina dopo questo numero di giorni; 0 per mai.
    .private_addresses = Se si leggono i segnalibri con l’indirizzo di questo computer o di uno vicino.
    .private_addresses_yes = Si leggono.
    .private_addresses_no = Non si leggono.
    .metered = Se si leggono le pagine con una connessione a consumo.
    .metered_yes = Si leggono.
    .metered_no = Aspettano un’altra connessione.
help-search = Cerca segnalibri.
    .query = Ciò che ricordi.
    .limit = Al massimo questo numero.
    .explain = Dice come è stata letta la domanda e, per ogni segnalibro, perché sta dove sta.
    .mode = Per parole, per significato o in entrambi i modi.
    .mode_hybrid = Parole e significato insieme.
    .mode_words = Solo parole.
    .mode_meaning = Solo significato.
    .after = Salvato in questo giorno o dopo (YYYY-MM-DD).
    .before = Salvato prima di questo giorno (YYYY-MM-DD).
    .site = In questo sito o in una sua parte.
    .folder = In questa cartella o al suo interno, con il nome o il percorso (Lavoro/Progetti).
    .source = Da questa fonte.
help-ask = Risponde a una domanda citando i tuoi segnalibri.
    .question = La domanda.
    .llm = Chi risponde: `none` per le risposte integrate, o il nome di un modello. Se manca, vale la scelta nelle impostazioni.
    .agree = Accetta di inviare domande e segnalibri al fornitore delle impostazioni, se non è su questo computer.
    .show_sent = Mostra soltanto ciò che verrebbe inviato, alla lettera.
help-provider = Mostra e sceglie chi risponde.
    .wanted = Fa rispondere questo: `built_in`, `ollama`, `open_ai_compatible`, `openai`, `anthropic`, `gemini`, `groq`, `deepseek`, `mistral` o `openrouter`.
    .address = Il suo indirizzo; vuoto per quello solito.
    .model = Il modello.
    .key = Conserva una chiave, letta dallo standard input.
    .test = Chiede se c’è, se accetta la chiave e se ha il modello.
    .find = Cerca soltanto programmi con modelli su questo computer.
help-model = Mostra e sceglie il modello usato dalla ricerca per significato.
    .get = Scarica questo modello, o continua da dove si era fermato.
    .wanted = Cerca con questo modello, dell’elenco o di una cartella con model.onnx, tokenizer.json e model.toml.
    .back = Torna a cercare con il modello precedente.
    .remove = Elimina ciò che è stato scaricato di questo modello, o ne dimentica la cartella.
    .server = Scarica i modelli da questo server; vuoto per quello solito.
help-private = Elenca e cambia le cartelle i cui segnalibri non si mostrano a nessun modello né assistente.
    .add = Tiene privata questa cartella, con il nome o il percorso (Lavoro/Privato).
    .drop = Non tiene più privata questa cartella.
help-habit = Mostra ciò che si impara dai segnalibri che apri nella finestra, disattiva l’apprendimento o dimentica tutto.
    .on = Impara da ciò che viene aperto.
    .off = Non impara niente, e ciò che ha imparato non cambia niente.
    .forget = Dimentica ciò che è stato aperto.
help-chat = Conversa sui tuoi segnalibri nel terminale.
help-conversations = Elenca ciò che è stato chiesto e risposto, lo mostra di nuovo come Markdown, cerca, cambia titolo o elimina.
    .show = Scrive questa come Markdown, con le sue fonti.
    .search = Elenca solo quelle con queste parole in un titolo, una domanda o una risposta.
    .rename = Dà a una un altro titolo.
    .delete = Elimina questa per sempre.
help-toggle = Mostra o nasconde la ricerca rapida del Dogear attivo; se non è attivo, avvia Dogear.
help-open = Fa una domanda nella finestra del Dogear attivo; se non è attivo, lo avvia.
    .question = La domanda.
help-companion = Lascia che l’estensione in un browser parli con Dogear; senza opzioni, risponde al browser che ha avviato questo programma.
    .install = Dice a ogni browser trovato dove la sua estensione raggiunge questo programma.
    .remove = Annulla tutto questo.
    .status = Elenca i browser trovati e quali lo sanno.
help-mcp = Lascia che un assistente legga la libreria: il Model Context Protocol su stdin e stdout.
help-changes = Ciò che è stato aggiunto, modificato, spostato, rimosso e ripristinato, dal più recente.
    .since = In questo giorno o dopo (YYYY-MM-DD).
    .kind = Solo di questo tipo.
    .kind_added = Nuovo.
    .kind_changed = Altro titolo, indirizzo, data, etichette o nota.
    .kind_moved = In un’altra cartella.
    .kind_removed = Non c’è più.
    .kind_restored = È tornato dopo essere sparito.
    .source = Solo in questa fonte.
    .before = Precedente a questa voce: l’ultimo `entry` di una pagina porta alla successiva.
    .limit = Al massimo questo numero.
help-exclude = Elenca e cambia le regole su ciò che Dogear non deve conoscere.
    .folder = Una cartella con questo nome, o in questo percorso (Lavoro/Privato), con tutto ciò che contiene.
    .site = Questo sito con i suoi sottodomini.
    .source = Questo profilo o file importato.
    .pattern = Indirizzi e titoli come questo; `*` sta per qualsiasi testo, `?` per un carattere.
    .drop = Invece di aggiungere queste regole le rimuove, e rilegge ciò che escludevano.
help-status = Numeri, stato e dimensioni della libreria.
help-newest = Cerca un Dogear più recente: una richiesta al suo progetto. Non viene scaricato né installato niente.
help-eval = Misura quanto bene si ritrovano segnalibri noti.
    .queries = Ricerche, un oggetto JSON per riga: id, category, query, url.
    .now = Il momento da cui si conta «la primavera scorsa».
    .without = Cerca senza questo, per vedere quanto vale. Si può indicare più volte.
    .without_conditions = Siti, cartelle, date e tipi come condizioni.
    .without_words = Le parole della domanda.
    .without_meaning = Il suo significato.
    .without_misspellings = Ciò che si intendeva con una parola scritta male.
    .without_languages = Domande in lingue diverse dall’inglese, lette come tali.
    .without_tokens = Il confronto dei migliori parola per parola.
    .without_recency = La preferenza per ciò che è stato salvato da poco.
help-rebuild = Rifà tutto ciò che deriva dai segnalibri.
    .repair = Prima mette da parte una libreria danneggiata e ne comincia una nuova con le sue conversazioni.
help-help = Mostra questo messaggio, o l’aiuto di un comando.

searching =
    Che cosa può contenere una ricerca:
      "lievito madre" pane     esattamente queste parole, tra virgolette di qualsiasi tipo
      rust OR go               l’una o l’altra; OR in maiuscolo, o | tra poche parole
      rust -async              senza questa parola
      rust NOT async           lo stesso
      site:github.com rust     in questo sito
      folder:Ricette zuppa     in questa cartella, o in una al suo interno
      folder:"Da fare" orto    un nome di più parole va tra virgolette
      zuppa in Cucina/Inverno  nella cartella di questo percorso
      zuppa Cucina › Inverno   lo stesso; gli emoji nel nome si possono tralasciare
      kind:pdf tasse           di questo tipo: video, pdf, repository o paper (articolo scientifico)
      after:2023 rust          salvato nel 2023 o dopo
      before:2023-05 rust      salvato prima di maggio 2023; un giorno si scrive 2023-05-17
      in:firefox pane          salvato in questo browser o profilo
      pane -site:youtube.com   con un trattino davanti si esclude anche un sito, una cartella o un tipo

    Vanno bene anche parole comuni: «video di rust su youtube che ho salvato l’anno scorso».

## Ciò che sta attorno all'aiuto

help-usage = Uso:
help-commands = Comandi
help-arguments = Argomenti
help-options = Opzioni
help-default = Valore predefinito: { $value }.
help-names = Valori possibili: { $names }.
help-environment = Si prende anche da { $name }.

## Ciò che è stato scritto male. Ogni caso conclude il comando

typed-more = `{ $command } --help` mostra che cosa c’è.
typed-unknown = Qui non esiste l’opzione { $argument }.
typed-unknown-command = Non esiste il comando { $command }.
typed-meant = Intendevi { $suggestion }?
typed-missing = Manca questo: { $arguments }.
typed-no-command = Indica che cosa fare.
typed-wrong-value = «{ $value }» non va bene per { $argument }: { $reason }.
typed-value-missing = Manca un valore dopo { $argument }.
typed-conflict = { $argument } non si può usare con { $other }.
typed-twice = { $argument } si può indicare una volta sola.
typed-too-much = { $argument } non ammette «{ $value }».
typed-count = Numero di valori di { $argument }: devono essere { $wanted }, non { $given }.
typed-no-text = Ciò che è stato scritto non è un testo valido.
typed-other = Non è stato possibile leggere il comando: { $reason }
typed-one-of = i valori possibili sono { $names }
typed-day = un giorno si scrive 2024-03-31
typed-limit = serve un numero da 1 a 1000
typed-number = serve un numero
typed-levels = serve un numero da 1 in su

## Domande a cui si risponde con la tastiera

ask-yes = s sì si y yes
ask-send = Inviare questo, e anche le prossime domande con i loro segnalibri? [s/N]
ask-sample = Non sono stati trovati segnalibri in nessun browser. Provare la libreria di esempio? [S/n]

## `dogear sources`, `sync`, `watch`, `import`

sources-none = Non è stato trovato nessun profilo di browser. Leggi un file esportato con: dogear import FILE
sources-not-counted = non contati
sources-not-read = non letta
sources-companion = Per far parlare l’estensione con Dogear da qui: dogear companion --install
sync-changes = { $source }: aggiunti { $added }, modificati { $changed }, spostati { $moved }, rimossi { $removed }, come prima { $unchanged }
sync-unreadable = { $source }: { $detail } Ciò che era già stato letto resta.
sync-unreadable-plainly = Non si può leggere.
sync-left-out =
    { $count ->
        [one] { $count } segnalibro escluso dalle tue regole
       *[other] { $count } segnalibri esclusi dalle tue regole
    }
sync-skipped = voci omesse ({ $count }): { $reason }
sync-unused = non usati: { $names }
sync-unused-field = { $name } (righe: { $rows })
sync-more = altri avvisi: { $count }; si vedono tutti con --json
sync-done =
    { $count ->
        [one] { $count } segnalibro pronto per la ricerca per significato, { $time } in tutto.
       *[other] { $count } segnalibri pronti per la ricerca per significato, { $time } in tutto.
    }
milliseconds = { $count } ms
watch-ready = Si seguono le modifiche. Ctrl+C per finire.
watch-found = { $source }: fonte trovata, seguita da adesso
watch-changes = { $source }: aggiunti { $added }, modificati { $changed }, spostati { $moved }, rimossi { $removed }; si trovano già per parole
watch-changes-meaning = { $source }: aggiunti { $added }, modificati { $changed }, spostati { $moved }, rimossi { $removed }; si trovano per parole e per significato dopo { $time }
watch-stopped = I browser non vengono più seguiti. Avvia di nuovo `dogear watch`.
import-elsewhere =
    { $count ->
        [one] { $count } pagina salvata anche altrove; la ricerca la mostra una volta.
       *[other] { $count } pagine salvate anche altrove; la ricerca mostra ciascuna una volta sola.
    }
import-texts =
    { $count ->
        [one] È arrivato anche il testo di { $count } pagina; la ricerca la trova anche da lì.
       *[other] Sono arrivati anche i testi di { $count } pagine; la ricerca le trova anche da lì.
    }
import-dry-run = Questo è ciò che succederebbe. Non è stato cambiato niente.
import-done =
    { $count ->
        [one] Ricerca per parole pronta dopo { $words }; per significato, { $count } segnalibro dopo { $meaning }.
       *[other] Ricerca per parole pronta dopo { $words }; per significato, { $count } segnalibri dopo { $meaning }.
    }
progress-drawing = Disegno della mappa
progress-meaning = Preparazione della ricerca per significato
progress-searching = Ricerca
progress-reading = Lettura dei segnalibri

## `dogear pages`

pages-off = La lettura delle pagine è disattivata: nessun sito viene contattato. `dogear pages --estimate` dice quanto ci vorrebbe, --on la attiva.
pages-paused = La lettura delle pagine è in pausa finché non la riprendi nella finestra o con `dogear pages --on`.
pages-up-to-date = La lettura delle pagine è attiva. Non c’è niente da leggere.
pages-due =
    { $count ->
        [one] La lettura delle pagine è attiva. C’è { $count } pagina da leggere: Dogear la legge mentre segue i tuoi browser, `dogear pages --read` la legge ora.
       *[other] La lettura delle pagine è attiva. Ci sono { $count } pagine da leggere: Dogear le legge mentre segue i tuoi browser, `dogear pages --read` le legge ora.
    }
pages-elsewhere =
    { $count ->
        [one] Un altro Dogear sta leggendo le pagine: c’è { $count } pagina da leggere.
       *[other] Un altro Dogear sta leggendo le pagine: ci sono { $count } pagine da leggere.
    }
pages-power =
    { $count ->
        [one] Si risparmia energia: { $count } pagina aspetta di essere letta.
       *[other] Si risparmia energia: { $count } pagine aspettano di essere lette.
    }
pages-metered =
    { $count ->
        [one] Questa connessione è a consumo: { $count } pagina aspetta di essere letta.
       *[other] Questa connessione è a consumo: { $count } pagine aspettano di essere lette.
    }
pages-chosen = Solo le pagine di: { $names }
pages-left-out = Mai le pagine di: { $names }
pages-kept =
    { $count ->
        [0] Non è conservato nessun testo.
        [one] È conservato il testo di { $count } pagina, { $size } MB.
       *[other] È conservato il testo di { $count } pagine, { $size } MB.
    }
pages-state-read = lette
pages-state-no-text = senza testo che si possa conservare
pages-state-walled = dietro un login, una domanda o un rifiuto
pages-state-unwanted = non per i programmi, dice il sito
pages-state-gone = scomparse
pages-state-dead = in siti che non ci sono più
pages-state-trouble = non raggiunte, si riproverà
pages-state-forbidden = non richieste
pages-moved =
    { $count ->
        [one] { $count } è stata spostata: `dogear pages --health moved`
       *[other] { $count } sono state spostate: `dogear pages --health moved`
    }
pages-estimate =
    { $count ->
        [one] { $count } pagina, circa { $size } MB, { $minutes } min
       *[other] { $count } pagine, circa { $size } MB, { $minutes } min
    }
pages-assumed =
    { $sites ->
        [one] Si suppone: 100 kB per pagina, senza immagini né script; una pagina al secondo, da { $sites } sito.
       *[other] Si suppone: 100 kB per pagina, senza immagini né script; una pagina al secondo da ciascuno dei { $sites } siti.
    }
pages-largest =
    { $count ->
        [one] Il sito con più pagine è { $site }: { $count } pagina.
       *[other] Il sito con più pagine è { $site }: { $count } pagine.
    }
pages-not-chosen =
    { $count ->
        [one] { $count } altra non è scelta, è esclusa o è in una cartella privata.
       *[other] Altre { $count } non sono scelte, sono escluse o sono in cartelle private.
    }
pages-none-due = Non c’è nessuna pagina da leggere.
pages-read =
    { $count ->
        [one] Richiesta { $count } pagina, { $size } MB. Testi nuovi: { $texts }.
       *[other] Richieste { $count } pagine, { $size } MB. Testi nuovi: { $texts }.
    }
pages-no-network = Nessun sito era raggiungibile. Controlla la connessione e ricomincia.
pages-left =
    { $count ->
        [one] Resta { $count } pagina da leggere. `dogear pages --read` continua.
       *[other] Restano { $count } pagine da leggere. `dogear pages --read` continua.
    }
pages-forgotten =
    { $count ->
        [one] Dimenticato il testo di { $count } pagina.
       *[other] Dimenticato il testo di { $count } pagine.
    }
pages-again =
    { $count ->
        [one] { $count } pagina verrà richiesta di nuovo.
       *[other] { $count } pagine verranno richieste di nuovo.
    }
pages-unknown = Nessun segnalibro ha il numero o l’indirizzo { $page }. `dogear list --json` dice i loro numeri.
pages-no-site = `{ $site }` non è un sito. Scrivilo come example.org.
pages-no-text = Non ne è conservato nessun testo.
pages-text-fetched = Dalla pagina, letta: { $day }
pages-text-companion = Dalla pagina, come l’ha mostrata il browser: { $day }
pages-text-imported = Da un file esportato, letto: { $day }
pages-asked-on = Richiesta ({ $day }): { $outcome }
pages-reason =
    { $reason ->
        [read] è stata letta
        [not_found] quella pagina non c’è
        [gone] tolta in modo definitivo
        [sent_home] resta solo la pagina iniziale del sito
        [no_host] quel sito non c’è
        [parked] il sito è in vendita
        [refused_connection] lì non risponde niente
        [unreachable] il sito non era raggiungibile
        [bad_certificate] il certificato del sito non è valido
        [timed_out] ha impiegato troppo tempo
        [too_large] è troppo grande
        [cut] si è interrotta
        [busy] il sito chiede di tornare più tardi
        [server_trouble] il sito ha problemi suoi
        [robots] il sito non vuole che i programmi la leggano
        [noindex] la pagina chiede ai programmi di non conservarla
        [sign_in] chiede un accesso
        [consent] chiede prima un consenso
        [blocked] il sito rifiuta
        [script_only] il suo testo appare solo in un browser
        [picture] un’immagine, un video o un suono
        [download] un file da scaricare
        [feed] un feed, o dati per programmi
        [empty] non contiene testo
        [private_address] un indirizzo di questo computer o di uno vicino
        [redirect_loop] i suoi reindirizzamenti girano in tondo
        [too_many_redirects] troppi reindirizzamenti
        [bad_redirect] il suo reindirizzamento non porta da nessuna parte
        [unreadable] non è stato possibile capirla
        [not_web] non è un indirizzo web
        [forgotten] dimenticata per tua scelta
       *[other] { $reason }
    }
pages-all-well = Delle pagine richieste nessuna è scomparsa, spostata o cambiata, e nessun sito è scomparso.
pages-health-gone = scomparsa: { $outcome } ({ $day })
pages-health-dead = sito scomparso: { $outcome } ({ $day })
pages-health-moved = spostata a { $url }
pages-health-changed = il suo testo era diverso da prima ({ $day })
pages-archived = una copia di allora, se c’è: { $url }
pages-more = Altre pagine: { $count }. Per mostrarle: -k.

## `dogear search`, `ask`, `chat`

search-only-excludes = Questo dice solo che cosa escludere. I più recenti fra gli altri:
search-nothing = Non c’è nulla di salvato su questo.
search-nearest = Non c’è nulla di salvato su questo. I risultati più vicini sono:
search-by-meaning = per significato
search-also = anche in { $places }
explain-text = cercato: { $text }
explain-condition = solo: { $condition } («{ $words }»)
explain-relaxed = tolto, perché niente lo soddisfa: { $condition }
explain-exact = esattamente ciò che era richiesto
explain-words = parole: { $share }% della domanda: { $places }
explain-words-ranked = parole: { $share }% della domanda, posto { $rank }: { $places }
explain-meaning = significato: { $score }
explain-meaning-ranked = significato: { $score }, posto { $rank }
explain-closeness = parola per parola: { $score }
explain-together = insieme: { $score }
explain-place =
    { $field ->
        [title] «{ $word }» nel titolo
        [address] «{ $word }» nell’indirizzo
        [folder] «{ $word }» nella cartella
        [tags] «{ $word }» nelle etichette
       *[note] «{ $word }» nella nota
    }
explain-alike = { $place }, somiglianza { $alike }%
ask-local = Niente: la risposta si compone su questo computer.
ask-would-send =
    { $count ->
        [one] A { $address }, con { $count } segnalibro:
       *[other] A { $address }, con { $count } segnalibri:
    }
ask-will-send =
    { $count ->
        [one] Questo verrebbe inviato a { $address }, con { $count } segnalibro.
       *[other] Questo verrebbe inviato a { $address }, con { $count } segnalibri.
    }
ask-stopped = (fermata)
ask-ended = La risposta è finita prima del tempo.
ask-built-in = Chiedi con --llm none per avere una risposta integrata.
chat-begin =
    { $count ->
        [one] { $count } segnalibro nella libreria.
       *[other] { $count } segnalibri nella libreria.
    }
chat-help = Fai domande sui tuoi segnalibri. Un numero mostra l’indirizzo di quella fonte, /new ricomincia, /quit conclude.
chat-no-sample = Leggi un file esportato con: dogear import FILE
chat-sources =
    { $count ->
        [one] L’ultima risposta ha { $count } fonte.
       *[other] L’ultima risposta ha { $count } fonti.
    }

## `dogear conversations`, `changes`, `exclude`, `private`; cartelle

conversations-none = Nessuna conversazione.
conversations-no-number = «{ $id }» non è il numero di una conversazione.
conversations-unknown = Non esiste la conversazione { $id }. `dogear conversations` elenca quelle che ci sono.
changes-none = Nessuna modifica. Le modifiche si annotano dalla seconda lettura di un browser in poi.
changes-added = aggiunto
changes-changed = modificato
changes-moved = spostato
changes-removed = rimosso
changes-restored = ripristinato
exclude-back =
    { $count ->
        [one] Riletto { $count } segnalibro.
       *[other] Riletti { $count } segnalibri.
    }
exclude-forgotten =
    { $count ->
        [one] Dimenticato { $count } segnalibro. Nei tuoi browser non è cambiato niente.
       *[other] Dimenticati { $count } segnalibri. Nei tuoi browser non è cambiato niente.
    }
exclude-none = Nessun segnalibro è escluso. Escludine qualcuno con --folder, --site, --source o --pattern.
exclude-no-rule-to-drop = Indica la regola da rimuovere con --folder, --site, --source o --pattern.
exclude-folder = cartella
exclude-site = sito
exclude-source = fonte
exclude-pattern = schema
exclude-unknown =
    { $kind ->
        [folder] Non c’è nessuna regola per la cartella `{ $value }`.
        [site] Non c’è nessuna regola per il sito `{ $value }`.
        [source] Non c’è nessuna regola per la fonte `{ $value }`.
       *[pattern] Non c’è nessuna regola per lo schema `{ $value }`.
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` non è una cartella che una regola possa indicare.
        [site] `{ $value }` non è un sito che una regola possa indicare.
        [source] `{ $value }` non è una fonte che una regola possa indicare.
       *[pattern] `{ $value }` non è uno schema che una regola possa indicare.
    }
private-none = Nessuna cartella è privata: qualsiasi segnalibro può far parte di ciò che si invia a un modello.
private-unknown = La cartella `{ $folder }` non è privata.
private-no-name = Indica la cartella dopo --add: il nome o il percorso (Lavoro/Privato).
folders-deeper =
    { $count ->
        [one] { $count } cartella più profonda con { $bookmarks } non mostrata
       *[other] { $count } cartelle più profonde con { $bookmarks } non mostrate
    }
folders-unfiled = in nessuna cartella
list-none = Nessun segnalibro soddisfa queste condizioni.
list-more = { $shown } di { $total }. Per mostrarne altri: --from e -k.
similar-unknown = Nessun segnalibro ha il numero o l’indirizzo { $page }. `dogear list --json` dice i loro numeri.
similar-not-ready = Questo segnalibro non si può ancora confrontare per significato. `dogear sync` legge ciò che manca.
similar-none = Non è salvato altro.
duplicates-none = Niente è salvato più di una volta.
duplicates-form = forme di una pagina
duplicates-title = lo stesso titolo
duplicates-total =
    { $pages ->
        [one] { $pages } pagina è salvata più di una volta: { $spare } di troppo.
       *[other] { $pages } pagine sono salvate più di una volta: { $spare } di troppo.
    }
duplicates-more = Sono mostrati i primi { $shown }. Per mostrarne altri: -k.
folders-listed = `dogear folders` le elenca.
folder-unknown = Non esiste la cartella «{ $folder }», né un’altra con un nome simile.
folder-unknown-nearest =
    { $count ->
        [one] Non esiste la cartella «{ $folder }». La più simile è { $nearest }.
       *[other] Non esiste la cartella «{ $folder }». Le più simili sono { $nearest }.
    }
quoted = «{ $name }»
folder-rule-kept = La regola resta per ciò che potrà arrivare.

## `dogear export`, `rebuild`, `status`, `eval`

export-no-format = { $file }: l’estensione non indica nessun formato. Aggiungi --format html, json, csv o md.
export-done =
    { $count ->
        [one] { $count } segnalibro esportato in { $file }.
       *[other] { $count } segnalibri esportati in { $file }.
    }
export-left-out = Omesso, perché il suo indirizzo è troppo lungo per restare intero: «{ $title }» in { $folder }.
rebuild-set-aside = La libreria danneggiata è conservata come { $file }.
rebuild-conversations =
    { $count ->
        [one] { $count } conversazione conservata.
       *[other] { $count } conversazioni conservate.
    }
rebuild-done =
    { $count ->
        [one] { $count } segnalibro di nuovo pronto, { $embedded } per la ricerca per significato, { $time }.
       *[other] { $count } segnalibri di nuovo pronti, { $embedded } per la ricerca per significato, { $time }.
    }
status-sizes =
    { $count ->
        [one] { $bookmarks } da { $count } fonte
       *[other] { $bookmarks } da { $count } fonti
    }
status-meaning-ready = Ricerca per significato: pronta ({ $model })
status-meaning-preparing = Ricerca per significato: pronti { $ready } di { $of } ({ $model })
status-meaning-first = Ricerca per significato: pronta; { $model } ha letto { $ready } segnalibri su { $of }
status-meaning-off = Ricerca per significato: disattivata
status-changing = Passaggio a { $model }: pronti { $ready } di { $of }; fino ad allora si usa { $answering }
status-changing-words = Passaggio a { $model }: pronti { $ready } di { $of }; fino ad allora si cerca solo per parole
status-library = Libreria: { $size } MB in { $folder }
status-read = Ultima lettura: { $moment } UTC
status-never-read = Non è stato ancora letto niente. Esegui: dogear sync
newest-this = Dogear { $version } è la versione più recente.
newest-newer = È disponibile Dogear { $newer }; questo è { $version }. Si trova su { $page }
eval-category = categoria
eval-all = tutte
eval-negatives = negative: risposte { $answered } di { $count }
eval-times = tempo per ricerca: p50 { $half } ms, p95 { $most } ms

## `dogear habit`

habit-on = L’apprendimento da ciò che apri è attivo.
habit-off = L’apprendimento da ciò che apri è disattivato: non si memorizza niente di nuovo e le ricerche non lo usano.
habit-forgotten =
    { $count ->
        [one] Dimenticato ciò che hai aperto ({ $count } volta).
       *[other] Dimenticato ciò che hai aperto ({ $count } volte).
    }
habit-opens =
    { $count ->
        [one] Aperti dalle risposte: { $count } volta.
       *[other] Aperti dalle risposte: { $count } volte.
    }
habit-choices =
    { $count ->
        [one] Aperti con altri sopra: { $count } volta.
       *[other] Aperti con altri sopra: { $count } volte.
    }
habit-too-few = Ciò che preferisci si impara da { $count } di queste volte.
habit-preferences = Ciò che preferisci, da -1 a 1; decide solo tra segnalibri più o meno ugualmente adatti:
habit-coverage = contiene le parole della domanda
habit-meaning = ha lo stesso significato della domanda
habit-closeness = si avvicina alla domanda parola per parola
habit-exact = è esattamente ciò che dice la domanda
habit-freshness = è stato salvato da poco
habit-frecency = è stato aperto spesso e di recente
habit-much-more = conta molto di più
habit-more = conta di più
habit-as-usual = come al solito
habit-less = conta di meno
habit-much-less = conta molto di meno

## `dogear model`, `provider`

model-fetching = Scaricamento di { $model } da { $server }
model-fetching-size = Scaricamento di { $model } (circa { $size } MB) da { $server }
model-none-before = Non c’è un modello precedente a cui tornare. `dogear model --use ID` ne sceglie uno.
model-server = I modelli si scaricano da { $server }.
model-languages =
    { $count ->
        [one] inglese
       *[other] { $count } lingue
    }
model-size = { $size } MB
model-absent = non è qui
model-partial = { $size } MB sono qui
model-being-fetched = in scaricamento, { $size } di { $of } MB
model-here = qui
model-coming = legge i segnalibri, { $ready } di { $of }
model-in-use = in uso
provider-unknown = Non esiste il fornitore `{ $name }`. Indica uno di questi: { $names }.
provider-paste-key = Incolla la chiave, poi premi Invio. Una riga vuota rimuove la chiave.
provider-key-in-file = Qui non c’è un portachiavi utilizzabile: la chiave sta, non cifrata, in un file che solo tu puoi leggere.
provider-key-kept = (chiave in un portachiavi)
provider-key-kept-in-file = (chiave in un file)
provider-failed = Non si può interrogare il fornitore.
provider-no-address = `{ $address }` non è un indirizzo. Scrivilo come http://localhost:11434.
provider-built-in = Le risposte integrate non hanno bisogno di connessione.
provider-connected =
    { $count ->
        [one] Connesso: trovato { $count } modello. Sceglilo con --model NAME.
       *[other] Connesso: trovati { $count } modelli. Scegline uno con --model NAME.
    }
provider-ready = Connesso. { $model } è pronto.
provider-none-local = Nessun modello risponde su questo computer.
provider-local =
    { $count ->
        [one] { $name } a { $address }, { $count } modello
       *[other] { $name } a { $address }, { $count } modelli
    }

## `dogear toggle`, `open`: l'applicazione attiva

app-starting = Dogear non era attivo. Si sta avviando.
app-not-installed = Dogear non è attivo, e la sua finestra ({ $program }) non è installata accanto a questo programma. Installala, o usa `dogear ask`.
app-not-started = non è stato possibile avviare { $program }
app-no-question = Scrivi la domanda dopo `dogear open`.
app-silent = Dogear è attivo, ma non risponde. Chiudilo e avvialo di nuovo.
app-busy = Al momento Dogear ha troppe chiamate a cui rispondere. Riprova.
app-old = Il Dogear attivo non conosce questa chiamata. Dopo un aggiornamento, riavvialo.
app-too-long = Questo non si può passare al Dogear attivo: è troppo lungo, o non è testo.
app-no-answer = Il Dogear attivo non ha una risposta. Aprilo per vedere perché.

## `dogear companion`

companion-no-browser = Non è stato trovato nessun browser.
companion-yes = L’estensione in questo browser comunica con Dogear.
companion-no = Non installata. Per far comunicare la sua estensione con Dogear: dogear companion --install
companion-elsewhere = L’estensione in questo browser comunica con un altro Dogear. Per farla comunicare con questo: dogear companion --install
companion-snap = Essendo uno snap, questo browser non può avviare altri programmi. I suoi segnalibri si leggono dal suo file, come prima.
companion-flatpak = Essendo un flatpak, questo browser non può avviare altri programmi. I suoi segnalibri si leggono dal suo file, come prima.
companion-steps = Ora aggiungi l’estensione al browser:
companion-step-page = Scrivi chrome://extensions nella sua barra degli indirizzi e attiva la «Modalità sviluppatore».
companion-step-load = Scegli «Carica estensione non pacchettizzata».
companion-step-folder = Scegli la cartella { $folder }
companion-steps-firefox = In Firefox: about:debugging, «Questo Firefox», «Carica componente aggiuntivo temporaneo…» e il file manifest.json in quella cartella.

## Che cosa è andato storto e che cosa eseguire

problem-library-damaged = Il file della libreria { $path } è danneggiato. Esegui `dogear rebuild --repair`: mette da parte il file danneggiato, conserva le tue conversazioni e rilegge i tuoi browser.
problem-library-newer = Il file della libreria { $path } è di un Dogear più nuovo (versione { $found } del formato; questo Dogear conosce la { $known }). Aggiorna Dogear, o usa un’altra cartella con --data-dir.
problem-library-unusable = Il file della libreria { $path } non si può usare: { $reason }. Controlla che la cartella esista, sia scrivibile e abbia spazio, o indicane un’altra con --data-dir.
problem-library-out-of-step = La libreria e il modello non combaciano. Esegui `dogear rebuild`.
problem-library-failed = Non è stato possibile leggere o scrivere la libreria: { $reason }. Se succede ancora, esegui `dogear rebuild --repair`.
problem-reading-stopped = La lettura di { $source } si è fermata in modo imprevisto. Ciò che era già stato letto resta. Esegui `dogear sync` per leggere di nuovo.
problem-source-unknown = Non esiste la fonte `{ $id }`. `dogear sources` elenca quelle che ci sono.
problem-nothing-to-open = Non c’è niente da aprire: non è più salvato, o non è una pagina web.
problem-no-program = Dogear non sa quale programma mostra le pagine in { $browser }. Apri la pagina nel tuo solito browser.
problem-pages-off = La lettura delle pagine è disattivata. `dogear pages --on` la attiva.
problem-pages-busy = Un altro Dogear sta leggendo le pagine. Aspetta che finisca, o ferma lì la lettura.
problem-page-left-out = Questa pagina è in una cartella privata, o tra quelle che non si leggono mai.
problem-no-project = Questo Dogear è stato compilato senza l’indirizzo del suo progetto, quindi non può cercare una versione più recente.
problem-no-release = Su { $page } non è ancora stata pubblicata nessuna versione.
problem-newest-unknown = Non si sa se c’è una versione più recente: { $host } non lo dice ({ $reason }). Riprova più tardi o guarda su { $page }.
problem-settings-unreadable =
    { $path }: { $reason }
    Correggi il file o eliminalo.
problem-file = { $path }: { $reason }
problem-folder-not-made = { $path }: la cartella non si può creare: { $reason }. Indicane un’altra con --data-dir.
problem-no-data-folder = Il sistema non indica nessuna cartella per i dati delle applicazioni. Indicane una con --data-dir.
problem-broken = Qualcosa in Dogear si è fermato in modo imprevisto: { $reason }
problem-runtime-unusable = La ricerca per significato è disattivata: non si può caricare il motore { $path } ({ $reason }). Installa di nuovo Dogear; in una copia del codice sorgente, esegui `cargo xtask setup`.
problem-model-file-unusable = La ricerca per significato è disattivata: il file del modello { $path } non si può usare ({ $reason }). Installa di nuovo Dogear; in una copia del codice sorgente, esegui `cargo xtask setup --force`.
problem-model-failed = Il modello non è riuscito a leggere un testo: { $reason }. `dogear model` ne elenca altri.
problem-model-stopped = La ricerca per significato si è fermata. Riavvia Dogear.
problem-model-unknown = Non esiste il modello `{ $name }`. `dogear model` elenca quelli che ci sono; per una cartella serve il percorso completo.
problem-model-not-here = { $name } non è ancora qui. Prima scaricalo: `dogear model --get { $id }`
problem-model-gone = La ricerca per significato è disattivata: il modello { $id } non è più qui. Scaricalo di nuovo (`dogear model --get { $id }`) o usane un altro.
problem-model-folder-incomplete = { $reason }. La cartella deve contenere model.onnx, tokenizer.json e model.toml.
problem-model-id-taken = { $path }: l’identificativo `{ $id }` è già usato o non è valido. Dai un altro identificativo al modello.
problem-model-width-wrong = { $id } produce { $found } numeri per testo, ma model.toml dice { $said }. `dogear model` ne elenca altri.
problem-model-in-use = { $id } è in uso, o fa parte di Dogear. Prima usa un altro modello: `dogear model --use ID`
problem-server-address = `{ $address }` non è l’indirizzo di un server. Scrivilo come https://huggingface.co.
problem-server-unreachable = { $host } non è raggiungibile ({ $reason }). Controlla la connessione e ricomincia: ciò che è arrivato resta.
problem-server-lacks-file = { $host } non ha { $file }. Il modello potrebbe essere stato spostato: cerca un Dogear più nuovo, o indica un altro server di modelli (`dogear model --server ADDRESS`).
problem-server-refuses = { $host } non fornisce { $file } ({ $reason }). Riprova più tardi, o indica un altro server di modelli (`dogear model --server ADDRESS`).
problem-download-cut = La connessione a { $host } si è interrotta ({ $reason }). Ricomincia per proseguire da lì: ciò che è arrivato resta.
problem-download-tampered = Ciò che è arrivato da { $host } come { $file } non è ciò che era annunciato, ed è stato eliminato. Ricomincia; se succede due volte, non usare questo server.
problem-download-busy = Un’altra finestra o un altro terminale sta già scaricando questo modello.
problem-disk-full = Il disco è pieno. Libera spazio dove si trova { $path } e ricomincia: ciò che è arrivato resta.

## Perché non c'è risposta, o solo una parte

failure-no-provider = Nessuno risponde a { $address }. Avvia il programma, controlla la connessione o indica un altro indirizzo: `dogear provider --address URL`
failure-wrong-key = { $address } non accetta la chiave. Danne un’altra: `dogear provider --key`
failure-no-model = { $address } non ha il modello { $model }. `dogear provider --test` elenca quelli che ha, `dogear provider --model NAME` ne sceglie uno.
failure-rate-limited = { $address } chiede di aspettare. { $wait }
failure-wait = Riprova tra un minuto, o controlla lì il tuo piano.
failure-wait-seconds =
    { $count ->
        [1] Riprova tra un secondo.
        [one] Riprova tra { $count } secondo.
       *[other] Riprova tra { $count } secondi.
    }
failure-wait-minutes =
    { $count ->
        [one] Riprova tra { $count } minuto.
       *[other] Riprova tra { $count } minuti.
    }
failure-wait-hours =
    { $count ->
        [one] Riprova tra { $count } ora.
       *[other] Riprova tra { $count } ore.
    }
failure-provider-down = { $address } non è riuscito a rispondere. Riprova tra un momento.
failure-timeout = { $address } ha impiegato troppo tempo a rispondere. Riprova, o scegli un modello più piccolo.
failure-context-too-long = La domanda e i suoi segnalibri sono più di quanto { $model } possa leggere in una volta. Fai una domanda più breve, o scegli un altro modello: `dogear provider --model NAME`
failure-cut = La risposta di { $address } si è interrotta. Chiedi di nuovo per averla intera.
failure-bad-answer = { $address } non ha inviato niente che si possa mostrare come risposta. Controlla l’indirizzo e il modello: `dogear provider`
failure-not-agreed = Non è stato inviato niente. { $address } non è su questo computer: `dogear ask --show-sent` mostra che cosa verrebbe inviato, e --agree lo accetta.
failure-stopped = Hai fermato questa risposta.
failure-internal = Non è stato possibile inviare la domanda a { $address }: { $reason }. Controlla ciò che è impostato: `dogear provider`

## `dogear map`

map-called-off = La mappa non è stata disegnata. Ciò che c’era prima resta.
map-none = Non c’è una mappa: la ricerca per significato non è pronta per tutti i segnalibri. `dogear status` dice di più.
map-empty = Non ci sono ancora segnalibri, quindi la mappa è vuota.
map-unnamed = senza nome
map-more =
    { $count ->
        [one] E { $count } argomento più piccolo.
       *[other] E { $count } argomenti più piccoli.
    }
map-total =
    { $count ->
        [one] { $count } segnalibro sulla mappa, in { $clusters ->
            [one] { $clusters } argomento; { $between } in nessuno.
           *[other] { $clusters } argomenti; { $between } in nessuno.
        }
       *[other] { $count } segnalibri sulla mappa, in { $clusters ->
            [one] { $clusters } argomento; { $between } in nessuno.
           *[other] { $clusters } argomenti; { $between } in nessuno.
        }
    }
map-written =
    { $count ->
        [one] Disegnato { $count } segnalibro in { $file }.
       *[other] Disegnati { $count } segnalibri in { $file }.
    }
map-title =
    { $count ->
        [one] { $count } segnalibro per significato
       *[other] { $count } segnalibri per significato
    }
map-legend = { $name } ({ $count })
map-legend-others =
    { $clusters ->
        [one] { $clusters } altro argomento ({ $count })
       *[other] { $clusters } altri argomenti ({ $count })
    }
map-legend-between = in nessun argomento ({ $count })
