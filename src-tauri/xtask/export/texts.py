"""Texts that the exports are checked on: short, long, other scripts, odd characters; bookmarks and questions about them."""

TEXTS = [
    "Rust",
    "how to keep a sourdough starter alive",
    "Sourdough starter: a week-by-week guide | Baking | breadnotes.example",
    "that article about why trees talk through fungi",
    "The wood wide web: how forests share carbon | Science/Biology | example.org",
    "Fearless concurrency in systems programming",
    "SQLite: the query planner explained",
    "cheap flights to Lisbon in March",
    "Tokyo in five days, an itinerary by train | Travel/Japan | railnotes.example",
    "Attention is all you need",
    "An introduction to transformers and positional encoding for people who skipped the maths",
    "CSS grid cheat sheet (2021 edition)",
    "404 Not Found",
    "GitHub - owner/repository: A fast, small, dependency-free parser in C99",
    "Rezept: Omas Apfelkuchen mit Streuseln",
    "Cómo plantar tomates en una terraza pequeña",
    "深入理解计算机系统 — 读书笔记",
    "日本語の文法:助詞「は」と「が」の違い",
    "Как настроить резервное копирование",
    "naïve café façade – “quotes”, em—dashes & entities &amp; more",
    "👩‍💻 emoji in titles 🎉🎉",
    "https://example.com/a/very/long/path?with=query&and=more#fragment",
    "x" * 120,
    "The history of maps from clay tablets to satellites, told through forty objects: cartographers, their instruments, "
    "their mistakes and the borders that followed, with notes on projection, copper engraving, triangulation of France, "
    "the great survey of India, the race for longitude, aerial photography in two wars, and the day the street map on "
    "your phone learned to tell you where you are | History/Cartography | maps.example",
]

# Stored beside the model with their whole vectors, so that the application's own path can be held to them.
REFERENCE_TEXTS = [TEXTS[2], TEXTS[3], TEXTS[14]]
