import { DAMAGED } from "./unreadable";

/** A text in the encoding that it says or shows: UTF-8, UTF-16 with or without its mark, else GB18030, in which Chinese offices save. Throws UnreadableFile for one that is cut off within a character. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const zeros = { even: 0, odd: 0 };
  const start = bytes.subarray(0, 4096);
  start.forEach((byte, i) => byte === 0 && (zeros[i % 2 === 0 ? "even" : "odd"] += 1));
  // Commas, digits and line ends have a zero byte each in UTF-16.
  if (zeros.odd + zeros.even > start.length / 20)
    return new TextDecoder(zeros.odd > zeros.even ? "utf-16le" : "utf-16be").decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text;
    // Whole but for its last character: cut off in the middle of it. Where all before it is ASCII, the encoding isn't known.
    for (let missing = 1; missing <= 3; missing += 1)
      if (/[^\u0000-\u007f]/.test(decoded(bytes.subarray(0, bytes.length - missing), encoding) ?? ""))
        throw DAMAGED;
  }
  return new TextDecoder("gb18030").decode(bytes);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
