### O que está errado ou estranho nos favoritos de um navegador ou em um arquivo importado: na janela e no terminal. Curto e
### simples; um caminho ou um nome fica onde é certo de qual arquivo se trata. O glossário está no início de window.ftl.

unreadable = { $problem } { $remedy }
caution = { $place }: { $message }

## Lugares em um arquivo

place-line = { $file }: linha { $line }
place-post = { $file }: entrada { $number }

## O que está errado

fault-missing = { $file } não foi encontrado.
fault-missing-kept = { $file } não foi encontrado. O que foi lido antes é mantido.
fault-denied = Não há permissão para ler { $file }.
fault-denied-macos = O macOS não deixa o Dogear ler { $file }.
fault-encrypted = O navegador guarda os favoritos de { $folder } em um arquivo criptografado que só ele consegue ler.
fault-unreadable = Não foi possível ler { $file }: { $reason }.
fault-empty = { $file } está vazio.
fault-folder = { $file } é uma pasta, não um arquivo.
fault-no-file = { $file } não é um arquivo comum.
fault-too-large = { $file } tem mais de { $megabytes } MB, mais do que o Dogear lê.
fault-too-large-database = { $file } tem mais de { $gigabytes } GB, mais do que o Dogear lê.
fault-cut-line = { $file } está cortado ou danificado na linha { $line }, coluna { $column }: { $problem }.
fault-cut-byte = { $file } está cortado ou danificado no byte { $byte }: { $problem }.
fault-packed = { $file } é um backup danificado: { $problem }.
fault-swells = { $file } fica mais de { $times } vezes maior ao ser descompactado, ou com mais de { $megabytes } MB; nada dele foi lido.
fault-no-database = { $file } não é um banco de dados, ou está danificado.
fault-database = { $file } está danificado ({ $reason }).
fault-nothing-left = { $file } está danificado, e nenhum dos favoritos dele pode ser lido.
fault-busy = { $file } estava sendo gravado em cada uma das { $times } tentativas de copiá-lo.
fault-no-room = Não é possível fazer uma cópia privada do banco de dados do navegador em { $folder }: { $reason }.
fault-none = { $file } não contém favoritos que o Dogear consiga ler: { $why }.
fault-passwords = { $file } é uma lista de senhas, não de favoritos; nada dela foi guardado.
fault-too-many = { $file } contém mais de { $most } entradas, mais do que o Dogear lê.
fault-unknown = { $file } não é um arquivo de favoritos que o Dogear conheça.
fault-foreign = { $file } parece ser { $like }: o Dogear não consegue ler isso.
fault-no-bookmarks-file = { $folder } não contém nenhum arquivo de favoritos.
fault-several = { $folder } contém vários perfis: { $names }.
fault-gzip-cut = { $file } é um arquivo compactado (gzip) cortado ou danificado.
fault-gzip-nested = { $file } é um arquivo compactado (gzip) que contém outro arquivo compactado ou um banco de dados.
fault-gzip-foreign = { $file } é um arquivo compactado (gzip), e o conteúdo dele parece ser { $like }.
fault-gzip-nothing = { $file } é um arquivo compactado (gzip) que não contém favoritos.
fault-zip-cut = { $file } é um arquivo compactado (ZIP) cortado ou danificado.
fault-zip-kind = { $file } é um arquivo compactado (ZIP) de um tipo que o Dogear não abre.
fault-zip-many = { $file } é um arquivo compactado (ZIP) com mais de { $most } arquivos.
fault-zip-damaged = { $file } é um arquivo compactado (ZIP) com mais de { $most } arquivos danificados; nada dele foi lido.
fault-zip-empty = { $file } é um arquivo compactado (ZIP) sem arquivos.
fault-zip-nothing = { $file } é um arquivo compactado (ZIP) sem nenhum arquivo que o Dogear consiga ler: { $files }.

## Falhas: o que foi encontrado ou falta em um lugar de um arquivo. Cada uma vem depois de dois-pontos

