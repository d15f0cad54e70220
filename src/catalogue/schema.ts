/**
 * The shape of everything the catalogue holds. Types only: the part that cell functions need can import
 * this file without pulling any data in.
 *
 * The data live in ./data as JSON. `schema.test` checks every file against these rules, so an entry that
 * breaks one is refused with its file name before it can reach a worksheet.
 */

/** A text in both languages of the interface; Chinese is the original. */
export interface Text {
  zh: string;
  en: string;
}

export const LEVELS = ["国家", "省", "市", "县", "乡镇"] as const;
export const PLAN_TYPES = ["总体规划", "详细规划", "专项规划"] as const;
export const SECTORS = ["能源", "工业", "交通", "建筑", "废弃物处理", "农业", "生态空间"] as const;
/** Indicators may also span sectors; strategies never do. */
export const INDICATOR_SECTORS = [...SECTORS, "综合"] as const;

export type Level = (typeof LEVELS)[number];
export type PlanType = (typeof PLAN_TYPES)[number];
export type Sector = (typeof SECTORS)[number];
export type IndicatorSector = (typeof INDICATOR_SECTORS)[number];

/** "市-总体规划": level and type as the report writes them, joined by a hyphen. */
export type PlanId = `${Level}-${PlanType}`;

export interface Plan {
  id: PlanId;
  level: Level;
  planType: PlanType;
  /** Section of the report that lists its strategies, e.g. "7.5". */
  section: string;
  name: Text;
}

/** A combination of level and type that nobody draws up, and why. */
export interface AbsentPlan {
  level: Level;
  planType: PlanType;
  reason: Text;
}

export interface Strategy {
  /** "7.5-能源-1", with the sub-group where the report has one: "7.5-交通-客运-1". */
  id: string;
  section: string;
  level: Level;
  planType: PlanType;
  sector: Sector;
  /** The report's sub-group within the sector, e.g. 客运, or null. */
  group: string | null;
  ordinal: number;
  title: Text;
  /** One sentence of our own. */
  explanation: Text;
  /**
   * Ids of the goals it serves, each of a scale that reaches its plan. The report leaves the pairing to the
   * reader; this one is ours, by subject.
   */
  goals: string[];
  /** Ids of the indicators that measure it. */
  indicators: string[];
  /** Places or examples it cites. */
  cases: Text[];
  /** Ids of sources it cites. */
  sources: string[];
  /** Ids of strategies in other plans that say the same. */
  twins: string[];
  /** Ids of anomalies in the report that touch it. */
  anomalies: string[];
}

/** What a value is compared with, as it is written on a sheet. Ranges say which ends belong to them. */
export type Operator = "≥" | ">" | "≤" | "<" | "=" | "[]" | "[)" | "(]" | "()";

/** report: this report proposes it; standard: a standard it quotes; national: a state target; case: an example elsewhere. */
export type Strength = "report" | "standard" | "national" | "case";

/**
 * How serious it is to miss a target. mandatory: a code's compulsory clause (强制性条文); required: a document or
 * standard asks for it (应); advised: a proposal, a study, or worded 宜, 通常, 原则上.
 */
export type Force = "mandatory" | "required" | "advised";

/** verified: two independent sources; single: one; unverified: shown as 待核 wherever it appears. */
export type Confidence = "verified" | "single" | "unverified";

export const CITY_SIZES = [
  "超大城市",
  "特大城市",
  "Ⅰ型大城市",
  "Ⅱ型大城市",
  "中等城市",
  "Ⅰ型小城市",
  "Ⅱ型小城市",
] as const;
export type CitySize = (typeof CITY_SIZES)[number];

export type YesNo = "yes" | "no";

/**
 * Where a target holds. Absent parts do not restrict. All but the last two are answers by which the machine chooses:
 * what each asks for says ./circumstances.
 */
