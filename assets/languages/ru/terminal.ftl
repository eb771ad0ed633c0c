### Что `dogear` печатает в терминале. Словарь стоит в начале window.ftl и действует и здесь. То, что стоит в `обратных
### кавычках`, а также --параметры, имена файлов и слова ПРОПИСНЫМИ печатаются как есть.

## Посчитанное, как часть строки

bookmarks =
    { $count ->
        [one] { $count } закладка
        [few] { $count } закладки
        [many] { $count } закладок
       *[other] { $count } закладки
    }

## Справка

help = Находит закладки по тому, что вы о них помните.
    .data_dir = Папка библиотеки и настроек.
    .json = Печатать вместо текста один документ JSON (`watch` и `ask`: по объекту на строку).
    .gentle = Оставлять другим половину мощности компьютера, пока готовится поиск по смыслу.
    .verbose = Сообщать в stderr, что происходит.
    .lang = Говорить на этом языке, а не на языке системы; его код: en, de, fr, es, pt, it, ru, zh, ja или ar.
    .help = Показать справку.
    .version = Показать версию.
help-sources = Показать найденные профили браузеров и выбрать, какие читать.
    .enable = Читать этот источник.
    .disable = Не читать этот источник и забыть прочитанное из него.
    .add = Добавить папку профиля, которая не нашлась сама.
help-sync = Один раз прочитать все источники, затем подготовить новое для поиска по смыслу.
    .source = Только этот источник.
    .no_embed = Только слова; поиск по смыслу подготовит их при следующем sync.
help-watch = Прочитать все источники и следить за изменениями, пока не прервут.
help-import = Прочитать файл закладок любого известного формата.
    .file = Файл.
    .dry_run = Сказать, что произошло бы, и ничего не менять.
help-export = Записать закладки в файл в том порядке и в тех папках, что и в браузерах.
    .file = Файл; формат ясен по его окончанию, если не задан --format.
    .format = Формат.
    .format_html = Импортируется любым браузером.
    .format_json = Список объектов.
    .format_csv = Таблица.
    .format_md = Документ.
    .folder = Только то, что в этой папке: название или названия через `/`.
    .source = Только этот источник.
help-folders = Перечислить папки, начиная с самых больших, с числом закладок в каждой и ниже.
    .folder = Только эта папка и вложенные в неё: название или названия через `/`.
    .depth = Не больше стольких уровней.
help-list = Перечислить закладки, отвечающие условиям, в заданном порядке.
    .query = Слова, которые нужно искать; время, сайты и подобное в них становятся условиями.
    .limit = Не больше стольких.
    .from = Начать с закладки на этом месте, считая с 0.
    .sort = По чему упорядочить; если не указано, `saved`, а когда заданы слова — `found`.
    .sort_saved = По времени сохранения, сначала новые.
    .sort_title = По названию.
    .sort_site = По сайту.
    .sort_folder = По папке.
    .sort_opened = По последнему открытию в Dogear, сначала недавние.
    .sort_found = Сначала то, что лучше отвечает словам.
    .reverse = В обратном порядке.
    .after = Сохранено в этот день (YYYY-MM-DD) или позже.
    .before = Сохранено до этого дня (YYYY-MM-DD).
    .site = На этом сайте или в его части.
    .folder = В этой папке или ниже, по названию или пути (Работа/Проекты).
    .source = Из этого источника.
    .tag = С этой меткой.
    .kind = Только страницы этого вида.
    .kind_video = Видео.
    .kind_pdf = Файлы PDF.
    .kind_repository = Репозитории исходного кода.
    .kind_paper = Научные статьи.
    .language = С названием на этом языке (de, en, ja).
    .never_opened = Ни разу не открытые в Dogear.
    .saved_twice = Со страницей, сохранённой больше одного раза.
help-similar = Перечислить закладки, самые близкие по смыслу к одной из них.
    .page = Её номер или адрес.
    .limit = Не больше стольких.
help-duplicates = Перечислить сохранённое больше одного раза; ничего не удаляется.
    .alike = Насколько они похожи.
    .alike_page = Та же страница.
    .alike_form = Или другой её вид: для телефона, для печати, из архива.
    .alike_title = Или страница того же сайта с тем же названием.
    .folder = Только в этой папке или ниже, по имени или пути (Работа/Проекты).
    .source = Только в этом источнике.
    .limit = Не больше стольких групп.
help-map = Показать, как закладки лежат друг относительно друга: близкие по смыслу стоят на карте рядом.
    .svg = Записать карту как изображение в этот файл, а если файл не назван — в вывод терминала.
