//! `dogear exclude`

use anyhow::{Context, bail};
use dogear_engine::{
    Engine,
    domain::{Exclusion, ExclusionKind},
};

use super::folders::remark;
use crate::{
    args::ExcludeArguments,
    output::{counted, json as print_json, printable, say},
    wire::Exclusions,
};

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
                .with_context(|| format!("There is no rule for the {} `{}`.", rule.kind.slug(), rule.value))?;
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
        say!("{} read again.", counted(back, "bookmark"))?;
    } else if forgotten > 0 {
        say!("{} forgotten. Nothing changed in your browsers.", counted(forgotten as usize, "bookmark"))?;
    }
    if rules.is_empty() {
        say!("No bookmark is left out. Leave some out with --folder, --site, --source or --pattern.")?;
    }
    for rule in &rules {
        say!("{:<8} {}", rule.kind.slug(), printable(&rule.value))?;
    }
    Ok(())
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
            rules.push(rule.with_context(|| format!("`{value}` is no {} that a rule can name.", kind.slug()))?);
        }
    }
    if arguments.drop && rules.is_empty() {
        bail!("Name the rule to drop with --folder, --site, --source or --pattern.");
    }
    Ok(rules)
}
