//! The map as SVG: a dot for each bookmark, coloured by its cluster, names where there is room for them, a title and a legend.

use std::fmt::Write as _;

use dogear_engine::{MapCluster, MapView};
use unicode_width::UnicodeWidthStr;

use super::name_of;
use crate::{output::printable, words::told};

/// Sides in pixels: of the square of the map, of what surrounds it, and of the legend beside it.
const SQUARE: f32 = 1_400.0;
const MARGIN: f32 = 40.0;
const HEAD: f32 = 90.0;
const LEGEND: f32 = 420.0;
/// Clusters in the legend.
const LISTED: usize = 24;
const LINE: f32 = 30.0;
/// Largest number of a place.
const FULL: f32 = 65_535.0;
/// Of letters, and of the smallest and largest of the names, in pixels.
const SMALLEST: f32 = 13.0;
const LARGEST: f32 = 26.0;
/// Width of a letter as a share of its height.
const LETTER: f32 = 0.56;

const PAPER: &str = "#fffdf8";
const INK: &str = "#2b2622";
const BETWEEN: &str = "#c9c2b8";
/// Told apart by most who do not see all colours, and dark enough on paper.
const COLOURS: [&str; 10] =
    ["#3f6fb5", "#c8553d", "#3c8d6e", "#8a5fb0", "#b0822b", "#2f8fa3", "#b84c7d", "#6b7f2a", "#7a5a45", "#5b6b7d"];

/// The whole file.
pub fn svg(map: &MapView) -> String {
    let title = told!("map-title", count = map.ids.len());
    let (width, height) = (SQUARE + LEGEND + MARGIN * 3.0, SQUARE + HEAD + MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" font-family=\"Georgia, 'Noto Serif', serif\" fill=\"{INK}\">\n<title>{0}</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>\n\
         <text x=\"{MARGIN}\" y=\"58\" font-size=\"32\">{0}</text>\n",
        escaped(&title)
    );
    dots(&mut svg, map);
    names(&mut svg, &map.clusters);
    legend(&mut svg, map);
    svg.push_str("</svg>\n");
    svg
}

/// Dots of one colour are one path of strokes without length, which are round.
fn dots(svg: &mut String, map: &MapView) {
    let count = map.places.len().max(1) as f32;
    let size = (400.0 / count.sqrt()).clamp(2.0, 12.0);
    let _ =
        writeln!(svg, "<g fill=\"none\" stroke-linecap=\"round\" stroke-width=\"{size:.1}\" stroke-opacity=\"0.75\">");
    let none = std::iter::once((None, BETWEEN));
    let clusters = (0_u16..).zip(&map.clusters).map(|(at, _)| (Some(at), colour(usize::from(at))));
    let mut paths: Vec<(&str, String)> = none.chain(clusters).map(|(_, colour)| (colour, String::new())).collect();
    for place in &map.places {
        let at = place.cluster.map_or(0, |cluster| usize::from(cluster) + 1);
        if let Some((_, path)) = paths.get_mut(at) {
            let _ = write!(path, "M{:.1} {:.1}h0", across(place.x), down(place.y));
        }
    }
    for (colour, path) in paths.iter().filter(|(_, path)| !path.is_empty()) {
        let _ = writeln!(svg, "<path stroke=\"{colour}\" d=\"{path}\"/>");
    }
    svg.push_str("</g>\n");
}

/// The largest first; a name that would cover another is left to the legend.
fn names(svg: &mut String, clusters: &[MapCluster]) {
    let most = clusters.iter().map(|cluster| cluster.bookmarks).max().unwrap_or(1).max(1) as f32;
    let mut taken: Vec<Frame> = Vec::new();
    svg.push_str("<g text-anchor=\"middle\" paint-order=\"stroke\" stroke-linejoin=\"round\" stroke-width=\"5\">\n");
    for cluster in clusters.iter().filter(|cluster| !cluster.name.is_empty()) {
        let size = SMALLEST + (LARGEST - SMALLEST) * (cluster.bookmarks as f32 / most).sqrt();
        let name = printable(&name_of(&cluster.name));
        let frame = Frame::around(across(cluster.x), down(cluster.y), size, name.width());
        if taken.iter().any(|other| other.overlaps(&frame)) {
            continue;
        }
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{size:.1}\" stroke=\"{PAPER}\">{}</text>",
            frame.x,
            frame.y + size * 0.35,
            escaped(&name)
        );
        taken.push(frame);
    }
    svg.push_str("</g>\n");
}

