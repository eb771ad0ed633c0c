### What `dogear` prints in a terminal. What stands in `backquotes` is typed as it is, and never translated; nor are --options,
### names of files, and words in CAPITALS that stand for what is typed after an option.

## Counted things, as parts of a line. $count: how many.

bookmarks =
    { $count ->
        [one] { $count } bookmark
       *[other] { $count } bookmarks
    }

## Help. One message a command, with its options below it. Ends with a full stop.

help = Finds your bookmarks by what you remember of them.
    .data_dir = Folder of the library and the settings.
    .json = Print one JSON document instead of text (`watch` and `ask`: one object a line).
    .gentle = Leave half of the machine's power to others while search by meaning is made ready.
    .verbose = Say on stderr what is being done.
    .lang = Speak this language instead of the system's, by its code: en, de, fr, es, pt, it, ru, zh, ja or ar.
    .help = Print help.
    .version = Print the version.
help-sources = List the browser profiles found, and choose which are read.
    .enable = Read this source.
    .disable = Do not read this source, and forget what was read of it.
    .add = Add a profile folder that was not found by itself.
help-sync = Read all sources once, then get what is new ready for search by meaning.
    .source = Only this source.
    .no_embed = Words only; search by meaning catches up with the next sync.
help-watch = Read all sources, then follow changes until interrupted.
help-import = Read a bookmark file of any known format.
    .file = The file.
    .dry_run = Say what would happen and change nothing.
help-export = Write bookmarks to a file, in the order and the folders of their browsers.
    .file = The file; its ending names the format unless --format does.
    .format = The format.
    .format_html = Every browser imports it.
    .format_json = A list of objects.
    .format_csv = A table.
    .format_md = A document.
    .folder = Only what is in this folder: a name, or names with `/` between.
    .source = Only this source.
help-folders = List the folders, the biggest first, with the number of bookmarks in each and below it.
    .folder = Only this folder and those in it: a name, or names with `/` between.
    .depth = At most so many levels.
help-list = List bookmarks: what meets conditions, in an order.
    .query = Words to look for; times, sites and the like in them are conditions.
    .limit = At most this many.
    .from = Begin with the one at this place, from 0.
    .sort = By what: `saved`, or `found` where words are given, unless said otherwise.
    .sort_saved = When it was saved, the newest first.
    .sort_title = The title.
    .sort_site = The site.
    .sort_folder = The folder.
    .sort_opened = When Dogear opened it last, the latest first.
    .sort_found = What answers the words best comes first.
    .reverse = The other way round.
    .after = Saved on or after this day (YYYY-MM-DD).
    .before = Saved before this day (YYYY-MM-DD).
    .site = On this site or a part of it.
    .folder = In this folder or below it, by its name or path (Work/Projects).
    .source = From this source.
    .tag = With this tag.
    .kind = Only pages of this kind.
    .kind_video = Videos.
    .kind_pdf = PDFs.
    .kind_repository = Repositories of source code.
    .kind_paper = Scientific papers.
    .language = With a title in this language (de, en, ja).
    .never_opened = That Dogear never opened.
    .saved_twice = Whose page is saved more than once.
help-similar = List the bookmarks that are nearest in meaning to one of them.
    .page = Its number or its address.
    .limit = At most this many.
help-duplicates = List what is saved more than once; nothing is deleted.
    .alike = How much alike they are.
    .alike_page = The same page.
    .alike_form = Or another form of it: for a phone, for a printer, kept by an archive.
    .alike_title = Or a page of the same site with the same title.
    .folder = Only in this folder or below it, by its name or path (Work/Projects).
    .source = Only in this source.
    .limit = At most this many groups.
help-map = Show how the bookmarks lie beside each other: near in meaning is near on the map.
    .svg = Write it as a picture into this file, or to the terminal's output where none is named.
help-pages = Show and choose whether Dogear reads what the bookmarked pages say, read them now, and see which are gone.
    .on = Let Dogear ask the sites for the pages: those chosen with --source and --folder, or those of all sources that are here now.
    .off = Ask no site for anything.
    .estimate = Say how many pages it would be, how much would come and how long it would take. No site is asked.
    .read = Read now what is due. Ctrl+C stops it; it goes on from there the next time.
    .show = Print what is kept of this page, by the number of a bookmark or its address.
    .health = List pages that are not as they were: all, or of one kind.
    .health_gone = The site says that there is no such page.
    .health_dead = There is no such site any more.
    .health_moved = The page has another address for good.
    .health_changed = Its text is another than before.
    .limit = List at most this many.
    .forget = Forget what pages said, and do not ask for them again. Without --site, --folder, --source or --page: all, and reading is switched off.
    .again = Ask for pages again that were asked for before, also for those that were forgotten.
    .source = Read the pages of this source; behind --forget or --again, only those.
    .folder = Read the pages in this folder, by its name or path (Work/Projects); behind --forget or --again, only those. A private folder is read only if it is named here.
    .site = Only pages on this site or a part of it.
    .page = Only this page, by the number of a bookmark or its address.
    .not_folder = Never read a page in this folder.
    .not_site = Never read a page on this site or a part of it.
    .all = Choose all sources that are here now, and leave nothing out.
    .reread = Read a page again after so many days; 0 for never.
    .private_addresses = Whether bookmarks that name this computer or one nearby are read.
    .private_addresses_yes = They are.
    .private_addresses_no = They are not.
    .metered = Whether pages are read where the network is paid for by what is sent.
    .metered_yes = They are.
    .metered_no = They wait for another network.
