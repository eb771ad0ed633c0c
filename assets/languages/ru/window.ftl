### Все слова окна и быстрого поиска, в формате Fluent (https://projectfluent.org/fluent/guide/).
###
### Образец — английский файл. Коротко, просто, точно; без восклицательных знаков и профессиональных слов. Обращение: «вы»
### со строчной буквы. О действиях человека говорится без указания рода («открытое», а не «что я открыл»). Одно слово для
### одной вещи, везде:
###
### - библиотека (library); закладка (bookmark); папка (folder), сайт (site), название (title), адрес (address), метки
###   (tags), заметка (note), вид (kind): у закладки.
### - источник (source): профиль браузера или файл, из которого читаются закладки. профиль (profile): у браузера.
### - поиск по смыслу (search by meaning), поиск по словам (search by words). запрос (search, query): то, что ищут.
### - ответ (answer); автор ответов (writer): модель или сам Dogear. встроенные ответы (built-in answers).
### - модель (model). ключ (key): у службы. клавиши, сочетание клавиш (keys): на клавиатуре.
### - беседа (conversation): вопросы и ответы подряд. изменения (changes): что случилось с закладками в браузерах.
### - исключено, исключить (left out, leave out): по правилу (rule), не читается и не хранится. убрать, вернуть: условие
###   вопроса. приватная папка (private): находится, но не показывается ни одной модели.
### - расширение (companion): расширение Dogear для браузера. быстрый поиск (quick search): маленькое окно поверх всех.
### - импорт, импортировать (import); экспорт, экспортировать (export); скачать (get, fetch): модель. убрать (remove): из
###   списка; удалить (delete): с диска. область уведомлений (tray); рабочая среда (desktop); помощник (assistant).
### - пробная библиотека (sample library); ближе всего (nearest); связь (connection).
###
### Подставляемые имена не склоняются: где нужен падеж, имя стоит после двоеточия или в скобках. Форма [one] служит и для
### 21, 31…; где речь ровно об одном, стоит [1].

## Везде

close = Закрыть
cancel = Отмена
try-again = Попробовать снова
look-again = Поискать снова
copy = Копировать
remove = Убрать
or = или
quoted = «{ $text }»
something-went-wrong = Что-то пошло не так. Попробуйте ещё раз.
copied = Скопировано.
address-copied = Адрес скопирован.
clipboard-unusable = Не удалось воспользоваться буфером обмена.
took-milliseconds = { $count } мс
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } с
bookmarks =
    { $count ->
        [one] { $count } закладка
        [few] { $count } закладки
        [many] { $count } закладок
       *[other] { $count } закладки
    }

## Клавиши, как они подписаны на клавиатуре

key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-windows = Win
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-space = Пробел

## Дни

today = Сегодня
yesterday = Вчера
earlier = Раньше
some-day = Без даты

## Боковая панель

nav-ask = Вопросы
nav-library = Библиотека
nav-map = Карта
tab-bookmarks = Закладки
tab-sites = Сайты
tab-copies = Копии
tab-recently = Недавнее
tab-health = Ссылки
tab-timeline = Хронология
nav-settings = Настройки
nav-with-keys = { $name } ({ $keys })
new-conversation = Новая беседа
conversations = Беседы
sidebar-close = Закрыть боковую панель
conversations-search = Поиск в беседах
conversations-unread = Не удалось прочитать прежние беседы. { $problem }
conversations-none = Здесь будут храниться ваши вопросы.
conversations-none-found = Этих слов нет ни в одной беседе.
conversation-title = Название беседы
conversation-rename = Переименовать
conversation-rename-named = Переименовать «{ $title }»
conversation-export = Экспорт в Markdown
conversation-export-named = Экспортировать «{ $title }»
conversation-delete = Удалить
conversation-delete-named = Удалить «{ $title }»
conversation-delete-sure = Удалить «{ $title }» навсегда
written-to = Записано в файл { $file }

## Строка внизу боковой панели: состояние библиотеки

status-opening = Библиотека открывается
status-reading =
    { $count ->
        [one] Чтение · { $count } закладка
        [few] Чтение · { $count } закладки
        [many] Чтение · { $count } закладок
       *[other] Чтение · { $count } закладки
    }
status-preparing = Готово { $done } из { $total }
status-preparing-power-saver = Энергосбережение · готово { $done } из { $total }
status-preparing-low-battery = Мало заряда · готово { $done } из { $total }
status-paused = Пауза
status-paused-until = Пауза до { $time }
status-found = Найдено: { $browser } · выбрать
status-found-several =
    { $count ->
        [one] Найден { $count } новый профиль · выбрать
        [few] Найдено { $count } новых профиля · выбрать
        [many] Найдено { $count } новых профилей · выбрать
       *[other] Найдено { $count } нового профиля · выбрать
    }
status-coming = Другая модель: { $done } из { $total }
status-empty = Закладок пока нет
status-words-only =
    { $count ->
        [one] { $count } закладка · только по словам
        [few] { $count } закладки · только по словам
        [many] { $count } закладок · только по словам
       *[other] { $count } закладки · только по словам
    }
status-up-to-date =
    { $count ->
        [one] { $count } закладка · готово
        [few] { $count } закладки · готово
        [many] { $count } закладок · готово
       *[other] { $count } закладки · готово
    }

## Когда библиотеку нельзя открыть

trouble-damaged = Библиотека повреждена.
trouble-closed = Dogear не смог открыть библиотеку.
trouble-repair-explained = Dogear может сохранить повреждённый файл отдельно и заново прочитать закладки из браузеров. Беседы останутся.
trouble-repair = Сохранить отдельно и начать заново
trouble-repairing = Файл сохраняется отдельно…
trouble-open-again = Попробовать открыть снова

## При первом закрытии окна

closing-heading = Следить за закладками, когда окно закрыто?
closing-explained = Тогда Dogear будет и дальше читать то, что вы сохраняете, и сразу появится, когда вы его вызовете.
closing-later = Это можно изменить в настройках.
closing-keep = Следить и дальше
closing-end = Завершить Dogear
closing-stay = Не закрывать окно
found-in-tray = Dogear останется в области уведомлений.
found-without-tray = В этой рабочей среде нет области уведомлений: чтобы вернуть окно, запустите Dogear ещё раз.

## Список клавиш

keys-heading = Клавиши
keys-to-question = Перейти к вопросу
keys-ask = Спросить; на карточке или изменении: открыть
keys-new-line = Новая строка в вопросе; на карточке: открыть в браузере закладки
keys-earlier-questions = Листать прежние вопросы
keys-move = Переходить между карточками или изменениями
keys-open-all = Открыть всё найденное
keys-stop = Остановить ответ или закрыть
keys-these = Этот список
keys-in-quick-search = В быстром поиске
keys-call = Вызвать из любой программы
keys-quick-choose = Выбрать страницу
keys-quick-open = Открыть в браузере, где она сохранена
keys-quick-mark-several = Отметить несколько
keys-quick-mark = Отметить или снять отметку
keys-quick-walk = Идти дальше, не отмечая
keys-quick-open-marked = Открыть все отмеченные
keys-quick-copy = Копировать адрес
keys-quick-ask = Спросить в главном окне
keys-quick-to-parts = Перейти к тому, как понят запрос
keys-quick-close = Закрыть и вернуться

## Что можно писать в запросе: пример и что он находит

help-heading = Что можно писать в запросе
help-exact-write = "на закваске" хлеб
help-exact = именно эти слова; кавычки любые
help-or-write = rust OR go
help-or = одно из двух; OR заглавными буквами или знак | между словами
help-without-write = rust -async
help-without = без этого слова
help-not-write = rust NOT async
help-not = то же самое
help-site-write = site:github.com rust
help-site = на этом сайте
help-folder-write = folder:Рецепты суп
help-folder = в этой папке или во вложенных
help-folder-words-write = folder:"На потом" эссе
help-folder-words = название из нескольких слов берётся в кавычки
help-path-write = суп в Кухня/Зима
help-path = в папке с таким путём
help-path-arrow-write = суп Кухня › Зима
help-path-arrow = то же самое; эмодзи в названии можно не писать
help-kind-write = kind:pdf налоги
help-kind = этого вида: video, pdf, repository или paper
help-after-write = after:2023 rust
help-after = сохранено в 2023 году или позже
help-before-write = before:2023-05 rust
help-before = сохранено до мая 2023 года; день пишется так: 2023-05-17
help-in-write = in:firefox хлеб
help-in = сохранено в этом браузере или профиле
help-leave-out-write = хлеб -site:youtube.com
help-leave-out = минус исключает и сайт, папку или вид
help-note = Можно и простыми словами: «видео про rust на youtube, сохранённые в прошлом году».

## До первого вопроса

welcome-heading = Что вы помните?
welcome-lead = Слово из названия, сайт, время или просто то, о чём она была.
welcome-count =
    { $count ->
        [one] В библиотеке { $count } закладка.
        [few] В библиотеке { $count } закладки.
        [many] В библиотеке { $count } закладок.
       *[other] В библиотеке { $count } закладки.
    }
welcome-example-week = Что сохранено на прошлой неделе?
welcome-example-sites = С каких сайтов я сохраняю чаще всего?
welcome-example-github = Что-нибудь с GitHub за прошлый год
welcome-empty-heading = Искать пока негде.
welcome-empty = Dogear ещё не прочитал ни одной закладки. Выберите браузеры или импортируйте файл.
choose-what-to-read = Выбрать, что читать

## Поле вопроса

question = Вопрос
question-first = Спросите о своих закладках…
question-next = Спросите ещё…
question-ask = Спросить
question-ask-instead = Спросить это вместо прежнего
question-stop = Остановить
question-writer-change = Выбрать, кто отвечает
writer-stays = { $name } · всё остаётся на компьютере
writer-goes = { $name } · вопрос и найденное уходят на { $address }
writer-no-address = { $name } · адрес не указан
writer-no-model = Модель не выбрана

