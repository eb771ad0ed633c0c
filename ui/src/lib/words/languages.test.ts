import { FluentBundle } from "@fluent/bundle";
import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { parsed } from "../../../fluent";
import { openWindow } from "../../test/window";
import { english, languageFor, languages } from "./languages";
import { say, sayMarked, speak, together } from "./say.svelte";

afterEach(() => speak(english));

test.each([
  ["", ["de-AT", "en"], "de"],
  ["", ["pt_PT"], "pt"],
  ["", ["tlh", "ru-RU"], "ru"],
  ["", ["tlh"], "en"],
  ["", [], "en"],
  ["ja", ["de"], "ja"],
  // From a newer Dogear.
  ["eo", ["fr-FR"], "fr"],
])("%j chosen on a system of %j is %s", (chosen, system, code) => {
  expect(languageFor(chosen, system).code).toBe(code);
});

test("another language is spoken at once, mirrored where one reads from the right, and is remembered", async () => {
  const { user } = await openWindow({}, { view: "settings" });
  const choice = await screen.findByTestId<HTMLSelectElement>("language");
  await user.selectOptions(choice, "ar");
  await waitFor(() => expect(document.documentElement.dir).toBe("rtl"));
  expect(screen.getAllByText(say("settings-heading")).length).toBeGreaterThan(1);
  expect(screen.queryByText("Settings")).toBeNull();
  expect([document.documentElement.lang, localStorage.getItem("dogear-language")]).toEqual(["ar", "ar"]);
  await user.selectOptions(choice, "");
  await waitFor(() => expect(screen.getAllByText("Settings").length).toBeGreaterThan(1));
  expect(document.documentElement.dir).toBe("ltr");
});

test("the language of the system is followed while none is chosen", async () => {
  await openWindow({}, { view: "settings" });
  await screen.findByTestId("language");
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["de-DE"]);
  window.dispatchEvent(new Event("languagechange"));
  await waitFor(() => expect(screen.getAllByText("Einstellungen").length).toBeGreaterThan(1));
});

test.each(languages)("$name chooses the form of a sentence by a word", async (language) => {
  await speak(language);
  const often = (["much-more", "more", "less", "much-less"] as const).map((often) => say("habit-coverage", { often }));
  const near = (["very-close", "close", "related", "loose"] as const).map((closeness) =>
    say("reason-meaning", { closeness }),
  );
  expect([new Set(often).size, new Set(near).size]).toEqual([4, 4]);
});

test("two sentences stand side by side as the language sets them", async () => {
  const both = () => together("One.", "", "Two.");
  expect(both()).toBe("One. Two.");
  await speak(languageFor("ja", []));
  expect(both()).toBe("One.Two.");
});

test("what a half-written language lacks, or has spoilt, is said in English", () => {
  const [own, whole] = ["a = Hallo\nb = { $name\nd", "a = Hello\nb = Hello { $name }\nc = Bye"].map(parsed);
  const bundle = new FluentBundle("de", { useIsolating: false });
  const messages = Object.entries({ ...whole, ...own });
  bundle.addResource({ body: messages.map(([id, value]) => ({ id, value, attributes: {} })) });
  const said = ["a", "b", "c"].map((key) => bundle.formatPattern(bundle.getMessage(key)?.value ?? "", { name: "Ada" }));
  expect(said).toEqual(["Hallo", "Hello Ada", "Bye"]);
});

test("marks in what a sentence names are text", () => {
  expect(sayMarked("understood-as", { question: "<b>bread</b> <q>now</q>" })).toEqual([
    { mark: null, text: "Understood as " },
    { mark: "q", text: "<b>bread</b> <q>now</q>" },
  ]);
});
