### Tous les mots de la fenêtre et de la recherche rapide, en Fluent (https://projectfluent.org/fluent/guide/).
###
### On vouvoie. Court, simple, exact ; pas de point d’exclamation, pas de jargon. Un mot par chose, partout :
###
### - bibliothèque (library), favori (bookmark), dossier (folder), site (site), page (page), titre (title), adresse
###   (address), source (source : profil d’un navigateur ou fichier importé), profil (profile).
### - recherche par le sens, par le sens (search by meaning, by meaning) ; recherche par mots, par mots (search by words).
### - question (question), réponse (answer), qui répond (writer), réponses intégrées (built-in answers), modèle (model),
###   clé (key, d’un service), raccourci, touches (keys, du clavier), service (service), serveur (server).
### - conversation (conversation), modifications (changes) : ajouté, modifié, déplacé, supprimé, rétabli (added, changed,
###   moved, removed, restored).
### - exclu, exclure (left out, leave out, par une règle, rule) ; écarter, rétablir (leave out, put back, une condition,
###   condition) ; privé (private) ; oublier (forget) ; retirer (remove), supprimer (delete).
### - compagnon (companion), recherche rapide (quick search), zone de notification (tray), trousseau (keyring), dossier de
###   données (data folder), importer, exporter (import, export), résultat (card, what was found).
### - suspendre, reprendre (pause, go on) ; télécharger (get, fetch, un modèle) ; charger (ask for, une page) ; préparer,
###   prêt (get ready, ready).

## Partout

close = Fermer
cancel = Annuler
try-again = Réessayer
look-again = Chercher à nouveau
copy = Copier
remove = Retirer
or = ou
quoted = « { $text } »
something-went-wrong = Une erreur s’est produite. Réessayez.
copied = Copié.
address-copied = Adresse copiée.
clipboard-unusable = Le presse-papiers n’a pas pu être utilisé.
took-milliseconds = { $count } ms
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
bookmarks =
    { $count ->
        [one] { $count } favori
       *[other] { $count } favoris
    }

## Les touches du clavier, comme elles y sont écrites

key-control = Ctrl
key-alt = Alt
key-shift = Maj
key-super = Super
key-windows = Win
key-enter = Entrée
key-escape = Échap
key-tab = Tab
key-space = Espace

## Les jours

today = Aujourd’hui
yesterday = Hier
earlier = Plus tôt
some-day = Date inconnue

## La barre latérale

nav-ask = Questions
nav-library = Bibliothèque
nav-map = Carte
tab-bookmarks = Favoris
tab-sites = Sites
tab-copies = Copies
tab-recently = Récemment
tab-health = Liens
tab-timeline = Chronologie
nav-settings = Paramètres
nav-with-keys = { $name } ({ $keys })
new-conversation = Nouvelle conversation
conversations = Conversations
sidebar-close = Fermer la barre latérale
conversations-search = Rechercher
conversations-unread = Les conversations précédentes n’ont pas pu être lues. { $problem }
conversations-none = Vos questions sont conservées ici.
conversations-none-found = Aucune conversation ne contient ces mots.
conversation-title = Titre de la conversation
conversation-rename = Renommer
conversation-rename-named = Renommer « { $title } »
conversation-export = Exporter en Markdown
conversation-export-named = Exporter « { $title } »
conversation-delete = Supprimer
conversation-delete-named = Supprimer « { $title } »
conversation-delete-sure = Supprimer définitivement « { $title } »
written-to = Enregistré dans { $file }

## La ligne en bas de la barre latérale : l’état de la bibliothèque. Environ 30 caractères.

status-opening = Ouverture de la bibliothèque
status-reading =
    { $count ->
        [one] Lecture · { $count } favori
       *[other] Lecture · { $count } favoris
    }
status-preparing = Préparation : { $done } sur { $total }
status-preparing-power-saver = Économie d’énergie · prêts : { $done } sur { $total }
status-preparing-low-battery = Batterie faible · prêts : { $done } sur { $total }
status-paused = En pause
status-paused-until = En pause jusqu’à { $time }
status-found = { $browser } trouvé · choisir
status-found-several =
    { $count ->
        [one] { $count } nouveau profil · choisir
       *[other] { $count } nouveaux profils · choisir
    }
status-coming = Modèle : { $done } sur { $total }
status-empty = Pas encore de favoris
status-words-only =
    { $count ->
        [one] { $count } favori · mots seuls
       *[other] { $count } favoris · mots seuls
    }
status-up-to-date =
    { $count ->
        [one] { $count } favori · à jour
       *[other] { $count } favoris · à jour
    }

## Quand la bibliothèque ne peut pas être ouverte

trouble-damaged = Votre bibliothèque est endommagée.
trouble-closed = Dogear n’a pas pu ouvrir sa bibliothèque.
trouble-repair-explained = Dogear peut mettre ce fichier de côté et relire vos navigateurs. Vos conversations sont conservées, le fichier endommagé aussi.
trouble-repair = Le mettre de côté et recommencer
trouble-repairing = Mise de côté…
trouble-open-again = Réessayer de l’ouvrir

## Demandé quand la fenêtre est fermée pour la première fois

closing-heading = Laisser Dogear actif quand la fenêtre est fermée ?
closing-explained = Dogear continue alors de lire ce que vous enregistrez, et apparaît aussitôt quand vous l’appelez.
closing-later = Vous pouvez changer ce choix dans les paramètres.
closing-keep = Laisser actif
closing-end = Quitter Dogear
closing-stay = Laisser la fenêtre ouverte
found-in-tray = Vous le trouverez dans la zone de notification.
found-without-tray = Ce bureau n’a pas de zone de notification : pour retrouver la fenêtre, lancez Dogear à nouveau.

## La liste des touches

keys-heading = Raccourcis clavier
keys-to-question = Aller à la question
keys-ask = Poser la question ; sur un résultat ou une modification, l’ouvrir
keys-new-line = Nouvelle ligne dans la question ; sur un résultat, l’ouvrir dans son navigateur
keys-earlier-questions = Parcourir les questions précédentes
keys-move = Passer d’un résultat ou d’une modification à l’autre
keys-open-all = Ouvrir tous les résultats
keys-stop = Arrêter la réponse, ou fermer
keys-these = Ces raccourcis
keys-in-quick-search = Dans la recherche rapide
keys-call = L’appeler de n’importe où
keys-quick-choose = Choisir une page
keys-quick-open = L’ouvrir dans le navigateur où elle est enregistrée
keys-quick-mark-several = En marquer plusieurs
keys-quick-mark = En marquer une, ou ôter sa marque
keys-quick-walk = Avancer sans marquer
keys-quick-open-marked = Ouvrir toutes les pages marquées
keys-quick-copy = Copier son adresse
keys-quick-ask = Poser la question dans la fenêtre principale
keys-quick-to-parts = Aller à ce qui a été compris
keys-quick-close = Fermer et revenir

## Ce qu’une recherche peut contenir : un exemple, et ce qu’il trouve

help-heading = Ce qu’une recherche peut contenir
help-exact-write = "pain au levain" recette
help-exact = exactement ces mots, entre guillemets de toute sorte
help-or-write = rust OR go
help-or = l’un ou l’autre ; OR en majuscules, ou | entre quelques mots
help-without-write = rust -async
help-without = sans ce mot
help-not-write = rust NOT async
help-not = de même
help-site-write = site:github.com rust
help-site = sur ce site
help-folder-write = folder:Recettes soupe
help-folder = dans ce dossier, ou dans un de ses sous-dossiers
help-folder-words-write = folder:"À lire" essais
help-folder-words = un nom de plusieurs mots se met entre guillemets
help-path-write = soupe dans Cuisine/Hiver
help-path = dans le dossier qui a ce chemin
help-path-arrow-write = soupe Cuisine › Hiver
help-path-arrow = de même ; un émoji dans un nom peut être omis
help-kind-write = kind:pdf impôts
help-kind = de ce type : video, pdf, repository ou paper
help-after-write = after:2023 rust
help-after = enregistré en 2023 ou plus tard
help-before-write = before:2023-05 rust
help-before = enregistré avant mai 2023 ; un jour s’écrit 2023-05-17
help-in-write = in:firefox pain
help-in = enregistré dans ce navigateur ou ce profil
help-leave-out-write = pain -site:youtube.com
help-leave-out = un signe moins exclut aussi un site, un dossier ou un type
help-note = Une simple phrase convient aussi : « vidéos YouTube sur Rust que j’ai enregistrées l’année dernière ».

## Avant la première question d’une conversation

welcome-heading = De quoi vous souvenez-vous ?
welcome-lead = Un mot du titre, le site, l’époque, ou seulement le sujet.
welcome-count =
    { $count ->
        [one] { $count } favori à parcourir.
       *[other] { $count } favoris à parcourir.
    }
welcome-example-week = Qu’est-ce que j’ai enregistré la semaine dernière ?
welcome-example-sites = De quels sites ai-je le plus enregistré ?
welcome-example-github = Tous mes liens sur GitHub de l’année dernière
welcome-empty-heading = Rien à parcourir pour l’instant.
welcome-empty = Dogear n’a lu aucun favori. Choisissez vos navigateurs, ou importez un fichier.
choose-what-to-read = Choisir ce qui est lu

