### Todas las palabras de la ventana y de la búsqueda rápida, en español. Breves, llanas y exactas; sin exclamaciones ni jerga.
### Se tutea a quien lee. Los botones van en infinitivo. Una palabra para cada cosa, en todos los archivos:
###
### - biblioteca (library): todo lo que Dogear ha leído y conserva. marcador (bookmark): una página guardada (saved).
### - carpeta (folder), sitio (site), título (title), dirección (address), etiqueta (tag), nota (note): de un marcador.
### - fuente (source): un perfil o un archivo importado. perfil (profile): de un navegador (browser).
### - búsqueda por significado (search by meaning), búsqueda por palabras (search by words).
### - pregunta (question), preguntar (ask), respuesta (answer). quién responde (writer): un modelo o Dogear mismo.
### - respuestas integradas (built-in answers): las de Dogear mismo. proveedor (provider). modelo (model).
### - clave (key): de un servicio. teclas (keys): del teclado. llavero (keyring).
### - conversación (conversation). cambios (changes): añadido, cambiado, movido, eliminado, restaurado.
### - excluir, excluido (leave out, left out): por una regla (rule). omitir (leave out): una parte de lo entendido.
### - privada (private): una carpeta que se encuentra, pero que no se muestra a ningún modelo.
### - complemento (companion): la extensión de Dogear en un navegador. búsqueda rápida (quick search). bandeja (tray).
### - cargar (ask for): una página, de su sitio. importar (import), exportar (export). quitar (remove): de Dogear. eliminar
###   (delete): para siempre. olvidar (forget).
### - ajustes (settings): los de Dogear. escritorio (desktop). equipo (computer). en segundo plano (in the background).

## En todas partes

close = Cerrar
cancel = Cancelar
try-again = Reintentar
look-again = Volver a buscar
copy = Copiar
remove = Quitar
or = o
quoted = «{ $text }»
something-went-wrong = Algo ha fallado. Inténtalo de nuevo.
copied = Copiado.
address-copied = Dirección copiada.
clipboard-unusable = No se ha podido usar el portapapeles.
took-milliseconds = { $count } ms
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
bookmarks =
    { $count ->
        [one] { $count } marcador
       *[other] { $count } marcadores
    }

## Las teclas del teclado

key-control = Ctrl
key-alt = Alt
key-shift = Mayús
key-super = Super
key-windows = Win
key-enter = Intro
key-escape = Esc
key-tab = Tab
key-space = Espacio

## Días

today = Hoy
yesterday = Ayer
earlier = Antes
some-day = Sin fecha

## La barra lateral

nav-ask = Preguntas
nav-library = Biblioteca
nav-map = Mapa
tab-bookmarks = Marcadores
tab-sites = Sitios
tab-copies = Copias
tab-recently = Recientes
tab-health = Enlaces
tab-timeline = Cronología
nav-settings = Ajustes
nav-with-keys = { $name } ({ $keys })
new-conversation = Nueva conversación
conversations = Conversaciones
sidebar-close = Cerrar la barra lateral
conversations-search = Buscar conversaciones
conversations-unread = No se han podido leer las conversaciones anteriores. { $problem }
conversations-none = Aquí se guardan las preguntas que haces.
conversations-none-found = Ninguna conversación contiene estas palabras.
conversation-title = Título de la conversación
conversation-rename = Renombrar
conversation-rename-named = Renombrar «{ $title }»
conversation-export = Exportar como Markdown
conversation-export-named = Exportar «{ $title }»
conversation-delete = Eliminar
conversation-delete-named = Eliminar «{ $title }»
conversation-delete-sure = Eliminar «{ $title }» para siempre
written-to = Exportado a { $file }

## La línea al pie de la barra lateral: cómo está la biblioteca

status-opening = Abriendo la biblioteca
status-reading =
    { $count ->
        [one] Leyendo · { $count } marcador
       *[other] Leyendo · { $count } marcadores
    }
status-preparing = Preparando: { $done } de { $total }
status-preparing-power-saver = Ahorro de energía · { $done } de { $total } listos
status-preparing-low-battery = Batería baja · { $done } de { $total } listos
status-paused = En pausa
status-paused-until = En pausa hasta las { $time }
status-found = Nuevo: { $browser } · elegir
status-found-several =
    { $count ->
        [one] { $count } perfil nuevo · elegir
       *[other] { $count } perfiles nuevos · elegir
    }
status-coming = Otro modelo: { $done } de { $total }
status-empty = Aún no hay marcadores
status-words-only =
    { $count ->
        [one] { $count } · solo por palabras
       *[other] { $count } · solo por palabras
    }
status-up-to-date =
    { $count ->
        [one] { $count } marcador · al día
       *[other] { $count } marcadores · al día
    }

## Cuando la biblioteca no se puede abrir

trouble-damaged = Tu biblioteca está dañada.
trouble-closed = Dogear no ha podido abrir su biblioteca.
trouble-repair-explained = Dogear puede apartar este archivo y volver a leer tus navegadores. Se conservan tus conversaciones y también el archivo dañado.
trouble-repair = Apartarlo y empezar de nuevo
trouble-repairing = Apartándolo…
trouble-open-again = Intentar abrirla otra vez

## Al cerrar la ventana por primera vez

closing-heading = ¿Mantener Dogear en marcha con la ventana cerrada?
closing-explained = Así Dogear sigue leyendo lo que guardas y aparece en cuanto lo llamas.
closing-later = Puedes cambiarlo en Ajustes.
closing-keep = Mantener en marcha
closing-end = Salir de Dogear
closing-stay = Dejar la ventana abierta
found-in-tray = Lo encontrarás en la bandeja del sistema.
found-without-tray = Este escritorio no tiene bandeja del sistema: para recuperar la ventana, vuelve a iniciar Dogear.

## La lista de teclas

keys-heading = Atajos de teclado
keys-to-question = Ir al campo de pregunta
keys-ask = Preguntar; en un resultado o un cambio, abrirlo
keys-new-line = Línea nueva en la pregunta; en un resultado, abrirlo en su navegador
keys-earlier-questions = Recorrer las preguntas anteriores
keys-move = Moverse entre resultados o cambios
keys-open-all = Abrir todos los resultados
keys-stop = Detener la respuesta, o cerrar
keys-these = Estos atajos
keys-in-quick-search = En la búsqueda rápida
keys-call = Llamarla desde cualquier sitio
keys-quick-choose = Elegir una página
keys-quick-open = Abrirla en el navegador donde está guardada
keys-quick-mark-several = Marcar varias
keys-quick-mark = Marcar una o quitarle la marca
keys-quick-walk = Avanzar sin marcar
keys-quick-open-marked = Abrir todas las marcadas
keys-quick-copy = Copiar su dirección
keys-quick-ask = Preguntarlo en la ventana principal
keys-quick-to-parts = Ir a lo que se ha entendido
keys-quick-close = Cerrar y volver atrás

## Qué puede llevar una búsqueda: un ejemplo y lo que encuentra

help-heading = Qué puede llevar una búsqueda
help-exact-write = "masa madre" pan
help-exact = exactamente estas palabras, con cualquier tipo de comillas
help-or-write = rust OR go
help-or = una u otra; OR en mayúsculas, o | entre unas pocas palabras
help-without-write = rust -async
help-without = sin esta palabra
help-not-write = rust NOT async
help-not = lo mismo
help-site-write = site:github.com rust
help-site = en este sitio
help-folder-write = folder:Recetas sopa
help-folder = en esta carpeta o en una que esté dentro
help-folder-words-write = folder:"Por leer" ensayos
help-folder-words = un nombre de varias palabras lleva comillas
help-path-write = sopa en Cocina/Invierno
help-path = en la carpeta de esta ruta
help-path-arrow-write = sopa Cocina › Invierno
help-path-arrow = lo mismo; los emojis del nombre se pueden omitir
help-kind-write = kind:pdf impuestos
help-kind = de este tipo: video (vídeo), pdf, repository (repositorio) o paper (artículo científico)
help-after-write = after:2023 rust
help-after = guardado en 2023 o después
help-before-write = before:2023-05 rust
help-before = guardado antes de mayo de 2023; un día se escribe 2023-05-17
help-in-write = in:firefox pan
help-in = guardado en este navegador o perfil
help-leave-out-write = pan -site:youtube.com
help-leave-out = con un guion delante también se excluye un sitio, una carpeta o un tipo
help-note = También sirven palabras corrientes: «vídeos de rust en youtube que guardé el año pasado».

## Antes de la primera pregunta de una conversación

welcome-heading = ¿Qué recuerdas?
welcome-lead = Una palabra del título, el sitio, cuándo fue o solo de qué trataba.
welcome-count =
    { $count ->
        [one] { $count } marcador donde buscar.
       *[other] { $count } marcadores donde buscar.
    }
