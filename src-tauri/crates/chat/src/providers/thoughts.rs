//! Reasoning that a server leaves in the answer.
//!
//! Most servers send a model's reasoning apart from its answer; some send it in front of it as `<think>…</think>`.

const OPEN: &str = "<think>";
const CLOSE: &str = "</think>";

/// Takes the reasoning out of an answer's beginning.
#[derive(Debug, Default)]
pub(super) struct Thoughts {
    state: State,
    held: String,
}

#[derive(Debug, Default)]
enum State {
    /// Nothing but white space, or the beginning of the tag, so far.
    #[default]
    Before,
    Inside,
    After,
}

impl Thoughts {
    /// The part of the next piece that belongs to the answer.
    pub(super) fn without(&mut self, piece: String) -> String {
        if let State::After = self.state {
            return piece;
        }
        self.held.push_str(&piece);
        if let State::Before = self.state {
            let start = self.held.trim_start();
            if OPEN.starts_with(start) && start.len() < OPEN.len() {
                return String::new();
            }
            if !start.starts_with(OPEN) {
                self.state = State::After;
                return std::mem::take(&mut self.held);
            }
            self.state = State::Inside;
        }
        self.after_close().unwrap_or_default()
    }

    fn after_close(&mut self) -> Option<String> {
        let Some((_, answer)) = self.held.split_once(CLOSE) else {
            self.forget();
            return None;
        };
        let answer = answer.trim_start().to_owned();
        self.state = State::After;
        self.held.clear();
        Some(answer)
    }

    /// Keeps only as much of the reasoning as may be the beginning of the closing tag.
    fn forget(&mut self) {
        let from = self.held.rfind('<').unwrap_or(self.held.len());
        let tail = self.held.get(from..).unwrap_or_default();
        self.held = if CLOSE.starts_with(tail) { tail.to_owned() } else { String::new() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasoning_in_front_is_left_out_however_it_is_split() {
        let check = |text: &str, expected: &str| {
            for size in [1, 3, 8, 100] {
                let mut thoughts = Thoughts::default();
                let chars: Vec<char> = text.chars().collect();
                let answer: String = chars.chunks(size).map(|piece| thoughts.without(piece.iter().collect())).collect();
                assert_eq!(answer.trim_start(), expected, "{text:?} in pieces of {size}");
            }
        };
        check("<think>Which bread < that?</think>\n\nRye [1].", "Rye [1].");
        check("\n<think></think>Rye.", "Rye.");
        check("Rye <think>, not</think>.", "Rye <think>, not</think>.");
        check("<thinner> slices", "<thinner> slices");
        check("<think>for ever", "");
    }
}
