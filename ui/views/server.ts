/** The page on its fake, built once and served from memory: what is served anew for every state costs more than the states. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";

export type Server = { address: string; end: () => void };

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

export async function serve(): Promise<Server> {
  const files = await built();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = files.get(pathname);
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    // Whatever a page has once asked for stays as it is.
    response.writeHead(file ? 200 : 404, { "content-type": type, "cache-control": "max-age=3600" });
    response.end(file);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    end() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Every file of the page by its path. Built by a program of its own, which knows nothing of the test around it. */
async function built(): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), "dogear-page-"));
  try {
    const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
    const how = ["--config", "views/vite.config.ts", "--mode", "development", "--outDir", folder, "--emptyOutDir"];
    const building = spawn(process.execPath, [vite, "build", ...how, "--logLevel", "warn"], {
      cwd: join(import.meta.dirname, ".."),
      env: { ...process.env, VITEST: undefined, NODE_ENV: "development" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    const [code] = (await once(building, "exit")) as [number | null];
    if (code !== 0) throw new Error("The page could not be built.");
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      names.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length).replaceAll("\\", "/"), readFileSync(path)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
