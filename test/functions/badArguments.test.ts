import "./customFunctions";
import "./plan/ready";
import { readFunctions, type FunctionSource } from "../../tools/functionSource";
import { inLanguage } from "./customFunctions";
import { called, parsed } from "./formula";

/**
 * Every function with every kind of bad argument in every position, alone and among good cells. The good calls
 * are the functions' own examples, so that a new function is tried here as soon as it has one.
 */
interface GoodCall {
  formula: string;
  args: unknown[];
  result: unknown[][];
}

/** The reader of formulas is fetched when one is first typed; from then on every call answers at once. */
beforeAll(async () => {
  await called("PLAN.FORMULA", ["a", [["a"]], [[1]]]);
});

const goodCallsOf = new Map<string, GoodCall[]>();

function goodCalls(source: FunctionSource): GoodCall[] {
  let calls = goodCallsOf.get(source.id);
  if (!calls) {
    calls = source.examples
      .filter(({ result }) => !result.startsWith("#"))
      .map(({ formula }) => {
        const { args } = parsed(formula);
        while (args.length < source.parameters.length) args.push(null);
        return { formula, args, result: outcome(source.id, args).rows };
      });
    goodCallsOf.set(source.id, calls);
  }
  return calls;
}

interface Result {
  rows: unknown[][];
  /** Whether the call as a whole was refused. */
  refused: boolean;
}

/** What Excel gets: rows of cells; one cell where the function throws an Excel error. Anything else thrown is a mistake. */
function outcome(id: string, args: unknown[], language = "zh-CN"): Result {
  return inLanguage(language, () => {
    try {
      const result = called(id, args);
      return { rows: Array.isArray(result) ? result : [[result]], refused: false };
    } catch (error) {
      if (!isExcelError(error)) throw error;
      return { rows: [[error]], refused: true };
    }
  });
}

const isExcelError = (value: unknown): value is Error & { code: string } =>
  value instanceof Error && "code" in value;

const shown = (cell: unknown) => (isExcelError(cell) ? cell.code : cell);

/** Every way of putting a value into a call: in place of an argument, and of one cell or all cells of a range. */
interface Spoilt {
  what: string;
  place: "left out" | "whole argument" | "first cell" | "last cell" | "all cells";
  parameter: FunctionSource["parameters"][number];
  args: unknown[];
  /** What stood there before. */
  before: unknown;
  position: number;
  good: GoodCall;
}

function spoil(source: FunctionSource, value: unknown): Spoilt[] {
  return goodCalls(source).flatMap((good) =>
    source.parameters.flatMap((parameter, position) => {
      const before = good.args[position];
      const spoilt: Spoilt[] = [];
      const put = (place: Spoilt["place"], argument: unknown) =>
        spoilt.push({
          what: `${good.formula}, ${parameter.name}, ${place}`,
          place,
          parameter,
          args: good.args.map((arg, i) => (i === position ? argument : arg)),
          before,
          position,
          good,
        });
      if (value === null) put("left out", null);
      put("whole argument", parameter.matrix ? [[value]] : value);
      if (!isRange(before)) return spoilt;
      const [bottom, right] = [before.length - 1, before[0]!.length - 1];
      put("first cell", replaced(before, value, 0, 0));
      put("last cell", replaced(before, value, bottom, right));
      const everywhere = before.map((row) => row.map(() => value));
      put("all cells", everywhere);
      return spoilt;
    }),
  );
}

function isRange(argument: unknown): argument is unknown[][] {
  return Array.isArray(argument) && (argument.length > 1 || argument[0].length > 1);
}

function replaced(range: unknown[][], value: unknown, y: number, x: number): unknown[][] {
  return range.map((row, i) => row.map((cell, j) => (i === y && j === x ? value : cell)));
}

const ExcelError = (globalThis as any).CustomFunctions.Error;
const CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"];

