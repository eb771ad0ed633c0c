//! Rules for what Dogear shall not know.

use dogear_engine::domain::{Exclusion, ExclusionKind};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Failure, Fault};

/// What a rule looks at.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RuleKindView {
    /// A folder with everything in it.
    Folder,
    /// A host with its subdomains.
    Site,
    /// A profile or an imported file.
    Source,
    /// An address or a title in which `*` stands for anything and `?` for one character.
    Pattern,
}

/// One rule.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RuleView {
    kind: RuleKindView,
    /// A folder's name or path, a host, a source's id, or a pattern.
    value: String,
}

/// A rule as it would be kept.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckedRuleView {
    rule: RuleView,
    /// Bookmarks that it would forget.
    matching: u32,
}

impl CheckedRuleView {
    /// With what it matches.
    pub fn of(rule: Exclusion, matching: u32) -> Self {
        Self { rule: rule.into(), matching }
    }
}

impl RuleView {
    /// The rule as it is kept, or what is wrong with it.
    pub fn into_rule(self) -> Result<Exclusion, Failure> {
        Exclusion::new(self.kind.into(), &self.value).ok_or_else(|| self.kind.fault().into())
    }
}

impl RuleKindView {
    /// What is wrong with a rule of this kind that is none.
    const fn fault(self) -> Fault {
        match self {
            Self::Folder => Fault::RuleFolder,
            Self::Site => Fault::RuleSite,
            Self::Source => Fault::RuleSource,
            Self::Pattern => Fault::RulePattern,
        }
    }
}

impl From<Exclusion> for RuleView {
    fn from(rule: Exclusion) -> Self {
        Self { kind: rule.kind.into(), value: rule.value }
    }
}

impl From<ExclusionKind> for RuleKindView {
    fn from(kind: ExclusionKind) -> Self {
        match kind {
            ExclusionKind::Folder => Self::Folder,
            ExclusionKind::Site => Self::Site,
            ExclusionKind::Source => Self::Source,
            ExclusionKind::Pattern => Self::Pattern,
        }
    }
}

impl From<RuleKindView> for ExclusionKind {
    fn from(kind: RuleKindView) -> Self {
        match kind {
            RuleKindView::Folder => Self::Folder,
            RuleKindView::Site => Self::Site,
            RuleKindView::Source => Self::Source,
            RuleKindView::Pattern => Self::Pattern,
        }
    }
}
