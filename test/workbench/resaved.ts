import { unzipSync } from "fflate";
import { openHeadless } from "../../src/workbench/node";
import { writeXlsx } from "../../src/workbench/xlsx/write";

async function resaved(bytes: Uint8Array): Promise<Uint8Array> {
  const bench = await openHeadless({ file: { bytes, name: "工作簿.xlsx" } });
  try {
    expect(bench.losses).toEqual([]);
    return await writeXlsx(await bench.snapshot());
  } finally {
    await bench.dispose();
  }
}

/** The parts of a file that are not the same after the host has opened and saved it. Fails where something is lost. */
export async function differingWhenResaved(bytes: Uint8Array): Promise<string[]> {
  const [before, after] = [bytes, await resaved(bytes)].map((file) => unzipSync(file));
  const paths = new Set([...Object.keys(before!), ...Object.keys(after!)]);
  const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
  return [...paths].filter((path) => text(before![path]) !== text(after![path]));
}
