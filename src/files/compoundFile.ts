/** From here on an entry of the table is no sector but the end of a chain, a free one or a part of the table. */
const NO_SECTOR = 0xfffffffa;
/** Places of the first parts of the table of sectors, which stand in the head of the file. */
const [TABLE_AT, TABLE_PARTS] = [76, 109];

/**
 * Whether an old container (.xls, or one that a password locks) ends before the last of the sectors that it uses. A
 * reader that takes what is there would find less than the file holds, and not say so.
 */
export function isCutOff(bytes: Uint8Array): boolean {
  if (bytes.length < TABLE_AT + TABLE_PARTS * 4) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  // Sectors count from behind the head, which takes one; the last may be shorter than the others.
  const isMissing = (sector: number) => sector < NO_SECTOR && (sector + 1) * size >= bytes.length;
  // Where the directory begins; what it leads to goes on from sector to sector.
  if (isMissing(view.getUint32(48, true))) return true;
  for (let part = 0; part < TABLE_PARTS; part += 1) {
    const table = view.getUint32(TABLE_AT + part * 4, true);
    if (table >= NO_SECTOR) continue;
    const at = (table + 1) * size;
    if (at + size > bytes.length) return true;
    for (let i = 0; i < size / 4; i += 1) if (isMissing(view.getUint32(at + i * 4, true))) return true;
  }
  return false;
}
