//! `dogear habit`

use dogear_engine::{Engine, Habits, domain::Feature};

use crate::{
    args::HabitArguments,
    output::{counted, json as print_json, say},
    wire,
};

/// A preference below this is as good as none.
const SLIGHT: f32 = 0.05;
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
        say!("Forgot what you opened ({}).", counted(usize::try_from(forgotten).unwrap_or(usize::MAX), "time"))?;
    }
    print(&habits)
}

fn print(habits: &Habits) -> anyhow::Result<()> {
    let state = if habits.on { "on" } else { "off: nothing new is remembered, and searches do not use it" };
    say!("Learning from what you open is {state}.")?;
    say!("Opened from answers: {}.", counted(habits.opens, "time"))?;
    say!("Opened although others stood above: {}.", counted(habits.choices, "time"))?;
    if habits.preferences.is_empty() {
        return say!("What you prefer is learnt from {} of these.", habits.choices_needed);
    }
    say!("What you prefer, from -1 to 1; it only decides between bookmarks that fit about equally well:")?;
    for (feature, weight) in &habits.preferences {
        say!("  {:<44} {:>5.2}  {}", name(*feature), weight, in_words(*weight))?;
    }
    Ok(())
}

fn name(feature: Feature) -> &'static str {
    match feature {
        Feature::Coverage => "holds the words of the question",
        Feature::Meaning => "means what the question means",
        Feature::Closeness => "comes near the question word by word",
        Feature::Exact => "is exactly what the question says",
        Feature::Freshness => "was saved recently",
        Feature::Frecency => "was opened often and recently",
    }
}

fn in_words(weight: f32) -> &'static str {
    match weight {
        weight if weight >= STRONG => "counts for much more",
        weight if weight >= SLIGHT => "counts for more",
        weight if weight <= -STRONG => "counts for much less",
        weight if weight <= -SLIGHT => "counts for less",
        _ => "as usual",
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
