//! English.

use dogear_domain::PageKind;

use crate::understand::{
    language::{Asking, Calendar, Clock, Language, Places, kinds, phrases, words},
    time::{Bound, Feast, Meaning, Preposition},
};

pub(super) fn language() -> Language {
    Language {
        unspaced: false,
        ambiguous: words("no"),
        idioms: words(
            "this week in, last week tonight, video on demand, may the fourth, may the force, march of the, paper on the,
             last of us, last summer i, last year at marienbad, midnight in, fall guys, fall out, 4th of july,
             black friday, friday night, sunday times, casey neistat, man on the moon, no code, not found, not a number,
             not safe for work, not invented here, before sunrise, day of the, what is new, what's new, year in review",
        ),
        connectors: words(
            "a, about, after, again, an, and, any, are, as, at, be, before, but, can, could, did, do, does, for, from,
             had, has, have, how, i, i'd, i've, if, into, is, it, its, it's, like, me, my, not, of, off, on, one, or, our,
             out, over, please, since, so, some, something, somewhere, such, than, that, the, their, them, then, there,
             these, they, this, to, under, until, up, us, used, via, was, we, were, what, when, where, which, while, who,
             whose, why, will, with, without, would, you, your, saved, bookmarked, added, called, named, except",
        ),
        leading: words(
            "and, back, be, been, from, have, had, is, it, it's, its, i, i've, i'd, ive, maybe, must, perhaps, probably,
             should, some, somewhere, sometime, that, that's, they, think, was, we, we've, were, which, the, one, ones,
             possibly, already, just, recently, only",
        ),
        saving: words(
            "saved, added, bookmarked, filed, kept, stored, starred, pinned, clipped, i save, i add, i bookmark, i file,
             i keep, i store, i star, i pin, i clip, we save, we add, we bookmark, we keep, did i save,
             did i add, did i bookmark, did i keep, have i saved, have i kept, did we save",
        ),
        meeting: words("found, read, saw, seen, watched, put, got, visited, discovered, came across"),
        persons: words("i, i've, i'd, we, we've, ive"),
        bookmarks: words("bookmark, bookmarks, bookmarked, link, links, favourite, favourites, favorite, favorites, saved, urls"),
        things: words("page, pages, sites, things, ones, stuff, additions, items"),
        about: words("on, about, from, i"),
        articles: words("a, an, the, my, our, that, this, their, some"),
        calendar: Clock::new(&CALENDAR),
        asking: asking(),
        places: places(),
    }
}

