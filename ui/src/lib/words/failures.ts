/** Why there is no answer, in words for the window: what it is, and what helps here. */
import type { FailureCode, TurnFailure } from "../backend/types";
import { problemWords } from "./problems";
import { say, type Key } from "./say.svelte";

export function failureWords({ code, data }: TurnFailure): string {
  if (data.problem !== undefined) return problemWords({ code: data.problem, data });
  // As it was kept before there was data.
  if (data.message !== undefined) return data.message;
  const named = { address: data.address ?? "", model: data.model ?? "", reason: data.reason ?? "" };
  return code === "rateLimited" ? wait(named.address, data.seconds) : say(keys[code], named);
}

const keys = {
  noProvider: "failure-no-provider",
  wrongKey: "failure-wrong-key",
  noModel: "failure-no-model",
  providerDown: "failure-provider-down",
  timeout: "failure-timeout",
  contextTooLong: "failure-context-too-long",
  cut: "failure-cut",
  badAnswer: "failure-bad-answer",
  notAgreed: "failure-not-agreed",
  internal: "failure-internal",
} as const satisfies Record<Exclude<FailureCode, "rateLimited">, Key>;

function wait(address: string, told: string | undefined): string {
  const seconds = Number(told ?? Number.NaN);
  if (Number.isNaN(seconds)) return say("failure-rate-limited", { address });
  if (seconds < 90) return say("failure-rate-limited-seconds", { address, seconds });
  if (seconds < 5400) return say("failure-rate-limited-minutes", { address, minutes: Math.ceil(seconds / 60) });
  return say("failure-rate-limited-hours", { address, hours: Math.ceil(seconds / 3600) });
}
