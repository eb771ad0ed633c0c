//! `dogear provider`

use std::io::{BufRead, IsTerminal};

use anyhow::{Context, bail, ensure};
use dogear_engine::{Engine, KeyPlace, ProviderChoice, ProviderSettings, ProviderTest, Settings, local_models};

use crate::{
    args::ProviderArguments,
    output::{complain, json as print_json, printable, say},
    wire,
    words::{failed, told, words},
};

pub async fn run(engine: &Engine, arguments: ProviderArguments, json: bool) -> anyhow::Result<()> {
    if arguments.find {
        return find(json).await;
    }
    change(engine, &arguments)?;
    if arguments.key {
        keep_key(engine).await?;
    }
    show(engine, json).await?;
    if arguments.test { test(engine, json).await } else { Ok(()) }
}

fn change(engine: &Engine, arguments: &ProviderArguments) -> anyhow::Result<()> {
    let wanted = arguments.wanted.as_deref().map(choice).transpose()?;
    if wanted.is_none() && arguments.address.is_none() && arguments.model.is_none() {
        return Ok(());
    }
    let change = |settings: &mut Settings| {
        if let Some(provider) = wanted {
            settings.choose(provider);
        }
        if let Some(address) = &arguments.address {
            address.trim().clone_into(&mut settings.answers.base_url);
        }
        if let Some(model) = &arguments.model {
            model.trim().clone_into(&mut settings.answers.model);
        }
    };
    let mut tried = engine.settings.now();
    change(&mut tried);
    let ProviderSettings { provider, base_url, .. } = &tried.answers;
    let leads_nowhere = tried.answers.destination().is_none() && *provider != ProviderChoice::BuiltIn;
    ensure!(base_url.is_empty() || !leads_nowhere, told!("provider-no-address", address = printable(base_url)));
    engine.settings.change(change)?;
    Ok(())
}

fn choice(name: &str) -> anyhow::Result<ProviderChoice> {
    let name = name.replace('-', "_");
    let found = ProviderChoice::ALL.into_iter().find(|choice| choice.slug() == name);
    found.with_context(|| {
        let names = ProviderChoice::ALL.map(|choice| choice.slug().to_owned());
        told!("provider-unknown", name = name, names = words().one_of(&names))
    })
}

/// Reads the key from standard input, so that it stands in no list of commands; an empty line removes it.
async fn keep_key(engine: &Engine) -> anyhow::Result<()> {
    if std::io::stdin().is_terminal() {
        complain!("{}", told!("provider-paste-key"));
    }
    let mut key = String::new();
    std::io::stdin().lock().read_line(&mut key)?;
    if engine.providers.keep_key(key.trim().to_owned()).await? == KeyPlace::File {
        complain!("{}", told!("provider-key-in-file"));
    }
    Ok(())
}

async fn show(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let (answers, key) = (engine.settings.now().answers, engine.providers.key_place().await?);
    if json {
        return print_json(&wire::Provider::of(&answers, key));
    }
    let ProviderSettings { provider, base_url, model } = answers;
    let key = key.map(|place| match place {
        KeyPlace::Keychain => told!("provider-key-kept"),
        KeyPlace::File => told!("provider-key-kept-in-file"),
    });
    let parts = [provider.slug().to_owned(), printable(&base_url), printable(&model), key.unwrap_or_default()];
    say!("{}", parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
}

async fn test(engine: &Engine, json: bool) -> anyhow::Result<()> {
    let tested = engine.providers.test().await;
    let (ok, message) = (tested.failure.is_none(), tried(&tested));
    if json {
        print_json(&wire::ProviderTest { ok, message: &message, models: &tested.models })?;
    } else {
        list(&tested.models)?;
        say!("{}", printable(&message))?;
    }
    if !ok {
        bail!(told!("provider-failed"));
    }
    Ok(())
}

/// How it went, in a sentence.
fn tried(tested: &ProviderTest) -> String {
    match (&tested.failure, tested.model.as_str(), tested.models.len()) {
        (Some(failure), ..) => failed(failure),
        (None, "", 0) => told!("provider-built-in"),
        (None, "", models) => told!("provider-connected", count = models),
        (None, model, _) => told!("provider-ready", model = model),
    }
}

async fn find(json: bool) -> anyhow::Result<()> {
    let found = local_models().await;
    if json {
        return print_json(&wire::FoundProviders::from(found.as_slice()));
    }
    if found.is_empty() {
        say!("{}", told!("provider-none-local"))?;
    }
    for found in found {
        let address = found.answers.base_url.as_str();
        say!("{}", told!("provider-local", name = found.name, address = address, count = found.models.len()))?;
        list(&found.models)?;
    }
    Ok(())
}

fn list(models: &[String]) -> anyhow::Result<()> {
    models.iter().try_for_each(|model| say!("  {}", printable(model)))
}
