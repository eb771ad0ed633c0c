/** Who can write answers, in words: names, what each means for the reader, and where it is if no address is given. */
import type { Answerer, ProviderKind } from "../backend/types";

export type Provider = {
  name: string;
  lead: string;
  /** Its usual address; an example for one that has none. */
  address: string;
  wantsKey: boolean;
  /** An address has to be given. */
  wantsAddress: boolean;
};

const sends =
  "Your question, and the titles, sites, folders and notes of what was found, are sent there. You see the text first.";

const service = (name: string, address: string): Provider => ({
  name,
  lead: sends,
  address,
  wantsKey: true,
  wantsAddress: false,
});

export const providers: Record<ProviderKind, Provider> = {
  builtIn: {
    name: "Built-in answers",
    lead: "Short answers put together from what was found. Nothing leaves this computer.",
    address: "",
    wantsKey: false,
    wantsAddress: false,
  },
  ollama: {
    name: "Ollama",
    lead: "A language model that you run yourself. With an address on this computer, nothing leaves it.",
    address: "http://localhost:11434",
    wantsKey: false,
    wantsAddress: false,
  },
  openAiCompatible: {
    name: "Another server",
    lead: "Any program or service that speaks OpenAI’s protocol, such as LM Studio and llama.cpp on this computer.",
    address: "http://localhost:1234/v1",
    wantsKey: true,
    wantsAddress: true,
  },
  openAi: service("OpenAI", "https://api.openai.com/v1"),
  anthropic: service("Anthropic", "https://api.anthropic.com/v1"),
  gemini: service("Google Gemini", "https://generativelanguage.googleapis.com/v1beta"),
  groq: service("Groq", "https://api.groq.com/openai/v1"),
  deepSeek: service("DeepSeek", "https://api.deepseek.com/v1"),
  mistral: service("Mistral", "https://api.mistral.ai/v1"),
  openRouter: service("OpenRouter", "https://openrouter.ai/api/v1"),
};

/** Where its questions go; empty if that is not said yet. */
export function addressOf({ provider, baseUrl }: Pick<Answerer, "provider" | "baseUrl">): string {
  return baseUrl !== "" || providers[provider].wantsAddress ? baseUrl : providers[provider].address;
}

/** "llama3.2 · Ollama", or the name of who needs no model. */
export function answererName({ provider, model }: Answerer): string {
  return provider === "builtIn" ? providers.builtIn.name : `${model} · ${providers[provider].name}`;
}

export function sameAnswerer(a: Answerer, b: Answerer): boolean {
  return a.provider === b.provider && addressOf(a) === addressOf(b) && a.model === b.model;
}

/** Whether an address is of this computer, so that nothing leaves it. */
export function isThisComputer(address: string): boolean {
  const host = hostOf(address);
  return (
    host !== null &&
    (host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host))
  );
}

export function hostOf(address: string): string | null {
  const whole = address.includes("://") ? address : `http://${address}`;
  return address !== "" && URL.canParse(whole) ? new URL(whole).hostname : null;
}
