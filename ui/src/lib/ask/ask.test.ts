import { told } from "../backend/fake/told";
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { done, hit, sources, token, understood, year } from "../../test/scripted";
import { openWindow, texts } from "../../test/window";

const found = [hit(1), hit(2, { title: "Second <b>page</b>", words: ["page"] }), hit(3, { words: [] })];
const narrow = window.matchMedia;
const answered = done("Yes, [1] and [2].", found.slice(0, 2));

test("cards stand before the first word, and the words come in order", async () => {
  const { backend, ask } = await openWindow();
  await ask("my page");
  expect(screen.getByRole("heading", { name: "my page" })).toBeTruthy();
  await waitFor(() => expect(texts("answer")).toEqual(["Looking through 4,201 bookmarks…"]));

  backend.say(understood([year]), sources(found));
  await waitFor(() => expect(screen.getAllByTestId("card")).toHaveLength(3));
  expect(texts("chip")).toEqual(["page", "2025"]);
  expect(texts("answer")).toEqual(["Writing…"]);

  backend.say(token("Yes, "), token("[1]"));
  await waitFor(() => expect(texts("answer")).toEqual(["Yes, 1"]));
  backend.say(answered);
  await waitFor(() => expect(texts("answer")).toEqual(["Yes, 1 and 2."]));
  expect(screen.getByText("3 in 6 ms · Built-in answers")).toBeTruthy();
});

test("a title is text, with its words marked", async () => {
  const { backend, ask } = await openWindow();
  await ask("page");
  backend.say(understood(), sources(found), answered);
  const card = (await screen.findAllByTestId("card"))[1] as HTMLElement;
  expect(card.textContent).toContain("Second <b>page</b>");
  expect(card.querySelector("b")).toBeNull();
  expect([...card.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["page"]);
  expect(texts("card")[2]).toContain("by meaning");
});

test("finished blocks are not drawn again while the next is written", async () => {
  const { backend, ask } = await openWindow();
  await ask("page");
  backend.say(understood(), sources(found), token("First [1].\n\n"), token("Second"));
  const first = await screen.findByText(/^First/);
  backend.say(token(" grows"), token(" and grows.\n\nThird"));
  await screen.findByText("Third");
  expect(screen.getByText(/^First/)).toBe(first);
});

test("a chip lights its card, a card its chip, and both open the bookmark", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  backend.say(understood(), sources(found), answered);
  const chip = await screen.findByRole("button", { name: "Source 2: Second <b>page</b>" });
  const card = screen.getAllByTestId("card")[1] as HTMLElement;

  await user.hover(chip);
  expect(card.classList).toContain("lit");
  await user.unhover(chip);
  expect(card.classList).not.toContain("lit");
  expect(card.classList).toContain("on");
  await user.hover(card);
  await waitFor(() => expect(chip.classList).toContain("lit"));

  await user.click(chip);
  await user.click(card);
  expect(backend.opened).toEqual([[20], [20]]);
});

test("words that come between two frames are drawn at once, and none is lost", async () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((callback) => frames.push(callback));
  const { backend, ask } = await openWindow();
  await ask("rust");
  backend.say(understood(), sources(found), token("One"), token(" two"), token(" three"));
  await waitFor(() => expect(texts("answer")).toEqual(["One"]));
  expect(frames).toHaveLength(1);
  frames[0]?.(0);
  await waitFor(() => expect(texts("answer")).toEqual(["One two three"]));
  backend.say(token(" four"), done("One two three four", [], "small"));
  await waitFor(() => expect(texts("answer")).toEqual(["One two three four"]));
});

test("nothing saved: the nearest are shown, and the writer's apology is not", async () => {
  const { backend, ask } = await openWindow();
  await ask("quantum");
  backend.say(understood(), sources(found, false), token("Sorry, I"), done("Sorry, I found nothing.", [], "small"));
  await screen.findByText("Open all");
  expect(texts("answer")).toEqual(["Nothing saved on that. The nearest are:"]);
  expect(screen.getAllByTestId("card")).toHaveLength(3);
});

test("nothing found at all", async () => {
  const { backend, ask } = await openWindow();
  await ask("quantum");
  backend.say(understood(), sources([], false), done("Dazu ist nichts gespeichert."));
  await waitFor(() => expect(texts("answer")).toEqual(["Dazu ist nichts gespeichert."]));
  expect(screen.queryByText("Open all")).toBeNull();
});

test("stop keeps what was written and ignores what comes after", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  backend.say(understood(), sources(found), token("Yes"));
  await user.click(await screen.findByTestId("stop"));
  backend.say(token(" more"), done("Yes more"));
  await waitFor(() => expect(texts("answer")).toEqual(["Yes Stopped."]));
  expect(backend.stopped).toEqual([1]);
  expect(screen.getByTestId("ask-button")).toBeTruthy();
});

