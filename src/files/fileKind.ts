import { isCutOff } from "./compoundFile";
import { DAMAGED, EMPTY, ENCRYPTED, tooLarge, tooLargeUnpacked, UNKNOWN } from "./unreadable";
import { zipEntries } from "./zipEntries";

export type FileKind = "xlsx" | "other" | "csv";

/** Endings that are read from a folder: a .txt there is a note to somebody, one that is named is read. */
export const READABLE = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|et|ods|csv|tsv)$/i;
/** More than this no table of figures needs; it is refused before anything is unpacked. */
export const MOST_MEGABYTES = 400;

/** What a file is by what it holds. xlsx: its own reader; other: .xls, .xlsb, .ods. Throws UnreadableFile. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw EMPTY;
  if (bytes.length > MOST_MEGABYTES * 1e6) throw tooLarge(Math.round(bytes.length / 1e6), MOST_MEGABYTES);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holds(bytes, "EncryptedPackage")) throw ENCRYPTED;
    if (isCutOff(bytes)) throw DAMAGED;
    return "other";
  }
  if (startsWith(bytes, [0x50, 0x4b])) return zipKind(bytes);
  if (/\.(?:xlsx|xlsm|xltx|xltm|xlsb|ods)$/i.test(name)) throw DAMAGED;
  if (/\.(?:csv|tsv|txt)$/i.test(name)) {
    if (!isText(bytes)) throw UNKNOWN;
    return "csv";
  }
  if (/\.(?:xls|xlt|et)$/i.test(name)) return bareKind(bytes);
  throw UNKNOWN;
}

/** Old .xls files may be BIFF without a container, or text under another name: HTML, XML, fields between tabs. */
function bareKind(bytes: Uint8Array): FileKind {
  if (bytes.length < 8) throw DAMAGED;
  const isBiff = bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]!);
  if (isBiff) return "other";
  if (!isText(bytes) || bytes.subarray(0, 4096).some(isControl)) throw DAMAGED;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).replace(/^(?:ï»¿)?\s*/, "");
  return /^(?:<|ID;|MIME)/i.test(start) ? "other" : "csv";
}

/** Signs that stand in no text; those of UTF-16 are zeros. */
const isControl = (byte: number) => (byte > 0 && byte < 9) || (byte > 13 && byte < 27);

/** The list at the end of a zip says what is inside and how large it will be. */
function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes);
  if (!entries) throw DAMAGED;
  const megabytes = Math.round(entries.reduce((sum, { size }) => sum + size, 0) / 1e6);
  if (megabytes > MOST_MEGABYTES) throw tooLargeUnpacked(megabytes, MOST_MEGABYTES);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("EncryptionInfo")) throw ENCRYPTED;
  if (names.has("xl/workbook.bin") || names.has("content.xml")) return "other";
  if (names.has("[Content_Types].xml")) return "xlsx";
  throw UNKNOWN;
}

const startsWith = (bytes: Uint8Array, signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a name of the old container's directory, which is UTF-16, stands in the file. */
function holds(bytes: Uint8Array, name: string): boolean {
  const mark = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(mark[0]!); at >= 0; at = bytes.indexOf(mark[0]!, at + 1))
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 65_536);
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const zeros = start.filter((byte) => byte === 0).length;
  return zeros === 0 || zeros > start.length / 8;
}
