import "../functions/customFunctions";
import { evaluate as arithmetic } from "mathjs";
import type { Language } from "../../src/catalogue/language";
import guide from "../../src/functions/guide.generated.json";
import type { Area } from "../../src/sheets/a1";
import type { Cell, SheetDescription } from "../../src/sheets/description";
import { AGREES, EMPTY } from "../../src/sheets/sample/agreement";
import { CITY_FIGURES, INVENTED } from "../../src/sheets/sample/city";
import type { Example, Said } from "../../src/sheets/sample/example";
import { targetArea } from "../../src/sheets/sample/exampleSheet";
import { SAMPLE_FAMILIES, describeSample } from "../../src/sheets/sample/sample";
import { inLanguage } from "../functions/customFunctions";
import { call } from "../functions/formula";

const LANGUAGES: Language[] = ["zh", "en"];
const LOCALES = { zh: "zh-CN", en: "en-US" };
const describeIn = (language: Language, taken: string[] = []) =>
  describeSample({ language, version: "0.0.0", taken: { sheets: taken } }).sheets;
const formulaOf = (cell: Cell) => (cell !== null && typeof cell === "object" ? cell.formula : null);
const isCall = (formula: string) => /[A-Z]+\.[A-Z0-9]+\(/.test(formula);

interface Place {
  example: Example;
  sheet: SheetDescription;
  /** The formula for the whole result, as it is shown below the title. */
  shown: string;
  /** The cells of the result. */
  result: Area;
  /** The cells with what it must be. */
  target: Area;
}

/** Each example with its places on the sheet, in order. */
function placesIn(sheets: SheetDescription[]): Place[] {
  return SAMPLE_FAMILIES.flatMap(({ role, examples, dataWidths, resultWidths }) => {
    const sheet = sheets.find((one) => one.role === role)!;
    let row = 0;
    return examples.map((example) => {
      row = sheet.cells.findIndex((cells, i) => i > row && String(cells[1]).startsWith(`${example.id}  `));
      const { expected } = example;
      const result: Area = {
        row: row + 3,
        column: dataWidths.length + 2,
        rows: expected.length,
        columns: expected[0]!.length,
      };
      return {
        example,
        sheet,
        shown: String(sheet.cells[row + 1]![1]),
        result,
        target: targetArea(result, resultWidths.length),
      };
    });
  });
}

function cellsOf({ row, column, rows, columns }: Area, { cells }: SheetDescription): Cell[][] {
  return cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
}

/** The result of one cell's formula, which may take it out of a larger one. */
function evaluateCell(formula: string, sheet: SheetDescription, sheets: SheetDescription[]): unknown {
  const [, part] = /^=IF\(.*="","—",(.*)\)$/.exec(formula) ?? [];
  if (part) return orDash(evaluateCell(`=${part}`, sheet, sheets));
  const [, inner, row, column] = /^=INDEX\((.*),(\d+),(\d+)\)$/.exec(formula) ?? [];
  if (!inner) return evaluate(formula, sheet, sheets);
  const pick = (whole: unknown) => (whole as unknown[][])[Number(row) - 1]![Number(column) - 1];
  const whole = evaluate(`=${inner}`, sheet, sheets);
  return whole instanceof Promise ? whole.then((one) => pick(asRows(one))) : pick(asRows(whole));
}

/** Empty text is shown as a dash. */
function orDash(result: unknown): unknown {
  if (result instanceof Promise) return result.then(orDash);
  return result === "" ? EMPTY : result;
}

function asRows(result: unknown): unknown[][] {
  return Array.isArray(result) ? result : [[result]];
}

function expectClose(given: unknown, must: Cell): void {
  if (typeof must !== "number") return expect(orDash(given)).toBe(must);
  expect(typeof given).toBe("number");
  expect(Math.abs((given as number) - must)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(must)));
}

