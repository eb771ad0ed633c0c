### Ce que `dogear` affiche dans un terminal. Ce qui est entre `backquotes` se tape tel quel et ne se traduit jamais ; de même
### les --options, les noms de fichiers et les mots en CAPITALES. Les mots sont ceux de window.ftl.

## Ce qui se compte, comme partie d’une ligne

bookmarks =
    { $count ->
        [one] { $count } favori
       *[other] { $count } favoris
    }

## L’aide : un message par commande, ses options au-dessous

help = Retrouve vos favoris d’après ce dont vous vous souvenez.
    .data_dir = Dossier de la bibliothèque et des paramètres.
    .json = Afficher un document JSON au lieu du texte (`watch` et `ask` : un objet par ligne).
    .gentle = Laisser aux autres la moitié de la puissance de la machine pendant que la recherche par le sens se prépare.
    .verbose = Dire sur stderr ce qui se passe.
    .lang = Parler cette langue au lieu de celle du système, d’après son code : en, de, fr, es, pt, it, ru, zh, ja ou ar.
    .help = Afficher l’aide.
    .version = Afficher la version.
help-sources = Lister les profils de navigateur trouvés, et choisir lesquels sont lus.
    .enable = Lire cette source.
    .disable = Ne pas lire cette source, et oublier ce qui en a été lu.
    .add = Ajouter un dossier de profil qui n’a pas été trouvé tout seul.
help-sync = Lire une fois toutes les sources, puis préparer ce qui est nouveau pour la recherche par le sens.
    .source = Seulement cette source.
    .no_embed = Seulement les mots ; la recherche par le sens rattrape son retard la prochaine fois.
help-watch = Lire toutes les sources, puis suivre les modifications jusqu’à l’interruption.
help-import = Lire un fichier de favoris, dans tout format connu.
    .file = Le fichier.
    .dry_run = Dire ce qui se passerait, sans rien changer.
help-export = Écrire des favoris dans un fichier, dans l’ordre et les dossiers de leurs navigateurs.
    .file = Le fichier ; son extension indique le format, sauf si --format le fait.
    .format = Le format.
    .format_html = Tout navigateur peut l’importer.
    .format_json = Une liste d’objets.
    .format_csv = Un tableau.
    .format_md = Un document.
    .folder = Seulement ce qui est dans ce dossier : un nom, ou des noms séparés par `/`.
    .source = Seulement cette source.
help-folders = Lister les dossiers, les plus grands d’abord, avec le nombre de favoris dans chacun et en dessous.
    .folder = Seulement ce dossier et ceux qu’il contient : un nom, ou des noms séparés par `/`.
    .depth = Au plus ce nombre de niveaux.
help-list = Lister les favoris qui remplissent des conditions, dans l’ordre voulu.
    .query = Des mots à chercher ; les dates, sites et autres qu’ils contiennent sont des conditions.
    .limit = Pas plus que ce nombre.
    .from = Commencer par celui qui est à cette place, à partir de 0.
    .sort = D’après quoi : par défaut `saved`, ou `found` si des mots sont donnés.
    .sort_saved = La date d’enregistrement, le plus récent d’abord.
    .sort_title = Le titre.
    .sort_site = Le site.
    .sort_folder = Le dossier.
    .sort_opened = La dernière ouverture par Dogear, la plus récente d’abord.
    .sort_found = Ce qui répond le mieux aux mots vient d’abord.
    .reverse = Dans l’autre sens.
    .after = Enregistré ce jour-là ou après (YYYY-MM-DD).
    .before = Enregistré avant ce jour (YYYY-MM-DD).
    .site = Sur ce site ou une partie de celui-ci.
    .folder = Dans ce dossier ou au-dessous, d’après son nom ou son chemin (Travail/Projets).
    .source = De cette source.
    .tag = Avec cette étiquette.
    .kind = Seulement les pages de ce type.
    .kind_video = Des vidéos.
    .kind_pdf = Des fichiers PDF.
    .kind_repository = Des dépôts de code source.
    .kind_paper = Des articles scientifiques.
    .language = Avec un titre dans cette langue (de, en, ja).
    .never_opened = Ce que Dogear n’a jamais ouvert.
    .saved_twice = Ce qui est enregistré plusieurs fois.
help-similar = Lister les favoris les plus proches de l’un d’eux par le sens.
    .page = Son numéro ou son adresse.
    .limit = Pas plus que ce nombre.
help-duplicates = Lister ce qui est enregistré plusieurs fois ; rien n’est supprimé.
    .alike = À quel point ils se ressemblent.
    .alike_page = La même page.
    .alike_form = Ou une autre forme de celle-ci : pour téléphone, à imprimer, dans une archive.
    .alike_title = Ou une page du même site avec le même titre.
    .folder = Seulement dans ce dossier ou en dessous, par son nom ou son chemin (Travail/Projets).
    .source = Seulement dans cette source.
    .limit = Au plus ce nombre de groupes.
help-map = Montrer comment les favoris se situent les uns par rapport aux autres : ce qui est proche par le sens est proche sur la carte.
    .svg = Écrire la carte comme image dans ce fichier, ou sur la sortie du terminal si aucun n’est nommé.
