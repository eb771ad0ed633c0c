### Ce qui ne va pas ou ce qui étonne dans les favoris d’un navigateur ou dans un fichier importé : dans la fenêtre et
### dans le terminal. Court et simple ; un chemin ou un nom figure là où le fichier visé est certain. Les mots sont ceux
### de window.ftl.

unreadable = { $problem } { $remedy }
caution = { $place } : { $message }

## Endroits dans un fichier

place-line = { $file }, ligne { $line }
place-post = { $file }, entrée { $number }

## Ce qui ne va pas

fault-missing = { $file } est introuvable.
fault-missing-kept = { $file } est introuvable. Ce qui avait été lu est conservé.
fault-denied = La lecture de { $file } n’est pas autorisée.
fault-denied-macos = macOS ne laisse pas Dogear lire { $file }.
fault-encrypted = Le navigateur garde les favoris de { $folder } dans un fichier chiffré que lui seul peut lire.
fault-unreadable = { $file } ne peut pas être lu : { $reason }.
fault-empty = { $file } est vide.
fault-folder = { $file } est un dossier, pas un fichier.
fault-no-file = { $file } n’est pas un fichier ordinaire.
fault-too-large = { $file } dépasse { $megabytes } Mo, le maximum que Dogear lit.
fault-too-large-database = { $file } dépasse { $gigabytes } Go, le maximum que Dogear lit.
fault-cut-line = { $file } est tronqué ou endommagé à la ligne { $line }, colonne { $column } : { $problem }.
fault-cut-byte = { $file } est tronqué ou endommagé à l’octet { $byte } : { $problem }.
fault-packed = { $file } est une sauvegarde endommagée : { $problem }.
fault-swells = Une fois décompressé, { $file } fait plus de { $times } fois sa taille d’origine, ou plus de { $megabytes } Mo ; rien n’en a été lu.
fault-no-database = { $file } n’est pas une base de données, ou elle est endommagée.
fault-database = { $file } est endommagé ({ $reason }).
fault-nothing-left = { $file } est endommagé, et aucun de ses favoris ne peut être lu.
fault-busy = { $file } était en cours d’écriture à chacune des { $times } tentatives de copie.
fault-no-room = Impossible de faire une copie privée de la base de données du navigateur dans { $folder } : { $reason }.
fault-none = { $file } ne contient aucun favori que Dogear puisse lire : { $why }.
fault-passwords = { $file } est une liste de mots de passe, pas de favoris ; rien n’en a été conservé.
fault-too-many = { $file } contient plus de { $most } entrées, le maximum que Dogear lit.
fault-unknown = { $file } n’est pas un fichier de favoris connu de Dogear.
fault-foreign = { $file } ressemble à { $like } ; Dogear ne peut pas le lire.
fault-no-bookmarks-file = { $folder } ne contient pas de fichier de favoris.
fault-several = { $folder } contient plusieurs profils : { $names }.
fault-gzip-cut = { $file } est un fichier compressé (gzip) tronqué ou endommagé.
fault-gzip-nested = { $file } est un fichier compressé (gzip) qui contient un autre fichier compressé ou une base de données.
fault-gzip-foreign = { $file } est un fichier compressé (gzip) dont le contenu ressemble à { $like }.
fault-gzip-nothing = { $file } est un fichier compressé (gzip) qui ne contient aucun favori.
fault-zip-cut = { $file } est une archive (ZIP) tronquée ou endommagée.
fault-zip-kind = { $file } est une archive (ZIP) d’un type que Dogear n’ouvre pas.
fault-zip-many = { $file } est une archive (ZIP) de plus de { $most } fichiers.
fault-zip-damaged = { $file } est une archive (ZIP) avec plus de { $most } fichiers endommagés ; rien n’en a été lu.
fault-zip-empty = { $file } est une archive (ZIP) sans fichier.
fault-zip-nothing = { $file } est une archive (ZIP) sans aucun fichier que Dogear puisse lire : { $files }.

## Erreurs : ce qui a été trouvé ou qui manque à un endroit d’un fichier. Suit un deux-points

