import { expect, test } from "vitest";
import type { SettingsView } from "../backend/types";
import { writerLine } from "./writer";

const base: SettingsView = {
  provider: "openAiCompatible",
  baseUrl: "https://api.example.com/v1",
  usualAddress: "",
  model: "small",
  destination: { address: "api.example.com", local: false },
  hasKey: true,
  keyInFile: false,
  reading: "local",
  answerers: [],
  theme: "system",
  language: "",
  privateFolders: [],
  agreed: [],
  habit: { on: true, opens: 0, choices: 0, choicesNeeded: 20, preferences: [] },
  modelServer: "",
  embeddingModel: "",
  version: "",
  hasProject: false,
  dataDir: "",
};

const here = { address: "localhost:11434", local: true };

test.each<[Partial<SettingsView>, string]>([
  [{ provider: "builtIn", destination: null }, "Built-in answers · nothing leaves this computer"],
  [{}, "small · your question and what is found go to api.example.com"],
  [{ provider: "ollama", destination: here }, "small · nothing leaves this computer"],
  [{ model: "", destination: null }, "No model chosen · no address yet"],
  [{ model: "", destination: here }, "No model chosen · nothing leaves this computer"],
])("%j", (change, line) => {
  expect(writerLine({ ...base, ...change })).toBe(line);
});
