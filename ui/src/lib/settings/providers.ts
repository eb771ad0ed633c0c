/** Who can write answers, in words: names, and what each means for the reader. */
import type { Answerer, ProviderKind } from "../backend/types";

export type Provider = {
  name: string;
  lead: string;
  wantsKey: boolean;
};

const sends =
  "Your question, and the titles, sites, folders and notes of what was found, are sent there. You see the text first.";

const service = (name: string): Provider => ({ name, lead: sends, wantsKey: true });

export const providers: Record<ProviderKind, Provider> = {
  builtIn: {
    name: "Built-in answers",
    lead: "Short answers put together from what was found. Nothing leaves this computer.",
    wantsKey: false,
  },
  ollama: {
    name: "Ollama",
    lead: "A language model that you run yourself. With an address on this computer, nothing leaves it.",
    wantsKey: false,
  },
  openAiCompatible: {
    name: "Another server",
    lead: "Any program or service that speaks OpenAI’s protocol, such as LM Studio and llama.cpp on this computer.",
    wantsKey: true,
  },
  openAi: service("OpenAI"),
  anthropic: service("Anthropic"),
  gemini: service("Google Gemini"),
  groq: service("Groq"),
  deepSeek: service("DeepSeek"),
  mistral: service("Mistral"),
  openRouter: service("OpenRouter"),
};

/** "llama3.2 · Ollama", or the name of who needs no model. */
export function answererName({ provider, model }: Answerer): string {
  return provider === "builtIn" ? providers.builtIn.name : `${model} · ${providers[provider].name}`;
}

export function sameAnswerer(a: Answerer, b: Answerer): boolean {
  return a.provider === b.provider && a.baseUrl === b.baseUrl && a.model === b.model;
}

export function hostOf(address: string): string | null {
  const whole = address.includes("://") ? address : `http://${address}`;
  return address !== "" && URL.canParse(whole) ? new URL(whole).hostname : null;
}
