/** Where an element of a long list stands; set from here, as the policy of the window lets no style stand in markup. */
import type { Attachment } from "svelte/attachments";

/** Pixels. `inset`: at the side where lines begin. */
export type Place = { top?: number; height?: number; inset?: number };

export function placed({ top, height, inset }: Place): Attachment<HTMLElement> {
  return ({ style }) => {
    if (top !== undefined) style.top = `${top}px`;
    if (height !== undefined) style.height = `${height}px`;
    if (inset !== undefined) style.paddingInlineStart = `${inset}px`;
  };
}
