export interface ZipEntry {
  name: string;
  /** Unpacked, as the list says. */
  size: number;
  /** CRC-32 of what is unpacked; 0 where the list doesn't say. */
  checksum: number;
  /** 0 as it is, 8 deflated. */
  method: number;
  /** Where its own head stands in the file, and how long it is packed, as the list says. */
  at: number;
  packed: number;
}

/** The list at the end of a zip; null where there is none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const method = view.getUint16(at + 10, true);
    const checksum = view.getUint32(at + 16, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replace(/\\/g, "/");
    // An entry that hides its size could unpack to anything.
    const unpacked = size === 0 && packed > 2 ? packed * 1032 : size;
    entries.push({ name, size: unpacked, checksum, method, at: view.getUint32(at + 42, true), packed });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
