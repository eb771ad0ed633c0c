/** Who could answer in the fake: what is set up, what runs on this computer, and how a try of each goes. */
import type { Answerer, LocalModels, ProviderTest, SettingsView } from "../types";

/** Another provider starts without address, model and key. */
export function chosen(settings: SettingsView, provider: SettingsView["provider"]): SettingsView {
  if (provider === settings.provider) return settings;
  return { ...settings, provider, baseUrl: "", model: "", hasKey: false, keyInFile: false };
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

export function tested({ provider, hasKey }: SettingsView): ProviderTest {
  if (provider === "builtIn") return { ok: true, message: "Built-in answers need nothing else.", models: [] };
  if (provider === "ollama")
    return { ok: true, message: "Ollama answered. It has 3 models.", models: ["llama3.2", "mistral", "qwen3"] };
  if (!hasKey) return { ok: false, message: "The service wants a key. Enter one above.", models: [] };
  return { ok: true, message: "The service answered. It offers 2 models.", models: ["small", "large"] };
}
