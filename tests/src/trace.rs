//! What a program asks the system for, seen from outside: every program of a [`Dogear`](crate::dogear::Dogear) that is
//! traced runs under strace, its threads and children too.
//!
//! In: strace's logs. Out: the names that were looked up, the sockets that lead out of the machine, and the files that were
//! made or written. What a program leaves out of its own words cannot hide here.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{
    missing::{left_out, on_path},
    patience::until,
};

/// The calls that open sockets and reach others, and those that open, make or rename files.
const CALLS: &str = "socket,connect,bind,sendto,sendmsg,sendmmsg,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,\
    renameat2,link,linkat,symlink,symlinkat,mknod,mknodat,truncate";

/// The C library and glib read this before they ask a name server.
const RESOLVER: &str = "/etc/resolv.conf";
/// Services of the system that look names up for others, by a part of their socket's path.
const NAME_SERVICES: [&str; 2] = ["/systemd/resolve/", "/avahi-daemon/"];
/// What the C library asks its cache for when it looks a host up; it asks the same cache for users and groups.
const HOSTS_OF_CACHE: &str = "hosts\\0";
/// Made of the kernel, not of a disk.
const NO_FILES: [&str; 3] = ["/dev/", "/proc/", "/sys/"];
const OPENED_TO_WRITE: [&str; 4] = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE"];

/// What was seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Lines of calls that look a name up.
    pub names: BTreeSet<String>,
    /// Lines of calls that open a socket of another kind than those between programs of one machine.
    pub opened: BTreeSet<String>,
    /// Lines of calls that reach for an address that is not this machine's.
    pub sockets: BTreeSet<String>,
    /// Files and folders that were made, renamed to or opened to be written.
    pub written: BTreeSet<PathBuf>,
    /// Programs that were seen, from their first call to their end.
    pub programs: usize,
}

/// Whether programs can be traced here: on Linux, with strace.
///
/// # Errors
/// In continuous integration on Linux, when strace is missing.
pub fn is_possible() -> Result<bool> {
    let must_be_there = cfg!(target_os = "linux") && std::env::var_os("CI").is_some();
    match on_path("strace") {
        Some(_) => Ok(true),
        None => left_out("there is no strace, which sees what programs ask the system for", must_be_there)
            .map(|nothing: Option<()>| nothing.is_some()),
    }
}

/// A program in `logs` that runs `program` under strace and can be started and ended like it.
pub(crate) fn around(program: &Path, logs: &Path) -> Result<PathBuf> {
    let name = program.file_name().context("a program has a name")?;
    let traced = logs.join(name).with_extension("sh");
    // strace becomes a grandchild (-D), so that the program itself is what is ended; one log for each start.
    let script = format!(
        "#!/bin/sh\nexec strace -D -f -y -q --seccomp-bpf -s 256 -e trace={CALLS} -o '{}/'$$.log '{}' \"$@\"\n",
        logs.display(),
        program.display()
    );
    fs::write(&traced, script)?;
    fs::set_permissions(&traced, fs::Permissions::from_mode(0o755))?;
    Ok(traced)
}

impl Seen {
    /// Reads all logs in a folder, once the programs have ended.
    ///
    /// # Errors
    /// When a log cannot be read, or does not come to its end.
    pub(crate) fn of(logs: &Path) -> Result<Self> {
        let mut seen = Self::default();
        for entry in fs::read_dir(logs)? {
            let log = entry?.path();
            if log.extension().is_some_and(|extension| extension == "log") {
                seen.add(&whole(&log)?);
                seen.programs += 1;
            }
        }
        Ok(seen)
    }

    /// What was written outside these files and folders.
    #[must_use]
    pub fn written_beside(&self, allowed: &[PathBuf]) -> Vec<&Path> {
        let is_allowed = |path: &&PathBuf| allowed.iter().any(|allowed| path.starts_with(allowed));
        self.written.iter().filter(|path| !is_allowed(path)).map(PathBuf::as_path).collect()
    }

    fn add(&mut self, log: &str) {
        for line in calls(log) {
            self.add_call(&line);
        }
    }

    fn add_call(&mut self, line: &str) {
        let Some((call, arguments)) = line.split_once('(') else { return };
        if is_lookup(call, arguments) {
            self.names.insert(line.to_owned());
        }
        if call == "socket" && !arguments.starts_with("AF_UNIX") {
            self.opened.insert(line.to_owned());
        }
        if leads_out(arguments) {
            self.sockets.insert(line.to_owned());
        }
        self.written.extend(written(call, arguments).filter(|path| !NO_FILES.iter().any(|no| path.starts_with(no))));
    }
}

/// strace ends a moment after the program; its last line tells how that ended.
fn whole(log: &Path) -> Result<String> {
    let text = || {
        let bytes = fs::read(log).ok()?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let first = text.split_whitespace().next()?.to_owned();
        let is_end = |line: &str| line.starts_with(&first) && line.contains("+++ ");
        text.lines().rev().any(is_end).then_some(text)
    };
    let text = until(&format!("{} comes to its end", log.display()), text)?;
    ensure!(text.contains("openat("), "{} holds no call: is strace allowed here?", log.display());
    Ok(text)
}

/// One call a line, without the number of its process: a call that was interrupted by another process's is put together.
fn calls(log: &str) -> impl Iterator<Item = String> {
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    log.lines().filter_map(move |line| {
        let (process, call) = line.split_once(char::is_whitespace)?;
        let call = call.trim_start();
        if let Some(start) = call.strip_suffix("<unfinished ...>") {
            begun.insert(process, start);
            return None;
        }
        match call.strip_prefix("<... ").and_then(|call| call.split_once(" resumed>")) {
            Some((_, end)) => begun.remove(process).map(|start| format!("{start}{end}")),
            None => Some(call.to_owned()),
        }
    })
}

