//! What the terminal wants of the running app.

use schemars::JsonSchema;
use serde::Serialize;

/// Whether the app was there to be told.
#[derive(Serialize, JsonSchema)]
pub struct Reached {
    /// False where it was not running, and is being started to do the same.
    pub reached: bool,
}
