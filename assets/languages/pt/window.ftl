### Todas as palavras da janela e da busca rápida, em português do Brasil. Curtas, simples e exatas; sem exclamações nem jargão.
### Quem lê é tratado por "você". Os botões ficam no infinitivo. Uma palavra para cada coisa, em todos os arquivos:
###
### - biblioteca (library): tudo o que o Dogear leu e guarda. favorito (bookmark): uma página salva (saved).
### - pasta (folder), site (site), título (title), endereço (address), etiqueta (tag), nota (note): de um favorito.
### - fonte (source): um perfil ou um arquivo importado. perfil (profile): de um navegador (browser).
### - busca por significado (search by meaning), busca por palavras (search by words).
### - pergunta (question), perguntar (ask), resposta (answer). quem responde (writer): um modelo ou o próprio Dogear.
### - respostas integradas (built-in answers): as do próprio Dogear. provedor (provider). modelo (model).
### - chave (key): de um serviço. teclas (keys): do teclado. chaveiro (keyring).
### - conversa (conversation). alterações (changes): adicionado, alterado, movido, removido, restaurado.
### - deixar de fora (leave out, left out): por uma regra (rule). omitir (leave out): uma parte do que foi entendido.
### - privada (private): uma pasta que é encontrada, mas não é mostrada a nenhum modelo.
### - complemento (companion): a extensão do Dogear em um navegador. busca rápida (quick search). bandeja (tray).
### - importar (import), exportar (export). remover (remove): do Dogear. excluir (delete): de vez. esquecer (forget).
### - selecionar (choose): em uma lista ou no mapa. escolher (choose): entre opções. acessar (ask for): uma página.
### - configurações (settings): as do Dogear. ambiente gráfico (desktop). computador (computer). em segundo plano (in the background).

## Em toda parte

close = Fechar
cancel = Cancelar
try-again = Tentar de novo
look-again = Procurar de novo
copy = Copiar
remove = Remover
or = ou
quoted = “{ $text }”
something-went-wrong = Algo deu errado. Tente de novo.
copied = Copiado.
address-copied = Endereço copiado.
clipboard-unusable = Não foi possível usar a área de transferência.
took-milliseconds = { $count } ms
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
bookmarks =
    { $count ->
        [one] { $count } favorito
       *[other] { $count } favoritos
    }

## As teclas do teclado

key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-windows = Win
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-space = Espaço

## Dias

today = Hoje
yesterday = Ontem
earlier = Anteriores
some-day = Sem data

## A barra lateral

nav-ask = Perguntas
nav-library = Biblioteca
nav-map = Mapa
tab-bookmarks = Favoritos
tab-sites = Sites
tab-copies = Cópias
tab-recently = Recentes
tab-health = Links
tab-timeline = Linha do tempo
nav-settings = Configurações
nav-with-keys = { $name } ({ $keys })
new-conversation = Nova conversa
conversations = Conversas
sidebar-close = Fechar a barra lateral
conversations-search = Buscar conversas
conversations-unread = Não foi possível ler as conversas anteriores. { $problem }
conversations-none = As perguntas que você faz ficam guardadas aqui.
conversations-none-found = Nenhuma conversa contém essas palavras.
conversation-title = Título da conversa
conversation-rename = Renomear
conversation-rename-named = Renomear “{ $title }”
conversation-export = Exportar como Markdown
conversation-export-named = Exportar “{ $title }”
conversation-delete = Excluir
conversation-delete-named = Excluir “{ $title }”
conversation-delete-sure = Excluir “{ $title }” de vez
written-to = Exportado para { $file }

## A linha no pé da barra lateral: como está a biblioteca

status-opening = Abrindo a biblioteca
status-reading =
    { $count ->
        [one] Lendo · { $count } favorito
       *[other] Lendo · { $count } favoritos
    }
status-preparing = Preparando: { $done } de { $total }
status-preparing-power-saver = Economia de energia · { $done } de { $total } prontos
status-preparing-low-battery = Bateria fraca · { $done } de { $total } prontos
status-paused = Em pausa
status-paused-until = Em pausa até { $time }
status-found = Novo: { $browser } · escolher
status-found-several =
    { $count ->
        [one] { $count } perfil novo · escolher
       *[other] { $count } perfis novos · escolher
    }
status-coming = Outro modelo: { $done } de { $total }
status-empty = Ainda não há favoritos
status-words-only =
    { $count ->
        [one] { $count } favorito · só por palavras
       *[other] { $count } favoritos · só por palavras
    }
status-up-to-date =
    { $count ->
        [one] { $count } favorito · em dia
       *[other] { $count } favoritos · em dia
    }

## Quando a biblioteca não pode ser aberta

trouble-damaged = Sua biblioteca está danificada.
trouble-closed = O Dogear não conseguiu abrir a biblioteca.
trouble-repair-explained = O Dogear pode colocar esse arquivo de lado e ler seus navegadores de novo. As conversas e o arquivo danificado são mantidos.
trouble-repair = Colocar de lado e recomeçar
trouble-repairing = Colocando de lado…
trouble-open-again = Tentar abrir de novo

## Ao fechar a janela pela primeira vez

closing-heading = Manter o Dogear ativo com a janela fechada?
closing-explained = Assim, o Dogear continua lendo o que você salva e aparece logo que você o chama.
closing-later = Você pode mudar isso nas Configurações.
closing-keep = Manter ativo
closing-end = Sair do Dogear
closing-stay = Deixar a janela aberta
found-in-tray = Ele fica na bandeja.
found-without-tray = Este ambiente gráfico não tem bandeja: para trazer a janela de volta, inicie o Dogear de novo.

## A lista de teclas

keys-heading = Teclas
keys-to-question = Ir para a pergunta
keys-ask = Perguntar; em um cartão ou uma alteração, abrir
keys-new-line = Nova linha na pergunta; em um cartão, abrir no navegador dele
keys-earlier-questions = Percorrer as perguntas anteriores
keys-move = Mover-se entre cartões ou alterações
keys-open-all = Abrir tudo o que foi encontrado
keys-stop = Parar a resposta ou fechar
keys-these = Estas teclas
keys-in-quick-search = Na busca rápida
keys-call = Chamar de qualquer lugar
keys-quick-choose = Escolher uma página
keys-quick-open = Abrir no navegador em que está salva
keys-quick-mark-several = Marcar várias
keys-quick-mark = Marcar uma ou tirar a marca
keys-quick-walk = Avançar sem marcar
keys-quick-open-marked = Abrir todas as marcadas
keys-quick-copy = Copiar o endereço
keys-quick-ask = Perguntar na janela principal
keys-quick-to-parts = Ir para o que foi entendido
keys-quick-close = Fechar e voltar

## O que uma busca pode ter: um exemplo e o que ele encontra

help-heading = O que uma busca pode ter
help-exact-write = "pão caseiro" receita
help-exact = exatamente estas palavras, com qualquer tipo de aspas
help-or-write = rust OR go
help-or = uma ou outra; OR em maiúsculas, ou | entre poucas palavras
help-without-write = rust -async
help-without = sem esta palavra
help-not-write = rust NOT async
help-not = o mesmo
help-site-write = site:github.com rust
help-site = neste site
help-folder-write = folder:Receitas sopa
help-folder = nesta pasta ou em uma dentro dela
help-folder-words-write = folder:"Para ler" ensaios
help-folder-words = um nome de várias palavras precisa de aspas
help-path-write = sopa em Cozinha/Inverno
help-path = na pasta deste caminho
help-path-arrow-write = sopa Cozinha › Inverno
help-path-arrow = o mesmo; emojis no nome podem ser omitidos
help-kind-write = kind:pdf impostos
help-kind = deste tipo: video (vídeo), pdf, repository (repositório) ou paper (artigo científico)
help-after-write = after:2023 rust
help-after = salvo em 2023 ou depois
help-before-write = before:2023-05 rust
help-before = salvo antes de maio de 2023; um dia se escreve 2023-05-17
help-in-write = in:firefox pão
help-in = salvo neste navegador ou perfil
help-leave-out-write = pão -site:youtube.com
help-leave-out = com um hífen na frente, também se deixa de fora um site, uma pasta ou um tipo
help-note = Palavras comuns também servem: “vídeos de rust no youtube que salvei no ano passado”.

## Antes da primeira pergunta de uma conversa

welcome-heading = O que você lembra?
welcome-lead = Uma palavra do título, o site, quando foi ou só do que se tratava.
welcome-count =
    { $count ->
        [one] { $count } favorito onde procurar.
       *[other] { $count } favoritos onde procurar.
    }
