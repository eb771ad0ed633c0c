### All words of the window and of quick search, in Fluent (https://projectfluent.org/fluent/guide/).
###
### English is where the others begin: a key that a language lacks is shown as it stands here. Short, plain and exact; no
### exclamation marks, no words of the trade. One word for one thing, everywhere:
###
### - library: all that Dogear has read and kept. bookmark: one saved page. folder, site, title, address: of a bookmark.
### - search by meaning, search by words: the two ways in which Dogear finds.
### - answer: what stands below a question. writer: who wrote it, a model or Dogear itself ("built-in answers").
### - model: a language model, or the one that search by meaning goes by. key: of a service; keys: on the keyboard.
### - profile: of a browser. companion: Dogear's extension in a browser. quick search: the small window over all others.
### - left out: never read or kept, by a rule. private: kept and found, but shown to no model.
### - page text: what a page says, read from it and kept. asked for: Dogear has asked the page's site for it.
### - conversation: questions and answers, one after the other. changes: what happened to bookmarks in the browsers.
###
### What stands in { } stays as it is, but may move. What stands in < > marks a part that looks different, or is a button;
### it stays, too. { $count -> … } chooses by number: write the forms that your language has (one, few, many, other). Names,
### titles and addresses are put in unchanged, so no sentence may need an ending on them: where it would, set them apart by
### a colon. Numbers, dates and lists come written in the form of the language.

## Everywhere

close = Close
cancel = Cancel
try-again = Try again
look-again = Look again
copy = Copy
remove = Remove
# Between two ways to do something: two keys, or two buttons.
or = or
# A word in a list of words.
quoted = “{ $text }”
something-went-wrong = Something went wrong. Try again.
copied = Copied.
address-copied = Address copied.
clipboard-unusable = The clipboard could not be used.
# How long a search took. ms: milliseconds.
took-milliseconds = { $count } ms
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
bookmarks =
    { $count ->
        [one] { $count } bookmark
       *[other] { $count } bookmarks
    }

## The keys of the keyboard, as they are written on it

key-control = Ctrl
key-alt = Alt
key-shift = Shift
# The key with the system's sign, on Linux.
key-super = Super
# The same key on a keyboard for Windows.
key-windows = Win
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-space = Space

## Days

today = Today
yesterday = Yesterday
# Above conversations that are older than today.
earlier = Earlier
# Above changes whose day is not known.
some-day = Some day

## The sidebar

nav-ask = Questions
nav-library = Library
nav-map = Map
nav-settings = Settings
# The views behind Library, side by side.
tab-bookmarks = Bookmarks
tab-sites = Sites
tab-copies = Copies
tab-recently = Recently
# Addresses that are gone, have moved, or whose pages have changed.
tab-health = Links
# Beside the map.
tab-timeline = Timeline
# A tooltip: what a button does, and the keys for it.
nav-with-keys = { $name } ({ $keys })
new-conversation = New conversation
# Opens the list of them in a narrow window.
conversations = Conversations
sidebar-close = Close the sidebar
conversations-search = Search conversations
conversations-unread = Earlier conversations could not be read. { $problem }
conversations-none = Questions you ask are kept here.
conversations-none-found = No conversation holds these words.
conversation-title = Title of the conversation
conversation-rename = Rename
conversation-rename-named = Rename “{ $title }”
conversation-export = Export as Markdown
conversation-export-named = Export “{ $title }”
conversation-delete = Delete
conversation-delete-named = Delete “{ $title }”
# The second press, which does it.
conversation-delete-sure = Delete “{ $title }” for good
written-to = Written to { $file }

## The line at the bottom of the sidebar: how the library is. There is room for about 30 letters.

status-opening = Opening the library
status-reading =
    { $count ->
        [one] Reading · { $count } bookmark
       *[other] Reading · { $count } bookmarks
    }
# So many of all bookmarks can be found by their meaning.
status-preparing = Preparing { $done } of { $total }
status-preparing-power-saver = Power saver is on · prepared { $done } of { $total }
status-preparing-low-battery = The battery is low · prepared { $done } of { $total }
status-paused = Paused
# A time of day.
status-paused-until = Paused until { $time }
# A browser profile has appeared; the reader may choose whether it is read.
status-found = Found { $browser } · choose
status-found-several =
    { $count ->
        [one] Found { $count } new profile · choose
       *[other] Found { $count } new profiles · choose
    }
# A model that is to replace the present one has read so many of all bookmarks.
status-coming = Another model: { $done } of { $total }
status-empty = No bookmarks yet
status-words-only =
    { $count ->
        [one] { $count } bookmark · by words only
       *[other] { $count } bookmarks · by words only
    }
status-up-to-date =
    { $count ->
        [one] { $count } bookmark · up to date
       *[other] { $count } bookmarks · up to date
    }

## When the library cannot be opened

trouble-damaged = Your library is damaged.
trouble-closed = Dogear could not open its library.
trouble-repair-explained = Dogear can set it aside and read your browsers again. Your conversations are kept, and the damaged file too.
trouble-repair = Set it aside and start again
trouble-repairing = Setting it aside…
trouble-open-again = Try opening it again

## Asked when the window is closed for the first time

closing-heading = Keep watching when the window is closed?
closing-explained = Dogear then goes on reading what you save, and is there at once when you call it.
closing-later = You can change this in Settings.
closing-keep = Keep watching
closing-end = Quit Dogear
closing-stay = Leave the window open
# Beside the question above, and in the settings: how a closed window comes back.
found-in-tray = You find it in the tray.
found-without-tray = This desktop has no tray: to bring the window back, start Dogear again.

## The list of keys

keys-heading = Keys
keys-to-question = Go to the question
keys-ask = Ask; on a card or a change, open it
keys-new-line = New line in the question; on a card, open it in its own browser
keys-earlier-questions = Go through earlier questions
keys-move = Move between cards or changes
keys-open-all = Open all that was found
keys-stop = Stop the answer, or close
keys-these = These keys
keys-in-quick-search = In quick search
keys-call = Call it from anywhere
keys-quick-choose = Choose a page
keys-quick-open = Open it in the browser it is saved in
keys-quick-mark-several = Mark several
keys-quick-mark = Mark one, or take its mark off
keys-quick-walk = Go on without marking
keys-quick-open-marked = Open all that are marked
keys-quick-copy = Copy its address
keys-quick-ask = Ask it in the main window
keys-quick-to-parts = Go to what was understood
keys-quick-close = Close, and go back

## What a search may hold: an example, and what it finds. Below the list of keys, and in the terminal's help.
## OR, NOT, | and -, and site:, folder:, kind:, after:, before: and in: are typed like this in every language; the words
## around them are only examples, and best ones of the language.

help-heading = What a search may hold
help-exact-write = "sour dough" bread
help-exact = exactly these words, in quotation marks of any kind
help-or-write = rust OR go
help-or = either; OR in capitals, or | between a few words
help-without-write = rust -async
help-without = without this word
help-not-write = rust NOT async
help-not = the same
help-site-write = site:github.com rust
help-site = on this site
help-folder-write = folder:Recipes soup
help-folder = in this folder, or in one below it
help-folder-words-write = folder:"To read" essays
help-folder-words = a name of several words needs quotation marks
# "in" is the word of the language: questions are understood in it.
help-path-write = soup in Kitchen/Winter
help-path = in the folder of this path
help-path-arrow-write = soup Kitchen › Winter
help-path-arrow = the same; an emoji in a name may be left out
help-kind-write = kind:pdf taxes
# video, pdf, repository and paper are typed like this in every language.
help-kind = of this kind: video, pdf, repository or paper
help-after-write = after:2023 rust
help-after = saved in 2023 or later
help-before-write = before:2023-05 rust
help-before = saved before May 2023; a day is 2023-05-17
help-in-write = in:firefox bread
help-in = saved in this browser or profile
help-leave-out-write = bread -site:youtube.com
help-leave-out = a minus leaves out a site, a folder or a kind, too
help-note = Plain words do as well: "rust videos on youtube that I saved last year".

## Before the first question of a conversation