help-pages = Montrer et choisir si Dogear lit ce que disent les pages de vos favoris, les lire maintenant, et voir lesquelles ont disparu.
    .on = Laisser Dogear charger les pages depuis leurs sites : celles choisies avec --source et --folder, sinon celles de toutes les sources présentes maintenant.
    .off = Ne solliciter aucun site.
    .estimate = Dire combien de pages ce serait, quel volume viendrait et combien de temps cela prendrait. Aucun site n’est sollicité.
    .read = Lire maintenant ce qui est à lire. Ctrl+C arrête la lecture ; elle reprend au même endroit la fois suivante.
    .show = Afficher ce qui est conservé de cette page, d’après le numéro d’un favori ou son adresse.
    .health = Lister les pages qui ne sont plus comme avant : toutes, ou d’un seul type.
    .health_gone = Le site dit que cette page n’existe pas.
    .health_dead = Le site n’existe plus.
    .health_moved = La page a définitivement une autre adresse.
    .health_changed = Son texte n’est plus le même qu’avant.
    .limit = Ne pas en lister plus que ce nombre.
    .forget = Oublier ce que disaient des pages, et ne plus les charger. Sans --site, --folder, --source ni --page : tout, et la lecture est désactivée.
    .again = Recharger des pages déjà chargées, même celles qui ont été oubliées.
    .source = Lire les pages de cette source ; avec --forget ou --again, seulement celles-ci.
    .folder = Lire les pages de ce dossier, d’après son nom ou son chemin (Travail/Projets) ; avec --forget ou --again, seulement celles-ci. Un dossier privé n’est lu que s’il est nommé ici.
    .site = Seulement les pages de ce site ou d’une partie de celui-ci.
    .page = Seulement cette page, d’après le numéro d’un favori ou son adresse.
    .not_folder = Ne jamais lire de page de ce dossier.
    .not_site = Ne jamais lire de page de ce site ou d’une partie de celui-ci.
    .all = Choisir toutes les sources présentes maintenant, sans rien exclure.
    .reread = Relire une page après ce nombre de jours ; 0 pour jamais.
    .private_addresses = Lire ou non les pages de cet ordinateur ou de votre propre réseau.
    .private_addresses_yes = Elles sont lues.
    .private_addresses_no = Elles ne sont pas lues.
    .metered = Lire ou non les pages quand la connexion est limitée, payée selon le volume.
    .metered_yes = Elles sont lues.
    .metered_no = Elles attendent une autre connexion.
help-search = Trouver des favoris.
    .query = Ce dont vous vous souvenez.
    .limit = Pas plus que ce nombre.
    .explain = Dire comment la question a été lue et, pour chaque favori, pourquoi il est à cette place.
    .mode = Par mots, par le sens, ou les deux.
    .mode_hybrid = Par mots et par le sens à la fois.
    .mode_words = Par mots seulement.
    .mode_meaning = Par le sens seulement.
    .after = Enregistré ce jour-là ou après (YYYY-MM-DD).
    .before = Enregistré avant ce jour (YYYY-MM-DD).
    .site = Sur ce site ou une partie de celui-ci.
    .folder = Dans ce dossier ou au-dessous, d’après son nom ou son chemin (Travail/Projets).
    .source = De cette source.
help-ask = Poser une question et obtenir une réponse avec ses sources.
    .question = La question.
    .llm = Qui répond : `none` pour les réponses intégrées, ou le nom d’un modèle. Par défaut, selon les paramètres.
    .agree = Accepter que les questions et les favoris soient envoyés au fournisseur des paramètres, s’il n’est pas sur cet ordinateur.
    .show_sent = Montrer seulement ce qui serait envoyé, à la lettre près.
help-provider = Montrer et choisir qui répond.
    .wanted = Faire répondre ce fournisseur : `built_in`, `ollama`, `open_ai_compatible`, `openai`, `anthropic`, `gemini`, `groq`, `deepseek`, `mistral` ou `openrouter`.
    .address = Son adresse ; vide pour l’adresse habituelle.
    .model = Le modèle.
    .key = Conserver une clé, lue sur l’entrée standard.
    .test = Demander s’il est là, s’il accepte la clé et s’il a le modèle.
    .find = Chercher seulement des programmes avec des modèles sur cet ordinateur.
help-model = Montrer et choisir le modèle dont se sert la recherche par le sens.
    .get = Télécharger ce modèle, ou reprendre là où cela s’est arrêté.
    .wanted = Chercher avec ce modèle, de la liste ou d’un dossier contenant model.onnx, tokenizer.json et model.toml.
    .back = Chercher de nouveau avec le modèle précédent.
    .remove = Supprimer ce qui a été téléchargé de ce modèle, ou oublier son dossier.
    .server = Télécharger les modèles depuis ce serveur ; vide pour le serveur habituel.
help-private = Lister et changer les dossiers dont aucun modèle ni assistant ne voit les favoris.
    .add = Garder ce dossier privé, d’après son nom ou son chemin (Travail/Privé).
    .drop = Ne plus garder ce dossier privé.
help-habit = Montrer ce qui est appris des favoris que vous ouvrez dans la fenêtre, le désactiver ou l’oublier.
    .on = Apprendre de ce qui est ouvert.
    .off = Ne rien apprendre, et ne tenir aucun compte de ce qui a été appris.
    .forget = Oublier ce qui a été ouvert.
help-chat = Parler de vos favoris dans le terminal.
help-conversations = Lister ce qui a été demandé et répondu, le relire en Markdown, y chercher, le renommer ou le supprimer.
    .show = Afficher cette conversation en Markdown, avec ses sources.
    .search = Ne lister que celles dont un titre, une question ou une réponse contient ces mots.
    .rename = Donner un autre titre à une conversation.
    .delete = Supprimer définitivement cette conversation.
help-toggle = Montrer ou cacher la recherche rapide du Dogear ouvert ; lance Dogear s’il ne l’est pas.
help-open = Poser une question dans la fenêtre du Dogear ouvert ; le lance s’il ne l’est pas.
    .question = La question.
help-companion = Laisser le compagnon d’un navigateur communiquer avec Dogear ; sans option, répondre à celui pour lequel un navigateur a lancé cette commande.
    .install = Dire à chaque navigateur trouvé où son compagnon peut joindre ce programme.
    .remove = Annuler cela.
    .status = Lister les navigateurs trouvés, et lesquels le savent.
help-mcp = Laisser un assistant lire la bibliothèque : le Model Context Protocol sur stdin et stdout.
help-changes = Ce qui a été ajouté, modifié, déplacé, supprimé et rétabli, le plus récent d’abord.
    .since = Ce jour-là ou après (YYYY-MM-DD).
    .kind = Seulement de ce type.
    .kind_added = Nouveau.
    .kind_changed = Autre titre, adresse, date, étiquettes ou note.
    .kind_moved = Dans un autre dossier.
    .kind_removed = Disparu.
    .kind_restored = De retour après avoir disparu.
    .source = Seulement dans cette source.
    .before = Plus ancien que cette entrée : le dernier `entry` d’une page mène à la suivante.
    .limit = Pas plus que ce nombre.
