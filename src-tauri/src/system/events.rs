//! How much power there is, whether the network costs, and waking from sleep. Heard, never asked for again and again.

use tokio::sync::mpsc;

/// How the machine is supplied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "other systems are not asked"))]
pub enum Power {
    /// Enough, or not known.
    #[default]
    Enough,
    /// The person has asked the machine to save power.
    Saver,
    /// The battery is nearly empty.
    Low,
}

/// What the system tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "other systems are not asked"))]
pub enum Event {
    /// The supply is like this from now on.
    Power(Power),
    /// Whether the network is paid for by what is sent, from now on.
    Metered(bool),
    /// The machine has slept.
    Awake,
}

/// Passes on what the system tells until the app ends.
#[cfg(target_os = "linux")]
pub async fn listen(events: mpsc::Sender<Event>) {
    if let Err(error) = linux::listen(&events).await {
        tracing::debug!(%error, "the system tells nothing of power, network and sleep");
    }
}

/// Other systems are not asked: enough power, a network that costs nothing, and the slow look at the sources notices what a sleep has changed.
#[cfg(not(target_os = "linux"))]
pub async fn listen(_: mpsc::Sender<Event>) {}

#[cfg(target_os = "linux")]
mod linux {
    use futures::{StreamExt, stream};
    use tokio::sync::mpsc;
    use zbus::{Connection, MatchRule, MessageStream, message::Type};

    use super::{Event, Power};
    use crate::system::bus;

    const UPOWER: &str = "org.freedesktop.UPower";
    const BATTERY: (&str, &str) = ("/org/freedesktop/UPower/devices/DisplayDevice", "org.freedesktop.UPower.Device");
    const PROFILES: [(&str, &str); 2] = [
        ("org.freedesktop.UPower.PowerProfiles", "/org/freedesktop/UPower/PowerProfiles"),
        ("net.hadess.PowerProfiles", "/net/hadess/PowerProfiles"),
    ];
    const NETWORK: (&str, &str) = ("/org/freedesktop/NetworkManager", "org.freedesktop.NetworkManager");
    const SLEEP: (&str, &str, &str) =
        ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager");
    const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
    /// UPower's level of a battery that is low; what follows is worse.
    const LOW: u32 = 3;
    /// NetworkManager's answers that mean yes: it was told so, or guesses it.
    const METERED: [u32; 2] = [1, 3];

    pub async fn listen(events: &mpsc::Sender<Event>) -> zbus::Result<()> {
        let Some(system) = bus::system().await else { return Ok(()) };
        let mut signals = Vec::new();
        for (sender, path) in PROFILES.into_iter().chain([(UPOWER, BATTERY.0), (NETWORK.1, NETWORK.0)]) {
            signals.push(heard(&system, sender, path, (PROPERTIES, "PropertiesChanged")).await?);
        }
        signals.push(heard(&system, SLEEP.0, SLEEP.1, (SLEEP.2, "PrepareForSleep")).await?);
        let mut signals = stream::select_all(signals);
        let mut before = (Power::Enough, false);
        loop {
            let now = (power(&system).await, is_metered(&system).await);
            if now.0 != before.0 {
                let _ = events.send(Event::Power(now.0)).await;
            }
            if now.1 != before.1 {
                let _ = events.send(Event::Metered(now.1)).await;
            }
            before = now;
            let Some(signal) = signals.next().await else { return Ok(()) };
            // True before it falls asleep, false when it is awake again.
            if signal?.body().deserialize::<bool>() == Ok(false) {
                let _ = events.send(Event::Awake).await;
            }
        }
    }

    async fn heard(
        system: &Connection,
        sender: &'static str,
        path: &'static str,
        (interface, member): (&'static str, &'static str),
    ) -> zbus::Result<MessageStream> {
        let rule = MatchRule::builder().msg_type(Type::Signal).sender(sender)?.path(path)?;
        let rule = rule.interface(interface)?.member(member)?.build();
        MessageStream::for_match_rule(rule, system, None).await
    }

    async fn power(system: &Connection) -> Power {
        for (name, path) in PROFILES {
            let profile: Option<String> = property(system, name, (path, name), "ActiveProfile").await;
            if profile.as_deref() == Some("power-saver") {
                return Power::Saver;
            }
        }
        let level: Option<u32> = property(system, UPOWER, BATTERY, "WarningLevel").await;
        if level.is_some_and(|level| level >= LOW) { Power::Low } else { Power::Enough }
    }

    async fn is_metered(system: &Connection) -> bool {
        let answer: Option<u32> = property(system, NETWORK.1, NETWORK, "Metered").await;
        answer.is_some_and(|answer| METERED.contains(&answer))
    }

    async fn property<T>(
        system: &Connection,
        name: &'static str,
        (path, interface): (&'static str, &'static str),
        property: &str,
    ) -> Option<T>
    where
        T: TryFrom<zbus::zvariant::OwnedValue>,
        T::Error: Into<zbus::Error>,
    {
        if !bus::is_there(system, name).await {
            return None;
        }
        bus::object(system, name, path, interface).await.ok()?.get_property(property).await.ok()
    }
}
