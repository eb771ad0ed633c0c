# What is wrong or odd with a browser's bookmarks, an imported file or a model: in the window, in the terminal and, in
# English, in what programs read. Short and plain; a path or a name stands where it is certain which file is meant.

# Two sentences: what is wrong, and what to do. Languages that set no blank between sentences set none here.
unreadable = { $problem } { $remedy }

# Where something was odd, and what.
caution = { $place }: { $message }

## Places in a file. $file: its name.

place-line = { $file }: line { $line }
place-post = { $file }: post { $number }

## What is wrong. $file and $folder are paths or names.

fault-missing = { $file } is not there.
fault-missing-kept = { $file } is not there. What was read before is kept.
fault-denied = { $file } may not be read.
fault-denied-macos = macOS does not let Dogear read { $file }.
fault-encrypted = The browser keeps the bookmarks of { $folder } in an encrypted file that only it can read.
# $reason: what the system says, in its language.
fault-unreadable = { $file } cannot be read: { $reason }.
fault-empty = { $file } is empty.
fault-folder = { $file } is a folder, not a file.
fault-no-file = { $file } is not an ordinary file.
fault-too-large = { $file } is larger than { $megabytes } MB, which is more than Dogear reads.
fault-too-large-database = { $file } is larger than { $gigabytes } GB, which is more than Dogear reads.
# $problem: one of the slips below.
fault-cut-line = { $file } is cut off or damaged at line { $line }, column { $column }: { $problem }.
fault-cut-byte = { $file } is cut off or damaged at byte { $byte }: { $problem }.
fault-packed = { $file } is a damaged backup: { $problem }.
fault-swells = { $file } becomes more than { $times } times as large when it is unpacked, or larger than { $megabytes } MB; nothing of it was read.
fault-no-database = { $file } is not a database, or a damaged one.
# $reason: what SQLite says, in English.
fault-database = { $file } is damaged ({ $reason }).
fault-nothing-left = { $file } is damaged, and none of its bookmarks can be read.
fault-busy = { $file } was being written each of the { $times } times that it was copied.
fault-no-room = A private copy of the browser's database cannot be made in { $folder }: { $reason }.
# $why: one of the reasons below.
fault-none = { $file } holds no bookmarks that Dogear can read: { $why }.
fault-passwords = { $file } is a list of passwords, not of bookmarks; nothing of it was kept.
fault-too-many = { $file } holds more than { $most } entries, which is more than Dogear reads.
fault-unknown = { $file } is no bookmark file that Dogear knows.
# $like: one of the kinds of file below.
fault-foreign = { $file } looks like { $like }, which Dogear cannot read.
fault-no-bookmarks-file = { $folder } holds no bookmarks file.
# $names: the folders of profiles in it.
fault-several = { $folder } holds several profiles: { $names }.
fault-gzip-cut = { $file } is a compressed file (gzip) that is cut off or damaged.
fault-gzip-nested = { $file } is a compressed file (gzip) with another packed file or a database in it.
fault-gzip-foreign = { $file } is a compressed file (gzip) of what looks like { $like }.
fault-gzip-nothing = { $file } is a compressed file (gzip) without bookmarks in it.
fault-zip-cut = { $file } is an archive (ZIP) that is cut off or damaged.
fault-zip-kind = { $file } is an archive (ZIP) of a kind that Dogear does not open.
fault-zip-many = { $file } is an archive (ZIP) of more than { $most } files.
fault-zip-damaged = { $file } is an archive (ZIP) with more than { $most } damaged files; nothing of it was read.
fault-zip-empty = { $file } is an archive (ZIP) without files.
# $files: the files in it, each as unused-file.
fault-zip-nothing = { $file } is an archive (ZIP) without a file that Dogear can read: { $files }.

## Slips: what was found or missed at a place in a file. Each follows a colon.

slip-ends = the file ends in the middle
slip-more = there is more after the end
slip-comma = a comma or a closing bracket is missing
slip-name = a quoted name is missing
slip-colon = a colon is missing
slip-value = a value is missing
slip-quote = a closing quote is missing
slip-escape = an unknown escape
slip-digits = an escape needs four hexadecimal digits
slip-closed = something is closed that is not open
slip-kind = an object of an unknown kind
slip-list = a list is longer than the file
slip-text = a text is longer than the file
slip-length = a length is missing
slip-object = an object is missing
slip-repeats = it refers to the same things over and over
slip-packed-start = its beginning is not Firefox's
slip-packed-header = it ends within its header
slip-packed-size = it states a size that is more than Dogear reads
slip-packed-short = it is shorter than its stated content could be
slip-packed-content = its packed content is cut off or damaged
slip-packed-less = it holds less than it states

## Why a sound file is of no use. Each follows a colon.

