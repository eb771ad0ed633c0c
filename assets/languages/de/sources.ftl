### Was an den Lesezeichen eines Browsers oder an einer importierten Datei nicht stimmt oder auffällt: im Fenster und im
### Terminal. Kurz und schlicht; ein Pfad oder Name steht, wo sicher ist, welche Datei gemeint ist. Die Wörter sind die aus
### window.ftl.

unreadable = { $problem } { $remedy }
caution = { $place }: { $message }

## Stellen in einer Datei

place-line = { $file }, Zeile { $line }
place-post = { $file }, Eintrag { $number }

## Was nicht stimmt

fault-missing = { $file } ist nicht da.
fault-missing-kept = { $file } ist nicht da. Was vorher gelesen wurde, bleibt erhalten.
fault-denied = { $file } darf nicht gelesen werden.
fault-denied-macos = macOS lässt Dogear { $file } nicht lesen.
fault-encrypted = Der Browser bewahrt die Lesezeichen von { $folder } in einer verschlüsselten Datei auf, die nur er selbst lesen kann.
fault-unreadable = { $file } lässt sich nicht lesen: { $reason }.
fault-empty = { $file } ist leer.
fault-folder = { $file } ist ein Ordner, keine Datei.
fault-no-file = { $file } ist keine gewöhnliche Datei.
fault-too-large = { $file } ist größer als { $megabytes } MB; so viel liest Dogear nicht.
fault-too-large-database = { $file } ist größer als { $gigabytes } GB; so viel liest Dogear nicht.
fault-cut-line = { $file } ist in Zeile { $line }, Spalte { $column } abgeschnitten oder beschädigt: { $problem }.
fault-cut-byte = { $file } ist bei Byte { $byte } abgeschnitten oder beschädigt: { $problem }.
fault-packed = { $file } ist eine beschädigte Sicherung: { $problem }.
fault-swells = Entpackt wird { $file } mehr als { $times }-mal so groß oder größer als { $megabytes } MB; nichts davon wurde gelesen.
fault-no-database = { $file } ist keine Datenbank oder eine beschädigte.
fault-database = { $file } ist beschädigt ({ $reason }).
fault-nothing-left = { $file } ist beschädigt, und keins der Lesezeichen darin lässt sich lesen.
fault-busy = Bei jedem von { $times } Versuchen, { $file } zu kopieren, wurde gerade hineingeschrieben.
fault-no-room = Eine private Kopie der Datenbank des Browsers lässt sich in { $folder } nicht anlegen: { $reason }.
fault-none = { $file } enthält keine Lesezeichen, die Dogear lesen kann: { $why }.
fault-passwords = { $file } ist eine Liste von Passwörtern, nicht von Lesezeichen; nichts davon wurde behalten.
fault-too-many = { $file } enthält mehr als { $most } Einträge; so viele liest Dogear nicht.
fault-unknown = { $file } ist keine Lesezeichendatei, die Dogear kennt.
fault-foreign = { $file } sieht aus wie { $like }; das kann Dogear nicht lesen.
fault-no-bookmarks-file = { $folder } enthält keine Lesezeichendatei.
fault-several = { $folder } enthält mehrere Profile: { $names }.
fault-gzip-cut = { $file } ist eine komprimierte Datei (gzip), die abgeschnitten oder beschädigt ist.
fault-gzip-nested = { $file } ist eine komprimierte Datei (gzip), in der eine weitere gepackte Datei oder eine Datenbank steckt.
fault-gzip-foreign = { $file } ist eine komprimierte Datei (gzip), und ihr Inhalt sieht aus wie { $like }.
fault-gzip-nothing = { $file } ist eine komprimierte Datei (gzip) ohne Lesezeichen darin.
fault-zip-cut = { $file } ist ein Archiv (ZIP), das abgeschnitten oder beschädigt ist.
fault-zip-kind = { $file } ist ein Archiv (ZIP) von einer Art, die Dogear nicht öffnet.
fault-zip-many = { $file } ist ein Archiv (ZIP) mit mehr als { $most } Dateien.
fault-zip-damaged = { $file } ist ein Archiv (ZIP) mit mehr als { $most } beschädigten Dateien; nichts davon wurde gelesen.
fault-zip-empty = { $file } ist ein Archiv (ZIP) ohne Dateien.
fault-zip-nothing = { $file } ist ein Archiv (ZIP) ohne eine Datei, die Dogear lesen kann: { $files }.

