//! ONNX Runtime behind the port: `model.onnx` and `tokenizer.json` of a model folder.
//!
//! The graph takes `input_ids`, `attention_mask` and, if it wants them, `token_type_ids` (int64, [batch, tokens]). The one
//! that comes with Dogear gives `sentence_embedding` (float32, [batch, dims]), pooled and L2-normalised inside, and, where the
//! card says so, `token_projections` (float32, [batch, tokens, token dims]), each L2-normalised. Others give the vectors of
//! the tokens, which are [pooled](crate::pool) here as the card says.

use std::{fs, path::Path};

use dogear_domain::{Remark, remark};
use ort::{
    ErrorCode,
    environment::Environment,
    session::{Session, SessionOutputs, builder::GraphOptimizationLevel},
    value::Tensor,
};
use tokenizers::{Tokenizer, TruncationParams};

use crate::{
    Backend, EmbedError, Embedding, ModelCard, Pooling, Purpose, Result, TokenIds,
    pool::{Hidden, pooled},
    runtime,
};

/// More threads do not help texts as short as these.
const MAX_THREADS: usize = 4;
/// What exporters call the vectors of the tokens (float32, [batch, tokens, dims]).
const HIDDEN: [&str; 2] = ["last_hidden_state", "token_embeddings"];

/// A sentence-transformers model on ONNX Runtime.
pub struct OnnxBackend {
    card: ModelCard,
    tokenizer: Tokenizer,
    /// The token that fills up the shorter texts of a batch.
    padding: u32,
    session: Session,
    wants_types: bool,
}

impl OnnxBackend {
    /// Loads a model folder with the runtime library at `runtime`.
    ///
    /// # Errors
    /// `Runtime` or `ModelFile`, naming the file.
    pub fn load(runtime: &Path, folder: &Path, purpose: Purpose) -> Result<Self> {
        let card = ModelCard::read(folder)?;
        let (tokenizer, padding) = load_tokenizer(&folder.join("tokenizer.json"), card.max_tokens)?;
        let file = folder.join("model.onnx");
        let session = load_session(&runtime::environment(runtime)?, &file, threads_for(purpose))?;
        let gives = |name: &str| session.outputs().iter().any(|output| output.name() == name);
        if let Some(missing) = missing_output(card.pooling, gives) {
            return Err(EmbedError::model_file(&file, remark!("model-output", output = missing)));
        }
        let wants_types = session.inputs().iter().any(|input| input.name() == "token_type_ids");
        Ok(Self { card, tokenizer, padding, session, wants_types })
    }
}

/// The output that a model pooled like this has to give and does not.
fn missing_output(pooling: Pooling, gives: impl Fn(&str) -> bool) -> Option<&'static str> {
    match pooling {
        Pooling::InGraph => Some("sentence_embedding").filter(|name| !gives(name)),
        Pooling::Mean | Pooling::Cls => Some("last_hidden_state").filter(|_| !HIDDEN.into_iter().any(gives)),
    }
}

impl Backend for OnnxBackend {
    fn card(&self) -> &ModelCard {
        &self.card
    }

    fn tokenize(&self, text: &str) -> Result<TokenIds> {
        let encoding = self.tokenizer.encode(text, true).map_err(EmbedError::run)?;
        Ok(encoding.get_ids().to_vec())
    }

    fn embed(&mut self, batch: &[&TokenIds]) -> Result<Vec<Embedding>> {
        let width = batch.iter().map(|ids| ids.len()).max().unwrap_or(0).max(1);
        let [ids, mask, types] = padded(batch, width, self.padding)?;
        let mut inputs = ort::inputs!["input_ids" => ids, "attention_mask" => mask];
        if self.wants_types {
            inputs.push(("token_type_ids".into(), types.into()));
        }
        let outputs = self.session.run(inputs).map_err(EmbedError::run)?;
        if self.card.pooling != Pooling::InGraph {
            return from_hidden(&outputs, &self.card, (batch, width));
        }
        let vectors = numbers_of(&outputs, "sentence_embedding")?.chunks_exact(self.card.dims as usize);
        let token_dims = self.card.token_dims as usize;
        if token_dims == 0 {
            return Ok(vectors.map(|vector| Embedding { vector: vector.to_vec(), ..Embedding::default() }).collect());
        }
        let tokens = numbers_of(&outputs, "token_projections")?.chunks_exact(width * token_dims);
        let embedding = |((ids, vector), tokens): ((&&TokenIds, &[f32]), &[f32])| Embedding {
            vector: vector.to_vec(),
            tokens: between_the_ends(tokens, ids.len(), token_dims).to_vec(),
            alternative: None,
        };
        Ok(batch.iter().zip(vectors).zip(tokens).map(embedding).collect())
    }
}

