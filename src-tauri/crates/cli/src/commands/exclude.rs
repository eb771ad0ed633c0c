//! `dogear exclude`

use anyhow::{Context, bail};
use dogear_engine::{
    Engine,
    domain::{Exclusion, ExclusionKind},
};

use super::folders::remark;
use crate::{
    args::ExcludeArguments,
    output::{json as print_json, padded, printable, say},
    wire::Exclusions,
    words::told,
};

/// Where what a rule names begins.
const KIND_COLUMNS: usize = 8;

pub async fn run(engine: &Engine, arguments: ExcludeArguments, json: bool) -> anyhow::Result<()> {
    let (rules, known) = (rules(&arguments)?, engine.rules.all().await?);
    if !arguments.drop {
        engine.sources.named(&arguments.source).await?;
    }
    let (mut forgotten, mut back) = (0, 0);
    for rule in &rules {
        let former = known.iter().find(|known| known.is_same_as(rule));
        if arguments.drop {
            let came_back = engine.rules.remove(former.unwrap_or(rule)).await?;
            back += came_back
                .with_context(|| told!("exclude-unknown", kind = rule.kind.slug(), value = rule.value.as_str()))?;
        } else {
            if former.is_none() && rule.kind == ExclusionKind::Folder {
                remark(engine, &rule.value).await?;
            }
            forgotten += engine.rules.add(former.unwrap_or(rule)).await?;
        }
    }
    let rules = engine.rules.all().await?;
    if json {
        return print_json(&Exclusions::of(&rules, forgotten, back));
    }
    if arguments.drop {
        say!("{}", told!("exclude-back", count = back))?;
    } else if forgotten > 0 {
        say!("{}", told!("exclude-forgotten", count = forgotten))?;
    }
    if rules.is_empty() {
        say!("{}", told!("exclude-none"))?;
    }
    for rule in &rules {
        say!("{} {}", padded(&kind(rule.kind), KIND_COLUMNS), printable(&rule.value))?;
    }
    Ok(())
}

fn kind(kind: ExclusionKind) -> String {
    match kind {
        ExclusionKind::Folder => told!("exclude-folder"),
        ExclusionKind::Site => told!("exclude-site"),
        ExclusionKind::Source => told!("exclude-source"),
        ExclusionKind::Pattern => told!("exclude-pattern"),
    }
}

fn rules(arguments: &ExcludeArguments) -> anyhow::Result<Vec<Exclusion>> {
    let given = [
        (ExclusionKind::Folder, &arguments.folder),
        (ExclusionKind::Site, &arguments.site),
        (ExclusionKind::Source, &arguments.source),
        (ExclusionKind::Pattern, &arguments.pattern),
    ];
    let mut rules = Vec::new();
    for (kind, values) in given {
        for value in values {
            let rule = Exclusion::new(kind, value);
            rules.push(rule.with_context(|| told!("exclude-unfit", kind = kind.slug(), value = value.as_str()))?);
        }
    }
    if arguments.drop && rules.is_empty() {
        bail!(told!("exclude-no-rule-to-drop"));
    }
    Ok(rules)
}
