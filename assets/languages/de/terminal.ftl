### Was `dogear` in einem Terminal ausgibt. Was in `backquotes` steht, wird so getippt und nie übersetzt, ebenso --options,
### Namen von Dateien und Wörter in GROSSBUCHSTABEN. Die Wörter sind die von window.ftl.

## Gezähltes, als Teil einer Zeile

bookmarks =
    { $count ->
        [one] { $count } Lesezeichen
       *[other] { $count } Lesezeichen
    }

## Hilfe: eine Nachricht je Befehl, darunter seine Optionen

help = Findet deine Lesezeichen anhand dessen, was du noch von ihnen weißt.
    .data_dir = Ordner der Bibliothek und der Einstellungen.
    .json = Statt Text ein JSON-Dokument ausgeben (`watch` und `ask`: ein Objekt je Zeile).
    .gentle = Anderen die halbe Leistung des Rechners lassen, während die sinngemäße Suche vorbereitet wird.
    .verbose = Auf stderr sagen, was gerade geschieht.
    .lang = Diese Sprache statt der des Systems sprechen, nach ihrem Kürzel: en, de, fr, es, pt, it, ru, zh, ja oder ar.
    .help = Hilfe ausgeben.
    .version = Version ausgeben.
help-sources = Die gefundenen Browserprofile auflisten und auswählen, welche gelesen werden.
    .enable = Diese Quelle lesen.
    .disable = Diese Quelle nicht lesen und vergessen, was daraus gelesen wurde.
    .add = Einen Profilordner hinzufügen, der nicht von selbst gefunden wurde.
help-sync = Alle Quellen einmal lesen, dann das Neue für die sinngemäße Suche vorbereiten.
    .source = Nur diese Quelle.
    .no_embed = Nur Wörter; die sinngemäße Suche holt es beim nächsten Mal nach.
help-watch = Alle Quellen lesen, dann Änderungen übernehmen bis zum Abbruch.
help-import = Eine Lesezeichendatei in einem beliebigen bekannten Format lesen.
    .file = Die Datei.
    .dry_run = Sagen, was geschähe, und nichts ändern.
help-export = Lesezeichen in eine Datei schreiben, in der Reihenfolge und den Ordnern ihrer Browser.
    .file = Die Datei; ihre Endung bestimmt das Format, wenn --format es nicht tut.
    .format = Das Format.
    .format_html = Jeder Browser kann es importieren.
    .format_json = Eine Liste von Objekten.
    .format_csv = Eine Tabelle.
    .format_md = Ein Dokument.
    .folder = Nur was in diesem Ordner ist: ein Name, oder Namen mit `/` dazwischen.
    .source = Nur diese Quelle.
help-folders = Die Ordner auflisten, die größten zuerst, mit der Zahl der Lesezeichen in jedem und darunter.
    .folder = Nur dieser Ordner und die darin: ein Name oder Namen mit `/` dazwischen.
    .depth = Höchstens so viele Ebenen.
help-list = Lesezeichen auflisten, die Bedingungen erfüllen, in der gewünschten Reihenfolge.
    .query = Gesuchte Wörter; Zeiten, Websites und Ähnliches darin gelten als Bedingungen.
    .limit = Höchstens so viele.
    .from = Mit dem an dieser Stelle beginnen, gezählt ab 0.
    .sort = Wonach geordnet wird; sonst gilt `saved`, mit Wörtern `found`.
    .sort_saved = Wann es gespeichert wurde, das Neueste zuerst.
    .sort_title = Der Titel.
    .sort_site = Die Website.
    .sort_folder = Der Ordner.
    .sort_opened = Wann Dogear es zuletzt geöffnet hat, das zuletzt Geöffnete zuerst.
    .sort_found = Was am besten zu den Wörtern passt, kommt zuerst.
    .reverse = In umgekehrter Reihenfolge.
    .after = An diesem Tag oder später gespeichert (YYYY-MM-DD).
    .before = Vor diesem Tag gespeichert (YYYY-MM-DD).
    .site = Auf dieser Website oder einem Teil von ihr.
    .folder = In diesem Ordner oder darunter, nach Name oder Pfad (Arbeit/Projekte).
    .source = Aus dieser Quelle.
    .tag = Mit diesem Schlagwort.
    .kind = Nur Seiten dieser Art.
    .kind_video = Videos.
    .kind_pdf = PDF-Dateien.
    .kind_repository = Code-Repositorys.
    .kind_paper = Wissenschaftliche Fachartikel.
    .language = Mit einem Titel in dieser Sprache (de, en, ja).
    .never_opened = Was Dogear nie geöffnet hat.
    .saved_twice = Was mehr als einmal gespeichert ist.
help-similar = Die Lesezeichen auflisten, die einem von ihnen dem Sinn nach am nächsten kommen.
    .page = Seine Nummer oder seine Adresse.
    .limit = Höchstens so viele.
help-duplicates = Auflisten, was mehr als einmal gespeichert ist; gelöscht wird nichts.
    .alike = Wie ähnlich sie sich sind.
    .alike_page = Dieselbe Seite.
    .alike_form = Oder eine andere Fassung davon: für Mobilgeräte, zum Drucken, in einem Archiv.
    .alike_title = Oder eine Seite derselben Website mit demselben Titel.
    .folder = Nur in diesem Ordner oder darunter, nach Name oder Pfad (Arbeit/Projekte).
    .source = Nur in dieser Quelle.
    .limit = Höchstens so viele Gruppen.
help-map = Zeigen, wie die Lesezeichen zueinander liegen: Was sich dem Sinn nach nahe ist, liegt auf der Karte nah beieinander.
    .svg = Die Karte als Bild in diese Datei schreiben, oder in die Ausgabe des Terminals, wenn keine genannt ist.