welcome-example-week = ¿Qué guardé la semana pasada?
welcome-example-sites = ¿De qué sitios guardo más?
welcome-example-github = Algo en GitHub del año pasado
welcome-empty-heading = Todavía no hay marcadores donde buscar.
welcome-empty = Dogear no ha leído ningún marcador. Elige tus navegadores o importa un archivo.
choose-what-to-read = Elegir qué leer

## Donde se escriben las preguntas

question = Pregunta
question-first = Pregunta por tus marcadores…
question-next = Haz otra pregunta…
question-ask = Preguntar
question-ask-instead = Preguntar esto en su lugar
question-stop = Detener
question-writer-change = Cambiar quién responde
writer-stays = { $name } · nada sale de este equipo
writer-goes = { $name } · tu pregunta y los resultados se envían a { $address }
writer-no-address = { $name } · aún sin dirección
writer-no-model = Ningún modelo elegido

## Qué se ha entendido de una pregunta

understood = Entendido como
understood-as = Entendido como <q>{ $question }</q>
understood-leave-out = Omitir
understood-leave-out-named = Omitir: { $label }
understood-put-back = Recuperar
understood-put-back-named = Recuperar: { $label }
understood-as-english = Leer como inglés
understood-not-learnt = La búsqueda por significado no conoce este idioma ({ $language }): aquí deciden las palabras y los nombres.
understood-relaxed = Nada cumplía esto, así que se ha omitido: { $conditions }.

## La respuesta

conversation-opening = Abriendo la conversación…
conversation-unopened = No se ha podido abrir esta conversación. { $problem }
answer-looking =
    { $count ->
        [0] Buscando…
        [one] Buscando en { $count } marcador…
       *[other] Buscando en { $count } marcadores…
    }
answer-writing = Escribiendo…
answer-stopped = Respuesta detenida.
answer-nothing =
    { $count ->
        [0] No hay nada guardado sobre eso.
        [one] No hay nada guardado sobre eso. Lo más cercano es:
       *[other] No hay nada guardado sobre eso. Lo más cercano es:
    }
answer-nothing-so-far =
    { $count ->
        [0] Nada encontrado por ahora.
        [one] Nada encaja por ahora. Lo más cercano es:
       *[other] Nada encaja por ahora. Lo más cercano es:
    }
answer-source = Fuente { $number }: { $title }
answer-measured = { $count } en { $time }

## Bajo una respuesta

answer-open =
    { $count ->
        [one] Abrir
       *[other] Abrir todos
    }
answer-why =
    { $count ->
        [one] ¿Por qué este?
       *[other] ¿Por qué estos?
    }
answer-ask-again = Volver a preguntar
answer-another-writer = Cambiar quién responde
answer-set-up-another = Configurar otro modelo
answer-edit = Editar
answer-what-was-sent = Qué se envió
answer-helpful = Útil
answer-not-helpful = No es útil

## Lo que sale de este equipo para una respuesta

sent-heading = Qué se envió
sent-heading-before = Qué se enviaría
sent-to =
    { $count ->
        [one] Enviado a <b>{ $address }</b>, con { $count } marcador:
       *[other] Enviado a <b>{ $address }</b>, con { $count } marcadores:
    }
sent-to-before =
    { $count ->
        [one] Esto se enviaría a <b>{ $address }</b>, con { $count } marcador:
       *[other] Esto se enviaría a <b>{ $address }</b>, con { $count } marcadores:
    }
sent-address-here = { $address }, en este equipo
sent-nothing = No se envió nada.
sent-nothing-before = No se enviaría nada.
sent-looking = Cargando…
sent-later = Con las próximas preguntas se envía un texto del mismo tipo. Tus carpetas privadas no se incluyen nunca.
sent-agree = Enviar a { $address }

## Qué se puede hacer cuando no hay respuesta

use-built-in-answers = Usar respuestas integradas
open-settings = Abrir Ajustes
see-what-would-be-sent = Ver qué se enviaría

## Marcadores encontrados

cards-found = Marcadores encontrados
cards-show-more =
    { $count ->
        [one] Mostrar { $count } más
       *[other] Mostrar { $count } más
    }
cards-near = También cercanos
cards-near-colon = También cercanos:
by-meaning = por significado
not-a-web-page = no es una página web
no-longer-saved = ya no está guardado
no-longer-in = ya no está en { $browser }
imported-file = Archivo importado
also-in = También en { $place }
also-in-and-more =
    { $count ->
        [one] También en { $place } y { $count } lugar más
       *[other] También en { $place } y { $count } lugares más
    }
an-imported-file = un archivo importado
own-folder-menu = Menú Marcadores
own-folder-toolbar = Barra de herramientas de marcadores
own-folder-other = Otros marcadores
own-folder-mobile = Marcadores del móvil
passage-from =
    { $origin ->
        [imported] de un archivo importado, { $month }
        [companion] de la página, vista por ti en { $month }
       *[fetched] de la página, leída en { $month }
    }
gone-address-copied = Este marcador ya no está guardado. Se ha copiado su dirección.
not-web-address-copied = Esto no es una página web, así que no se puede abrir desde aquí. Se ha copiado su dirección.

## Por qué se ha encontrado un marcador

reason-conditions = Cumple las condiciones.
reason-words = Contiene { $words }.
reason-words-and-meaning =
    Contiene { $words }; { $closeness ->
        [very-close] significado muy cercano
        [close] significado cercano
        [related] significado relacionado
       *[loose] relación solo lejana
    }.
reason-meaning =
    No contiene ninguna de las palabras; { $closeness ->
        [very-close] significado muy cercano
        [close] significado cercano
        [related] significado relacionado
       *[loose] relación solo lejana
    }.

## El marcador elegido, a la derecha de una ventana ancha

detail = Marcador elegido
detail-folder = Carpeta
detail-saved = Guardado
detail-browser = Navegador
detail-file = Archivo
detail-no-longer-in = Ya no está en { $place }
detail-also-in = También en
detail-found = Por qué
detail-open = Abrir
detail-open-in = Abrir en { $browser }
detail-open-there = abrir allí
detail-copy-address = Copiar la dirección

## Lo que dice una página: en los detalles de un marcador, y entero

page-text-from =
    { $origin ->
        [imported] De un archivo importado, { $day }
        [companion] Vista por ti el { $day }
       *[fetched] Leída el { $day }
    }
page-text-open = Leer el texto de la página
page-text-again = Volver a leer
page-text-now = Leer ahora
page-text-forget = Olvidar
page-text-asking = Cargando la página…
page-text-none = Todavía no se ha leído nada de esta página.
page-text-heading = Texto de la página
page-text-unread = No se ha podido consultar el texto de esta página. { $problem }
page-text-came =
    { $state ->
        [read] Esta página se leyó el { $day }; su texto no se guarda.
        [no-text] En esta página no hay texto. Se cargó el { $day }.
        [walled] En lugar de esta página llegó un inicio de sesión o un aviso, el { $day }.
        [unwanted] Su sitio no quiere que los programas lean esta página.
        [gone] Esta página ha desaparecido: su sitio lo dijo el { $day }.
        [dead] El sitio de esta página no estaba el { $day }.
        [trouble] No se pudo obtener esta página el { $day }. Se volverá a intentar.
       *[forbidden] Esta página está en tu propia red, de la que no se carga nada.
    }
reader-published = Publicada el { $day }

## Páginas desaparecidas, movidas o cambiadas

health-heading = Desaparecidas, movidas, cambiadas
health-lead = Lo que Dogear ha notado al cargar tus páginas. No elimina nada en ninguna parte.
health-which = Qué mostrar
health-all = Todas
health-gone = Desaparecida
health-dead = Sitio desaparecido
health-moved = Movida
health-changed = Cambiada
health-all-explained = Páginas que ya no son como eran cuando las guardaste o se leyeron.
health-gone-explained = El sitio dice que esa página ya no existe.
health-dead-explained = El sitio ya no existe, o está en venta.
health-moved-explained = El sitio redirige a otra dirección de forma permanente.
health-changed-explained = La página dice otra cosa que la vez anterior.
health-looking = Buscando páginas…
health-unread = No se han podido buscar estas páginas. { $problem }
health-none = No se ha notado ninguna página así.
health-never = Todavía no se ha cargado ninguna página. En Ajustes hay un apartado para ello: Texto de las páginas.
health-noticed = notado el { $day }
health-moved-to = Ahora en { $address }
health-copy-new = Copiar la nueva dirección
health-archived = Copia archivada hacia el { $day }
health-archived-undated = Copia archivada

## Cambios recientes