welcome-heading = What do you remember?
welcome-lead = A word from the title, the site, when it was, or only what it was about.
welcome-count =
    { $count ->
        [one] { $count } bookmark to look through.
       *[other] { $count } bookmarks to look through.
    }
# Three questions to press. Dogear must understand them: the time, the counting and the site in them mean something to it.
welcome-example-week = What did I save last week?
welcome-example-sites = Which sites do I save most?
welcome-example-github = Anything on GitHub from last year
welcome-empty-heading = Nothing to look through yet.
welcome-empty = Dogear has read no bookmarks. Choose your browsers, or import a file.
# A button, here and wherever there are no bookmarks.
choose-what-to-read = Choose what to read

## Where questions are written

question = Question
question-first = Ask about your bookmarks…
question-next = Ask another question…
question-ask = Ask
# On the button below a question that is being changed in its place.
question-ask-instead = Ask this instead
question-stop = Stop
question-writer-change = Change who answers
# The line below the box: who answers, and what that means for what leaves this computer.
writer-stays = { $name } · nothing leaves this computer
writer-goes = { $name } · your question and what is found go to { $address }
writer-no-address = { $name } · no address yet
writer-no-model = No model chosen

## What was understood of a question

understood = Understood as
# The question as it was read, if it leaned on the one before.
understood-as = Understood as <q>{ $question }</q>
understood-leave-out = Leave out
understood-leave-out-named = Leave out { $label }
understood-put-back = Put back
understood-put-back-named = Put { $label } back
understood-as-english = Read as English
# $language is the name of a language.
understood-not-learnt = Search by meaning has not learnt { $language }: words and names decide here.
# $conditions: one or more conditions of the question, such as "last year and on github.com".
understood-relaxed = Nothing fitted { $conditions }, so that was left out.

## The answer

conversation-opening = Opening the conversation…
conversation-unopened = This conversation could not be opened. { $problem }
answer-looking =
    { $count ->
        [0] Looking…
        [one] Looking through { $count } bookmark…
       *[other] Looking through { $count } bookmarks…
    }
answer-writing = Writing…
answer-stopped = Stopped.
answer-nothing =
    { $count ->
        [0] Nothing saved on that.
        [one] Nothing saved on that. The nearest is:
       *[other] Nothing saved on that. The nearest are:
    }
answer-nothing-so-far =
    { $count ->
        [0] Nothing found so far.
        [one] Nothing fits so far. The nearest is:
       *[other] Nothing fits so far. The nearest are:
    }
# A number in the answer that leads to a bookmark, read aloud.
answer-source = Source { $number }: { $title }
# So many bookmarks, and the time it took to find them ("6 ms").
answer-measured = { $count } in { $time }

## Below an answer

answer-open =
    { $count ->
        [one] Open
       *[other] Open all
    }
# Opens the reasons why each was found.
answer-why =
    { $count ->
        [one] Why this?
       *[other] Why these?
    }
answer-ask-again = Ask again
# Has the question answered by another model, or by Dogear itself.
answer-another-writer = Another writer
answer-set-up-another = Set up another
answer-edit = Edit
answer-what-was-sent = What was sent
answer-helpful = Helpful
answer-not-helpful = Not helpful

## What leaves this computer for an answer

sent-heading = What was sent
sent-heading-before = What would be sent
# $address: the server.
sent-to =
    { $count ->
        [one] Sent to <b>{ $address }</b>, with { $count } bookmark in it:
       *[other] Sent to <b>{ $address }</b>, with { $count } bookmarks in it:
    }
sent-to-before =
    { $count ->
        [one] This would be sent to <b>{ $address }</b>, with { $count } bookmark in it:
       *[other] This would be sent to <b>{ $address }</b>, with { $count } bookmarks in it:
    }
# Put in for $address above.
sent-address-here = { $address }, on this computer
sent-nothing = Nothing was sent.
sent-nothing-before = Nothing would be sent.
sent-looking = Looking…
sent-later = Later questions send the same kind of text. Folders that you keep private are never in it.
sent-agree = Send to { $address }

## What can be done when there is no answer

use-built-in-answers = Use built-in answers
open-settings = Open settings
see-what-would-be-sent = See what would be sent

## Bookmarks that were found

cards-found = Bookmarks found
cards-show-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
# Above those that do not fit the question, but come near.
cards-near = Also near
# In a text that is copied.
cards-near-colon = Also near:
# Of a bookmark: none of its words matched, but its meaning did.
by-meaning = by meaning
not-a-web-page = not a web page
no-longer-saved = no longer saved
no-longer-in = no longer in { $browser }
# Where a bookmark is kept that no browser has.
imported-file = Imported file
# $place is "Firefox › Recipes", or the name of a folder.
also-in = Also in { $place }
also-in-and-more =
    { $count ->
        [one] Also in { $place } and { $count } more place
       *[other] Also in { $place } and { $count } more places
    }
# Put in for $place above.
an-imported-file = an imported file
# The folders that Firefox brings along, word for word as Firefox calls them in the language.
own-folder-menu = Bookmarks Menu
own-folder-toolbar = Bookmarks Toolbar
own-folder-other = Other Bookmarks
own-folder-mobile = Mobile Bookmarks
# Below a sentence of a page, on a card. $month: "March 2026".
passage-from =
    { $origin ->
        [imported] from an imported file, { $month }
        [companion] from the page, as you saw it in { $month }
       *[fetched] from the page, read in { $month }
    }
gone-address-copied = This bookmark is no longer saved. Its address was copied.
not-web-address-copied = This is not a web page, so it cannot be opened from here. Its address was copied.

## Why a bookmark was found

reason-conditions = Meets the conditions.
# $words is a list of words in quotation marks.
reason-words = Matched { $words }.
reason-words-and-meaning =
    Matched { $words }; { $closeness ->
        [very-close] very close in meaning
        [close] close in meaning
        [related] related in meaning
       *[loose] only loosely related
    }.
reason-meaning =
    No word matched; { $closeness ->
        [very-close] very close in meaning
        [close] close in meaning
        [related] related in meaning
       *[loose] only loosely related
    }.

## The chosen bookmark, at the right of a wide window

detail = Chosen bookmark
detail-folder = Folder
detail-saved = Saved
detail-browser = Browser
detail-file = File
detail-no-longer-in = No longer in { $place }
detail-also-in = Also in
# Above the reason why it was found.
detail-found = Found
detail-open = Open
detail-open-in = Open in { $browser }
# Opens the page in another browser it is saved in, too.
detail-open-there = open there
detail-copy-address = Copy address

## What a page says: in the details of a bookmark, and at length

# $day: "3 Mar 2026".
page-text-from =
    { $origin ->
        [imported] From an imported file, { $day }
        [companion] As you saw it on { $day }
       *[fetched] Read on { $day }
    }
page-text-open = Read the page’s text
page-text-again = Read again
page-text-now = Read it now
page-text-forget = Forget
page-text-asking = Asking the site…
page-text-none = Nothing was read of this page yet.
# Above what one page says.
page-text-heading = Page text
page-text-unread = The text of this page could not be looked up. { $problem }
page-text-came =
    { $state ->
        [read] This page was read on { $day }; its text is not kept.
        [no-text] There is no text in this page. It was asked for on { $day }.
        [walled] In place of this page came a sign-in or a notice, on { $day }.
        [unwanted] Its site does not want this page read by programs.
        [gone] This page is gone: its site said so on { $day }.
        [dead] The site of this page was not there on { $day }.
        [trouble] This page could not be had on { $day }. It is tried again.
       *[forbidden] This page is in your own network, which is not asked.
    }
reader-published = Published { $day }

## Pages that are gone, have moved or have changed

