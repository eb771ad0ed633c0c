### Alle Wörter des Begleiters, der Erweiterung von Dogear im Browser. Was oben in window.ftl steht, gilt auch hier.

## In der Liste der Erweiterungen des Browsers

extension-name = Dogear-Begleiter
extension-description = Findet deine Lesezeichen anhand dessen, was du noch von ihnen weißt, mit der App Dogear auf diesem Computer.

## Im Menü und in der Adressleiste des Browsers

menu-more = Ähnliche Seiten in Dogear finden
omnibox-ask = In Dogear fragen: { $question }

## Das kleine Fenster

query = Woran erinnerst du dich?
hits = Lesezeichen
page = Diese Seite
hint-choose = auswählen
hint-open = öffnen
hint-ask = in Dogear fragen
key-control = Strg
key-enter = Eingabe
nothing = Dazu ist nichts gespeichert.
nearest = Dazu ist nichts gespeichert. Am nächsten kommen:
alike = Fast gleich und schon gespeichert:

## Wo und wann die Seite gespeichert wurde

saved = Gespeichert
saved-in-folder = Gespeichert in { $folder }
saved-in-month = Gespeichert im { $month }
saved-in-folder-and-month = Gespeichert in { $folder } im { $month }
saved-also = auch in { $browsers }
saved-times =
    { $count ->
        [one] { $count } Mal
       *[other] { $count } Mal
    }

## Ob behalten wird, was auf Seiten steht

keep = Behalten, was auf dieser Seite steht
keep-site = auf { $site }
keep-all = auf allen Seiten
keep-hint = Von Seiten deiner Lesezeichen, die du öffnest, behält Dogear den Text so, wie du ihn siehst, auf diesem Computer, damit du sie daran findest.

## Was im Weg steht: ein Satz, der sagt, was zu tun ist

trouble-no-host = Öffne Dogear auf diesem Computer und schalte in den Einstellungen den Begleiter ein.
trouble-silent = Dogear antwortet gerade nicht. Versuche es noch einmal.
trouble-not-understood = Aktualisiere Dogear und diesen Begleiter: Sie verstehen einander nicht.
trouble-old-host = Aktualisiere Dogear: Dieser Begleiter ist neuer.
trouble-old-companion = Aktualisiere diesen Begleiter: Dogear ist neuer.
trouble-unknown-profile = Dogear findet den Ordner dieses Browserprofils nicht. Füge es in den Einstellungen von Dogear hinzu.
trouble-not-read = Dogear liest dieses Browserprofil nicht. Erlaube es in den Einstellungen von Dogear.
trouble-library = Die Bibliothek von Dogear lässt sich nicht lesen. Öffne Dogear, um zu sehen, warum.
trouble-too-many = Hier sind mehr Lesezeichen, als Dogear liest.