changes-heading = Cambios recientes
changes-lead = Lo que ha pasado con tus marcadores desde que Dogear los leyó por primera vez. Las páginas eliminadas aún se pueden abrir.
changes-all = Todos
change-added = Añadido
change-changed = Cambiado
change-moved = Movido
change-removed = Eliminado
change-restored = Restaurado
changes-unread = No se han podido leer los cambios. { $problem }
changes-reading = Leyendo los cambios…
changes-none = Todavía no ha cambiado nada.
changes-none-of =
    { $kind ->
        [added] No se ha añadido nada.
        [changed] No se ha cambiado nada.
        [moved] No se ha movido nada.
        [removed] No se ha eliminado nada.
       *[restored] No se ha restaurado nada.
    }
changes-none-yet = Aquí aparecerá lo que se añada, cambie, mueva o elimine en tus navegadores a partir de ahora.
changes-no-bookmarks = Todavía no hay marcadores.
changes-show-older = Mostrar anteriores
change-from-to = { $from } → { $to }
change-no-folder = sin carpeta
change-had-no-title = no tenía título
change-was-called = antes «{ $title }»
change-was-at = antes en { $address }
change-else = la fecha, las etiquetas o la nota
change-copy-address = Copiar la dirección
change-copy-address-of = Copiar la dirección de { $title }

## Navegadores y archivos que se leen

source-uncounted = Sin contar todavía
source-contents-newest =
    { $count ->
        [one] { $count } marcador
       *[other] { $count } marcadores
    }; el más reciente, { $when ->
        [morning] de esta mañana
        [afternoon] de esta tarde
        [evening] de esta noche
        [yesterday] de ayer
        [days] { $days ->
            [one] de hace { $days } día
           *[other] de hace { $days } días
        }
       *[date] del { $date }
    }
source-imported-file = archivo importado
source-file-explained = { $contents }, de un archivo leído una sola vez. Si lo quitas, Dogear olvida lo que venía de él; el archivo se queda donde está.
source-read = Leer { $name }
source-remove-named = Quitar { $file }
source-forget = Olvidar
source-forget-named =
    { $count ->
        [one] Olvidar { $count } marcador de { $file }
       *[other] Olvidar { $count } marcadores de { $file }
    }

## Un archivo que se importa

import = Importar
import-heading = Importar un archivo
import-drop-here = Suelta aquí el archivo para ver qué contiene.
import-reading = Leyendo el archivo…
import-importing = Importando…
imported = <b>{ $file }</b>: { $counts }.
imported-added =
    { $count ->
        [one] { $count } marcador añadido
       *[other] { $count } marcadores añadidos
    }
imported-changed =
    { $count ->
        [one] { $count } cambiado
       *[other] { $count } cambiados
    }
imported-to-add =
    { $count ->
        [one] { $count } marcador por añadir
       *[other] { $count } marcadores por añadir
    }
imported-to-change =
    { $count ->
        [one] { $count } por cambiar
       *[other] { $count } por cambiar
    }
imported-known =
    { $count ->
        [one] { $count } ya conocido
       *[other] { $count } ya conocidos
    }
imported-elsewhere =
    { $count ->
        [one] { $count } guardado también en otro lugar
       *[other] { $count } guardados también en otro lugar
    }
imported-left-out =
    { $count ->
        [one] { $count } excluido por tus reglas
       *[other] { $count } excluidos por tus reglas
    }
imported-unused = Sin usar: { $names }.
imported-unused-name = { $name } (filas: { $rows })
imported-unused-more =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
imported-more-notes =
    { $count ->
        [one] Y { $count } aviso más.
       *[other] Y { $count } avisos más.
    }

## La primera vez

first-run-heading = Encuentra cualquier página que hayas guardado.
first-run-lead = Dogear lee en este equipo los marcadores de tus navegadores y los encuentra por lo que recuerdas de ellos. No se envía nada a ningún sitio. Elige qué puede leer.
first-run-looking = Buscando navegadores…
first-run-found = Encontrados en este equipo
first-run-no-browser = No se ha encontrado ningún navegador en este equipo. Importa un archivo exportado por un navegador o <again>vuelve a buscar</again>.
first-run-read =
    { $count ->
        [one] Leer { $count } marcador
       *[other] Leer { $count } marcadores
    }
first-run-choose-browser = Elige un navegador
first-run-import = Importar un archivo…
first-run-or-import = importar un archivo
first-run-or-sample = probar la biblioteca de ejemplo
first-run-nothing-read = Ahí no había nada que leer. Elige otro navegador o importa un archivo.
first-run-reading-heading = Leyendo tus marcadores.
first-run-reading = Leyendo
first-run-bookmarks-read = Marcadores leídos
first-run-read-so-far =
    { $count ->
        [one] <b>{ $count } marcador</b> hasta ahora
       *[other] <b>{ $count } marcadores</b> hasta ahora
    }
first-run-read-of =
    { $total ->
        [one] <b>{ $done }</b> de { $total } marcador
       *[other] <b>{ $done }</b> de { $total } marcadores
    }
first-run-read-of-at-pace =
    { $total ->
        [one] <b>{ $done }</b> de { $total } marcador, { $pace }
       *[other] <b>{ $done }</b> de { $total } marcadores, { $pace }
    }
pace-seconds = { $rate } por segundo, quedan unos { $seconds } s
pace-minutes =
    { $minutes ->
        [one] { $rate } por segundo, queda aproximadamente { $minutes } minuto
       *[other] { $rate } por segundo, quedan unos { $minutes } minutos
    }
first-run-words-first = Ya se puede buscar por palabras. La búsqueda por significado se prepara en segundo plano.
first-run-start-now = Empezar a preguntar ya
first-run-ready = Todo listo.
first-run-by-words =
    { $count ->
        [one] Ya se puede buscar por palabras en { $count } marcador.
       *[other] Ya se puede buscar por palabras en { $count } marcadores.
    }
first-run-preparing = Búsqueda por significado: { $done } de { $total }. No hace falta esperar.
first-run-preparing-at-pace = Búsqueda por significado: { $done } de { $total }, { $pace }. No hace falta esperar.
first-run-quick = La <b>búsqueda rápida</b> encuentra una página desde donde estés.
first-run-quick-tried = Eso es. Vuelve a pulsar las teclas siempre que busques una página.
first-run-quick-try = Pulsa ahora <kbd>{ $keys }</kbd> para probarla.
first-run-quick-problem = { $problem } Elige otras en Ajustes.
first-run-quick-not-here = Este escritorio no asigna teclas a los programas; en Ajustes se explica cómo llamarla.
first-run-start = Empezar a preguntar

## Ajustes: Marcadores

settings-heading = Ajustes
settings-reading = Leyendo los ajustes…
sources-heading = Marcadores
sources-lead = Dogear lee estas fuentes y sigue sus cambios. Nunca escribe en un navegador.
sources-none = No se ha encontrado ningún navegador en este equipo. También sirve un archivo exportado por un navegador.
sources-import = Importar un archivo…
sources-export = Exportar…
export-as = Formato
export-html = HTML, para cualquier navegador
export-csv = CSV, una tabla
export-from = Fuente
export-everywhere = todas las fuentes
export-folder = Carpeta
export-all-folders = todas las carpetas
export-write = Exportar a un archivo…
exported =
    { $count ->
        [one] { $count } marcador exportado a { $path }.
       *[other] { $count } marcadores exportados a { $path }.
    }
exported-left-out =
    { $count ->
        [one] { $count } marcador omitido por tener una dirección demasiado larga.
       *[other] { $count } marcadores omitidos por tener una dirección demasiado larga.
    }

## Ajustes: En el navegador

companions-heading = En el navegador
companions-lead = El complemento de Dogear, una extensión para tu navegador, avisa a Dogear de los marcadores según los guardas, también donde el navegador los tiene en un archivo cifrado, y los encuentra desde la barra de direcciones.
companions-none = No se ha encontrado ningún navegador en este equipo.
companions-on = Dejar que el complemento de mis navegadores hable con Dogear
companions-add = Dejar que lo lea el complemento…
companions-step-page = En { $browser }, escribe <kbd>chrome://extensions</kbd> en la barra de direcciones y activa el «Modo de desarrollador».
companions-step-load = Elige «Cargar descomprimida».
companions-step-folder = Elige la carpeta <kbd>{ $folder }</kbd>
companions-missing = Este Dogear vino sin su complemento. Instala Dogear desde un paquete.
companions-reach =
    { $count ->
        [one] { $browsers } puede comunicarse con Dogear.
       *[other] { $browsers } pueden comunicarse con Dogear.
    }
companions-not-yet =
    { $count ->
        [one] { $browsers } todavía no puede comunicarse con Dogear. Desactiva esta opción y vuelve a activarla.
       *[other] { $browsers } todavía no pueden comunicarse con Dogear. Desactiva esta opción y vuelve a activarla.
    }