health-heading = Gone, moved, changed
health-lead = What Dogear noticed when it asked for your pages. It removes nothing anywhere.
# Read aloud before the next five.
health-which = What to list
health-all = All
health-gone = Gone
health-dead = Site gone
health-moved = Moved
health-changed = Changed
health-all-explained = Pages that are not as they were when you saved or read them.
health-gone-explained = The site says that there is no such page any more.
health-dead-explained = There is no such site any more, or it is for sale.
health-moved-explained = The site leads to another address, for good.
health-changed-explained = The page says something else than when it was read before.
health-looking = Looking for them…
health-unread = They could not be looked for. { $problem }
health-none = No page of this kind was noticed.
health-never = No page was asked for yet. Settings has a place for that: Page text.
health-noticed = noticed on { $day }
health-moved-to = Now at { $address }
health-copy-new = Copy the new address
# Of an archive of the web. It is there if the archive has one; Dogear did not look.
health-archived = Archived copy near { $day }
health-archived-undated = Archived copy

## Recent changes

changes-heading = Recent changes
changes-lead = What happened to your bookmarks since Dogear first read them. Removed pages can still be opened.
changes-all = All
change-added = Added
change-changed = Changed
change-moved = Moved
change-removed = Removed
# It had been removed, and is saved again.
change-restored = Restored
changes-unread = The changes could not be read. { $problem }
changes-reading = Reading the changes…
changes-none = Nothing has changed yet.
changes-none-of =
    { $kind ->
        [added] Nothing was added.
        [changed] Nothing was changed.
        [moved] Nothing was moved.
        [removed] Nothing was removed.
       *[restored] Nothing was restored.
    }
changes-none-yet = What your browsers add, change, move and remove from now on is listed here.
changes-no-bookmarks = There are no bookmarks yet.
changes-show-older = Show older
# From one folder to another. The arrow points to where the language is read to.
change-from-to = { $from } → { $to }
# In place of a folder's name.
change-no-folder = no folder
change-had-no-title = had no title
change-was-called = was “{ $title }”
change-was-at = was at { $address }
change-else = its date, tags or note
change-copy-address = Copy the address
change-copy-address-of = Copy the address of { $title }

## Browsers and files that are read

source-uncounted = Not counted yet
source-contents-newest =
    { $count ->
        [one] { $count } bookmark
       *[other] { $count } bookmarks
    }, { $when ->
        [morning] the newest from this morning
        [afternoon] the newest from this afternoon
        [evening] the newest from this evening
        [yesterday] the newest from yesterday
        [days] { $days ->
            [one] the newest from { $days } day ago
           *[other] the newest from { $days } days ago
        }
       *[date] the newest from { $date }
    }
# After the name of a file.
source-imported-file = imported file
# $contents is "312 bookmarks".
source-file-explained = { $contents }, read once. Removing it forgets them; the file stays where it is.
# A switch.
source-read = Read { $name }
source-remove-named = Remove { $file }
# The second press, which does it.
source-forget = Forget
source-forget-named =
    { $count ->
        [one] Forget { $count } bookmark of { $file }
       *[other] Forget { $count } bookmarks of { $file }
    }

## A file that is imported

import = Import
import-heading = Import a file
import-drop-here = Drop the file to see what is in it.
import-reading = Reading the file…
import-importing = Importing…
# $counts is a list of the next five.
imported = <b>{ $file }</b>: { $counts }.
imported-added =
    { $count ->
        [one] { $count } bookmark added
       *[other] { $count } bookmarks added
    }
imported-changed =
    { $count ->
        [one] { $count } changed
       *[other] { $count } changed
    }
imported-to-add =
    { $count ->
        [one] { $count } bookmark to add
       *[other] { $count } bookmarks to add
    }
imported-to-change =
    { $count ->
        [one] { $count } to change
       *[other] { $count } to change
    }
imported-known =
    { $count ->
        [one] { $count } known already
       *[other] { $count } known already
    }
imported-elsewhere =
    { $count ->
        [one] { $count } also saved elsewhere
       *[other] { $count } also saved elsewhere
    }
imported-left-out =
    { $count ->
        [one] { $count } left out by your rules
       *[other] { $count } left out by your rules
    }
# Columns of the file that mean nothing to Dogear. $names is a list of the one below.
imported-unused = Not used: { $names }.
# The name of a column, and in how many rows it was.
imported-unused-name = { $name } (in { $rows })
# Ends the list of names.
imported-unused-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
imported-more-notes =
    { $count ->
        [one] And { $count } more note.
       *[other] And { $count } more notes.
    }

## The first run

first-run-heading = Find any page you ever saved.
first-run-lead = Dogear reads your browsers’ bookmarks on this computer and finds them by what you remember. Nothing is sent anywhere. Choose what it may read.
first-run-looking = Looking for browsers…
first-run-found = Found on this computer
first-run-no-browser = No browser was found on this computer. Import a file that a browser exported, or <again>look again</again>.
first-run-read =
    { $count ->
        [one] Read { $count } bookmark
       *[other] Read { $count } bookmarks
    }
first-run-choose-browser = Choose a browser
first-run-import = Import a file…
# After "or".
first-run-or-import = import a file
# After "or".
first-run-or-sample = try the sample library
first-run-nothing-read = There was nothing to read there. Choose another browser, or import a file.
first-run-reading-heading = Reading your bookmarks.
first-run-reading = Reading
first-run-bookmarks-read = Bookmarks read
first-run-read-so-far =
    { $count ->
        [one] <b>{ $count } bookmark</b> so far
       *[other] <b>{ $count } bookmarks</b> so far
    }
first-run-read-of =
    { $total ->
        [one] <b>{ $done }</b> of { $total } bookmark
       *[other] <b>{ $done }</b> of { $total } bookmarks
    }
# $pace is one of the two below.
first-run-read-of-at-pace =
    { $total ->
        [one] <b>{ $done }</b> of { $total } bookmark, { $pace }
       *[other] <b>{ $done }</b> of { $total } bookmarks, { $pace }
    }
pace-seconds = { $rate } a second, about { $seconds } s left
pace-minutes =
    { $minutes ->
        [one] { $rate } a second, about { $minutes } minute left
       *[other] { $rate } a second, about { $minutes } minutes left
    }
first-run-words-first = Words can be searched at once. Search by meaning gets ready in the background.
first-run-start-now = Start asking now
first-run-ready = Ready when you are.
first-run-by-words =
    { $count ->
        [one] { $count } bookmark can be searched by words.
       *[other] { $count } bookmarks can be searched by words.
    }
first-run-preparing = Search by meaning: { $done } of { $total }. Nobody has to wait for it.
# $pace is "640 a second, about 6 s left".
first-run-preparing-at-pace = Search by meaning: { $done } of { $total }, { $pace }. Nobody has to wait for it.
first-run-quick = <b>Quick search</b> finds a page from wherever you are.
first-run-quick-tried = That is it. Press it again whenever you look for a page.
first-run-quick-try = Press <kbd>{ $keys }</kbd> now to try it.
# $problem is a sentence.
first-run-quick-problem = { $problem } Choose others in Settings.
first-run-quick-not-here = This desktop gives no keys to programs; Settings tells how to call it.
first-run-start = Start asking

## Settings: Bookmarks

settings-heading = Settings
settings-reading = Reading the settings…
sources-heading = Bookmarks
sources-lead = Dogear reads these and follows their changes. It never writes to a browser.
sources-none = No browser was found on this computer. A file that a browser exported works as well.
sources-import = Import a file…
sources-export = Export…
export-as = As
export-html = HTML, for any browser
export-csv = CSV, a table
# Which browsers the bookmarks come from.
export-from = From
export-everywhere = everywhere
export-folder = In the folder
export-all-folders = all folders
export-write = Export to a file…
exported =
    { $count ->
        [one] { $count } bookmark written to { $path }.
       *[other] { $count } bookmarks written to { $path }.
    }
exported-left-out =
    { $count ->
        [one] { $count } bookmark with too long an address left out.
       *[other] { $count } bookmarks with too long an address left out.
    }

## Settings: In the browser

