### Alle Wörter des Fensters und der Schnellsuche, in Fluent (https://projectfluent.org/fluent/guide/).
###
### Anrede: du. Kurz, schlicht, genau; keine Ausrufezeichen, keine Fachwörter. Ein Wort für eine Sache, überall:
###
### - Bibliothek (library), Lesezeichen (bookmark), Ordner (folder), Website (site), Seite (page), Titel (title), Adresse
###   (address), Quelle (source: Browserprofil oder importierte Datei), Profil (profile).
### - sinngemäße Suche, sinngemäß (search by meaning, by meaning); Wortsuche, nach Wörtern (search by words, by words).
### - Frage (question), Antwort (answer), wer antwortet (writer), integrierte Antworten (built-in answers), Modell (model),
###   Schlüssel (key, eines Dienstes), Tastenkürzel, Tasten (keys, der Tastatur), Dienst (service), Server (server).
### - Gespräch (conversation), Änderungen (changes): hinzugefügt, geändert, verschoben, entfernt, wiederhergestellt
###   (added, changed, moved, removed, restored).
### - ausgeschlossen, ausschließen (left out, leave out, durch eine Regel, rule); weglassen (leave out, eine Bedingung,
###   condition); privat (private); vergessen (forget); sich merken, lernen (remember, learn).
### - Begleiter (companion), Schnellsuche (quick search), Infobereich (tray), Schlüsselbund (keyring), Datenordner
###   (data folder), importieren, exportieren (import, export), Treffer (card, what was found).
### - pausieren, fortsetzen (pause, go on); abrufen (get, fetch, ein Modell); vorbereiten, bereit (get ready, ready).

## Überall

close = Schließen
cancel = Abbrechen
try-again = Erneut versuchen
look-again = Erneut suchen
copy = Kopieren
remove = Entfernen
or = oder
quoted = „{ $text }“
something-went-wrong = Etwas ist schiefgegangen. Versuche es noch einmal.
copied = Kopiert.
address-copied = Adresse kopiert.
clipboard-unusable = Die Zwischenablage ist nicht verfügbar.
took-milliseconds = { $count } ms
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
bookmarks =
    { $count ->
        [one] { $count } Lesezeichen
       *[other] { $count } Lesezeichen
    }

## Die Tasten der Tastatur, wie sie beschriftet sind

key-control = Strg
key-alt = Alt
key-shift = Umschalt
key-super = Super
key-windows = Win
key-enter = Eingabe
key-escape = Esc
key-tab = Tab
key-space = Leertaste

## Tage

today = Heute
yesterday = Gestern
earlier = Früher
some-day = Ohne Datum

## Die Seitenleiste

nav-ask = Fragen
nav-library = Bibliothek
nav-map = Karte
tab-bookmarks = Lesezeichen
tab-sites = Websites
tab-copies = Kopien
tab-recently = Kürzlich
tab-health = Zustand
tab-timeline = Zeitleiste
nav-settings = Einstellungen
nav-with-keys = { $name } ({ $keys })
new-conversation = Neues Gespräch
conversations = Gespräche
sidebar-close = Seitenleiste schließen
conversations-search = Gespräche durchsuchen
conversations-unread = Frühere Gespräche konnten nicht gelesen werden. { $problem }
conversations-none = Hier bleiben deine Fragen erhalten.
conversations-none-found = Diese Wörter kommen in keinem Gespräch vor.
conversation-title = Titel des Gesprächs
conversation-rename = Umbenennen
conversation-rename-named = „{ $title }“ umbenennen
conversation-export = Als Markdown exportieren
conversation-export-named = „{ $title }“ exportieren
conversation-delete = Löschen
conversation-delete-named = „{ $title }“ löschen
conversation-delete-sure = „{ $title }“ endgültig löschen
written-to = Gespeichert unter { $file }

## Die Zeile unten in der Seitenleiste: wie es um die Bibliothek steht. Platz für etwa 30 Zeichen.

status-opening = Bibliothek wird geöffnet
status-reading =
    { $count ->
        [one] Liest · { $count } Lesezeichen
       *[other] Liest · { $count } Lesezeichen
    }
status-preparing = { $done } von { $total } vorbereitet
status-preparing-power-saver = Energiesparmodus · { $done } von { $total } vorbereitet
status-preparing-low-battery = Akku fast leer · { $done } von { $total } vorbereitet
status-paused = Pausiert
status-paused-until = Pausiert bis { $time }
status-found = { $browser } gefunden · auswählen
status-found-several =
    { $count ->
        [one] { $count } neues Profil · auswählen
       *[other] { $count } neue Profile · auswählen
    }
status-coming = Modell: { $done } von { $total }
status-empty = Noch keine Lesezeichen
status-words-only =
    { $count ->
        [one] { $count } · nur Wortsuche
       *[other] { $count } · nur Wortsuche
    }
status-up-to-date =
    { $count ->
        [one] { $count } Lesezeichen · aktuell
       *[other] { $count } Lesezeichen · aktuell
    }

## Wenn sich die Bibliothek nicht öffnen lässt

trouble-damaged = Deine Bibliothek ist beschädigt.
trouble-closed = Dogear konnte seine Bibliothek nicht öffnen.
trouble-repair-explained = Dogear kann sie beiseitelegen und deine Browser neu lesen. Deine Gespräche bleiben erhalten, die beschädigte Datei auch.
trouble-repair = Beiseitelegen und neu beginnen
trouble-repairing = Wird beiseitegelegt…
trouble-open-again = Erneut öffnen

## Die Frage, wenn das Fenster zum ersten Mal geschlossen wird

closing-heading = Soll Dogear weiterlaufen, wenn das Fenster geschlossen ist?
closing-explained = Dogear liest dann weiter, was du speicherst, und ist sofort da, wenn du es aufrufst.
closing-later = Das lässt sich in den Einstellungen ändern.
closing-keep = Weiterlaufen lassen
closing-end = Dogear beenden
closing-stay = Fenster offen lassen
found-in-tray = Du findest es im Infobereich.
found-without-tray = Diese Arbeitsumgebung hat keinen Infobereich: Starte Dogear noch einmal, dann kommt das Fenster zurück.

## Die Liste der Tasten

keys-heading = Tastenkürzel
keys-to-question = Zum Fragefeld
keys-ask = Fragen; auf einem Treffer oder einer Änderung: öffnen
keys-new-line = Neue Zeile in der Frage; auf einem Treffer: in seinem Browser öffnen
keys-earlier-questions = Durch frühere Fragen blättern
keys-move = Zwischen Treffern oder Änderungen wechseln
keys-open-all = Alle Treffer öffnen
keys-stop = Antwort anhalten, sonst schließen
keys-these = Diese Tastenkürzel
keys-in-quick-search = In der Schnellsuche
keys-call = Von überall aufrufen
keys-quick-choose = Seite auswählen
keys-quick-open = Im Browser öffnen, in dem sie gespeichert ist
keys-quick-mark-several = Mehrere markieren
keys-quick-mark = Eine markieren oder die Markierung aufheben
keys-quick-walk = Weitergehen, ohne zu markieren
keys-quick-open-marked = Alle markierten öffnen
keys-quick-copy = Adresse kopieren
keys-quick-ask = Im Hauptfenster fragen
keys-quick-to-parts = Zu dem, was verstanden wurde
keys-quick-close = Schließen und zurück

## Was eine Suche enthalten kann: ein Beispiel und was es findet

help-heading = Was eine Suche enthalten kann
help-exact-write = "rote Linsen" Suppe
help-exact = genau diese Wörter, in Anführungszeichen jeder Art
help-or-write = Rust OR Go
help-or = eins von beiden; OR in Großbuchstaben oder | zwischen wenigen Wörtern
help-without-write = Rust -async
help-without = ohne dieses Wort
help-not-write = Rust NOT async
help-not = dasselbe
help-site-write = site:github.com Rust
help-site = auf dieser Website
help-folder-write = folder:Rezepte Suppe
help-folder = in diesem Ordner oder in einem darunter
help-folder-words-write = folder:"Zu lesen" Essays
help-folder-words = ein Name aus mehreren Wörtern braucht Anführungszeichen
help-path-write = Suppe in Küche/Winter
help-path = in dem Ordner mit diesem Pfad
help-path-arrow-write = Suppe Küche › Winter
help-path-arrow = dasselbe; ein Emoji im Namen darf fehlen
help-kind-write = kind:pdf Steuern
help-kind = von dieser Art: video, pdf, repository oder paper
help-after-write = after:2023 Rust
help-after = 2023 oder später gespeichert
help-before-write = before:2023-05 Rust
help-before = vor Mai 2023 gespeichert; ein Tag ist 2023-05-17
help-in-write = in:firefox Brot
help-in = in diesem Browser oder Profil gespeichert
help-leave-out-write = Brot -site:youtube.com
help-leave-out = ein Minus schließt auch eine Website, einen Ordner oder eine Art aus
help-note = Einfache Sätze gehen auch: „Videos über Rust auf YouTube, die ich letztes Jahr gespeichert habe“.

## Vor der ersten Frage eines Gesprächs

welcome-heading = Woran erinnerst du dich?
welcome-lead = Ein Wort aus dem Titel, die Website, wann es war, oder nur, worum es ging.
welcome-count =
    { $count ->
        [one] { $count } Lesezeichen zum Durchsuchen.
       *[other] { $count } Lesezeichen zum Durchsuchen.
    }
welcome-example-week = Was habe ich letzte Woche gespeichert?
welcome-example-sites = Von welchen Websites speichere ich am meisten?
welcome-example-github = Links von GitHub aus dem letzten Jahr
welcome-empty-heading = Noch nichts zu durchsuchen.
welcome-empty = Dogear hat noch keine Lesezeichen gelesen. Wähle deine Browser aus oder importiere eine Datei.
choose-what-to-read = Auswählen, was gelesen wird

