import { expect, test } from "vitest";
import type { SettingsView } from "../backend/types";
import { writerLine } from "./writer";

const base: SettingsView = {
  provider: "openAiCompatible",
  baseUrl: "https://api.example.com/v1",
  model: "small",
  hasKey: true,
  keyInFile: false,
  reading: "local",
  answerers: [],
  theme: "system",
  privateFolders: [],
  agreed: [],
  habit: { on: true, opens: 0, choices: 0, choicesNeeded: 20, preferences: [] },
  modelServer: "",
  embeddingModel: "",
  version: "",
  dataDir: "",
};

test.each<[Partial<SettingsView>, string]>([
  [{ provider: "builtIn" }, "Built-in answers · nothing leaves this computer"],
  [{}, "small · your question and what is found go to api.example.com"],
  [{ provider: "ollama", baseUrl: "http://localhost:11434" }, "small · nothing leaves this computer"],
  [{ provider: "ollama", baseUrl: "http://127.0.0.1:11434" }, "small · nothing leaves this computer"],
  [
    { provider: "ollama", baseUrl: "http://192.168.1.9:11434" },
    "small · your question and what is found go to 192.168.1.9",
  ],
  [
    { baseUrl: "http://localhost.evil.example" },
    "small · your question and what is found go to localhost.evil.example",
  ],
  [{ provider: "ollama", baseUrl: "" }, "small · nothing leaves this computer"],
  [{ provider: "openAiCompatible", baseUrl: "localhost:1234" }, "small · nothing leaves this computer"],
  [{ provider: "anthropic", baseUrl: "" }, "small · your question and what is found go to api.anthropic.com"],
  [{ model: "", baseUrl: "" }, "No model chosen · no address yet"],
])("%j", (change, line) => {
  expect(writerLine({ ...base, ...change })).toBe(line);
});
