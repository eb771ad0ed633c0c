//! Whether there is a tray on Linux: a library that draws the sign, and a desktop that has room for it. The desktop may
//! come later than Dogear when both start with the computer, and its panel may be started anew.

use futures::StreamExt;
use libloading::Library;
use tauri::AppHandle;
use zbus::fdo::DBusProxy;

use super::{put_up, set_there};
use crate::system::bus;

/// Who has room for signs, on every desktop that has.
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
/// The libraries that can draw one, as the part that uses them looks for them; without any, it would end the program.
const LIBRARIES: [&str; 2] = ["libayatana-appindicator3.so.1", "libappindicator3.so.1"];

/// Follows the coming and going of a tray until the app ends.
pub async fn run(app: AppHandle) {
    if !can_draw() {
        return tracing::info!("no library for the tray");
    }
    if let Err(error) = follow(&app).await {
        tracing::debug!(%error, "nothing is known of a tray");
    }
}

async fn follow(app: &AppHandle) -> zbus::Result<()> {
    let Some(session) = bus::session().await else { return Ok(()) };
    let names = DBusProxy::new(&session).await?;
    let mut changes = names.receive_name_owner_changed_with_args(&[(0, WATCHER)]).await?;
    let mut there = bus::is_there(&session, WATCHER).await;
    loop {
        let app_there = app.clone();
        if there {
            let _ = app.run_on_main_thread(move || put_up(&app_there));
        } else {
            set_there(app, false);
        }
        let Some(change) = changes.next().await else { return Ok(()) };
        there = change.args()?.new_owner().is_some();
    }
}

#[expect(unsafe_code, reason = "loading a library runs what it does at its start; the tray would load the same one")]
fn can_draw() -> bool {
    // SAFETY: both are made to be loaded by any program, and the tray loads the first of them in any case.
    LIBRARIES.iter().any(|name| unsafe { Library::new(*name) }.map(std::mem::forget).is_ok())
}