welcome-example-week = O que salvei na semana passada?
welcome-example-sites = Quais sites salvo mais?
welcome-example-github = Algo no GitHub do ano passado
welcome-empty-heading = Ainda não há onde procurar.
welcome-empty = O Dogear não leu nenhum favorito. Escolha seus navegadores ou importe um arquivo.
choose-what-to-read = Escolher o que ler

## Onde se escrevem as perguntas

question = Pergunta
question-first = Pergunte sobre seus favoritos…
question-next = Faça outra pergunta…
question-ask = Perguntar
question-ask-instead = Perguntar isto no lugar
question-stop = Parar
question-writer-change = Mudar quem responde
writer-stays = { $name } · nada sai deste computador
writer-goes = { $name } · sua pergunta e o que for encontrado vão para { $address }
writer-no-address = { $name } · ainda sem endereço
writer-no-model = Nenhum modelo escolhido

## O que foi entendido de uma pergunta

understood = Entendido como
understood-as = Entendido como <q>{ $question }</q>
understood-leave-out = Omitir
understood-leave-out-named = Omitir: { $label }
understood-put-back = Recolocar
understood-put-back-named = Recolocar: { $label }
understood-as-english = Ler como inglês
understood-not-learnt = A busca por significado não conhece este idioma ({ $language }): aqui decidem as palavras e os nomes.
understood-relaxed = Nada atendia a isto, por isso foi omitido: { $conditions }.

## A resposta

conversation-opening = Abrindo a conversa…
conversation-unopened = Não foi possível abrir esta conversa. { $problem }
answer-looking =
    { $count ->
        [0] Procurando…
        [one] Procurando em { $count } favorito…
       *[other] Procurando em { $count } favoritos…
    }
answer-writing = Escrevendo…
answer-stopped = Resposta interrompida.
answer-nothing =
    { $count ->
        [0] Nada salvo sobre isso.
        [one] Nada salvo sobre isso. O mais próximo é:
       *[other] Nada salvo sobre isso. Os mais próximos são:
    }
answer-nothing-so-far =
    { $count ->
        [0] Nada encontrado até agora.
        [one] Nada corresponde até agora. O mais próximo é:
       *[other] Nada corresponde até agora. Os mais próximos são:
    }
answer-source = Fonte { $number }: { $title }
answer-measured = { $count } em { $time }

## Abaixo de uma resposta

answer-open =
    { $count ->
        [one] Abrir
       *[other] Abrir todos
    }
answer-why =
    { $count ->
        [one] Por que este?
       *[other] Por que estes?
    }
answer-ask-again = Perguntar de novo
answer-another-writer = Responder com outro
answer-set-up-another = Configurar outro
answer-edit = Editar
answer-what-was-sent = O que foi enviado
answer-helpful = Útil
answer-not-helpful = Não é útil

## O que sai deste computador para uma resposta

sent-heading = O que foi enviado
sent-heading-before = O que seria enviado
sent-to =
    { $count ->
        [one] Enviado para <b>{ $address }</b>, com { $count } favorito:
       *[other] Enviado para <b>{ $address }</b>, com { $count } favoritos:
    }
sent-to-before =
    { $count ->
        [one] Isto seria enviado para <b>{ $address }</b>, com { $count } favorito:
       *[other] Isto seria enviado para <b>{ $address }</b>, com { $count } favoritos:
    }
sent-address-here = { $address }, neste computador
sent-nothing = Nada foi enviado.
sent-nothing-before = Nada seria enviado.
sent-looking = Procurando…
sent-later = As próximas perguntas enviam um texto do mesmo tipo. As pastas que você mantém privadas nunca entram nele.
sent-agree = Enviar para { $address }

## O que fazer quando não há resposta

use-built-in-answers = Usar respostas integradas
open-settings = Abrir as Configurações
see-what-would-be-sent = Ver o que seria enviado

## Favoritos encontrados

cards-found = Favoritos encontrados
cards-show-more =
    { $count ->
        [one] Mostrar mais { $count }
       *[other] Mostrar mais { $count }
    }
cards-near = Também próximos
cards-near-colon = Também próximos:
by-meaning = por significado
not-a-web-page = não é página da web
no-longer-saved = não está mais salvo
no-longer-in = não está mais em { $browser }
imported-file = Arquivo importado
also-in = Também em { $place }
also-in-and-more =
    { $count ->
        [one] Também em { $place } e em mais { $count } lugar
       *[other] Também em { $place } e em mais { $count } lugares
    }
an-imported-file = um arquivo importado
own-folder-menu = Menu Favoritos
own-folder-toolbar = Barra de favoritos
own-folder-other = Outros favoritos
own-folder-mobile = Favoritos do celular
passage-from =
    { $origin ->
        [imported] de um arquivo importado, { $month }
        [companion] da página, vista por você em { $month }
       *[fetched] da página, lida em { $month }
    }
gone-address-copied = Este favorito não está mais salvo. O endereço dele foi copiado.
not-web-address-copied = Isto não é uma página da web, por isso não pode ser aberto daqui. O endereço foi copiado.

## Por que um favorito foi encontrado

reason-conditions = Atende às condições.
reason-words = Encontrado por { $words }.
reason-words-and-meaning =
    Encontrado por { $words }; { $closeness ->
        [very-close] significado muito próximo
        [close] significado próximo
        [related] significado relacionado
       *[loose] relação apenas distante
    }.
reason-meaning =
    Nenhuma palavra em comum; { $closeness ->
        [very-close] significado muito próximo
        [close] significado próximo
        [related] significado relacionado
       *[loose] relação apenas distante
    }.

## O favorito selecionado, à direita de uma janela larga

detail = Favorito selecionado
detail-folder = Pasta
detail-saved = Salvo
detail-browser = Navegador
detail-file = Arquivo
detail-no-longer-in = Não está mais em { $place }
detail-also-in = Também em
detail-found = Motivo
detail-open = Abrir
detail-open-in = Abrir no { $browser }
detail-open-there = abrir lá
detail-copy-address = Copiar o endereço

## O que diz uma página: nos detalhes de um favorito, e inteiro

page-text-from =
    { $origin ->
        [imported] De um arquivo importado, { $day }
        [companion] Vista por você em { $day }
       *[fetched] Lida em { $day }
    }
page-text-open = Ler o texto da página
page-text-again = Ler de novo
page-text-now = Ler agora
page-text-forget = Esquecer
page-text-asking = Pedindo ao site…
page-text-none = Nada foi lido desta página ainda.
page-text-heading = Texto da página
page-text-unread = Não foi possível consultar o texto desta página. { $problem }
page-text-came =
    { $state ->
        [read] Esta página foi lida em { $day }; o texto não está guardado.
        [no-text] Não há texto nesta página. Ela foi acessada em { $day }.
        [walled] No lugar desta página veio uma tela de login ou um aviso, em { $day }.
        [unwanted] O site não quer que programas leiam esta página.
        [gone] Esta página sumiu: o site disse isso em { $day }.
        [dead] O site desta página não foi encontrado em { $day }.
        [trouble] Não foi possível obter esta página em { $day }. Haverá uma nova tentativa.
       *[forbidden] Esta página está na sua própria rede, que não é acessada.
    }
reader-published = Publicada em { $day }

## Páginas que sumiram, mudaram de lugar ou foram alteradas

health-heading = Páginas que sumiram ou mudaram
health-lead = O que o Dogear notou ao acessar suas páginas. Ele não remove nada em lugar nenhum.
health-which = O que mostrar
health-all = Todas
health-gone = Sumiu
health-dead = Site sumiu
health-moved = Movida
health-changed = Alterada
health-all-explained = Páginas que não estão mais como quando foram salvas ou lidas.
health-gone-explained = O site diz que essa página não existe mais.
health-dead-explained = O site não existe mais, ou está à venda.
health-moved-explained = O site leva a outro endereço, em definitivo.
health-changed-explained = A página não diz mais o mesmo que na leitura anterior.
health-looking = Procurando páginas…
health-unread = Não foi possível procurar essas páginas. { $problem }
health-none = Nenhuma página assim foi notada.
health-never = Nenhuma página foi acessada ainda. A leitura é ativada nas Configurações, em “Texto das páginas”.
health-noticed = notado em { $day }
health-moved-to = Agora em { $address }
health-copy-new = Copiar o novo endereço
health-archived = Cópia arquivada por volta de { $day }
health-archived-undated = Cópia arquivada

## Alterações recentes