## Wo gefragt wird

question = Frage
question-first = Frag nach deinen Lesezeichen…
question-next = Weiterfragen…
question-ask = Frage stellen
question-ask-instead = Stattdessen das fragen
question-stop = Anhalten
question-writer-change = Ändern, wer antwortet
writer-stays = { $name } · nichts verlässt diesen Computer
writer-goes = { $name } · deine Frage und die Treffer gehen an { $address }
writer-no-address = { $name } · noch keine Adresse
writer-no-model = Kein Modell ausgewählt

## Was von einer Frage verstanden wurde

understood = Verstanden als
understood-as = Verstanden als <q>{ $question }</q>
understood-leave-out = Weglassen
understood-leave-out-named = Weglassen: { $label }
understood-put-back = Wieder aufnehmen
understood-put-back-named = Wieder aufnehmen: { $label }
understood-as-english = Als Englisch lesen
understood-not-learnt = Die sinngemäße Suche kennt diese Sprache nicht: { $language }. Hier entscheiden Wörter und Namen.
understood-relaxed = Weggelassen, weil nichts dazu passte: { $conditions }.

## Die Antwort

conversation-opening = Gespräch wird geöffnet…
conversation-unopened = Dieses Gespräch konnte nicht geöffnet werden. { $problem }
answer-looking =
    { $count ->
        [0] Suche läuft…
        [one] { $count } Lesezeichen wird durchsucht…
       *[other] { $count } Lesezeichen werden durchsucht…
    }
answer-writing = Antwort wird geschrieben…
answer-stopped = Angehalten.
answer-nothing =
    { $count ->
        [0] Dazu ist nichts gespeichert.
        [one] Dazu ist nichts gespeichert. Am nächsten kommt:
       *[other] Dazu ist nichts gespeichert. Am nächsten kommen:
    }
answer-nothing-so-far =
    { $count ->
        [0] Bisher nichts gefunden.
        [one] Bisher passt nichts. Am nächsten kommt:
       *[other] Bisher passt nichts. Am nächsten kommen:
    }
answer-source = Quelle { $number }: { $title }
answer-measured = { $count } Treffer in { $time }

## Unter einer Antwort

answer-open =
    { $count ->
        [one] Öffnen
       *[other] Alle öffnen
    }
answer-why =
    { $count ->
        [one] Warum diese Seite?
       *[other] Warum diese Seiten?
    }
answer-ask-again = Noch einmal fragen
answer-another-writer = Anders beantworten lassen
answer-set-up-another = Weiteres Modell einrichten
answer-edit = Bearbeiten
answer-what-was-sent = Was gesendet wurde
answer-helpful = Hilfreich
answer-not-helpful = Nicht hilfreich

## Was für eine Antwort diesen Computer verlässt

sent-heading = Was gesendet wurde
sent-heading-before = Was gesendet würde
sent-to =
    { $count ->
        [one] Gesendet an <b>{ $address }</b>, mit { $count } Lesezeichen darin:
       *[other] Gesendet an <b>{ $address }</b>, mit { $count } Lesezeichen darin:
    }
sent-to-before =
    { $count ->
        [one] Das würde an <b>{ $address }</b> gesendet, mit { $count } Lesezeichen darin:
       *[other] Das würde an <b>{ $address }</b> gesendet, mit { $count } Lesezeichen darin:
    }
sent-address-here = { $address }, auf diesem Computer
sent-nothing = Es wurde nichts gesendet.
sent-nothing-before = Es würde nichts gesendet.
sent-looking = Wird geladen…
sent-later = Auch bei späteren Fragen wird solcher Text gesendet. Deine privaten Ordner sind nie dabei.
sent-agree = An { $address } senden

## Was sich tun lässt, wenn es keine Antwort gibt

use-built-in-answers = Integrierte Antworten verwenden
open-settings = Einstellungen öffnen
see-what-would-be-sent = Ansehen, was gesendet würde

## Gefundene Lesezeichen

cards-found = Gefundene Lesezeichen
cards-show-more =
    { $count ->
        [one] { $count } weiteres zeigen
       *[other] { $count } weitere zeigen
    }
cards-near = Auch ähnlich
cards-near-colon = Auch ähnlich:
by-meaning = sinngemäß
not-a-web-page = keine Webseite
no-longer-saved = nicht mehr gespeichert
no-longer-in = nicht mehr in { $browser }
imported-file = Importierte Datei
also-in = Auch in { $place }
also-in-and-more =
    { $count ->
        [one] Auch in { $place } und an einer weiteren Stelle
       *[other] Auch in { $place } und an { $count } weiteren Stellen
    }
an-imported-file = einer importierten Datei
own-folder-menu = Lesezeichen-Menü
own-folder-toolbar = Lesezeichen-Symbolleiste
own-folder-other = Weitere Lesezeichen
own-folder-mobile = Mobile Lesezeichen
passage-from =
    { $origin ->
        [imported] aus einer importierten Datei, { $month }
        [companion] von der Seite, von dir gesehen im { $month }
       *[fetched] von der Seite, gelesen im { $month }
    }
gone-address-copied = Dieses Lesezeichen ist nicht mehr gespeichert. Die Adresse ist kopiert.
not-web-address-copied = Das ist keine Webseite und lässt sich von hier nicht öffnen. Die Adresse ist kopiert.

## Warum ein Lesezeichen gefunden wurde

reason-conditions = Erfüllt die Bedingungen.
reason-words = Enthält { $words }.
reason-words-and-meaning =
    Enthält { $words }; { $closeness ->
        [very-close] dem Sinn nach sehr nah
        [close] dem Sinn nach nah
        [related] dem Sinn nach verwandt
       *[loose] nur entfernt verwandt
    }.
reason-meaning =
    Enthält keines der Wörter; { $closeness ->
        [very-close] dem Sinn nach sehr nah
        [close] dem Sinn nach nah
        [related] dem Sinn nach verwandt
       *[loose] nur entfernt verwandt
    }.

## Das ausgewählte Lesezeichen, rechts in einem breiten Fenster

detail = Ausgewähltes Lesezeichen
detail-folder = Ordner
detail-saved = Gespeichert
detail-browser = Browser
detail-file = Datei
detail-no-longer-in = Nicht mehr in { $place }
detail-also-in = Auch in
detail-found = Warum
detail-open = Öffnen
detail-open-in = In { $browser } öffnen
detail-open-there = Dort öffnen
detail-copy-address = Adresse kopieren

## Was auf einer Seite steht: bei den Einzelheiten eines Lesezeichens, und im Ganzen

page-text-from =
    { $origin ->
        [imported] Aus einer importierten Datei, { $day }
        [companion] Von dir gesehen am { $day }
       *[fetched] Gelesen am { $day }
    }
page-text-open = Den Text der Seite lesen
page-text-again = Erneut abrufen
page-text-now = Jetzt abrufen
page-text-forget = Vergessen
page-text-asking = Die Website wird angefragt…
page-text-none = Von dieser Seite ist noch nichts gelesen.
page-text-heading = Text der Seite
page-text-unread = Der Text dieser Seite konnte nicht nachgesehen werden. { $problem }
page-text-came =
    { $state ->
        [read] Diese Seite wurde am { $day } gelesen; ihr Text ist nicht gespeichert.
        [no-text] Auf dieser Seite steht kein Text. Sie wurde am { $day } abgerufen.
        [walled] Statt dieser Seite kam am { $day } eine Anmeldung oder ein Hinweis.
        [unwanted] Ihre Website will nicht, dass Programme diese Seite lesen.
        [gone] Diese Seite ist verschwunden: Das hat ihre Website am { $day } gemeldet.
        [dead] Die Website dieser Seite war am { $day } nicht da.
        [trouble] Diese Seite war am { $day } nicht zu bekommen. Es wird wieder versucht.
       *[forbidden] Diese Seite ist im eigenen Netz, das nicht angefragt wird.
    }
reader-published = Veröffentlicht am { $day }

## Seiten, die verschwunden, umgezogen oder anders sind

health-heading = Verschwunden, umgezogen, anders
health-lead = Was Dogear beim Abrufen deiner Seiten bemerkt hat. Es entfernt nirgends etwas.
health-which = Was aufgelistet wird
health-all = Alle
health-gone = Verschwunden
health-dead = Website verschwunden
health-moved = Umgezogen
health-changed = Anders
health-all-explained = Seiten, die nicht mehr so sind, wie du sie gespeichert oder gelesen hast.
health-gone-explained = Die Website meldet, dass es die Seite nicht mehr gibt.
health-dead-explained = Die Website gibt es nicht mehr, oder sie steht zum Verkauf.
health-moved-explained = Die Website leitet dauerhaft an eine andere Adresse weiter.
health-changed-explained = Auf der Seite steht etwas anderes als beim letzten Lesen.
health-looking = Seiten werden gesucht…
health-unread = Diese Seiten konnten nicht gesucht werden. { $problem }
health-none = Keine solche Seite ist aufgefallen.
health-never = Noch wurde keine Seite abgerufen. In den Einstellungen gibt es dafür einen Abschnitt: Seitentext.
health-noticed = bemerkt am { $day }
health-moved-to = Jetzt: { $address }
health-copy-new = Neue Adresse kopieren
health-archived = Archivierte Kopie, etwa vom { $day }
health-archived-undated = Archivierte Kopie

## Letzte Änderungen

