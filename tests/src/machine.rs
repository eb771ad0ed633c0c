//! What a machine tells of its power and its sleep, and the desktop's notifications, on a bus of a test's own.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::Result;
use zbus::{Connection, connection, interface, zvariant::OwnedValue};

use crate::{panel::Bus, patience::until};

const PROFILES: &str = "/org/freedesktop/UPower/PowerProfiles";
const LOGIN: (&str, &str) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");

/// The machine.
pub struct Machine {
    connection: Connection,
    told: Told,
}

/// The texts of notifications, each with its title.
type Told = Arc<Mutex<Vec<(String, String)>>>;

struct Profiles {
    active: String,
}

#[interface(name = "org.freedesktop.UPower.PowerProfiles")]
impl Profiles {
    #[zbus(property)]
    fn active_profile(&self) -> &str {
        &self.active
    }
}

struct Notifications(Told);

#[interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[expect(clippy::too_many_arguments, reason = "desktops take as many")]
    fn notify(
        &self,
        _app: &str,
        _replaces: u32,
        _icon: &str,
        title: String,
        text: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((title, text));
        1
    }
}

impl Machine {
    /// Puts a machine on the bus that has power enough, or saves it.
    ///
    /// # Errors
    /// When the bus has one.
    pub async fn start(bus: &Bus, saves_power: bool) -> Result<Self> {
        let told = Told::default();
        let profiles = Profiles { active: profile(saves_power).into() };
        let connection = connection::Builder::address(bus.address())?
            .serve_at(PROFILES, profiles)?
            .serve_at("/org/freedesktop/Notifications", Notifications(Arc::clone(&told)))?
            .name("org.freedesktop.UPower.PowerProfiles")?
            .name("org.freedesktop.login1")?
            .name("org.freedesktop.Notifications")?
            .build()
            .await?;
        Ok(Self { connection, told })
    }

    /// From now on it saves power, or does not.
    ///
    /// # Errors
    /// When the bus has ended.
    pub async fn save_power(&self, saves: bool) -> Result<()> {
        let profiles = self.connection.object_server().interface::<_, Profiles>(PROFILES).await?;
        let mut inner = profiles.get_mut().await;
        inner.active = profile(saves).into();
        Ok(inner.active_profile_changed(profiles.signal_emitter()).await?)
    }

    /// It falls asleep.
    ///
    /// # Errors
    /// When the bus has ended.
    pub async fn fall_asleep(&self) -> Result<()> {
        self.prepare_for_sleep(true).await
    }

    /// It is awake again.
    ///
    /// # Errors
    /// When the bus has ended.
    pub async fn wake(&self) -> Result<()> {
        self.prepare_for_sleep(false).await
    }

    async fn prepare_for_sleep(&self, falls_asleep: bool) -> Result<()> {
        let to: Option<&str> = None;
        let sent = self.connection.emit_signal(to, LOGIN.0, LOGIN.1, "PrepareForSleep", &falls_asleep);
        Ok(sent.await?)
    }

    /// The notifications, once there are this many.
    ///
    /// # Errors
    /// When there never are.
    pub fn told(&self, count: usize) -> Result<Vec<(String, String)>> {
        let told = || self.told.lock().unwrap_or_else(PoisonError::into_inner).clone();
        until(&format!("{count} notifications are shown"), || Some(told()).filter(|told| told.len() >= count))
    }
}

fn profile(saves_power: bool) -> &'static str {
    if saves_power { "power-saver" } else { "balanced" }
}
