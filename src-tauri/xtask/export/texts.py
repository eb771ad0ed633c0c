"""Texts that the exports are checked on, and others that the scales of the int8 export are chosen by."""

# Short, long, other scripts, odd characters; bookmarks and questions about them.
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

# None of those above: what is chosen by a text must not be checked on it.
CALIBRATION_TEXTS = [
    "Kubernetes networking, explained with tin cans and string | Work/Infrastructure | clusternotes.example",
    "why is my postgres query slow",
    "A field guide to mushrooms of the northern forests",
    "GitHub - owner/tool: Terminal file manager written in Rust, with previews",
    "How to repair a bicycle wheel | Hobby/Bicycle | spokes.example",
    "[PDF] Low-rank adaptation of large language models",
    "The 25 best albums of 1977, ranked",
    "cheap standing desk review",
    "Understanding the Linux scheduler - Part 3",
    "r/woodworking: first dovetail, be gentle",
    "video about making a violin from scratch",
    "Haskell monads: yet another tutorial (2019)",
    "Recipe: lentil soup with cumin & lemon | Cooking/Soups | spoon.example",
    "that map of every lighthouse in Europe",
    "React hooks vs. signals: a comparison",
    "Retirement calculator",
    "C++ undefined behaviour by example",
    "Museum opening hours and tickets",
    "machine learning course with exercises, free",
    "Fastest way from the airport to the old town?",
    "DINOv2: learning robust visual features without supervision",
    "Impressum und Datenschutz | Verein für Heimatkunde",
    "Anleitung: Fahrradkette reinigen und ölen",
    "Les meilleurs fromages de Savoie, guide pratique",
    "Apprendre le tricot en dix leçons",
    "Guía para aprender a programar en Python desde cero",
    "Ricetta della pasta alla norma | Cucina | tavola.example",
    "Como fazer pão de queijo em casa",
    "Przewodnik po Tatrach: szlaki na weekend",
    "Nederlandse spelling, de belangrijkste regels",
    "Руководство по языку Go для начинающих",
    "Лучшие места для кемпинга на озере",
    "机器学习入门教程:从零开始",
    "上海周末去哪儿玩",
    "プログラミング入門:Pythonで学ぶ",
    "京都の静かなお寺めぐり | 旅行 | tabi.example",
    "한국어 문법 정리와 연습 문제",
    "دليل المبتدئين إلى الطبخ المنزلي",
    "חדשות טכנולוגיה ומדע",
    "คู่มือท่องเที่ยวเชียงใหม่",
]
