### Lo que `dogear` escribe en una terminal. Lo que va entre `comillas invertidas`, las --opciones, los nombres de archivo y las
### palabras en MAYÚSCULAS no se traducen. El glosario está al principio de window.ftl.

## Cantidades, como partes de una línea

bookmarks =
    { $count ->
        [one] { $count } marcador
       *[other] { $count } marcadores
    }

## Ayuda. Un mensaje por comando y, debajo, sus opciones

help = Encuentra tus marcadores por lo que recuerdas de ellos.
    .data_dir = Carpeta de la biblioteca y los ajustes.
    .json = Escribe un documento JSON en vez de texto (`watch` y `ask`: un objeto por línea).
    .gentle = Deja a otros la mitad de la potencia del equipo mientras se prepara la búsqueda por significado.
    .verbose = Cuenta por stderr lo que se está haciendo.
    .lang = Habla en este idioma en vez del idioma del sistema, por su código: en, de, fr, es, pt, it, ru, zh, ja o ar.
    .help = Muestra la ayuda.
    .version = Muestra la versión.
help-sources = Muestra los perfiles de navegador encontrados y permite elegir cuáles se leen.
    .enable = Lee esta fuente.
    .disable = No lee esta fuente y olvida lo leído de ella.
    .add = Añade una carpeta de perfil que no se encontró por sí sola.
help-sync = Lee todas las fuentes una vez y prepara lo nuevo para la búsqueda por significado.
    .source = Solo esta fuente.
    .no_embed = Solo las palabras; la búsqueda por significado se pone al día en la próxima lectura.
help-watch = Lee todas las fuentes y luego sigue sus cambios hasta que se interrumpa.
help-import = Lee un archivo de marcadores en cualquier formato conocido.
    .file = El archivo.
    .dry_run = Dice qué pasaría, sin cambiar nada.
help-export = Escribe los marcadores en un archivo, en el orden y las carpetas de sus navegadores.
    .file = El archivo; su extensión indica el formato, salvo que lo haga --format.
    .format = El formato.
    .format_html = Lo importan todos los navegadores.
    .format_json = Una lista de objetos.
    .format_csv = Una tabla.
    .format_md = Un documento.
    .folder = Solo lo que hay en esta carpeta: un nombre, o varios separados por `/`.
    .source = Solo esta fuente.
help-folders = Enumera las carpetas, las más grandes primero, con el número de marcadores en cada una y debajo de ella.
    .folder = Solo esta carpeta y las que contiene: un nombre, o nombres separados por `/`.
    .depth = Como máximo, este número de niveles.
help-list = Enumera marcadores: los que cumplen las condiciones, en el orden pedido.
    .query = Palabras que se buscan; las fechas, los sitios y similares que haya en ellas son condiciones.
    .limit = Como máximo, esta cantidad.
    .from = Empieza por el que está en este lugar, contando desde 0.
    .sort = Según qué: si no se indica, `saved`, o `found` cuando hay palabras.
    .sort_saved = Cuándo se guardó, primero lo más reciente.
    .sort_title = El título.
    .sort_site = El sitio.
    .sort_folder = La carpeta.
    .sort_opened = Cuándo lo abrió Dogear por última vez, primero lo más reciente.
    .sort_found = Primero lo que mejor responde a las palabras.
    .reverse = Al revés.
    .after = Guardado este día o después (YYYY-MM-DD).
    .before = Guardado antes de este día (YYYY-MM-DD).
    .site = En este sitio o una parte de él.
    .folder = En esta carpeta o debajo, por su nombre o ruta (Trabajo/Proyectos).
    .source = De esta fuente.
    .tag = Con esta etiqueta.
    .kind = Solo páginas de este tipo.
    .kind_video = Vídeos.
    .kind_pdf = Archivos PDF.
    .kind_repository = Repositorios de código fuente.
    .kind_paper = Artículos científicos.
    .language = Con un título en este idioma (de, en, ja).
    .never_opened = Que Dogear no haya abierto nunca.
    .saved_twice = Cuya página esté guardada más de una vez.
help-similar = Enumera los marcadores más cercanos por significado a uno de ellos.
    .page = Su número o su dirección.
    .limit = Como máximo, esta cantidad.
help-duplicates = Enumera lo que está guardado más de una vez; no se borra nada.
    .alike = Cuánto se parecen.
    .alike_page = La misma página.
    .alike_form = U otra forma de ella: para el móvil, para imprimir, en un archivo web.
    .alike_title = O una página del mismo sitio con el mismo título.
    .folder = Solo en esta carpeta o debajo, por su nombre o ruta (Trabajo/Proyectos).
    .source = Solo en esta fuente.
    .limit = Como máximo, este número de grupos.
help-map = Muestra cómo se sitúan los marcadores unos respecto a otros: lo cercano por significado está cerca en el mapa.
    .svg = Escribe el mapa como imagen en este archivo, o en la salida de la terminal si no se indica ninguno.