changes-heading = Letzte Änderungen
changes-lead = Was mit deinen Lesezeichen geschehen ist, seit Dogear sie zum ersten Mal gelesen hat. Entfernte Seiten lassen sich noch öffnen.
changes-all = Alle
change-added = Hinzugefügt
change-changed = Geändert
change-moved = Verschoben
change-removed = Entfernt
change-restored = Wiederhergestellt
changes-unread = Die Änderungen konnten nicht gelesen werden. { $problem }
changes-reading = Änderungen werden gelesen…
changes-none = Bisher hat sich nichts geändert.
changes-none-of =
    { $kind ->
        [added] Nichts wurde hinzugefügt.
        [changed] Nichts wurde geändert.
        [moved] Nichts wurde verschoben.
        [removed] Nichts wurde entfernt.
       *[restored] Nichts wurde wiederhergestellt.
    }
changes-none-yet = Hier steht künftig, was deine Browser hinzufügen, ändern, verschieben und entfernen.
changes-no-bookmarks = Noch gibt es keine Lesezeichen.
changes-show-older = Ältere zeigen
change-from-to = { $from } → { $to }
change-no-folder = kein Ordner
change-had-no-title = hatte keinen Titel
change-was-called = hieß „{ $title }“
change-was-at = hatte die Adresse { $address }
change-else = Datum, Schlagwörter oder Notiz
change-copy-address = Adresse kopieren
change-copy-address-of = Adresse kopieren: { $title }

## Browser und Dateien, die gelesen werden

source-uncounted = Noch nicht gezählt
source-contents-newest =
    { $count ->
        [one] { $count } Lesezeichen
       *[other] { $count } Lesezeichen
    }, { $when ->
        [morning] das neueste von heute Morgen
        [afternoon] das neueste von heute Nachmittag
        [evening] das neueste von heute Abend
        [yesterday] das neueste von gestern
        [days] { $days ->
            [one] das neueste vor { $days } Tag gespeichert
           *[other] das neueste vor { $days } Tagen gespeichert
        }
       *[date] das neueste: { $date }
    }
source-imported-file = importierte Datei
source-file-explained = { $contents }, einmal gelesen. Beim Entfernen vergisst Dogear, was daraus stammt; die Datei bleibt, wo sie ist.
source-read = { $name } lesen
source-remove-named = { $file } entfernen
source-forget = Vergessen
source-forget-named =
    { $count ->
        [one] { $count } Lesezeichen aus { $file } vergessen
       *[other] { $count } Lesezeichen aus { $file } vergessen
    }

## Eine Datei, die importiert wird

import = Importieren
import-heading = Datei importieren
import-drop-here = Lass die Datei los, um zu sehen, was darin ist.
import-reading = Datei wird gelesen…
import-importing = Wird importiert…
imported = <b>{ $file }</b>: { $counts }.
imported-added =
    { $count ->
        [one] { $count } Lesezeichen hinzugefügt
       *[other] { $count } Lesezeichen hinzugefügt
    }
imported-changed =
    { $count ->
        [one] { $count } geändert
       *[other] { $count } geändert
    }
imported-to-add =
    { $count ->
        [one] { $count } Lesezeichen kommt hinzu
       *[other] { $count } Lesezeichen kommen hinzu
    }
imported-to-change =
    { $count ->
        [one] { $count } ändert sich
       *[other] { $count } ändern sich
    }
imported-known =
    { $count ->
        [one] { $count } schon bekannt
       *[other] { $count } schon bekannt
    }
imported-elsewhere =
    { $count ->
        [one] { $count } auch anderswo gespeichert
       *[other] { $count } auch anderswo gespeichert
    }
imported-left-out =
    { $count ->
        [one] { $count } durch deine Regeln ausgeschlossen
       *[other] { $count } durch deine Regeln ausgeschlossen
    }
imported-unused = Nicht verwendet: { $names }.
imported-unused-name = { $name } (in { $rows })
imported-unused-more =
    { $count ->
        [one] { $count } weitere
       *[other] { $count } weitere
    }
imported-more-notes =
    { $count ->
        [one] Und { $count } weiterer Hinweis.
       *[other] Und { $count } weitere Hinweise.
    }

## Der erste Start

first-run-heading = Finde jede Seite, die du je gespeichert hast.
first-run-lead = Dogear liest die Lesezeichen deiner Browser auf diesem Computer und findet sie anhand dessen, was du noch weißt. Gesendet wird nichts. Wähle aus, was es lesen darf.
first-run-looking = Browser werden gesucht…
first-run-found = Auf diesem Computer gefunden
first-run-no-browser = Auf diesem Computer wurde kein Browser gefunden. Importiere eine Datei, die ein Browser exportiert hat, oder <again>suche noch einmal</again>.
first-run-read =
    { $count ->
        [one] { $count } Lesezeichen lesen
       *[other] { $count } Lesezeichen lesen
    }
first-run-choose-browser = Browser auswählen
first-run-import = Datei importieren…
first-run-or-import = eine Datei importieren
first-run-or-sample = die Beispielbibliothek ausprobieren
first-run-nothing-read = Dort gab es nichts zu lesen. Wähle einen anderen Browser aus oder importiere eine Datei.
first-run-reading-heading = Deine Lesezeichen werden gelesen.
first-run-reading = Wird gelesen
first-run-bookmarks-read = Lesezeichen gelesen
first-run-read-so-far =
    { $count ->
        [one] bisher <b>{ $count } Lesezeichen</b>
       *[other] bisher <b>{ $count } Lesezeichen</b>
    }
first-run-read-of =
    { $total ->
        [one] <b>{ $done }</b> von { $total } Lesezeichen
       *[other] <b>{ $done }</b> von { $total } Lesezeichen
    }
first-run-read-of-at-pace =
    { $total ->
        [one] <b>{ $done }</b> von { $total } Lesezeichen, { $pace }
       *[other] <b>{ $done }</b> von { $total } Lesezeichen, { $pace }
    }
pace-seconds = { $rate } je Sekunde, noch etwa { $seconds } s
pace-minutes =
    { $minutes ->
        [one] { $rate } je Sekunde, noch etwa { $minutes } Minute
       *[other] { $rate } je Sekunde, noch etwa { $minutes } Minuten
    }
first-run-words-first = Nach Wörtern kannst du sofort suchen. Die sinngemäße Suche wird im Hintergrund vorbereitet.
first-run-start-now = Jetzt schon fragen
first-run-ready = Es kann losgehen.
first-run-by-words =
    { $count ->
        [one] { $count } Lesezeichen lässt sich nach Wörtern durchsuchen.
       *[other] { $count } Lesezeichen lassen sich nach Wörtern durchsuchen.
    }
first-run-preparing = Sinngemäße Suche: { $done } von { $total }. Darauf musst du nicht warten.
first-run-preparing-at-pace = Sinngemäße Suche: { $done } von { $total }, { $pace }. Darauf musst du nicht warten.
first-run-quick = Die <b>Schnellsuche</b> findet eine Seite aus jedem Programm heraus.
first-run-quick-tried = Genau so. Drücke die Tasten wieder, wenn du eine Seite suchst.
first-run-quick-try = Drücke jetzt <kbd>{ $keys }</kbd>, um sie auszuprobieren.
first-run-quick-problem = { $problem } In den Einstellungen kannst du andere Tasten wählen.
first-run-quick-not-here = Diese Arbeitsumgebung gibt Programmen keine Tastenkürzel; wie du sie aufrufst, steht in den Einstellungen.
first-run-start = Erste Frage stellen

## Einstellungen: Lesezeichen

settings-heading = Einstellungen
settings-reading = Einstellungen werden gelesen…
sources-heading = Lesezeichen
sources-lead = Dogear liest diese Quellen und übernimmt Änderungen. Es schreibt nie in einen Browser.
sources-none = Auf diesem Computer wurde kein Browser gefunden. Eine Datei, die ein Browser exportiert hat, geht auch.
sources-import = Datei importieren…
sources-export = Exportieren…
export-as = Format
export-html = HTML, für jeden Browser
export-csv = CSV, eine Tabelle
export-from = Quelle
export-everywhere = alle Quellen
export-folder = Ordner
export-all-folders = alle Ordner
export-write = In eine Datei exportieren…
exported =
    { $count ->
        [one] { $count } Lesezeichen gespeichert unter { $path }.
       *[other] { $count } Lesezeichen gespeichert unter { $path }.
    }
exported-left-out =
    { $count ->
        [one] { $count } Lesezeichen fehlt darin, weil seine Adresse zu lang ist.
       *[other] { $count } Lesezeichen fehlen darin, weil ihre Adressen zu lang sind.
    }

## Einstellungen: Im Browser

companions-heading = Im Browser
companions-lead = Der Dogear-Begleiter ist eine Erweiterung für deinen Browser. Er meldet Dogear jedes Lesezeichen, sobald du es speicherst, auch wenn der Browser es in einer verschlüsselten Datei aufbewahrt, und findet Lesezeichen von der Adressleiste aus.
companions-none = Auf diesem Computer wurde kein Browser gefunden.
companions-on = Dem Begleiter in meinen Browsern die Verbindung zu Dogear erlauben
companions-add = Vom Begleiter lesen lassen…
companions-step-page = Gib in { $browser } <kbd>chrome://extensions</kbd> in die Adressleiste ein und schalte den „Entwicklermodus“ ein.
companions-step-load = Wähle „Entpackte Erweiterung laden“.
companions-step-folder = Wähle den Ordner <kbd>{ $folder }</kbd>
companions-missing = Dieses Dogear kam ohne seinen Begleiter. Installiere Dogear aus einem Paket.
companions-reach =
    { $count ->
        [one] { $browsers } erreicht Dogear.
       *[other] { $browsers } erreichen Dogear.
    }
companions-not-yet =
    { $count ->
        [one] { $browsers } erreicht Dogear noch nicht. Schalte dies aus und wieder ein.
       *[other] { $browsers } erreichen Dogear noch nicht. Schalte dies aus und wieder ein.
    }
companions-another =
    { $count ->
        [one] { $browsers } erreicht ein anderes Dogear. Schalte dies ein, dann führt der Weg hierher.
       *[other] { $browsers } erreichen ein anderes Dogear. Schalte dies ein, dann führt der Weg hierher.
    }
