//! ONNX Runtime, loaded once per process and kept from reporting to anyone.
//!
//! The official builds since 1.29 hold a client that reports each start to their maker, on Linux and macOS; on Windows the
//! runtime writes to the system's event tracing. The library that comes with Dogear has no such client. A person may point
//! to another one, so the reports are switched off in the environment, before the library is loaded: what the library
//! offers to switch them off is heard only after the first one was written.

use std::{
    env,
    ffi::OsStr,
    fs::File,
    io::{self, Read},
    path::Path,
    sync::{Mutex, PoisonError},
};

use dogear_domain::{Remark, remark};
use ort::environment::Environment;

use crate::{EmbedError, Result};

/// What the runtime looks for, while it is loaded, before it reports.
const SWITCH: &str = "ORT_DISABLE_TELEMETRY";
/// Part of the address that the reports go to; it stands in every library that can send them.
const COLLECTOR: &[u8] = b"OneCollector";
/// Read at a time: the library has some 30 MB.
const PIECE: usize = 1 << 20;

/// Switches the runtime's reports off for this process, whatever the environment said.
///
/// # Safety
/// Has to be called before a second thread is there: it changes the environment.
#[expect(unsafe_code, reason = "the runtime reads the switch from the environment, as soon as it is loaded")]
pub unsafe fn switch_reports_off() {
    // SAFETY: the caller promises that this is the only thread.
    unsafe { env::set_var(SWITCH, "1") };
}

/// The runtime's environment; ONNX Runtime allows one per process.
///
/// # Errors
/// `Runtime`, when the library cannot be loaded, or would report to its maker in a process where nobody has switched that
/// off.
pub(crate) fn environment(library: &Path) -> Result<Environment> {
    static LOADED: Mutex<Option<Environment>> = Mutex::new(None);
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(environment) = loaded.as_ref() {
        return Ok(environment.clone());
    }
    let failed = |reason: Remark| EmbedError::Runtime { path: library.to_owned(), reason };
    if would_report(library, env::var_os(SWITCH).as_deref()) {
        return Err(failed(remark!("runtime-reports", switch = format!("{SWITCH}=1"))));
    }
    let unloaded =
        |error: String| failed(if library.exists() { Remark::said(error) } else { remark!("model-missing") });
    let builder = ort::init_from(library).map_err(|error| unloaded(error.to_string()))?;
    // On Windows this is the switch of the event tracing; elsewhere it comes too late to be the only one.
    let environment = builder.with_telemetry(false).build().map_err(|error| failed(Remark::said(error.to_string())))?;
    *loaded = Some(environment.clone());
    Ok(environment)
}

/// Whether loading this library would send a report. One that cannot be read cannot be loaded either.
fn would_report(library: &Path, switch: Option<&OsStr>) -> bool {
    switch.is_none_or(|value| value != "1")
        && File::open(library).and_then(|file| holds(file, COLLECTOR)).unwrap_or(false)
}

/// Whether `part` stands in what is read, also across two pieces.
fn holds(mut from: impl Read, part: &[u8]) -> io::Result<bool> {
    let mut seen: Vec<u8> = Vec::new();
    loop {
        let kept = seen.len().min(part.len().saturating_sub(1));
        seen.drain(..seen.len() - kept);
        if from.by_ref().take(PIECE as u64).read_to_end(&mut seen)? == 0 {
            return Ok(false);
        }
        if seen.windows(part.len()).any(|window| window == part) {
            return Ok(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_collector_is_found_wherever_it_stands() {
        let check = |before: usize, part: &[u8], expected: bool| {
            let bytes = [&vec![b'x'; before], part, b"yyyyyyyyyy"].concat();
            assert_eq!(holds(bytes.as_slice(), COLLECTOR).unwrap(), expected, "{before} bytes before");
        };
        for before in [0, 7, PIECE - 13, PIECE - 12, PIECE - 5, PIECE - 1, PIECE, 2 * PIECE - 3] {
            check(before, COLLECTOR, true);
            check(before, b"OneCollecto", false);
        }
        assert!(!holds(io::empty(), COLLECTOR).unwrap());
    }

    #[test]
    fn a_runtime_that_would_report_is_not_loaded_unless_that_is_switched_off() {
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("libonnxruntime.so");
        std::fs::write(&library, b"\x7fELF https://example.org/OneCollector/1.0").unwrap();
        assert!(would_report(&library, None) && would_report(&library, Some("0".as_ref())));
        assert!(!would_report(&library, Some("1".as_ref())));
        std::fs::write(&library, b"\x7fELF").unwrap();
        assert!(!would_report(&library, None));
        assert!(!would_report(&folder.path().join("missing"), None));
    }
}