const KINDS: [kind: string, value: unknown][] = [
  ["a blank cell", ""],
  ["a blank cell as Excel on the web hands it over", null],
  ["text", "abc"],
  ["a number as text", "5"],
  ["TRUE", true],
  ["FALSE", false],
  ["0", 0],
  ["a negative number", -3],
  ["the largest number", 1.7e308],
  ["the smallest number", 5e-324],
  ["a date", 45292],
  ["a date with a time", 45292.5],
  ["what is no number", NaN],
  ["an infinite number", Infinity],
  ["a number below all others", -Infinity],
  ["a number as text with full-width digits", "５"],
  ["a number as text with a space behind it", "5 "],
  ["a percentage as text", "5%"],
  ["a space", " "],
  ["an error as text", "#REF!"],
  ["an error", new ExcelError("#NAME?")],
  ["an object", { type: "Entity" }],
  ["very long text", "长".repeat(40_000)],
  ["a name that JavaScript uses itself", "__proto__"],
  ["another such name", "constructor"],
];
const spoilInEveryWay = (source: FunctionSource) =>
  KINDS.flatMap(([kind, value]) =>
    spoil(source, value).map((spoilt) => ({ ...spoilt, value, what: `${kind}: ${spoilt.what}` })),
  );

describe.each(readFunctions().map((source) => [source.id, source] as const))("%s", (id, source) => {
  // All kinds in one test each: as tests of their own they would take as long again for nothing but being counted.
  test("gives cells or Excel's errors, in the shape it has, for every kind of bad argument", () => {
    const mistakes: string[] = [];
    for (const { what, place, args, good } of spoilInEveryWay(source)) {
      const { rows, refused } = outcome(id, args);
      const width = rows[0]?.length ?? 0;
      if (width === 0 || rows.some((row) => row.length !== width)) mistakes.push(`${what}: not a table`);
      if (!rows.flat().every(isCell))
        mistakes.push(`${what}: ${rows.map((row) => row.map(String)).join("; ")}`);
      const keepsShape = (place === "first cell" || place === "last cell") && !refused && !SPILLING.has(id);
      if (keepsShape && (rows.length !== good.result.length || width !== good.result[0]!.length)) {
        mistakes.push(`${what}: ${rows.length} × ${width}`);
      }
    }
    expect(mistakes).toEqual([]);
  });

  test("says in Chinese and in English what is wrong with every kind of bad argument", () => {
    const mistakes: string[] = [];
    for (const { what, args, value } of spoilInEveryWay(source)) {
      const [zh, en] = ["zh-CN", "en-US"].map((language) => outcome(id, args, language).rows.flat());
      zh!.forEach((cell, i) => {
        const other = en![i];
        if (!isExcelError(cell) || !isExcelError(other)) return;
        if (cell.code !== other.code) mistakes.push(`${what}: ${cell.code} and ${other.code}`);
        const explained = cell.code === "#VALUE!" || cell.code === "#N/A";
        if (cell.code === shown(value) || !explained) return;
        if (!/\p{Script=Han}/u.test(cell.message)) mistakes.push(`${what}: no Chinese in "${cell.message}"`);
        if (!/[a-z]{3}/.test(other.message)) mistakes.push(`${what}: no English in "${other.message}"`);
        if (cell.message === other.message) mistakes.push(`${what}: one message, "${cell.message}"`);
        if (cell.message.length > LONGEST_MESSAGE) mistakes.push(`${what}: ${cell.message}`);
      });
    }
    expect(mistakes).toEqual([]);
  });

  test("gives cells or Excel's errors, with a reason in both languages, for ranges of any other shape", () => {
    const mistakes: string[] = [];
    for (const { what, args } of reshaped(source)) {
      const [zh, en] = ["zh-CN", "en-US"].map((language) => outcome(id, args, language).rows);
      const width = zh![0]?.length ?? 0;
      if (width === 0 || zh!.some((row) => row.length !== width)) mistakes.push(`${what}: not a table`);
      if (!zh!.flat().every(isCell)) mistakes.push(`${what}: ${zh!.join("; ")}`);
      mistakes.push(...unexplained(zh!.flat(), en!.flat()).map((why) => `${what}: ${why}`));
    }
    expect(mistakes).toEqual([]);
  });

  test("is #VALUE! for columns of two and of three rows", () => {
    const mistakes: string[] = [];
    for (const { what, args } of mismatched(source)) {
      const cells = outcome(id, args).rows.flat().map(shown);
      if (!cells.every((cell) => cell === "#VALUE!")) mistakes.push(`${what}: ${cells.join(", ")}`);
    }
    expect(mistakes).toEqual([]);
  });

  test("knows a name in any case and width, with spaces around it, and refuses others with a list of those it knows", () => {
    const mistakes: string[] = [];
    for (const { what, name, variants, argsFor } of named(source)) {
      const right = JSON.stringify(outcome(id, argsFor(name)).rows.flat().map(shown));
      for (const variant of variants) {
        const got = JSON.stringify(outcome(id, argsFor(variant)).rows.flat().map(shown));
        if (got !== right) mistakes.push(`${what}, "${variant}": ${got}, not ${right}`);
      }
      // Where the name itself is out of place, that comes first.
      if (right.includes('"#')) continue;
      for (const language of ["zh-CN", "en-US"]) {
        const errors = outcome(id, argsFor(`${name}？`), language)
          .rows.flat()
          .filter(isExcelError);
        if (!errors.some(({ code, message }) => code === "#VALUE!" && /可用：|accepted: /.test(message))) {
          mistakes.push(
            `${what}, "${name}？": ${errors.map(({ code, message }) => code + message).join("; ")}`,
          );
        }
      }
    }
    expect(mistakes).toEqual([]);
  });

  test("never takes a date for a year, nor for a number of years", () => {
    const mistakes: string[] = [];
    for (const { what, parameter, args } of spoil(source, 45292)) {
      if (
        !/^(year|years|confirmation|target)$/.test(parameter.name) ||
        NO_YEAR.has(`${id} ${parameter.name}`)
      )
        continue;
      const cells = outcome(id, args).rows.flat();
      if (!cells.some(isExcelError)) mistakes.push(`${what}: ${cells.join(", ")}`);
    }
    expect(mistakes).toEqual([]);
  });

  test.each(CODES)("passes %s on, whichever argument brings it", (code) => {
    const mistakes: string[] = [];
    for (const value of [code, new ExcelError(code)]) {
      for (const { what, place, parameter, args, good } of spoil(source, value)) {
        if (JUDGED.has(`${id} ${parameter.name}`)) continue;
        const cells = outcome(id, args).rows.flat().map(shown);
        const passed = place.endsWith(" cell") ? cells.includes(code) : onlyErrors(cells, code, good);
        if (!passed) mistakes.push(`${what}: ${cells.join(", ")}`);
      }
    }
    expect(mistakes).toEqual([]);
  });

  test("counts a blank among numbers as missing, or as nothing in a sum, and gives none for a blank row", () => {
    const mistakes: string[] = [];
    for (const blank of ["", null]) {
      const [blanks, zeros] = [spoil(source, blank).filter(inRange), spoil(source, 0).filter(inRange)];
      blanks.forEach(({ what, place, parameter, args, before }, i) => {
        if (!isNumbers(before) || place === "all cells" || BLANK_SAYS.has(`${id} ${parameter.name}`)) return;
        const cells = outcome(id, args).rows.flat().map(shown);
        const counted = outcome(id, zeros[i]!.args).rows.flat().map(shown);
        const right = SUMMED.has(`${id} ${parameter.name}`)
          ? JSON.stringify(cells) === JSON.stringify(counted) || cells.includes("#N/A")
          : cells.includes("#N/A") ||
            cells.includes("No data") ||
            (isOnlyColumn(id, args) && cells.includes(""));
        if (!right) mistakes.push(`${what}: ${cells.join(", ")}`);
      });
    }
    expect(mistakes).toEqual([]);
  });

  test.each([
    ["text", "abc"],
    ["a number as text", "5"],
    ["TRUE", true],
    ["FALSE", false],
  ])("refuses %s among numbers", (_, value) => {
    const mistakes: string[] = [];
    for (const { what, parameter, args, before } of spoil(source, value).filter(inRange)) {
      if (!isNumbers(before) || ALSO_NAMES.has(`${id} ${parameter.name}`)) continue;
      const cells = outcome(id, args).rows.flat().map(shown);
      if (!cells.some((cell) => cell === "#VALUE!" || cell === "Invalid")) {
        mistakes.push(`${what}: ${cells.join(", ")}`);
      }
    }
    expect(mistakes).toEqual([]);
  });

  test('reads a lone value as Excel\'s arithmetic does: "5" is 5, TRUE is 1, FALSE is 0', () => {
    const mistakes: string[] = [];
    const pairs: [unknown, number][] = [
      ["5", 5],
      [" 5.0 ", 5],
      ["５", 5],
      ["500%", 5],
      ["1,000", 1000],
      ["1 000", 1000],
      ["1.5e3", 1500],
      [true, 1],
      [false, 0],
    ];
    for (const [value, number] of pairs) {
      const [those, these] = [spoil(source, value), spoil(source, number)];
      those.forEach(({ what, parameter, args, before }, i) => {
        if (!(typeof before === "number" || isNumbers(before)) || those[i]!.place !== "whole argument")
          return;
        if (JUDGED.has(`${id} ${parameter.name}`)) return;
        const [as, is] = [args, these[i]!.args].map((given) =>
          outcome(id, given).rows.map((r) => r.map(shown)),
        );
        if (JSON.stringify(as) !== JSON.stringify(is))
          mistakes.push(`${what} ${String(value)}: ${as!.join("; ")}`);
      });
    }
    expect(mistakes).toEqual([]);
  });
});