help-search = Find bookmarks.
    .query = What you remember.
    .limit = At most this many.
    .explain = Say how the question was read, and for each bookmark why it stands where it does.
    .mode = By words, by meaning, or both.
    .mode_hybrid = Words and meaning together.
    .mode_words = Words only.
    .mode_meaning = Meaning only.
    .after = Saved on or after this day (YYYY-MM-DD).
    .before = Saved before this day (YYYY-MM-DD).
    .site = On this site or a part of it.
    .folder = In this folder or below it, by its name or path (Work/Projects).
    .source = From this source.
help-ask = Ask a question and get an answer with citations.
    .question = The question.
    .llm = Who answers: `none` for built-in answers, or a model's name. By default as set in the settings.
    .agree = Agree to send questions and bookmarks to the provider of the settings, if it is not on this computer.
    .show_sent = Only show what would be sent, to the letter.
help-provider = Show and choose who writes the answers.
    .wanted = Let this one answer: `built_in`, `ollama`, `open_ai_compatible`, `openai`, `anthropic`, `gemini`, `groq`, `deepseek`, `mistral` or `openrouter`.
    .address = Its address; empty for the usual one.
    .model = The model.
    .key = Keep a key, read from standard input.
    .test = Ask whether it is there, takes the key and has the model.
    .find = Only look for programs with models on this computer.
help-model = Show and choose the model that search by meaning goes by.
    .get = Fetch this model, or go on where that was stopped.
    .wanted = Search by this model, of the list or in a folder with model.onnx, tokenizer.json and model.toml.
    .back = Search by the model before this one again.
    .remove = Delete what was fetched of this model, or forget its folder.
    .server = Fetch models from this server; empty for the usual one.
help-private = List and change the folders whose bookmarks no model and no assistant is shown.
    .add = Keep this folder private, by name or path (Work/Private).
    .drop = Keep this folder private no longer.
help-habit = Show what is learnt from the bookmarks that you open in the window, switch it off, or forget it.
    .on = Learn from what is opened.
    .off = Learn nothing, and let what was learnt change nothing.
    .forget = Forget what was opened.
help-chat = Talk about your bookmarks in the terminal.
help-conversations = List what was asked and answered, read it again as Markdown, search, rename or delete it.
    .show = Print this one as Markdown, with its sources.
    .search = List only those with these words in a title, a question or an answer.
    .rename = Give one another title.
    .delete = Delete this one for good.
help-toggle = Show quick search of the running Dogear, or hide it; starts Dogear where it is not running.
help-open = Ask a question in the window of the running Dogear; starts it where it is not running.
    .question = The question.
help-companion = Let the companion in a browser speak to Dogear; without an option, answer one that a browser has started this for.
    .install = Tell every browser found where its companion reaches this program.
    .remove = Take that back.
    .status = List the browsers found, and which of them know.
help-mcp = Let an assistant read the library: the Model Context Protocol on stdin and stdout.
help-changes = What was added, changed, moved, removed and restored, the newest first.
    .since = On or after this day (YYYY-MM-DD).
    .kind = Only of this kind.
    .kind_added = New.
    .kind_changed = Another title, address, date, tags or note.
    .kind_moved = In another folder.
    .kind_removed = Gone.
    .kind_restored = Back after it had gone.
    .source = Only in this source.
    .before = Older than this entry: the last `entry` of one page leads to the next.
    .limit = At most this many.
help-exclude = List and change the rules for what Dogear shall not know.
    .folder = A folder of this name, or on this path (Work/Private), with everything in it.
    .site = This site with its subdomains.
    .source = This profile or imported file.
    .pattern = Addresses and titles like this; `*` stands for anything, `?` for one character.
    .drop = Drop these rules instead, and read again what they kept out.
help-status = Counts, health and sizes of the library.
help-newest = Look for a newer Dogear: one request to its project. Nothing is fetched or installed.
help-eval = Measure how well known bookmarks are found again.
    .queries = Queries, one JSON object a line: id, category, query, url.
    .now = The moment that "last spring" counts from.
    .without = Search without this, to see what it is worth. Can be given more than once.
    .without_conditions = Sites, folders, times and kinds as conditions.
    .without_words = The words of the question.
    .without_meaning = Its meaning.
    .without_misspellings = What was meant by a misspelt word.
    .without_languages = Questions in other languages than English, read as such.
    .without_tokens = Comparing the best word by word.
    .without_recency = The preference for what was saved lately.
help-rebuild = Make again everything that is derived from the bookmarks.
    .repair = Set a damaged library aside first and start a new one with its conversations.
help-help = Print this message, or the help of a command.

# Below the help of `dogear search`. The left column is typed as it stands and stays; only what is sought may be in the language
# (rust, bread, Recipes). Signs as wide as two stay out of the left column, so that the right one stands straight.
searching =
    What a search may hold:
      "sour dough" bread       exactly these words, in quotation marks of any kind
      rust OR go               either; OR in capitals, or | between a few words
      rust -async              without this word
      rust NOT async           the same
      site:github.com rust     on this site
      folder:Recipes soup      in this folder, or in one below it
      folder:"To read" essays  a name of several words needs quotation marks
      soup in Kitchen/Winter   in the folder of this path
      soup Kitchen › Winter    the same; an emoji in a name may be left out
      kind:pdf taxes           of this kind: video, pdf, repository or paper
      after:2023 rust          saved in 2023 or later
      before:2023-05 rust      saved before May 2023; a day is 2023-05-17
      in:firefox bread         saved in this browser or profile
      bread -site:youtube.com  a minus leaves out a site, a folder or a kind, too

    Plain words do as well: "rust videos on youtube that I saved last year".