## Où les questions s’écrivent

question = Question
question-first = Une question sur vos favoris…
question-next = Une autre question…
question-ask = Demander
question-ask-instead = Poser plutôt celle-ci
question-stop = Arrêter
question-writer-change = Choisir qui répond
writer-stays = { $name } · rien ne quitte cet ordinateur
writer-goes = { $name } · votre question et les résultats sont envoyés à { $address }
writer-no-address = { $name } · pas encore d’adresse
writer-no-model = Aucun modèle choisi

## Ce qui a été compris d’une question

understood = Compris comme
understood-as = Compris comme <q>{ $question }</q>
understood-leave-out = Écarter
understood-leave-out-named = Écarter : { $label }
understood-put-back = Rétablir
understood-put-back-named = Rétablir : { $label }
understood-as-english = Lire comme de l’anglais
understood-not-learnt = La recherche par le sens ne connaît pas cette langue : { $language }. Ici, les mots et les noms décident.
understood-relaxed = Écarté, car rien n’y répondait : { $conditions }.

## La réponse

conversation-opening = Ouverture de la conversation…
conversation-unopened = Cette conversation n’a pas pu être ouverte. { $problem }
answer-looking =
    { $count ->
        [0] Recherche…
        [one] Recherche dans { $count } favori…
       *[other] Recherche dans { $count } favoris…
    }
answer-writing = Rédaction…
answer-stopped = Réponse arrêtée.
answer-nothing =
    { $count ->
        [0] Rien d’enregistré là-dessus.
        [one] Rien d’enregistré là-dessus. Le plus proche :
       *[other] Rien d’enregistré là-dessus. Les plus proches :
    }
answer-nothing-so-far =
    { $count ->
        [0] Rien trouvé pour l’instant.
        [one] Rien ne convient pour l’instant. Le plus proche :
       *[other] Rien ne convient pour l’instant. Les plus proches :
    }
answer-source = Source { $number } : { $title }
answer-measured = { $count } en { $time }

## Sous une réponse

answer-open =
    { $count ->
        [one] Ouvrir
       *[other] Tout ouvrir
    }
answer-why =
    { $count ->
        [one] Pourquoi cette page ?
       *[other] Pourquoi ces pages ?
    }
answer-ask-again = Reposer la question
answer-another-writer = Choisir qui répond
answer-set-up-another = Configurer un autre modèle
answer-edit = Modifier
answer-what-was-sent = Ce qui a été envoyé
answer-helpful = Utile
answer-not-helpful = Pas utile

## Ce qui quitte cet ordinateur pour une réponse

sent-heading = Ce qui a été envoyé
sent-heading-before = Ce qui serait envoyé
sent-to =
    { $count ->
        [one] Envoyé à <b>{ $address }</b>, avec { $count } favori :
       *[other] Envoyé à <b>{ $address }</b>, avec { $count } favoris :
    }
sent-to-before =
    { $count ->
        [one] Voici ce qui serait envoyé à <b>{ $address }</b>, avec { $count } favori :
       *[other] Voici ce qui serait envoyé à <b>{ $address }</b>, avec { $count } favoris :
    }
sent-address-here = { $address }, sur cet ordinateur
sent-nothing = Rien n’a été envoyé.
sent-nothing-before = Rien ne serait envoyé.
sent-looking = Chargement…
sent-later = Les questions suivantes envoient un texte du même genre. Vos dossiers privés n’y figurent jamais.
sent-agree = Envoyer à { $address }

## Ce qui peut être fait quand il n’y a pas de réponse

use-built-in-answers = Utiliser les réponses intégrées
open-settings = Ouvrir les paramètres
see-what-would-be-sent = Voir ce qui serait envoyé

## Les favoris trouvés

cards-found = Favoris trouvés
cards-show-more =
    { $count ->
        [one] En afficher { $count } de plus
       *[other] En afficher { $count } de plus
    }
cards-near = Proches aussi
cards-near-colon = Proches aussi :
by-meaning = par le sens
not-a-web-page = n’est pas une page web
no-longer-saved = n’est plus enregistré
no-longer-in = n’est plus dans { $browser }
imported-file = Fichier importé
also-in = Aussi dans { $place }
also-in-and-more =
    { $count ->
        [one] Aussi dans { $place } et { $count } autre endroit
       *[other] Aussi dans { $place } et { $count } autres endroits
    }
an-imported-file = un fichier importé
own-folder-menu = Menu des marque-pages
own-folder-toolbar = Barre personnelle
own-folder-other = Autres marque-pages
own-folder-mobile = Marque-pages des appareils mobiles
passage-from =
    { $origin ->
        [imported] d’un fichier importé, { $month }
        [companion] de la page, vue par vous en { $month }
       *[fetched] de la page, lue en { $month }
    }
gone-address-copied = Ce favori n’est plus enregistré. Son adresse est copiée.
not-web-address-copied = Ce n’est pas une page web, elle ne peut donc pas être ouverte d’ici. Son adresse est copiée.

## Pourquoi un favori a été trouvé

reason-conditions = Remplit les conditions.
reason-words = Contient { $words }.
reason-words-and-meaning =
    Contient { $words } ; { $closeness ->
        [very-close] sens très proche
        [close] sens proche
        [related] sens apparenté
       *[loose] lien lointain
    }.
reason-meaning =
    Ne contient aucun des mots ; { $closeness ->
        [very-close] sens très proche
        [close] sens proche
        [related] sens apparenté
       *[loose] lien lointain
    }.

## Le favori choisi, à droite d’une fenêtre large

detail = Favori choisi
detail-folder = Dossier
detail-saved = Enregistré
detail-browser = Navigateur
detail-file = Fichier
detail-no-longer-in = N’est plus dans { $place }
detail-also-in = Aussi dans
detail-found = Pourquoi
detail-open = Ouvrir
detail-open-in = Ouvrir dans { $browser }
detail-open-there = l’ouvrir là
detail-copy-address = Copier l’adresse

## Ce que dit une page : dans les détails d’un favori, et en entier

page-text-from =
    { $origin ->
        [imported] D’un fichier importé, { $day }
        [companion] Vue par vous le { $day }
       *[fetched] Lue le { $day }
    }
page-text-open = Lire le texte de la page
page-text-again = Relire
page-text-now = Lire maintenant
page-text-forget = Oublier
page-text-asking = Chargement de la page…
page-text-none = Rien n’a encore été lu de cette page.
page-text-heading = Texte de la page
page-text-unread = Le texte de cette page n’a pas pu être consulté. { $problem }
page-text-came =
    { $state ->
        [read] Cette page a été lue le { $day } ; son texte n’est pas conservé.
        [no-text] Il n’y a pas de texte dans cette page. Elle a été chargée le { $day }.
        [walled] À la place de cette page est venue une demande de connexion ou un avis, le { $day }.
        [unwanted] Son site ne veut pas que des programmes lisent cette page.
        [gone] Cette page a disparu : son site l’a dit le { $day }.
        [dead] Le site de cette page n’était pas là le { $day }.
        [trouble] Cette page n’a pas pu être obtenue le { $day }. Un nouvel essai est prévu.
       *[forbidden] Cette page est dans votre propre réseau, qui n’est pas sollicité.
    }
reader-published = Publiée le { $day }

## Les pages disparues, déplacées ou modifiées

health-heading = Disparues, déplacées, modifiées
health-lead = Ce que Dogear a remarqué en chargeant vos pages. Rien n’est supprimé nulle part.
health-which = Que lister
health-all = Toutes
health-gone = Disparue
health-dead = Site disparu
health-moved = Déplacée
health-changed = Modifiée
health-all-explained = Les pages qui ne sont plus telles que vous les avez enregistrées ou lues.
health-gone-explained = Le site dit que cette page n’existe plus.
health-dead-explained = Le site n’existe plus, ou il est à vendre.
health-moved-explained = Le site redirige définitivement vers une autre adresse.
health-changed-explained = La page dit autre chose que lors de la lecture précédente.
health-looking = Recherche des pages…
health-unread = La recherche de ces pages a échoué. { $problem }
health-none = Aucune page de ce genre n’a été remarquée.
health-never = Aucune page n’a encore été chargée. Les paramètres ont une section pour cela : Texte des pages.
health-noticed = remarqué le { $day }
health-moved-to = Désormais à { $address }
health-copy-new = Copier la nouvelle adresse
health-archived = Copie archivée vers le { $day }
health-archived-undated = Copie archivée

## Modifications récentes

changes-heading = Modifications récentes
changes-lead = Ce qui est arrivé à vos favoris depuis que Dogear les a lus pour la première fois. Les pages supprimées peuvent encore être ouvertes.
changes-all = Tout
change-added = Ajouté
change-changed = Modifié
change-moved = Déplacé
change-removed = Supprimé
change-restored = Rétabli
changes-unread = Les modifications n’ont pas pu être lues. { $problem }
changes-reading = Lecture des modifications…
changes-none = Rien n’a encore changé.
changes-none-of =
    { $kind ->
        [added] Rien n’a été ajouté.
        [changed] Rien n’a été modifié.
        [moved] Rien n’a été déplacé.
        [removed] Rien n’a été supprimé.
       *[restored] Rien n’a été rétabli.
    }
