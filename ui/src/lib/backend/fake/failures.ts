/** What the fake's failures name when it is told to fail. */
import type { FailureCode } from "../types";

const there = { address: "api.example.com", model: "small" };
const here = { address: "localhost:11434", model: "llama3.2" };

export const failures: Record<FailureCode, Record<string, string>> = {
  noProvider: here,
  wrongKey: there,
  noModel: here,
  rateLimited: { ...there, seconds: "60" },
  providerDown: here,
  timeout: here,
  contextTooLong: here,
  cut: there,
  notAgreed: { address: there.address },
  badAnswer: there,
  internal: { ...there, reason: "the address cannot be read" },
};
