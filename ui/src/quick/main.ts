/** Opens quick search: on the real library inside Tauri, on the fake in a plain browser. */
import { mount } from "svelte";
import type { Backend } from "../lib/backend/backend";
import { wear, wearLast } from "../lib/settings/theme";
import "../styles/base.css";
import Quick from "./Quick.svelte";

wearLast();
const target = document.getElementById("app");
if (target) mount(Quick, { target, props: { backend: await connect(), query: typed() } });

async function connect(): Promise<Backend> {
  if ("__TAURI_INTERNALS__" in window) return (await import("../lib/backend/tauri")).tauriBackend();
  const [{ FakeBackend }, { scenarioFrom }] = await Promise.all([
    import("../lib/backend/fake"),
    import("../lib/backend/fake/scenario"),
  ]);
  const scenario = scenarioFrom(new URLSearchParams(location.search));
  wear(scenario.theme);
  return new FakeBackend(scenario);
}

/** `?query=…`: for looking at a state in a plain browser. */
function typed(): string {
  return new URLSearchParams(location.search).get("query") ?? "";
}
