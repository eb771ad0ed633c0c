### Ciò che non va o che è strano nei segnalibri di un browser o in un file importato: nella finestra e nel terminale. Breve
### e semplice; un percorso o un nome sta dove è certo di quale file si tratta. Le parole sono quelle di window.ftl.

unreadable = { $problem } { $remedy }
caution = { $place }: { $message }

## Punti di un file

place-line = { $file }, riga { $line }
place-post = { $file }, voce { $number }

## Che cosa non va

fault-missing = { $file } non c’è.
fault-missing-kept = { $file } non c’è. Ciò che era già stato letto resta.
fault-denied = Non è permesso leggere { $file }.
fault-denied-macos = macOS non lascia che Dogear legga { $file }.
fault-encrypted = Il browser tiene i segnalibri di { $folder } in un file cifrato che solo il browser può leggere.
fault-unreadable = { $file } non si può leggere: { $reason }.
fault-empty = { $file } è vuoto.
fault-folder = { $file } è una cartella, non un file.
fault-no-file = { $file } non è un file normale.
fault-too-large = { $file } supera { $megabytes } MB, più di quanto Dogear legga.
fault-too-large-database = { $file } supera { $gigabytes } GB, più di quanto Dogear legga.
fault-cut-line = { $file } è troncato o danneggiato alla riga { $line }, colonna { $column }: { $problem }.
fault-cut-byte = { $file } è troncato o danneggiato al byte { $byte }: { $problem }.
fault-packed = { $file } è un backup danneggiato: { $problem }.
fault-swells = Una volta decompresso, { $file } diventa più di { $times } volte più grande o supera { $megabytes } MB; non ne è stato letto niente.
fault-no-database = { $file } non è un database, o è danneggiato.
fault-database = { $file } è danneggiato ({ $reason }).
fault-nothing-left = { $file } è danneggiato, e nessuno dei suoi segnalibri si può leggere.
fault-busy = { $file } era in corso di scrittura in ognuno dei { $times } tentativi di copiarlo.
fault-no-room = Non si può fare una copia privata del database del browser in { $folder }: { $reason }.
fault-none = { $file } non contiene segnalibri che Dogear possa leggere: { $why }.
fault-passwords = { $file } è un elenco di password, non di segnalibri; non ne è stato conservato niente.
fault-too-many = { $file } contiene più di { $most } voci, più di quante Dogear ne legga.
fault-unknown = { $file } non è un file di segnalibri che Dogear conosca.
fault-foreign = { $file } sembra { $like }: Dogear non può leggerlo.
fault-no-bookmarks-file = { $folder } non contiene un file di segnalibri.
fault-several = { $folder } contiene più profili: { $names }.
fault-gzip-cut = { $file } è un file compresso (gzip) troncato o danneggiato.
fault-gzip-nested = { $file } è un file compresso (gzip) che contiene un altro file compresso o un database.
fault-gzip-foreign = { $file } è un file compresso (gzip) e il suo contenuto sembra { $like }.
fault-gzip-nothing = { $file } è un file compresso (gzip) che non contiene segnalibri.
fault-zip-cut = { $file } è un archivio (ZIP) troncato o danneggiato.
fault-zip-kind = { $file } è un archivio (ZIP) di un tipo che Dogear non apre.
fault-zip-many = { $file } è un archivio (ZIP) di più di { $most } file.
fault-zip-damaged = { $file } è un archivio (ZIP) con più di { $most } file danneggiati; non ne è stato letto niente.
fault-zip-empty = { $file } è un archivio (ZIP) senza file.
fault-zip-nothing = { $file } è un archivio (ZIP) senza nessun file che Dogear possa leggere: { $files }.

## Errori: che cosa si è trovato o manca in un punto di un file. Ognuno segue i due punti