help-exclude = Lister et changer les règles de ce que Dogear ne doit pas connaître.
    .folder = Un dossier de ce nom, ou à ce chemin (Travail/Privé), avec tout ce qu’il contient.
    .site = Ce site avec ses sous-domaines.
    .source = Ce profil ou ce fichier importé.
    .pattern = Les adresses et titres de cette forme ; `*` remplace n’importe quoi, `?` un seul caractère.
    .drop = Supprimer plutôt ces règles, et relire ce qu’elles excluaient.
help-status = Nombres, état et taille de la bibliothèque.
help-newest = Chercher un Dogear plus récent : une requête à son projet. Rien n’est téléchargé ni installé.
help-eval = Mesurer si des favoris connus sont bien retrouvés.
    .queries = Requêtes, un objet JSON par ligne : id, category, query, url.
    .now = Le moment à partir duquel se compte « le printemps dernier ».
    .without = Chercher sans ceci, pour voir ce que cela apporte. Peut être donné plusieurs fois.
    .without_conditions = Les sites, dossiers, dates et types comme conditions.
    .without_words = Les mots de la question.
    .without_meaning = Son sens.
    .without_misspellings = Ce que voulait dire un mot mal écrit.
    .without_languages = Les questions dans d’autres langues que l’anglais, lues comme telles.
    .without_tokens = La comparaison des meilleurs mot par mot.
    .without_recency = La préférence pour ce qui a été enregistré récemment.
help-rebuild = Refaire tout ce qui est dérivé des favoris.
    .repair = Mettre d’abord de côté une bibliothèque endommagée et en commencer une nouvelle avec ses conversations.
help-help = Afficher ce message, ou l’aide d’une commande.

searching =
    Ce qu’une recherche peut contenir :
      "pain au levain" recette  exactement ces mots, entre guillemets de toute sorte
      rust OR go                l’un ou l’autre ; OR en majuscules, ou | entre quelques mots
      rust -async               sans ce mot
      rust NOT async            de même
      site:github.com rust      sur ce site
      folder:Recettes soupe     dans ce dossier, ou dans un de ses sous-dossiers
      folder:"À lire" essais    un nom de plusieurs mots se met entre guillemets
      soupe dans Cuisine/Hiver  dans le dossier qui a ce chemin
      soupe Cuisine › Hiver     de même ; un émoji dans un nom peut être omis
      kind:pdf impôts           de ce type : video, pdf, repository ou paper
      after:2023 rust           enregistré en 2023 ou plus tard
      before:2023-05 rust       enregistré avant mai 2023 ; un jour s’écrit 2023-05-17
      in:firefox pain           enregistré dans ce navigateur ou ce profil
      pain -site:youtube.com    un signe moins exclut aussi un site, un dossier ou un type

    Une simple phrase convient aussi : « vidéos YouTube sur Rust que j’ai enregistrées l’année dernière ».

## Ce qui entoure l’aide

help-usage = Usage :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-default = Par défaut : { $value }.
help-names = Au choix : { $names }.
help-environment = Pris aussi dans { $name }.

## Ce qui a été mal tapé

typed-more = `{ $command } --help` dit ce qui existe.
typed-unknown = Il n’y a pas d’option { $argument } ici.
typed-unknown-command = Il n’y a pas de commande { $command }.
typed-meant = Vouliez-vous dire { $suggestion } ?
typed-missing = Il manque : { $arguments }.
typed-no-command = Dites ce qu’il faut faire.
typed-wrong-value = « { $value } » ne convient pas pour { $argument } : { $reason }.
typed-value-missing = Il manque une valeur après { $argument }.
typed-conflict = { $argument } ne va pas avec { $other }.
typed-twice = { $argument } ne peut être donné qu’une fois.
typed-too-much = { $argument } ne prend pas « { $value } ».
typed-count = { $argument } ne prend pas ce nombre de valeurs : { $given } au lieu de { $wanted }.
typed-no-text = Ce qui a été tapé n’est pas un texte valide.
typed-other = La commande n’a pas pu être lue : { $reason }
typed-one-of = choisissez parmi { $names }
typed-day = écrivez un jour sous la forme 2024-03-31
typed-limit = il faut un nombre de 1 à 1000
typed-number = il faut un nombre
typed-levels = il faut un nombre à partir de 1

## Les questions auxquelles on répond au clavier

ask-yes = o oui
ask-send = Envoyer ceci, et les questions suivantes avec leurs favoris ? [o/N]
ask-sample = Aucun favori n’a été trouvé ici dans un navigateur. Essayer la bibliothèque d’exemple ? [O/n]

## `dogear sources`, `sync`, `watch`, `import`

sources-none = Aucun profil de navigateur n’a été trouvé. Lisez un fichier exporté avec : dogear import FILE
sources-not-counted = pas compté
sources-not-read = pas lu
sources-companion = Laissez le compagnon communiquer avec Dogear d’ici avec : dogear companion --install
sync-changes = { $source } : ajouts { $added }, modifications { $changed }, déplacements { $moved }, suppressions { $removed }, inchangés { $unchanged }
sync-unreadable = { $source } : { $detail } Ce qui avait été lu est conservé.
sync-unreadable-plainly = Lecture impossible.
sync-left-out =
    { $count ->
        [one] { $count } favori exclu par vos règles
       *[other] { $count } favoris exclus par vos règles
    }
sync-skipped = entrées ignorées : { $reason } ({ $count })
sync-unused = non utilisé : { $names }
sync-unused-field = { $name } (dans { $rows })
sync-more = et { $count } de plus, toutes listées avec --json
sync-done =
    { $count ->
        [one] { $count } favori préparé pour la recherche par le sens, { $time } en tout.
       *[other] { $count } favoris préparés pour la recherche par le sens, { $time } en tout.
    }
milliseconds = { $count } ms
watch-ready = Suivi des modifications. Ctrl+C y met fin.
watch-found = { $source } : trouvé, et suivi désormais
watch-changes = { $source } : ajouts { $added }, modifications { $changed }, déplacements { $moved }, suppressions { $removed } ; trouvables par mots
watch-changes-meaning = { $source } : ajouts { $added }, modifications { $changed }, déplacements { $moved }, suppressions { $removed } ; trouvables par mots et par le sens après { $time }
watch-stopped = Le suivi des navigateurs s’est arrêté. Relancez `dogear watch`.
import-elsewhere =
    { $count ->
        [one] { $count } page est aussi enregistrée ailleurs ; la recherche la montre une seule fois.
       *[other] { $count } pages sont aussi enregistrées ailleurs ; la recherche montre chacune une seule fois.
    }