fn is_lookup(call: &str, arguments: &str) -> bool {
    let asks = matches!(call, "connect" | "sendto" | "sendmsg" | "sendmmsg");
    let of_service = |part: &&str| arguments.contains(*part);
    asks && (arguments.contains("htons(53)") || NAME_SERVICES.iter().chain([&HOSTS_OF_CACHE]).any(of_service))
        || call.starts_with("open") && arguments.contains(&format!("\"{RESOLVER}\""))
}

/// Whether an address of the internet stands in the call that is not this machine's own.
fn leads_out(arguments: &str) -> bool {
    let ends = ["inet_addr(\"", "inet_pton(AF_INET6, \""];
    let addresses = ends.iter().flat_map(|end| arguments.split(end).skip(1)).filter_map(|rest| rest.split('"').next());
    addresses
        .map(str::to_owned)
        .any(|address| address.parse().is_ok_and(|address: std::net::IpAddr| !address.to_canonical().is_loopback()))
}

/// The paths that a call made, as far as it succeeded.
fn written<'a>(call: &str, arguments: &'a str) -> impl Iterator<Item = PathBuf> + use<'a> {
    let (asked, result) = arguments.rsplit_once(" = ").unwrap_or((arguments, "-1"));
    let opens = call.starts_with("open") || call == "creat";
    let writes = call == "creat" || !opens || OPENED_TO_WRITE.iter().any(|flag| asked.contains(flag));
    let is_file = !matches!(call, "socket" | "connect" | "bind" | "sendto" | "sendmsg" | "sendmmsg");
    let path = match (writes && is_file && !result.starts_with('-'), opens) {
        (false, _) => None,
        // `9</the/whole/path>`
        (true, true) => result.split_once('<').and_then(|(_, path)| path.rsplit_once('>')).map(|(path, _)| path),
        // The last of the names is what was made.
        (true, false) => asked.rsplit('"').nth(1),
    };
    path.map(|path| PathBuf::from(path.trim_end_matches(" (deleted)"))).into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(log: &str) -> Seen {
        let mut seen = Seen::default();
        seen.add(log);
        seen
    }

    #[test]
    fn a_name_looked_up_is_seen() {
        for line in [
            r#"7 connect(5<socket:[1]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0"#,
            r#"7 connect(5, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 43) = 0"#,
            r#"7 sendto(5<socket:[1]>, "\2\0\0\0\r\0\0\0\6\0\0\0hosts\0", 18, MSG_NOSIGNAL, NULL, 0) = 18"#,
            r#"7 openat(AT_FDCWD</x>, "/etc/resolv.conf", O_RDONLY|O_CLOEXEC) = 5</etc/resolv.conf>"#,
        ] {
            assert_eq!(check(line).names.len(), 1, "{line}");
        }
        // A cache of the C library knows users, too.
        for path in ["/tmp/.X11-unix/X99", "/var/run/nscd/socket"] {
            let line = format!("7 connect(5, {{sa_family=AF_UNIX, sun_path=\"{path}\"}}, 110) = 0");
            assert_eq!(check(&line), Seen::default());
        }
    }

    #[test]
    fn only_what_leads_out_counts_as_a_socket() {
        let to =
            |address: &str| format!("7 connect(5, {{sa_family=AF_INET, sin_port=htons(443), {address}}}, 16) = -1 E");
        assert_eq!(check(&to("sin_addr=inet_addr(\"127.0.0.1\")")).sockets.len(), 0);
        assert_eq!(check(&to("sin_addr=inet_addr(\"203.0.113.9\")")).sockets.len(), 1);
        assert_eq!(check(&to("inet_pton(AF_INET6, \"::1\", &sin6_addr)")).sockets.len(), 0);
        assert_eq!(check(&to("inet_pton(AF_INET6, \"2001:db8::1\", &sin6_addr)")).sockets.len(), 1);
        assert_eq!(check("7 socket(AF_UNIX, SOCK_STREAM, 0) = 3<socket:[1]>").opened.len(), 0);
        assert_eq!(check("7 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 3<socket:[1]>").opened.len(), 1);
    }

    #[test]
    fn files_that_were_written_are_told_from_those_that_were_read() {
        let log = "\
            7 openat(AT_FDCWD</h>, \"read\", O_RDONLY) = 3</h/read>\n\
            7 openat(AT_FDCWD</h>, \"a\", O_WRONLY|O_CREAT, 0644) = 3</h/a>\n\
            7 openat(AT_FDCWD</h>, \"no\", O_WRONLY|O_CREAT, 0644) = -1 EACCES (Permission denied)\n\
            7 openat(AT_FDCWD</h>, \"b\", O_RDWR <unfinished ...>\n\
            8 mkdir(\"/h/c\", 0777) = 0\n\
            7 <... openat resumed>) = 4</h/b>\n\
            8 rename(\"/h/d.part\", \"/h/d\") = 0\n\
            8 openat(AT_FDCWD</h>, \"/dev/null\", O_RDWR) = 5</dev/null>\n\
            8 +++ exited with 0 +++\n";
        let written: Vec<_> = check(log).written.into_iter().collect();
        assert_eq!(written, ["/h/a", "/h/b", "/h/c", "/h/d"].map(PathBuf::from));
    }
}
