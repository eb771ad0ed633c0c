"""Words that a question holds and a title does not, by language: articles, particles, "where was that", "I think it was".

They are strewn into pseudo-translations, whose target does not change: so the student learns that they say nothing.
"""

FILLERS = {
    language: tuple(words.split())
    for language, words in {
        "zh": "的 了 是 在 和 个 那 这 用 有 我 里 上 那个 这个 一个 用来 可以 好像 好像是 关于 怎么 如何 什么 哪个 哪里 之前 我的 给 做 把 对 与 或 为 及 "
        "看过 收藏 网站 找 一下 的那个",
        "es": "el la los las un una unos unas de del al a en con por para que y o se su sus lo como cómo qué cuál dónde sobre este esta ese esa "
        "aquel aquella era fue es está hay más sin desde donde llamaba tenía mi me sitio página aquello",
        "de": "der die das den dem des ein eine einen einem einer und oder mit für von zu zum zur in im auf an am bei aus als wie wo was welche "
        "war waren ist sind wird man sich nicht auch noch nochmal über nach um dass diese dieser dieses hieß mein mir ich hatte seite",
        "fr": "le la les un une des du de d' l' au aux à en dans par pour avec sur sans et ou où que qui ce cet cette ces son sa ses se est était "
        "sont c'est comment quel quelle plus pas qu' il elle on mon ma je j'avais site celui celle s'appelait",
        "ja": "の に は を が と で も へ や から まで より という する した している できる ための について って どこ どう やつ あの その この です ます "
        "だった もの こと 方法 なに 何 用の サイト とか 的な への での による ような",
        "ru": "и в на с по для от до из к о об что как где это тот та те этот эта был была было были есть не или а у за при чтобы который "
        "которая которые какой какая там мой про можно ли же бы сайт под над через",
        "pt": "o a os as um uma de do da dos das no na nos nas em com por para que e ou se seu sua como qual quais onde sobre este esta esse essa "
        "aquele aquela era foi é está há mais sem ao à pelo pela meu minha site página daquele chamava",
        "ko": "의 이 가 을 를 은 는 에 에서 로 으로 와 과 도 만 하는 하기 위한 대한 관련 있는 된 되는 만든 그 저 이런 어떤 어디 무엇 어떻게 방법 것 거 좀 "
        "내 사이트 했던 에게 처럼 보다 이나",
        "it": "il lo la i gli le un uno una di del della dei delle a al alla in nel nella con per tra fra su sul sulla da dal dalla che e o si "
        "come cosa quale dove chi questo questa quello quella era è sono più non anche mio sito pagina chiamava",
        "pl": "i w we z ze na do od po o u za dla przez przy nad pod że się to ten ta te tego tej ten jak gdzie co który która które jaki jaka "
        "był była było jest są nie lub albo czy mój mi strona jako oraz tym tych",
    }.items()
}
