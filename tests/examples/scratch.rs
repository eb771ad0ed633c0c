//! Scratch.
#![allow(warnings, clippy::all)]
use dogear_domain::{PageText, TextOrigin, page_of};
use dogear_store::Store;
#[tokio::main]
async fn main() {
    let a: Vec<String> = std::env::args().collect();
    let store = Store::open(std::path::Path::new(&a[1])).await.unwrap();
    let mut n = 0;
    for line in std::fs::read_to_string(&a[2]).unwrap().lines() {
        let v: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = PageText { title: v["title"].as_str().unwrap().into(), text: v["text"].as_str().unwrap().into(), ..Default::default() };
        let page = page_of(v["url"].as_str().unwrap()).unwrap();
        store.keep_page_text(&page, &text, TextOrigin::Fetched, chrono::Utc::now()).await.unwrap();
        n += 1;
    }
    println!("{n} kept");
    store.close().await;
}
