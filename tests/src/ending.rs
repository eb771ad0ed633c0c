//! Ending a program that a test has started.

use std::{
    io::{self, sink},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
};

use anyhow::{Context, Result};

use crate::patience::{PATIENCE, until};

/// A program with the helpers that it starts. They outlive it by a moment, and what they still write (a browser's
/// network service saves its state last) comes after the program itself has ended.
pub(crate) struct Family {
    process: Child,
    all_gone: Receiver<()>,
}

impl Family {
    /// Starts the program; what it prints is dropped.
    ///
    /// # Errors
    /// When it does not start.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        let mut complaints = process.stderr.take().context("no error output")?;
        let (held, all_gone) = channel();
        thread::spawn(move || {
            // Every helper inherits it: it ends with the last of them.
            let _ = io::copy(&mut complaints, &mut sink());
            drop(held);
        });
        Ok(Self { process, all_gone })
    }

    /// Ends it by force, and waits until its helpers are gone, too.
    ///
    /// # Errors
    /// When it cannot be killed.
    pub(crate) fn kill(&mut self) -> Result<()> {
        self.process.kill()?;
        self.process.wait()?;
        let _ = self.all_gone.recv_timeout(PATIENCE);
        Ok(())
    }

    /// Waits until the program has ended by itself.
    ///
    /// # Errors
    /// When it does not.
    pub(crate) fn wait(&mut self) -> Result<()> {
        until("a program ends", || self.process.try_wait().ok().flatten()).map(drop)
    }
}

impl Drop for Family {
    fn drop(&mut self) {
        end(&mut self.process);
        let _ = self.all_gone.recv_timeout(PATIENCE);
    }
}

/// Asks a program to end and waits until it has: a browser that is killed loses what it has not written, a driver
/// leaves the window behind. One that does not listen is killed.
pub(crate) fn end(process: &mut Child) {
    if process.try_wait().is_ok_and(|ended| ended.is_some()) {
        return;
    }
    // The standard library can only kill.
    let asked = Command::new("kill").args(["-TERM", &process.id().to_string()]).status();
    let ended = asked.is_ok_and(|status| status.success())
        && until("a program ends when it is asked to", || process.try_wait().ok().flatten()).is_ok();
    if !ended {
        let _ = process.kill();
        let _ = process.wait();
    }
}