changes-none-yet = Ce que vos navigateurs ajoutent, modifient, déplacent et suppriment apparaîtra désormais ici.
changes-no-bookmarks = Il n’y a pas encore de favoris.
changes-show-older = Afficher les précédentes
change-from-to = { $from } → { $to }
change-no-folder = aucun dossier
change-had-no-title = n’avait pas de titre
change-was-called = s’appelait « { $title } »
change-was-at = avait l’adresse { $address }
change-else = sa date, ses étiquettes ou sa note
change-copy-address = Copier l’adresse
change-copy-address-of = Copier l’adresse : { $title }

## Les navigateurs et fichiers qui sont lus

source-uncounted = Pas encore compté
source-contents-newest =
    { $count ->
        [one] { $count } favori
       *[other] { $count } favoris
    }, { $when ->
        [morning] le plus récent de ce matin
        [afternoon] le plus récent de cet après-midi
        [evening] le plus récent de ce soir
        [yesterday] le plus récent d’hier
        [days] { $days ->
            [one] le plus récent d’il y a { $days } jour
           *[other] le plus récent d’il y a { $days } jours
        }
       *[date] le plus récent : { $date }
    }
source-imported-file = fichier importé
source-file-explained = { $contents }. Fichier lu une seule fois : si vous le retirez, Dogear oublie ce qui en vient ; le fichier reste où il est.
source-read = Lire { $name }
source-remove-named = Retirer { $file }
source-forget = Oublier
source-forget-named =
    { $count ->
        [one] Oublier { $count } favori : { $file }
       *[other] Oublier { $count } favoris : { $file }
    }

## Un fichier qui est importé

import = Importer
import-heading = Importer un fichier
import-drop-here = Déposez le fichier pour voir ce qu’il contient.
import-reading = Lecture du fichier…
import-importing = Importation…
imported = <b>{ $file }</b> : { $counts }.
imported-added =
    { $count ->
        [one] { $count } favori ajouté
       *[other] { $count } favoris ajoutés
    }
imported-changed =
    { $count ->
        [one] { $count } modifié
       *[other] { $count } modifiés
    }
imported-to-add =
    { $count ->
        [one] { $count } favori à ajouter
       *[other] { $count } favoris à ajouter
    }
imported-to-change =
    { $count ->
        [one] { $count } à modifier
       *[other] { $count } à modifier
    }
imported-known =
    { $count ->
        [one] { $count } déjà connu
       *[other] { $count } déjà connus
    }
imported-elsewhere =
    { $count ->
        [one] { $count } enregistré ailleurs aussi
       *[other] { $count } enregistrés ailleurs aussi
    }
imported-left-out =
    { $count ->
        [one] { $count } exclu par vos règles
       *[other] { $count } exclus par vos règles
    }
imported-unused = Non utilisé : { $names }.
imported-unused-name = { $name } (dans { $rows })
imported-unused-more =
    { $count ->
        [one] { $count } de plus
       *[other] { $count } de plus
    }
imported-more-notes =
    { $count ->
        [one] Et { $count } autre remarque.
       *[other] Et { $count } autres remarques.
    }

## Le premier lancement

first-run-heading = Retrouvez toutes les pages que vous avez enregistrées.
first-run-lead = Dogear lit sur cet ordinateur les favoris de vos navigateurs, et les retrouve d’après ce dont vous vous souvenez. Rien n’est envoyé nulle part. Choisissez ce qu’il peut lire.
first-run-looking = Recherche des navigateurs…
first-run-found = Trouvés sur cet ordinateur
first-run-no-browser = Aucun navigateur n’a été trouvé sur cet ordinateur. Importez un fichier exporté par un navigateur, ou <again>cherchez à nouveau</again>.
first-run-read =
    { $count ->
        [one] Lire { $count } favori
       *[other] Lire { $count } favoris
    }
first-run-choose-browser = Choisissez un navigateur
first-run-import = Importer un fichier…
first-run-or-import = importer un fichier
first-run-or-sample = essayer la bibliothèque d’exemple
first-run-nothing-read = Il n’y avait rien à lire là. Choisissez un autre navigateur, ou importez un fichier.
first-run-reading-heading = Lecture de vos favoris.
first-run-reading = Lecture
first-run-bookmarks-read = Favoris lus
first-run-read-so-far =
    { $count ->
        [one] <b>{ $count } favori</b> jusqu’ici
       *[other] <b>{ $count } favoris</b> jusqu’ici
    }
first-run-read-of =
    { $total ->
        [one] <b>{ $done }</b> sur { $total } favori
       *[other] <b>{ $done }</b> sur { $total } favoris
    }
first-run-read-of-at-pace =
    { $total ->
        [one] <b>{ $done }</b> sur { $total } favori, { $pace }
       *[other] <b>{ $done }</b> sur { $total } favoris, { $pace }
    }
pace-seconds = { $rate } par seconde, encore { $seconds } s environ
pace-minutes =
    { $minutes ->
        [one] { $rate } par seconde, encore { $minutes } minute environ
       *[other] { $rate } par seconde, encore { $minutes } minutes environ
    }
first-run-words-first = Vous pouvez chercher par mots tout de suite. La recherche par le sens se prépare en arrière-plan.
first-run-start-now = Commencer maintenant
first-run-ready = Tout est prêt.
first-run-by-words =
    { $count ->
        [one] La recherche par mots couvre déjà { $count } favori.
       *[other] La recherche par mots couvre déjà { $count } favoris.
    }
first-run-preparing = Recherche par le sens : { $done } sur { $total }. Inutile de l’attendre.
first-run-preparing-at-pace = Recherche par le sens : { $done } sur { $total }, { $pace }. Inutile de l’attendre.
first-run-quick = La <b>recherche rapide</b> trouve une page depuis n’importe quel programme.
first-run-quick-tried = C’est cela. Appuyez de nouveau dès que vous cherchez une page.
first-run-quick-try = Appuyez maintenant sur <kbd>{ $keys }</kbd> pour l’essayer.
first-run-quick-problem = { $problem } Choisissez d’autres touches dans les paramètres.
first-run-quick-not-here = Ce bureau n’attribue pas de raccourcis aux programmes ; les paramètres disent comment l’appeler.
first-run-start = Commencer

## Paramètres : Favoris

settings-heading = Paramètres
settings-reading = Lecture des paramètres…
sources-heading = Favoris
sources-lead = Dogear lit ces sources et suit leurs modifications. Il n’écrit jamais dans un navigateur.
sources-none = Aucun navigateur n’a été trouvé sur cet ordinateur. Un fichier exporté par un navigateur convient aussi.
sources-import = Importer un fichier…
sources-export = Exporter…
export-as = Format
export-html = HTML, pour tout navigateur
export-csv = CSV, un tableau
export-from = Source
export-everywhere = toutes les sources
export-folder = Dossier
export-all-folders = tous les dossiers
export-write = Exporter dans un fichier…
exported =
    { $count ->
        [one] { $count } favori enregistré dans { $path }.
       *[other] { $count } favoris enregistrés dans { $path }.
    }
exported-left-out =
    { $count ->
        [one] { $count } favori omis, son adresse étant trop longue.
       *[other] { $count } favoris omis, leur adresse étant trop longue.
    }

## Paramètres : Dans le navigateur

companions-heading = Dans le navigateur
companions-lead = Le compagnon de Dogear, une extension pour votre navigateur, signale les favoris à Dogear dès que vous les enregistrez, même si le navigateur les garde dans un fichier chiffré, et les trouve depuis la barre d’adresse.
companions-none = Aucun navigateur n’a été trouvé sur cet ordinateur.
companions-on = Autoriser le compagnon de mes navigateurs à communiquer avec Dogear
companions-add = Le faire lire par le compagnon…
companions-step-page = Dans { $browser }, saisissez <kbd>chrome://extensions</kbd> dans la barre d’adresse et activez le « Mode développeur ».
companions-step-load = Choisissez « Charger l’extension non empaquetée ».
companions-step-folder = Choisissez le dossier <kbd>{ $folder }</kbd>
companions-missing = Cette installation de Dogear n’inclut pas son compagnon. Installez Dogear à partir d’un paquet.
companions-reach =
    { $count ->
        [one] { $browsers } peut joindre Dogear.
       *[other] { $browsers } peuvent joindre Dogear.
    }
companions-not-yet =
    { $count ->
        [one] { $browsers } ne peut pas encore joindre Dogear. Désactivez cette option puis réactivez-la.
       *[other] { $browsers } ne peuvent pas encore joindre Dogear. Désactivez cette option puis réactivez-la.
    }
companions-another =
    { $count ->
        [one] { $browsers } joint un autre Dogear. Activez cette option pour l’amener ici.
       *[other] { $browsers } joignent un autre Dogear. Activez cette option pour les amener ici.
    }
