### Tous les mots du compagnon, l’extension de Dogear dans un navigateur. Ce qui est dit en tête de window.ftl vaut ici aussi.

## Dans la liste des extensions du navigateur

extension-name = Compagnon de Dogear
extension-description = Retrouve vos favoris d’après ce dont vous vous souvenez, avec l’application Dogear sur cet ordinateur.

## Dans le menu et la barre d’adresse du navigateur

menu-more = Trouver d’autres pages comme celle-ci dans Dogear
omnibox-ask = Demander dans Dogear : { $question }

## La petite fenêtre

query = De quoi vous souvenez-vous ?
hits = Favoris
page = Cette page
hint-choose = choisir
hint-open = ouvrir
hint-ask = demander dans Dogear
key-control = Ctrl
key-enter = Entrée
nothing = Rien d’enregistré là-dessus.
nearest = Rien d’enregistré là-dessus. Les plus proches :
alike = Presque les mêmes, déjà enregistrées :

## Où et quand la page a été enregistrée

saved = Enregistrée
saved-in-folder = Enregistrée dans { $folder }
saved-in-month = Enregistrée en { $month }
saved-in-folder-and-month = Enregistrée dans { $folder } en { $month }
saved-also = aussi dans { $browsers }
saved-times =
    { $count ->
        [one] { $count } fois
       *[other] { $count } fois
    }

## Si ce que disent les pages est gardé

keep = Garder ce que dit cette page
keep-site = sur { $site }
keep-all = sur toutes les pages
keep-hint = Des pages de vos favoris que vous ouvrez, Dogear garde le texte tel que vous le voyez, sur cet ordinateur, pour que vous les retrouviez d’après lui.

## Ce qui empêche : une phrase qui dit quoi faire

trouble-no-host = Ouvrez Dogear sur cet ordinateur et activez le compagnon dans ses paramètres.
trouble-silent = Dogear ne répond pas pour l’instant. Réessayez.
trouble-not-understood = Mettez à jour Dogear et ce compagnon : ils ne se comprennent pas.
trouble-old-host = Mettez Dogear à jour : ce compagnon est plus récent.
trouble-old-companion = Mettez ce compagnon à jour : Dogear est plus récent.
trouble-unknown-profile = Dogear ne trouve pas le dossier de ce profil de navigateur. Ajoutez-le dans les paramètres de Dogear.
trouble-not-read = Dogear ne lit pas ce profil de navigateur. Autorisez-le dans les paramètres de Dogear.
trouble-library = La bibliothèque de Dogear ne peut pas être lue. Ouvrez Dogear pour voir pourquoi.
trouble-too-many = Il y a ici plus de favoris que Dogear n’en lit.