companions-snap =
    { $count ->
        [one] { $browsers } ist ein Snap und kann kein anderes Programm starten; die Lesezeichen werden wie bisher aus der Datei gelesen.
       *[other] { $browsers } sind Snaps und können kein anderes Programm starten; die Lesezeichen werden wie bisher aus den Dateien gelesen.
    }
companions-flatpak =
    { $count ->
        [one] { $browsers } ist ein Flatpak und kann kein anderes Programm starten; die Lesezeichen werden wie bisher aus der Datei gelesen.
       *[other] { $browsers } sind Flatpaks und können kein anderes Programm starten; die Lesezeichen werden wie bisher aus den Dateien gelesen.
    }

## Einstellungen: Ausgeschlossen

left-out-heading = Ausgeschlossen
left-out-lead = Was auf eine dieser Regeln passt, wird nicht aufbewahrt, nicht gefunden und an niemanden gesendet.
left-out-unread = Die Regeln konnten nicht gelesen werden. { $problem }
left-out-reading = Regeln werden gelesen…
left-out-none = Nichts ist ausgeschlossen.
left-out-reading-again = Wird neu gelesen…
left-out-remove-named = Regel entfernen: { $value }
left-out-what = Was ausgeschlossen wird
left-out-add = Ausschließen…
left-out-already = Das ist schon ausgeschlossen.
left-out-choose = Auswählen…
left-out-yes = Ausschließen
left-out-working = Wird ausgeschlossen…
rule-folder = Ordner
rule-folder-example = Arbeit/Privat
rule-folder-hint = Mit allem darin. Arbeit/Privat ist der Ordner Privat im Ordner Arbeit.
rule-site = Website
rule-site-example = example.org
rule-site-hint = Mit ihren Subdomains.
rule-source = Browser oder Datei
rule-source-hint = Alles daraus, auch wenn das Lesen oben eingeschaltet ist.
rule-pattern = Titel oder Adresse
rule-pattern-example = *rechnung*
rule-pattern-hint = * steht für Beliebiges, ? für ein Zeichen.
rule-folder-sure = Alles im Ordner „{ $value }“ ausschließen?
rule-site-sure = { $value } mit allen Subdomains ausschließen?
rule-source-sure = Alles aus { $value } ausschließen?
rule-pattern-sure = Titel und Adressen wie „{ $value }“ ausschließen?
rule-would-forget =
    { $count ->
        [0] Zurzeit passt kein Lesezeichen darauf; neue, die passen, werden ausgeschlossen. In deinem Browser ändert sich nichts.
        [one] { $count } Lesezeichen wird hier vergessen. In deinem Browser ändert sich nichts.
       *[other] { $count } Lesezeichen werden hier vergessen. In deinem Browser ändert sich nichts.
    }
rule-forgotten =
    { $count ->
        [0] Kein Lesezeichen passte darauf. Neue, die passen, werden ausgeschlossen.
        [one] { $count } Lesezeichen wurde vergessen.
       *[other] { $count } Lesezeichen wurden vergessen.
    }
rule-gone = Diese Regel gab es schon nicht mehr.
rule-came-back =
    { $count ->
        [0] Entfernt. Kein Lesezeichen kam zurück.
        [one] Entfernt. { $count } Lesezeichen kam zurück.
       *[other] Entfernt. { $count } Lesezeichen kamen zurück.
    }

## Einstellungen: Sinngemäße Suche

models-heading = Sinngemäße Suche
models-lead = Ein Modell auf diesem Computer vergleicht, was du fragst, mit dem, was du gespeichert hast. Größere kennen mehr Sprachen und brauchen länger, um deine Lesezeichen zu lesen.
models-unlisted = Die Modelle konnten nicht aufgelistet werden. { $problem }
models-looking = Modelle werden gesucht…
model-languages =
    { $count ->
        [one] Englisch
       *[other] { $count } Sprachen
    }
model-size = etwa { $megabytes } MB
model-in-use = In Verwendung
model-cancel-named = Doch nicht zu { $name } wechseln
model-stop = Anhalten
model-stop-named = Abruf anhalten: { $name }
model-forget = Vergessen
model-forget-named = { $name } vergessen
model-delete = Löschen
model-delete-named = { $name } löschen
model-delete-partial-named = Löschen, was von { $name } hier ist
model-use = Verwenden
model-use-named = { $name } verwenden
model-go-on = Fortsetzen
model-go-on-named = Abruf fortsetzen: { $name }
model-get = Abrufen
model-get-named = { $name } von { $host } abrufen
model-reads-named = { $name } liest deine Lesezeichen
model-fetched-named = { $name } wird abgerufen
model-partial = { $megabytes } MB davon sind hier.
model-asking = Wird angefragt…
model-fetched = { $done } von { $total } MB
model-has-read-words =
    { $total ->
        [one] Hat { $done } von { $total } Lesezeichen gelesen. Bis dahin wird nach Wörtern gesucht.
       *[other] Hat { $done } von { $total } Lesezeichen gelesen. Bis dahin wird nach Wörtern gesucht.
    }
model-has-read-other =
    { $total ->
        [one] Hat { $done } von { $total } Lesezeichen gelesen. Bis dahin sucht { $model }.
       *[other] Hat { $done } von { $total } Lesezeichen gelesen. Bis dahin sucht { $model }.
    }
models-go-back = Zurück zu { $name }
models-from = Modelle kommen von { $host }, wenn du auf „Abrufen“ drückst.
models-from-label = Abrufen von
models-from-hint = Eine Kopie des Hugging Face Hub, falls du nicht das Original verwendest. Dorthin gehen nur die Namen der Dateien eines Modells.

## Einstellungen: Seitentext

pages-heading = Seitentext
pages-lead = Dogear kann lesen, was auf den Seiten deiner Lesezeichen steht, damit du sie auch anhand ihres Textes findest. Der Text bleibt auf diesem Computer, und keine Website wird angefragt, bevor du hier damit anfängst.
pages-on = Den Text von Seiten lesen
pages-looking = Seitentext wird nachgesehen…
pages-unread = Der Seitentext konnte nicht nachgesehen werden. { $problem }
pages-which = Welche Seiten
pages-which-none = Noch ist nichts ausgewählt. Wähle unten einen Browser, eine Datei oder einen Ordner.
pages-folder-chosen = Ordner, der gelesen wird
pages-add = Hinzufügen
pages-folder-hint = Mit allem darin. Ein privater Ordner wird nur gelesen, wenn er hier steht.
pages-not = Diese nie
pages-not-what = Was nie gelesen wird
pages-not-hint = Was oben ausgeschlossen ist, wird auch nie gelesen.
pages-known = Das steht schon hier.
pages-network = Auch Seiten im eigenen Netz
pages-network-hint = Ein Router oder ein Server zu Hause, wenn ein Lesezeichen dorthin führt.
pages-reread = Eine Seite erneut lesen
pages-reread-never = Nie
pages-reread-after =
    { $days ->
        [one] Nach { $days } Tag
       *[other] Nach { $days } Tagen
    }
pages-goes-out = Was gesendet wird
pages-goes-out-explained = Eine Website wird immer nur um eine Seite gebeten, mit einer Pause dazwischen, und gar nicht, wenn sie das nicht will. Sie sieht die Adresse der Seite, die deines Anschlusses und den Namen Dogear. Cookies werden nicht gesendet, Skripte nicht ausgeführt.
pages-estimating = Seiten werden gezählt…
pages-estimate =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    } auf { $total ->
        [one] { $total } Website
       *[other] { $total } Websites
    }: etwa { $megabytes } MB, etwa { $time }.
pages-estimate-private =
    { $count ->
        [one] { $count } Seite in einem privaten Ordner ist nicht dabei.
       *[other] { $count } Seiten in privaten Ordnern sind nicht dabei.
    }
pages-estimate-none = Von dem, was ausgewählt ist, ist nichts mehr zu lesen.
pages-start = Lesen beginnen
pages-pause = Pausieren
pages-stop = Beenden
pages-reading-named = Der Text von Seiten wird gelesen
pages-done =
    { $total ->
        [one] { $done } von { $total } Seite
       *[other] { $done } von { $total } Seiten
    }
pages-now = jetzt { $site }
pages-so-far = bisher { $megabytes } MB
pages-left = noch etwa { $time }
pages-waiting =
    { $why ->
        [power-saver] Wartet: Der Energiesparmodus ist an. Es geht von selbst weiter.
        [low-battery] Wartet: Der Akku ist fast leer. Es geht von selbst weiter.
        [metered] Wartet: Diese Verbindung ist getaktet. Es geht von selbst weiter.
        [elsewhere] Wartet: Ein anderes Dogear liest gerade. Es geht von selbst weiter.
        [resting] Wartet: Dogear ist pausiert. Es geht mit ihm weiter.
       *[offline] Wartet: Es gibt keine Verbindung. Es geht von selbst weiter.
    }
pages-finished = Alle Seiten sind abgerufen, zuletzt am { $day }. Neue Lesezeichen werden von selbst gelesen.
pages-came = Was aus allen Seiten wurde
page-state-read = Gelesen
page-state-no-text = Ohne Text
page-state-walled = Hinter einer Anmeldung oder einem Hinweis
page-state-unwanted = Nicht für Programme gedacht
page-state-gone = Verschwunden
page-state-dead = Website verschwunden
page-state-trouble = Gestört, wird wieder versucht
page-state-forbidden = Im eigenen Netz
pages-kept =
    { $count ->
        [0] Es ist kein Seitentext gespeichert.
        [one] Der Text von { $count } Seite ist gespeichert: { $megabytes } MB.
       *[other] Der Text von { $count } Seiten ist gespeichert: { $megabytes } MB.
    }
