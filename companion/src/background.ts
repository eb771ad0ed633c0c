// What runs while the browser does, as long as the browser lets it: everything it needs to know, it asks anew.
import { neutral } from "../../ui/src/lib/words/neutral";
import type { Found } from "./messages";
import { Pages } from "./pages";
import { isWeb, place } from "./show";
import { Talk } from "./talk";
import { say, sentenceOf } from "./words";

/** Minutes between two looks whether the host is there. */
const LOOK = 1;
/** Milliseconds after which a host that has gone is started again. */
const PAUSE = 1_000;
const SUGGESTIONS = 6;
const MORE = "more";

const talk = new Talk(() => setTimeout(() => talk.connect(), PAUSE));
talk.follow();
new Pages(talk).follow();
talk.connect();

chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.create({ id: MORE, title: say("menu-more"), contexts: ["page"] });
});
chrome.runtime.onStartup.addListener(() => talk.connect());
void chrome.alarms.create("look", { periodInMinutes: LOOK });
chrome.alarms.onAlarm.addListener(() => talk.look());

chrome.contextMenus.onClicked.addListener((_, tab) => {
  talk.connect();
  if (tab?.title) talk.say({ type: "more", title: tab.title });
});

chrome.omnibox.setDefaultSuggestion({ description: say("omnibox-ask", "%s") });
chrome.omnibox.onInputChanged.addListener((text, suggest) => {
  if (text.trim() === "") return;
  void talk.ask({ type: "search", query: text, limit: SUGGESTIONS }).then(
    (answer) => answer.type === "results" && suggest(answer.hits.filter((hit) => isWeb(hit.url)).map(suggestion)),
    (trouble) => suggest([{ content: text + " ", description: marked(sentenceOf(trouble)) }]),
  );
});
chrome.omnibox.onInputEntered.addListener((text, disposition) => {
  if (!isWeb(text)) talk.say({ type: "ask", question: text });
  else if (disposition === "currentTab") void chrome.tabs.update({ url: text });
  else void chrome.tabs.create({ url: text, active: disposition === "newForegroundTab" });
});

/** What the popup asks: the same as of the host, or only how it stands with that. */
chrome.runtime.onMessage.addListener((asked, sender, answer) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (asked.type === "state") {
    talk.look();
    answer({ trouble: talk.trouble });
    return false;
  }
  if (asked.type === "takes") {
    void talk.takesPages().then((takes) => answer({ takes }));
    return true;
  }
  if (asked.type === "ask") {
    talk.connect();
    talk.say({ type: "ask", question: asked.question });
    answer({});
    return false;
  }
  void talk.ask(asked).then(answer, (trouble) => answer({ type: "trouble", code: trouble }));
  return true;
});

function suggestion(hit: Found): { content: string; description: string } {
  return { content: hit.url, description: marked(`${neutral(hit.title)} — ${place(hit)}`) };
}

/** Chromium reads descriptions as XML, Firefox as they are. */
function marked(text: string): string {
  if (!chrome.runtime.getURL("").startsWith("chrome")) return text;
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign).replace(/[\u0000-\u001f]/g, " ");
}
