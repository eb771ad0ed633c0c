import { beforeEach, expect, test, vi } from "vitest";
import { keeping, keeps, permit } from "./keeping";

type Permissions = { permissions?: string[]; origins?: string[] };

/** What the browser allows. */
let allowed: Set<string>;
let agrees: boolean;

beforeEach(() => {
  allowed = new Set();
  agrees = true;
  const named = ({ permissions = [], origins = [] }: Permissions) => [...permissions, ...origins];
  const covers = (name: string) => allowed.has(name) || (name.includes("/") && allowed.has("*://*/*"));
  vi.stubGlobal("chrome", {
    permissions: {
      contains: async (asked: Permissions) => named(asked).every(covers),
      request: async (asked: Permissions) => agrees && named(asked).forEach((name) => allowed.add(name)),
      remove: async (asked: Permissions) => named(asked).forEach((name) => allowed.delete(name)),
      getAll: async () => ({ permissions: [], origins: [...allowed].filter((name) => name.includes("/")) }),
    },
  });
});

test("nothing is kept until the browser allows it, for one site or for all", async () => {
  expect(await keeping("https://bread.example/starter")).toEqual({ site: false, all: false });
  await permit("site", true, "https://bread.example/starter");
  expect(await keeping("http://bread.example:8080/")).toEqual({ site: true, all: false });
  expect(await keeps("https://www.bread.example/")).toBe(false);
  await permit("all", true, "https://bread.example/");
  expect(await keeping("https://soup.example/")).toEqual({ site: true, all: true });
});

test("a person who does not agree has changed nothing", async () => {
  agrees = false;
  await permit("site", true, "https://bread.example/");
  expect(await keeps("https://bread.example/")).toBe(false);
});

test("what is taken back goes, and with the last of it all that it needed", async () => {
  for (const site of ["https://bread.example/", "https://soup.example/"]) await permit("site", true, site);
  await permit("site", false, "https://bread.example/");
  expect([...allowed]).toEqual(["scripting", "*://soup.example/*"]);
  await permit("site", false, "https://soup.example/");
  expect([...allowed]).toEqual([]);
});