changes-heading = Alterações recentes
changes-lead = O que aconteceu com seus favoritos desde que o Dogear os leu pela primeira vez. As páginas removidas ainda podem ser abertas.
changes-all = Tudo
change-added = Adicionado
change-changed = Alterado
change-moved = Movido
change-removed = Removido
change-restored = Restaurado
changes-unread = Não foi possível ler as alterações. { $problem }
changes-reading = Lendo as alterações…
changes-none = Nada mudou ainda.
changes-none-of =
    { $kind ->
        [added] Nada foi adicionado.
        [changed] Nada foi alterado.
        [moved] Nada foi movido.
        [removed] Nada foi removido.
       *[restored] Nada foi restaurado.
    }
changes-none-yet = Aqui vai aparecer o que for adicionado, alterado, movido ou removido nos seus navegadores a partir de agora.
changes-no-bookmarks = Ainda não há favoritos.
changes-show-older = Mostrar mais antigas
change-from-to = { $from } → { $to }
change-no-folder = sem pasta
change-had-no-title = não tinha título
change-was-called = antes “{ $title }”
change-was-at = antes em { $address }
change-else = a data, as etiquetas ou a nota
change-copy-address = Copiar o endereço
change-copy-address-of = Copiar o endereço de { $title }

## Navegadores e arquivos que são lidos

source-uncounted = Ainda sem contagem
source-contents-newest =
    { $count ->
        [one] { $count } favorito
       *[other] { $count } favoritos
    }, o mais recente { $when ->
        [morning] desta manhã
        [afternoon] desta tarde
        [evening] desta noite
        [yesterday] de ontem
        [days] { $days ->
            [one] de { $days } dia atrás
           *[other] de { $days } dias atrás
        }
       *[date] de { $date }
    }
source-imported-file = arquivo importado
source-file-explained = { $contents }, de um arquivo lido uma única vez. Se você o remover, o Dogear os esquece; o arquivo continua onde está.
source-read = Ler { $name }
source-remove-named = Remover { $file }
source-forget = Esquecer
source-forget-named =
    { $count ->
        [one] Esquecer { $count } favorito de { $file }
       *[other] Esquecer { $count } favoritos de { $file }
    }

## Um arquivo que se importa

import = Importar
import-heading = Importar um arquivo
import-drop-here = Solte o arquivo aqui para ver o que há nele.
import-reading = Lendo o arquivo…
import-importing = Importando…
imported = <b>{ $file }</b>: { $counts }.
imported-added =
    { $count ->
        [one] { $count } favorito adicionado
       *[other] { $count } favoritos adicionados
    }
imported-changed =
    { $count ->
        [one] { $count } alterado
       *[other] { $count } alterados
    }
imported-to-add =
    { $count ->
        [one] { $count } favorito a adicionar
       *[other] { $count } favoritos a adicionar
    }
imported-to-change =
    { $count ->
        [one] { $count } a alterar
       *[other] { $count } a alterar
    }
imported-known =
    { $count ->
        [one] { $count } já conhecido
       *[other] { $count } já conhecidos
    }
imported-elsewhere =
    { $count ->
        [one] { $count } salvo também em outro lugar
       *[other] { $count } salvos também em outro lugar
    }
imported-left-out =
    { $count ->
        [one] { $count } deixado de fora pelas suas regras
       *[other] { $count } deixados de fora pelas suas regras
    }
imported-unused = Não usado: { $names }.
imported-unused-name = { $name } (linhas: { $rows })
imported-unused-more =
    { $count ->
        [one] mais { $count }
       *[other] mais { $count }
    }
imported-more-notes =
    { $count ->
        [one] E mais { $count } aviso.
       *[other] E mais { $count } avisos.
    }

## A primeira vez

first-run-heading = Encontre qualquer página que você já salvou.
first-run-lead = O Dogear lê neste computador os favoritos dos seus navegadores e os encontra pelo que você lembra deles. Nada é enviado a lugar nenhum. Escolha o que ele pode ler.
first-run-looking = Procurando navegadores…
first-run-found = Encontrados neste computador
first-run-no-browser = Nenhum navegador foi encontrado neste computador. Importe um arquivo exportado por um navegador ou <again>procure de novo</again>.
first-run-read =
    { $count ->
        [one] Ler { $count } favorito
       *[other] Ler { $count } favoritos
    }
first-run-choose-browser = Escolha um navegador
first-run-import = Importar um arquivo…
first-run-or-import = importe um arquivo
first-run-or-sample = experimente a biblioteca de exemplo
first-run-nothing-read = Não havia nada para ler ali. Escolha outro navegador ou importe um arquivo.
first-run-reading-heading = Lendo seus favoritos.
first-run-reading = Lendo
first-run-bookmarks-read = Favoritos lidos
first-run-read-so-far =
    { $count ->
        [one] <b>{ $count } favorito</b> até agora
       *[other] <b>{ $count } favoritos</b> até agora
    }
first-run-read-of =
    { $total ->
        [one] <b>{ $done }</b> de { $total } favorito
       *[other] <b>{ $done }</b> de { $total } favoritos
    }
first-run-read-of-at-pace =
    { $total ->
        [one] <b>{ $done }</b> de { $total } favorito, { $pace }
       *[other] <b>{ $done }</b> de { $total } favoritos, { $pace }
    }
pace-seconds = { $rate } por segundo, faltam cerca de { $seconds } s
pace-minutes =
    { $minutes ->
        [one] { $rate } por segundo, falta cerca de { $minutes } minuto
       *[other] { $rate } por segundo, faltam cerca de { $minutes } minutos
    }
first-run-words-first = A busca por palavras já funciona. A busca por significado se prepara em segundo plano.
first-run-start-now = Começar a perguntar já
first-run-ready = Tudo pronto.
first-run-by-words =
    { $count ->
        [one] A busca por palavras já alcança { $count } favorito.
       *[other] A busca por palavras já alcança { $count } favoritos.
    }
first-run-preparing = Busca por significado: { $done } de { $total }. Não é preciso esperar.
first-run-preparing-at-pace = Busca por significado: { $done } de { $total }, { $pace }. Não é preciso esperar.
first-run-quick = A <b>busca rápida</b> encontra uma página de onde você estiver.
first-run-quick-tried = É isso. Pressione de novo sempre que procurar uma página.
first-run-quick-try = Pressione <kbd>{ $keys }</kbd> agora para experimentar.
first-run-quick-problem = { $problem } Escolha outras nas Configurações.
first-run-quick-not-here = Este ambiente gráfico não atribui teclas a programas; as Configurações explicam como chamá-la.
first-run-start = Começar a perguntar

## Configurações: Favoritos

settings-heading = Configurações
settings-reading = Lendo as configurações…
sources-heading = Favoritos
sources-lead = O Dogear lê estas fontes e acompanha o que muda nelas. Nunca altera nada nos navegadores.
sources-none = Nenhum navegador foi encontrado neste computador. Um arquivo exportado por um navegador também serve.
sources-import = Importar um arquivo…
sources-export = Exportar…
export-as = Formato
export-html = HTML, para qualquer navegador
export-csv = CSV, uma tabela
export-from = Fonte
export-everywhere = todas as fontes
export-folder = Pasta
export-all-folders = todas as pastas
export-write = Exportar para um arquivo…
exported =
    { $count ->
        [one] { $count } favorito exportado para { $path }.
       *[other] { $count } favoritos exportados para { $path }.
    }
exported-left-out =
    { $count ->
        [one] { $count } favorito omitido por ter um endereço longo demais.
       *[other] { $count } favoritos omitidos por terem um endereço longo demais.
    }

## Configurações: No navegador

companions-heading = No navegador
companions-lead = O complemento do Dogear, uma extensão para o seu navegador, avisa o Dogear dos favoritos assim que você os salva, mesmo onde o navegador os guarda em um arquivo criptografado, e os encontra pela barra de endereços.
companions-none = Nenhum navegador foi encontrado neste computador.
companions-on = Permitir que o complemento dos meus navegadores se comunique com o Dogear
companions-add = Permitir que o complemento leia…
companions-step-page = No { $browser }, digite <kbd>chrome://extensions</kbd> na barra de endereços e ative o “Modo do desenvolvedor”.
companions-step-load = Escolha “Carregar sem compactação”.
companions-step-folder = Escolha a pasta <kbd>{ $folder }</kbd>
companions-missing = Este Dogear veio sem o complemento. Instale o Dogear a partir de um pacote.
companions-reach =
    { $count ->
        [one] { $browsers } já se comunica com o Dogear.
       *[other] { $browsers } já se comunicam com o Dogear.
    }
companions-not-yet =
    { $count ->
        [one] { $browsers } ainda não se comunica. Desative esta opção e ative-a de novo.
       *[other] { $browsers } ainda não se comunicam. Desative esta opção e ative-a de novo.
    }
