/** How the views are looked at in a real browser. */
import { defineConfig } from "vitest/config";
import { AT_ONCE } from "./views/atonce.ts";

export default defineConfig({
  test: {
    environment: "node",
    include: ["views/**/*.test.ts"],
    maxConcurrency: AT_ONCE,
    // Far longer than a state takes, also where others keep the machine busy.
    testTimeout: 300_000,
  },
});
