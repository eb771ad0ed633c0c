### O que o aplicativo diz fora da janela: a bandeja, as notificações e as caixas de diálogo do sistema.
### Curto: uma linha de menu, um título. A janela diz o mesmo com as mesmas palavras (window.ftl).

## A bandeja: o menu

tray-quick = Busca rápida
tray-open = Abrir o Dogear
tray-pause-hour = Pausar por uma hora
tray-pause = Pausar até eu retomar
tray-go-on = Retomar
tray-quit = Sair do Dogear

## A bandeja: como está a biblioteca, em uma linha

tray-starting = Abrindo a biblioteca
tray-not-opened = O Dogear não conseguiu abrir a biblioteca
tray-trouble = Uma fonte precisa da sua atenção
tray-paused-hour = Em pausa por uma hora
tray-paused = Em pausa
tray-reading = Lendo favoritos
tray-preparing = Lendo: { $ready } de { $of }
tray-waiting = Aguardando o carregador: { $ready } de { $of }
tray-up-to-date =
    { $bookmarks ->
        [0] Ainda não há favoritos
        [one] { $bookmarks } favorito · em dia
       *[other] { $bookmarks } favoritos · em dia
    }
tray-tooltip = Dogear: { $line }

## Notificações

notice-not-opened = O Dogear não conseguiu abrir a biblioteca
    .text = Abra o Dogear para ver o motivo.
notice-source = Uma fonte precisa da sua atenção

## As caixas de diálogo do sistema e os títulos das janelas

dialog-import = Importar favoritos
dialog-export = Exportar favoritos
dialog-export-name = favoritos
dialog-picture = Salvar a imagem
dialog-conversation = Exportar esta conversa
dialog-conversation-name = conversa
quick-title = Dogear: busca rápida

## Quando uma página não pode ser mostrada no navegador do favorito

browser-failed = { $browser } não iniciou ({ $program }): { $reason }
browser-absent = { $browser } não está instalado onde o Dogear o procura. “Abrir” mostra a página no seu navegador de costume.