## Fehler: was an einer Stelle einer Datei gefunden wurde oder fehlt. Steht hinter einem Doppelpunkt

slip-ends = Die Datei endet mittendrin
slip-more = Nach dem Ende folgt noch etwas
slip-comma = Ein Komma oder eine schließende Klammer fehlt
slip-name = Ein Name in Anführungszeichen fehlt
slip-colon = Ein Doppelpunkt fehlt
slip-value = Ein Wert fehlt
slip-quote = Ein schließendes Anführungszeichen fehlt
slip-escape = eine unbekannte Escape-Sequenz
slip-digits = Eine Escape-Sequenz braucht vier hexadezimale Ziffern
slip-closed = Etwas wird geschlossen, das nicht offen ist
slip-kind = ein Objekt unbekannter Art
slip-list = Eine Liste ist länger als die Datei
slip-text = Ein Text ist länger als die Datei
slip-length = Eine Längenangabe fehlt
slip-object = Ein Objekt fehlt
slip-repeats = Die Datei verweist immer wieder auf dasselbe
slip-packed-start = Sie beginnt nicht wie eine von Firefox
slip-packed-header = Sie bricht schon in ihrem Kopf ab
slip-packed-size = Die Größe, die sie angibt, ist mehr, als Dogear liest
slip-packed-short = Sie ist zu kurz für den Inhalt, den sie angibt
slip-packed-content = Ihr gepackter Inhalt ist abgeschnitten oder beschädigt
slip-packed-less = Sie enthält weniger, als sie angibt

## Warum eine heile Datei nichts nützt. Steht hinter einem Doppelpunkt

none-export = Es ist kein Lesezeichen-Export eines Browsers
none-xml = Es ist XML eines anderen Programms
none-json = Es ist JSON, aber keine Lesezeichendatei eines Browsers
none-json-list = Es ist JSON ohne eine Liste von Lesezeichen
none-nested = Die Listen darin sind für Lesezeichen zu tief verschachtelt
none-backup = Es ist JSON, aber keine Lesezeichen-Sicherung von Firefox
none-arc = Es ist JSON ohne die Seitenleiste von Arc
none-table = Es ist eine Tabelle ohne eine Spalte mit Adressen
none-database = Es ist eine Datenbank, aber keine mit Lesezeichen von Firefox
none-from-file = Eine Datenbank wird aus ihrer Datei gelesen
none-plist = Es ist eine Property-Liste eines anderen Programms
none-shortcut = Es ist eine Verknüpfung ohne Adresse
none-text = Es ist ein Text ohne Adressen
none-links = Es ist ein Text ohne Links
none-long-document = Es ist ein Dokument mit mehr als 32 MB
none-archive = Es ist kein Archiv, das Dogear öffnet

## Arten von Dateien, die Dogear nicht liest, wie sie hinter „sieht aus wie“ stehen

looks-json = eine JSON-Datei eines anderen Programms
looks-json-list = eine Liste in JSON ohne Adressen
looks-page = eine Webseite
looks-code = Code oder Daten eines Programms mit Adressen darin
looks-prose = ein Text, in dem hier und da Adressen stehen, keine Liste von Adressen

## Was zu tun ist. Ganze Sätze

