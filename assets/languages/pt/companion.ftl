### Todas as palavras do complemento, a extensão do Dogear em um navegador. Vale o que está no início de window.ftl.

## Na lista de extensões do navegador

extension-name = Complemento do Dogear
extension-description = Encontra seus favoritos pelo que você lembra deles, com o aplicativo Dogear neste computador.

## No menu do navegador e na barra de endereços

menu-more = Buscar mais páginas como esta no Dogear
omnibox-ask = Perguntar no Dogear: { $question }

## A janela do complemento

query = O que você lembra?
hits = Favoritos
page = Esta página
hint-choose = escolher
hint-open = abrir
hint-ask = perguntar no Dogear
key-control = Ctrl
key-enter = Enter
nothing = Nada salvo sobre isso.
nearest = Nada salvo sobre isso. Os mais próximos são:
alike = Quase iguais, já salvas:

## Onde e quando a página foi salva

saved = Salva
saved-in-folder = Salva em { $folder }
saved-in-month = Salva em { $month }
saved-in-folder-and-month = Salva em { $folder }, em { $month }
saved-also = também em { $browsers }
saved-times =
    { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    }

## Se o que as páginas dizem é guardado

keep = Guardar o que esta página diz
keep-site = em { $site }
keep-all = em todas as páginas
keep-hint = Das páginas dos seus favoritos que você abre, o Dogear guarda neste computador o texto como você o vê, para que você as encontre por ele.

## O que impede: uma frase que diz o que fazer

trouble-no-host = Abra o Dogear neste computador e ative o complemento nas configurações.
trouble-silent = O Dogear não responde no momento. Tente de novo.
trouble-not-understood = Atualize o Dogear e este complemento: um não entende o outro.
trouble-old-host = Atualize o Dogear: este complemento é mais novo.
trouble-old-companion = Atualize este complemento: o Dogear é mais novo.
trouble-unknown-profile = O Dogear não encontra a pasta deste perfil do navegador. Adicione-a nas configurações do Dogear.
trouble-not-read = O Dogear não lê este perfil do navegador. Permita isso nas configurações do Dogear.
trouble-library = Não é possível ler a biblioteca do Dogear. Abra o Dogear para ver o motivo.
trouble-too-many = Há mais favoritos aqui do que o Dogear lê.