slip-ends = o arquivo termina no meio
slip-more = há mais depois do fim
slip-comma = falta uma vírgula, um colchete ou uma chave de fechamento
slip-name = falta um nome entre aspas
slip-colon = faltam os dois-pontos
slip-value = falta um valor
slip-quote = faltam as aspas de fechamento
slip-escape = uma sequência de escape desconhecida
slip-digits = uma sequência de escape precisa de quatro dígitos hexadecimais
slip-closed = algo que não está aberto é fechado
slip-kind = um objeto de tipo desconhecido
slip-list = uma lista é mais longa que o arquivo
slip-text = um texto é mais longo que o arquivo
slip-length = falta um comprimento
slip-object = falta um objeto
slip-repeats = remete às mesmas coisas repetidas vezes
slip-packed-start = não começa como os do Firefox
slip-packed-header = termina dentro do cabeçalho
slip-packed-size = indica um tamanho maior do que o Dogear lê
slip-packed-short = é curto demais para o conteúdo que indica
slip-packed-content = o conteúdo compactado está cortado ou danificado
slip-packed-less = contém menos do que indica

## Por que um arquivo em bom estado não serve. Cada motivo vem depois de dois-pontos

none-export = não é uma exportação de favoritos de um navegador
none-xml = é XML de outro programa
none-json = é JSON, mas não um arquivo de favoritos de um navegador
none-json-list = é JSON sem uma lista de favoritos
none-nested = as listas dele têm níveis demais para serem favoritos
none-backup = é JSON, mas não um backup de favoritos do Firefox
none-arc = é JSON sem a barra lateral do Arc
none-table = é uma tabela sem uma coluna de endereços
none-database = é um banco de dados, mas não de favoritos do Firefox
none-from-file = um banco de dados é lido do próprio arquivo
none-plist = é uma lista de propriedades de outro programa
none-shortcut = é um atalho sem endereço
none-text = é um texto sem endereços
none-links = é um texto sem links
none-long-document = é um documento de mais de 32 MB
none-archive = não é um arquivo compactado que o Dogear abra

## Tipos de arquivo que o Dogear não lê, como vêm depois de “parece ser”

looks-json = um arquivo JSON de outro programa
looks-json-list = uma lista em JSON sem endereços
looks-page = uma página da web
looks-code = código ou dados de um programa que contêm endereços
looks-prose = um texto com endereços aqui e ali, não uma lista deles

## O que fazer. Frases completas

remedy-pick = Confira se está escrito corretamente ou escolha outro arquivo ou outra pasta.
remedy-export = Exporte os favoritos como HTML no navegador ou no serviço e importe esse arquivo.
remedy-again = Exporte os favoritos de novo no navegador ou no serviço e importe o arquivo novo.
remedy-parts = Divida-o e importe as partes.
remedy-passwords = Em vez dele, exporte os favoritos. Quem consegue ler este arquivo consegue ler suas senhas: exclua-o quando não precisar mais dele.
remedy-copy = Copie o banco de dados de novo com o navegador fechado ou importe um dos backups de favoritos do navegador.
remedy-one = Escolha a pasta de um deles.
remedy-smaller = Exclua o que você não precisa mais ou importe-o em partes.
remedy-unpack = Descompacte-o e importe o arquivo que contém os favoritos.
remedy-caution = Abra-o só se você souber quem o criou.
remedy-open-browser = Abra o navegador uma vez para que ele grave o arquivo de novo.
remedy-open-arc = Abra o Arc uma vez para que ele grave o arquivo de novo.
remedy-open-safari = Abra o Safari uma vez para que ele grave o arquivo de novo.
remedy-first-bookmark = O navegador o grava quando o primeiro favorito é salvo neste perfil.
remedy-start-profile = O navegador o grava quando é iniciado com este perfil.
remedy-disable = Se o perfil foi excluído no navegador, desative esta fonte.
remedy-verify = Abra o navegador uma vez para que ele repare o arquivo; quem faz isso é “Verificar integridade”, em Ajuda › Informações técnicas.
remedy-pause = Ele é lido de novo quando o navegador fizer uma pausa.
remedy-room = Libere espaço ali.
remedy-companion = Inicie o navegador para que o complemento dele informe os favoritos de novo.
remedy-companion-or-export = O complemento do Dogear, uma extensão para o navegador, pode informá-los: permita isso nas configurações do Dogear e adicione o complemento ao navegador. Ou exporte-os como arquivo HTML no gerenciador de favoritos do navegador e importe esse arquivo aqui, de novo sempre que quiser o que há de mais recente.
remedy-full-disk-access = Ative Ajustes do Sistema › Privacidade e Segurança › Acesso Total ao Disco › Dogear e depois reinicie o Dogear.
remedy-allow-macos = Permita o Dogear em Ajustes do Sistema › Privacidade e Segurança › Acesso Total ao Disco e tente de novo.
remedy-allow-windows = Abra Propriedades › Segurança do arquivo, permita que sua conta de usuário o leia e tente de novo.
remedy-allow-linux = Dê ao seu usuário permissão de leitura nele e nas pastas acima dele (um snap ou flatpak pode precisar disso nas permissões) e tente de novo.