## Как понят вопрос

understood = Понято как
understood-as = Понято как <q>{ $question }</q>
understood-leave-out = Убрать
understood-leave-out-named = Убрать: { $label }
understood-put-back = Вернуть
understood-put-back-named = Вернуть: { $label }
understood-as-english = Прочитать как английский текст
understood-not-learnt = Поиск по смыслу не знает этого языка ({ $language }): здесь решают слова и названия.
understood-relaxed = Этому условию ничто не отвечает, поэтому оно снято: { $conditions }.

## Ответ

conversation-opening = Беседа открывается…
conversation-unopened = Не удалось открыть эту беседу. { $problem }
answer-looking =
    { $count ->
        [0] Поиск…
        [one] Поиск среди { $count } закладки…
        [few] Поиск среди { $count } закладок…
        [many] Поиск среди { $count } закладок…
       *[other] Поиск среди { $count } закладки…
    }
answer-writing = Ответ пишется…
answer-stopped = Остановлено.
answer-nothing =
    { $count ->
        [0] Об этом ничего не сохранено.
        [one] Об этом ничего не сохранено. Ближе всего:
        [few] Об этом ничего не сохранено. Ближе всего:
        [many] Об этом ничего не сохранено. Ближе всего:
       *[other] Об этом ничего не сохранено. Ближе всего:
    }
answer-nothing-so-far =
    { $count ->
        [0] Пока ничего не нашлось.
        [one] Пока ничего не подошло. Ближе всего:
        [few] Пока ничего не подошло. Ближе всего:
        [many] Пока ничего не подошло. Ближе всего:
       *[other] Пока ничего не подошло. Ближе всего:
    }
answer-source = Источник { $number }: { $title }
answer-measured = { $count } за { $time }

## Под ответом

answer-open =
    { $count ->
        [1] Открыть
        [one] Открыть все
        [few] Открыть все
        [many] Открыть все
       *[other] Открыть все
    }
answer-why =
    { $count ->
        [1] Почему эта?
        [one] Почему эти?
        [few] Почему эти?
        [many] Почему эти?
       *[other] Почему эти?
    }
answer-ask-again = Спросить снова
answer-another-writer = Спросить другую модель
answer-set-up-another = Настроить другую модель
answer-edit = Изменить
answer-what-was-sent = Что отправлено
answer-helpful = Помогло
answer-not-helpful = Не помогло

## Что уходит с этого компьютера ради ответа

sent-heading = Что отправлено
sent-heading-before = Что будет отправлено
sent-to =
    { $count ->
        [one] Отправлено на <b>{ $address }</b>, в тексте { $count } закладка:
        [few] Отправлено на <b>{ $address }</b>, в тексте { $count } закладки:
        [many] Отправлено на <b>{ $address }</b>, в тексте { $count } закладок:
       *[other] Отправлено на <b>{ $address }</b>, в тексте { $count } закладки:
    }
sent-to-before =
    { $count ->
        [one] Будет отправлено на <b>{ $address }</b>, в тексте { $count } закладка:
        [few] Будет отправлено на <b>{ $address }</b>, в тексте { $count } закладки:
        [many] Будет отправлено на <b>{ $address }</b>, в тексте { $count } закладок:
       *[other] Будет отправлено на <b>{ $address }</b>, в тексте { $count } закладки:
    }
sent-address-here = { $address } (на этом компьютере)
sent-nothing = Ничего не отправлено.
sent-nothing-before = Ничего не будет отправлено.
sent-looking = Поиск…
sent-later = Со следующими вопросами будет уходить такой же текст. Приватные папки в него никогда не попадают.
sent-agree = Отправить на { $address }

## Что можно сделать, когда ответа нет

use-built-in-answers = Включить встроенные ответы
open-settings = Открыть настройки
see-what-would-be-sent = Показать, что будет отправлено

## Найденные закладки

cards-found = Найденные закладки
cards-show-more =
    { $count ->
        [one] Показать ещё { $count }
        [few] Показать ещё { $count }
        [many] Показать ещё { $count }
       *[other] Показать ещё { $count }
    }
cards-near = Почти подходит
cards-near-colon = Почти подходит:
by-meaning = по смыслу
not-a-web-page = не веб-страница
no-longer-saved = больше не сохранено
no-longer-in = больше нет в { $browser }
imported-file = Импортированный файл
also-in = Также: { $place }
also-in-and-more =
    { $count ->
        [one] Также: { $place } и ещё { $count } место
        [few] Также: { $place } и ещё { $count } места
        [many] Также: { $place } и ещё { $count } мест
       *[other] Также: { $place } и ещё { $count } места
    }
an-imported-file = импортированный файл
own-folder-menu = Меню закладок
own-folder-toolbar = Панель закладок
own-folder-other = Другие закладки
own-folder-mobile = Мобильные закладки
passage-from =
    { $origin ->
        [imported] из импортированного файла, { $month }
        [companion] со страницы, которую вы видели: { $month }
       *[fetched] со страницы, прочитано: { $month }
    }
gone-address-copied = Этой закладки больше нет. Её адрес скопирован.
not-web-address-copied = Это не веб-страница, отсюда её не открыть. Её адрес скопирован.

## Почему закладка найдена

reason-conditions = Отвечает условиям.
reason-words = Совпало: { $words }.
reason-words-and-meaning =
    Совпало: { $words }; { $closeness ->
        [very-close] по смыслу очень близко
        [close] по смыслу близко
        [related] по смыслу связано
       *[loose] по смыслу связано лишь отдалённо
    }.
reason-meaning =
    Ни одно слово не совпало; { $closeness ->
        [very-close] по смыслу очень близко
        [close] по смыслу близко
        [related] по смыслу связано
       *[loose] по смыслу связано лишь отдалённо
    }.

## Выбранная закладка, справа в широком окне

detail = Выбранная закладка
detail-folder = Папка
detail-saved = Сохранено
detail-browser = Браузер
detail-file = Файл
detail-no-longer-in = Здесь больше нет: { $place }
detail-also-in = Также
detail-found = Почему найдено
detail-open = Открыть
detail-open-in = Открыть в { $browser }
detail-open-there = открыть там
detail-copy-address = Копировать адрес

## Что написано на странице: в подробностях закладки и целиком

page-text-from =
    { $origin ->
        [imported] Из импортированного файла, { $day }
        [companion] Вы видели эту страницу { $day }
       *[fetched] Прочитано { $day }
    }
page-text-open = Читать текст страницы
page-text-again = Перечитать
page-text-now = Прочитать сейчас
page-text-forget = Забыть
page-text-asking = Запрос к сайту…
page-text-none = Эта страница ещё не прочитана.
page-text-heading = Текст страницы
page-text-unread = Не удалось найти текст этой страницы. { $problem }
page-text-came =
    { $state ->
        [read] Эта страница прочитана { $day }; её текст не хранится.
        [no-text] На этой странице нет текста. Запрос был { $day }.
        [walled] Вместо этой страницы пришла форма входа или уведомление: { $day }.
        [unwanted] Сайт не хочет, чтобы эту страницу читали программы.
        [gone] Этой страницы больше нет: сайт сообщил это { $day }.
        [dead] Сайт этой страницы не нашёлся { $day }.
        [trouble] Получить эту страницу не удалось: { $day }. Будет ещё попытка.
       *[forbidden] Эта страница в вашей собственной сети, к ней нет обращений.
    }
reader-published = Опубликовано { $day }

## Страницы, которые исчезли, переехали или изменились

health-heading = Исчезло, переехало, изменилось
health-lead = Что Dogear заметил, запрашивая ваши страницы. Он нигде ничего не удаляет.
health-which = Что показать
health-all = Все
health-gone = Исчезло
health-dead = Исчез сайт
health-moved = Переехало
health-changed = Изменилось
health-all-explained = Страницы, которые уже не такие, как при сохранении или чтении.
health-gone-explained = Сайт сообщает, что такой страницы больше нет.
health-dead-explained = Такого сайта больше нет, или он продаётся.
health-moved-explained = Страница навсегда переехала на другой адрес.
health-changed-explained = На странице написано не то, что при прошлом чтении.
health-looking = Поиск страниц…
health-unread = Не удалось выполнить поиск этих страниц. { $problem }
health-none = Таких страниц не замечено.
health-never = Ни одна страница ещё не запрошена. Для этого есть раздел в настройках: «Текст страниц».
health-noticed = замечено { $day }
health-moved-to = Теперь: { $address }
health-copy-new = Копировать новый адрес
health-archived = Копия в архиве: около { $day }
health-archived-undated = Копия в архиве

## Последние изменения

changes-heading = Последние изменения
changes-lead = Что произошло с закладками с тех пор, как Dogear впервые их прочитал. Удалённые страницы всё ещё можно открыть.
changes-all = Все
change-added = Добавлено
change-changed = Изменено
change-moved = Перемещено
change-removed = Удалено
change-restored = Возвращено
changes-unread = Не удалось прочитать изменения. { $problem }
changes-reading = Чтение изменений…
changes-none = Пока ничего не изменилось.
changes-none-of =
    { $kind ->
        [added] Ничего не добавлено.
        [changed] Ничего не изменено.
        [moved] Ничего не перемещено.
        [removed] Ничего не удалено.
       *[restored] Ничего не возвращено.
    }
changes-none-yet = Здесь появится всё, что браузеры с этого момента добавят, изменят, переместят и удалят.
changes-no-bookmarks = Закладок пока нет.
changes-show-older = Показать более ранние
change-from-to = { $from } → { $to }
change-no-folder = без папки
change-had-no-title = раньше без названия
change-was-called = раньше: «{ $title }»
change-was-at = раньше: { $address }
change-else = дата, метки или заметка
change-copy-address = Копировать адрес
change-copy-address-of = Копировать адрес: { $title }

