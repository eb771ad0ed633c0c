import { expect, test, vi } from "vitest";
import { dragAsLink } from "./dragging";

function drag(url: string, title = "A page") {
  const data = new Map<string, string>();
  const transfer = { setData: (kind: string, text: string) => void data.set(kind, text), effectAllowed: "none" };
  const preventDefault = vi.fn();
  dragAsLink({ dataTransfer: transfer, preventDefault } as unknown as DragEvent, { url, title });
  return { data: Object.fromEntries(data), refused: preventDefault.mock.calls.length > 0 };
}

test("a page is dragged as a link, its title on one line", () => {
  expect(drag("https://example.com/a", "Two\nlines")).toEqual({
    data: {
      "text/uri-list": "https://example.com/a",
      "text/plain": "https://example.com/a",
      "text/x-moz-url": "https://example.com/a\nTwo lines",
    },
    refused: false,
  });
});

test.each(["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", ""])("%s stays where it is", (url) => {
  expect(drag(url)).toEqual({ data: {}, refused: true });
});