import-texts =
    { $count ->
        [one] Le texte de { $count } page est venu avec ; la recherche la trouve aussi par ce texte.
       *[other] Les textes de { $count } pages sont venus avec ; la recherche les trouve aussi par ces textes.
    }
import-dry-run = C’est ce qui se passerait. Rien n’a été changé.
import-done =
    { $count ->
        [one] Trouvables par mots après { $words }, { $count } favori par le sens après { $meaning }.
       *[other] Trouvables par mots après { $words }, { $count } favoris par le sens après { $meaning }.
    }
progress-drawing = Dessin de la carte
progress-meaning = Préparation de la recherche par le sens
progress-searching = Recherche
progress-reading = Lecture des favoris

## `dogear pages`

pages-off = La lecture des pages est désactivée : aucun site n’est sollicité. `dogear pages --estimate` dit ce qu’elle chargerait, --on l’active.
pages-paused = La lecture des pages est suspendue jusqu’à ce que vous la repreniez dans la fenêtre, ou avec `dogear pages --on`.
pages-up-to-date = La lecture des pages est activée. Il n’y a rien à lire.
pages-due =
    { $count ->
        [one] La lecture des pages est activée. { $count } page est à lire : Dogear la lit pendant qu’il suit vos navigateurs, `dogear pages --read` tout de suite.
       *[other] La lecture des pages est activée. { $count } pages sont à lire : Dogear les lit pendant qu’il suit vos navigateurs, `dogear pages --read` tout de suite.
    }
pages-elsewhere =
    { $count ->
        [one] Un autre Dogear lit des pages : { $count } page est à lire.
       *[other] Un autre Dogear lit des pages : { $count } pages sont à lire.
    }
pages-power =
    { $count ->
        [one] L’énergie est économisée : { $count } page attend d’être lue.
       *[other] L’énergie est économisée : { $count } pages attendent d’être lues.
    }
pages-metered =
    { $count ->
        [one] Cette connexion est limitée : { $count } page attend d’être lue.
       *[other] Cette connexion est limitée : { $count } pages attendent d’être lues.
    }
pages-chosen = Seulement les pages de : { $names }
pages-left-out = Jamais les pages de : { $names }
pages-kept =
    { $count ->
        [0] Aucun texte de page n’est conservé.
        [one] Le texte de { $count } page est conservé, { $size } Mo.
       *[other] Le texte de { $count } pages est conservé, { $size } Mo.
    }
pages-state-read = lues
pages-state-no-text = sans texte à conserver
pages-state-walled = derrière connexion, question ou refus
pages-state-unwanted = non destinées aux programmes, dit le site
pages-state-gone = disparues
pages-state-dead = sur des sites disparus
pages-state-trouble = pas atteintes, nouvel essai prévu
pages-state-forbidden = pas chargées
pages-moved =
    { $count ->
        [one] { $count } page a été déplacée : `dogear pages --health moved`
       *[other] { $count } pages ont été déplacées : `dogear pages --health moved`
    }
pages-estimate =
    { $count ->
        [one] { $count } page, environ { $size } Mo, { $minutes } min
       *[other] { $count } pages, environ { $size } Mo, { $minutes } min
    }
pages-assumed =
    { $sites ->
        [one] Hypothèse : 100 ko par page, sans images ni scripts ; une page par seconde, sur { $sites } site.
       *[other] Hypothèse : 100 ko par page, sans images ni scripts ; une page par seconde sur chacun des { $sites } sites.
    }
pages-largest =
    { $count ->
        [one] Le plus grand nombre est sur { $site } : { $count } page.
       *[other] Le plus grand nombre est sur { $site } : { $count } pages.
    }
pages-not-chosen =
    { $count ->
        [one] { $count } autre est exclue, privée ou pas choisie.
       *[other] { $count } autres sont exclues, privées ou pas choisies.
    }
pages-none-due = Aucune page n’est à lire.
pages-read =
    { $count ->
        [one] { $count } page passée en revue, { $size } Mo. Nouveaux textes : { $texts }.
       *[other] { $count } pages passées en revue, { $size } Mo. Nouveaux textes : { $texts }.
    }
pages-no-network = Aucun site n’a pu être joint. Vérifiez la connexion et recommencez.
pages-left =
    { $count ->
        [one] { $count } page reste à lire. `dogear pages --read` continue.
       *[other] { $count } pages restent à lire. `dogear pages --read` continue.
    }
pages-forgotten =
    { $count ->
        [one] Le texte de { $count } page est oublié.
       *[other] Le texte de { $count } pages est oublié.
    }
pages-again =
    { $count ->
        [one] { $count } page sera rechargée.
       *[other] { $count } pages seront rechargées.
    }
pages-unknown = Aucun favori n’a le numéro ou l’adresse { $page }. `dogear list --json` donne les numéros.
pages-no-site = `{ $site }` n’est pas un site. Écrivez-le comme example.org.
pages-no-text = Aucun texte de cette page n’est conservé.
pages-text-fetched = De la page, lue le { $day }
pages-text-companion = De la page, telle que le navigateur l’a affichée le { $day }
pages-text-imported = D’un fichier importé, lu le { $day }
pages-asked-on = Essai du { $day } : { $outcome }
pages-reason =
    { $reason ->
        [read] elle a été lue
        [not_found] cette page n’existe pas
        [gone] retirée définitivement
        [sent_home] il ne reste que la page d’accueil du site
        [no_host] ce site n’existe pas
        [parked] le site est à vendre
        [refused_connection] rien ne répond là
        [unreachable] le site n’a pas pu être joint
        [bad_certificate] son certificat n’est pas valable
        [timed_out] cela a pris trop de temps
        [too_large] elle est trop grande
        [cut] la transmission s’est interrompue
        [busy] le site demande de revenir plus tard
        [server_trouble] le site a lui-même des difficultés
        [robots] le site ne veut pas que des programmes la lisent
        [noindex] la page ne veut pas que des programmes la conservent
        [sign_in] elle demande de se connecter
        [consent] elle demande d’abord un consentement
        [blocked] le site refuse
        [script_only] son texte n’apparaît que dans un navigateur
        [picture] une image, un film ou un son
        [download] un fichier à enregistrer
        [feed] un flux, ou des données pour des programmes
        [empty] elle ne contient pas de texte
        [private_address] une adresse de cet ordinateur ou de votre propre réseau
        [redirect_loop] ses redirections tournent en rond
        [too_many_redirects] trop de redirections
        [bad_redirect] sa redirection ne mène nulle part
        [unreadable] elle n’a pas pu être comprise
        [not_web] ce n’est pas une adresse web
        [forgotten] vous l’avez fait oublier
       *[other] { $reason }
    }
