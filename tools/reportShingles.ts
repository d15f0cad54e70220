/**
 * Writes test/catalogue/report-shingles.bin: hashes of short runs of the report's text, by which a test can
 * tell whether one of our texts copies a passage, though the report itself is no part of the project.
 *
 *   node tools/run.cjs tools/reportShingles.ts <the report as text>
 *
 * Runs of SHINGLE characters are hashed at every STEP-th place of the report; texts are compared at every
 * place. So a copied run of SHINGLE + STEP − 1 characters is always found, and a shorter one may be.
 * Hashes are cut to five bytes and sorted, so that the text can't be put together again from the file.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const SHINGLE = 10;
export const STEP = 3;
/** A copied run of this many characters is always found. */
export const CERTAIN = SHINGLE + STEP - 1;

const HASH_BYTES = 5;
export const FILE = join(__dirname, "../test/catalogue/report-shingles.bin");

/** Letters and digits only: mark-up, blanks and punctuation don't make a copy a new text. */
export function bare(text: string): string {
  return text
    .replace(/<[^<>]*>|\\[A-Za-z]+/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const HAN = /\p{Script=Han}/u;

/** Ten letters of English are a word or two, so only runs that are Chinese in the main count. */
const isChinese = (han: number) => han > SHINGLE / 2;

function hash(shingle: string): string {
  return createHash("sha256").update(shingle).digest().subarray(0, HASH_BYTES).toString("hex");
}

function shingles(text: string, step: number): string[] {
  const characters = [...bare(text)];
  // How many Chinese characters stand before each place: most lines of the source hold none.
  const han = [0];
  for (const [at, character] of characters.entries()) han.push(han[at]! + (HAN.test(character) ? 1 : 0));
  const found: string[] = [];
  if (!isChinese(han.at(-1)!)) return found;
  for (let start = 0; start + SHINGLE <= characters.length; start += step)
    if (isChinese(han[start + SHINGLE]! - han[start]!))
      found.push(characters.slice(start, start + SHINGLE).join(""));
  return found;
}

/** The set that the file holds, made from a text. */
export function fingerprint(text: string): ReadonlySet<string> {
  return new Set(shingles(text, STEP).map(hash));
}

export function readFingerprint(file: string): ReadonlySet<string> {
  const bytes = readFileSync(file);
  const hashes = new Set<string>();
  for (let start = 0; start < bytes.length; start += HASH_BYTES)
    hashes.add(bytes.subarray(start, start + HASH_BYTES).toString("hex"));
  return hashes;
}

function writeFingerprint(file: string, hashes: ReadonlySet<string>): void {
  writeFileSync(file, Buffer.from([...hashes].sort().join(""), "hex"));
}

/** The Chinese runs of `text` that stand in the report too. */
export function copiedRuns(text: string, report: ReadonlySet<string>): string[] {
  return shingles(text, 1).filter((shingle) => report.has(hash(shingle)));
}

if (resolve(process.argv[1] ?? "") === __filename) {
  const report = process.argv[2];
  if (report === undefined) throw new Error("usage: node tools/run.cjs tools/reportShingles.ts <report.txt>");
  writeFingerprint(FILE, fingerprint(readFileSync(report, "utf8")));
}
