//! Ending a program that a test has started.

use std::process::{Child, Command};

use crate::patience::until;

/// Asks a program to end and waits until it has: a browser that is killed loses what it has not written, a driver
/// leaves the window behind. One that does not listen is killed.
pub(crate) fn end(process: &mut Child) {
    // The standard library can only kill.
    let asked = Command::new("kill").args(["-TERM", &process.id().to_string()]).status();
    let ended = asked.is_ok_and(|status| status.success())
        && until("a program ends when it is asked to", || process.try_wait().ok().flatten()).is_ok();
    if !ended {
        let _ = process.kill();
        let _ = process.wait();
    }
}
