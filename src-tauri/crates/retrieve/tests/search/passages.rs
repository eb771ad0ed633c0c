//! Pages that are found by what they said.

use chrono::DateTime;
use dogear_domain::{Filters, PageText, RECIPE_VERSION, SearchMode, TextOrigin, page_of};
use dogear_embed::PassageText;
use dogear_store::{Forgotten, VectorSpace};

use super::{Library, titles};

const SOUP: &str = "https://soups.example/lentil";
const DINO: &str = "https://github.com/facebookresearch/dinov2";
const FILLER: &str = "Nothing of interest is told here, and yet it goes on and on and on about the weather. ";

impl Library {
    async fn said(&self, url: &str, text: &str) {
        let text = PageText { text: text.into(), ..PageText::default() };
        let page = page_of(url).unwrap();
        self.store.keep_page_text(&page, &text, (TextOrigin::Fetched, DateTime::UNIX_EPOCH)).await.unwrap();
    }

    async fn embed_texts(&self) {
        let card = self.embedder.card();
        let space = VectorSpace { model: card.id.clone(), recipe: RECIPE_VERSION, dims: card.dims };
        let mut made = Vec::new();
        for text in self.store.pending_texts(100, &[]).await.unwrap() {
            let read = |said: &String| PassageText { title: said.clone(), text: said.clone() };
            let passages: Vec<PassageText> = text.passages.iter().map(read).collect();
            let vectors = self.embedder.embed_passages(&passages).await.unwrap();
            made.push((text.id, vectors.into_iter().map(|embedding| embedding.vector).collect()));
        }
        assert!(self.store.save_passages(&space, &made).await.unwrap());
    }
}

#[tokio::test]
async fn a_page_is_found_by_what_it_said_and_shows_it() {
    let library = Library::new().await;
    let text = "Add two bay leaves and smoked paprika at the end.";
    let question = "smoked paprika and bay leaves";
    library.said(SOUP, text).await;
    for embedded in [false, true] {
        if embedded {
            library.embed_texts().await;
        }
        let found = library.ask(question).await;
        assert_eq!(titles(&found).first(), Some(&"Slow cooker lentil soup"), "embedded: {embedded}");
        assert!(found.confident, "embedded: {embedded}");
        let passage = found.hits[0].passage.as_ref().unwrap();
        assert!(passage.text.contains("two bay leaves and smoked paprika"), "{}", passage.text);
        assert_eq!(passage.words, ["bay", "leaves", "smoked", "paprika"]);
        assert_eq!((passage.origin, passage.read_at), (TextOrigin::Fetched, DateTime::UNIX_EPOCH));
        assert!(found.hits[1..].iter().all(|hit| hit.passage.is_none()));
    }
    library.store.forget_page_texts(Forgotten::All).await.unwrap();
    assert!(!library.ask(question).await.confident);
}

#[tokio::test]
async fn a_title_that_is_asked_for_stands_before_pages_that_only_mention_it() {
    let library = Library::new().await;
    library.said(SOUP, "Read the sourdough starter guide first, it is a guide for a sourdough starter.").await;
    library.embed_texts().await;
    let found = library.ask("sourdough starter guide").await;
    assert_eq!(titles(&found)[..2], ["Sourdough starter guide", "Slow cooker lentil soup"]);
    assert!(found.hits[0].passage.is_none() && found.hits[1].passage.is_some());
}

#[tokio::test]
async fn conditions_and_ways_to_search_hold_for_passages_too() {
    let library = Library::new().await;
    library.said(SOUP, "Smoked paprika and bay leaves make it.").await;
    library.said(DINO, "A figure of smoked paprika and bay.").await;
    library.embed_texts().await;
    let vision = Filters { folders: vec!["Vision".into()], ..Filters::default() };
    for mode in [SearchMode::Hybrid, SearchMode::Words, SearchMode::Meaning] {
        let found = library.search("smoked paprika and bay leaves", mode, &vision).await;
        assert_eq!(titles(&found), ["DINOv2 vision features"], "{mode:?}");
        let found = library.search("smoked paprika and bay leaves", mode, &Filters::default()).await;
        assert_eq!(titles(&found).first(), Some(&"Slow cooker lentil soup"), "{mode:?}");
    }
}

#[tokio::test]
async fn what_no_page_said_stays_unanswered() {
    let library = Library::new().await;
    library.said(SOUP, &FILLER.repeat(60)).await;
    library.said(DINO, &"Features are learnt without labels. ".repeat(80)).await;
    library.embed_texts().await;
    assert!(!library.ask("tram timetable in Lisbon").await.confident);
}
