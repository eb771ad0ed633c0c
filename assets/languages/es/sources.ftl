### Lo que va mal o es raro en los marcadores de un navegador o en un archivo importado: en la ventana y en la terminal. Breve y
### llano; una ruta o un nombre va donde es seguro de qué archivo se trata. El glosario está al principio de window.ftl.

unreadable = { $problem } { $remedy }
caution = { $place }: { $message }

## Lugares en un archivo

place-line = { $file }: línea { $line }
place-post = { $file }: entrada { $number }

## Qué va mal

fault-missing = No se encuentra { $file }.
fault-missing-kept = No se encuentra { $file }. Lo leído antes se conserva.
fault-denied = No hay permiso para leer { $file }.
fault-denied-macos = macOS no deja que Dogear lea { $file }.
fault-encrypted = El navegador guarda los marcadores de { $folder } en un archivo cifrado que solo él puede leer.
fault-unreadable = No se puede leer { $file }: { $reason }.
fault-empty = { $file } está vacío.
fault-folder = { $file } es una carpeta, no un archivo.
fault-no-file = { $file } no es un archivo corriente.
fault-too-large = { $file } ocupa más de { $megabytes } MB, más de lo que lee Dogear.
fault-too-large-database = { $file } ocupa más de { $gigabytes } GB, más de lo que lee Dogear.
fault-cut-line = { $file } está cortado o dañado en la línea { $line }, columna { $column }: { $problem }.
fault-cut-byte = { $file } está cortado o dañado en el byte { $byte }: { $problem }.
fault-packed = { $file } es una copia de seguridad dañada: { $problem }.
fault-swells = { $file } ocupa más de { $times } veces su tamaño al descomprimirse, o más de { $megabytes } MB; no se ha leído nada de él.
fault-no-database = { $file } no es una base de datos, o está dañada.
fault-database = { $file } está dañado ({ $reason }).
fault-nothing-left = { $file } está dañado y no se puede leer ninguno de sus marcadores.
fault-busy = { $file } se estaba escribiendo en cada uno de los { $times } intentos de copiarlo.
fault-no-room = No se puede hacer una copia privada de la base de datos del navegador en { $folder }: { $reason }.
fault-none = { $file } no contiene marcadores que Dogear pueda leer: { $why }.
fault-passwords = { $file } es una lista de contraseñas, no de marcadores; no se ha conservado nada de ella.
fault-too-many = { $file } contiene más de { $most } entradas, más de lo que lee Dogear.
fault-unknown = { $file } no es un archivo de marcadores que Dogear conozca.
fault-foreign = { $file } parece { $like }: Dogear no puede leerlo.
fault-no-bookmarks-file = { $folder } no contiene ningún archivo de marcadores.
fault-several = { $folder } contiene varios perfiles: { $names }.
fault-gzip-cut = { $file } es un archivo comprimido (gzip) cortado o dañado.
fault-gzip-nested = { $file } es un archivo comprimido (gzip) que contiene otro archivo comprimido o una base de datos.
fault-gzip-foreign = { $file } es un archivo comprimido (gzip) y su contenido parece { $like }.
fault-gzip-nothing = { $file } es un archivo comprimido (gzip) que no contiene marcadores.
fault-zip-cut = { $file } es un archivo comprimido (ZIP) cortado o dañado.
fault-zip-kind = { $file } es un archivo comprimido (ZIP) de un tipo que Dogear no abre.
fault-zip-many = { $file } es un archivo comprimido (ZIP) de más de { $most } archivos.
fault-zip-damaged = { $file } es un archivo comprimido (ZIP) con más de { $most } archivos dañados; no se ha leído nada de él.
fault-zip-empty = { $file } es un archivo comprimido (ZIP) sin archivos.
fault-zip-nothing = { $file } es un archivo comprimido (ZIP) sin ningún archivo que Dogear pueda leer: { $files }.

## Fallos: lo que se ha encontrado o falta en un lugar de un archivo. Cada uno va detrás de dos puntos

