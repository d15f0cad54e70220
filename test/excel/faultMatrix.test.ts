import { actions } from "../../src/excel";
import type { Finding, Remark } from "../../src/excel/check/checkReport";
import type { MyTable } from "../../src/excel/mine/ownTables";
import { addSheets } from "../../src/excel/build/addSheets";
import { partsOf } from "../../src/sheets/partNames";
import { buildFunctionsMetadata } from "../../tools/functionsMetadata";
import { withFunctions } from "../../src/workbench/node/withFunctions";
import { useWorkbook } from "./bench";
import { faultsOf, sentBy, stateOf, withFault } from "./faults";
import { enter, makeTable, remarks } from "./indicatorTable";
import { bringRequest, workbookWithOwnTable } from "./ownTable";
import { sheetOfAPart, smallSheets } from "./smallSheets";

/**
 * Every command that writes, broken at its requests: on the way, in the middle, on the way back; followed by nothing, by
 * one refused request, by nothing but refused ones. Each time the workbook is as before in content, formats, order of
 * rules, selection and active sheet; or, where Excel refuses every request after the fault, the message names each thing
 * that is left, and another try at undoing brings all of it back. FAULTS=all tries every fault, FAULT_SEED others.
 */
jest.setTimeout(process.env.FAULTS === "all" ? 840_000 : 240_000);
const bench = useWorkbook();
const metadata = buildFunctionsMetadata("https://addin.invalid/")["zh-CN"];
const ids = metadata.functions.map(({ id }) => id);

interface Command {
  /** Makes the workbook that the command works on, and answers the work. */
  prepare(): Promise<() => Promise<unknown>>;
  /** What brings the workbook back where the command answers with no step to undo. */
  reset?: () => Promise<unknown>;
  /** What a message has to name, by what is left. */
  names: readonly string[] | ((state: string) => readonly string[]);
  /** Takes away what may stay without anybody's seeing it. */
  harmless?: (state: string) => string;
  /** How many faults are tried, where each costs seconds. */
  atMost?: number;
}

async function survives(
  name: string,
  { prepare, reset, names, harmless = (state) => state, atMost }: Command,
) {
  const work = await prepare();
  const state = async () => JSON.stringify(await stateOf(bench.current));
  const start = await state();
  const bringBack = async (result: unknown) => {
    const { step } = (result ?? {}) as { step?: number | null };
    if (typeof step === "number") await actions.undo(step);
    else await reset!();
  };
  let result: unknown = null;
  const sent = await sentBy(bench.current, async () => void (result = await work()));
  const after = harmless(await state());
  expect(after).not.toBe(harmless(start));
  await bringBack(result);
  const before = await state();
  const faults = faultsOf(sent, name, atMost);
  const wrong: unknown[] = [];
  let happened = 0;
  for (const fault of faults) {
    const outcome = await withFault(bench.current, fault, work);
    const { problem } = outcome;
    if (outcome.happened) happened += 1;
    let now = await state();
    if (!problem) {
      // A request whose loss does no harm, such as the one that lets go of references.
      if (harmless(now) !== after) wrong.push([fault, "claims to be done"]);
      await bringBack(outcome.result);
      now = await state();
    } else if (problem.code === "left-behind") {
      const left = typeof names === "function" ? names(now) : names;
      const { zh, en } = problem.text;
      const unnamed = left.filter((name) => !zh.includes(name) || !en.includes(name));
      if (fault.further !== Infinity) wrong.push([fault, "could have been undone", zh]);
      if (unnamed.length > 0) wrong.push([fault, "not named", unnamed]);
      const undone = await actions.undo(problem.step!);
      if (undone.left.length > 0) wrong.push([fault, "not undone by another try", undone.left]);
      now = await state();
    }
    if (now !== before) wrong.push([fault, problem?.code, "not as before in the end"]);
    if (wrong.length > 3) break;
  }
  expect(wrong).toEqual([]);
  expect(happened).toBeGreaterThan(faults.length / 2);
}

const run = (queue: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    queue(context.workbook);
    await context.sync();
  });
const first = (queue: (sheet: Excel.Worksheet) => void) =>
  run(({ worksheets }) => queue(worksheets.getFirst()));

const COLLEAGUES = "同事的名称";

/** A colleague's work on the first sheet: cells, a look, rules, a chart, a name, an XML part of their own. */
const colleaguesWork = () =>
  run((workbook) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("B2:C2").numberFormat = [["0%", "@"]];
    sheet.getRange("C:C").format.columnWidth = 133;
    for (const color of ["#00FF00", "#0000FF"]) {
      const rule = sheet.getRange("B2:C3").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=B2>1";
      rule.custom.format.fill.color = color;
    }
    sheet.charts.add("ColumnClustered", sheet.getRange("B2:C3")).name = "同事的图";
    workbook.names.add(COLLEAGUES, sheet.getRange("B3"));
    workbook.customXmlParts.add('<theirs xmlns="urn:colleague:1"/>');
    sheet.getRange("C3").select();
  });

