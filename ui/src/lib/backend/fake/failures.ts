/** What the fake says when it is told to fail. */
import type { Failure, FailureCode } from "../types";

export const failures: Record<FailureCode, string> = {
  noProvider: "No model is set up. Choose one in Settings, or use the built-in answers.",
  wrongKey: "api.example.com refused the key. Enter it again in Settings.",
  noModel: "localhost:11434 does not have the model llama3.2. Choose another in Settings.",
  rateLimited: "api.example.com asks to wait a minute before the next question.",
  providerDown: "Nothing answers at localhost:11434. Start Ollama, then try again.",
  timeout: "The model said nothing for 60 seconds.",
  contextTooLong: "The question and what was found are too long for this model.",
  cut: "The connection ended in the middle of the answer.",
  notAgreed:
    "Nothing was sent yet. api.example.com is not on this computer: look at what would be sent, and agree to it first.",
  badAnswer: "The model sent something that cannot be read as an answer.",
  internal: "Something went wrong inside Dogear. The log in the data folder says what.",
};

export function failure(code: string, message: string): Failure {
  return { code, message };
}