slip-ends = le fichier s’arrête en plein milieu
slip-more = il y a autre chose après la fin
slip-comma = il manque une virgule, un crochet fermant ou une accolade fermante
slip-name = il manque un nom entre guillemets
slip-colon = il manque un deux-points
slip-value = il manque une valeur
slip-quote = il manque un guillemet fermant
slip-escape = une séquence d’échappement inconnue
slip-digits = une séquence d’échappement exige quatre chiffres hexadécimaux
slip-closed = quelque chose est fermé sans avoir été ouvert
slip-kind = un objet de type inconnu
slip-list = une liste est plus longue que le fichier
slip-text = un texte est plus long que le fichier
slip-length = il manque une longueur
slip-object = il manque un objet
slip-repeats = le fichier renvoie sans cesse aux mêmes éléments
slip-packed-start = elle ne commence pas comme celles de Firefox
slip-packed-header = elle s’arrête dans son en-tête
slip-packed-size = elle annonce une taille supérieure à ce que Dogear lit
slip-packed-short = elle est trop courte pour le contenu qu’elle annonce
slip-packed-content = son contenu compressé est tronqué ou endommagé
slip-packed-less = elle contient moins que ce qu’elle annonce

## Pourquoi un fichier en bon état ne sert à rien. Suit un deux-points

none-export = ce n’est pas une exportation des favoris d’un navigateur
none-xml = c’est du XML d’un autre programme
none-json = c’est du JSON, mais pas un fichier de favoris d’un navigateur
none-json-list = c’est du JSON sans liste de favoris
none-nested = ses listes sont trop imbriquées pour être des favoris
none-backup = c’est du JSON, mais pas une sauvegarde des favoris de Firefox
none-arc = c’est du JSON sans la barre latérale d’Arc
none-table = c’est un tableau sans colonne d’adresses
none-database = c’est une base de données, mais pas celle des favoris de Firefox
none-from-file = une base de données se lit dans son fichier
none-plist = c’est une liste de propriétés d’un autre programme
none-shortcut = c’est un raccourci sans adresse
none-text = c’est un texte sans adresses
none-links = c’est un texte sans liens
none-long-document = c’est un document de plus de 32 Mo
none-archive = ce n’est pas une archive que Dogear ouvre

## Types de fichiers que Dogear ne lit pas, tels qu’ils suivent « ressemble à »

looks-json = un fichier JSON d’un autre programme
looks-json-list = une liste en JSON sans adresses
looks-page = une page web
looks-code = du code ou à des données d’un programme, avec des adresses
looks-prose = un texte avec des adresses ici et là, et non à une liste d’adresses

## Que faire. Des phrases entières

remedy-pick = Vérifiez l’orthographe, ou choisissez un autre fichier ou dossier.
remedy-export = Exportez les favoris en HTML dans le navigateur ou le service, et importez ce fichier.
remedy-again = Exportez de nouveau les favoris dans le navigateur ou le service, et importez le nouveau fichier.
remedy-parts = Divisez-le et importez les parties.
remedy-passwords = Exportez plutôt les favoris. Quiconque peut lire ce fichier peut lire vos mots de passe : supprimez-le dès que vous n’en avez plus besoin.
remedy-copy = Copiez de nouveau la base de données pendant que le navigateur est fermé, ou importez l’une de ses sauvegardes des favoris.
remedy-one = Choisissez le dossier de l’un d’eux.
remedy-smaller = Supprimez ce dont vous n’avez plus besoin, ou importez-le en plusieurs parties.
remedy-unpack = Décompressez ce fichier et importez celui qui contient les favoris.
remedy-caution = Ne l’ouvrez que si vous savez qui l’a créé.
remedy-open-browser = Ouvrez une fois le navigateur pour qu’il réécrive le fichier.
remedy-open-arc = Ouvrez une fois Arc pour qu’il réécrive le fichier.
remedy-open-safari = Ouvrez une fois Safari pour qu’il réécrive le fichier.
remedy-first-bookmark = Le navigateur l’écrit dès qu’un premier favori est enregistré dans ce profil.
remedy-start-profile = Le navigateur l’écrit quand il est lancé avec ce profil.
remedy-disable = Si le profil a été supprimé dans le navigateur, désactivez cette source.
remedy-verify = Ouvrez une fois le navigateur pour qu’il répare le fichier ; dans Aide › Plus d’informations de dépannage, « Vérifier l’intégrité » le fait.
remedy-pause = Il sera relu quand le navigateur fera une pause.
remedy-room = Libérez-y de la place.
remedy-companion = Lancez le navigateur pour que son compagnon signale de nouveau les favoris.
remedy-companion-or-export = Le compagnon de Dogear, une extension pour le navigateur, les signale à Dogear : autorisez-le dans les paramètres de Dogear et ajoutez-le au navigateur. Ou bien exportez-les en fichier HTML dans le gestionnaire de favoris du navigateur et importez ce fichier ici ; recommencez chaque fois que vous voulez ce qui est nouveau.
remedy-full-disk-access = Activez Réglages Système › Confidentialité et sécurité › Accès complet au disque › Dogear, puis relancez Dogear.
remedy-allow-macos = Autorisez Dogear dans Réglages Système › Confidentialité et sécurité › Accès complet au disque, puis réessayez.
remedy-allow-windows = Ouvrez Propriétés › Sécurité pour ce fichier, autorisez votre compte d’utilisateur à le lire, puis réessayez.
remedy-allow-linux = Donnez à votre compte d’utilisateur le droit de le lire, ainsi que les dossiers qui le contiennent (un snap ou un flatpak peut avoir besoin de ce droit dans ses permissions), puis réessayez.

