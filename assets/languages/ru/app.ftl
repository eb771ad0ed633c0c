### Что приложение говорит вне окна: область уведомлений, уведомления, системные диалоги.
### Коротко: строка меню, заголовок. О том же самом окно говорит теми же словами (window.ftl).

## Меню в области уведомлений

tray-quick = Быстрый поиск
tray-open = Открыть Dogear
tray-pause-hour = Пауза на час
tray-pause = Пауза без срока
tray-go-on = Продолжить
tray-quit = Завершить Dogear

## Состояние библиотеки одной строкой

tray-starting = Библиотека открывается
tray-not-opened = Dogear не смог открыть библиотеку
tray-trouble = Источник требует внимания
tray-paused-hour = Пауза на час
tray-paused = Пауза
tray-reading = Чтение закладок
tray-preparing = Готово { $ready } из { $of }
tray-waiting = Ожидание зарядки: готово { $ready } из { $of }
tray-up-to-date =
    { $bookmarks ->
        [0] Закладок пока нет
        [one] { $bookmarks } закладка · готово
        [few] { $bookmarks } закладки · готово
        [many] { $bookmarks } закладок · готово
       *[other] { $bookmarks } закладки · готово
    }
tray-tooltip = Dogear: { $line }

## Уведомления

notice-not-opened = Dogear не смог открыть библиотеку
    .text = Откройте Dogear, чтобы узнать почему.
notice-source = Источник требует внимания

## Системные диалоги и заголовки окон

dialog-import = Импорт закладок
dialog-export = Экспорт закладок
dialog-export-name = закладки
dialog-picture = Сохранение изображения
dialog-conversation = Экспорт беседы
dialog-conversation-name = беседа
quick-title = Dogear: быстрый поиск

## Когда страницу не открыть в браузере закладки

browser-failed = Не удалось запустить { $browser } ({ $program }): { $reason }
browser-absent = Dogear не нашёл { $browser } там, где искал. «Открыть» покажет страницу в вашем обычном браузере.