## Браузеры и файлы, которые читаются

source-uncounted = Ещё не посчитано
source-contents-newest =
    { $count ->
        [one] { $count } закладка
        [few] { $count } закладки
        [many] { $count } закладок
       *[other] { $count } закладки
    }, { $when ->
        [morning] последняя — сегодня утром
        [afternoon] последняя — сегодня днём
        [evening] последняя — сегодня вечером
        [yesterday] последняя — вчера
        [days] { $days ->
            [one] последняя — { $days } день назад
            [few] последняя — { $days } дня назад
            [many] последняя — { $days } дней назад
           *[other] последняя — { $days } дня назад
        }
       *[date] последняя — { $date }
    }
source-imported-file = импортированный файл
source-file-explained = { $contents }, прочитано один раз. Если убрать файл, Dogear забудет их; сам файл останется на месте.
source-read = Читать { $name }
source-remove-named = Убрать { $file }
source-forget = Забыть
source-forget-named =
    { $count ->
        [one] Забыть { $count } закладку из файла { $file }
        [few] Забыть { $count } закладки из файла { $file }
        [many] Забыть { $count } закладок из файла { $file }
       *[other] Забыть { $count } закладки из файла { $file }
    }

## Импорт файла

import = Импортировать
import-heading = Импорт файла
import-drop-here = Отпустите файл, чтобы увидеть, что в нём.
import-reading = Чтение файла…
import-importing = Импорт…
imported = <b>{ $file }</b>: { $counts }.
imported-added =
    { $count ->
        [one] добавлена { $count } закладка
        [few] добавлено { $count } закладки
        [many] добавлено { $count } закладок
       *[other] добавлено { $count } закладки
    }
imported-changed =
    { $count ->
        [one] изменена { $count }
        [few] изменено { $count }
        [many] изменено { $count }
       *[other] изменено { $count }
    }
imported-to-add =
    { $count ->
        [one] добавится { $count } закладка
        [few] добавится { $count } закладки
        [many] добавится { $count } закладок
       *[other] добавится { $count } закладки
    }
imported-to-change =
    { $count ->
        [one] изменится { $count }
        [few] изменится { $count }
        [many] изменится { $count }
       *[other] изменится { $count }
    }
imported-known =
    { $count ->
        [one] { $count } уже известна
        [few] { $count } уже известны
        [many] { $count } уже известны
       *[other] { $count } уже известно
    }
imported-elsewhere =
    { $count ->
        [one] { $count } сохранена и в другом месте
        [few] { $count } сохранены и в других местах
        [many] { $count } сохранены и в других местах
       *[other] { $count } сохранено и в других местах
    }
imported-left-out =
    { $count ->
        [one] { $count } исключена вашими правилами
        [few] { $count } исключены вашими правилами
        [many] { $count } исключены вашими правилами
       *[other] { $count } исключено вашими правилами
    }
imported-unused = Не используются: { $names }.
imported-unused-name = { $name } (строк: { $rows })
imported-unused-more =
    { $count ->
        [one] ещё { $count }
        [few] ещё { $count }
        [many] ещё { $count }
       *[other] ещё { $count }
    }
imported-more-notes =
    { $count ->
        [one] И ещё { $count } примечание.
        [few] И ещё { $count } примечания.
        [many] И ещё { $count } примечаний.
       *[other] И ещё { $count } примечания.
    }

## Первый запуск

first-run-heading = Любая сохранённая страница найдётся.
first-run-lead = Dogear читает закладки браузеров на этом компьютере и находит их по тому, что вы помните. Ничего никуда не отправляется. Выберите, что ему можно читать.
first-run-looking = Поиск браузеров…
first-run-found = Найдено на этом компьютере
first-run-no-browser = На этом компьютере не нашлось браузеров. Импортируйте файл, экспортированный из браузера, или <again>поищите снова</again>.
first-run-read =
    { $count ->
        [one] Прочитать { $count } закладку
        [few] Прочитать { $count } закладки
        [many] Прочитать { $count } закладок
       *[other] Прочитать { $count } закладки
    }
first-run-choose-browser = Выберите браузер
first-run-import = Импортировать файл…
first-run-or-import = импортировать файл
first-run-or-sample = открыть пробную библиотеку
first-run-nothing-read = Читать там нечего. Выберите другой браузер или импортируйте файл.
first-run-reading-heading = Dogear читает ваши закладки.
first-run-reading = Чтение
first-run-bookmarks-read = Прочитано закладок
first-run-read-so-far =
    { $count ->
        [one] Пока <b>{ $count } закладка</b>
        [few] Пока <b>{ $count } закладки</b>
        [many] Пока <b>{ $count } закладок</b>
       *[other] Пока <b>{ $count } закладки</b>
    }
first-run-read-of =
    { $total ->
        [one] <b>{ $done }</b> из { $total } закладки
        [few] <b>{ $done }</b> из { $total } закладок
        [many] <b>{ $done }</b> из { $total } закладок
       *[other] <b>{ $done }</b> из { $total } закладки
    }
first-run-read-of-at-pace =
    { $total ->
        [one] <b>{ $done }</b> из { $total } закладки, { $pace }
        [few] <b>{ $done }</b> из { $total } закладок, { $pace }
        [many] <b>{ $done }</b> из { $total } закладок, { $pace }
       *[other] <b>{ $done }</b> из { $total } закладки, { $pace }
    }
pace-seconds = { $rate } в секунду, осталось около { $seconds } с
pace-minutes =
    { $minutes ->
        [one] { $rate } в секунду, осталось около { $minutes } минуты
        [few] { $rate } в секунду, осталось около { $minutes } минут
        [many] { $rate } в секунду, осталось около { $minutes } минут
       *[other] { $rate } в секунду, осталось около { $minutes } минуты
    }
first-run-words-first = Поиск по словам уже работает. Поиск по смыслу готовится в фоне.
first-run-start-now = Спросить уже сейчас
first-run-ready = Можно начинать.
first-run-by-words =
    { $count ->
        [one] Поиск по словам уже работает: { $count } закладка.
        [few] Поиск по словам уже работает: { $count } закладки.
        [many] Поиск по словам уже работает: { $count } закладок.
       *[other] Поиск по словам уже работает: { $count } закладки.
    }
first-run-preparing = Поиск по смыслу: готово { $done } из { $total }. Ждать не нужно.
first-run-preparing-at-pace = Поиск по смыслу: готово { $done } из { $total }, { $pace }. Ждать не нужно.
first-run-quick = <b>Быстрый поиск</b> находит страницу, в какой бы программе вы ни были.
first-run-quick-tried = Вот он. Нажимайте эти клавиши, когда ищете страницу.
first-run-quick-try = Нажмите <kbd>{ $keys }</kbd>, чтобы попробовать.
first-run-quick-problem = { $problem } Выберите другие клавиши в настройках.
first-run-quick-not-here = Эта рабочая среда не позволяет программам назначать клавиши; как вызвать поиск, сказано в настройках.
first-run-start = Задать вопрос

## Настройки: закладки

settings-heading = Настройки
settings-reading = Чтение настроек…
sources-heading = Закладки
sources-lead = Dogear читает эти источники и следит за изменениями. В браузер он никогда ничего не записывает.
sources-none = На этом компьютере не нашлось браузеров. Подойдёт и файл, экспортированный из браузера.
sources-import = Импортировать файл…
sources-export = Экспортировать…
export-as = Формат
export-html = HTML, для любого браузера
export-csv = CSV, таблица
export-from = Откуда
export-everywhere = отовсюду
export-folder = Из папки
export-all-folders = все папки
export-write = Экспортировать в файл…
exported =
    { $count ->
        [one] Записана { $count } закладка в файл { $path }.
        [few] Записано { $count } закладки в файл { $path }.
        [many] Записано { $count } закладок в файл { $path }.
       *[other] Записано { $count } закладки в файл { $path }.
    }
exported-left-out =
    { $count ->
        [one] Пропущена { $count } закладка со слишком длинным адресом.
        [few] Пропущено { $count } закладки со слишком длинным адресом.
        [many] Пропущено { $count } закладок со слишком длинным адресом.
       *[other] Пропущено { $count } закладки со слишком длинным адресом.
    }

## Настройки: в браузере

companions-heading = В браузере
companions-lead = Расширение Dogear для браузера сообщает Dogear о закладках, как только вы их сохраняете, даже если браузер хранит их в зашифрованном файле, и находит их из адресной строки.
companions-none = На этом компьютере не нашлось браузеров.
companions-on = Разрешить расширению в моих браузерах обращаться к Dogear
companions-add = Прочитать через расширение…
companions-step-page = В { $browser } введите <kbd>chrome://extensions</kbd> в адресную строку и включите «Режим разработчика».
companions-step-load = Нажмите «Загрузить распакованное расширение».
companions-step-folder = Выберите папку <kbd>{ $folder }</kbd>
companions-missing = Этот Dogear установлен без расширения. Установите Dogear из пакета.
companions-reach =
    { $count ->
        [one] Связь с Dogear есть: { $browsers }.
        [few] Связь с Dogear есть: { $browsers }.
        [many] Связь с Dogear есть: { $browsers }.
       *[other] Связь с Dogear есть: { $browsers }.
    }
companions-not-yet =
    { $count ->
        [one] Связи пока нет: { $browsers }. Выключите и снова включите этот переключатель.
        [few] Связи пока нет: { $browsers }. Выключите и снова включите этот переключатель.
        [many] Связи пока нет: { $browsers }. Выключите и снова включите этот переключатель.
       *[other] Связи пока нет: { $browsers }. Выключите и снова включите этот переключатель.
    }
companions-another =
    { $count ->
        [one] Связь с другой копией Dogear: { $browsers }. Включите переключатель, чтобы связь шла сюда.
        [few] Связь с другой копией Dogear: { $browsers }. Включите переключатель, чтобы связь шла сюда.
        [many] Связь с другой копией Dogear: { $browsers }. Включите переключатель, чтобы связь шла сюда.
       *[other] Связь с другой копией Dogear: { $browsers }. Включите переключатель, чтобы связь шла сюда.
    }