## Ce qui étonnait dans un fichier qui a pu être lu, et ce qui en a été fait. L’endroit précède

odd-ends = Le fichier s’arrête en plein milieu ; ce qui précède a été lu.
odd-ends-in-bookmark = Le fichier s’arrête au milieu d’un favori ; il manque peut-être quelque chose.
odd-bytes = Certains octets ne sont pas du texte valide ; ils ont été remplacés par « � ».
odd-encoding = Certains octets ne sont pas du { $encoding } valide ; ils ont été remplacés.
odd-characters = Certains caractères de titres ou d’adresses ne sont pas du texte valide ; ils ont été remplacés par « � ».
odd-halves =
    { $count ->
        [one] { $count } moitié de caractère dans des titres ou des adresses a été remplacée par « � ».
       *[other] { $count } moitiés de caractères dans des titres ou des adresses ont été remplacées par « � ».
    }
odd-kind-empty = Cette entrée est du type inconnu « { $kind } » et ne contient rien ; elle est ignorée.
odd-kind-bookmark = Cette entrée est du type inconnu « { $kind } » ; elle est prise pour un favori, car elle a une adresse.
odd-line = Ce n’est pas du JSON : { $problem } ; la ligne est ignorée.
odd-levels = Ce qui est imbriqué à plus de { $levels } niveaux a été omis.
odd-more-unused =
    { $count ->
        [one] { $count } autre colonne ou propriété n’a pas été utilisée.
       *[other] { $count } autres colonnes ou propriétés n’ont pas été utilisées.
    }
odd-row-lines = Cette ligne du tableau s’étend sur { $lines } lignes du fichier ; un guillemet jamais fermé en a peut-être absorbé d’autres.
odd-row-cells = Cette ligne a { $cells } cellules et la première en a { $first } ; ce qui est en trop a été pris pour une partie du titre.
odd-lines =
    { $count ->
        [one] { $count } ligne de texte ne contient aucune adresse et n’est le titre d’aucune ; elle n’a pas été utilisée.
       *[other] { $count } lignes de texte ne contiennent aucune adresse et ne sont le titre d’aucune ; elles n’ont pas été utilisées.
    }
odd-database = La base de données est endommagée. Ce qui a pu être lu est repris, et rien n’est supprimé. Ouvrez Aide › Plus d’informations de dépannage dans le navigateur et choisissez « Vérifier l’intégrité ».
odd-lost-folder =
    { $count ->
        [one] { $count } entrée a perdu son dossier ; elle est affichée dans « Autres marque-pages » (Other Bookmarks).
       *[other] { $count } entrées ont perdu leur dossier ; elles sont affichées dans « Autres marque-pages » (Other Bookmarks).
    }
odd-backup = { $why } Ces favoris sont ceux de la sauvegarde faite par le navigateur lui-même le { $day } ; ce qui a été enregistré depuis n’y figure pas.
odd-backup-undated = { $why } Ces favoris sont ceux d’une sauvegarde faite par le navigateur lui-même ; ce qui a été enregistré depuis n’y figure pas.
odd-date = Sa date d’ajout n’a pas de sens ; l’entrée est conservée sans date.
odd-date-order = Sa date d’ajout peut commencer par le jour ou par le mois ; l’entrée est conservée sans date.
odd-day-first = Les dates comme 4/5/2022 ont été lues avec le jour d’abord, comme les autres dates du fichier.
odd-month-first = Les dates comme 4/5/2022 ont été lues avec le mois d’abord, comme les autres dates du fichier.
odd-no-address = Cette entrée n’a pas d’adresse ; elle est ignorée.
odd-saved-search = Cette entrée est une recherche enregistrée de Firefox, pas une page ; elle est ignorée.
odd-long-address = Son adresse fait { $length } octets, plus que les { $most } gardés en entier : le favori peut être trouvé, mais ni ouvert ni exporté.
odd-long-title = Son titre fait { $length } octets ; les { $most } premiers sont conservés.
odd-deep = Les dossiers sont trop imbriqués ici ; ce qui est plus bas apparaît dans le dernier.
odd-directory = Sa liste de fichiers s’interrompt ; ce qui y figure avant a été lu.
odd-used = Lu dans ce fichier : { $files }.
used-file = { $name } ({ $count })
more-files = { $count } de plus
odd-unused =
    { $count ->
        [one] Non utilisé : { $reason }.
       *[other] { $count } fichiers non utilisés : { $reason }.
    }
