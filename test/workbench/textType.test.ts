import { CellValueType, numfmt } from "@univerjs/core";
import fc from "fast-check";
import { textType } from "../../src/workbench/grid/typedValue";

const isMarked = (words: string) => textType(words) === CellValueType.FORCE_STRING;

test.each(["12", "1,200", "5%", "2026-03-05", "8:30", "TRUE", "#N/A", "'x", "=1", "1.5e3", "¥12"])(
  "%s as a text is marked, because it would be read as something else",
  (words) => expect([words, isMarked(words)]).toEqual([words, true]),
);

test.each(["项目12", "12号楼", "甲乙", "第3类（2026年）", "A12", "2026年度计划"])(
  "%s is a text without a mark",
  (words) => expect([words, isMarked(words)]).toEqual([words, false]),
);

test("a text is marked whenever the grid would read it as a number, also at the second look", () => {
  const sign = fc.constantFrom(..."0123456789年月日时分秒上下午星期一二元号./-:, %¥甲楼度万aM");
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 12 }), (words) => {
      const read = numfmt.parseValue(words, { locale: "zh-CN" });
      const wanted = /\d/.test(words) && typeof read?.v === "number";
      expect([words, isMarked(words), isMarked(words)]).toEqual([words, wanted, wanted]);
    }),
    { numRuns: 500 },
  );
});
