### What the app says outside its window: the tray, notifications and the system's own dialogues.
### Short: a line of a menu, a title. The window says the same things in the same words (window.ftl).

## The tray: its menu

tray-quick = Quick search
tray-open = Open Dogear
tray-pause-hour = Pause for an hour
tray-pause = Pause until started again
tray-go-on = Go on
tray-quit = Quit Dogear

## The tray: how the library is, in one line

tray-starting = Opening the library
tray-not-opened = Dogear could not open its library
tray-trouble = A source needs you
tray-paused-hour = Paused for an hour
tray-paused = Paused
tray-reading = Reading bookmarks
# $ready: bookmarks that are ready for search by meaning. $of: all bookmarks.
tray-preparing = Reading { $ready } of { $of }
# The same, while it waits for the charger.
tray-waiting = Waiting for power at { $ready } of { $of }
# $bookmarks: how many there are.
tray-up-to-date =
    { $bookmarks ->
        [0] No bookmarks yet
        [one] { $bookmarks } bookmark · up to date
       *[other] { $bookmarks } bookmarks · up to date
    }
# What is shown when the pointer rests on the sign. $line: one of the lines above.
tray-tooltip = Dogear: { $line }

## Notifications

notice-not-opened = Dogear could not open its library
    .text = Open Dogear to see why.
# The text of this one is the sentence that the source is shown with.
notice-source = A source needs you

## The system's dialogues and the titles of windows

dialog-import = Import bookmarks
dialog-export = Export bookmarks
# The name that is proposed for the file, without its ending. No spaces.
dialog-export-name = bookmarks
dialog-picture = Save the picture
dialog-conversation = Export this conversation
# The name that is proposed for the file, without its ending. No spaces.
dialog-conversation-name = conversation
# The title of the small window, which screen readers and lists of windows tell.
quick-title = Dogear: quick search

## When a page cannot be shown in the browser that a bookmark is from. Sentences that the window shows as they are.

# $browser: its name. $program: the path of the program. $reason: what the system says.
browser-failed = { $browser } did not start ({ $program }): { $reason }
browser-absent = { $browser } is not installed where Dogear looks for it. “Open” shows the page in your usual browser.