companions-heading = In the browser
companions-lead = Dogear’s companion, an extension for your browser, tells Dogear of bookmarks as you save them, also where the browser keeps them in an encrypted file, and finds them from the address bar.
companions-none = No browser was found on this computer.
companions-on = Let the companion in my browsers speak to Dogear
# Offered where a browser keeps its bookmarks encrypted; the three steps are taken in that browser.
companions-add = Let the companion read it…
companions-step-page = In { $browser }, type <kbd>chrome://extensions</kbd> into the address bar and switch on “Developer mode”.
companions-step-load = Choose “Load unpacked”.
companions-step-folder = Choose the folder <kbd>{ $folder }</kbd>
companions-missing = This Dogear came without its companion. Install Dogear from a package.
# $browsers is a list of $count names, here and below.
companions-reach =
    { $count ->
        [one] { $browsers } can reach Dogear.
       *[other] { $browsers } can reach Dogear.
    }
companions-not-yet =
    { $count ->
        [one] { $browsers } cannot yet. Switch this off and on again.
       *[other] { $browsers } cannot yet. Switch this off and on again.
    }
companions-another =
    { $count ->
        [one] { $browsers } reaches another Dogear. Switching this on leads it here.
       *[other] { $browsers } reach another Dogear. Switching this on leads them here.
    }
# A snap and a flatpak are ways in which programs come to Linux.
companions-snap =
    { $count ->
        [one] { $browsers } is a snap and can start no other program; its bookmarks are read from its file, as before.
       *[other] { $browsers } are snaps and can start no other program; their bookmarks are read from their files, as before.
    }
companions-flatpak =
    { $count ->
        [one] { $browsers } is a flatpak and can start no other program; its bookmarks are read from its file, as before.
       *[other] { $browsers } are flatpaks and can start no other program; their bookmarks are read from their files, as before.
    }

## Settings: Left out

left-out-heading = Left out
left-out-lead = What matches one of these is not kept, not found, and never sent to anyone.
left-out-unread = The rules could not be read. { $problem }
left-out-reading = Reading the rules…
left-out-none = Nothing is left out.
left-out-reading-again = Reading again…
left-out-remove-named = Remove the rule for { $value }
left-out-what = What to leave out
left-out-add = Leave out…
left-out-already = This is left out already.
left-out-choose = Choose…
left-out-yes = Leave out
left-out-working = Leaving out…
rule-folder = Folder
rule-folder-example = Work/Private
rule-folder-hint = With everything in it. Work/Private is the folder Private in the folder Work.
rule-site = Site
rule-site-example = example.org
rule-site-hint = With its subdomains.
rule-source = Browser or file
rule-source-hint = All that it holds, also if it is switched on above.
rule-pattern = Title or address
rule-pattern-example = *invoice*
rule-pattern-hint = * stands for anything, ? for one character.
rule-folder-sure = Leave out everything in the folder “{ $value }”?
rule-site-sure = Leave out { $value } and its subdomains?
rule-source-sure = Leave out everything from { $value }?
rule-pattern-sure = Leave out titles and addresses like “{ $value }”?
rule-would-forget =
    { $count ->
        [0] No bookmark matches now; new ones that match will be left out. Nothing changes in your browser.
        [one] { $count } bookmark is forgotten here. Nothing changes in your browser.
       *[other] { $count } bookmarks are forgotten here. Nothing changes in your browser.
    }
rule-forgotten =
    { $count ->
        [0] No bookmark matched. New ones that match will be left out.
        [one] { $count } bookmark was forgotten.
       *[other] { $count } bookmarks were forgotten.
    }
rule-gone = That rule was gone already.
rule-came-back =
    { $count ->
        [0] Removed. No bookmark came back.
        [one] Removed. { $count } bookmark came back.
       *[other] Removed. { $count } bookmarks came back.
    }

## Settings: Search by meaning

models-heading = Search by meaning
models-lead = A model on this computer compares what you ask with what you saved. Larger ones know more languages and take longer to read your bookmarks.
models-unlisted = The models could not be listed. { $problem }
models-looking = Looking for models…
# MB: megabytes.
# How many languages a model reads; 1 is English.
model-languages =
    { $count ->
        [one] English
       *[other] { $count } languages
    }
model-size = about { $megabytes } MB
model-in-use = In use
model-cancel-named = Do not change to { $name }
model-stop = Stop
model-stop-named = Stop getting { $name }
# For a model that lies in a folder of the reader's own: the folder stays.
model-forget = Forget
model-forget-named = Forget { $name }
model-delete = Delete
model-delete-named = Delete { $name }
model-delete-partial-named = Delete what is here of { $name }
model-use = Use
model-use-named = Use { $name }
# Goes on where getting it was stopped.
model-go-on = Go on
model-go-on-named = Go on getting { $name }
model-get = Get
model-get-named = Get { $name } from { $host }
model-reads-named = { $name } reads your bookmarks
model-fetched-named = { $name } is being fetched
model-partial = { $megabytes } MB of it are here.
model-asking = Asking for it…
model-fetched = { $done } of { $total } MB
model-has-read-words =
    { $total ->
        [one] Has read { $done } of { $total } bookmark. Words are searched until then.
       *[other] Has read { $done } of { $total } bookmarks. Words are searched until then.
    }
# $model is the one that is in use until the new one has read all.
model-has-read-other =
    { $total ->
        [one] Has read { $done } of { $total } bookmark. { $model } answers until then.
       *[other] Has read { $done } of { $total } bookmarks. { $model } answers until then.
    }
models-go-back = Go back to { $name }
models-from = Models come from { $host }, when you press Get.
models-from-label = Get them from
models-from-hint = A copy of Hugging Face’s hub, if yours is another. Only the names of a model’s files are sent there.

## Settings: Page text

pages-heading = Page text
pages-lead = Dogear can read what your bookmarked pages say, so that you find one by what it said. The text stays on this computer, and no site is asked for anything until you start it here.
pages-on = Read the text of pages
pages-looking = Looking at the page text…
pages-unread = The page text could not be looked at. { $problem }
# Above browsers, files and folders to choose.
pages-which = Which pages
pages-which-none = Nothing is chosen yet. Choose a browser, a file or a folder below.
# Read aloud before the fields for a folder.
pages-folder-chosen = Folder to read
pages-add = Add
pages-folder-hint = With everything in it. A private folder is read only if it stands here.
# Above sites and folders that are never asked for.
pages-not = Never these
pages-not-what = What is never read
pages-not-hint = What is left out above is never read either.
pages-known = This stands here already.
pages-network = Also pages in your own network
pages-network-hint = A router or a server at home, where a bookmark has its address.
# Before a list: never, or after so many days.
pages-reread = Read a page again
pages-reread-never = Never
pages-reread-after =
    { $days ->
        [one] After { $days } day
       *[other] After { $days } days
    }
pages-goes-out = What goes out
pages-goes-out-explained = A site is asked for one page at a time, with a pause between, and not at all where it does not want that. It sees the address of the page, that of your connection, and the name Dogear. No cookies are sent, and no scripts run.
pages-estimating = Counting pages…
# $count: pages; $total: sites; $time: "50 minutes".
pages-estimate =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    } on { $total ->
        [one] { $total } site
       *[other] { $total } sites
    }: about { $megabytes } MB, about { $time }.
pages-estimate-private =
    { $count ->
        [one] { $count } page in a private folder is not among them.
       *[other] { $count } pages in private folders are not among them.
    }
pages-estimate-none = Nothing of what is chosen is left to read.
pages-start = Start reading
pages-pause = Pause
# The rest is not asked for any more.
pages-stop = Stop
pages-reading-named = Reading the text of pages
# So many were asked for.
pages-done =
    { $total ->
        [one] { $done } of { $total } page
       *[other] { $done } of { $total } pages
    }
# The site that is being asked.
pages-now = now { $site }
pages-so-far = { $megabytes } MB so far
# $time: "48 minutes".
pages-left = about { $time } left
pages-waiting =
    { $why ->
        [power-saver] Waiting: the power saver is on. It goes on by itself.
        [low-battery] Waiting: the battery is low. It goes on by itself.
        [metered] Waiting: this connection is metered. It goes on by itself.
        [elsewhere] Waiting: another Dogear is reading. It goes on by itself.
        [resting] Waiting: Dogear is paused. It goes on with it.
       *[offline] Waiting: there is no connection. It goes on by itself.
    }
