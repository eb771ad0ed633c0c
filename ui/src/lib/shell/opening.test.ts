import { expect, test } from "vitest";
import { openingAt } from "./opening";

test("the next window begins where the one before it went", () => {
  const place = { view: "changes", conversation: 3, draft: "bread", scrolled: 120 };
  expect(openingAt(place)).toEqual({ view: "changes", conversation: 3, draft: "bread", scrolled: 120 });
  expect(openingAt({ ...place, view: "no longer there", conversation: null })).toEqual({
    view: "ask",
    draft: "bread",
    scrolled: 120,
  });
  expect(openingAt(null)).toEqual({});
});
