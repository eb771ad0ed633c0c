/** Names of languages. */

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** The English name for an ISO 639-1 code: "de" is German. What is no code stays as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