test("after a failure the built-in answers can be asked in its place", async () => {
  const { backend, user, ask } = await openWindow({ provider: "ollama" });
  await ask("page");
  backend.say(understood(), sources(found), {
    type: "failed",
    failure: { code: "noProvider", data: { address: "localhost", model: "llama3.2" } },
  });
  expect((await screen.findByTestId("failure")).textContent).toContain("Nothing answers at localhost.");
  expect(screen.getAllByTestId("card")).toHaveLength(3);

  await user.click(screen.getByTestId("built-in-button"));
  expect(backend.requests.at(-1)).toMatchObject({ question: "page", builtIn: true, conversation: 100 });
  backend.say(understood(), sources(found), answered);
  await waitFor(() => expect(texts("answer")).toEqual(["Yes, 1 and 2."]));
  expect(screen.queryByTestId("failure")).toBeNull();
  expect(screen.getAllByTestId("turn")).toHaveLength(1);
});

test("try again asks the same question of the same writer", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  backend.say({ type: "failed", failure: { code: "timeout", data: { address: "localhost" } } });
  await user.click(await screen.findByText("Try again"));
  expect(backend.requests.map(({ question, builtIn }) => [question, builtIn])).toEqual([
    ["page", false],
    ["page", false],
  ]);
});

test("an ask that cannot even begin is a failure that can be tried again", async () => {
  const { backend, ask } = await openWindow();
  backend.ask = () => Promise.reject(told("The library is busy."));
  await ask("page");
  expect((await screen.findByTestId("failure")).textContent).toContain("The library is busy.");
});

test("a question in another language says so and can be read as English", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("ภาษา");
  const event = understood();
  if (event.type === "understood") event.understood.language = { code: "th", learnt: false };
  backend.say(event, sources(found), answered);
  expect(await screen.findByText(/has not learnt Thai/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Read as English" }));
  expect(backend.requests.at(-1)?.asEnglish).toBe(true);
  backend.say(understood(), sources(found), answered);
  expect(await screen.findByRole("button", { name: "Put Thai back" })).toBeTruthy();
});

test("a part is left out and put back", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page from last year");
  backend.say(understood([year]), sources(found), answered);
  await user.click(await screen.findByRole("button", { name: "Leave out 2025" }));
  expect(backend.requests.at(-1)?.drop).toEqual(["time:2025"]);
  backend.say(understood([]), sources(found), answered);
  await user.click(await screen.findByRole("button", { name: "Put 2025 back" }));
  expect(backend.requests.at(-1)?.drop).toEqual([]);
});

test("says which part was let go", async () => {
  const { backend, ask } = await openWindow();
  await ask("page");
  backend.say(understood([], ["2019"]), sources(found), answered);
  expect(await screen.findByText("Nothing fitted 2019, so that was left out.")).toBeTruthy();
});

test("what was let go of is said once: by the answer, where it says so", async () => {
  const { backend, ask } = await openWindow();
  await ask("page");
  const said = "Nothing meets the condition “2019”, so it is left out.";
  backend.say(
    understood([], ["2019"]),
    sources(found),
    token(`${said}\n\n`),
    done(`${said}\n\nThat would be Page 1 [1].`, [hit(1)]),
  );
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.queryByText(/Nothing fitted/)).toBeNull();
});

test("where nothing fits, what was let go of stands before the verdict", async () => {
  const { backend, ask } = await openWindow();
  await ask("page");
  const said = "Nothing meets the condition “2019”, so it is left out.";
  const near = found.map((each) => ({ ...each, near: true }));
  backend.say(
    understood([], ["2019"]),
    sources(near, false),
    done(`${said}\n\nNothing saved on that. The nearest are:\n\n- Page 1 [1]`),
  );
  await waitFor(() => expect(texts("answer")).toEqual([`${said} Nothing saved on that. The nearest are:`]));
  expect(screen.queryByText(/Nothing fitted/)).toBeNull();
  expect(screen.queryByText("Also near")).toBeNull();
});

test("what is only near stands apart, and is not opened with the rest", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  backend.say(understood(), sources([hit(1), hit(2), hit(3, { near: true })]), answered);
  expect(await screen.findByRole("heading", { name: "Also near" })).toBeTruthy();
  expect(within(screen.getByTestId("near")).getAllByTestId("card")).toHaveLength(1);
  expect(within(screen.getByRole("list", { name: "Bookmarks found" })).getAllByTestId("card")).toHaveLength(2);
  await user.click(screen.getByText("Open all"));
  expect(backend.opened.at(-1)).toEqual([10, 20]);
});

