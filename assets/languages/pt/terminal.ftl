### O que o `dogear` escreve em um terminal. O que está entre `crases`, as --opções, os nomes de arquivos e as palavras em
### MAIÚSCULAS não se traduzem. O glossário está no início de window.ftl.

## Quantidades, como partes de uma linha

bookmarks =
    { $count ->
        [one] { $count } favorito
       *[other] { $count } favoritos
    }

## Ajuda. Uma mensagem por comando, com as opções dele abaixo

help = Encontra seus favoritos pelo que você lembra deles.
    .data_dir = Pasta da biblioteca e das configurações.
    .json = Escreve um documento JSON em vez de texto (`watch` e `ask`: um objeto por linha).
    .gentle = Deixa metade da capacidade do computador para outros programas enquanto a busca por significado é preparada.
    .verbose = Conta em stderr o que está sendo feito.
    .lang = Usa este idioma em vez do idioma do sistema, pelo código: en, de, fr, es, pt, it, ru, zh, ja ou ar.
    .help = Mostra a ajuda.
    .version = Mostra a versão.
help-sources = Lista os perfis de navegador encontrados e permite escolher quais são lidos.
    .enable = Lê esta fonte.
    .disable = Não lê esta fonte e esquece o que foi lido dela.
    .add = Adiciona uma pasta de perfil que não foi encontrada automaticamente.
help-sync = Lê todas as fontes uma vez e depois prepara o que é novo para a busca por significado.
    .source = Só esta fonte.
    .no_embed = Só as palavras; a busca por significado fica em dia na próxima leitura.
help-watch = Lê todas as fontes e depois acompanha as alterações até ser interrompido.
help-import = Lê um arquivo de favoritos em qualquer formato conhecido.
    .file = O arquivo.
    .dry_run = Diz o que aconteceria, sem mudar nada.
help-export = Grava os favoritos em um arquivo, na ordem e nas pastas dos navegadores.
    .file = O arquivo; a extensão indica o formato, a não ser que --format o faça.
    .format = O formato.
    .format_html = Todo navegador importa.
    .format_json = Uma lista de objetos.
    .format_csv = Uma tabela.
    .format_md = Um documento.
    .folder = Só o que há nesta pasta: um nome, ou vários separados por `/`.
    .source = Só esta fonte.
help-folders = Lista as pastas, as maiores primeiro, com o número de favoritos em cada uma e abaixo dela.
    .folder = Só esta pasta e as que estão nela: um nome, ou nomes separados por `/`.
    .depth = No máximo este número de níveis.
help-list = Lista favoritos: os que atendem às condições, na ordem pedida.
    .query = Palavras a procurar; as datas, os sites e semelhantes que houver nelas são condições.
    .limit = No máximo esta quantidade.
    .from = Começa pelo que está nesta posição, contada a partir de 0.
    .sort = O critério: se nada for dito, `saved`, ou `found` quando há palavras.
    .sort_saved = Quando foi salvo, o mais recente primeiro.
    .sort_title = O título.
    .sort_site = O site.
    .sort_folder = A pasta.
    .sort_opened = Quando o Dogear o abriu pela última vez, o mais recente primeiro.
    .sort_found = Primeiro o que melhor responde às palavras.
    .reverse = Ao contrário.
    .after = Salvo neste dia ou depois (YYYY-MM-DD).
    .before = Salvo antes deste dia (YYYY-MM-DD).
    .site = Neste site ou em parte dele.
    .folder = Nesta pasta ou abaixo dela, pelo nome ou caminho (Trabalho/Projetos).
    .source = Desta fonte.
    .tag = Com esta etiqueta.
    .kind = Só páginas deste tipo.
    .kind_video = Vídeos.
    .kind_pdf = Arquivos PDF.
    .kind_repository = Repositórios de código-fonte.
    .kind_paper = Artigos científicos.
    .language = Com um título neste idioma (de, en, ja).
    .never_opened = Que o Dogear nunca abriu.
    .saved_twice = Cuja página está salva mais de uma vez.
help-similar = Lista os favoritos de significado mais próximo a um deles.
    .page = O número ou o endereço dele.
    .limit = No máximo esta quantidade.
help-duplicates = Lista o que está salvo mais de uma vez; nada é excluído.
    .alike = Quanto se parecem.
    .alike_page = A mesma página.
    .alike_form = Ou outra forma dela: para celular, para imprimir, guardada por um arquivo.
    .alike_title = Ou uma página do mesmo site com o mesmo título.
    .folder = Só nesta pasta ou abaixo dela, pelo nome ou caminho (Trabalho/Projetos).
    .source = Só nesta fonte.
    .limit = No máximo este número de grupos.
help-map = Mostra como os favoritos se situam uns em relação aos outros: o que está próximo no significado fica próximo no mapa.
    .svg = Grava o mapa como imagem neste arquivo, ou na saída do terminal se nenhum for indicado.
