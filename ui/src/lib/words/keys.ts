/** What can be said, and what each sentence names. Written by `DOGEAR_WRITE=1 npx vitest run keys`. */
export type Words = Record<Plain, null> & {
  "quoted": { text: string };
  "took-milliseconds": { count: number };
  "took-seconds": { seconds: number };
  "bookmarks": { count: number };
  "nav-with-keys": { keys: string; name: string };
  "conversations-unread": { problem: string };
  "conversation-rename-named": { title: string };
  "conversation-export-named": { title: string };
  "conversation-delete-named": { title: string };
  "conversation-delete-sure": { title: string };
  "written-to": { file: string };
  "status-reading": { count: number };
  "status-preparing": { done: number; total: number };
  "status-preparing-power-saver": { done: number; total: number };
  "status-preparing-low-battery": { done: number; total: number };
  "status-paused-until": { time: string };
  "status-found": { browser: string };
  "status-found-several": { count: number };
  "status-coming": { done: number; total: number };
  "status-words-only": { count: number };
  "status-up-to-date": { count: number };
  "welcome-count": { count: number };
  "writer-stays": { name: string };
  "writer-goes": { address: string; name: string };
  "writer-no-address": { name: string };
  "understood-as": { question: string };
  "understood-leave-out-named": { label: string };
  "understood-put-back-named": { label: string };
  "understood-not-learnt": { language: string };
  "understood-relaxed": { conditions: string };
  "conversation-unopened": { problem: string };
  "answer-looking": { count: number };
  "answer-nothing": { count: number };
  "answer-nothing-so-far": { count: number };
  "answer-source": { number: string; title: string };
  "answer-measured": { count: number; time: string };
  "answer-open": { count: number };
  "answer-why": { count: number };
  "sent-to": { address: string; count: number };
  "sent-to-before": { address: string; count: number };
  "sent-address-here": { address: string };
  "sent-agree": { address: string };
  "cards-show-more": { count: number };
  "no-longer-in": { browser: string };
  "also-in": { place: string };
  "also-in-and-more": { count: number; place: string };
  "passage-from": { month: string; origin: "companion" | "fetched" | "imported" };
  "reason-words": { words: string };
  "reason-words-and-meaning": { closeness: "close" | "loose" | "related" | "very-close"; words: string };
  "reason-meaning": { closeness: "close" | "loose" | "related" | "very-close" };
  "detail-no-longer-in": { place: string };
  "detail-open-in": { browser: string };
  "page-text-from": { day: string; origin: "companion" | "fetched" | "imported" };
  "page-text-unread": { problem: string };
  "page-text-came": { day: string; state: "dead" | "forbidden" | "gone" | "no-text" | "read" | "trouble" | "unwanted" | "walled" };
  "reader-published": { day: string };
  "health-unread": { problem: string };
  "health-noticed": { day: string };
  "health-moved-to": { address: string };
  "health-archived": { day: string };
  "changes-unread": { problem: string };
  "changes-none-of": { kind: "added" | "changed" | "moved" | "removed" | "restored" };
  "change-from-to": { from: string; to: string };
  "change-was-called": { title: string };
  "change-was-at": { address: string };
  "change-copy-address-of": { title: string };
  "source-contents-newest": { count: number; date: string; days: number; when: "afternoon" | "date" | "days" | "evening" | "morning" | "yesterday" };
  "source-file-explained": { contents: string };
  "source-read": { name: string };
  "source-remove-named": { file: string };
  "source-forget-named": { count: number; file: string };
  "imported": { counts: string; file: string };
  "imported-added": { count: number };
  "imported-changed": { count: number };
  "imported-to-add": { count: number };
  "imported-to-change": { count: number };
  "imported-known": { count: number };
  "imported-elsewhere": { count: number };
  "imported-left-out": { count: number };
  "imported-unused": { names: string };
  "imported-unused-name": { name: string; rows: number };
  "imported-unused-more": { count: number };
  "imported-more-notes": { count: number };
  "first-run-read": { count: number };
  "first-run-read-so-far": { count: number };
  "first-run-read-of": { done: number; total: number };
  "first-run-read-of-at-pace": { done: number; pace: string; total: number };
  "pace-seconds": { rate: number; seconds: number };
  "pace-minutes": { minutes: number; rate: number };
  "first-run-by-words": { count: number };
  "first-run-preparing": { done: number; total: number };
  "first-run-preparing-at-pace": { done: number; pace: string; total: number };
  "first-run-quick-try": { keys: string };
  "first-run-quick-problem": { problem: string };
  "exported": { count: number; path: string };
  "exported-left-out": { count: number };
  "companions-step-page": { browser: string };
  "companions-step-folder": { folder: string };
  "companions-reach": { browsers: string; count: number };
  "companions-not-yet": { browsers: string; count: number };
  "companions-another": { browsers: string; count: number };
  "companions-snap": { browsers: string; count: number };
  "companions-flatpak": { browsers: string; count: number };
  "left-out-unread": { problem: string };
  "left-out-remove-named": { value: string };
  "rule-folder-sure": { value: string };
  "rule-site-sure": { value: string };
  "rule-source-sure": { value: string };
  "rule-pattern-sure": { value: string };
  "rule-would-forget": { count: number };
  "rule-forgotten": { count: number };
  "rule-came-back": { count: number };
  "models-unlisted": { problem: string };
  "model-languages": { count: number };
  "model-size": { megabytes: number };
  "model-cancel-named": { name: string };
  "model-stop-named": { name: string };
  "model-forget-named": { name: string };
  "model-delete-named": { name: string };
  "model-delete-partial-named": { name: string };
  "model-use-named": { name: string };
  "model-go-on-named": { name: string };
  "model-get-named": { host: string; name: string };
  "model-reads-named": { name: string };
  "model-fetched-named": { name: string };
  "model-partial": { megabytes: number };
  "model-fetched": { done: number; total: number };
  "model-has-read-words": { done: number; total: number };
  "model-has-read-other": { done: number; model: string; total: number };
  "models-go-back": { name: string };
  "models-from": { host: string };
  "pages-unread": { problem: string };
  "pages-reread-after": { days: number };
  "pages-estimate": { count: number; megabytes: number; time: string; total: number };
  "pages-estimate-private": { count: number };
  "pages-done": { done: number; total: number };
  "pages-now": { site: string };
  "pages-so-far": { megabytes: number };
  "pages-left": { time: string };
  "pages-waiting": { why: "elsewhere" | "low-battery" | "metered" | "offline" | "power-saver" | "resting" };
  "pages-finished": { day: string };
  "pages-kept": { count: number; megabytes: number };
  "pages-forget-sure": { count: number };
  "answers-connected-choose": { count: number };
  "answers-connected": { model: string };
  "answers-found-one": { count: number; name: string; place: string };
  "answers-found-use-named": { name: string };
  "privacy-withdraw-named": { address: string };
  "privacy-else-models": { host: string };
  "habit-opened": { count: number };
  "habit-nothing-yet": { count: number };
  "habit-coverage": { often: "less" | "more" | "much-less" | "much-more" };
  "habit-meaning": { often: "less" | "more" | "much-less" | "much-more" };
  "habit-closeness": { often: "less" | "more" | "much-less" | "much-more" };
  "habit-exact": { often: "less" | "more" | "much-less" | "much-more" };
  "habit-freshness": { often: "less" | "more" | "much-less" | "much-more" };
  "habit-frecency": { often: "less" | "more" | "much-less" | "much-more" };
  "background-paused-until": { time: string };
  "shortcut-held": { keys: string };
  "shortcut-refused": { keys: string };
  "about-meaning-ready": { count: number };
  "about-meaning-preparing": { done: number; total: number };
  "about-newer": { version: string };
  "quick-open-many": { count: number };
  "quick-open-many-yes": { count: number };
  "quick-hint-open-marked": { count: number };
  "quick-measured": { count: number; time: string; total: number };
  "failure-no-provider": { address: string; model: string };
  "failure-wrong-key": { address: string };
  "failure-no-model": { address: string; model: string };
  "failure-rate-limited": { address: string };
  "failure-rate-limited-seconds": { address: string; seconds: number };
  "failure-rate-limited-minutes": { address: string; minutes: number };
  "failure-rate-limited-hours": { address: string; hours: number };
  "failure-provider-down": { address: string };
  "failure-timeout": { address: string };
  "failure-context-too-long": { model: string };
  "failure-cut": { address: string };
  "failure-bad-answer": { address: string };
  "failure-not-agreed": { address: string };
  "failure-internal": { address: string; reason: string };
  "problem-library-damaged": { path: string };
  "problem-library-newer": { found: string; known: string; path: string };
  "problem-library-unusable": { path: string; reason: string };
  "problem-library-failed": { reason: string };
  "problem-reading-stopped": { source: string };
  "problem-source-unknown": { id: string };
  "problem-folder-unknown": { typed: string };
  "problem-runtime-unusable": { path: string; reason: string };
  "problem-model-file-unusable": { path: string; reason: string };
  "problem-model-failed": { reason: string };
  "problem-model-unknown": { name: string };
  "problem-model-not-here": { name: string };
  "problem-model-gone": { id: string };
  "problem-model-folder-incomplete": { reason: string };
  "problem-model-id-taken": { id: string; path: string };
  "problem-model-width-wrong": { found: string; id: string; said: string };
  "problem-model-in-use": { id: string };
  "problem-server-address": { address: string };
  "problem-server-unreachable": { host: string; reason: string };
  "problem-server-lacks-file": { file: string; host: string };
  "problem-server-refuses": { file: string; host: string; reason: string };
  "problem-download-cut": { host: string; reason: string };
  "problem-download-tampered": { file: string; host: string };
  "problem-disk-full": { path: string };
  "problem-settings-unreadable": { path: string; reason: string };
  "problem-file": { path: string; reason: string };
  "problem-folder-not-made": { path: string; reason: string };
  "problem-no-program": { browser: string };
  "problem-no-release": { page: string };
  "problem-newest-unknown": { host: string; page: string; reason: string };
  "problem-broken": { reason: string };
  "problem-not-opened": { reason: string; url: string };
  "problem-autostart": { reason: string };
  "problem-file-picked": { reason: string };
  "problem-shortcut-held": { keys: string };
  "problem-shortcut-refused": { keys: string };
  "library-unread": { problem: string };
  "library-without": { condition: string };
  "library-from-to": { from: string; to: string };
  "library-since": { day: string };
  "library-until": { day: string };
  "library-tagged": { tag: string };
  "library-folder-of": { folder: string; source: string };
  "library-chosen-elsewhere": { count: number };
  "library-turn-round": { order: string };
  "library-places-count": { count: number };
  "library-opened-on": { day: string };
  "library-chosen": { count: number };
  "library-copied": { count: number };
  "library-written": { count: number; path: string };
  "library-open-many": { count: number };
  "library-open-all": { count: number };
  "library-saved-in": { count: number };
  "library-manager-keys": { browser: string; keys: string };
  "library-show-site": { site: string };
  "library-closeness": { closeness: "close" | "loose" | "related" | "very-close" };
  "library-of-site": { site: string };
  "library-all-of-site": { count: number };
  "question-among": { count: number };
  "sites-lead": { sites: number };
  "sites-unread": { problem: string };
  "sites-none-fit": { typed: string };
  "sites-listed": { count: number };
  "sites-subdomains-of": { site: string };
  "sites-more": { site: string };
  "sites-drawn": { first: string; last: string; most: string };
  "sites-drawn-one": { year: string };
  "site-between": { first: string; last: string };
  "site-once": { day: string };
  "site-year": { bookmarks: string; year: string };
  "site-more-folders": { count: number };
  "site-more-subdomains": { count: number };
  "copies-unread": { problem: string };
  "copies-told": { groups: number; spare: number };
  "copies-told-alike": { count: number; groups: number };
  "copies-none": { likeness: "form" | "meaning" | "page" | "title" };
  "copies-closeness-at": { closeness: string };
  "copies-waiting": { done: number; total: number };
  "copies-choose": { title: string };
  "copies-differ": { parts: string };
  "copies-keep": { reasons: string };
  "copies-list-copied": { count: number };
  "copies-of": { title: string };
  "copies-of-several": { count: number };
  "copies-how-keys": { browser: string; keys: string };
  "copies-how-address": { address: string; browser: string };
  "copies-how-menu": { browser: string };
  "copies-chosen": { count: number };
  "copies-shown": { all: string; from: string; to: string };
  "changes-none-that-day": { day: string };
  "changes-none-so-far": { day: string };
  "changes-count": { count: number };
  "changes-count-some": { count: number };
  "change-copy-place-of": { title: string };
  "map-unread": { problem: string };
  "map-waiting-ready": { done: number; total: number };
  "map-making-done": { done: number; total: number };
  "map-not-placed": { count: number };
  "map-found": { count: number };
  "group-earlier": { year: string };
  "map-at-topic": { count: number; name: string };
  "map-of-topic": { name: string };
  "chosen-pages": { count: number };
  "print-first": { count: number; total: number };
  "picture-saved": { path: string };
  "timeline-unread": { problem: string };
  "timeline-undated": { count: number };
  "timeline-from-to": { count: number; from: string; to: string };
  "timeline-at": { count: number; when: string };
  "timeline-span": { from: string; to: string };
  "timeline-never-opened-count": { count: number };
  "timeline-show-all": { count: number };
};

