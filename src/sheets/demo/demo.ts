/** A worked city: an invented one, whose figures fill a workbook with all its parts. */
import { CIRCUMSTANCES, CIRCUMSTANCE_IDS } from "../../catalogue/circumstances";
import { accountLines } from "../../catalogue/account";
import type { Language } from "../../catalogue/language";
import { PROVINCE_NAMES } from "../../catalogue/provinces";
import type { Plan, Strategy, Text } from "../../catalogue/schema";
import { COLUMN as ACCOUNT, YEARS } from "../account/accountColumns";
import { type FieldKey, fieldsOf } from "../cover/coverFields";
import { COLUMN as DATA } from "../data/dataColumns";
import type { Cell, SheetDescription, SheetRole, WorkbookDescription } from "../description";
import { type IndicatorColumn, columnIndex } from "../indicators/indicatorColumns";
import { aboutCells, districtPlaces } from "../schemes/schemePlaces";
import { locatorIn } from "../locators";
import { COLUMN as LINE, changeColumn } from "../schemes/schemeColumns";
import { schemeRows } from "../schemes/schemeLinesSheet";
import { PROGRESS, STRATEGY_PLACES } from "../strategies/strategySheet";
import { fillCheckup, fillOverlay, fillRisk, fillZones } from "./assessments";
import city from "./city.json";
import { DEMO_PLAN } from "./demoPlan";

type Row = Cell[];

/** The same workbook with the invented figures typed in where a person would; formulas stay. */
export function withDemo(
  workbook: WorkbookDescription,
  plan: Plan,
  strategies: readonly Strategy[],
  language: Language,
): WorkbookDescription {
  if (workbook.plan !== DEMO_PLAN) throw new RangeError(`no worked city for ${workbook.plan}`);
  const fill: Partial<Record<SheetRole, (rows: Row[]) => void>> = {
    cover: (rows) => fillCover(rows, plan, language),
    strategies: (rows) => fillOwners(rows, language),
    indicators: fillIndicators,
    supplement: fillIndicators,
    data: (rows) => fillData(rows, workbook.sheets, language),
    account: (rows) => fillAccount(rows, plan, language),
    schemes: (rows) => fillSchemes(rows, language),
    overlay: (rows) => fillOverlay(rows, language),
    risk: (rows) => fillRisk(rows, language),
    checkup: fillCheckup,
    zones: (rows) => fillZones(rows, language),
    schemeLines: (rows) => fillLines(rows, plan, strategies, language),
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const rows = sheet.cells.map((row) => [...row]);
      fill[sheet.role]?.(rows);
      return { ...sheet, cells: rows };
    }),
  };
}

const isFormula = (cell: Cell | undefined) => cell !== null && typeof cell === "object";

function fillCover(rows: Row[], plan: Plan, language: Language): void {
  const text = (value: Text) => value[language];
  const answers: [string, Cell][] = Object.entries(city.answers).flatMap(([id, answer]) => {
    const known = CIRCUMSTANCES[id as keyof typeof CIRCUMSTANCES].answers as Record<string, Text>;
    return known[answer] ? [[id, known[answer][language]] as [string, Cell]] : [];
  });
  const values: Partial<Record<FieldKey, Cell>> = {
    ...city.cover,
    place: text(city.place),
    author: text(city.author),
    priceBasis: text(city.priceBasis),
    province: PROVINCE_NAMES.find(({ zh }) => zh.startsWith(city.province))![language],
    ...Object.fromEntries(answers),
  };
  for (const { key, field } of fieldsOf(plan, CIRCUMSTANCE_IDS)) {
    const row = rows.find(([label]) => label === field.label[language]);
    if (row && values[key] !== undefined && !isFormula(row[1])) row[1] = values[key];
  }
}

function fillOwners(rows: Row[], language: Language): void {
  for (const { strategy, who, progress } of city.owners) {
    const row = rows.find((one) => one[STRATEGY_PLACES.number] === locatorIn(strategy, language));
    if (!row) continue;
    row[STRATEGY_PLACES.responsible] = who[language];
    row[STRATEGY_PLACES.progress] = PROGRESS[language][progress]!;
  }
}