slip-ends = il file finisce a metà
slip-more = c’è altro dopo la fine
slip-comma = manca una virgola o una parentesi di chiusura
slip-name = manca un nome tra virgolette
slip-colon = mancano i due punti
slip-value = manca un valore
slip-quote = mancano le virgolette di chiusura
slip-escape = una sequenza di escape sconosciuta
slip-digits = una sequenza di escape richiede quattro cifre esadecimali
slip-closed = si chiude qualcosa che non è aperto
slip-kind = un oggetto di tipo sconosciuto
slip-list = un elenco è più lungo del file
slip-text = un testo è più lungo del file
slip-length = manca una lunghezza
slip-object = manca un oggetto
slip-repeats = il file rimanda sempre alle stesse cose
slip-packed-start = non comincia come quelli di Firefox
slip-packed-header = finisce già nell’intestazione
slip-packed-size = indica una dimensione maggiore di quanto Dogear legga
slip-packed-short = è troppo corto per il contenuto che indica
slip-packed-content = il suo contenuto compresso è troncato o danneggiato
slip-packed-less = contiene meno di quanto indica

## Perché un file integro non serve. Ogni motivo segue i due punti

none-export = non è un’esportazione dei segnalibri di un browser
none-xml = è XML di un altro programma
none-json = è JSON, ma non un file di segnalibri di un browser
none-json-list = è JSON senza un elenco di segnalibri
none-nested = i suoi elenchi sono troppo annidati per essere segnalibri
none-backup = è JSON, ma non un backup dei segnalibri di Firefox
none-arc = è JSON senza la barra laterale di Arc
none-table = è una tabella senza una colonna di indirizzi
none-database = è un database, ma non quello dei segnalibri di Firefox
none-from-file = un database si legge dal suo file
none-plist = è un elenco di proprietà di un altro programma
none-shortcut = è un collegamento senza indirizzo
none-text = è un testo senza indirizzi
none-links = è un testo senza link
none-long-document = è un documento di più di 32 MB
none-archive = non è un archivio che Dogear apra

## Tipi di file che Dogear non legge, come seguono «sembra»

looks-json = un file JSON di un altro programma
looks-json-list = un elenco in JSON senza indirizzi
looks-page = una pagina web
looks-code = codice o dati di un programma con indirizzi all’interno
looks-prose = un testo con indirizzi qua e là, non un elenco di indirizzi

## Che cosa fare. Frasi intere

remedy-pick = Controlla come è scritto, o scegli un altro file o un’altra cartella.
remedy-export = Esporta i segnalibri come HTML nel browser o nel servizio e importa quel file.
remedy-again = Esporta di nuovo i segnalibri nel browser o nel servizio e importa il nuovo file.
remedy-parts = Dividilo e importa le parti.
remedy-passwords = Esporta invece i segnalibri. Chi può leggere questo file può leggere le tue password: eliminalo quando non ti serve più.
remedy-copy = Copia di nuovo il database mentre il browser è chiuso, o importa uno dei suoi backup dei segnalibri.
remedy-one = Scegli la cartella di uno di questi profili.
remedy-smaller = Elimina ciò che non ti serve più, o importa il file in più parti.
remedy-unpack = Decomprimilo e importa il file che contiene i segnalibri.
remedy-caution = Aprilo solo se sai chi l’ha creato.
remedy-open-browser = Apri una volta il browser, così riscrive il file.
remedy-open-arc = Apri una volta Arc, così riscrive il file.
remedy-open-safari = Apri una volta Safari, così riscrive il file.
remedy-first-bookmark = Il browser lo scrive quando si salva il primo segnalibro in questo profilo.
remedy-start-profile = Il browser lo scrive quando si avvia con questo profilo.
remedy-disable = Se il profilo è stato eliminato nel browser, disattiva questa fonte.
remedy-verify = Apri una volta il browser, così ripara il file; in Aiuto › Altre informazioni per la risoluzione di problemi lo fa «Verifica integrità».
remedy-pause = Viene letto di nuovo appena il browser fa una pausa.
remedy-room = Libera un po’ di spazio lì.
remedy-companion = Avvia il browser, così la sua estensione segnala di nuovo i segnalibri.
remedy-companion-or-export = L’estensione di Dogear per il browser li segnala a Dogear: consentilo nelle impostazioni di Dogear e aggiungi l’estensione al browser. Oppure esportali come file HTML nella gestione dei segnalibri del browser e importa qui quel file; fallo di nuovo ogni volta che vuoi anche i segnalibri nuovi.
remedy-full-disk-access = Attiva Impostazioni di Sistema › Privacy e sicurezza › Accesso completo al disco › Dogear, poi riavvia Dogear.
remedy-allow-macos = Consenti Dogear in Impostazioni di Sistema › Privacy e sicurezza › Accesso completo al disco, poi riprova.
remedy-allow-windows = Apri Proprietà › Sicurezza del file e consenti al tuo account utente di leggerlo, poi riprova.
remedy-allow-linux = Dai al tuo utente il permesso di lettura su di esso e sulle cartelle che lo contengono (uno snap o un flatpak potrebbe averne bisogno tra i suoi permessi), poi riprova.

