//! `dogear newest`: whether there is a newer Dogear. The library is not opened for it.

use dogear_engine::{Newest, domain::program::VERSION, newest, newest_page};

use crate::{
    output::{json as print_json, say},
    wire,
    words::told,
};

pub async fn run(json: bool) -> anyhow::Result<()> {
    let newest = newest().await?;
    let page = newest_page().unwrap_or_default();
    if json {
        return print_json(&wire::Newest::of(&newest, &page));
    }
    match newest {
        Newest::This => say!("{}", told!("newest-this", version = VERSION)),
        Newest::Newer(newer) => {
            say!("{}", told!("newest-newer", version = VERSION, newer = newer.as_str(), page = page))
        }
    }
}