none-export = it is not a bookmark export of a browser
none-xml = it is XML of another program
none-json = it is JSON, but not a bookmarks file of a browser
none-json-list = it is JSON without a list of bookmarks
none-nested = its lists are nested too deep to be bookmarks
none-backup = it is JSON, but not a bookmark backup of Firefox
none-arc = it is JSON without Arc's sidebar
none-table = it is a table without a column of addresses
none-database = it is a database, but not one of Firefox's bookmarks
none-from-file = a database is read from its file
none-plist = it is a property list of another program
none-shortcut = it is a shortcut without an address
none-text = it is a text without addresses
none-links = it is a text without links
none-long-document = it is a document of more than 32 MB
none-archive = it is no archive that Dogear opens

## Kinds of files that Dogear does not read, as they follow “looks like”.

looks-json = a JSON file of another program
looks-json-list = a list in JSON without addresses
looks-page = a web page
looks-code = code or data of a program with addresses in it
looks-prose = a text with addresses here and there, not a list of them

## What to do. Whole sentences.

remedy-pick = Check the spelling, or pick another file or folder.
remedy-export = Export the bookmarks as HTML in the browser or service and import that file.
remedy-again = Export the bookmarks again in the browser or service and import the new file.
remedy-parts = Split it and import the parts.
remedy-passwords = Export the bookmarks instead. Whoever can read this file can read your passwords: delete it when you are done with it.
remedy-copy = Copy the database again while the browser is closed, or import one of its bookmark backups.
remedy-one = Pick the folder of one of them.
remedy-smaller = Delete what you no longer need, or import it in parts.
remedy-unpack = Unpack it and import the file that holds the bookmarks.
remedy-caution = Open it only if you know who made it.
remedy-open-browser = Open the browser once, so that it writes the file again.
remedy-open-arc = Open Arc once, so that it writes the file again.
remedy-open-safari = Open Safari once, so that it writes the file again.
remedy-first-bookmark = The browser writes it with the first bookmark that is saved in this profile.
remedy-start-profile = The browser writes it when it is started with this profile.
remedy-disable = If the profile was deleted in the browser, disable this source.
remedy-verify = Open the browser once, so that it mends the file; in Help › More troubleshooting information, Verify Integrity does so.
remedy-pause = It is read again when the browser pauses.
remedy-room = Free some space there.
remedy-companion = Start the browser, so that its companion tells the bookmarks again.
remedy-companion-or-export = Dogear's companion, an extension for the browser, tells Dogear of them: let it do so in Dogear's settings, and add it to the browser. Or export them in its bookmark manager as an HTML file and import that file here, again whenever you want what is new.
remedy-full-disk-access = Turn on System Settings › Privacy & Security › Full Disk Access › Dogear, then start Dogear again.
remedy-allow-macos = Allow Dogear in System Settings › Privacy & Security › Full Disk Access, then try again.
remedy-allow-windows = Open the file's Properties › Security and let your user account read it, then try again.
remedy-allow-linux = Give your user read access to it and to the folders above it (a snap or flatpak may need it in its permissions), then try again.

## What was odd in a file that could be read, and what was done about it. The place stands before it.

