import { plans } from "../../../src/catalogue";
import type { Language } from "../../../src/catalogue/language";
import type { PlanId } from "../../../src/catalogue/schema";
import { actions } from "../../../src/excel";
import {
  columnIndex,
  heading,
  INDICATOR_COLUMN_ORDER,
  readHeadings,
} from "../../../src/sheets/indicators/indicatorColumns";
import { WorksheetsObject } from "../../../src/workbench/model/worksheets";
import { describePlan } from "../../sheets/describePlan";
import { useWorkbook } from "../bench";
import { coverEntries, differences, tableEntries } from "./entries";
import { buildFirstForm } from "./firstForm";

const bench = useWorkbook();

/** The same numbers in every run, unlike for every plan. */
function numbersFrom(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const OLD_NAME: Record<Language, { table: string; more: string; strategies: string; cover: string }> = {
  zh: { table: "指标", more: "补充指标", strategies: "策略", cover: "封面" },
  en: { table: "Indicators", more: "More indicators", strategies: "Strategies", cover: "Cover" },
};
const OLD = {
  zh: { target: "目标值", year: "目标年", definition: "指标定义", responsible: "责任单位", progress: "进展" },
  en: {
    target: "Target",
    year: "Target year",
    definition: "Definition",
    responsible: "Responsible",
    progress: "Progress",
  },
};

/** What an office does to its workbook in a year: values, targets of its own, rows, columns, colours, another name. */
async function workOn(language: Language, random: () => number): Promise<void> {
  const names = OLD_NAME[language];
  const own = language === "zh" ? "本市口径" : "Our notion";
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => [names.table, names.more].includes(name));
    sheets[0]!.getRange("H:H").insert("Right");
    sheets[0]!.getRange("H5").values = [[own]];
    sheets[0]!.getRange("1:2").insert("Down");
    await context.sync();
    const tables = sheets.map((sheet) => {
      const table = sheet.tables.getItemAt(0);
      return {
        table,
        headings: table.getHeaderRowRange().load("values"),
        body: table.getDataBodyRange().load("rowCount,values"),
      };
    });
    await context.sync();
    for (const { table, headings, body } of tables) {
      const column = (text: string) => headings.values[0]!.indexOf(text);
      const set = (row: number, text: string, value: unknown) => {
        if (column(text) >= 0) body.getCell(row, column(text)).values = [[value]];
      };
      for (let row = 0; row < body.rowCount; row += 1) {
        if (random() < 0.8) set(row, heading("current", language), Math.round(random() * 1e6) / 100);
        if (random() < 0.7)
          set(row, heading("planned", language), random() < 0.1 ? "约20" : Math.round(random() * 1e4) / 100);
        if (random() < 0.4) set(row, heading("remarks", language), `备注 ${row}`);
        if (random() < 0.5) set(row, own, `口径 ${row}`);
        if (random() < 0.15) set(row, OLD[language].target, Math.round(random() * 1000) + 0.25);
        if (random() < 0.1) set(row, OLD[language].definition, `本市另行定义 ${row}`);
        if (random() < 0.2) {
          const cell = body.getCell(row, column(heading("planned", language)));
          cell.format.fill.color = "#00FF00";
          cell.numberFormat = [["0.00"]];
        }
      }
      const row = headings.values[0]!.map((text: string) =>
        text === heading("name", language) ? "自拟指标" : text === heading("planned", language) ? 77 : "",
      );
      table.rows.add(undefined, [row]);
    }
    const strategies = worksheets.getItem(names.strategies).tables.getItemAt(0);
    const head = strategies.getHeaderRowRange().load("values");
    const lines = strategies.getDataBodyRange().load("rowCount");
    const cover = worksheets.getItem(names.cover);
    const labels = cover.getRange("A5:A18").load("values");
    await context.sync();
    for (let row = 0; row < lines.rowCount; row += 1)
      for (const text of [OLD[language].responsible, OLD[language].progress])
        if (random() < 0.6) lines.getCell(row, head.values[0]!.indexOf(text)).values = [[`${text} ${row}`]];
    labels.values.forEach(([label], index) => {
      const answers: Record<string, unknown> = {
        [language === "zh" ? "目标年" : "Target year"]: 2035,
        [language === "zh" ? "基期年" : "Base year"]: 2020,
        [language === "zh" ? "编制单位" : "Drawn up by"]: "市自然资源局",
        [language === "zh" ? "城区常住人口" : "Permanent residents of the urban area"]: 320,
      };
      if (answers[String(label)] !== undefined)
        cover.getCell(4 + index, 1).values = [[answers[String(label)]]];
    });
    sheets[0]!.name = "我的 指标";
    await context.sync();
    const mine = worksheets.add("我的表");
    const all = tables[0]!.table.getDataBodyRange().load("rowIndex,rowCount");
    await context.sync();
    const planned = tables[0]!.headings.values[0]!.indexOf(heading("planned", language));
    const letter = String.fromCharCode(65 + planned);
    const rows = Array.from({ length: all.rowCount }, (_, index) => all.rowIndex + 1 + index);
    mine.getRange(`A1:A${rows.length}`).formulas = rows.map((row) => [`='我的 指标'!${letter}${row}`]);
    mine.getRange("B1").formulas = [[`=SUM('我的 指标'!${letter}${rows[0]}:${letter}${rows.at(-1)})`]];
    await context.sync();
  });
}