help-pages = Mostra e escolhe se o Dogear lê o que dizem as páginas dos favoritos, lê as páginas agora e mostra as que sumiram.
    .on = Deixa o Dogear pedir as páginas aos sites: as escolhidas com --source e --folder, ou as de todas as fontes que existem agora.
    .off = Não pede nada a nenhum site.
    .estimate = Diz quantas páginas seriam, quanto seria recebido e quanto tempo levaria. Nada é pedido a nenhum site.
    .read = Lê agora o que está pendente. Ctrl+C interrompe; da próxima vez, a leitura continua de onde parou.
    .show = Mostra o que está guardado desta página, pelo número de um favorito ou pelo endereço dele.
    .health = Lista as páginas que não estão mais como antes: todas, ou as de um tipo.
    .health_gone = O site diz que essa página não existe.
    .health_dead = O site não existe mais.
    .health_moved = A página tem outro endereço, em definitivo.
    .health_changed = O texto dela não é mais o de antes.
    .limit = Lista no máximo esta quantidade.
    .forget = Esquece o que as páginas diziam e não as acessa de novo. Sem --site, --folder, --source ou --page: tudo, e a leitura é desativada.
    .again = Acessa de novo páginas que já foram acessadas, também as que foram esquecidas.
    .source = Lê as páginas desta fonte; depois de --forget ou --again, só essas.
    .folder = Lê as páginas desta pasta, pelo nome ou caminho (Trabalho/Projetos); depois de --forget ou --again, só essas. Uma pasta privada só é lida se for indicada aqui.
    .site = Só páginas neste site ou em parte dele.
    .page = Só esta página, pelo número de um favorito ou pelo endereço dele.
    .not_folder = Nunca lê uma página desta pasta.
    .not_site = Nunca lê uma página deste site ou de parte dele.
    .all = Escolhe todas as fontes que existem agora e não deixa nada de fora.
    .reread = Lê uma página de novo depois deste número de dias; 0 para nunca.
    .private_addresses = Se são lidos os favoritos cujo endereço é deste computador ou de um próximo.
    .private_addresses_yes = São lidos.
    .private_addresses_no = Não são lidos.
    .metered = Se as páginas são lidas em uma conexão limitada, paga pelo que é transmitido.
    .metered_yes = São lidas.
    .metered_no = Esperam por outra conexão.
help-search = Busca favoritos.
    .query = O que você lembra.
    .limit = No máximo esta quantidade.
    .explain = Diz como a pergunta foi lida e, para cada favorito, por que está onde está.
    .mode = Por palavras, por significado ou ambos.
    .mode_hybrid = Palavras e significado juntos.
    .mode_words = Só palavras.
    .mode_meaning = Só significado.
    .after = Salvo neste dia ou depois (YYYY-MM-DD).
    .before = Salvo antes deste dia (YYYY-MM-DD).
    .site = Neste site ou em parte dele.
    .folder = Nesta pasta ou dentro dela, pelo nome ou caminho (Trabalho/Projetos).
    .source = Desta fonte.
help-ask = Responde a uma pergunta citando seus favoritos.
    .question = A pergunta.
    .llm = Quem responde: `none` para as respostas integradas, ou o nome de um modelo. Sem isso, vale o que está nas configurações.
    .agree = Concorda em enviar perguntas e favoritos ao provedor das configurações, se ele não está neste computador.
    .show_sent = Só mostra o que seria enviado, letra por letra.
help-provider = Mostra e escolhe quem responde.
    .wanted = Faz este responder: `built_in`, `ollama`, `open_ai_compatible`, `openai`, `anthropic`, `gemini`, `groq`, `deepseek`, `mistral` ou `openrouter`.
    .address = O endereço dele; vazio para o habitual.
    .model = O modelo.
    .key = Guarda uma chave, lida da entrada padrão.
    .test = Pergunta se ele está lá, aceita a chave e tem o modelo.
    .find = Só procura programas com modelos neste computador.
help-model = Mostra e escolhe o modelo que a busca por significado usa.
    .get = Baixa este modelo, ou continua de onde parou.
    .wanted = Busca com este modelo, da lista ou de uma pasta com model.onnx, tokenizer.json e model.toml.
    .back = Volta a buscar com o modelo anterior.
    .remove = Exclui o que foi baixado deste modelo, ou esquece a pasta dele.
    .server = Baixa os modelos deste servidor; vazio para o habitual.
help-private = Lista e muda as pastas cujos favoritos não são mostrados a nenhum modelo ou assistente.
    .add = Mantém esta pasta privada, pelo nome ou caminho (Trabalho/Privado).
    .drop = Deixa de manter esta pasta privada.
help-habit = Mostra o que foi aprendido com os favoritos que você abre na janela, desativa o aprendizado ou esquece tudo.
    .on = Aprende com o que é aberto.
    .off = Não aprende nada, e o que foi aprendido não muda nada.
    .forget = Esquece o que foi aberto.
help-chat = Conversa sobre seus favoritos no terminal.
help-conversations = Lista o que foi perguntado e respondido, mostra de novo como Markdown, busca, muda o título ou exclui.
    .show = Escreve esta como Markdown, com as fontes.
    .search = Lista só as que têm estas palavras em um título, uma pergunta ou uma resposta.
    .rename = Dá outro título a uma delas.
    .delete = Exclui esta de vez.
help-toggle = Mostra ou oculta a busca rápida do Dogear ativo; se ele não está ativo, inicia o Dogear.
help-open = Faz uma pergunta na janela do Dogear ativo; se ele não está ativo, inicia o Dogear.
    .question = A pergunta.
help-companion = Deixa o complemento de um navegador falar com o Dogear; sem opção, atende ao navegador que iniciou este programa.
    .install = Diz a cada navegador encontrado onde o complemento dele acha este programa.
    .remove = Desfaz isso.
    .status = Lista os navegadores encontrados e quais deles já sabem.
help-mcp = Deixa um assistente ler a biblioteca: o Model Context Protocol em stdin e stdout.
help-changes = O que foi adicionado, alterado, movido, removido e restaurado, do mais recente ao mais antigo.
    .since = Neste dia ou depois (YYYY-MM-DD).
    .kind = Só deste tipo.
    .kind_added = Novo.
    .kind_changed = Outro título, endereço, data, etiquetas ou nota.
    .kind_moved = Em outra pasta.
    .kind_removed = Não está mais lá.
    .kind_restored = Voltou depois de sumir.
    .source = Só nesta fonte.
    .before = Mais antigo que esta entrada: o último `entry` de uma página leva à seguinte.
    .limit = No máximo esta quantidade.
