//! Quick search: a small window without a frame, called from anywhere. It is made once and kept hidden, so that calling it
//! only shows it, until nobody has seen a window for a while (`unseen`); leaving it hides it, which gives the focus back to the
//! window before.

mod giver;
mod keys;
mod place;
pub mod shortcut;

use std::{
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use dogear_engine::{QuickSettings, Settings};
use tauri::{
    AppHandle, Emitter, LogicalSize, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window, WindowEvent,
};
use tracing::warn;

use crate::{main_window, spoken::words, state::AppState, unseen};

/// The window's label.
pub const LABEL: &str = "quick";
/// Told to the main window when quick search was called: the first run waits for it.
const CALLED: &str = "quickCalled";
/// Its size until the person gives it another, and the smallest one.
const USUAL: (u32, u32) = (680, 440);
const LEAST: (u32, u32) = (420, 260);

/// From losing the focus to hearing of the keys that took it.
const A_PRESS: Duration = Duration::from_millis(300);

/// What is remembered of the window between two calls.
#[derive(Default)]
pub struct Quick {
    /// Once it had the focus since it was shown: only then is losing it a reason to hide.
    had_focus: AtomicBool,
    /// When it last hid because it lost the focus.
    left: Mutex<Option<Instant>>,
    /// Its size in points, and the one that is kept.
    size: Mutex<Sizes>,
}

#[derive(Default, Clone, Copy)]
struct Sizes {
    now: (u32, u32),
    kept: (u32, u32),
}

/// Makes the window, hidden, unless it is there already.
///
/// # Errors
/// When the system makes no window.
pub fn prepare(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    if let Some(window) = app.get_webview_window(LABEL) {
        return Ok(window);
    }
    let (width, height) = sizes(app).now;
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("quick.html".into()))
        .title(words(app).say("quick-title", &[]))
        .inner_size(width.into(), height.into())
        .min_inner_size(LEAST.0.into(), LEAST.1.into())
        .decorations(false)
        .always_on_top(true)
        .skip_taskbar(true)
        .visible_on_all_workspaces(true)
        .maximizable(false)
        .minimizable(false)
        .visible(false)
        .disable_drag_drop_handler()
        .build()
}

/// Its title in the language that is spoken now.
pub fn say_again(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.set_title(&words(app).say("quick-title", &[]))
    {
        warn!(%error, "quick search keeps its title");
    }
}

/// Takes over the size of last time. Called once, before the window is made.
pub fn remember(app: &AppHandle, settings: &Settings) {
    let QuickSettings { width, height, .. } = settings.quick;
    let size = (or_usual(width, USUAL.0, LEAST.0), or_usual(height, USUAL.1, LEAST.1));
    with_sizes(app, |sizes| *sizes = Sizes { now: size, kept: size });
}

/// Shows the window where the pointer is, or hides it.
pub fn toggle(app: &AppHandle) {
    if is_seen(app) {
        hide(app);
    } else if !has_just_left(app) {
        show(app);
    }
}

/// Shows the window on the screen that the pointer is on, ready to type in.
pub fn show(app: &AppHandle) {
    unseen::over(app);
    let app = app.clone();
    // A window cannot be made everywhere from where this may be called from: a message of the system.
    tauri::async_runtime::spawn(async move {
        if let Err(error) = prepare(&app).and_then(|window| bring(&app, &window)) {
            warn!(%error, "quick search cannot be shown");
        }
    });
}

/// Hides the window; the system gives the focus to the one before.
pub fn hide(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    app.state::<Quick>().had_focus.store(false, Ordering::Relaxed);
    if let Err(error) = window.hide() {
        warn!(%error, "quick search cannot be hidden");
    }
    keep_size(app);
    unseen::begins(app);
    #[cfg(target_os = "macos")]
    leave(app);
}

/// Lets the page go now; the next call makes another.
pub fn let_go(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL).filter(|window| !is_shown(window)) {
        let _ = window.destroy();
    }
}

