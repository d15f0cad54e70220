import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { mixedBlocks } from "../../../src/functions/land/mixedBlocks";

const table = [[70, 30, 0], [100, 0, 0], [50, 48, 2], [97, 3, 0]]; // prettier-ignore

test("MIXEDBLOCKS of two numbers is mixed over all", () => {
  expect(mixedBlocks([[18], [5]], [[40], [10]])).toEqual([[0.45], [0.5]]);
});

test("MIXEDBLOCKS of a table counts the blocks with two uses or more", () => {
  expect(mixedBlocks(table)).toEqual([[0.75]]);
});

test("MIXEDBLOCKS leaves out uses below the minimum share", () => {
  expect(mixedBlocks(table, undefined, 0.1)).toEqual([[0.5]]);
  expect(mixedBlocks(table, undefined, 0.5)).toEqual([[0]]);
  expect(mixedBlocks([[7, 3], [10, 0]], undefined, 0.3)).toEqual([[0.5]]); // prettier-ignore
});

test("MIXEDBLOCKS skips blank rows but counts a block without building", () => {
  expect(mixedBlocks([[1, 1], ["", ""], [0, 0]])).toEqual([[0.5]]); // prettier-ignore
});

test("MIXEDBLOCKS falls as the minimum rises and does not depend on units or order", () => {
  const block = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100));
  const least = fc.double({ min: 0, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), least, least, (blocks, a, b) => {
      const share = (rows: number[][], minimum: number) => mixedBlocks(rows, undefined, minimum)[0]![0];
      expect(share(blocks, Math.max(a, b))).toBeLessThanOrEqual(share(blocks, Math.min(a, b)));
      expect(share(blocks.map((row) => row.map((x) => x * 4)), a)).toBe(share(blocks, a)); // prettier-ignore
      expect(share([...blocks].reverse().map((row) => [...row].reverse()), a)).toBe(share(blocks, a)); // prettier-ignore
    }),
  );
});

test("MIXEDBLOCKS gives #DIV/0! when there are no blocks", () => {
  expect(shown(() => mixedBlocks([[0]], [[0]]))).toBe("#DIV/0!");
});

test("MIXEDBLOCKS gives #NUM! for negatives and a minimum outside 0 to 0.5", () => {
  expect(shown(() => mixedBlocks([[1, -1]]))).toBe("#NUM!");
  expect(shown(() => mixedBlocks(table, undefined, 0.6))).toBe("#NUM!");
  expect(shown(() => mixedBlocks(table, undefined, -0.1))).toBe("#NUM!");
});

test("MIXEDBLOCKS gives #N/A for a blank table and #VALUE! for one column or text", () => {
  expect(shown(() => mixedBlocks([["", ""]]))).toBe("#N/A");
  expect(message(() => mixedBlocks([[18]]))).toMatch("请同时给总街坊数");
  expect(shown(() => mixedBlocks([["a", 1]]))).toBe("#VALUE!");
  expect(shown(() => mixedBlocks([[5]], [[4]]))).toBe("#VALUE!");
  expect(message(() => mixedBlocks([[3]], [[4]], 0.1))).toMatch("只用于面积表");
});

obeysTheLawsOfShares("MIXEDBLOCKS", (part, whole) => mixedBlocks(part, whole));