companions-snap =
    { $count ->
        [one] Установлено как snap и не может запускать другие программы: { $browsers }. Закладки, как и раньше, читаются из файла.
        [few] Установлены как snap и не могут запускать другие программы: { $browsers }. Закладки, как и раньше, читаются из файлов.
        [many] Установлены как snap и не могут запускать другие программы: { $browsers }. Закладки, как и раньше, читаются из файлов.
       *[other] Установлены как snap и не могут запускать другие программы: { $browsers }. Закладки, как и раньше, читаются из файлов.
    }
companions-flatpak =
    { $count ->
        [one] Установлено как flatpak и не может запускать другие программы: { $browsers }. Закладки, как и раньше, читаются из файла.
        [few] Установлены как flatpak и не могут запускать другие программы: { $browsers }. Закладки, как и раньше, читаются из файлов.
        [many] Установлены как flatpak и не могут запускать другие программы: { $browsers }. Закладки, как и раньше, читаются из файлов.
       *[other] Установлены как flatpak и не могут запускать другие программы: { $browsers }. Закладки, как и раньше, читаются из файлов.
    }

## Настройки: исключено

left-out-heading = Исключено
left-out-lead = То, что подпадает под одно из этих правил, не хранится, не находится и никогда никому не отправляется.
left-out-unread = Не удалось прочитать правила. { $problem }
left-out-reading = Чтение правил…
left-out-none = Ничего не исключено.
left-out-reading-again = Закладки читаются заново…
left-out-remove-named = Убрать правило: { $value }
left-out-what = Что исключить
left-out-add = Исключить…
left-out-already = Это уже исключено.
left-out-choose = Выбрать…
left-out-yes = Исключить
left-out-working = Исключается…
rule-folder = Папка
rule-folder-example = Работа/Личное
rule-folder-hint = Со всем содержимым. Работа/Личное — это папка «Личное» в папке «Работа».
rule-site = Сайт
rule-site-example = example.org
rule-site-hint = Вместе с поддоменами.
rule-source = Браузер или файл
rule-source-hint = Всё, что в нём есть, даже если выше он включён.
rule-pattern = Название или адрес
rule-pattern-example = *квитанция*
rule-pattern-hint = * заменяет что угодно, ? — один символ.
rule-folder-sure = Исключить всё, что есть в папке «{ $value }»?
rule-site-sure = Исключить { $value } вместе с поддоменами?
rule-source-sure = Исключить весь источник «{ $value }»?
rule-pattern-sure = Исключить названия и адреса вида { $value }?
rule-would-forget =
    { $count ->
        [0] Сейчас таких закладок нет; новые, которые подойдут, будут исключены. В браузере ничего не изменится.
        [one] Dogear забудет { $count } закладку. В браузере ничего не изменится.
        [few] Dogear забудет { $count } закладки. В браузере ничего не изменится.
        [many] Dogear забудет { $count } закладок. В браузере ничего не изменится.
       *[other] Dogear забудет { $count } закладки. В браузере ничего не изменится.
    }
rule-forgotten =
    { $count ->
        [0] Таких закладок не было. Новые, которые подойдут, будут исключены.
        [one] Забыта { $count } закладка.
        [few] Забыто { $count } закладки.
        [many] Забыто { $count } закладок.
       *[other] Забыто { $count } закладки.
    }
rule-gone = Этого правила уже не было.
rule-came-back =
    { $count ->
        [0] Правило убрано. Ни одна закладка не вернулась.
        [one] Правило убрано. Вернулась { $count } закладка.
        [few] Правило убрано. Вернулись { $count } закладки.
        [many] Правило убрано. Вернулось { $count } закладок.
       *[other] Правило убрано. Вернулось { $count } закладки.
    }

## Настройки: поиск по смыслу

models-heading = Поиск по смыслу
models-lead = Модель на этом компьютере сравнивает ваш вопрос с тем, что вы сохранили. Модели побольше знают больше языков, но дольше читают закладки.
models-unlisted = Не удалось получить список моделей. { $problem }
models-looking = Поиск моделей…
model-languages =
    { $count ->
        [1] английский
        [one] { $count } язык
        [few] { $count } языка
        [many] { $count } языков
       *[other] { $count } языка
    }
model-size = около { $megabytes } МБ
model-in-use = Используется
model-cancel-named = Не переходить на модель { $name }
model-stop = Остановить
model-stop-named = Остановить скачивание: { $name }
model-forget = Забыть
model-forget-named = Забыть { $name }
model-delete = Удалить
model-delete-named = Удалить { $name }
model-delete-partial-named = Удалить скачанную часть: { $name }
model-use = Выбрать
model-use-named = Выбрать { $name }
model-go-on = Продолжить
model-go-on-named = Продолжить скачивание: { $name }
model-get = Скачать
model-get-named = Скачать { $name } с { $host }
model-reads-named = { $name } читает закладки
model-fetched-named = Скачивается { $name }
model-partial = Скачано { $megabytes } МБ.
model-asking = Запрос…
model-fetched = { $done } из { $total } МБ
model-has-read-words =
    { $total ->
        [one] Прочитано { $done } из { $total } закладки. Пока поиск идёт по словам.
        [few] Прочитано { $done } из { $total } закладок. Пока поиск идёт по словам.
        [many] Прочитано { $done } из { $total } закладок. Пока поиск идёт по словам.
       *[other] Прочитано { $done } из { $total } закладки. Пока поиск идёт по словам.
    }
model-has-read-other =
    { $total ->
        [one] Прочитано { $done } из { $total } закладки. Пока работает { $model }.
        [few] Прочитано { $done } из { $total } закладок. Пока работает { $model }.
        [many] Прочитано { $done } из { $total } закладок. Пока работает { $model }.
       *[other] Прочитано { $done } из { $total } закладки. Пока работает { $model }.
    }
models-go-back = Вернуть { $name }
models-from = Модели скачиваются с { $host }, когда вы нажимаете «Скачать».
models-from-label = Откуда скачивать
models-from-hint = Своя копия хранилища Hugging Face, если она у вас есть. Туда передаются только имена файлов модели.

## Настройки: текст страниц

pages-heading = Текст страниц
pages-lead = Dogear может читать, что написано на страницах из закладок, чтобы их можно было найти по содержанию. Текст остаётся на этом компьютере, и ни к одному сайту нет обращений, пока вы не начнёте чтение здесь.
pages-on = Читать текст страниц
pages-looking = Проверка текста страниц…
pages-unread = Не удалось узнать, как обстоит дело с текстом страниц. { $problem }
pages-which = Какие страницы
pages-which-none = Пока ничего не выбрано. Выберите ниже браузер, файл или папку.
pages-folder-chosen = Папка для чтения
pages-add = Добавить
pages-folder-hint = Со всем содержимым. Приватная папка читается, только если указана здесь.
pages-not = Никогда не читать
pages-not-what = Что никогда не читается
pages-not-hint = Исключённое выше тоже никогда не читается.
pages-known = Это здесь уже есть.
pages-network = Также страницы в вашей собственной сети
pages-network-hint = Роутер или домашний сервер, если его адрес есть в закладке.
pages-reread = Перечитывать страницу
pages-reread-never = Никогда
pages-reread-after =
    { $days ->
        [one] Через { $days } день
        [few] Через { $days } дня
        [many] Через { $days } дней
       *[other] Через { $days } дня
    }
pages-goes-out = Что отправляется
pages-goes-out-explained = У сайта запрашивается по одной странице, с паузой между ними, а если он этого не хочет — ни одной. Сайт видит адрес страницы, адрес вашего подключения и имя Dogear. Файлы cookie не отправляются, скрипты не выполняются.
pages-estimating = Подсчёт страниц…
pages-estimate =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    } на { $total ->
        [one] { $total } сайте
        [few] { $total } сайтах
        [many] { $total } сайтах
       *[other] { $total } сайта
    }: примерно { $megabytes } МБ, примерно { $time }.
pages-estimate-private =
    { $count ->
        [one] Сюда не входит { $count } страница из приватной папки.
        [few] Сюда не входят { $count } страницы из приватных папок.
        [many] Сюда не входят { $count } страниц из приватных папок.
       *[other] Сюда не входят { $count } страницы из приватных папок.
    }
pages-estimate-none = Из выбранного читать больше нечего.
pages-start = Начать чтение
pages-pause = Приостановить
pages-stop = Остановить
pages-reading-named = Чтение текста страниц
pages-done =
    { $total ->
        [one] { $done } из { $total } страницы
        [few] { $done } из { $total } страниц
        [many] { $done } из { $total } страниц
       *[other] { $done } из { $total } страницы
    }
pages-now = сейчас { $site }
pages-so-far = получено { $megabytes } МБ
pages-left = осталось примерно { $time }
pages-waiting =
    { $why ->
        [power-saver] Ожидание: включено энергосбережение. Чтение продолжится само.
        [low-battery] Ожидание: мало заряда. Чтение продолжится само.
        [metered] Ожидание: у подключения ограничен трафик. Чтение продолжится само.
        [elsewhere] Ожидание: страницы читает другая копия Dogear. Чтение продолжится само.
        [resting] Ожидание: Dogear на паузе. Чтение продолжится вместе с ним.
       *[offline] Ожидание: нет подключения. Чтение продолжится само.
    }
