//! A program that is ended by force loses nothing. `cargo bench -p dogear-tests -- kill` does it a thousand times.

use anyhow::Result;
use dogear_tests::{dogear::Dogear, killing::kill_at_random, missing};

use crate::integrity::integrity;

#[tokio::test]
async fn a_sync_that_is_killed_leaves_a_whole_library() -> Result<()> {
    if missing::model()?.is_none() {
        return Ok(());
    }
    let killed = kill_at_random(&Dogear::new()?, (50, 0x5eed), integrity).await?;
    assert_eq!(killed.rounds, 50);
    assert!(killed.latter > 0 && killed.former + killed.latter == killed.rounds, "{killed:?}");
    Ok(())
}
