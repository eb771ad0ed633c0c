//! Rules for what Dogear shall not know.

use tauri::State;

use super::Result;
use crate::{
    state::AppState,
    wire::{CheckedRuleView, RuleView},
};

/// The rules, sorted by kind and value.
#[tauri::command]
#[specta::specta]
pub async fn rules(state: State<'_, AppState>) -> Result<Vec<RuleView>> {
    let rules = state.engine().await?.rules.all().await?;
    Ok(rules.into_iter().map(RuleView::from).collect())
}

/// The rule as it would be kept and how many bookmarks it would forget; fails with what is wrong with it. Nothing is
/// changed.
#[tauri::command]
#[specta::specta]
pub async fn check_rule(state: State<'_, AppState>, rule: RuleView) -> Result<CheckedRuleView> {
    let rule = rule.into_rule()?;
    let matching = state.engine().await?.rules.matching(&rule).await?;
    Ok(CheckedRuleView::of(rule, matching))
}

/// Adds a rule, forgets the bookmarks that it matches, and says how many those were.
#[tauri::command]
#[specta::specta]
pub async fn leave_out(state: State<'_, AppState>, rule: RuleView) -> Result<u32> {
    Ok(state.engine().await?.rules.add(&rule.into_rule()?).await?)
}

/// Drops a rule, reads again what it kept out, and says how many bookmarks came back; null if there was no such rule.
#[tauri::command]
#[specta::specta]
pub async fn let_in(state: State<'_, AppState>, rule: RuleView) -> Result<Option<u32>> {
    let back = state.engine().await?.rules.remove(&rule.into_rule()?).await?;
    Ok(back.map(|count| u32::try_from(count).unwrap_or(u32::MAX)))
}
