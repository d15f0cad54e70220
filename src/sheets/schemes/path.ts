/**
 * The way from now to the target year: net emissions in the baseline and in the recommended scheme, and each strategy's wedge,
 * which together are what lies between the two.
 */
import type { Language } from "../../catalogue/language";
import { absolute, address } from "../a1";
import type { Cell } from "../description";
import { pad } from "../pad";
import { COLUMN, COLUMNS } from "./comparisonColumns";
import { SHOWN_STRATEGIES } from "./wedge";

/** Strategies with a wedge of their own; with all others they are as many as a chart can tell apart. */
export const WEDGES = 6;
/** The rows of the way, then those of the wedges, all others last. */
export const WAY_ROWS = 3;
export const PATH_ROWS = WAY_ROWS + WEDGES + 1;
/** Points in time, from now to the target year. */
export const STEPS = 5;

export interface PathPlaces {
  /** The first row under the headings. */
  top: number;
  /** The row of net emissions, with 现状 and the schemes in it. */
  net: number;
  /** The first of the ranked strategies. */
  strategies: number;
  /** The cell that holds the number of the recommended scheme. */
  recommended: string;
  /** References, sheet included, to the years of the cover. */
  years: { current: string; planned: string };
  language: Language;
}

/** Straight lines between the two years: what happens in between is shown, not forecast. */
export function pathCells({ net, strategies, recommended, language }: PathPlaces): Cell[][] {
  const zh = language === "zh";
  const unit = zh ? "万tCO₂e" : "10⁴ tCO₂e";
  const schemes = (row: number) =>
    `INDEX($${address(row, COLUMN.firstScheme)}:$${address(row, COLUMN.best - 1)},1,${recommended})`;
  const now = absolute(net, COLUMN.current);
  const part = (step: number) => (step === STEPS ? "" : `*${step}/${STEPS}`);
  const row = (item: Cell, value: (step: number) => string): Cell[] =>
    pad(
      [
        item,
        unit,
        ...Array.from({ length: STEPS + 1 }, (_, step) => ({ formula: `=IFERROR(${value(step)},"")` })),
      ],
      COLUMNS,
    );
  const gain = (of: number) => `IF(ISNUMBER(${schemes(of)}),MAX(0,-${schemes(of)}),0)`;
  const all = strategies + SHOWN_STRATEGIES + 1;
  const named = Array.from({ length: WEDGES }, (_, index) => gain(strategies + index)).join("+");
  const usable = (value: string) => `IF(AND(ISNUMBER(${now}),ISNUMBER(${schemes(net)})),${value},"")`;
  const straight = (then: string) => (step: number) =>
    `IF(AND(ISNUMBER(${now}),ISNUMBER(${then})),${step === 0 ? now : `${now}+(${then}-${now})${part(step)}`},"")`;
  return [
    row(wayName("baseline", language), straight(absolute(net, COLUMN.baseline))),
    row(wayName("recommended", language), straight(schemes(net))),
    row(wayName("netZero", language), () => usable("0")),
    ...Array.from({ length: WEDGES }, (_, index) =>
      row(
        {
          formula: `="${wedgeName(index, language)}"&IF(LEN(${address(strategies + index, COLUMN.item)})=0,"","${zh ? "：" : ": "}"&${address(strategies + index, COLUMN.item)})`,
        },
        (step) => usable(step === 0 ? "0" : `${gain(strategies + index)}${part(step)}`),
      ),
    ),
    // Below zero where other strategies add more than they save: then the wedges still add up to what lies between the ways.
    row(wedgeName(WEDGES, language), (step) =>
      usable(step === 0 ? "0" : `(-${schemes(all)}-(${named}))${part(step)}`),
    ),
  ];
}

const WAY_WORDS = {
  baseline: { zh: "基准情景净排放", en: "Net emissions, baseline" },
  recommended: { zh: "推荐方案净排放", en: "Net emissions, recommended" },
  /** A line of its own: how far the way still is from it, and what makes every program begin the axis there. */
  netZero: { zh: "净零排放", en: "Net zero" },
} as const;

export function wayName(of: keyof typeof WAY_WORDS, language: Language): string {
  return WAY_WORDS[of][language];
}

/** A chart's legend doesn't follow cells, so strategies go by their place in it, and the table beside says which they are. */
export function wedgeName(index: number, language: Language): string {
  if (index === WEDGES) return language === "zh" ? "其余策略" : "All others";
  return language === "zh" ? `策略${"①②③④⑤⑥"[index]!}` : `Strategy ${index + 1}`;
}

export function pathHeadings(
  { years: { current, planned }, language }: PathPlaces,
  item: string,
  unit: string,
): Cell[] {
  const ends = `AND(ISNUMBER(${current}),ISNUMBER(${planned}))`;
  const years = Array.from({ length: STEPS + 1 }, (_, step) => ({
    formula: `=IF(${ends},ROUND(${current}+(${planned}-${current})*${step}/${STEPS},0)&"","${
      language === "zh" ? `第${step}段` : `Step ${step}`
    }")`,
  }));
  return pad([item, unit, ...years], COLUMNS);
}
