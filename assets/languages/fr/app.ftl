### Ce que l’application dit hors de sa fenêtre : dans la zone de notification, les notifications et les dialogues du système.
### Court : une ligne de menu, un titre. La fenêtre dit les mêmes choses avec les mêmes mots (window.ftl).

## La zone de notification : son menu

tray-quick = Recherche rapide
tray-open = Ouvrir Dogear
tray-pause-hour = Suspendre une heure
tray-pause = Suspendre jusqu’à nouvel ordre
tray-go-on = Reprendre
tray-quit = Quitter Dogear

## La zone de notification : l’état de la bibliothèque, en une ligne

tray-starting = Ouverture de la bibliothèque
tray-not-opened = Dogear n’a pas pu ouvrir sa bibliothèque
tray-trouble = Une source a besoin de vous
tray-paused-hour = En pause pour une heure
tray-paused = En pause
tray-reading = Lecture des favoris
tray-preparing = Préparation : { $ready } sur { $of }
tray-waiting = En attente d’alimentation · prêts : { $ready } sur { $of }
tray-up-to-date =
    { $bookmarks ->
        [0] Pas encore de favoris
        [one] { $bookmarks } favori · à jour
       *[other] { $bookmarks } favoris · à jour
    }
tray-tooltip = Dogear : { $line }

## Notifications

notice-not-opened = Dogear n’a pas pu ouvrir sa bibliothèque
    .text = Ouvrez Dogear pour voir pourquoi.
notice-source = Une source a besoin de vous

## Les dialogues du système et les titres des fenêtres

dialog-import = Importer des favoris
dialog-export = Exporter des favoris
dialog-export-name = favoris
dialog-picture = Enregistrer l’image
dialog-conversation = Exporter cette conversation
dialog-conversation-name = conversation
quick-title = Dogear : recherche rapide

## Quand une page ne peut pas être affichée dans le navigateur de son favori

browser-failed = { $browser } n’a pas démarré ({ $program }) : { $reason }
browser-absent = { $browser } n’est pas installé là où Dogear le cherche. « Ouvrir » affiche la page dans votre navigateur habituel.
