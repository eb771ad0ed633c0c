// The popup: a search by keyboard alone, what is saved of the page at hand, and whether what it says is kept.
import { neutral } from "../../ui/src/lib/words/neutral";
import { keeping, permit, type Keeping } from "./keeping";
import type { Answer, Found } from "./messages";
import { isWeb, place } from "./show";
import type { Trouble } from "./talk";
import { direction, language, savedSentence, say, sentenceOf } from "./words";

/** Milliseconds after the last key. */
const TYPING = 60;
const RESULTS = 8;

const query = element<HTMLInputElement>("query");
const note = element("note");
const list = element("hits");
const page = element("page");
const keep = element<HTMLFieldSetElement>("keep");
const boxes = { site: element<HTMLInputElement>("keep-site"), all: element<HTMLInputElement>("keep-all") };
let hits: Found[] = [];
let chosen = 0;
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

query.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), TYPING);
});
query.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey || hits.length === 0) void ask();
    else open(hits[chosen]);
  }
});
speak();
query.focus();
void showState();
void showPage();

/** Gives the page its words: a field has them as its name and in its place, others as their name or their text. */
function speak(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  for (const said of document.querySelectorAll<HTMLElement>("[data-say]")) {
    const text = say(said.dataset.say ?? "");
    if (said instanceof HTMLInputElement) said.placeholder = text;
    if (said.matches("input, ul, section")) said.ariaLabel = text;
    else said.textContent = text;
  }
}

async function search(): Promise<void> {
  const typed = query.value.trim();
  const number = ++asked;
  if (typed === "") return show([], "");
  const answer = await tell({ type: "search", query: typed, limit: RESULTS });
  // What was typed meanwhile has an answer of its own.
  if (number !== asked) return;
  if (answer.type === "trouble") show([], sentenceOf(answer.code));
  else if (answer.type === "results") {
    const found = answer.hits.filter((hit) => isWeb(hit.url));
    show(found, answer.confident ? "" : found.length > 0 ? say("nearest") : say("nothing"));
  }
}

async function ask(): Promise<void> {
  const question = query.value.trim();
  if (question === "") return;
  await tell({ type: "ask", question });
  window.close();
}

async function showState(): Promise<void> {
  const { trouble } = (await chrome.runtime.sendMessage({ type: "state" })) as { trouble: Trouble | null };
  if (trouble && note.textContent === "") note.textContent = sentenceOf(trouble);
}

async function showPage(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !isWeb(tab.url)) return;
  void showKeeping(tab.url);
  const answer = await tell({ type: "page", url: tab.url, title: tab.title ?? "" });
  if (answer.type !== "page") return;
  if (answer.saved.length > 0) page.append(line("span", savedSentence(answer.saved)));
  const alike = answer.alike.filter((hit) => isWeb(hit.url));
  if (answer.saved.length > 0 && alike.length > 0) {
    page.append(line("span", say("alike")), ...alike.map(link));
  }
}

/** Shows where what pages say is kept, if the host takes it, and lets the person choose. */
async function showKeeping(url: string): Promise<void> {
  const { takes } = (await chrome.runtime.sendMessage({ type: "takes" })) as { takes: boolean };
  if (!takes) return;
  element("keep-site-name").textContent = say("keep-site", new URL(url).hostname);
  for (const which of ["site", "all"] as const) {
    boxes[which].addEventListener("change", () => {
      const chosen = permit(which, boxes[which].checked, url);
      void chosen.catch(() => undefined).then(() => showKept(url));
    });
  }
  await showKept(url);
  keep.hidden = false;
}

async function showKept(url: string): Promise<void> {
  const { site, all }: Keeping = await keeping(url);
  boxes.site.checked = site;
  boxes.site.disabled = all;
  boxes.all.checked = all;
}

function show(found: Found[], sentence: string): void {
  hits = found;
  note.textContent = sentence;
  list.replaceChildren(...found.map(row));
  query.setAttribute("aria-expanded", String(found.length > 0));
  choose(0);
}

function choose(place: number): void {
  chosen = Math.max(0, Math.min(place, hits.length - 1));
  [...list.children].forEach((row, number) => row.setAttribute("aria-selected", String(number === chosen)));
  const row = list.children[chosen];
  row?.scrollIntoView({ block: "nearest" });
  if (row) query.setAttribute("aria-activedescendant", row.id);
  else query.removeAttribute("aria-activedescendant");
}

function row(hit: Found, number: number): HTMLElement {
  const row = line("li", hit.title);
  row.id = `hit-${number}`;
  row.role = "option";
  row.append(line("span", place(hit)));
  row.addEventListener("click", () => open(hit));
  return row;
}

function link(hit: Found): HTMLElement {
  const link = line("a", hit.title) as HTMLAnchorElement;
  link.href = hit.url;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    open(hit);
  });
  return link;
}

function open(hit: Found | undefined): void {
  if (!hit || !isWeb(hit.url)) return;
  void chrome.tabs.create({ url: hit.url }).then(() => window.close());
}

function line(name: "li" | "span" | "a", text: string): HTMLElement {
  const line = document.createElement(name);
  line.textContent = neutral(text);
  line.dir = "auto";
  return line;
}

type Asked =
  | { type: "search"; query: string; limit: number }
  | { type: "page"; url: string; title: string }
  | { type: "ask"; question: string };

async function tell(asked: Asked): Promise<Answer | { type: "trouble"; code: Trouble }> {
  return chrome.runtime.sendMessage(asked);
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`popup.html has no ${id}`);
  return found as T;
}