pages-finished = Все страницы запрошены, последние — { $day }. Новые закладки Dogear читает сам.
pages-came = Что получилось со всеми страницами
page-state-read = Прочитано
page-state-no-text = Без текста
page-state-walled = За формой входа или уведомлением
page-state-unwanted = Не для чтения программами
page-state-gone = Исчезло
page-state-dead = Исчез сайт
page-state-trouble = Не вышло, будет ещё попытка
page-state-forbidden = В вашей собственной сети
pages-kept =
    { $count ->
        [0] Текст страниц не хранится.
        [one] Хранится текст { $count } страницы: { $megabytes } МБ.
        [few] Хранится текст { $count } страниц: { $megabytes } МБ.
        [many] Хранится текст { $count } страниц: { $megabytes } МБ.
       *[other] Хранится текст { $count } страницы: { $megabytes } МБ.
    }
pages-forget = Забыть текст страниц
pages-forget-sure =
    { $count ->
        [one] Забыть текст { $count } страницы? Чтобы вернуть его, придётся снова обратиться к сайту.
        [few] Забыть текст { $count } страниц? Чтобы вернуть его, придётся снова обратиться к сайтам.
        [many] Забыть текст { $count } страниц? Чтобы вернуть его, придётся снова обратиться к сайтам.
       *[other] Забыть текст { $count } страницы? Чтобы вернуть его, придётся снова обратиться к сайтам.
    }
pages-forget-yes = Забыть
pages-forgotten = Текст страниц забыт.

## Настройки: ответы

answers-heading = Ответы
answers-written-by = Кто отвечает
answers-address = Адрес
answers-key = Ключ
answers-key-save = Сохранить
answers-key-remove = Убрать ключ
answers-key-saved = Сохранён. Введите новый, чтобы заменить
answers-key-kept = Хранится в связке ключей этого компьютера
answers-key-in-file = На этом компьютере нет доступной связки ключей, поэтому ключ лежит в файле в папке данных. Прочитать его может только ваша учётная запись, но он не зашифрован.
answers-model = Модель
answers-model-name = Название модели
answers-reading = Помогает и понимать вопросы
answers-reading-never = Никогда
answers-reading-local = Если работает на этом компьютере
answers-reading-always = Всегда
answers-test = Проверить связь
answers-asking = Проверка…
answers-connected-choose =
    { $count ->
        [one] Связь есть: найдена { $count } модель. Выберите модель.
        [few] Связь есть: найдено { $count } модели. Выберите одну.
        [many] Связь есть: найдено { $count } моделей. Выберите одну.
       *[other] Связь есть: найдено { $count } модели. Выберите одну.
    }
answers-connected = Связь есть. Модель { $model } готова.
answers-found-looking = Поиск моделей на этом компьютере…
answers-found = Найдено на этом компьютере
answers-found-one =
    { $count ->
        [one] <b>{ $name }</b> отвечает по адресу { $place }, там { $count } модель.
        [few] <b>{ $name }</b> отвечает по адресу { $place }, там { $count } модели.
        [many] <b>{ $name }</b> отвечает по адресу { $place }, там { $count } моделей.
       *[other] <b>{ $name }</b> отвечает по адресу { $place }, там { $count } модели.
    }
answers-found-chosen = Выбрано
answers-found-use = Выбрать
answers-found-use-named = Выбрать { $name }
answers-found-none = На этом компьютере не отвечает ни одна модель.
answers-found-failed = Не удалось проверить, есть ли на этом компьютере модели.
provider-built-in = Встроенные ответы
provider-built-in-lead = Короткие ответы, составленные из найденного. Всё остаётся на этом компьютере.
provider-ollama-lead = Языковая модель, которую вы запускаете сами. Если адрес на этом компьютере, всё остаётся на нём.
provider-other = Другой сервер
provider-other-lead = Любая программа или служба с протоколом OpenAI, например LM Studio или llama.cpp на этом компьютере.
provider-service-lead = Туда отправляются ваш вопрос, а также названия, сайты, папки и заметки найденного. Сначала вы увидите этот текст.

## Настройки: приватные папки

privacy-heading = Приватные папки
privacy-lead = Закладки из них находятся поиском, но ни одна модель и ни один помощник их не увидит.
privacy-folder = Папка
privacy-folder-example = Работа/Личное
privacy-add = Сделать приватной
privacy-known = Эта папка уже приватная.
privacy-hint = Со всем содержимым. Работа/Личное — это папка «Личное» в папке «Работа».
privacy-agreed = Вы согласились отправлять вопросы и найденное сюда:
privacy-withdraw = Отозвать
privacy-withdraw-named = Больше ничего не отправлять на { $address }
privacy-withdraw-hint = После этого Dogear спросит вас снова, прежде чем что-то туда отправить.
privacy-else = Что ещё уходит с этого компьютера
privacy-else-models = Когда вы скачиваете модель для поиска по смыслу, её файлы запрашиваются по именам у { $host } и там, где этот сервер их хранит. Ваши данные при этом не передаются, а сам поиск остаётся здесь.
privacy-else-pages = Если включён текст страниц, у сайтов запрашиваются выбранные вами страницы.

## Настройки: обучение

habit-heading = Обучение
habit-lead = По тому, что вы открываете, Dogear решает, какая из почти одинаково подходящих закладок встанет выше. Всё это остаётся на этом компьютере.
habit-on = Учиться на том, что я открываю
habit-opened =
    { $count ->
        [0] Из открытого в ответах ничего не запомнено.
        [one] Запомнена { $count } открытая закладка.
        [few] Запомнено { $count } открытые закладки.
        [many] Запомнено { $count } открытых закладок.
       *[other] Запомнено { $count } открытой закладки.
    }
habit-forget = Забыть открытое
habit-nothing-yet =
    { $count ->
        [one] Выводов пока нет: нужно открыть ещё { $count } закладку, над которой стояли другие.
        [few] Выводов пока нет: нужно открыть ещё { $count } закладки, над которыми стояли другие.
        [many] Выводов пока нет: нужно открыть ещё { $count } закладок, над которыми стояли другие.
       *[other] Выводов пока нет: нужно открыть ещё { $count } закладки, над которыми стояли другие.
    }
habit-nothing-moved = Вы открываете то, что стоит первым: порядок не меняется.
habit-coverage =
    Закладки, в которых есть слова вопроса, вы открываете { $often ->
        [much-more] намного чаще
        [more] чаще
        [less] реже
       *[much-less] намного реже
    }.
habit-meaning =
    Закладки с тем же смыслом, что и у вопроса, вы открываете { $often ->
        [much-more] намного чаще
        [more] чаще
        [less] реже
       *[much-less] намного реже
    }.
habit-closeness =
    Закладки, дословно повторяющие большую часть вопроса, вы открываете { $often ->
        [much-more] намного чаще
        [more] чаще
        [less] реже
       *[much-less] намного реже
    }.
habit-exact =
    Закладки именно с тем названием или сайтом, о которых спрошено, вы открываете { $often ->
        [much-more] намного чаще
        [more] чаще
        [less] реже
       *[much-less] намного реже
    }.
habit-freshness =
    Недавно сохранённые закладки вы открываете { $often ->
        [much-more] намного чаще
        [more] чаще
        [less] реже
       *[much-less] намного реже
    }.
habit-frecency =
    Закладки, которые открывались часто и недавно, вы открываете { $often ->
        [much-more] намного чаще
        [more] чаще
        [less] реже
       *[much-less] намного реже
    }.

## Настройки: в фоне

background-heading = В фоне
background-lead = Пока Dogear запущен, он следит за браузерами, с окном или без окна.
background-paused = Пауза.
background-paused-until = Пауза до { $time }.
background-go-on = Продолжить
background-pause-hour = Пауза на час
background-pause = Пауза без срока
background-keep-watching = Следить за закладками, когда окно закрыто
background-start-with-computer = Запускать при включении компьютера
background-start-with-computer-hint = Без окна; оно появится, когда вы его вызовете.

## Настройки: быстрый поиск

quick-heading = Быстрый поиск
quick-lead = Маленькое окно поверх всех остальных: найти страницу, не отрываясь от дела.
quick-keys-by-desktop = Эти клавиши назначены рабочей средой. Изменить их можно в её настройках.
quick-keys-not-yet = Рабочая среда ещё не назначила клавиш. Это можно сделать в её настройках.
quick-keys-none = Клавиши не назначены.
quick-keys-press = Нажмите новые клавиши…
quick-keys-leave = Esc — оставить как есть.
quick-keys-change = Изменить
quick-keys-on = Включить
quick-keys-off = Выключить
quick-open = Открыть быстрый поиск
quick-bind-gnome = Эта рабочая среда не позволяет программам назначать клавиши. Откройте «Настройки», «Клавиатура», «Просмотр и изменение комбинаций клавиш», «Дополнительные комбинации клавиш» и добавьте комбинацию с этой командой.
quick-bind-kde = Эта рабочая среда не позволяет программам назначать клавиши. Откройте «Параметры системы», «Клавиатура», «Комбинации клавиш», «Добавить», «Команда или сценарий» и введите эту команду.
quick-bind-sway = Эта рабочая среда не позволяет программам назначать клавиши. Добавьте эту строку в ~/.config/sway/config и перезагрузите конфигурацию Sway.
quick-bind-hyprland = Эта рабочая среда не позволяет программам назначать клавиши. Добавьте эту строку в ~/.config/hypr/hyprland.conf.
quick-bind-other = Эта рабочая среда не позволяет программам назначать клавиши. Назначьте клавишу этой команде в настройках клавиатуры.
shortcut-held = Сочетание { $keys } занято другой программой.
shortcut-refused = Система не отдаёт сочетание { $keys }.
shortcut-unusable = Эти клавиши не подходят. Нажмите другие.

## Настройки: вид

look-heading = Оформление
look-theme = Тема
look-as-system = Как в системе
look-light = Светлая
look-dark = Тёмная
look-language = Язык

## Настройки: эта библиотека

about-heading = Эта библиотека
about-meaning = Поиск по смыслу
about-meaning-off = Недоступен; поиск идёт по словам.
about-meaning-ready =
    { $count ->
        [one] Готовы все: { $count } закладка.
        [few] Готовы все: { $count } закладки.
        [many] Готовы все: { $count } закладок.
       *[other] Готовы все: { $count } закладки.
    }
