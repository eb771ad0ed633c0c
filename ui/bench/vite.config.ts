/** How the page of the benches is built: as the window is, with its fake, which answers from a thread of its own. */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { mergeConfig } from "vite";
import { fluent } from "../fluent.ts";
import window from "../vite.config.ts";

const { build, ...rest } = window;

export default mergeConfig(rest, {
  build: { ...build, rollupOptions: { input: ["bench/library.html"] } },
  worker: { format: "es", plugins: () => [fluent(), svelte()] },
});