companions-snap =
    { $count ->
        [one] { $browsers } est un snap et ne peut lancer aucun autre programme ; ses favoris sont lus dans son fichier, comme avant.
       *[other] { $browsers } sont des snaps et ne peuvent lancer aucun autre programme ; leurs favoris sont lus dans leurs fichiers, comme avant.
    }
companions-flatpak =
    { $count ->
        [one] { $browsers } est un flatpak et ne peut lancer aucun autre programme ; ses favoris sont lus dans son fichier, comme avant.
       *[other] { $browsers } sont des flatpaks et ne peuvent lancer aucun autre programme ; leurs favoris sont lus dans leurs fichiers, comme avant.
    }

## Paramètres : Exclusions

left-out-heading = Exclusions
left-out-lead = Ce qui correspond à l’une de ces règles n’est ni conservé, ni trouvé, et n’est jamais envoyé à personne.
left-out-unread = Les règles n’ont pas pu être lues. { $problem }
left-out-reading = Lecture des règles…
left-out-none = Rien n’est exclu.
left-out-reading-again = Nouvelle lecture…
left-out-remove-named = Retirer la règle : { $value }
left-out-what = Que faut-il exclure ?
left-out-add = Exclure…
left-out-already = C’est déjà exclu.
left-out-choose = Choisir…
left-out-yes = Exclure
left-out-working = Exclusion…
rule-folder = Dossier
rule-folder-example = Travail/Privé
rule-folder-hint = Avec tout ce qu’il contient. Travail/Privé est le dossier Privé dans le dossier Travail.
rule-site = Site
rule-site-example = example.org
rule-site-hint = Avec ses sous-domaines.
rule-source = Navigateur ou fichier
rule-source-hint = Tout ce qui s’y trouve, même si sa lecture est activée plus haut.
rule-pattern = Titre ou adresse
rule-pattern-example = *facture*
rule-pattern-hint = * remplace n’importe quoi, ? un seul caractère.
rule-folder-sure = Exclure tout ce que contient le dossier « { $value } » ?
rule-site-sure = Exclure { $value } et ses sous-domaines ?
rule-source-sure = Exclure tout le contenu de cette source : { $value } ?
rule-pattern-sure = Exclure les titres et adresses comme « { $value } » ?
rule-would-forget =
    { $count ->
        [0] Aucun favori ne correspond pour l’instant ; ceux qui correspondront seront exclus. Rien ne changera dans votre navigateur.
        [one] { $count } favori sera oublié ici. Rien ne changera dans votre navigateur.
       *[other] { $count } favoris seront oubliés ici. Rien ne changera dans votre navigateur.
    }
rule-forgotten =
    { $count ->
        [0] Aucun favori ne correspondait. Ceux qui correspondront seront exclus.
        [one] { $count } favori a été oublié.
       *[other] { $count } favoris ont été oubliés.
    }
rule-gone = Cette règle n’existait déjà plus.
rule-came-back =
    { $count ->
        [0] Règle retirée. Aucun favori n’est revenu.
        [one] Règle retirée. { $count } favori est revenu.
       *[other] Règle retirée. { $count } favoris sont revenus.
    }

## Paramètres : Recherche par le sens

models-heading = Recherche par le sens
models-lead = Un modèle, sur cet ordinateur, compare ce que vous demandez à ce que vous avez enregistré. Les plus grands connaissent plus de langues et mettent plus de temps à lire vos favoris.
models-unlisted = La liste des modèles n’a pas pu être établie. { $problem }
models-looking = Recherche des modèles…
model-languages =
    { $count ->
        [one] Anglais
       *[other] { $count } langues
    }
model-size = environ { $megabytes } Mo
model-in-use = Utilisé
model-cancel-named = Renoncer à passer à { $name }
model-stop = Arrêter
model-stop-named = Arrêter le téléchargement : { $name }
model-forget = Oublier
model-forget-named = Oublier { $name }
model-delete = Supprimer
model-delete-named = Supprimer { $name }
model-delete-partial-named = Supprimer ce qui est déjà ici : { $name }
model-use = Utiliser
model-use-named = Utiliser { $name }
model-go-on = Reprendre
model-go-on-named = Reprendre le téléchargement : { $name }
model-get = Télécharger
model-get-named = Télécharger { $name } depuis { $host }
model-reads-named = { $name } lit vos favoris
model-fetched-named = Téléchargement : { $name }
model-partial = { $megabytes } Mo en sont déjà ici.
model-asking = Demande en cours…
model-fetched = { $done } sur { $total } Mo
model-has-read-words =
    { $total ->
        [one] A lu { $done } sur { $total } favori. D’ici là, la recherche se fait par mots.
       *[other] A lu { $done } sur { $total } favoris. D’ici là, la recherche se fait par mots.
    }
model-has-read-other =
    { $total ->
        [one] A lu { $done } sur { $total } favori. D’ici là, { $model } cherche.
       *[other] A lu { $done } sur { $total } favoris. D’ici là, { $model } cherche.
    }
models-go-back = Revenir à { $name }
models-from = Les modèles viennent du serveur { $host } quand vous appuyez sur « Télécharger ».
models-from-label = Télécharger depuis
models-from-hint = Une copie du Hub de Hugging Face, si vous en utilisez une. Seuls les noms des fichiers d’un modèle y sont envoyés.

## Paramètres : Texte des pages

pages-heading = Texte des pages
pages-lead = Dogear peut lire ce que disent les pages de vos favoris, pour que vous les retrouviez d’après leur contenu. Le texte reste sur cet ordinateur, et aucun site n’est sollicité tant que vous ne lancez pas la lecture ici.
pages-on = Lire le texte des pages
pages-looking = Consultation du texte des pages…
pages-unread = Le texte des pages n’a pas pu être consulté. { $problem }
pages-which = Quelles pages
pages-which-none = Rien n’est encore choisi. Choisissez ci-dessous un navigateur, un fichier ou un dossier.
pages-folder-chosen = Dossier à lire
pages-add = Ajouter
pages-folder-hint = Avec tout ce qu’il contient. Un dossier privé n’est lu que s’il figure ici.
pages-not = Jamais ceux-ci
pages-not-what = Ce qui n’est jamais lu
pages-not-hint = Ce qui est exclu plus haut n’est jamais lu non plus.
pages-known = Cela figure déjà ici.
pages-network = Aussi les pages de votre propre réseau
pages-network-hint = Une box ou un serveur à la maison, quand un favori en a l’adresse.
pages-reread = Relire une page
pages-reread-never = Jamais
pages-reread-after =
    { $days ->
        [one] Après { $days } jour
       *[other] Après { $days } jours
    }
pages-goes-out = Ce qui est envoyé
pages-goes-out-explained = Dogear ne demande à un site qu’une page à la fois, avec une pause entre deux, et aucune s’il ne le veut pas. Il voit l’adresse de la page, celle de votre connexion et le nom Dogear. Aucun cookie n’est envoyé, aucun script n’est exécuté.
pages-estimating = Décompte des pages…
pages-estimate =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    } sur { $total ->
        [one] { $total } site
       *[other] { $total } sites
    } : environ { $megabytes } Mo, environ { $time }.
pages-estimate-private =
    { $count ->
        [one] { $count } page d’un dossier privé n’y est pas comptée.
       *[other] { $count } pages de dossiers privés n’y sont pas comptées.
    }
pages-estimate-none = De ce qui est choisi, il ne reste rien à lire.
pages-start = Commencer la lecture
pages-pause = Suspendre
pages-stop = Arrêter
pages-reading-named = Lecture du texte des pages
pages-done =
    { $total ->
        [one] { $done } sur { $total } page
       *[other] { $done } sur { $total } pages
    }
pages-now = en ce moment { $site }
pages-so-far = { $megabytes } Mo jusqu’ici
pages-left = encore { $time } environ
pages-waiting =
    { $why ->
        [power-saver] En attente : l’économie d’énergie est activée. La lecture reprendra d’elle-même.
        [low-battery] En attente : la batterie est faible. La lecture reprendra d’elle-même.
        [metered] En attente : cette connexion est limitée. La lecture reprendra d’elle-même.
        [elsewhere] En attente : un autre Dogear lit des pages. La lecture reprendra d’elle-même.
        [resting] En attente : Dogear est en pause. La lecture reprendra avec lui.
       *[offline] En attente : il n’y a pas de connexion. La lecture reprendra d’elle-même.
    }
pages-finished = Toutes les pages ont été passées en revue, les dernières le { $day }. Les nouveaux favoris sont lus automatiquement.
pages-came = Ce que sont devenues les pages
page-state-read = Lues
page-state-no-text = Sans texte
page-state-walled = Derrière une connexion ou un avis
page-state-unwanted = Non destinées aux programmes
page-state-gone = Disparues
page-state-dead = Site disparu
page-state-trouble = En difficulté, nouvel essai prévu
page-state-forbidden = Dans votre propre réseau
pages-kept =
    { $count ->
        [0] Aucun texte de page n’est conservé.
        [one] Le texte de { $count } page est conservé : { $megabytes } Mo.
       *[other] Le texte de { $count } pages est conservé : { $megabytes } Mo.
    }
