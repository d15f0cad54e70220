import fc from "fast-check";
import { packed, unpacked } from "../../src/workbench/packedSnapshot";
import type { CellSnapshot } from "../../src/workbench/snapshot";
import { blankSheet, sample, workbookOf } from "./xlsxSample";

const cell = fc.record(
  {
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
    value: fc.oneof(fc.double(), fc.integer(), fc.string(), fc.boolean(), fc.constant(null)),
    error: fc.constantFrom("#DIV/0!", "#N/A"),
    formula: fc.string().map((text) => `=${text}`),
    spill: fc.record({ rows: fc.integer({ min: 1 }), columns: fc.integer({ min: 1 }) }),
    style: fc.nat(5_000),
  },
  { requiredKeys: ["row", "column", "value"] },
);

test("what is packed comes back as it was, whatever the cells hold", () => {
  expect(unpacked(packed(sample))).toEqual(sample);
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const snapshot = workbookOf(blankSheet("表", { cells: cells as CellSnapshot[] }));
      expect(unpacked(packed(snapshot))).toEqual(snapshot);
    }),
  );
});

test("a workbook that was put away before there was packing is read, too", () => {
  expect(unpacked(sample)).toEqual(sample);
});
