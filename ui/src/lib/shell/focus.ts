/** Gives the focus to the one thing to do, so that Enter does it without a click before. */
import type { Attachment } from "svelte/attachments";

export const takeFocus: Attachment<HTMLElement> = (element) => element.focus();