/// One vector per text of the batch, pooled from those of its tokens.
fn from_hidden(
    outputs: &SessionOutputs<'_>,
    card: &ModelCard,
    (batch, width): (&[&TokenIds], usize),
) -> Result<Vec<Embedding>> {
    let name = HIDDEN.into_iter().find(|name| outputs.contains_key(name)).unwrap_or("last_hidden_state");
    let numbers = numbers_of(outputs, name)?;
    let dims = card.dims as usize;
    if numbers.len() != batch.len() * width * dims {
        let found = numbers.len() / (batch.len() * width).max(1);
        return Err(EmbedError::Run(remark!("model-width", found = found.to_string(), dims = dims.to_string())));
    }
    let texts = batch.iter().zip(numbers.chunks_exact((width * dims).max(1)));
    let vector = |(ids, tokens): (&&TokenIds, _)| pooled(Hidden { tokens, count: ids.len(), dims }, card.pooling);
    Ok(texts.map(|text| Embedding { vector: vector(text), ..Embedding::default() }).collect())
}

fn numbers_of<'a>(outputs: &'a SessionOutputs<'_>, name: &str) -> Result<&'a [f32]> {
    let output = outputs.get(name).ok_or_else(|| EmbedError::Run(remark!("model-output", output = name)))?;
    Ok(output.try_extract_tensor::<f32>().map_err(EmbedError::run)?.1)
}

/// Without the padding, and without the first and the last token, which stand for the whole text.
fn between_the_ends(tokens: &[f32], count: usize, dims: usize) -> &[f32] {
    tokens.get(dims..count.saturating_sub(1) * dims).unwrap_or_default()
}

/// `input_ids`, `attention_mask` and `token_type_ids`; a position beyond a text is the padding, and 0 in the other two.
fn padded(batch: &[&TokenIds], width: usize, padding: u32) -> Result<[Tensor<i64>; 3]> {
    let mut ids = vec![i64::from(padding); batch.len() * width];
    let mut mask = vec![0_i64; ids.len()];
    let types = mask.clone();
    for (text, (ids, mask)) in batch.iter().zip(ids.chunks_exact_mut(width).zip(mask.chunks_exact_mut(width))) {
        for (token, (id, seen)) in text.iter().zip(ids.iter_mut().zip(mask.iter_mut())) {
            *id = i64::from(*token);
            *seen = 1;
        }
    }
    let tensor = |numbers: Vec<i64>| Tensor::from_array(([batch.len(), width], numbers)).map_err(EmbedError::run);
    Ok([tensor(ids)?, tensor(mask)?, tensor(types)?])
}

/// With the token that it pads with.
fn load_tokenizer(file: &Path, max_tokens: usize) -> Result<(Tokenizer, u32)> {
    let unfit =
        |error: tokenizers::Error| EmbedError::model_file(file, remark!("model-tokenizer", what = error.to_string()));
    let bytes = fs::read(file).map_err(|error| EmbedError::unread(file, &error))?;
    let mut tokenizer = Tokenizer::from_bytes(bytes).map_err(unfit)?;
    let truncation = TruncationParams { max_length: max_tokens, ..TruncationParams::default() };
    tokenizer.with_truncation(Some(truncation)).map_err(unfit)?;
    // Batches are padded here, to their own width.
    let padding = tokenizer.get_padding().map_or(0, |padding| padding.pad_id);
    tokenizer.with_padding(None);
    Ok((tokenizer, padding))
}

/// A single short text is done before a second thread has woken up.
fn threads_for(purpose: Purpose) -> usize {
    match purpose {
        Purpose::Questions => 1,
        Purpose::Passages => std::thread::available_parallelism().map_or(1, usize::from).min(MAX_THREADS),
    }
}

fn load_session(environment: &Environment, file: &Path, threads: usize) -> Result<Session> {
    // The runtime's own words for a file that cannot be opened differ from system to system.
    fs::File::open(file).map_err(|error| EmbedError::unread(file, &error))?;
    let failed = |error: &dyn std::fmt::Display| EmbedError::model_file(file, Remark::said(error.to_string()));
    let mut builder = Session::builder(environment)
        .map_err(|error| failed(&error))?
        .with_optimization_level(GraphOptimizationLevel::All)
        .map_err(|error| failed(&error))?
        .with_intra_threads(threads)
        .map_err(|error| failed(&error))?
        // Threads that spin while they wait would show as load on an idle machine.
        .with_intra_op_spinning(false)
        .map_err(|error| failed(&error))?;
    builder.commit_from_file(file).map_err(|error| match error.code() {
        ErrorCode::InvalidProtobuf => EmbedError::model_file(file, remark!("model-cut")),
        _ => failed(&error),
    })
}