slip-ends = el archivo termina a medias
slip-more = hay algo más después del final
slip-comma = falta una coma, un corchete o una llave de cierre
slip-name = falta un nombre entre comillas
slip-colon = faltan los dos puntos
slip-value = falta un valor
slip-quote = faltan las comillas de cierre
slip-escape = una secuencia de escape desconocida
slip-digits = una secuencia de escape necesita cuatro cifras hexadecimales
slip-closed = se cierra algo que no está abierto
slip-kind = un objeto de un tipo desconocido
slip-list = una lista es más larga que el archivo
slip-text = un texto es más largo que el archivo
slip-length = falta una longitud
slip-object = falta un objeto
slip-repeats = remite a lo mismo una y otra vez
slip-packed-start = no empieza como las de Firefox
slip-packed-header = termina dentro de la cabecera
slip-packed-size = indica un tamaño mayor de lo que lee Dogear
slip-packed-short = es demasiado corta para el contenido que indica
slip-packed-content = su contenido comprimido está cortado o dañado
slip-packed-less = contiene menos de lo que indica

## Por qué un archivo en buen estado no sirve. Cada motivo va detrás de dos puntos

none-export = no es una exportación de marcadores de un navegador
none-xml = es XML de otro programa
none-json = es JSON, pero no un archivo de marcadores de un navegador
none-json-list = es JSON sin una lista de marcadores
none-nested = sus listas están demasiado anidadas para ser marcadores
none-backup = es JSON, pero no una copia de seguridad de los marcadores de Firefox
none-arc = es JSON sin la barra lateral de Arc
none-table = es una tabla sin una columna de direcciones
none-database = es una base de datos, pero no de marcadores de Firefox
none-from-file = una base de datos se lee de su propio archivo
none-plist = es una lista de propiedades de otro programa
none-shortcut = es un acceso directo sin dirección
none-text = es un texto sin direcciones
none-links = es un texto sin enlaces
none-long-document = es un documento de más de 32 MB
none-archive = no es un archivo comprimido que Dogear abra

## Tipos de archivo que Dogear no lee, tal como siguen a «parece»

looks-json = un archivo JSON de otro programa
looks-json-list = una lista en JSON sin direcciones
looks-page = una página web
looks-code = código o datos de un programa que contienen direcciones
looks-prose = un texto con direcciones aquí y allá, no una lista de ellas

## Qué hacer. Frases completas

remedy-pick = Comprueba que esté bien escrito o elige otro archivo u otra carpeta.
remedy-export = Exporta los marcadores como HTML en el navegador o el servicio e importa ese archivo.
remedy-again = Vuelve a exportar los marcadores en el navegador o el servicio e importa el archivo nuevo.
remedy-parts = Divídelo e importa las partes.
remedy-passwords = Exporta los marcadores en su lugar. Quien pueda leer este archivo puede leer tus contraseñas: elimínalo cuando ya no lo necesites.
remedy-copy = Vuelve a copiar la base de datos con el navegador cerrado o importa una de sus copias de seguridad de los marcadores.
remedy-one = Elige la carpeta de uno de ellos.
remedy-smaller = Elimina lo que ya no necesites o impórtalo por partes.
remedy-unpack = Descomprímelo e importa el archivo que contiene los marcadores.
remedy-caution = Ábrelo solo si sabes quién lo ha creado.
remedy-open-browser = Abre el navegador una vez para que vuelva a escribir el archivo.
remedy-open-arc = Abre Arc una vez para que vuelva a escribir el archivo.
remedy-open-safari = Abre Safari una vez para que vuelva a escribir el archivo.
remedy-first-bookmark = El navegador lo escribe al guardar el primer marcador en este perfil.
remedy-start-profile = El navegador lo escribe cuando se inicia con este perfil.
remedy-disable = Si el perfil se eliminó en el navegador, desactiva esta fuente.
remedy-verify = Abre el navegador una vez para que repare el archivo; lo hace «Verificar integridad», en Ayuda › Más información para solucionar problemas.
remedy-pause = Se volverá a leer cuando el navegador haga una pausa.
remedy-room = Libera espacio ahí.
remedy-companion = Inicia el navegador para que su complemento vuelva a comunicar los marcadores.
remedy-companion-or-export = El complemento de Dogear, una extensión para el navegador, puede comunicarlos: permítelo en los ajustes de Dogear y añade el complemento al navegador. O bien expórtalos como archivo HTML en el gestor de marcadores del navegador e importa aquí ese archivo, y hazlo de nuevo cada vez que quieras lo más reciente.
remedy-full-disk-access = Activa Ajustes del Sistema › Privacidad y seguridad › Acceso total al disco › Dogear y después reinicia Dogear.
remedy-allow-macos = Permite Dogear en Ajustes del Sistema › Privacidad y seguridad › Acceso total al disco e inténtalo de nuevo.
remedy-allow-windows = Abre Propiedades › Seguridad del archivo, permite que tu cuenta de usuario lo lea e inténtalo de nuevo.
remedy-allow-linux = Da a tu usuario permiso de lectura sobre él y sobre las carpetas que lo contienen (un snap o un flatpak puede necesitarlo en sus permisos) e inténtalo de nuevo.

