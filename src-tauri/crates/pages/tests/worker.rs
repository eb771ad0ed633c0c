//! Reading in a program of its own, as the app does it: this program starts itself again. So it has a `main` of its own
//! instead of a test harness.
#![expect(clippy::print_stdout, reason = "a test says what it does")]

use std::{
    env,
    ffi::OsString,
    fmt::Write as _,
    io::{self, Read},
    time::Duration,
};

use dogear_pages::{Bounds, Page, Reading, Reason, read, worker, worker::Worker};

const READS: &str = "read-pages";
const HANGS: &str = "hang";
const DIES: &str = "die";

fn main() -> io::Result<()> {
    match env::args().nth(1).as_deref() {
        Some(READS) => worker::run(),
        Some(HANGS) => {
            io::stdin().read_to_end(&mut Vec::new())?;
            Ok(())
        }
        Some(DIES) => Err(io::ErrorKind::Other.into()),
        Some("--list") => Ok(()),
        _ => tokio::runtime::Runtime::new()?.block_on(all()),
    }
}

async fn all() -> io::Result<()> {
    reads_as_this_process_does().await?;
    println!("reads_as_this_process_does ... ok");
    outlives_what_a_page_does_to_it().await?;
    println!("outlives_what_a_page_does_to_it ... ok");
    a_program_that_hangs_or_dies_is_a_page_that_cannot_be_read().await?;
    println!("a_program_that_hangs_or_dies_is_a_page_that_cannot_be_read ... ok");
    Ok(())
}

fn command(what: &str) -> io::Result<Vec<OsString>> {
    Ok(vec![env::current_exe()?.into(), what.into()])
}

fn page(body: impl Into<Vec<u8>>) -> Page {
    let (content_type, url) = (Some("text/html".to_owned()), "http://example.org/bees".to_owned());
    Page { body: body.into(), content_type, url, is_shown: false }
}

const BEES: &str = "<title>Bees</title><p>A swarm in May is worth a load of hay.";

async fn reads_as_this_process_does() -> io::Result<()> {
    let worker = Worker::new(command(READS)?);
    for body in [BEES, "", "<title>404</title>"] {
        assert_eq!(worker.read(page(body)).await, read(&page(body), &Bounds::default()));
    }
    Ok(())
}

/// Formatting that is opened anew in every paragraph: the tree is the square of the page, far more than the memory.
async fn outlives_what_a_page_does_to_it() -> io::Result<()> {
    let mut greedy = String::new();
    for n in 0..40_000 {
        let _ = write!(greedy, "<p><b id={n}>");
    }
    let bounds = Bounds { depth: usize::MAX, ..Bounds::default() };
    let worker = Worker::new(command(READS)?).bounded(bounds, Duration::from_secs(3));
    assert_eq!(worker.read(page(greedy)).await, Reading::Nothing(Reason::Unreadable));
    assert!(matches!(worker.read(page(BEES)).await, Reading::Text(_)));
    Ok(())
}

async fn a_program_that_hangs_or_dies_is_a_page_that_cannot_be_read() -> io::Result<()> {
    for what in [HANGS, DIES] {
        let worker = Worker::new(command(what)?).bounded(Bounds::default(), Duration::from_millis(300));
        assert_eq!(worker.read(page(BEES)).await, Reading::Nothing(Reason::Unreadable));
        assert_eq!(worker.read(page(BEES)).await, Reading::Nothing(Reason::Unreadable));
    }
    Ok(())
}
