//! Opening: the library, the model, the settings.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::TimeDelta;
use dogear_catalogue::Catalogue;
use dogear_chat::Llm;
use dogear_embed::Embedder;
use dogear_retrieve::HeldWords;
use dogear_sources::Environment;
use dogear_store::{Repair, Store};
use tracing::warn;

use crate::{
    EngineError, Problem, Result, Settings,
    audience::{Audience, Names},
    clock,
    habits::Memory,
    models::Models,
};

/// No reading takes this long: a copy that is older was left by a program that was killed.
const A_READING: TimeDelta = TimeDelta::hours(1);

/// How to open an engine.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of the library and the settings.
    pub data_dir: PathBuf,
    /// The installed app's folder of model and runtime, if there is one.
    pub resources: Option<PathBuf>,
    /// Whether the model is loaded. Without it, words only.
    pub meaning: bool,
    /// Whether this process will answer more than one question: then it keeps words and vectors in memory.
    pub stays: bool,
    /// Where browsers are looked for.
    pub environment: Environment,
    /// What stands in for models.
    pub stand_ins: StandIns,
}

/// Models given by whoever opens the engine, in place of those that files and providers make: with the two fakes, all that
/// an engine does can be tried within the process.
#[derive(Debug, Clone, Default)]
pub struct StandIns {
    /// For the model that search by meaning goes by unless the person chose another.
    pub embedder: Option<Embedder>,
    /// For whatever provider is chosen. Built-in answers stay built in.
    pub llm: Option<Arc<dyn Llm>>,
}

impl Options {
    /// The usual: this user's browsers, with the model.
    #[must_use]
    pub fn new(data_dir: PathBuf) -> Self {
        let environment = Environment { scratch: data_dir.clone(), ..Environment::current() };
        let stand_ins = StandIns::default();
        Self { data_dir, resources: None, meaning: true, stays: false, environment, stand_ins }
    }
}

/// The app; cheap to clone.
#[derive(Debug, Clone)]
pub struct Engine {
    shared: Arc<Shared>,
    audience: Audience,
}

#[derive(Debug)]
struct Shared {
    data_dir: PathBuf,
    environment: Environment,
    store: Store,
    models: Models,
    settings: Mutex<Settings>,
    settings_problem: Option<Problem>,
    names: tokio::sync::Mutex<Option<Names>>,
    words: HeldWords,
    memory: Memory,
    llm: Option<Arc<dyn Llm>>,
    rests: AtomicBool,
}

impl Engine {
    /// Opens the library of a data folder, creating it if there is none. A missing model or broken settings do not
    /// stop it: they are said in the status.
    ///
    /// # Errors
    /// When the library cannot be opened (see [`StoreError`](crate::StoreError)).
    pub async fn open(options: Options) -> Result<Self> {
        create_folder(&options.data_dir)?;
        dogear_sources::sweep(&options.environment.scratch, (clock::now() - A_READING).into());
        let store = Store::open(&library_file(&options.data_dir)).await?;
        Self::with_store(options, store).await
    }

    /// Sets a damaged library aside, starts a new one with its conversations, and opens it.
    ///
    /// # Errors
    /// When files cannot be moved or the new library cannot be opened.
    pub async fn repair(options: Options) -> Result<(Self, Repair)> {
        create_folder(&options.data_dir)?;
        let stamp = clock::now().format("%Y-%m-%d-%H%M%S").to_string();
        let (store, repair) = dogear_store::repair(&library_file(&options.data_dir), &stamp).await?;
        Ok((Self::with_store(options, store).await?, repair))
    }

    async fn with_store(options: Options, store: Store) -> Result<Self> {
        let catalogue =
            Catalogue::built_in().map_err(|error| EngineError::file(Path::new("models.toml"), error.to_string()))?;
        let models = Models::new(catalogue, &options);
        models.questioned(&store).await?;
        let (settings, settings_problem) = match Settings::load(&options.data_dir) {
            Ok(settings) => (settings, None),
            Err(error) => (Settings::default(), Some(error.problem())),
        };
        let words = HeldWords::default();
        if options.stays {
            hold(store.clone(), words.clone());
            tokio::task::spawn_blocking(dogear_understand::prepare);
        }
        let shared = Shared {
            data_dir: options.data_dir,
            environment: options.environment,
            store,
            models,
            settings: Mutex::new(settings),
            settings_problem,
            names: tokio::sync::Mutex::new(None),
            words,
            memory: Memory::default(),
            llm: options.stand_ins.llm,
            rests: AtomicBool::default(),
        };
        Ok(Self { shared: Arc::new(shared), audience: Audience::Person })
    }