companions-another =
    { $count ->
        [one] { $browsers } se comunica com outro Dogear. Ative esta opção para que fale com este.
       *[other] { $browsers } se comunicam com outro Dogear. Ative esta opção para que falem com este.
    }
companions-snap =
    { $count ->
        [one] { $browsers } é um snap e não pode iniciar nenhum outro programa; os favoritos são lidos do arquivo dele, como antes.
       *[other] { $browsers } são snaps e não podem iniciar nenhum outro programa; os favoritos são lidos dos arquivos deles, como antes.
    }
companions-flatpak =
    { $count ->
        [one] { $browsers } é um flatpak e não pode iniciar nenhum outro programa; os favoritos são lidos do arquivo dele, como antes.
       *[other] { $browsers } são flatpaks e não podem iniciar nenhum outro programa; os favoritos são lidos dos arquivos deles, como antes.
    }

## Configurações: Deixado de fora

left-out-heading = O que fica de fora
left-out-lead = O que corresponde a uma destas regras não é guardado, não é encontrado e nunca é enviado a ninguém.
left-out-unread = Não foi possível ler as regras. { $problem }
left-out-reading = Lendo as regras…
left-out-none = Nada é deixado de fora.
left-out-reading-again = Lendo de novo…
left-out-remove-named = Remover a regra para { $value }
left-out-what = O que deixar de fora
left-out-add = Deixar de fora…
left-out-already = Isto já é deixado de fora.
left-out-choose = Escolher…
left-out-yes = Deixar de fora
left-out-working = Deixando de fora…
rule-folder = Pasta
rule-folder-example = Trabalho/Privado
rule-folder-hint = Com tudo o que há nela. Trabalho/Privado é a pasta Privado dentro da pasta Trabalho.
rule-site = Site
rule-site-example = example.org
rule-site-hint = Com os subdomínios dele.
rule-source = Navegador ou arquivo
rule-source-hint = Tudo o que ele contém, mesmo que esteja ativado acima.
rule-pattern = Título ou endereço
rule-pattern-example = *fatura*
rule-pattern-hint = * vale por qualquer texto; ?, por um caractere.
rule-folder-sure = Deixar de fora tudo o que há na pasta “{ $value }”?
rule-site-sure = Deixar de fora { $value } e seus subdomínios?
rule-source-sure = Deixar de fora tudo de { $value }?
rule-pattern-sure = Deixar de fora títulos e endereços como { $value }?
rule-would-forget =
    { $count ->
        [0] Nenhum favorito corresponde agora; os novos que corresponderem ficarão de fora. Nada muda no seu navegador.
        [one] O Dogear esquecerá { $count } favorito. Nada muda no seu navegador.
       *[other] O Dogear esquecerá { $count } favoritos. Nada muda no seu navegador.
    }
rule-forgotten =
    { $count ->
        [0] Nenhum favorito correspondia. Os novos que corresponderem ficarão de fora.
        [one] { $count } favorito foi esquecido.
       *[other] { $count } favoritos foram esquecidos.
    }
rule-gone = Essa regra já não existia.
rule-came-back =
    { $count ->
        [0] Regra removida. Nenhum favorito voltou.
        [one] Regra removida. { $count } favorito voltou.
       *[other] Regra removida. { $count } favoritos voltaram.
    }

## Configurações: Busca por significado

models-heading = Busca por significado
models-lead = Um modelo neste computador compara o que você pergunta com o que salvou. Os maiores conhecem mais idiomas e demoram mais para ler seus favoritos.
models-unlisted = Não foi possível listar os modelos. { $problem }
models-looking = Procurando modelos…
model-languages =
    { $count ->
        [one] inglês
       *[other] { $count } idiomas
    }
model-size = cerca de { $megabytes } MB
model-in-use = Em uso
model-cancel-named = Não mudar para { $name }
model-stop = Parar
model-stop-named = Parar de baixar { $name }
model-forget = Esquecer
model-forget-named = Esquecer { $name }
model-delete = Excluir
model-delete-named = Excluir { $name }
model-delete-partial-named = Excluir o que já foi baixado de { $name }
model-use = Usar
model-use-named = Usar { $name }
model-go-on = Continuar
model-go-on-named = Continuar a baixar { $name }
model-get = Baixar
model-get-named = Baixar { $name } de { $host }
model-reads-named = { $name } está lendo seus favoritos
model-fetched-named = Baixando { $name }
model-partial = { $megabytes } MB já estão aqui.
model-asking = Pedindo…
model-fetched = { $done } de { $total } MB
model-has-read-words =
    { $total ->
        [one] Leu { $done } de { $total } favorito. Até terminar, a busca é por palavras.
       *[other] Leu { $done } de { $total } favoritos. Até terminar, a busca é por palavras.
    }
model-has-read-other =
    { $total ->
        [one] Leu { $done } de { $total } favorito. Até terminar, { $model } continua em uso.
       *[other] Leu { $done } de { $total } favoritos. Até terminar, { $model } continua em uso.
    }
models-go-back = Voltar para { $name }
models-from = Os modelos vêm de { $host } quando você pressiona Baixar.
models-from-label = Baixar de
models-from-hint = O endereço de uma cópia do Hugging Face, se você usa uma. Só os nomes dos arquivos de um modelo são enviados para lá.

## Configurações: Texto das páginas

pages-heading = Texto das páginas
pages-lead = O Dogear pode ler o que dizem as páginas dos seus favoritos, para que você as encontre pelo conteúdo. O texto fica neste computador, e nenhum site é acessado até você começar aqui.
pages-on = Ler o texto das páginas
pages-looking = Consultando o texto das páginas…
pages-unread = Não foi possível consultar o texto das páginas. { $problem }
pages-which = Quais páginas
pages-which-none = Nada foi escolhido ainda. Escolha abaixo um navegador, um arquivo ou uma pasta.
pages-folder-chosen = Pasta que é lida
pages-add = Adicionar
pages-folder-hint = Com tudo o que há nela. Uma pasta privada só é lida se estiver aqui.
pages-not = Estes nunca
pages-not-what = O que nunca é lido
pages-not-hint = O que foi deixado de fora acima também nunca é lido.
pages-known = Isto já está aqui.
pages-network = Também páginas da sua própria rede
pages-network-hint = Um roteador ou um servidor em casa, se um favorito tiver o endereço dele.
pages-reread = Ler uma página de novo
pages-reread-never = Nunca
pages-reread-after =
    { $days ->
        [one] Depois de { $days } dia
       *[other] Depois de { $days } dias
    }
pages-goes-out = O que é enviado
pages-goes-out-explained = Pede-se a um site uma página por vez, com uma pausa entre elas, e nenhuma se ele não quiser. O site vê o endereço da página, o da sua conexão e o nome Dogear. Nenhum cookie é enviado e nenhum script é executado.
pages-estimating = Contando as páginas…
pages-estimate =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    } de { $total ->
        [one] { $total } site
       *[other] { $total } sites
    }: cerca de { $megabytes } MB, cerca de { $time }.
pages-estimate-private =
    { $count ->
        [one] { $count } página de uma pasta privada não está entre elas.
       *[other] { $count } páginas de pastas privadas não estão entre elas.
    }
pages-estimate-none = Do que foi escolhido, não resta nada para ler.
pages-start = Começar a ler
pages-pause = Pausar
pages-stop = Parar
pages-reading-named = Lendo o texto das páginas
pages-done =
    { $total ->
        [one] { $done } de { $total } página
       *[other] { $done } de { $total } páginas
    }
pages-now = agora { $site }
pages-so-far = { $megabytes } MB até agora
pages-left = faltam cerca de { $time }
pages-waiting =
    { $why ->
        [power-saver] Em espera: a economia de energia está ligada. Continua sozinho depois.
        [low-battery] Em espera: a bateria está fraca. Continua sozinho depois.
        [metered] Em espera: esta conexão é limitada. Continua sozinho depois.
        [elsewhere] Em espera: outro Dogear está lendo. Continua sozinho depois.
        [resting] Em espera: o Dogear está em pausa. Continua junto com ele.
       *[offline] Em espera: não há conexão. Continua sozinho depois.
    }
pages-finished = Todas as páginas foram acessadas, as últimas em { $day }. Os favoritos novos são lidos automaticamente.
pages-came = O que foi feito das páginas
page-state-read = Lidas
page-state-no-text = Sem texto
page-state-walled = Atrás de um login ou de um aviso
page-state-unwanted = Não são para programas
page-state-gone = Sumiram
page-state-dead = Site sumiu
page-state-trouble = Com problemas, nova tentativa depois
page-state-forbidden = Na sua própria rede
pages-kept =
    { $count ->
        [0] Nenhum texto de página está guardado.
        [one] O texto de { $count } página está guardado: { $megabytes } MB.
       *[other] O texto de { $count } páginas está guardado: { $megabytes } MB.
    }