pages-all-well = Aucune des pages passées en revue n’a disparu, n’a été déplacée ou modifiée, et aucun site n’a disparu.
pages-health-gone = disparue : { $outcome } ({ $day })
pages-health-dead = site disparu : { $outcome } ({ $day })
pages-health-moved = déplacée vers { $url }
pages-health-changed = le { $day }, son texte n’était plus le même qu’avant
pages-archived = une copie de l’époque, s’il y en a une : { $url }
pages-more =
    { $count ->
        [one] Et { $count } autre. Affichez-en plus avec -k.
       *[other] Et { $count } autres. Affichez-en plus avec -k.
    }

## `dogear search`, `ask`, `chat`

search-only-excludes = Cela dit seulement ce qu’il faut laisser de côté. Les plus récents du reste :
search-nothing = Rien d’enregistré là-dessus.
search-nearest = Rien d’enregistré là-dessus. Les plus proches :
search-by-meaning = par le sens
search-also = aussi dans { $places }
explain-text = cherché : { $text }
explain-condition = seulement : { $condition } (« { $words } »)
explain-relaxed = écarté, car rien n’y répond : { $condition }
explain-exact = exactement ce qui était demandé
explain-words = mots : { $share } % de la question : { $places }
explain-words-ranked = mots : { $share } % de la question, rang { $rank } : { $places }
explain-meaning = sens : { $score }
explain-meaning-ranked = sens : { $score }, rang { $rank }
explain-closeness = mot par mot : { $score }
explain-together = ensemble : { $score }
explain-place =
    { $field ->
        [title] « { $word } » dans le titre
        [address] « { $word } » dans l’adresse
        [folder] « { $word } » dans le dossier
        [tags] « { $word } » dans les étiquettes
       *[note] « { $word } » dans la note
    }
explain-alike = { $place }, identique à { $alike } %
ask-local = Rien : la réponse est composée sur cet ordinateur.
ask-would-send =
    { $count ->
        [one] À { $address }, avec { $count } favori :
       *[other] À { $address }, avec { $count } favoris :
    }
ask-will-send =
    { $count ->
        [one] Ceci serait envoyé à { $address }, avec { $count } favori.
       *[other] Ceci serait envoyé à { $address }, avec { $count } favoris.
    }
ask-stopped = (arrêté)
ask-ended = La réponse s’est terminée trop tôt.
ask-built-in = Demandez avec --llm none pour une réponse intégrée.
chat-begin =
    { $count ->
        [one] { $count } favori dans la bibliothèque.
       *[other] { $count } favoris dans la bibliothèque.
    }
chat-help = Posez vos questions sur vos favoris. Un nombre montre l’adresse de cette source, /new recommence, /quit met fin.
chat-no-sample = Lisez un fichier exporté avec : dogear import FILE
chat-sources =
    { $count ->
        [one] La dernière réponse a { $count } source.
       *[other] La dernière réponse a { $count } sources.
    }

## `dogear conversations`, `changes`, `exclude`, `private` ; dossiers

conversations-none = Aucune conversation.
conversations-no-number = « { $id } » n’est pas le numéro d’une conversation.
conversations-unknown = Il n’y a pas de conversation { $id }. `dogear conversations` les liste.
changes-none = Rien n’a changé. Les modifications sont notées à partir de la deuxième lecture d’un navigateur.
changes-added = ajouté
changes-changed = modifié
changes-moved = déplacé
changes-removed = supprimé
changes-restored = rétabli
exclude-back =
    { $count ->
        [one] { $count } favori lu de nouveau.
       *[other] { $count } favoris lus de nouveau.
    }
exclude-forgotten =
    { $count ->
        [one] { $count } favori oublié. Rien n’a changé dans vos navigateurs.
       *[other] { $count } favoris oubliés. Rien n’a changé dans vos navigateurs.
    }
