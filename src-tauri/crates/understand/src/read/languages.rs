//! The languages, a table each.

use super::language::Language;

mod chinese;
mod english;
mod french;
mod german;
mod italian;
mod japanese;
mod portuguese;
mod russian;
mod spanish;

/// Every language; English first, because most of what is saved and asked is English.
pub(super) fn all() -> Vec<Language> {
    vec![
        english::language(),
        german::language(),
        french::language(),
        spanish::language(),
        portuguese::language(),
        italian::language(),
        russian::language(),
        chinese::language(),
        japanese::language(),
    ]
}