## What stands around the help

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
# $value: what holds where nothing is given.
help-default = By default: { $value }.
# $names: a list.
help-names = One of: { $names }.
# $name: of a variable of the environment.
help-environment = Also taken from { $name }.

## What was typed wrong. Each ends the command.

# Behind each of the lines below. $command: as typed, `dogear search`.
typed-more = `{ $command } --help` tells what there is.
# $argument: what was typed.
typed-unknown = There is no option { $argument } here.
# $command: what was typed.
typed-unknown-command = There is no command { $command }.
# $suggestion: what may have been meant.
typed-meant = Did you mean { $suggestion }?
# $arguments: what is missing, one or several.
typed-missing = This is missing: { $arguments }.
typed-no-command = Say what to do.
# $argument: the option. $value: what was typed after it. $reason: why it does not do.
typed-wrong-value = “{ $value }” does not do for { $argument }: { $reason }.
typed-value-missing = A value is missing after { $argument }.
# $argument: an option. $other: what it does not go with.
typed-conflict = { $argument } does not go with { $other }.
typed-twice = { $argument } can be given only once.
# $argument: an option. $value: something typed after it that has no place there.
typed-too-much = { $argument } takes no “{ $value }”.
# $argument: an option. $wanted, $given: numbers of values.
typed-count = { $argument } takes { $wanted } values, not { $given }.
typed-no-text = What was typed is not valid text.
# Anything else. $reason: in English.
typed-other = The command could not be read: { $reason }
# Reasons for typed-wrong-value. $names: what can be typed.
typed-one-of = it is none of { $names }
typed-day = write a day as 2024-03-31
# $argument may be -k: how many results a search gives.
typed-limit = it takes a number from 1 to 1000
typed-number = it takes a number
typed-levels = it takes a number from 1 on

## Questions that are answered on the keyboard. The letter in brackets is typed; the large one is the default. The answers
## that count as yes stand in ask-yes, with spaces between; "y" and "yes" count everywhere.

ask-yes = y yes
# Before anything is sent to another computer.
ask-send = Send this, and later questions with their bookmarks? [y/N]
ask-sample = No bookmarks were found in a browser here. Try the sample library? [Y/n]

## `dogear sources`, `sync`, `watch`, `import`

sources-none = No browser profile was found. Read an exported file with: dogear import FILE
sources-not-counted = not counted
# Behind the number of bookmarks, for a source that is switched off.
sources-not-read = not read
sources-companion = Let the companion speak to Dogear from here with: dogear companion --install
# $source: its id.
sync-changes = { $source }: { $added } added, { $changed } changed, { $moved } moved, { $removed } removed, { $unchanged } as before
# $detail: why, as whole sentences.
sync-unreadable = { $source }: { $detail } What was read before is kept.
sync-unreadable-plainly = It cannot be read.
sync-left-out =
    { $count ->
        [one] { $count } bookmark left out by your rules
       *[other] { $count } bookmarks left out by your rules
    }
# $reason: why, in English. $count: how many entries.
sync-skipped = left out: entries that { $reason } ({ $count })
# $names: fields of the file, each as sync-unused-field.
sync-unused = not used: { $names }
sync-unused-field = { $name } (in { $rows })
# $count: how many more warnings there are.
sync-more = and { $count } more, all listed with --json
# $count: bookmarks. $time: how long it took.
sync-done =
    { $count ->
        [one] { $count } bookmark made ready for search by meaning, { $time } in all.
       *[other] { $count } bookmarks made ready for search by meaning, { $time } in all.
    }
# A time in thousandths of a second.
milliseconds = { $count } ms
watch-ready = Following changes. Ctrl+C ends it.
# $source: as people call it.
watch-found = { $source }: found, and followed from now on
watch-changes = { $source }: { $added } added, { $changed } changed, { $moved } moved, { $removed } removed; findable by words
# $time: after which they were findable.
watch-changes-meaning = { $source }: { $added } added, { $changed } changed, { $moved } moved, { $removed } removed; findable by words and meaning after { $time }
watch-stopped = Following the browsers has stopped. Start `dogear watch` again.
import-elsewhere =
    { $count ->
        [one] { $count } page saved elsewhere, too; search shows it once.
       *[other] { $count } pages saved elsewhere, too; search shows each once.
    }
import-texts =
    { $count ->
        [one] The text of { $count } page came with it; search finds the page by it, too.
       *[other] The texts of { $count } pages came with it; search finds the pages by them, too.
    }
import-dry-run = This is what would happen. Nothing was changed.
# $words, $meaning: times. $count: bookmarks.
import-done =
    { $count ->
        [one] Findable by words after { $words }, { $count } bookmark by meaning after { $meaning }.
       *[other] Findable by words after { $words }, { $count } bookmarks by meaning after { $meaning }.
    }
progress-meaning = Getting search by meaning ready
progress-drawing = Drawing the map
progress-searching = Searching
progress-reading = Reading the bookmarks

## `dogear map`

