/**
 * One block of an answer, from markdown to nodes. An answer is untrusted: it may come from a model that has read a hostile
 * title. Invariants: no link and no image survives (their words do), HTML is shown as the characters it is, and a
 * citation chip is made here, after cleaning, and only for a number that was found.
 */
import createPurifier from "dompurify";
import { Marked, type Tokens } from "marked";
import { neutral } from "../words/neutral";
import { say } from "../words/say.svelte";

/** What a chip needs: its number, and the title it is announced with. */
export type Cited = { n: number; title: string };

/** Nodes ready to be put into the document. `cited` are the hits of this turn. */
export function render(block: string, cited: readonly Cited[]): DocumentFragment {
  const html = markdown.parse(neutral(block), { async: false });
  const fragment = purifier.sanitize(html, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: ["start"],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  placeChips(fragment, new Map(cited.map((hit) => [hit.n, hit.title])));
  return fragment;
}

const tags = [
  ...["p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li"],
  ...["h3", "h4", "table", "thead", "tbody", "tr", "th", "td"],
];

const purifier = createPurifier(window);

const markdown = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth }: Tokens.Heading) {
      const tag = depth <= 2 ? "h3" : "h4";
      return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
    },
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
    image: ({ text }: Tokens.Image) => escaped(text),
    link({ tokens, text }: Tokens.Link) {
      // `[1](https://…)` and a reference link `[1]` mean the citation; the address is dropped like any other.
      return /^\d+$/.test(text) ? `[${text}]` : this.parser.parseInline(tokens);
    },
    checkbox: ({ checked }: Tokens.Checkbox) => (checked ? "☑ " : "☐ "),
  },
});

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function placeChips(fragment: DocumentFragment, titles: ReadonlyMap<number, string>): void {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.parentElement?.closest("code, pre")) text.replaceWith(...withChips(text.data, titles));
  }
}

/** Chips stay on the line of the word before and the point after them; each such group is one unbroken span. */
function withChips(text: string, titles: ReadonlyMap<number, string>): (Node | string)[] {
  return text.split(/(\S{0,16}(?:\s?\[\d{1,3}\])+[.,;:!?)]*)/).map((group) => {
    const nodes = chipsIn(group, titles);
    if (nodes.every((node) => typeof node === "string")) return group;
    const span = document.createElement("span");
    span.className = "unbroken";
    span.append(...nodes);
    return span;
  });
}

function chipsIn(group: string, titles: ReadonlyMap<number, string>): (Node | string)[] {
  return group.split(/(\[\d{1,3}\])/).map((piece) => {
    const n = Number(/^\[(\d+)\]$/.exec(piece)?.[1] ?? NaN);
    const title = titles.get(n);
    return title === undefined ? piece : chip(n, title);
  });
}

function chip(n: number, title: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "cite";
  button.dataset.testid = "cite";
  button.dataset.n = String(n);
  button.textContent = String(n);
  button.setAttribute("aria-label", say("answer-source", { number: String(n), title }));
  return button;
}
