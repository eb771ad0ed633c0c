//! What this program calls itself before others.

/// Its version, as in `1.2.0`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The address of the project that it was built for, as in `https://github.com/OWNER/NAME`: what the environment named
/// `DOGEAR_PROJECT` when it was built. None: it was built for none.
pub const PROJECT: Option<&str> = match option_env!("DOGEAR_PROJECT") {
    Some(address) if !address.is_empty() => Some(address),
    _ => None,
};

/// What is told to sites and servers that are asked: name, version and where the program is described.
#[must_use]
pub fn user_agent() -> String {
    match PROJECT {
        Some(project) => format!("Dogear/{VERSION} (+{project})"),
        None => format!("Dogear/{VERSION}"),
    }
}
