//! Tables `folders` and `sites`: each path and each host once, so that filters compare small numbers.

use std::collections::HashMap;

use dogear_domain::{BETWEEN_NAMES, FolderPath, site_of};
use sqlx::{Sqlite, Transaction};

use crate::Result;

/// Numbers of folders and sites, looked up or made once per transaction.
#[derive(Default)]
pub(crate) struct Places {
    folders: HashMap<FolderPath, i64>,
    sites: HashMap<String, i64>,
}

impl Places {
    pub(crate) async fn folder(&mut self, tx: &mut Transaction<'_, Sqlite>, path: &FolderPath) -> Result<i64> {
        if let Some(id) = self.folders.get(path) {
            return Ok(*id);
        }
        let id = sqlx::query_scalar(
            "INSERT INTO folders (path, folded) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET path = path RETURNING id",
        )
        .bind(serde_json::to_string(path)?)
        .bind(folded(path))
        .fetch_one(&mut **tx)
        .await?;
        self.folders.insert(path.clone(), id);
        Ok(id)
    }

    pub(crate) async fn site(&mut self, tx: &mut Transaction<'_, Sqlite>, url: &str) -> Result<i64> {
        let host = site_of(url).unwrap_or_default();
        if let Some(id) = self.sites.get(&host) {
            return Ok(*id);
        }
        let id = sqlx::query_scalar(
            "INSERT INTO sites (host, reversed) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET host = host RETURNING id",
        )
        .bind(&host)
        .bind(reversed(&host))
        .fetch_one(&mut **tx)
        .await?;
        self.sites.insert(host, id);
        Ok(id)
    }
}

/// A host from its end, so that in order all parts of a site stand behind it.
pub(crate) fn reversed(host: &str) -> String {
    host.chars().rev().collect()
}

fn folded(path: &FolderPath) -> String {
    let mut folded = String::from(BETWEEN_NAMES);
    for name in path.0.iter() {
        folded.push_str(&name.replace(BETWEEN_NAMES, " ").to_lowercase());
        folded.push(BETWEEN_NAMES);
    }
    folded
}
