import type { Language } from "../../../src/catalogue/language";
import { columnIndex } from "../../../src/sheets/indicators/indicatorColumns";
import { VERDICT_WORDS } from "../../../src/targets/words";
import { Calculated } from "../evaluate";
import { describePlan } from "../describePlan";

function open(language: Language) {
  const { sheets } = describePlan("市-总体规划", { language });
  const form = sheets.find(({ role }) => role === "indicators")!;
  const cover = sheets.find(({ role }) => role === "cover")!;
  const calculated = new Calculated([cover, form]);
  const row = (code: string) => form.cells.findIndex((cells) => cells[columnIndex("code")] === code);
  return {
    calculated,
    form,
    row,
    set: (at: number, column: Parameters<typeof columnIndex>[0], value: string | number) =>
      calculated.set(form.name, at, columnIndex(column), value),
    sentence: () => calculated.get(form.name, 2, 0),
    cover: () => {
      const total = cover.cells.findIndex(([label]) => label === (language === "zh" ? "合计" : "Total"));
      return calculated.get(cover.name, total + 1, 0);
    },
  };
}

test("the sentence names the rows that miss their target, and how many of them bind", () => {
  const book = open("zh");
  const waste = book.row("municipal-waste-resource-rate");
  book.set(waste, "planned", 50);
  expect(book.sentence()).toContain("未达标1项：城市生活垃圾资源化利用率。");
  expect(book.cover()).toBe("");
  book.set(waste, "kind", "约束性");
  expect(book.sentence()).toContain("未达标1项（其中约束性1项）：城市生活垃圾资源化利用率。");
  expect(book.cover()).toBe("未达标的有1项是约束性指标。");
});

test("the sentence names rows of people's own that were added below the table", () => {
  const book = open("zh");
  const own = book.form.cells.length;
  book.set(own, "name", "自有指标");
  book.set(own, "verdict", VERDICT_WORDS.missed.zh);
  // What the calculated column fills in.
  book.set(own, "missedRow", own + 1);
  expect(book.sentence()).toContain("未达标1项：自有指标。");
});

test("the sentence names rows in the order in which they stand now", () => {
  const book = open("en");
  const [waste, park] = [book.row("municipal-waste-resource-rate"), book.row("park-green-per-capita")];
  book.set(waste, "planned", 50);
  book.set(park, "planned", 5);
  book.set(waste, "name", "A");
  book.set(park, "name", "B");
  expect(book.sentence()).toContain("2 not met (of them binding: 1): A, B.");
  book.set(waste, "name", "Z");
  expect(book.sentence()).toContain(": Z, B.");
});

test("a list of names too long for the form is cut, and says so", () => {
  const book = open("zh");
  const first = 5;
  const cells = { name: "甲".repeat(30), operator: "≥", target: 2, planned: 1 };
  book.calculated.setAll(
    Array.from({ length: 30 }, (_, index) =>
      Object.entries(cells).map(([column, value]) => ({
        sheet: book.form.name,
        row: first + index,
        column: columnIndex(column as keyof typeof cells),
        value,
      })),
    ).flat(),
  );
  expect(book.sentence()).toMatch(/未达标30项（.+）：.{200}……。/u);
});
