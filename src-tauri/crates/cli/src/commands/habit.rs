//! `dogear habit`

use dogear_engine::{Engine, Habits, domain::Feature};

use crate::{
    args::HabitArguments,
    output::{json as print_json, padded, say},
    wire,
    words::told,
};

/// A preference below this is as good as none.
const SLIGHT: f32 = 0.05;
/// Where the figures begin.
const NAME_COLUMNS: usize = 44;
/// From here on it is a strong one.
const STRONG: f32 = 0.5;

pub async fn run(engine: &Engine, arguments: &HabitArguments, json: bool) -> anyhow::Result<()> {
    if arguments.on || arguments.off {
        engine.settings.change(|settings| settings.habit = arguments.on)?;
    }
    let forgotten = if arguments.forget { Some(engine.opens.forget().await?) } else { None };
    let habits = engine.opens.learnt().await?;
    if json {
        return print_json(&wire::Habits::of(&habits, forgotten, name));
    }
    if let Some(forgotten) = forgotten {
        say!("{}", told!("habit-forgotten", count = forgotten))?;
    }
    print(&habits)
}

fn print(habits: &Habits) -> anyhow::Result<()> {
    say!("{}", if habits.on { told!("habit-on") } else { told!("habit-off") })?;
    say!("{}", told!("habit-opens", count = habits.opens))?;
    say!("{}", told!("habit-choices", count = habits.choices))?;
    if habits.preferences.is_empty() {
        return say!("{}", told!("habit-too-few", count = habits.choices_needed));
    }
    say!("{}", told!("habit-preferences"))?;
    for (feature, weight) in &habits.preferences {
        say!("  {} {weight:>5.2}  {}", padded(&name(*feature), NAME_COLUMNS), in_words(*weight))?;
    }
    Ok(())
}

fn name(feature: Feature) -> String {
    match feature {
        Feature::Coverage => told!("habit-coverage"),
        Feature::Meaning => told!("habit-meaning"),
        Feature::Closeness => told!("habit-closeness"),
        Feature::Exact => told!("habit-exact"),
        Feature::Freshness => told!("habit-freshness"),
        Feature::Frecency => told!("habit-frecency"),
    }
}

fn in_words(weight: f32) -> String {
    match weight {
        weight if weight >= STRONG => told!("habit-much-more"),
        weight if weight >= SLIGHT => told!("habit-more"),
        weight if weight <= -STRONG => told!("habit-much-less"),
        weight if weight <= -SLIGHT => told!("habit-less"),
        _ => told!("habit-as-usual"),
    }
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn weights_are_said_in_words() {
        let check = |weight, expected| assert_eq!(in_words(weight), expected, "{weight}");
        check(1.0, "counts for much more");
        check(0.2, "counts for more");
        check(-0.01, "as usual");
        check(-0.2, "counts for less");
        check(-1.0, "counts for much less");
    }
}
