import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import * as catalogue from "../../src/catalogue";
import { LEVELS, PLAN_TYPES, SECTORS } from "../../src/catalogue/schema";
import { catalogueRecords } from "../../tools/catalogueRecords";
import { catalogueTables, LIST_SEPARATOR } from "../../tools/catalogueTables";
import { csv } from "../../tools/csv";

const ROOT = join(__dirname, "../..");

function command(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["tools/run.cjs", "tools/catalogue.ts", ...words],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  return { status, stdout, stderr };
}

/** A plain reader of RFC 4180, written apart from the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy;
  for (let match = fields.exec(text); match; match = fields.exec(text)) {
    row.push(match[1] === undefined ? match[2]! : match[1].replace(/""/g, '"'));
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const byName = new Map(catalogueTables(catalogueRecords()).map((table) => [table.name, table]));

/** The records of a table again, each a mapping from column to value. */
function records(name: string): Record<string, unknown>[] {
  const { columns, rows } = byName.get(name)!;
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i], value])));
}

describe("npm run catalogue", () => {
  const { status, stdout } = command();
  const printed = JSON.parse(stdout) as Record<string, Record<string, unknown>[]>;

  test("prints JSON with every plan, strategy, indicator, target and source of the catalogue", () => {
    expect(status).toBe(0);
    const ids = (records: readonly unknown[]) => records.map((record) => (record as { id: string }).id);
    for (const key of ["plans", "strategies", "indicators", "sources"] as const)
      expect(ids(printed[key]!)).toEqual(ids(catalogue[key]));
    const targets = printed.indicators!.flatMap(({ targets: own }) => ids(own as unknown[]));
    expect(targets).toEqual(catalogue.indicators.flatMap(({ targets: own }) => ids(own)));
    expect(printed.absent).toHaveLength(catalogue.absentPlans.length);
  });

  test("has the rest of the chain, the corrections, the factors and the reference tables", () => {
    const counts = Object.fromEntries(
      Object.entries(printed).map(([key, value]) => [key, Array.isArray(value) && value.length > 0]),
    );
    expect(counts).toEqual({
      version: false,
      plans: true,
      absent: true,
      strategies: true,
      indicators: true,
      sources: true,
      goals: true,
      scales: true,
      coreIssues: true,
      assurance: true,
      standards: true,
      existingStandards: true,
      unnamedStandards: true,
      standardGaps: true,
      standardSystem: false,
      doubleEvaluation: true,
      nationalTargets: true,
      precedents: true,
      statutoryIndicators: true,
      planMembership: true,
      anomalies: true,
      factors: true,
      referenceTables: true,
    });
  });

  test("gives each strategy's goals and scales", () => {
    const strategy = printed.strategies!.find(({ id }) => id === "7.5-工业-4");
    expect(strategy).toMatchObject({ goals: ["G2", "G7"], scales: ["区域", "城市"] });
    expect(printed.strategies!.filter(({ scales }) => (scales as string[]).length === 0)).toEqual([]);
  });

  test("names level, type and sector of every strategy in the report's Chinese terms", () => {
    for (const strategy of printed.strategies!) {
      const { id, section, level, planType, sector, group, ordinal } = strategy;
      expect(LEVELS).toContain(level);
      expect(PLAN_TYPES).toContain(planType);
      expect(SECTORS).toContain(sector);
      expect(id).toBe([section, sector, ...(group === null ? [] : [group]), ordinal].join("-"));
    }
  });

  test("gives the name of every indicator as a Chinese string, and the English one beside it", () => {
    const wrong = printed.indicators!.filter(
      ({ name, nameEn, unit, sector, formal, plans, targets }) =>
        !/\p{Script=Han}/u.test(name as string) ||
        /\p{Script=Han}/u.test(nameEn as string) ||
        [unit, sector].some((text) => typeof text !== "string") ||
        typeof formal !== "boolean" ||
        [plans, targets].some((list) => !Array.isArray(list)),
    );
    expect(wrong).toEqual([]);
  });

  test("leaves no text in the form of our own data, and gives a missing note both fields", () => {
    expect(stdout).not.toMatch(/"zh":/);
    const targets = printed.indicators!.flatMap((one) => one.targets as Record<string, unknown>[]);
    expect(targets.filter((target) => !("note" in target && "noteEn" in target))).toEqual([]);
    expect(targets.some(({ note, noteEn }) => note === null && noteEn === null)).toBe(true);
    const strategies = printed.strategies as { cases: string[]; casesEn: string[] }[];
    expect(strategies.filter(({ cases, casesEn }) => cases.length !== casesEn.length)).toEqual([]);
  });
});

