// Bundles the companion into dist/, ready to be loaded as it is; with --pack also as dogear-companion.zip for the stores.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const DIST = new URL("dist/", import.meta.url);
const ICONS = new URL("../assets/icons/", import.meta.url);
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
if (process.argv.includes("--pack")) {
  rmSync(new URL(ZIP, import.meta.url), { force: true });
  // Python is needed to build Dogear anyway, and brings the one packer that every system has.
  const python = process.platform === "win32" ? "python" : "python3";
  const packed = spawnSync(python, ["-m", "zipfile", "-c", `../${ZIP}`, "."], { cwd: DIST, stdio: "inherit" });
  if (packed.status !== 0) throw new Error("The companion could not be packed.");
}