pages-forget = Esquecer o texto das páginas
pages-forget-sure =
    { $count ->
        [one] Esquecer o texto de { $count } página? Para tê-lo de novo, será preciso pedi-la outra vez ao site.
       *[other] Esquecer o texto das { $count } páginas? Para tê-lo de novo, será preciso pedi-las outra vez aos sites.
    }
pages-forget-yes = Esquecer
pages-forgotten = O texto das páginas foi esquecido.

## Configurações: Respostas

answers-heading = Respostas
answers-written-by = Quem responde
answers-address = Endereço
answers-key = Chave
answers-key-save = Salvar
answers-key-remove = Remover a chave
answers-key-saved = Salva. Digite outra para substituí-la
answers-key-kept = Guardada no chaveiro deste computador
answers-key-in-file = Este computador não tem um chaveiro que possa ser usado, por isso a chave está em um arquivo na pasta de dados. Só o seu usuário pode lê-lo, mas ele não é criptografado.
answers-model = Modelo
answers-model-name = Nome do modelo
answers-reading = Também ajuda a entender as perguntas
answers-reading-never = Nunca
answers-reading-local = Se roda neste computador
answers-reading-always = Sempre
answers-test = Testar a conexão
answers-asking = Perguntando…
answers-connected-choose =
    { $count ->
        [one] Conectado: { $count } modelo encontrado. Escolha-o.
       *[other] Conectado: { $count } modelos encontrados. Escolha um.
    }
answers-connected = Conectado. { $model } está pronto.
answers-found-looking = Procurando modelos neste computador…
answers-found = Encontrados neste computador
answers-found-one =
    { $count ->
        [one] <b>{ $name }</b> responde em { $place } com { $count } modelo.
       *[other] <b>{ $name }</b> responde em { $place } com { $count } modelos.
    }
answers-found-chosen = Escolhido
answers-found-use = Usar
answers-found-use-named = Usar { $name }
answers-found-none = Nenhum modelo responde neste computador.
answers-found-failed = Não foi possível procurar modelos neste computador.
provider-built-in = Respostas integradas
provider-built-in-lead = Respostas curtas montadas com o que foi encontrado. Nada sai deste computador.
provider-ollama-lead = Um modelo de linguagem que você mesmo roda. Com um endereço neste computador, nada sai dele.
provider-other = Outro servidor
provider-other-lead = Qualquer programa ou serviço que use o protocolo da OpenAI, como LM Studio e llama.cpp neste computador.
provider-service-lead = Sua pergunta e os títulos, sites, pastas e notas do que foi encontrado são enviados para lá. Você vê o texto antes.

## Configurações: Pastas privadas

privacy-heading = Pastas privadas
privacy-lead = Você encontra o que há nelas; isso nunca é mostrado a nenhum modelo ou assistente.
privacy-folder = Pasta
privacy-folder-example = Trabalho/Privado
privacy-add = Manter privada
privacy-known = Esta pasta já é privada.
privacy-hint = Com tudo o que há nela. Trabalho/Privado é a pasta Privado dentro da pasta Trabalho.
privacy-agreed = Você concordou em enviar as perguntas e o que for encontrado para:
privacy-withdraw = Revogar
privacy-withdraw-named = Não enviar mais nada para { $address }
privacy-withdraw-hint = Depois disso, sua permissão é pedida de novo antes de qualquer envio para lá.
privacy-else = O que mais sai deste computador
privacy-else-models = Quando você baixa um modelo para a busca por significado, os arquivos dele são pedidos pelo nome a { $host } e ao lugar onde esse servidor os guarda. Nada seu vai junto, e a própria busca fica aqui.
privacy-else-pages = Com o texto das páginas ligado, as páginas que você escolheu são pedidas aos sites delas.

## Configurações: Aprendizado

habit-heading = Aprendizado
habit-lead = O que você abre desempata favoritos que correspondem quase igualmente à pergunta. Isso não sai deste computador.
habit-on = Aprender com o que abro
habit-opened =
    { $count ->
        [0] Nada do que foi aberto a partir de uma resposta está registrado.
        [one] { $count } favorito aberto está registrado.
       *[other] { $count } favoritos abertos estão registrados.
    }
habit-forget = Esquecer o que abri
habit-nothing-yet =
    { $count ->
        [one] Nada foi aprendido ainda: falta você abrir mais { $count } favorito que tenha outros acima dele.
       *[other] Nada foi aprendido ainda: falta você abrir mais { $count } favoritos que tenham outros acima deles.
    }
habit-nothing-moved = Você abre o que aparece primeiro: nada muda de lugar.
habit-coverage =
    Você abre { $often ->
        [much-more] com muito mais frequência
        [more] com mais frequência
        [less] com menos frequência
       *[much-less] com muito menos frequência
    } os favoritos que contêm as palavras da pergunta.
habit-meaning =
    Você abre { $often ->
        [much-more] com muito mais frequência
        [more] com mais frequência
        [less] com menos frequência
       *[much-less] com muito menos frequência
    } os favoritos que têm o mesmo significado da pergunta.
habit-closeness =
    Você abre { $often ->
        [much-more] com muito mais frequência
        [more] com mais frequência
        [less] com menos frequência
       *[much-less] com muito menos frequência
    } os favoritos que repetem boa parte da pergunta palavra por palavra.
habit-exact =
    Você abre { $often ->
        [much-more] com muito mais frequência
        [more] com mais frequência
        [less] com menos frequência
       *[much-less] com muito menos frequência
    } os favoritos que têm exatamente o título ou o site procurado.
habit-freshness =
    Você abre { $often ->
        [much-more] com muito mais frequência
        [more] com mais frequência
        [less] com menos frequência
       *[much-less] com muito menos frequência
    } os favoritos com data recente.
habit-frecency =
    Você abre { $often ->
        [much-more] com muito mais frequência
        [more] com mais frequência
        [less] com menos frequência
       *[much-less] com muito menos frequência
    } os favoritos já abertos muitas vezes e há pouco tempo.

## Configurações: Em segundo plano

background-heading = Em segundo plano
background-lead = Enquanto está ativo, o Dogear acompanha seus navegadores, com ou sem a janela.
background-paused = Em pausa.
background-paused-until = Em pausa até { $time }.
background-go-on = Retomar
background-pause-hour = Pausar por uma hora
background-pause = Pausar até eu retomar
background-keep-watching = Manter o Dogear ativo com a janela fechada
background-start-with-computer = Iniciar o Dogear com o computador
background-start-with-computer-hint = Sem a janela, que aparece quando você o chama.

## Configurações: Busca rápida

quick-heading = Busca rápida
quick-lead = Uma janela pequena acima de todas as outras, para encontrar uma página sem sair do que você está fazendo.
quick-keys-by-desktop = O ambiente gráfico atribui estas teclas. Para mudá-las, use as configurações dele.
quick-keys-not-yet = O ambiente gráfico ainda não atribuiu teclas. Elas são escolhidas nas configurações dele.
quick-keys-none = Nenhuma tecla a chama.
quick-keys-press = Pressione as novas teclas…
quick-keys-leave = Esc deixa como estão.
quick-keys-change = Mudar
quick-keys-on = Ativar
quick-keys-off = Desativar
quick-open = Abrir a busca rápida
quick-bind-gnome = Este ambiente gráfico não atribui teclas a programas. Nas Configurações do sistema, vá em Teclado, Veja e personalize atalhos, Atalhos personalizados, e adicione um com este comando.
quick-bind-kde = Este ambiente gráfico não atribui teclas a programas. Nas Configurações do sistema, vá em Teclado, Atalhos, Adicionar novo, Comando ou script, e digite este comando.
quick-bind-sway = Este ambiente gráfico não atribui teclas a programas. Adicione esta linha a ~/.config/sway/config e recarregue o Sway.
quick-bind-hyprland = Este ambiente gráfico não atribui teclas a programas. Adicione esta linha a ~/.config/hypr/hyprland.conf.
quick-bind-other = Este ambiente gráfico não atribui teclas a programas. Nas configurações de teclado dele, associe uma tecla a este comando.
shortcut-held = Outro programa usa { $keys }.
shortcut-refused = O sistema não libera { $keys }.
shortcut-unusable = Estas teclas não podem ser usadas. Pressione outras.

## Configurações: Aparência