/** Removes whatever was added: all sheets but the first, their names and XML parts. */
async function removeAdded(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace("urn:carbon-planning:workbook:1").load("items/id");
    worksheets.load("items/id");
    names.load("items/name");
    await context.sync();
    worksheets.getFirst().activate();
    const added = names.items.filter(({ name }) => name !== COLLEAGUES);
    for (const each of [...added, ...worksheets.items.slice(1), ...parts.items]) each.delete();
    await context.sync();
  });
}

/** Marks that come off in a last request of their own, and locks that go on in it. */
const withoutMarks = (state: string) =>
  state
    .replace(/"carbon-planning.adding":"[^"]*"/g, "")
    .replace(/ adding=\\"[^"]*\\"/g, "")
    .replace(/,"protection":\{"allows":[^}]*\}/g, "");

const adding = (work: () => Promise<unknown>): Command => ({
  prepare: () => colleaguesWork().then(() => work),
  reset: removeAdded,
  names: (state) =>
    [...state.matchAll(/"name":"([^"]+)","visibility"/g)].slice(1).map(([, name]) => `“${name}”`),
  harmless: withoutMarks,
});

const VERDICT = (row: number) => `=IF(F${row}>=D${row},"达标","未达标")`;
const GREEN = ["绿色出行分担率", "%", "≥", 70, "", 72, VERDICT(2)];

/** A table that counts as one of indicators, with our flags on it and a person's own rules among and over them. */
async function tableWithRules(): Promise<void> {
  const rule = (range: Excel.Range, formula: string, priority: number) => {
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = formula;
    own.custom.format.fill.color = "#00FF00";
    own.priority = priority;
  };
  await makeTable([
    ["绿地", "m²", "≥", 10, 5, 6, "未达标"],
    ["路网", "km/km²", "≥", 8, 9, "", "达标"],
  ]);
  await actions.setFlags(true);
  await first((sheet) => {
    rule(sheet.getRange("A2:A3"), '=$A2="甲"', 0);
    rule(sheet.getRange("D2:D9"), "=$D2=1", 3);
    sheet.getRange("B2").select();
  });
}

const inserting = (insert: () => Promise<void>): Command => {
  const empty = () =>
    first((sheet) => {
      const cell = sheet.getRange("B2");
      cell.clear();
      cell.numberFormat = [["@"]];
      cell.select();
    });
  return { prepare: () => empty().then(() => insert), reset: empty, names: ["B2"] };
};

const correcting = (found: readonly Remark[]) =>
  found.map(({ place, value, meant }) => ({ place, from: value, to: meant! }));

const ownTable = async (): Promise<MyTable> => {
  await workbookWithOwnTable();
  return actions.readMyTable();
};

/** A row whose 现状值 and 规划值 were typed where 数据 computes them. */
async function typedOverComputed(): Promise<void> {
  await run(({ worksheets }) => {
    const form = worksheets.getFirst();
    const data = worksheets.add("数据");
    data.getRange("A1:C2").values = [
      ["现状", "近期", "规划"],
      [1.1, 1, 0.9],
    ];
    form.getRange("A1:H2").formulas = [
      ["指标", "要求", "目标值", "现状值", "近期值", "规划值", "判定", "取值"],
      ["人均碳排放", "≤", 1, 1.5, "=数据!B2", 0.7, '=IF(F2<=C2,"达标","未达标")', COMPUTED],
    ];
    form.tables.add("A1:H2", true);
    form.getRange("B2").select();
  });
}

/** As a row's own words begin: with the cells of 数据 that it is computed in. */
const COMPUTED = '=IF(COUNT(数据!$A$2,数据!$B$2,数据!$C$2)=3,"算得","待算")';

/** The smallest plan; its parts are no smaller than others'. */
const WITH_PARTS = "县-专项规划";
/** 方案 takes longer than all others together, so it is there only where other seeds are drawn. */
const PARTS_BUILT = partsOf(WITH_PARTS).filter(
  (part) => part !== "schemes" || process.env.FAULT_SEED !== undefined,
);

