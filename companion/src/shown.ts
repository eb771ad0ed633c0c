// What the browser shows of a page. This runs in the page, alone: it can use nothing that stands outside of it.

export type Shown = { url: string; html: string };

/**
 * The page as it is shown now, at most `longest` characters of it: without what is not shown, scripts, pictures and frames,
 * without what was typed into fields and where links lead.
 */
export function shown(longest: number): Shown {
  const unread =
    "style,noscript,template,iframe,frame,object,embed,svg,canvas,img,picture,video,audio,map," +
    "link:not([rel~=canonical i]),script:not([type='application/ld+json' i])";
  // By these its reader tells the text from what stands around it, and what the page says of itself.
  const told = ["class", "id", "lang", "xml:lang", "role", "aria-hidden", "rel", "name", "property", "itemprop"];
  const toldOfHead = ["content", "type", "datetime", "http-equiv"];
  const page = document.documentElement.cloneNode(true) as Element;
  const copies = [...page.querySelectorAll("body *")];
  [...document.querySelectorAll("body *")].forEach((element, number) => {
    // What has no box of its own may have children that have one; data about the page never have.
    const isShown = element.checkVisibility() || element.matches("script");
    if (!isShown && getComputedStyle(element).display !== "contents") copies[number]?.remove();
  });
  page.querySelectorAll(unread).forEach((element) => element.remove());
  for (const element of [page, ...page.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) {
      const isAddress = name === "href" && element.matches("link, base");
      if (!isAddress && !told.includes(name) && !toldOfHead.includes(name)) element.removeAttribute(name);
    }
  }
  const comments = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  found.forEach((comment) => comment.parentNode?.removeChild(comment));
  return { url: location.href, html: page.outerHTML.slice(0, longest) };
}
