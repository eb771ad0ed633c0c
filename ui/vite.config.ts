/** How the window's files are served, built and tested. */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { fluent } from "./fluent.ts";

export default defineConfig({
  plugins: [fluent(), svelte(), svelteTesting()],
  clearScreen: false,
  // The shell's configuration names this port. The words lie where the terminal's program has them, too.
  server: { port: 1420, strictPort: true, fs: { allow: [".", "../assets/languages"] } },
  build: {
    outDir: "dist",
    target: ["es2022", "safari16.4"],
    // The window's content policy has no `data:`; every asset is a file.
    assetsInlineLimit: 0,
    rollupOptions: { input: ["index.html", "quick.html"] },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test/setup.ts"],
    // What a file of tests loads serves the next; the page itself is emptied after every test.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 90_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