remedy-pick = Prüfe die Schreibweise, oder wähle eine andere Datei oder einen anderen Ordner.
remedy-export = Exportiere die Lesezeichen im Browser oder Dienst als HTML und importiere diese Datei.
remedy-again = Exportiere die Lesezeichen im Browser oder Dienst noch einmal und importiere die neue Datei.
remedy-parts = Teile die Datei und importiere die Teile.
remedy-passwords = Exportiere stattdessen die Lesezeichen. Wer diese Datei lesen kann, kann deine Passwörter lesen: Lösche die Datei, sobald du sie nicht mehr brauchst.
remedy-copy = Kopiere die Datenbank noch einmal, während der Browser geschlossen ist, oder importiere eine seiner Lesezeichen-Sicherungen.
remedy-one = Wähle den Ordner eines dieser Profile.
remedy-smaller = Lösche, was du nicht mehr brauchst, oder importiere die Datei in Teilen.
remedy-unpack = Entpacke die Datei und importiere die, in der die Lesezeichen stehen.
remedy-caution = Öffne die Datei nur, wenn du weißt, von wem sie stammt.
remedy-open-browser = Öffne den Browser einmal, damit er die Datei neu schreibt.
remedy-open-arc = Öffne Arc einmal, damit es die Datei neu schreibt.
remedy-open-safari = Öffne Safari einmal, damit es die Datei neu schreibt.
remedy-first-bookmark = Der Browser schreibt die Datei, sobald in diesem Profil das erste Lesezeichen gespeichert wird.
remedy-start-profile = Der Browser schreibt die Datei, wenn er mit diesem Profil gestartet wird.
remedy-disable = Wenn das Profil im Browser gelöscht wurde, schalte diese Quelle aus.
remedy-verify = Öffne den Browser einmal, damit er die Datei repariert; unter Hilfe › Weitere Informationen zur Fehlerbehebung tut das „Integrität überprüfen“.
remedy-pause = Die Datei wird erneut gelesen, sobald der Browser gerade nichts schreibt.
remedy-room = Schaffe dort Platz.
remedy-companion = Starte den Browser, damit sein Begleiter die Lesezeichen neu meldet.
remedy-companion-or-export = Der Dogear-Begleiter, eine Erweiterung für den Browser, meldet sie Dogear: Erlaube ihm das in den Einstellungen von Dogear, und füge ihn dem Browser hinzu. Oder exportiere sie in der Lesezeichenverwaltung des Browsers als HTML-Datei und importiere diese Datei hier; wiederhole das, wann immer du das Neueste haben willst.
remedy-full-disk-access = Schalte Systemeinstellungen › Datenschutz & Sicherheit › Festplattenvollzugriff › Dogear ein und starte Dogear dann neu.
remedy-allow-macos = Erlaube Dogear unter Systemeinstellungen › Datenschutz & Sicherheit › Festplattenvollzugriff und versuche es noch einmal.
remedy-allow-windows = Öffne bei der Datei Eigenschaften › Sicherheit, erlaube deinem Benutzerkonto das Lesen und versuche es noch einmal.
remedy-allow-linux = Gib deinem Benutzerkonto Leserechte darauf und auf die Ordner darüber (ein Snap oder Flatpak braucht das vielleicht in seinen Berechtigungen) und versuche es noch einmal.

## Was an einer Datei auffiel, die sich lesen ließ, und was damit geschah. Davor steht die Stelle

odd-ends = Die Datei endet mittendrin; was davor steht, wurde gelesen.
odd-ends-in-bookmark = Die Datei endet mitten in einem Lesezeichen; vielleicht fehlt etwas.
odd-bytes = Einige Bytes sind kein gültiger Text; sie wurden durch „�“ ersetzt.
odd-encoding = Einige Bytes sind kein gültiges { $encoding }; sie wurden ersetzt.
odd-characters = Einige Zeichen in Titeln oder Adressen sind kein gültiger Text; sie wurden durch „�“ ersetzt.
odd-halves =
    { $count ->
        [one] { $count } halbes Zeichen in Titeln oder Adressen wurde durch „�“ ersetzt.
       *[other] { $count } halbe Zeichen in Titeln oder Adressen wurden durch „�“ ersetzt.
    }