help-pages = Zeigen und auswählen, ob Dogear liest, was auf den Seiten der Lesezeichen steht; sie jetzt lesen, und sehen, welche verschwunden sind.
    .on = Die Seiten bei den Websites abrufen lassen: die mit --source und --folder ausgewählten, sonst die aller Quellen, die jetzt da sind.
    .off = Keine Website anfragen.
    .estimate = Sagen, wie viele Seiten es wären, wie viel ankäme und wie lange es dauern würde. Keine Website wird angefragt.
    .read = Jetzt lesen, was ansteht. Strg+C hält es an; beim nächsten Mal geht es dort weiter.
    .show = Ausgeben, was von dieser Seite gespeichert ist, nach der Nummer eines Lesezeichens oder seiner Adresse.
    .health = Seiten auflisten, die nicht mehr so sind, wie sie waren: alle oder nur eine Art.
    .health_gone = Die Website meldet, dass es die Seite nicht gibt.
    .health_dead = Die Website gibt es nicht mehr.
    .health_moved = Die Seite hat dauerhaft eine andere Adresse.
    .health_changed = Ihr Text ist ein anderer als zuvor.
    .limit = Höchstens so viele auflisten.
    .forget = Vergessen, was auf Seiten stand, und sie nicht erneut abrufen. Ohne --site, --folder, --source oder --page: alles, und das Lesen wird ausgeschaltet.
    .again = Seiten erneut abrufen, die schon abgerufen wurden, auch vergessene.
    .source = Die Seiten dieser Quelle lesen; mit --forget oder --again: nur diese.
    .folder = Die Seiten in diesem Ordner lesen, nach Name oder Pfad (Arbeit/Projekte); mit --forget oder --again: nur diese. Ein privater Ordner wird nur gelesen, wenn er hier genannt ist.
    .site = Nur Seiten auf dieser Website oder einem Teil von ihr.
    .page = Nur diese Seite, nach der Nummer eines Lesezeichens oder seiner Adresse.
    .not_folder = Nie eine Seite in diesem Ordner lesen.
    .not_site = Nie eine Seite auf dieser Website oder einem Teil von ihr lesen.
    .all = Alle Quellen auswählen, die jetzt da sind, und nichts ausschließen.
    .reread = Eine Seite nach so vielen Tagen erneut lesen; 0 für nie.
    .private_addresses = Ob auch Seiten gelesen werden, die auf diesem Computer oder im eigenen Netz sind.
    .private_addresses_yes = Sie werden gelesen.
    .private_addresses_no = Sie werden nicht gelesen.
    .metered = Ob auch über eine getaktete Verbindung gelesen wird, bei der die Datenmenge zählt.
    .metered_yes = Es wird gelesen.
    .metered_no = Die Seiten warten auf eine andere Verbindung.
help-search = Lesezeichen finden.
    .query = Woran du dich erinnerst.
    .limit = Höchstens so viele.
    .explain = Sagen, wie die Frage gelesen wurde und warum jedes Lesezeichen dort steht, wo es steht.
    .mode = Nach Wörtern, sinngemäß oder beides.
    .mode_hybrid = Nach Wörtern und sinngemäß zugleich.
    .mode_words = Nur nach Wörtern.
    .mode_meaning = Nur sinngemäß.
    .after = An diesem Tag oder später gespeichert (YYYY-MM-DD).
    .before = Vor diesem Tag gespeichert (YYYY-MM-DD).
    .site = Auf dieser Website oder einem Teil von ihr.
    .folder = In diesem Ordner oder darunter, nach Name oder Pfad (Arbeit/Projekte).
    .source = Aus dieser Quelle.
help-ask = Eine Frage stellen und eine Antwort mit Quellenangaben bekommen.
    .question = Die Frage.
    .llm = Wer antwortet: `none` für integrierte Antworten, oder der Name eines Modells. Sonst gelten die Einstellungen.
    .agree = Zustimmen, dass Fragen und Lesezeichen an den Anbieter der Einstellungen gesendet werden, wenn er nicht auf diesem Computer ist.
    .show_sent = Nur zeigen, was gesendet würde, Zeichen für Zeichen.
help-provider = Zeigen und auswählen, wer antwortet.
    .wanted = Diesen Anbieter antworten lassen: `built_in`, `ollama`, `open_ai_compatible`, `openai`, `anthropic`, `gemini`, `groq`, `deepseek`, `mistral` oder `openrouter`.
    .address = Seine Adresse; leer für die übliche.
    .model = Das Modell.
    .key = Einen Schlüssel aufbewahren, von der Standardeingabe gelesen.
    .test = Fragen, ob er da ist, den Schlüssel annimmt und das Modell hat.
    .find = Nur auf diesem Computer nach Programmen mit Modellen suchen.
help-model = Zeigen und auswählen, mit welchem Modell die sinngemäße Suche arbeitet.
    .get = Dieses Modell abrufen, oder dort fortfahren, wo das angehalten wurde.
    .wanted = Mit diesem Modell suchen: aus der Liste, oder aus einem Ordner mit model.onnx, tokenizer.json und model.toml.
    .back = Wieder mit dem Modell davor suchen.
    .remove = Löschen, was von diesem Modell abgerufen wurde, oder seinen Ordner vergessen.
    .server = Modelle von diesem Server abrufen; leer für den üblichen.
help-private = Die Ordner auflisten und ändern, deren Lesezeichen kein Modell und kein Assistent zu sehen bekommt.
    .add = Diesen Ordner privat halten, nach Name oder Pfad (Arbeit/Privat).
    .drop = Diesen Ordner nicht mehr privat halten.
help-habit = Zeigen, was aus den Lesezeichen gelernt ist, die du im Fenster öffnest; das Lernen ausschalten, oder es vergessen.
    .on = Aus dem lernen, was geöffnet wird.
    .off = Nichts lernen, und Gelerntes nichts ändern lassen.
    .forget = Vergessen, was geöffnet wurde.
help-chat = Im Terminal über deine Lesezeichen sprechen.
help-conversations = Auflisten, was gefragt und geantwortet wurde; es als Markdown lesen, durchsuchen, umbenennen oder löschen.
    .show = Dieses Gespräch als Markdown ausgeben, mit seinen Quellen.
    .search = Nur die auflisten, die diese Wörter in Titel, Frage oder Antwort haben.
    .rename = Einem Gespräch einen anderen Titel geben.
    .delete = Dieses Gespräch endgültig löschen.
help-toggle = Die Schnellsuche des laufenden Dogear zeigen oder verbergen; startet Dogear, wenn es nicht läuft.
help-open = Eine Frage im Fenster des laufenden Dogear stellen; startet es, wenn es nicht läuft.
    .question = Die Frage.
help-companion = Den Begleiter in einem Browser mit Dogear verbinden; ohne Option: einem antworten, für den ein Browser dies gestartet hat.
    .install = Jedem gefundenen Browser sagen, wo sein Begleiter dieses Programm erreicht.
    .remove = Das zurücknehmen.
    .status = Die gefundenen Browser auflisten, und welche es wissen.
help-mcp = Einen Assistenten die Bibliothek lesen lassen: das Model Context Protocol auf stdin und stdout.
help-changes = Was hinzugefügt, geändert, verschoben, entfernt und wiederhergestellt wurde, das Neueste zuerst.
    .since = An diesem Tag oder später (YYYY-MM-DD).
    .kind = Nur von dieser Art.
    .kind_added = Neu.
    .kind_changed = Titel, Adresse, Datum, Schlagwörter oder Notiz sind anders.
    .kind_moved = In einem anderen Ordner.
    .kind_removed = Nicht mehr da.
    .kind_restored = Wieder da, nachdem es weg war.
    .source = Nur in dieser Quelle.
    .before = Älter als dieser Eintrag: der letzte `entry` einer Seite führt zur nächsten.
    .limit = Höchstens so viele.