help-search = Найти закладки.
    .query = Что вы помните.
    .limit = Не больше стольких.
    .explain = Сказать, как понят запрос и почему каждая закладка стоит на своём месте.
    .mode = По словам, по смыслу или и так и так.
    .mode_hybrid = Слова и смысл вместе.
    .mode_words = Только слова.
    .mode_meaning = Только смысл.
    .after = Сохранено в этот день (YYYY-MM-DD) или позже.
    .before = Сохранено до этого дня (YYYY-MM-DD).
    .site = На этом сайте или в его части.
    .folder = В этой папке или во вложенных; название или путь (Работа/Проекты).
    .source = Из этого источника.
help-ask = Задать вопрос и получить ответ со ссылками на закладки.
    .question = Вопрос.
    .llm = Кто отвечает: `none` — встроенные ответы, или название модели. По умолчанию как в настройках.
    .agree = Согласиться отправлять вопросы и закладки автору ответов из настроек, если он не на этом компьютере.
    .show_sent = Только показать, что было бы отправлено, слово в слово.
help-provider = Показать и выбрать автора ответов.
    .wanted = Пусть отвечает он: `built_in`, `ollama`, `open_ai_compatible`, `openai`, `anthropic`, `gemini`, `groq`, `deepseek`, `mistral` или `openrouter`.
    .address = Его адрес; пусто — обычный.
    .model = Модель.
    .key = Сохранить ключ, прочитанный со стандартного ввода.
    .test = Проверить, что он отвечает, принимает ключ и имеет модель.
    .find = Только поискать на этом компьютере программы с моделями.
help-model = Показать и выбрать модель, по которой идёт поиск по смыслу.
    .get = Скачать эту модель или продолжить с места остановки.
    .wanted = Искать по этой модели: из списка или из папки с model.onnx, tokenizer.json и model.toml.
    .back = Снова искать по предыдущей модели.
    .remove = Удалить скачанное этой модели или забыть её папку.
    .server = Скачивать модели с этого сервера; пусто — с обычного.
help-private = Показать и изменить список папок, закладки из которых не видит ни одна модель и ни один помощник.
    .add = Сделать эту папку приватной; название или путь (Работа/Личное).
    .drop = Больше не считать эту папку приватной.
help-habit = Показать, что выучено по закладкам, открытым в окне, выключить это или забыть.
    .on = Учиться на открытом.
    .off = Ничему не учиться, а выученное не применять.
    .forget = Забыть открытое.
help-chat = Беседовать о закладках в терминале.
help-conversations = Показать список бесед, прочитать беседу как Markdown, искать в них, переименовать или удалить.
    .show = Напечатать эту беседу как Markdown, с источниками.
    .search = Только беседы, где эти слова есть в названии, вопросе или ответе.
    .rename = Дать беседе другое название.
    .delete = Удалить эту беседу навсегда.
help-toggle = Показать или скрыть быстрый поиск; запускает Dogear, если он не запущен.
help-open = Задать вопрос в окне Dogear; запускает его, если он не запущен.
    .question = Вопрос.
help-companion = Разрешить компаньону в браузере обращаться к Dogear; без параметра — ответить компаньону, ради которого браузер запустил эту программу.
    .install = Сообщить всем найденным браузерам, где их компаньон найдёт эту программу.
    .remove = Отменить это.
    .status = Показать найденные браузеры и то, каким из них это известно.
help-mcp = Дать помощнику читать библиотеку: Model Context Protocol через stdin и stdout.
help-changes = Что добавлено, изменено, перемещено, удалено и возвращено; сначала новое.
    .since = В этот день (YYYY-MM-DD) или позже.
    .kind = Только этого вида.
    .kind_added = Новое.
    .kind_changed = Другое название, адрес, дата, метки или заметка.
    .kind_moved = В другой папке.
    .kind_removed = Исчезло.
    .kind_restored = Снова на месте после удаления.
    .source = Только в этом источнике.
    .before = Старше этой записи: последнее `entry` одной страницы ведёт к следующей.
    .limit = Не больше стольких.
help-exclude = Показать и изменить правила о том, чего Dogear знать не должен.
    .folder = Папка с этим названием или по этому пути (Работа/Личное), со всем содержимым.
    .site = Этот сайт с поддоменами.
    .source = Этот профиль или импортированный файл.
    .pattern = Такие адреса и названия; `*` заменяет что угодно, `?` — один символ.
    .drop = Наоборот, убрать эти правила и снова прочитать исключённое ими.
help-status = Состояние библиотеки: сколько чего, размеры, всё ли в порядке.
help-eval = Измерить, хорошо ли снова находятся известные закладки.
    .queries = Запросы, по объекту JSON на строку: id, category, query, url.
    .now = Момент, от которого отсчитывается «прошлой весной».
    .without = Искать без этого, чтобы узнать, чего оно стоит. Можно указать несколько раз.
    .without_conditions = Сайты, папки, время и виды как условия.
    .without_words = Слова вопроса.
    .without_meaning = Его смысл.
    .without_misspellings = Что имелось в виду под словом с опечаткой.
    .without_languages = Понимание вопросов не на английском.
    .without_tokens = Сравнение лучших слово за словом.
    .without_recency = Предпочтение недавно сохранённому.