about-meaning-preparing =
    { $total ->
        [one] Готово { $done } из { $total } закладки.
        [few] Готово { $done } из { $total } закладок.
        [many] Готово { $done } из { $total } закладок.
       *[other] Готово { $done } из { $total } закладки.
    }
about-data-folder = Папка данных
about-version = Версия
about-look = Поискать новую версию
about-looking = Ищу…
about-newest = Это самая новая версия.
about-newer = Есть версия { $version }.
about-newer-open = Показать в браузере
about-keys = Клавиши
about-list-keys = Показать клавиши

## Быстрый поиск

quick-title = Dogear: быстрый поиск
quick-field = Что вы помните о странице?
quick-type = Напишите, что помните: слово, сайт, папку, когда сохранили.
quick-reading = Dogear читает закладки. Скоро они найдутся и здесь.
quick-no-bookmarks = Dogear ещё не прочитал ни одной закладки.
quick-choose = Выбрать, что читать
quick-open-dogear = Открыть Dogear
quick-open-many =
    { $count ->
        [one] Открыть { $count } страницу?
        [few] Открыть { $count } страницы?
        [many] Открыть { $count } страниц?
       *[other] Открыть { $count } страницы?
    }
quick-open-many-yes = Открыть { $count }
quick-hint-open = открыть
quick-hint-open-marked = открыть { $count }
quick-hint-ask = спросить
quick-hint-copy = копировать адрес
quick-hint-close = закрыть
quick-measured = { $count } из { $total } · { $time }
quick-not-web = Это не веб-страница, открыть её нельзя. Её адрес скопирован.

## Почему нет ответа

failure-no-provider = По адресу { $address } ничто не отвечает. Запустите программу, в которой работает { $model }, или проверьте адрес в настройках.
failure-wrong-key = { $address } не принимает ключ. Проверьте ключ в настройках.
failure-no-model = На { $address } нет модели { $model }. Выберите другую в настройках.
failure-rate-limited = { $address } просит подождать. Попробуйте через минуту или проверьте там свой тариф.
failure-rate-limited-seconds =
    { $seconds ->
        [1] { $address } просит подождать. Попробуйте через секунду.
        [one] { $address } просит подождать. Попробуйте через { $seconds } секунду.
        [few] { $address } просит подождать. Попробуйте через { $seconds } секунды.
        [many] { $address } просит подождать. Попробуйте через { $seconds } секунд.
       *[other] { $address } просит подождать. Попробуйте через { $seconds } секунды.
    }
failure-rate-limited-minutes =
    { $minutes ->
        [1] { $address } просит подождать. Попробуйте через минуту.
        [one] { $address } просит подождать. Попробуйте через { $minutes } минуту.
        [few] { $address } просит подождать. Попробуйте через { $minutes } минуты.
        [many] { $address } просит подождать. Попробуйте через { $minutes } минут.
       *[other] { $address } просит подождать. Попробуйте через { $minutes } минуты.
    }
failure-rate-limited-hours =
    { $hours ->
        [1] { $address } просит подождать. Попробуйте через час.
        [one] { $address } просит подождать. Попробуйте через { $hours } час.
        [few] { $address } просит подождать. Попробуйте через { $hours } часа.
        [many] { $address } просит подождать. Попробуйте через { $hours } часов.
       *[other] { $address } просит подождать. Попробуйте через { $hours } часа.
    }
failure-provider-down = { $address } сейчас не может ответить. Попробуйте чуть позже.
failure-timeout = { $address } слишком долго не отвечает. Попробуйте ещё раз или выберите модель поменьше.
failure-context-too-long = Вопрос и закладки к нему больше, чем { $model } читает за раз. Спросите короче или выберите другую модель в настройках.
failure-cut = Ответ от { $address } оборвался. Спросите снова, чтобы получить его целиком.
failure-bad-answer = То, что прислал сервер { $address }, нельзя показать как ответ. Проверьте адрес и модель в настройках.
failure-not-agreed = Пока ничего не отправлено. { $address } находится не на этом компьютере: сначала посмотрите, что будет отправлено, и дайте согласие.
failure-internal = Не удалось отправить вопрос на { $address }: { $reason }. Проверьте настройки.

## Что случилось и что поможет

problem-library-damaged = Файл библиотеки { $path } повреждён, прочитать его нельзя.
problem-library-newer = Файл библиотеки { $path } записан более новым Dogear (версия формата { $found }, этот Dogear знает { $known }). Обновите Dogear.
problem-library-unusable = Не удаётся использовать файл библиотеки { $path }: { $reason }. Проверьте, что его папка существует, доступна для записи и на диске есть место.
problem-library-out-of-step = Библиотека и модель не подходят друг к другу. Заново выберите модель в настройках.
problem-library-failed = Не удалось прочитать или записать библиотеку: { $reason }. Перезапустите Dogear.
problem-reading-stopped = Чтение источника неожиданно прервалось: { $source }. Прочитанное раньше сохранено.
problem-source-unknown = Источника { $id } больше нет. Заново выберите браузеры в настройках.
problem-folder-unknown = Папки «{ $typed }» больше нет.
problem-runtime-unusable = Поиск по смыслу выключен: не загружается { $path } ({ $reason }). Установите Dogear заново. Пока поиск идёт по словам.
problem-model-file-unusable = Поиск по смыслу выключен: файл модели { $path } не подходит ({ $reason }). Установите Dogear заново или выберите другую модель в настройках.
problem-model-failed = Модель не смогла прочитать текст: { $reason }. Если это повторится, выберите другую модель в настройках.
problem-model-stopped = Поиск по смыслу остановился. Перезапустите Dogear.
problem-model-unknown = Модели { $name } нет.
problem-model-not-here = Модель { $name } ещё не скачана. Сначала скачайте её.
problem-model-gone = Поиск по смыслу выключен: модели { $id } здесь больше нет. Скачайте её снова в настройках или выберите другую.
problem-model-folder-incomplete = { $reason }. В папке должны быть model.onnx, tokenizer.json и model.toml.
problem-model-id-taken = { $path }: идентификатор { $id } занят или не годится. Дайте модели другой.
problem-model-width-wrong = { $id }: чисел на текст { $found }, а в model.toml указано { $said }. Выберите другую модель.
problem-model-in-use = Модель { $id } используется или входит в Dogear. Сначала выберите другую.
problem-server-address = { $address } — не адрес сервера. Напишите его так: https://huggingface.co.
problem-server-unreachable = Сервер { $host } недоступен ({ $reason }). Проверьте соединение и начните снова: скачанное сохранено.
problem-server-lacks-file = На { $host } нет файла { $file }. Возможно, модель переехала: поищите более новый Dogear.
problem-server-refuses = { $host } не отдаёт { $file } ({ $reason }). Попробуйте позже.
problem-download-cut = Соединение с { $host } прервалось ({ $reason }). Начните снова, скачивание продолжится с того же места: скачанное сохранено.
problem-download-tampered = Присланное сервером { $host } под именем { $file } не то, что было обещано, и удалено. Начните снова; если это повторится, не пользуйтесь этим сервером.
problem-download-busy = Эту модель уже скачивает другая программа.
problem-disk-full = Диск заполнен. Освободите место там, где лежит { $path }, и начните снова: скачанное сохранено.
problem-settings-unreadable = Не удаётся прочитать { $path }: { $reason }. Исправьте файл или удалите его.
problem-file = { $path }: { $reason }
problem-folder-not-made = Не удаётся создать папку { $path }: { $reason }. Освободите место или разрешите доступ и перезапустите Dogear.
problem-no-data-folder = Система не указывает папки для данных программ, поэтому Dogear негде хранить библиотеку.
problem-nothing-to-open = Открывать нечего: закладки больше нет или это не веб-страница.
problem-no-program = Dogear не знает, какая программа показывает страницы в { $browser }. Откройте страницу в обычном браузере.
problem-pages-off = Чтение страниц выключено. Включите его в настройках.
problem-pages-busy = Страницы читает другая копия Dogear. Дождитесь, пока она закончит, или остановите чтение там.
problem-page-left-out = Эта страница лежит в приватной папке или среди тех, что никогда не читаются. И то и другое — в настройках.
problem-no-project = Этот Dogear собран без адреса своего проекта и поэтому не может искать новую версию.
problem-no-release = На { $page } ещё не опубликовано ни одной версии.
problem-newest-unknown = Есть ли версия новее, неизвестно: { $host } не сообщает ({ $reason }). Попробуйте позже или посмотрите на { $page }.
problem-broken = В Dogear неожиданно произошёл сбой: { $reason }. Перезапустите Dogear.
problem-not-opened = Браузер не открыл { $url }: { $reason }
problem-autostart = Не удалось изменить запуск при включении компьютера: { $reason }
problem-no-host = Рядом нет программы, которую запускают браузеры. Установите Dogear заново.
problem-nothing-dropped = Файл больше не известен. Перетащите его ещё раз.
problem-file-picked = Файл не подходит: { $reason }
problem-shortcut-held = Сочетание { $keys } занято другой программой.
problem-shortcut-refused = Система не отдаёт программам сочетание { $keys }. Нажмите другое.
problem-shortcut-not-here = Эта рабочая среда не позволяет программам назначать клавиши.
problem-shortcut-unfit = Нажмите клавишу вместе с Ctrl, Alt или клавишей Command.
problem-rule-folder = Напишите название папки или путь, например Работа/Личное.
problem-rule-site = Это не сайт. Напишите, например, example.org.
problem-rule-source = Выберите браузер или импортированный файл.
problem-rule-pattern = Напишите часть названия или адреса между звёздочками, например *квитанция*, а не одни звёздочки.

## Список библиотеки. Места мало: порядок, условия и кнопки — слово или два.

