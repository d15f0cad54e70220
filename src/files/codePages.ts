/**
 * What .xls files of before 1997 and texts of old programs are written in, by Windows' numbers. The library for them has
 * its tables only outside of browsers; a browser knows all that matter here by itself.
 */
const encodings: Record<number, string> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  65001: "utf-8",
};

const encodingOf = (codePage: number): string =>
  encodings[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : "windows-1252");

/** Node's own decoder of windows-1252 leaves these 32 as they are. */
const from128 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const western = (bytes: ArrayLike<number>): string =>
  Array.from(bytes, (byte) => from128[byte - 128] ?? String.fromCharCode(byte)).join("");

const decoders = new Map<string, TextDecoder>();

function decode(codePage: number, bytes: ArrayLike<number>): string {
  const encoding = encodingOf(codePage);
  if (encoding === "windows-1252") return western(bytes);
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding, { ignoreBOM: true })));
  return decoder.decode(Uint8Array.from(bytes));
}

/** In the shape that the library asks for. */
export const codePages = { utils: { decode } };
