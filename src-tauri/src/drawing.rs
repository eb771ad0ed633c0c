//! How the window is painted where there is no graphics card.

#[cfg(target_os = "linux")]
use std::{env, fs, path::Path};

/// WebKitGTK's own switch. Layers stay as they are: without them, a page at rest is not always drawn again.
#[cfg(target_os = "linux")]
const PAINTED_BY_PROCESSOR: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Has to be called before anything else has started.
///
/// WebKitGTK paints letters with the graphics card. Where there is none, it has one imitated by the processor, which takes
/// longer than painting with the processor straight away; a person who has set the switch knows better.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "WebKit reads the switch from the environment; no other thread is there yet to read it")]
pub fn choose() {
    if env::var_os(PAINTED_BY_PROCESSOR).is_none() && !has_graphics_card(Path::new("/dev/dri")) {
        // SAFETY: `main` calls this first, so this is the only thread.
        unsafe { env::set_var(PAINTED_BY_PROCESSOR, "1") };
    }
}

/// Other systems decide by themselves.
#[cfg(not(target_os = "linux"))]
pub fn choose() {}

/// A card that programs may draw with has a file `renderD…` among the devices.
#[cfg(target_os = "linux")]
fn has_graphics_card(devices: &Path) -> bool {
    let mut files = fs::read_dir(devices).into_iter().flatten().flatten();
    files.any(|file| file.file_name().to_string_lossy().starts_with("renderD"))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_known_by_its_file_for_drawing() {
        let devices = tempfile::tempdir().unwrap();
        assert!(!has_graphics_card(&devices.path().join("none")));
        fs::write(devices.path().join("card0"), "").unwrap();
        assert!(!has_graphics_card(devices.path()), "a screen alone draws nothing");
        fs::write(devices.path().join("renderD128"), "").unwrap();
        assert!(has_graphics_card(devices.path()));
    }
}