const CALENDAR: Calendar = Calendar {
    months: [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    short_months: ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep, sept", "oct", "nov", "dec"],
    seasons: ["spring, springtime", "summer, summertime", "autumn, fall", "winter, wintertime"],
    adverbs: ["", "", "", ""],
    weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    weekends: "weekend",
    feasts: &[
        (Feast::Christmas, "christmas, xmas"),
        (Feast::Halloween, "halloween"),
        (Feast::NewYear, "new year, new year's"),
    ],
    units: ["day, days", "week, weeks", "month, months", "year, years"],
    numbers: &[
        (1, "a, an, one"),
        (2, "two"),
        (3, "three"),
        (4, "four"),
        (5, "five"),
        (6, "six"),
        (7, "seven"),
        (8, "eight"),
        (9, "nine"),
        (10, "ten"),
        (11, "eleven"),
        (12, "twelve"),
    ],
    amounts: &[
        ((2, 5), "few, a few"),
        ((2, 2), "couple, couple of, a couple, a couple of"),
        ((3, 8), "several"),
        ((4, 20), "many"),
    ],
    ordinals: ["first, 1st", "second, 2nd", "third, 3rd", "fourth, 4th, last"],
    parts: ["early, beginning, start, beginning of, start of", "mid, middle, middle of", "late, end, end of"],
    periods: &[
        (Meaning::Ago, "{number}? {unit} ago|back"),
        (Meaning::HalfYearAgo, "half a year ago"),
        (Meaning::LongAgo, "long|ages|years ago, a? long time ago"),
        (Meaning::DaysBack(0), "earlier today, this morning|afternoon|evening"),
        (Meaning::DaysBack(1), "yesterday"),
        (Meaning::DaysBack(2), "day before yesterday"),
        (Meaning::Today, "today"),
        (Meaning::Since(1), "last night"),
        (Meaning::Since(14), "other day"),
        (Meaning::Lately, "recently|lately"),
        (Meaning::Rolling, "last|past|previous {number} {unit}"),
        (Meaning::RollingOne, "the last|past|previous {unit}, past {unit}"),
        (Meaning::Last, "earlier|later? last|previous {named}"),
        (Meaning::This, "earlier|later? this|current {named}"),
        (Meaning::BeforeLast, "{named} before last"),
        (Meaning::OfYearFromToday, "{event} of? {year-from-today}, {year-from-today} in {event}"),
        (Meaning::OfYear, "{event} of? {year}"),
        (Meaning::Day, "{day} {month} {year}?, {month} {day} {year}?, {day} of {month} {year}?"),
        (Meaning::Quarter, "{quarter} of? {year}, {year} {quarter}, {nth} quarter of? {year}"),
        (Meaning::QuarterFromToday, "{nth} quarter of? {year-from-today}"),
        (Meaning::FirstHalf, "first half in|of? {whole}"),
        (Meaning::SecondHalf, "second half in|of? {whole}"),
        (Meaning::Part, "{part} in|of? {whole}"),
        (Meaning::Decade, "{decade}"),
        (Meaning::Year, "year? {year}"),
        (Meaning::Name, "{named}"),
    ],
    bounds: &[
        (Bound::Between, "between {time} and {time}, from {time} to|until|till|through {time}"),
        (Bound::Before, "before|prior_to {time}"),
        (Bound::Since, "since|starting|newer_than {time}"),
        (Bound::After, "after {time}"),
        (Bound::Until, "until|till|up_to|up_until {time}"),
        (Bound::BeforeAgo, "over|more_than|older_than {time}"),
        (Bound::OlderThan, "older than {number} {unit}"),
    ],
    prepositions: &[
        (Preposition::In, "in, during, around, circa, since, at some point in"),
        (Preposition::From, "from"),
        (Preposition::On, "on, at, over"),
        (Preposition::Never, "of, about, back"),
    ],
    hedges: "about, around, roughly, approximately, maybe, sometime, some, almost, nearly, in, back, circa",
    inexact: "about, around, roughly, approximately, circa",
};

fn asking() -> Asking {
    Asking {
        words: words(
            "a, about, all, an, any, anything, are, bookmark, bookmarks, can, could, did, dig, do, dogear, everything, find,
             for, get, give, got, had, has, have, hey, hi, i, i'm, i've, is, it, know, link, links, list, look, looking, me,
             my, need, of, on, one, open, our, out, please, save, saved, search, searching, see, show, some, something,
             that, the, there, these, things, this, those, to, up, url, want, was, we, were, what, what's, whats, where,
             where's, which, who, with, you, called",
        ),
        openings: phrases("remind me what|of, help me find, do you know, didn't i save"),
        closings: phrases(
            "again, anywhere, please, thanks, thx, somewhere, called, bookmark, bookmarks, else, thank you, in my bookmarks,
             among my bookmarks, do i have, do i have any, do we have any",
        ),
        count: phrases("how many {bookmarks}?, number of {bookmarks}?"),
        count_rest: phrases("do i have, have i saved, did i save, are there, do we have"),
        latest: phrases(
            "what did i save last, what have i saved recently, recently saved {bookmarks}?, recently added {bookmarks}?,
             recently bookmarked {bookmarks}?, last saved {bookmarks}?, last {number}? {bookmarks}",
        ),
        newest: words("latest, newest, most recent, most recently"),
        recent: words("recent, newer, new, fresh"),
        list: phrases(
            "show me? all|everything, show me every, give me all, find all|everything, list all|my|every|the|everything,
             all my|the|links|bookmarks|pages, every link|bookmark, everything about|on|i, what do i have on|about,
             what have i saved, what did i save",
        ),
    }
}

fn places() -> Places {
    Places {
        site_prepositions: words("on, from, at, in, via"),
        site_genitives: words(""),
        site_suffixes: words(""),
        pages: words("link, links, page, pages, site, website, url"),
        sites: words("site, website, blog, homepage"),
        folder_prepositions: words("in, from, inside, under, within"),
        folders: words("folder, folders, directory"),
        called: words("called, named"),
        folder_suffixes: words(""),
        filed_under: words(
            "filed under, kept under, stored under, saved under, put under, is under, was under, be under, it's under,
             bookmarked under, sorted under",
        ),
        browser_prepositions: words("in, from, with, on, using"),
        browser_suffixes: words(""),
        browser_nouns: words("bookmarks, bookmark, browser, profile, favourites, favorites"),
        profile: words("profile"),
        kinds: kinds(&[
            (PageKind::Video, "video, videos, vid, vids, video clip, video clips, video tutorial, video tutorials"),
            (PageKind::Pdf, "pdf, pdfs, pdf file, pdf files, pdf document, pdf documents, pdf-file, pdf-files"),
            (
                PageKind::Repository,
                "repo, repos, repository, repositories, code repository, code repositories, git repo, git repos,
                 git repository, git repositories",
            ),
            (
                PageKind::Paper,
                "paper, papers, preprint, preprints, research paper, research papers, scientific paper,
                 scientific papers, scientific article, scientific articles, research article, research articles,
                 academic paper, academic papers, journal article, journal articles",
            ),
        ]),
        only: words("only, only the, only my, just, just the, just my, as a, as, in"),
        only_after: words("only, format, form"),
        kind_connectors: words("about, on, that, where, i, from, explaining, showing"),
        not: words("not, not on, not from, not in, but not, but not on, but not from, except, except for, except on, except from,
             excluding, other than, nothing from, anything but"),
        none_of: words("no, no more"),
        without: words("without"),
        except_after: words("excluded"),
    }
}