help-exclude = Die Regeln für das auflisten und ändern, was Dogear nicht kennen soll.
    .folder = Ein Ordner dieses Namens oder unter diesem Pfad (Arbeit/Privat), mit allem darin.
    .site = Diese Website mit ihren Subdomains.
    .source = Dieses Profil oder diese importierte Datei.
    .pattern = Adressen und Titel wie dieser; `*` steht für Beliebiges, `?` für ein Zeichen.
    .drop = Diese Regeln stattdessen aufheben und neu lesen, was sie ausgeschlossen haben.
help-status = Zahlen, Zustand und Größe der Bibliothek.
help-newest = Nach einem neueren Dogear suchen: eine Anfrage an sein Projekt. Nichts wird heruntergeladen oder installiert.
help-eval = Messen, wie gut bekannte Lesezeichen wiedergefunden werden.
    .queries = Anfragen, ein JSON-Objekt je Zeile: id, category, query, url.
    .now = Der Zeitpunkt, von dem aus „letzter Frühling“ zählt.
    .without = Ohne dies suchen, um zu sehen, was es bringt. Kann mehrmals stehen.
    .without_conditions = Websites, Ordner, Zeiten und Arten als Bedingungen.
    .without_words = Die Wörter der Frage.
    .without_meaning = Ihr Sinn.
    .without_misspellings = Was mit einem falsch geschriebenen Wort gemeint war.
    .without_languages = Fragen in anderen Sprachen als Englisch, als solche gelesen.
    .without_tokens = Der Vergleich der besten Treffer Wort für Wort.
    .without_recency = Der Vorzug für kürzlich Gespeichertes.
help-rebuild = Alles neu erzeugen, was aus den Lesezeichen abgeleitet ist.
    .repair = Zuerst eine beschädigte Bibliothek beiseitelegen und eine neue mit ihren Gesprächen beginnen.
help-help = Diesen Text ausgeben, oder die Hilfe zu einem Befehl.

searching =
    Was eine Suche enthalten kann:
      "rote Linsen" Suppe       genau diese Wörter, in Anführungszeichen jeder Art
      Rust OR Go                eins von beiden; OR in Großbuchstaben oder | zwischen wenigen Wörtern
      Rust -async               ohne dieses Wort
      Rust NOT async            dasselbe
      site:github.com Rust      auf dieser Website
      folder:Rezepte Suppe      in diesem Ordner oder in einem darunter
      folder:"Zu lesen" Essays  ein Name aus mehreren Wörtern braucht Anführungszeichen
      Suppe in Küche/Winter     in dem Ordner mit diesem Pfad
      Suppe Küche › Winter      dasselbe; ein Emoji im Namen darf fehlen
      kind:pdf Steuern          von dieser Art: video, pdf, repository oder paper
      after:2023 Rust           2023 oder später gespeichert
      before:2023-05 Rust       vor Mai 2023 gespeichert; ein Tag ist 2023-05-17
      in:firefox Brot           in diesem Browser oder Profil gespeichert
      Brot -site:youtube.com    ein Minus schließt auch eine Website, einen Ordner oder eine Art aus

    Einfache Sätze gehen auch: „Videos über Rust auf YouTube, die ich letztes Jahr gespeichert habe“.

## Was um die Hilfe herum steht

help-usage = Aufruf:
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-default = Sonst gilt: { $value }.
help-names = Eins von: { $names }.
help-environment = Auch aus { $name } übernommen.

## Was falsch getippt wurde

typed-more = `{ $command } --help` sagt, was es gibt.
typed-unknown = Die Option { $argument } gibt es hier nicht.
typed-unknown-command = Den Befehl { $command } gibt es nicht.
typed-meant = Ist { $suggestion } gemeint?
typed-missing = Hier fehlt: { $arguments }.
typed-no-command = Sag, was zu tun ist.
typed-wrong-value = „{ $value }“ geht nicht bei { $argument }: { $reason }.
typed-value-missing = Hinter { $argument } fehlt ein Wert.
typed-conflict = { $argument } geht nicht zusammen mit { $other }.
typed-twice = { $argument } darf nur einmal stehen.
typed-too-much = Zu { $argument } gehört kein „{ $value }“.
typed-count = { $argument } braucht so viele Werte: { $wanted }, nicht { $given }.
typed-no-text = Die Eingabe ist kein gültiger Text.
typed-other = Der Befehl konnte nicht gelesen werden: { $reason }
typed-one-of = möglich sind nur { $names }
typed-day = schreib einen Tag wie 2024-03-31
typed-limit = hier gehört eine Zahl von 1 bis 1000 hin
typed-number = hier gehört eine Zahl hin
typed-levels = hier gehört eine Zahl ab 1 hin

## Fragen, die mit der Tastatur beantwortet werden

ask-yes = j ja
ask-send = Dies senden, und spätere Fragen mit ihren Lesezeichen auch? [j/N]
ask-sample = Hier wurden in keinem Browser Lesezeichen gefunden. Die Beispielbibliothek ausprobieren? [J/n]

## `dogear sources`, `sync`, `watch`, `import`

sources-none = Es wurde kein Browserprofil gefunden. Lies eine exportierte Datei mit: dogear import FILE
sources-not-counted = nicht gezählt
sources-not-read = nicht gelesen
sources-companion = Verbinde den Begleiter von hier aus mit Dogear: dogear companion --install
sync-changes = { $source }: { $added } hinzugefügt, { $changed } geändert, { $moved } verschoben, { $removed } entfernt, { $unchanged } wie zuvor
sync-unreadable = { $source }: { $detail } Was vorher gelesen wurde, bleibt erhalten.
sync-unreadable-plainly = Lässt sich nicht lesen.
sync-left-out =
    { $count ->
        [one] { $count } Lesezeichen durch deine Regeln ausgeschlossen
       *[other] { $count } Lesezeichen durch deine Regeln ausgeschlossen
    }
sync-skipped = übersprungene Einträge: { $reason } ({ $count })
sync-unused = nicht verwendet: { $names }
sync-unused-field = { $name } (in { $rows })
sync-more = und { $count } weitere, alle mit --json
sync-done =
    { $count ->
        [one] { $count } Lesezeichen für die sinngemäße Suche vorbereitet, insgesamt { $time }.
       *[other] { $count } Lesezeichen für die sinngemäße Suche vorbereitet, insgesamt { $time }.
    }