pages-finished = All pages were asked for, the last on { $day }. New bookmarks are read by themselves.
# What came of the pages, each with how many there are.
pages-came = What came of all pages
page-state-read = Read
page-state-no-text = Without text
page-state-walled = Behind a sign-in or a notice
page-state-unwanted = Not to be read by programs
page-state-gone = Gone
page-state-dead = Site gone
page-state-trouble = In trouble, tried again
page-state-forbidden = In your own network
pages-kept =
    { $count ->
        [0] No page text is kept.
        [one] The text of { $count } page is kept: { $megabytes } MB.
       *[other] The text of { $count } pages is kept: { $megabytes } MB.
    }
pages-forget = Forget page text
pages-forget-sure =
    { $count ->
        [one] Forget the text of { $count } page? To have it again, its site has to be asked again.
       *[other] Forget the text of all { $count } pages? To have it again, their sites have to be asked again.
    }
pages-forget-yes = Forget
pages-forgotten = The page text was forgotten.

## Settings: Answers

answers-heading = Answers
answers-written-by = Written by
answers-address = Address
# Of a service that asks for one.
answers-key = Key
answers-key-save = Save
answers-key-remove = Remove the key
answers-key-saved = Saved. Type a new one to replace it
answers-key-kept = Kept in this computer’s keyring
answers-key-in-file = This computer has no keyring that can be used, so the key is in a file in the data folder. Only your user can read it, but it is not encrypted.
answers-model = Model
answers-model-name = Name of the model
# Whether a model also helps to understand questions, and when.
answers-reading = Also helps to understand questions
answers-reading-never = Never
answers-reading-local = If it runs on this computer
answers-reading-always = Always
answers-test = Test the connection
answers-asking = Asking…
answers-connected-choose =
    { $count ->
        [one] Connected: { $count } model found. Choose one.
       *[other] Connected: { $count } models found. Choose one.
    }
answers-connected = Connected. { $model } is ready.
answers-found-looking = Looking for models on this computer…
answers-found = Found on this computer
# $name is a program, $place an address.
answers-found-one =
    { $count ->
        [one] <b>{ $name }</b> answers at { $place } with { $count } model.
       *[other] <b>{ $name }</b> answers at { $place } with { $count } models.
    }
answers-found-chosen = Chosen
answers-found-use = Use
answers-found-use-named = Use { $name }
answers-found-none = No model answers on this computer.
answers-found-failed = This computer could not be searched for models.
provider-built-in = Built-in answers
provider-built-in-lead = Short answers put together from what was found. Nothing leaves this computer.
provider-ollama-lead = A language model that you run yourself. With an address on this computer, nothing leaves it.
provider-other = Another server
provider-other-lead = Any program or service that speaks OpenAI’s protocol, such as LM Studio and llama.cpp on this computer.
provider-service-lead = Your question, and the titles, sites, folders and notes of what was found, are sent there. You see the text first.

## Settings: Private folders

privacy-heading = Private folders
privacy-lead = You find what is in them; no model and no assistant is ever shown it.
privacy-folder = Folder
privacy-folder-example = Work/Private
privacy-add = Keep private
privacy-known = This folder is private already.
privacy-hint = With everything in it. Work/Private is the folder Private in the folder Work.
privacy-agreed = You agreed to send questions and what is found to:
privacy-withdraw = Withdraw
privacy-withdraw-named = Send nothing more to { $address }
privacy-withdraw-hint = After that you are asked again before anything is sent there.
privacy-else = What else leaves this computer
privacy-else-models = When you get a model for search by meaning, its files are asked for by name from { $host } and wherever that keeps them. Nothing of yours goes with it, and search itself stays here.

# Below the sentence on models.
privacy-else-pages = With page text switched on, sites are asked for the pages that you chose.

## Settings: Learning

habit-heading = Learning
habit-lead = What you open decides between bookmarks that fit about equally well. It stays on this computer.
habit-on = Learn from what I open
habit-opened =
    { $count ->
        [0] Nothing opened from an answer is remembered.
        [one] { $count } opened bookmark is remembered.
       *[other] { $count } opened bookmarks are remembered.
    }
habit-forget = Forget what I opened
# Of several bookmarks that were found, the reader opened one that stood below others.
habit-nothing-yet =
    { $count ->
        [one] Nothing is learnt yet: that takes { $count } more bookmark opened although others stood above.
       *[other] Nothing is learnt yet: that takes { $count } more bookmarks opened although others stood above.
    }
habit-nothing-moved = You open what stands first: nothing is moved.
habit-coverage =
    You open bookmarks that have the words of the question in them { $often ->
        [much-more] much more often
        [more] more often
        [less] less often
       *[much-less] much less often
    }.
habit-meaning =
    You open bookmarks that have the same meaning as the question { $often ->
        [much-more] much more often
        [more] more often
        [less] less often
       *[much-less] much less often
    }.
habit-closeness =
    You open bookmarks that repeat much of the question word for word { $often ->
        [much-more] much more often
        [more] more often
        [less] less often
       *[much-less] much less often
    }.
habit-exact =
    You open bookmarks that have exactly the title or the site asked for { $often ->
        [much-more] much more often
        [more] more often
        [less] less often
       *[much-less] much less often
    }.
habit-freshness =
    You open bookmarks that have a recent date { $often ->
        [much-more] much more often
        [more] more often
        [less] less often
       *[much-less] much less often
    }.
habit-frecency =
    You open bookmarks that have been opened often and recently { $often ->
        [much-more] much more often
        [more] more often
        [less] less often
       *[much-less] much less often
    }.

## Settings: In the background

background-heading = In the background
background-lead = While Dogear runs it follows your browsers, with or without its window.
background-paused = Paused.
background-paused-until = Paused until { $time }.
background-go-on = Go on
background-pause-hour = Pause for an hour
background-pause = Pause until started again
background-keep-watching = Keep watching when the window is closed
background-start-with-computer = Start with the computer
background-start-with-computer-hint = Without its window, which comes when you call it.

## Settings: Quick search

quick-heading = Quick search
quick-lead = A small window over all others, to find a page without leaving what you do.
quick-keys-by-desktop = The desktop gives these keys. Its own settings change them.
quick-keys-not-yet = The desktop has given no keys yet. Its own settings have a place for them.
quick-keys-none = No keys call it.
quick-keys-press = Press the new keys…
quick-keys-leave = Esc leaves them as they are.
quick-keys-change = Change
quick-keys-on = Turn on
quick-keys-off = Turn off
quick-open = Open quick search
# Below: where a key is bound to a command, with the names that the desktop's own settings have in the language.
quick-bind-gnome = This desktop gives no keys to programs. In the system’s settings under Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with this command.
quick-bind-kde = This desktop gives no keys to programs. In System Settings under Keyboard, Shortcuts, Add New, Command or Script: enter this command.
quick-bind-sway = This desktop gives no keys to programs. Add this line to ~/.config/sway/config and reload Sway.
quick-bind-hyprland = This desktop gives no keys to programs. Add this line to ~/.config/hypr/hyprland.conf.
quick-bind-other = This desktop gives no keys to programs. In the desktop’s settings for the keyboard, bind a key to this command.
shortcut-held = Another program holds { $keys }.
shortcut-refused = The system does not give { $keys }.
shortcut-unusable = These keys cannot be used. Press others.

## Settings: Look

look-heading = Look
look-theme = Colours
look-as-system = As the system
look-light = Light
look-dark = Dark
look-language = Language

## Settings: This library

about-heading = This library
about-meaning = Search by meaning
about-meaning-off = Not available; words are searched.
about-meaning-ready =
    { $count ->
        [one] All { $count } bookmark ready.
       *[other] All { $count } bookmarks ready.
    }
about-meaning-preparing =
    { $total ->
        [one] { $done } of { $total } bookmark ready.
       *[other] { $done } of { $total } bookmarks ready.
    }
about-data-folder = Data folder
about-version = Version
about-look = Look for a newer version
about-looking = Looking…
about-newest = This is the newest version.
about-newer = Version { $version } is there.
about-newer-open = Show it in the browser
about-keys = Keys
about-list-keys = List the keys

