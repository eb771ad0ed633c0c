//! Which conditions are let go where nothing meets them.

use dogear_domain::{PartKind, Understood};

use super::{Search, SearchError};

impl Search<'_> {
    /// Lets go of the kinds of conditions that nothing meets; of all, if only together they exclude everything.
    pub(super) async fn release_unmet(&self, understood: &mut Understood) -> Result<(), SearchError> {
        let mut unmet = Vec::new();
        for kind in PartKind::ALL {
            let alone = understood.filters.only(kind);
            if may_be_let_go(kind) && !alone.is_empty() && self.store.count_matching(&alone).await? == 0 {
                unmet.push(kind);
            }
        }
        release(understood, |kind| unmet.is_empty() || unmet.contains(&kind));
        Ok(())
    }
}

/// Whether a condition may rest on a wrong memory. What is not wanted does not: that is no memory of the page.
pub(super) fn may_be_let_go(kind: PartKind) -> bool {
    kind != PartKind::Without
}

/// Lets go of the parts of some kinds.
pub(super) fn release(understood: &mut Understood, kinds: impl Fn(PartKind) -> bool) {
    for part in understood.parts.extract_if(.., |part| may_be_let_go(part.kind) && kinds(part.kind)) {
        understood.filters = understood.filters.less(part.kind);
        understood.relaxed.push(part.label);
    }
}