export interface Condition {
  citySize?: CitySize[];
  region?: ("jingJinJi" | "yellowRiver" | "other")[];
  waterShort?: YesNo[];
  basin?: YesNo[];
  area?: ("builtUp" | "newArea" | "oldTown")[];
  centre?: YesNo[];
  greenTravelCity?: YesNo[];
  newBusinessLand?: YesNo[];
  /** What it is said of, in plain words: a land-use class, a building type, an area. */
  scope?: Text;
  /** Places it is limited to, e.g. 上海新城. */
  place?: Text;
}

/** Where a fact can be read. `locator` is a section, clause, figure or page within the source. */
export interface Citation {
  source: string;
  locator: string;
}

/** In place of a number: the target is the current value of the same row ("不低于现状"). */
export const CURRENT = "current";

export interface Target {
  /** "<indicator id>/<short name>", stable. */
  id: string;
  operator: Operator;
  /** The bound, or the lower end of a range; or that the planned value is set against the current one. */
  value: number | typeof CURRENT;
  /** The upper end; only for the four range operators. */
  upper: number | null;
  unit: string;
  /** The year by which, or for which, it holds; null when the source names none. */
  year: number | null;
  strength: Strength;
  /** null for a case from elsewhere, which asks nothing of anybody. */
  force: Force | null;
  condition: Condition;
  citation: Citation;
  confidence: Confidence;
  /** Plans it belongs to; null means all plans of the indicator. */
  plans: PlanId[] | null;
  /** Anything the reader must know before relying on it. */
  note: Text | null;
  /** Set where the printed figure is not the one used: what is printed, and why it is not used. */
  printed: { value: string; reason: Text } | null;
}

export interface Quantity {
  name: Text;
  unit: string;
}

export interface Indicator {
  /** English slug; also the file name. Never reused: see data/renames.json. */
  id: string;
  name: Text;
  /** Other names in use, Chinese or English. */
  aliases: string[];
  sector: IndicatorSector;
  /** Every sector it appears under, its own first. */
  sectors: IndicatorSector[];
  /** Ids of the goals it serves. */
  goals: string[];
  /** false: the report merely mentions it; it gets no row on the 指标 sheet. */
  formal: boolean;
  /** Why it gets no row although the report proposes it: not one number, or another row says the same. */
  notARow?: Text;
  /** Ids of indicators that are the same, nearly the same or easily taken for it; each names the other. */
  see?: string[];
  /** By the rule in planMembership.ts. */
  plans: PlanId[];
  /** Other uses outside the twelve plans, e.g. 双评价, 体检评估. */
  otherUses: string[];
  /** Symbol that units.ts can read; "" for a pure number, "—" for something not measured by one number. */
  unit: string;
  /** Whether the report gives the unit or we inferred it. */
  unitOrigin: "report" | "inferred";
  /** higher / lower is better, hit a value or a range, or merely recorded. */
  direction: "higher" | "lower" | "equal" | "range" | "none";
  /** 约束性 or 预期性 where a source says so. */
  binding: "约束性" | "预期性" | null;
  /** null shows as 计算口径由地方确定. */
  definition: { text: Text; citation: Citation } | null;
  /** In the words of numerator and denominator; null where no source gives one. */
  formula: string | null;
  numerator: Quantity | null;
  denominator: Quantity | null;
  /** What the quantity can be at all; a value outside is 数据异常. null: no limit on that side. */
  plausible: { min: number | null; max: number | null };
  targets: Target[];
  /** The cell function that calculates it, e.g. "TRANSIT.GREENSHARE", or null. */
  function: string | null;
  /** Where in the report it stands, e.g. ["7.5-交通-客运-1", "9.1(一)"]. */
  occurrences: string[];
  note: Text | null;
}

export interface Source {
  id: string;
  title: string;
  titleEn: string | null;
  publisher: string | null;
  /** As exact as is known: "2023-08" or "2014". */
  date: string | null;
  documentNumber: string | null;
  url: string | null;
}