## Quick search

quick-title = Dogear: quick search
quick-field = What do you remember of the page?
quick-type = Type what you remember: a word, a site, a folder, when you saved it.
quick-reading = Dogear is reading your bookmarks. They can be found here in a moment.
quick-no-bookmarks = Dogear has read no bookmarks yet.
quick-choose = Choose what it may read
quick-open-dogear = Open Dogear
quick-open-many =
    { $count ->
        [one] Open { $count } page?
       *[other] Open { $count } pages?
    }
quick-open-many-yes = Open { $count }
# Beside a key in the last line: what it does. Short.
quick-hint-open = open
quick-hint-open-marked = open { $count }
quick-hint-ask = ask
quick-hint-copy = copy address
quick-hint-close = close
# So many pages of all, and the time it took ("6 ms").
quick-measured = { $count } of { $total } · { $time }
quick-not-web = This is not a web page, so it cannot be opened. Its address was copied.

## Why there is no answer. $address is a server, $model the name of a model.

failure-no-provider = Nothing answers at { $address }. Start the program that runs { $model }, or check the address in Settings.
failure-wrong-key = { $address } does not accept the key. Check the key in Settings.
failure-no-model = { $address } does not have the model { $model }. Choose another one in Settings.
failure-rate-limited = { $address } asks to wait. Try again in a minute, or look at your plan there.
failure-rate-limited-seconds =
    { $seconds ->
        [one] { $address } asks to wait. Try again in a second.
       *[other] { $address } asks to wait. Try again in { $seconds } seconds.
    }
failure-rate-limited-minutes =
    { $minutes ->
        [one] { $address } asks to wait. Try again in { $minutes } minute.
       *[other] { $address } asks to wait. Try again in { $minutes } minutes.
    }
failure-rate-limited-hours =
    { $hours ->
        [one] { $address } asks to wait. Try again in { $hours } hour.
       *[other] { $address } asks to wait. Try again in { $hours } hours.
    }
failure-provider-down = { $address } could not answer just now. Try again in a moment.
failure-timeout = { $address } took too long to answer. Try again, or choose a smaller model.
failure-context-too-long = The question and its bookmarks are more than { $model } can read at once. Ask a shorter question, or choose another model in Settings.
# The answer is shown as far as it came.
failure-cut = The answer from { $address } broke off. Ask again for all of it.
failure-bad-answer = { $address } sent nothing that can be shown as an answer. Check the address and the model in Settings.
failure-not-agreed = Nothing was sent yet. { $address } is not on this computer: look at what would be sent, and agree to it first.
failure-internal = The question could not be sent to { $address }: { $reason }. Check Settings.

## What went wrong: what it is, and what helps. $reason comes from the system or from a server, in its own words.

problem-library-damaged = The library file { $path } is damaged and cannot be read.
problem-library-newer = The library file { $path } was written by a newer Dogear (version { $found } of its layout, this Dogear knows { $known }). Update Dogear.
problem-library-unusable = The library file { $path } cannot be used: { $reason }. Check that its folder exists, may be written and has space left.
problem-library-out-of-step = The library and the model do not fit together. Choose the model again in Settings.
problem-library-failed = The library could not be read or written: { $reason }. Start Dogear again.
problem-reading-stopped = Reading { $source } stopped unexpectedly. What was read before is kept.
problem-source-unknown = There is no source { $id } any more. Choose your browsers again in Settings.
problem-folder-unknown = There is no folder “{ $typed }” any more.
# The next four: runtime and model are files that search by meaning needs.
problem-runtime-unusable = Search by meaning is off: { $path } cannot be loaded ({ $reason }). Install Dogear again. Words are searched meanwhile.
problem-model-file-unusable = Search by meaning is off: the model file { $path } cannot be used ({ $reason }). Install Dogear again, or choose another model in Settings.
problem-model-failed = The model could not read a text: { $reason }. Choose another model in Settings if it happens again.
problem-model-stopped = Search by meaning has stopped. Start Dogear again.
problem-model-unknown = There is no model { $name }.
problem-model-not-here = { $name } is not here yet. Get it first.
problem-model-gone = Search by meaning is off: the model { $id } is not here any more. Get it again in Settings, or use another.
problem-model-folder-incomplete = { $reason }. A folder needs model.onnx, tokenizer.json and model.toml.
problem-model-id-taken = { $path }: the id { $id } is taken or none. Give the model another.
problem-model-width-wrong = { $id } gives { $found } numbers a text where its model.toml says { $said }. Use another model.
problem-model-in-use = { $id } is in use, or comes with Dogear. Use another model first.
problem-server-address = { $address } is no address of a server. Write it as https://huggingface.co.
problem-server-unreachable = { $host } cannot be reached ({ $reason }). Look at the connection and start again: what has arrived is kept.
problem-server-lacks-file = { $host } has no { $file }. The model may have moved: look for a newer Dogear.
problem-server-refuses = { $host } does not give { $file } ({ $reason }). Try again later.
problem-download-cut = The connection to { $host } broke ({ $reason }). Start again to go on from there: what has arrived is kept.
problem-download-tampered = What came from { $host } as { $file } is not what was announced, and was deleted. Start again; if it happens twice, do not use this server.
problem-download-busy = This model is being fetched already, by another program.
problem-disk-full = The disk is full. Make room where { $path } is and start again: what has arrived is kept.
problem-settings-unreadable = { $path } cannot be read: { $reason }. Correct the file or delete it.
problem-file = { $path }: { $reason }
problem-folder-not-made = The folder { $path } cannot be made: { $reason }. Make room for it, or allow it, and start Dogear again.
problem-no-data-folder = The system names no folder for application data, so Dogear has no place for its library.
problem-nothing-to-open = There is nothing to open: no longer saved, or not a web page.
problem-no-program = Dogear does not know which program shows pages in { $browser }. Open the page in your usual browser.
problem-pages-off = Reading pages is switched off. Switch it on in Settings.
problem-pages-busy = Another Dogear is reading pages. Wait until it is done, or stop it there.
problem-page-left-out = This page is in a private folder, or among those that are never read. Settings has both.
problem-no-project = This Dogear was built without the address of its project, so it cannot look for a newer version.
problem-no-release = No version has been published yet at { $page }.
problem-newest-unknown = Whether there is a newer version is not known: { $host } does not say ({ $reason }). Try again later, or look at { $page }.
problem-broken = Something in Dogear stopped unexpectedly: { $reason }. Start Dogear again.
problem-not-opened = The browser did not open { $url }: { $reason }
problem-autostart = Starting with the computer could not be changed: { $reason }
problem-no-host = The program that browsers start is not beside this one. Install Dogear again.
problem-nothing-dropped = The file is not known any more. Drop it again.
problem-file-picked = The file cannot be used: { $reason }
problem-shortcut-held = Another program holds { $keys }.
problem-shortcut-refused = The system does not give { $keys } to programs. Press others.
problem-shortcut-not-here = This desktop gives no keys to programs.
problem-shortcut-unfit = Press a key together with Ctrl, Alt or the command key.
problem-rule-folder = Write the name of a folder, or a path such as Work/Private.
problem-rule-site = This is not a site. Write one such as example.org.
problem-rule-source = Choose a browser or an imported file.
problem-rule-pattern = Write a part of titles or addresses between stars, such as *invoice*, and not stars alone.

## The library's list. There is little room: titles of sorts, conditions and buttons are a word or two.

