### Lo que dice la aplicación fuera de su ventana: la bandeja, las notificaciones y los diálogos del sistema.
### Breve: una línea de menú, un título. La ventana dice lo mismo con las mismas palabras (window.ftl).

## La bandeja: su menú

tray-quick = Búsqueda rápida
tray-open = Abrir Dogear
tray-pause-hour = Pausar una hora
tray-pause = Pausar hasta que lo reanude
tray-go-on = Reanudar
tray-quit = Salir de Dogear

## La bandeja: cómo está la biblioteca, en una línea

tray-starting = Abriendo la biblioteca
tray-not-opened = Dogear no ha podido abrir su biblioteca
tray-trouble = Una fuente necesita tu atención
tray-paused-hour = En pausa durante una hora
tray-paused = En pausa
tray-reading = Leyendo marcadores
tray-preparing = Preparando: { $ready } de { $of }
tray-waiting = Esperando el cargador: { $ready } de { $of }
tray-up-to-date =
    { $bookmarks ->
        [0] Aún no hay marcadores
        [one] { $bookmarks } marcador · al día
       *[other] { $bookmarks } marcadores · al día
    }
tray-tooltip = Dogear: { $line }

## Notificaciones

notice-not-opened = Dogear no ha podido abrir su biblioteca
    .text = Abre Dogear para ver por qué.
notice-source = Una fuente necesita tu atención

## Los diálogos del sistema y los títulos de las ventanas

dialog-import = Importar marcadores
dialog-export = Exportar marcadores
dialog-export-name = marcadores
dialog-picture = Guardar la imagen
dialog-conversation = Exportar esta conversación
dialog-conversation-name = conversación
quick-title = Dogear: búsqueda rápida

## Cuando una página no se puede mostrar en el navegador de un marcador

browser-failed = { $browser } no se ha iniciado ({ $program }): { $reason }
browser-absent = { $browser } no está instalado donde Dogear lo busca. «Abrir» muestra la página en tu navegador habitual.