pages-forget = Oublier le texte des pages
pages-forget-sure =
    { $count ->
        [one] Oublier le texte de { $count } page ? Pour le retrouver, il faudra la recharger depuis son site.
       *[other] Oublier le texte des { $count } pages ? Pour le retrouver, il faudra les recharger depuis leurs sites.
    }
pages-forget-yes = Oublier
pages-forgotten = Le texte des pages a été oublié.

## Paramètres : Réponses

answers-heading = Réponses
answers-written-by = Qui répond
answers-address = Adresse
answers-key = Clé
answers-key-save = Enregistrer
answers-key-remove = Retirer la clé
answers-key-saved = Enregistrée. Saisissez-en une autre pour la remplacer
answers-key-kept = Conservée dans le trousseau de cet ordinateur
answers-key-in-file = Cet ordinateur n’a pas de trousseau utilisable : la clé est dans un fichier du dossier de données. Seul votre compte peut le lire, mais il n’est pas chiffré.
answers-model = Modèle
answers-model-name = Nom du modèle
answers-reading = Aide aussi à comprendre les questions
answers-reading-never = Jamais
answers-reading-local = S’il tourne sur cet ordinateur
answers-reading-always = Toujours
answers-test = Tester la connexion
answers-asking = Demande en cours…
answers-connected-choose =
    { $count ->
        [one] Connecté : { $count } modèle trouvé. Choisissez-en un.
       *[other] Connecté : { $count } modèles trouvés. Choisissez-en un.
    }
answers-connected = Connecté. { $model } est prêt.
answers-found-looking = Recherche de modèles sur cet ordinateur…
answers-found = Trouvés sur cet ordinateur
answers-found-one =
    { $count ->
        [one] <b>{ $name }</b> répond à { $place } avec { $count } modèle.
       *[other] <b>{ $name }</b> répond à { $place } avec { $count } modèles.
    }
answers-found-chosen = Choisi
answers-found-use = Utiliser
answers-found-use-named = Utiliser { $name }
answers-found-none = Aucun modèle ne répond sur cet ordinateur.
answers-found-failed = La recherche de modèles sur cet ordinateur a échoué.
provider-built-in = Réponses intégrées
provider-built-in-lead = De courtes réponses composées de ce qui a été trouvé. Rien ne quitte cet ordinateur.
provider-ollama-lead = Un modèle de langage que vous faites tourner vous-même. Avec une adresse sur cet ordinateur, rien ne le quitte.
provider-other = Autre serveur
provider-other-lead = Tout programme ou service qui parle le protocole d’OpenAI, comme LM Studio et llama.cpp sur cet ordinateur.
provider-service-lead = Votre question, et les titres, sites, dossiers et notes des résultats, y sont envoyés. Vous voyez le texte avant.

## Paramètres : Dossiers privés

privacy-heading = Dossiers privés
privacy-lead = Vous trouvez ce qu’ils contiennent ; aucun modèle, aucun assistant ne le voit jamais.
privacy-folder = Dossier
privacy-folder-example = Travail/Privé
privacy-add = Garder privé
privacy-known = Ce dossier est déjà privé.
privacy-hint = Avec tout ce qu’il contient. Travail/Privé est le dossier Privé dans le dossier Travail.
privacy-agreed = Vous avez accepté d’envoyer vos questions et les résultats à :
privacy-withdraw = Révoquer
privacy-withdraw-named = Ne plus rien envoyer à { $address }
privacy-withdraw-hint = Ensuite, votre accord est demandé de nouveau avant tout envoi.
privacy-else = Ce qui quitte cet ordinateur par ailleurs
privacy-else-models = Quand vous téléchargez un modèle pour la recherche par le sens, ses fichiers sont demandés par leur nom à { $host } et aux serveurs où il les garde. Rien qui vous appartienne n’est transmis, et la recherche elle-même reste ici.
privacy-else-pages = Quand le texte des pages est activé, les pages que vous avez choisies sont chargées depuis leurs sites.

## Paramètres : Apprentissage

habit-heading = Apprentissage
habit-lead = Ce que vous ouvrez départage les favoris qui conviennent à peu près aussi bien. Cela reste sur cet ordinateur.
habit-on = Apprendre de ce que j’ouvre
habit-opened =
    { $count ->
        [0] Rien de ce que vous avez ouvert depuis une réponse n’est retenu.
        [one] { $count } favori ouvert est retenu.
       *[other] { $count } favoris ouverts sont retenus.
    }
habit-forget = Oublier ce que j’ai ouvert
habit-nothing-yet =
    { $count ->
        [one] Rien n’est encore appris : il faut encore { $count } favori ouvert alors que d’autres étaient au-dessus.
       *[other] Rien n’est encore appris : il faut encore { $count } favoris ouverts alors que d’autres étaient au-dessus.
    }
habit-nothing-moved = Vous ouvrez ce qui vient en premier : rien n’est déplacé.
habit-coverage =
    Les favoris qui contiennent les mots de la question, vous les ouvrez { $often ->
        [much-more] bien plus souvent
        [more] plus souvent
        [less] moins souvent
       *[much-less] bien moins souvent
    }.
habit-meaning =
    Les favoris qui ont le même sens que la question, vous les ouvrez { $often ->
        [much-more] bien plus souvent
        [more] plus souvent
        [less] moins souvent
       *[much-less] bien moins souvent
    }.
habit-closeness =
    Les favoris qui reprennent la question presque mot pour mot, vous les ouvrez { $often ->
        [much-more] bien plus souvent
        [more] plus souvent
        [less] moins souvent
       *[much-less] bien moins souvent
    }.
habit-exact =
    Les favoris qui ont exactement le titre ou le site demandé, vous les ouvrez { $often ->
        [much-more] bien plus souvent
        [more] plus souvent
        [less] moins souvent
       *[much-less] bien moins souvent
    }.
habit-freshness =
    Les favoris de date récente, vous les ouvrez { $often ->
        [much-more] bien plus souvent
        [more] plus souvent
        [less] moins souvent
       *[much-less] bien moins souvent
    }.
habit-frecency =
    Les favoris ouverts souvent et récemment, vous les ouvrez { $often ->
        [much-more] bien plus souvent
        [more] plus souvent
        [less] moins souvent
       *[much-less] bien moins souvent
    }.

## Paramètres : En arrière-plan

background-heading = En arrière-plan
background-lead = Tant que Dogear est ouvert, il suit vos navigateurs, avec ou sans sa fenêtre.
background-paused = En pause.
background-paused-until = En pause jusqu’à { $time }.
background-go-on = Reprendre
background-pause-hour = Suspendre une heure
background-pause = Suspendre jusqu’à nouvel ordre
background-keep-watching = Rester actif quand la fenêtre est fermée
background-start-with-computer = Démarrer avec l’ordinateur
background-start-with-computer-hint = Sans sa fenêtre, qui apparaît quand vous l’appelez.

## Paramètres : Recherche rapide

quick-heading = Recherche rapide
quick-lead = Une petite fenêtre par-dessus toutes les autres, pour trouver une page sans quitter ce que vous faites.
quick-keys-by-desktop = Le bureau attribue ce raccourci. Ses propres paramètres permettent d’en changer.
quick-keys-not-yet = Le bureau n’a pas encore attribué de raccourci. Ses propres paramètres le permettent.
quick-keys-none = Aucun raccourci ne l’appelle.
quick-keys-press = Appuyez sur les nouvelles touches…
quick-keys-leave = Échap laisse le raccourci tel quel.
quick-keys-change = Changer
quick-keys-on = Activer
quick-keys-off = Désactiver
quick-open = Ouvrir la recherche rapide
quick-bind-gnome = Ce bureau n’attribue pas de raccourcis aux programmes. Dans les paramètres du système, sous Clavier, Voir et personnaliser les raccourcis, Raccourcis personnalisés : ajoutez-en un avec cette commande.
quick-bind-kde = Ce bureau n’attribue pas de raccourcis aux programmes. Dans la Configuration du système, sous Clavier, Raccourcis, Ajouter, Commande ou script : saisissez cette commande.
quick-bind-sway = Ce bureau n’attribue pas de raccourcis aux programmes. Ajoutez cette ligne à ~/.config/sway/config et rechargez Sway.
quick-bind-hyprland = Ce bureau n’attribue pas de raccourcis aux programmes. Ajoutez cette ligne à ~/.config/hypr/hyprland.conf.
quick-bind-other = Ce bureau n’attribue pas de raccourcis aux programmes. Dans les paramètres du clavier du bureau, associez une touche à cette commande.
shortcut-held = Un autre programme utilise { $keys }.
shortcut-refused = Le système n’autorise pas { $keys }.
shortcut-unusable = Ces touches ne peuvent pas être utilisées. Essayez-en d’autres.

## Paramètres : Apparence

look-heading = Apparence
look-theme = Couleurs
look-as-system = Comme le système
look-light = Clair
look-dark = Sombre
look-language = Langue

## Paramètres : Cette bibliothèque

