### All words of the companion, Dogear’s extension in a browser. What is said at the top of window.ftl goes for these, too.

## In the browser’s list of extensions

# At most 75 letters.
extension-name = Dogear companion
# At most 132 letters.
extension-description = Finds your bookmarks by what you remember of them, with the Dogear app on this computer.

## In the browser’s menu and its address bar

menu-more = Find more like this page in Dogear
omnibox-ask = Ask in Dogear: { $question }

## The popup

query = What do you remember?
hits = Bookmarks
page = This page
# Behind the keys that do it. Short, all three stand in one line.
hint-choose = choose
hint-open = open
hint-ask = ask in Dogear
key-control = Ctrl
key-enter = Enter
nothing = Nothing saved on that.
nearest = Nothing saved on that. The nearest are:
# Above other pages.
alike = Nearly the same, already saved:

## Where and when the page at hand was saved. $folder is "Kitchen › Bread", $month is "March 2024"; neither takes an ending.

saved = Saved
saved-in-folder = Saved in { $folder }
saved-in-month = Saved in { $month }
saved-in-folder-and-month = Saved in { $folder } in { $month }
# After one of these and a comma. $browsers is a list of other browsers.
saved-also = also in { $browsers }
# After one of these and a comma: so often in the same browser.
saved-times =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }

## Whether what pages say is kept: two boxes below a heading, and a sentence below them

keep = Keep what this page says
# The first box. $site is "bread.example".
keep-site = on { $site }
keep-all = on all pages
keep-hint = Of bookmarked pages that you open, Dogear keeps the text as you see it, on this computer, so that you find them by it.

## What stands in the way: one sentence that says what to do

trouble-no-host = Open Dogear on this computer and switch on the companion in its settings.
trouble-silent = Dogear does not answer at the moment. Try again.
trouble-not-understood = Update Dogear and this companion: they do not understand each other.
trouble-old-host = Update Dogear: this companion is newer.
trouble-old-companion = Update this companion: Dogear is newer.
trouble-unknown-profile = Dogear cannot find the folder of this browser profile. Add it in Dogear’s settings.
trouble-not-read = Dogear does not read this browser profile. Allow it in Dogear’s settings.
trouble-library = Dogear’s library cannot be read. Open Dogear to see why.
trouble-too-many = There are more bookmarks here than Dogear reads.
