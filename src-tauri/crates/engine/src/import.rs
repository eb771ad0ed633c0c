//! A bookmark file as a source of its own.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use dogear_domain::{Source, SourceState, remark};
use dogear_sources::ReadError;
use dogear_sync::{SourceReport, import_source, preview_import};
use tracing::warn;

use crate::{Result, Sources, clock};

/// The sample library, for a first look without bookmarks of one's own.
const SAMPLE: &[u8] = include_bytes!("../../../../assets/sample-bookmarks.html");

/// What an import did.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The file as a source.
    pub source: Source,
    /// What was read.
    pub report: SourceReport,
    /// Bookmarks embedded.
    pub embedded: u32,
    /// Texts of pages that the file brought and that are new, or others than before; those that still come are not counted.
    pub texts: u32,
    /// From start to end.
    pub took: Duration,
}

impl Sources {
    /// Reads a bookmark file of any known format. Reading the same file again brings its bookmarks up to date.
    /// What it holds of the pages themselves is kept as well. With `embed`, waits for that, and until every bookmark can be found
    /// by meaning.
    ///
    /// # Errors
    /// `Unreadable`, naming the file, the place and the remedy; nothing has changed then.
    pub async fn import(&self, file: &Path, embed: bool, progress: impl FnMut(u32, u32)) -> Result<Imported> {
        let started = Instant::now();
        let source = source_of(file).await?;
        let report = readable(import_source(&self.store, &source, clock::now()).await?)?;
        let texts = self.keep_texts(source.clone());
        let (texts, embedded) = match embed {
            true => (texts.await, self.models.get_ready(progress).await?),
            false => {
                tokio::spawn(texts);
                (0, 0)
            }
        };
        Ok(Imported { source, report, embedded, texts, took: started.elapsed() })
    }

    /// The bookmarks are there: what goes wrong with the texts beside them takes nothing away.
    fn keep_texts(&self, source: Source) -> impl Future<Output = u32> + Send + 'static {
        let pages = self.pages.clone();
        async move {
            let kept = pages.keep_imported(&source).await;
            kept.inspect_err(|error| warn!(%error, "not all texts of a file were kept")).unwrap_or_default()
        }
    }

    /// What importing a file would do; nothing is written.
    ///
    /// # Errors
    /// `Unreadable`, naming the file, the place and the remedy.
    pub async fn preview_import(&self, file: &Path) -> Result<Imported> {
        let started = Instant::now();
        let source = source_of(file).await?;
        let report = readable(preview_import(&self.store, &source).await?)?;
        Ok(Imported { source, report, embedded: 0, texts: 0, took: started.elapsed() })
    }

    /// Imports the sample library.
    ///
    /// # Errors
    /// When its file cannot be written into the data folder, or as for [`Sources::import`].
    pub async fn import_sample(&self, embed: bool) -> Result<Imported> {
        let file = self.folder.join("Sample library.html");
        std::fs::write(&file, SAMPLE).map_err(|error| crate::EngineError::file(&file, error))?;
        self.import(&file, embed, |_, _| {}).await
    }
}

async fn source_of(file: &Path) -> Result<Source> {
    let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    Ok(tokio::task::spawn_blocking(move || dogear_sources::source_at(&path)).await??)
}

/// The report of a file that could be read.
fn readable(report: SourceReport) -> Result<SourceReport> {
    match report.state {
        SourceState::Ok => Ok(report),
        state => {
            let unsaid = || remark!("fault-unknown", file = report.id.0.as_str());
            Err(ReadError { state, remark: report.detail.unwrap_or_else(unsaid) }.into())
        }
    }
}