help-exclude = Lista e muda as regras sobre o que o Dogear não deve conhecer.
    .folder = Uma pasta com este nome, ou neste caminho (Trabalho/Privado), com tudo o que há nela.
    .site = Este site com os subdomínios dele.
    .source = Este perfil ou arquivo importado.
    .pattern = Endereços e títulos como este; `*` vale por qualquer texto, `?` por um caractere.
    .drop = Em vez de criar estas regras, remove-as e lê de novo o que elas deixavam de fora.
help-status = Números, estado e tamanho da biblioteca.
help-newest = Procura um Dogear mais recente: uma solicitação ao seu projeto. Nada é baixado nem instalado.
help-eval = Mede o quanto favoritos conhecidos são reencontrados.
    .queries = Consultas, um objeto JSON por linha: id, category, query, url.
    .now = O momento a partir do qual se conta “a primavera passada”.
    .without = Busca sem isto, para ver quanto vale. Pode ser dado mais de uma vez.
    .without_conditions = Sites, pastas, datas e tipos como condições.
    .without_words = As palavras da pergunta.
    .without_meaning = O significado dela.
    .without_misspellings = O que se quis dizer com uma palavra mal escrita.
    .without_languages = Perguntas em idiomas que não o inglês, lidas como tais.
    .without_tokens = A comparação dos melhores palavra por palavra.
    .without_recency = A preferência pelo que foi salvo há pouco.
help-rebuild = Refaz tudo o que é derivado dos favoritos.
    .repair = Antes, coloca de lado uma biblioteca danificada e começa outra com as conversas dela.
help-help = Mostra esta mensagem, ou a ajuda de um comando.

searching =
    O que uma busca pode ter:
      "pão caseiro" receita    exatamente estas palavras, com qualquer tipo de aspas
      rust OR go               uma ou outra; OR em maiúsculas, ou | entre poucas palavras
      rust -async              sem esta palavra
      rust NOT async           o mesmo
      site:github.com rust     neste site
      folder:Receitas sopa     nesta pasta ou em uma dentro dela
      folder:"Para ler" arte   um nome de várias palavras precisa de aspas
      sopa em Cozinha/Inverno  na pasta deste caminho
      sopa Cozinha › Inverno   o mesmo; emojis no nome podem ser omitidos
      kind:pdf impostos        deste tipo: video (vídeo), pdf, repository (repositório) ou paper (artigo científico)
      after:2023 rust          salvo em 2023 ou depois
      before:2023-05 rust      salvo antes de maio de 2023; um dia se escreve 2023-05-17
      in:firefox pão           salvo neste navegador ou perfil
      pão -site:youtube.com    com um hífen na frente, também se deixa de fora um site, uma pasta ou um tipo

    Palavras comuns também servem: “vídeos de rust no youtube que salvei no ano passado”.

## O que cerca a ajuda

help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opções
help-default = Por padrão: { $value }.
help-names = Valores possíveis: { $names }.
help-environment = Também obtido de { $name }.

## O que foi digitado errado. Cada caso encerra o comando

typed-more = `{ $command } --help` mostra o que existe.
typed-unknown = Não existe aqui a opção { $argument }.
typed-unknown-command = Não existe o comando { $command }.
typed-meant = Você quis dizer { $suggestion }?
typed-missing = Falta isto: { $arguments }.
typed-no-command = Diga o que fazer.
typed-wrong-value = “{ $value }” não serve para { $argument }: { $reason }.
typed-value-missing = Falta um valor depois de { $argument }.
typed-conflict = { $argument } não pode ser usado com { $other }.
typed-twice = { $argument } só pode ser dado uma vez.
typed-too-much = { $argument } não aceita “{ $value }”.
typed-count = Número de valores de { $argument }: devem ser { $wanted }, não { $given }.
typed-no-text = O que foi digitado não é um texto válido.
typed-other = Não foi possível ler o comando: { $reason }
typed-one-of = os valores possíveis são { $names }
typed-day = um dia se escreve 2024-03-31
typed-limit = é preciso um número de 1 a 1000
typed-number = é preciso um número
typed-levels = é preciso um número a partir de 1

## Perguntas que se respondem no teclado

ask-yes = s sim y yes
ask-send = Enviar isto, e as próximas perguntas com os favoritos delas? [s/N]
ask-sample = Nenhum favorito foi encontrado em um navegador. Experimentar a biblioteca de exemplo? [S/n]

## `dogear sources`, `sync`, `watch`, `import`

sources-none = Nenhum perfil de navegador foi encontrado. Leia um arquivo exportado com: dogear import FILE
sources-not-counted = sem contagem
sources-not-read = não é lida
sources-companion = Para o complemento falar com o Dogear daqui: dogear companion --install
sync-changes = { $source }: adicionados { $added }, alterados { $changed }, movidos { $moved }, removidos { $removed }, sem alteração { $unchanged }
sync-unreadable = { $source }: { $detail } O que foi lido antes é mantido.
sync-unreadable-plainly = Não pode ser lida.
sync-left-out =
    { $count ->
        [one] { $count } favorito deixado de fora pelas suas regras
       *[other] { $count } favoritos deixados de fora pelas suas regras
    }
sync-skipped = entradas omitidas ({ $count }): { $reason }
sync-unused = não usado: { $names }
sync-unused-field = { $name } (linhas: { $rows })
sync-more = outros avisos: { $count }; todos aparecem com --json
sync-done =
    { $count ->
        [one] { $count } favorito pronto para a busca por significado, { $time } no total.
       *[other] { $count } favoritos prontos para a busca por significado, { $time } no total.
    }
