//! D-Bus, on which Linux desktops speak. A machine without one is no error.

use zbus::{Connection, Proxy, fdo::DBusProxy, names::BusName, proxy::CacheProperties};

/// The person's bus; none where there is no desktop.
pub async fn session() -> Option<Connection> {
    said(Connection::session().await)
}

/// The machine's bus.
pub async fn system() -> Option<Connection> {
    said(Connection::system().await)
}

/// Whether somebody answers to a name at the moment. Nothing is started by asking.
pub async fn is_there(connection: &Connection, name: &'static str) -> bool {
    let (Ok(bus), Ok(name)) = (DBusProxy::new(connection).await, BusName::try_from(name)) else { return false };
    bus.name_has_owner(name).await.unwrap_or_default()
}

/// An object of another program. What it says is asked for each time: keeping it up to date would wake us.
pub async fn object(
    connection: &Connection,
    name: &'static str,
    path: &'static str,
    interface: &'static str,
) -> zbus::Result<Proxy<'static>> {
    zbus::proxy::Builder::new(connection)
        .destination(name)?
        .path(path)?
        .interface(interface)?
        .cache_properties(CacheProperties::No)
        .build()
        .await
}

fn said(connected: zbus::Result<Connection>) -> Option<Connection> {
    connected.inspect_err(|error| tracing::debug!(%error, "no bus")).ok()
}
