import { accountLines } from "../catalogue/account";
import { computationOf } from "../catalogue/computations";
import type { Language } from "../catalogue/language";
import { statutoryIndicatorsOf } from "../catalogue/statutoryIndicators";
import type { Indicator, Plan, PlanId, Source, Strategy } from "../catalogue/schema";
import { type AccountKey, accountReference } from "./account/accountPlaces";
import { accountSheet } from "./account/accountSheet";
import { checkupSheet } from "./checkup/checkupSheet";
import { overlaySheet } from "./overlay/overlaySheet";
import { riskSheet } from "./risk/riskSheet";
import { zonesSheet } from "./zones/zonesSheet";
import { factorSheet } from "./account/factorSheet";
import { absolute, quotedSheet } from "./a1";
import { COLUMN, type Year } from "./data/dataColumns";
import { computedRows, dataSheet, inputReference } from "./data/dataSheet";
import type { SheetDescription, SheetRole } from "./description";
import type { TableRole } from "./names";
import { type Part, partsOf, withNeeded } from "./partNames";
import { schemeLinesSheet } from "./schemes/schemeLinesSheet";
import type { TableRows } from "./indicators/tableRows";
import { reportSheet } from "./report/reportSheet";
import { countedTable } from "./indicators/verdictCounts";
import { caseNames, recommendedScheme } from "./schemes/schemePlaces";
import { schemesSheet } from "./schemes/schemesSheet";
import { statutorySheet } from "./statutory/statutorySheet";
import { STRATEGY_PLACES } from "./strategies/strategySheet";

const ROLES: Record<Part, SheetRole[]> = {
  statutory: ["statutory"],
  data: ["data"],
  account: ["account", "factors"],
  schemes: ["schemes", "schemeLines"],
  overlay: ["overlay"],
  risk: ["risk"],
  checkup: ["checkup"],
  zones: ["zones"],
  report: ["report"],
};

export interface PartsRequest {
  plan: Plan;
  parts: readonly Part[];
  /** Every row of the plan's indicator tables. */
  indicators: readonly Indicator[];
  /** What 城市体检 begins with. */
  checked: readonly Indicator[];
  /** Those of the plan, in the order of 策略. */
  strategies: readonly Strategy[];
  language: Language;
  version: string;
  sourceOf: (id: string) => Source;
  nameOf: (role: SheetRole) => string;
  /** Name of any indicator of the catalogue. */
  indicatorName: (id: string) => string;
  /** A name that is free, for a table. */
  tableName: (role: TableRole) => string;
  /** References to the cover's years, sheet included. */
  yearCells: Record<Year, string>;
  /** References to place and author on the cover, sheet included. */
  about: { place: string; author: string };
  /** The rows of the plan's indicator tables. */
  tables: readonly TableRows[];
}

/** The parts that this plan can have: one whose indicators follow from nothing needs no 数据. */
export function possibleParts(
  parts: readonly Part[],
  plan: PlanId,
  indicators: readonly Indicator[],
): Part[] {
  return withNeeded(parts)
    .filter((part) => partsOf(plan).includes(part))
    .filter((part) => part !== "data" || indicators.some(({ id }) => computationOf(id)));
}

export function rolesOf(parts: readonly Part[]): SheetRole[] {
  return parts.flatMap((part) => ROLES[part]);
}

/** Where the value of an indicator comes from for a year: a reference, or null where it is entered. */
export function computedReference(
  request: Pick<PartsRequest, "parts" | "indicators" | "nameOf">,
): (indicator: string, year: Year) => string | null {
  if (!request.parts.includes("data")) return () => null;
  const rows = computedRows(request.indicators);
  const sheet = quotedSheet(request.nameOf("data"));
  return (indicator, year) => {
    const row = rows.get(indicator);
    return row === undefined ? null : `${sheet}!${absolute(row, COLUMN[year])}`;
  };
}

/** Inputs of 数据 that the account gives [tCO2e], and what the account takes from 数据. */
const FROM_ACCOUNT: Record<string, AccountKey> = {
  emissions: "emissions",
  sinks: "sinks",
  industrialEmissions: "工业",
};

