//! How soon memory that is free goes back to the system. The app lives for days, and most of what it takes it takes for a search.

/// Has to be called before anything large is allocated.
///
/// The allocator of Linux keeps free memory at the end of what each thread has, and keeps more the larger a thing it has once
/// freed: after a model, tens of megabytes. A fixed bound ends that.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "the allocator's own function, which has no other door")]
pub fn choose() {
    /// Bytes; what the allocator begins with.
    const KEPT: libc::c_int = 128 * 1024;
    // SAFETY: it sets a number of the allocator's own, and `main` calls this while it is the only thread.
    unsafe { libc::mallopt(libc::M_TRIM_THRESHOLD, KEPT) };
}

/// Other allocators decide by themselves.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn choose() {}
