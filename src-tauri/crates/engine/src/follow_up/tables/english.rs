//! English.

use dogear_domain::{
    Intent::{Count, Latest, List},
    PartKind::{Folder, Site, Source, Time},
};

use super::Table;

pub(super) const TABLE: Table = Table {
    unspaced: false,
    own: "saved, save, bookmark, bookmarks, bookmarked",
    leads: "show me, show, give me, list, find, please, are there, are there any, is there, is there one, is there anything, do you have, do you have any, do i have, do i have any, any, anything, something, what, which, which are, are, are any, is, is any, the, ok, okay, can you, could you, i want, yes, maybe, actually, were, was, i'd like, i would like, i need, let me see, let's see, got any, have you got, do we have, keep, no wait, wait, hm, hmm, sorry, oh, so, then, well, want, get me, can i see, could i see, let me have, sort, sort them, order, order them, i'm looking for, looking for, give, gimme, get, have, has, got, did, do, does, i, i've, you, we, me, us, my, there, some, can, could, would, will, bring, pull, pull up, see, look, need, wanna, like, put, only want, right, great, cool, nice, thanks, yeah, yep, nope, uh, um, what's, that's, those's, let, let us, kindly, display, present, filter it, rather",
    only: "only, just, only the, just the, only those, but only, filter by, limit to, restrict to, narrow down to,
           especially, keep only, show only, i only want, i just want, i only need, i just need, limit it to, limit
           them to, narrow it to, narrow it down to, narrow them to, restrict it to, filter for, filter on,
           specifically, those on, those from, strictly, nothing but, only show me, show me only, only give me, narrow
           that down to, narrow that to, limit that to, restrict that to, cut it down to, cut that down to",
    only_after: "only",
    and: "and, what about, how about, and what about, and how about, but, the same for, same for, same with, the same
          with, the same but, same but, same thing, the same thing, the same thing but, the same, same, now, instead,
          what of, and the same for, or rather, i meant, i mean, no i meant, no i mean, sorry i meant, sorry i mean,
          wait i meant, oops i meant, make that, make it, try, try with, rather, no rather, change that to, change it
          to, switch to, let's say, not that, what if it was, can you do, do the same for, do the same with, and with,
          i'd rather have, i'd rather, i'd prefer, what i meant was, i was thinking of, i actually meant, i actually
          want, in fact",
    and_after: "",
    also: "also, and also, or, also include, include, plus, as well as, add",
    also_after: "too, as well, also",
    older: "older, older ones, earlier, earlier ones, older links, older pages, before that, before then, anything
            older, something older, an older one, previous ones, older than that, older than those",
    newer: "newer, newer ones, later, later ones, more recent, more recent ones, newer links, after that, anything newer,
            something newer, a newer one, newer than that, since then",
    than: "than",
    more: "more, show more, more please, more of them, more of those, any more, are there more, next, next ones, next page, what else, anything else, else, others, other ones, any others, more results, the rest, the others, more links, continue, keep going, go on, more ones, is that all, is that all there is, is that everything, is there more, are there any more, any more of those, got more, got any more, anything more, similar ones, other similar ones, more like these, more like those, more of the same, some more, a few more, keep them coming, see more, load more, what other ones, which others, what others, anything else on that, have i got anything else, nothing else, got anything else, what more, more of it, there must be more, any other, others like that, others like it, what else have you got, is there anything else, show others",
    like: "more like, similar to, like, something like, anything like, pages like, links like",
    asks: &[
        ("how many, how many are there, how many of them, how many is that, count them, how many is it, how many are those, how many in total, how many altogether, what's the count, count, count those, how many have i got, how many do i have, how many did you find, number of results, number of, amount of, number, amount", Count),
        ("all, all of them, show all, list all, show everything, give me all, give me all of them, see all, the full list, the whole list, all of those, every one of them, the complete list", List),
        ("sort by date, sorted by date, by date, newest first, latest first, most recent first, by newest, by recency, most recent, newest, latest, most recent one, newest one, latest one, sort by newest, sort by newest first, by date added, chronologically, newest on top, sort newest first", Latest),
    ],
    except: "exclude, excluding, no, leave out, skip, hide, minus, except, except for, leave out the, but no, but not,
             nothing from, none of, get rid of, without any, hide the, skip the, take out, throw out, filter out, cut,
             take away, kick out, not interested in, i don't want, don't show, don't want, nothing on",
    release: &[
        ("from anywhere, anywhere, any site, from any site, on any site, all sites, from all sites, every site", Some(Site)),
        ("any time, anytime, from any time, any year, from any year, all years, all time, whenever, from any date", Some(Time)),
        ("any folder, in any folder, all folders, from all folders, every folder", Some(Folder)),
        ("any browser, in any browser, all browsers, from any browser", Some(Source)),
        (
            "without filters, no filters, without conditions, remove the filters, clear the filters, everything, without the
             filter, without the filters, remove filters, clear filters",
            None,
        ),
    ],
    points_back: "of them, of those, of these, among them, among those, from them, the ones, those, them, ones, these,
                  one, that are, about it, about this, about that, on it, on this, on that, on this topic, on that
                  topic, on the same topic, about the same thing, about the same topic, of it",
    in_language: "in english, in german, in french, in spanish, in portuguese, in italian, in russian, in chinese, in japanese,
                  in dutch, in polish, in korean",
    ordinals: ["first, 1st, top", "second, 2nd", "third, 3rd", "fourth, 4th", "fifth, 5th", "last"],
    cardinals: ["one", "two", "three", "four", "five"],
    numbering: "number, no, nr, num, link, result",
    beside_ordinals: "the, one, open, show, me, what, is, about, tell, more, details, of, on, link, result, that,
                      please, source, page, bookmark, when, where, which, folder, site, did, i, save, was, saved, in,
                      number, no, and, url, address, from, give, hit, it, to, go, entry, were, again, you, showed,
                      shown, mentioned, your, item, article, video, can, could, look, at, into, let, let's, see, want,
                      i'd, take, pick, with, select, read, view, just, list, up, there, it's, title, called, do, does,
                      have, put, store, keep, find, found, get, kept, looks, this, these, those, for, would, actually,
                      really",
    it: "it, that one, this one, that, this",
    about_it: "when, where, which folder, which site, what folder, what site, url, address, open",
    closings: "please, pls, plz, thanks, thank you, instead, again, then, though, now, rather, for me, stuff, things,
               links, results, hits, you have, i have, do i have, i've got, do you have, in total, altogether,
               overall, all in all",
    saved: "saved, bookmarked, added, stored, i saved, that i saved, which i saved",
    without: "without, and without, but without",
    forget: "drop, drop the, remove, remove the, forget, forget the, forget about, ignore, ignore the, lose the, not
             just, not just on, not just from, not only, not only on, not only from, not necessarily, anywhere not
             just, anywhere not only, take away",
    except_after: "excluded, left out",
    any: "any, every, all, whatever, whichever, regardless, no matter, doesn't matter, don't care, i don't care,
          forget, drop, ignore, remove, clear, never mind, irrespective, independent",
    dimensions: [
        "when, year, years, date, dates, time, times, month, months, period",
        "where, site, sites, website, websites, domain, domains, source, sources",
        "folder, folders",
        "browser, browsers, profile, profiles",
    ],
    units: [
        "day",
        "week",
        "month",
        "year",
    ],
    back: "before, previous, earlier, prior, preceding",
    forth: "after, next, following, later",
    glue: "the, a, an, one, of, in, from, on, at, is, it, what, which, that, to, about, i, saved, filter, limit,
           restriction, was, then, same, and, for, by",
};