help-rebuild = Создать заново всё, что выведено из закладок.
    .repair = Сначала отложить повреждённую библиотеку и начать новую с её беседами.
help-help = Показать эту справку или справку по команде.

searching =
    Что можно писать в запросе:
      "на закваске" хлеб       именно эти слова; кавычки любые
      rust OR go               одно из двух; OR заглавными буквами или знак | между словами
      rust -async              без этого слова
      rust NOT async           то же самое
      site:github.com rust     на этом сайте
      folder:Рецепты суп       в этой папке или во вложенных
      folder:"На потом" эссе   название из нескольких слов берётся в кавычки
      суп в Кухня/Зима         в папке с таким путём
      суп Кухня › Зима         то же самое; эмодзи в названии можно не писать
      kind:pdf налоги          этого вида: video, pdf, repository или paper
      after:2023 rust          сохранено в 2023 году или позже
      before:2023-05 rust      сохранено до мая 2023 года; день пишется так: 2023-05-17
      in:firefox хлеб          сохранено в этом браузере или профиле
      хлеб -site:youtube.com   минус исключает и сайт, папку или вид

    Можно и простыми словами: «видео про rust на youtube, сохранённые в прошлом году».

## Вокруг справки

help-usage = Использование:
help-commands = Команды
help-arguments = Аргументы
help-options = Параметры
help-default = По умолчанию: { $value }.
help-names = Одно из: { $names }.
help-environment = Берётся и из { $name }.

## Что напечатано неверно

typed-more = `{ $command } --help` покажет, что есть.
typed-unknown = Здесь нет параметра { $argument }.
typed-unknown-command = Нет команды { $command }.
typed-meant = Может быть, { $suggestion }?
typed-missing = Не хватает: { $arguments }.
typed-no-command = Скажите, что делать.
typed-wrong-value = «{ $value }» не подходит для { $argument }: { $reason }.
typed-value-missing = После { $argument } не хватает значения.
typed-conflict = { $argument } не сочетается с { $other }.
typed-twice = { $argument } можно указать только один раз.
typed-too-much = После { $argument } лишнее: «{ $value }».
typed-count = Для { $argument } нужно значений: { $wanted }, а указано: { $given }.
typed-no-text = Напечатанное — не текст.
typed-other = Команду не удалось понять: { $reason }
typed-one-of = этого нет среди { $names }
typed-day = напишите день как 2024-03-31
typed-limit = нужно число от 1 до 1000
typed-number = нужно число
typed-levels = нужно число от 1

## Вопросы, на которые отвечают с клавиатуры

ask-yes = д да
ask-send = Отправить это, а потом и следующие вопросы с их закладками? [д/Н]
ask-sample = В браузерах здесь закладок не нашлось. Открыть пробную библиотеку? [Д/н]

## `dogear sources`, `sync`, `watch`, `import`

sources-none = Профилей браузеров не нашлось. Прочитать экспортированный файл: dogear import FILE
sources-not-counted = не посчитано
sources-not-read = не читается
sources-companion = Разрешить компаньону обращаться отсюда к Dogear: dogear companion --install
sync-changes = { $source }: добавлено { $added }, изменено { $changed }, перемещено { $moved }, удалено { $removed }, без изменений { $unchanged }
sync-unreadable = { $source }: { $detail } Прочитанное раньше сохранено.
sync-unreadable-plainly = Прочитать не удаётся.
sync-left-out =
    { $count ->
        [one] { $count } закладка исключена вашими правилами
        [few] { $count } закладки исключены вашими правилами
        [many] { $count } закладок исключено вашими правилами
       *[other] { $count } закладки исключено вашими правилами
    }
sync-skipped = пропущены записи: { $reason } ({ $count })
sync-unused = не используются: { $names }
sync-unused-field = { $name } (строк: { $rows })
sync-more = и ещё { $count }; все показывает --json
sync-done =
    { $count ->
        [one] Для поиска по смыслу готова { $count } закладка, всего за { $time }.
        [few] Для поиска по смыслу готовы { $count } закладки, всего за { $time }.
        [many] Для поиска по смыслу готово { $count } закладок, всего за { $time }.
       *[other] Для поиска по смыслу готово { $count } закладки, всего за { $time }.
    }
milliseconds = { $count } мс
watch-ready = Dogear следит за изменениями. Ctrl+C завершает.
watch-found = { $source }: найдено, теперь Dogear следит и за этим источником
watch-changes = { $source }: добавлено { $added }, изменено { $changed }, перемещено { $moved }, удалено { $removed }; находится по словам
watch-changes-meaning = { $source }: добавлено { $added }, изменено { $changed }, перемещено { $moved }, удалено { $removed }; находится по словам и по смыслу через { $time }
watch-stopped = Dogear больше не следит за браузерами. Снова запустите `dogear watch`.
import-elsewhere =
    { $count ->
        [one] { $count } страница сохранена и в другом месте; поиск показывает её один раз.
        [few] { $count } страницы сохранены и в других местах; поиск показывает каждую один раз.
        [many] { $count } страниц сохранено и в других местах; поиск показывает каждую один раз.
       *[other] { $count } страницы сохранено и в других местах; поиск показывает каждую один раз.
    }
