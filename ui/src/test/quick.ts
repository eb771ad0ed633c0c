/**
 * What the tests spent most of their time with, done quickly: jsdom searches through all rules of its style sheet for every
 * element that is asked for by its role, and the page is printed for every try that finds nothing. The answers are the same.
 * Done by importing it, once for all files of tests that share a window.
 */
import { configure, getConfig } from "@testing-library/svelte";

type Own = Record<"display" | "visibility" | "pointerEvents", string>;

const PROPERTIES = new Map<string | symbol, keyof Own>([
  ["display", "display"],
  ["visibility", "visibility"],
  ["pointerEvents", "pointerEvents"],
  ["pointer-events", "pointerEvents"],
]);
/** What jsdom's own style sheet looks at, and the style that an element carries. No other is loaded. */
const LOOKED_AT = ["hidden", "open", "popover", "type", "style"];

/** Asks jsdom for the style of one element of each kind. */
function quickStyles(): void {
  const asked = window.getComputedStyle.bind(window);
  const kinds = new Map<string, Own>();

  const own = (element: Element): Own => {
    const kind = [element.localName, ...LOOKED_AT.map((name) => element.getAttribute(name) ?? "\n")].join("\n");
    let known = kinds.get(kind);
    if (!known) {
      const { display, visibility, pointerEvents } = asked(element.cloneNode(false) as Element);
      known = { display, visibility, pointerEvents };
      kinds.set(kind, known);
    }
    return known;
  };

  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || document.styleSheets.length > 0) return asked(element, pseudo);
    const value = (name: string | symbol) => {
      const property = PROPERTIES.get(name);
      if (property === undefined || (property !== "display" && isHandedDown(element)))
        return Reflect.get(asked(element), name) as unknown;
      return own(element)[property];
    };
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, name) => {
        if (name !== "getPropertyValue") return value(name);
        return (of: string) => (PROPERTIES.has(of) ? value(of) : asked(element).getPropertyValue(of));
      },
    });
  };
}

/** Whether an element around it could have said whether it is seen or can be pressed. */
function isHandedDown(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (/visibility|pointer-events/.test(each.getAttribute("style") ?? "")) return true;
  return false;
}

type Condition = { attribute: string; value: string | undefined; wanted: boolean };
type Selector = { name: string; conditions: Condition[] };

const SHORT = /^([a-z][a-z0-9]*)((?:\[[a-z-]+(?:="[^"]*")?\]|:not\(\[[a-z-]+(?:="[^"]*")?\]\))*)$/;
const CONDITION = /(:not\()?\[([a-z-]+)(?:="([^"]*)")?\]/g;

/** Reads selectors such as `input[type="checkbox"]:not([list])` once. */
function quickMatches(): void {
  const asked = Element.prototype.matches;
  const read = new Map<string, Selector | null>();

  Element.prototype.matches = function matches(this: Element, text: string): boolean {
    let selector = read.get(text);
    if (selector === undefined) {
      selector = readSelector(text);
      read.set(text, selector);
    }
    if (selector === null) return asked.call(this, text);
    if (this.localName !== selector.name) return false;
    return selector.conditions.every(({ attribute, value, wanted }) => {
      const has = this.getAttribute(attribute);
      return (has !== null && (value === undefined || has.toLowerCase() === value.toLowerCase())) === wanted;
    });
  };
}

function readSelector(text: string): Selector | null {
  const [whole, name, conditions] = SHORT.exec(text) ?? [];
  if (whole === undefined || name === undefined || conditions === undefined) return null;
  const all = [...conditions.matchAll(CONDITION)];
  return { name, conditions: all.map(([, not, attribute = "", value]) => ({ attribute, value, wanted: !not })) };
}

/** While something is waited for, what a try did not find is forgotten at once. Only the last says how the page stands. */
function quickTries(): void {
  const { getElementError } = getConfig();
  configure({
    getElementError(message, container) {
      const isTry = Reflect.get(getConfig(), "_disableExpensiveErrorDiagnostics") === true;
      return isTry ? new Error(message ?? "") : getElementError(message, container);
    },
  });
}

quickStyles();
quickMatches();
quickTries();
