// Bundles the companion into dist/, ready to be loaded as it is; with --pack also as dogear-companion.zip for the stores.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";
import { FOLDERS, messages } from "./locales.mjs";

const DIST = new URL("dist/", import.meta.url);
const ICONS = new URL("../assets/icons/", import.meta.url);
/** The visual language of Dogear's window. */
const TOKENS = new URL("../ui/src/styles/tokens.css", import.meta.url);
/** A folder for each language, with its file of words. */
const LANGUAGES = new URL("../assets/languages/", import.meta.url);
const ZIP = "dogear-companion.zip";

rmSync(DIST, { recursive: true, force: true });
mkdirSync(new URL("icons/", DIST), { recursive: true });
cpSync(new URL("static/", import.meta.url), DIST, { recursive: true });
for (const size of [16, 32, 48, 128]) {
  cpSync(new URL(`${size}x${size}.png`, ICONS), new URL(`icons/${size}.png`, DIST));
}
const manifest = new URL("manifest.json", DIST);
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), version }, null, 2) + "\n");
for (const code of readdirSync(LANGUAGES).filter((code) => existsSync(words(code)))) speak(code);
await build({
  absWorkingDir: new URL(".", import.meta.url).pathname,
  entryPoints: ["src/background.ts", "src/popup.ts"],
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome116", "firefox121"],
  legalComments: "none",
});
const popup = new URL("popup.css", DIST);
const styled = bySystem(readFileSync(TOKENS, "utf8")) + readFileSync(popup, "utf8");
writeFileSync(popup, (await transform(styled, { loader: "css", minify: true })).code);
if (process.argv.includes("--pack")) {
  date(process.env.SOURCE_DATE_EPOCH);
  rmSync(new URL(ZIP, import.meta.url), { force: true });
  // Python is needed to build Dogear anyway, and brings the one packer that every system has.
  const python = process.platform === "win32" ? "python" : "python3";
  const packed = spawnSync(python, ["-m", "zipfile", "-c", `../${ZIP}`, "."], {
    cwd: DIST,
    stdio: "inherit",
    env: { ...process.env, TZ: "UTC" },
  });
  if (packed.status !== 0) throw new Error("The companion could not be packed.");
}

/** Writes the messages of a language to where browsers look for them. */
function speak(code) {
  const [own, english] = [code, "en"].map((each) => readFileSync(words(each), "utf8"));
  for (const name of FOLDERS[code] ?? [code]) {
    const folder = new URL(`_locales/${name}/`, DIST);
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL("messages.json", folder), JSON.stringify(messages(code, own, english)));
  }
}

function words(code) {
  return new URL(`${code}/companion.ftl`, LANGUAGES);
}

/** The window chooses between light and dark itself; the popup leaves that to the system. */
function bySystem(tokens) {
  const dark = /\[data-theme="dark"\] (\{[^}]*\})/;
  if (!dark.test(tokens)) throw new Error("tokens.css has no dark theme.");
  return tokens.replace(dark, "@media (prefers-color-scheme: dark) { :root $1 }");
}

/** Gives all files this time, in seconds since 1970, if there is one: two packs of one commit are equal. */
function date(moment) {
  if (!moment) return;
  for (const name of readdirSync(DIST, { recursive: true }))
    utimesSync(new URL(name, DIST), Number(moment), Number(moment));
}