const LONGEST_MESSAGE = 600;

/** A target that is an amount. */
const NO_YEAR = new Set(["CARBON.REQUIRED target"]);

/** What is wrong with the messages of errors, in the two languages. */
function unexplained(zh: unknown[], en: unknown[]): string[] {
  return zh.flatMap((cell, i) => {
    const other = en[i];
    if (!isExcelError(cell) || !isExcelError(other)) return [];
    if (cell.code !== other.code) return [`${cell.code} and ${other.code}`];
    if (cell.code !== "#VALUE!" && cell.code !== "#N/A") return [];
    const said =
      /\p{Script=Han}/u.test(cell.message) &&
      /[a-z]{3}/.test(other.message) &&
      cell.message !== other.message;
    return said ? [] : [`"${cell.message}" and "${other.message}"`];
  });
}

/** Every argument that may be a range, one row or column longer, turned on its side, and as a block. */
function reshaped(source: FunctionSource): { what: string; args: unknown[] }[] {
  return goodCalls(source).flatMap((good) =>
    source.parameters.flatMap(({ name, matrix }, position) => {
      if (!matrix || good.args[position] === null) return [];
      const range = (
        isRange(good.args[position]) ? good.args[position] : [[good.args[position]]]
      ) as unknown[][];
      const first = range[0]![0];
      const shapes: Record<string, unknown[][]> = {
        "a row more": [...range, range[0]!],
        "a column more": range.map((row) => [...row, row[0]]),
        "on its side": range[0]!.map((_, j) => range.map((row) => row[j])),
        "a block": Array.from({ length: 4 }, () => [first, first, first]),
        "a row of five": [[first, first, first, first, first]],
      };
      return Object.entries(shapes).map(([shape, value]) => ({
        what: `${good.formula}, ${name}, ${shape}`,
        args: good.args.map((arg, i) => (i === position ? value : arg)),
      }));
    }),
  );
}

