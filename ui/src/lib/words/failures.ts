/** Why there is no answer, in words for the window: what it is, and what helps here. */
import type { FailureCode, TurnFailure } from "../backend/types";
import { problemWords } from "./problems";

type Data = Record<string, string>;

export function failureWords({ code, data }: TurnFailure): string {
  if (data.problem !== undefined) return problemWords({ code: data.problem, data });
  // As it was kept before there was data.
  if (data.message !== undefined) return data.message;
  return table[code](data);
}

const table: Record<FailureCode, (data: Data) => string> = {
  noProvider: ({ address, model }) =>
    `Nothing answers at ${address}. Start the program that runs ${model}, or check the address in Settings.`,
  wrongKey: ({ address }) => `${address} does not accept the key. Check the key in Settings.`,
  noModel: ({ address, model }) => `${address} does not have the model ${model}. Choose another one in Settings.`,
  rateLimited: ({ address, seconds }) => `${address} asks to wait. ${wait(seconds)}`,
  providerDown: ({ address }) => `${address} could not answer just now. Try again in a moment.`,
  timeout: ({ address }) => `${address} took too long to answer. Try again, or choose a smaller model.`,
  contextTooLong: ({ model }) =>
    `The question and its bookmarks are more than ${model} can read at once. Ask a shorter question, or choose another model in Settings.`,
  cut: ({ address }) => `The answer from ${address} broke off. Ask again for all of it.`,
  badAnswer: ({ address }) =>
    `${address} sent nothing that can be shown as an answer. Check the address and the model in Settings.`,
  notAgreed: ({ address }) =>
    `Nothing was sent yet. ${address} is not on this computer: look at what would be sent, and agree to it first.`,
  internal: ({ address, reason }) => `The question could not be sent to ${address}: ${reason}. Check Settings.`,
};

function wait(told: string | undefined): string {
  const seconds = Number(told ?? Number.NaN);
  if (Number.isNaN(seconds)) return "Try again in a minute, or look at your plan there.";
  if (seconds === 1) return "Try again in a second.";
  if (seconds < 90) return `Try again in ${seconds} seconds.`;
  if (seconds < 5400) return `Try again in ${Math.ceil(seconds / 60)} minutes.`;
  return `Try again in ${Math.ceil(seconds / 3600)} hours.`;
}