about-heading = Cette bibliothèque
about-meaning = Recherche par le sens
about-meaning-off = Indisponible ; la recherche se fait par mots.
about-meaning-ready =
    { $count ->
        [one] { $count } favori prêt.
       *[other] Les { $count } favoris sont prêts.
    }
about-meaning-preparing =
    { $total ->
        [one] { $done } sur { $total } favori prêt.
       *[other] { $done } sur { $total } favoris prêts.
    }
about-data-folder = Dossier de données
about-version = Version
about-look = Chercher une version plus récente
about-looking = Recherche…
about-newest = C’est la version la plus récente.
about-newer = La version { $version } est disponible.
about-newer-open = L’afficher dans le navigateur
about-keys = Raccourcis clavier
about-list-keys = Lister les raccourcis

## Recherche rapide

quick-title = Dogear : recherche rapide
quick-field = Que vous rappelez-vous de la page ?
quick-type = Écrivez ce dont vous vous souvenez : un mot, un site, un dossier, une date.
quick-reading = Dogear lit vos favoris. Vous pourrez les trouver ici dans un instant.
quick-no-bookmarks = Dogear n’a encore lu aucun favori.
quick-choose = Choisir ce qu’il peut lire
quick-open-dogear = Ouvrir Dogear
quick-open-many =
    { $count ->
        [one] Ouvrir { $count } page ?
       *[other] Ouvrir { $count } pages ?
    }
quick-open-many-yes = En ouvrir { $count }
quick-hint-open = ouvrir
quick-hint-open-marked = en ouvrir { $count }
quick-hint-ask = poser la question
quick-hint-copy = copier l’adresse
quick-hint-close = fermer
quick-measured = { $count } sur { $total } · { $time }
quick-not-web = Ce n’est pas une page web, elle ne peut donc pas être ouverte. Son adresse est copiée.

## Pourquoi il n’y a pas de réponse

failure-no-provider = Rien ne répond à { $address }. Lancez le programme qui fait tourner { $model }, ou vérifiez l’adresse dans les paramètres.
failure-wrong-key = { $address } n’accepte pas la clé. Vérifiez-la dans les paramètres.
failure-no-model = { $address } n’a pas le modèle { $model }. Choisissez-en un autre dans les paramètres.
failure-rate-limited = { $address } demande d’attendre. Réessayez dans une minute, ou consultez votre forfait chez ce service.
failure-rate-limited-seconds =
    { $seconds ->
        [one] { $address } demande d’attendre. Réessayez dans une seconde.
       *[other] { $address } demande d’attendre. Réessayez dans { $seconds } secondes.
    }
failure-rate-limited-minutes =
    { $minutes ->
        [one] { $address } demande d’attendre. Réessayez dans { $minutes } minute.
       *[other] { $address } demande d’attendre. Réessayez dans { $minutes } minutes.
    }
failure-rate-limited-hours =
    { $hours ->
        [one] { $address } demande d’attendre. Réessayez dans { $hours } heure.
       *[other] { $address } demande d’attendre. Réessayez dans { $hours } heures.
    }
failure-provider-down = { $address } ne peut pas répondre pour l’instant. Réessayez dans un moment.
failure-timeout = { $address } a mis trop de temps à répondre. Réessayez, ou choisissez un modèle plus petit.
failure-context-too-long = La question et ses favoris dépassent ce que { $model } peut lire d’un coup. Posez une question plus courte, ou choisissez un autre modèle dans les paramètres.
failure-cut = La réponse envoyée par { $address } s’est interrompue. Reposez la question pour avoir la réponse entière.
failure-bad-answer = { $address } n’a rien envoyé qui puisse être affiché comme réponse. Vérifiez l’adresse et le modèle dans les paramètres.
failure-not-agreed = Rien n’a encore été envoyé. { $address } n’est pas sur cet ordinateur : regardez d’abord ce qui serait envoyé, puis donnez votre accord.
failure-internal = La question n’a pas pu être envoyée à { $address } : { $reason }. Vérifiez les paramètres.

## Ce qui n’a pas marché : ce que c’est, et ce qui aide

problem-library-damaged = Le fichier de la bibliothèque { $path } est endommagé et ne peut pas être lu.
problem-library-newer = Le fichier de la bibliothèque { $path } a été écrit par un Dogear plus récent (version { $found } de sa structure, ce Dogear connaît la { $known }). Mettez Dogear à jour.
problem-library-unusable = Le fichier de la bibliothèque { $path } ne peut pas être utilisé : { $reason }. Vérifiez que son dossier existe, qu’il est permis d’y écrire et qu’il y reste de la place.
problem-library-out-of-step = La bibliothèque et le modèle ne vont pas ensemble. Choisissez de nouveau le modèle dans les paramètres.
problem-library-failed = La bibliothèque n’a pas pu être lue ou écrite : { $reason }. Relancez Dogear.
problem-reading-stopped = La lecture s’est arrêtée de façon inattendue : { $source }. Ce qui avait été lu est conservé.
problem-source-unknown = La source { $id } n’existe plus. Choisissez de nouveau vos navigateurs dans les paramètres.
problem-folder-unknown = Le dossier « { $typed } » n’existe plus.
problem-runtime-unusable = La recherche par le sens est désactivée : { $path } ne peut pas être chargé ({ $reason }). Réinstallez Dogear. D’ici là, la recherche se fait par mots.
problem-model-file-unusable = La recherche par le sens est désactivée : le fichier de modèle { $path } ne peut pas être utilisé ({ $reason }). Réinstallez Dogear, ou choisissez un autre modèle dans les paramètres.
problem-model-failed = Le modèle n’a pas pu lire un texte : { $reason }. Si cela se répète, choisissez un autre modèle dans les paramètres.
problem-model-stopped = La recherche par le sens s’est arrêtée. Relancez Dogear.
problem-model-unknown = Il n’y a pas de modèle { $name }.
problem-model-not-here = { $name } n’est pas encore ici. Téléchargez-le d’abord.
problem-model-gone = La recherche par le sens est désactivée : le modèle { $id } n’est plus ici. Téléchargez-le de nouveau dans les paramètres, ou utilisez-en un autre.
problem-model-folder-incomplete = { $reason }. Un dossier doit contenir model.onnx, tokenizer.json et model.toml.
problem-model-id-taken = { $path } : l’identifiant { $id } est déjà pris ou n’est pas valable. Donnez-en un autre au modèle.
problem-model-width-wrong = { $id } donne { $found } nombres par texte, alors que son fichier model.toml en annonce { $said }. Utilisez un autre modèle.
problem-model-in-use = { $id } est utilisé, ou fait partie de Dogear. Utilisez d’abord un autre modèle.
problem-server-address = { $address } n’est pas une adresse de serveur. Écrivez-la comme https://huggingface.co.
problem-server-unreachable = { $host } est injoignable ({ $reason }). Vérifiez la connexion et recommencez : ce qui est arrivé est conservé.
problem-server-lacks-file = { $host } n’a pas { $file }. Le modèle a peut-être été déplacé : cherchez une version plus récente de Dogear.
problem-server-refuses = { $host } ne donne pas { $file } ({ $reason }). Réessayez plus tard.
problem-download-cut = La connexion à { $host } s’est interrompue ({ $reason }). Recommencez pour continuer à partir de là : ce qui est arrivé est conservé.
problem-download-tampered = Ce que { $host } a envoyé sous le nom { $file } n’est pas ce qui était annoncé, et a été supprimé. Recommencez ; si cela se répète, n’utilisez pas ce serveur.
problem-download-busy = Ce modèle est déjà en cours de téléchargement, par un autre programme.
problem-disk-full = Le disque est plein. Libérez de la place là où se trouve { $path } et recommencez : ce qui est arrivé est conservé.
problem-settings-unreadable = { $path } ne peut pas être lu : { $reason }. Corrigez le fichier ou supprimez-le.
problem-file = { $path } : { $reason }
problem-folder-not-made = Le dossier { $path } ne peut pas être créé : { $reason }. Libérez de la place ou donnez-en l’autorisation, puis relancez Dogear.
problem-no-data-folder = Le système n’indique aucun dossier pour les données des applications ; Dogear n’a donc pas de place pour sa bibliothèque.
problem-nothing-to-open = Il n’y a rien à ouvrir : ce n’est plus enregistré, ou ce n’est pas une page web.
problem-no-program = Dogear ne sait pas quel programme affiche les pages dans { $browser }. Ouvrez la page dans votre navigateur habituel.
problem-pages-off = La lecture des pages est désactivée. Activez-la dans les paramètres.
problem-pages-busy = Un autre Dogear lit des pages. Attendez qu’il ait fini, ou arrêtez-y la lecture.
problem-page-left-out = Cette page est dans un dossier privé, ou parmi celles qui ne sont jamais lues. Les deux se règlent dans les paramètres.
problem-no-project = Ce Dogear a été compilé sans l’adresse de son projet : il ne peut pas chercher de version plus récente.
problem-no-release = Aucune version n’a encore été publiée sur { $page }.
problem-newest-unknown = On ne sait pas s’il existe une version plus récente : { $host } ne le dit pas ({ $reason }). Réessayez plus tard, ou regardez sur { $page }.
problem-broken = Quelque chose dans Dogear s’est arrêté de façon inattendue : { $reason }. Relancez Dogear.
problem-not-opened = Le navigateur n’a pas ouvert { $url } : { $reason }
problem-autostart = Le démarrage avec l’ordinateur n’a pas pu être changé : { $reason }
problem-no-host = Le programme que lancent les navigateurs n’est pas à côté de celui-ci. Réinstallez Dogear.
problem-nothing-dropped = Le fichier n’est plus connu. Déposez-le de nouveau.
problem-file-picked = Le fichier ne peut pas être utilisé : { $reason }
problem-shortcut-held = Un autre programme utilise { $keys }.
problem-shortcut-refused = Le système n’autorise pas { $keys } pour les programmes. Essayez d’autres touches.
problem-shortcut-not-here = Ce bureau n’attribue pas de raccourcis aux programmes.
problem-shortcut-unfit = Appuyez sur une touche avec Ctrl, Alt ou la touche Commande.
problem-rule-folder = Écrivez le nom d’un dossier, ou un chemin comme Travail/Privé.
problem-rule-site = Ce n’est pas un site. Écrivez-en un comme example.org.
problem-rule-source = Choisissez un navigateur ou un fichier importé.
problem-rule-pattern = Écrivez une partie de titre ou d’adresse entre astérisques, comme *facture*, et pas seulement des astérisques.