/** Evaluates an example's formula on the cells of the description, as Excel would hand them over. */
function evaluate(formula: string, sheet: SheetDescription, sheets: SheetDescription[]): unknown {
  const [, id, inside] = /^=([A-Z0-9.]+)\((.*)\)$/.exec(formula)!;
  const args = inside!.match(/"[^"]*"|'[^']*'![^,]+|[^,"]+|(?<=,|^)(?=,|$)/g) ?? [];
  return call(
    id!,
    args.map((text) => {
      if (text === "") return null;
      if (text.startsWith('"')) return text.slice(1, -1);
      if (/^[\d.]+$/.test(text)) return Number(text);
      return valuesAt(text, sheet, sheets);
    }),
  );
}

function valuesAt(reference: string, sheet: SheetDescription, sheets: SheetDescription[]): unknown {
  const [, name, address] = /^(?:'([^']+)'!)?(.+)$/.exec(reference)!;
  const { cells } = name ? sheets.find((one) => one.name === name)! : sheet;
  const [from, to = from] = address!
    .replace(/\$/g, "")
    .split(":")
    .map((corner) => {
      const [, letter, number] = /^([A-Z])(\d+)$/.exec(corner)!;
      return { row: Number(number) - 1, column: letter!.charCodeAt(0) - 65 };
    });
  const rows = cells
    .slice(from!.row, to!.row + 1)
    .map((row) => row.slice(from!.column, to!.column + 1).map((cell) => value(cell, sheet, sheets)));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

function value(cell: Cell, sheet: SheetDescription, sheets: SheetDescription[]): unknown {
  const formula = formulaOf(cell);
  if (formula) return valuesAt(formula.slice(1), sheet, sheets);
  return cell ?? "";
}

describe("the sample", () => {
  test("shows every function that is registered, and none that is not", () => {
    const shown = new Set(SAMPLE_FAMILIES.flatMap(({ examples }) => examples.map(({ id }) => id)));
    const registered = guide.map(({ id }) => id);
    expect(registered.filter((id) => !shown.has(id))).toEqual([]);
    expect([...shown].filter((id) => !registered.includes(id))).toEqual([]);
  });

  test("says for every row of a result how it is arrived at", () => {
    const uneven = SAMPLE_FAMILIES.flatMap(({ examples }) =>
      examples.filter(
        ({ expected, how, result }) =>
          how.length !== expected.length || expected.some((row) => row.length !== result.length),
      ),
    );
    expect(uneven).toEqual([]);
  });

  const sums = SAMPLE_FAMILIES.flatMap(({ examples }) =>
    examples.flatMap(({ id, how, expected }) =>
      how.flatMap((reason: Said, i) => {
        const wanted = expected[i]!;
        return typeof reason === "string" && /^[\d.()+−×÷^√/]+$/.test(reason) && wanted.length === 1
          ? [[id, reason, wanted[0]] as const]
          : [];
      }),
    ),
  );

  test.each(sums)("%s: %s is %p", (_, reason, wanted) => {
    const worked = arithmetic(
      reason.replace(/×/g, "*").replace(/÷/g, "/").replace(/−/g, "-").replace(/√/g, "sqrt"),
    );
    expect(Math.abs(worked - (wanted as number))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(worked)));
  });

  test("backs most of its numbers with arithmetic that was worked out above", () => {
    expect(sums.length).toBeGreaterThan(80);
  });
});

