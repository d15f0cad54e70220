import type { IndicatorSector, Operator, PlanId, Text } from "../../catalogue/schema";
import type { Kind } from "../../sheets/indicators/choices";
import type { CellValue, Verdict } from "../../targets/judge";
import type { Place } from "../place";

export type ValueColumn = "current" | "near" | "planned";

/** What is to be known of one value, besides the verdict of its row. */
export interface Remark {
  /**
   * percent: the cell is formatted as a percentage where the unit is % already; fraction: perhaps meant as one;
   * text-number: text that states a number; not-a-number: other text, or an error.
   */
  kind: "percent" | "fraction" | "text-number" | "not-a-number";
  place: Place;
  /** What the cell holds. */
  value: CellValue;
  /** The number that was meant, in the unit of the row; null where nobody can tell. */
  meant: number | null;
  text: Text;
}

/** One indicator table, as it was read. */
export interface CheckedTable {
  id: string;
  plan: PlanId | null;
  sheetName: string;
  rows: number;
  /** Whether it has the form of version 0.1, which can be brought into today's. */
  isFirstForm: boolean;
  /** The year that the form says above 规划值; null where none stands there. */
  planYear: number | null;
  /** Whether its rows without target are hidden by `hideTargetless`. */
  targetlessHidden: boolean;
  /** Other tables of the same plan that hold the same indicators, by id: copies, or the plan built twice. */
  copies: string[];
}

export interface Finding {
  /** Id of the table. */
  table: string;
  verdict: Verdict;
  /** Catalogue id, or null for a row that a person added. */
  indicator: string | null;
  /** As the row says, or where the table has no such column the catalogue; null for none that is known. */
  sector: IndicatorSector | null;
  name: string;
  unit: string;
  value: CellValue;
  /** As on the sheet; null where the row has none. */
  operator: Operator | null;
  target: CellValue;
  upper: CellValue;
  /** The row's current value, which some targets are. */
  current: CellValue;
  /** 上级下达 with the way it is compared; null where nothing was handed down. */
  handed: { value: CellValue; better: Operator | null } | null;
  /** 属性, as the row says; null where it says nothing known. */
  kind: Kind | null;
  /** Id of the catalogue's target that the row says it is judged by; null where a person has set it. */
  targetId: string | null;
  /** Year of the target. */
  targetYear: number | null;
  /** Whether the target is of a year before the plan's and carried on (沿用). */
  carriedOn: boolean;
  /** What the cover doesn't say, or says wrongly, so that no target could be chosen; as the cover calls it. */
  waitsFor: { question: string; isFaulty: boolean } | null;
  /** Distance still missing, positive, in the unit of the row; null unless the verdict is 未达标. */
  gap: number | null;
  /** One plain sentence saying what is wrong, or why the row's target doesn't hold yet; null when nothing is. */
  reason: Text | null;
  /** What does not change the verdict, e.g. that 0.7 is formatted as a percentage; also of values not judged. */
  remarks: Remark[];
  /** Whether the sheet's own formula says the same; "absent" where the row has a value and no formula judges it. */
  inSheet: "same" | "differs" | "absent";
  plan: PlanId | null;
  /** The cell that was judged. */
  place: Place;
  /** Whether its values are computed by 数据, and how the row itself says it; null where they are entered. */
  computed: { words: string; isTypedOver: boolean } | null;
  /** Where its value comes from, when it is a formula that points at a single cell of another sheet. */
  origin: { sheetName: string; address: string } | null;
}

export interface CheckReport {
  tables: CheckedTable[];
  /** Every row, in sheet order. */
  findings: Finding[];
  counts: Record<Verdict, number>;
  /** ISO time. */
  at: string;
}
