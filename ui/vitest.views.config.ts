/** How the views are looked at in a real browser. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { environment: "node", include: ["views/**/*.test.ts"], testTimeout: 120_000 },
});
