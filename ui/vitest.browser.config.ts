/** How the views are tested in a real browser. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { environment: "node", include: ["browser/**/*.test.ts"], testTimeout: 120_000 },
});