look-heading = Aparência
look-theme = Cores
look-as-system = Como o sistema
look-light = Claro
look-dark = Escuro
look-language = Idioma

## Configurações: Esta biblioteca

about-heading = Esta biblioteca
about-meaning = Busca por significado
about-meaning-off = Não disponível; a busca é por palavras.
about-meaning-ready =
    { $count ->
        [one] { $count } favorito, já pronto.
       *[other] { $count } favoritos, todos prontos.
    }
about-meaning-preparing =
    { $total ->
        [one] { $done } de { $total } favorito pronto.
       *[other] { $done } de { $total } favoritos prontos.
    }
about-data-folder = Pasta de dados
about-version = Versão
about-look = Procurar uma versão mais recente
about-looking = Procurando…
about-newest = Esta é a versão mais recente.
about-newer = A versão { $version } já existe.
about-newer-open = Ver no navegador
about-keys = Teclas
about-list-keys = Ver a lista de teclas

## Busca rápida

quick-title = Dogear: busca rápida
quick-field = O que você lembra da página?
quick-type = Digite o que você lembra: uma palavra, um site, uma pasta, quando salvou.
quick-reading = O Dogear está lendo seus favoritos. Logo será possível encontrá-los aqui.
quick-no-bookmarks = O Dogear ainda não leu nenhum favorito.
quick-choose = Escolher o que ele pode ler
quick-open-dogear = Abrir o Dogear
quick-open-many =
    { $count ->
        [one] Abrir { $count } página?
       *[other] Abrir { $count } páginas?
    }
quick-open-many-yes = Abrir { $count }
quick-hint-open = abrir
quick-hint-open-marked = abrir { $count }
quick-hint-ask = perguntar
quick-hint-copy = copiar endereço
quick-hint-close = fechar
quick-measured = { $count } de { $total } · { $time }
quick-not-web = Isto não é uma página da web, por isso não pode ser aberto. O endereço foi copiado.

## Por que não há resposta

failure-no-provider = Nada responde em { $address }. Inicie o programa que roda { $model } ou confira o endereço nas Configurações.
failure-wrong-key = { $address } não aceita a chave. Confira a chave nas Configurações.
failure-no-model = { $address } não tem o modelo { $model }. Escolha outro nas Configurações.
failure-rate-limited = { $address } pede para esperar. Tente de novo em um minuto ou consulte seu plano lá.
failure-rate-limited-seconds =
    { $seconds ->
        [one] { $address } pede para esperar. Tente de novo em um segundo.
       *[other] { $address } pede para esperar. Tente de novo em { $seconds } segundos.
    }
failure-rate-limited-minutes =
    { $minutes ->
        [one] { $address } pede para esperar. Tente de novo em { $minutes } minuto.
       *[other] { $address } pede para esperar. Tente de novo em { $minutes } minutos.
    }
failure-rate-limited-hours =
    { $hours ->
        [one] { $address } pede para esperar. Tente de novo em { $hours } hora.
       *[other] { $address } pede para esperar. Tente de novo em { $hours } horas.
    }
failure-provider-down = { $address } não conseguiu responder agora. Tente de novo daqui a pouco.
failure-timeout = { $address } demorou demais para responder. Tente de novo ou escolha um modelo menor.
failure-context-too-long = A pergunta e seus favoritos são mais do que { $model } consegue ler de uma vez. Faça uma pergunta mais curta ou escolha outro modelo nas Configurações.
failure-cut = A resposta de { $address } foi interrompida. Pergunte de novo para vê-la inteira.
failure-bad-answer = { $address } não enviou nada que possa ser mostrado como resposta. Confira o endereço e o modelo nas Configurações.
failure-not-agreed = Nada foi enviado ainda. { $address } não está neste computador: veja antes o que seria enviado e autorize o envio.
failure-internal = Não foi possível enviar a pergunta para { $address }: { $reason }. Confira as Configurações.

## O que deu errado e o que ajuda

problem-library-damaged = O arquivo da biblioteca { $path } está danificado e não pode ser lido.
problem-library-newer = O arquivo da biblioteca { $path } é de um Dogear mais novo (versão { $found } do formato; este Dogear conhece a { $known }). Atualize o Dogear.
problem-library-unusable = O arquivo da biblioteca { $path } não pode ser usado: { $reason }. Verifique se a pasta existe, permite gravação e tem espaço.
problem-library-out-of-step = A biblioteca e o modelo não combinam. Escolha o modelo de novo nas Configurações.
problem-library-failed = Não foi possível ler ou gravar a biblioteca: { $reason }. Reinicie o Dogear.
problem-reading-stopped = A leitura de { $source } parou de forma inesperada. O que foi lido antes é mantido.
problem-source-unknown = A fonte { $id } não existe mais. Escolha seus navegadores de novo nas Configurações.
problem-folder-unknown = A pasta “{ $typed }” não existe mais.
problem-runtime-unusable = A busca por significado está desativada: não foi possível carregar { $path } ({ $reason }). Instale o Dogear de novo. Enquanto isso, a busca é por palavras.
problem-model-file-unusable = A busca por significado está desativada: o arquivo do modelo { $path } não pode ser usado ({ $reason }). Instale o Dogear de novo ou escolha outro modelo nas Configurações.
problem-model-failed = O modelo não conseguiu ler um texto: { $reason }. Se acontecer de novo, escolha outro modelo nas Configurações.
problem-model-stopped = A busca por significado parou. Reinicie o Dogear.
problem-model-unknown = O modelo { $name } não existe.
problem-model-not-here = { $name } ainda não está aqui. Baixe-o primeiro.
problem-model-gone = A busca por significado está desativada: o modelo { $id } não está mais aqui. Baixe-o de novo nas Configurações ou use outro.
problem-model-folder-incomplete = { $reason }. A pasta precisa ter model.onnx, tokenizer.json e model.toml.
problem-model-id-taken = { $path }: o identificador { $id } já está em uso ou não é válido. Dê outro ao modelo.
problem-model-width-wrong = { $id } produz { $found } números por texto, mas o model.toml dele diz { $said }. Use outro modelo.
problem-model-in-use = { $id } está em uso ou vem com o Dogear. Use outro modelo primeiro.
problem-server-address = { $address } não é o endereço de um servidor. Escreva como https://huggingface.co.
problem-server-unreachable = Não foi possível conectar a { $host } ({ $reason }). Verifique a conexão e comece de novo: o que já chegou é mantido.
problem-server-lacks-file = { $host } não tem { $file }. O modelo pode ter mudado de lugar: procure um Dogear mais novo.
problem-server-refuses = { $host } não fornece { $file } ({ $reason }). Tente de novo mais tarde.
problem-download-cut = A conexão com { $host } caiu ({ $reason }). Comece de novo para seguir desse ponto: o que já chegou é mantido.
problem-download-tampered = O que chegou de { $host } como { $file } não é o que foi anunciado e foi excluído. Comece de novo; se acontecer duas vezes, não use este servidor.
problem-download-busy = Outro programa já está baixando este modelo.
problem-disk-full = O disco está cheio. Libere espaço onde está { $path } e comece de novo: o que já chegou é mantido.
problem-settings-unreadable = { $path } não pode ser lido: { $reason }. Corrija o arquivo ou exclua-o.
problem-file = { $path }: { $reason }
problem-folder-not-made = Não foi possível criar a pasta { $path }: { $reason }. Libere espaço ou dê permissão e reinicie o Dogear.
problem-no-data-folder = O sistema não indica nenhuma pasta para dados de aplicativos, por isso o Dogear não tem onde pôr a biblioteca.
problem-nothing-to-open = Não há nada para abrir: não está mais salvo ou não é uma página da web.
problem-no-program = O Dogear não sabe qual programa mostra páginas no { $browser }. Abra a página no seu navegador de costume.
problem-pages-off = A leitura de páginas está desativada. Ative-a nas Configurações.
problem-pages-busy = Outro Dogear está lendo páginas. Espere até que termine ou interrompa a leitura lá.
problem-page-left-out = Esta página está em uma pasta privada ou entre as que nunca são lidas. As duas coisas ficam nas Configurações.
problem-no-project = Este Dogear foi compilado sem o endereço do seu projeto; por isso não pode procurar uma versão mais recente.
problem-no-release = Nenhuma versão foi publicada ainda em { $page }.
problem-newest-unknown = Não se sabe se há uma versão mais recente: { $host } não informa ({ $reason }). Tente de novo mais tarde ou veja em { $page }.
problem-broken = Algo no Dogear parou de forma inesperada: { $reason }. Reinicie o Dogear.
problem-not-opened = O navegador não abriu { $url }: { $reason }
problem-autostart = Não foi possível mudar o início com o computador: { $reason }
problem-no-host = O programa que os navegadores iniciam não está ao lado deste. Instale o Dogear de novo.
problem-nothing-dropped = Não se sabe mais qual era o arquivo. Solte-o de novo.
problem-file-picked = O arquivo não pode ser usado: { $reason }
problem-shortcut-held = Outro programa usa { $keys }.
problem-shortcut-refused = O sistema não libera { $keys } para programas. Pressione outras.
problem-shortcut-not-here = Este ambiente gráfico não atribui teclas a programas.
problem-shortcut-unfit = Pressione uma tecla junto com Ctrl, Alt ou a tecla Command.
problem-rule-folder = Escreva o nome de uma pasta ou um caminho como Trabalho/Privado.
problem-rule-site = Isto não é um site. Escreva um como example.org.
problem-rule-source = Escolha um navegador ou um arquivo importado.
problem-rule-pattern = Escreva uma parte de um título ou endereço entre asteriscos, como *fatura*; só asteriscos não basta.

