//! What was understood of a question that leans on others, in words for the person to see.

use dogear_domain::{Intent, Understood};

/// What is asked for, what is looked for, and the conditions in the words that they came in. It is shown, and never read.
pub fn said(understood: &Understood) -> String {
    let is_about_all = understood.text.is_empty();
    let asks = match understood.intent {
        Intent::Find => "",
        Intent::List if is_about_all => "all links",
        Intent::List => "all links about",
        Intent::Count if is_about_all => "how many links",
        Intent::Count => "how many links about",
        Intent::Latest if is_about_all => "latest links",
        Intent::Latest => "latest links about",
    };
    let mut pieces = vec![asks, understood.text.as_str()];
    for part in &understood.parts {
        if !pieces.contains(&part.words.as_str()) {
            pieces.push(&part.words);
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces.join(" ")
}