milliseconds = { $count } ms
watch-ready = Acompanhando as alterações. Ctrl+C encerra.
watch-found = { $source }: fonte encontrada; acompanhada a partir de agora
watch-changes = { $source }: adicionados { $added }, alterados { $changed }, movidos { $moved }, removidos { $removed }; a busca por palavras já os encontra
watch-changes-meaning = { $source }: adicionados { $added }, alterados { $changed }, movidos { $moved }, removidos { $removed }; a busca por palavras e por significado os encontra após { $time }
watch-stopped = O acompanhamento dos navegadores parou. Inicie `dogear watch` de novo.
import-elsewhere =
    { $count ->
        [one] { $count } página salva também em outro lugar; a busca a mostra uma vez.
       *[other] { $count } páginas salvas também em outro lugar; a busca mostra cada uma só uma vez.
    }
import-texts =
    { $count ->
        [one] O texto de { $count } página veio junto; a busca também a encontra por ele.
       *[other] Os textos de { $count } páginas vieram junto; a busca também as encontra por eles.
    }
import-dry-run = Isto é o que aconteceria. Nada foi mudado.
import-done =
    { $count ->
        [one] Busca por palavras pronta após { $words }; por significado, { $count } favorito após { $meaning }.
       *[other] Busca por palavras pronta após { $words }; por significado, { $count } favoritos após { $meaning }.
    }
progress-drawing = Desenhando o mapa
progress-meaning = Preparando a busca por significado
progress-searching = Procurando
progress-reading = Lendo os favoritos

## `dogear pages`

pages-off = A leitura de páginas está desativada: nada é pedido a nenhum site. `dogear pages --estimate` diz o que seria preciso, --on a ativa.
pages-paused = A leitura de páginas está em pausa até você continuar na janela ou com `dogear pages --on`.
pages-up-to-date = A leitura de páginas está ativada. Nada está pendente.
pages-due =
    { $count ->
        [one] A leitura de páginas está ativada. { $count } página está pendente: o Dogear a lê enquanto acompanha seus navegadores, `dogear pages --read` a lê agora.
       *[other] A leitura de páginas está ativada. { $count } páginas estão pendentes: o Dogear as lê enquanto acompanha seus navegadores, `dogear pages --read` as lê agora.
    }
pages-elsewhere =
    { $count ->
        [one] Outro Dogear está lendo páginas: { $count } página está pendente.
       *[other] Outro Dogear está lendo páginas: { $count } páginas estão pendentes.
    }
pages-power =
    { $count ->
        [one] Para poupar energia, { $count } página espera a leitura.
       *[other] Para poupar energia, { $count } páginas esperam a leitura.
    }
pages-metered =
    { $count ->
        [one] Esta conexão é limitada: { $count } página espera a leitura.
       *[other] Esta conexão é limitada: { $count } páginas esperam a leitura.
    }
pages-chosen = Só páginas de: { $names }
pages-left-out = Nunca páginas de: { $names }
pages-kept =
    { $count ->
        [0] Nenhum texto está guardado.
        [one] O texto de { $count } página está guardado, { $size } MB.
       *[other] O texto de { $count } páginas está guardado, { $size } MB.
    }
pages-state-read = lidas
pages-state-no-text = sem texto que pudesse ser guardado
pages-state-walled = atrás de um login, pergunta ou recusa
pages-state-unwanted = não são para programas, diz o site
pages-state-gone = sumiram
pages-state-dead = em sites que não existem mais
pages-state-trouble = não obtidas, nova tentativa depois
pages-state-forbidden = não acessadas
pages-moved =
    { $count ->
        [one] { $count } foi movida: `dogear pages --health moved`
       *[other] { $count } foram movidas: `dogear pages --health moved`
    }
pages-estimate =
    { $count ->
        [one] { $count } página, cerca de { $size } MB, { $minutes } min
       *[other] { $count } páginas, cerca de { $size } MB, { $minutes } min
    }
pages-assumed =
    { $sites ->
        [one] Suposição: 100 kB por página, sem imagens nem scripts; uma página por segundo, de { $sites } site.
       *[other] Suposição: 100 kB por página, sem imagens nem scripts; uma página por segundo de cada um dos { $sites } sites.
    }
pages-largest =
    { $count ->
        [one] O site com mais páginas é { $site }: { $count } página.
       *[other] O site com mais páginas é { $site }: { $count } páginas.
    }
pages-not-chosen =
    { $count ->
        [one] Mais { $count } não foi escolhida, foi deixada de fora ou está em uma pasta privada.
       *[other] Mais { $count } não foram escolhidas, foram deixadas de fora ou estão em pastas privadas.
    }
pages-none-due = Nenhuma página está pendente.
pages-read =
    { $count ->
        [one] { $count } página acessada, { $size } MB. Textos novos: { $texts }.
       *[other] { $count } páginas acessadas, { $size } MB. Textos novos: { $texts }.
    }
pages-no-network = Não foi possível conectar a nenhum site. Verifique a conexão e comece de novo.
pages-left =
    { $count ->
        [one] { $count } página ainda está pendente. `dogear pages --read` continua.
       *[other] { $count } páginas ainda estão pendentes. `dogear pages --read` continua.
    }
pages-forgotten =
    { $count ->
        [one] O texto de { $count } página foi esquecido.
       *[other] O texto de { $count } páginas foi esquecido.
    }
pages-again =
    { $count ->
        [one] { $count } página será acessada de novo.
       *[other] { $count } páginas serão acessadas de novo.
    }
