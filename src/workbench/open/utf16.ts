/**
 * Which kind of UTF-16 a text is in, by its mark or, where some program left that out, by what it reads as: lines and
 * signs that separate, and no zeros.
 */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const begin = bytes.subarray(0, Math.min(4096, bytes.length & ~1));
  if (!begin.includes(0)) return null;
  return (["utf-16le", "utf-16be"] as const).find((kind) => readsAsTable(begin, kind)) ?? null;
}

function readsAsTable(bytes: Uint8Array, kind: string): boolean {
  const text = new TextDecoder(kind).decode(bytes);
  return /[\r\n]/.test(text) && /[,;\t]/.test(text) && !/[\u0000-\u0008\uFFFE\uFFFF]/.test(text);
}