companions-another =
    { $count ->
        [one] { $browsers } se comunica con otro Dogear. Al activar esta opción, lo hará con este.
       *[other] { $browsers } se comunican con otro Dogear. Al activar esta opción, lo harán con este.
    }
companions-snap =
    { $count ->
        [one] { $browsers } es un snap y no puede iniciar ningún otro programa; sus marcadores se leen de su archivo, como antes.
       *[other] { $browsers } son snaps y no pueden iniciar ningún otro programa; sus marcadores se leen de sus archivos, como antes.
    }
companions-flatpak =
    { $count ->
        [one] { $browsers } es un flatpak y no puede iniciar ningún otro programa; sus marcadores se leen de su archivo, como antes.
       *[other] { $browsers } son flatpaks y no pueden iniciar ningún otro programa; sus marcadores se leen de sus archivos, como antes.
    }

## Ajustes: Excluido

left-out-heading = Excluido
left-out-lead = Lo que coincide con una de estas reglas no se conserva, no se encuentra y nunca se envía a nadie.
left-out-unread = No se han podido leer las reglas. { $problem }
left-out-reading = Leyendo las reglas…
left-out-none = No hay nada excluido.
left-out-reading-again = Leyendo de nuevo…
left-out-remove-named = Quitar la regla para { $value }
left-out-what = Qué excluir
left-out-add = Excluir…
left-out-already = Esto ya está excluido.
left-out-choose = Elegir…
left-out-yes = Excluir
left-out-working = Excluyendo…
rule-folder = Carpeta
rule-folder-example = Trabajo/Privado
rule-folder-hint = Con todo lo que contiene. Trabajo/Privado es la carpeta Privado dentro de la carpeta Trabajo.
rule-site = Sitio
rule-site-example = example.org
rule-site-hint = Con sus subdominios.
rule-source = Navegador o archivo
rule-source-hint = Todo lo que contiene, aunque arriba esté activado.
rule-pattern = Título o dirección
rule-pattern-example = *factura*
rule-pattern-hint = * equivale a cualquier texto; ?, a un carácter.
rule-folder-sure = ¿Excluir todo lo que hay en la carpeta «{ $value }»?
rule-site-sure = ¿Excluir { $value } y sus subdominios?
rule-source-sure = ¿Excluir todo lo de { $value }?
rule-pattern-sure = ¿Excluir los títulos y direcciones como «{ $value }»?
rule-would-forget =
    { $count ->
        [0] Ahora no coincide ningún marcador; los nuevos que coincidan se excluirán. En tu navegador no cambiará nada.
        [one] Aquí se olvidará { $count } marcador. En tu navegador no cambiará nada.
       *[other] Aquí se olvidarán { $count } marcadores. En tu navegador no cambiará nada.
    }
rule-forgotten =
    { $count ->
        [0] No coincidía ningún marcador. Los nuevos que coincidan se excluirán.
        [one] Se ha olvidado { $count } marcador.
       *[other] Se han olvidado { $count } marcadores.
    }
rule-gone = Esa regla ya no existía.
rule-came-back =
    { $count ->
        [0] Regla quitada. No ha vuelto ningún marcador.
        [one] Regla quitada. Ha vuelto { $count } marcador.
       *[other] Regla quitada. Han vuelto { $count } marcadores.
    }

## Ajustes: Búsqueda por significado

models-heading = Búsqueda por significado
models-lead = Un modelo en este equipo compara lo que preguntas con lo que guardaste. Los más grandes conocen más idiomas y tardan más en leer tus marcadores.
models-unlisted = No se ha podido obtener la lista de modelos. { $problem }
models-looking = Buscando modelos…
model-languages =
    { $count ->
        [one] Inglés
       *[other] { $count } idiomas
    }
model-size = unos { $megabytes } MB
model-in-use = En uso
model-cancel-named = No cambiar a { $name }
model-stop = Detener
model-stop-named = Detener la descarga de { $name }
model-forget = Olvidar
model-forget-named = Olvidar { $name }
model-delete = Eliminar
model-delete-named = Eliminar { $name }
model-delete-partial-named = Eliminar lo descargado de { $name }
model-use = Usar
model-use-named = Usar { $name }
model-go-on = Continuar
model-go-on-named = Continuar la descarga de { $name }
model-get = Descargar
model-get-named = Descargar { $name } de { $host }
model-reads-named = { $name } está leyendo tus marcadores
model-fetched-named = Descargando { $name }
model-partial = { $megabytes } MB ya están aquí.
model-asking = Pidiéndolo…
model-fetched = { $done } de { $total } MB
model-has-read-words =
    { $total ->
        [one] Ha leído { $done } de { $total } marcador. Hasta que termine, se busca por palabras.
       *[other] Ha leído { $done } de { $total } marcadores. Hasta que termine, se busca por palabras.
    }
model-has-read-other =
    { $total ->
        [one] Ha leído { $done } de { $total } marcador. Hasta que termine, se usa { $model }.
       *[other] Ha leído { $done } de { $total } marcadores. Hasta que termine, se usa { $model }.
    }
models-go-back = Volver a { $name }
models-from = Los modelos vienen de { $host } cuando pulsas Descargar.
models-from-label = Descargarlos de
models-from-hint = La dirección de una copia de Hugging Face, si usas una. Allí solo se envían los nombres de los archivos de un modelo.

## Ajustes: Texto de las páginas

pages-heading = Texto de las páginas
pages-lead = Dogear puede leer lo que dicen las páginas de tus marcadores, para que las encuentres por su contenido. El texto se queda en este equipo, y no se carga nada de ningún sitio hasta que lo empieces aquí.
pages-on = Leer el texto de las páginas
pages-looking = Consultando el texto de las páginas…
pages-unread = No se ha podido consultar el texto de las páginas. { $problem }
pages-which = Qué páginas
pages-which-none = Todavía no hay nada elegido. Elige abajo un navegador, un archivo o una carpeta.
pages-folder-chosen = Carpeta que se lee
pages-add = Añadir
pages-folder-hint = Con todo lo que contiene. Una carpeta privada solo se lee si está aquí.
pages-not = Estos nunca
pages-not-what = Lo que nunca se lee
pages-not-hint = Lo que está excluido arriba tampoco se lee nunca.
pages-known = Esto ya está aquí.
pages-network = También páginas de tu propia red
pages-network-hint = Un router o un servidor en casa, si un marcador tiene su dirección.
pages-reread = Volver a leer una página
pages-reread-never = Nunca
pages-reread-after =
    { $days ->
        [one] A partir de { $days } día
       *[other] A partir de { $days } días
    }
pages-goes-out = Qué se envía
pages-goes-out-explained = A un sitio se le pide una sola página a la vez, con una pausa entre una y otra, y ninguna si no lo quiere. El sitio ve la dirección de la página, la de tu conexión y el nombre Dogear. No se envían cookies ni se ejecutan scripts.
pages-estimating = Contando las páginas…
pages-estimate =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    } de { $total ->
        [one] { $total } sitio
       *[other] { $total } sitios
    }: unos { $megabytes } MB, alrededor de { $time }.
pages-estimate-private =
    { $count ->
        [one] { $count } página de una carpeta privada no está entre ellas.
       *[other] { $count } páginas de carpetas privadas no están entre ellas.
    }
pages-estimate-none = De lo elegido no queda nada por leer.
pages-start = Empezar a leer
pages-pause = Pausar
pages-stop = Detener
pages-reading-named = Leyendo el texto de las páginas
pages-done =
    { $total ->
        [one] { $done } de { $total } página
       *[other] { $done } de { $total } páginas
    }
pages-now = ahora { $site }
pages-so-far = { $megabytes } MB hasta ahora
pages-left = faltan unos { $time }
pages-waiting =
    { $why ->
        [power-saver] En espera: el ahorro de energía está activado. Seguirá por sí solo.
        [low-battery] En espera: queda poca batería. Seguirá por sí solo.
        [metered] En espera: esta conexión es de uso medido. Seguirá por sí solo.
        [elsewhere] En espera: otro Dogear está leyendo. Seguirá por sí solo.
        [resting] En espera: Dogear está en pausa. Seguirá con él.
       *[offline] En espera: no hay conexión. Seguirá por sí solo.
    }
pages-finished = Se han revisado todas las páginas, las últimas el { $day }. Los marcadores nuevos se leen automáticamente.
pages-came = Qué ha sido de las páginas
page-state-read = Leídas
page-state-no-text = Sin texto
page-state-walled = Tras un inicio de sesión o un aviso
page-state-unwanted = No destinadas a programas
page-state-gone = Desaparecidas
page-state-dead = Sitio desaparecido
page-state-trouble = Con problemas, se volverá a intentar
page-state-forbidden = En tu propia red
pages-kept =
    { $count ->
        [0] No se guarda el texto de ninguna página.
        [one] Se guarda el texto de { $count } página: { $megabytes } MB.
       *[other] Se guarda el texto de { $count } páginas: { $megabytes } MB.
    }
