/** Models for search by meaning that come and read bookmarks as the real ones do, only faster. */
import type { Model, ModelsView } from "../types";
import type { Scenario } from "./scenario";

const STEPS = 40;

export class FakeModels {
  #models: Model[];
  #before: string | null = null;
  /** The task that is under way; another one ends it. */
  #task = 0;
  readonly #pace: number;

  constructor({ models, pace, hold }: Scenario) {
    this.#pace = pace;
    this.#models = known.map((model) => ({ ...model }));
    if (models === "partial") this.#set(SECOND, { state: "partial", done: 58_300 });
    if (models === "failed") this.#set(SECOND, { state: "partial", done: 58_300, problem: failed });
    if (models === "fetching")
      void (hold ? this.#set(SECOND, { state: "fetching", done: 58_300, of: 135_100 }) : this.fetch(SECOND));
    if (models === "coming" || models === "used") this.#before = FIRST;
    if (models === "coming") this.#set(SECOND, { state: "coming", done: 1_600, of: 4_201 });
    if (models === "used") this.#answer(SECOND);
  }

  get view(): ModelsView {
    return {
      models: this.#models.map((model) => ({ ...model })),
      server: "https://huggingface.co",
      before: this.#before,
      problem: null,
    };
  }

  /** How many bookmarks the model that will answer has read. */
  get coming(): number | null {
    return this.#models.find(({ state }) => state === "coming")?.done ?? null;
  }

  async fetch(id: string): Promise<void> {
    const of = (this.#model(id)?.sizeMb ?? 0) * 1000;
    this.#set(id, { state: "fetching", of, problem: null });
    const fetched = await this.#run(id, of);
    if (fetched) this.#set(id, { state: "here", done: 0, of: 0 });
  }

  stop(id: string): void {
    this.#task += 1;
    this.#set(id, { state: "partial", of: 0 });
  }

  async use(id: string, bookmarks: number): Promise<void> {
    this.#task += 1;
    const answering = this.#models.find(({ state }) => state === "inUse");
    for (const model of this.#models)
      if (model.state === "coming") this.#set(model.id, { state: "here", done: 0, of: 0 });
    this.#before = answering?.id === id ? null : (answering?.id ?? null);
    if (answering?.id === id) return;
    this.#set(id, { state: "coming", of: bookmarks });
    if (await this.#run(id, bookmarks)) this.#answer(id);
  }

  remove(id: string): void {
    this.#set(id, { state: "absent", done: 0, of: 0, problem: null });
  }

  #answer(id: string): void {
    for (const model of this.#models) if (model.state === "inUse") this.#set(model.id, { state: "here" });
    this.#set(id, { state: "inUse", done: 0, of: 0 });
  }

  /** False when something else was asked for on the way. */
  async #run(id: string, of: number): Promise<boolean> {
    const task = ++this.#task;
    const from = this.#model(id)?.done ?? 0;
    for (let step = 1; step <= STEPS; step += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100 * this.#pace));
      if (task !== this.#task) return false;
      this.#set(id, { done: Math.round(from + ((of - from) * step) / STEPS) });
    }
    return true;
  }

  #model(id: string): Model | undefined {
    return this.#models.find((model) => model.id === id);
  }

  #set(id: string, change: Partial<Model>): void {
    this.#models = this.#models.map((model) => (model.id === id ? { ...model, ...change } : model));
  }
}

const FIRST = "all-minilm-l6-v2";
const SECOND = "multilingual-e5-small";
const failed = { code: "downloadCut", data: { host: "huggingface.co", reason: "connection reset" } };

function model(name: string, sizeMb: number, [languages, license]: [number, string]): Model {
  const more = { folder: null, comesWithDogear: false, state: "absent", done: 0, of: 0, problem: null } as const;
  return { id: name.toLowerCase(), name, sizeMb, languages, license, ...more };
}

const own = model("all-MiniLM-L6-v2", 24, [11, "Apache-2.0"]);

const known: Model[] = [
  { ...own, comesWithDogear: true, state: "inUse" },
  model("bge-small-en-v1.5", 35, [1, "MIT"]),
  model("multilingual-e5-small", 135, [100, "MIT"]),
  model("paraphrase-multilingual-MiniLM-L12-v2", 135, [50, "Apache-2.0"]),
  model("bge-m3", 586, [100, "MIT"]),
];
