//! Where an answer was cut: a text that an assistant hands back for what follows. Nothing is kept for it, so it outlives
//! the process. It holds the call that it continues, the place, and a sum by which a changed one is told.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use rmcp::model::JsonObject;
use serde_json::{Value, json};

use super::arguments::{CURSOR, FOUND, Given, is_nothing};

/// Arguments longer than this are not carried along: they must be given again.
const CARRIED: usize = 1_000;
/// Other cursors are not those of this form.
const FORM: &str = "dogear cursor 1";
/// The first and the factor of Fowler, Noll and Vo's sum of 64 bits.
const SUM: (u64, u64) = (0xcbf2_9ce4_8422_2325, 0x0100_0000_01b3);

/// How far the answers before went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// So many were told.
    pub told: usize,
    /// The last of them, if they have ids: what was saved meanwhile may have moved it.
    pub last: Option<u32>,
}

/// The cursor for what follows `place` in a call of this tool.
pub fn cursor(tool: &str, given: &Given, place: Place) -> String {
    let text = json!([place.told, place.last, carried(&asked(given))]).to_string();
    BASE64.encode(format!("{:016x}{text}", sum(tool, &text)))
}

/// The call that is meant, with what its cursor carries, and the place that it goes on from.
pub fn resumed(tool: &str, given: JsonObject) -> Result<(Given, Place), String> {
    let mut given = Given(given);
    let Some(text) = given.text(CURSOR)? else { return Ok((given, Place::default())) };
    let (told, last, carried) = read(tool, &text).ok_or(
        "`cursor` must be a next_cursor that this tool gave, unchanged. Leave it out to start from the beginning.",
    )?;
    let asked = asked(&given);
    let other = "`cursor` belongs to a call with other arguments. Give the same ones again, or leave `cursor` out.";
    match carried {
        Value::Object(carried) => {
            if asked.iter().any(|(name, value)| carried.get(name).is_some_and(|former| former != value)) {
                return Err(other.into());
            }
            for (name, value) in carried {
                given.0.insert(name, value);
            }
        }
        sum if sum == carried_sum(&asked) => {}
        _ => return Err(other.into()),
    }
    Ok((given, Place { told, last }))
}

/// What was asked for. How many at a time may change from one answer to the next.
fn asked(given: &Given) -> JsonObject {
    let counts = |name: &str| name != CURSOR.name && name != FOUND.name;
    let said = given.0.iter().filter(|(name, value)| counts(name) && !is_nothing(value));
    said.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn carried(asked: &JsonObject) -> Value {
    let whole = Value::Object(asked.clone());
    if whole.to_string().len() <= CARRIED { whole } else { carried_sum(asked) }
}

fn carried_sum(asked: &JsonObject) -> Value {
    json!(format!("{:016x}", sum("arguments", &Value::Object(asked.clone()).to_string())))
}

fn read(tool: &str, cursor: &str) -> Option<(usize, Option<u32>, Value)> {
    let bytes = BASE64.decode(cursor).ok()?;
    let (sum_of, text) = std::str::from_utf8(&bytes).ok()?.split_at_checked(16)?;
    (sum_of == format!("{:016x}", sum(tool, text))).then(|| serde_json::from_str(text).ok())?
}

fn sum(tool: &str, text: &str) -> u64 {
    let bytes = [FORM, tool, text].join("\n").into_bytes();
    bytes.iter().fold(SUM.0, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(SUM.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(value: &Value) -> JsonObject {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn a_cursor_carries_the_call_on() {
        let asked = json!({ "query": "bread", "limit": 2, "site": "" });
        let place = Place { told: 2, last: Some(7) };
        let cursor = cursor("search", &Given(object(&asked)), place);
        for again in [json!({ "cursor": cursor }), json!({ "cursor": cursor, "query": "bread", "limit": 5 })] {
            let (given, resumed) = resumed("search", object(&again)).unwrap();
            assert_eq!((given.value(super::super::arguments::QUERY), resumed), (&json!("bread"), place));
        }
        let other = json!({ "cursor": cursor, "query": "soup" });
        assert!(resumed("search", object(&other)).unwrap_err().contains("other arguments"));
    }

    #[test]
    fn long_arguments_are_given_again() {
        let mut asked = object(&json!({ "query": "bread ".repeat(1_000) }));
        let cursor = cursor("search", &Given(asked.clone()), Place::default());
        assert!(cursor.len() < 200);
        assert!(resumed("search", object(&json!({ "cursor": cursor }))).is_err());
        asked.insert("cursor".into(), json!(cursor));
        assert!(resumed("search", asked).is_ok());
    }

    #[test]
    fn a_changed_cursor_is_told() {
        let good = cursor("search", &Given::default(), Place { told: 10, last: None });
        assert!(resumed("search", object(&json!({ "cursor": good }))).is_ok());
        assert!(resumed("folders", object(&json!({ "cursor": good }))).is_err());
        for at in 0..good.len() {
            let mut changed = good.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = json!({ "cursor": String::from_utf8(changed).unwrap() });
            let message = resumed("search", object(&changed)).unwrap_err();
            assert!(message.contains("`cursor` must be a next_cursor"), "{message}");
        }
        for wrong in [json!(12), json!("x"), json!("🍕"), json!(["a", "b"]), json!({ "a": 1 })] {
            assert!(
                resumed("search", object(&json!({ "cursor": wrong }))).unwrap_err().contains("`cursor`"),
                "{wrong}"
            );
        }
    }
}
