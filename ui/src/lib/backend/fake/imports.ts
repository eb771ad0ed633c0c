/** What came out of the files that the fake imports. */
import type { ImportView } from "../types";

export const importedFile: ImportView = {
  file: "reader.csv",
  added: 312,
  changed: 0,
  unchanged: 4,
  leftOut: 2,
  elsewhere: 41,
  unused: [{ name: "Reading progress", rows: 305 }],
  warnings: [{ where: "line 1,204", message: "The address is not one that can be opened; left out." }],
};

export const importedSample: ImportView = {
  file: "Sample library.html",
  added: 40,
  changed: 0,
  unchanged: 0,
  leftOut: 0,
  elsewhere: 0,
  unused: [],
  warnings: [],
};
