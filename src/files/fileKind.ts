import { DAMAGED, EMPTY, ENCRYPTED, tooLarge, UNKNOWN } from "./unreadable";

export type FileKind = "xlsx" | "other" | "csv";

/** Endings that are read from a folder. */
export const READABLE = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|et|ods|csv|tsv|txt)$/i;
/** More than this no table of figures needs; it is refused before anything is unpacked. */
export const MOST_MEGABYTES = 400;

/** What a file is by what it holds. xlsx: its own reader; other: .xls, .xlsb, .ods. Throws UnreadableFile. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw EMPTY;
  if (bytes.length > MOST_MEGABYTES * 1e6) throw tooLarge(Math.round(bytes.length / 1e6), MOST_MEGABYTES);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holds(bytes, "EncryptedPackage")) throw ENCRYPTED;
    return "other";
  }
  if (startsWith(bytes, [0x50, 0x4b])) return zipKind(bytes);
  if (/\.(?:xlsx|xlsm|xltx|xltm|xlsb|ods)$/i.test(name)) throw DAMAGED;
  if (/\.(?:csv|tsv|txt)$/i.test(name)) {
    if (!isText(bytes)) throw UNKNOWN;
    return "csv";
  }
  // Old .xls files may be BIFF without a container, or a table of HTML or XML under another name.
  if (/\.(?:xls|xlt|et)$/i.test(name)) {
    if (bytes.length < 8) throw DAMAGED;
    return "other";
  }
  throw UNKNOWN;
}

/** The list at the end of a zip says what is inside and how large it will be. */
function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes);
  if (!entries) throw DAMAGED;
  const megabytes = Math.round(entries.reduce((sum, { size }) => sum + size, 0) / 1e6);
  if (megabytes > MOST_MEGABYTES) throw tooLarge(megabytes, MOST_MEGABYTES);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("EncryptionInfo")) throw ENCRYPTED;
  if (names.has("xl/workbook.bin") || names.has("content.xml")) return "other";
  if (names.has("[Content_Types].xml")) return "xlsx";
  throw UNKNOWN;
}

function zipEntries(bytes: Uint8Array): { name: string; size: number }[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replace(/\\/g, "/");
    // An entry that hides its size could unpack to anything.
    entries.push({ name, size: size === 0 && packed > 2 ? packed * 1032 : size });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
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