pages-forget = Seitentext vergessen
pages-forget-sure =
    { $count ->
        [one] Den Text von { $count } Seite vergessen? Um ihn wiederzubekommen, muss ihre Website erneut angefragt werden.
       *[other] Den Text aller { $count } Seiten vergessen? Um ihn wiederzubekommen, müssen ihre Websites erneut angefragt werden.
    }
pages-forget-yes = Vergessen
pages-forgotten = Der Seitentext ist vergessen.

## Einstellungen: Antworten

answers-heading = Antworten
answers-written-by = Wer antwortet
answers-address = Adresse
answers-key = Schlüssel
answers-key-save = Speichern
answers-key-remove = Schlüssel entfernen
answers-key-saved = Gespeichert. Gib einen neuen ein, um ihn zu ersetzen
answers-key-kept = Im Schlüsselbund dieses Computers aufbewahrt
answers-key-in-file = Dieser Computer hat keinen Schlüsselbund, der sich verwenden lässt. Der Schlüssel liegt deshalb in einer Datei im Datenordner. Nur dein Benutzerkonto kann sie lesen, aber sie ist nicht verschlüsselt.
answers-model = Modell
answers-model-name = Name des Modells
answers-reading = Hilft auch, Fragen zu verstehen
answers-reading-never = Nie
answers-reading-local = Wenn es auf diesem Computer läuft
answers-reading-always = Immer
answers-test = Verbindung prüfen
answers-asking = Wird angefragt…
answers-connected-choose =
    { $count ->
        [one] Verbunden: { $count } Modell gefunden. Wähle eins aus.
       *[other] Verbunden: { $count } Modelle gefunden. Wähle eins aus.
    }
answers-connected = Verbunden. { $model } ist bereit.
answers-found-looking = Auf diesem Computer werden Modelle gesucht…
answers-found = Auf diesem Computer gefunden
answers-found-one =
    { $count ->
        [one] <b>{ $name }</b> antwortet unter { $place } mit { $count } Modell.
       *[other] <b>{ $name }</b> antwortet unter { $place } mit { $count } Modellen.
    }
answers-found-chosen = Ausgewählt
answers-found-use = Verwenden
answers-found-use-named = { $name } verwenden
answers-found-none = Auf diesem Computer antwortet kein Modell.
answers-found-failed = Dieser Computer konnte nicht nach Modellen durchsucht werden.
provider-built-in = Integrierte Antworten
provider-built-in-lead = Kurze Antworten, zusammengestellt aus dem, was gefunden wurde. Nichts verlässt diesen Computer.
provider-ollama-lead = Ein Sprachmodell, das du selbst betreibst. Mit einer Adresse auf diesem Computer verlässt ihn nichts.
provider-other = Anderer Server
provider-other-lead = Jedes Programm und jeder Dienst mit dem Protokoll von OpenAI, etwa LM Studio und llama.cpp auf diesem Computer.
provider-service-lead = Deine Frage und die Titel, Websites, Ordner und Notizen der Treffer werden dorthin gesendet. Du siehst den Text vorher.

## Einstellungen: Private Ordner

privacy-heading = Private Ordner
privacy-lead = Du findest, was darin ist; kein Modell und kein Assistent bekommt es je zu sehen.
privacy-folder = Ordner
privacy-folder-example = Arbeit/Privat
privacy-add = Privat halten
privacy-known = Dieser Ordner ist schon privat.
privacy-hint = Mit allem darin. Arbeit/Privat ist der Ordner Privat im Ordner Arbeit.
privacy-agreed = Du hast zugestimmt, Fragen und Treffer zu senden an:
privacy-withdraw = Widerrufen
privacy-withdraw-named = Nichts mehr an { $address } senden
privacy-withdraw-hint = Danach wirst du wieder gefragt, bevor etwas dorthin gesendet wird.
privacy-else = Was diesen Computer sonst verlässt
privacy-else-models = Wenn du ein Modell für die sinngemäße Suche abrufst, werden seine Dateien mit ihrem Namen bei { $host } angefordert und dort, wo dieser Server sie aufbewahrt. Von deinen Daten wird dabei nichts gesendet, und die Suche selbst bleibt hier.
privacy-else-pages = Ist der Seitentext eingeschaltet, werden Websites nach den Seiten gefragt, die du ausgewählt hast.

## Einstellungen: Lernen

habit-heading = Lernen
habit-lead = Was du öffnest, entscheidet zwischen Lesezeichen, die etwa gleich gut passen. Es bleibt auf diesem Computer.
habit-on = Aus dem lernen, was ich öffne
habit-opened =
    { $count ->
        [0] Noch ist nichts von dem gemerkt, was du aus Antworten geöffnet hast.
        [one] { $count } geöffnetes Lesezeichen ist gemerkt.
       *[other] { $count } geöffnete Lesezeichen sind gemerkt.
    }
habit-forget = Vergessen, was ich geöffnet habe
habit-nothing-yet =
    { $count ->
        [one] Noch ist nichts gelernt: Dafür musst du noch { $count } Lesezeichen öffnen, über dem andere standen.
       *[other] Noch ist nichts gelernt: Dafür musst du noch { $count } Lesezeichen öffnen, über denen andere standen.
    }
habit-nothing-moved = Du öffnest, was zuoberst steht: Nichts wird verschoben.
habit-coverage =
    Lesezeichen, die die Wörter der Frage enthalten, öffnest du { $often ->
        [much-more] viel öfter
        [more] öfter
        [less] seltener
       *[much-less] viel seltener
    }.
habit-meaning =
    Lesezeichen, die dasselbe meinen wie die Frage, öffnest du { $often ->
        [much-more] viel öfter
        [more] öfter
        [less] seltener
       *[much-less] viel seltener
    }.
habit-closeness =
    Lesezeichen, die vieles aus der Frage wörtlich wiederholen, öffnest du { $often ->
        [much-more] viel öfter
        [more] öfter
        [less] seltener
       *[much-less] viel seltener
    }.
habit-exact =
    Lesezeichen, deren Titel oder Website genau der Frage entspricht, öffnest du { $often ->
        [much-more] viel öfter
        [more] öfter
        [less] seltener
       *[much-less] viel seltener
    }.
habit-freshness =
    Lesezeichen neueren Datums öffnest du { $often ->
        [much-more] viel öfter
        [more] öfter
        [less] seltener
       *[much-less] viel seltener
    }.
habit-frecency =
    Lesezeichen, die oft und vor Kurzem geöffnet wurden, öffnest du { $often ->
        [much-more] viel öfter
        [more] öfter
        [less] seltener
       *[much-less] viel seltener
    }.

## Einstellungen: Im Hintergrund

background-heading = Im Hintergrund
background-lead = Solange Dogear läuft, behält es deine Browser im Blick, mit oder ohne Fenster.
background-paused = Pausiert.
background-paused-until = Pausiert bis { $time }.
background-go-on = Fortsetzen
background-pause-hour = Eine Stunde pausieren
background-pause = Bis auf Weiteres pausieren
background-keep-watching = Weiterlaufen, wenn das Fenster geschlossen ist
background-start-with-computer = Mit dem Computer starten
background-start-with-computer-hint = Ohne Fenster; das öffnet sich, wenn du Dogear aufrufst.

## Einstellungen: Schnellsuche

quick-heading = Schnellsuche
quick-lead = Ein kleines Fenster über allen anderen, um eine Seite zu finden, ohne deine Arbeit zu unterbrechen.
quick-keys-by-desktop = Dieses Tastenkürzel vergibt die Arbeitsumgebung. In deren Einstellungen lässt es sich ändern.
quick-keys-not-yet = Die Arbeitsumgebung hat noch kein Tastenkürzel vergeben. In deren Einstellungen lässt es sich festlegen.
quick-keys-none = Kein Tastenkürzel ruft sie auf.
quick-keys-press = Drücke die neuen Tasten…
quick-keys-leave = Esc lässt es, wie es ist.
quick-keys-change = Ändern
quick-keys-on = Einschalten
quick-keys-off = Ausschalten
quick-open = Schnellsuche öffnen
quick-bind-gnome = Diese Arbeitsumgebung gibt Programmen keine Tastenkürzel. In den Einstellungen des Systems unter „Tastatur“, „Tastenkombinationen anzeigen und anpassen“, „Eigene Tastenkombinationen“: Füge eine mit diesem Befehl hinzu.
quick-bind-kde = Diese Arbeitsumgebung gibt Programmen keine Tastenkürzel. In den Systemeinstellungen unter „Tastatur“, „Kurzbefehle“, „Neu hinzufügen“, „Befehl oder Skript“: Gib diesen Befehl ein.
quick-bind-sway = Diese Arbeitsumgebung gibt Programmen keine Tastenkürzel. Füge diese Zeile in ~/.config/sway/config ein und lade Sway neu.
quick-bind-hyprland = Diese Arbeitsumgebung gibt Programmen keine Tastenkürzel. Füge diese Zeile in ~/.config/hypr/hyprland.conf ein.
quick-bind-other = Diese Arbeitsumgebung gibt Programmen keine Tastenkürzel. Lege in ihren Einstellungen für die Tastatur eine Taste auf diesen Befehl.
shortcut-held = Ein anderes Programm belegt { $keys }.
shortcut-refused = Das System gibt { $keys } nicht frei.
shortcut-unusable = Diese Tasten lassen sich nicht verwenden. Drücke andere.

## Einstellungen: Aussehen

look-heading = Aussehen
look-theme = Farben
look-as-system = Wie das System
look-light = Hell
look-dark = Dunkel
look-language = Sprache

## Einstellungen: Diese Bibliothek

about-heading = Diese Bibliothek
about-meaning = Sinngemäße Suche
about-meaning-off = Nicht verfügbar; gesucht wird nach Wörtern.
about-meaning-ready =
    { $count ->
        [one] { $count } Lesezeichen bereit.
       *[other] Alle { $count } Lesezeichen bereit.
    }
