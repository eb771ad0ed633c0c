import { expect, test } from "vitest";
import { render } from "./render";

const cited = [
  { n: 1, title: "First" },
  { n: 2, title: 'Second "quoted" <b>title</b>' },
];

/** The HTML that reaches the page, chips shortened to ⟨n⟩. */
function check(markdown: string): string {
  const box = document.createElement("div");
  box.append(render(markdown, cited));
  return box.innerHTML
    .replace(/<button[^>]*data-n="(\d+)"[^>]*>\1<\/button>/g, "⟨$1⟩")
    .replace(/<\/?span[^>]*>/g, "")
    .trim();
}

test.each([
  ["a mark that was found", "See [1] and [2].", "<p>See ⟨1⟩ and ⟨2⟩.</p>"],
  ["neighbouring marks", "Both [1][2].", "<p>Both ⟨1⟩⟨2⟩.</p>"],
  ["a mark that was not found", "See [3] and [0].", "<p>See [3] and [0].</p>"],
  ["a mark in code", "`list[1]`", "<p><code>list[1]</code></p>"],
  ["a mark in bold", "**this [1]**", "<p><strong>this ⟨1⟩</strong></p>"],
  ["a link", "[here](https://evil.example)", "<p>here</p>"],
  ["a bare address", "at https://evil.example now", "<p>at https://evil.example now</p>"],
  ["a link dressed as a mark", "[1](https://evil.example)", "<p>⟨1⟩</p>"],
  ["a mark given an address elsewhere", "see [1]\n\n[1]: https://evil.example", "<p>see ⟨1⟩</p>"],
  ["a script link", "[x](javascript:alert(1))", "<p>x</p>"],
  ["an image", "![a view](https://evil.example/x.png)", "<p>a view</p>"],
  ["a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["an event handler", "a <img src=x onerror=alert(1)> b", "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>"],
  [
    "a chip of its own making",
    '<button class="cite" data-n="1">9</button>',
    '<p>&lt;button class="cite" data-n="1"&gt;9&lt;/button&gt;</p>',
  ],
  ["a style", "<style>*{display:none}</style>", "&lt;style&gt;*{display:none}&lt;/style&gt;"],
  ["a list", "- one [1]\n- two", "<ul>\n<li>one ⟨1⟩</li>\n<li>two</li>\n</ul>"],
  ["a heading", "# Large", "<h3>Large</h3>"],
  ["code", "```html\n<a href='x'>\n```", "<pre><code>&lt;a href='x'&gt;\n</code></pre>"],
])("%s", (_name, markdown, html) => {
  expect(check(markdown)).toBe(html);
});

test("a chip is announced with its title as text", () => {
  const chip = render("see [2]", cited).querySelector("button");
  expect(chip?.getAttribute("aria-label")).toBe('Source 2: Second "quoted" <b>title</b>');
  expect(chip?.children).toHaveLength(0);
});

test("a chip stays with the word before and the point after it", () => {
  const span = render("Read this [1][2].", cited).querySelector("span");
  expect(span?.textContent).toBe("this 12.");
});