## A lista da biblioteca. Há pouco espaço: ordens, condições e botões são uma palavra ou duas.

library-list = Favoritos
library-reading = Lendo a biblioteca…
library-unread = Não foi possível ler a biblioteca. { $problem }
library-empty = O que seus navegadores têm aparece aqui assim que for lido.
library-nothing = Nenhum favorito atende a tudo isto.
library-without = Sem: { $condition }
library-without-words = Sem as palavras
library-show-all = Mostrar todos os favoritos
library-filter = Palavras, site, ano…
library-condition = Condição
library-conditions = Condições
library-clear-all = Limpar tudo
library-kind = Tipo de página
library-kind-video = Vídeos
library-kind-pdf = Arquivos PDF
library-kind-repository = Repositórios de código
library-kind-paper = Artigos científicos
library-never-opened = Nunca aberto
library-saved-twice = Salvo mais de uma vez
library-from = Desde
library-to = Até
library-from-to = { $from } – { $to }
library-since = Desde { $day }
library-until = Até { $day }
library-tagged = Etiqueta: { $tag }
library-folder-of = { $folder } ({ $source })
library-chosen-elsewhere =
    { $count ->
        [one] { $count } favorito selecionado
       *[other] { $count } favoritos selecionados
    }
library-sort = Ordem
library-sort-saved = Salvo
library-sort-title = Título
library-sort-site = Site
library-sort-folder = Pasta
library-sort-opened = Aberto
library-sort-found = Melhor correspondência
library-newest-first = Mais recentes primeiro
library-oldest-first = Mais antigos primeiro
library-a-first = De A a Z
library-z-first = De Z a A
library-best-first = Melhor correspondência primeiro
library-best-last = Melhor correspondência por último
library-turn-round = Inverter a ordem. Agora: { $order }
library-headings = Cabeçalhos
library-no-folder = Sem pasta
library-no-site = Sem site
library-no-title = Sem título
library-no-date = Sem data
library-not-opened = Nunca abertos
library-places-count =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
library-opened-on = aberto em { $day }
library-places = Navegadores e pastas
library-places-filter = Procurar uma pasta
library-places-none = Nenhuma pasta tem esse nome.
library-all = Todos os favoritos
library-tags = Etiquetas
library-languages = Idiomas
library-unnamed = Sem nome
library-chosen =
    { $count ->
        [one] { $count } selecionado
       *[other] { $count } selecionados
    }
library-choose-none = Limpar seleção
library-detail = Detalhes
library-as-links = Como links
library-as-markdown = Como Markdown
library-copied =
    { $count ->
        [one] { $count } favorito copiado.
       *[other] { $count } favoritos copiados.
    }
library-save = Salvar…
library-written =
    { $count ->
        [one] { $count } favorito exportado para { $path }.
       *[other] { $count } favoritos exportados para { $path }.
    }
library-ask-in-these = Perguntar só nestes
library-leave-out = Deixar de fora…
library-leave-out-what = O que deixar de fora?
library-leave-out-none = Estes não têm site nem pasta que se possa deixar de fora.
library-this-page = Esta página
library-open-many =
    { $count ->
        [one] Abrir { $count } página?
       *[other] Abrir { $count } páginas?
    }
library-open-many-each = Cada uma abre em uma aba própria no navegador.
library-open-all =
    { $count ->
        [one] Abrir { $count }
       *[other] Abrir as { $count }
    }
library-note = Nota
library-found-otherwise = Nenhuma palavra corresponde como está escrita; encontrado por outra forma de uma palavra ou pelo significado.
library-saved-in =
    { $count ->
        [one] Salvo em { $count } lugar
       *[other] Salvo em { $count } lugares
    }
library-show-folder = mostrar a pasta
library-copy-place = copiar o lugar
library-place-copied = Lugar copiado.
library-manager-keys = { $keys } mostra os favoritos no { $browser }.
library-never-changes = O Dogear não altera nem exclui nada nos navegadores.
library-show-site = Mostrar só { $site }
library-opened = Aberto com o Dogear
library-history = Histórico
library-similar = Páginas parecidas
library-similar-looking = Procurando páginas parecidas…
library-similar-failed = Não foi possível procurar páginas parecidas.
library-similar-not-ready = A busca por significado ainda não está pronta. Assim que estiver, as páginas parecidas aparecem aqui.
library-similar-none = Nada parecido está salvo.
library-closeness =
    { $closeness ->
        [very-close] muito próxima
        [close] próxima
        [related] relacionada
       *[loose] relação apenas distante
    }
library-of-site = Mais de { $site }
library-all-of-site =
    { $count ->
        [one] Mostrar { $count }
       *[other] Mostrar os { $count }
    }
question-among =
    { $count ->
        [one] Só em { $count } favorito selecionado
       *[other] Só em { $count } favoritos selecionados
    }
question-among-all = Perguntar de novo em todos os favoritos
keys-in-library = Na biblioteca
keys-to-filter = Ir para o filtro
keys-choose-next = Selecionar o anterior ou o seguinte
keys-choose-range = Selecionar vários
keys-choose-more = Selecionar mais um, ou um a menos
keys-choose-all = Selecionar todos
keys-to-beside = Ir para as pastas, ou para os detalhes
keys-open = Abrir
keys-choose-none = Limpar seleção

## Sites e cópias

sites-heading = Sites
sites-lead =
    { $sites ->
        [one] { $sites } site de que você salvou páginas. Os subdomínios dele também contam.
       *[other] { $sites } sites de que você salvou páginas. Os subdomínios de cada um também contam.
    }
