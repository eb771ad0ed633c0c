### Todas las palabras del complemento, la extensión de Dogear en un navegador. Vale lo dicho al principio de window.ftl.

## En la lista de extensiones del navegador

extension-name = Complemento de Dogear
extension-description = Encuentra tus marcadores por lo que recuerdas de ellos, con la aplicación Dogear de este equipo.

## En el menú del navegador y su barra de direcciones

menu-more = Buscar más como esta página en Dogear
omnibox-ask = Preguntar en Dogear: { $question }

## La ventana emergente

query = ¿Qué recuerdas?
hits = Marcadores
page = Esta página
hint-choose = elegir
hint-open = abrir
hint-ask = preguntar en Dogear
key-control = Ctrl
key-enter = Intro
nothing = No hay nada guardado sobre eso.
nearest = No hay nada guardado sobre eso. Lo más cercano es:
alike = Casi lo mismo, ya guardado:

## Dónde y cuándo se guardó la página

saved = Guardada
saved-in-folder = Guardada en { $folder }
saved-in-month = Guardada en { $month }
saved-in-folder-and-month = Guardada en { $folder } en { $month }
saved-also = también en { $browsers }
saved-times =
    { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    }

## Si se guarda lo que dicen las páginas

keep = Guardar lo que dice esta página
keep-site = en { $site }
keep-all = en todas las páginas
keep-hint = De las páginas de tus marcadores que abres, Dogear guarda en este equipo el texto tal como lo ves, para que las encuentres por él.

## Qué lo impide: una frase que dice qué hacer

trouble-no-host = Abre Dogear en este equipo y activa el complemento en sus ajustes.
trouble-silent = Dogear no responde en este momento. Inténtalo de nuevo.
trouble-not-understood = Actualiza Dogear y este complemento: no se entienden entre sí.
trouble-old-host = Actualiza Dogear: este complemento es más nuevo.
trouble-old-companion = Actualiza este complemento: Dogear es más nuevo.
trouble-unknown-profile = Dogear no encuentra la carpeta de este perfil del navegador. Añádela en los ajustes de Dogear.
trouble-not-read = Dogear no lee este perfil del navegador. Permítelo en los ajustes de Dogear.
trouble-library = No se puede leer la biblioteca de Dogear. Abre Dogear para ver por qué.
trouble-too-many = Aquí hay más marcadores de los que lee Dogear.
