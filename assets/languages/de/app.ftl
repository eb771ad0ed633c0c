### Was die App außerhalb ihres Fensters sagt: im Infobereich, in Benachrichtigungen und in Dialogen des Systems.
### Kurz: eine Zeile eines Menüs, ein Titel. Das Fenster sagt dasselbe mit denselben Wörtern (window.ftl).

## Der Infobereich: sein Menü

tray-quick = Schnellsuche
tray-open = Dogear öffnen
tray-pause-hour = Eine Stunde pausieren
tray-pause = Bis auf Weiteres pausieren
tray-go-on = Fortsetzen
tray-quit = Dogear beenden

## Der Infobereich: wie es um die Bibliothek steht, in einer Zeile

tray-starting = Bibliothek wird geöffnet
tray-not-opened = Dogear konnte seine Bibliothek nicht öffnen
tray-trouble = Eine Quelle braucht deine Hilfe
tray-paused-hour = Für eine Stunde pausiert
tray-paused = Pausiert
tray-reading = Lesezeichen werden gelesen
tray-preparing = { $ready } von { $of } vorbereitet
tray-waiting = Wartet auf Netzstrom: { $ready } von { $of } vorbereitet
tray-up-to-date =
    { $bookmarks ->
        [0] Noch keine Lesezeichen
        [one] { $bookmarks } Lesezeichen · aktuell
       *[other] { $bookmarks } Lesezeichen · aktuell
    }
tray-tooltip = Dogear: { $line }

## Benachrichtigungen

notice-not-opened = Dogear konnte seine Bibliothek nicht öffnen
    .text = Öffne Dogear, um zu sehen, warum.
notice-source = Eine Quelle braucht deine Hilfe

## Dialoge des Systems und Titel von Fenstern

dialog-import = Lesezeichen importieren
dialog-export = Lesezeichen exportieren
dialog-export-name = Lesezeichen
dialog-picture = Das Bild speichern
dialog-conversation = Dieses Gespräch exportieren
dialog-conversation-name = Gespräch
quick-title = Dogear: Schnellsuche

## Wenn sich eine Seite nicht im Browser ihres Lesezeichens zeigen lässt

browser-failed = { $browser } ließ sich nicht starten ({ $program }): { $reason }
browser-absent = { $browser } ist nicht dort installiert, wo Dogear danach sucht. „Öffnen“ zeigt die Seite in deinem üblichen Browser.
