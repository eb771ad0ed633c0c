/** What the window can look like: the addresses of every view and state on the fake, and when each has come to rest. */

export type State = {
  name: string;
  /** Behind the address of the server. */
  path: string;
  /** An expression that is true once it can be looked at. */
  ready: string;
  /** What is pressed then. */
  press?: string;
  /** What a photograph is to show, where the view is longer than the window. */
  at?: string;
};

const shown = (testid: string) => `document.querySelector("[data-testid='${testid}']")`;
const window = (query: string) => `/index.html?pace=0&${query}`;
const quick = (query: string) => `/quick.html?pace=0&${query}`;
const settled = `${shown("settings")} && ${shown("source-switch")} && ${shown("model")}`;

const copies = shown("copies-group");
const likeness = (at: number) => `document.querySelectorAll("main .segments input")[${at}]`;
const listed = `document.querySelector("[data-testid='library-row'] .title")`;
const row = (place: number) => `document.querySelector("[data-place='${place}']")`;
/** Presses one thing, and what comes with it soon after. */
const both = (one: string, other: string) =>
  `({ click() { (${one}).click(); setTimeout(() => (${other})?.click(), 60); } })`;
const typing = (testid: string, text: string) =>
  `({ click() { const box = ${shown(testid)}; box.value = "${text}"; box.dispatchEvent(new Event("input", { bubbles: true })); } })`;

const version = shown("version");
const looking = `(${version}).querySelector("button")`;

const pageText = shown("page-text");
const settledPages = `${settled} && ${shown("pages-kept")}`;
const unfolding = `({ click() { document.querySelectorAll("[data-testid='page-text'] details").forEach((each) => (each.open = true)); } })`;
/** Chooses the bookmark with this word in its title, waits for what is known of its page, and presses that if it is told to. */
const ofPage = (word: string, testid: string, press: boolean) =>
  `({ async click() {
    const found = async (find) => {
      for (let tries = 0; tries < 200 && !find(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
      return find();
    };
    (${typing("library-filter", word)}).click();
    const first = () => [document.querySelector("[data-place='0']")].find((row) => row?.textContent.includes("${word}"));
    (await found(first)).click();
    (await found(() => ${shown("chosen-detail")} ?? ${shown(testid)})).click();
    const wanted = await found(() => ${shown(testid)});
    if (${String(press)}) wanted.click();
  } })`;