about-meaning-preparing =
    { $total ->
        [one] { $done } von { $total } Lesezeichen bereit.
       *[other] { $done } von { $total } Lesezeichen bereit.
    }
about-data-folder = Datenordner
about-version = Version
about-look = Nach einer neueren Version suchen
about-looking = Wird gesucht …
about-newest = Das ist die neueste Version.
about-newer = Es gibt Version { $version }.
about-newer-open = Im Browser zeigen
about-keys = Tastenkürzel
about-list-keys = Tastenkürzel zeigen

## Schnellsuche

quick-title = Dogear: Schnellsuche
quick-field = Was weißt du noch von der Seite?
quick-type = Schreib, was du noch weißt: ein Wort, die Website, den Ordner, wann du sie gespeichert hast.
quick-reading = Dogear liest deine Lesezeichen. Gleich lassen sie sich hier finden.
quick-no-bookmarks = Dogear hat noch keine Lesezeichen gelesen.
quick-choose = Auswählen, was es lesen darf
quick-open-dogear = Dogear öffnen
quick-open-many =
    { $count ->
        [one] { $count } Seite öffnen?
       *[other] { $count } Seiten öffnen?
    }
quick-open-many-yes = { $count } öffnen
quick-hint-open = öffnen
quick-hint-open-marked = { $count } öffnen
quick-hint-ask = fragen
quick-hint-copy = Adresse kopieren
quick-hint-close = schließen
quick-measured = { $count } von { $total } · { $time }
quick-not-web = Das ist keine Webseite und lässt sich nicht öffnen. Die Adresse ist kopiert.

## Warum es keine Antwort gibt

failure-no-provider = Unter { $address } antwortet nichts. Starte das Programm, in dem { $model } läuft, oder prüfe die Adresse in den Einstellungen.
failure-wrong-key = { $address } nimmt den Schlüssel nicht an. Prüfe den Schlüssel in den Einstellungen.
failure-no-model = { $address } hat das Modell { $model } nicht. Wähle in den Einstellungen ein anderes aus.
failure-rate-limited = { $address } bittet um Geduld. Versuche es in einer Minute noch einmal, oder sieh dort nach, was dein Tarif umfasst.
failure-rate-limited-seconds =
    { $seconds ->
        [one] { $address } bittet um Geduld. Versuche es in einer Sekunde noch einmal.
       *[other] { $address } bittet um Geduld. Versuche es in { $seconds } Sekunden noch einmal.
    }
failure-rate-limited-minutes =
    { $minutes ->
        [one] { $address } bittet um Geduld. Versuche es in { $minutes } Minute noch einmal.
       *[other] { $address } bittet um Geduld. Versuche es in { $minutes } Minuten noch einmal.
    }
failure-rate-limited-hours =
    { $hours ->
        [one] { $address } bittet um Geduld. Versuche es in { $hours } Stunde noch einmal.
       *[other] { $address } bittet um Geduld. Versuche es in { $hours } Stunden noch einmal.
    }
failure-provider-down = { $address } konnte gerade nicht antworten. Versuche es gleich noch einmal.
failure-timeout = { $address } hat zu lange für die Antwort gebraucht. Versuche es noch einmal, oder wähle ein kleineres Modell.
failure-context-too-long = Die Frage und ihre Lesezeichen sind mehr, als { $model } auf einmal lesen kann. Stell eine kürzere Frage, oder wähle in den Einstellungen ein anderes Modell.
failure-cut = Die Antwort von { $address } brach ab. Frag noch einmal, um sie ganz zu bekommen.
failure-bad-answer = { $address } hat nichts gesendet, was sich als Antwort zeigen lässt. Prüfe Adresse und Modell in den Einstellungen.
failure-not-agreed = Noch wurde nichts gesendet. { $address } ist nicht auf diesem Computer: Sieh dir erst an, was gesendet würde, und stimme dann zu.
failure-internal = Die Frage konnte nicht an { $address } gesendet werden: { $reason }. Prüfe die Einstellungen.

## Was schiefging: was es ist und was hilft

problem-library-damaged = Die Bibliotheksdatei { $path } ist beschädigt und lässt sich nicht lesen.
problem-library-newer = Die Bibliotheksdatei { $path } stammt von einem neueren Dogear (Version { $found } ihres Aufbaus, dieses Dogear kennt { $known }). Aktualisiere Dogear.
problem-library-unusable = Die Bibliotheksdatei { $path } lässt sich nicht verwenden: { $reason }. Prüfe, ob es ihren Ordner gibt, ob darin geschrieben werden darf und ob Platz frei ist.
problem-library-out-of-step = Bibliothek und Modell passen nicht zusammen. Wähle das Modell in den Einstellungen neu aus.
problem-library-failed = Die Bibliothek konnte nicht gelesen oder geschrieben werden: { $reason }. Starte Dogear neu.
problem-reading-stopped = Das Lesen von { $source } ist unerwartet abgebrochen. Was vorher gelesen wurde, bleibt erhalten.
problem-source-unknown = Die Quelle { $id } gibt es nicht mehr. Wähle deine Browser in den Einstellungen neu aus.
problem-folder-unknown = Den Ordner „{ $typed }“ gibt es nicht mehr.
problem-runtime-unusable = Die sinngemäße Suche ist aus: { $path } lässt sich nicht laden ({ $reason }). Installiere Dogear neu. Bis dahin wird nach Wörtern gesucht.
problem-model-file-unusable = Die sinngemäße Suche ist aus: Die Modelldatei { $path } lässt sich nicht verwenden ({ $reason }). Installiere Dogear neu, oder wähle in den Einstellungen ein anderes Modell.
problem-model-failed = Das Modell konnte einen Text nicht lesen: { $reason }. Wähle in den Einstellungen ein anderes, wenn das noch einmal geschieht.
problem-model-stopped = Die sinngemäße Suche ist stehen geblieben. Starte Dogear neu.
problem-model-unknown = Ein Modell { $name } gibt es nicht.
problem-model-not-here = { $name } ist noch nicht hier. Rufe es zuerst ab.
problem-model-gone = Die sinngemäße Suche ist aus: Das Modell { $id } ist nicht mehr hier. Rufe es in den Einstellungen neu ab, oder verwende ein anderes.
problem-model-folder-incomplete = { $reason }. Ein Ordner braucht model.onnx, tokenizer.json und model.toml.
problem-model-id-taken = { $path }: Die Kennung { $id } ist vergeben oder ungültig. Gib dem Modell eine andere.
problem-model-width-wrong = { $id } gibt { $found } Zahlen je Text, in seiner model.toml stehen { $said }. Verwende ein anderes Modell.
problem-model-in-use = { $id } wird gerade verwendet oder gehört zu Dogear. Verwende zuerst ein anderes Modell.
problem-server-address = { $address } ist keine Adresse eines Servers. Schreib sie wie https://huggingface.co.
problem-server-unreachable = { $host } ist nicht erreichbar ({ $reason }). Prüfe die Verbindung und versuche es noch einmal: Was angekommen ist, bleibt erhalten.
problem-server-lacks-file = { $host } hat { $file } nicht. Vielleicht ist das Modell umgezogen: Sieh nach, ob es ein neueres Dogear gibt.
problem-server-refuses = { $host } gibt { $file } nicht heraus ({ $reason }). Versuche es später noch einmal.
problem-download-cut = Die Verbindung zu { $host } ist abgerissen ({ $reason }). Versuche es noch einmal, dann geht es dort weiter: Was angekommen ist, bleibt erhalten.
problem-download-tampered = Was von { $host } als { $file } kam, ist nicht, was angekündigt war, und wurde gelöscht. Versuche es noch einmal; geschieht das wieder, verwende diesen Server nicht.
problem-download-busy = Dieses Modell wird schon abgerufen, von einem anderen Programm.
problem-disk-full = Der Datenträger ist voll. Schaffe Platz bei { $path } und versuche es noch einmal: Was angekommen ist, bleibt erhalten.
problem-settings-unreadable = { $path } lässt sich nicht lesen: { $reason }. Berichtige die Datei oder lösche sie.
problem-file = { $path }: { $reason }
problem-folder-not-made = Der Ordner { $path } lässt sich nicht anlegen: { $reason }. Schaffe Platz dafür oder erlaube es, und starte Dogear neu.
problem-no-data-folder = Das System nennt keinen Ordner für Anwendungsdaten, deshalb hat Dogear keinen Platz für seine Bibliothek.
problem-nothing-to-open = Hier gibt es nichts zu öffnen: nicht mehr gespeichert oder keine Webseite.
problem-no-program = Dogear weiß nicht, welches Programm Seiten in { $browser } zeigt. Öffne die Seite in deinem üblichen Browser.
problem-pages-off = Das Lesen von Seiten ist aus. Schalte es in den Einstellungen ein.
problem-pages-busy = Ein anderes Dogear liest gerade Seiten. Warte, bis es fertig ist, oder beende dort das Lesen.
problem-page-left-out = Diese Seite liegt in einem privaten Ordner oder wird nach deinen Angaben nie gelesen. Beides steht in den Einstellungen.
problem-no-project = Dieses Dogear wurde ohne die Adresse seines Projekts gebaut und kann deshalb nicht nach einer neueren Version suchen.
problem-no-release = Unter { $page } ist noch keine Version erschienen.
problem-newest-unknown = Ob es eine neuere Version gibt, ist nicht bekannt: { $host } sagt es nicht ({ $reason }). Versuche es später noch einmal oder sieh unter { $page } nach.
problem-broken = In Dogear ist etwas unerwartet abgebrochen: { $reason }. Starte Dogear neu.
problem-not-opened = Der Browser hat { $url } nicht geöffnet: { $reason }
problem-autostart = Der Start mit dem Computer konnte nicht geändert werden: { $reason }
problem-no-host = Das Programm, das die Browser starten, liegt nicht neben diesem. Installiere Dogear neu.
problem-nothing-dropped = Die Datei ist nicht mehr bekannt. Zieh sie noch einmal hierher.
problem-file-picked = Die Datei lässt sich nicht verwenden: { $reason }
problem-shortcut-held = Ein anderes Programm belegt { $keys }.
problem-shortcut-refused = Das System gibt { $keys } nicht für Programme frei. Drücke andere Tasten.
problem-shortcut-not-here = Diese Arbeitsumgebung gibt Programmen keine Tastenkürzel.
problem-shortcut-unfit = Drücke eine Taste zusammen mit Strg, Alt oder der Befehlstaste.
problem-rule-folder = Schreib den Namen eines Ordners oder einen Pfad wie Arbeit/Privat.
problem-rule-site = Das ist keine Website. Schreib eine wie example.org.
problem-rule-source = Wähle einen Browser oder eine importierte Datei aus.
problem-rule-pattern = Schreib einen Teil von Titeln oder Adressen zwischen Sternchen, etwa *rechnung*, und nicht nur Sternchen.

