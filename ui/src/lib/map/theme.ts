/** Tells when the page wears other colours. Gives what ends that. */
export function onOtherColours(listener: () => void): () => void {
  const theme = new MutationObserver(listener);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const forced = window.matchMedia("(forced-colors: active)");
  forced.addEventListener("change", listener);
  return () => {
    theme.disconnect();
    forced.removeEventListener("change", listener);
  };
}