help-pages = Muestra y elige si Dogear lee lo que dicen las páginas de tus marcadores, las lee ahora y muestra cuáles han desaparecido.
    .on = Deja que Dogear cargue las páginas de sus sitios: las elegidas con --source y --folder o, si no, las de todas las fuentes que hay ahora.
    .off = No carga nada de ningún sitio.
    .estimate = Dice cuántas páginas serían, cuánto llegaría y cuánto tardaría. No se carga nada de ningún sitio.
    .read = Lee ahora lo pendiente. Ctrl+C lo detiene; la próxima vez sigue desde ahí.
    .show = Escribe lo que se guarda de esta página, por el número de un marcador o su dirección.
    .health = Enumera las páginas que ya no son como antes: todas, o las de un tipo.
    .health_gone = El sitio dice que esa página no existe.
    .health_dead = El sitio ya no existe.
    .health_moved = La página tiene otra dirección de forma permanente.
    .health_changed = Su texto no es el de antes.
    .limit = Enumera como máximo esta cantidad.
    .forget = Olvida lo que decían las páginas y no vuelve a cargarlas. Sin --site, --folder, --source ni --page: todo, y se desactiva la lectura.
    .again = Vuelve a cargar páginas que ya se cargaron, también las olvidadas.
    .source = Lee las páginas de esta fuente; con --forget o --again, solo esas.
    .folder = Lee las páginas de esta carpeta, por su nombre o ruta (Trabajo/Proyectos); con --forget o --again, solo esas. Una carpeta privada solo se lee si se indica aquí.
    .site = Solo páginas de este sitio o de una parte de él.
    .page = Solo esta página, por el número de un marcador o su dirección.
    .not_folder = No lee nunca páginas de esta carpeta.
    .not_site = No lee nunca páginas de este sitio ni de una parte de él.
    .all = Elige todas las fuentes que hay ahora, sin excluir nada.
    .reread = Vuelve a leer una página a partir de estos días; 0 para nunca.
    .private_addresses = Si se leen las páginas de este equipo o de tu propia red.
    .private_addresses_yes = Se leen.
    .private_addresses_no = No se leen.
    .metered = Si se leen páginas cuando la conexión es de uso medido, que se paga por lo que se envía.
    .metered_yes = Se leen.
    .metered_no = Esperan a otra conexión.
help-search = Busca marcadores.
    .query = Lo que recuerdas.
    .limit = Como máximo, esta cantidad.
    .explain = Dice cómo se ha leído la pregunta y por qué está cada marcador donde está.
    .mode = Por palabras, por significado o ambos.
    .mode_hybrid = Palabras y significado juntos.
    .mode_words = Solo palabras.
    .mode_meaning = Solo significado.
    .after = Guardado este día o después (YYYY-MM-DD).
    .before = Guardado antes de este día (YYYY-MM-DD).
    .site = En este sitio o una parte de él.
    .folder = En esta carpeta o dentro de ella, por su nombre o su ruta (Trabajo/Proyectos).
    .source = De esta fuente.
help-ask = Responde a una pregunta citando tus marcadores.
    .question = La pregunta.
    .llm = Quién responde: `none` para las respuestas integradas, o el nombre de un modelo. Si no se indica, lo elegido en los ajustes.
    .agree = Acepta enviar preguntas y marcadores al proveedor de los ajustes, si no está en este equipo.
    .show_sent = Solo muestra lo que se enviaría, letra por letra.
help-provider = Muestra y elige quién responde.
    .wanted = Hace que responda este: `built_in`, `ollama`, `open_ai_compatible`, `openai`, `anthropic`, `gemini`, `groq`, `deepseek`, `mistral` u `openrouter`.
    .address = Su dirección; vacía para la habitual.
    .model = El modelo.
    .key = Guarda una clave, leída de la entrada estándar.
    .test = Pregunta si está ahí, acepta la clave y tiene el modelo.
    .find = Solo busca programas con modelos en este equipo.
help-model = Muestra y elige el modelo que usa la búsqueda por significado.
    .get = Descarga este modelo, o continúa donde se detuvo.
    .wanted = Busca con este modelo, de la lista o de una carpeta con model.onnx, tokenizer.json y model.toml.
    .back = Vuelve a buscar con el modelo anterior.
    .remove = Elimina lo descargado de este modelo, u olvida su carpeta.
    .server = Descarga los modelos de este servidor; vacío para el habitual.
help-private = Muestra y cambia las carpetas cuyos marcadores no se enseñan a ningún modelo ni asistente.
    .add = Mantiene privada esta carpeta, por su nombre o su ruta (Trabajo/Privado).
    .drop = Deja de mantener privada esta carpeta.
help-habit = Muestra lo aprendido de los marcadores que abres en la ventana, desactiva el aprendizaje o lo olvida todo.
    .on = Aprende de lo que se abre.
    .off = No aprende nada, y lo aprendido no cambia nada.
    .forget = Olvida lo que se abrió.
help-chat = Conversa sobre tus marcadores en la terminal.
help-conversations = Muestra lo preguntado y respondido, lo lee de nuevo como Markdown, busca, cambia títulos o elimina.
    .show = Escribe esta como Markdown, con sus fuentes.
    .search = Muestra solo las que tienen estas palabras en un título, una pregunta o una respuesta.
    .rename = Le da otro título a una.
    .delete = Elimina esta para siempre.
help-toggle = Muestra la búsqueda rápida del Dogear en marcha, o la oculta; si no está en marcha, inicia Dogear.
help-open = Hace una pregunta en la ventana del Dogear en marcha; si no está en marcha, lo inicia.
    .question = La pregunta.
help-companion = Deja que el complemento de un navegador hable con Dogear; sin opciones, atiende al navegador que ha iniciado este programa.
    .install = Indica a cada navegador encontrado dónde está este programa para su complemento.
    .remove = Lo deshace.
    .status = Muestra los navegadores encontrados y cuáles lo saben.
help-mcp = Deja que un asistente lea la biblioteca: el Model Context Protocol por stdin y stdout.
help-changes = Lo añadido, cambiado, movido, eliminado y restaurado, empezando por lo más reciente.
    .since = Este día o después (YYYY-MM-DD).
    .kind = Solo de este tipo.
    .kind_added = Nuevo.
    .kind_changed = Otro título, dirección, fecha, etiquetas o nota.
    .kind_moved = En otra carpeta.
    .kind_removed = Ya no está.
    .kind_restored = Ha vuelto después de desaparecer.
    .source = Solo en esta fuente.
    .before = Anterior a esta entrada: el último `entry` de una página lleva a la siguiente.
    .limit = Como máximo, esta cantidad.
help-exclude = Muestra y cambia las reglas sobre lo que Dogear no debe conocer.
    .folder = Una carpeta con este nombre, o en esta ruta (Trabajo/Privado), con todo lo que contiene.
    .site = Este sitio con sus subdominios.
    .source = Este perfil o archivo importado.
    .pattern = Direcciones y títulos como este; `*` equivale a cualquier texto, `?` a un carácter.
    .drop = En vez de añadir estas reglas, las quita y vuelve a leer lo que excluían.