import-dry-run = Вот что произошло бы. Ничего не изменено.
import-done =
    { $count ->
        [one] По словам находится через { $words }, по смыслу { $count } закладка через { $meaning }.
        [few] По словам находится через { $words }, по смыслу { $count } закладки через { $meaning }.
        [many] По словам находится через { $words }, по смыслу { $count } закладок через { $meaning }.
       *[other] По словам находится через { $words }, по смыслу { $count } закладки через { $meaning }.
    }
progress-drawing = Рисование карты
progress-meaning = Подготовка поиска по смыслу
progress-searching = Поиск
progress-reading = Чтение закладок

## `dogear search`, `ask`, `chat`

search-only-excludes = Здесь сказано только, чего не нужно. Самое новое из остального:
search-nothing = Об этом ничего не сохранено.
search-nearest = Об этом ничего не сохранено. Ближе всего:
search-by-meaning = по смыслу
search-also = также: { $places }
explain-text = ищется: { $text }
explain-condition = только: { $condition } («{ $words }»)
explain-relaxed = снято, потому что ничто не отвечает: { $condition }
explain-exact = именно то, что спрошено
explain-words = слова: { $share } % вопроса: { $places }
explain-words-ranked = слова: { $share } % вопроса, место { $rank }: { $places }
explain-meaning = смысл: { $score }
explain-meaning-ranked = смысл: { $score }, место { $rank }
explain-closeness = слово за словом: { $score }
explain-together = вместе: { $score }
explain-place =
    { $field ->
        [title] «{ $word }» в названии
        [address] «{ $word }» в адресе
        [folder] «{ $word }» в папке
        [tags] «{ $word }» в метках
       *[note] «{ $word }» в заметке
    }
explain-alike = { $place }, похоже на { $alike } %
ask-local = Ничего: ответ составляется на этом компьютере.
ask-would-send =
    { $count ->
        [one] На { $address }, в тексте { $count } закладка:
        [few] На { $address }, в тексте { $count } закладки:
        [many] На { $address }, в тексте { $count } закладок:
       *[other] На { $address }, в тексте { $count } закладки:
    }
ask-will-send =
    { $count ->
        [one] Это будет отправлено на { $address }, в тексте { $count } закладка.
        [few] Это будет отправлено на { $address }, в тексте { $count } закладки.
        [many] Это будет отправлено на { $address }, в тексте { $count } закладок.
       *[other] Это будет отправлено на { $address }, в тексте { $count } закладки.
    }
ask-stopped = (остановлено)
ask-ended = Ответ закончился раньше времени.
ask-built-in = Встроенный ответ: спросите с --llm none.
chat-begin =
    { $count ->
        [one] В библиотеке { $count } закладка.
        [few] В библиотеке { $count } закладки.
        [many] В библиотеке { $count } закладок.
       *[other] В библиотеке { $count } закладки.
    }
chat-help = Спрашивайте о закладках. Номер показывает адрес источника, /new начинает заново, /quit завершает.
chat-no-sample = Прочитать экспортированный файл: dogear import FILE
chat-sources =
    { $count ->
        [one] В последнем ответе { $count } источник.
        [few] В последнем ответе { $count } источника.
        [many] В последнем ответе { $count } источников.
       *[other] В последнем ответе { $count } источника.
    }

## `dogear conversations`, `changes`, `exclude`, `private`; папки

conversations-none = Бесед нет.
conversations-no-number = «{ $id }» — не номер беседы.
conversations-unknown = Нет беседы { $id }. `dogear conversations` показывает, какие есть.
changes-none = Ничего не изменилось. Изменения записываются, начиная со второго чтения браузера.
changes-added = добавлено
changes-changed = изменено
changes-moved = перемещено
changes-removed = удалено
changes-restored = возвращено
exclude-back =
    { $count ->
        [one] Снова прочитана { $count } закладка.
        [few] Снова прочитано { $count } закладки.
        [many] Снова прочитано { $count } закладок.
       *[other] Снова прочитано { $count } закладки.
    }
exclude-forgotten =
    { $count ->
        [one] Забыта { $count } закладка. В браузерах ничего не изменилось.
        [few] Забыто { $count } закладки. В браузерах ничего не изменилось.
        [many] Забыто { $count } закладок. В браузерах ничего не изменилось.
       *[other] Забыто { $count } закладки. В браузерах ничего не изменилось.
    }
