//! Carries out what the running app is asked to do, whoever asks: a second start, the terminal, a link, the tray.
//!
//! Everything comes through one queue that cannot grow, and one task works it off, so that no number of calls takes the app
//! from the person who uses it.

use std::{
    mem::discriminant,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use dogear_calls::Call;
use tauri::{AppHandle, Manager};
use tokio::sync::{Notify, mpsc};

use crate::{main_window, quick, state::AppState};

/// Calls that may wait to be sorted.
pub const WAITING: usize = 256;
/// Between two rounds.
const PAUSE: Duration = Duration::from_millis(50);

/// Works off the calls until the app ends. A round may take as long as a window takes to be made; what comes meanwhile is
/// taken out of the queue, so that nobody is turned away.
pub async fn run(app: AppHandle, inbox: mpsc::Receiver<Call>) {
    let sorted = Arc::new(Sorted::default());
    tokio::spawn(sort(inbox, Arc::clone(&sorted)));
    loop {
        for call in sorted.next_round().await {
            carry_out(&app, call);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn sort(mut inbox: mpsc::Receiver<Call>, sorted: Arc<Sorted>) {
    while let Some(call) = inbox.recv().await {
        sorted.add(call);
    }
}

/// Of each kind only the last call, in the order in which these came.
#[derive(Default)]
struct Sorted {
    calls: Mutex<Vec<Call>>,
    came: Notify,
}

impl Sorted {
    fn add(&self, call: Call) {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.retain(|before| discriminant(before) != discriminant(&call));
        calls.push(call);
        self.came.notify_one();
    }

    /// What has come since; waits where nothing has.
    async fn next_round(&self) -> Vec<Call> {
        loop {
            let calls = std::mem::take(&mut *self.calls.lock().unwrap_or_else(PoisonError::into_inner));
            if !calls.is_empty() {
                return calls;
            }
            self.came.notified().await;
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

#[cfg(test)]
mod tests {
    use dogear_calls::Question;

    use super::*;

    fn fill(text: &str) -> Call {
        Call::Fill { question: Question::new(text).unwrap() }
    }

    #[tokio::test]
    async fn of_many_calls_the_last_of_each_kind_counts() {
        let sorted = Sorted::default();
        for call in [Call::Toggle, fill("bread"), Call::Show, fill("soup"), Call::Toggle] {
            sorted.add(call);
        }
        assert_eq!(sorted.next_round().await, [Call::Show, fill("soup"), Call::Toggle]);
    }

    #[tokio::test]
    async fn a_round_waits_for_the_first_call() {
        let sorted = Arc::new(Sorted::default());
        let (calls, inbox) = mpsc::channel(2);
        tokio::spawn(sort(inbox, Arc::clone(&sorted)));
        let (round, _) = tokio::join!(sorted.next_round(), calls.send(Call::Show));
        assert_eq!(round, [Call::Show]);
    }
}