pages-forget = Olvidar el texto de las páginas
pages-forget-sure =
    { $count ->
        [one] ¿Olvidar el texto de { $count } página? Para recuperarlo habrá que volver a cargarla de su sitio.
       *[other] ¿Olvidar el texto de las { $count } páginas? Para recuperarlo habrá que volver a cargarlas de sus sitios.
    }
pages-forget-yes = Olvidar
pages-forgotten = Se ha olvidado el texto de las páginas.

## Ajustes: Respuestas

answers-heading = Respuestas
answers-written-by = Quién responde
answers-address = Dirección
answers-key = Clave
answers-key-save = Guardar
answers-key-remove = Quitar la clave
answers-key-saved = Guardada. Escribe otra para reemplazarla
answers-key-kept = Guardada en el llavero de este equipo
answers-key-in-file = Este equipo no tiene ningún llavero que se pueda usar, así que la clave está en un archivo de la carpeta de datos. Solo tu usuario puede leerlo, pero no está cifrado.
answers-model = Modelo
answers-model-name = Nombre del modelo
answers-reading = También ayuda a entender las preguntas
answers-reading-never = Nunca
answers-reading-local = Si se ejecuta en este equipo
answers-reading-always = Siempre
answers-test = Probar la conexión
answers-asking = Preguntando…
answers-connected-choose =
    { $count ->
        [one] Conectado: { $count } modelo encontrado. Elígelo.
       *[other] Conectado: { $count } modelos encontrados. Elige uno.
    }
answers-connected = Conectado. { $model } está listo.
answers-found-looking = Buscando modelos en este equipo…
answers-found = Encontrados en este equipo
answers-found-one =
    { $count ->
        [one] <b>{ $name }</b> responde en { $place } con { $count } modelo.
       *[other] <b>{ $name }</b> responde en { $place } con { $count } modelos.
    }
answers-found-chosen = Elegido
answers-found-use = Usar
answers-found-use-named = Usar { $name }
answers-found-none = Ningún modelo responde en este equipo.
answers-found-failed = No se han podido buscar modelos en este equipo.
provider-built-in = Respuestas integradas
provider-built-in-lead = Respuestas breves compuestas con lo encontrado. Nada sale de este equipo.
provider-ollama-lead = Un modelo de lenguaje que ejecutas tú. Con una dirección de este equipo, nada sale de él.
provider-other = Otro servidor
provider-other-lead = Cualquier programa o servicio que use el protocolo de OpenAI, como LM Studio y llama.cpp en este equipo.
provider-service-lead = Allí se envían tu pregunta y los títulos, sitios, carpetas y notas de los resultados. Antes podrás ver el texto.

## Ajustes: Carpetas privadas

privacy-heading = Carpetas privadas
privacy-lead = Tú encuentras lo que contienen; nunca se muestra a ningún modelo ni asistente.
privacy-folder = Carpeta
privacy-folder-example = Trabajo/Privado
privacy-add = Mantener privada
privacy-known = Esta carpeta ya es privada.
privacy-hint = Con todo lo que contiene. Trabajo/Privado es la carpeta Privado dentro de la carpeta Trabajo.
privacy-agreed = Has aceptado enviar las preguntas y los resultados a:
privacy-withdraw = Retirar
privacy-withdraw-named = No enviar nada más a { $address }
privacy-withdraw-hint = Después se te volverá a preguntar antes de enviar nada allí.
privacy-else = Qué más sale de este equipo
privacy-else-models = Cuando descargas un modelo para la búsqueda por significado, sus archivos se piden por su nombre a { $host } y a los servidores donde los tenga. Nada tuyo va con la petición, y la búsqueda misma se queda aquí.
privacy-else-pages = Con el texto de las páginas activado, se cargan de sus sitios las páginas que hayas elegido.

## Ajustes: Aprendizaje

habit-heading = Aprendizaje
habit-lead = Lo que abres decide entre marcadores que encajan más o menos igual de bien. No sale de este equipo.
habit-on = Aprender de lo que abro
habit-opened =
    { $count ->
        [0] No se recuerda nada abierto desde una respuesta.
        [one] Se recuerda { $count } marcador abierto.
       *[other] Se recuerdan { $count } marcadores abiertos.
    }
habit-forget = Olvidar lo que he abierto
habit-nothing-yet =
    { $count ->
        [one] Todavía no se ha aprendido nada: falta que abras { $count } marcador más que tenga otros por encima.
       *[other] Todavía no se ha aprendido nada: falta que abras { $count } marcadores más que tengan otros por encima.
    }
habit-nothing-moved = Abres lo que aparece primero: no se mueve nada.
habit-coverage =
    Abres { $often ->
        [much-more] mucho más a menudo
        [more] más a menudo
        [less] menos a menudo
       *[much-less] mucho menos a menudo
    } los marcadores que contienen las palabras de la pregunta.
habit-meaning =
    Abres { $often ->
        [much-more] mucho más a menudo
        [more] más a menudo
        [less] menos a menudo
       *[much-less] mucho menos a menudo
    } los marcadores que significan lo mismo que la pregunta.
habit-closeness =
    Abres { $often ->
        [much-more] mucho más a menudo
        [more] más a menudo
        [less] menos a menudo
       *[much-less] mucho menos a menudo
    } los marcadores que repiten buena parte de la pregunta palabra por palabra.
habit-exact =
    Abres { $often ->
        [much-more] mucho más a menudo
        [more] más a menudo
        [less] menos a menudo
       *[much-less] mucho menos a menudo
    } los marcadores que tienen exactamente el título o el sitio por los que preguntas.
habit-freshness =
    Abres { $often ->
        [much-more] mucho más a menudo
        [more] más a menudo
        [less] menos a menudo
       *[much-less] mucho menos a menudo
    } los marcadores con fecha reciente.
habit-frecency =
    Abres { $often ->
        [much-more] mucho más a menudo
        [more] más a menudo
        [less] menos a menudo
       *[much-less] mucho menos a menudo
    } los marcadores que ya se han abierto muchas veces y hace poco.

## Ajustes: En segundo plano

background-heading = En segundo plano
background-lead = Mientras está en marcha, Dogear sigue tus navegadores, con ventana o sin ella.
background-paused = En pausa.
background-paused-until = En pausa hasta las { $time }.
background-go-on = Reanudar
background-pause-hour = Pausar una hora
background-pause = Pausar hasta que lo reanude
background-keep-watching = Seguir en marcha con la ventana cerrada
background-start-with-computer = Iniciar con el equipo
background-start-with-computer-hint = Sin su ventana, que aparece cuando lo llamas.

## Ajustes: Búsqueda rápida

quick-heading = Búsqueda rápida
quick-lead = Una ventana pequeña por encima de las demás, para encontrar una página sin dejar lo que haces.
quick-keys-by-desktop = Estas teclas las asigna el escritorio. Se cambian en su propia configuración.
quick-keys-not-yet = El escritorio aún no ha asignado teclas. Se eligen en su propia configuración.
quick-keys-none = No hay teclas para llamarla.
quick-keys-press = Pulsa las teclas nuevas…
quick-keys-leave = Esc las deja como están.
quick-keys-change = Cambiar
quick-keys-on = Activar
quick-keys-off = Desactivar
quick-open = Abrir la búsqueda rápida
quick-bind-gnome = Este escritorio no asigna teclas a los programas. En la Configuración del sistema, ve a Teclado, Ver y personalizar atajos, Atajos personalizados, y añade uno con este comando.
quick-bind-kde = Este escritorio no asigna teclas a los programas. En las Preferencias del sistema, ve a Teclado, Atajos, Añadir nuevo, Orden o guion, y escribe este comando.
quick-bind-sway = Este escritorio no asigna teclas a los programas. Añade esta línea a ~/.config/sway/config y recarga Sway.
quick-bind-hyprland = Este escritorio no asigna teclas a los programas. Añade esta línea a ~/.config/hypr/hyprland.conf.
quick-bind-other = Este escritorio no asigna teclas a los programas. En la configuración del teclado del escritorio, asigna una tecla a este comando.
shortcut-held = Otro programa usa { $keys }.
shortcut-refused = El sistema no concede { $keys }.
shortcut-unusable = Estas teclas no se pueden usar. Pulsa otras.

## Ajustes: Aspecto

look-heading = Aspecto
look-theme = Colores
look-as-system = Como el sistema
look-light = Claro
look-dark = Oscuro
look-language = Idioma

## Ajustes: Esta biblioteca