# Said when it is stopped with Ctrl-C.
map-called-off = The map was not drawn. What was there before is kept.
map-none = There is no map: search by meaning is not ready for all bookmarks. `dogear status` tells more.
map-empty = No bookmarks yet, so the map is empty.
# A topic whose titles have no word that tells.
map-unnamed = without a name
map-more =
    { $count ->
        [one] And { $count } smaller one.
       *[other] And { $count } smaller ones.
    }
# $count: bookmarks. $clusters: topics, groups of bookmarks that lie together. $between: bookmarks of no topic.
map-total =
    { $count ->
        [one] { $count } bookmark on the map, in { $clusters } topics; { $between } between them.
       *[other] { $count } bookmarks on the map, in { $clusters } topics; { $between } between them.
    }
map-written =
    { $count ->
        [one] Drew { $count } bookmark into { $file }.
       *[other] Drew { $count } bookmarks into { $file }.
    }
# In the picture.
map-title =
    { $count ->
        [one] { $count } bookmark by meaning
       *[other] { $count } bookmarks by meaning
    }
map-legend = { $name } ({ $count })
map-legend-others =
    { $clusters ->
        [one] { $clusters } more topic ({ $count })
       *[other] { $clusters } more topics ({ $count })
    }
map-legend-between = between topics ({ $count })

## `dogear pages`

pages-off = Reading pages is off: no site is asked for anything. `dogear pages --estimate` tells what it would take, --on switches it on.
pages-paused = Reading pages waits until you let it go on in the window, or with `dogear pages --on`.
pages-up-to-date = Reading pages is on. Nothing is due.
# $count: pages.
pages-due =
    { $count ->
        [one] Reading pages is on. { $count } page is due: Dogear reads it while it follows your browsers, `dogear pages --read` now.
       *[other] Reading pages is on. { $count } pages are due: Dogear reads them while it follows your browsers, `dogear pages --read` now.
    }
pages-elsewhere =
    { $count ->
        [one] Another Dogear is reading pages: { $count } page is due.
       *[other] Another Dogear is reading pages: { $count } pages are due.
    }
pages-power =
    { $count ->
        [one] Power is spared: { $count } page waits to be read.
       *[other] Power is spared: { $count } pages wait to be read.
    }
pages-metered =
    { $count ->
        [one] This network is metered: { $count } page waits to be read.
       *[other] This network is metered: { $count } pages wait to be read.
    }
# $names: sources and folders.
pages-chosen = Only pages of: { $names }
# $names: folders and sites.
pages-left-out = Never pages of: { $names }
# $count: pages. $size: a number of megabytes.
pages-kept =
    { $count ->
        [0] No text is kept.
        [one] The text of { $count } page is kept, { $size } MB.
       *[other] The text of { $count } pages is kept, { $size } MB.
    }
# In front of a number of pages: how it stands with them.
pages-state-read = read
pages-state-no-text = without text that could be kept
pages-state-walled = behind a sign-in, a question or a refusal
pages-state-unwanted = not to be read by programs, says the site
pages-state-gone = gone
pages-state-dead = on sites that are no more
pages-state-trouble = not reached, to be tried again
pages-state-forbidden = not asked for
pages-moved =
    { $count ->
        [one] { $count } has moved: `dogear pages --health moved`
       *[other] { $count } have moved: `dogear pages --health moved`
    }
# $count: pages. $size: megabytes. $minutes: how many.
pages-estimate =
    { $count ->
        [one] { $count } page, about { $size } MB, { $minutes } min
       *[other] { $count } pages, about { $size } MB, { $minutes } min
    }
# $sites: how many.
pages-assumed =
    { $sites ->
        [one] Assumed: 100 kB a page, without pictures and scripts; one page a second, from { $sites } site.
       *[other] Assumed: 100 kB a page, without pictures and scripts; one page a second from each of { $sites } sites.
    }
# $site: its name. $count: pages there.
pages-largest =
    { $count ->
        [one] Most are on { $site }: { $count } page.
       *[other] Most are on { $site }: { $count } pages.
    }
pages-not-chosen =
    { $count ->
        [one] { $count } more is not chosen, left out or private.
       *[other] { $count } more are not chosen, left out or private.
    }
pages-none-due = No page is due.
# $count: pages. $texts: how many texts are new. $size: megabytes.
pages-read =
    { $count ->
        [one] Asked for { $count } page, { $size } MB. New texts: { $texts }.
       *[other] Asked for { $count } pages, { $size } MB. New texts: { $texts }.
    }
pages-no-network = No site could be reached. Look at the connection and start again.
pages-left =
    { $count ->
        [one] { $count } page is still due. `dogear pages --read` goes on.
       *[other] { $count } pages are still due. `dogear pages --read` goes on.
    }
pages-forgotten =
    { $count ->
        [one] Forgot the text of { $count } page.
       *[other] Forgot the text of { $count } pages.
    }
pages-again =
    { $count ->
        [one] { $count } page is asked for again.
       *[other] { $count } pages are asked for again.
    }