## La liste de la bibliothèque. Il y a peu de place : un ordre, une condition, un bouton tiennent en un mot ou deux.

library-list = Favoris
library-reading = Lecture de la bibliothèque…
library-unread = La bibliothèque n’a pas pu être lue. { $problem }
library-empty = Ce que contiennent vos navigateurs apparaîtra ici dès que ce sera lu.
library-nothing = Aucun favori ne remplit toutes ces conditions.
library-without = Sans : { $condition }
library-without-words = Sans les mots
library-show-all = Afficher tous les favoris
library-filter = Mots, site, année…
library-condition = Condition
library-conditions = Conditions
library-clear-all = Tout écarter
library-kind = Type de page
library-kind-video = Vidéos
library-kind-pdf = Fichiers PDF
library-kind-repository = Dépôts de code
library-kind-paper = Articles scientifiques
library-never-opened = Jamais ouvert
library-saved-twice = Enregistré plusieurs fois
library-from = Du
library-to = Au
library-from-to = { $from } – { $to }
library-since = Depuis le { $day }
library-until = Jusqu’au { $day }
library-tagged = Étiquette : { $tag }
library-folder-of = { $folder } ({ $source })
library-chosen-elsewhere =
    { $count ->
        [one] { $count } favori choisi
       *[other] { $count } favoris choisis
    }
library-sort = Ordre
library-sort-saved = Enregistré
library-sort-title = Titre
library-sort-site = Site
library-sort-folder = Dossier
library-sort-opened = Ouvert
library-sort-found = Pertinence
library-newest-first = Les plus récents d’abord
library-oldest-first = Les plus anciens d’abord
library-a-first = De A à Z
library-z-first = De Z à A
library-best-first = Les plus pertinents d’abord
library-best-last = Les plus pertinents à la fin
library-turn-round = Inverser l’ordre : { $order }
library-headings = Intertitres
library-no-folder = Sans dossier
library-no-site = Sans site
library-no-title = Sans titre
library-no-date = Sans date
library-not-opened = Jamais ouvert
library-places-count =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    }
library-opened-on = ouvert le { $day }
library-places = Navigateurs et dossiers
library-places-filter = Chercher un dossier
library-places-none = Aucun dossier ne porte ce nom.
library-all = Tous les favoris
library-tags = Étiquettes
library-languages = Langues
library-unnamed = Sans nom
library-chosen =
    { $count ->
        [one] { $count } choisi
       *[other] { $count } choisis
    }
library-choose-none = Annuler le choix
library-detail = Détails
library-as-links = En liens
library-as-markdown = En Markdown
library-copied =
    { $count ->
        [one] { $count } favori copié.
       *[other] { $count } favoris copiés.
    }
library-save = Enregistrer…
library-written =
    { $count ->
        [one] { $count } favori enregistré dans { $path }.
       *[other] { $count } favoris enregistrés dans { $path }.
    }
library-ask-in-these = Interroger ceux-ci seulement
library-leave-out = Exclure…
library-leave-out-what = Que faut-il exclure ?
library-leave-out-none = Il n’y a ici ni site ni dossier à exclure.
library-this-page = Cette page
library-open-many =
    { $count ->
        [one] Ouvrir { $count } page ?
       *[other] Ouvrir { $count } pages ?
    }
library-open-many-each = Chacune s’ouvre dans son propre onglet de votre navigateur.
library-open-all =
    { $count ->
        [one] En ouvrir { $count }
       *[other] Ouvrir les { $count }
    }
library-note = Note
library-found-otherwise = Aucun mot ne correspond tel qu’il est écrit ; trouvé par une autre forme d’un mot, ou par le sens.
library-saved-in =
    { $count ->
        [one] Enregistré à { $count } endroit
       *[other] Enregistré à { $count } endroits
    }
library-show-folder = afficher son dossier
library-copy-place = copier l’emplacement
library-place-copied = Emplacement copié.
library-manager-keys = { $keys } affiche les favoris dans { $browser }.
library-never-changes = Dogear ne modifie ni ne supprime rien dans vos navigateurs.
library-show-site = Afficher seulement { $site }
library-opened = Ouvert avec Dogear
library-history = Historique
library-similar = Pages semblables
library-similar-looking = Recherche de pages semblables…
library-similar-failed = La recherche de pages semblables a échoué.
library-similar-not-ready = La recherche par le sens n’est pas encore prête. Les pages semblables seront affichées ici dès qu’elle le sera.
library-similar-none = Rien de semblable n’est enregistré.
library-closeness =
    { $closeness ->
        [very-close] très proche
        [close] proche
        [related] apparenté
       *[loose] lien lointain
    }
library-of-site = Autres pages de { $site }
library-all-of-site =
    { $count ->
        [one] En afficher { $count }
       *[other] Afficher les { $count }
    }
question-among =
    { $count ->
        [one] Seulement dans { $count } favori choisi
       *[other] Seulement dans { $count } favoris choisis
    }
question-among-all = Interroger de nouveau tous les favoris
keys-in-library = Dans la bibliothèque
keys-to-filter = Aller au filtre
keys-choose-next = Choisir le précédent ou le suivant
keys-choose-range = En choisir plusieurs
keys-choose-more = En choisir un de plus, ou un de moins
keys-choose-all = Tout choisir
keys-to-beside = Aller aux dossiers, ou aux détails
keys-open = Ouvrir
keys-choose-none = Annuler le choix

## Sites et copies

sites-heading = Sites
sites-lead =
    { $sites ->
        [one] { $sites } site dont vous avez enregistré des pages. Ses sous-domaines sont comptés avec lui.
       *[other] { $sites } sites dont vous avez enregistré des pages. Les sous-domaines de chacun sont comptés avec lui.
    }
