import type { AxisData, TrendlineData } from "../../chart";
import type { WorkbenchLanguage } from "../../language";

/** What Excel writes by itself where nobody has worded it. */
const words: Record<
  WorkbenchLanguage,
  { title: string; trends: Record<string, string>; units: Record<string, string> }
> = {
  "zh-CN": {
    title: "图表标题",
    trends: {
      Linear: "线性",
      Exponential: "指数",
      Logarithmic: "对数",
      Polynomial: "多项式",
      Power: "幂",
      MovingAverage: "移动平均",
    },
    units: {
      Hundreds: "百",
      Thousands: "千",
      TenThousands: "万",
      HundredThousands: "十万",
      Millions: "百万",
      TenMillions: "千万",
      HundredMillions: "亿",
      Billions: "十亿",
      Trillions: "兆",
    },
  },
  "en-US": {
    title: "Chart Title",
    trends: {
      Linear: "Linear",
      Exponential: "Expon.",
      Logarithmic: "Log.",
      Polynomial: "Poly.",
      Power: "Power",
      MovingAverage: "Mov. Avg.",
    },
    units: {
      Hundreds: "Hundreds",
      Thousands: "Thousands",
      TenThousands: "x 10000",
      HundredThousands: "x 100000",
      Millions: "Millions",
      TenMillions: "x 10000000",
      HundredMillions: "x 100000000",
      Billions: "Billions",
      Trillions: "Trillions",
    },
  },
};

/** A title that is shown and not worded: the name of the only series, else that it is one. */
export const automaticTitle = (language: WorkbenchLanguage, names: readonly string[]): string =>
  names.length === 1 ? names[0]! : words[language].title;

export function trendName(language: WorkbenchLanguage, trend: TrendlineData, series: string): string {
  if (trend.name !== null) return trend.name;
  const kind = words[language].trends[trend.kind] ?? trend.kind;
  const period = trend.kind === "MovingAverage" ? trend.movingAveragePeriod : null;
  const counted = language === "zh-CN" ? `${period} 周期${kind}` : `${period} per. ${kind}`;
  return `${period === null ? kind : counted} (${series})`;
}

/** What the numbers at an axis are counted in; null where they stand as they are, or nobody wants to read it. */
export function unitLabel(language: WorkbenchLanguage, axis: AxisData): string | null {
  const { displayUnit, showDisplayUnitLabel } = axis;
  if (displayUnit === undefined || showDisplayUnitLabel === false) return null;
  if (typeof displayUnit === "number") return displayUnit === 1 ? null : `x ${displayUnit}`;
  return words[language].units[displayUnit] ?? null;
}
