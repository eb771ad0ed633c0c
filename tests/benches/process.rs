//! The CLI as a process: peak memory of an import, and the load of `watch` when nothing happens. Linux only, because
//! the figures come from /proc.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

use crate::{measure::figure, setting::Setting};

const IDLE: Duration = Duration::from_secs(30);
/// Until `watch` has read and embedded everything.
const SETTLE: Duration = Duration::from_secs(8);
/// Clock ticks per second in /proc, the same on every Linux.
const TICKS: f64 = 100.0;

pub fn run(setting: &Setting) -> Result<()> {
    let data_dir = setting.data_dir("process");
    let home = setting.data_dir("home");
    fs::create_dir_all(&home)?;
    let dogear = |arguments: &[&str]| dogear(arguments, (&home, &data_dir));
    let file = setting.library_10k.to_string_lossy().into_owned();
    let mut import =
        dogear(&["--json", "import", &file]).spawn().context("the CLI: cargo build --release -p dogear-cli")?;
    let (peak, ok) = peak_until_exit(&mut import)?;
    ensure!(ok, "the import failed");
    figure("import 10k, peak memory of the process", peak, "MiB");

    let mut watch = dogear(&["--json", "watch"]).spawn()?;
    std::thread::sleep(SETTLE);
    let before = cpu_seconds(&watch)?;
    std::thread::sleep(IDLE);
    let load = (cpu_seconds(&watch)? - before) / IDLE.as_secs_f64() * 100.0;
    figure("watch at 10k, idle load", load, "% of one core");
    figure("watch at 10k, memory", memory_kib(&watch, "VmRSS:")? / 1024.0, "MiB");
    watch.kill()?;
    watch.wait()?;
    Ok(())
}

/// The CLI in a home of its own, which says nothing.
pub fn dogear(arguments: &[&str], (home, data_dir): (&Path, &Path)) -> Command {
    let mut command = Command::new(dogear_binary());
    command.args(arguments).env("HOME", home).env("DOGEAR_DATA_DIR", data_dir).env_remove("XDG_CONFIG_HOME");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn dogear_binary() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    target.join("release/dogear")
}

fn peak_until_exit(child: &mut Child) -> Result<(f64, bool)> {
    let started = Instant::now();
    let mut peak = 0.0_f64;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((peak / 1024.0, status.success()));
        }
        ensure!(started.elapsed() < Duration::from_secs(300), "the import does not end");
        peak = peak.max(memory_kib(child, "VmHWM:").unwrap_or(0.0));
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// A field of /proc that counts memory.
pub fn memory_kib(child: &Child, field: &str) -> Result<f64> {
    let text = fs::read_to_string(format!("/proc/{}/status", child.id()))?;
    let line = text.lines().find(|line| line.starts_with(field)).context("no such field")?;
    Ok(line.split_whitespace().nth(1).context("no number")?.parse()?)
}

/// User and system time of all threads.
fn cpu_seconds(child: &Child) -> Result<f64> {
    let text = fs::read_to_string(format!("/proc/{}/stat", child.id()))?;
    let after_name = text.rsplit_once(')').context("no name")?.1;
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let ticks = |at: usize| -> Result<f64> { Ok(fields.get(at).context("no such field")?.parse()?) };
    Ok((ticks(11)? + ticks(12)?) / TICKS)
}
