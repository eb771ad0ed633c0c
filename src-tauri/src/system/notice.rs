//! A notification of the desktop. Where it shows none, nothing is said, and that is no error: the window and the tray say
//! the same.

use tauri::AppHandle;

/// Shows one.
#[cfg(target_os = "linux")]
pub async fn show(_: &AppHandle, title: &str, text: &str) {
    if let Err(error) = linux::show(title, text).await {
        tracing::debug!(%error, "no notification");
    }
}

/// Shows one.
#[cfg(not(target_os = "linux"))]
pub async fn show(app: &AppHandle, title: &str, text: &str) {
    use tauri_plugin_notification::NotificationExt;
    if let Err(error) = app.notification().builder().title(title).body(text).show() {
        tracing::debug!(%error, "no notification");
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::HashMap;

    use zbus::zvariant::Value;

    use crate::system::bus;

    const SERVICE: &str = "org.freedesktop.Notifications";
    const PATH: &str = "/org/freedesktop/Notifications";
    /// The desktop decides how long it is shown.
    const AS_USUAL: i32 = -1;
    /// A notice of its own, which replaces none.
    const NEW: u32 = 0;

    pub async fn show(title: &str, text: &str) -> zbus::Result<()> {
        let Some(session) = bus::session().await else { return Ok(()) };
        let hints = HashMap::from([("desktop-entry", Value::from("dogear"))]);
        let no_buttons: Vec<&str> = Vec::new();
        let notice = ("Dogear", NEW, "dogear", title, plain(text), no_buttons, hints, AS_USUAL);
        bus::object(&session, SERVICE, PATH, SERVICE).await?.call_method("Notify", &notice).await.map(drop)
    }

    /// Desktops read marks in the text; a path or a name shall not be one.
    fn plain(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn a_name_is_no_mark() {
            assert_eq!(super::plain("<b>a & b</b>"), "&lt;b&gt;a &amp; b&lt;/b&gt;");
        }
    }
}
