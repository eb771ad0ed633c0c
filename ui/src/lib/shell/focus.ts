/** Gives the focus to the one thing to do, so that Enter does it without a click before. */
import { tick } from "svelte";
import type { Attachment } from "svelte/attachments";

export const takeFocus: Attachment<HTMLElement> = (element) => element.focus();

/** The same where the box for questions, which comes with it, would take the focus after it. */
export const takeFocusLast: Attachment<HTMLElement> = (element) => void tick().then(() => element.focus());

/** Opens a dialog over everything; what had the focus before has it again when the dialog goes. */
export const overAll: Attachment<HTMLDialogElement> = (dialog) => {
  const before = document.activeElement;
  dialog.showModal();
  return () => {
    if (before instanceof HTMLElement) before.focus();
  };
};
