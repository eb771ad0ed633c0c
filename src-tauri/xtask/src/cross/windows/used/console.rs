//! What is typed and printed, for people and for assistants.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::person::{Person, ended};
use super::{Row, row};

pub const ROWS: &[Row] = &[
    row("wide signs come out of a pipe as UTF-8", |person| {
        let ran = person.run(&["search", "味噌汁"])?;
        ensure!(ran.code == Some(0) && ran.stdout.contains("味噌汁の作り方"), "{ran:?}");
        Ok(())
    }),
    row("wide signs come out of a console", |person| {
        let mut search = person.dogear(&["search", "味噌汁"]);
        let shown = in_terminal(&mut search)?;
        ensure!(shown.contains("味噌汁の作り方"), "{shown}");
        Ok(())
    }),
    row("lines end in a line feed alone, as scripts expect", |person| {
        let ran = person.run(&["status"])?;
        ensure!(!ran.stdout.contains('\r'), "{ran:?}");
        Ok(())
    }),
    row("exit codes: 0 done, 1 failed, 2 usage", |person| {
        for (arguments, code) in [(&["status"][..], 0), (&["import", "nirgends.html"], 1), (&["dance"], 2)] {
            let ran = person.run(arguments)?;
            ensure!(ran.code == Some(code), "{arguments:?}: {ran:?}");
        }
        Ok(())
    }),
    row("help in German", |person| {
        let ran = ended(person.dogear(&["--help"]).env("DOGEAR_LANG", "de"), "")?;
        ensure!(ran.code == Some(0) && ran.stdout.contains("Lesezeichen"), "{ran:?}");
        Ok(())
    }),
    row("without a window beside it, toggle says so", |person| {
        let complaint = person.complaint(&["toggle"])?;
        ensure!(complaint.contains("dogear-desktop"), "{complaint}");
        Ok(())
    }),
    row("mcp: an assistant is answered over pipes", |person| {
        let said = [
            r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#,
            r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
            r#"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#,
        ];
        let answers = assistant(person, &said)?;
        let tools = answers.iter().find(|answer| answer["id"] == 2).context("no list of tools")?;
        ensure!(tools["result"]["tools"].as_array().is_some_and(|tools| tools.len() >= 2), "{tools}");
        Ok(())
    }),
    row("rebuild makes search data again, repair included", |person| {
        person.json(&["rebuild"])?;
        person.json(&["rebuild", "--repair"])?;
        ensure!(person.titles(&["sourdough"])?.len() == 1);
        Ok(())
    }),
];

/// What a terminal of this system gets to see of a program.
fn in_terminal(program: &mut Command) -> Result<String> {
    let words: Vec<String> = std::iter::once(program.get_program())
        .chain(program.get_args())
        .map(|word| format!("'{}'", word.to_string_lossy().replace('\'', r"'\''")))
        .collect();
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &words.join(" "), "/dev/null"]).env("TERM", "xterm");
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => script.env(name, value),
            None => script.env_remove(name),
        };
    }
    let ran = ended(&mut script, "")?;
    ensure!(ran.code == Some(0), "{ran:?}");
    Ok(ran.stdout)
}

/// What assistants get to hear, line by line.
fn assistant(person: &Person, said: &[&str]) -> Result<Vec<Value>> {
    let ran = ended(&mut person.dogear(&["mcp"]), &(said.join("\n") + "\n"))?;
    ran.stdout.lines().map(|line| serde_json::from_str(line).with_context(|| format!("{ran:?}"))).collect()
}
