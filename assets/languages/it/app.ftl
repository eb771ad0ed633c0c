### Ciò che l'applicazione dice fuori dalla finestra: l'area di notifica, le notifiche e le finestre di dialogo del sistema.
### Breve: una riga di menu, un titolo. La finestra dice le stesse cose con le stesse parole (window.ftl).

## L'area di notifica: il menu

tray-quick = Ricerca rapida
tray-open = Apri Dogear
tray-pause-hour = Metti in pausa per un’ora
tray-pause = Metti in pausa finché non riprendo
tray-go-on = Riprendi
tray-quit = Esci da Dogear

## L'area di notifica: come sta la libreria, in una riga

tray-starting = Apertura della libreria
tray-not-opened = Dogear non è riuscito ad aprire la libreria
tray-trouble = Una fonte richiede la tua attenzione
tray-paused-hour = In pausa per un’ora
tray-paused = In pausa
tray-reading = Lettura dei segnalibri
tray-preparing = Lettura: { $ready } di { $of }
tray-waiting = In attesa dell’alimentazione: { $ready } di { $of }
tray-up-to-date =
    { $bookmarks ->
        [0] Ancora nessun segnalibro
        [one] { $bookmarks } segnalibro · aggiornato
       *[other] { $bookmarks } segnalibri · aggiornati
    }
tray-tooltip = Dogear: { $line }

## Notifiche

notice-not-opened = Dogear non è riuscito ad aprire la libreria
    .text = Apri Dogear per sapere perché.
notice-source = Una fonte richiede la tua attenzione

## Le finestre di dialogo del sistema e i titoli delle finestre

dialog-import = Importa segnalibri
dialog-export = Esporta segnalibri
dialog-export-name = segnalibri
dialog-picture = Salva l’immagine
dialog-conversation = Esporta questa conversazione
dialog-conversation-name = conversazione
quick-title = Dogear: ricerca rapida

## Quando una pagina non si può mostrare nel browser del segnalibro

browser-failed = { $browser } non si è avviato ({ $program }): { $reason }
browser-absent = { $browser } non è installato dove Dogear lo cerca. «Apri» mostra la pagina nel tuo solito browser.