type Plain =
  | "close" | "cancel" | "try-again" | "look-again" | "copy" | "remove" | "or" | "something-went-wrong" | "copied"
  | "address-copied" | "clipboard-unusable" | "key-control" | "key-alt" | "key-shift" | "key-super" | "key-windows"
  | "key-enter" | "key-escape" | "key-tab" | "key-space" | "today" | "yesterday" | "earlier" | "some-day" | "nav-ask"
  | "nav-library" | "nav-map" | "nav-settings" | "tab-bookmarks" | "tab-sites" | "tab-copies" | "tab-recently"
  | "tab-health" | "tab-timeline" | "new-conversation" | "conversations" | "sidebar-close" | "conversations-search"
  | "conversations-none" | "conversations-none-found" | "conversation-title" | "conversation-rename"
  | "conversation-export" | "conversation-delete" | "status-opening" | "status-paused" | "status-empty"
  | "trouble-damaged" | "trouble-closed" | "trouble-repair-explained" | "trouble-repair" | "trouble-repairing"
  | "trouble-open-again" | "closing-heading" | "closing-explained" | "closing-later" | "closing-keep" | "closing-end"
  | "closing-stay" | "found-in-tray" | "found-without-tray" | "keys-heading" | "keys-to-question" | "keys-ask"
  | "keys-new-line" | "keys-earlier-questions" | "keys-move" | "keys-open-all" | "keys-stop" | "keys-these"
  | "keys-in-quick-search" | "keys-call" | "keys-quick-choose" | "keys-quick-open" | "keys-quick-mark-several"
  | "keys-quick-mark" | "keys-quick-walk" | "keys-quick-open-marked" | "keys-quick-copy" | "keys-quick-ask"
  | "keys-quick-to-parts" | "keys-quick-close" | "help-heading" | "help-exact-write" | "help-exact" | "help-or-write"
  | "help-or" | "help-without-write" | "help-without" | "help-not-write" | "help-not" | "help-site-write"
  | "help-site" | "help-folder-write" | "help-folder" | "help-folder-words-write" | "help-folder-words"
  | "help-path-write" | "help-path" | "help-path-arrow-write" | "help-path-arrow" | "help-kind-write" | "help-kind"
  | "help-after-write" | "help-after" | "help-before-write" | "help-before" | "help-in-write" | "help-in"
  | "help-leave-out-write" | "help-leave-out" | "help-note" | "welcome-heading" | "welcome-lead"
  | "welcome-example-week" | "welcome-example-sites" | "welcome-example-github" | "welcome-empty-heading"
  | "welcome-empty" | "choose-what-to-read" | "question" | "question-first" | "question-next" | "question-ask"
  | "question-ask-instead" | "question-stop" | "question-writer-change" | "writer-no-model" | "understood"
  | "understood-leave-out" | "understood-put-back" | "understood-as-english" | "conversation-opening"
  | "answer-writing" | "answer-stopped" | "answer-ask-again" | "answer-another-writer" | "answer-set-up-another"
  | "answer-edit" | "answer-what-was-sent" | "answer-helpful" | "answer-not-helpful" | "sent-heading"
  | "sent-heading-before" | "sent-nothing" | "sent-nothing-before" | "sent-looking" | "sent-later"
  | "use-built-in-answers" | "open-settings" | "see-what-would-be-sent" | "cards-found" | "cards-near"
  | "cards-near-colon" | "by-meaning" | "not-a-web-page" | "no-longer-saved" | "imported-file" | "an-imported-file"
  | "own-folder-menu" | "own-folder-toolbar" | "own-folder-other" | "own-folder-mobile" | "gone-address-copied"
  | "not-web-address-copied" | "reason-conditions" | "detail" | "detail-folder" | "detail-saved" | "detail-browser"
  | "detail-file" | "detail-also-in" | "detail-found" | "detail-open" | "detail-open-there" | "detail-copy-address"
  | "page-text-open" | "page-text-again" | "page-text-now" | "page-text-forget" | "page-text-asking"
  | "page-text-none" | "page-text-heading" | "health-heading" | "health-lead" | "health-which" | "health-all"
  | "health-gone" | "health-dead" | "health-moved" | "health-changed" | "health-all-explained"
  | "health-gone-explained" | "health-dead-explained" | "health-moved-explained" | "health-changed-explained"
  | "health-looking" | "health-none" | "health-never" | "health-copy-new" | "health-archived-undated"
  | "changes-heading" | "changes-lead" | "changes-all" | "change-added" | "change-changed" | "change-moved"
  | "change-removed" | "change-restored" | "changes-reading" | "changes-none" | "changes-none-yet"
  | "changes-no-bookmarks" | "changes-show-older" | "change-no-folder" | "change-had-no-title" | "change-else"
  | "change-copy-address" | "source-uncounted" | "source-imported-file" | "source-forget" | "import"
  | "import-heading" | "import-drop-here" | "import-reading" | "import-importing" | "first-run-heading"
  | "first-run-lead" | "first-run-looking" | "first-run-found" | "first-run-no-browser" | "first-run-choose-browser"
  | "first-run-import" | "first-run-or-import" | "first-run-or-sample" | "first-run-nothing-read"
  | "first-run-reading-heading" | "first-run-reading" | "first-run-bookmarks-read" | "first-run-words-first"
  | "first-run-start-now" | "first-run-ready" | "first-run-quick" | "first-run-quick-tried"
  | "first-run-quick-not-here" | "first-run-start" | "settings-heading" | "settings-reading" | "sources-heading"
  | "sources-lead" | "sources-none" | "sources-import" | "sources-export" | "export-as" | "export-html"
  | "export-csv" | "export-from" | "export-everywhere" | "export-folder" | "export-all-folders" | "export-write"
  | "companions-heading" | "companions-lead" | "companions-none" | "companions-on" | "companions-add"
  | "companions-step-load" | "companions-missing" | "left-out-heading" | "left-out-lead" | "left-out-reading"
  | "left-out-none" | "left-out-reading-again" | "left-out-what" | "left-out-add" | "left-out-already"
  | "left-out-choose" | "left-out-yes" | "left-out-working" | "rule-folder" | "rule-folder-example"
  | "rule-folder-hint" | "rule-site" | "rule-site-example" | "rule-site-hint" | "rule-source" | "rule-source-hint"
  | "rule-pattern" | "rule-pattern-example" | "rule-pattern-hint" | "rule-gone" | "models-heading" | "models-lead"
  | "models-looking" | "model-in-use" | "model-stop" | "model-forget" | "model-delete" | "model-use" | "model-go-on"
  | "model-get" | "model-asking" | "models-from-label" | "models-from-hint" | "pages-heading" | "pages-lead"
  | "pages-on" | "pages-looking" | "pages-which" | "pages-which-none" | "pages-folder-chosen" | "pages-add"
  | "pages-folder-hint" | "pages-not" | "pages-not-what" | "pages-not-hint" | "pages-known" | "pages-network"
  | "pages-network-hint" | "pages-reread" | "pages-reread-never" | "pages-goes-out" | "pages-goes-out-explained"
  | "pages-estimating" | "pages-estimate-none" | "pages-start" | "pages-pause" | "pages-stop" | "pages-reading-named"
  | "pages-came" | "page-state-read" | "page-state-no-text" | "page-state-walled" | "page-state-unwanted"
  | "page-state-gone" | "page-state-dead" | "page-state-trouble" | "page-state-forbidden" | "pages-forget"
  | "pages-forget-yes" | "pages-forgotten" | "answers-heading" | "answers-written-by" | "answers-address"
  | "answers-key" | "answers-key-save" | "answers-key-remove" | "answers-key-saved" | "answers-key-kept"
  | "answers-key-in-file" | "answers-model" | "answers-model-name" | "answers-reading" | "answers-reading-never"
  | "answers-reading-local" | "answers-reading-always" | "answers-test" | "answers-asking" | "answers-found-looking"
  | "answers-found" | "answers-found-chosen" | "answers-found-use" | "answers-found-none" | "answers-found-failed"
  | "provider-built-in" | "provider-built-in-lead" | "provider-ollama-lead" | "provider-other"
  | "provider-other-lead" | "provider-service-lead" | "privacy-heading" | "privacy-lead" | "privacy-folder"
  | "privacy-folder-example" | "privacy-add" | "privacy-known" | "privacy-hint" | "privacy-agreed"
  | "privacy-withdraw" | "privacy-withdraw-hint" | "privacy-else" | "privacy-else-pages" | "habit-heading"
  | "habit-lead" | "habit-on" | "habit-forget" | "habit-nothing-moved" | "background-heading" | "background-lead"
  | "background-paused" | "background-go-on" | "background-pause-hour" | "background-pause"
  | "background-keep-watching" | "background-start-with-computer" | "background-start-with-computer-hint"
  | "quick-heading" | "quick-lead" | "quick-keys-by-desktop" | "quick-keys-not-yet" | "quick-keys-none"
  | "quick-keys-press" | "quick-keys-leave" | "quick-keys-change" | "quick-keys-on" | "quick-keys-off" | "quick-open"
  | "quick-bind-gnome" | "quick-bind-kde" | "quick-bind-sway" | "quick-bind-hyprland" | "quick-bind-other"
  | "shortcut-unusable" | "look-heading" | "look-theme" | "look-as-system" | "look-light" | "look-dark"
  | "look-language" | "about-heading" | "about-meaning" | "about-meaning-off" | "about-data-folder" | "about-version"
  | "about-look" | "about-looking" | "about-newest" | "about-newer-open" | "about-keys" | "about-list-keys"
  | "quick-title" | "quick-field" | "quick-type" | "quick-reading" | "quick-no-bookmarks" | "quick-choose"
  | "quick-open-dogear" | "quick-hint-open" | "quick-hint-ask" | "quick-hint-copy" | "quick-hint-close"
  | "quick-not-web" | "problem-library-out-of-step" | "problem-model-stopped" | "problem-download-busy"
  | "problem-no-data-folder" | "problem-nothing-to-open" | "problem-pages-off" | "problem-pages-busy"
  | "problem-page-left-out" | "problem-no-project" | "problem-no-host" | "problem-nothing-dropped"
  | "problem-shortcut-not-here" | "problem-shortcut-unfit" | "problem-rule-folder" | "problem-rule-site"
  | "problem-rule-source" | "problem-rule-pattern" | "library-list" | "library-reading" | "library-empty"
  | "library-nothing" | "library-without-words" | "library-show-all" | "library-filter" | "library-condition"
  | "library-conditions" | "library-clear-all" | "library-kind" | "library-kind-video" | "library-kind-pdf"
  | "library-kind-repository" | "library-kind-paper" | "library-never-opened" | "library-saved-twice"
  | "library-from" | "library-to" | "library-sort" | "library-sort-saved" | "library-sort-title"
  | "library-sort-site" | "library-sort-folder" | "library-sort-opened" | "library-sort-found"
  | "library-newest-first" | "library-oldest-first" | "library-a-first" | "library-z-first" | "library-best-first"
  | "library-best-last" | "library-headings" | "library-no-folder" | "library-no-site" | "library-no-title"
  | "library-no-date" | "library-not-opened" | "library-places" | "library-places-filter" | "library-places-none"
  | "library-all" | "library-tags" | "library-languages" | "library-unnamed" | "library-choose-none"
  | "library-detail" | "library-as-links" | "library-as-markdown" | "library-save" | "library-ask-in-these"
  | "library-leave-out" | "library-leave-out-what" | "library-leave-out-none" | "library-this-page"
  | "library-open-many-each" | "library-note" | "library-found-otherwise" | "library-show-folder"
  | "library-copy-place" | "library-place-copied" | "library-never-changes" | "library-opened" | "library-history"
  | "library-similar" | "library-similar-looking" | "library-similar-failed" | "library-similar-not-ready"
  | "library-similar-none" | "question-among-all" | "keys-in-library" | "keys-to-filter" | "keys-choose-next"
  | "keys-choose-range" | "keys-choose-more" | "keys-choose-all" | "keys-to-beside" | "keys-open"
  | "keys-choose-none" | "sites-heading" | "sites-filter" | "sites-sort" | "sites-by-pages" | "sites-by-name"
  | "sites-by-newest" | "sites-reading" | "sites-drawn-none" | "site-back" | "site-show" | "site-years"
  | "site-folders" | "site-newest" | "site-subdomains" | "copies-heading" | "copies-lead" | "copies-likeness"
  | "copies-page" | "copies-form" | "copies-title" | "copies-meaning" | "copies-page-explained"
  | "copies-form-explained" | "copies-title-explained" | "copies-meaning-explained" | "copies-looking"
  | "copies-closeness" | "copies-closeness-loose" | "copies-closeness-tight" | "copies-waiting-off"
  | "copies-differ-nothing" | "copies-differ-address" | "copies-differ-title" | "copies-differ-folder"
  | "copies-differ-browser" | "copies-differ-date" | "copies-no-date" | "copies-keep-oldest" | "copies-keep-folder"
  | "copies-keep-secure" | "copies-copy-list" | "copies-show" | "copies-how" | "copies-how-heading"
  | "copies-how-lead" | "copies-how-file" | "copies-copy-title" | "copies-choose-page" | "copies-choose-none"
  | "copies-earlier" | "copies-later" | "changes-back-to" | "changes-earlier-day" | "changes-later-day"
  | "changes-earlier-day-explained" | "changes-later-day-explained" | "changes-to-newest" | "change-copy-place"
  | "change-place-copied" | "map-heading" | "map-explained" | "map-reading" | "map-empty" | "map-waiting"
  | "map-waiting-off" | "map-to-settings" | "map-making" | "map-no-drawing" | "map-search" | "map-colour-by"
  | "facet-topic" | "facet-time" | "facet-site" | "facet-folder" | "facet-source" | "group-others" | "group-undated"
  | "group-unnamed" | "map-legend" | "map-label" | "map-keys" | "map-nearer" | "map-farther" | "map-show-all"
  | "map-draw-around" | "map-as-list" | "map-as-map" | "map-of-drawn" | "show-in-library" | "chosen-clear"
  | "print-list" | "map-card" | "map-card-in-library" | "map-similar" | "map-similar-none" | "map-newest"
  | "map-light-up" | "picture-as-png" | "picture-as-svg" | "picture-not-made" | "timeline-heading"
  | "timeline-reading" | "timeline-no-dates" | "timeline-by" | "timeline-label" | "timeline-keys"
  | "timeline-earlier" | "timeline-later" | "timeline-as-table" | "timeline-as-chart" | "timeline-when"
  | "timeline-all" | "timeline-on-this-day" | "timeline-never-opened";
