//! What clusters are called: by the words that their own titles have and others have not.
//!
//! In: titles and the cluster of each. Out: words for each cluster, the most telling first. Which words say nothing is told
//! by how many clusters they are at home in, so that it works for any language.

use std::collections::HashMap;

use dogear_domain::words;

/// Words of a name.
const WORDS: usize = 3;
/// A further word tells at least this share of what the first tells.
const LEAST_SHARE: f32 = 0.4;
/// A name's word stands in so many titles at least, and in this share of its cluster's.
const LEAST_TITLES: u32 = 2;
const LEAST_OF_TITLES: f32 = 0.02;
/// Longer ones are addresses and codes.
const LONGEST: usize = 30;

/// Counts of one word.
#[derive(Default)]
struct Word {
    in_all: u32,
    /// By cluster.
    within: HashMap<u16, u32>,
    /// Ways to write it, and how often.
    written: HashMap<String, u32>,
}

/// A name for each of so many clusters; empty where no word tells.
pub(crate) fn names(titles: &[&str], cluster: &[Option<u16>], sizes: &[u32]) -> Vec<Vec<String>> {
    let words = count(titles, cluster);
    let mut telling: Vec<Vec<(f32, &str)>> = vec![Vec::new(); sizes.len()];
    for (key, word) in &words {
        let rate = word.in_all as f32 / titles.len() as f32;
        let share = |(cluster, count): (&u16, &u32)| (*cluster, *count, *count as f32 / size(sizes, *cluster));
        let homes = word.within.iter().map(share).filter(|(_, _, share)| *share > rate).count().max(1);
        let rare = (1.0 + sizes.len() as f32 / homes as f32).ln();
        for (cluster, count, share) in word.within.iter().map(share) {
            if count >= LEAST_TITLES && share >= LEAST_OF_TITLES && share > rate {
                let tells = share * (share / rate).ln() * rare;
                telling[usize::from(cluster)].push((tells, key));
            }
        }
    }
    telling.into_iter().map(|words_of_it| named(words_of_it, &words)).collect()
}

/// How many titles of each cluster have a word of its name.
pub(crate) fn having(titles: &[&str], cluster: &[Option<u16>], names: &[Vec<String>]) -> Vec<u32> {
    let keys: Vec<Vec<String>> = names.iter().map(|name| name.iter().map(|word| words::fold(word)).collect()).collect();
    let mut having = vec![0; names.len()];
    for (title, cluster) in titles.iter().zip(cluster) {
        let Some(cluster) = cluster.map(usize::from) else { continue };
        let title = words::fold(title);
        having[cluster] += u32::from(keys[cluster].iter().any(|key| title.contains(key.as_str())));
    }
    having
}

fn size(sizes: &[u32], cluster: u16) -> f32 {
    sizes.get(usize::from(cluster)).copied().unwrap_or(1).max(1) as f32
}

fn count<'a>(titles: &[&'a str], cluster: &[Option<u16>]) -> HashMap<String, Word> {
    let mut all: HashMap<String, Word> = HashMap::new();
    for (title, cluster) in titles.iter().zip(cluster) {
        let mut seen: Vec<(String, &'a str)> =
            words::split(title).map(|word| (words::fold(word), word)).filter(|(key, _)| can_name(key)).collect();
        seen.sort_unstable();
        seen.dedup_by(|a, b| a.0 == b.0);
        for (key, written) in seen {
            let word = all.entry(key).or_default();
            word.in_all += 1;
            if let Some(cluster) = cluster {
                *word.within.entry(*cluster).or_default() += 1;
                *word.written.entry(written.to_owned()).or_default() += 1;
            }
        }
    }
    all
}

/// Numbers and single letters name nothing.
fn can_name(word: &str) -> bool {
    word.len() <= LONGEST && word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
}

fn named(mut telling: Vec<(f32, &str)>, words: &HashMap<String, Word>) -> Vec<String> {
    telling.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let least = telling.first().map_or(0.0, |(most, _)| most * LEAST_SHARE);
    let mut chosen: Vec<String> = Vec::new();
    for (_, word) in telling.into_iter().take_while(|(tells, _)| *tells >= least) {
        if let Some((longer, joined)) = chosen.iter_mut().find_map(|other| Some((joined(other, word)?, other))) {
            *joined = longer;
        } else if chosen.len() < WORDS && !chosen.iter().any(|other| is_form_of(other, word)) {
            chosen.push(word.to_owned());
        }
    }
    chosen.into_iter().map(|key| usual(&key, words)).collect()
}

/// Where words are cut into pieces that overlap: two of them as one again, `机器` and `器学` as `机器学`.
fn joined(a: &str, b: &str) -> Option<String> {
    let is_piece = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    if !a.chars().chain(b.chars()).all(is_piece) {
        return None;
    }
    let follows = |first: &str, second: &str| {
        let overlap = second.chars().next()?;
        first.ends_with(overlap).then(|| format!("{first}{}", &second[overlap.len_utf8()..]))
    };
    if a.contains(b) { Some(a.to_owned()) } else { follows(a, b).or_else(|| follows(b, a)) }
}

/// Whether two words differ by an ending alone.
fn is_form_of(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let stem = short.char_indices().nth_back(0).map_or(0, |(at, _)| at);
    short.chars().count() > 3 && long.len() <= short.len() + 3 && long.get(..stem) == short.get(..stem)
}

/// The way in which it is written most often.
fn usual(key: &str, words: &HashMap<String, Word>) -> String {
    let written = words.get(key).map(|word| &word.written);
    let most = written.into_iter().flatten().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
    most.map_or_else(|| key.to_owned(), |(written, _)| written.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_is_called_by_what_its_titles_have_and_others_have_not() {
        let titles = [
            "Sourdough bread for the impatient",
            "The bread of the monks",
            "Breads: baking with the family",
            "The tides of the North Sea",
            "Tides, and the moon",
            "How the moon moves",
            "The rest",
        ];
        let cluster = [Some(0), Some(0), Some(0), Some(1), Some(1), Some(1), None];
        let names = names(&titles, &cluster, &[3, 3]);
        assert_eq!(names, [vec!["bread"], vec!["moon", "Tides"]]);
        assert_eq!(having(&titles, &cluster, &names), [3, 3]);
    }

    #[test]
    fn pieces_of_what_is_written_without_spaces_are_put_together() {
        let titles = ["机器学习入门", "机器学习", "机器学习教程", "Bread", "Bread", "Bread"];
        let cluster = [Some(0), Some(0), Some(0), Some(1), Some(1), Some(1)];
        assert_eq!(names(&titles, &cluster, &[3, 3]), [["机器学习"], ["Bread"]]);
    }

    #[test]
    fn without_words_there_is_no_name() {
        assert_eq!(names(&["1", "", "a"], &[Some(0); 3], &[3]), [Vec::<String>::new()]);
        assert!(names(&[], &[], &[]).is_empty());
    }
}
