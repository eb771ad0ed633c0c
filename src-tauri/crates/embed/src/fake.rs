//! A backend without a model: texts that share words are near each other. For tests of everything around a model.

use crate::{Backend, Calibration, Embedding, ModelCard, Pooling, Result, TokenIds};

const DIMS: u32 = 64;

/// Deterministic vectors from the words of a text.
#[derive(Debug)]
pub struct FakeBackend {
    card: ModelCard,
}

impl FakeBackend {
    /// A fake model of this id.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self::of_width(id, DIMS)
    }

    /// The same with vectors of so many numbers; not 0.
    #[must_use]
    pub fn of_width(id: &str, dims: u32) -> Self {
        let card = ModelCard {
            id: id.to_owned(),
            tuned: None,
            dims,
            token_dims: dims,
            cut_off: Calibration::default(),
            max_tokens: 64,
            query_prefix: String::new(),
            passage_prefix: String::new(),
            pooling: Pooling::default(),
        };
        Self { card }
    }

    /// The same with something learnt beside its weights.
    #[must_use]
    pub fn tuned(mut self, tuned: Option<String>) -> Self {
        self.card.tuned = tuned;
        self
    }
}

impl Backend for FakeBackend {
    fn card(&self) -> &ModelCard {
        &self.card
    }

    fn tokenize(&self, text: &str) -> Result<TokenIds> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        Ok(words.take(self.card.max_tokens).map(|word| fnv1a(&word.to_lowercase())).collect())
    }

    fn embed(&mut self, batch: &[&TokenIds]) -> Result<Vec<Embedding>> {
        let dims = self.card.dims;
        let tokens = |ids: &[u32]| ids.iter().flat_map(|id| bag_of_words(&[*id], dims)).collect();
        Ok(batch
            .iter()
            .map(|ids| Embedding { vector: bag_of_words(ids, dims), tokens: tokens(ids), alternative: None })
            .collect())
    }
}

fn bag_of_words(ids: &[u32], dims: u32) -> Vec<f32> {
    let mut vector = vec![0.0_f32; dims as usize];
    for id in ids {
        let sign = if id & 0x8000_0000 == 0 { 1.0 } else { -1.0 };
        if let Some(number) = vector.get_mut((id % dims) as usize) {
            *number += sign;
        }
    }
    let norm = vector.iter().map(|x| x * x).sum::<f32>().sqrt().max(f32::EPSILON);
    vector.into_iter().map(|x| x / norm).collect()
}

fn fnv1a(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