    /// The folder of the library and the settings.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.shared.data_dir
    }

    /// The settings as they are now.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.shared.settings.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes and keeps the settings.
    ///
    /// # Errors
    /// When the file cannot be written; the old settings stay in force.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings)) -> Result<Settings> {
        let mut settings = self.shared.settings.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = settings.clone();
        change(&mut changed);
        changed.save(&self.shared.data_dir)?;
        *settings = changed.clone();
        Ok(changed)
    }

    /// Lets search by meaning be made ready with about half of the machine's power, or with all of it again.
    pub fn set_gentle(&self, gentle: bool) {
        self.shared.models.set_gentle(gentle);
    }

    /// Lets search by meaning stop being made ready, or go on. What is new is searchable by words meanwhile.
    pub async fn set_resting(&self, resting: bool) {
        self.shared.models.set_resting(resting).await;
    }

    /// Nobody will ask for a while: lets go of words, vectors and models in memory. Whoever asks all the same is answered, from
    /// the file and after the model has been opened; following goes on.
    pub async fn rest(&self) {
        self.shared.rests.store(true, Ordering::Relaxed);
        self.shared.words.let_go().await;
        self.shared.store.rest().await;
        // Last, because it gives all of that back to the system.
        self.shared.models.rest().await;
    }

    /// Somebody may ask soon: takes all of that into memory again, in the background. One that does not rest is left as it is.
    pub async fn wake(&self) {
        if self.shared.rests.swap(false, Ordering::Relaxed) {
            hold(self.shared.store.clone(), self.shared.words.clone());
            self.shared.models.wake().await;
        }
    }

    /// Waits for running work and closes the library.
    pub async fn close(&self) {
        self.shared.models.stop();
        self.shared.store.close().await;
    }

    pub(crate) fn store(&self) -> &Store {
        &self.shared.store
    }

    pub(crate) fn models(&self) -> &Models {
        &self.shared.models
    }

    pub(crate) fn words(&self) -> &HeldWords {
        &self.shared.words
    }

    pub(crate) fn memory(&self) -> &Memory {
        &self.shared.memory
    }

    /// Who answers in place of any provider.
    pub(crate) fn given_llm(&self) -> Option<Arc<dyn Llm>> {
        self.shared.llm.clone()
    }

    pub(crate) fn environment(&self) -> &Environment {
        &self.shared.environment
    }

    /// Why the settings are not those of the file, as a plain sentence.
    pub(crate) fn settings_problem(&self) -> Option<&Problem> {
        self.shared.settings_problem.as_ref()
    }

    /// The library as it may be told to programs outside.
    pub(crate) fn for_outsiders(&self) -> Self {
        Self { audience: Audience::Outsiders, ..self.clone() }
    }

    pub(crate) fn audience(&self) -> Audience {
        self.audience
    }

    pub(crate) fn names_read(&self) -> &tokio::sync::Mutex<Option<Names>> {
        &self.shared.names
    }
}

/// In the background: until it is done, searches read the file.
fn hold(store: Store, words: HeldWords) {
    tokio::spawn(async move {
        if let Err(error) = words.hold(&store).await {
            warn!(%error, "searching by words from the file");
        }
        if let Err(error) = store.hold_vectors().await {
            warn!(%error, "searching by meaning from the file");
        }
    });
}

fn library_file(data_dir: &Path) -> PathBuf {
    data_dir.join("dogear.db")
}

/// What people save and ask is nobody else's business: a folder made here can be entered by its owner only.
fn create_folder(folder: &Path) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| {
        EngineError::Told(Problem::FolderNotMade { path: Problem::path(folder), reason: error.to_string() })
    })
}