help-status = Cifras, estado y tamaño de la biblioteca.
help-newest = Busca un Dogear más reciente: una petición a su proyecto. No se descarga ni se instala nada.
help-eval = Mide en qué medida se reencuentran marcadores conocidos.
    .queries = Consultas, un objeto JSON por línea: id, category, query, url.
    .now = El momento desde el que se cuenta «la primavera pasada».
    .without = Busca sin esto, para ver cuánto aporta. Se puede indicar más de una vez.
    .without_conditions = Sitios, carpetas, fechas y tipos como condiciones.
    .without_words = Las palabras de la pregunta.
    .without_meaning = Su significado.
    .without_misspellings = Lo que se quiso decir con una palabra mal escrita.
    .without_languages = Las preguntas en idiomas distintos del inglés, leídas como tales.
    .without_tokens = La comparación de los mejores palabra por palabra.
    .without_recency = La preferencia por lo guardado hace poco.
help-rebuild = Vuelve a crear todo lo que se deriva de los marcadores.
    .repair = Antes aparta una biblioteca dañada y empieza otra con sus conversaciones.
help-help = Muestra este mensaje, o la ayuda de un comando.

searching =
    Qué puede llevar una búsqueda:
      "masa madre" pan         exactamente estas palabras, con cualquier tipo de comillas
      rust OR go               una u otra; OR en mayúsculas, o | entre unas pocas palabras
      rust -async              sin esta palabra
      rust NOT async           lo mismo
      site:github.com rust     en este sitio
      folder:Recetas sopa      en esta carpeta o en una que esté dentro
      folder:"Por leer" cine   un nombre de varias palabras lleva comillas
      sopa en Cocina/Invierno  en la carpeta de esta ruta
      sopa Cocina › Invierno   lo mismo; los emojis del nombre se pueden omitir
      kind:pdf impuestos       de este tipo: video (vídeo), pdf, repository (repositorio) o paper (artículo científico)
      after:2023 rust          guardado en 2023 o después
      before:2023-05 rust      guardado antes de mayo de 2023; un día se escribe 2023-05-17
      in:firefox pan           guardado en este navegador o perfil
      pan -site:youtube.com    con un guion delante también se excluye un sitio, una carpeta o un tipo

    También sirven palabras corrientes: «vídeos de rust en youtube que guardé el año pasado».

## Lo que rodea a la ayuda

help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
help-default = Por omisión: { $value }.
help-names = Valores posibles: { $names }.
help-environment = También se toma de { $name }.

## Lo mal escrito. Cada caso termina el comando

typed-more = `{ $command } --help` muestra lo que hay.
typed-unknown = Aquí no existe la opción { $argument }.
typed-unknown-command = No existe el comando { $command }.
typed-meant = ¿Querías decir { $suggestion }?
typed-missing = Falta esto: { $arguments }.
typed-no-command = Indica qué hacer.
typed-wrong-value = «{ $value }» no sirve para { $argument }: { $reason }.
typed-value-missing = Falta un valor después de { $argument }.
typed-conflict = { $argument } no se puede usar con { $other }.
typed-twice = { $argument } solo se puede indicar una vez.
typed-too-much = { $argument } no admite «{ $value }».
typed-count = Número de valores de { $argument }: deben ser { $wanted }, no { $given }.
typed-no-text = Lo escrito no es un texto válido.
typed-other = No se ha podido leer el comando: { $reason }
typed-one-of = los valores posibles son { $names }
typed-day = un día se escribe 2024-03-31
typed-limit = hace falta un número de 1 a 1000
typed-number = hace falta un número
typed-levels = hace falta un número a partir de 1

## Preguntas que se responden con el teclado

ask-yes = s sí si y yes
ask-send = ¿Enviar esto, y también las próximas preguntas con sus marcadores? [s/N]
ask-sample = No se han encontrado marcadores en ningún navegador. ¿Probar la biblioteca de ejemplo? [S/n]

## `dogear sources`, `sync`, `watch`, `import`

sources-none = No se ha encontrado ningún perfil de navegador. Lee un archivo exportado con: dogear import FILE
sources-not-counted = sin contar
sources-not-read = no se lee
sources-companion = Para que el complemento hable con Dogear desde aquí: dogear companion --install
sync-changes = { $source }: añadidos { $added }, cambiados { $changed }, movidos { $moved }, eliminados { $removed }, sin cambios { $unchanged }
sync-unreadable = { $source }: { $detail } Lo leído antes se conserva.
sync-unreadable-plainly = No se puede leer.
sync-left-out =
    { $count ->
        [one] { $count } marcador excluido por tus reglas
       *[other] { $count } marcadores excluidos por tus reglas
    }
sync-skipped = entradas omitidas ({ $count }): { $reason }
sync-unused = sin usar: { $names }
sync-unused-field = { $name } (filas: { $rows })
sync-more = otros avisos: { $count }; se ven todos con --json
sync-done =
    { $count ->
        [one] { $count } marcador listo para la búsqueda por significado, { $time } en total.
       *[other] { $count } marcadores listos para la búsqueda por significado, { $time } en total.
    }
milliseconds = { $count } ms
watch-ready = Siguiendo los cambios. Ctrl+C para terminar.
watch-found = { $source }: fuente encontrada; se sigue desde ahora
watch-changes = { $source }: añadidos { $added }, cambiados { $changed }, movidos { $moved }, eliminados { $removed }; ya se encuentran por palabras
watch-changes-meaning = { $source }: añadidos { $added }, cambiados { $changed }, movidos { $moved }, eliminados { $removed }; se encuentran por palabras y significado tras { $time }
watch-stopped = Se ha dejado de seguir los navegadores. Vuelve a iniciar `dogear watch`.
import-elsewhere =
    { $count ->
        [one] { $count } página guardada también en otro lugar; la búsqueda la muestra una vez.
       *[other] { $count } páginas guardadas también en otro lugar; la búsqueda muestra cada una solo una vez.
    }
