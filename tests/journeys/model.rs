//! The model that set-up has exported agrees with vectors that were computed from the original weights by another way.

use std::fs;

use anyhow::{Context, Result};
use dogear_embed::{Embedder, OnnxBackend, PassageText};
use dogear_tests::missing;
use serde_json::Value;

/// Quantised to int8, a vector may lean this far from the one of the full weights.
const LOWEST_COSINE: f64 = 0.95;

#[tokio::test]
async fn the_exported_model_agrees_with_the_original_weights() -> Result<()> {
    let Some(model) = missing::model()? else { return Ok(()) };
    let reference: Vec<Value> = serde_json::from_slice(&fs::read(model.folder.join("reference.json"))?)?;
    let (texts, expected): (Vec<String>, Vec<Vec<f64>>) = reference.iter().filter_map(known).unzip();
    assert!(texts.len() > 1, "the reference holds {} whole vectors", texts.len());
    let embedder = Embedder::start(move |purpose| OnnxBackend::load(&model.runtime, &model.folder, purpose))?;
    let passages: Vec<_> = texts.iter().map(|text| PassageText { title: String::new(), text: text.clone() }).collect();
    let vectors = embedder.embed_passages(&passages).await?;
    for ((text, vector), expected) in texts.iter().zip(&vectors).zip(&expected) {
        let similarity = cosine(&vector.vector, expected).context("vectors of the same width")?;
        assert!(similarity >= LOWEST_COSINE, "{text}: {similarity}");
    }
    Ok(())
}

fn known(entry: &Value) -> Option<(String, Vec<f64>)> {
    let vector = entry["vector"].as_array()?.iter().filter_map(Value::as_f64).collect();
    Some((entry["text"].as_str()?.to_owned(), vector))
}

fn cosine(a: &[f32], b: &[f64]) -> Option<f64> {
    let a: Vec<f64> = a.iter().copied().map(f64::from).collect();
    let dot = |x: &[f64], y: &[f64]| x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>();
    (a.len() == b.len()).then(|| dot(&a, b) / (dot(&a, &a) * dot(b, b)).sqrt())
}
