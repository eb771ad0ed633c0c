### Tutte le parole dell'estensione di Dogear in un browser. Vale ciò che è detto all'inizio di window.ftl.

## Nell'elenco delle estensioni del browser

extension-name = Estensione di Dogear
extension-description = Trova i tuoi segnalibri in base a ciò che ne ricordi, con l’applicazione Dogear su questo computer.

## Nel menu del browser e nella barra degli indirizzi

menu-more = Trova altre pagine come questa in Dogear
omnibox-ask = Chiedi in Dogear: { $question }

## Il riquadro

query = Che cosa ricordi?
hits = Segnalibri
page = Questa pagina
hint-choose = scegli
hint-open = apri
hint-ask = chiedi in Dogear
key-control = Ctrl
key-enter = Invio
nothing = Non c’è nulla di salvato su questo.
nearest = Non c’è nulla di salvato su questo. I risultati più vicini sono:
alike = Quasi uguali, già salvate:

## Dove e quando la pagina è stata salvata

saved = Salvata
saved-in-folder = Salvata in { $folder }
saved-in-month = Salvata in { $month }
saved-in-folder-and-month = Salvata in { $folder }, { $month }
saved-also = anche in { $browsers }
saved-times =
    { $count ->
        [one] { $count } volta
       *[other] { $count } volte
    }

## Se si conserva ciò che dicono le pagine

keep = Conserva ciò che dice questa pagina
keep-site = su { $site }
keep-all = su tutte le pagine
keep-hint = Delle pagine dei tuoi segnalibri che apri, Dogear conserva su questo computer il testo come lo vedi, così le trovi da quello.

## Che cosa lo impedisce: una frase che dice che cosa fare

trouble-no-host = Apri Dogear su questo computer e attiva l’estensione nelle sue impostazioni.
trouble-silent = Al momento Dogear non risponde. Riprova.
trouble-not-understood = Aggiorna Dogear e questa estensione: non si capiscono.
trouble-old-host = Aggiorna Dogear: questa estensione è più nuova.
trouble-old-companion = Aggiorna questa estensione: Dogear è più nuovo.
trouble-unknown-profile = Dogear non trova la cartella di questo profilo del browser. Aggiungila nelle impostazioni di Dogear.
trouble-not-read = Dogear non legge questo profilo del browser. Consentilo nelle impostazioni di Dogear.
trouble-library = La libreria di Dogear non si può leggere. Apri Dogear per sapere perché.
trouble-too-many = Qui ci sono più segnalibri di quanti Dogear ne legga.