import-texts =
    { $count ->
        [one] También ha llegado el texto de { $count } página; la búsqueda la encuentra también por él.
       *[other] También han llegado los textos de { $count } páginas; la búsqueda las encuentra también por ellos.
    }
import-dry-run = Esto es lo que pasaría. No se ha cambiado nada.
import-done =
    { $count ->
        [one] Se encuentran por palabras tras { $words }; por significado, { $count } marcador tras { $meaning }.
       *[other] Se encuentran por palabras tras { $words }; por significado, { $count } marcadores tras { $meaning }.
    }
progress-drawing = Dibujando el mapa
progress-meaning = Preparando la búsqueda por significado
progress-searching = Buscando
progress-reading = Leyendo los marcadores

## `dogear pages`

pages-off = La lectura de páginas está desactivada: no se carga nada de ningún sitio. `dogear pages --estimate` dice cuánto sería, --on la activa.
pages-paused = La lectura de páginas está en pausa hasta que la reanudes en la ventana o con `dogear pages --on`.
pages-up-to-date = La lectura de páginas está activada. No hay nada pendiente.
pages-due =
    { $count ->
        [one] La lectura de páginas está activada. { $count } página pendiente: Dogear la lee mientras sigue tus navegadores, `dogear pages --read` ahora mismo.
       *[other] La lectura de páginas está activada. { $count } páginas pendientes: Dogear las lee mientras sigue tus navegadores, `dogear pages --read` ahora mismo.
    }
pages-elsewhere =
    { $count ->
        [one] Otro Dogear está leyendo páginas: { $count } página pendiente.
       *[other] Otro Dogear está leyendo páginas: { $count } páginas pendientes.
    }
pages-power =
    { $count ->
        [one] Se ahorra energía: { $count } página espera a ser leída.
       *[other] Se ahorra energía: { $count } páginas esperan a ser leídas.
    }
pages-metered =
    { $count ->
        [one] Esta conexión es de uso medido: { $count } página espera a ser leída.
       *[other] Esta conexión es de uso medido: { $count } páginas esperan a ser leídas.
    }
pages-chosen = Solo páginas de: { $names }
pages-left-out = Nunca páginas de: { $names }
pages-kept =
    { $count ->
        [0] No se guarda el texto de ninguna página.
        [one] Se guarda el texto de { $count } página, { $size } MB.
       *[other] Se guarda el texto de { $count } páginas, { $size } MB.
    }
pages-state-read = leídas
pages-state-no-text = sin texto que se pueda guardar
pages-state-walled = tras inicio de sesión, pregunta o rechazo
pages-state-unwanted = no destinadas a programas, dice el sitio
pages-state-gone = desaparecidas
pages-state-dead = en sitios desaparecidos
pages-state-trouble = sin respuesta, se volverá a intentar
pages-state-forbidden = no se cargan
pages-moved =
    { $count ->
        [one] { $count } página se ha movido: `dogear pages --health moved`
       *[other] { $count } páginas se han movido: `dogear pages --health moved`
    }
pages-estimate =
    { $count ->
        [one] { $count } página, unos { $size } MB, { $minutes } min
       *[other] { $count } páginas, unos { $size } MB, { $minutes } min
    }
pages-assumed =
    { $sites ->
        [one] Se suponen 100 kB por página, sin imágenes ni scripts; una página por segundo, de { $sites } sitio.
       *[other] Se suponen 100 kB por página, sin imágenes ni scripts; una página por segundo de cada uno de los { $sites } sitios.
    }
pages-largest =
    { $count ->
        [one] La mayor cantidad está en { $site }: { $count } página.
       *[other] La mayor cantidad está en { $site }: { $count } páginas.
    }
pages-not-chosen =
    { $count ->
        [one] { $count } más está excluida, es privada o no está elegida.
       *[other] { $count } más están excluidas, son privadas o no están elegidas.
    }
pages-none-due = No hay ninguna página pendiente.
pages-read =
    { $count ->
        [one] { $count } página revisada, { $size } MB. Textos nuevos: { $texts }.
       *[other] { $count } páginas revisadas, { $size } MB. Textos nuevos: { $texts }.
    }
pages-no-network = No se ha podido conectar con ningún sitio. Comprueba la conexión y empieza de nuevo.
pages-left =
    { $count ->
        [one] Queda { $count } página pendiente. `dogear pages --read` continúa.
       *[other] Quedan { $count } páginas pendientes. `dogear pages --read` continúa.
    }
pages-forgotten =
    { $count ->
        [one] Olvidado el texto de { $count } página.
       *[other] Olvidado el texto de { $count } páginas.
    }
pages-again =
    { $count ->
        [one] Se volverá a cargar { $count } página.
       *[other] Se volverán a cargar { $count } páginas.
    }
pages-unknown = Ningún marcador tiene el número o la dirección { $page }. `dogear list --json` muestra los números.
pages-no-site = `{ $site }` no es un sitio. Escríbelo como example.org.
pages-no-text = No se guarda ningún texto de esta página.
pages-text-fetched = De la página, leída el { $day }
pages-text-companion = De la página, como la mostró el navegador el { $day }
pages-text-imported = De un archivo importado, leído el { $day }
pages-asked-on = Intento del { $day }: { $outcome }
pages-reason =
    { $reason ->
        [read] se leyó
        [not_found] esa página no existe
        [gone] retirada para siempre
        [sent_home] solo queda la portada del sitio
        [no_host] ese sitio no existe
        [parked] el sitio está en venta
        [refused_connection] ahí no responde nada
        [unreachable] no se pudo conectar con el sitio
        [bad_certificate] su certificado no es válido
        [timed_out] tardó demasiado
        [too_large] es demasiado grande
        [cut] la transmisión se cortó
        [busy] el sitio pide volver más tarde
        [server_trouble] el propio sitio tiene problemas
        [robots] el sitio no quiere que la lean programas
        [noindex] la página no quiere que la guarden programas
        [sign_in] pide iniciar sesión
        [consent] pide antes un consentimiento
        [blocked] el sitio se niega
        [script_only] su texto solo aparece en un navegador
        [picture] una imagen, un vídeo o un sonido
        [download] un archivo para descargar
        [feed] un feed, o datos para programas
        [empty] no contiene texto
        [private_address] una dirección de este equipo o de tu propia red
        [redirect_loop] sus redirecciones dan vueltas en círculo
        [too_many_redirects] demasiadas redirecciones
        [bad_redirect] su redirección no lleva a ninguna parte
        [unreadable] no se pudo entender
        [not_web] no es una dirección web
        [forgotten] hiciste que se olvidara
       *[other] { $reason }
    }
