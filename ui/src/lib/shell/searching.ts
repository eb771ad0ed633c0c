/** What a question may hold: the same page of help that `dogear search --help` ends with. */
import help from "../../../../assets/help/searching.txt?raw";

export type Example = { write: string; means: string };

export type Help = { heading: string; examples: Example[]; note: string };

/** Rows are indented, with the example first and its meaning after a gap; what stands around them is text. */
export function readHelp(text: string): Help {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const row = /^ {2}(\S.*?) {2,}(\S.*)$/;
  const examples = lines.flatMap((line) => {
    const [, write, means] = row.exec(line) ?? [];
    return write !== undefined && means !== undefined ? [{ write, means }] : [];
  });
  const [heading = "", ...notes] = lines.filter((line) => !line.startsWith(" "));
  return { heading: heading.replace(/:$/, ""), examples, note: notes.join(" ") };
}

export const searching = readHelp(help);