## Qué había de raro en un archivo que se pudo leer y qué se ha hecho. Delante va el lugar

odd-ends = El archivo termina a medias; se ha leído lo anterior.
odd-ends-in-bookmark = El archivo termina en medio de un marcador; puede que falte algo.
odd-bytes = Algunos bytes no son texto válido; se han sustituido por «�».
odd-encoding = Algunos bytes no son { $encoding } válido; se han sustituido.
odd-characters = Algunos caracteres de títulos o direcciones no son texto válido; se han sustituido por «�».
odd-halves =
    { $count ->
        [one] { $count } mitad de un carácter en títulos o direcciones se ha sustituido por «�».
       *[other] { $count } mitades de caracteres en títulos o direcciones se han sustituido por «�».
    }
odd-kind-empty = Es del tipo desconocido «{ $kind }» y no contiene nada; se ha omitido.
odd-kind-bookmark = Es del tipo desconocido «{ $kind }»; se ha tomado por un marcador porque tiene una dirección.
odd-line = No es JSON: { $problem }; se ha omitido.
odd-levels = Se ha omitido lo anidado a más de { $levels } niveles.
odd-more-unused =
    { $count ->
        [one] No se ha usado { $count } columna o campo más.
       *[other] No se han usado { $count } columnas o campos más.
    }
odd-row-lines = Esta fila tiene { $lines } líneas; puede que unas comillas sin cerrar hayan absorbido otras filas.
odd-row-cells = Esta fila tiene { $cells } celdas y la primera tiene { $first }; lo que sobra se ha tomado como parte del título.
odd-lines =
    { $count ->
        [one] { $count } línea de texto no contiene ninguna dirección ni da nombre a ninguna; no se ha usado.
       *[other] { $count } líneas de texto no contienen ninguna dirección ni dan nombre a ninguna; no se han usado.
    }
odd-database = La base de datos está dañada. Se toma lo que se ha podido leer y no se elimina nada. Abre Ayuda › Más información para solucionar problemas en el navegador y elige «Verificar integridad».
odd-lost-folder =
    { $count ->
        [one] { $count } entrada ha perdido su carpeta; se muestra en Otros marcadores (Other Bookmarks).
       *[other] { $count } entradas han perdido su carpeta; se muestran en Otros marcadores (Other Bookmarks).
    }
odd-backup = { $why } Estos son los marcadores de la copia de seguridad que hizo el propio navegador el { $day }; lo guardado después no está entre ellos.
odd-backup-undated = { $why } Estos son los marcadores de una copia de seguridad que hizo el propio navegador; lo guardado después no está entre ellos.
odd-date = La fecha en que se añadió no tiene sentido; se conserva sin fecha.
odd-date-order = En la fecha en que se añadió no está claro si va antes el día o el mes; se conserva sin fecha.
odd-day-first = Las fechas como 4/5/2022 se han leído con el día delante, como van las demás fechas del archivo.
odd-month-first = Las fechas como 4/5/2022 se han leído con el mes delante, como van las demás fechas del archivo.
odd-no-address = No tiene dirección; se ha omitido.
odd-saved-search = Es una búsqueda guardada de Firefox, no una página; se ha omitido.
odd-long-address = Su dirección tiene { $length } bytes, más de los { $most } que se conservan enteros: se encuentra, pero no se puede abrir ni exportar.
odd-long-title = Su título tiene { $length } bytes; se conservan los primeros { $most }.
odd-deep = Aquí hay demasiadas carpetas anidadas; lo que está más abajo aparece en la última.
odd-directory = Su lista de archivos se interrumpe; se ha leído lo que figura antes.
odd-used = Archivos leídos: { $files }.
used-file = { $name } ({ $count })
more-files = { $count } más
odd-unused =
    { $count ->
        [one] Sin usar: { $reason }.
       *[other] { $count } archivos sin usar: { $reason }.
    }
