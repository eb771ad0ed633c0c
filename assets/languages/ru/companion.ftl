### Все слова расширения Dogear для браузера. Словарь стоит в начале window.ftl и действует и здесь.

## В списке расширений браузера

extension-name = Расширение Dogear
extension-description = Находит закладки по тому, что вы о них помните, вместе с приложением Dogear на этом компьютере.

## В меню и адресной строке браузера

menu-more = Найти похожее на эту страницу в Dogear
omnibox-ask = Спросить в Dogear: { $question }

## Всплывающее окно

query = Что вы помните?
hits = Закладки
page = Эта страница
hint-choose = выбрать
hint-open = открыть
hint-ask = спросить в Dogear
key-control = Ctrl
key-enter = Enter
nothing = Об этом ничего не сохранено.
nearest = Об этом ничего не сохранено. Ближе всего:
alike = Почти то же самое, уже сохранено:

## Где и когда сохранена открытая страница

saved = Сохранено
saved-in-folder = Сохранено в папке { $folder }
saved-in-month = Сохранено: { $month }
saved-in-folder-and-month = Сохранено в папке { $folder } ({ $month })
saved-also = также в { $browsers }
saved-times =
    { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }

## Сохранять ли текст страниц

keep = Сохранять текст этой страницы
keep-site = на { $site }
keep-all = на всех страницах
keep-hint = Когда вы открываете страницу из закладок, Dogear сохраняет на этом компьютере её текст таким, каким вы его видите, чтобы её можно было по нему найти.

## Что мешает

trouble-no-host = Откройте Dogear на этом компьютере и включите расширение в его настройках.
trouble-silent = Dogear сейчас не отвечает. Попробуйте ещё раз.
trouble-not-understood = Обновите Dogear и это расширение: они не понимают друг друга.
trouble-old-host = Обновите Dogear: расширение новее.
trouble-old-companion = Обновите расширение: Dogear новее.
trouble-unknown-profile = Dogear не находит папку этого профиля браузера. Добавьте её в настройках Dogear.
trouble-not-read = Dogear не читает этот профиль браузера. Разрешите это в настройках Dogear.
trouble-library = Не удаётся прочитать библиотеку Dogear. Откройте Dogear, чтобы узнать почему.
trouble-too-many = Закладок здесь больше, чем читает Dogear.