sites-filter = Procurar um site
sites-sort = Ordem
sites-by-pages = Mais salvos
sites-by-name = Por nome
sites-by-newest = Mais recentes
sites-reading = Contando os sites…
sites-unread = Não foi possível contar os sites. { $problem }
sites-none-fit = Nenhum site tem “{ $typed }” no nome.
sites-listed =
    { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
sites-subdomains-of = Subdomínios de { $site }
sites-more = Mais sobre { $site }
sites-drawn = Salvos de { $first } a { $last }, sobretudo em { $most }
sites-drawn-one = Salvos em { $year }
sites-drawn-none = Nenhuma data é conhecida
site-back = Todos os sites
site-between = Salvos de { $first } a { $last }
site-once = Salvo em { $day }
site-show = Mostrar na biblioteca
site-years = Por ano
site-year = { $year }: { $bookmarks }
site-folders = Pastas
site-more-folders =
    { $count ->
        [one] e mais { $count } pasta
       *[other] e mais { $count } pastas
    }
site-newest = Os mais recentes
site-subdomains = Subdomínios
site-more-subdomains =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
copies-heading = Cópias
copies-lead = O que está salvo mais de uma vez. O Dogear não altera nada nos seus navegadores: mostra onde está cada cópia para que você possa excluir aquilo de que não precisa.
copies-likeness = Quanto se parecem
copies-page = A mesma página
copies-form = Outras formas
copies-title = O mesmo título
copies-meaning = Significado parecido
copies-page-explained = O mesmo endereço, salvo em vários lugares.
copies-form-explained = Também endereços que levam à mesma página: http ou https, com ou sem www, para celular, para imprimir ou com um código de rastreamento.
copies-title-explained = Também páginas de um mesmo site com o mesmo título.
copies-meaning-explained = Páginas diferentes sobre a mesma coisa. Aqui, nada é com certeza uma cópia.
copies-looking = Procurando cópias…
copies-unread = Não foi possível procurar as cópias. { $problem }
copies-told =
    { $groups ->
        [one] { $groups } página está salva mais de uma vez: { $spare ->
            [one] { $spare } favorito a mais.
           *[other] { $spare } favoritos a mais.
        }
       *[other] { $groups } páginas estão salvas mais de uma vez: { $spare ->
            [one] { $spare } favorito a mais.
           *[other] { $spare } favoritos a mais.
        }
    }
copies-told-alike =
    { $groups ->
        [one] { $groups } grupo de páginas parecidas, { $count ->
            [one] { $count } favorito no total.
           *[other] { $count } favoritos no total.
        }
       *[other] { $groups } grupos de páginas parecidas, { $count ->
            [one] { $count } favorito no total.
           *[other] { $count } favoritos no total.
        }
    }
copies-none =
    { $likeness ->
        [page] Nenhuma página está salva duas vezes.
        [form] Nenhuma página está salva duas vezes, em nenhuma forma do endereço.
        [title] Nenhuma página está salva duas vezes, e nenhum site tem duas com o mesmo título.
       *[meaning] Não há duas páginas tão próximas.
    }
copies-closeness = Proximidade mínima
copies-closeness-loose = relacionadas
copies-closeness-tight = quase iguais
copies-closeness-at = { $closeness } de 100
copies-waiting = As páginas poderão ser comparadas pelo significado quando o Dogear tiver lido todos os favoritos para isso: { $done } de { $total } até agora. Isso continua sozinho.
copies-waiting-off = Agora não é possível comparar as páginas pelo significado: a busca por significado está desativada.
copies-choose = Selecionar “{ $title }”
copies-differ = diferem em { $parts }
copies-differ-nothing = não diferem em nada
copies-differ-address = endereço
copies-differ-title = título
copies-differ-folder = pasta
copies-differ-browser = navegador
copies-differ-date = data
copies-no-date = sem data
copies-keep = o melhor para manter: { $reasons }
copies-keep-oldest = o mais antigo
copies-keep-folder = na pasta mais específica
copies-keep-secure = o endereço é https
copies-copy-list = Copiar uma lista
copies-list-copied =
    { $count ->
        [one] Lista de { $count } favorito copiada.
       *[other] Lista de { $count } favoritos copiada.
    }
copies-show = Mostrar na biblioteca
copies-of = Cópias de “{ $title }”
copies-of-several =
    { $count ->
        [one] Cópias de { $count } página
       *[other] Cópias de { $count } páginas
    }
copies-how = Como excluir
copies-how-heading = Como excluir cópias
copies-how-lead = Uma cópia é excluída no navegador em que está. O Dogear percebe sozinho.
copies-how-keys = Pressione <kbd>{ $keys }</kbd> no { $browser }: os favoritos dele se abrem. Procure o título ali e exclua o favorito na pasta em que está.
copies-how-address = Digite <kbd>{ $address }</kbd> na barra de endereços do { $browser }: os favoritos dele se abrem. Procure o título ali e exclua o favorito na pasta em que está.
copies-how-menu = Abra os favoritos do { $browser } pelo menu dele. Procure o título ali e exclua o favorito na pasta em que está.
copies-how-file = Este arquivo foi lido uma única vez e não é alterado. Remova o arquivo nas Configurações, ou deixe a página de fora ali.
copies-copy-title = Copiar o título
copies-chosen =
    { $count ->
        [one] { $count } selecionado
       *[other] { $count } selecionados
    }
copies-choose-page = Selecionar tudo o que aparece
copies-choose-none = Limpar seleção
copies-shown = { $from } a { $to } de { $all }
copies-earlier = Anteriores
copies-later = Mais
changes-back-to = Voltar ao dia
changes-earlier-day = Dia anterior
changes-later-day = Dia seguinte
changes-earlier-day-explained = O dia anterior com alterações
changes-later-day-explained = O dia seguinte com alterações
changes-to-newest = Ir para as mais recentes
changes-none-that-day = Nenhuma alteração em { $day }. Antes:
changes-none-so-far = Nenhuma alteração até { $day }.
changes-count =
    { $count ->
        [one] { $count } alteração
       *[other] { $count } alterações
    }
changes-count-some =
    { $count ->
        [one] { $count } alteração ou mais
       *[other] { $count } alterações ou mais
    }
change-copy-place = Copiar onde estava
change-copy-place-of = Copiar onde estava { $title }
change-place-copied = Título, endereço e lugar copiados.

## Mapa e linha do tempo. assunto (topic): páginas sobre coisas parecidas, que ficam juntas no mapa.

map-heading = O que você salvou, por assunto
map-explained = Páginas que estão próximas tratam de coisas parecidas.
map-reading = Lendo o mapa
map-unread = Não foi possível ler o mapa: { $problem }
map-empty = Ainda não há nada para desenhar.
map-waiting = O mapa aparece quando a busca por significado estiver pronta.
map-waiting-ready =
    { $total ->
        [one] { $done } de { $total } favorito pronto.
       *[other] { $done } de { $total } favoritos prontos.
    }
map-waiting-off = A busca por significado está desativada, e o mapa é desenhado a partir dela.
map-to-settings = Ver nas Configurações
map-making = O mapa está sendo desenhado.
map-making-done =
    { $total ->
        [one] { $done } de { $total } favorito já tem o seu lugar.
       *[other] { $done } de { $total } favoritos já têm o seu lugar.
    }
map-no-drawing = Esta janela não consegue desenhar o mapa. Aqui está ele como lista.
map-not-placed =
    { $count ->
        [one] { $count } favorito ainda não tem lugar no mapa.
       *[other] { $count } favoritos ainda não têm lugar no mapa.
    }
map-search = Procurar no mapa
map-found =
    { $count ->
        [0] Nada encontrado
        [one] { $count } encontrado
       *[other] { $count } encontrados
    }
map-colour-by = Cores por
facet-topic = Assunto
facet-time = Ano
facet-site = Site
facet-folder = Pasta
facet-source = Fonte
group-others = Outros
group-earlier = Antes de { $year }
group-undated = Sem data
group-unnamed = Sem nome
map-legend = Cores
map-label = Mapa dos seus favoritos
map-keys = As setas vão de assunto em assunto, Espaço destaca um, Enter entra nele e abre o cartão de uma página. Esc volta. + e − aproximam e afastam; Shift e as setas deslocam o mapa.
map-at-topic =
    { $count ->
        [one] { $name }: { $count } página
       *[other] { $name }: { $count } páginas
    }
map-nearer = Aproximar
map-farther = Afastar
map-show-all = Mostrar tudo
map-draw-around = Contornar páginas
map-as-list = Como lista
map-as-map = Como mapa
map-of-topic = No mapa: { $name }
map-of-drawn = Selecionados no mapa
chosen-pages =
    { $count ->
        [0] Nenhuma página
        [one] { $count } página
       *[other] { $count } páginas
    }
show-in-library = Mostrar na biblioteca
chosen-clear = Limpar seleção
print-list = Imprimir a lista
print-first = As primeiras { $count } de { $total }
map-card = Página selecionada
map-card-in-library = Na biblioteca
map-similar = Páginas parecidas
map-similar-none = Nada parecido foi encontrado.
map-newest = As mais recentes
map-light-up = Mostrar no mapa
picture-as-png = Salvar como PNG
picture-as-svg = Salvar como SVG
picture-saved = Imagem salva como { $path }
picture-not-made = Não foi possível criar a imagem. Tente o outro formato.
timeline-heading = O que você salvou e quando
timeline-reading = Lendo a linha do tempo
timeline-unread = Não foi possível ler a linha do tempo: { $problem }
timeline-no-dates = Nenhum dos seus favoritos tem data.
timeline-undated =
    { $count ->
        [one] { $count } favorito sem data não aparece no gráfico.
       *[other] { $count } favoritos sem data não aparecem no gráfico.
    }
timeline-by = Cores por
timeline-label = Seus favoritos ao longo do tempo
timeline-keys = As setas para a esquerda e para a direita percorrem as barras; com Shift, abrangem mais. + e − aproximam e afastam, Enter se aproxima do que foi selecionado, Esc limpa a seleção.
timeline-earlier = Antes
timeline-later = Depois
timeline-as-table = Como tabela
timeline-as-chart = Como gráfico
timeline-when = Quando
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
timeline-on-this-day = Neste dia
timeline-never-opened = Salvas e nunca abertas
timeline-never-opened-count =
    { $count ->
        [one] { $count } página nunca foi aberta com o Dogear.
       *[other] { $count } páginas nunca foram abertas com o Dogear.
    }
timeline-show-all =
    { $count ->
        [one] Mostrar na biblioteca
       *[other] Mostrar as { $count } na biblioteca
    }
