/** What the settings are at first. */
import type { Habit, SettingsChange, SettingsView } from "../types";
import type { Scenario } from "./scenario";
import { answerers, chosen, placed } from "./writers";

export function firstSettings({ provider, theme, language, kind, newest }: Scenario): SettingsView {
  const isOllama = provider === "ollama" || kind === "offline";
  return placed({
    provider: kind === "offline" ? "ollama" : provider,
    baseUrl: isOllama ? "http://localhost:11434" : provider === "builtIn" ? "" : "https://api.example.com/v1",
    usualAddress: "",
    destination: null,
    model: isOllama ? "llama3.2" : provider === "builtIn" ? "" : "small",
    hasKey: false,
    keyInFile: false,
    reading: "local",
    answerers: kind === "full" ? answerers : answerers.slice(0, 1),
    theme,
    language,
    privateFolders: kind === "full" ? ["Health", "Work/Private"] : [],
    agreed: [],
    habit: firstHabit(kind === "full"),
    modelServer: "",
    embeddingModel: "all-MiniLM-L6-v2",
    version: "0.1.0",
    hasProject: newest !== "none",
    dataDir: "/home/reader/.local/share/dogear",
  });
}

/** What a change makes of the settings; a key goes into a file where there is no keychain. */
export function changed(settings: SettingsView, { key, ...change }: SettingsChange, keyInFile: boolean): SettingsView {
  const before = chosen(settings, change.provider ?? settings.provider);
  return placed({
    ...before,
    baseUrl: change.baseUrl ?? before.baseUrl,
    model: change.model ?? before.model,
    reading: change.reading ?? before.reading,
    theme: change.theme ?? before.theme,
    language: change.language ?? before.language,
    privateFolders: change.privateFolders ?? before.privateFolders,
    agreed: change.agreed ?? before.agreed,
    habit: { ...before.habit, on: change.habit ?? before.habit.on },
    modelServer: change.modelServer ?? before.modelServer,
    hasKey: key == null ? before.hasKey : key !== "",
    keyInFile: key == null ? before.keyInFile : key !== "" && keyInFile,
  });
}

function firstHabit(hasOpens: boolean): Habit {
  const preferences: Habit["preferences"] = [
    { feature: "coverage", weight: 2 },
    { feature: "freshness", weight: 41 },
    { feature: "frecency", weight: 63 },
  ];
  return {
    on: true,
    opens: hasOpens ? 57 : 0,
    choices: hasOpens ? 31 : 0,
    choicesNeeded: 20,
    preferences: hasOpens ? preferences : [],
  };
}

/** Nothing is remembered any more. */
export function without(habit: Habit): Habit {
  return { ...habit, opens: 0, choices: 0, preferences: [] };
}