odd-kind-empty = Der Eintrag ist von der unbekannten Art „{ $kind }“ und enthält nichts; übersprungen.
odd-kind-bookmark = Der Eintrag ist von der unbekannten Art „{ $kind }“; als Lesezeichen gelesen, denn er hat eine Adresse.
odd-line = Kein JSON: { $problem }; übersprungen.
odd-levels = Was tiefer als { $levels } Ebenen verschachtelt ist, wurde weggelassen.
odd-more-unused =
    { $count ->
        [one] { $count } weitere Spalte oder Eigenschaft wurde nicht verwendet.
       *[other] { $count } weitere Spalten oder Eigenschaften wurden nicht verwendet.
    }
odd-row-lines = Diese Tabellenzeile umfasst { $lines } Zeilen der Datei; ein Anführungszeichen, das nie geschlossen wird, hat vielleicht andere verschluckt.
odd-row-cells = Diese Tabellenzeile hat { $cells } Zellen, die erste hat { $first }; was zu viel ist, wurde als Teil des Titels gelesen.
odd-lines =
    { $count ->
        [one] { $count } Textzeile enthält keine Adresse und benennt keine; sie wurde nicht verwendet.
       *[other] { $count } Textzeilen enthalten keine Adresse und benennen keine; sie wurden nicht verwendet.
    }
odd-database = Die Datenbank ist beschädigt. Was sich lesen ließ, wird übernommen, und nichts wird entfernt. Öffne im Browser Hilfe › Weitere Informationen zur Fehlerbehebung und wähle „Integrität überprüfen“.
odd-lost-folder =
    { $count ->
        [one] { $count } Eintrag hat seinen Ordner verloren; er steht in „Weitere Lesezeichen“ (Other Bookmarks).
       *[other] { $count } Einträge haben ihren Ordner verloren; sie stehen in „Weitere Lesezeichen“ (Other Bookmarks).
    }
odd-backup = { $why } Dies sind die Lesezeichen aus der Sicherung, die der Browser selbst am { $day } angelegt hat; was seitdem gespeichert wurde, ist nicht dabei.
odd-backup-undated = { $why } Dies sind die Lesezeichen aus einer Sicherung, die der Browser selbst angelegt hat; was seitdem gespeichert wurde, ist nicht dabei.
odd-date = Das Datum, an dem der Eintrag hinzugefügt wurde, ergibt keinen Sinn; er wird ohne Datum behalten.
odd-date-order = In dem Datum, an dem der Eintrag hinzugefügt wurde, kann der Tag oder der Monat vorne stehen; er wird ohne Datum behalten.
odd-day-first = Datumsangaben wie 4/5/2022 wurden mit dem Tag zuerst gelesen, wie die anderen in der Datei.
odd-month-first = Datumsangaben wie 4/5/2022 wurden mit dem Monat zuerst gelesen, wie die anderen in der Datei.
odd-no-address = Der Eintrag hat keine Adresse; übersprungen.
odd-saved-search = Der Eintrag ist eine gespeicherte Suche von Firefox, keine Seite; übersprungen.
odd-long-address = Die Adresse hat { $length } Bytes, mehr als die { $most }, die ganz erhalten bleiben: Das Lesezeichen wird gefunden, lässt sich aber weder öffnen noch exportieren.
odd-long-title = Der Titel hat { $length } Bytes; die ersten { $most } werden behalten.
odd-deep = Die Ordner sind hier zu tief verschachtelt; was weiter unten liegt, erscheint im letzten.
odd-directory = Die Liste der Dateien darin bricht ab; was davor aufgeführt ist, wurde gelesen.
odd-used = Daraus gelesen: { $files }.
used-file = { $name } ({ $count })
more-files = { $count } weitere
odd-unused =
    { $count ->
        [one] Nicht verwendet: { $reason }.
       *[other] { $count } Dateien nicht verwendet: { $reason }.
    }
odd-articles =
    { $count ->
        [one] Eine Seite, keine Liste von Lesezeichen: Ihr Text kommt zu dem Lesezeichen, zu dem sie gehört.
       *[other] { $count } Seiten, keine Listen von Lesezeichen: Ihre Texte kommen zu den Lesezeichen, zu denen sie gehören.
    }
odd-again = Noch { $count } Mal: { $message }
odd-others =
    { $count ->
        [one] { $count } weiterer Eintrag war auffällig.
       *[other] { $count } weitere Einträge waren auffällig.
    }