# $page: a number or an address.
pages-unknown = No bookmark has the number or the address { $page }. `dogear list --json` tells their numbers.
# $site: what was typed.
pages-no-site = `{ $site }` is no site. Write it as example.org.
pages-no-text = No text of it is kept.
# $day: when it was read. Where the text is from.
pages-text-fetched = From the page, read on { $day }
pages-text-companion = From the page, as the browser showed it on { $day }
pages-text-imported = From an export, read on { $day }
# $day: when. $outcome: as pages-reason.
pages-asked-on = Asked for on { $day }: { $outcome }
# What came of asking for a page, a few words.
pages-reason =
    { $reason ->
        [read] it was read
        [not_found] no such page
        [gone] taken down for good
        [sent_home] only the site's front page is left
        [no_host] no such site
        [parked] the site is for sale
        [refused_connection] nothing answers there
        [unreachable] the site could not be reached
        [bad_certificate] its certificate is not valid
        [timed_out] it took too long
        [too_large] it is too large
        [cut] it broke off
        [busy] the site asks to come back later
        [server_trouble] the site has trouble of its own
        [robots] the site does not want it read by programs
        [noindex] the page does not want to be kept by programs
        [sign_in] it wants a sign-in
        [consent] it wants consent first
        [blocked] the site refuses
        [script_only] its text appears only in a browser
        [picture] a picture, a film or a sound
        [download] a file to save
        [feed] a feed, or data for programs
        [empty] there is no text in it
        [private_address] an address of this computer or one nearby
        [redirect_loop] its redirects go round in a circle
        [too_many_redirects] too many redirects
        [bad_redirect] its redirect leads nowhere
        [unreadable] it could not be understood
        [not_web] no address of the web
        [forgotten] you had it forgotten
       *[other] { $reason }
    }
pages-all-well = No page that was asked for is gone, dead, moved or changed.
# $outcome: as pages-reason. $day: when it was asked for.
pages-health-gone = gone: { $outcome } ({ $day })
pages-health-dead = dead: { $outcome } ({ $day })
# $url: where it is now.
pages-health-moved = moved to { $url }
pages-health-changed = its text was another on { $day } than before
# $url: of a copy that an archive may have.
pages-archived = a copy of then, if there is one: { $url }
pages-more = And { $count } more. Show more with -k.

## `dogear search`, `ask`, `chat`

search-only-excludes = That only says what to leave out. The newest of the rest:
search-nothing = Nothing saved on that.
search-nearest = Nothing saved on that. The nearest are:
# Small, in the line below a title: found by what it means, not by its words.
search-by-meaning = by meaning
# $places: a list of browsers and folders.
search-also = also in { $places }
# How a question was read, line by line. $text: the words that are looked for.
explain-text = looked for: { $text }
# $condition: as it was understood. $words: as it was typed.
explain-condition = only: { $condition } (“{ $words }”)
explain-relaxed = let go, because nothing fits: { $condition }
# Why a bookmark stands where it does, line by line. $share: a number of percent. $places: each as explain-place.
explain-exact = exactly what was asked for
explain-words = words: { $share } % of the question: { $places }
# $rank: the place in the list of those found by words.
explain-words-ranked = words: { $share } % of the question, place { $rank }: { $places }
# $score: a number.
explain-meaning = meaning: { $score }
explain-meaning-ranked = meaning: { $score }, place { $rank }
explain-closeness = word by word: { $score }
explain-together = together: { $score }
# Where a word was found. $field: one of those listed. $word: as it stands there.
explain-place =
    { $field ->
        [title] “{ $word }” in the title
        [address] “{ $word }” in the address
        [folder] “{ $word }” in the folder
        [tags] “{ $word }” in the tags
       *[note] “{ $word }” in the note
    }
# The same for a word that is written a little differently. $place: as explain-place. $alike: a number of percent.
explain-alike = { $place }, { $alike } % alike
ask-local = Nothing: the answer is composed on this computer.
# $address: of a server. $count: bookmarks. The text follows.
ask-would-send =
    { $count ->
        [one] To { $address }, with { $count } bookmark:
       *[other] To { $address }, with { $count } bookmarks:
    }
ask-will-send =
    { $count ->
        [one] This would be sent to { $address }, with { $count } bookmark in it.
       *[other] This would be sent to { $address }, with { $count } bookmarks in it.
    }
ask-stopped = (stopped)
ask-ended = The answer ended early.
# Below why there is no answer.
ask-built-in = Ask with --llm none for a built-in answer.
# $count: bookmarks.
chat-begin =
    { $count ->
        [one] { $count } bookmark in the library.
       *[other] { $count } bookmarks in the library.
    }
chat-help = Ask about your bookmarks. A number shows that source's address, /new starts afresh, /quit ends.
chat-no-sample = Read an exported file with: dogear import FILE
chat-sources =
    { $count ->
        [one] The last answer has { $count } source.
       *[other] The last answer has { $count } sources.
    }

## `dogear conversations`, `changes`, `exclude`, `private`; folders

conversations-none = No conversations.
# $id: what was typed.
conversations-no-number = “{ $id }” is not the number of a conversation.
conversations-unknown = There is no conversation { $id }. `dogear conversations` lists them.
changes-none = Nothing has changed. Changes are written down from the second reading of a browser on.
# In front of a title, one word if possible.
changes-added = added
changes-changed = changed
changes-moved = moved
changes-removed = removed
changes-restored = restored
exclude-back =
    { $count ->
        [one] { $count } bookmark read again.
       *[other] { $count } bookmarks read again.
    }
exclude-forgotten =
    { $count ->
        [one] { $count } bookmark forgotten. Nothing changed in your browsers.
       *[other] { $count } bookmarks forgotten. Nothing changed in your browsers.
    }