milliseconds = { $count } ms
watch-ready = Änderungen werden übernommen. Strg+C beendet es.
watch-found = { $source }: gefunden; Änderungen werden von jetzt an übernommen
watch-changes = { $source }: { $added } hinzugefügt, { $changed } geändert, { $moved } verschoben, { $removed } entfernt; nach Wörtern auffindbar
watch-changes-meaning = { $source }: { $added } hinzugefügt, { $changed } geändert, { $moved } verschoben, { $removed } entfernt; in { $time } auffindbar nach Wörtern und sinngemäß
watch-stopped = Dogear übernimmt keine Änderungen mehr. Starte `dogear watch` neu.
import-elsewhere =
    { $count ->
        [one] { $count } Seite ist auch anderswo gespeichert; die Suche zeigt sie einmal.
       *[other] { $count } Seiten sind auch anderswo gespeichert; die Suche zeigt jede einmal.
    }
import-texts =
    { $count ->
        [one] Der Text von { $count } Seite kam mit; die Suche findet die Seite auch danach.
       *[other] Die Texte von { $count } Seiten kamen mit; die Suche findet die Seiten auch danach.
    }
import-dry-run = Das würde geschehen. Geändert wurde nichts.
import-done =
    { $count ->
        [one] Auffindbar nach Wörtern in { $words }, { $count } Lesezeichen sinngemäß in { $meaning }.
       *[other] Auffindbar nach Wörtern in { $words }, { $count } Lesezeichen sinngemäß in { $meaning }.
    }
progress-drawing = Karte wird gezeichnet
progress-meaning = Sinngemäße Suche wird vorbereitet
progress-searching = Suche läuft
progress-reading = Lesezeichen werden gelesen

## `dogear pages`

pages-off = Das Lesen von Seiten ist aus: Keine Website wird angefragt. `dogear pages --estimate` sagt, wie viel es wäre, --on schaltet es ein.
pages-paused = Das Lesen von Seiten ist pausiert, bis du es im Fenster oder mit `dogear pages --on` fortsetzt.
pages-up-to-date = Das Lesen von Seiten ist an. Nichts steht an.
pages-due =
    { $count ->
        [one] Das Lesen von Seiten ist an. { $count } Seite steht an: Dogear liest sie, während es deine Browser im Blick behält, `dogear pages --read` sofort.
       *[other] Das Lesen von Seiten ist an. { $count } Seiten stehen an: Dogear liest sie, während es deine Browser im Blick behält, `dogear pages --read` sofort.
    }
pages-elsewhere =
    { $count ->
        [one] Ein anderes Dogear liest gerade Seiten: { $count } Seite steht an.
       *[other] Ein anderes Dogear liest gerade Seiten: { $count } Seiten stehen an.
    }
pages-power =
    { $count ->
        [one] Strom wird gespart: { $count } Seite wartet darauf, gelesen zu werden.
       *[other] Strom wird gespart: { $count } Seiten warten darauf, gelesen zu werden.
    }
pages-metered =
    { $count ->
        [one] Diese Verbindung ist getaktet: { $count } Seite wartet darauf, gelesen zu werden.
       *[other] Diese Verbindung ist getaktet: { $count } Seiten warten darauf, gelesen zu werden.
    }
pages-chosen = Nur Seiten aus: { $names }
pages-left-out = Nie Seiten aus: { $names }
pages-kept =
    { $count ->
        [0] Es ist kein Seitentext gespeichert.
        [one] Der Text von { $count } Seite ist gespeichert, { $size } MB.
       *[other] Der Text von { $count } Seiten ist gespeichert, { $size } MB.
    }
pages-state-read = gelesen
pages-state-no-text = ohne Text, der sich speichern lässt
pages-state-walled = hinter Anmeldung, Rückfrage oder Ablehnung
pages-state-unwanted = laut Website nicht für Programme gedacht
pages-state-gone = verschwunden
pages-state-dead = auf verschwundenen Websites
pages-state-trouble = nicht erreicht, wird wieder versucht
pages-state-forbidden = nicht abgerufen
pages-moved =
    { $count ->
        [one] { $count } Seite ist umgezogen: `dogear pages --health moved`
       *[other] { $count } Seiten sind umgezogen: `dogear pages --health moved`
    }
pages-estimate =
    { $count ->
        [one] { $count } Seite, etwa { $size } MB, { $minutes } min
       *[other] { $count } Seiten, etwa { $size } MB, { $minutes } min
    }
pages-assumed =
    { $sites ->
        [one] Angenommen: 100 kB je Seite, ohne Bilder und Skripte; eine Seite je Sekunde, von { $sites } Website.
       *[other] Angenommen: 100 kB je Seite, ohne Bilder und Skripte; eine Seite je Sekunde von jeder der { $sites } Websites.
    }
pages-largest =
    { $count ->
        [one] Die meisten sind auf { $site }: { $count } Seite.
       *[other] Die meisten sind auf { $site }: { $count } Seiten.
    }
pages-not-chosen =
    { $count ->
        [one] { $count } weitere ist ausgeschlossen, privat oder nicht ausgewählt.
       *[other] { $count } weitere sind ausgeschlossen, privat oder nicht ausgewählt.
    }
pages-none-due = Keine Seite steht an.
pages-read =
    { $count ->
        [one] { $count } Seite abgerufen, { $size } MB. Neue Texte: { $texts }.
       *[other] { $count } Seiten abgerufen, { $size } MB. Neue Texte: { $texts }.
    }
pages-no-network = Keine Website war erreichbar. Prüfe die Verbindung und starte erneut.
pages-left =
    { $count ->
        [one] { $count } Seite steht noch an. `dogear pages --read` macht weiter.
       *[other] { $count } Seiten stehen noch an. `dogear pages --read` macht weiter.
    }
pages-forgotten =
    { $count ->
        [one] Der Text von { $count } Seite ist vergessen.
       *[other] Der Text von { $count } Seiten ist vergessen.
    }
pages-again =
    { $count ->
        [one] { $count } Seite wird erneut abgerufen.
       *[other] { $count } Seiten werden erneut abgerufen.
    }
