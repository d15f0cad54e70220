import type { Language } from "../../catalogue/language";
import type { Plan, Text } from "../../catalogue/schema";
import type { StatutoryGroup, StatutoryIndicator } from "../../catalogue/statutoryIndicators";
import { unitName } from "../../catalogue/unitNames";
import { areaAt } from "../a1";
import type { Cell, SheetDescription, Validation } from "../description";
import type { Year } from "../data/dataColumns";
import { KIND_WORDS, SCOPE_WORDS } from "../indicators/choices";
import { type IndicatorColumn, heading } from "../indicators/indicatorColumns";
import { formFoot, yearFormula } from "../indicators/indicatorSheet";
import { landscapePage } from "../landscapePage";
import { FONTS, FORM_MARGINS, type Look } from "../look";
import { pad } from "../pad";
import { formRowHeights } from "../rowHeight";
import { CONFIDENCE_WORDS } from "../targetWords";

export interface StatutorySheetRequest {
  plan: Plan;
  indicators: readonly StatutoryIndicator[];
  /** Name of the plan's own indicator that is the same or close. */
  nameOf: (indicator: string) => string;
  language: Language;
  name: string;
  tableName: string;
  /** References to the cover's years, sheet included. */
  years: Record<Year, string>;
}

const YEARS_ROW = 2;
const HEADINGS_ROW = 3;
const FIRST = HEADINGS_ROW + 1;

const GROUP_WORDS: Record<StatutoryGroup, string> = {
  底线: "Bottom lines",
  结构与效率: "Structure and efficiency",
  品质: "Quality",
};

/** In points; together as wide as the form. What the form has too is called and looks as there. */
const COLUMNS: { key: IndicatorColumn | "group" | "related" | "state"; width: number; look: Look }[] = [
  { key: "number", width: 26, look: "formCenter" },
  { key: "group", width: 60, look: "formCenter" },
  { key: "name", width: 150, look: "formStrong" },
  { key: "unit", width: 60, look: "formCenter" },
  { key: "kind", width: 40, look: "formChoice" },
  { key: "scope", width: 48, look: "formChoice" },
  { key: "current", width: 54, look: "formNumber" },
  { key: "near", width: 54, look: "formNumber" },
  { key: "planned", width: 54, look: "formNumber" },
  { key: "handed", width: 54, look: "formNumber" },
  { key: "related", width: 95, look: "formText" },
  { key: "state", width: 38, look: "formCenter" },
  { key: "dataSource", width: 54, look: "formInput" },
  { key: "department", width: 48, look: "formInput" },
  { key: "remarks", width: 50, look: "formInput" },
];

const HEADINGS: Record<"group" | "related" | "state", Text> = {
  group: { zh: "类别", en: "Group" },
  related: { zh: "“指标”页相近的指标", en: "Close to, on Indicators" },
  state: { zh: "核实", en: "State" },
};

const place = (key: (typeof COLUMNS)[number]["key"]) => COLUMNS.findIndex((column) => column.key === key);

/**
 * 法定核心指标: what the guide to plans of this kind asks for, to be filled in beside the dual-carbon form. Nobody has seen the
 * guide itself, so each is 待核; there is no requirement and no verdict, and no check takes it for an indicator table.
 */
export function statutorySheet(request: StatutorySheetRequest): SheetDescription {
  const { plan, indicators, language, name, years } = request;
  const zh = language === "zh";
  const columns = COLUMNS.length;
  const rows = indicators.length;
  const body = indicators.map((indicator) => cellsOf(indicator, request));
  const yearCells = pad([], columns);
  for (const year of ["current", "near", "planned"] as const)
    yearCells[place(year)] = { formula: yearFormula(years[year], language) };

  return {
    role: "statutory",
    name,
    tabColor: "#7FB5A5",
    font: FONTS[language],
    columnWidths: COLUMNS.map(({ width }) => width),
    cells: [
      pad([zh ? `${plan.name.zh} 法定核心指标` : `${plan.name.en}: statutory core indicators`], columns),
      pad(
        [
          zh
            ? `共 ${rows} 项。指标体系的原文未见，名称和单位均为待核，请对照现行编制指南核定；本表不设目标，不参与判定。`
            : `${rows} in all. The guide itself was not seen: names and units are to be verified against it. No targets here; nothing is judged.`,
        ],
        columns,
      ),
      yearCells,
      COLUMNS.map(({ key }) =>
        key in HEADINGS ? HEADINGS[key as "group"][language] : heading(key as IndicatorColumn, language),
      ),
      ...body,
    ],
    looks: [
      { area: areaAt(0, 1, 0), look: "title" },
      { area: areaAt(1, 1, 0), look: "formLead" },
      { area: areaAt(YEARS_ROW, 1, place("current"), 3), look: "formYear" },
      { area: areaAt(HEADINGS_ROW, 1, 0, columns), look: "formTableHeading" },
      ...COLUMNS.map(({ look }, column) => ({ area: areaAt(FIRST, rows, column), look })),
    ],
    grids: [areaAt(HEADINGS_ROW, rows + 1, 0, columns)],
    rowHeights: [
      { row: 0, height: 24 },
      { row: 1, height: 15 },
      { row: YEARS_ROW, height: 15 },
      { row: HEADINGS_ROW, height: 42 },
      ...formRowHeights(FIRST, body, COLUMNS),
    ],
    fitted: { row: FIRST, rows },
    table: { name: request.tableName, area: areaAt(HEADINGS_ROW, rows + 1, 0, columns) },
    flags: [],
    validations: entryRules(rows, plan, language),
    freeze: { rows: FIRST, columns: place("name") + 1 },
    page: {
      ...landscapePage([HEADINGS_ROW, HEADINGS_ROW], FIRST + rows, columns),
      margins: FORM_MARGINS,
      foot: formFoot(language),
    },
    names: [],
  };
}

function cellsOf(
  { ordinal, group, name, unit, related }: StatutoryIndicator,
  { language, nameOf }: StatutorySheetRequest,
): Cell[] {
  const cells = pad([], COLUMNS.length);
  cells[place("number")] = ordinal;
  cells[place("group")] = language === "zh" ? group : GROUP_WORDS[group];
  cells[place("name")] = name[language];
  cells[place("unit")] = unitName(unit, language);
  cells[place("related")] = related.map(nameOf).join("\n") || null;
  cells[place("state")] = CONFIDENCE_WORDS.unverified[language];
  return cells;
}

function entryRules(rows: number, plan: Plan, language: Language): Validation[] {
  const zh = language === "zh";
  const list = (key: "kind" | "scope", items: string[]): Validation => ({
    area: areaAt(FIRST, rows, place(key)),
    rule: { kind: "list", items },
    strictness: "warning",
    title: heading(key, language),
    message: zh ? "从列表中选择，也可以另写。" : "Choose from the list or write your own.",
  });
  return [
    list("kind", KIND_WORDS[language]),
    list("scope", SCOPE_WORDS[plan.level][language]),
    {
      area: areaAt(FIRST, rows, place("current"), 4),
      rule: { kind: "decimal", min: null, max: null },
      strictness: "warning",
      title: zh ? "数值" : "Value",
      message: zh ? "只填数值，单位见“单位”列。" : "Enter the number alone; its unit is in the Unit column.",
    },
  ];
}
