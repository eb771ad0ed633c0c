/** Opens the window: on the real library inside Tauri, on the fake in a plain browser. */
import { mount } from "svelte";
import App from "./App.svelte";
import type { Backend } from "./lib/backend/backend";
import { wearLast } from "./lib/settings/theme";
import type { Opening } from "./lib/shell/opening";
import "./styles/base.css";

wearLast();
const { backend, opening } = await connect();
const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend, opening } });

async function connect(): Promise<{ backend: Backend; opening: Opening }> {
  if ("__TAURI_INTERNALS__" in window) {
    const { tauriBackend } = await import("./lib/backend/tauri");
    return { backend: tauriBackend(), opening: {} };
  }
  const [{ FakeBackend }, { scenarioFrom }, { openingFrom }] = await Promise.all([
    import("./lib/backend/fake"),
    import("./lib/backend/fake/scenario"),
    import("./lib/shell/opening"),
  ]);
  const query = new URLSearchParams(location.search);
  return { backend: new FakeBackend(scenarioFrom(query)), opening: openingFrom(query) };
}