/// Whether the person can see it.
pub fn is_seen(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL).is_some_and(|window| is_shown(&window))
}

/// macOS gives the focus to the program before only when all of this one hides.
#[cfg(target_os = "macos")]
fn leave(app: &AppHandle) {
    if !main_window::is_seen(app)
        && let Err(error) = app.hide()
    {
        warn!(%error, "the focus is not given back");
    }
}

/// What happens to a window, as far as quick search has to know.
pub fn heard(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match (window.label(), event) {
        (LABEL, WindowEvent::Focused(true)) => app.state::<Quick>().had_focus.store(true, Ordering::Relaxed),
        (LABEL, WindowEvent::Focused(false)) if app.state::<Quick>().had_focus.load(Ordering::Relaxed) => {
            *lock(&app.state::<Quick>().left) = Some(Instant::now());
            hide(app);
        }
        (LABEL, WindowEvent::Resized(size)) => {
            let size: LogicalSize<u32> = size.to_logical(window.scale_factor().unwrap_or(1.0));
            with_sizes(app, |sizes| sizes.now = (size.width, size.height));
        }
        (LABEL, WindowEvent::CloseRequested { api, .. }) => {
            api.prevent_close();
            hide(app);
        }
        // A hidden window would keep the app running when the last one that can be seen is gone.
        (main_window::LABEL, WindowEvent::Destroyed) => {
            if let Some(quick) = app.get_webview_window(LABEL) {
                let _ = quick.destroy();
            }
        }
        _ => {}
    }
}

fn bring(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
    if let Some(place) = place::by_pointer(app, sizes(app).now) {
        window.set_position(place)?;
    }
    window.show()?;
    // Asked for in a turn of its own: a window that is not yet on the screen is not given the focus.
    let window = window.clone();
    let _ = app.emit_to(main_window::LABEL, CALLED, ());
    app.run_on_main_thread(move || {
        if let Err(error) = window.set_focus() {
            warn!(%error, "quick search did not get the focus");
        }
    })
}

fn is_shown(window: &WebviewWindow) -> bool {
    window.is_visible().unwrap_or(false)
}

/// X11 takes the focus from a window before it tells of the keys that were pressed in it: what they were to hide has gone.
fn has_just_left(app: &AppHandle) -> bool {
    lock(&app.state::<Quick>().left).take().is_some_and(|left| left.elapsed() < A_PRESS)
}

/// Writes the size down if it is another one than before.
fn keep_size(app: &AppHandle) {
    let Sizes { now, kept } = sizes(app);
    if now == kept || now.0 < LEAST.0 || now.1 < LEAST.1 {
        return;
    }
    with_sizes(app, |sizes| sizes.kept = now);
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Ok(engine) = app.state::<AppState>().engine().await else { return };
        let kept = engine.settings.change(|settings| (settings.quick.width, settings.quick.height) = now);
        if let Err(error) = kept {
            warn!(%error, "the size of quick search is not kept");
        }
    });
}

fn sizes(app: &AppHandle) -> Sizes {
    with_sizes(app, |sizes| *sizes)
}

fn with_sizes<T>(app: &AppHandle, change: impl FnOnce(&mut Sizes) -> T) -> T {
    change(&mut lock(&app.state::<Quick>().size))
}

fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A size that was kept, if a window of it can be used.
fn or_usual(kept: u32, usual: u32, least: u32) -> u32 {
    if (least..=10_000).contains(&kept) { kept } else { usual }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_that_nobody_could_use_is_not_taken_over() {
        assert_eq!(or_usual(0, 680, 420), 680, "none was kept");
        assert_eq!(or_usual(12, 680, 420), 680);
        assert_eq!(or_usual(u32::MAX, 680, 420), 680);
        assert_eq!(or_usual(900, 680, 420), 900);
    }
}
