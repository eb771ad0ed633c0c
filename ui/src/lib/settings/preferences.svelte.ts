/**
 * The settings as the library holds them. Apart from the settings view because the theme and the line under the question
 * need them while that view is closed. A key is only ever written; the library says no more than that it has one.
 */
import { createContext } from "svelte";
import { messageOf, type Backend } from "../backend/backend";
import type { ProviderTest, SettingsChange, SettingsView } from "../backend/types";

export type Testing =
  { at: "untested" } | { at: "testing" } | { at: "failed"; problem: string } | { at: "tested"; result: ProviderTest };

export class Preferences {
  #value = $state.raw<SettingsView | null>(null);
  #problem = $state<string | null>(null);
  #testing = $state.raw<Testing>({ at: "untested" });
  #models = $state.raw<readonly string[]>([]);
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get value(): SettingsView | null {
    return this.#value;
  }

  get problem(): string | null {
    return this.#problem;
  }

  get testing(): Testing {
    return this.#testing;
  }

  /** The models that the chosen provider offers, as far as it was asked. */
  get models(): readonly string[] {
    return this.#models;
  }

  async lookForModels(): Promise<void> {
    const settings = this.#value;
    if (!settings || settings.provider === "builtIn") return;
    const { provider, baseUrl, model } = settings;
    this.#models = await this.#backend.modelsOf({ provider, baseUrl, model }).catch(() => []);
  }

  async load(): Promise<void> {
    await this.#take(() => this.#backend.settings());
  }

  async change(change: SettingsChange): Promise<void> {
    if (change.theme === undefined && change.language === undefined) this.#testing = { at: "untested" };
    if (change.provider !== undefined || change.baseUrl !== undefined) this.#models = [];
    await this.#take(() => this.#backend.changeSettings(change));
  }

  async forgetHabit(): Promise<void> {
    await this.#take(() => this.#backend.forgetHabit());
  }

  async test(): Promise<void> {
    this.#testing = { at: "testing" };
    try {
      this.#testing = { at: "tested", result: await this.#backend.testProvider() };
    } catch (thrown) {
      this.#testing = { at: "failed", problem: messageOf(thrown) };
    }
  }

  async #take(call: () => Promise<SettingsView>): Promise<void> {
    try {
      this.#value = await call();
      this.#problem = null;
    } catch (thrown) {
      this.#problem = messageOf(thrown);
    }
  }
}

export const [usePreferences, providePreferences] = createContext<Preferences>();