about-heading = Esta biblioteca
about-meaning = Búsqueda por significado
about-meaning-off = No disponible; se busca por palabras.
about-meaning-ready =
    { $count ->
        [one] { $count } marcador, ya listo.
       *[other] { $count } marcadores, todos listos.
    }
about-meaning-preparing =
    { $total ->
        [one] { $done } de { $total } marcador listo.
       *[other] { $done } de { $total } marcadores listos.
    }
about-data-folder = Carpeta de datos
about-version = Versión
about-look = Buscar una versión más reciente
about-looking = Buscando…
about-newest = Es la versión más reciente.
about-newer = Ya existe la versión { $version }.
about-newer-open = Verla en el navegador
about-keys = Atajos de teclado
about-list-keys = Ver los atajos

## Búsqueda rápida

quick-title = Dogear: búsqueda rápida
quick-field = ¿Qué recuerdas de la página?
quick-type = Escribe lo que recuerdes: una palabra, un sitio, una carpeta, cuándo la guardaste.
quick-reading = Dogear está leyendo tus marcadores. En un momento se podrán encontrar aquí.
quick-no-bookmarks = Dogear aún no ha leído ningún marcador.
quick-choose = Elegir qué puede leer
quick-open-dogear = Abrir Dogear
quick-open-many =
    { $count ->
        [one] ¿Abrir { $count } página?
       *[other] ¿Abrir { $count } páginas?
    }
quick-open-many-yes = Abrir { $count }
quick-hint-open = abrir
quick-hint-open-marked = abrir { $count }
quick-hint-ask = preguntar
quick-hint-copy = copiar dirección
quick-hint-close = cerrar
quick-measured = { $count } de { $total } · { $time }
quick-not-web = Esto no es una página web, así que no se puede abrir. Se ha copiado su dirección.

## Por qué no hay respuesta

failure-no-provider = Nada responde en { $address }. Inicia el programa que ejecuta { $model } o revisa la dirección en Ajustes.
failure-wrong-key = { $address } no acepta la clave. Revísala en Ajustes.
failure-no-model = { $address } no tiene el modelo { $model }. Elige otro en Ajustes.
failure-rate-limited = { $address } pide esperar. Inténtalo de nuevo dentro de un minuto o consulta allí tu plan.
failure-rate-limited-seconds =
    { $seconds ->
        [one] { $address } pide esperar. Inténtalo de nuevo dentro de un segundo.
       *[other] { $address } pide esperar. Inténtalo de nuevo dentro de { $seconds } segundos.
    }
failure-rate-limited-minutes =
    { $minutes ->
        [one] { $address } pide esperar. Inténtalo de nuevo dentro de { $minutes } minuto.
       *[other] { $address } pide esperar. Inténtalo de nuevo dentro de { $minutes } minutos.
    }
failure-rate-limited-hours =
    { $hours ->
        [one] { $address } pide esperar. Inténtalo de nuevo dentro de { $hours } hora.
       *[other] { $address } pide esperar. Inténtalo de nuevo dentro de { $hours } horas.
    }
failure-provider-down = { $address } no ha podido responder ahora mismo. Inténtalo de nuevo en un momento.
failure-timeout = { $address } ha tardado demasiado en responder. Inténtalo de nuevo o elige un modelo más pequeño.
failure-context-too-long = La pregunta y sus marcadores son más de lo que { $model } puede leer de una vez. Haz una pregunta más corta o elige otro modelo en Ajustes.
failure-cut = La respuesta de { $address } se ha cortado. Vuelve a preguntar para verla entera.
failure-bad-answer = { $address } no ha enviado nada que se pueda mostrar como respuesta. Revisa la dirección y el modelo en Ajustes.
failure-not-agreed = Aún no se ha enviado nada. { $address } no está en este equipo: mira primero qué se enviaría y acéptalo.
failure-internal = No se ha podido enviar la pregunta a { $address }: { $reason }. Revisa los ajustes.

## Qué ha fallado y qué ayuda

problem-library-damaged = El archivo de la biblioteca { $path } está dañado y no se puede leer.
problem-library-newer = El archivo de la biblioteca { $path } es de un Dogear más nuevo (versión { $found } de su formato; este Dogear conoce la { $known }). Actualiza Dogear.
problem-library-unusable = El archivo de la biblioteca { $path } no se puede usar: { $reason }. Comprueba que su carpeta exista, permita escribir y tenga espacio.
problem-library-out-of-step = La biblioteca y el modelo no encajan. Vuelve a elegir el modelo en Ajustes.
problem-library-failed = No se ha podido leer o escribir la biblioteca: { $reason }. Reinicia Dogear.
problem-reading-stopped = La lectura de { $source } se ha detenido de forma inesperada. Lo leído antes se conserva.
problem-source-unknown = La fuente { $id } ya no existe. Vuelve a elegir tus navegadores en Ajustes.
problem-folder-unknown = Ya no existe la carpeta «{ $typed }».
problem-runtime-unusable = La búsqueda por significado está desactivada: no se puede cargar { $path } ({ $reason }). Vuelve a instalar Dogear. Mientras tanto, se busca por palabras.
problem-model-file-unusable = La búsqueda por significado está desactivada: el archivo del modelo { $path } no se puede usar ({ $reason }). Vuelve a instalar Dogear o elige otro modelo en Ajustes.
problem-model-failed = El modelo no ha podido leer un texto: { $reason }. Si vuelve a pasar, elige otro modelo en Ajustes.
problem-model-stopped = La búsqueda por significado se ha detenido. Reinicia Dogear.
problem-model-unknown = El modelo { $name } no existe.
problem-model-not-here = { $name } aún no está aquí. Descárgalo primero.
problem-model-gone = La búsqueda por significado está desactivada: el modelo { $id } ya no está aquí. Vuelve a descargarlo en Ajustes o usa otro.
problem-model-folder-incomplete = { $reason }. La carpeta debe contener model.onnx, tokenizer.json y model.toml.
problem-model-id-taken = { $path }: el identificador { $id } ya se usa o no es válido. Dale otro al modelo.
problem-model-width-wrong = { $id } produce { $found } números por texto, pero su model.toml dice { $said }. Usa otro modelo.
problem-model-in-use = { $id } está en uso o viene con Dogear. Usa primero otro modelo.
problem-server-address = { $address } no es la dirección de un servidor. Escríbela como https://huggingface.co.
problem-server-unreachable = No se puede conectar con { $host } ({ $reason }). Comprueba la conexión y empieza de nuevo: lo que ha llegado se conserva.
problem-server-lacks-file = { $host } no tiene { $file }. Puede que el modelo haya cambiado de lugar: busca un Dogear más nuevo.
problem-server-refuses = { $host } no entrega { $file } ({ $reason }). Inténtalo más tarde.
problem-download-cut = Se ha cortado la conexión con { $host } ({ $reason }). Empieza de nuevo para seguir desde ahí: lo que ha llegado se conserva.
problem-download-tampered = Lo que ha llegado de { $host } como { $file } no es lo anunciado y se ha eliminado. Empieza de nuevo; si ocurre dos veces, no uses este servidor.
problem-download-busy = Otro programa ya está descargando este modelo.
problem-disk-full = El disco está lleno. Libera espacio donde está { $path } y empieza de nuevo: lo que ha llegado se conserva.
problem-settings-unreadable = { $path } no se puede leer: { $reason }. Corrige el archivo o elimínalo.
problem-file = { $path }: { $reason }
problem-folder-not-made = La carpeta { $path } no se puede crear: { $reason }. Libera espacio o da permiso, y reinicia Dogear.
problem-no-data-folder = El sistema no indica ninguna carpeta para datos de aplicaciones, así que Dogear no tiene dónde poner su biblioteca.
problem-nothing-to-open = No hay nada que abrir: ya no está guardado o no es una página web.
problem-no-program = Dogear no sabe qué programa muestra páginas en { $browser }. Abre la página en tu navegador habitual.
problem-pages-off = La lectura de páginas está desactivada. Actívala en Ajustes.
problem-pages-busy = Otro Dogear está leyendo páginas. Espera a que termine o detén allí la lectura.
problem-page-left-out = Esta página está en una carpeta privada o entre las que no se leen nunca. Ambas cosas están en Ajustes.
problem-no-project = Este Dogear se compiló sin la dirección de su proyecto, así que no puede buscar una versión más reciente.
problem-no-release = Todavía no se ha publicado ninguna versión en { $page }.
problem-newest-unknown = No se sabe si existe una versión más reciente: { $host } no lo dice ({ $reason }). Inténtalo más tarde o míralo en { $page }.
problem-broken = Algo en Dogear se ha detenido de forma inesperada: { $reason }. Reinicia Dogear.
problem-not-opened = El navegador no ha abierto { $url }: { $reason }
problem-autostart = No se ha podido cambiar el inicio con el equipo: { $reason }
problem-no-host = El programa que inician los navegadores no está junto a este. Vuelve a instalar Dogear.
problem-nothing-dropped = Ya no se sabe qué archivo era. Suéltalo de nuevo.
problem-file-picked = El archivo no se puede usar: { $reason }
problem-shortcut-held = Otro programa usa { $keys }.
problem-shortcut-refused = El sistema no concede { $keys } a los programas. Pulsa otras.
problem-shortcut-not-here = Este escritorio no asigna teclas a los programas.
problem-shortcut-unfit = Pulsa una tecla junto con Ctrl, Alt o la tecla Comando.
problem-rule-folder = Escribe el nombre de una carpeta o una ruta como Trabajo/Privado.
problem-rule-site = Esto no es un sitio. Escribe uno como example.org.
problem-rule-source = Elige un navegador o un archivo importado.
problem-rule-pattern = Escribe una parte de un título o una dirección entre asteriscos, como *factura*; solo asteriscos no basta.