/** The sheets themselves; each takes from the other what it has, so that nothing is entered twice. */
export function partSheets(request: PartsRequest): SheetDescription[] {
  return request.parts.flatMap((part) => SHEETS[part](request));
}

const SHEETS: Record<Part, (request: PartsRequest) => SheetDescription[]> = {
  statutory: ({ plan, language, nameOf, indicatorName, tableName, yearCells }) => [
    statutorySheet({
      plan,
      indicators: statutoryIndicatorsOf(plan.id),
      nameOf: indicatorName,
      language,
      name: nameOf("statutory"),
      tableName: tableName("statutory"),
      years: yearCells,
    }),
  ],
  data: ({ plan, parts, indicators, language, nameOf, yearCells }) => [
    dataSheet({
      plan,
      indicators,
      language,
      name: nameOf("data"),
      years: yearCells,
      tonnesOf: (input, year) =>
        parts.includes("account") && FROM_ACCOUNT[input]
          ? accountReference(plan, nameOf("account"), FROM_ACCOUNT[input], year)
          : null,
    }),
  ],
  account: ({ plan, parts, indicators, language, version, sourceOf, nameOf, yearCells }) => [
    accountSheet({
      plan,
      language,
      name: nameOf("account"),
      factorsName: nameOf("factors"),
      version,
      sourceOf,
      years: yearCells,
      linked: (input, year) =>
        parts.includes("data") ? inputReference(indicators, nameOf("data"), input, year) : null,
    }),
    factorSheet({
      lines: accountLines(plan.level),
      sourceOf,
      language,
      name: nameOf("factors"),
      version,
    }),
  ],
  schemes: ({ plan, strategies, language, nameOf, yearCells }) => {
    const { first, title } = STRATEGY_PLACES;
    const sheet = quotedSheet(nameOf("strategies"));
    const last = first + strategies.length - 1;
    const shared = { plan, language, accountName: nameOf("account") };
    return [
      schemesSheet({
        ...shared,
        name: nameOf("schemes"),
        linesName: nameOf("schemeLines"),
        titles: strategies.map((strategy, i) => ({
          reference: `${sheet}!${absolute(first + i, title)}`,
          text: strategy.title[language],
        })),
        years: yearCells,
      }),
      schemeLinesSheet({
        ...shared,
        name: nameOf("schemeLines"),
        caseNames: caseNames(nameOf("schemes")),
        strategies: `${sheet}!${absolute(first, title)}:${absolute(last, title)}`,
      }),
    ];
  },
  overlay: ({ plan, language, nameOf }) => [overlaySheet({ plan, language, name: nameOf("overlay") })],
  risk: ({ plan, parts, language, nameOf, about }) => [
    riskSheet({
      plan,
      language,
      name: nameOf("risk"),
      account: parts.includes("account")
        ? (key, year) => accountReference(plan, nameOf("account"), key, year)
        : null,
      place: about.place,
    }),
  ],
  checkup: ({ plan, language, nameOf, yearCells, tables, checked }) => [
    checkupSheet({
      plan,
      language,
      name: nameOf("checkup"),
      indicators: checked,
      baseYear: yearCells.current,
      tables,
    }),
  ],
  zones: ({ plan, language, nameOf }) => [zonesSheet({ plan, language, name: nameOf("zones") })],
  report: ({ plan, parts, strategies, language, version, nameOf, yearCells, about, tables }) => [
    reportSheet({
      plan,
      strategies,
      language,
      name: nameOf("report"),
      version,
      strategiesName: nameOf("strategies"),
      accountName: parts.includes("account") ? nameOf("account") : null,
      schemes: parts.includes("schemes") ? recommendedScheme(nameOf("schemes")) : null,
      about,
      years: yearCells,
      tables,
      counted: tables.map(({ sheet, first, rows }) => countedTable(first, rows, quotedSheet(sheet))),
    }),
  ],
};
