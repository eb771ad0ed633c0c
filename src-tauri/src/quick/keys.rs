//! Keys pressed together: as the settings and the page write them (`Ctrl+Shift+Space`, the key by its place on the keyboard),
//! and as each giver of keys wants them.

use tauri_plugin_global_shortcut::{Code, Modifiers, Shortcut};

use crate::wire::Fault;

/// Reads keys; none for an empty text. Keys that can be pressed without meaning to call anything are none: a letter, or a
/// letter with Shift.
///
/// # Errors
/// `shortcutUnfit`.
pub fn parsed(keys: &str) -> Result<Option<Shortcut>, Fault> {
    if keys.trim().is_empty() {
        return Ok(None);
    }
    let unfit = || Fault::ShortcutUnfit;
    let shortcut: Shortcut = keys.parse().map_err(|_| unfit())?;
    let holds = Modifiers::CONTROL | Modifiers::ALT | Modifiers::SUPER;
    if shortcut.mods.intersects(holds) || is_function_key(shortcut.key) { Ok(Some(shortcut)) } else { Err(unfit()) }
}

/// As the page names keys: modifiers in a fixed order, then the key by its place on the keyboard.
pub fn written(keys: Shortcut) -> String {
    joined(keys, ["Ctrl", "Alt", "Shift", "Super"], keys.key.to_string())
}

/// As the desktops' portal wants them: modifiers, then the name of what the key types. None where that is not known.
#[cfg(target_os = "linux")]
pub fn wished(keys: Shortcut) -> Option<String> {
    let code = keys.key.to_string();
    let typed = match code.strip_prefix("Key").or_else(|| code.strip_prefix("Digit")) {
        Some(letter) => letter.to_lowercase(),
        None if is_function_key(keys.key) => code,
        None if keys.key == Code::Space => "space".into(),
        None => return None,
    };
    Some(joined(keys, ["CTRL", "ALT", "SHIFT", "LOGO"], typed))
}

/// Names for Control, Alt, Shift and the command key.
fn joined(keys: Shortcut, names: [&str; 4], key: String) -> String {
    let modifiers = [Modifiers::CONTROL, Modifiers::ALT, Modifiers::SHIFT, Modifiers::SUPER];
    let held = modifiers.into_iter().zip(names).filter(|(modifier, _)| keys.mods.contains(*modifier));
    held.map(|(_, name)| name.to_owned()).chain([key]).collect::<Vec<_>>().join("+")
}

fn is_function_key(key: Code) -> bool {
    key.to_string().strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(keys: &str) -> Option<String> {
        parsed(keys).unwrap_or_else(|failure| panic!("{keys}: {failure:?}")).map(written)
    }

    #[test]
    fn keys_are_written_in_one_way() {
        let usual = if cfg!(target_os = "macos") { "Shift+Super+Space" } else { "Ctrl+Shift+Space" };
        assert_eq!(read("CmdOrCtrl+Shift+Space").as_deref(), Some(usual));
        assert_eq!(read("super+alt+k").as_deref(), Some("Alt+Super+KeyK"));
        assert_eq!(read("Ctrl+Alt+Digit1").as_deref(), Some("Ctrl+Alt+Digit1"));
        assert_eq!(read("F9").as_deref(), Some("F9"));
        assert_eq!(read(" "), None);
    }

    #[test]
    fn what_is_typed_in_ordinary_text_calls_nothing() {
        for keys in ["A", "Shift+A", "Space", "Shift+Enter", "Ctrl+", "Ctrl+Shift", "Ctrl+A+B", "Hyper+X", "🦀"] {
            let failure = parsed(keys).expect_err(keys);
            assert_eq!(failure, Fault::ShortcutUnfit, "{keys}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_portal_is_told_what_the_key_types() {
        let wish = |keys: &str| parsed(keys).ok().flatten().and_then(wished);
        assert_eq!(wish("Ctrl+Shift+Space").as_deref(), Some("CTRL+SHIFT+space"));
        assert_eq!(wish("Super+Alt+KeyK").as_deref(), Some("ALT+LOGO+k"));
        assert_eq!(wish("Ctrl+Digit1").as_deref(), Some("CTRL+1"));
        assert_eq!(wish("F9").as_deref(), Some("F9"));
        assert_eq!(wish("Ctrl+IntlYen"), None, "the desktop chooses");
    }
}
