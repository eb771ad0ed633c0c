//! `dogear similar`

use anyhow::bail;
use dogear_engine::{
    Engine,
    domain::{Bookmark, BookmarkId},
};

use super::list;
use crate::{
    output::{json as print_json, say},
    wire::Similar,
    words::told,
};

pub async fn run(engine: &Engine, page: &str, limit: usize, json: bool) -> anyhow::Result<()> {
    let Some(of) = named(engine, page).await? else { bail!(told!("similar-unknown", page = page)) };
    let near = engine.library.similar(of.id, limit).await?;
    if json {
        return print_json(&Similar::of(&of, near.as_deref()));
    }
    let Some(near) = near else { return say!("{}", told!("similar-not-ready")) };
    if near.is_empty() {
        return say!("{}", told!("similar-none"));
    }
    near.iter().try_for_each(|(row, _)| list::print(row))
}

/// The bookmark with this number, or one of the page with this address.
async fn named(engine: &Engine, page: &str) -> anyhow::Result<Option<Bookmark>> {
    if let Ok(id) = page.parse() {
        return Ok(engine.library.rows(&[BookmarkId(id)]).await?.pop().map(|row| row.bookmark));
    }
    Ok(engine.library.of_address(page).await?)
}