function fillIndicators(rows: Row[]): void {
  const columns: IndicatorColumn[] = ["current", "near", "planned"];
  for (const [id, values] of Object.entries(city.indicators)) {
    const row = rows.find((one) => one[columnIndex("code")] === id);
    columns.forEach((column, index) => {
      if (row && !isFormula(row[columnIndex(column)])) row[columnIndex(column)] = values[index]!;
    });
  }
  fillHandedDown(rows);
}

/** What the province hands down, so that some of the carbon figures have a target to be set against. */
function fillHandedDown(rows: Row[]): void {
  for (const [id, value] of Object.entries(city.handed)) {
    const row = rows.find((one) => one[columnIndex("code")] === id);
    if (row) row[columnIndex("handed")] = value;
  }
}

function fillData(rows: Row[], sheets: readonly SheetDescription[], language: Language): void {
  for (const [id, values] of Object.entries(city.inputs)) {
    const row = rows.find((one) => one[DATA.code] === id);
    YEARS.forEach((year, index) => {
      if (row && !isFormula(row[DATA[year]])) row[DATA[year]] = values[index]!;
    });
    if (row) row[DATA.source] = language === "zh" ? "虚构" : "Invented";
  }
  const rules = sheets.find(({ role }) => role === "data")!.validations;
  for (const [id, choice] of Object.entries(city.bases)) {
    const at = rows.findIndex((one) => one[DATA.code] === id);
    const rule = rules.find(({ area }) => area.row === at && area.column === DATA.source)?.rule;
    if (rule?.kind === "list") rows[at]![DATA.source] = rule.items[choice]!;
  }
}

function fillAccount(rows: Row[], plan: Plan, language: Language): void {
  const lines = city.lines as Record<string, number[]>;
  const own = city.ownFactors as Record<string, { factor: number; reason: Text }>;
  for (const { id } of accountLines(plan.level)) {
    const row = rows.find((one) => one[ACCOUNT.code] === id)!;
    const values = lines[id];
    if (values) {
      YEARS.forEach((year, index) => {
        row[ACCOUNT[year]] = values[index]!;
      });
      const factor = own[id];
      if (factor) row[ACCOUNT.ownFactor] = factor.factor;
      if (factor) row[ACCOUNT.reason] = factor.reason[language];
      continue;
    }
    const mark = city.notEstimated.includes(id) ? "NE" : "NO";
    row[ACCOUNT.notation] = mark;
    row[ACCOUNT.reason] = city.reasons[mark][language];
  }
}

function fillSchemes(rows: Row[], language: Language): void {
  const { row: about, column } = aboutCells;
  city.schemes.about[language].forEach((text, index) => {
    rows[about]![column + index] = text;
  });
  const { first, columns } = districtPlaces;
  city.districts[language].forEach((name, index) => {
    const row = rows[first + index]!;
    row[columns.name] = name;
    row[columns.area] = city.districts.area[index]!;
    city.districts.bySector[index]!.forEach((value, sector) => {
      row[columns.firstSector + sector] = value;
    });
    row[columns.sinks] = city.districts.sinks[index]!;
  });
}

/** The first strategy of a line stands in its row, a further one below the table. */
function fillLines(rows: Row[], plan: Plan, strategies: readonly Strategy[], language: Language): void {
  const rowOf = (id: string) => rows.find((one) => one[LINE.code] === id)!;
  for (const [id, change] of Object.entries(city.schemes.baseline)) rowOf(id)[changeColumn(0)] = change;
  const used = new Set<string>();
  let further = schemeRows(plan).lastLine + 2;
  for (const { line, changes, strategy } of city.schemes.lines) {
    const row = used.has(line) ? rows[further]! : rowOf(line);
    if (used.has(line)) {
      row[LINE.number] = rowOf(line)[LINE.number]!;
      further += 1;
    }
    used.add(line);
    changes.forEach((change, scheme) => {
      if (change !== 0) row[changeColumn(scheme + 1)] = change;
    });
    row[LINE.strategy] = strategies.find(({ id }) => id === strategy)!.title[language];
  }
}
