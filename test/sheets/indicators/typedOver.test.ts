import type { Language } from "../../../src/catalogue/language";
import { COLUMN } from "../../../src/sheets/data/dataColumns";
import { columnIndex } from "../../../src/sheets/indicators/indicatorColumns";
import { saysTypedOver } from "../../../src/sheets/indicators/typedOver";
import { Calculated } from "../evaluate";
import { describePlan } from "../describePlan";

const PER_HEAD = "carbon-per-capita";
const NOT_COMPUTED = "tod-stations";

function open(language: Language) {
  const { sheets } = describePlan("乡镇-详细规划", { language, parts: ["data"] });
  const [cover, form, data] = (["cover", "indicators", "data"] as const).map((role) =>
    sheets.find((sheet) => sheet.role === role)!,
  );
  const calculated = new Calculated([cover!, form!, data!]);
  const row = form!.cells.findIndex((cells) => cells[columnIndex("code")] === PER_HEAD);
  const inputRow = (id: string) => data!.cells.findIndex((cells) => cells[COLUMN.code] === id);
  return {
    give: (id: string, value: number) => calculated.set(data!.name, inputRow(id), COLUMN.planned, value),
    type: (value: string | number | null) => calculated.set(form!.name, row, columnIndex("planned"), value),
    words: () => String(calculated.get(form!.name, row, columnIndex("origin"))),
    above: () => calculated.get(form!.name, 3, 0),
  };
}

test("a row says whether its values wait for data, are computed or were typed over, and what is computed instead", () => {
  const book = open("zh");
  expect(book.words()).toBe("待算");
  book.give("emissions", 900);
  book.give("population", 300);
  expect([book.words(), book.above()]).toEqual(["算得", ""]);
  book.type(2.5);
  expect(book.words()).toBe("规划值改填（算得3）");
  expect(book.above()).toBe("斜体数值为改填，未用“数据”页算得的值：1行");
});

test("a value that was emptied by hand, or typed where nothing can be computed yet, counts as typed over", () => {
  const book = open("en");
  book.type(2.5);
  expect(book.words()).toBe("Planned value typed");
  expect(book.above()).toBe("Italic: typed over what Data computes; rows: 1");
  book.give("emissions", 900);
  book.give("population", 300);
  book.type(null);
  expect(book.words()).toBe("Planned value typed (computed: 3)");
  expect(["待算", "算得", "waiting for data", "computed", book.words()].map(saysTypedOver)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

test("rows that are not computed say nothing, and a plan without 数据 marks nothing", () => {
  const form = describePlan("市-总体规划", { parts: ["data"] }).sheets.find(
    ({ role }) => role === "indicators",
  )!;
  const other = form.cells.find((cells) => cells[columnIndex("code")] === NOT_COMPUTED)!;
  const flags = form.flags.filter(({ look }) => look === "typedOver").length;
  expect([other[columnIndex("origin")], flags]).toEqual([null, 3]);
  const { sheets } = describePlan("乡镇-详细规划");
  expect(sheets.flatMap(({ flags }) => flags).filter(({ look }) => look === "typedOver")).toEqual([]);
});
