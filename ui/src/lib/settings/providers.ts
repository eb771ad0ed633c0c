/** Who can write answers, in words: names, and what each means for the reader. */
import type { Answerer, ProviderKind } from "../backend/types";
import { say, type PlainKey } from "../words/say.svelte";

export type Provider = {
  /** The name of a service; none for what has one in the language. */
  name: string | null;
  lead: PlainKey;
  wantsKey: boolean;
};

const service = (name: string): Provider => ({ name, lead: "provider-service-lead", wantsKey: true });

export const providers: Record<ProviderKind, Provider> = {
  builtIn: { name: null, lead: "provider-built-in-lead", wantsKey: false },
  ollama: { name: "Ollama", lead: "provider-ollama-lead", wantsKey: false },
  openAiCompatible: { name: null, lead: "provider-other-lead", wantsKey: true },
  openAi: service("OpenAI"),
  anthropic: service("Anthropic"),
  gemini: service("Google Gemini"),
  groq: service("Groq"),
  deepSeek: service("DeepSeek"),
  mistral: service("Mistral"),
  openRouter: service("OpenRouter"),
};

export function providerName(kind: ProviderKind): string {
  return providers[kind].name ?? say(kind === "builtIn" ? "provider-built-in" : "provider-other");
}

/** "llama3.2 · Ollama", or the name of who needs no model. */
export function answererName({ provider, model }: Answerer): string {
  return provider === "builtIn" ? providerName(provider) : `${model} · ${providerName(provider)}`;
}

export function sameAnswerer(a: Answerer, b: Answerer): boolean {
  return a.provider === b.provider && a.baseUrl === b.baseUrl && a.model === b.model;
}

export function hostOf(address: string): string | null {
  const whole = address.includes("://") ? address : `http://${address}`;
  return address !== "" && URL.canParse(whole) ? new URL(whole).hostname : null;
}