## La lista de la biblioteca. Hay poco sitio: órdenes, condiciones y botones son una palabra o dos.

library-list = Marcadores
library-reading = Leyendo la biblioteca…
library-unread = No se ha podido leer la biblioteca. { $problem }
library-empty = Lo que tienen tus navegadores aparecerá aquí en cuanto se haya leído.
library-nothing = Ningún marcador cumple todo esto.
library-without = Sin: { $condition }
library-without-words = Sin las palabras
library-show-all = Mostrar todos los marcadores
library-filter = Palabras, sitio, año…
library-condition = Condición
library-conditions = Condiciones
library-clear-all = Quitar todas
library-kind = Tipo de página
library-kind-video = Vídeos
library-kind-pdf = Archivos PDF
library-kind-repository = Repositorios de código
library-kind-paper = Artículos científicos
library-never-opened = Nunca abierto
library-saved-twice = Guardado más de una vez
library-from = Desde
library-to = Hasta
library-from-to = { $from } – { $to }
library-since = Desde el { $day }
library-until = Hasta el { $day }
library-tagged = Etiqueta: { $tag }
library-folder-of = { $folder } ({ $source })
library-chosen-elsewhere =
    { $count ->
        [one] { $count } marcador elegido
       *[other] { $count } marcadores elegidos
    }
library-sort = Orden
library-sort-saved = Guardado
library-sort-title = Título
library-sort-site = Sitio
library-sort-folder = Carpeta
library-sort-opened = Abierto
library-sort-found = Mejor coincidencia
library-newest-first = Más recientes primero
library-oldest-first = Más antiguos primero
library-a-first = De la A a la Z
library-z-first = De la Z a la A
library-best-first = Mejor coincidencia primero
library-best-last = Mejor coincidencia al final
library-turn-round = Invertir el orden. Ahora: { $order }
library-headings = Encabezados
library-no-folder = Sin carpeta
library-no-site = Sin sitio
library-no-title = Sin título
library-no-date = Sin fecha
library-not-opened = Nunca abiertos
library-places-count =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
library-opened-on = abierto el { $day }
library-places = Navegadores y carpetas
library-places-filter = Buscar una carpeta
library-places-none = Ninguna carpeta se llama así.
library-all = Todos
library-tags = Etiquetas
library-languages = Idiomas
library-unnamed = Sin nombre
library-chosen =
    { $count ->
        [one] { $count } elegido
       *[other] { $count } elegidos
    }
library-choose-none = Quitar la selección
library-detail = Detalles
library-as-links = Como enlaces
library-as-markdown = Como Markdown
library-copied =
    { $count ->
        [one] { $count } marcador copiado.
       *[other] { $count } marcadores copiados.
    }
library-save = Guardar…
library-written =
    { $count ->
        [one] { $count } marcador exportado a { $path }.
       *[other] { $count } marcadores exportados a { $path }.
    }
library-ask-in-these = Preguntar solo sobre estos
library-leave-out = Excluir…
library-leave-out-what = ¿Qué quieres excluir?
library-leave-out-none = Estos no tienen ni sitio ni carpeta que se pueda excluir.
library-this-page = Esta página
library-open-many =
    { $count ->
        [one] ¿Abrir { $count } página?
       *[other] ¿Abrir { $count } páginas?
    }
library-open-many-each = Cada una se abre en su propia pestaña del navegador.
library-open-all =
    { $count ->
        [one] Abrir { $count }
       *[other] Abrir las { $count }
    }
library-note = Nota
library-found-otherwise = Ninguna palabra coincide tal como está escrita; se ha encontrado por otra forma de una palabra o por su significado.
library-saved-in =
    { $count ->
        [one] Guardado en { $count } lugar
       *[other] Guardado en { $count } lugares
    }
library-show-folder = mostrar su carpeta
library-copy-place = copiar el lugar
library-place-copied = Lugar copiado.
library-manager-keys = { $keys } muestra los marcadores en { $browser }.
library-never-changes = Dogear no cambia ni elimina nada en tus navegadores.
library-show-site = Mostrar solo { $site }
library-opened = Abierto con Dogear
library-history = Historial
library-similar = Páginas parecidas
library-similar-looking = Buscando páginas parecidas…
library-similar-failed = No se han podido buscar páginas parecidas.
library-similar-not-ready = La búsqueda por significado aún no está lista. En cuanto lo esté, las páginas parecidas aparecerán aquí.
library-similar-none = No hay nada parecido guardado.
library-closeness =
    { $closeness ->
        [very-close] muy cercana
        [close] cercana
        [related] relacionada
       *[loose] relación solo lejana
    }
library-of-site = Más de { $site }
library-all-of-site =
    { $count ->
        [one] Mostrar { $count }
       *[other] Mostrar los { $count }
    }
question-among =
    { $count ->
        [one] Solo sobre { $count } marcador elegido
       *[other] Solo sobre { $count } marcadores elegidos
    }
question-among-all = Volver a preguntar sobre todos los marcadores
keys-in-library = En la biblioteca
keys-to-filter = Ir al filtro
keys-choose-next = Elegir el anterior o el siguiente
keys-choose-range = Elegir varios
keys-choose-more = Elegir uno más, o uno menos
keys-choose-all = Elegir todos
keys-to-beside = Ir a las carpetas, o a los detalles
keys-open = Abrir
keys-choose-none = Quitar la selección

## Sitios y copias

sites-heading = Sitios
sites-lead =
    { $sites ->
        [one] { $sites } sitio del que has guardado páginas. Cuenta también sus subdominios.
       *[other] { $sites } sitios de los que has guardado páginas. Cada uno cuenta también sus subdominios.
    }
sites-filter = Buscar un sitio
sites-sort = Orden
sites-by-pages = Más guardados
sites-by-name = Por nombre
sites-by-newest = Más recientes
sites-reading = Contando los sitios…
sites-unread = No se han podido contar los sitios. { $problem }
sites-none-fit = Ningún sitio tiene «{ $typed }» en su nombre.
sites-listed =
    { $count ->
        [one] { $count } sitio
       *[other] { $count } sitios
    }
sites-subdomains-of = Subdominios de { $site }
sites-more = Más sobre { $site }
sites-drawn = Guardados de { $first } a { $last }, sobre todo en { $most }
sites-drawn-one = Guardado en { $year }
sites-drawn-none = No se conoce ninguna fecha
site-back = Todos los sitios
site-between = Guardados del { $first } al { $last }
site-once = Guardado el { $day }
site-show = Mostrar en la biblioteca
site-years = Por año
site-year = { $year }: { $bookmarks }
site-folders = Carpetas
site-more-folders =
    { $count ->
        [one] y { $count } carpeta más
       *[other] y { $count } carpetas más
    }
site-newest = Lo más reciente
site-subdomains = Subdominios
site-more-subdomains =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
copies-heading = Copias
copies-lead = Lo que está guardado más de una vez. Dogear no cambia nada en tus navegadores: muestra dónde está cada copia para que puedas eliminar las que no necesites.
copies-likeness = Cuánto se parecen
copies-page = La misma página
copies-form = Otras formas
copies-title = El mismo título
copies-meaning = Significado parecido
copies-page-explained = La misma dirección, guardada en varios lugares.
copies-form-explained = También direcciones que llevan a la misma página: http o https, con o sin www, para el móvil, para imprimir o con un código de seguimiento.
copies-title-explained = También páginas de un mismo sitio con el mismo título.
copies-meaning-explained = Páginas distintas sobre lo mismo. No hay certeza de que sean copias.
copies-looking = Buscando copias…
copies-unread = No se han podido buscar las copias. { $problem }
copies-told =
    { $groups ->
        [one] { $groups } página está guardada más de una vez; { $spare ->
            [one] sobra { $spare } marcador.
           *[other] sobran { $spare } marcadores.
        }
       *[other] { $groups } páginas están guardadas más de una vez; { $spare ->
            [one] sobra { $spare } marcador.
           *[other] sobran { $spare } marcadores.
        }
    }