/** Headings of what 0.1 or the add-in writes by itself. */
const NOT_ENTRIES = (
  ["number", "kind", "operator", "target", "upper", "year", "verdict", "gap", "basis", "judged"] as const
).flatMap((key) => [heading(key, "zh"), heading(key, "en")]);
const REWRITTEN = [...NOT_ENTRIES, "目标依据", "Basis of target", "Requirement", "Report number"];
/** What 0.1 said on the cover and is said otherwise now. */
const SAID = /^(?:[-\d]|Fill in the pale yellow cells)/;

/** Some are taken back too: one whose targets are the state's, and the smallest. */
const TAKEN_BACK: readonly PlanId[] = ["国家-总体规划", "县-专项规划"];

test.each(
  plans.map(({ id }, index) => {
    const language: Language = index % 2 === 0 ? "zh" : "en";
    return [id, language, TAKEN_BACK.includes(id) ? ", and back at a press" : "", index] as const;
  }),
)(
  "a workbook of %s (%s) that 0.1 built and an office worked on comes into the form with every entry kept%s",
  async (plan, language, back, seed) => {
    await buildFirstForm(plan, language);
    await workOn(language, numbersFrom(seed));
    const before = await bench.current.snapshot();
    const report = await actions.upgradeForms();
    const after = await bench.current.snapshot();
    expect(report).toMatchObject({ besideOthers: [], withoutCover: [], keptOrder: [] });

    const keys = [heading("code", language), heading("name", language)];
    const lost: unknown[] = [];
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name)!;
      if (sheet.name === OLD_NAME[language].cover) {
        for (const [label, value] of coverEntries(sheet))
          if (coverEntries(now).get(label) !== value && ![label, value].some((text) => SAID.test(text)))
            lost.push([label, value, coverEntries(now).get(label)]);
        expect(now.page).toMatchObject({ orientation: "portrait", fitToHeight: 1 });
      } else if (sheet.tables.length === 0) {
        expect(now.cells.map(({ value }) => value)).toEqual(sheet.cells.map(({ value }) => value));
      } else {
        const isIndicators = sheet.tables[0]!.columns.includes(heading("verdict", language));
        const [was, is] = [sheet, now].map((each) =>
          tableEntries(each, isIndicators ? keys : [each.tables[0]!.columns[0]!]),
        ) as [ReturnType<typeof tableEntries>, ReturnType<typeof tableEntries>];
        for (const [row, cells] of was)
          for (const [text, entry] of cells) {
            const found = is.get(row)?.get(text);
            if (REWRITTEN.includes(text)) continue;
            if (JSON.stringify(found) !== JSON.stringify(entry)) lost.push([row, text, entry, found]);
          }
        if (!isIndicators) {
          // 近期 and the measures that see a plan through have come in, on a page of A4.
          const today = describePlan(plan, { language }).sheets.find(({ role }) => role === "strategies")!;
          const [number, near] = [6, 7].map((at) => String(today.cells[3]![at]));
          const nears = new Map(
            [...is.values()].map((row) => [row.get(number!)!.shown, row.get(near!)!.shown]),
          );
          expect(nears).toEqual(
            new Map(today.cells.slice(4).map((cells) => [String(cells[6]), String(cells[7] ?? "")])),
          );
          expect(now.page).toMatchObject({ paper: "a4", fitToWidth: 1 });
          continue;
        }
        // Targets of the office's own stay; those of 0.1 follow from the cover now.
        const target = OLD[language].target;
        for (const [row, cells] of was)
          if (
            /\.25$/.test(cells.get(target)!.shown) &&
            is.get(row)!.get(target)!.shown !== cells.get(target)!.shown
          )
            lost.push([row, target, cells.get(target), is.get(row)!.get(target)]);
        expect(now.tables[0]!.columns).toEqual(
          expect.arrayContaining(
            (["scope", "near", "handed", "dataSource", "department", "better"] as const).map((key) =>
              heading(key, language),
            ),
          ),
        );
        // Columns stand as on the form, with those of the office's own among them, on a page of A4.
        const places = readHeadings(now.tables[0]!.columns)!;
        const order = INDICATOR_COLUMN_ORDER.map((key) => places[key]).filter((at) => at !== undefined);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(now.page).toMatchObject({ paper: "a4", fitToWidth: 1 });
        const role = sheet.name === OLD_NAME[language].more ? "supplement" : "indicators";
        const codes = [...is.values()].map((cells) => cells.get(heading("code", language))!.shown);
        const form = describePlan(plan, { language }).sheets.find((each) => each.role === role)!;
        const wanted = form.cells.slice(5).map((cells) => cells[columnIndex("code")]);
        expect(wanted.filter((code) => typeof code === "string" && !codes.includes(code))).toEqual([]);
      }
    }
    expect(lost).toEqual([]);

    const { findings, tables } = await actions.check();
    expect(tables.every(({ isFirstForm }) => !isFirstForm)).toBe(true);
    expect(
      findings.filter(({ inSheet }) => inSheet === "differs").map(({ name, verdict }) => [name, verdict]),
    ).toEqual([]);

    if (back === "") return;
    // Its cells are known by their places: a row put in above keeps the whole step until it is taken out again.
    const { name } = after.sheets.find((sheet) => sheet.tables.length > 0)!;
    const top = () => new WorksheetsObject(bench.current.workbook).item(name).GetRange("1:1");
    top().Insert("Down");
    await bench.current.workbook.events!.flush();
    const { left } = await actions.undo(report.step!);
    expect(left.map(({ en }) => en)).toEqual([expect.stringContaining("rows or columns were put in")]);
    top().Delete("Up");
    await bench.current.workbook.events!.flush();
    expect(await actions.undo(report.step!)).toEqual({ left: [] });
    expect(differences(before, await bench.current.snapshot())).toEqual([]);
  },
);
