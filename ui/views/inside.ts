/** What is done in the page; every function here is sent there as text, and names nothing around it. */

/** Texts that cannot be read whole, each with the element around it. Not those that are meant to be begun only. */
export function cutTexts(): string[] {
  /** Titles, addresses and places have a line or two, and their tooltip has all; tables are scrolled sideways. */
  const begun = ".title, .where, .also, .url, .line, .unseen, .n, kbd, .letter, pre, .facts, .pause, .sideways";
  const width = document.documentElement.clientWidth;
  const canvas = document.createElement("canvas").getContext("2d");
  const flaws: string[] = [];
  const say = (element: Element, what: string) => {
    const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 60);
    flaws.push(`${element.tagName.toLowerCase()}.${element.className}: ${what}: ${text}`);
  };
  if (document.documentElement.scrollWidth > width) flaws.push(`the page is wider than the window`);
  // Most have no flaw. Only of what has one is it asked whether it is meant to be so, which takes longer than all else.
  const isMeant = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true }) || element.closest(begun) !== null;
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
  for (const element of document.querySelectorAll<HTMLElement>("#app *, #app + *")) {
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    const { scrollWidth, clientWidth } = element;
    // What is bounded in lines wraps; in a line from right to left its ellipsis alone reaches over the edge.
    if (scrollWidth > clientWidth + 1 && element.tagName !== "INPUT") {
      const { overflowX, webkitLineClamp } = getComputedStyle(element);
      if (overflowX !== "visible" && webkitLineClamp === "none" && !isMeant(element))
        say(element, `${scrollWidth} wide in ${clientWidth}`);
    }
    if ((box.right > width + 1 || box.left < -1) && hasText(element) && !isMeant(element))
      say(element, "outside the window");
    if (element instanceof HTMLInputElement && element.placeholder !== "" && element.value === "" && canvas) {
      const style = getComputedStyle(element);
      canvas.font = style.font;
      // The cross that empties a search has its place kept.
      const kept = element.type === "search" ? 20 : 0;
      const room = clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - kept;
      const needs = canvas.measureText(element.placeholder).width;
      if (needs > room + 1 && !isMeant(element))
        flaws.push(`placeholder ${Math.round(needs)} wide in ${Math.round(room)}: ${element.placeholder}`);
    }
  }
  return [...new Set(flaws)];
}

/** What axe finds wrong, each with the first element that it is wrong with. */
export async function violations(): Promise<string[]> {
  type Found = { id: string; nodes: { html: string; failureSummary?: string }[] };
  const axe = (globalThis as unknown as { axe: { run(on: Document, how: object): Promise<{ violations: Found[] }> } })
    .axe;
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
  });
  return violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ""}`,
  );
}

/**
 * Names of controls whose parts are seen apart and heard in one word: "1Sourdough for beginnersexample.org". A name is made of the
 * texts within as they follow each other; the room that a layout leaves between them is not heard.
 */
export function runTogether(): string[] {
  const named = "button, a[href], summary, h1, h2, h3, h4, [role=option], [role=tab], [role=menuitem], [role=treeitem]";
  const flaws: string[] = [];
  const isHeard = (text: Node) =>
    text.parentElement?.closest("[aria-hidden=true]") === null &&
    text.parentElement.checkVisibility({ visibilityProperty: true });
  const boxes = (text: Text, from: number, to: number) => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    return [...range.getClientRects()];
  };
  for (const control of document.querySelectorAll(named)) {
    if (control.hasAttribute("aria-label") || control.hasAttribute("aria-labelledby")) continue;
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    let before: Text | null = null;
    for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null) {
      if (!isHeard(text) || boxes(text, 0, text.length).length === 0) continue;
      const last = before && boxes(before, before.length - 1, before.length).at(-1);
      const first = boxes(text, 0, 1)[0];
      const apart =
        last && first && (Math.abs(last.bottom - first.bottom) > 8 || Math.abs(first.left - last.right) > 2);
      if (apart && !/\s$/.test(before?.data ?? "") && !/^[\s,]/.test(text.data))
        flaws.push(
          `${control.tagName.toLowerCase()}.${control.className}: ${before?.data.slice(-30)}|${text.data.slice(0, 30)}`,
        );
      before = text;
    }
  }
  return [...new Set(flaws)];
}
