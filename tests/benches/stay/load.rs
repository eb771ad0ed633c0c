//! What a program and all that it has started take, from /proc: memory, and how often its threads wake.

use std::{collections::BTreeMap, fs};

use anyhow::Result;

/// Memory of several processes, in MiB.
#[derive(Debug, Clone, Copy, Default)]
pub struct Memory {
    /// Each page counted in every process that has it.
    pub resident: f64,
    /// Each page that several have counted in parts.
    pub share: f64,
}

/// Of these processes together.
pub fn memory(processes: &[u32]) -> Memory {
    let mut memory = Memory::default();
    for id in processes {
        // One that has just ended has none.
        let told = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        memory.resident += field(&told, "Rss:") / 1024.0;
        memory.share += field(&told, "Pss:") / 1024.0;
    }
    memory
}

/// By name of thread: how often it has gone to sleep by itself, and so woken, since it began.
pub fn wakings(process: u32) -> Result<BTreeMap<String, f64>> {
    let mut wakings = BTreeMap::new();
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        let folder = thread?.path();
        let Ok(status) = fs::read_to_string(folder.join("status")) else { continue };
        let name = fs::read_to_string(folder.join("comm")).unwrap_or_default().trim().to_owned();
        *wakings.entry(name).or_default() += field(&status, "voluntary_ctxt_switches:");
    }
    Ok(wakings)
}

/// How many files, sockets and the like a process has open.
pub fn handles(process: u32) -> usize {
    fs::read_dir(format!("/proc/{process}/fd")).map_or(0, Iterator::count)
}

/// Whether a process hears of changes in a folder: the system lists what it is told of by the folder's number.
pub fn watches(process: u32, folder: &std::path::Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let Ok(number) = folder.metadata().map(|metadata| metadata.ino()) else { return false };
    let wanted = format!(" ino:{number:x} ");
    let handles = fs::read_dir(format!("/proc/{process}/fdinfo")).into_iter().flatten().flatten();
    let tells = |info: String| info.lines().any(|line| line.starts_with("inotify") && line.contains(&wanted));
    handles.filter_map(|handle| fs::read_to_string(handle.path()).ok()).any(tells)
}

fn field(told: &str, name: &str) -> f64 {
    let line = told.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0.0)
}