test("why these tells the words and the nearness of each", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  backend.say(understood(), sources(found), answered);
  await user.click(await screen.findByText("Why these?"));
  const reasons = within(screen.getByTestId("reasons")).getAllByRole("listitem");
  expect(reasons[0]?.textContent).toContain("Matched “page”; close in meaning.");
  expect(reasons[2]?.textContent).toContain("No word matched; close in meaning.");
});

test("of many only the first are shown until asked for", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  backend.say(understood(), sources(Array.from({ length: 12 }, (_, index) => hit(index + 1))), answered);
  await user.click(await screen.findByText("Show 6 more"));
  expect(screen.getAllByTestId("card")).toHaveLength(12);
  expect(document.activeElement).toBe(screen.getAllByTestId("card")[6]);
});

test("a card says where else its page is saved, its tooltip names every place", async () => {
  const { backend, ask } = await openWindow();
  await ask("page");
  const place = (id: number, browser: string, source: string, ...folder: string[]) => ({
    id,
    browser,
    source,
    folder,
    url: "https://example.com/1",
  });
  const also = [place(71, "Chrome", "chrome-home", "Kitchen", "Recipes"), place(72, "Zen", "zen")];
  backend.say(understood(), sources([hit(1, { also }), hit(2)]), done("Yes [1].", [hit(1)]));
  await waitFor(() => expect(texts("also")).toEqual([", Also in Chrome › Recipes and 1 more place"]));
  const card = screen.getAllByTestId("card")[0] as HTMLElement;
  expect(card.title.split("\n").slice(-2)).toEqual(["Also in Chrome › Kitchen › Recipes", "Also in Zen"]);
});

test("a page that one browser lost is opened from the other", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  const also = [{ id: 71, browser: "Chrome", source: "chrome-home", folder: [], url: "https://example.com/1" }];
  backend.say(understood(), sources([hit(1, { gone: true, also })]), done("Yes [1].", [hit(1)]));
  const card = await screen.findByTestId("card");
  expect(card.textContent).toContain("no longer in Firefox");
  await user.click(card);
  expect(backend.opened).toEqual([[71]]);
});

test("in a wide window each place of the chosen page can be opened", async () => {
  vi.spyOn(window, "matchMedia").mockImplementation((query) => ({
    ...narrow(query),
    matches: query.includes("1400px"),
  }));
  const { backend, user, ask } = await openWindow();
  await ask("page");
  const also = [
    { id: 71, browser: "Chrome", source: "chrome-home", folder: ["Kitchen"], url: "https://example.com/1" },
  ];
  backend.say(understood(), sources([hit(1, { also })]), done("Yes [1].", [hit(1)]));
  await user.click(await screen.findByRole("button", { name: "Chrome › Kitchen" }));
  expect(backend.opened).toEqual([[71]]);

  await user.click(screen.getByRole("button", { name: "Open in Firefox" }));
  await user.click(screen.getByRole("button", { name: "open there Chrome › Kitchen" }));
  expect(backend.openedInItsBrowser).toEqual([10, 71]);
  backend.openInItsBrowser = () => Promise.reject(told("Firefox is not installed."));
  await user.click(screen.getByRole("button", { name: "Open in Firefox" }));
  expect(await screen.findByText("Firefox is not installed.")).toBeTruthy();
});

test("a page of an imported file, or one that is gone, is in no browser to open it there", async () => {
  vi.spyOn(window, "matchMedia").mockImplementation((query) => ({
    ...narrow(query),
    matches: query.includes("1400px"),
  }));
  const { backend, user, ask } = await openWindow();
  await ask("page");
  const all = [
    hit(1, { browser: "Imported file", source: "sample" }),
    hit(2, { gone: true }),
    hit(3, { url: "javascript:1" }),
  ];
  backend.say(understood(), sources(all), done("Yes."));
  for (const card of await screen.findAllByTestId("card")) {
    await user.hover(card);
    expect(screen.queryByRole("button", { name: /^Open in / })).toBeNull();
  }
});

test("with the shift key a card opens in the browser it is saved in", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  backend.say(understood(), sources([hit(1), hit(2, { gone: true })]), done("Yes [1].", [hit(1)]));
  const [first, gone] = await screen.findAllByTestId("card");
  await user.keyboard("{Shift>}");
  await user.click(first as HTMLElement);
  await user.click(gone as HTMLElement);
  await user.keyboard("{/Shift}");
  expect([backend.openedInItsBrowser, backend.opened]).toEqual([[10], []]);
});