exclude-none = No bookmark is left out. Leave some out with --folder, --site, --source or --pattern.
exclude-no-rule-to-drop = Name the rule to drop with --folder, --site, --source or --pattern.
# In front of what a rule names, one word if possible.
exclude-folder = folder
exclude-site = site
exclude-source = source
exclude-pattern = pattern
# $kind: one of those listed. $value: what the rule names.
exclude-unknown =
    { $kind ->
        [folder] There is no rule for the folder `{ $value }`.
        [site] There is no rule for the site `{ $value }`.
        [source] There is no rule for the source `{ $value }`.
       *[pattern] There is no rule for the pattern `{ $value }`.
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` is no folder that a rule can name.
        [site] `{ $value }` is no site that a rule can name.
        [source] `{ $value }` is no source that a rule can name.
       *[pattern] `{ $value }` is no pattern that a rule can name.
    }
private-none = No folder is private: any bookmark may be part of what a model is sent.
private-unknown = The folder `{ $folder }` is not private.
private-no-name = Name the folder behind --add: its name, or its path (Work/Private).
# $count: folders. $bookmarks: as in `bookmarks`.
folders-deeper =
    { $count ->
        [one] { $count } deeper folder with { $bookmarks } not shown
       *[other] { $count } deeper folders with { $bookmarks } not shown
    }
# Behind the number of bookmarks that are in none.
folders-unfiled = in no folder
list-none = No bookmark meets these conditions.
# Below a part of a list. $shown: the place of the last of them.
list-more = { $shown } of { $total }. Show others with --from and -k.
# $page: a number or an address.
similar-unknown = No bookmark has the number or the address { $page }. `dogear list --json` tells their numbers.
similar-not-ready = This bookmark cannot be compared by meaning yet. `dogear sync` reads what is missing.
similar-none = Nothing else is saved.
duplicates-none = Nothing is saved more than once.
# Behind the title of a page.
duplicates-form = forms of one page
duplicates-title = the same title
# $pages: how many. $spare: bookmarks that would go if each page were saved once.
duplicates-total =
    { $pages ->
        [one] { $pages } page is saved more than once: { $spare } more than needed.
       *[other] { $pages } pages are saved more than once: { $spare } more than needed.
    }
duplicates-more = The first { $shown } are shown. Show more with -k.
# Behind folder-unknown.
folders-listed = `dogear folders` lists them.
# $folder: as it was typed. $nearest: a list of names in quotation marks.
folder-unknown = There is no folder “{ $folder }”, and none with a name like it.
folder-unknown-nearest =
    { $count ->
        [one] There is no folder “{ $folder }”. The nearest is { $nearest }.
       *[other] There is no folder “{ $folder }”. The nearest are { $nearest }.
    }
# A name in a list.
quoted = “{ $name }”
# Behind one of the two above: a rule may name what is not there yet.
folder-rule-kept = The rule is kept for what may come.

## `dogear export`, `rebuild`, `status`, `eval`

# $file: its path.
export-no-format = { $file }: the ending names no format. Add --format html, json, csv or md.
export-done =
    { $count ->
        [one] { $count } bookmark written to { $file }.
       *[other] { $count } bookmarks written to { $file }.
    }
# $title, $folder: of a bookmark.
export-left-out = Left out, because its address is too long to be kept whole: “{ $title }” in { $folder }.
rebuild-set-aside = The damaged library is kept as { $file }.
rebuild-conversations =
    { $count ->
        [one] { $count } conversation kept.
       *[other] { $count } conversations kept.
    }
# $count: bookmarks. $embedded: how many of them for search by meaning. $time: how long it took.
rebuild-done =
    { $count ->
        [one] { $count } bookmark made ready again, { $embedded } for search by meaning, { $time }.
       *[other] { $count } bookmarks made ready again, { $embedded } for search by meaning, { $time }.
    }
# $bookmarks: as in `bookmarks`. $count: sources.
status-sizes =
    { $count ->
        [one] { $bookmarks } from { $count } source
       *[other] { $bookmarks } from { $count } sources
    }
# $model: its name. $ready, $of: numbers of bookmarks.
status-meaning-ready = Search by meaning: ready ({ $model })
status-meaning-preparing = Search by meaning: { $ready } of { $of } ready ({ $model })
# The model has not read all bookmarks yet; until then those it has not are found by a quick guess at their meaning.
status-meaning-first = Search by meaning: ready; { $model } has read { $ready } of { $of } bookmarks
status-meaning-off = Search by meaning: off
# $answering: the model that answers until then.
status-changing = Changing to { $model }: { $ready } of { $of } ready; until then { $answering } answers
status-changing-words = Changing to { $model }: { $ready } of { $of } ready; until then only words are searched
# $size: in megabytes. $folder: its path.
status-library = Library: { $size } MB in { $folder }
# $moment: a day and a time, of the whole world's clock.
status-read = Last read: { $moment } UTC
status-never-read = Nothing read yet. Run: dogear sync
# $version: of this program. $newer: the later one. $page: an address.
newest-this = Dogear { $version } is the newest version.
newest-newer = Dogear { $newer } is there; this is { $version }. It can be had at { $page }
# The heading of the first column of a table of figures.
eval-category = category
# The first line of that table.
eval-all = all
# $answered, $count: numbers of queries that nothing answers.
eval-negatives = negatives: { $answered } of { $count } answered
# $half, $most: times in milliseconds that half, and 95 of 100, of the queries stay below.
eval-times = time per query: p50 { $half } ms, p95 { $most } ms

## `dogear habit`

habit-on = Learning from what you open is on.
habit-off = Learning from what you open is off: nothing new is remembered, and searches do not use it.
habit-forgotten =
    { $count ->
        [one] Forgot what you opened ({ $count } time).
       *[other] Forgot what you opened ({ $count } times).
    }
habit-opens =
    { $count ->
        [one] Opened from answers: { $count } time.
       *[other] Opened from answers: { $count } times.
    }
habit-choices =
    { $count ->
        [one] Opened although others stood above: { $count } time.
       *[other] Opened although others stood above: { $count } times.
    }
# $count: how many of these are needed.
habit-too-few = What you prefer is learnt from { $count } of these.
habit-preferences = What you prefer, from -1 to 1; it only decides between bookmarks that fit about equally well:
# A bookmark that …
habit-coverage = holds the words of the question
habit-meaning = means what the question means
habit-closeness = comes near the question word by word
habit-exact = is exactly what the question says
habit-freshness = was saved recently
habit-frecency = was opened often and recently
# … counts like this.
habit-much-more = counts for much more
habit-more = counts for more
habit-as-usual = as usual
habit-less = counts for less
habit-much-less = counts for much less

## `dogear model`, `provider`

# $model: its name. $server: an address. $size: a number of megabytes.
model-fetching = Fetching { $model } from { $server }
model-fetching-size = Fetching { $model } (about { $size } MB) from { $server }
model-none-before = There is no model to go back to. `dogear model --use ID` chooses one.
model-server = Models are fetched from { $server }.
# How many languages a model reads; 1 is English.
model-languages =
    { $count ->
        [one] English
       *[other] { $count } languages
    }
model-size = { $size } MB
# How it is with a model. $size, $of: numbers of megabytes.
model-absent = not here
model-partial = { $size } MB are here
model-being-fetched = being fetched, { $size } of { $of } MB
model-here = here
# $ready, $of: numbers of bookmarks.
model-coming = reading the bookmarks, { $ready } of { $of }
model-in-use = in use
# $name: what was typed. $names: a list.
provider-unknown = There is no provider `{ $name }`. Name one of: { $names }.
provider-paste-key = Paste the key, then press Enter. An empty line removes the key.
provider-key-in-file = There is no keyring here that can be used: the key is in a file that only you can read, not encrypted.
# Behind the provider, in brackets.
provider-key-kept = (key in a keychain)
provider-key-kept-in-file = (key in a file)
provider-failed = The provider cannot be asked.
provider-no-address = `{ $address }` is no address. Write it as http://localhost:11434.
provider-built-in = Built-in answers need no connection.
# $count: models.
provider-connected =
    { $count ->
        [one] Connected: { $count } model found. Choose one with --model NAME.
       *[other] Connected: { $count } models found. Choose one with --model NAME.
    }
provider-ready = Connected. { $model } is ready.
provider-none-local = No model answers on this computer.
# $name: of a program. $address: where it is.
provider-local =
    { $count ->
        [one] { $name } at { $address }, { $count } model
       *[other] { $name } at { $address }, { $count } models
    }

## `dogear toggle`, `open`: the running app

app-starting = Dogear was not running. It is starting.
app-not-installed = Dogear is not running, and its window ({ $program }) is not installed beside this program. Install it, or use `dogear ask`.
# $program: its path.
app-not-started = { $program } could not be started
app-no-question = Write the question behind `dogear open`.
app-silent = Dogear is running, but does not answer. End it and start it again.
app-busy = Dogear has too many calls to answer at the moment. Try again.
app-old = The Dogear that is running does not know this call. Start it again after an update.
app-too-long = This cannot be handed over to the Dogear that is running: it is too long, or no text.
app-no-answer = The Dogear that is running has no answer to that. Open it to see why.

## `dogear companion`

companion-no-browser = No browser was found.
companion-yes = The companion in this browser reaches Dogear.
companion-no = Not installed. Let its companion reach Dogear with: dogear companion --install
companion-elsewhere = The companion in this browser reaches another Dogear. Let it reach this one with: dogear companion --install
companion-snap = As a snap, this browser can start no other program. Its bookmarks are read from its file, as before.
companion-flatpak = As a flatpak, this browser can start no other program. Its bookmarks are read from its file, as before.
# Below: three numbered lines, then one on Firefox. What stands in quotes is what the browser calls it in this language.
companion-steps = Now add the companion to the browser:
companion-step-page = Type chrome://extensions into its address bar and switch on “Developer mode”.
companion-step-load = Choose “Load unpacked”.
companion-step-folder = Choose the folder { $folder }
companion-steps-firefox = In Firefox: about:debugging, “This Firefox”, “Load Temporary Add-on…”, and the file manifest.json in that folder.

## What went wrong: what it is, and what to run. $path, $file: on this computer. $reason: what the system says, often in English.

problem-library-damaged = The library file { $path } is damaged. Run `dogear rebuild --repair`: it sets the damaged file aside, keeps your conversations and reads your browsers again.
problem-library-newer = The library file { $path } was written by a newer Dogear (version { $found } of its layout, this Dogear knows { $known }). Update Dogear, or use another folder with --data-dir.
problem-library-unusable = Cannot use the library file { $path }: { $reason }. Check that the folder exists, may be written and has space left, or name another with --data-dir.
problem-library-out-of-step = The library and the model do not fit together. Run `dogear rebuild`.
problem-library-failed = The library could not be read or written: { $reason }. If it happens again, run `dogear rebuild --repair`.
problem-reading-stopped = Reading { $source } stopped unexpectedly. What was read before is kept. Run `dogear sync` to read it again.
problem-source-unknown = There is no source `{ $id }`. `dogear sources` lists them.
problem-nothing-to-open = There is nothing to open: no longer saved, or not a web page.
problem-no-program = Dogear does not know which program shows pages in { $browser }. Open the page in your usual browser.
problem-pages-off = Reading pages is switched off. `dogear pages --on` switches it on.
problem-pages-busy = Another Dogear is reading pages. Wait until it is done, or stop it there.
problem-page-left-out = This page is in a private folder, or among those that are never read.
problem-no-project = This Dogear was built without the address of its project, so it cannot look for a newer version.
problem-no-release = No version has been published yet at { $page }.
problem-newest-unknown = Whether there is a newer version is not known: { $host } does not say ({ $reason }). Try again later, or look at { $page }.
problem-settings-unreadable =
    { $path }: { $reason }
    Correct the file or delete it.
problem-file = { $path }: { $reason }
problem-folder-not-made = { $path }: the folder cannot be made: { $reason }. Name another with --data-dir.
problem-no-data-folder = The system names no folder for application data. Name one with --data-dir.
problem-broken = Something in Dogear stopped unexpectedly: { $reason }
problem-runtime-unusable = Search by meaning is off: the runtime { $path } cannot be loaded ({ $reason }). Install Dogear again; in a checkout, run `cargo xtask setup`.
problem-model-file-unusable = Search by meaning is off: the model file { $path } cannot be used ({ $reason }). Install Dogear again; in a checkout, run `cargo xtask setup --force`.
problem-model-failed = The model could not read a text: { $reason }. `dogear model` lists others.
problem-model-stopped = Search by meaning has stopped. Start Dogear again.
problem-model-unknown = There is no model `{ $name }`. `dogear model` lists them; a folder needs its whole path.
problem-model-not-here = { $name } is not here yet. Get it first: `dogear model --get { $id }`
problem-model-gone = Search by meaning is off: the model { $id } is not here any more. Get it again (`dogear model --get { $id }`) or use another.
problem-model-folder-incomplete = { $reason }. A folder needs model.onnx, tokenizer.json and model.toml.
problem-model-id-taken = { $path }: the id `{ $id }` is taken or none. Give the model another.
# $found, $said: numbers that a text is turned into.
problem-model-width-wrong = { $id } gives { $found } numbers a text where model.toml says { $said }. `dogear model` lists others.
problem-model-in-use = { $id } is in use, or comes with Dogear. Use another model first: `dogear model --use ID`
problem-server-address = `{ $address }` is no address of a server. Write it as https://huggingface.co.
problem-server-unreachable = { $host } cannot be reached ({ $reason }). Look at the connection and start again: what has arrived is kept.
problem-server-lacks-file = { $host } has no { $file }. The model may have moved: look for a newer Dogear, or name another server of models (`dogear model --server ADDRESS`).
problem-server-refuses = { $host } does not give { $file } ({ $reason }). Try again later, or name another server of models (`dogear model --server ADDRESS`).
problem-download-cut = The connection to { $host } broke ({ $reason }). Start again to go on from there: what has arrived is kept.
problem-download-tampered = What came from { $host } as { $file } is not what was announced, and was deleted. Start again; if it happens twice, do not use this server.
problem-download-busy = This model is being fetched already, by another window or terminal.
problem-disk-full = The disk is full. Make room where { $path } is and start again: what has arrived is kept.

## Why there is no answer, or only a part of one. $address: of a server. $model: its name.

failure-no-provider = Nothing answers at { $address }. Start its program or look at the connection, or name another address: `dogear provider --address URL`
failure-wrong-key = { $address } does not accept the key. Give another: `dogear provider --key`
failure-no-model = { $address } does not have the model { $model }. `dogear provider --test` lists those it has, `dogear provider --model NAME` chooses one.
# $wait: one of the sentences below.
failure-rate-limited = { $address } asks to wait. { $wait }
failure-wait = Try again in a minute, or look at your plan there.
failure-wait-seconds =
    { $count ->
        [1] Try again in a second.
        [one] Try again in { $count } second.
       *[other] Try again in { $count } seconds.
    }
failure-wait-minutes =
    { $count ->
        [one] Try again in { $count } minute.
       *[other] Try again in { $count } minutes.
    }
failure-wait-hours =
    { $count ->
        [one] Try again in { $count } hour.
       *[other] Try again in { $count } hours.
    }
failure-provider-down = { $address } could not answer just now. Try again in a moment.
failure-timeout = { $address } took too long to answer. Try again, or choose a smaller model.
failure-context-too-long = The question and its bookmarks are more than { $model } can read at once. Ask a shorter question, or choose another model: `dogear provider --model NAME`
failure-cut = The answer from { $address } broke off. Ask again for all of it.
failure-bad-answer = { $address } sent nothing that can be shown as an answer. Check the address and the model: `dogear provider`
failure-not-agreed = Nothing was sent. { $address } is not on this computer: `dogear ask --show-sent` shows what would be sent, and --agree agrees to it.
failure-stopped = You stopped this answer.
failure-internal = The question could not be sent to { $address }: { $reason }. Check what is set: `dogear provider`