odd-articles =
    { $count ->
        [one] Una página, no una lista de marcadores: su texto se guarda con el marcador correspondiente.
       *[other] { $count } páginas, no listas de marcadores: sus textos se guardan con los marcadores correspondientes.
    }
odd-again = { $count } más: { $message }
odd-others =
    { $count ->
        [one] { $count } entrada más tenía algo raro.
       *[other] { $count } entradas más tenían algo raro.
    }

## Por qué no se usa un archivo de un archivo comprimido. Cada motivo va detrás de dos puntos o entre paréntesis

unused-file = { $name } ({ $reason })
unused-protected = con contraseña
unused-astray = su ruta lleva fuera del archivo comprimido o a un dispositivo
unused-link = un enlace a otro archivo
unused-passwords = una lista de contraseñas, que Dogear no lee nunca
unused-history = páginas visitadas, no guardadas
unused-other-data = otros datos del navegador, no marcadores
unused-page = una página o nota suelta, no una lista de marcadores
unused-nested = un archivo comprimido dentro de este, que hay que extraer e importar por separado
unused-database = una base de datos, que hay que extraer e importar por separado
unused-nothing = no contiene marcadores
unused-none = no contiene marcadores que Dogear pueda leer: { $why }
unused-empty = vacío
unused-damaged = dañado
unused-cut = cortado o dañado en la línea { $line }, columna { $column }
unused-too-many = más de { $most } entradas
unused-method = comprimido de un modo que Dogear no abre
unused-foreign = parece { $like }

## Por qué se han omitido entradas. Cada motivo va detrás de «entradas omitidas (3):» (sync-skipped en terminal.ftl)

skipped-no-address = no tienen dirección
skipped-saved-search = son búsquedas guardadas de Firefox
skipped-both = están tanto en este equipo como en la cuenta
skipped-in-archive = están también en otro archivo del archivo comprimido
skipped-vivaldi = las puso ahí el propio Vivaldi
skipped-kind = son de un tipo desconocido
skipped-not-json = no son JSON
skipped-alias = son alias de otros marcadores

## Un archivo que se iba a guardar

not-written-no-folder = No se puede guardar { $file }: la carpeta no existe. Elige otro lugar.
not-written-refused = No se puede guardar { $file }: ahí no se puede escribir. Elige otro lugar.
not-written-full = No se puede guardar { $file }: no queda espacio. Elige otro lugar.
not-written-is-folder = No se puede guardar { $file }: ya hay una carpeta con ese nombre. Elige otro lugar.
not-written = No se puede guardar { $file }: { $reason }. Elige otro lugar.

## Por qué no se puede obtener o usar un modelo

said = { $what }
model-missing = no existe
model-denied = no hay permiso para leerlo
model-card = la línea { $line } no está escrita como debe: { $what }
model-tokenizer = no es un tokenizador que Dogear pueda usar: { $what }
model-cut = está cortado o dañado, o no es un modelo en formato ONNX
model-output = no da { $output }, que model.toml pide
model-width = cada texto se convierte en { $found } números, y model.toml dice { $dims }
model-no-vector = no ha dado nada para un texto
model-changed = está dañado o no corresponde al model.toml que tiene al lado
model-length = es más largo o más corto de lo que dice model.toml
model-other = ahora es otro modelo
runtime-reports = envía informes a su fabricante y { $switch } no está definido
server-silent = no responde
server-senseless = su respuesta no tiene sentido
server-vague = no dice cuál debe ser el archivo
server-status = responde con el estado { $status }
server-too-much = envía más de lo anunciado
server-stopped = no ha llegado nada más
server-early = terminó antes de tiempo
