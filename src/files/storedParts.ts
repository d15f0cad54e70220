import { unzipSync, type Unzipped, zipSync } from "fflate";
import { leanPart } from "./leanParts";
import { zipEntries } from "./zipEntries";

/** What no cell depends on, and what large files are large by. */
const LEFT_OUT =
  /(?:^|\/)(?:media|drawings|charts|embeddings|printerSettings|theme|customXml|docProps|tables|worksheets\/_rels|pivot\w+|externalLinks|\w*comments|persons)\//i;

/**
 * The parts of an .xlsx that reading needs, packed without compression: its reader unpacks part by part through
 * streams, which takes longer than everything else. Throws where a part is not what the file's list says: a flipped bit
 * would be another number, and a part that is longer than it says is unpacked only so far.
 */
export function storedParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !LEFT_OUT.test(name) && !name.endsWith("/") });
  checkSums(bytes, parts);
  for (const [name, part] of Object.entries(parts)) parts[name] = leanPart(name, part);
  return zipSync(parts, { level: 0 });
}

function checkSums(bytes: Uint8Array, parts: Unzipped): void {
  const promised = new Map(zipEntries(bytes)?.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of zipEntries(zipSync(parts, { level: 0 }))!) {
    const expected = promised.get(name) ?? 0;
    if (expected !== 0 && expected !== checksum) throw new Error(`${name} is damaged`);
  }
}
