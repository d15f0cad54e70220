import { type AccountLine, GRID, accountFactor, gridFactors } from "../../catalogue/account";
import type { Factor } from "../../catalogue/factor";
import type { Language } from "../../catalogue/language";
import { regionName } from "../../catalogue/regionNames";
import type { Confidence, Source, Text } from "../../catalogue/schema";
import { formulasSetLow, unitName } from "../../catalogue/unitNames";
import { absolute, address, areaAt, quotedSheet } from "../a1";
import type { Cell, SheetDescription } from "../description";
import { citedText } from "../citedText";
import { rangeText } from "../factorRange";
import { FONTS, FORM_MARGINS, type Look } from "../look";
import { landscapePage } from "../landscapePage";
import { pad } from "../pad";
import { formRowHeights } from "../rowHeight";

const COLUMNS = 9;
/** In points; they add up to `WIDEST_FORM`. */
const WIDTHS = [118, 158, 66, 80, 66, 86, 40, 219, 52];
const LOOK_OF: readonly Look[] = [
  "formText",
  "formText",
  "formResult",
  "formText",
  "formResult",
  "formText",
  "formCenter",
  "formText",
  "formCenter",
];
const VALUE = 2;
const RESULT = 4;
const FIRST = 6;
/** Rows that others refer to: what carbon and methane count in CO2. */
const CARBON_ROW = FIRST;
const METHANE_ROW = FIRST + 1;
const CAPACITY_ROW = FIRST + 2;
const GENERAL = ["c2co2", "gwp.ch4", "wastewater.bo"];

export interface FactorSheetRequest {
  lines: readonly AccountLine[];
  sourceOf: (id: string) => Source;
  language: Language;
  name: string;
  version: string;
}

/** References into 因子, sheet included, for the lines of the account. */
export interface FactorPlaces {
  /** The row in which a factor stands, counted from 0. */
  rowOf: (factorId: string) => number;
  result: (factorId: string) => string;
  /** The grid's factor for a region and a year that stand in these cells. */
  grid: (region: string, year: string) => string;
  regions: string[];
  /** The cells that list them: as words of a rule they are too many for Excel. */
  regionList: string;
  years: number[];
}

/** Factors of the lines, each once, in the order of the lines. */
function factorIds(lines: readonly AccountLine[]): string[] {
  const own = lines.flatMap(({ factor }) => (factor === null || factor === GRID ? [] : [factor]));
  return [...GENERAL, ...new Set(own)];
}

export function factorPlaces(lines: readonly AccountLine[], name: string, language: Language): FactorPlaces {
  const ids = factorIds(lines);
  const sheet = quotedSheet(name);
  const { regions, years } = gridFactors();
  const top = gridTop(ids.length);
  const first = top + 1;
  const last = top + regions.length;
  const rowOf = (id: string) => FIRST + ids.indexOf(id);
  const column = (from: number, to: number, at: number) => `${absolute(from, at)}:${absolute(to, at)}`;
  return {
    rowOf,
    result: (id) => `${sheet}!${absolute(rowOf(id), RESULT)}`,
    grid: (region, year) =>
      `INDEX(${sheet}!${absolute(first, 1)}:${absolute(last, years.length)},` +
      `MATCH(${region},${sheet}!${column(first, last, 0)},0),` +
      `MATCH(${year},${sheet}!${absolute(top, 1)}:${absolute(top, years.length)},0))`,
    regions: regions.map(({ region }) => regionName(region)[language]),
    regionList: `${sheet}!${column(first, last, 0)}`,
    years,
  };
}

/** Title and headings of the grid's table come after a blank line. */
function gridTop(factors: number): number {
  return FIRST + factors + 2;
}