/** Two arguments of a call as columns of different length, where the call takes them row by row. */
function mismatched(source: FunctionSource): { what: string; args: unknown[] }[] {
  if (AS_TABLES.has(source.id)) return [];
  return goodCalls(source).flatMap((good) => {
    if (good.args.some(isRange)) return [];
    const given = source.parameters.flatMap(({ name, matrix }, i) =>
      matrix && good.args[i] !== null && !ONE_FOR_ALL.has(`${source.id} ${name}`) ? [i] : [],
    );
    return given.slice(1).map((position) => ({
      what: `${good.formula}, ${source.parameters[position]!.name}`,
      args: good.args.map((arg, i) =>
        i === given[0] ? [[arg], [arg]] : i === position ? [[arg], [arg], [arg]] : arg,
      ),
    }));
  });
}

/** Functions that read a range as a table or a series, so that ranges of different length belong together. */
const AS_TABLES = new Set(["CARBON.BUILDING", "PLAN.ALLOCATE", "PLAN.FORMULA", "PLAN.ROLLUP"]);
const ONE_FOR_ALL = new Set(["CARBON.LAND family", "CARBON.LAND countedAs", "CARBON.LAND unit"]);

/** Every name that an argument accepts, in a call where it stands alone. */
function named(source: FunctionSource) {
  return goodCalls(source).flatMap((good) =>
    source.parameters.flatMap(({ name: parameter, choices, matrix }, position) => {
      const before = good.args[position];
      if (choices === null || isRange(before) || (before !== null && typeof before !== "string")) return [];
      const [path, list] = choices.split("#") as [string, string];
      const names = require(`../../src/functions/${path}`)[list].names as Record<string, string[]>;
      return Object.values(names).flatMap((all) =>
        all.map((name) => ({
          what: `${good.formula}, ${parameter}`,
          name,
          variants: [` ${name} `, name.toUpperCase(), name.toLowerCase(), fullWidth(name), all[0]!, all[1]!],
          argsFor: (value: string) =>
            good.args.map((arg, i) => (i === position ? (matrix ? [[value]] : value) : arg)),
        })),
      );
    }),
  );
}

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000");

