import type { Language } from "../catalogue/language";
import { plans } from "../catalogue/plans";
import type { NationalTarget } from "../catalogue/nationalTargets";
import type { Indicator, Plan, Source, Strategy } from "../catalogue/schema";
import { INDICATOR_SECTORS } from "../catalogue/schema";
import { quotedSheet } from "./a1";
import { carbonPanel } from "./cover/carbonPanel";
import { coverCells, coverSheet } from "./cover/coverSheet";
import type { SheetDescription, SheetRole, WorkbookDescription } from "./description";
import { identityXml } from "./identity";
import { indicatorSheet } from "./indicators/indicatorSheet";
import { checkupIndicators } from "./checkup/checkupSheet";
import { type TableRole, freeName, planOfTable, planSheetNames, tableName } from "./names";
import type { Part } from "./partNames";
import { computedReference, partSheets, possibleParts, rolesOf } from "./parts";
import { rowsOfTable } from "./indicators/tableRows";
import { notesSheet } from "./notes/notesSheet";
import { askedBy, rowsOf, withNationalTargets } from "./planRows";
import { strategySheet } from "./strategies/strategySheet";
import { countedTable } from "./indicators/verdictCounts";

export interface WorkbookRequest {
  plan: Plan;
  strategies: readonly Strategy[];
  /** The whole catalogue's indicators; those of the plan are picked here. */
  indicators: readonly Indicator[];
  /** All of them; those that the plan is judged by get a row, those close to its indicators are set beside. */
  nationalTargets: readonly NationalTarget[];
  sourceOf: (id: string) => Source;
  language: Language;
  version: string;
  /** What the workbook holds already, so that nothing is overwritten. */
  taken: { sheets: readonly string[]; names: readonly string[] };
  /** What the workbook is to have beyond its form; nothing when left out. */
  parts?: readonly Part[];
}

/** Everything a plan's workbook consists of, down to the last name. */
export function describeWorkbook(request: WorkbookRequest): WorkbookDescription {
  const { plan, strategies, indicators, nationalTargets, sourceOf, language, version, taken } = request;
  const rows = withNationalTargets(rowsOf(plan, strategies, indicators), plan, nationalTargets);
  const indicatorOf = finder(indicators);

  const roles: SheetRole[] = ["cover", "strategies", "indicators"];
  if (rows.supplement.length > 0) roles.push("supplement");
  const indicatorRows = [...rows.indicators, ...rows.supplement];
  const parts = possibleParts(request.parts ?? [], plan.id, indicatorRows);
  roles.push(...rolesOf(parts), "notes");
  const sheetNames = planSheetNames(roles, plan, language, {
    sheets: taken.sheets,
    isAlone: taken.names.every((name) => planOfTable(name, plans) === null),
  });
  const sheetName = (role: SheetRole) => sheetNames.get(role)!;

  const names = [...taken.names];
  const nameFor = (wanted: string) => {
    const name = freeName(wanted, names);
    names.push(name);
    return name;
  };

  const asked = askedBy(rows, plan);
  const cover = coverCells(sheetName("cover"), plan, asked);
  const partsRequest = {
    plan,
    parts,
    indicators: indicatorRows,
    checked: checkupIndicators(indicators, indicatorRows),
    strategies,
    language,
    version,
    sourceOf,
    nameOf: sheetName,
    indicatorName: (id: string) => indicatorOf(id).name[language],
    tableName: (role: TableRole) => nameFor(tableName(role, plan, language)),
    yearCells: cover.years,
    about: cover.about,
  };
  const shared = { plan, language, sourceOf, cover, computed: computedReference(partsRequest) };
  const tables = (["indicators", "supplement"] as const)
    .filter((role) => role === "indicators" || rows.supplement.length > 0)
    .map((role) =>
      indicatorSheet({
        ...shared,
        role,
        indicators: rows[role],
        name: sheetName(role),
        tableName: nameFor(tableName(role, plan, language)),
      }),
    );

  const coverDescription = coverSheet({
    plan,
    language,
    name: sheetName("cover"),
    version,
    asked,
    nameFor,
    sectors: INDICATOR_SECTORS.filter((sector) =>
      [...strategies, ...rows.indicators, ...rows.supplement].some((item) => item.sector === sector),
    ),
    tables: tables.map(({ name: sheet, table }) =>
      countedTable(table!.area.row + 1, table!.area.rows - 1, quotedSheet(sheet)),
    ),
    block: parts.includes("account")
      ? carbonPanel({
          plan,
          language,
          accountName: sheetName("account"),
          tables: tables.map(rowsOfTable),
        })
      : null,
  });
  const described: SheetDescription[] = [
    coverDescription,
    strategySheet({
      plan,
      strategies,
      indicatorOf,
      language,
      name: sheetName("strategies"),
      tableName: nameFor(tableName("strategies", plan, language)),
    }),
    ...tables,
    ...partSheets({ ...partsRequest, tables: tables.map(rowsOfTable) }),
    notesSheet({ plan, rows, nationalTargets, sourceOf, language, name: sheetName("notes") }),
  ];
  return { plan: plan.id, sheets: described, identity: identityXml({ plan: plan.id, language, version }) };
}

function finder(indicators: readonly Indicator[]): (id: string) => Indicator {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`unknown indicator: ${id}`);
    return found;
  };
}
