/**
 * What nobody sees first: the other views, and what turns markdown into nodes. They are files of their own, so that the window opens with less to read, and are
 * fetched once it stands, so that nobody waits at their doors.
 */
export const rooms = {
  library: () => import("../library/LibraryView.svelte"),
  sites: () => import("../library/SitesView.svelte"),
  copies: () => import("../library/CopiesView.svelte"),
  health: () => import("../pages/HealthView.svelte"),
  reader: () => import("../pages/Reader.svelte"),
  map: () => import("../map/MapView.svelte"),
  timeline: () => import("../map/TimelineView.svelte"),
  changes: () => import("../changes/ChangesView.svelte"),
  settings: () => import("../settings/SettingsView.svelte"),
  firstRun: () => import("../firstrun/FirstRun.svelte"),
  answers: () => import("../answer/render"),
};

/** After the first picture. */
const SOON = 300;

/** Fetches what may be wanted next; `onlibrary` is given the room of the list. Gives what calls it off. */
export function fetchSoon(onlibrary: (room: Awaited<ReturnType<typeof rooms.library>>) => void): () => void {
  let wanted = true;
  const timer = setTimeout(() => {
    const library = rooms.library().then((room) => wanted && onlibrary(room));
    void Promise.allSettled([rooms.answers(), library, rooms.settings()]);
  }, SOON);
  return () => {
    wanted = false;
    clearTimeout(timer);
  };
}