library-list = Bookmarks
library-reading = Reading the library…
library-unread = The library could not be read. { $problem }
library-empty = What your browsers hold is listed here as soon as it was read.
# Nothing meets the conditions.
library-nothing = No bookmark meets all of this.
# A button: the list without one condition, such as "Without: github.com".
library-without = Without: { $condition }
library-without-words = Without the words
library-show-all = Show all bookmarks
# The box that filters the list while one types.
library-filter = Words, a site, a year…
# A button that adds a condition to the list.
library-condition = Condition
library-conditions = Conditions
library-clear-all = Clear all
library-kind = Kind of page
library-kind-video = Videos
library-kind-pdf = PDF files
library-kind-repository = Code repositories
library-kind-paper = Papers
library-never-opened = Never opened
library-saved-twice = Saved more than once
# Before a field for a date, under "Saved".
library-from = From
library-to = To
# Conditions on a chip.
library-from-to = { $from } – { $to }
library-since = Since { $day }
library-until = Until { $day }
library-tagged = Tag: { $tag }
# A folder, and the browser or file that it is in.
library-folder-of = { $folder } ({ $source })
# Bookmarks that were chosen on the map or in another view.
library-chosen-elsewhere =
    { $count ->
        [one] { $count } chosen bookmark
       *[other] { $count } chosen bookmarks
    }
library-sort = Order
library-sort-saved = Saved
library-sort-title = Title
library-sort-site = Site
library-sort-folder = Folder
library-sort-opened = Opened
# In the order of how well they fit what was typed.
library-sort-found = Best match
library-newest-first = Newest first
library-oldest-first = Oldest first
library-a-first = From A to Z
library-z-first = From Z to A
library-best-first = Best match first
library-best-last = Best match last
# A button that turns the order round, and what the order is now.
library-turn-round = Turn the order round: { $order }
library-headings = Headings
# Headings above bookmarks that have none of what the list is in the order of.
library-no-folder = No folder
library-no-site = No site
library-no-title = No title
library-no-date = No date
library-not-opened = Never opened
# At the right end of a row: in how many places the page is saved, and when Dogear opened it.
library-places-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
library-opened-on = opened { $day }
# The tree beside the list.
library-places = Browsers and folders
library-places-filter = Find a folder
library-places-none = No folder is called that.
library-all = All bookmarks
library-tags = Tags
library-languages = Languages
# A folder without a name.
library-unnamed = Unnamed
# What was chosen in the list, and what can be done with it.
library-chosen =
    { $count ->
        [one] { $count } chosen
       *[other] { $count } chosen
    }
library-choose-none = Choose none
# A button that shows one bookmark at length.
library-detail = Details
library-as-links = As links
library-as-markdown = As Markdown
library-copied =
    { $count ->
        [one] { $count } bookmark copied.
       *[other] { $count } bookmarks copied.
    }
# A button that asks for a file.
library-save = Export…
library-written =
    { $count ->
        [one] { $count } bookmark written to { $path }.
       *[other] { $count } bookmarks written to { $path }.
    }
library-ask-in-these = Ask only in these
library-leave-out = Leave out…
library-leave-out-what = What shall be left out?
library-leave-out-none = These have neither a site nor a folder to leave out.
# One page, in a list of what can be left out: this page, a folder, a site.
library-this-page = This page
library-open-many =
    { $count ->
        [one] Open { $count } page?
       *[other] Open { $count } pages?
    }
library-open-many-each = Each opens in a tab of its own in your browser.
library-open-all =
    { $count ->
        [one] Open { $count }
       *[other] Open all { $count }
    }
# One bookmark at length.
library-note = Note
library-found-otherwise = No word matched as it is written; by another form of a word, or by its meaning.
library-saved-in =
    { $count ->
        [one] Saved in { $count } place
       *[other] Saved in { $count } places
    }
library-show-folder = show its folder
# Copies browser, profile and folder as text.
library-copy-place = copy the place
library-place-copied = Place copied.
library-manager-keys = { $keys } shows the bookmarks in { $browser }.
library-never-changes = Dogear changes and deletes nothing in a browser.
library-show-site = Show only { $site }
library-opened = Opened with Dogear
# What happened to this bookmark.
library-history = History
library-similar = Similar pages
library-similar-looking = Looking for similar pages…
library-similar-failed = Similar pages could not be looked for.
library-similar-not-ready = Search by meaning is not ready yet. Similar pages are shown here once it is.
library-similar-none = Nothing similar is saved.
library-closeness =
    { $closeness ->
        [very-close] very close
        [close] close
        [related] related
       *[loose] loosely related
    }
library-of-site = More of { $site }
library-all-of-site =
    { $count ->
        [one] Show all { $count }
       *[other] Show all { $count }
    }
# Above the box for questions: they are answered from these bookmarks alone.
question-among =
    { $count ->
        [one] Only in { $count } chosen bookmark
       *[other] Only in { $count } chosen bookmarks
    }
question-among-all = Ask in all bookmarks again
# The list of keys.
keys-in-library = In the library
keys-to-filter = Go to the filter
keys-choose-next = Choose the one before or after
keys-choose-range = Choose several
keys-choose-more = Choose one more, or one less
keys-choose-all = Choose all
keys-to-beside = Go to the folders, or to the details
keys-open = Open
keys-choose-none = Choose none

## Sites and copies

sites-heading = Sites
# A site is a host, such as example.org; docs.example.org is a subdomain of it.
sites-lead =
    { $sites ->
        [one] { $sites } site you saved from. It counts its subdomains, too.
       *[other] { $sites } sites you saved from. Each counts its subdomains, too.
    }