fn legend(svg: &mut String, map: &MapView) {
    let left = SQUARE + MARGIN * 2.0;
    let mut line = |at: usize, colour: &str, text: &str| {
        let top = HEAD + 20.0 + at as f32 * LINE;
        let _ = writeln!(
            svg,
            "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"7\" fill=\"{colour}\"/><text x=\"{:.1}\" y=\"{top:.1}\" \
             font-size=\"17\">{}</text>",
            left + 7.0,
            top - 6.0,
            left + 24.0,
            escaped(text)
        );
    };
    for (at, cluster) in map.clusters.iter().enumerate().take(LISTED) {
        let name = printable(&name_of(&cluster.name));
        line(at, colour(at), &told!("map-legend", name = name, count = cluster.bookmarks));
    }
    let shown = map.clusters.len().min(LISTED);
    let rest: u32 = map.clusters.iter().skip(LISTED).map(|cluster| cluster.bookmarks).sum();
    if rest > 0 {
        let others = told!("map-legend-others", clusters = map.clusters.len() - shown, count = rest);
        line(shown, "none", &others);
    }
    let between = map.places.iter().filter(|place| place.cluster.is_none()).count();
    if between > 0 {
        line(shown + 1, BETWEEN, &told!("map-legend-between", count = between));
    }
}

fn colour(cluster: usize) -> &'static str {
    COLOURS[cluster % COLOURS.len()]
}

fn across(x: u16) -> f32 {
    MARGIN + f32::from(x) / FULL * SQUARE
}

fn down(y: u16) -> f32 {
    HEAD + f32::from(y) / FULL * SQUARE
}

/// Where a name stands: its middle, and half of its sides.
struct Frame {
    x: f32,
    y: f32,
    wide: f32,
    high: f32,
}

impl Frame {
    /// Moved such that it does not leave the square.
    fn around(x: f32, y: f32, size: f32, columns: usize) -> Self {
        let (wide, high) = (columns as f32 * size * LETTER / 2.0, size * 0.6);
        let within = |at: f32, low: f32, half: f32| at.max(low + half).min(low + SQUARE - half).max(low);
        Self { x: within(x, MARGIN, wide), y: within(y, HEAD, high), wide, high }
    }

    fn overlaps(&self, other: &Self) -> bool {
        (self.x - other.x).abs() < self.wide + other.wide && (self.y - other.y).abs() < self.high + other.high
    }
}

/// Text as XML has it; what may not stand in XML at all is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use dogear_engine::{MapPlace, MapState, domain::BookmarkId};

    use super::*;

    fn map(names: &[&str]) -> MapView {
        let cluster = |(at, name): (u16, &&str)| MapCluster {
            name: if name.is_empty() { Vec::new() } else { vec![(*name).to_owned()] },
            bookmarks: 9 - u32::from(at),
            x: 30_000 + at * 10,
            y: 30_000,
        };
        let clusters: Vec<MapCluster> = (0..).zip(names).map(cluster).collect();
        let places: Vec<MapPlace> =
            [Some(0), None].map(|cluster| MapPlace { x: 0, y: 65_535, cluster }).into_iter().collect();
        MapView { state: MapState::Ready, ids: vec![BookmarkId(1), BookmarkId(2)], places, clusters }
    }

    #[test]
    fn what_a_title_says_is_text_and_nothing_else() {
        let svg = svg(&map(&["</text><script>\u{1b}\u{ffff}&\""]));
        assert!(!svg.contains("<script") && !svg.contains('\u{1b}') && !svg.contains('\u{ffff}'));
        assert!(svg.contains("&lt;/text&gt;&lt;script&gt;"));
    }

    #[test]
    fn names_do_not_cover_each_other_and_the_legend_has_all() {
        let svg = svg(&map(&["bread", "tides", ""]));
        assert_eq!(svg.matches("stroke=\"#fffdf8\">").count(), 1, "{svg}");
        assert_eq!(svg.matches("<circle").count(), 4);
        assert!(svg.contains("tides"));
    }

    #[test]
    fn a_map_of_nothing_is_a_picture_too() {
        let nothing = MapView { ids: Vec::new(), places: Vec::new(), ..map(&[]) };
        let svg = svg(&nothing);
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && !svg.contains("NaN"));
    }
}
