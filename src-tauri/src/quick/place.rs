//! Where the window of quick search stands: in the middle of the screen that the pointer is on, above its centre, where
//! the eye looks first.

use tauri::{AppHandle, LogicalSize, Monitor, PhysicalPosition, PhysicalRect, PhysicalSize};

/// The share of the free height that is left above the window.
const ABOVE: f64 = 0.3;

/// The place for a window of this size in points, which the system does not tell of one that was never on a screen. On the
/// main screen where it does not tell the pointer either; none without a screen.
pub fn by_pointer(app: &AppHandle, (width, height): (u32, u32)) -> Option<PhysicalPosition<i32>> {
    let pointed_at = app.cursor_position().ok().and_then(|at| app.monitor_from_point(at.x, at.y).ok().flatten());
    let screen: Monitor = pointed_at.or_else(|| app.primary_monitor().ok().flatten())?;
    Some(on(screen.work_area(), LogicalSize::new(width, height).to_physical(screen.scale_factor())))
}

/// The window's upper left corner. One that is larger than the screen begins at the screen's corner.
fn on(screen: &PhysicalRect<i32, u32>, window: PhysicalSize<u32>) -> PhysicalPosition<i32> {
    let free = |screen: u32, window: u32| f64::from(screen.saturating_sub(window));
    let (across, down) = (free(screen.size.width, window.width), free(screen.size.height, window.height));
    #[expect(clippy::cast_possible_truncation, reason = "a share of what a screen is wide")]
    let by = |share: f64| share.round() as i32;
    PhysicalPosition::new(screen.position.x + by(across / 2.0), screen.position.y + by(down * ABOVE))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(screen: (i32, i32, u32, u32), window: (u32, u32)) -> (i32, i32) {
        let (x, y, width, height) = screen;
        let screen = PhysicalRect { position: PhysicalPosition::new(x, y), size: PhysicalSize::new(width, height) };
        let at = on(&screen, PhysicalSize::new(window.0, window.1));
        (at.x, at.y)
    }

    #[test]
    fn it_stands_in_the_middle_and_above_the_centre_of_its_screen() {
        assert_eq!(at((0, 0, 1920, 1080), (680, 440)), (620, 192));
        assert_eq!(at((-1280, 200, 1280, 1024), (680, 440)), (-980, 375), "left of the main screen");
    }

    #[test]
    fn one_larger_than_the_screen_begins_at_its_corner() {
        assert_eq!(at((100, 50, 320, 200), (680, 440)), (100, 50));
    }
}