pages-unknown = Nenhum favorito tem o número ou o endereço { $page }. `dogear list --json` mostra os números.
pages-no-site = `{ $site }` não é um site. Escreva como example.org.
pages-no-text = Nenhum texto dela está guardado.
pages-text-fetched = Da página, lida em { $day }
pages-text-companion = Da página, como o navegador a mostrou em { $day }
pages-text-imported = De um arquivo exportado, lido em { $day }
pages-asked-on = Acessada em { $day }: { $outcome }
pages-reason =
    { $reason ->
        [read] foi lida
        [not_found] essa página não existe
        [gone] retirada em definitivo
        [sent_home] só resta a página inicial do site
        [no_host] esse site não existe
        [parked] o site está à venda
        [refused_connection] nada responde lá
        [unreachable] não foi possível conectar ao site
        [bad_certificate] o certificado do site não é válido
        [timed_out] demorou demais
        [too_large] é grande demais
        [cut] foi interrompida
        [busy] o site pede para voltar mais tarde
        [server_trouble] o site está com problemas próprios
        [robots] o site não quer que programas a leiam
        [noindex] a página pede que programas não a guardem
        [sign_in] exige um login
        [consent] exige consentimento antes
        [blocked] o site recusa
        [script_only] o texto só aparece em um navegador
        [picture] uma imagem, um vídeo ou um som
        [download] um arquivo para baixar
        [feed] um feed, ou dados para programas
        [empty] não há texto nela
        [private_address] um endereço deste computador ou de um próximo
        [redirect_loop] os redirecionamentos andam em círculo
        [too_many_redirects] redirecionamentos demais
        [bad_redirect] o redirecionamento não leva a lugar nenhum
        [unreadable] não foi possível entendê-la
        [not_web] não é um endereço da web
        [forgotten] esquecida por escolha sua
       *[other] { $reason }
    }
pages-all-well = Das páginas acessadas, nenhuma sumiu, foi movida ou alterada, e nenhum site sumiu.
pages-health-gone = sumiu: { $outcome } ({ $day })
pages-health-dead = site sumiu: { $outcome } ({ $day })
pages-health-moved = movida para { $url }
pages-health-changed = em { $day }, o texto não era mais o de antes
pages-archived = uma cópia da época, se houver: { $url }
pages-more = E mais { $count }. Mostre mais com -k.

## `dogear search`, `ask`, `chat`

search-only-excludes = Isso só diz o que deixar de fora. Os mais recentes do restante:
search-nothing = Nada salvo sobre isso.
search-nearest = Nada salvo sobre isso. Os mais próximos são:
search-by-meaning = por significado
search-also = também em { $places }
explain-text = procurado: { $text }
explain-condition = só: { $condition } (“{ $words }”)
explain-relaxed = omitido, porque nada atende: { $condition }
explain-exact = exatamente o que foi pedido
explain-words = palavras: { $share }% da pergunta: { $places }
explain-words-ranked = palavras: { $share }% da pergunta, posição { $rank }: { $places }
explain-meaning = significado: { $score }
explain-meaning-ranked = significado: { $score }, posição { $rank }
explain-closeness = palavra por palavra: { $score }
explain-together = em conjunto: { $score }
explain-place =
    { $field ->
        [title] “{ $word }” no título
        [address] “{ $word }” no endereço
        [folder] “{ $word }” na pasta
        [tags] “{ $word }” nas etiquetas
       *[note] “{ $word }” na nota
    }
explain-alike = { $place }, { $alike }% de semelhança
ask-local = Nada: a resposta é composta neste computador.
ask-would-send =
    { $count ->
        [one] Para { $address }, com { $count } favorito:
       *[other] Para { $address }, com { $count } favoritos:
    }
ask-will-send =
    { $count ->
        [one] Isto seria enviado para { $address }, com { $count } favorito.
       *[other] Isto seria enviado para { $address }, com { $count } favoritos.
    }
ask-stopped = (interrompida)
ask-ended = A resposta terminou antes da hora.
ask-built-in = Pergunte com --llm none para ter uma resposta integrada.
chat-begin =
    { $count ->
        [one] { $count } favorito na biblioteca.
       *[other] { $count } favoritos na biblioteca.
    }
chat-help = Pergunte sobre seus favoritos. Um número mostra o endereço dessa fonte, /new recomeça, /quit encerra.
chat-no-sample = Leia um arquivo exportado com: dogear import FILE
chat-sources =
    { $count ->
        [one] A última resposta tem { $count } fonte.
       *[other] A última resposta tem { $count } fontes.
    }

## `dogear conversations`, `changes`, `exclude`, `private`; pastas

conversations-none = Nenhuma conversa.
conversations-no-number = “{ $id }” não é o número de uma conversa.
conversations-unknown = Não existe a conversa { $id }. `dogear conversations` lista as que existem.
changes-none = Nada mudou. As alterações são anotadas a partir da segunda leitura de um navegador.
changes-added = adicionado
changes-changed = alterado
changes-moved = movido
changes-removed = removido
changes-restored = restaurado
exclude-back =
    { $count ->
        [one] { $count } favorito lido de novo.
       *[other] { $count } favoritos lidos de novo.
    }
exclude-forgotten =
    { $count ->
        [one] { $count } favorito esquecido. Nada mudou nos seus navegadores.
       *[other] { $count } favoritos esquecidos. Nada mudou nos seus navegadores.
    }