sites-filter = Chercher un site
sites-sort = Ordre
sites-by-pages = Plus fréquents
sites-by-name = Par nom
sites-by-newest = Plus récents
sites-reading = Décompte des sites…
sites-unread = Les sites n’ont pas pu être comptés. { $problem }
sites-none-fit = Aucun site n’a « { $typed } » dans son nom.
sites-listed =
    { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
sites-subdomains-of = Sous-domaines de { $site }
sites-more = Plus sur { $site }
sites-drawn = Enregistrés de { $first } à { $last }, surtout en { $most }
sites-drawn-one = Enregistré en { $year }
sites-drawn-none = Aucune date connue
site-back = Tous les sites
site-between = Enregistrés du { $first } au { $last }
site-once = Enregistré le { $day }
site-show = Afficher dans la bibliothèque
site-years = Par année
site-year = { $year } : { $bookmarks }
site-folders = Dossiers
site-more-folders =
    { $count ->
        [one] et { $count } autre dossier
       *[other] et { $count } autres dossiers
    }
site-newest = Les plus récents
site-subdomains = Sous-domaines
site-more-subdomains =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
copies-heading = Copies
copies-lead = Ce qui est enregistré plusieurs fois. Dogear ne change rien dans vos navigateurs : il montre où est chaque copie, pour que vous puissiez supprimer celles dont vous n’avez pas besoin.
copies-likeness = À quel point elles se ressemblent
copies-page = La même page
copies-form = Autres formes
copies-title = Même titre
copies-meaning = Proches par le sens
copies-page-explained = La même adresse, enregistrée à plusieurs endroits.
copies-form-explained = Aussi les adresses qui mènent à la même page : en http ou https, avec ou sans www, pour téléphone, à imprimer, ou avec un code de suivi.
copies-title-explained = Aussi les pages d’un même site avec le même titre.
copies-meaning-explained = Des pages différentes sur la même chose. Rien ici n’est à coup sûr une copie.
copies-looking = Recherche de copies…
copies-unread = La recherche de copies a échoué. { $problem }
copies-told =
    { $groups ->
        [one] { $groups } page est enregistrée plusieurs fois : { $spare ->
            [one] { $spare } favori en trop.
           *[other] { $spare } favoris en trop.
        }
       *[other] { $groups } pages sont enregistrées plusieurs fois : { $spare ->
            [one] { $spare } favori en trop.
           *[other] { $spare } favoris en trop.
        }
    }
copies-told-alike =
    { $groups ->
        [one] { $groups } groupe de pages qui se ressemblent, { $count ->
            [one] { $count } favori en tout.
           *[other] { $count } favoris en tout.
        }
       *[other] { $groups } groupes de pages qui se ressemblent, { $count ->
            [one] { $count } favori en tout.
           *[other] { $count } favoris en tout.
        }
    }
copies-none =
    { $likeness ->
        [page] Aucune page n’est enregistrée plusieurs fois.
        [form] Aucune page n’est enregistrée plusieurs fois, sous aucune forme de son adresse.
        [title] Aucune page n’est enregistrée plusieurs fois, et aucun site n’en a deux du même titre.
       *[meaning] Il n’y a pas deux pages aussi proches.
    }
copies-closeness = Proximité minimale
copies-closeness-loose = apparentées
copies-closeness-tight = presque identiques
copies-closeness-at = { $closeness } sur 100
copies-waiting = Les pages pourront être comparées par le sens quand Dogear aura lu tous les favoris pour cela : { $done } sur { $total } jusqu’ici. Cela continue tout seul.
copies-waiting-off = Les pages ne peuvent pas être comparées par le sens pour l’instant : la recherche par le sens est désactivée.
copies-choose = Choisir « { $title } »
copies-differ = différences : { $parts }
copies-differ-nothing = aucune différence
copies-differ-address = adresse
copies-differ-title = titre
copies-differ-folder = dossier
copies-differ-browser = navigateur
copies-differ-date = date
copies-no-date = sans date
copies-keep = à garder de préférence : { $reasons }
copies-keep-oldest = le plus ancien
copies-keep-folder = dans le dossier le plus précis
copies-keep-secure = adresse en https
copies-copy-list = Copier une liste
copies-list-copied =
    { $count ->
        [one] Liste de { $count } favori copiée.
       *[other] Liste de { $count } favoris copiée.
    }
copies-show = Afficher dans la bibliothèque
copies-of = Copies de « { $title } »
copies-of-several =
    { $count ->
        [one] Copies de { $count } page
       *[other] Copies de { $count } pages
    }
copies-how = Comment supprimer
copies-how-heading = Comment supprimer des copies
copies-how-lead = Une copie se supprime dans le navigateur qui la contient. Dogear le remarque tout seul.
copies-how-keys = Appuyez sur <kbd>{ $keys }</kbd> dans { $browser } : ses favoris s’ouvrent. Cherchez-y le titre et supprimez le favori dans son dossier.
copies-how-address = Saisissez <kbd>{ $address }</kbd> dans la barre d’adresse de { $browser } : ses favoris s’ouvrent. Cherchez-y le titre et supprimez le favori dans son dossier.
copies-how-menu = Ouvrez les favoris de { $browser } par son menu. Cherchez-y le titre et supprimez le favori dans son dossier.
copies-how-file = Ce fichier a été lu une seule fois et n’est pas modifié. Retirez le fichier dans les paramètres, ou excluez-y la page.
copies-copy-title = Copier le titre
copies-chosen =
    { $count ->
        [one] { $count } choisi
       *[other] { $count } choisis
    }
copies-choose-page = Choisir tout ce qui est affiché
copies-choose-none = Annuler le choix
copies-shown = { $from } à { $to } sur { $all }
copies-earlier = Précédentes
copies-later = Suivantes
changes-back-to = Revenir au
changes-earlier-day = Jour précédent
changes-later-day = Jour suivant
changes-earlier-day-explained = Le jour précédent qui a des modifications
changes-later-day-explained = Le jour suivant qui a des modifications
changes-to-newest = Aux plus récentes
changes-none-that-day = Aucune modification le { $day }. Avant cela :
changes-none-so-far = Aucune modification jusqu’au { $day }.
changes-count =
    { $count ->
        [one] { $count } modification
       *[other] { $count } modifications
    }
changes-count-some =
    { $count ->
        [one] { $count } modification ou plus
       *[other] { $count } modifications ou plus
    }
change-copy-place = Copier l’ancien emplacement
change-copy-place-of = Copier l’ancien emplacement : { $title }
change-place-copied = Titre, adresse et emplacement copiés.

## Carte et chronologie. Sujet : des pages sur des choses semblables, placées ensemble sur la carte.

map-heading = Ce que vous avez enregistré, par sujets
map-explained = Les pages proches l’une de l’autre parlent de choses semblables.
map-reading = Lecture de la carte
map-unread = La carte n’a pas pu être lue : { $problem }
map-empty = Il n’y a encore rien à dessiner.
map-waiting = La carte viendra quand la recherche par le sens sera prête.
map-waiting-ready =
    { $total ->
        [one] { $done } sur { $total } favori prêt.
       *[other] { $done } sur { $total } favoris prêts.
    }
map-waiting-off = La recherche par le sens est désactivée, et la carte en dépend.
map-to-settings = Voir les paramètres
map-making = La carte se dessine.
map-making-done =
    { $total ->
        [one] { $done } sur { $total } favori placé.
       *[other] { $done } sur { $total } favoris placés.
    }
map-no-drawing = Cette fenêtre ne peut pas dessiner la carte. La voici en liste.
map-not-placed =
    { $count ->
        [one] { $count } favori n’a pas encore sa place sur la carte.
       *[other] { $count } favoris n’ont pas encore leur place sur la carte.
    }
map-search = Chercher sur la carte
map-found =
    { $count ->
        [0] Rien trouvé
        [one] { $count } trouvé
       *[other] { $count } trouvés
    }
map-colour-by = Couleurs par
facet-topic = Sujet
facet-time = Année
facet-site = Site
facet-folder = Dossier
facet-source = Source
group-others = Autres
group-earlier = Avant { $year }
group-undated = Sans date
group-unnamed = Sans nom
map-legend = Couleurs
map-label = Carte de vos favoris
map-keys = Les flèches vont de sujet en sujet, Espace en met un en évidence, Entrée y mène et affiche les détails d’une page. Échap fait revenir. + et − zooment, Maj et les flèches déplacent la carte.
map-at-topic =
    { $count ->
        [one] { $name } : { $count } page
       *[other] { $name } : { $count } pages
    }
map-nearer = Plus près
map-farther = Plus loin
map-show-all = Tout afficher
map-draw-around = Entourer des pages
map-as-list = En liste
map-as-map = En carte
map-of-topic = Sur la carte : { $name }
map-of-drawn = Choisi sur la carte
chosen-pages =
    { $count ->
        [0] Aucune page
        [one] { $count } page
       *[other] { $count } pages
    }
show-in-library = Afficher dans la bibliothèque
chosen-clear = Annuler le choix
print-list = Imprimer la liste
print-first = Les { $count } premières sur { $total }
map-card = Page choisie
map-card-in-library = Dans la bibliothèque
map-similar = Pages semblables
map-similar-none = Rien de semblable n’a été trouvé.
map-newest = Les plus récentes
map-light-up = Afficher sur la carte
picture-as-png = Enregistrer en PNG
picture-as-svg = Enregistrer en SVG
picture-saved = Image enregistrée dans { $path }
picture-not-made = L’image n’a pas pu être créée. Essayez l’autre format.
timeline-heading = Ce que vous avez enregistré, et quand
timeline-reading = Lecture de la chronologie
timeline-unread = La chronologie n’a pas pu être lue : { $problem }
timeline-no-dates = Aucun de vos favoris n’a de date.
timeline-undated =
    { $count ->
        [one] { $count } favori n’a pas de date et n’est pas dessiné.
       *[other] { $count } favoris n’ont pas de date et ne sont pas dessinés.
    }
timeline-by = Couleurs par
timeline-label = Vos favoris au fil du temps
timeline-keys = Les flèches gauche et droite parcourent les barres ; avec Maj, elles en prennent davantage. + et − zooment, Entrée va au plus près de ce qui est choisi, Échap annule le choix.
timeline-earlier = Plus tôt
timeline-later = Plus tard
timeline-as-table = En tableau
timeline-as-chart = En image
timeline-when = Quand
timeline-all = Tout
timeline-from-to =
    { $count ->
        [one] { $count } page · { $from } – { $to }
       *[other] { $count } pages · { $from } – { $to }
    }
timeline-at =
    { $count ->
        [one] { $count } page · { $when }
       *[other] { $count } pages · { $when }
    }
timeline-span = { $from } – { $to }
timeline-on-this-day = Ce jour-là
timeline-never-opened = Enregistré et jamais ouvert
timeline-never-opened-count =
    { $count ->
        [one] { $count } page n’a jamais été ouverte avec Dogear.
       *[other] { $count } pages n’ont jamais été ouvertes avec Dogear.
    }
timeline-show-all =
    { $count ->
        [one] L’afficher dans la bibliothèque
       *[other] Afficher les { $count } dans la bibliothèque
    }
