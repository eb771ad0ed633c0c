/** Sizes and places that are reckoned. Set on the element itself: the page allows no attribute that holds a style. */
import type { Attachment } from "svelte/attachments";

export function styled(properties: Readonly<Record<string, string>>): Attachment<HTMLElement | SVGElement> {
  return (element) => {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  };
}