/** Results whose size follows from what stands in the cells. */
const SPILLING = new Set(["PLAN.TARGET", "PLAN.ROLLUP", "TRANSIT.STOPDENSITY"]);

/** Arguments whose every content is judged, an error too: it is then 数据异常, as in a plan's sheet. */
const JUDGED = new Set(["PLAN.CHECK value", "PLAN.GAP value"]);

/** Sums, in which a blank cell counts nothing; coordinates beside the amounts are still missing data. */
const SUMMED = new Set([
  "CARBON.BUILDING energy",
  "GREEN.ACCESS parks",
  "GREEN.ACCESS places",
  "GREEN.UGF areas",
  "LAND.CHANGE start",
  "LAND.CHANGE end",
  "LAND.MIX areas",
  "LAND.MIXEDBLOCKS blocks",
  "PLAN.ROLLUP values",
  "TRANSIT.COVERAGE places",
  "TRANSIT.GREENSHARE trips",
  "TRANSIT.PTSHARE trips",
  "WASTE.UTILISATION treated",
]);

/** Arguments in which a blank says something: no child, a year to come, the newest target. */
const BLANK_SAYS = new Set([
  "CARBON.BUDGET emissions",
  "PLAN.ALLOCATE weights",
  "PLAN.CHECK year",
  "PLAN.TARGET year",
]);

/** Arguments that take names as well as numbers. */
const ALSO_NAMES = new Set(["TRANSIT.STOPDENSITY stops", "TRANSIT.DENSITY segments"]);

function inRange({ place }: Spoilt): boolean {
  return place.endsWith(" cell") || place === "all cells";
}

function isCell(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return typeof cell === "string" || typeof cell === "boolean" || isExcelError(cell);
}

function isNumbers(argument: unknown): boolean {
  return Array.isArray(argument) && argument.flat().every((cell) => typeof cell === "number");
}

/** Whether the cells are that error; an empty cell, or a name that the good result has too, may stand beside it. */
function onlyErrors(cells: unknown[], code: string, good: GoodCall): boolean {
  const besides = (cell: unknown) => typeof cell === "string" && good.result.flat().includes(cell);
  return cells.includes(code) && cells.every((cell) => cell === code || cell === "" || besides(cell));
}

/** Whether a row of the one range that has a row for each result is blank with its cell. */
function isOnlyColumn(id: string, args: unknown[]): boolean {
  const { rows } = outcome(id, args);
  const ranges = args.filter(
    (arg): arg is unknown[][] => Array.isArray(arg) && arg.length * arg[0].length > 1,
  );
  return ranges.filter((range) => rows.length === 1 || range.length === rows.length).length === 1;
}
