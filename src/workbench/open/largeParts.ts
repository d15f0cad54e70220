import { zipEntries } from "../../files/zipEntries";

/** Smaller parts are unpacked as quickly by the library. */
const large = 32 * 1024;
const deflated = 8;
const head = { mark: 0x04034b50, length: 30, name: 26, extra: 28 };

/**
 * The large parts of a zip, unpacked by the browser's own code, which takes less than half of what a library takes. A part that
 * isn't just what the file's list says of it is left to the library, which knows how damage is told.
 */
export async function largeParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  if (typeof DecompressionStream !== "function") return parts;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { name, method, at, packed, size } of zipEntries(bytes) ?? []) {
    if (method !== deflated || packed < large || !isWanted(name)) continue;
    if (at + head.length > bytes.length || view.getUint32(at, true) !== head.mark) continue;
    const start =
      at + head.length + view.getUint16(at + head.name, true) + view.getUint16(at + head.extra, true);
    const part = await inflated(bytes.subarray(start, start + packed), size).catch(() => null);
    if (part) parts[name] = part;
  }
  return parts;
}

/** null where it comes to more or less than `size`; no more than that is held. */
async function inflated(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  // What breaks off is told by the reading end.
  writer.write(packed as BufferSource).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  const part = new Uint8Array(size);
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return filled === size ? part : null;
    if (filled + value.length > size) {
      await reader.cancel();
      return null;
    }
    part.set(value, filled);
    filled += value.length;
  }
}
