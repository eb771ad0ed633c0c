/**
 * What went wrong, in words for the window: what it is, and what helps here. A test beside `Failure` sees that every code
 * has words, and that they name only data that comes with it.
 */
import type { Failure } from "../backend/types";
import { keysInWords } from "./shortcuts";

type Data = Record<string, string>;

export function problemWords({ code, data }: Failure): string {
  return (table[code] ?? somethingElse)(data);
}

const somethingElse = (): string => "Something went wrong. Try again.";

const table: Record<string, (data: Data) => string> = {
  libraryDamaged: (data) => `The library file ${data.path} is damaged and cannot be read.`,
  libraryNewer: (data) =>
    `The library file ${data.path} was written by a newer Dogear (version ${data.found} of its layout, this Dogear knows ${data.known}). Update Dogear.`,
  libraryUnusable: (data) =>
    `The library file ${data.path} cannot be used: ${data.reason}. Check that its folder exists, may be written and has space left.`,
  libraryOutOfStep: () => "The library and the model do not fit together. Choose the model again in Settings.",
  libraryFailed: (data) => `The library could not be read or written: ${data.reason}. Start Dogear again.`,
  readingStopped: (data) => `Reading ${data.source} stopped unexpectedly. What was read before is kept.`,
  sourceUnreadable: (data) => `${data.message}`,
  sourceUnknown: (data) => `There is no source ${data.id} any more. Choose your browsers again in Settings.`,
  folderUnknown: (data) => `${data.message}`,
  runtimeUnusable: (data) =>
    `Search by meaning is off: ${data.path} cannot be loaded (${data.reason}). Install Dogear again. Words are searched meanwhile.`,
  modelFileUnusable: (data) =>
    `Search by meaning is off: the model file ${data.path} cannot be used (${data.reason}). Install Dogear again, or choose another model in Settings.`,
  modelFailed: (data) =>
    `The model could not read a text: ${data.reason}. Choose another model in Settings if it happens again.`,
  modelStopped: () => "Search by meaning has stopped. Start Dogear again.",
  modelUnknown: (data) => `There is no model ${data.name}.`,
  modelNotHere: (data) => `${data.name} is not here yet. Get it first.`,
  modelGone: (data) =>
    `Search by meaning is off: the model ${data.id} is not here any more. Get it again in Settings, or use another.`,
  modelFolderIncomplete: (data) => `${data.reason}. A folder needs model.onnx, tokenizer.json and model.toml.`,
  modelIdTaken: (data) => `${data.path}: the id ${data.id} is taken or none. Give the model another.`,
  modelWidthWrong: (data) =>
    `${data.id} gives ${data.found} numbers a text where its model.toml says ${data.said}. Use another model.`,
  modelInUse: (data) => `${data.id} is in use, or comes with Dogear. Use another model first.`,
  serverAddress: (data) => `${data.address} is no address of a server. Write it as https://huggingface.co.`,
  serverUnreachable: (data) =>
    `${data.host} cannot be reached (${data.reason}). Look at the connection and start again: what has arrived is kept.`,
  serverLacksFile: (data) => `${data.host} has no ${data.file}. The model may have moved: look for a newer Dogear.`,
  serverRefuses: (data) => `${data.host} does not give ${data.file} (${data.reason}). Try again later.`,
  downloadCut: (data) =>
    `The connection to ${data.host} broke (${data.reason}). Start again to go on from there: what has arrived is kept.`,
  downloadTampered: (data) =>
    `What came from ${data.host} as ${data.file} is not what was announced, and was deleted. Start again; if it happens twice, do not use this server.`,
  downloadBusy: () => "This model is being fetched already, by another program.",
  diskFull: (data) => `The disk is full. Make room where ${data.path} is and start again: what has arrived is kept.`,
  settingsUnreadable: (data) => `${data.path} cannot be read: ${data.reason}. Correct the file or delete it.`,
  file: (data) => `${data.path}: ${data.reason}`,
  folderNotMade: (data) =>
    `The folder ${data.path} cannot be made: ${data.reason}. Make room for it, or allow it, and start Dogear again.`,
  noDataFolder: () => "The system names no folder for application data, so Dogear has no place for its library.",
  nothingToOpen: () => "There is nothing to open: no longer saved, or not a web page.",
  noProgram: (data) =>
    `Dogear does not know which program shows pages in ${data.browser}. Open the page in your usual browser.`,
  broken: (data) => `Something in Dogear stopped unexpectedly: ${data.reason}. Start Dogear again.`,
  notOpened: (data) => `The browser did not open ${data.url}: ${data.reason}`,
  browserNotStarted: (data) => `${data.message}`,
  autostart: (data) => `Starting with the computer could not be changed: ${data.reason}`,
  noHost: () => "The program that browsers start is not beside this one. Install Dogear again.",
  nothingDropped: () => "The file is not known any more. Drop it again.",
  filePicked: (data) => `The file cannot be used: ${data.reason}`,
  shortcutHeld: (data) => `Another program holds ${keysInWords(data.keys ?? "")}.`,
  shortcutRefused: (data) => `The system does not give ${keysInWords(data.keys ?? "")} to programs. Press others.`,
  shortcutNotHere: () => "This desktop gives no keys to programs.",
  shortcutUnfit: () => "Press a key together with Ctrl, Alt or the command key.",
  ruleFolder: () => "Write the name of a folder, or a path such as Work/Private.",
  ruleSite: () => "This is not a site. Write one such as example.org.",
  ruleSource: () => "Choose a browser or an imported file.",
  rulePattern: () => "Write a part of titles or addresses between stars, such as *invoice*, and not stars alone.",
};
