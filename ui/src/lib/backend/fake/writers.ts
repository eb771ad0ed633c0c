/** Who could answer in the fake: what is set up, what runs on this computer, and how a try of each goes. */
import type { Answerer, LocalModels, ProviderTest, SettingsView } from "../types";
import { failures } from "./failures";

/** Another provider starts without address, model and key. */
export function chosen(settings: SettingsView, provider: SettingsView["provider"]): SettingsView {
  if (provider === settings.provider) return settings;
  return { ...settings, provider, baseUrl: "", model: "", hasKey: false, keyInFile: false };
}

/** With where questions go by what is set. */
export function placed(settings: SettingsView): SettingsView {
  const usualAddress = settings.provider === "ollama" ? "http://localhost:11434/v1" : "";
  const address = settings.baseUrl || usualAddress;
  const goes = settings.provider !== "builtIn" && URL.canParse(address) ? new URL(address) : null;
  const destination = goes && { address: goes.host, local: goes.hostname === "localhost" };
  return { ...settings, usualAddress, destination };
}

const builtIn: Answerer = { provider: "builtIn", baseUrl: "", model: "" };
export const answerers: Answerer[] = [
  builtIn,
  { provider: "ollama", baseUrl: "", model: "llama3.2" },
  { provider: "anthropic", baseUrl: "", model: "claude-small" },
];

export const local: LocalModels[] = [
  {
    name: "Ollama",
    answers: { provider: "ollama", baseUrl: "http://localhost:11434", model: "llama3.2" },
    models: ["llama3.2", "mistral", "qwen3"],
  },
  {
    name: "LM Studio",
    answers: { provider: "openAiCompatible", baseUrl: "http://localhost:1234/v1", model: "gemma" },
    models: ["gemma"],
  },
];

export function tested({ provider, model, hasKey }: SettingsView): ProviderTest {
  if (provider === "builtIn") return { model: "", failure: null, models: [] };
  if (provider === "ollama") return { model, failure: null, models: ["llama3.2", "mistral", "qwen3"] };
  if (!hasKey) return { model, failure: { code: "wrongKey", data: failures.wrongKey }, models: [] };
  return { model, failure: null, models: ["small", "large"] };
}