## Die Liste der Bibliothek. Es ist wenig Platz: Reihenfolgen, Bedingungen und Knöpfe sind ein Wort oder zwei.

library-list = Lesezeichen
library-reading = Bibliothek wird gelesen…
library-unread = Die Bibliothek konnte nicht gelesen werden. { $problem }
library-empty = Hier steht, was deine Browser enthalten, sobald es gelesen ist.
library-nothing = Kein Lesezeichen erfüllt all das.
library-without = Ohne: { $condition }
library-without-words = Ohne die Wörter
library-show-all = Alle Lesezeichen zeigen
library-filter = Wörter, Website, Jahr…
library-condition = Bedingung
library-conditions = Bedingungen
library-clear-all = Alle weglassen
library-kind = Art der Seite
library-kind-video = Videos
library-kind-pdf = PDF-Dateien
library-kind-repository = Code-Repositorys
library-kind-paper = Fachartikel
library-never-opened = Nie geöffnet
library-saved-twice = Mehrfach gespeichert
library-from = Von
library-to = Bis
library-from-to = { $from } – { $to }
library-since = Ab { $day }
library-until = Bis { $day }
library-tagged = Schlagwort: { $tag }
library-folder-of = { $folder } ({ $source })
library-chosen-elsewhere =
    { $count ->
        [one] { $count } ausgewähltes Lesezeichen
       *[other] { $count } ausgewählte Lesezeichen
    }
library-sort = Reihenfolge
library-sort-saved = Gespeichert
library-sort-title = Titel
library-sort-site = Website
library-sort-folder = Ordner
library-sort-opened = Geöffnet
library-sort-found = Beste Treffer
library-newest-first = Neueste zuerst
library-oldest-first = Älteste zuerst
library-a-first = Von A bis Z
library-z-first = Von Z bis A
library-best-first = Beste Treffer zuerst
library-best-last = Beste Treffer zuletzt
library-turn-round = Reihenfolge umkehren: { $order }
library-headings = Überschriften
library-no-folder = Ohne Ordner
library-no-site = Ohne Website
library-no-title = Ohne Titel
library-no-date = Ohne Datum
library-not-opened = Nie geöffnet
library-places-count =
    { $count ->
        [one] { $count } Stelle
       *[other] { $count } Stellen
    }
library-opened-on = geöffnet am { $day }
library-places = Browser und Ordner
library-places-filter = Ordner suchen
library-places-none = Kein Ordner heißt so.
library-all = Alle Lesezeichen
library-tags = Schlagwörter
library-languages = Sprachen
library-unnamed = Ohne Namen
library-chosen =
    { $count ->
        [one] { $count } ausgewählt
       *[other] { $count } ausgewählt
    }
library-choose-none = Auswahl aufheben
library-detail = Einzelheiten
library-as-links = Als Links
library-as-markdown = Als Markdown
library-copied =
    { $count ->
        [one] { $count } Lesezeichen kopiert.
       *[other] { $count } Lesezeichen kopiert.
    }
library-save = Speichern…
library-written =
    { $count ->
        [one] { $count } Lesezeichen gespeichert unter { $path }.
       *[other] { $count } Lesezeichen gespeichert unter { $path }.
    }
library-ask-in-these = Nur diese befragen
library-leave-out = Ausschließen…
library-leave-out-what = Was soll ausgeschlossen werden?
library-leave-out-none = Hier gibt es weder eine Website noch einen Ordner zum Ausschließen.
library-this-page = Diese Seite
library-open-many =
    { $count ->
        [one] { $count } Seite öffnen?
       *[other] { $count } Seiten öffnen?
    }
library-open-many-each = Jede öffnet sich in einem eigenen Tab deines Browsers.
library-open-all =
    { $count ->
        [one] { $count } öffnen
       *[other] Alle { $count } öffnen
    }
library-note = Notiz
library-found-otherwise = Kein Wort passt so, wie es geschrieben ist; gefunden durch eine andere Form eines Wortes oder sinngemäß.
library-saved-in =
    { $count ->
        [one] An { $count } Stelle gespeichert
       *[other] An { $count } Stellen gespeichert
    }
library-show-folder = Ordner zeigen
library-copy-place = Ort kopieren
library-place-copied = Ort kopiert.
library-manager-keys = { $keys } zeigt die Lesezeichen in { $browser }.
library-never-changes = Dogear ändert und löscht nichts in deinen Browsern.
library-show-site = Nur { $site } zeigen
library-opened = Mit Dogear geöffnet
library-history = Verlauf
library-similar = Ähnliche Seiten
library-similar-looking = Ähnliche Seiten werden gesucht…
library-similar-failed = Ähnliche Seiten konnten nicht gesucht werden.
library-similar-not-ready = Die sinngemäße Suche ist noch nicht bereit. Sobald sie es ist, stehen hier ähnliche Seiten.
library-similar-none = Nichts Ähnliches ist gespeichert.
library-closeness =
    { $closeness ->
        [very-close] sehr ähnlich
        [close] ähnlich
        [related] verwandt
       *[loose] entfernt verwandt
    }
library-of-site = Mehr von { $site }
library-all-of-site =
    { $count ->
        [one] { $count } zeigen
       *[other] Alle { $count } zeigen
    }
question-among =
    { $count ->
        [one] Nur in { $count } ausgewählten Lesezeichen
       *[other] Nur in { $count } ausgewählten Lesezeichen
    }
question-among-all = Wieder alle Lesezeichen befragen
keys-in-library = In der Bibliothek
keys-to-filter = Zum Filter
keys-choose-next = Das vorige oder nächste auswählen
keys-choose-range = Mehrere auswählen
keys-choose-more = Eins mehr oder eins weniger auswählen
keys-choose-all = Alle auswählen
keys-to-beside = Zu den Ordnern oder zu den Einzelheiten
keys-open = Öffnen
keys-choose-none = Auswahl aufheben

## Websites und Kopien

sites-heading = Websites
sites-lead =
    { $sites ->
        [one] { $sites } Website, von der du Seiten gespeichert hast. Ihre Subdomains zählen mit.
       *[other] { $sites } Websites, von denen du Seiten gespeichert hast. Ihre Subdomains zählen jeweils mit.
    }
sites-filter = Website suchen
sites-sort = Reihenfolge
sites-by-pages = Häufigste
sites-by-name = Nach Namen
sites-by-newest = Neueste
sites-reading = Websites werden gezählt…
sites-unread = Die Websites konnten nicht gezählt werden. { $problem }
sites-none-fit = Keine Website hat „{ $typed }“ im Namen.
sites-listed =
    { $count ->
        [one] { $count } Website
       *[other] { $count } Websites
    }
sites-subdomains-of = Subdomains von { $site }
sites-more = Mehr zu { $site }
sites-drawn = Von { $first } bis { $last } gespeichert, am meisten { $most }
sites-drawn-one = Gespeichert { $year }
sites-drawn-none = Kein Datum bekannt
site-back = Alle Websites
site-between = Vom { $first } bis zum { $last } gespeichert
site-once = Gespeichert am { $day }
site-show = In der Bibliothek zeigen
site-years = Nach Jahren
site-year = { $year }: { $bookmarks }
site-folders = Ordner
site-more-folders =
    { $count ->
        [one] und { $count } weiterer Ordner
       *[other] und { $count } weitere Ordner
    }
site-newest = Neueste
site-subdomains = Subdomains
site-more-subdomains =
    { $count ->
        [one] und { $count } weitere
       *[other] und { $count } weitere
    }
copies-heading = Kopien
copies-lead = Was mehr als einmal gespeichert ist. Dogear ändert nichts in deinen Browsern: Es zeigt, wo jede Kopie ist, und du entfernst, was du nicht brauchst.
copies-likeness = Wie ähnlich sie sich sind
copies-page = Dieselbe Seite
copies-form = Andere Fassungen
copies-title = Derselbe Titel
copies-meaning = Sinngemäß ähnlich
copies-page-explained = Dieselbe Adresse, an mehreren Stellen gespeichert.
copies-form-explained = Auch Adressen, die zur selben Seite führen: mit http oder https, mit oder ohne www, für Mobilgeräte, zum Drucken oder mit einem Tracking-Code.
copies-title-explained = Auch Seiten einer Website mit demselben Titel.
copies-meaning-explained = Verschiedene Seiten über dieselbe Sache. Nichts davon ist mit Sicherheit eine Kopie.
copies-looking = Kopien werden gesucht…
copies-unread = Die Kopien konnten nicht gesucht werden. { $problem }
copies-told =
    { $groups ->
        [one] { $groups } Seite ist mehr als einmal gespeichert: { $spare ->
            [one] { $spare } Lesezeichen mehr als nötig.
           *[other] { $spare } Lesezeichen mehr als nötig.
        }
       *[other] { $groups } Seiten sind mehr als einmal gespeichert: { $spare ->
            [one] { $spare } Lesezeichen mehr als nötig.
           *[other] { $spare } Lesezeichen mehr als nötig.
        }
    }
