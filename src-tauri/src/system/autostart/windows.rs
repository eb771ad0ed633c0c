//! On Windows: an entry in the person's registry, made by a plugin.

use tauri::AppHandle;
use tauri_plugin_autostart::ManagerExt;

/// Whether it is on.
pub fn is_on(app: &AppHandle) -> bool {
    app.autolaunch().is_enabled().unwrap_or_default()
}

/// Switches it on or off.
///
/// # Errors
/// The system's reason.
pub fn set(app: &AppHandle, on: bool) -> Result<(), String> {
    let manager = app.autolaunch();
    if on { manager.enable() } else { manager.disable() }.map_err(|error| error.to_string())
}