## O que havia de estranho em um arquivo que pôde ser lido e o que foi feito. O lugar vem antes

odd-ends = O arquivo termina no meio; o que vem antes foi lido.
odd-ends-in-bookmark = O arquivo termina no meio de um favorito; pode faltar algo.
odd-bytes = Alguns bytes não são texto válido; foram substituídos por “�”.
odd-encoding = Alguns bytes não são { $encoding } válido; foram substituídos.
odd-characters = Alguns caracteres em títulos ou endereços não são texto válido; foram substituídos por “�”.
odd-halves =
    { $count ->
        [one] { $count } metade de um caractere em títulos ou endereços foi substituída por “�”.
       *[other] { $count } metades de caracteres em títulos ou endereços foram substituídas por “�”.
    }
odd-kind-empty = É do tipo desconhecido “{ $kind }” e não contém nada; foi omitido.
odd-kind-bookmark = É do tipo desconhecido “{ $kind }”; foi considerado um favorito porque tem um endereço.
odd-line = Não é JSON: { $problem }; foi omitido.
odd-levels = O que está a mais de { $levels } níveis de profundidade foi omitido.
odd-more-unused =
    { $count ->
        [one] Mais { $count } coluna ou campo não foi usado.
       *[other] Mais { $count } colunas ou campos não foram usados.
    }
odd-row-lines = Esta linha da tabela tem { $lines } linhas de texto; aspas que não se fecham podem ter engolido outras linhas.
odd-row-cells = Esta linha tem { $cells } células e a primeira tem { $first }; o que sobra foi considerado parte do título.
odd-lines =
    { $count ->
        [one] { $count } linha de texto não contém nenhum endereço nem dá nome a um; não foi usada.
       *[other] { $count } linhas de texto não contêm nenhum endereço nem dão nome a um; não foram usadas.
    }
odd-database = O banco de dados está danificado. O que pôde ser lido é aproveitado, e nada é removido. Abra Ajuda › Informações técnicas no navegador e escolha “Verificar integridade”.
odd-lost-folder =
    { $count ->
        [one] { $count } entrada perdeu a pasta em que estava; aparece em Outros favoritos (Other Bookmarks).
       *[other] { $count } entradas perderam a pasta em que estavam; aparecem em Outros favoritos (Other Bookmarks).
    }
odd-backup = { $why } Estes são os favoritos do backup que o próprio navegador fez em { $day }; o que foi salvo depois não está entre eles.
odd-backup-undated = { $why } Estes são os favoritos de um backup que o próprio navegador fez; o que foi salvo depois não está entre eles.
odd-date = A data em que foi adicionado não faz sentido; é mantido sem data.
odd-date-order = Na data em que foi adicionado, não está claro se o dia ou o mês vem primeiro; é mantido sem data.
odd-day-first = Datas como 4/5/2022 foram lidas com o dia primeiro, como nas outras datas do arquivo.
odd-month-first = Datas como 4/5/2022 foram lidas com o mês primeiro, como nas outras datas do arquivo.
odd-no-address = Não tem endereço; foi omitido.
odd-saved-search = É uma busca salva do Firefox, não uma página; foi omitida.
odd-long-address = O endereço tem { $length } bytes, mais do que os { $most } que são mantidos inteiros: é encontrado, mas não pode ser aberto nem exportado.
odd-long-title = O título tem { $length } bytes; os primeiros { $most } são mantidos.
odd-deep = Há níveis demais de pastas aqui; o que está mais abaixo aparece na última.
odd-directory = A lista de arquivos dele é interrompida; o que aparece antes foi lido.
odd-used = Arquivos lidos: { $files }.
used-file = { $name } ({ $count })
more-files = mais { $count }
odd-unused =
    { $count ->
        [one] Não usado: { $reason }.
       *[other] { $count } arquivos não usados: { $reason }.
    }
