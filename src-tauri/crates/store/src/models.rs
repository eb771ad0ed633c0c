//! Tables `model_choice` and `model_folders`: which model the person wants, and where those are that are not Dogear's own.

use std::path::{Path, PathBuf};

use crate::{Result, Store, vectors::model_id};

/// Which model is wanted and which one answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct ModelChoice {
    /// The id of the model that the person chose; none: the one that comes with Dogear.
    pub wanted: Option<String>,
    /// The one wanted before.
    pub before: Option<String>,
    /// Names the models that made the vectors that answer; none before the first vector.
    pub answers: Option<String>,
}

impl ModelChoice {
    /// The id of the model that answers; none before the first vector.
    #[must_use]
    pub fn answering(&self) -> Option<&str> {
        self.answers.as_deref().map(model_id)
    }
}

impl Store {
    /// Which model is wanted and which one answers.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn model_choice(&self) -> Result<ModelChoice> {
        let sql = "SELECT (SELECT id FROM model_choice) AS wanted, (SELECT before FROM model_choice) AS before, \
                   (SELECT model FROM vector_space) AS answers";
        Ok(sqlx::query_as(sql).fetch_one(self.readers()).await?)
    }

    /// Remembers the model that the person wants, and the one to go back to.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn choose_model(&self, wanted: &str, before: &str) -> Result<()> {
        sqlx::query("INSERT OR REPLACE INTO model_choice VALUES (1, ?, ?)")
            .bind(wanted)
            .bind(before)
            .execute(self.writer())
            .await?;
        Ok(())
    }

    /// The models that the person pointed at, by id, with their folders.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn model_folders(&self) -> Result<Vec<(String, PathBuf)>> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT id, folder FROM model_folders ORDER BY id").fetch_all(self.readers()).await?;
        Ok(rows.into_iter().map(|(id, folder)| (id, folder.into())).collect())
    }

    /// Remembers the folder of a model.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn remember_model_folder(&self, id: &str, folder: &Path) -> Result<()> {
        sqlx::query("INSERT OR REPLACE INTO model_folders VALUES (?, ?)")
            .bind(id)
            .bind(folder.to_string_lossy())
            .execute(self.writer())
            .await?;
        Ok(())
    }

    /// Forgets the folder of a model; the folder stays as it is.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn forget_model_folder(&self, id: &str) -> Result<()> {
        sqlx::query("DELETE FROM model_folders WHERE id = ?").bind(id).execute(self.writer()).await?;
        Ok(())
    }
}