sites-filter = Find a site
# Read aloud before the three below.
sites-sort = Order
sites-by-pages = Most saved
sites-by-name = By name
sites-by-newest = Newest
sites-reading = Counting the sites…
sites-unread = The sites could not be counted. { $problem }
sites-none-fit = No site has “{ $typed }” in its name.
# Read aloud after typing: how many sites are listed.
sites-listed =
    { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
# A button that folds out what is below a site.
sites-subdomains-of = Subdomains of { $site }
sites-more = More about { $site }
# The drawing of what was saved when, in words. All three are years.
sites-drawn = Saved from { $first } to { $last }, most in { $most }
sites-drawn-one = Saved in { $year }
sites-drawn-none = No dates are known
site-back = All sites
# Days, such as 3 May 2019.
site-between = Saved from { $first } to { $last }
site-once = Saved on { $day }
site-show = Show in the library
site-years = By year
# One bar of the drawing. $bookmarks: "12 bookmarks".
site-year = { $year }: { $bookmarks }
site-folders = Folders
site-more-folders =
    { $count ->
        [one] and { $count } more folder
       *[other] and { $count } more folders
    }
site-newest = Newest
site-subdomains = Subdomains
site-more-subdomains =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

copies-heading = Copies
copies-lead = What is saved more than once. Dogear changes nothing in your browsers: it shows where each copy is, so that you can remove what you do not need.
# Read aloud before the four below: how loosely copies are looked for. Each takes in those before it; the last stands alone.
copies-likeness = How alike
copies-page = The same page
copies-form = Other forms
copies-title = Same title
copies-meaning = Alike by meaning
copies-page-explained = The same address, saved in several places.
copies-form-explained = Also addresses that lead to the same page: http or https, with and without www, mobile, print, or with a tracking code.
copies-title-explained = Also pages of one site with the same title.
copies-meaning-explained = Different pages about the same thing. Nothing here is a copy for certain.
copies-looking = Looking for copies…
copies-unread = The copies could not be looked for. { $problem }
# $groups: pages; $spare: bookmarks that would go if each page were saved once.
copies-told =
    { $groups ->
        [one] { $groups } page is saved more than once, { $spare ->
            [one] { $spare } more time than needed.
           *[other] { $spare } more times than needed.
        }
       *[other] { $groups } pages are saved more than once, { $spare ->
            [one] { $spare } more time than needed.
           *[other] { $spare } more times than needed.
        }
    }
# For pages that are only alike. $count: bookmarks in all groups.
copies-told-alike =
    { $groups ->
        [one] { $groups } group of pages that are alike, { $count ->
            [one] { $count } bookmark in all.
           *[other] { $count } bookmarks in all.
        }
       *[other] { $groups } groups of pages that are alike, { $count ->
            [one] { $count } bookmark in all.
           *[other] { $count } bookmarks in all.
        }
    }
copies-none =
    { $likeness ->
        [page] No page is saved twice.
        [form] No page is saved twice, in no form of its address.
        [title] No page is saved twice, and no site has two of one title.
       *[meaning] No two pages are as close as that.
    }
# Beside the slider for pages that are alike by meaning, and what its two ends stand for.
copies-closeness = How close at least
copies-closeness-loose = related
copies-closeness-tight = nearly the same
# What the slider stands at; 100 is the same.
copies-closeness-at = { $closeness } of 100
# What it waits for: so many bookmarks can be compared by meaning.
copies-waiting = Pages can be compared by meaning once Dogear has read all bookmarks for it: { $done } of { $total } so far. This goes on by itself.
copies-waiting-off = Pages cannot be compared by meaning now: search by meaning is off.
copies-choose = Choose “{ $title }”
# Below the title of a group, after how many bookmarks it has. $parts is a list of the five below.
copies-differ = differ in { $parts }
copies-differ-nothing = nothing differs
copies-differ-address = address
copies-differ-title = title
copies-differ-folder = folder
copies-differ-browser = browser
copies-differ-date = date
copies-no-date = no date
# $reasons is a list of the three below. Said of one of several copies, quietly.
copies-keep = best kept: { $reasons }
copies-keep-oldest = the oldest
copies-keep-folder = in the most specific folder
copies-keep-secure = its address is https
copies-copy-list = Copy a list
copies-list-copied =
    { $count ->
        [one] Copied a list of { $count } bookmark.
       *[other] Copied a list of { $count } bookmarks.
    }
copies-show = Show in the library
# What the library calls them: the copies of one page, or of several.
copies-of = Copies of “{ $title }”
copies-of-several =
    { $count ->
        [one] Copies of { $count } page
       *[other] Copies of { $count } pages
    }
copies-how = How to remove
copies-how-heading = How to remove copies
copies-how-lead = A copy is removed in the browser that has it. Dogear notices by itself.
# $keys: keys of the keyboard; $address: what is typed into the browser's own address bar.
copies-how-keys = Press <kbd>{ $keys }</kbd> in { $browser }: its bookmarks open. Look for the title there and delete the bookmark in its folder.
copies-how-address = Type <kbd>{ $address }</kbd> into the address bar of { $browser }: its bookmarks open. Look for the title there and delete the bookmark in its folder.
copies-how-menu = Open the bookmarks of { $browser } by its menu. Look for the title there and delete the bookmark in its folder.
copies-how-file = This file was read once and is not changed. Remove the file in Settings, or leave the page out there.
copies-copy-title = Copy the title
# How many groups are chosen.
copies-chosen =
    { $count ->
        [one] { $count } chosen
       *[other] { $count } chosen
    }
copies-choose-page = Choose all shown
copies-choose-none = Choose none
# Which groups are shown, of how many.
copies-shown = { $from } to { $to } of { $all }
copies-earlier = Earlier
copies-later = More

# Before a field for a date, in the list of changes: it then shows what happened up to that day.
changes-back-to = Back to
changes-earlier-day = Earlier day
changes-later-day = Later day
# What the two buttons above do, in a tooltip.
changes-earlier-day-explained = The day before that has changes
changes-later-day-explained = The next day that has changes
# Leads back from a day to the newest changes.
changes-to-newest = To the newest
# $day: a day on which nothing happened, such as 3 May 2026. What happened before it is listed below.
changes-none-that-day = No changes on { $day }. Before it:
changes-none-so-far = No changes up to { $day }.
# Beside a day.
changes-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
# The same, where not all of the day are listed yet.
changes-count-some =
    { $count ->
        [one] { $count } change or more
       *[other] { $count } changes or more
    }
change-copy-place = Copy where it was
change-copy-place-of = Copy where { $title } was
change-place-copied = Copied its title, address and place.

## Map and timeline. topic: pages about similar things, which stand together on the map.

map-heading = What you have saved, by what it is about
map-explained = Pages that are near each other are about similar things.
map-reading = Reading the map
map-unread = The map could not be read. { $problem }
map-empty = There is nothing to draw yet.
# The map needs search by meaning, which is being prepared.
map-waiting = The map comes once search by meaning is ready.
map-waiting-ready =
    { $total ->
        [one] { $done } of { $total } bookmark is ready.
       *[other] { $done } of { $total } bookmarks are ready.
    }
map-waiting-off = Search by meaning is off, and the map is drawn from it.
map-to-settings = Look in Settings
map-making = The map is being drawn.
map-making-done =
    { $total ->
        [one] { $done } of { $total } bookmark has its place.
       *[other] { $done } of { $total } bookmarks have their places.
    }
map-no-drawing = This window cannot draw the map. Here it is as a list.
map-not-placed =
    { $count ->
        [one] { $count } bookmark has no place on the map yet.
       *[other] { $count } bookmarks have no place on the map yet.
    }
map-search = Find on the map
map-found =
    { $count ->
        [0] Nothing found
        [one] { $count } found
       *[other] { $count } found
    }
# Before a list with the next five.
map-colour-by = Colour by
facet-topic = Topic
facet-time = Year
facet-site = Site
facet-folder = Folder
facet-source = Source
# The last of a list of groups: all smaller ones together.
group-others = Others
# Saved before that year, such as 2017.
group-earlier = Before { $year }
group-undated = No date
group-unnamed = Without a name
map-legend = Colours
# Read aloud in place of the map.
map-label = Map of your bookmarks
map-keys = Arrow keys go from topic to topic, Space lights one up, Enter goes into it and opens a page's card. Escape leads back. + and − zoom, Shift and arrow keys push the map.
map-at-topic =
    { $count ->
        [one] { $name }: { $count } page
       *[other] { $name }: { $count } pages
    }
map-nearer = Nearer
map-farther = Farther
map-show-all = Show all of it
map-draw-around = Draw around pages
map-as-list = As a list
map-as-map = As a map
map-of-topic = On the map: { $name }
map-of-drawn = Chosen on the map
chosen-pages =
    { $count ->
        [0] No pages
        [one] { $count } page
       *[other] { $count } pages
    }
show-in-library = Show in the library
chosen-clear = Choose none
print-list = Print the list
# At the head of a printed list that would be too long.
print-first = The first { $count } of { $total }
map-card = Chosen page
map-card-in-library = In the library
map-similar = Similar pages
map-similar-none = Nothing similar was found.
map-newest = The newest
map-light-up = Show on the map
picture-as-png = Save as PNG
picture-as-svg = Save as SVG
picture-saved = Saved as { $path }
picture-not-made = The picture could not be made. Try the other kind.
timeline-heading = What you saved when
timeline-reading = Reading the timeline
timeline-unread = The timeline could not be read. { $problem }
timeline-no-dates = None of your bookmarks has a date.
timeline-undated =
    { $count ->
        [one] { $count } bookmark has no date and is not drawn.
       *[other] { $count } bookmarks have no date and are not drawn.
    }
# Before a list: topic, folder, site or source.
timeline-by = Colour by
# Read aloud in place of the picture.
timeline-label = Your bookmarks over time
timeline-keys = Left and right go along the bars, with Shift they take in more of them. + and − zoom, Enter goes near what is chosen, Escape chooses none.
# Go along the time.
timeline-earlier = Earlier
timeline-later = Later
timeline-as-table = As a table
timeline-as-chart = As a picture
# The heads of a table's columns.
timeline-when = When
timeline-all = All
# Both are days, months or years: "March 2024".
timeline-from-to =
    { $count ->
        [one] { $count } page from { $from } to { $to }
       *[other] { $count } pages from { $from } to { $to }
    }
# One day, month or year.
timeline-at =
    { $count ->
        [one] { $count } page · { $when }
       *[other] { $count } pages · { $when }
    }
# The days of a quarter or a week: "4 March to 10 March 2024".
timeline-span = { $from } to { $to }
# What was saved on this day of other years.
timeline-on-this-day = On this day
timeline-never-opened = Saved and never opened
timeline-never-opened-count =
    { $count ->
        [one] { $count } page was never opened from Dogear.
       *[other] { $count } pages were never opened from Dogear.
    }
timeline-show-all =
    { $count ->
        [one] Show it in the library
       *[other] Show all { $count } in the library
    }
