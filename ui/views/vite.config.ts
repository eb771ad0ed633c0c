/** How the page of the views is built: as the window is, with its fake, and with a module for changing its language. */
import { mergeConfig } from "vite";
import window from "../vite.config.ts";

const { build, ...rest } = window;

export default mergeConfig(rest, {
  build: {
    ...build,
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: { index: "index.html", quick: "quick.html", languages: "views/languages.ts" },
      // Whoever imports it by its name finds what it exports.
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name].js" },
    },
  },
});