## Warum eine Datei in einem Archiv nicht verwendet wird. Steht hinter einem Doppelpunkt oder in Klammern

unused-file = { $name } ({ $reason })
unused-protected = durch ein Passwort geschützt
unused-astray = Pfad führt aus dem Archiv hinaus oder zu einem Gerät
unused-link = ein Verweis auf eine andere Datei
unused-passwords = eine Liste von Passwörtern, die Dogear nie liest
unused-history = besuchte Seiten, keine gespeicherten
unused-other-data = andere Daten des Browsers, keine Lesezeichen
unused-page = eine einzelne Seite oder Notiz, keine Liste von Lesezeichen
unused-nested = ein Archiv im Archiv, das entpackt und einzeln importiert werden muss
unused-database = eine Datenbank, die entpackt und einzeln importiert werden muss
unused-nothing = keine Lesezeichen darin
unused-none = keine Lesezeichen darin, die Dogear lesen kann: { $why }
unused-empty = leer
unused-damaged = beschädigt
unused-cut = in Zeile { $line }, Spalte { $column } abgeschnitten oder beschädigt
unused-too-many = mehr als { $most } Einträge
unused-method = auf eine Art gepackt, die Dogear nicht öffnet
unused-foreign = Inhalt sieht aus wie { $like }

## Warum Einträge übersprungen wurden. Steht hinter „übersprungene Einträge:“ (sync-skipped in terminal.ftl)

skipped-no-address = ohne Adresse
skipped-saved-search = gespeicherte Suchen von Firefox
skipped-both = sowohl auf diesem Computer als auch im Konto
skipped-in-archive = auch in einer anderen Datei des Archivs
skipped-vivaldi = von Vivaldi selbst angelegt
skipped-kind = von unbekannter Art
skipped-not-json = kein JSON
skipped-alias = Verweise auf andere Lesezeichen

## Eine Datei, die geschrieben werden sollte

not-written-no-folder = { $file } lässt sich nicht schreiben: Den Ordner gibt es nicht. Wähle einen anderen Ort.
not-written-refused = { $file } lässt sich nicht schreiben: Dort darf nichts geschrieben werden. Wähle einen anderen Ort.
not-written-full = { $file } lässt sich nicht schreiben: Es ist kein Platz mehr frei. Wähle einen anderen Ort.
not-written-is-folder = { $file } lässt sich nicht schreiben: Ein Ordner heißt schon so. Wähle einen anderen Ort.
not-written = { $file } lässt sich nicht schreiben: { $reason }. Wähle einen anderen Ort.

## Warum ein Modell nicht zu haben oder nicht zu verwenden ist

said = { $what }
model-missing = die Datei ist nicht da
model-denied = die Datei darf nicht gelesen werden
model-card = Zeile { $line } ist nicht so geschrieben, wie sie sein muss: { $what }
model-tokenizer = die Datei ist kein Tokenizer, den Dogear verwenden kann: { $what }
model-cut = die Datei ist abgeschnitten oder beschädigt, oder sie ist kein Modell im ONNX-Format
model-output = die Ausgabe { $output }, die model.toml verlangt, fehlt
model-width = es macht aus einem Text { $found } Zahlen, in model.toml stehen { $dims }
model-no-vector = es hat zu einem Text nichts geliefert
model-changed = die Datei ist beschädigt oder gehört nicht zur model.toml daneben
model-length = die Datei ist länger oder kürzer, als in model.toml steht
model-other = es ist inzwischen ein anderes Modell
runtime-reports = die Bibliothek meldet sich bei ihrem Hersteller, und { $switch } ist nicht gesetzt
server-silent = der Server antwortet nicht
server-senseless = die Antwort des Servers ergibt keinen Sinn
server-vague = der Server sagt nicht, welche Datei es sein muss
server-status = der Server antwortet mit Status { $status }
server-too-much = der Server schickt mehr als angekündigt
server-stopped = es kam nichts mehr
server-early = die Übertragung endete zu früh