## Che cosa c'era di strano in un file che si è potuto leggere, e che cosa se ne è fatto. Prima c'è il punto

odd-ends = Il file finisce a metà; ciò che viene prima è stato letto.
odd-ends-in-bookmark = Il file finisce a metà di un segnalibro; forse manca qualcosa.
odd-bytes = Alcuni byte non sono testo valido; sono stati sostituiti con «�».
odd-encoding = Alcuni byte non sono { $encoding } valido; sono stati sostituiti.
odd-characters = Alcuni caratteri di titoli o indirizzi non sono testo valido; sono stati sostituiti con «�».
odd-halves =
    { $count ->
        [one] { $count } mezzo carattere in titoli o indirizzi è stato sostituito con «�».
       *[other] { $count } mezzi caratteri in titoli o indirizzi sono stati sostituiti con «�».
    }
odd-kind-empty = Questa voce è di un tipo sconosciuto («{ $kind }») e non contiene niente; omessa.
odd-kind-bookmark = Questa voce è di un tipo sconosciuto («{ $kind }»); è stata considerata un segnalibro, perché ha un indirizzo.
odd-line = Questa riga non è JSON: { $problem }; omessa.
odd-levels = Ciò che è annidato a più di { $levels } livelli è stato omesso.
odd-more-unused =
    { $count ->
        [one] { $count } altra colonna o proprietà non è stata usata.
       *[other] Altre { $count } colonne o proprietà non sono state usate.
    }
odd-row-lines = Questa riga della tabella occupa { $lines } righe del file; forse virgolette mai chiuse ne hanno inglobate altre.
odd-row-cells = Questa riga ha { $cells } celle e la prima ne ha { $first }; ciò che è di troppo è stato considerato parte del titolo.
odd-lines =
    { $count ->
        [one] { $count } riga di testo non contiene un indirizzo né il titolo di uno; non è stata usata.
       *[other] { $count } righe di testo non contengono un indirizzo né il titolo di uno; non sono state usate.
    }
odd-database = Il database è danneggiato. Si prende ciò che si può leggere, e non si rimuove niente. Apri Aiuto › Altre informazioni per la risoluzione di problemi nel browser e scegli «Verifica integrità».
odd-lost-folder =
    { $count ->
        [one] { $count } voce ha perso la sua cartella; si trova in «Altri segnalibri» (Other Bookmarks).
       *[other] { $count } voci hanno perso la loro cartella; si trovano in «Altri segnalibri» (Other Bookmarks).
    }
odd-backup = { $why } Questi sono i segnalibri del backup fatto dal browser stesso ({ $day }); ciò che è stato salvato dopo non è compreso.
odd-backup-undated = { $why } Questi sono i segnalibri di un backup fatto dal browser stesso; ciò che è stato salvato dopo non è compreso.
odd-date = La data di aggiunta non ha senso; la voce si conserva senza data.
odd-date-order = Nella data di aggiunta non è chiaro se venga prima il giorno o il mese; la voce si conserva senza data.
odd-day-first = Le date come 4/5/2022 sono state lette con il giorno per primo, come le altre date del file.
odd-month-first = Le date come 4/5/2022 sono state lette con il mese per primo, come le altre date del file.
odd-no-address = Questa voce non ha un indirizzo; omessa.
odd-saved-search = Questa voce è una ricerca salvata di Firefox, non una pagina; omessa.
odd-long-address = Il suo indirizzo ha { $length } byte, più dei { $most } che restano interi: il segnalibro si trova, ma non si può né aprire né esportare.
odd-long-title = Il suo titolo ha { $length } byte; si conservano i primi { $most }.
odd-deep = Qui le cartelle sono troppo annidate; ciò che sta più in basso si vede nell’ultima.
odd-directory = Il suo elenco di file si interrompe; ciò che è elencato prima è stato letto.
odd-used = File letti: { $files }.
used-file = { $name } ({ $count })
more-files =
    { $count ->
        [one] { $count } altro
       *[other] altri { $count }
    }
