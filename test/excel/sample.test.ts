import { addSheets } from "../../src/excel/build/addSheets";
import { AGREES, DIFFERS } from "../../src/sheets/sample/agreement";
import { describeSample } from "../../src/sheets/sample/sample";
import { VERSION } from "../../src/version";
import { openHeadless } from "../../src/workbench/node";
import { withFunctions } from "../../src/workbench/node/withFunctions";
import { withOffice } from "../../src/workbench/node/withOffice";
import type { WorkbookSnapshot } from "../../src/workbench/snapshot";
import { buildFunctionsMetadata } from "../../tools/functionsMetadata";

const metadata = buildFunctionsMetadata("https://addin.invalid/");

describe.each([
  ["zh", "zh-CN", "示例", "示例 碳核算"],
  ["en", "en-US", "Sample", "Sample Carbon accounts"],
] as const)("the sample workbook in %s", (language, locale, overview, accounts) => {
  /** As built, and after one amount of fuel was changed. */
  let built: WorkbookSnapshot;
  let changed: WorkbookSnapshot;
  const amount = { row: 8, column: 2 };

  beforeAll(async () => {
    const bench = await openHeadless({ language: locale });
    try {
      await withOffice(bench, () =>
        withFunctions(bench, metadata[locale], async () => {
          await addSheets(
            (taken) => ({ ...describeSample({ language, version: VERSION, taken }), identity: null }),
            language,
          );
          built = await bench.snapshot();
          await bench.edit(accounts, "C9", 20_001);
          changed = await bench.snapshot();
        }),
      );
    } finally {
      bench.dispose();
    }
  });

  const sheet = (workbook: WorkbookSnapshot, wanted: string) =>
    workbook.sheets.find(({ name }) => name === wanted)!;
  const checksIn = (workbook: WorkbookSnapshot) =>
    workbook.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ column, formula }) => column === 0 && formula?.includes("IFERROR"))
        .map(({ row, value }) => ({ name, row, value })),
    );

  test("agrees in every check", () => {
    const checks = checksIn(built);
    expect(checks.length).toBeGreaterThan(100);
    expect(checks.filter(({ value }) => value !== AGREES[language])).toEqual([]);
  });

  test("says on the first sheet that every family agrees", () => {
    const verdicts = sheet(built, overview).cells.filter(
      ({ column, formula }) => column === 4 && formula !== undefined,
    );
    expect(verdicts.length).toBe(
      built.sheets.filter(({ name }) => name.startsWith(`${overview} `)).length + 1,
    );
    expect(new Set(verdicts.map(({ value }) => value))).toEqual(new Set([AGREES[language]]));
  });

  test("shows no error in any cell", () => {
    const errors = built.sheets.flatMap(({ name, cells }) =>
      cells.filter(({ error }) => error !== undefined).map(({ row, error }) => [name, row + 1, error]),
    );
    expect(errors).toEqual([]);
  });

  test("keeps text that begins with = as text", () => {
    const shown = sheet(built, accounts).cells.find(({ row, column }) => row === 5 && column === 1)!;
    expect([shown.value, shown.formula]).toEqual(["=CARBON.FUEL(C8:C11,B8:B11)", undefined]);
  });

  test("notices, on both sheets, that a changed amount no longer gives what it must", () => {
    const { cells } = sheet(changed, accounts);
    expect(cells.find(({ row, column }) => row === amount.row && column === amount.column)!.value).toBe(
      20_001,
    );
    expect(checksIn(changed).filter(({ value }) => value === DIFFERS[language])).toEqual([
      { name: accounts, row: amount.row, value: DIFFERS[language] },
    ]);
    const verdicts = sheet(changed, overview).cells.filter(({ value }) => value === DIFFERS[language]);
    expect(verdicts.map(({ column }) => column)).toEqual([4, 4]);
  });
});