pages-all-well = Ninguna página revisada ha desaparecido, se ha movido o ha cambiado, ni ha desaparecido ningún sitio.
pages-health-gone = desaparecida: { $outcome } ({ $day })
pages-health-dead = sitio desaparecido: { $outcome } ({ $day })
pages-health-moved = movida a { $url }
pages-health-changed = el { $day } su texto ya no era el de antes
pages-archived = una copia de entonces, si la hay: { $url }
pages-more =
    { $count ->
        [one] Y { $count } más. Muestra más con -k.
       *[other] Y { $count } más. Muestra más con -k.
    }

## `dogear search`, `ask`, `chat`

search-only-excludes = Eso solo dice qué excluir. Lo más reciente del resto:
search-nothing = No hay nada guardado sobre eso.
search-nearest = No hay nada guardado sobre eso. Lo más cercano es:
search-by-meaning = por significado
search-also = también en { $places }
explain-text = buscado: { $text }
explain-condition = solo: { $condition } («{ $words }»)
explain-relaxed = omitido, porque nada lo cumple: { $condition }
explain-exact = exactamente lo que se pedía
explain-words = palabras: { $share } % de la pregunta: { $places }
explain-words-ranked = palabras: { $share } % de la pregunta, puesto { $rank }: { $places }
explain-meaning = significado: { $score }
explain-meaning-ranked = significado: { $score }, puesto { $rank }
explain-closeness = palabra por palabra: { $score }
explain-together = en conjunto: { $score }
explain-place =
    { $field ->
        [title] «{ $word }» en el título
        [address] «{ $word }» en la dirección
        [folder] «{ $word }» en la carpeta
        [tags] «{ $word }» en las etiquetas
       *[note] «{ $word }» en la nota
    }
explain-alike = { $place }, parecido del { $alike } %
ask-local = Nada: la respuesta se compone en este equipo.
ask-would-send =
    { $count ->
        [one] A { $address }, con { $count } marcador:
       *[other] A { $address }, con { $count } marcadores:
    }
ask-will-send =
    { $count ->
        [one] Esto se enviaría a { $address }, con { $count } marcador.
       *[other] Esto se enviaría a { $address }, con { $count } marcadores.
    }
ask-stopped = (detenida)
ask-ended = La respuesta ha terminado antes de tiempo.
ask-built-in = Pregunta con --llm none para obtener una respuesta integrada.
chat-begin =
    { $count ->
        [one] { $count } marcador en la biblioteca.
       *[other] { $count } marcadores en la biblioteca.
    }
chat-help = Pregunta por tus marcadores. Un número muestra la dirección de esa fuente, /new empieza de nuevo, /quit termina.
chat-no-sample = Lee un archivo exportado con: dogear import FILE
chat-sources =
    { $count ->
        [one] La última respuesta tiene { $count } fuente.
       *[other] La última respuesta tiene { $count } fuentes.
    }

## `dogear conversations`, `changes`, `exclude`, `private`; carpetas

conversations-none = No hay conversaciones.
conversations-no-number = «{ $id }» no es el número de una conversación.
conversations-unknown = No existe la conversación { $id }. `dogear conversations` las muestra.
changes-none = No ha cambiado nada. Los cambios se anotan a partir de la segunda lectura de un navegador.
changes-added = añadido
changes-changed = cambiado
changes-moved = movido
changes-removed = eliminado
changes-restored = restaurado
exclude-back =
    { $count ->
        [one] { $count } marcador leído de nuevo.
       *[other] { $count } marcadores leídos de nuevo.
    }
exclude-forgotten =
    { $count ->
        [one] { $count } marcador olvidado. En tus navegadores no ha cambiado nada.
       *[other] { $count } marcadores olvidados. En tus navegadores no ha cambiado nada.
    }
