import { unzipSync, zipSync } from "fflate";

/** What no cell depends on, and what large files are large by. */
const LEFT_OUT = /(?:^|\/)(?:media|drawings|charts|embeddings|printerSettings|theme|customXml|docProps)\//i;

/**
 * The parts of an .xlsx that reading needs, packed without compression: its reader unpacks part by part through
 * streams, which takes longer than everything else. Throws where a part is not what the file's list says.
 */
export function storedParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !LEFT_OUT.test(name) && !name.endsWith("/") });
  for (const [name, part] of Object.entries(parts))
    if (/\.(?:xml|rels)$/i.test(name) && !endsWithTag(part)) throw new Error(`${name} is cut off`);
  return zipSync(parts, { level: 0 });
}

/** A part that is longer than the file's list says is unpacked only so far, and would be read without its end. */
function endsWithTag(part: Uint8Array): boolean {
  let last = part.length - 1;
  while (last >= 0 && (part[last]! <= 0x20 || part[last] === 0)) last -= 1;
  return part[last] === ">".charCodeAt(0);
}