copies-told-alike =
    { $groups ->
        [one] { $groups } grupo de páginas parecidas, { $count ->
            [one] { $count } marcador en total.
           *[other] { $count } marcadores en total.
        }
       *[other] { $groups } grupos de páginas parecidas, { $count ->
            [one] { $count } marcador en total.
           *[other] { $count } marcadores en total.
        }
    }
copies-none =
    { $likeness ->
        [page] Ninguna página está guardada dos veces.
        [form] Ninguna página está guardada dos veces, con ninguna forma de su dirección.
        [title] Ninguna página está guardada dos veces, y ningún sitio tiene dos con el mismo título.
       *[meaning] No hay dos páginas tan cercanas.
    }
copies-closeness = Cercanía mínima
copies-closeness-loose = relacionadas
copies-closeness-tight = casi iguales
copies-closeness-at = { $closeness } de 100
copies-waiting = Las páginas se podrán comparar por su significado cuando Dogear haya leído para ello todos los marcadores: { $done } de { $total } por ahora. Sigue por sí solo.
copies-waiting-off = Ahora no se pueden comparar las páginas por su significado: la búsqueda por significado está desactivada.
copies-choose = Elegir «{ $title }»
copies-differ = difieren en { $parts }
copies-differ-nothing = no difieren en nada
copies-differ-address = dirección
copies-differ-title = título
copies-differ-folder = carpeta
copies-differ-browser = navegador
copies-differ-date = fecha
copies-no-date = sin fecha
copies-keep = conviene conservar este: { $reasons }
copies-keep-oldest = el más antiguo
copies-keep-folder = en la carpeta más específica
copies-keep-secure = su dirección es https
copies-copy-list = Copiar una lista
copies-list-copied =
    { $count ->
        [one] Copiada una lista de { $count } marcador.
       *[other] Copiada una lista de { $count } marcadores.
    }
copies-show = Mostrar en la biblioteca
copies-of = Copias de «{ $title }»
copies-of-several =
    { $count ->
        [one] Copias de { $count } página
       *[other] Copias de { $count } páginas
    }
copies-how = Cómo eliminar
copies-how-heading = Cómo eliminar copias
copies-how-lead = Una copia se elimina en el navegador que la tiene. Dogear se da cuenta por sí solo.
copies-how-keys = Pulsa <kbd>{ $keys }</kbd> en { $browser }: se abren sus marcadores. Busca allí el título y elimina el marcador en su carpeta.
copies-how-address = Escribe <kbd>{ $address }</kbd> en la barra de direcciones de { $browser }: se abren sus marcadores. Busca allí el título y elimina el marcador en su carpeta.
copies-how-menu = Abre los marcadores de { $browser } desde su menú. Busca allí el título y elimina el marcador en su carpeta.
copies-how-file = Este archivo se leyó una sola vez y no se cambia. Quita el archivo en Ajustes, o excluye allí la página.
copies-copy-title = Copiar el título
copies-chosen =
    { $count ->
        [one] { $count } elegido
       *[other] { $count } elegidos
    }
copies-choose-page = Elegir todo lo mostrado
copies-choose-none = Quitar la selección
copies-shown = { $from } a { $to } de { $all }
copies-earlier = Anteriores
copies-later = Más
changes-back-to = Volver al día
changes-earlier-day = Día anterior
changes-later-day = Día siguiente
changes-earlier-day-explained = El día anterior con cambios
changes-later-day-explained = El día siguiente con cambios
changes-to-newest = Ir a lo más reciente
changes-none-that-day = Sin cambios el { $day }. Antes:
changes-none-so-far = Sin cambios hasta el { $day }.
changes-count =
    { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }
changes-count-some =
    { $count ->
        [one] { $count } cambio o más
       *[other] { $count } cambios o más
    }
change-copy-place = Copiar dónde estaba
change-copy-place-of = Copiar dónde estaba { $title }
change-place-copied = Copiados el título, la dirección y el lugar.

## Mapa y cronología. tema (topic): páginas sobre cosas parecidas, que están juntas en el mapa.

map-heading = Lo que has guardado, según de qué trata
map-explained = Las páginas que están cerca tratan de cosas parecidas.
map-reading = Leyendo el mapa
map-unread = No se ha podido leer el mapa: { $problem }
map-empty = Todavía no hay nada que dibujar.
map-waiting = El mapa aparecerá cuando la búsqueda por significado esté lista.
map-waiting-ready =
    { $total ->
        [one] { $done } de { $total } marcador listo.
       *[other] { $done } de { $total } marcadores listos.
    }
map-waiting-off = La búsqueda por significado está desactivada, y el mapa se dibuja a partir de ella.
map-to-settings = Ver en Ajustes
map-making = Se está dibujando el mapa.
map-making-done =
    { $total ->
        [one] { $done } de { $total } marcador ya tiene su lugar.
       *[other] { $done } de { $total } marcadores ya tienen su lugar.
    }
map-no-drawing = Esta ventana no puede dibujar el mapa. Aquí está como lista.
map-not-placed =
    { $count ->
        [one] { $count } marcador aún no tiene lugar en el mapa.
       *[other] { $count } marcadores aún no tienen lugar en el mapa.
    }
map-search = Buscar en el mapa
map-found =
    { $count ->
        [0] Nada encontrado
        [one] { $count } encontrado
       *[other] { $count } encontrados
    }
map-colour-by = Colores según
facet-topic = Tema
facet-time = Año
facet-site = Sitio
facet-folder = Carpeta
facet-source = Fuente
group-others = Otros
group-earlier = Antes de { $year }
group-undated = Sin fecha
group-unnamed = Sin nombre
map-legend = Colores
map-label = Mapa de tus marcadores
map-keys = Las flechas van de tema en tema, Espacio resalta uno, Intro entra en él y abre la ficha de una página. Esc vuelve atrás. + y − acercan y alejan; Mayús y las flechas desplazan el mapa.
map-at-topic =
    { $count ->
        [one] { $name }: { $count } página
       *[other] { $name }: { $count } páginas
    }
map-nearer = Acercar
map-farther = Alejar
map-show-all = Mostrarlo todo
map-draw-around = Rodear páginas
map-as-list = Como lista
map-as-map = Como mapa
map-of-topic = En el mapa: { $name }
map-of-drawn = Elegidos en el mapa
chosen-pages =
    { $count ->
        [0] Ninguna página
        [one] { $count } página
       *[other] { $count } páginas
    }
show-in-library = Mostrar en la biblioteca
chosen-clear = Quitar la selección
print-list = Imprimir la lista
print-first = Las primeras { $count } de { $total }
map-card = Página elegida
map-card-in-library = En la biblioteca
map-similar = Páginas parecidas
map-similar-none = No se ha encontrado nada parecido.
map-newest = Las más recientes
map-light-up = Mostrar en el mapa
picture-as-png = Guardar como PNG
picture-as-svg = Guardar como SVG
picture-saved = Imagen guardada como { $path }
picture-not-made = No se ha podido crear la imagen. Prueba con el otro formato.
timeline-heading = Qué has guardado y cuándo
timeline-reading = Leyendo la cronología
timeline-unread = No se ha podido leer la cronología: { $problem }
timeline-no-dates = Ninguno de tus marcadores tiene fecha.
timeline-undated =
    { $count ->
        [one] { $count } marcador no tiene fecha y no se dibuja.
       *[other] { $count } marcadores no tienen fecha y no se dibujan.
    }
timeline-by = Colores según
timeline-label = Tus marcadores a lo largo del tiempo
timeline-keys = Las flechas izquierda y derecha recorren las barras; con Mayús, abarcan más. + y − acercan y alejan, Intro se acerca a lo elegido, Esc quita la selección.
timeline-earlier = Antes
timeline-later = Después
timeline-as-table = Como tabla
timeline-as-chart = Como gráfico
timeline-when = Cuándo
timeline-all = Total
timeline-from-to =
    { $count ->
        [one] { $count } página · { $from } – { $to }
       *[other] { $count } páginas · { $from } – { $to }
    }
timeline-at =
    { $count ->
        [one] { $count } página · { $when }
       *[other] { $count } páginas · { $when }
    }
timeline-span = { $from } – { $to }
timeline-on-this-day = Tal día como hoy
timeline-never-opened = Guardado y nunca abierto
timeline-never-opened-count =
    { $count ->
        [one] { $count } página no se ha abierto nunca desde Dogear.
       *[other] { $count } páginas no se han abierto nunca desde Dogear.
    }
timeline-show-all =
    { $count ->
        [one] Mostrarla en la biblioteca
       *[other] Mostrar las { $count } en la biblioteca
    }
