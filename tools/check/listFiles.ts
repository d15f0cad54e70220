import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { READABLE } from "../../src/files/fileKind";

export class NoSuchFile extends Error {}

export interface ListedFiles {
  /** To be read, each once, whatever it is called. What can't even be looked at is among them: reading says why. */
  files: string[];
  /** In the folders, but no tables by their endings. */
  others: string[];
}

/**
 * The files to read: those named, and of folders every table in them and below, in an order that is the same on every
 * machine. Links are followed, none in a circle. Left out: hidden files, and the ~$ marks that Excel leaves beside an
 * open workbook.
 */
export function listFiles(paths: readonly string[]): ListedFiles {
  const listed: ListedFiles = { files: [], others: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    const there = lookAt(path);
    if (there === "absent")
      throw new NoSuchFile(`没有这个文件或文件夹：${path} / no such file or folder: ${path}`);
    if (there !== "unseen" && there.isDirectory()) within(path, listed, seen);
    else if (isNew(path, seen)) listed.files.push(path);
  }
  return listed;
}

/** Hidden files, marks of open workbooks, and what Windows leaves in folders. */
const NOBODYS = /^(?:[.~]|thumbs\.db$|desktop\.ini$)/i;

function within(folder: string, listed: ListedFiles, seen: Set<string>): void {
  if (!isNew(folder, seen)) return;
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    listed.files.push(folder);
    return;
  }
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
    if (NOBODYS.test(name)) continue;
    const path = join(folder, name);
    const there = lookAt(path);
    const isFile = typeof there === "string" || there.isFile();
    if (!isFile && there.isDirectory()) within(path, listed, seen);
    else if (isFile && isNew(path, seen)) (READABLE.test(name) ? listed.files : listed.others).push(path);
  }
}

/** unseen: it is there, but may not be looked at, or is a link in a circle. */
function lookAt(path: string): Stats | "absent" | "unseen" {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? "absent";
  } catch {
    return "unseen";
  }
}

/** By where it really stands, so that two ways to one file are one file. */
function isNew(path: string, seen: Set<string>): boolean {
  let place: string;
  try {
    place = realpathSync(path);
  } catch {
    place = resolve(path);
  }
  if (seen.has(place)) return false;
  seen.add(place);
  return true;
}
