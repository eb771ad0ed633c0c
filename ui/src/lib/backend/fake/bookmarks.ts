/** A small library written by hand for the fake: pages in several languages, some awkward, with what each is about. */

export type FakeBookmark = {
  id: number;
  title: string;
  url: string;
  folder: string[];
  source: string;
  addedAt: string;
  /** Words for the stand-in of search by meaning; never shown. */
  about: string;
};

/** Other places of the same pages, by id. */
// prettier-ignore
export const elsewhere: Record<number, [source: string, folder: string][]> = {
  1: [["firefox", "Reading"], ["chrome-home", "Inbox/To read"], ["sample", ""]],
  2: [["firefox", "Reading/A folder with a long name of its own, on one line"]],
  5: [["chrome-work", "Tools"]],
  13: [["chrome-home", "Recipes/Bread"], ["firefox", "Kitchen"]],
};

type Line = [title: string, url: string, folder: string, source: string, day: string, about: string];

// A line a bookmark, as in a table.
// prettier-ignore
const lines: Line[] = [
  ["GitHub - facebookresearch/dinov2: PyTorch code and models for the DINOv2 self-supervised learning method", "https://github.com/facebookresearch/dinov2", "Work/Vision", "chrome-home", "2025-03-14T09:12", "vision transformer features images self-supervised meta machine learning"],
  ["Fine-tuning DINOv2 for semantic segmentation", "https://github.com/example-lab/dinov2-segmentation", "Work/Vision", "firefox", "2025-03-19T17:40", "vision segmentation training images machine learning"],
  ["clip-vs-dino: dense features side by side", "https://github.com/example-lab/clip-vs-dino", "Reading", "chrome-home", "2025-11-02T21:05", "dinov2 clip comparison vision embeddings images machine learning"],
  ["Self-supervised vision transformers, annotated", "https://github.com/example-lab/annotated-vit", "Papers", "chrome-home", "2025-06-08T11:30", "dinov2 vision transformer paper explained machine learning"],
  ["yazi: Blazing fast terminal file manager written in Rust", "https://github.com/sxyazi/yazi", "Tools/Terminal", "firefox", "2026-04-22T08:15", "terminal file manager cli rust tui browse directories"],
  ["Joshuto: ranger-like terminal file manager", "https://github.com/kamiyaa/joshuto", "Tools/Terminal", "firefox", "2023-05-11T19:22", "terminal file manager rust ranger cli"],
  ["broot: a new way to see and navigate directory trees", "https://dystroy.org/broot/", "Tools", "chrome-home", "2021-02-03T10:00", "terminal file manager directories cli rust"],
  ["nnn, the unorthodox file browser", "https://github.com/jarun/nnn", "Tools", "chrome-home", "2020-09-17T14:45", "terminal file manager cli directories"],
  ["The Rust Programming Language: fearless concurrency", "https://doc.rust-lang.org/book/ch16-00-concurrency.html", "Work/Rust", "chrome-work", "2024-01-20T13:02", "rust threads programming book learning"],
  ["jiff: a date and time library for Rust that encourages you to jump into the pit of success", "https://github.com/BurntSushi/jiff", "Work/Rust", "chrome-work", "2026-06-30T16:20", "rust dates time zones library"],
  ["SQLite: the query planner's overview", "https://www.sqlite.org/optoverview.html", "Work/Databases", "chrome-work", "2025-09-09T09:09", "database sql performance speed"],
  ["Use The Index, Luke: a guide to database performance for developers", "https://use-the-index-luke.com/", "Work/Databases", "chrome-work", "2022-11-28T15:33", "sql performance speed queries"],
  ["Sourdough for beginners: a timeline you can sleep through", "https://www.theperfectloaf.com/beginners-sourdough-bread/", "Kitchen/Bread", "safari", "2026-01-11T07:55", "bread baking dough ferment recipe timing"],
  ["Why is my crumb dense? A field guide to proofing", "https://www.example-bakery.org/proofing", "Kitchen/Bread", "safari", "2026-01-18T20:10", "sourdough bread baking dough timing fermentation"],
  ["Roggenmischbrot mit Sauerteig: Rezept in drei Stufen", "https://www.ploetzblog.de/rezepte/roggenmischbrot/", "Küche", "firefox", "2024-12-27T10:41", "sourdough rye bread baking recipe german"],
  ["Crème brûlée comme au bistrot", "https://www.marmiton.org/recettes/creme-brulee", "Cuisine", "safari", "2023-02-14T18:30", "dessert recipe custard french cooking"],
  ["Mapo tofu, the way my grandmother taught me", "https://thewoksoflife.com/ma-po-tofu-real-deal/", "Kitchen", "safari", "2025-10-05T17:00", "recipe chinese sichuan cooking dinner"],
  ["机器学习入门教程:从线性回归到神经网络", "https://zh.d2l.ai/chapter_introduction/index.html", "学习/机器学习", "firefox", "2025-04-02T22:10", "machine learning tutorial introduction deep learning 教程 机器学习"],
  ["动手学深度学习", "https://zh.d2l.ai/", "学习/机器学习", "firefox", "2025-04-03T21:47", "machine learning deep learning book tutorial 教程 机器学习"],
  ["京都の喫茶店めぐり:朝食がおいしい店 12 選", "https://kyoto-kissa.example.jp/morning", "旅行/京都", "safari", "2026-03-29T06:30", "kyoto coffee cafe breakfast travel japan"],
  ["Kyoto in four unhurried days", "https://www.japan-guide.com/e/e2158.html", "Travel/Japan", "safari", "2026-03-21T20:18", "kyoto travel japan itinerary temples holiday"],
  ["Nachtzüge in Europa: alle Verbindungen 2026", "https://www.nachtzug-karte.example.de/", "Reise", "firefox", "2026-02-08T12:12", "night trains sleeper europe travel rail"],
  ["The Man in Seat 61: sleeper trains from London", "https://www.seat61.com/sleepers.htm", "Travel/Trains", "chrome-home", "2024-05-30T09:25", "night trains sleeper europe travel rail holiday"],
  ["Guía para caminar el Camino de Santiago en primavera", "https://www.caminodesantiago.gal/es/planifica", "Viajes", "chrome-home", "2025-01-16T19:40", "walking pilgrimage spain travel hiking camino"],
  ["Практическая типографика: длина строки и интерлиньяж", "https://typejournal.ru/articles/line-length", "Design/Type", "firefox", "2022-08-19T11:11", "typography line length leading reading design"],
  ["Practical Typography: line length", "https://practicaltypography.com/line-length.html", "Design/Type", "chrome-work", "2021-10-04T14:14", "typography reading design text measure"],
  ["The Elements of Typographic Style Applied to the Web", "http://webtypography.net/", "Design/Type", "chrome-work", "2020-03-12T16:00", "typography design fonts css reading"],
  ["Refactoring UI: hierarchy is everything", "https://www.refactoringui.com/", "Design", "chrome-work", "2023-09-21T10:20", "design interface visual hierarchy"],
  ["A complete guide to CSS grid", "https://css-tricks.com/snippets/css/complete-guide-grid/", "Design/CSS", "chrome-work", "2021-06-15T08:50", "css layout design web columns"],
  ["أساسيات الخط العربي للمصممين", "https://arabictypography.example.org/basics", "Design/Type", "firefox", "2024-02-22T15:05", "arabic typography calligraphy design fonts"],
  ["हिंदी में वर्तनी के नियम: एक संक्षिप्त मार्गदर्शिका", "https://hindi-vartani.example.in/", "Languages", "firefox", "2023-07-07T13:45", "hindi spelling rules language writing"],
  ["How to write a letter of complaint that gets an answer", "https://www.citizensadvice.org.uk/consumer/template-letters/", "Household", "safari", "2025-08-13T18:02", "letter consumer rights template refund writing"],
  ["Bleeding a radiator, step by step", "https://www.example-heating.co.uk/bleed-a-radiator", "Household", "safari", "2024-10-19T10:30", "heating house repair winter cold plumbing"],
  ["Insulating a suspended timber floor without moving out", "https://www.greenspec.co.uk/timber-floor-insulation/", "Household", "chrome-home", "2025-02-01T12:00", "house heating insulation winter cold diy"],
  ["Attention Is All You Need", "https://arxiv.org/abs/1706.03762", "Papers", "chrome-home", "2022-03-05T23:15", "transformer paper machine learning language models"],
  ["Lost in the Middle: how language models use long contexts", "https://arxiv.org/abs/2307.03172", "Papers", "chrome-home", "2024-07-18T22:00", "language models context paper machine learning llm"],
  ["The Missing Semester of Your CS Education", "https://missing.csail.mit.edu/", "Reading", "firefox", "2023-01-30T20:20", "shell git terminal course learning tools"],
  ["How to take smart notes: index cards in practice", "https://zettelkasten.de/introduction/", "Reading", "firefox", "2026-09-02T07:35", "notes writing thinking zettelkasten cards"],
  ["The joy of old maps: a reading list", "https://www.davidrumsey.com/home", "Reading", "safari", "2026-11-12T21:12", "maps history cartography collection"],
  ["Birdsong for people who cannot tell a wren from a robin", "https://www.xeno-canto.org/explore/region", "Garden", "safari", "2026-05-03T06:10", "birds garden nature sound spring"],
  ["Reader mode", "javascript:(function(){document.body.style.maxWidth='40em'})()", "Tools", "chrome-home", "2019-04-01T12:00", "bookmarklet awkward reading"],
  ["خبز العجين المخمر خطوة بخطوة: دليل المبتدئين إلى خميرة طبيعية في أسبوع واحد", "https://khubz.example.org/starter", "Kitchen/Bread", "sample", "2025-02-03T08:00", "awkward sourdough bread baking arabic"],
  ["東京の古本屋さん:神保町を歩くための、長い長い、とても長い題名のついた完全案内と地図と営業時間のすべて", "https://jimbocho.example.jp/guide", "旅行/とても長い名前のフォルダー、まだ続く名前のフォルダー", "sample", "2026-02-03T08:00", "awkward books tokyo"],
  ["", "https://a-very-long-host-name-that-does-not-fit.on-any-card.documentation.example.com/a/b/c", "A folder with a long name of its own", "sample", "2020-02-03T08:00", "awkward"],
  ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvereinigungsprotokollführerin", "https://woerter.example.de/", "Deutsch", "firefox", "2022-02-03T08:00", "awkward german word"],
  ["Best loaf I ever made, with the notes on timing", "https://www.theperfectloaf.com/notes", "Recipes/Bread", "sample", "2024-09-03T08:00", "awkward sourdough bread"],
];

export const bookmarks: readonly FakeBookmark[] = lines.map(([title, url, folder, source, addedAt, about], index) => ({
  id: index + 1,
  title,
  url,
  folder: folder.split("/"),
  source,
  addedAt: `${addedAt}:00Z`,
  about,
}));
