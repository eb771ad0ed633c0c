//! Opening: the library, the model, the settings.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::TimeDelta;
use dogear_catalogue::Catalogue;
use dogear_chat::Llm;
use dogear_embed::Embedder;
use dogear_pages::Limits;
use dogear_retrieve::HeldWords;
use dogear_sources::Environment;
use dogear_store::{Repair, Store};

use crate::{
    Asking, Conversations, EngineError, Library, Models, Opens, Outsiders, Pages, Problem, Providers, Result, Rules,
    SettingsFile, Sources, audience::Audience, clock, companion::Companions, map::Maps, pages::Setting,
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
    /// The program that reads what pages say, with its arguments: see [`serve_reader`](crate::serve_reader). None: this one.
    pub reader: Option<Vec<OsString>>,
    /// What stands in for the usual.
    pub stand_ins: StandIns,
}

/// Models and bounds given by whoever opens the engine, in place of the usual: with them, all that an engine does can be
/// tried within the process, and soon.
#[derive(Debug, Clone, Default)]
pub struct StandIns {
    /// For the model that search by meaning goes by unless the person chose another.
    pub embedder: Option<Embedder>,
    /// For whatever provider is chosen. Built-in answers stay built in.
    pub llm: Option<Arc<dyn Llm>>,
    /// For the bounds and pauses by which sites are asked for pages.
    pub limits: Option<Limits>,
}

impl Options {
    /// The usual: this user's browsers, with the model.
    #[must_use]
    pub fn new(data_dir: PathBuf) -> Self {
        let environment = Environment { scratch: data_dir.clone(), ..Environment::current() };
        let stand_ins = StandIns::default();
        Self { data_dir, resources: None, meaning: true, stays: false, environment, reader: None, stand_ins }
    }
}

/// The app: a seat for each thing that can be done. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Engine {
    /// Questions: read, looked up, answered, kept.
    pub asking: Asking,
    /// What is saved: searched, opened, written out.
    pub library: Library,
    /// What pages say, and what became of their addresses.
    pub pages: Pages,
    /// Browsers and files: found, chosen, read, followed.
    pub sources: Sources,
    /// The companions in browsers.
    pub companions: Companions,
    /// What Dogear shall not know.
    pub rules: Rules,
    /// What was opened, and what is learnt from it.
    pub opens: Opens,
    /// Conversations that were kept.
    pub conversations: Conversations,
    /// The models of search by meaning.
    pub models: Arc<Models>,
    /// Who answers, and their keys.
    pub providers: Providers,
    /// The settings, and the file that keeps them.
    pub settings: SettingsFile,
    /// What assistants may be told.
    pub outsiders: Outsiders,
    rests: Arc<AtomicBool>,
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
        let settings = SettingsFile::open(&options.data_dir);
        let models = Arc::new(Models::new(store.clone(), settings.clone(), catalogue, &options));
        models.questioned().await?;
        let stays = options.stays;
        let engine = Self::seated(options, store, settings, models);
        if stays {
            engine.library.hold();
            tokio::task::spawn_blocking(dogear_understand::prepare);
        }
        Ok(engine)
    }

    fn seated(options: Options, store: Store, settings: SettingsFile, models: Arc<Models>) -> Self {
        let maps = Maps::new(store.clone(), models.power());
        let opens = Opens { store: store.clone(), settings: settings.clone(), memory: Arc::default() };
        let library = Library {
            store: store.clone(),
            models: Arc::clone(&models),
            settings: settings.clone(),
            opens: opens.clone(),
            environment: options.environment.clone(),
            words: HeldWords::default(),
            audience: Audience::Person,
            maps: maps.clone(),
            names: Arc::default(),
            lists: Arc::default(),
        };
        let setting =
            Setting { reader: options.reader, limits: options.stand_ins.limits, folder: options.data_dir.clone() };
        let pages = Pages::new(library.clone(), setting);
        let outsiders = Outsiders { library: library.for_outsiders() };
        let companions =
            Companions { library: library.clone(), folder: options.data_dir.clone(), resources: options.resources };
        let providers = Providers { settings: settings.clone(), given: options.stand_ins.llm };
        Self {
            asking: Asking { library: library.clone(), outsiders: outsiders.clone(), providers: providers.clone() },
            library,
            sources: Sources {
                store: store.clone(),
                models: Arc::clone(&models),
                maps,
                pages: pages.clone(),
                environment: options.environment,
                folder: options.data_dir,
            },
            rules: Rules { store: store.clone(), companions: companions.clone(), pages: pages.clone() },
            pages,
            companions,
            opens,
            conversations: Conversations { store },
            models,
            providers,
            settings,
            outsiders,
            rests: Arc::default(),
        }
    }

    /// The folder of the library and the settings.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        self.settings.folder()
    }

    /// Nobody will ask for a while: lets go of words, vectors and models in memory. Whoever asks all the same is answered, from
    /// the file and after the model has been opened; following goes on.
    pub async fn rest(&self) {
        self.rests.store(true, Ordering::Relaxed);
        self.library.words.let_go().await;
        self.library.lists.let_go().await;
        self.library.store.rest().await;
        // Last, because it gives all of that back to the system.
        self.models.rest().await;
    }

    /// Somebody may ask soon: takes all of that into memory again, in the background. One that does not rest is left as it is.
    pub async fn wake(&self) {
        if self.rests.swap(false, Ordering::Relaxed) {
            self.library.hold();
            self.models.wake().await;
        }
    }

    /// Waits for running work and closes the library.
    pub async fn close(&self) {
        self.models.stop();
        self.library.store.close().await;
    }
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
        EngineError::Problem(Problem::FolderNotMade { path: Problem::path(folder), reason: error.to_string() })
    })
}
