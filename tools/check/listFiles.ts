import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { READABLE } from "../../src/files/fileKind";

export class NoSuchFile extends Error {}

/**
 * The files to read: those named, and of folders every table in them and below, in an order that is the same on every
 * machine. Left out: other files, hidden ones, and the ~$ marks that Excel leaves beside an open workbook.
 */
export function listFiles(paths: readonly string[]): string[] {
  const files = new Set<string>();
  for (const path of paths) {
    const there = statSync(path, { throwIfNoEntry: false });
    if (!there) throw new NoSuchFile(`没有这个文件或文件夹：${path} / no such file or folder: ${path}`);
    if (!there.isDirectory()) files.add(path);
    else for (const file of within(path)) files.add(file);
  }
  return [...files];
}

function within(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (/^[.~]/.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return within(path);
    return entry.isFile() && READABLE.test(entry.name) ? [path] : [];
  });
}
