import { XlsxProblem } from "./problem";

/** "#C00000" as a file spells it: FFC00000, the first two digits being full opacity. */
export function storedColor(color: string): string {
  const digits = /^#(?:([0-9a-f]{6})|([0-9a-f]{3}))$/i.exec(color.trim());
  const six = digits?.[1] ?? digits?.[2]?.replace(/./g, "$&$&");
  if (!six) throw new XlsxProblem(color, "不是 #RRGGBB 形式的颜色", "not a colour of the form #RRGGBB");
  return `FF${six.toUpperCase()}`;
}
