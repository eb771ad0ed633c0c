//! Carries out what the running app is asked to do, whoever asks: a second start, the terminal, a link, the tray.
//!
//! Everything comes through one queue that cannot grow, and one task works it off, so that no number of calls takes the app
//! from the person who uses it.

use std::{mem::discriminant, time::Duration};

use dogear_calls::Call;
use tauri::{AppHandle, Manager};
use tokio::{pin, select, sync::mpsc, time::sleep};

use crate::{main_window, quick, state::AppState};

/// Calls that may wait.
pub const WAITING: usize = 32;
/// After a call, what comes within this counts once of each kind.
const PAUSE: Duration = Duration::from_millis(50);

/// Works off the calls until the app ends. Nobody is kept waiting for a pause: what comes meanwhile is taken out of the queue.
pub async fn run(app: AppHandle, mut inbox: mpsc::Receiver<Call>) {
    while let Some(first) = inbox.recv().await {
        carry_out(&app, first);
        for call in gathered(&mut inbox).await {
            carry_out(&app, call);
        }
    }
}

async fn gathered(inbox: &mut mpsc::Receiver<Call>) -> Vec<Call> {
    let end = sleep(PAUSE);
    pin!(end);
    let mut calls = Vec::new();
    loop {
        select! {
            biased;
            () = &mut end => return calls,
            Some(call) = inbox.recv() => add(&mut calls, call),
            else => return calls,
        }
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

/// Of each kind only the last call is kept, in the order in which these came.
fn add(calls: &mut Vec<Call>, call: Call) {
    calls.retain(|before| discriminant(before) != discriminant(&call));
    calls.push(call);
}

#[cfg(test)]
mod tests {
    use dogear_calls::Question;

    use super::*;

    #[test]
    fn of_many_calls_the_last_of_each_kind_counts() {
        let fill = |text| Call::Fill { question: Question::new(text).unwrap() };
        let mut kept = Vec::new();
        for call in [Call::Toggle, fill("bread"), Call::Show, fill("soup"), Call::Toggle] {
            add(&mut kept, call);
        }
        assert_eq!(kept, [Call::Show, fill("soup"), Call::Toggle]);
    }

    #[tokio::test]
    async fn a_flood_is_taken_out_of_the_queue_as_fast_as_it_comes() {
        let (calls, mut inbox) = mpsc::channel(2);
        let flood = async {
            for number in 0..1_000 {
                calls.send(Call::Fill { question: Question::new(&number.to_string()).unwrap() }).await.unwrap();
            }
            calls
        };
        let (gathered, _) = tokio::join!(gathered(&mut inbox), flood);
        assert_eq!(gathered.len(), 1);
    }
}