pages-unknown = Kein Lesezeichen hat die Nummer oder die Adresse { $page }. `dogear list --json` nennt die Nummern.
pages-no-site = `{ $site }` ist keine Website. Schreib sie wie example.org.
pages-no-text = Von ihr ist kein Text gespeichert.
pages-text-fetched = Von der Seite, gelesen am { $day }
pages-text-companion = Von der Seite, wie der Browser sie am { $day } zeigte
pages-text-imported = Aus einer importierten Datei, gelesen am { $day }
pages-asked-on = Abgerufen am { $day }: { $outcome }
pages-reason =
    { $reason ->
        [read] sie wurde gelesen
        [not_found] die Seite gibt es nicht
        [gone] für immer entfernt
        [sent_home] nur die Startseite der Website ist noch da
        [no_host] die Website gibt es nicht
        [parked] die Website steht zum Verkauf
        [refused_connection] dort antwortet nichts
        [unreachable] die Website war nicht erreichbar
        [bad_certificate] ihr Zertifikat ist nicht gültig
        [timed_out] es dauerte zu lange
        [too_large] sie ist zu groß
        [cut] die Übertragung brach ab
        [busy] die Website bittet, später wiederzukommen
        [server_trouble] die Website ist selbst gestört
        [robots] die Website will nicht, dass Programme sie lesen
        [noindex] die Seite will nicht, dass Programme sie speichern
        [sign_in] sie verlangt eine Anmeldung
        [consent] sie verlangt zuerst eine Einwilligung
        [blocked] die Website lehnt ab
        [script_only] ihr Text erscheint nur in einem Browser
        [picture] ein Bild, ein Film oder ein Ton
        [download] eine Datei zum Speichern
        [feed] ein Feed oder Daten für Programme
        [empty] auf ihr steht kein Text
        [private_address] eine Adresse dieses Computers oder im eigenen Netz
        [redirect_loop] ihre Weiterleitungen führen im Kreis
        [too_many_redirects] zu viele Weiterleitungen
        [bad_redirect] ihre Weiterleitung führt ins Leere
        [unreadable] sie war nicht zu verstehen
        [not_web] keine Adresse im Web
        [forgotten] du hast sie vergessen lassen
       *[other] { $reason }
    }
pages-all-well = Keine abgerufene Seite ist verschwunden, umgezogen oder anders, keine Website verschwunden.
pages-health-gone = verschwunden: { $outcome } ({ $day })
pages-health-dead = Website verschwunden: { $outcome } ({ $day })
pages-health-moved = umgezogen nach { $url }
pages-health-changed = am { $day } stand dort ein anderer Text als zuvor
pages-archived = eine Kopie von damals, falls es sie gibt: { $url }
pages-more =
    { $count ->
        [one] Und { $count } weitere. Mehr zeigt -k.
       *[other] Und { $count } weitere. Mehr zeigt -k.
    }

## `dogear search`, `ask`, `chat`

search-only-excludes = Das sagt nur, was fehlen soll. Die neuesten der übrigen:
search-nothing = Dazu ist nichts gespeichert.
search-nearest = Dazu ist nichts gespeichert. Am nächsten kommen:
search-by-meaning = sinngemäß
search-also = auch in { $places }
explain-text = gesucht: { $text }
explain-condition = nur: { $condition } („{ $words }“)
explain-relaxed = weggelassen, weil nichts passt: { $condition }
explain-exact = genau das, wonach gefragt war
explain-words = Wörter: { $share } % der Frage: { $places }
explain-words-ranked = Wörter: { $share } % der Frage, Platz { $rank }: { $places }
explain-meaning = Sinn: { $score }
explain-meaning-ranked = Sinn: { $score }, Platz { $rank }
explain-closeness = Wort für Wort: { $score }
explain-together = zusammen: { $score }
explain-place =
    { $field ->
        [title] „{ $word }“ im Titel
        [address] „{ $word }“ in der Adresse
        [folder] „{ $word }“ im Ordner
        [tags] „{ $word }“ in den Schlagwörtern
       *[note] „{ $word }“ in der Notiz
    }
explain-alike = { $place }, zu { $alike } % gleich
ask-local = Nichts: Die Antwort entsteht auf diesem Computer.
ask-would-send =
    { $count ->
        [one] An { $address }, mit { $count } Lesezeichen:
       *[other] An { $address }, mit { $count } Lesezeichen:
    }
ask-will-send =
    { $count ->
        [one] Das würde an { $address } gesendet, mit { $count } Lesezeichen darin.
       *[other] Das würde an { $address } gesendet, mit { $count } Lesezeichen darin.
    }
ask-stopped = (angehalten)
ask-ended = Die Antwort brach vorzeitig ab.
ask-built-in = Frag mit --llm none, um eine integrierte Antwort zu bekommen.
chat-begin =
    { $count ->
        [one] { $count } Lesezeichen in der Bibliothek.
       *[other] { $count } Lesezeichen in der Bibliothek.
    }
chat-help = Frag nach deinen Lesezeichen. Eine Zahl zeigt die Adresse dieser Quelle, /new beginnt von vorn, /quit beendet.
chat-no-sample = Lies eine exportierte Datei mit: dogear import FILE
chat-sources =
    { $count ->
        [one] Die letzte Antwort hat { $count } Quelle.
       *[other] Die letzte Antwort hat { $count } Quellen.
    }

## `dogear conversations`, `changes`, `exclude`, `private`; Ordner

conversations-none = Keine Gespräche.
conversations-no-number = „{ $id }“ ist keine Nummer eines Gesprächs.
conversations-unknown = Ein Gespräch { $id } gibt es nicht. `dogear conversations` listet sie auf.
changes-none = Nichts hat sich geändert. Änderungen werden ab dem zweiten Lesen eines Browsers festgehalten.
changes-added = hinzugefügt
changes-changed = geändert
changes-moved = verschoben
changes-removed = entfernt
changes-restored = wiederhergestellt
exclude-back =
    { $count ->
        [one] { $count } Lesezeichen neu gelesen.
       *[other] { $count } Lesezeichen neu gelesen.
    }
exclude-forgotten =
    { $count ->
        [one] { $count } Lesezeichen vergessen. In deinen Browsern hat sich nichts geändert.
       *[other] { $count } Lesezeichen vergessen. In deinen Browsern hat sich nichts geändert.
    }
