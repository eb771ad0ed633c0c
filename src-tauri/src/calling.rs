//! Carries out what the running app is asked to do, whoever asks: a second start, the terminal, a link, the tray.
//!
//! Everything comes through one queue that cannot grow, and one task works it off, so that no number of calls takes the app
//! from the person who uses it.

use std::{mem::discriminant, time::Duration};

use dogear_calls::Call;
use tauri::{AppHandle, Manager};
use tokio::sync::mpsc;

use crate::{main_window, quick, state::AppState};

/// Calls that may wait.
pub const WAITING: usize = 32;
/// Between two rounds: what comes within it counts once of each kind.
const PAUSE: Duration = Duration::from_millis(50);

/// Works off the calls until the app ends.
pub async fn run(app: AppHandle, mut inbox: mpsc::Receiver<Call>) {
    while let Some(first) = inbox.recv().await {
        let mut waiting = vec![first];
        while let Ok(next) = inbox.try_recv() {
            waiting.push(next);
        }
        for call in last_of_each(waiting) {
            carry_out(&app, call);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Carries out one call.
pub fn carry_out(app: &AppHandle, call: Call) {
    match call {
        Call::Show => main_window::show(app),
        Call::Toggle => quick::toggle(app),
        errand @ (Call::Ask { .. } | Call::Fill { .. } | Call::Open { .. }) => {
            app.state::<AppState>().leave_errand(errand);
            main_window::show(app);
            main_window::tell_of_errand(app);
        }
    }
}

/// The last call of each kind, in the order in which these came.
fn last_of_each(calls: Vec<Call>) -> Vec<Call> {
    let mut kept: Vec<Call> = Vec::new();
    for call in calls {
        kept.retain(|before| discriminant(before) != discriminant(&call));
        kept.push(call);
    }
    kept
}

#[cfg(test)]
mod tests {
    use dogear_calls::Question;

    use super::*;

    #[test]
    fn of_many_calls_the_last_of_each_kind_counts() {
        let fill = |text| Call::Fill { question: Question::new(text).unwrap() };
        let calls = vec![Call::Toggle, fill("bread"), Call::Show, fill("soup"), Call::Toggle];
        assert_eq!(last_of_each(calls), [Call::Show, fill("soup"), Call::Toggle]);
    }
}
