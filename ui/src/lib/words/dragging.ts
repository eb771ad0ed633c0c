/** A bookmark dragged out of the window is its address, as other programs take links. */
import { isWeb } from "./addresses";

/** Only web addresses go: a bookmarklet is a program, and would run where it is let go. */
export function dragAsLink(event: DragEvent, { url, title }: { url: string; title: string }): void {
  const data = event.dataTransfer;
  if (!data || !isWeb(url)) return event.preventDefault();
  data.effectAllowed = "copyLink";
  data.setData("text/uri-list", url);
  data.setData("text/plain", url);
  data.setData("text/x-moz-url", `${url}\n${title.replace(/\s+/g, " ")}`);
}