odd-ends = The file ends in the middle; what came before was read.
odd-ends-in-bookmark = The file ends in the middle of a bookmark; something may be missing.
odd-bytes = Some bytes are not valid text; they were replaced by “�”.
# $encoding: a name like UTF-8.
odd-encoding = Some bytes are not valid { $encoding }; they were replaced.
odd-characters = Some characters in titles or addresses are not valid text; they were replaced by “�”.
odd-halves = { $count ->
    [one] { $count } half of a character in titles or addresses was replaced by “�”.
   *[other] { $count } halves of characters in titles or addresses were replaced by “�”.
}
# $kind: a name that the file gives.
odd-kind-empty = It is of the unknown kind “{ $kind }” and holds nothing; skipped.
odd-kind-bookmark = It is of the unknown kind “{ $kind }”; taken for a bookmark, for it has an address.
odd-line = It is not JSON: { $problem }; skipped.
odd-levels = What is nested more than { $levels } levels deep was left out.
odd-more-unused = { $count ->
    [one] { $count } more column or member was not used.
   *[other] { $count } more columns or members were not used.
}
odd-row-lines = This row has { $lines } lines; a quote that never closes may have swallowed others.
odd-row-cells = This row has { $cells } cells and the first has { $first }; what is too many was taken for a part of the title.
odd-lines = { $count ->
    [one] One line of text holds no address and names none; it was not used.
   *[other] { $count } lines of text hold no address and name none; they were not used.
}
odd-database = The database is damaged. What could be read is taken, and nothing is removed. Open Help › More troubleshooting information in the browser and choose Verify Integrity.
odd-lost-folder = { $count ->
    [one] { $count } entry has lost its folder; it is shown in Other Bookmarks.
   *[other] { $count } entries have lost their folder; they are shown in Other Bookmarks.
}
# $why: what is wrong, with the remedy. $day: 2026-11-20.
odd-backup = { $why } These are the bookmarks of the browser's own backup of { $day }; what was saved since is not among them.
odd-backup-undated = { $why } These are the bookmarks of a backup that the browser itself made; what was saved since is not among them.
odd-date = The date it was added makes no sense; it is kept without a date.
odd-date-order = The date it was added may have the day or the month first; it is kept without a date.
odd-day-first = Dates like 4/5/2022 were read with the day first, as the file's other dates have it.
odd-month-first = Dates like 4/5/2022 were read with the month first, as the file's other dates have it.
odd-no-address = It has no address; skipped.
odd-saved-search = It is a saved search of Firefox, not a page; skipped.
odd-long-address = Its address has { $length } bytes, more than the { $most } that are kept whole: it is found, but can neither be opened nor exported.
odd-long-title = Its title has { $length } bytes; the first { $most } are kept.
odd-deep = Folders are nested too deep here; what is further down shows in the last one.
odd-directory = Its list of files breaks off; what is listed before was read.
# $files: each as used-file.
odd-used = Read from it: { $files }.
# A file of an archive, and how many bookmarks were taken from it.
used-file = { $name } ({ $count })
# At the end of a list of files.
more-files = { $count } more
# $reason: one of those below.
odd-unused = { $count ->
    [one] Not used: { $reason }.
   *[other] { $count } files not used: { $reason }.
}
odd-articles = { $count ->
    [one] A page, no list of bookmarks: its text comes with the bookmark it belongs to.
   *[other] { $count } pages, no lists of bookmarks: their texts come with the bookmarks they belong to.
}
# How often something was odd in the same way beyond what is listed. $message: as above.
odd-again = { $count } more: { $message }
odd-others = { $count ->
    [one] { $count } more entry had something odd about it.
   *[other] { $count } more entries had something odd about them.
}

## Why a file in an archive is not used. Each follows a colon or stands in brackets.

unused-file = { $name } ({ $reason })
unused-protected = protected by a password
unused-astray = its path leads out of the archive or to a device
unused-link = a link to another file
unused-passwords = a list of passwords, which Dogear never reads
unused-history = pages visited, not pages saved
unused-other-data = other data of the browser, not bookmarks
unused-page = a page or note of its own, not a list of bookmarks
unused-nested = an archive inside the archive, which has to be unpacked and imported by itself
unused-database = a database, which has to be unpacked and imported by itself
unused-nothing = no bookmarks in it
unused-none = no bookmarks in it that Dogear can read: { $why }
unused-empty = empty
unused-damaged = damaged
unused-cut = cut off or damaged at line { $line }, column { $column }
unused-too-many = more than { $most } entries
unused-method = packed in a way that Dogear does not open
unused-foreign = looks like { $like }

## Why entries were left out. Each follows “entries that”; languages may word it as they need it behind a colon (see
## sync-skipped in terminal.ftl).

skipped-no-address = have no address
skipped-saved-search = are saved searches of Firefox
skipped-both = are both on this computer and in the account
skipped-in-archive = stand in another file of the archive, too
skipped-vivaldi = were put there by Vivaldi itself
skipped-kind = are of an unknown kind
skipped-not-json = are not JSON
skipped-alias = are aliases of other bookmarks

## A file that was to be written. $reason: what the system says, in English.

not-written-no-folder = { $file } cannot be written: the folder is not there. Choose another place.
not-written-refused = { $file } cannot be written: nothing may be written there. Choose another place.
not-written-full = { $file } cannot be written: there is no space left. Choose another place.
not-written-is-folder = { $file } cannot be written: a folder has that name. Choose another place.
not-written = { $file } cannot be written: { $reason }. Choose another place.

## Why a model cannot be had or used. Each follows a colon or stands in brackets.

# $what: what a library or the system says, as it says it.
said = { $what }
model-missing = it is not there
model-denied = it may not be read
# $what, too. The file is model.toml.
model-card = line { $line } is not written as it has to be: { $what }
model-tokenizer = it is not a tokenizer that Dogear can use: { $what }
model-cut = it is cut off or damaged, or it is not a model in the ONNX format
# $output: a name that the model has to have.
model-output = it does not give { $output }, which model.toml asks for
model-width = its texts become { $found } numbers each, and model.toml says { $dims }
model-no-vector = it gave nothing for a text
model-changed = it is damaged, or does not belong to the model.toml beside it
model-length = it is longer or shorter than model.toml says
model-other = it has become another model
# $switch: what to set, such as NAME=1.
runtime-reports = it reports to its maker, and { $switch } is not set
server-silent = it does not answer
server-senseless = its answer makes no sense
server-vague = it does not say what the file has to be
server-status = it answers with status { $status }
server-too-much = it sends more than it announced
server-stopped = nothing came any more
server-early = it ended too early
