import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import typescript from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const boundary = {
  patterns: [
    {
      group: ["@tauri-apps/*"],
      message: "Only src/lib/backend/tauri may speak to Tauri; use the Backend interface.",
    },
  ],
};

export default typescript.config(
  { ignores: ["dist/", "src/lib/backend/tauri/bindings.ts", "src/lib/words/keys.ts"] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "no-restricted-imports": ["error", boundary],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": "error",
      "max-lines": ["error", { max: 400 }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: typescript.parser, svelteConfig },
    },
    rules: { "max-lines": ["error", { max: 250 }] },
  },
  {
    files: ["src/lib/backend/tauri/**"],
    rules: { "no-restricted-imports": "off" },
  },
);
