import { measuresOf } from "../../src/catalogue/measures";
import { hasRow } from "../../src/catalogue/formRow";
import fc from "fast-check";
import * as catalogue from "../../src/catalogue";
import { type Indicator, SECTORS, type Strategy } from "../../src/catalogue/schema";
import { describeAnnexes } from "../../src/sheets/annexes/annexes";
import { numbered, OTHER_USE_WORDS, undefinedText } from "../../src/sheets/annexes/indicatorIndex";
import { noneText, TALLEST_ROW } from "../../src/sheets/annexes/strategyMatrix";
import type { Cell, SheetDescription } from "../../src/sheets/description";
import { readHeadings } from "../../src/sheets/indicators/indicatorColumns";

/** What rowHeight gives at most; a row of this height may have lost text. */
const CUT_HEIGHT = 400;

const annexes = (changes = {}) =>
  describeAnnexes({
    plans: catalogue.plans,
    strategies: catalogue.strategies,
    indicators: catalogue.indicators,
    sourceOf: catalogue.source,
    language: "zh",
    version: "1.2.3",
    taken: { sheets: [], names: [] },
    ...changes,
  }).sheets;

const [matrix, index] = annexes() as [SheetDescription, SheetDescription];
const [matrixEn, indexEn] = annexes({ language: "en" }) as [SheetDescription, SheetDescription];

/** The matrix read back: plan by plan, one list of lines for each sector. */
function read({ cells, freeze }: SheetDescription): string[][][] {
  const plans: string[][][] = [];
  for (const row of cells.slice(freeze.rows)) {
    const lines = row
      .slice(1, 1 + SECTORS.length)
      .map((cell) => (cell === null ? [] : String(cell).split("\n")));
    if (/（续）|\(continued\)/.test(String(row[0])))
      plans.at(-1)!.forEach((cell, sector) => cell.push(...lines[sector]!));
    else plans.push(lines);
  }
  return plans;
}

const headings = ({ table, cells }: SheetDescription): Cell[] => cells[table!.area.row]!;
const rowOf = (sheet: SheetDescription, id: string): Cell[] => sheet.cells.find((row) => row.at(-1) === id)!;
const cell = (sheet: SheetDescription, id: string, heading: string) =>
  rowOf(sheet, id)[headings(sheet).indexOf(heading)];

describe("annex 1", () => {
  test("has all twelve plans down and all seven sectors across, each cell the strategies in the report's order", () => {
    const expected = catalogue.plans.map(({ section }) =>
      SECTORS.map((sector) => {
        const own = catalogue.strategies.filter((one) => one.section === section && one.sector === sector);
        const lines = own.map(
          ({ group, ordinal, title }) => `${group === null ? "" : `〔${group}〕`}${ordinal}. ${title.zh}`,
        );
        return lines.length > 0 ? lines : ["本规划未提出"];
      }),
    );
    expect(read(matrix)).toEqual(expected);
  });

  test("lists behind the sectors the measures of §8 that see each plan through", () => {
    const column = (label: string) =>
      matrix.cells
        .filter(([name]) => String(name).startsWith(label))
        .flatMap((row) => String(row.at(-1) ?? "").split("\n"));
    for (const plan of catalogue.plans) {
      expect(column(plan.name.zh).filter(Boolean)).toEqual(
        measuresOf(plan).map(({ title }, i) => `${i + 1}. ${title.zh}`),
      );
    }
  });

  test("says the same in English, with an English word for every group", () => {
    const titles = read(matrixEn).flat(2);
    expect(titles.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
    expect(titles.filter((line) => line !== noneText("en"))).toHaveLength(catalogue.strategies.length);
  });

  test.each([
    ["zh", matrix],
    ["en", matrixEn],
  ])("keeps every row in reach of a window and under Excel's limit of 409 points (%s)", (_, sheet) => {
    const heights = sheet.rowHeights.map(({ height }) => height);
    expect(heights.filter((height) => height > TALLEST_ROW)).toEqual([]);
    expect(sheet.rowHeights).toHaveLength(sheet.cells.length);
  });

  test("splits a cell that is too long over several rows and loses no strategy", () => {
    const model = catalogue.strategy("7.12-工业-1");
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 60 }), (lengths) => {
        const strategies = lengths.map((length, i): Strategy => ({
          ...model,
          ordinal: i + 1,
          title: { zh: "长".repeat(length), en: "long ".repeat(length).trim() },
        }));
        const [sheet] = annexes({ strategies });
        const own = read(sheet!)[catalogue.plans.findIndex(({ section }) => section === model.section)]!;
        const expected = strategies.map(({ ordinal, title }) => `${ordinal}. ${title.zh}`);
        expect(own[SECTORS.indexOf("工业")]).toEqual(expected.length > 0 ? expected : ["本规划未提出"]);
        expect(Math.max(...sheet!.rowHeights.map(({ height }) => height))).toBeLessThanOrEqual(TALLEST_ROW);
      }),
      { numRuns: 50 },
    );
  });
});