odd-unused =
    { $count ->
        [one] Non usato: { $reason }.
       *[other] { $count } file non usati: { $reason }.
    }
odd-articles =
    { $count ->
        [one] Una pagina, non un elenco di preferiti: il testo va al preferito corrispondente.
       *[other] { $count } pagine, non elenchi di preferiti: i testi vanno ai preferiti corrispondenti.
    }
odd-again = Altri casi ({ $count }): { $message }
odd-others =
    { $count ->
        [one] { $count } altra voce aveva qualcosa di strano.
       *[other] Altre { $count } voci avevano qualcosa di strano.
    }

## Perché un file di un archivio non si usa. Ogni motivo segue i due punti o sta tra parentesi

unused-file = { $name } ({ $reason })
unused-protected = contenuto protetto da password
unused-astray = percorso che porta fuori dall’archivio o a un dispositivo
unused-link = un collegamento a un altro file
unused-passwords = un elenco di password, che Dogear non legge mai
unused-history = pagine visitate, non salvate
unused-other-data = altri dati del browser, non segnalibri
unused-page = una pagina o nota singola, non un elenco di segnalibri
unused-nested = un archivio nell’archivio, da estrarre e importare a parte
unused-database = un database, da estrarre e importare a parte
unused-nothing = nessun segnalibro
unused-none = nessun segnalibro che Dogear possa leggere: { $why }
unused-empty = contenuto vuoto
unused-damaged = contenuto danneggiato
unused-cut = contenuto troncato o danneggiato alla riga { $line }, colonna { $column }
unused-too-many = più di { $most } voci
unused-method = compressione di un tipo che Dogear non apre
unused-foreign = contenuto che sembra { $like }

## Perché certe voci sono state omesse. Ogni motivo segue «voci omesse (3):» (sync-skipped in terminal.ftl)

skipped-no-address = senza indirizzo
skipped-saved-search = ricerche salvate di Firefox
skipped-both = presenti sia su questo computer sia nell’account
skipped-in-archive = presenti anche in un altro file dell’archivio
skipped-vivaldi = aggiunte da Vivaldi stesso
skipped-kind = di tipo sconosciuto
skipped-not-json = non sono JSON
skipped-alias = alias di altri segnalibri

## Un file che si doveva scrivere

not-written-no-folder = { $file } non si può scrivere: la cartella non c’è. Scegli un altro posto.
not-written-refused = { $file } non si può scrivere: lì non è permesso scrivere. Scegli un altro posto.
not-written-full = { $file } non si può scrivere: non c’è più spazio. Scegli un altro posto.
not-written-is-folder = { $file } non si può scrivere: una cartella ha già quel nome. Scegli un altro posto.
not-written = { $file } non si può scrivere: { $reason }. Scegli un altro posto.

## Perché un modello non si può ottenere o usare

said = { $what }
model-missing = non esiste
model-denied = non c’è il permesso di leggerlo
model-card = la riga { $line } non è scritta come deve: { $what }
model-tokenizer = non è un tokenizer che Dogear può usare: { $what }
model-cut = è troncato o danneggiato, oppure non è un modello in formato ONNX
model-output = non fornisce { $output }, richiesto da model.toml
model-width = ogni testo diventa { $found } numeri, mentre model.toml ne indica { $dims }
model-no-vector = non ha dato nulla per un testo
model-changed = è danneggiato o non corrisponde al model.toml accanto
model-length = è più lungo o più corto di quanto indica model.toml
model-other = ora è un altro modello
runtime-reports = invia rapporti al produttore e { $switch } non è impostato
server-silent = non risponde
server-senseless = la risposta non ha senso
server-vague = non dice quale deve essere il file
server-status = risponde con lo stato { $status }
server-too-much = invia più di quanto annunciato
server-stopped = non è arrivato più nulla
server-early = è finita troppo presto