exclude-none = Nenhum favorito é deixado de fora. Deixe alguns de fora com --folder, --site, --source ou --pattern.
exclude-no-rule-to-drop = Indique a regra a remover com --folder, --site, --source ou --pattern.
exclude-folder = pasta
exclude-site = site
exclude-source = fonte
exclude-pattern = padrão
exclude-unknown =
    { $kind ->
        [folder] Não há regra para a pasta `{ $value }`.
        [site] Não há regra para o site `{ $value }`.
        [source] Não há regra para a fonte `{ $value }`.
       *[pattern] Não há regra para o padrão `{ $value }`.
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` não é uma pasta que uma regra possa indicar.
        [site] `{ $value }` não é um site que uma regra possa indicar.
        [source] `{ $value }` não é uma fonte que uma regra possa indicar.
       *[pattern] `{ $value }` não é um padrão que uma regra possa indicar.
    }
private-none = Nenhuma pasta é privada: qualquer favorito pode fazer parte do que é enviado a um modelo.
private-unknown = A pasta `{ $folder }` não é privada.
private-no-name = Informe a pasta depois de --add: o nome ou o caminho dela (Trabalho/Privado).
folders-deeper =
    { $count ->
        [one] { $count } pasta mais profunda com { $bookmarks } não exibida
       *[other] { $count } pastas mais profundas com { $bookmarks } não exibidas
    }
folders-unfiled = em nenhuma pasta
list-none = Nenhum favorito atende a estas condições.
list-more = { $shown } de { $total }. Mostre outros com --from e -k.
similar-unknown = Nenhum favorito tem o número ou o endereço { $page }. `dogear list --json` mostra os números.
similar-not-ready = Este favorito ainda não pode ser comparado por significado. `dogear sync` lê o que falta.
similar-none = Não há mais nada salvo.
duplicates-none = Nada está salvo mais de uma vez.
duplicates-form = formas de uma página
duplicates-title = o mesmo título
duplicates-total =
    { $pages ->
        [one] { $pages } página está salva mais de uma vez: { $spare } a mais.
       *[other] { $pages } páginas estão salvas mais de uma vez: { $spare } a mais.
    }
duplicates-more = Os primeiros { $shown } são mostrados. Mostre mais com -k.
folders-listed = `dogear folders` mostra a lista.
folder-unknown = Não existe a pasta “{ $folder }”, nem outra com nome parecido.
folder-unknown-nearest =
    { $count ->
        [one] Não existe a pasta “{ $folder }”. A mais parecida é { $nearest }.
       *[other] Não existe a pasta “{ $folder }”. As mais parecidas são { $nearest }.
    }
quoted = “{ $name }”
folder-rule-kept = A regra é mantida para o que vier.

## `dogear export`, `rebuild`, `status`, `eval`

export-no-format = { $file }: a extensão não indica nenhum formato. Acrescente --format html, json, csv ou md.
export-done =
    { $count ->
        [one] { $count } favorito exportado para { $file }.
       *[other] { $count } favoritos exportados para { $file }.
    }
export-left-out = Omitido, porque o endereço é longo demais para ser mantido inteiro: “{ $title }” em { $folder }.
rebuild-set-aside = A biblioteca danificada é mantida como { $file }.
rebuild-conversations =
    { $count ->
        [one] { $count } conversa mantida.
       *[other] { $count } conversas mantidas.
    }
rebuild-done =
    { $count ->
        [one] { $count } favorito pronto de novo, { $embedded } para a busca por significado, { $time }.
       *[other] { $count } favoritos prontos de novo, { $embedded } para a busca por significado, { $time }.
    }
status-sizes =
    { $count ->
        [one] { $bookmarks } de { $count } fonte
       *[other] { $bookmarks } de { $count } fontes
    }
status-meaning-ready = Busca por significado: pronta ({ $model })
status-meaning-preparing = Busca por significado: { $ready } de { $of } prontos ({ $model })
status-meaning-first = Busca por significado: pronta; { $model } leu { $ready } de { $of } favoritos
status-meaning-off = Busca por significado: desativada
status-changing = Mudando para { $model }: { $ready } de { $of } prontos; até lá, { $answering } continua em uso
status-changing-words = Mudando para { $model }: { $ready } de { $of } prontos; até lá, a busca é só por palavras
status-library = Biblioteca: { $size } MB em { $folder }
status-read = Última leitura: { $moment } UTC
status-never-read = Nada foi lido ainda. Execute: dogear sync
newest-this = O Dogear { $version } é a versão mais recente.
newest-newer = O Dogear { $newer } já existe; este é o { $version }. Está em { $page }
eval-category = categoria
eval-all = todas
eval-negatives = negativas: respondidas { $answered } de { $count }
eval-times = tempo por consulta: p50 { $half } ms, p95 { $most } ms

## `dogear habit`

habit-on = O aprendizado com o que você abre está ativado.
habit-off = O aprendizado com o que você abre está desativado: nada novo é registrado, e as buscas não o usam.
habit-forgotten =
    { $count ->
        [one] O que você abriu foi esquecido ({ $count } vez).
       *[other] O que você abriu foi esquecido ({ $count } vezes).
    }
habit-opens =
    { $count ->
        [one] Abertos a partir de respostas: { $count } vez.
       *[other] Abertos a partir de respostas: { $count } vezes.
    }
habit-choices =
    { $count ->
        [one] Abertos com outros acima: { $count } vez.
       *[other] Abertos com outros acima: { $count } vezes.
    }
habit-too-few = O que você prefere é aprendido a partir de { $count } dessas vezes.
habit-preferences = O que você prefere, de -1 a 1; só decide entre favoritos que correspondem quase igualmente bem à pergunta:
habit-coverage = contém as palavras da pergunta
habit-meaning = tem o mesmo significado da pergunta
habit-closeness = chega perto da pergunta palavra por palavra
habit-exact = é exatamente o que a pergunta diz
habit-freshness = foi salvo há pouco
habit-frecency = foi aberto muitas vezes e há pouco
habit-much-more = conta muito mais
habit-more = conta mais
habit-as-usual = como sempre
habit-less = conta menos
habit-much-less = conta muito menos

## `dogear model`, `provider`

model-fetching = Baixando { $model } de { $server }
model-fetching-size = Baixando { $model } (cerca de { $size } MB) de { $server }
model-none-before = Não há modelo anterior para onde voltar. `dogear model --use ID` escolhe um.
model-server = Os modelos são baixados de { $server }.
model-languages =
    { $count ->
        [one] inglês
       *[other] { $count } idiomas
    }
model-size = { $size } MB
model-absent = não está aqui
model-partial = { $size } MB estão aqui
model-being-fetched = baixando, { $size } de { $of } MB
model-here = aqui
model-coming = lendo os favoritos, { $ready } de { $of }
model-in-use = em uso
provider-unknown = Não existe o provedor `{ $name }`. Indique um destes: { $names }.
provider-paste-key = Cole a chave e pressione Enter. Uma linha vazia remove a chave.
provider-key-in-file = Não há aqui um chaveiro que possa ser usado: a chave está, sem criptografia, em um arquivo que só você pode ler.
provider-key-kept = (chave em um chaveiro)
provider-key-kept-in-file = (chave em um arquivo)
provider-failed = Não é possível consultar o provedor.
provider-no-address = `{ $address }` não é um endereço. Escreva como http://localhost:11434.
provider-built-in = As respostas integradas não precisam de conexão.
provider-connected =
    { $count ->
        [one] Conectado: { $count } modelo encontrado. Escolha-o com --model NAME.
       *[other] Conectado: { $count } modelos encontrados. Escolha um com --model NAME.
    }
provider-ready = Conectado. { $model } está pronto.
provider-none-local = Nenhum modelo responde neste computador.
provider-local =
    { $count ->
        [one] { $name } em { $address }, { $count } modelo
       *[other] { $name } em { $address }, { $count } modelos
    }

## `dogear toggle`, `open`: o aplicativo ativo

app-starting = O Dogear não estava ativo. Está iniciando.
app-not-installed = O Dogear não está ativo, e a janela dele ({ $program }) não está instalada ao lado deste programa. Instale-a ou use `dogear ask`.
app-not-started = não foi possível iniciar { $program }
app-no-question = Escreva a pergunta depois de `dogear open`.
app-silent = O Dogear está ativo, mas não responde. Encerre-o e inicie-o de novo.
app-busy = O Dogear tem chamadas demais para atender no momento. Tente de novo.
app-old = O Dogear ativo não conhece esta chamada. Depois de uma atualização, inicie-o de novo.
app-too-long = Isto não pode ser passado ao Dogear ativo: é longo demais ou não é texto.
app-no-answer = O Dogear ativo não tem resposta para isso. Abra-o para ver o motivo.

## `dogear companion`

companion-no-browser = Nenhum navegador foi encontrado.
companion-yes = O complemento deste navegador se comunica com o Dogear.
companion-no = Não instalado. Para o complemento dele se comunicar com o Dogear: dogear companion --install
companion-elsewhere = O complemento deste navegador se comunica com outro Dogear. Para que fale com este: dogear companion --install
companion-snap = Por ser um snap, este navegador não pode iniciar nenhum outro programa. Os favoritos são lidos do arquivo dele, como antes.
companion-flatpak = Por ser um flatpak, este navegador não pode iniciar nenhum outro programa. Os favoritos são lidos do arquivo dele, como antes.
companion-steps = Agora adicione o complemento ao navegador:
companion-step-page = Digite chrome://extensions na barra de endereços dele e ative o “Modo do desenvolvedor”.
companion-step-load = Escolha “Carregar sem compactação”.
companion-step-folder = Escolha a pasta { $folder }
companion-steps-firefox = No Firefox: about:debugging, “Este Firefox”, “Carregar extensão temporária…” e o arquivo manifest.json dessa pasta.

## O que deu errado e o que executar

problem-library-damaged = O arquivo da biblioteca { $path } está danificado. Execute `dogear rebuild --repair`: ele coloca de lado o arquivo danificado, mantém suas conversas e lê seus navegadores de novo.
problem-library-newer = O arquivo da biblioteca { $path } é de um Dogear mais novo (versão { $found } do formato; este Dogear conhece a { $known }). Atualize o Dogear ou use outra pasta com --data-dir.
problem-library-unusable = O arquivo da biblioteca { $path } não pode ser usado: { $reason }. Verifique se a pasta existe, permite gravação e tem espaço, ou indique outra com --data-dir.
problem-library-out-of-step = A biblioteca e o modelo não combinam. Execute `dogear rebuild`.
problem-library-failed = Não foi possível ler ou gravar a biblioteca: { $reason }. Se acontecer de novo, execute `dogear rebuild --repair`.
problem-reading-stopped = A leitura de { $source } parou de forma inesperada. O que foi lido antes é mantido. Execute `dogear sync` para ler de novo.
problem-source-unknown = Não existe a fonte `{ $id }`. `dogear sources` lista as que existem.
problem-nothing-to-open = Não há nada para abrir: não está mais salvo ou não é uma página da web.
problem-no-program = O Dogear não sabe qual programa mostra páginas no { $browser }. Abra a página no seu navegador de costume.
problem-pages-off = A leitura de páginas está desativada. `dogear pages --on` a ativa.
problem-pages-busy = Outro Dogear está lendo páginas. Espere até que termine ou interrompa a leitura lá.
problem-page-left-out = Esta página está em uma pasta privada ou entre as que nunca são lidas.
problem-no-project = Este Dogear foi compilado sem o endereço do seu projeto; por isso não pode procurar uma versão mais recente.
problem-no-release = Nenhuma versão foi publicada ainda em { $page }.
problem-newest-unknown = Não se sabe se há uma versão mais recente: { $host } não informa ({ $reason }). Tente de novo mais tarde ou veja em { $page }.
problem-settings-unreadable =
    { $path }: { $reason }
    Corrija o arquivo ou exclua-o.
problem-file = { $path }: { $reason }
problem-folder-not-made = { $path }: não foi possível criar a pasta: { $reason }. Indique outra com --data-dir.
problem-no-data-folder = O sistema não indica nenhuma pasta para dados de aplicativos. Indique uma com --data-dir.
problem-broken = Algo no Dogear parou de forma inesperada: { $reason }
problem-runtime-unusable = A busca por significado está desativada: não foi possível carregar o mecanismo { $path } ({ $reason }). Instale o Dogear de novo; em uma cópia do código-fonte, execute `cargo xtask setup`.
problem-model-file-unusable = A busca por significado está desativada: o arquivo do modelo { $path } não pode ser usado ({ $reason }). Instale o Dogear de novo; em uma cópia do código-fonte, execute `cargo xtask setup --force`.
problem-model-failed = O modelo não conseguiu ler um texto: { $reason }. `dogear model` lista outros.
problem-model-stopped = A busca por significado parou. Reinicie o Dogear.
problem-model-unknown = Não existe o modelo `{ $name }`. `dogear model` lista os que existem; para uma pasta, é preciso o caminho completo.
problem-model-not-here = { $name } ainda não está aqui. Baixe-o primeiro: `dogear model --get { $id }`
problem-model-gone = A busca por significado está desativada: o modelo { $id } não está mais aqui. Baixe-o de novo (`dogear model --get { $id }`) ou use outro.
problem-model-folder-incomplete = { $reason }. A pasta precisa ter model.onnx, tokenizer.json e model.toml.
problem-model-id-taken = { $path }: o identificador `{ $id }` já está em uso ou não é válido. Dê outro ao modelo.
problem-model-width-wrong = { $id } produz { $found } números por texto, mas o model.toml diz { $said }. `dogear model` lista outros.
problem-model-in-use = { $id } está em uso ou vem com o Dogear. Use outro modelo primeiro: `dogear model --use ID`
problem-server-address = `{ $address }` não é o endereço de um servidor. Escreva como https://huggingface.co.
problem-server-unreachable = Não foi possível conectar a { $host } ({ $reason }). Verifique a conexão e comece de novo: o que já chegou é mantido.
problem-server-lacks-file = { $host } não tem { $file }. O modelo pode ter mudado de lugar: procure um Dogear mais novo ou indique outro servidor de modelos (`dogear model --server ADDRESS`).
problem-server-refuses = { $host } não fornece { $file } ({ $reason }). Tente de novo mais tarde ou indique outro servidor de modelos (`dogear model --server ADDRESS`).
problem-download-cut = A conexão com { $host } caiu ({ $reason }). Comece de novo para seguir desse ponto: o que já chegou é mantido.
problem-download-tampered = O que chegou de { $host } como { $file } não é o que foi anunciado e foi excluído. Comece de novo; se acontecer duas vezes, não use este servidor.
problem-download-busy = Outra janela ou outro terminal já está baixando este modelo.
problem-disk-full = O disco está cheio. Libere espaço onde está { $path } e comece de novo: o que já chegou é mantido.

## Por que não há resposta, ou só uma parte

failure-no-provider = Nada responde em { $address }. Inicie o programa, verifique a conexão ou informe outro endereço: `dogear provider --address URL`
failure-wrong-key = { $address } não aceita a chave. Informe outra: `dogear provider --key`
failure-no-model = { $address } não tem o modelo { $model }. `dogear provider --test` lista os que tem, `dogear provider --model NAME` escolhe um.
failure-rate-limited = { $address } pede para esperar. { $wait }
failure-wait = Tente de novo em um minuto ou consulte seu plano lá.
failure-wait-seconds =
    { $count ->
        [1] Tente de novo em um segundo.
        [one] Tente de novo em { $count } segundo.
       *[other] Tente de novo em { $count } segundos.
    }
failure-wait-minutes =
    { $count ->
        [one] Tente de novo em { $count } minuto.
       *[other] Tente de novo em { $count } minutos.
    }
failure-wait-hours =
    { $count ->
        [one] Tente de novo em { $count } hora.
       *[other] Tente de novo em { $count } horas.
    }
failure-provider-down = { $address } não conseguiu responder agora. Tente de novo daqui a pouco.
failure-timeout = { $address } demorou demais para responder. Tente de novo ou escolha um modelo menor.
failure-context-too-long = A pergunta e seus favoritos são mais do que { $model } consegue ler de uma vez. Faça uma pergunta mais curta ou escolha outro modelo: `dogear provider --model NAME`
failure-cut = A resposta de { $address } foi interrompida. Pergunte de novo para vê-la inteira.
failure-bad-answer = { $address } não enviou nada que possa ser mostrado como resposta. Confira o endereço e o modelo: `dogear provider`
failure-not-agreed = Nada foi enviado. { $address } não está neste computador: `dogear ask --show-sent` mostra o que seria enviado, e --agree autoriza o envio.
failure-stopped = Você interrompeu esta resposta.
failure-internal = Não foi possível enviar a pergunta para { $address }: { $reason }. Confira o que está configurado: `dogear provider`

## `dogear map`

map-called-off = O mapa não foi desenhado. O que havia antes é mantido.
map-none = Não há mapa: a busca por significado não está pronta para todos os favoritos. `dogear status` diz mais.
map-empty = Ainda não há favoritos, por isso o mapa está vazio.
map-unnamed = sem nome
map-more =
    { $count ->
        [one] E { $count } assunto menor.
       *[other] E { $count } assuntos menores.
    }
map-total =
    { $count ->
        [one] { $count } favorito no mapa, em { $clusters ->
            [one] { $clusters } assunto; { $between } em nenhum.
           *[other] { $clusters } assuntos; { $between } em nenhum.
        }
       *[other] { $count } favoritos no mapa, em { $clusters ->
            [one] { $clusters } assunto; { $between } em nenhum.
           *[other] { $clusters } assuntos; { $between } em nenhum.
        }
    }
map-written =
    { $count ->
        [one] { $count } favorito desenhado em { $file }.
       *[other] { $count } favoritos desenhados em { $file }.
    }
map-title =
    { $count ->
        [one] { $count } favorito por significado
       *[other] { $count } favoritos por significado
    }
map-legend = { $name } ({ $count })
map-legend-others =
    { $clusters ->
        [one] mais { $clusters } assunto ({ $count })
       *[other] mais { $clusters } assuntos ({ $count })
    }
map-legend-between = em nenhum assunto ({ $count })