/** 因子: the factors of this release, each with what it is made of and where it comes from. */
export function factorSheet({
  lines,
  sourceOf,
  language,
  name,
  version,
}: FactorSheetRequest): SheetDescription {
  const zh = language === "zh";
  const ids = factorIds(lines);
  const { regions, years } = gridFactors();
  const top = gridTop(ids.length);
  const rows = ids.map((id, index) => factorRow(accountFactor(id), FIRST + index, sourceOf, language));
  const gridNotes = years.map((year) =>
    citedText(accountFactor(`${GRID}/全国/${year}`).citation, sourceOf, language),
  );
  const cells: Cell[][] = [
    pad([zh ? "排放因子" : "Emission factors"], COLUMNS),
    pad(
      [
        zh
          ? `因子发布版本 ${version}。本页为发布的缺省因子，已锁定（无密码）；要用本地因子，请在“碳账”页的“自定因子”列填写。`
          : `Factor release ${version}. These are the released defaults, locked without a password: enter local factors under Own factor on the account.`,
      ],
      COLUMNS,
    ),
    pad([], COLUMNS),
    pad([], COLUMNS),
    pad([zh ? "缺省因子" : "Defaults"], COLUMNS),
    (zh
      ? ["代码", "名称", "数值", "单位", "折算为 tCO₂e", "折算方法", "年份", "来源", "质量"]
      : ["Code", "Name", "Value", "Unit", "As tCO₂e", "How", "Year", "Source", "Quality"]) as Cell[],
    ...rows,
    [],
    [
      zh
        ? "电力平均二氧化碳排放因子（kgCO₂/kWh，位置法）"
        : "Average grid factors (kgCO₂/kWh, location-based)",
    ],
    [zh ? "地区" : "Region", ...years],
    ...regions.map(({ region, values }) => pad([regionName(region)[language], ...values], COLUMNS)),
    ...gridNotes.map((note, index) => pad([`${years[index]}: ${note}`], COLUMNS)),
  ].map((row) => pad(row as Cell[], COLUMNS));
  return {
    role: "factors",
    name,
    tabColor: "#7A7F85",
    font: FONTS[language],
    columnWidths: WIDTHS,
    cells,
    looks: [
      { area: areaAt(0, 1, 0), look: "title" },
      { area: areaAt(1, 1, 0), look: "subtitle" },
      { area: areaAt(FIRST - 2, 1, 0), look: "section" },
      { area: areaAt(FIRST - 1, 1, 0, COLUMNS), look: "formHeading" },
      ...LOOK_OF.map((look, column) => ({ area: areaAt(FIRST, ids.length, column), look })),
      { area: areaAt(top - 1, 1, 0), look: "section" },
      { area: areaAt(top, 1, 0, years.length + 1), look: "formHeading" },
      { area: areaAt(top + 1, regions.length, 0), look: "formText" },
      { area: areaAt(top + 1, regions.length, 1, years.length), look: "formResult" },
      { area: areaAt(top + regions.length + 1, years.length, 0), look: "formLead" },
    ],
    grids: [
      areaAt(FIRST - 1, ids.length + 1, 0, COLUMNS),
      areaAt(top, regions.length + 1, 0, years.length + 1),
    ],
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      ...formRowHeights(
        FIRST,
        rows,
        LOOK_OF.map((look, column) => ({ width: WIDTHS[column]!, look })),
      ),
      // All regions stand on one page.
      ...Array.from({ length: regions.length + 1 + years.length }, (_, index) => ({
        row: top + index,
        height: 13,
      })),
    ],
    table: null,
    flags: [],
    validations: [],
    freeze: { rows: FIRST, columns: 0 },
    page: {
      ...landscapePage([FIRST - 1, FIRST - 1], cells.length, COLUMNS),
      margins: FORM_MARGINS,
      breaks: [top - 1],
    },
    names: [],
    locked: true,
  };
}

function factorRow(
  factor: Factor,
  row: number,
  sourceOf: (id: string) => Source,
  language: Language,
): Cell[] {
  const { formula, how } = conversionOf(factor, address(row, VALUE));
  return [
    factor.id,
    formulasSetLow(factor.name[language]),
    valueCell(factor),
    unitName(factor.unit, language) || "—",
    formula === null ? null : { formula: `=${formula}` },
    how,
    factor.year ?? "—",
    sourceAndRange(factor, sourceOf, language),
    CONFIDENCE_WORDS[factor.confidence][language],
  ];
}

/** A product is worked out, never rounded; what the printed figure is made of can be read in the cell. */
function valueCell({ id, value, components }: Factor): Cell {
  if (id === "c2co2") return { formula: "=44/12" };
  if (!components) return value;
  const product = components.map((part) => part.value).join("*");
  const carbon = absolute(CARBON_ROW, VALUE);
  return { formula: `=${product}*${carbon}${id.startsWith("fuel.") ? "/1000" : ""}` };
}

/** From the factor's own unit to tCO2e for one unit of the activity: t, 万m³, kWh (kg), GJ, hm², 头. */
function conversionOf({ id, unit }: Factor, value: string): { formula: string | null; how: string } {
  const [carbon, methane] = [absolute(CARBON_ROW, VALUE), absolute(METHANE_ROW, VALUE)];
  if (GENERAL.includes(id)) return { formula: null, how: "" };
  if (id.startsWith("wastewater.mcf."))
    return { formula: `${value}*${absolute(CAPACITY_ROW, VALUE)}*${methane}`, how: "× B₀ × GWP(CH₄)" };
  switch (unit) {
    case "kgC/kg":
      return { formula: `${value}*${carbon}`, how: "× 44/12" };
    case "kgC/hm2":
      return { formula: `${value}*${carbon}/1000`, how: "× 44/12 ÷ 1000" };
    case "kgCH4/head":
      return { formula: `${value}*${methane}/1000`, how: "× GWP(CH₄) ÷ 1000" };
    case "gC/(m2·a)":
      return { formula: `${value}*${carbon}/100`, how: "× 44/12 ÷ 100" };
    default:
      return { formula: value, how: "× 1" };
  }
}

/** Where a factor is from and, where one is published, between what ends it lies, with the place of that. */
function sourceAndRange(
  { citation, range }: Factor,
  sourceOf: (id: string) => Source,
  language: Language,
): string {
  const source = citedText(citation, sourceOf, language);
  if (!range) return source;
  const place = citedText(range.citation, sourceOf, language);
  return language === "zh"
    ? `${source}\n范围 ${rangeText(range, language)}：${place}`
    : `${source}\nRange ${rangeText(range, language)}: ${place}`;
}

const CONFIDENCE_WORDS: Record<Confidence, Text> = {
  verified: { zh: "两源一致", en: "Two sources" },
  single: { zh: "单一来源", en: "One source" },
  unverified: { zh: "待核", en: "Unverified" },
};

/** What a line of the account shows of its default factor. */
export function factorCredits(
  factor: Factor,
  sourceOf: (id: string) => Source,
  language: Language,
): { source: string; quality: string } {
  return {
    source: citedText(factor.citation, sourceOf, language),
    quality: CONFIDENCE_WORDS[factor.confidence][language],
  };
}
