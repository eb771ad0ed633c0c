//! What the interfaces hear while a question is answered.

use dogear_domain::{Citation, Hit, TurnFailure, Understood};

/// One step of an answer, in this order: understood, sources, tokens, then exactly one of done, failed, stopped. Where a
/// model was asked for help with the question, another reading and better sources may take the place of the first.
#[expect(clippy::large_enum_variant, reason = "a question has one of the large ones")]
#[derive(Debug, Clone, PartialEq)]
pub enum AskEvent {
    /// How the question was read.
    Understood {
        /// The reading.
        understood: Understood,
        /// The question made to stand alone, if it leaned on an earlier one.
        read_as: Option<String>,
    },
    /// What was retrieved; its order gives the numbers of the marks.
    Sources {
        /// The sources; near misses if not confident.
        hits: Vec<Hit>,
        /// Whether anything cleared the cut-off.
        confident: bool,
        /// From the question to here, in milliseconds.
        took_ms: u32,
    },
    /// The next piece of the answer. Marks in it stand for sources.
    Token {
        /// Markdown without links; concatenated, the tokens are the answer.
        text: String,
    },
    /// The answer is complete.
    Done {
        /// The whole answer.
        answer: String,
        /// The marks in it, in the order of their first use.
        citations: Vec<Citation>,
        /// Whether something saved answers the question.
        answered: bool,
        /// Who answered.
        provider: String,
        /// From the question to here, in milliseconds.
        took_ms: u32,
        /// Marks that stood for no source and were taken out.
        dropped_marks: u32,
    },
    /// No answer, or only the part sent so far.
    Failed(TurnFailure),
    /// The person stopped it; what was sent so far stays.
    Stopped,
}