describe.each(LANGUAGES)("the sample in %s", (language) => {
  const sheets = describeIn(language);

  test.each(placesIn(sheets).map((place) => [place.shown, place] as const))(
    "%s gives what it must, at once and cell by cell",
    async (shown, { sheet, result, target }) => {
      const must = cellsOf(target, sheet);
      const inOwn = <T>(f: () => T) => inLanguage(LOCALES[language], f);
      const whole = asRows(await inOwn(() => evaluate(shown, sheet, sheets)));
      expect([whole.length, whole[0]!.length]).toEqual([result.rows, result.columns]);
      whole.forEach((line, i) => line.forEach((one, j) => expectClose(one, must[i]![j]!)));
      for (const [i, line] of cellsOf(result, sheet).entries()) {
        for (const [j, cell] of line.entries()) {
          expectClose(await inOwn(() => evaluateCell(formulaOf(cell)!, sheet, sheets)), must[i]![j]!);
        }
      }
    },
  );

  test("holds what a result must be as plain values, never as formulas", () => {
    const formulas = placesIn(sheets).flatMap(({ sheet, target }) =>
      cellsOf(target, sheet)
        .flat()
        .filter((cell) => formulaOf(cell) !== null),
    );
    expect(formulas).toEqual([]);
  });

  test("has one formula a cell, so that no result needs room to spill", () => {
    const without = placesIn(sheets).filter(({ sheet, result }) =>
      cellsOf(result, sheet)
        .flat()
        .some((cell) => formulaOf(cell) === null),
    );
    expect(without.map(({ shown }) => shown)).toEqual([]);
  });

  test("checks every row of every result with a formula that needs no add-in", () => {
    const all = sheets.flatMap(({ cells }) => cells.flatMap((row) => formulaOf(row[0]!) ?? []));
    const checks = all.filter(
      (formula) => formula.includes(`"${AGREES[language]}"`) && formula.includes("IFERROR"),
    );
    const rows = placesIn(sheets).reduce((sum, { result }) => sum + result.rows, 0);
    expect(checks.length).toBe(rows);
    expect(checks.filter(isCall)).toEqual([]);
  });

  test("says on every sheet that the data are invented", () => {
    const silent = sheets.filter(({ cells }) => !cells.slice(0, 3).flat().includes(INVENTED[language]));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test("is rectangular, within its own areas, and of sheet names that Excel accepts", () => {
    for (const { name, cells, looks, grids, flags, columnWidths, page } of sheets) {
      expect(cells.every((row) => row.length === columnWidths.length)).toBe(true);
      for (const area of [
        ...looks.map((one) => one.area),
        ...grids,
        ...flags.map((one) => one.area),
        page.printArea,
      ]) {
        expect(area.row + area.rows).toBeLessThanOrEqual(cells.length);
        expect(area.column + area.columns).toBeLessThanOrEqual(columnWidths.length);
      }
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
    }
  });

  test("takes the city's figures from the first sheet, also when its name is taken", () => {
    const again = describeIn(language, [sheets[0]!.name]);
    expect(again[0]!.name).toBe(`${sheets[0]!.name} (2)`);
    for (const [label, described] of [
      ["first", sheets],
      ["again", again],
    ] as const) {
      const references = described.flatMap(({ cells }) =>
        cells.flat().flatMap((cell) => formulaOf(cell)?.match(/'[^']+'!\$C\$\d+/g) ?? []),
      );
      const values = new Set(references.map((reference) => valuesAt(reference, described[0]!, described)));
      expect([label, [...values].sort()]).toEqual([label, CITY_FIGURES.map(({ value }) => value).sort()]);
    }
  });
});

test("an English sample has no Chinese in its own words", () => {
  for (const { name, cells } of describeIn("en")) {
    const headings = [name, ...cells.slice(0, 3).map(([first]) => first)];
    expect(headings.filter((one) => typeof one === "string" && /\p{Script=Han}/u.test(one))).toEqual([]);
  }
  const labels = SAMPLE_FAMILIES.flatMap(({ title, examples }) => [
    title.en,
    ...examples.flatMap(({ what, result, tables }) => [
      what.en,
      ...result.map(({ en }) => en),
      ...tables.flatMap(({ columns }) => columns.map(({ heading }) => heading.en)),
    ]),
  ]);
  expect(labels.filter((label) => /\p{Script=Han}/u.test(label.replace(/亩/g, "")))).toEqual([]);
});