odd-articles =
    { $count ->
        [one] Uma página, não uma lista de favoritos: o texto fica com o favorito correspondente.
       *[other] { $count } páginas, não listas de favoritos: os textos ficam com os favoritos correspondentes.
    }
odd-again = Mais { $count }: { $message }
odd-others =
    { $count ->
        [one] Mais { $count } entrada tinha algo estranho.
       *[other] Mais { $count } entradas tinham algo estranho.
    }

## Por que um arquivo dentro de um arquivo compactado não é usado. Cada motivo vem depois de dois-pontos ou entre parênteses

unused-file = { $name } ({ $reason })
unused-protected = protegido por senha
unused-astray = o caminho leva para fora do arquivo compactado ou a um dispositivo
unused-link = um link para outro arquivo
unused-passwords = uma lista de senhas, que o Dogear nunca lê
unused-history = páginas visitadas, não páginas salvas
unused-other-data = outros dados do navegador, não favoritos
unused-page = uma página ou nota avulsa, não uma lista de favoritos
unused-nested = um arquivo compactado dentro deste, que precisa ser extraído e importado separadamente
unused-database = um banco de dados, que precisa ser extraído e importado separadamente
unused-nothing = não contém favoritos
unused-none = não contém favoritos que o Dogear consiga ler: { $why }
unused-empty = vazio
unused-damaged = danificado
unused-cut = cortado ou danificado na linha { $line }, coluna { $column }
unused-too-many = mais de { $most } entradas
unused-method = compactado de um modo que o Dogear não abre
unused-foreign = parece ser { $like }

## Por que entradas foram omitidas. Cada motivo vem depois de “entradas omitidas (3):” (sync-skipped em terminal.ftl)

skipped-no-address = não têm endereço
skipped-saved-search = são buscas salvas do Firefox
skipped-both = estão tanto neste computador quanto na conta
skipped-in-archive = estão também em outro arquivo do arquivo compactado
skipped-vivaldi = foram colocadas lá pelo próprio Vivaldi
skipped-kind = são de um tipo desconhecido
skipped-not-json = não são JSON
skipped-alias = são aliases de outros favoritos

## Um arquivo que seria salvo

not-written-no-folder = Não é possível salvar { $file }: a pasta não existe. Escolha outro lugar.
not-written-refused = Não é possível salvar { $file }: não é permitido gravar ali. Escolha outro lugar.
not-written-full = Não é possível salvar { $file }: não há mais espaço. Escolha outro lugar.
not-written-is-folder = Não é possível salvar { $file }: já existe uma pasta com esse nome. Escolha outro lugar.
not-written = Não é possível salvar { $file }: { $reason }. Escolha outro lugar.

## Por que um modelo não pode ser obtido ou usado

said = { $what }
model-missing = não existe
model-denied = não há permissão para ler
model-card = a linha { $line } não está escrita como deve: { $what }
model-tokenizer = não é um tokenizador que o Dogear consiga usar: { $what }
model-cut = está cortado ou danificado, ou não é um modelo no formato ONNX
model-output = não fornece { $output }, que o model.toml pede
model-width = cada texto vira { $found } números, e o model.toml diz { $dims }
model-no-vector = não devolveu nada para um texto
model-changed = está danificado ou não corresponde ao model.toml ao lado
model-length = é mais longo ou mais curto do que diz o model.toml
model-other = agora é outro modelo
runtime-reports = envia relatórios ao fabricante, e { $switch } não está definido
server-silent = não responde
server-senseless = a resposta não faz sentido
server-vague = não diz qual deve ser o arquivo
server-status = responde com o status { $status }
server-too-much = envia mais do que anunciou
server-stopped = nada mais chegou
server-early = terminou cedo demais
