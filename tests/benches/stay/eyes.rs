//! Eyes on a screen and fingers on its keyboard: what is drawn, how long after a key. The screen is looked at all the time, so a
//! figure is late by the time of one look, a millisecond or two.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use x11rb::{
    connection::Connection,
    protocol::{
        xproto::{ConnectionExt as _, ImageFormat, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, Window},
        xtest::ConnectionExt as _,
    },
    rust_connection::RustConnection,
};

/// After this, nothing will change any more.
const PATIENCE: Duration = Duration::from_secs(30);
/// For how long a picture stays as it is before it counts as finished.
const STILL: Duration = Duration::from_millis(120);

/// The keysyms of keys that type nothing.
pub const CONTROL: u32 = 0xffe3;
pub const SHIFT: u32 = 0xffe1;
pub const ESCAPE: u32 = 0xff1b;

/// A part of the screen, in pixels.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    pub x: i16,
    pub y: i16,
    pub width: u16,
    pub height: u16,
}

pub struct Eyes {
    connection: RustConnection,
    root: Window,
}

impl Eyes {
    /// Of the screen with this name.
    pub fn open(display: &str) -> Result<Self> {
        let (connection, number) = RustConnection::connect(Some(display))?;
        let root = connection.setup().roots.get(number).context("no screen")?.root;
        Ok(Self { connection, root })
    }

    /// What is drawn there, four bytes a pixel.
    pub fn look(&self, part: Part) -> Result<Vec<u8>> {
        let Part { x, y, width, height } = part;
        Ok(self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, !0)?.reply()?.data)
    }

    /// How long it takes from now until something else than `before` is drawn there; none if that stays for as long as
    /// `limit`.
    pub fn until_other(&self, part: Part, before: &[u8], limit: Duration) -> Result<Option<Duration>> {
        let started = Instant::now();
        while started.elapsed() < limit {
            if self.look(part)? != before {
                return Ok(Some(started.elapsed()));
            }
        }
        Ok(None)
    }

    /// How long it takes from now until at least so many colours are drawn there.
    pub fn until_colourful(&self, part: Part, colours: usize) -> Result<Duration> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if colours_of(&self.look(part)?) >= colours {
                return Ok(started.elapsed());
            }
        }
        anyhow::bail!("nothing was drawn in {part:?}")
    }

    /// Waits until nothing changes there any more, and gives what is drawn.
    pub fn until_still(&self, part: Part) -> Result<Vec<u8>> {
        let started = Instant::now();
        let (mut seen, mut since) = (self.look(part)?, Instant::now());
        while since.elapsed() < STILL {
            ensure!(started.elapsed() < PATIENCE, "{part:?} is never still");
            let now = self.look(part)?;
            if now != seen {
                (seen, since) = (now, Instant::now());
            }
        }
        Ok(seen)
    }

    /// Presses keys together and lets them go; the time counts from here.
    pub fn press(&self, keysyms: &[u32]) -> Result<()> {
        let codes: Vec<u8> = keysyms.iter().map(|keysym| self.code(*keysym)).collect::<Result<_>>()?;
        let fake = |kind, code| self.connection.xtest_fake_input(kind, code, 0, self.root, 0, 0, 0);
        for code in &codes {
            fake(KEY_PRESS_EVENT, *code)?;
        }
        for code in codes.iter().rev() {
            fake(KEY_RELEASE_EVENT, *code)?;
        }
        Ok(self.connection.flush()?)
    }

    fn code(&self, keysym: u32) -> Result<u8> {
        let setup = self.connection.setup();
        let count = setup.max_keycode - setup.min_keycode + 1;
        let map = self.connection.get_keyboard_mapping(setup.min_keycode, count)?.reply()?;
        let mut keys = map.keysyms.chunks(map.keysyms_per_keycode.into());
        let place = keys.position(|typed| typed.first() == Some(&keysym)).context("no such key")?;
        Ok(setup.min_keycode + u8::try_from(place)?)
    }
}

fn colours_of(picture: &[u8]) -> usize {
    let mut colours: Vec<&[u8]> = picture.chunks_exact(4).collect();
    colours.sort_unstable();
    colours.dedup();
    colours.len()
}