library-list = Закладки
library-reading = Чтение библиотеки…
library-unread = Не удалось прочитать библиотеку. { $problem }
library-empty = Закладки из браузеров появятся здесь, как только будут прочитаны.
library-nothing = Ни одна закладка не отвечает всем условиям.
library-without = Без условия: { $condition }
library-without-words = Без слов
library-show-all = Показать все закладки
library-filter = Слова, сайт, год…
library-condition = Условие
library-conditions = Условия
library-clear-all = Убрать все
library-kind = Вид страницы
library-kind-video = Видео
library-kind-pdf = Файлы PDF
library-kind-repository = Репозитории кода
library-kind-paper = Научные статьи
library-never-opened = Ни разу не открытые
library-saved-twice = Сохранённые больше одного раза
library-from = С
library-to = По
library-from-to = { $from } – { $to }
library-since = С { $day }
library-until = По { $day }
library-tagged = Метка: { $tag }
library-folder-of = { $folder } ({ $source })
library-chosen-elsewhere =
    { $count ->
        [one] { $count } выбранная закладка
        [few] { $count } выбранные закладки
        [many] { $count } выбранных закладок
       *[other] { $count } выбранной закладки
    }
library-sort = Порядок
library-sort-saved = Сохранено
library-sort-title = Название
library-sort-site = Сайт
library-sort-folder = Папка
library-sort-opened = Открыто
library-sort-found = Соответствие
library-newest-first = Сначала новые
library-oldest-first = Сначала старые
library-a-first = От А до Я
library-z-first = От Я до А
library-best-first = Сначала самые подходящие
library-best-last = Самые подходящие в конце
library-turn-round = Изменить порядок на обратный. Сейчас: { $order }
library-headings = Заголовки
library-no-folder = Без папки
library-no-site = Без сайта
library-no-title = Без названия
library-no-date = Без даты
library-not-opened = Ни разу не открытые
library-places-count =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
library-opened-on = открыто { $day }
library-places = Браузеры и папки
library-places-filter = Найти папку
library-places-none = Папки с таким названием нет.
library-all = Все закладки
library-tags = Метки
library-languages = Языки
library-unnamed = Без названия
library-chosen =
    { $count ->
        [one] Выбрана { $count }
        [few] Выбрано { $count }
        [many] Выбрано { $count }
       *[other] Выбрано { $count }
    }
library-choose-none = Снять выбор
library-detail = Подробности
library-as-links = Как ссылки
library-as-markdown = Как Markdown
library-copied =
    { $count ->
        [one] Скопирована { $count } закладка.
        [few] Скопировано { $count } закладки.
        [many] Скопировано { $count } закладок.
       *[other] Скопировано { $count } закладки.
    }
library-save = Сохранить…
library-written =
    { $count ->
        [one] Записана { $count } закладка в файл { $path }.
        [few] Записано { $count } закладки в файл { $path }.
        [many] Записано { $count } закладок в файл { $path }.
       *[other] Записано { $count } закладки в файл { $path }.
    }
library-ask-in-these = Спросить только по ним
library-leave-out = Исключить…
library-leave-out-what = Что исключить?
library-leave-out-none = У выбранного нет ни сайта, ни папки, которые можно исключить.
library-this-page = Эта страница
library-open-many =
    { $count ->
        [one] Открыть { $count } страницу?
        [few] Открыть { $count } страницы?
        [many] Открыть { $count } страниц?
       *[other] Открыть { $count } страницы?
    }
library-open-many-each = Каждая откроется в браузере в отдельной вкладке.
library-open-all =
    { $count ->
        [1] Открыть { $count }
        [one] Открыть все { $count }
        [few] Открыть все { $count }
        [many] Открыть все { $count }
       *[other] Открыть все { $count }
    }
library-note = Заметка
library-found-otherwise = Ни одно слово не совпало буквально; найдено по другой форме слова или по смыслу.
library-saved-in =
    { $count ->
        [one] Сохранено в { $count } месте
        [few] Сохранено в { $count } местах
        [many] Сохранено в { $count } местах
       *[other] Сохранено в { $count } места
    }
library-show-folder = показать папку
library-copy-place = копировать место
library-place-copied = Место скопировано.
library-manager-keys = { $keys } показывает закладки в { $browser }.
library-never-changes = Dogear ничего не меняет и не удаляет в браузере.
library-show-site = Показать только { $site }
library-opened = Открыто в Dogear
library-history = История
library-similar = Похожие страницы
library-similar-looking = Поиск похожих страниц…
library-similar-failed = Не удалось выполнить поиск похожих страниц.
library-similar-not-ready = Поиск по смыслу ещё не готов. Когда он будет готов, здесь появятся похожие страницы.
library-similar-none = Ничего похожего не сохранено.
library-closeness =
    { $closeness ->
        [very-close] очень близко
        [close] близко
        [related] связано
       *[loose] связано лишь отдалённо
    }
library-of-site = Ещё с сайта { $site }
library-all-of-site =
    { $count ->
        [1] Показать { $count }
        [one] Показать все { $count }
        [few] Показать все { $count }
        [many] Показать все { $count }
       *[other] Показать все { $count }
    }
question-among =
    { $count ->
        [one] Только по { $count } выбранной закладке
        [few] Только по { $count } выбранным закладкам
        [many] Только по { $count } выбранным закладкам
       *[other] Только по { $count } выбранной закладки
    }
question-among-all = Снова спрашивать по всем закладкам
keys-in-library = В библиотеке
keys-to-filter = Перейти к фильтру
keys-choose-next = Выбрать предыдущую или следующую
keys-choose-range = Выбрать несколько
keys-choose-more = Выбрать ещё одну или снять выбор с одной
keys-choose-all = Выбрать все
keys-to-beside = Перейти к папкам или к подробностям
keys-open = Открыть
keys-choose-none = Снять выбор

## Сайты и копии

sites-heading = Сайты
sites-lead =
    { $sites ->
        [1] { $sites } сайт, с которого вы сохраняли страницы. Учтены и его поддомены.
        [one] { $sites } сайт, с которых вы сохраняли страницы. У каждого учтены и поддомены.
        [few] { $sites } сайта, с которых вы сохраняли страницы. У каждого учтены и поддомены.
        [many] { $sites } сайтов, с которых вы сохраняли страницы. У каждого учтены и поддомены.
       *[other] { $sites } сайта, с которых вы сохраняли страницы. У каждого учтены и поддомены.
    }
sites-filter = Найти сайт
sites-sort = Порядок
sites-by-pages = По числу
sites-by-name = По названию
sites-by-newest = По новизне
sites-reading = Подсчёт сайтов…
sites-unread = Не удалось посчитать сайты. { $problem }
sites-none-fit = Ни у одного сайта в названии нет «{ $typed }».
sites-listed =
    { $count ->
        [one] { $count } сайт
        [few] { $count } сайта
        [many] { $count } сайтов
       *[other] { $count } сайта
    }
sites-subdomains-of = Поддомены сайта { $site }
sites-more = Подробнее о сайте { $site }
sites-drawn = Сохранено с { $first } по { $last } год, больше всего в { $most } году
sites-drawn-one = Сохранено в { $year } году
sites-drawn-none = Даты неизвестны
site-back = Все сайты
site-between = Сохранено с { $first } по { $last }
site-once = Сохранено { $day }
site-show = Показать в библиотеке
site-years = По годам
site-year = { $year }: { $bookmarks }
site-folders = Папки
site-more-folders =
    { $count ->
        [one] и ещё { $count } папка
        [few] и ещё { $count } папки
        [many] и ещё { $count } папок
       *[other] и ещё { $count } папки
    }
site-newest = Самое новое
site-subdomains = Поддомены
site-more-subdomains =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
copies-heading = Копии
copies-lead = Что сохранено больше одного раза. Dogear ничего не меняет в браузерах: он показывает, где лежит каждая копия, чтобы вы могли удалить ненужное.
copies-likeness = Насколько похожи
copies-page = Та же страница
copies-form = Другие формы адреса
copies-title = То же название
copies-meaning = Похожи по смыслу
copies-page-explained = Один и тот же адрес, сохранённый в нескольких местах.
copies-form-explained = А также адреса, ведущие на ту же страницу: http или https, с www и без, для телефона, для печати или с кодом отслеживания.
copies-title-explained = А также страницы одного сайта с одинаковым названием.
copies-meaning-explained = Разные страницы об одном и том же. Ни об одной нельзя сказать наверняка, что это копия.
copies-looking = Поиск копий…
copies-unread = Не удалось выполнить поиск копий. { $problem }
copies-told =
    { $groups ->
        [one] Больше одного раза сохранена { $groups } страница: { $spare ->
            [one] { $spare } лишняя закладка.
            [few] { $spare } лишние закладки.
            [many] { $spare } лишних закладок.
           *[other] { $spare } лишней закладки.
        }
        [few] Больше одного раза сохранены { $groups } страницы: { $spare ->
            [one] { $spare } лишняя закладка.
            [few] { $spare } лишние закладки.
            [many] { $spare } лишних закладок.
           *[other] { $spare } лишней закладки.
        }
        [many] Больше одного раза сохранено { $groups } страниц: { $spare ->
            [one] { $spare } лишняя закладка.
            [few] { $spare } лишние закладки.
            [many] { $spare } лишних закладок.
           *[other] { $spare } лишней закладки.
        }
       *[other] Больше одного раза сохранено { $groups } страницы: { $spare ->
            [one] { $spare } лишняя закладка.
            [few] { $spare } лишние закладки.
            [many] { $spare } лишних закладок.
           *[other] { $spare } лишней закладки.
        }
    }