const commands: Record<string, Command> = {
  "adding sheets as the form and its parts are": adding(() =>
    addSheets(() => ({ ...smallSheets, sheets: [...smallSheets.sheets, sheetOfAPart] }), "zh"),
  ),
  "building a plan with its parts": {
    ...adding(() => actions.build({ plan: WITH_PARTS, parts: PARTS_BUILT, language: "zh" })),
    atMost: 2,
  },
  "taking flags off": {
    prepare: () => tableWithRules().then(() => () => actions.setFlags(false)),
    reset: async () => {
      await actions.setFlags(true);
      await first((sheet) => {
        sheet.getRange("A2:A3").conditionalFormats.getItemAt(0).priority = 0;
        sheet.getRange("D9").conditionalFormats.getItemAt(0).priority = 3;
      });
    },
    names: ["Sheet1"],
  },
  "putting flags on": {
    prepare: async () => {
      await tableWithRules();
      await actions.setFlags(false);
      return () => actions.setFlags(true);
    },
    reset: () => actions.setFlags(false),
    names: ["Sheet1"],
  },
  "turning formulas into values": {
    prepare: async () => {
      await first((sheet) => {
        sheet.getRange("A1:B1").formulas = [["=LAND.FAR(6,2)", "=1+1"]];
        sheet.getRange("A2").formulas = [["=CARBON.BALANCE(100,30)"]];
        sheet.getRange("A3:B3").formulas = [["=LAND.FAR(8,2)", "'=文字"]];
        sheet.getRange("A1:A3").numberFormat = [["0.00"], ["General"], ["0%"]];
        sheet.getRange("B3").select();
      });
      return () => actions.keepValues(ids);
    },
    names: ["A1", "=LAND.FAR(6,2)", "A2:C2", "=CARBON.BALANCE(100,30)", "A3"],
  },
  "repairing formulas": (() => {
    const enterBroken = () =>
      first((sheet) => {
        sheet.getRange("A1:A4").formulas = [
          ["=_xldudf_LAND_FAR(6,2)"],
          ["=_xldudf_LAND_FAR(8,2)"],
          [7],
          ["=1+1"],
        ];
        sheet.getRange("C1").formulas = [["=_xldudf_LAND_FAR(9,2)"]];
        sheet.getRange("B2").select();
      });
    return {
      prepare: () => enterBroken().then(() => () => actions.repairFormulas(ids)),
      reset: enterBroken,
      names: ["A1:A2", "_xldudf_", "C1"],
    };
  })(),
  "inserting a formula": inserting(() => actions.insertFormula("=SUM(1,2)")),
  "inserting a text": inserting(() => actions.insertValue("=1+1")),
  "inserting a number": inserting(() => actions.insertValue(65)),
  "filling in formulas": {
    prepare: async () => {
      await makeTable([GREEN, ["自拟甲", "", "≥", 10, "", 5, ""], ["自拟乙", "", "≥", 10, 3, "", ""]]);
      return () => actions.fillFormulas();
    },
    names: ["G3"],
  },
  "correcting percentages": {
    prepare: async () => {
      await makeTable([GREEN, ["生活垃圾资源化利用率", "%", "≥", 65, "", "", VERDICT(3)]]);
      await enter("F2:F3", [[0.72], [0.66]], "0%");
      const found = correcting(await remarks());
      return () => actions.correctValues(found);
    },
    names: ["F2", "F3"],
  },
  "linking a person's own cells, with marks": {
    prepare: async () => {
      const mine = await ownTable();
      return () => actions.bringIn(bringRequest(mine));
    },
    names: ["指标!F2"],
  },
  "copying a person's own numbers": {
    prepare: async () => {
      const mine = await ownTable();
      return () => actions.bringIn(bringRequest(mine, { link: false, flags: false }));
    },
    names: ["指标!F2"],
  },
  "judging a person's own cells where they stand": {
    prepare: async () => {
      const mine = await ownTable();
      const values = mine.values.flatMap((value) =>
        value.indicator === null
          ? []
          : [{ ...value, indicator: value.indicator, catalogueValue: value.catalogueValue! }],
      );
      const request = { sheetId: mine.sheetId!, plan: "市-总体规划", language: "zh", flags: true } as const;
      return () => actions.judgeOnly({ ...request, values });
    },
    names: (state) => (state.includes('"name":"核对"') ? ["核对"] : []),
    harmless: withoutMarks,
  },
  "taking a target over": {
    prepare: async () => {
      await workbookWithOwnTable();
      await first((sheet) => void (sheet.getRange("D3").values = [[9]]));
      const { findings } = await actions.check();
      const { table, place } = findings.find(({ indicator }) => indicator === "park-green-per-capita")!;
      return () =>
        actions.adoptTarget({
          table,
          place,
          indicator: "park-green-per-capita",
          target: "park-green-per-capita/report",
        });
    },
    names: ["指标!D3"],
  },
  "bringing typed values back to what 数据 computes": {
    prepare: async () => {
      await typedOverComputed();
      const [{ table, place }] = (await actions.check()).findings as [Finding];
      return () => actions.restoreComputed({ table, place, indicator: "carbon-per-capita" });
    },
    names: ["Sheet1!D2"],
  },
  "hiding rows without target": {
    prepare: async () => {
      await makeTable([GREEN, ["自拟", "", "", "", "", 5, "无目标"]]);
      return () => actions.hideTargetless(true);
    },
    names: ["Sheet1"],
  },
  "showing rows without target again": {
    prepare: async () => {
      await makeTable([GREEN, ["自拟", "", "", "", "", 5, "无目标"]]);
      await actions.hideTargetless(true);
      return () => actions.hideTargetless(false);
    },
    names: ["Sheet1"],
  },
};

test.each(Object.keys(commands))("whatever breaks in %s, nothing is lost and nothing left unsaid", (name) =>
  withFunctions(bench.current, metadata, () => survives(name, commands[name]!)),
);
