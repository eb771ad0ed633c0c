//! Reading pages in a program of its own, because a page may be made to hang its reader or to eat all memory. The program
//! is the app itself, started again with an argument that only the app knows; it calls [`run`] and nothing else.
//!
//! Both speak in frames (`frames`) over standard input and output. A page that takes too long, or ends the program, is
//! [`Reason::Unreadable`], and the next one gets a new program. On Linux the program bounds its own memory; elsewhere time
//! alone bounds it.

mod frames;

use std::{
    ffi::OsString,
    io::{self, Read, Write},
    process::Stdio,
    sync::mpsc,
    thread,
    time::Duration,
};

use serde::{Deserialize, Serialize};
use tokio::{
    process::{Child, ChildStdin, ChildStdout, Command},
    sync::Mutex,
    time::timeout,
};

use crate::{Bounds, Page, Reading, Reason, reading};

/// Bytes of memory that the program may have on Linux, its code and stacks included.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 1024 * 1024 * 1024;
/// How much longer than its caller the program waits for itself, should the caller be gone.
const GRACE: Duration = Duration::from_secs(5);

/// The program that reads, started when the first page comes.
#[derive(Debug)]
pub struct Worker {
    command: Vec<OsString>,
    bounds: Bounds,
    limit: Duration,
    running: Mutex<Option<Running>>,
}

#[derive(Debug)]
struct Running {
    /// Ended when this is dropped.
    _program: Child,
    input: ChildStdin,
    output: ChildStdout,
}

/// What goes before the bytes of a page.
#[derive(Debug, Serialize, Deserialize)]
struct Order {
    page: Page,
    bounds: Bounds,
    limit: Duration,
}

impl Worker {
    /// A worker that is started by `command`: a program and its arguments.
    #[must_use]
    pub fn new(command: Vec<OsString>) -> Self {
        Self { command, bounds: Bounds::default(), limit: Duration::from_secs(10), running: Mutex::new(None) }
    }

    /// With other bounds, and another limit for the time that one page may take.
    #[must_use]
    pub fn bounded(self, bounds: Bounds, limit: Duration) -> Self {
        Self { bounds, limit, ..self }
    }

    /// Reads a page. One at a time; who comes second waits. When the future is dropped, so is the program that reads.
    pub async fn read(&self, page: Page) -> Reading {
        let mut running = self.running.lock().await;
        let order = Order { page, bounds: self.bounds, limit: self.limit };
        // One that has read other pages may have died of them, or been ended by the system: a new one tells.
        if let Some(used) = running.take()
            && let Answer::Is(reading) = self.ask(used, &order, &mut running).await
        {
            return reading;
        }
        let fresh = match self.start() {
            Ok(fresh) => fresh,
            Err(error) => {
                tracing::warn!(%error, "the program that reads pages cannot be started");
                return Reading::Nothing(Reason::NoReader);
            }
        };
        match self.ask(fresh, &order, &mut running).await {
            Answer::Is(reading) => reading,
            Answer::Died => Reading::Nothing(Reason::Unreadable),
        }
    }

    /// Asks a program, and keeps it in `running` if it is well afterwards.
    async fn ask(&self, mut program: Running, order: &Order, running: &mut Option<Running>) -> Answer {
        match timeout(self.limit, program.exchange(order)).await {
            Ok(Ok(reading)) => {
                *running = Some(program);
                Answer::Is(reading)
            }
            Ok(Err(error)) => {
                tracing::debug!(%error, url = order.page.url, "the program that reads pages has ended");
                Answer::Died
            }
            Err(_) => Answer::Is(Reading::Nothing(Reason::Unreadable)),
        }
    }

    fn start(&self) -> io::Result<Running> {
        let (program, arguments) = self.command.split_first().ok_or(io::ErrorKind::NotFound)?;
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
        // CREATE_NO_WINDOW: no terminal flashes up.
        #[cfg(windows)]
        command.creation_flags(0x0800_0000);
        let mut program = command.spawn()?;
        let input = program.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let output = program.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Running { _program: program, input, output })
    }
}

enum Answer {
    Is(Reading),
    Died,
}

impl Running {
    async fn exchange(&mut self, order: &Order) -> io::Result<Reading> {
        frames::send(&mut self.input, &serde_json::to_vec(order)?).await?;
        frames::send(&mut self.input, &order.page.body).await?;
        let answer = frames::receive(&mut self.output).await?;
        Ok(serde_json::from_slice(&answer)?)
    }
}

/// The whole life of the program that reads: with little memory and low priority, until its caller is gone.
///
/// # Errors
/// When its caller speaks something else, or a page took far too long; the program has to end then.
pub fn run() -> io::Result<()> {
    #[cfg(target_os = "linux")]
    modest()?;
    serve(io::stdin().lock(), io::stdout().lock())
}

/// Answers pages until `input` ends.
///
/// # Errors
/// As for [`run`].
pub fn serve(mut input: impl Read, mut output: impl Write) -> io::Result<()> {
    while let Some(order) = frames::read(&mut input)? {
        let mut order: Order = serde_json::from_slice(&order)?;
        order.page.body = frames::read(&mut input)?.ok_or(io::ErrorKind::UnexpectedEof)?;
        let limit = order.limit + GRACE;
        let (told, answer) = mpsc::channel();
        thread::spawn(move || told.send(reading::read(&order.page, &order.bounds)));
        let reading = answer.recv_timeout(limit).map_err(|_| io::ErrorKind::TimedOut)?;
        frames::write(&mut output, &serde_json::to_vec(&reading)?)?;
    }
    Ok(())
}

#[cfg(target_os = "linux")]
fn modest() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, nice, setrlimit};

    setrlimit(Resource::As, Rlimit { current: Some(MEMORY), maximum: Some(MEMORY) })?;
    nice(10)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(body: &[u8]) -> Vec<u8> {
        let page = Page { body: body.to_vec(), url: "http://example.org/".to_owned(), ..Page::default() };
        let order = Order { page, bounds: Bounds::default(), limit: Duration::from_secs(10) };
        let mut out = Vec::new();
        frames::write(&mut out, &serde_json::to_vec(&order).unwrap()).unwrap();
        frames::write(&mut out, body).unwrap();
        out
    }

    #[test]
    fn pages_are_answered_in_turn_until_no_more_come() {
        let (mut out, pages) = (Vec::new(), [order(b"Notes on bees"), order(b"")].concat());
        serve(pages.as_slice(), &mut out).unwrap();
        let mut answers = out.as_slice();
        let mut next = || serde_json::from_slice::<Reading>(&frames::read(&mut answers).unwrap().unwrap()).unwrap();
        assert!(matches!(next(), Reading::Text(page) if page.text == "Notes on bees"));
        assert_eq!(next(), Reading::Nothing(Reason::Empty));
    }

    #[test]
    fn what_is_no_order_ends_it() {
        assert!(serve(&b"\x02\0\0\0hi"[..], Vec::new()).is_err());
        assert!(serve(&b"\xff\xff\xff\xff"[..], Vec::new()).is_err());
        assert!(serve(order(b"cut").split_last().unwrap().1, Vec::new()).is_err());
    }

    #[tokio::test]
    async fn a_program_that_is_not_there_is_said() {
        let worker = Worker::new(vec!["/nowhere/at/all".into()]);
        assert_eq!(worker.read(Page::default()).await, Reading::Nothing(Reason::NoReader));
    }
}