describe("npm run catalogue -- --csv --out-dir", () => {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  const { status, stdout } = command("--csv", "--out-dir", join(folder, "新 tables"));
  const files = readdirSync(join(folder, "新 tables"));
  const read = (name: string) => readFileSync(join(folder, "新 tables", name), "utf8");
  afterAll(() => rmSync(folder, { recursive: true }));

  test("writes one file for each table and says which", () => {
    expect(status).toBe(0);
    expect(files).toEqual([...byName.keys()].map((name) => `${name}.csv`).sort());
    expect(stdout.trim().split("\n")).toHaveLength(files.length);
  });

  test("begins every file with a byte order mark, and every row has as many cells as the heading", () => {
    for (const file of files) {
      const text = read(file);
      expect([file, text.charCodeAt(0)]).toEqual([file, 0xfeff]);
      const widths = new Set(parse(text.slice(1)).map((row) => row.length));
      expect([file, widths.size]).toEqual([file, 1]);
    }
  });

  test("writes no cell that a spreadsheet would take for a formula", () => {
    const found = files.flatMap((file) =>
      parse(read(file).slice(1))
        .flat()
        .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !Number.isFinite(Number(cell)))
        .map((cell) => `${file}: ${cell}`),
    );
    expect(found).toEqual([]);
    expect(read("indicators-targets.csv")).toContain(",'=,");
  });

  test("carries every record of the JSON", () => {
    const printed = catalogueRecords() as unknown as Record<string, unknown[]>;
    for (const [key, file] of [
      ["strategies", "strategies.csv"],
      ["indicators", "indicators.csv"],
      ["anomalies", "anomalies.csv"],
      ["factors", "factors.csv"],
      ["coreIssues", "core-issues.csv"],
    ] as const)
      expect([file, parse(read(file).slice(1)).length - 1]).toEqual([file, printed[key]!.length]);
    const targets = catalogue.indicators.flatMap((indicator) => indicator.targets);
    expect(parse(read("indicators-targets.csv").slice(1))).toHaveLength(targets.length + 1);
  });
});

describe("the tables", () => {
  test("tie a target to its indicator and keep its number, source and condition", () => {
    const row = records("indicators-targets").find(({ id }) => id === "park-green-per-capita/code-minimum");
    expect(row).toMatchObject({
      parent: "park-green-per-capita",
      position: 2,
      operator: ">",
      value: 8,
      unit: "m²/人",
      "citation.source": "greening-projects-code-2021",
      "condition.scope": "城市",
    });
  });

  test("put a list of plain values into one cell", () => {
    const strategy = records("strategies").find(({ id }) => id === "7.5-工业-2");
    expect(strategy).toMatchObject({ indicators: "new-industrial-land | annual-industrial-land-supply" });
  });

  test("separate the values of a list by a sign that no value holds", () => {
    const texts = (value: unknown): string[] =>
      typeof value === "string"
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
    expect(texts(catalogueRecords()).filter((text) => text.includes(LIST_SEPARATOR.trim()))).toEqual([]);
  });

  test("have no column that is empty only because its records stand in a table of their own", () => {
    expect(byName.get("indicators")!.columns).not.toContain("targets");
    expect(byName.get("indicators-targets")!.columns).not.toContain("printed");
  });
});

describe("csv", () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.stringMatching(/^[=+\-@＝"', \r\n\tab]{0,6}$/),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  test("can be read back cell by cell, less the apostrophe in front of what looks like a formula", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((n) => fc.array(fc.array(value, { minLength: n, maxLength: n }))),
        (rows) => {
          const expected = rows.map((row) =>
            row.map((cell) => {
              if (cell === null) return "";
              if (typeof cell !== "string") return String(cell);
              return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
            }),
          );
          expect(parse(csv(rows))).toEqual(expected);
        },
      ),
    );
  });

  test("leaves a negative number a number", () => {
    expect(csv([[-0.5, "-0.5"]])).toBe("-0.5,'-0.5\r\n");
  });
});

describe("a wrong call", () => {
  test.each([
    [["--colour"], "没有这个选项或参数：--colour", "no such option or argument: --colour"],
    [["strategies"], "没有这个选项或参数：strategies", "no such option or argument: strategies"],
    [["--csv", "--out-dir"], "选项 --out-dir", "The option --out-dir lacks its value"],
    [["--out-dir", "x"], "--out-dir 要与 --csv 一起用", "--out-dir goes with --csv"],
    [["--csv", "--out", "x"], "--csv 有许多张表", "--csv makes many tables"],
    [["--csv", "--out-dir", ""], "路径不能为空", "must not be empty"],
  ])("with %j ends with 2 and says in both languages what is wrong", (words, zh, en) => {
    const { status, stdout, stderr } = command(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(zh);
    expect(stderr).toContain(en);
  });

  test("with a folder that cannot be made ends with 1 and names it", () => {
    const { status, stderr } = command("--csv", "--out-dir", join(ROOT, "package.json", "tables"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/写不了文件.*package\.json/);
  });
});

test("--help names every option in both languages and ends with 0", () => {
  const { status, stdout } = command("--help");
  expect(status).toBe(0);
  for (const word of ["--csv", "--out-dir", "--out ", "以 JSON 打印", "prints the catalogue as JSON"])
    expect(stdout).toContain(word);
});