odd-articles =
    { $count ->
        [one] Une page, pas une liste de favoris : son texte est joint au favori correspondant.
       *[other] { $count } pages, pas des listes de favoris : leurs textes sont joints aux favoris correspondants.
    }
odd-again = Encore { $count } fois : { $message }
odd-others =
    { $count ->
        [one] { $count } autre entrée avait quelque chose d’inhabituel.
       *[other] { $count } autres entrées avaient quelque chose d’inhabituel.
    }

## Pourquoi un fichier d’une archive n’est pas utilisé. Suit un deux-points ou est entre parenthèses

unused-file = { $name } ({ $reason })
unused-protected = protection par mot de passe
unused-astray = chemin menant hors de l’archive ou vers un périphérique
unused-link = un lien vers un autre fichier
unused-passwords = une liste de mots de passe, que Dogear ne lit jamais
unused-history = pages visitées, pas enregistrées
unused-other-data = autres données du navigateur, pas des favoris
unused-page = une page ou une note isolée, pas une liste de favoris
unused-nested = une archive dans l’archive, à décompresser et à importer séparément
unused-database = une base de données, à décompresser et à importer séparément
unused-nothing = aucun favori
unused-none = aucun favori que Dogear puisse lire : { $why }
unused-empty = contenu vide
unused-damaged = contenu endommagé
unused-cut = contenu tronqué ou endommagé à la ligne { $line }, colonne { $column }
unused-too-many = plus de { $most } entrées
unused-method = compression d’un type que Dogear n’ouvre pas
unused-foreign = contenu qui ressemble à { $like }

## Pourquoi des entrées ont été ignorées. Suit « entrées ignorées : » (sync-skipped dans terminal.ftl)

skipped-no-address = sans adresse
skipped-saved-search = recherches enregistrées de Firefox
skipped-both = à la fois sur cet ordinateur et dans le compte
skipped-in-archive = présentes aussi dans un autre fichier de l’archive
skipped-vivaldi = ajoutées par Vivaldi lui-même
skipped-kind = de type inconnu
skipped-not-json = pas du JSON
skipped-alias = alias d’autres favoris

## Un fichier qui devait être écrit

not-written-no-folder = { $file } ne peut pas être écrit : le dossier n’existe pas. Choisissez un autre emplacement.
not-written-refused = { $file } ne peut pas être écrit : il n’est pas permis d’écrire à cet endroit. Choisissez un autre emplacement.
not-written-full = { $file } ne peut pas être écrit : il ne reste plus de place. Choisissez un autre emplacement.
not-written-is-folder = { $file } ne peut pas être écrit : un dossier porte déjà ce nom. Choisissez un autre emplacement.
not-written = { $file } ne peut pas être écrit : { $reason }. Choisissez un autre emplacement.

## Pourquoi un modèle ne peut pas être obtenu ou utilisé

said = { $what }
model-missing = ce fichier n’existe pas
model-denied = la lecture de ce fichier n’est pas autorisée
model-card = la ligne { $line } n’est pas écrite comme il le faut : { $what }
model-tokenizer = ce n’est pas un tokenizer que Dogear sait utiliser : { $what }
model-cut = ce fichier est tronqué ou endommagé, ou ce n’est pas un modèle au format ONNX
model-output = il manque la sortie { $output }, demandée par model.toml
model-width = chaque texte y devient { $found } nombres, alors que model.toml en annonce { $dims }
model-no-vector = rien n’a été produit pour un texte
model-changed = ce fichier est endommagé, ou ne va pas avec le model.toml voisin
model-length = ce fichier est plus long ou plus court que ne le dit model.toml
model-other = c’est maintenant un autre modèle
runtime-reports = cette bibliothèque envoie des rapports à son éditeur, et { $switch } n’est pas défini
server-silent = le serveur ne répond pas
server-senseless = la réponse du serveur n’a pas de sens
server-vague = le serveur ne dit pas ce que le fichier doit être
server-status = le serveur répond avec le statut { $status }
server-too-much = le serveur envoie plus qu’annoncé
server-stopped = plus rien n’arrivait
server-early = l’envoi s’est terminé trop tôt