copies-told-alike =
    { $groups ->
        [one] { $groups } Gruppe ähnlicher Seiten, { $count ->
            [one] insgesamt { $count } Lesezeichen.
           *[other] insgesamt { $count } Lesezeichen.
        }
       *[other] { $groups } Gruppen ähnlicher Seiten, { $count ->
            [one] insgesamt { $count } Lesezeichen.
           *[other] insgesamt { $count } Lesezeichen.
        }
    }
copies-none =
    { $likeness ->
        [page] Keine Seite ist mehr als einmal gespeichert.
        [form] Keine Seite ist mehr als einmal gespeichert, auch in keiner anderen Fassung ihrer Adresse.
        [title] Keine Seite ist mehr als einmal gespeichert, und keine Website hat zwei mit demselben Titel.
       *[meaning] Keine zwei Seiten sind sich so ähnlich.
    }
copies-closeness = Mindestens so ähnlich
copies-closeness-loose = verwandt
copies-closeness-tight = fast gleich
copies-closeness-at = { $closeness } von 100
copies-waiting = Seiten lassen sich sinngemäß vergleichen, sobald Dogear dafür alle Lesezeichen gelesen hat: bisher { $done } von { $total }. Das geht von selbst weiter.
copies-waiting-off = Seiten lassen sich zurzeit nicht sinngemäß vergleichen: Die sinngemäße Suche ist aus.
copies-choose = „{ $title }“ auswählen
copies-differ = Unterschiede: { $parts }
copies-differ-nothing = keine Unterschiede
copies-differ-address = Adresse
copies-differ-title = Titel
copies-differ-folder = Ordner
copies-differ-browser = Browser
copies-differ-date = Datum
copies-no-date = ohne Datum
copies-keep = am besten behalten: { $reasons }
copies-keep-oldest = das älteste
copies-keep-folder = am genauesten eingeordnet
copies-keep-secure = Adresse mit https
copies-copy-list = Liste kopieren
copies-list-copied =
    { $count ->
        [one] Liste mit { $count } Lesezeichen kopiert.
       *[other] Liste mit { $count } Lesezeichen kopiert.
    }
copies-show = In der Bibliothek zeigen
copies-of = Kopien von „{ $title }“
copies-of-several =
    { $count ->
        [one] Kopien von { $count } Seite
       *[other] Kopien von { $count } Seiten
    }
copies-how = So entfernst du sie
copies-how-heading = So entfernst du Kopien
copies-how-lead = Eine Kopie entfernst du in ihrem Browser. Dogear bemerkt das von selbst.
copies-how-keys = Drücke <kbd>{ $keys }</kbd> in { $browser }: Seine Lesezeichen öffnen sich. Suche dort den Titel und lösche das Lesezeichen in seinem Ordner.
copies-how-address = Gib <kbd>{ $address }</kbd> in die Adressleiste von { $browser } ein: Seine Lesezeichen öffnen sich. Suche dort den Titel und lösche das Lesezeichen in seinem Ordner.
copies-how-menu = Öffne die Lesezeichen von { $browser } über sein Menü. Suche dort den Titel und lösche das Lesezeichen in seinem Ordner.
copies-how-file = Diese Datei wurde einmal gelesen und wird nicht geändert. Entferne sie in den Einstellungen, oder schließe dort die Seite aus.
copies-copy-title = Titel kopieren
copies-chosen =
    { $count ->
        [one] { $count } ausgewählt
       *[other] { $count } ausgewählt
    }
copies-choose-page = Alle gezeigten auswählen
copies-choose-none = Auswahl aufheben
copies-shown = { $from } bis { $to } von { $all }
copies-earlier = Vorherige
copies-later = Weitere
changes-back-to = Zurück zum
changes-earlier-day = Früherer Tag
changes-later-day = Späterer Tag
changes-earlier-day-explained = Der vorige Tag mit Änderungen
changes-later-day-explained = Der nächste Tag mit Änderungen
changes-to-newest = Zu den neuesten
changes-none-that-day = Keine Änderungen am { $day }. Davor:
changes-none-so-far = Keine Änderungen bis zum { $day }.
changes-count =
    { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
changes-count-some =
    { $count ->
        [one] { $count } Änderung oder mehr
       *[other] { $count } Änderungen oder mehr
    }
change-copy-place = Früheren Ort kopieren
change-copy-place-of = Früheren Ort kopieren: { $title }
change-place-copied = Titel, Adresse und Ort kopiert.

## Karte und Zeitleiste. Thema: Seiten über Ähnliches, die auf der Karte beieinander liegen.

map-heading = Was du gespeichert hast, nach Themen
map-explained = Seiten, die nah beieinander liegen, handeln von Ähnlichem.
map-reading = Karte wird gelesen
map-unread = Die Karte konnte nicht gelesen werden: { $problem }
map-empty = Noch gibt es nichts zu zeichnen.
map-waiting = Die Karte kommt, sobald die sinngemäße Suche bereit ist.
map-waiting-ready =
    { $total ->
        [one] { $done } von { $total } Lesezeichen ist bereit.
       *[other] { $done } von { $total } Lesezeichen sind bereit.
    }
map-waiting-off = Die sinngemäße Suche ist aus, und aus ihr entsteht die Karte.
map-to-settings = In den Einstellungen nachsehen
map-making = Die Karte wird gezeichnet.
map-making-done =
    { $total ->
        [one] { $done } von { $total } Lesezeichen hat seinen Platz.
       *[other] { $done } von { $total } Lesezeichen haben ihren Platz.
    }
map-no-drawing = Dieses Fenster kann die Karte nicht zeichnen. Hier ist sie als Liste.
map-not-placed =
    { $count ->
        [one] { $count } Lesezeichen hat noch keinen Platz auf der Karte.
       *[other] { $count } Lesezeichen haben noch keinen Platz auf der Karte.
    }
map-search = Auf der Karte suchen
map-found =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } gefunden
       *[other] { $count } gefunden
    }
map-colour-by = Farben nach
facet-topic = Thema
facet-time = Jahr
facet-site = Website
facet-folder = Ordner
facet-source = Quelle
group-others = Übrige
group-earlier = Vor { $year }
group-undated = Ohne Datum
group-unnamed = Ohne Namen
map-legend = Farben
map-label = Karte deiner Lesezeichen
map-keys = Die Pfeiltasten führen von Thema zu Thema, die Leertaste hebt eins hervor, Eingabe führt hinein und zeigt Einzelheiten einer Seite. Esc führt zurück. + und − zoomen, Umschalt und Pfeiltasten verschieben die Karte.
map-at-topic =
    { $count ->
        [one] { $name }: { $count } Seite
       *[other] { $name }: { $count } Seiten
    }
map-nearer = Näher
map-farther = Weiter weg
map-show-all = Alles zeigen
map-draw-around = Seiten einkreisen
map-as-list = Als Liste
map-as-map = Als Karte
map-of-topic = Auf der Karte: { $name }
map-of-drawn = Auf der Karte ausgewählt
chosen-pages =
    { $count ->
        [0] Keine Seiten
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
show-in-library = In der Bibliothek zeigen
chosen-clear = Auswahl aufheben
print-list = Liste drucken
print-first = Die ersten { $count } von { $total }
map-card = Ausgewählte Seite
map-card-in-library = In der Bibliothek
map-similar = Ähnliche Seiten
map-similar-none = Nichts Ähnliches gefunden.
map-newest = Die neuesten
map-light-up = Auf der Karte zeigen
picture-as-png = Als PNG speichern
picture-as-svg = Als SVG speichern
picture-saved = Gespeichert unter { $path }
picture-not-made = Das Bild konnte nicht erstellt werden. Versuche das andere Format.
timeline-heading = Was du wann gespeichert hast
timeline-reading = Zeitleiste wird gelesen
timeline-unread = Die Zeitleiste konnte nicht gelesen werden: { $problem }
timeline-no-dates = Keines deiner Lesezeichen hat ein Datum.
timeline-undated =
    { $count ->
        [one] { $count } Lesezeichen hat kein Datum und ist nicht eingezeichnet.
       *[other] { $count } Lesezeichen haben kein Datum und sind nicht eingezeichnet.
    }
timeline-by = Farben nach
timeline-label = Deine Lesezeichen im Lauf der Zeit
timeline-keys = Die Pfeiltasten links und rechts gehen die Balken entlang, mit Umschalt nehmen sie weitere dazu. + und − zoomen, Eingabe geht nah an die Auswahl heran, Esc hebt sie auf.
timeline-earlier = Früher
timeline-later = Später
timeline-as-table = Als Tabelle
timeline-as-chart = Als Bild
timeline-when = Wann
timeline-all = Alle
timeline-from-to =
    { $count ->
        [one] { $count } Seite · { $from } bis { $to }
       *[other] { $count } Seiten · { $from } bis { $to }
    }
timeline-at =
    { $count ->
        [one] { $count } Seite · { $when }
       *[other] { $count } Seiten · { $when }
    }
timeline-span = { $from } bis { $to }
timeline-on-this-day = An diesem Tag
timeline-never-opened = Gespeichert und nie geöffnet
timeline-never-opened-count =
    { $count ->
        [one] { $count } Seite wurde nie mit Dogear geöffnet.
       *[other] { $count } Seiten wurden nie mit Dogear geöffnet.
    }
timeline-show-all =
    { $count ->
        [one] In der Bibliothek zeigen
       *[other] Alle { $count } in der Bibliothek zeigen
    }