exclude-none = Aucun favori n’est exclu. Excluez-en avec --folder, --site, --source ou --pattern.
exclude-no-rule-to-drop = Nommez la règle à supprimer avec --folder, --site, --source ou --pattern.
exclude-folder = dossier
exclude-site = site
exclude-source = source
exclude-pattern = motif
exclude-unknown =
    { $kind ->
        [folder] Il n’y a pas de règle pour le dossier `{ $value }`.
        [site] Il n’y a pas de règle pour le site `{ $value }`.
        [source] Il n’y a pas de règle pour la source `{ $value }`.
       *[pattern] Il n’y a pas de règle pour le motif `{ $value }`.
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` n’est pas un dossier qu’une règle peut nommer.
        [site] `{ $value }` n’est pas un site qu’une règle peut nommer.
        [source] `{ $value }` n’est pas une source qu’une règle peut nommer.
       *[pattern] `{ $value }` n’est pas un motif qu’une règle peut nommer.
    }
private-none = Aucun dossier n’est privé : tout favori peut faire partie de ce qui est envoyé à un modèle.
private-unknown = Le dossier `{ $folder }` n’est pas privé.
private-no-name = Indiquez le dossier après --add : son nom ou son chemin (Travail/Privé).
folders-deeper =
    { $count ->
        [one] { $count } dossier plus profond avec { $bookmarks } non affiché
       *[other] { $count } dossiers plus profonds avec { $bookmarks } non affichés
    }
folders-unfiled = dans aucun dossier
list-none = Aucun favori ne remplit ces conditions.
list-more = { $shown } sur { $total }. Affichez-en d’autres avec --from et -k.
similar-unknown = Aucun favori n’a le numéro ou l’adresse { $page }. `dogear list --json` donne leurs numéros.
similar-not-ready = Ce favori ne peut pas encore être comparé par le sens. `dogear sync` lit ce qui manque.
similar-none = Rien d’autre n’est enregistré.
duplicates-none = Rien n’est enregistré plusieurs fois.
duplicates-form = formes d’une même page
duplicates-title = le même titre
duplicates-total =
    { $pages ->
        [one] { $pages } page est enregistrée plusieurs fois : { $spare } en trop.
       *[other] { $pages } pages sont enregistrées plusieurs fois : { $spare } en trop.
    }
duplicates-more = Les { $shown } premiers sont affichés. Affichez-en plus avec -k.
folders-listed = `dogear folders` en donne la liste.
folder-unknown = Il n’y a pas de dossier « { $folder } », ni aucun au nom semblable.
folder-unknown-nearest =
    { $count ->
        [one] Il n’y a pas de dossier « { $folder } ». Le plus proche : { $nearest }.
       *[other] Il n’y a pas de dossier « { $folder } ». Les plus proches : { $nearest }.
    }
quoted = « { $name } »
folder-rule-kept = La règle est conservée pour ce qui viendra.

## `dogear export`, `rebuild`, `status`, `eval`

export-no-format = { $file } : l’extension n’indique aucun format. Ajoutez --format html, json, csv ou md.
export-done =
    { $count ->
        [one] { $count } favori enregistré dans { $file }.
       *[other] { $count } favoris enregistrés dans { $file }.
    }
export-left-out = Omis, car l’adresse est trop longue pour être gardée entière : « { $title } » dans { $folder }.
rebuild-set-aside = La bibliothèque endommagée est conservée sous { $file }.
rebuild-conversations =
    { $count ->
        [one] { $count } conversation conservée.
       *[other] { $count } conversations conservées.
    }
rebuild-done =
    { $count ->
        [one] { $count } favori préparé de nouveau, { $embedded } pour la recherche par le sens, { $time }.
       *[other] { $count } favoris préparés de nouveau, { $embedded } pour la recherche par le sens, { $time }.
    }
status-sizes =
    { $count ->
        [one] { $bookmarks } de { $count } source
       *[other] { $bookmarks } de { $count } sources
    }
status-meaning-ready = Recherche par le sens : prête ({ $model })
status-meaning-preparing = Recherche par le sens : { $ready } sur { $of } prêts ({ $model })
status-meaning-first = Recherche par le sens : prête ; { $model } a lu { $ready } favoris sur { $of }
status-meaning-off = Recherche par le sens : désactivée
status-changing = Passage à { $model } : { $ready } sur { $of } prêts ; d’ici là, { $answering } cherche
status-changing-words = Passage à { $model } : { $ready } sur { $of } prêts ; d’ici là, la recherche se fait par mots seulement
status-library = Bibliothèque : { $size } Mo dans { $folder }
status-read = Dernière lecture : { $moment } UTC
status-never-read = Rien n’a encore été lu. Lancez : dogear sync
newest-this = Dogear { $version } est la version la plus récente.
newest-newer = Dogear { $newer } est disponible ; ceci est { $version }. À télécharger sur { $page }
eval-category = catégorie
eval-all = toutes
eval-negatives = requêtes sans favori attendu : { $answered } sur { $count } avec réponse
eval-times = temps par requête : p50 { $half } ms, p95 { $most } ms

## `dogear habit`

habit-on = L’apprentissage à partir de ce que vous ouvrez est activé.
habit-off = L’apprentissage à partir de ce que vous ouvrez est désactivé : rien de nouveau n’est retenu, et la recherche n’en tient pas compte.
habit-forgotten =
    { $count ->
        [one] Ce que vous avez ouvert est oublié ({ $count } fois).
       *[other] Ce que vous avez ouvert est oublié ({ $count } fois).
    }
habit-opens =
    { $count ->
        [one] Ouvert depuis une réponse : { $count } fois.
       *[other] Ouvert depuis une réponse : { $count } fois.
    }
habit-choices =
    { $count ->
        [one] Ouvert alors que d’autres étaient au-dessus : { $count } fois.
       *[other] Ouvert alors que d’autres étaient au-dessus : { $count } fois.
    }
habit-too-few = Nombre nécessaire pour apprendre ce que vous préférez : { $count }.
habit-preferences = Ce que vous préférez, de -1 à 1 ; cela départage seulement les favoris qui conviennent à peu près aussi bien :
habit-coverage = contient les mots de la question
habit-meaning = a le sens de la question
habit-closeness = est proche de la question mot par mot
habit-exact = est exactement ce que dit la question
habit-freshness = a été enregistré récemment
habit-frecency = a été ouvert souvent et récemment
habit-much-more = compte beaucoup plus
habit-more = compte plus
habit-as-usual = comme d’habitude
habit-less = compte moins
habit-much-less = compte beaucoup moins

## `dogear model`, `provider`

model-fetching = Téléchargement depuis { $server } : { $model }
model-fetching-size = Téléchargement depuis { $server } : { $model } (environ { $size } Mo)
model-none-before = Il n’y a pas de modèle précédent auquel revenir. `dogear model --use ID` en choisit un.
model-server = Les modèles sont téléchargés depuis { $server }.
model-languages =
    { $count ->
        [one] anglais
       *[other] { $count } langues
    }
model-size = { $size } Mo
model-absent = pas ici
model-partial = { $size } Mo sont ici
model-being-fetched = en téléchargement, { $size } sur { $of } Mo
model-here = ici
model-coming = lit les favoris, { $ready } sur { $of }
model-in-use = utilisé
provider-unknown = Il n’y a pas de fournisseur `{ $name }`. Nommez l’un de ceux-ci : { $names }.
provider-paste-key = Collez la clé, puis appuyez sur Entrée. Une ligne vide retire la clé.
provider-key-in-file = Il n’y a pas ici de trousseau utilisable : la clé est dans un fichier que vous seul pouvez lire, non chiffré.
provider-key-kept = (clé dans un trousseau)
provider-key-kept-in-file = (clé dans un fichier)
provider-failed = Le fournisseur ne peut pas être interrogé.
provider-no-address = `{ $address }` n’est pas une adresse. Écrivez-la comme http://localhost:11434.
provider-built-in = Les réponses intégrées n’ont pas besoin de connexion.
provider-connected =
    { $count ->
        [one] Connecté : { $count } modèle trouvé. Choisissez-en un avec --model NAME.
       *[other] Connecté : { $count } modèles trouvés. Choisissez-en un avec --model NAME.
    }
provider-ready = Connecté. { $model } est prêt.
provider-none-local = Aucun modèle ne répond sur cet ordinateur.
provider-local =
    { $count ->
        [one] { $name } à { $address }, { $count } modèle
       *[other] { $name } à { $address }, { $count } modèles
    }

## `dogear toggle`, `open` : l’application ouverte

app-starting = Dogear n’était pas ouvert. Il démarre.
app-not-installed = Dogear n’est pas ouvert, et sa fenêtre ({ $program }) n’est pas installée à côté de ce programme. Installez-la, ou utilisez `dogear ask`.
app-not-started = { $program } n’a pas pu être lancé
app-no-question = Écrivez la question après `dogear open`.
app-silent = Dogear est ouvert, mais ne répond pas. Quittez-le et relancez-le.
app-busy = Dogear a trop d’appels en cours pour l’instant. Réessayez.
app-old = Le Dogear ouvert ne connaît pas cet appel. Relancez-le après une mise à jour.
app-too-long = Ceci ne peut pas être transmis au Dogear ouvert : c’est trop long, ou ce n’est pas un texte.
app-no-answer = Le Dogear en cours n’a pas de réponse à cela. Ouvrez-le pour voir pourquoi.

## `dogear companion`

companion-no-browser = Aucun navigateur n’a été trouvé.
companion-yes = Le compagnon de ce navigateur joint Dogear.
companion-no = Non installé. Laissez son compagnon joindre Dogear avec : dogear companion --install
companion-elsewhere = Le compagnon de ce navigateur joint un autre Dogear. Laissez-le joindre celui-ci avec : dogear companion --install
companion-snap = En tant que snap, ce navigateur ne peut lancer aucun autre programme. Ses favoris sont lus dans son fichier, comme avant.
companion-flatpak = En tant que flatpak, ce navigateur ne peut lancer aucun autre programme. Ses favoris sont lus dans son fichier, comme avant.
companion-steps = Ajoutez maintenant le compagnon au navigateur :
companion-step-page = Saisissez chrome://extensions dans sa barre d’adresse et activez le « Mode développeur ».
companion-step-load = Choisissez « Charger l’extension non empaquetée ».
companion-step-folder = Choisissez le dossier { $folder }
companion-steps-firefox = Dans Firefox : about:debugging, « Ce Firefox », « Charger un module complémentaire temporaire… », puis le fichier manifest.json de ce dossier.

## Ce qui n’a pas marché : ce que c’est, et ce qu’il faut lancer

problem-library-damaged = Le fichier de la bibliothèque { $path } est endommagé. Lancez `dogear rebuild --repair` : le fichier endommagé est mis de côté, vos conversations sont conservées et vos navigateurs sont relus.
problem-library-newer = Le fichier de la bibliothèque { $path } a été écrit par un Dogear plus récent (version { $found } de sa structure, ce Dogear connaît la { $known }). Mettez Dogear à jour, ou utilisez un autre dossier avec --data-dir.
problem-library-unusable = Le fichier de la bibliothèque { $path } ne peut pas être utilisé : { $reason }. Vérifiez que le dossier existe, qu’il est permis d’y écrire et qu’il y reste de la place, ou nommez-en un autre avec --data-dir.
problem-library-out-of-step = La bibliothèque et le modèle ne vont pas ensemble. Lancez `dogear rebuild`.
problem-library-failed = La bibliothèque n’a pas pu être lue ou écrite : { $reason }. Si cela se répète, lancez `dogear rebuild --repair`.
problem-reading-stopped = La lecture s’est arrêtée de façon inattendue : { $source }. Ce qui avait été lu est conservé. Lancez `dogear sync` pour lire de nouveau.
problem-source-unknown = Il n’y a pas de source `{ $id }`. `dogear sources` les liste.
problem-nothing-to-open = Il n’y a rien à ouvrir : ce n’est plus enregistré, ou ce n’est pas une page web.
problem-no-program = Dogear ne sait pas quel programme affiche les pages dans { $browser }. Ouvrez la page dans votre navigateur habituel.
problem-pages-off = La lecture des pages est désactivée. `dogear pages --on` l’active.
problem-pages-busy = Un autre Dogear lit des pages. Attendez qu’il ait fini, ou arrêtez-y la lecture.
problem-page-left-out = Cette page est dans un dossier privé, ou parmi celles qui ne sont jamais lues.
problem-no-project = Ce Dogear a été compilé sans l’adresse de son projet : il ne peut pas chercher de version plus récente.
problem-no-release = Aucune version n’a encore été publiée sur { $page }.
problem-newest-unknown = On ne sait pas s’il existe une version plus récente : { $host } ne le dit pas ({ $reason }). Réessayez plus tard, ou regardez sur { $page }.
problem-settings-unreadable =
    { $path } : { $reason }
    Corrigez le fichier ou supprimez-le.
problem-file = { $path } : { $reason }
problem-folder-not-made = { $path } : le dossier ne peut pas être créé : { $reason }. Nommez-en un autre avec --data-dir.
problem-no-data-folder = Le système n’indique aucun dossier pour les données des applications. Nommez-en un avec --data-dir.
problem-broken = Quelque chose dans Dogear s’est arrêté de façon inattendue : { $reason }
problem-runtime-unusable = La recherche par le sens est désactivée : la bibliothèque d’exécution { $path } ne peut pas être chargée ({ $reason }). Réinstallez Dogear ; dans une copie des sources, lancez `cargo xtask setup`.
problem-model-file-unusable = La recherche par le sens est désactivée : le fichier de modèle { $path } ne peut pas être utilisé ({ $reason }). Réinstallez Dogear ; dans une copie des sources, lancez `cargo xtask setup --force`.
problem-model-failed = Le modèle n’a pas pu lire un texte : { $reason }. `dogear model` en liste d’autres.
problem-model-stopped = La recherche par le sens s’est arrêtée. Relancez Dogear.
problem-model-unknown = Il n’y a pas de modèle `{ $name }`. `dogear model` les liste ; pour un dossier, il faut son chemin entier.
problem-model-not-here = { $name } n’est pas encore ici. Téléchargez-le d’abord : `dogear model --get { $id }`
problem-model-gone = La recherche par le sens est désactivée : le modèle { $id } n’est plus ici. Téléchargez-le de nouveau (`dogear model --get { $id }`) ou utilisez-en un autre.
problem-model-folder-incomplete = { $reason }. Un dossier doit contenir model.onnx, tokenizer.json et model.toml.
problem-model-id-taken = { $path } : l’identifiant `{ $id }` est déjà pris ou n’est pas valable. Donnez-en un autre au modèle.
problem-model-width-wrong = { $id } donne { $found } nombres par texte, alors que model.toml en annonce { $said }. `dogear model` en liste d’autres.
problem-model-in-use = { $id } est utilisé, ou fait partie de Dogear. Utilisez d’abord un autre modèle : `dogear model --use ID`
problem-server-address = `{ $address }` n’est pas une adresse de serveur. Écrivez-la comme https://huggingface.co.
problem-server-unreachable = { $host } est injoignable ({ $reason }). Vérifiez la connexion et recommencez : ce qui est arrivé est conservé.
problem-server-lacks-file = { $host } n’a pas { $file }. Le modèle a peut-être été déplacé : cherchez une version plus récente de Dogear, ou nommez un autre serveur de modèles (`dogear model --server ADDRESS`).
problem-server-refuses = { $host } ne donne pas { $file } ({ $reason }). Réessayez plus tard, ou nommez un autre serveur de modèles (`dogear model --server ADDRESS`).
problem-download-cut = La connexion à { $host } s’est interrompue ({ $reason }). Recommencez pour continuer à partir de là : ce qui est arrivé est conservé.
problem-download-tampered = Ce que { $host } a envoyé sous le nom { $file } n’est pas ce qui était annoncé, et a été supprimé. Recommencez ; si cela se répète, n’utilisez pas ce serveur.
problem-download-busy = Ce modèle est déjà en cours de téléchargement, par une autre fenêtre ou un autre terminal.
problem-disk-full = Le disque est plein. Libérez de la place là où se trouve { $path } et recommencez : ce qui est arrivé est conservé.

## Pourquoi il n’y a pas de réponse, ou seulement une partie

failure-no-provider = Rien ne répond à { $address }. Démarrez le programme, vérifiez la connexion ou indiquez une autre adresse : `dogear provider --address URL`
failure-wrong-key = { $address } n’accepte pas la clé. Donnez-en une autre : `dogear provider --key`
failure-no-model = { $address } n’a pas le modèle { $model }. `dogear provider --test` liste ceux qui s’y trouvent, `dogear provider --model NAME` en choisit un.
failure-rate-limited = { $address } demande d’attendre. { $wait }
failure-wait = Réessayez dans une minute, ou consultez votre forfait chez ce service.
failure-wait-seconds =
    { $count ->
        [1] Réessayez dans une seconde.
        [one] Réessayez dans { $count } seconde.
       *[other] Réessayez dans { $count } secondes.
    }
failure-wait-minutes =
    { $count ->
        [one] Réessayez dans { $count } minute.
       *[other] Réessayez dans { $count } minutes.
    }
failure-wait-hours =
    { $count ->
        [one] Réessayez dans { $count } heure.
       *[other] Réessayez dans { $count } heures.
    }
failure-provider-down = { $address } ne peut pas répondre pour l’instant. Réessayez dans un moment.
failure-timeout = { $address } a mis trop de temps à répondre. Réessayez, ou choisissez un modèle plus petit.
failure-context-too-long = La question et ses favoris dépassent ce que { $model } peut lire d’un coup. Posez une question plus courte, ou choisissez un autre modèle : `dogear provider --model NAME`
failure-cut = La réponse envoyée par { $address } s’est interrompue. Reposez la question pour avoir la réponse entière.
failure-bad-answer = { $address } n’a rien envoyé qui puisse être affiché comme réponse. Vérifiez l’adresse et le modèle : `dogear provider`
failure-not-agreed = Rien n’a été envoyé. { $address } n’est pas sur cet ordinateur : `dogear ask --show-sent` montre ce qui serait envoyé, et --agree donne votre accord.
failure-stopped = Vous avez arrêté cette réponse.
failure-internal = La question n’a pas pu être envoyée à { $address } : { $reason }. Vérifiez ce qui est réglé : `dogear provider`

## `dogear map`

map-called-off = La carte n’a pas été dessinée. Ce qui existait avant est conservé.
map-none = Il n’y a pas de carte : la recherche par le sens n’est pas prête pour tous les favoris. `dogear status` en dit plus.
map-empty = Pas encore de favoris : la carte est vide.
map-unnamed = sans nom
map-more =
    { $count ->
        [one] Et { $count } sujet plus petit.
       *[other] Et { $count } sujets plus petits.
    }
map-total =
    { $count ->
        [one] { $count } favori sur la carte, dans { $clusters ->
            [one] { $clusters } sujet ; { $between } dans aucun.
           *[other] { $clusters } sujets ; { $between } dans aucun.
        }
       *[other] { $count } favoris sur la carte, dans { $clusters ->
            [one] { $clusters } sujet ; { $between } dans aucun.
           *[other] { $clusters } sujets ; { $between } dans aucun.
        }
    }
map-written =
    { $count ->
        [one] { $count } favori dessiné dans { $file }.
       *[other] { $count } favoris dessinés dans { $file }.
    }
map-title =
    { $count ->
        [one] { $count } favori selon le sens
       *[other] { $count } favoris selon le sens
    }
map-legend = { $name } ({ $count })
map-legend-others =
    { $clusters ->
        [one] { $clusters } autre sujet ({ $count })
       *[other] { $clusters } autres sujets ({ $count })
    }
map-legend-between = dans aucun sujet ({ $count })
