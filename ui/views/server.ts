/** The page on its fake, served as `npm run dev` does: by a program of its own, which knows nothing of the test around it. */
import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type Server = { address: string; end: () => void };

export async function serve(): Promise<Server> {
  const port = await freePort();
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const server = spawn(process.execPath, [vite, "--port", String(port), "--strictPort"], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, VITEST: undefined, NODE_ENV: "development" },
    stdio: "ignore",
  });
  const address = `http://localhost:${port}/`;
  await answers(address);
  return { address, end: () => void server.kill() };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "localhost", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