exclude-none = Ни одна закладка не исключена. Исключают их --folder, --site, --source и --pattern.
exclude-no-rule-to-drop = Назовите правило, которое нужно убрать: --folder, --site, --source или --pattern.
exclude-folder = папка
exclude-site = сайт
exclude-source = источник
exclude-pattern = образец
exclude-unknown =
    { $kind ->
        [folder] Правила для папки `{ $value }` нет.
        [site] Правила для сайта `{ $value }` нет.
        [source] Правила для источника `{ $value }` нет.
       *[pattern] Правила для образца `{ $value }` нет.
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` — не папка, которую можно указать в правиле.
        [site] `{ $value }` — не сайт, который можно указать в правиле.
        [source] `{ $value }` — не источник, который можно указать в правиле.
       *[pattern] `{ $value }` — не образец, который можно указать в правиле.
    }
private-none = Приватных папок нет: в текст, отправляемый модели, может попасть любая закладка.
private-unknown = Папка `{ $folder }` не приватная.
private-no-name = Укажите папку после --add: название или путь (Работа/Личное).
folders-deeper =
    { $count ->
        [one] Не показана ещё { $count } папка глубже: { $bookmarks }
        [few] Не показаны ещё { $count } папки глубже: { $bookmarks }
       *[other] Не показано ещё { $count } папок глубже: { $bookmarks }
    }
folders-unfiled = вне папок
list-none = Этим условиям не отвечает ни одна закладка.
list-more = { $shown } из { $total }. Другие показывают --from и -k.
similar-unknown = Нет закладки с номером или адресом { $page }. Номера показывает `dogear list --json`.
similar-not-ready = Эту закладку пока нельзя сравнить по смыслу. `dogear sync` прочитает недостающее.
similar-none = Больше ничего не сохранено.
duplicates-none = Ничего не сохранено больше одного раза.
duplicates-form = виды одной страницы
duplicates-title = то же название
duplicates-total =
    { $pages ->
        [one] Больше одного раза сохранена { $pages } страница, лишних: { $spare }.
        [few] Больше одного раза сохранены { $pages } страницы, лишних: { $spare }.
        [many] Больше одного раза сохранено { $pages } страниц, лишних: { $spare }.
       *[other] Больше одного раза сохранено { $pages } страницы, лишних: { $spare }.
    }
duplicates-more = Показаны первые { $shown }. Больше покажет -k.
folders-listed = Их перечисляет `dogear folders`.
folder-unknown = Папки «{ $folder }» нет, и с похожим названием тоже.
folder-unknown-nearest =
    { $count ->
        [one] Папки «{ $folder }» нет. Ближе всего: { $nearest }.
        [few] Папки «{ $folder }» нет. Ближе всего: { $nearest }.
        [many] Папки «{ $folder }» нет. Ближе всего: { $nearest }.
       *[other] Папки «{ $folder }» нет. Ближе всего: { $nearest }.
    }
quoted = «{ $name }»
folder-rule-kept = Правило сохранено на будущее.

## `dogear export`, `rebuild`, `status`, `eval`

export-no-format = { $file }: по окончанию не понять формат. Добавьте --format html, json, csv или md.
export-done =
    { $count ->
        [one] Записана { $count } закладка в файл { $file }.
        [few] Записано { $count } закладки в файл { $file }.
        [many] Записано { $count } закладок в файл { $file }.
       *[other] Записано { $count } закладки в файл { $file }.
    }
export-left-out = Пропущено, потому что адрес слишком длинный, чтобы сохранить его целиком: «{ $title }», папка { $folder }.
rebuild-set-aside = Повреждённая библиотека сохранена как { $file }.
rebuild-conversations =
    { $count ->
        [one] Сохранена { $count } беседа.
        [few] Сохранено { $count } беседы.
        [many] Сохранено { $count } бесед.
       *[other] Сохранено { $count } беседы.
    }
rebuild-done =
    { $count ->
        [one] Снова готова { $count } закладка, для поиска по смыслу: { $embedded }, { $time }.
        [few] Снова готово { $count } закладки, для поиска по смыслу: { $embedded }, { $time }.
        [many] Снова готово { $count } закладок, для поиска по смыслу: { $embedded }, { $time }.
       *[other] Снова готово { $count } закладки, для поиска по смыслу: { $embedded }, { $time }.
    }
status-sizes =
    { $count ->
        [one] { $bookmarks } из { $count } источника
        [few] { $bookmarks } из { $count } источников
        [many] { $bookmarks } из { $count } источников
       *[other] { $bookmarks } из { $count } источника
    }
status-meaning-ready = Поиск по смыслу: готов ({ $model })
status-meaning-preparing = Поиск по смыслу: готово { $ready } из { $of } ({ $model })
status-meaning-off = Поиск по смыслу: выключен
status-changing = Переход на модель { $model }: готово { $ready } из { $of }; пока работает { $answering }
status-changing-words = Переход на модель { $model }: готово { $ready } из { $of }; пока поиск идёт только по словам
status-library = Библиотека: { $size } МБ в папке { $folder }
status-read = Последнее чтение: { $moment } UTC
status-never-read = Ещё ничего не прочитано. Запустите: dogear sync
eval-category = категория
eval-all = все
eval-negatives = заведомо без ответа: ответ дан на { $answered } из { $count }
eval-times = время на запрос: p50 { $half } мс, p95 { $most } мс

## `dogear habit`

habit-on = Обучение на том, что вы открываете, включено.
habit-off = Обучение на том, что вы открываете, выключено: новое не запоминается, а поиск не пользуется запомненным.
habit-forgotten =
    { $count ->
        [one] Открытое забыто ({ $count } раз).
        [few] Открытое забыто ({ $count } раза).
        [many] Открытое забыто ({ $count } раз).
       *[other] Открытое забыто ({ $count } раза).
    }
habit-opens =
    { $count ->
        [one] Открыто из ответов: { $count } раз.
        [few] Открыто из ответов: { $count } раза.
        [many] Открыто из ответов: { $count } раз.
       *[other] Открыто из ответов: { $count } раза.
    }
habit-choices =
    { $count ->
        [one] Открыто, хотя выше стояли другие: { $count } раз.
        [few] Открыто, хотя выше стояли другие: { $count } раза.
        [many] Открыто, хотя выше стояли другие: { $count } раз.
       *[other] Открыто, хотя выше стояли другие: { $count } раза.
    }
habit-too-few = Чтобы узнать ваши предпочтения, таких раз нужно { $count }.
habit-preferences = Ваши предпочтения, от -1 до 1; они решают только между почти одинаково подходящими закладками:
habit-coverage = содержит слова вопроса
habit-meaning = значит то же, что и вопрос
habit-closeness = близка к вопросу слово за словом
habit-exact = в точности то, что сказано в вопросе
habit-freshness = сохранена недавно
habit-frecency = открывалась часто и недавно
habit-much-more = значит намного больше
habit-more = значит больше
habit-as-usual = как обычно
habit-less = значит меньше
habit-much-less = значит намного меньше

## `dogear model`, `provider`

model-fetching = Скачивается { $model } с { $server }
model-fetching-size = Скачивается { $model } (около { $size } МБ) с { $server }
model-none-before = Предыдущей модели нет. Выбирает модель `dogear model --use ID`.
model-server = Модели скачиваются с { $server }.
model-size = { $size } МБ
model-absent = не скачана
model-partial = скачано { $size } МБ
model-being-fetched = скачивается, { $size } из { $of } МБ
model-here = скачана
model-coming = читает закладки, { $ready } из { $of }
model-in-use = используется
provider-unknown = Автора ответов `{ $name }` нет. Назовите одно из: { $names }.
provider-paste-key = Вставьте ключ и нажмите Enter. Пустая строка убирает ключ.
provider-key-in-file = Доступной связки ключей здесь нет: ключ лежит в файле, который можете прочитать только вы, без шифрования.
provider-key-kept = (ключ в связке ключей)
provider-key-kept-in-file = (ключ в файле)
provider-failed = Автора ответов спросить не удалось.
provider-no-address = `{ $address }` — не адрес. Напишите так: http://localhost:11434.
provider-built-in = Встроенным ответам связь не нужна.
provider-connected =
    { $count ->
        [one] Связь есть: найдена { $count } модель. Выберите её: --model NAME.
        [few] Связь есть: найдено { $count } модели. Выберите одну: --model NAME.
        [many] Связь есть: найдено { $count } моделей. Выберите одну: --model NAME.
       *[other] Связь есть: найдено { $count } модели. Выберите одну: --model NAME.
    }
provider-ready = Связь есть. Модель { $model } готова.
provider-none-local = На этом компьютере не отвечает ни одна модель.
provider-local =
    { $count ->
        [one] { $name }, { $address }: { $count } модель
        [few] { $name }, { $address }: { $count } модели
        [many] { $name }, { $address }: { $count } моделей
       *[other] { $name }, { $address }: { $count } модели
    }

## `dogear toggle`, `open`: запущенное приложение

app-starting = Dogear не был запущен. Он запускается.
app-not-installed = Dogear не запущен, а его окно ({ $program }) рядом с этой программой не установлено. Установите его или используйте `dogear ask`.
app-not-started = Не удалось запустить { $program }
app-no-question = Напишите вопрос после `dogear open`.
app-silent = Dogear запущен, но не отвечает. Завершите его и запустите снова.
app-busy = Сейчас у Dogear слишком много обращений. Попробуйте ещё раз.
app-old = Запущенный Dogear не знает этого обращения. После обновления перезапустите его.
app-too-long = Передать это запущенному Dogear нельзя: слишком длинно или не текст.
app-no-answer = У запущенного Dogear нет на это ответа. Откройте его, чтобы узнать почему.

## `dogear companion`

companion-no-browser = Браузеров не нашлось.
companion-yes = Компаньон в этом браузере связан с Dogear.
companion-no = Не установлено. Связать компаньона с Dogear: dogear companion --install
companion-elsewhere = Компаньон в этом браузере связан с другой копией Dogear. Связать его с этой: dogear companion --install
companion-snap = Этот браузер установлен как snap и не может запускать другие программы. Его закладки, как и раньше, читаются из файла.
companion-flatpak = Этот браузер установлен как flatpak и не может запускать другие программы. Его закладки, как и раньше, читаются из файла.
companion-steps = Теперь добавьте компаньона в браузер:
companion-step-page = Введите chrome://extensions в его адресную строку и включите «Режим разработчика».
companion-step-load = Нажмите «Загрузить распакованное расширение».
companion-step-folder = Выберите папку { $folder }
companion-steps-firefox = В Firefox: about:debugging, «Этот Firefox», «Загрузить временное дополнение…» и файл manifest.json в этой папке.

## Что случилось и что запустить

problem-library-damaged = Файл библиотеки { $path } повреждён. Запустите `dogear rebuild --repair`: повреждённый файл будет отложен, беседы сохранятся, браузеры будут прочитаны заново.
problem-library-newer = Файл библиотеки { $path } записан более новым Dogear (версия формата { $found }, этот Dogear знает { $known }). Обновите Dogear или укажите другую папку: --data-dir.
problem-library-unusable = Не удаётся использовать файл библиотеки { $path }: { $reason }. Проверьте, что папка существует, доступна для записи и на диске есть место, или укажите другую: --data-dir.
problem-library-out-of-step = Библиотека и модель не подходят друг к другу. Запустите `dogear rebuild`.
problem-library-failed = Не удалось прочитать или записать библиотеку: { $reason }. Если это повторится, запустите `dogear rebuild --repair`.
problem-reading-stopped = Чтение источника неожиданно прервалось: { $source }. Прочитанное раньше сохранено. Чтобы прочитать снова, запустите `dogear sync`.
problem-source-unknown = Нет источника `{ $id }`. `dogear sources` показывает, какие есть.
problem-nothing-to-open = Открывать нечего: закладки больше нет или это не веб-страница.
problem-no-program = Dogear не знает, какая программа показывает страницы в { $browser }. Откройте страницу в обычном браузере.
problem-settings-unreadable =
    { $path }: { $reason }
    Исправьте файл или удалите его.
problem-file = { $path }: { $reason }
problem-folder-not-made = { $path }: не удаётся создать папку: { $reason }. Укажите другую: --data-dir.
problem-no-data-folder = Система не указывает папки для данных программ. Укажите её: --data-dir.
problem-broken = В Dogear неожиданно произошёл сбой: { $reason }
problem-runtime-unusable = Поиск по смыслу выключен: среда выполнения { $path } не загружается ({ $reason }). Установите Dogear заново; в исходном коде запустите `cargo xtask setup`.
problem-model-file-unusable = Поиск по смыслу выключен: файл модели { $path } не подходит ({ $reason }). Установите Dogear заново; в исходном коде запустите `cargo xtask setup --force`.
problem-model-failed = Модель не смогла прочитать текст: { $reason }. Другие показывает `dogear model`.
problem-model-stopped = Поиск по смыслу остановился. Перезапустите Dogear.
problem-model-unknown = Нет модели `{ $name }`. `dogear model` показывает, какие есть; для папки нужен полный путь.
problem-model-not-here = Модель { $name } ещё не скачана. Сначала скачайте её: `dogear model --get { $id }`
problem-model-gone = Поиск по смыслу выключен: модели { $id } здесь больше нет. Скачайте её снова (`dogear model --get { $id }`) или выберите другую.
problem-model-folder-incomplete = { $reason }. В папке должны быть model.onnx, tokenizer.json и model.toml.
problem-model-id-taken = { $path }: идентификатор `{ $id }` занят или не годится. Дайте модели другой.
problem-model-width-wrong = { $id }: чисел на текст { $found }, а в model.toml указано { $said }. Другие модели показывает `dogear model`.
problem-model-in-use = Модель { $id } используется или входит в Dogear. Сначала выберите другую: `dogear model --use ID`
problem-server-address = `{ $address }` — не адрес сервера. Напишите его так: https://huggingface.co.
problem-server-unreachable = Сервер { $host } недоступен ({ $reason }). Проверьте соединение и начните снова: скачанное сохранено.
problem-server-lacks-file = На { $host } нет файла { $file }. Возможно, модель переехала: поищите более новый Dogear или укажите другой сервер моделей (`dogear model --server ADDRESS`).
problem-server-refuses = { $host } не отдаёт { $file } ({ $reason }). Попробуйте позже или укажите другой сервер моделей (`dogear model --server ADDRESS`).
problem-download-cut = Соединение с { $host } прервалось ({ $reason }). Начните снова, скачивание продолжится с того же места: скачанное сохранено.
problem-download-tampered = Присланное сервером { $host } под именем { $file } не то, что было обещано, и удалено. Начните снова; если это повторится, не пользуйтесь этим сервером.
problem-download-busy = Эту модель уже скачивает другое окно или другой терминал.
problem-disk-full = Диск заполнен. Освободите место там, где лежит { $path }, и начните снова: скачанное сохранено.

## Почему нет ответа или есть только часть

failure-no-provider = По адресу { $address } никто не отвечает. Запустите программу, проверьте соединение или укажите другой адрес: `dogear provider --address URL`
failure-wrong-key = { $address } не принимает ключ. Укажите другой: `dogear provider --key`
failure-no-model = На { $address } нет модели { $model }. `dogear provider --test` показывает, какие есть, `dogear provider --model NAME` выбирает одну.
failure-rate-limited = { $address } просит подождать. { $wait }
failure-wait = Попробуйте через минуту или проверьте там свой тариф.
failure-wait-seconds =
    { $count ->
        [1] Попробуйте через секунду.
        [one] Попробуйте через { $count } секунду.
        [few] Попробуйте через { $count } секунды.
        [many] Попробуйте через { $count } секунд.
       *[other] Попробуйте через { $count } секунды.
    }
failure-wait-minutes =
    { $count ->
        [1] Попробуйте через минуту.
        [one] Попробуйте через { $count } минуту.
        [few] Попробуйте через { $count } минуты.
        [many] Попробуйте через { $count } минут.
       *[other] Попробуйте через { $count } минуты.
    }
failure-wait-hours =
    { $count ->
        [1] Попробуйте через час.
        [one] Попробуйте через { $count } час.
        [few] Попробуйте через { $count } часа.
        [many] Попробуйте через { $count } часов.
       *[other] Попробуйте через { $count } часа.
    }
failure-provider-down = { $address } сейчас не может ответить. Попробуйте чуть позже.
failure-timeout = { $address } слишком долго не отвечает. Попробуйте ещё раз или выберите модель поменьше.
failure-context-too-long = Вопрос и закладки к нему больше, чем { $model } читает за раз. Спросите короче или выберите другую модель: `dogear provider --model NAME`
failure-cut = Ответ от { $address } оборвался. Спросите снова, чтобы получить его целиком.
failure-bad-answer = То, что прислал сервер { $address }, нельзя показать как ответ. Проверьте адрес и модель: `dogear provider`
failure-not-agreed = Ничего не отправлено. { $address } находится не на этом компьютере: `dogear ask --show-sent` покажет, что было бы отправлено, а --agree даёт согласие.
failure-stopped = Вы остановили этот ответ.
failure-internal = Не удалось отправить вопрос на { $address }: { $reason }. Проверьте настройки: `dogear provider`

## `dogear map`

map-called-off = Карта не нарисована. Прежняя сохранена.
map-none = Карты нет: поиск по смыслу готов не для всех закладок. Подробнее — `dogear status`.
map-empty = Закладок пока нет, поэтому карта пуста.
map-unnamed = без названия
map-more =
    { $count ->
        [one] И ещё { $count } тема поменьше.
        [few] И ещё { $count } темы поменьше.
        [many] И ещё { $count } тем поменьше.
       *[other] И ещё { $count } темы поменьше.
    }
map-total =
    { $count ->
        [one] На карте { $count } закладка, тем: { $clusters }; между темами: { $between }.
        [few] На карте { $count } закладки, тем: { $clusters }; между темами: { $between }.
        [many] На карте { $count } закладок, тем: { $clusters }; между темами: { $between }.
       *[other] На карте { $count } закладки, тем: { $clusters }; между темами: { $between }.
    }
map-written =
    { $count ->
        [one] Карта записана в файл { $file }, на ней { $count } закладка.
        [few] Карта записана в файл { $file }, на ней { $count } закладки.
        [many] Карта записана в файл { $file }, на ней { $count } закладок.
       *[other] Карта записана в файл { $file }, на ней { $count } закладки.
    }
map-title =
    { $count ->
        [one] { $count } закладка по смыслу
        [few] { $count } закладки по смыслу
        [many] { $count } закладок по смыслу
       *[other] { $count } закладки по смыслу
    }
map-legend = { $name } ({ $count })
map-legend-others =
    { $clusters ->
        [one] ещё { $clusters } тема ({ $count })
        [few] ещё { $clusters } темы ({ $count })
        [many] ещё { $clusters } тем ({ $count })
       *[other] ещё { $clusters } темы ({ $count })
    }
map-legend-between = между темами ({ $count })