describe("annex 2", () => {
  const body = index.cells.slice(index.table!.area.row + 1);

  test("has one row for every indicator, formal or merely mentioned, counted on the sheet", () => {
    expect(body.map((row) => row.at(-1)).sort()).toEqual(catalogue.indicators.map(({ id }) => id).sort());
    expect(body.map(([number]) => number)).toEqual(catalogue.indicators.map((_, i) => i + 1));
    const all = catalogue.indicators.length;
    const formal = catalogue.indicators.filter((indicator) => indicator.formal).length;
    expect(index.cells[1]![0]).toContain(
      `共 ${all} 项：报告正式列出 ${formal} 项，仅提及 ${all - formal} 项`,
    );
  });

  test("marks exactly the plans of each indicator, ● where it has a row and ○ where it has none", () => {
    const first = headings(index).indexOf("国家总规");
    const marks = new Map(body.map((row) => [row.at(-1), row.slice(first, first + catalogue.plans.length)]));
    const wrong = catalogue.indicators.filter((indicator) => {
      const { id, plans } = indicator;
      const expected = catalogue.plans.map((plan) =>
        plans.includes(plan.id) ? (hasRow(indicator) ? "●" : "○") : null,
      );
      return JSON.stringify(marks.get(id)) !== JSON.stringify(expected);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("gives unit, targets, their strength and their source, numbered where there are several", () => {
    expect(cell(index, "park-green-per-capita", "单位")).toBe("m²/人");
    expect(String(cell(index, "park-green-per-capita", "目标值")).split("\n")).toEqual([
      "1) ≥ 14 m²/人（城市新区及建成区）【待核】",
      "2) > 8 m²/人（城市）",
    ]);
    expect(cell(index, "park-green-per-capita", "目标性质")).toBe("1) 本报告建议\n2) 国家目标");
    expect(String(cell(index, "park-green-per-capita", "目标来源"))).toMatch(
      /^1\) .*7\.5-生态空间-4\n2\) .*2\.1\.3$/,
    );
    expect(cell(indexEn, "microgrid-voltage", "Target")).toBe("≤ 35 kV (Microgrids)");
  });

  test("shows every target of every indicator", () => {
    const column = headings(index).indexOf("目标值");
    const shown = body.map((row) => [row.at(-1), row[column] === null ? 0 : linesOf(String(row[column]))]);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(catalogue.indicators.map(({ id, targets }) => [id, targets.length])),
    );
  });

  test("says of each indicator whether a source defines it", () => {
    const undefinedOnes = catalogue.indicators.filter(({ definition }) => definition === null);
    const column = headings(index).indexOf("定义");
    expect(
      body
        .filter((row) => row[column] === "计算口径由地方确定")
        .map((row) => row.at(-1))
        .sort(),
    ).toEqual(undefinedOnes.map(({ id }) => id).sort());
    expect(cell(indexEn, undefinedOnes[0]!.id, "Definition")).toBe(undefinedText("en"));
  });

  test("is a table of its own that a check doesn't mistake for an indicator table", () => {
    expect([index.table!.name, indexEn.table!.name]).toEqual(["附件2_指标总表", "Annex2_Indicators"]);
    for (const sheet of [index, indexEn]) {
      expect(readHeadings(headings(sheet))).toBeNull();
      expect(new Set(headings(sheet)).size).toBe(sheet.columnWidths.length);
      expect(headings(sheet).filter((text) => !text || /\n/.test(String(text)))).toEqual([]);
    }
  });

  test("has an English word for every use outside the plans", () => {
    const uses = new Set(catalogue.indicators.flatMap(({ otherUses }) => otherUses));
    expect([...uses].filter((use) => !OTHER_USE_WORDS[use])).toEqual([]);
  });

  test("cuts no row's text off", () => {
    const cut = [...index.rowHeights, ...indexEn.rowHeights].filter(({ height }) => height >= CUT_HEIGHT);
    expect(cut).toEqual([]);
  });
});

describe("both annexes", () => {
  test("are rectangular, with looks, table and print area within the cells", () => {
    for (const { cells, looks, table, page, columnWidths } of [matrix, index, matrixEn, indexEn]) {
      expect(cells.filter((row) => row.length !== columnWidths.length)).toEqual([]);
      for (const { area } of [...looks, { area: page.printArea }, ...(table ? [table] : [])]) {
        expect(area.row + area.rows).toBeLessThanOrEqual(cells.length);
        expect(area.column + area.columns).toBeLessThanOrEqual(columnWidths.length);
      }
    }
  });

  test("print on A4 landscape with the headings and names on every page, and keep them in sight", () => {
    for (const { page, freeze } of [matrix, index, matrixEn, indexEn]) {
      expect([page.paper, page.orientation]).toEqual(["a4", "landscape"]);
      expect(page.across?.leading).toBe(freeze.columns);
      expect(page.titleRows).toBe(`$${freeze.rows}:$${freeze.rows}`);
      expect(freeze.columns).toBeGreaterThan(0);
    }
  });

  test("get names of their own where theirs are taken", () => {
    const taken = { sheets: ["附件1 策略矩阵", "附件2 指标总表"], names: ["附件2_指标总表"] };
    const [first, second] = annexes({ taken });
    expect([first!.name, second!.name]).toEqual(["附件1 策略矩阵 (2)", "附件2 指标总表 (2)"]);
    expect(second!.table!.name).toBe("附件2_指标总表_2");
  });

  test("name the version of the template", () => {
    for (const { cells } of [matrix, index, matrixEn, indexEn])
      expect(`${String(cells[1]![0])}${String(cells[2]![0])}`).toContain("1.2.3");
  });

  test("follow the catalogue: a new indicator gets its row, its dot and its target", () => {
    const model = catalogue.indicator("microgrid-voltage");
    const added: Indicator = { ...model, id: "new-one", formal: false, plans: ["乡镇-详细规划"] };
    const [, sheet] = annexes({ indicators: [...catalogue.indicators, added] });
    expect(cell(sheet!, "new-one", "乡镇详规")).toBe("○");
    expect(cell(sheet!, "new-one", "目标值")).toBe("≤ 35 kV（微电网）");
  });
});

test("texts are numbered only where they differ, and neighbours that agree share a line", () => {
  expect(numbered([])).toBe("");
  expect(numbered(["a", "a"])).toBe("a");
  expect(numbered(["a", "a", "b", "a"])).toBe("1–2) a\n3) b\n4) a");
});

/** How many targets a cell lists: the last number in front of a line, or one. */
function linesOf(text: string): number {
  const numbers = [...text.matchAll(/^(?:\d+–)?(\d+)\) /gm)];
  return numbers.length > 0 ? Number(numbers.at(-1)![1]) : 1;
}