export const states: readonly State[] = [
  { name: "welcome", path: window(""), ready: shown("welcome") },
  { name: "first-run", path: window("fake=firstRun"), ready: shown("read-button") },
  {
    name: "first-run-reading",
    path: window("fake=firstRun&hold"),
    ready: `${shown("reading")} || ${shown("read-button")}`,
    press: shown("read-button"),
  },
  {
    name: "first-run-sample",
    path: window("fake=firstRun"),
    ready: shown("sample-button"),
    press: shown("sample-button"),
  },
  { name: "empty", path: window("fake=empty"), ready: shown("welcome") },
  { name: "reading", path: window("fake=reading"), ready: shown("status") },
  { name: "damaged", path: window("fake=damaged"), ready: shown("trouble") },
  { name: "broken", path: window("fake=broken"), ready: shown("trouble") },
  { name: "answer", path: window("ask=baking%20bread"), ready: shown("cite") },
  { name: "answer-of-a-model", path: window("provider=ollama&ask=baking%20bread"), ready: shown("cite") },
  { name: "nothing-fits", path: window("ask=quantum%20knitting"), ready: `${shown("answer")} && ${shown("turn")}` },
  { name: "looking", path: window("hold&ask=baking%20bread"), ready: shown("turn") },
  { name: "failed", path: window("fail=providerDown&provider=ollama&ask=bread"), ready: shown("failure") },
  {
    name: "not-agreed",
    path: window("fail=notAgreed&provider=openAi&ask=bread"),
    ready: shown("look-button"),
    press: shown("look-button"),
  },
  { name: "conversation", path: window("conversation=1"), ready: shown("turn") },
  { name: "changes", path: window("view=changes"), ready: shown("change") },
  { name: "changes-trouble", path: window("view=changes&trouble"), ready: "document.querySelector('[role=alert]')" },
  {
    name: "changes-of-a-day",
    path: window("view=changes"),
    ready: shown("change"),
    press: "[...document.querySelectorAll('.step .secondary')].at(0)",
  },
  {
    name: "sites",
    path: window("view=sites&many=300"),
    ready: shown("site"),
    press: "document.querySelector('main .fold')",
  },
  {
    name: "sites-one",
    path: window("view=sites&many=300"),
    ready: shown("site"),
    press: "document.querySelector('main .more')",
  },
  { name: "sites-counting", path: window("view=sites&hold"), ready: "document.querySelector('main .none')" },
  { name: "sites-empty", path: window("view=sites&fake=empty"), ready: "document.querySelector('main .none')" },
  { name: "sites-trouble", path: window("view=sites&trouble"), ready: "document.querySelector('[role=alert]')" },
  { name: "copies", path: window("view=copies&many=700"), ready: copies },
  { name: "copies-forms", path: window("view=copies"), ready: copies, press: likeness(1) },
  { name: "copies-meaning", path: window("view=copies"), ready: copies, press: likeness(3) },
  { name: "copies-waiting", path: window("view=copies&fake=reading"), ready: copies, press: likeness(3) },
  { name: "copies-chosen", path: window("view=copies"), ready: copies, press: `${copies}.querySelector("input")` },
  {
    name: "copies-removing",
    path: window("view=copies"),
    ready: copies,
    press: `${copies}.querySelector(".do").lastElementChild`,
  },
  { name: "copies-looking", path: window("view=copies&hold"), ready: "document.querySelector('main .none')" },
  { name: "copies-empty", path: window("view=copies&fake=empty"), ready: "document.querySelector('main .none')" },
  { name: "copies-trouble", path: window("view=copies&trouble"), ready: "document.querySelector('[role=alert]')" },
  { name: "library", path: window("view=library"), ready: listed },
  { name: "library-many", path: window("view=library&many=300000"), ready: listed },
  { name: "library-chosen", path: window("view=library"), ready: listed, press: row(2) },
  {
    name: "library-detail",
    path: window("view=library"),
    ready: listed,
    press: both(row(1), shown("chosen-detail")),
  },
  {
    name: "library-filtered",
    path: window("view=library"),
    ready: listed,
    press: typing("library-filter", "bread from 2025 on github"),
  },
  {
    name: "library-nothing",
    path: window("view=library"),
    ready: listed,
    press: typing("library-filter", "quantum knitting zzz"),
  },
  { name: "library-conditions", path: window("view=library"), ready: listed, press: shown("library-conditions") },
  {
    name: "library-places",
    path: window("view=library"),
    // The folders come once nobody types or scrolls.
    ready: `${listed} && (${shown("library-drawer")} ?? document.querySelector("button.turn"))`,
    press: `${shown("library-drawer")} ?? document.querySelector("button.turn")`,
  },
  {
    name: "library-leaving-out",
    path: window("view=library"),
    ready: listed,
    press: both(row(1), shown("chosen-leave-out")),
  },
  { name: "library-empty", path: window("view=library&fake=empty"), ready: shown("library-empty") },
  { name: "library-hold", path: window("view=library&hold"), ready: shown("library") },
  {
    name: "library-trouble",
    path: window("view=library&trouble"),
    ready: "document.querySelector('[role=alert]')",
  },
  { name: "settings", path: window("view=settings"), ready: settled },
  {
    name: "settings-service",
    path: window("view=settings&provider=openAi&shortcut=held"),
    ready: settled,
    at: shown("provider-select"),
  },
  {
    name: "settings-models",
    path: window("view=settings&models=coming&shortcut=notHere&desktop=gnome"),
    ready: settled,
  },
  {
    name: "settings-fetching",
    path: window("view=settings&models=fetching&shortcut=off&noTray"),
    ready: settled,
    at: shown("model"),
  },
  {
    name: "settings-trouble",
    path: window("view=settings&models=failed&trouble"),
    ready: "document.querySelector('[role=alert]')",
  },
  { name: "newest-none", path: window("view=settings&newest=none"), ready: settled, at: version },
  { name: "newest-this", path: window("view=settings&newest=this"), ready: settled, press: looking, at: version },
  { name: "newest-newer", path: window("view=settings&newest=newer"), ready: settled, press: looking, at: version },
  { name: "newest-unknown", path: window("view=settings&newest=unknown"), ready: settled, press: looking, at: version },
  { name: "pages-off", path: window("view=settings"), ready: settled, at: pageText },
  {
    name: "pages-choosing",
    path: window("view=settings&pages=off"),
    ready: settled,
    press: shown("pages-on"),
    at: pageText,
  },
  {
    name: "pages-estimate",
    path: window("view=settings&pages=estimate"),
    ready: `${settled} && ${shown("pages-estimate")}`,
    at: pageText,
  },
  { name: "pages-estimating", path: window("view=settings&pages=estimate&hold"), ready: settledPages, at: pageText },
  { name: "pages-reading", path: window("view=settings&pages=reading"), ready: settledPages, at: pageText },
  { name: "pages-paused", path: window("view=settings&pages=paused"), ready: settledPages, at: pageText },
  { name: "pages-waiting", path: window("view=settings&pages=waiting"), ready: settledPages, at: pageText },
  {
    name: "pages-read",
    path: window("view=settings&pages=read"),
    ready: settledPages,
    press: unfolding,
    at: pageText,
  },
  { name: "pages-failed", path: window("view=settings&pages=failed"), ready: settledPages, at: pageText },
  {
    name: "pages-forgetting",
    path: window("view=settings&pages=read"),
    ready: settledPages,
    press: `${shown("pages-kept")}.querySelector("button")`,
    at: pageText,
  },
  { name: "passages", path: window("pages=read&ask=bread"), ready: `${shown("cite")} && ${shown("passage")}` },
  {
    name: "page-excerpt",
    path: window("view=library&pages=read"),
    ready: listed,
    press: ofPage("beginners", "page-excerpt", false),
  },
  {
    name: "reader",
    path: window("view=library&pages=read"),
    ready: listed,
    press: ofPage("beginners", "page-text-open", true),
  },
  {
    name: "reader-arabic",
    path: window("view=library&pages=read"),
    ready: listed,
    press: ofPage("خبز", "page-text-open", true),
  },
  { name: "health", path: window("view=health&pages=read"), ready: shown("health-row") },
  { name: "health-moved", path: window("view=health&pages=read"), ready: shown("health-row"), press: likeness(3) },
  { name: "health-many", path: window("view=health&pages=read&many=2000"), ready: shown("health-row") },
  { name: "health-never", path: window("view=health"), ready: "document.querySelector('main .none')" },
  { name: "health-trouble", path: window("view=health&trouble"), ready: "document.querySelector('[role=alert]')" },
  { name: "keys", path: window("keys"), ready: shown("keys"), press: shown("searching") + ".querySelector('summary')" },
  { name: "closing", path: window("closing"), ready: shown("closing") },
  { name: "map", path: window("view=map"), ready: shown("topic") },
  { name: "map-chosen", path: window("view=map&many=2000"), ready: shown("group"), press: shown("group") },
  { name: "map-list", path: window("view=map"), ready: shown("as-list"), press: shown("as-list") },
  { name: "map-waiting", path: window("view=map&map=waiting&fake=reading"), ready: shown("map-waiting") },
  { name: "map-making", path: window("view=map&map=making"), ready: shown("map-making") },
  { name: "map-trouble", path: window("view=map&trouble"), ready: "document.querySelector('[role=alert]')" },
  { name: "timeline", path: window("view=timeline"), ready: `${shown("timeline-chart")} && ${shown("never-opened")}` },
  { name: "timeline-table", path: window("view=timeline"), ready: shown("as-table"), press: shown("as-table") },
  { name: "quick", path: quick(""), ready: shown("quick-blank") },
  { name: "quick-found", path: quick("query=bread"), ready: shown("quick-row") },
  { name: "quick-said", path: quick("query=bread&pages=read"), ready: shown("quick-said") },
  { name: "quick-nothing", path: quick("query=quantum%20knitting%20zzz"), ready: shown("quick-standing") },
];
