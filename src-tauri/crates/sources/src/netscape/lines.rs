//! From a byte to the line it is on, for warnings.

use std::cell::Cell;

/// Counts on from the last answer, so that many questions in rising order take one pass over the text.
pub(crate) struct Lines<'a> {
    text: &'a str,
    last: Cell<(usize, usize)>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, last: Cell::new((0, 1)) }
    }

    /// The line of this byte, from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        let (from, line) = Some(self.last.get()).filter(|(from, _)| *from <= at).unwrap_or((0, 1));
        let between = self.text.as_bytes().get(from..at).unwrap_or_default();
        let line = line + between.iter().filter(|byte| **byte == b'\n').count();
        self.last.set((at, line));
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_from_one_in_any_order() {
        let lines = Lines::new("a\nb\n\nc");
        assert_eq!([0, 2, 5, 1, 6, 100].map(|at| lines.line(at)), [1, 2, 4, 1, 4, 4]);
    }
}