exclude-none = No se excluye ningún marcador. Excluye algunos con --folder, --site, --source o --pattern.
exclude-no-rule-to-drop = Indica la regla que se debe quitar con --folder, --site, --source o --pattern.
exclude-folder = carpeta
exclude-site = sitio
exclude-source = fuente
exclude-pattern = patrón
exclude-unknown =
    { $kind ->
        [folder] No hay ninguna regla para la carpeta `{ $value }`.
        [site] No hay ninguna regla para el sitio `{ $value }`.
        [source] No hay ninguna regla para la fuente `{ $value }`.
       *[pattern] No hay ninguna regla para el patrón `{ $value }`.
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` no es una carpeta que una regla pueda indicar.
        [site] `{ $value }` no es un sitio que una regla pueda indicar.
        [source] `{ $value }` no es una fuente que una regla pueda indicar.
       *[pattern] `{ $value }` no es un patrón que una regla pueda indicar.
    }
private-none = Ninguna carpeta es privada: cualquier marcador puede formar parte de lo que se envía a un modelo.
private-unknown = La carpeta `{ $folder }` no es privada.
private-no-name = Indica la carpeta después de --add: su nombre o su ruta (Trabajo/Privado).
folders-deeper =
    { $count ->
        [one] { $count } carpeta más profunda con { $bookmarks } sin mostrar
        [many] { $count } carpetas más profundas con { $bookmarks } sin mostrar
       *[other] { $count } carpetas más profundas con { $bookmarks } sin mostrar
    }
folders-unfiled = en ninguna carpeta
list-none = Ningún marcador cumple estas condiciones.
list-more = { $shown } de { $total }. Muestra otros con --from y -k.
similar-unknown = Ningún marcador tiene el número o la dirección { $page }. `dogear list --json` dice sus números.
similar-not-ready = Este marcador aún no se puede comparar por significado. `dogear sync` lee lo que falta.
similar-none = No hay nada más guardado.
duplicates-none = No hay nada guardado más de una vez.
duplicates-form = formas de una página
duplicates-title = el mismo título
duplicates-total =
    { $pages ->
        [one] { $pages } página está guardada más de una vez: { $spare } de más.
       *[other] { $pages } páginas están guardadas más de una vez: { $spare } de más.
    }
duplicates-more = Se muestran los primeros { $shown }. Muestra más con -k.
folders-listed = `dogear folders` las enumera.
folder-unknown = No existe la carpeta «{ $folder }», ni otra con un nombre parecido.
folder-unknown-nearest =
    { $count ->
        [one] No existe la carpeta «{ $folder }». La más parecida es { $nearest }.
       *[other] No existe la carpeta «{ $folder }». Las más parecidas son { $nearest }.
    }
quoted = «{ $name }»
folder-rule-kept = La regla se conserva por si aparece más adelante.

## `dogear export`, `rebuild`, `status`, `eval`

export-no-format = { $file }: la extensión no indica ningún formato. Añade --format html, json, csv o md.
export-done =
    { $count ->
        [one] { $count } marcador exportado a { $file }.
       *[other] { $count } marcadores exportados a { $file }.
    }
export-left-out = Omitido porque su dirección es demasiado larga para conservarla entera: «{ $title }» en { $folder }.
rebuild-set-aside = La biblioteca dañada se conserva como { $file }.
rebuild-conversations =
    { $count ->
        [one] { $count } conversación conservada.
       *[other] { $count } conversaciones conservadas.
    }
rebuild-done =
    { $count ->
        [one] { $count } marcador listo de nuevo, { $embedded } para la búsqueda por significado, { $time }.
       *[other] { $count } marcadores listos de nuevo, { $embedded } para la búsqueda por significado, { $time }.
    }
status-sizes =
    { $count ->
        [one] { $bookmarks } de { $count } fuente
       *[other] { $bookmarks } de { $count } fuentes
    }
status-meaning-ready = Búsqueda por significado: lista ({ $model })
status-meaning-preparing = Búsqueda por significado: { $ready } de { $of } listos ({ $model })
status-meaning-first = Búsqueda por significado: lista; { $model } ha leído { $ready } de { $of } marcadores
status-meaning-off = Búsqueda por significado: desactivada
status-changing = Cambiando a { $model }: { $ready } de { $of } listos; hasta entonces se usa { $answering }
status-changing-words = Cambiando a { $model }: { $ready } de { $of } listos; hasta entonces solo se busca por palabras
status-library = Biblioteca: { $size } MB en { $folder }
status-read = Última lectura: { $moment } UTC
status-never-read = Aún no se ha leído nada. Ejecuta: dogear sync
newest-this = Dogear { $version } es la versión más reciente.
newest-newer = Ya existe Dogear { $newer }; este es { $version }. Se puede obtener en { $page }
eval-category = categoría
eval-all = todas
eval-negatives = negativas: respondidas { $answered } de { $count }
eval-times = tiempo por consulta: p50 { $half } ms, p95 { $most } ms

## `dogear habit`

habit-on = El aprendizaje a partir de lo que abres está activado.
habit-off = El aprendizaje a partir de lo que abres está desactivado: no se recuerda nada nuevo y las búsquedas no lo usan.
habit-forgotten =
    { $count ->
        [one] Olvidado lo que abriste ({ $count } vez).
       *[other] Olvidado lo que abriste ({ $count } veces).
    }
habit-opens =
    { $count ->
        [one] Abiertos desde respuestas: { $count } vez.
       *[other] Abiertos desde respuestas: { $count } veces.
    }
habit-choices =
    { $count ->
        [one] Abiertos con otros por encima: { $count } vez.
       *[other] Abiertos con otros por encima: { $count } veces.
    }
habit-too-few = Lo que prefieres se aprende a partir de { $count } de estas veces.
habit-preferences = Lo que prefieres, de -1 a 1; solo decide entre marcadores que encajan más o menos igual de bien:
habit-coverage = contiene las palabras de la pregunta
habit-meaning = significa lo mismo que la pregunta
habit-closeness = se acerca a la pregunta palabra por palabra
habit-exact = es exactamente lo que dice la pregunta
habit-freshness = se guardó hace poco
habit-frecency = se abrió muchas veces y hace poco
habit-much-more = cuenta mucho más
habit-more = cuenta más
habit-as-usual = como siempre
habit-less = cuenta menos
habit-much-less = cuenta mucho menos

## `dogear model`, `provider`

model-fetching = Descargando { $model } de { $server }
model-fetching-size = Descargando { $model } (unos { $size } MB) de { $server }
model-none-before = No hay ningún modelo anterior al que volver. `dogear model --use ID` elige uno.
model-server = Los modelos se descargan de { $server }.
model-languages =
    { $count ->
        [one] inglés
       *[other] { $count } idiomas
    }
model-size = { $size } MB
model-absent = no está aquí
model-partial = { $size } MB están aquí
model-being-fetched = descargando, { $size } de { $of } MB
model-here = aquí
model-coming = leyendo los marcadores, { $ready } de { $of }
model-in-use = en uso
provider-unknown = No existe el proveedor `{ $name }`. Indica uno de estos: { $names }.
provider-paste-key = Pega la clave y pulsa Intro. Una línea vacía quita la clave.
provider-key-in-file = Aquí no hay ningún llavero que se pueda usar: la clave está sin cifrar en un archivo que solo tú puedes leer.
provider-key-kept = (clave en un llavero)
provider-key-kept-in-file = (clave en un archivo)
provider-failed = No se puede preguntar al proveedor.
provider-no-address = `{ $address }` no es una dirección. Escríbela como http://localhost:11434.
provider-built-in = Las respuestas integradas no necesitan conexión.
provider-connected =
    { $count ->
        [one] Conectado: { $count } modelo encontrado. Elígelo con --model NAME.
       *[other] Conectado: { $count } modelos encontrados. Elige uno con --model NAME.
    }
provider-ready = Conectado. { $model } está listo.
provider-none-local = Ningún modelo responde en este equipo.
provider-local =
    { $count ->
        [one] { $name } en { $address }, { $count } modelo
       *[other] { $name } en { $address }, { $count } modelos
    }

## `dogear toggle`, `open`: la aplicación en marcha

app-starting = Dogear no estaba en marcha. Se está iniciando.
app-not-installed = Dogear no está en marcha y su ventana ({ $program }) no está instalada junto a este programa. Instálala o usa `dogear ask`.
app-not-started = no se ha podido iniciar { $program }
app-no-question = Escribe la pregunta después de `dogear open`.
app-silent = Dogear está en marcha, pero no responde. Ciérralo y vuelve a iniciarlo.
app-busy = Dogear tiene demasiadas llamadas que atender en este momento. Inténtalo de nuevo.
app-old = El Dogear en marcha no conoce esta llamada. Después de una actualización, vuelve a iniciarlo.
app-too-long = Esto no se puede pasar al Dogear en marcha: es demasiado largo o no es texto.
app-no-answer = El Dogear que está en marcha no tiene respuesta a eso. Ábrelo para ver por qué.

## `dogear companion`

companion-no-browser = No se ha encontrado ningún navegador.
companion-yes = El complemento de este navegador se comunica con Dogear.
companion-no = No instalado. Para que su complemento se comunique con Dogear: dogear companion --install
companion-elsewhere = El complemento de este navegador se comunica con otro Dogear. Para que lo haga con este: dogear companion --install
companion-snap = Como es un snap, este navegador no puede iniciar ningún otro programa. Sus marcadores se leen de su archivo, como antes.
companion-flatpak = Como es un flatpak, este navegador no puede iniciar ningún otro programa. Sus marcadores se leen de su archivo, como antes.
companion-steps = Añade ahora el complemento al navegador:
companion-step-page = Escribe chrome://extensions en su barra de direcciones y activa el «Modo de desarrollador».
companion-step-load = Elige «Cargar descomprimida».
companion-step-folder = Elige la carpeta { $folder }
companion-steps-firefox = En Firefox: about:debugging, «Este Firefox», «Cargar complemento temporal…» y el archivo manifest.json de esa carpeta.

## Qué ha fallado y qué ejecutar

problem-library-damaged = El archivo de la biblioteca { $path } está dañado. Ejecuta `dogear rebuild --repair`: aparta el archivo dañado, conserva tus conversaciones y vuelve a leer tus navegadores.
problem-library-newer = El archivo de la biblioteca { $path } es de un Dogear más nuevo (versión { $found } de su formato; este Dogear conoce la { $known }). Actualiza Dogear o usa otra carpeta con --data-dir.
problem-library-unusable = No se puede usar el archivo de la biblioteca { $path }: { $reason }. Comprueba que la carpeta exista, permita escribir y tenga espacio, o indica otra con --data-dir.
problem-library-out-of-step = La biblioteca y el modelo no encajan. Ejecuta `dogear rebuild`.
problem-library-failed = No se ha podido leer o escribir la biblioteca: { $reason }. Si vuelve a pasar, ejecuta `dogear rebuild --repair`.
problem-reading-stopped = La lectura de { $source } se ha detenido de forma inesperada. Lo leído antes se conserva. Ejecuta `dogear sync` para leerla otra vez.
problem-source-unknown = No existe la fuente `{ $id }`. `dogear sources` las muestra.
problem-nothing-to-open = No hay nada que abrir: ya no está guardado o no es una página web.
problem-no-program = Dogear no sabe qué programa muestra páginas en { $browser }. Abre la página en tu navegador habitual.
problem-pages-off = La lectura de páginas está desactivada. `dogear pages --on` la activa.
problem-pages-busy = Otro Dogear está leyendo páginas. Espera a que termine o detén allí la lectura.
problem-page-left-out = Esta página está en una carpeta privada o entre las que no se leen nunca.
problem-no-project = Este Dogear se compiló sin la dirección de su proyecto, así que no puede buscar una versión más reciente.
problem-no-release = Todavía no se ha publicado ninguna versión en { $page }.
problem-newest-unknown = No se sabe si existe una versión más reciente: { $host } no lo dice ({ $reason }). Inténtalo más tarde o míralo en { $page }.
problem-settings-unreadable =
    { $path }: { $reason }
    Corrige el archivo o elimínalo.
problem-file = { $path }: { $reason }
problem-folder-not-made = { $path }: no se puede crear la carpeta: { $reason }. Indica otra con --data-dir.
problem-no-data-folder = El sistema no indica ninguna carpeta para datos de aplicaciones. Indica una con --data-dir.
problem-broken = Algo en Dogear se ha detenido de forma inesperada: { $reason }
problem-runtime-unusable = La búsqueda por significado está desactivada: no se puede cargar el motor { $path } ({ $reason }). Vuelve a instalar Dogear; en una copia del código fuente, ejecuta `cargo xtask setup`.
problem-model-file-unusable = La búsqueda por significado está desactivada: el archivo del modelo { $path } no se puede usar ({ $reason }). Vuelve a instalar Dogear; en una copia del código fuente, ejecuta `cargo xtask setup --force`.
problem-model-failed = El modelo no ha podido leer un texto: { $reason }. `dogear model` muestra otros.
problem-model-stopped = La búsqueda por significado se ha detenido. Reinicia Dogear.
problem-model-unknown = No existe el modelo `{ $name }`. `dogear model` los muestra; de una carpeta hace falta la ruta completa.
problem-model-not-here = { $name } aún no está aquí. Descárgalo primero: `dogear model --get { $id }`
problem-model-gone = La búsqueda por significado está desactivada: el modelo { $id } ya no está aquí. Vuelve a descargarlo (`dogear model --get { $id }`) o usa otro.
problem-model-folder-incomplete = { $reason }. La carpeta debe contener model.onnx, tokenizer.json y model.toml.
problem-model-id-taken = { $path }: el identificador `{ $id }` ya se usa o no es válido. Dale otro al modelo.
problem-model-width-wrong = { $id } produce { $found } números por texto, pero model.toml dice { $said }. `dogear model` muestra otros.
problem-model-in-use = { $id } está en uso o viene con Dogear. Usa primero otro modelo: `dogear model --use ID`
problem-server-address = `{ $address }` no es la dirección de un servidor. Escríbela como https://huggingface.co.
problem-server-unreachable = No se puede conectar con { $host } ({ $reason }). Comprueba la conexión y empieza de nuevo: lo que ha llegado se conserva.
problem-server-lacks-file = { $host } no tiene { $file }. Puede que el modelo haya cambiado de lugar: busca un Dogear más nuevo o indica otro servidor de modelos (`dogear model --server ADDRESS`).
problem-server-refuses = { $host } no entrega { $file } ({ $reason }). Inténtalo más tarde o indica otro servidor de modelos (`dogear model --server ADDRESS`).
problem-download-cut = Se ha cortado la conexión con { $host } ({ $reason }). Empieza de nuevo para seguir desde ahí: lo que ha llegado se conserva.
problem-download-tampered = Lo que ha llegado de { $host } como { $file } no es lo anunciado y se ha eliminado. Empieza de nuevo; si ocurre dos veces, no uses este servidor.
problem-download-busy = Otra ventana u otra terminal ya está descargando este modelo.
problem-disk-full = El disco está lleno. Libera espacio donde está { $path } y empieza de nuevo: lo que ha llegado se conserva.

## Por qué no hay respuesta, o solo una parte

failure-no-provider = Nada responde en { $address }. Inicia su programa, revisa la conexión o indica otra dirección: `dogear provider --address URL`
failure-wrong-key = { $address } no acepta la clave. Indica otra: `dogear provider --key`
failure-no-model = { $address } no tiene el modelo { $model }. `dogear provider --test` muestra los que tiene, `dogear provider --model NAME` elige uno.
failure-rate-limited = { $address } pide esperar. { $wait }
failure-wait = Inténtalo de nuevo dentro de un minuto o consulta allí tu plan.
failure-wait-seconds =
    { $count ->
        [1] Inténtalo de nuevo dentro de un segundo.
        [one] Inténtalo de nuevo dentro de { $count } segundo.
       *[other] Inténtalo de nuevo dentro de { $count } segundos.
    }
failure-wait-minutes =
    { $count ->
        [one] Inténtalo de nuevo dentro de { $count } minuto.
       *[other] Inténtalo de nuevo dentro de { $count } minutos.
    }
failure-wait-hours =
    { $count ->
        [one] Inténtalo de nuevo dentro de { $count } hora.
       *[other] Inténtalo de nuevo dentro de { $count } horas.
    }
failure-provider-down = { $address } no ha podido responder ahora mismo. Inténtalo de nuevo en un momento.
failure-timeout = { $address } ha tardado demasiado en responder. Inténtalo de nuevo o elige un modelo más pequeño.
failure-context-too-long = La pregunta y sus marcadores son más de lo que { $model } puede leer de una vez. Haz una pregunta más corta o elige otro modelo: `dogear provider --model NAME`
failure-cut = La respuesta de { $address } se ha cortado. Vuelve a preguntar para verla entera.
failure-bad-answer = { $address } no ha enviado nada que se pueda mostrar como respuesta. Revisa la dirección y el modelo: `dogear provider`
failure-not-agreed = No se ha enviado nada. { $address } no está en este equipo: `dogear ask --show-sent` muestra qué se enviaría y --agree lo acepta.
failure-stopped = Has detenido esta respuesta.
failure-internal = No se ha podido enviar la pregunta a { $address }: { $reason }. Revisa lo configurado: `dogear provider`

## `dogear map`

map-called-off = El mapa no se ha dibujado. Lo que había antes se conserva.
map-none = No hay mapa: la búsqueda por significado no está lista para todos los marcadores. `dogear status` dice más.
map-empty = Todavía no hay marcadores, así que el mapa está vacío.
map-unnamed = sin nombre
map-more =
    { $count ->
        [one] Y { $count } tema más pequeño.
       *[other] Y { $count } temas más pequeños.
    }
map-total =
    { $count ->
        [one] { $count } marcador en el mapa, en { $clusters ->
            [one] { $clusters } tema; { $between } en ninguno.
           *[other] { $clusters } temas; { $between } en ninguno.
        }
       *[other] { $count } marcadores en el mapa, en { $clusters ->
            [one] { $clusters } tema; { $between } en ninguno.
           *[other] { $clusters } temas; { $between } en ninguno.
        }
    }
map-written =
    { $count ->
        [one] { $count } marcador dibujado en { $file }.
       *[other] { $count } marcadores dibujados en { $file }.
    }
map-title =
    { $count ->
        [one] { $count } marcador por significado
       *[other] { $count } marcadores por significado
    }
map-legend = { $name } ({ $count })
map-legend-others =
    { $clusters ->
        [one] { $clusters } tema más ({ $count })
       *[other] { $clusters } temas más ({ $count })
    }
map-legend-between = en ningún tema ({ $count })