copies-told-alike =
    { $groups ->
        [one] { $groups } группа похожих страниц, { $count ->
            [one] всего { $count } закладка.
            [few] всего { $count } закладки.
            [many] всего { $count } закладок.
           *[other] всего { $count } закладки.
        }
        [few] { $groups } группы похожих страниц, { $count ->
            [one] всего { $count } закладка.
            [few] всего { $count } закладки.
            [many] всего { $count } закладок.
           *[other] всего { $count } закладки.
        }
        [many] { $groups } групп похожих страниц, { $count ->
            [one] всего { $count } закладка.
            [few] всего { $count } закладки.
            [many] всего { $count } закладок.
           *[other] всего { $count } закладки.
        }
       *[other] { $groups } группы похожих страниц, { $count ->
            [one] всего { $count } закладка.
            [few] всего { $count } закладки.
            [many] всего { $count } закладок.
           *[other] всего { $count } закладки.
        }
    }
copies-none =
    { $likeness ->
        [page] Ни одна страница не сохранена дважды.
        [form] Ни одна страница не сохранена дважды ни в одной форме адреса.
        [title] Ни одна страница не сохранена дважды, и ни на одном сайте нет двух с одинаковым названием.
       *[meaning] Настолько близких страниц нет.
    }
copies-closeness = Близость не меньше
copies-closeness-loose = связаны
copies-closeness-tight = почти одинаковы
copies-closeness-at = { $closeness } из 100
copies-waiting = Сравнить страницы по смыслу можно будет, когда Dogear прочитает для этого все закладки: пока { $done } из { $total }. Чтение продолжается само.
copies-waiting-off = Сравнить страницы по смыслу сейчас нельзя: поиск по смыслу выключен.
copies-choose = Выбрать «{ $title }»
copies-differ = различия: { $parts }
copies-differ-nothing = различий нет
copies-differ-address = адрес
copies-differ-title = название
copies-differ-folder = папка
copies-differ-browser = браузер
copies-differ-date = дата
copies-no-date = без даты
copies-keep = лучше оставить: { $reasons }
copies-keep-oldest = самая старая
copies-keep-folder = в самой глубокой папке
copies-keep-secure = адрес начинается с https
copies-copy-list = Копировать список
copies-list-copied =
    { $count ->
        [one] Список скопирован: { $count } закладка.
        [few] Список скопирован: { $count } закладки.
        [many] Список скопирован: { $count } закладок.
       *[other] Список скопирован: { $count } закладки.
    }
copies-show = Показать в библиотеке
copies-of = Копии «{ $title }»
copies-of-several =
    { $count ->
        [one] Копии { $count } страницы
        [few] Копии { $count } страниц
        [many] Копии { $count } страниц
       *[other] Копии { $count } страницы
    }
copies-how = Как удалить
copies-how-heading = Как удалить копии
copies-how-lead = Копия удаляется в том браузере, где она лежит. Dogear заметит это сам.
copies-how-keys = Нажмите <kbd>{ $keys }</kbd> в { $browser }: откроются его закладки. Найдите там название и удалите закладку из её папки.
copies-how-address = Введите <kbd>{ $address }</kbd> в адресную строку браузера { $browser }: откроются его закладки. Найдите там название и удалите закладку из её папки.
copies-how-menu = Откройте закладки в { $browser } через его меню. Найдите там название и удалите закладку из её папки.
copies-how-file = Этот файл прочитан один раз и не меняется. Уберите файл в настройках или исключите там страницу.
copies-copy-title = Копировать название
copies-chosen =
    { $count ->
        [one] Выбрана { $count }
        [few] Выбрано { $count }
        [many] Выбрано { $count }
       *[other] Выбрано { $count }
    }
copies-choose-page = Выбрать все показанные
copies-choose-none = Снять выбор
copies-shown = { $from } – { $to } из { $all }
copies-earlier = Предыдущие
copies-later = Ещё
changes-back-to = Вернуться к дню
changes-earlier-day = Предыдущий день
changes-later-day = Следующий день
changes-earlier-day-explained = Предыдущий день с изменениями
changes-later-day-explained = Следующий день с изменениями
changes-to-newest = К самым новым
changes-none-that-day = Изменений за { $day } нет. До этого дня:
changes-none-so-far = До { $day } включительно изменений нет.
changes-count =
    { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
        [many] { $count } изменений
       *[other] { $count } изменения
    }
changes-count-some =
    { $count ->
        [one] { $count } изменение или больше
        [few] { $count } изменения или больше
        [many] { $count } изменений или больше
       *[other] { $count } изменения или больше
    }
change-copy-place = Копировать прежнее место
change-copy-place-of = Копировать прежнее место: { $title }
change-place-copied = Название, адрес и место скопированы.

## Карта и хронология. тема (topic): страницы о похожем, которые стоят на карте рядом.

map-heading = Всё сохранённое, по темам
map-explained = Страницы о похожем стоят рядом.
map-reading = Чтение карты
map-unread = Не удалось прочитать карту: { $problem }
map-empty = Рисовать пока нечего.
map-waiting = Карта появится, когда будет готов поиск по смыслу.
map-waiting-ready =
    { $total ->
        [one] Готово { $done } из { $total } закладки.
        [few] Готово { $done } из { $total } закладок.
        [many] Готово { $done } из { $total } закладок.
       *[other] Готово { $done } из { $total } закладки.
    }
map-waiting-off = Поиск по смыслу выключен, а карта рисуется по нему.
map-to-settings = Посмотреть в настройках
map-making = Карта рисуется.
map-making-done =
    { $total ->
        [one] На карте уже { $done } из { $total } закладки.
        [few] На карте уже { $done } из { $total } закладок.
        [many] На карте уже { $done } из { $total } закладок.
       *[other] На карте уже { $done } из { $total } закладки.
    }
map-no-drawing = Это окно не может нарисовать карту. Вот она списком.
map-not-placed =
    { $count ->
        [one] У { $count } закладки ещё нет места на карте.
        [few] У { $count } закладок ещё нет места на карте.
        [many] У { $count } закладок ещё нет места на карте.
       *[other] У { $count } закладки ещё нет места на карте.
    }
map-search = Найти на карте
map-found =
    { $count ->
        [0] Ничего не нашлось
        [one] Найдена { $count }
        [few] Найдено { $count }
        [many] Найдено { $count }
       *[other] Найдено { $count }
    }
map-colour-by = Что показывает цвет
facet-topic = Тема
facet-time = Год
facet-site = Сайт
facet-folder = Папка
facet-source = Источник
group-others = Остальное
group-earlier = До { $year } года
group-undated = Без даты
group-unnamed = Без названия
map-legend = Цвета
map-label = Карта ваших закладок
map-keys = Стрелки ведут от темы к теме, Пробел подсвечивает тему, Enter входит в неё и открывает карточку страницы. Esc возвращает назад. + и − приближают и отдаляют, Shift со стрелками сдвигает карту.
map-at-topic =
    { $count ->
        [one] { $name }: { $count } страница
        [few] { $name }: { $count } страницы
        [many] { $name }: { $count } страниц
       *[other] { $name }: { $count } страницы
    }
map-nearer = Ближе
map-farther = Дальше
map-show-all = Показать целиком
map-draw-around = Обвести страницы
map-as-list = Списком
map-as-map = Картой
map-of-topic = На карте: { $name }
map-of-drawn = Выбранное на карте
chosen-pages =
    { $count ->
        [0] Нет страниц
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
show-in-library = Показать в библиотеке
chosen-clear = Снять выбор
print-list = Напечатать список
print-first = Первые { $count } из { $total }
map-card = Выбранная страница
map-card-in-library = В библиотеке
map-similar = Похожие страницы
map-similar-none = Ничего похожего не нашлось.
map-newest = Самые новые
map-light-up = Показать на карте
picture-as-png = Сохранить как PNG
picture-as-svg = Сохранить как SVG
picture-saved = Изображение сохранено: { $path }
picture-not-made = Не удалось создать изображение. Попробуйте другой формат.
timeline-heading = Что и когда сохранено
timeline-reading = Чтение хронологии
timeline-unread = Не удалось прочитать хронологию: { $problem }
timeline-no-dates = Ни у одной закладки нет даты.
timeline-undated =
    { $count ->
        [one] На графике нет { $count } закладки без даты.
        [few] На графике нет { $count } закладок без даты.
        [many] На графике нет { $count } закладок без даты.
       *[other] На графике нет { $count } закладки без даты.
    }
timeline-by = Что показывает цвет
timeline-label = Ваши закладки во времени
timeline-keys = Стрелки влево и вправо ведут по столбцам, с Shift захватывают больше. + и − приближают и отдаляют, Enter приближает выбранное, Esc снимает выбор.
timeline-earlier = Раньше
timeline-later = Позже
timeline-as-table = Таблицей
timeline-as-chart = Графиком
timeline-when = Когда
timeline-all = Всего
timeline-from-to =
    { $count ->
        [one] { $count } страница · { $from } – { $to }
        [few] { $count } страницы · { $from } – { $to }
        [many] { $count } страниц · { $from } – { $to }
       *[other] { $count } страницы · { $from } – { $to }
    }
timeline-at =
    { $count ->
        [one] { $count } страница · { $when }
        [few] { $count } страницы · { $when }
        [many] { $count } страниц · { $when }
       *[other] { $count } страницы · { $when }
    }
timeline-span = { $from } – { $to }
timeline-on-this-day = В этот день
timeline-never-opened = Сохранено и ни разу не открыто
timeline-never-opened-count =
    { $count ->
        [one] { $count } страница ни разу не открывалась из Dogear.
        [few] { $count } страницы ни разу не открывались из Dogear.
        [many] { $count } страниц ни разу не открывались из Dogear.
       *[other] { $count } страницы ни разу не открывалось из Dogear.
    }
timeline-show-all =
    { $count ->
        [1] Показать её в библиотеке
        [one] Показать все { $count } в библиотеке
        [few] Показать все { $count } в библиотеке
        [many] Показать все { $count } в библиотеке
       *[other] Показать все { $count } в библиотеке
    }
