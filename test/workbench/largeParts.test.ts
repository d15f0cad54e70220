import { unzipSync, zipSync } from "fflate";
import { zipEntries } from "../../src/files/zipEntries";
import { largeParts } from "../../src/workbench/open/largeParts";

/** Bytes that hardly can be packed, always the same. */
const noise = (length: number) => {
  const bytes = new Uint8Array(length);
  for (let at = 0, state = 1; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
};
const zip = zipSync({ "a.xml": noise(100_000), "b.xml": noise(200_000), "small.xml": noise(100) });
const names = async (bytes: Uint8Array) => Object.keys(await largeParts(bytes, () => true));

test("the large parts that are wanted are unpacked as the library unpacks them, small ones are left to it", async () => {
  const parts = unzipSync(zip);
  expect(await names(zip)).toEqual(["a.xml", "b.xml"]);
  const [part] = Object.values(await largeParts(zip, (name) => name === "b.xml"));
  expect(Buffer.compare(part!, parts["b.xml"]!)).toBe(0);
});

test.each([-1, 1])(
  "a part that is %i byte longer than the list says is left to the library",
  async (more) => {
    const lying = zip.slice();
    const view = new DataView(lying.buffer);
    const { size } = zipEntries(zip)![0]!;
    let at = 0;
    while (view.getUint32(at, true) !== 0x02014b50) at++;
    view.setUint32(at + 24, size - more, true);
    expect(await names(lying)).toEqual(["b.xml"]);
  },
);

test("a part that is no deflated data, or is cut off, is left to the library", async () => {
  const broken = zip.slice();
  const { at } = zipEntries(zip)![0]!;
  // A block of a kind that there isn't.
  broken[at + 30 + "a.xml".length] = 0xff;
  expect(await names(broken)).toEqual(["b.xml"]);
  expect(await names(zip.slice(0, zip.length / 2))).toEqual([]);
});