exclude-none = Kein Lesezeichen ist ausgeschlossen. Schließe welche aus mit --folder, --site, --source oder --pattern.
exclude-no-rule-to-drop = Nenne die Regel, die aufgehoben werden soll, mit --folder, --site, --source oder --pattern.
exclude-folder = Ordner
exclude-site = Website
exclude-source = Quelle
exclude-pattern = Muster
exclude-unknown =
    { $kind ->
        [folder] Für den Ordner `{ $value }` gibt es keine Regel.
        [site] Für die Website `{ $value }` gibt es keine Regel.
        [source] Für die Quelle `{ $value }` gibt es keine Regel.
       *[pattern] Für das Muster `{ $value }` gibt es keine Regel.
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` ist kein Ordner, den eine Regel nennen kann.
        [site] `{ $value }` ist keine Website, die eine Regel nennen kann.
        [source] `{ $value }` ist keine Quelle, die eine Regel nennen kann.
       *[pattern] `{ $value }` ist kein Muster, das eine Regel nennen kann.
    }
private-none = Kein Ordner ist privat: Jedes Lesezeichen kann Teil dessen sein, was an ein Modell gesendet wird.
private-unknown = Der Ordner `{ $folder }` ist nicht privat.
private-no-name = Nenne den Ordner hinter --add: seinen Namen oder seinen Pfad (Arbeit/Privat).
folders-deeper =
    { $count ->
        [one] { $count } tieferer Ordner mit { $bookmarks } nicht gezeigt
       *[other] { $count } tiefere Ordner mit { $bookmarks } nicht gezeigt
    }
folders-unfiled = in keinem Ordner
list-none = Kein Lesezeichen erfüllt diese Bedingungen.
list-more = { $shown } von { $total }. Weitere zeigen --from und -k.
similar-unknown = Kein Lesezeichen hat die Nummer oder die Adresse { $page }. `dogear list --json` nennt ihre Nummern.
similar-not-ready = Dieses Lesezeichen kann noch nicht nach Bedeutung verglichen werden. `dogear sync` liest, was fehlt.
similar-none = Sonst ist nichts gespeichert.
duplicates-none = Nichts ist mehr als einmal gespeichert.
duplicates-form = Fassungen einer Seite
duplicates-title = derselbe Titel
duplicates-total =
    { $pages ->
        [one] { $pages } Seite ist mehr als einmal gespeichert: { $spare } mehr als nötig.
       *[other] { $pages } Seiten sind mehr als einmal gespeichert: { $spare } mehr als nötig.
    }
duplicates-more = Gezeigt sind die ersten { $shown }. Mehr zeigt -k.
folders-listed = `dogear folders` listet sie auf.
folder-unknown = Einen Ordner „{ $folder }“ gibt es nicht, und keinen mit ähnlichem Namen.
folder-unknown-nearest =
    { $count ->
        [one] Einen Ordner „{ $folder }“ gibt es nicht. Am ähnlichsten ist { $nearest }.
       *[other] Einen Ordner „{ $folder }“ gibt es nicht. Am ähnlichsten sind { $nearest }.
    }
quoted = „{ $name }“
folder-rule-kept = Die Regel bleibt bestehen für das, was noch kommt.

## `dogear export`, `rebuild`, `status`, `eval`

export-no-format = { $file }: Die Endung nennt kein Format. Füge --format html, json, csv oder md hinzu.
export-done =
    { $count ->
        [one] { $count } Lesezeichen gespeichert unter { $file }.
       *[other] { $count } Lesezeichen gespeichert unter { $file }.
    }
export-left-out = Fehlt darin, weil die Adresse zu lang ist, um ganz erhalten zu bleiben: „{ $title }“ in { $folder }.
rebuild-set-aside = Die beschädigte Bibliothek ist aufbewahrt als { $file }.
rebuild-conversations =
    { $count ->
        [one] { $count } Gespräch erhalten.
       *[other] { $count } Gespräche erhalten.
    }
rebuild-done =
    { $count ->
        [one] { $count } Lesezeichen neu vorbereitet, { $embedded } für die sinngemäße Suche, { $time }.
       *[other] { $count } Lesezeichen neu vorbereitet, { $embedded } für die sinngemäße Suche, { $time }.
    }
status-sizes =
    { $count ->
        [one] { $bookmarks } aus { $count } Quelle
       *[other] { $bookmarks } aus { $count } Quellen
    }
status-meaning-ready = Sinngemäße Suche: bereit ({ $model })
status-meaning-preparing = Sinngemäße Suche: { $ready } von { $of } bereit ({ $model })
status-meaning-first = Sinngemäße Suche: bereit; { $model } hat { $ready } von { $of } Lesezeichen gelesen
status-meaning-off = Sinngemäße Suche: aus
status-changing = Wechsel zu { $model }: { $ready } von { $of } bereit; bis dahin sucht { $answering }
status-changing-words = Wechsel zu { $model }: { $ready } von { $of } bereit; bis dahin wird nur nach Wörtern gesucht
status-library = Bibliothek: { $size } MB in { $folder }
status-read = Zuletzt gelesen: { $moment } UTC
status-never-read = Noch nichts gelesen. Beginne mit: dogear sync
newest-this = Dogear { $version } ist die neueste Version.
newest-newer = Es gibt Dogear { $newer }; dies ist { $version }. Zu haben unter { $page }
eval-category = Kategorie
eval-all = alle
eval-negatives = Anfragen ohne passendes Lesezeichen: { $answered } von { $count } beantwortet
eval-times = Zeit je Anfrage: p50 { $half } ms, p95 { $most } ms

## `dogear habit`

habit-on = Das Lernen aus dem, was du öffnest, ist an.
habit-off = Das Lernen aus dem, was du öffnest, ist aus: Neues wird nicht gemerkt, und die Suche verwendet nichts davon.
habit-forgotten =
    { $count ->
        [one] Was du geöffnet hast, ist vergessen ({ $count } Mal).
       *[other] Was du geöffnet hast, ist vergessen ({ $count } Mal).
    }
habit-opens =
    { $count ->
        [one] Aus Antworten geöffnet: { $count } Mal.
       *[other] Aus Antworten geöffnet: { $count } Mal.
    }
habit-choices =
    { $count ->
        [one] Geöffnet, obwohl andere darüber standen: { $count } Mal.
       *[other] Geöffnet, obwohl andere darüber standen: { $count } Mal.
    }
habit-too-few = Was du vorziehst, wird erst gelernt, wenn es so viele sind: { $count }.
habit-preferences = Was du vorziehst, von -1 bis 1; es entscheidet nur zwischen Lesezeichen, die etwa gleich gut passen:
habit-coverage = enthält die Wörter der Frage
habit-meaning = meint, was die Frage meint
habit-closeness = kommt der Frage Wort für Wort nahe
habit-exact = ist genau, was die Frage sagt
habit-freshness = wurde vor Kurzem gespeichert
habit-frecency = wurde oft und vor Kurzem geöffnet
habit-much-more = zählt viel mehr
habit-more = zählt mehr
habit-as-usual = wie üblich
habit-less = zählt weniger
habit-much-less = zählt viel weniger

## `dogear model`, `provider`

model-fetching = { $model } wird von { $server } abgerufen
model-fetching-size = { $model } (etwa { $size } MB) wird von { $server } abgerufen
model-none-before = Es gibt kein Modell, zu dem du zurückkehren kannst. `dogear model --use ID` wählt eins aus.
model-server = Modelle werden von { $server } abgerufen.
model-languages =
    { $count ->
        [one] Englisch
       *[other] { $count } Sprachen
    }
model-size = { $size } MB
model-absent = nicht hier
model-partial = { $size } MB sind hier
model-being-fetched = wird abgerufen, { $size } von { $of } MB
model-here = hier
model-coming = liest die Lesezeichen, { $ready } von { $of }
model-in-use = in Verwendung
provider-unknown = Den Anbieter `{ $name }` gibt es nicht. Nenne einen von: { $names }.
provider-paste-key = Füge den Schlüssel ein und drücke die Eingabetaste. Eine leere Zeile entfernt den Schlüssel.
provider-key-in-file = Hier ist kein Schlüsselbund, der sich verwenden lässt: Der Schlüssel liegt in einer Datei, die nur du lesen kannst, unverschlüsselt.
provider-key-kept = (Schlüssel im Schlüsselbund)
provider-key-kept-in-file = (Schlüssel in einer Datei)
provider-failed = Der Anbieter lässt sich nicht fragen.
provider-no-address = `{ $address }` ist keine Adresse. Schreib sie als http://localhost:11434.
provider-built-in = Integrierte Antworten brauchen keine Verbindung.
provider-connected =
    { $count ->
        [one] Verbunden: { $count } Modell gefunden. Wähle eins aus mit --model NAME.
       *[other] Verbunden: { $count } Modelle gefunden. Wähle eins aus mit --model NAME.
    }
provider-ready = Verbunden. { $model } ist bereit.
provider-none-local = Auf diesem Computer antwortet kein Modell.
provider-local =
    { $count ->
        [one] { $name } unter { $address }, { $count } Modell
       *[other] { $name } unter { $address }, { $count } Modelle
    }

## `dogear toggle`, `open`: die laufende App

app-starting = Dogear lief nicht. Es startet jetzt.
app-not-installed = Dogear läuft nicht, und sein Fenster ({ $program }) ist neben diesem Programm nicht installiert. Installiere es, oder verwende `dogear ask`.
app-not-started = { $program } ließ sich nicht starten
app-no-question = Schreib die Frage hinter `dogear open`.
app-silent = Dogear läuft, antwortet aber nicht. Beende es und starte es neu.
app-busy = Dogear hat gerade zu viele Aufrufe zu beantworten. Versuche es noch einmal.
app-old = Das laufende Dogear kennt diesen Aufruf nicht. Starte es nach einer Aktualisierung neu.
app-too-long = Das lässt sich dem laufenden Dogear nicht übergeben: Es ist zu lang oder kein Text.
app-no-answer = Das laufende Dogear hat darauf keine Antwort. Öffne es, um zu sehen, warum.

## `dogear companion`

companion-no-browser = Es wurde kein Browser gefunden.
companion-yes = Der Begleiter in diesem Browser erreicht Dogear.
companion-no = Nicht installiert. Verbinde seinen Begleiter mit Dogear: dogear companion --install
companion-elsewhere = Der Begleiter in diesem Browser erreicht ein anderes Dogear. Verbinde ihn mit diesem: dogear companion --install
companion-snap = Als Snap kann dieser Browser kein anderes Programm starten. Seine Lesezeichen werden wie bisher aus der Datei gelesen.
companion-flatpak = Als Flatpak kann dieser Browser kein anderes Programm starten. Seine Lesezeichen werden wie bisher aus der Datei gelesen.
companion-steps = Füge nun den Begleiter dem Browser hinzu:
companion-step-page = Gib chrome://extensions in seine Adressleiste ein und schalte den „Entwicklermodus“ ein.
companion-step-load = Wähle „Entpackte Erweiterung laden“.
companion-step-folder = Wähle den Ordner { $folder }
companion-steps-firefox = In Firefox: about:debugging, „Dieser Firefox“, „Temporäres Add-on laden…“ und die Datei manifest.json in diesem Ordner.

## Was schiefging: was es ist und was auszuführen ist

problem-library-damaged = Die Bibliotheksdatei { $path } ist beschädigt. Führe `dogear rebuild --repair` aus: Es legt die beschädigte Datei beiseite, behält deine Gespräche und liest deine Browser neu.
problem-library-newer = Die Bibliotheksdatei { $path } stammt von einem neueren Dogear (Version { $found } ihres Aufbaus, dieses Dogear kennt { $known }). Aktualisiere Dogear, oder verwende einen anderen Ordner mit --data-dir.
problem-library-unusable = Die Bibliotheksdatei { $path } lässt sich nicht verwenden: { $reason }. Prüfe, ob es den Ordner gibt, ob darin geschrieben werden darf und ob Platz frei ist, oder nenne einen anderen mit --data-dir.
problem-library-out-of-step = Bibliothek und Modell passen nicht zusammen. Führe `dogear rebuild` aus.
problem-library-failed = Die Bibliothek konnte nicht gelesen oder geschrieben werden: { $reason }. Wenn das noch einmal geschieht, führe `dogear rebuild --repair` aus.
problem-reading-stopped = Das Lesen von { $source } ist unerwartet abgebrochen. Was vorher gelesen wurde, bleibt erhalten. Führe `dogear sync` aus, um es neu zu lesen.
problem-source-unknown = Es gibt keine Quelle `{ $id }`. `dogear sources` listet sie auf.
problem-nothing-to-open = Hier gibt es nichts zu öffnen: nicht mehr gespeichert oder keine Webseite.
problem-no-program = Dogear weiß nicht, welches Programm Seiten in { $browser } zeigt. Öffne die Seite in deinem üblichen Browser.
problem-pages-off = Das Lesen von Seiten ist aus. `dogear pages --on` schaltet es ein.
problem-pages-busy = Ein anderes Dogear liest gerade Seiten. Warte, bis es fertig ist, oder beende dort das Lesen.
problem-page-left-out = Diese Seite liegt in einem privaten Ordner oder wird nach deinen Angaben nie gelesen.
problem-no-project = Dieses Dogear wurde ohne die Adresse seines Projekts gebaut und kann deshalb nicht nach einer neueren Version suchen.
problem-no-release = Unter { $page } ist noch keine Version erschienen.
problem-newest-unknown = Ob es eine neuere Version gibt, ist nicht bekannt: { $host } sagt es nicht ({ $reason }). Versuche es später noch einmal oder sieh unter { $page } nach.
problem-settings-unreadable =
    { $path }: { $reason }
    Berichtige die Datei oder lösche sie.
problem-file = { $path }: { $reason }
problem-folder-not-made = { $path }: Der Ordner lässt sich nicht anlegen: { $reason }. Nenne einen anderen mit --data-dir.
problem-no-data-folder = Das System nennt keinen Ordner für Anwendungsdaten. Nenne einen mit --data-dir.
problem-broken = In Dogear ist etwas unerwartet abgebrochen: { $reason }
problem-runtime-unusable = Die sinngemäße Suche ist aus: Die Laufzeitbibliothek { $path } lässt sich nicht laden ({ $reason }). Installiere Dogear neu; im Quellverzeichnis führe `cargo xtask setup` aus.
problem-model-file-unusable = Die sinngemäße Suche ist aus: Die Modelldatei { $path } lässt sich nicht verwenden ({ $reason }). Installiere Dogear neu; im Quellverzeichnis führe `cargo xtask setup --force` aus.
problem-model-failed = Das Modell konnte einen Text nicht lesen: { $reason }. `dogear model` listet andere auf.
problem-model-stopped = Die sinngemäße Suche ist stehen geblieben. Starte Dogear neu.
problem-model-unknown = Es gibt kein Modell `{ $name }`. `dogear model` listet sie auf; ein Ordner braucht seinen ganzen Pfad.
problem-model-not-here = { $name } ist noch nicht hier. Rufe es zuerst ab: `dogear model --get { $id }`
problem-model-gone = Die sinngemäße Suche ist aus: Das Modell { $id } ist nicht mehr hier. Rufe es neu ab (`dogear model --get { $id }`), oder verwende ein anderes.
problem-model-folder-incomplete = { $reason }. Ein Ordner braucht model.onnx, tokenizer.json und model.toml.
problem-model-id-taken = { $path }: Die Kennung `{ $id }` ist vergeben oder ungültig. Gib dem Modell eine andere.
problem-model-width-wrong = { $id } gibt { $found } Zahlen je Text, in model.toml stehen { $said }. `dogear model` listet andere auf.
problem-model-in-use = { $id } wird gerade verwendet oder gehört zu Dogear. Verwende zuerst ein anderes Modell: `dogear model --use ID`
problem-server-address = `{ $address }` ist keine Adresse eines Servers. Schreib sie wie https://huggingface.co.
problem-server-unreachable = { $host } ist nicht erreichbar ({ $reason }). Prüfe die Verbindung und starte erneut: Was angekommen ist, bleibt erhalten.
problem-server-lacks-file = { $host } hat { $file } nicht. Vielleicht ist das Modell umgezogen: Sieh nach, ob es ein neueres Dogear gibt, oder nenne einen anderen Server für Modelle (`dogear model --server ADDRESS`).
problem-server-refuses = { $host } gibt { $file } nicht heraus ({ $reason }). Versuche es später noch einmal, oder nenne einen anderen Server für Modelle (`dogear model --server ADDRESS`).
problem-download-cut = Die Verbindung zu { $host } ist abgerissen ({ $reason }). Starte erneut, um dort fortzufahren: Was angekommen ist, bleibt erhalten.
problem-download-tampered = Was von { $host } als { $file } kam, ist nicht, was angekündigt war, und wurde gelöscht. Starte erneut; geschieht das noch einmal, verwende diesen Server nicht.
problem-download-busy = Dieses Modell wird schon abgerufen, von einem anderen Fenster oder Terminal.
problem-disk-full = Der Datenträger ist voll. Schaffe Platz bei { $path } und starte erneut: Was angekommen ist, bleibt erhalten.

## Warum es keine Antwort gibt, oder nur einen Teil davon

failure-no-provider = Unter { $address } antwortet nichts. Starte das Programm dort, sieh nach der Verbindung oder nenne eine andere Adresse: `dogear provider --address URL`
failure-wrong-key = { $address } nimmt den Schlüssel nicht an. Gib einen anderen an: `dogear provider --key`
failure-no-model = { $address } hat das Modell { $model } nicht. `dogear provider --test` listet die vorhandenen auf, `dogear provider --model NAME` wählt eins aus.
failure-rate-limited = { $address } bittet um Geduld. { $wait }
failure-wait = Versuche es in einer Minute noch einmal, oder sieh dort nach, was dein Tarif umfasst.
failure-wait-seconds =
    { $count ->
        [1] Versuche es in einer Sekunde noch einmal.
        [one] Versuche es in { $count } Sekunde noch einmal.
       *[other] Versuche es in { $count } Sekunden noch einmal.
    }
failure-wait-minutes =
    { $count ->
        [one] Versuche es in { $count } Minute noch einmal.
       *[other] Versuche es in { $count } Minuten noch einmal.
    }
failure-wait-hours =
    { $count ->
        [one] Versuche es in { $count } Stunde noch einmal.
       *[other] Versuche es in { $count } Stunden noch einmal.
    }
failure-provider-down = { $address } konnte gerade nicht antworten. Versuche es gleich noch einmal.
failure-timeout = { $address } hat zu lange für die Antwort gebraucht. Versuche es noch einmal, oder wähle ein kleineres Modell.
failure-context-too-long = Die Frage und ihre Lesezeichen sind mehr, als { $model } auf einmal lesen kann. Stell eine kürzere Frage, oder wähle ein anderes Modell: `dogear provider --model NAME`
failure-cut = Die Antwort von { $address } brach ab. Frag noch einmal, um sie ganz zu bekommen.
failure-bad-answer = { $address } hat nichts gesendet, was sich als Antwort zeigen lässt. Prüfe Adresse und Modell: `dogear provider`
failure-not-agreed = Nichts wurde gesendet. { $address } ist nicht auf diesem Computer: `dogear ask --show-sent` zeigt, was gesendet würde, und --agree stimmt dem zu.
failure-stopped = Du hast diese Antwort angehalten.
failure-internal = Die Frage konnte nicht an { $address } gesendet werden: { $reason }. Prüfe, was eingestellt ist: `dogear provider`

## `dogear map`

map-called-off = Die Karte wurde nicht gezeichnet. Was vorher da war, bleibt erhalten.
map-none = Es gibt keine Karte: Die sinngemäße Suche ist nicht für alle Lesezeichen bereit. `dogear status` sagt mehr.
map-empty = Noch keine Lesezeichen, also ist die Karte leer.
map-unnamed = ohne Namen
map-more =
    { $count ->
        [one] Und { $count } kleineres Thema.
       *[other] Und { $count } kleinere Themen.
    }
map-total =
    { $count ->
        [one] { $count } Lesezeichen auf der Karte, in { $clusters ->
            [one] { $clusters } Thema; { $between } in keinem.
           *[other] { $clusters } Themen; { $between } in keinem.
        }
       *[other] { $count } Lesezeichen auf der Karte, in { $clusters ->
            [one] { $clusters } Thema; { $between } in keinem.
           *[other] { $clusters } Themen; { $between } in keinem.
        }
    }
map-written =
    { $count ->
        [one] { $count } Lesezeichen in { $file } gezeichnet.
       *[other] { $count } Lesezeichen in { $file } gezeichnet.
    }
map-title =
    { $count ->
        [one] { $count } Lesezeichen, dem Sinn nach geordnet
       *[other] { $count } Lesezeichen, dem Sinn nach geordnet
    }
map-legend = { $name } ({ $count })
map-legend-others =
    { $clusters ->
        [one] { $clusters } weiteres Thema ({ $count })
       *[other] { $clusters } weitere Themen ({ $count })
    }
map-legend-between = in keinem Thema ({ $count })
