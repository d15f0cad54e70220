import type { WorkbenchLanguage } from "../language";
import { formatArea, quoteSheetName } from "../grid/address";
import { marksAt } from "../grid/marks";
import { isReadable } from "../grid/readableFormula";
import { patternOf } from "../grid/formulaPattern";
import { isDeep } from "../chartKinds";
import type { Book } from "./book";
import { bindingPlace } from "./bindings";

/** So many cells are named. */
const most = 5;

/** What of the workbook no .xlsx of ours holds, a line for each, for a person who is about to save. */
export function unsavedParts(book: Book, language: WorkbenchLanguage): string[] {
  const zh = language === "zh-CN";
  let styled = 0;
  for (const sheet of book.sheets()) {
    sheet.getCellMatrix().forValue((row, column) => {
      if (marksAt(sheet, row, column).styleName) styled += 1;
    });
  }
  const bound = book.bindings.filter((binding) => bindingPlace(book, binding) !== null).length;
  const mentions = book.comments.filter(({ mentions: own, replies }) =>
    [own, ...replies.map((reply) => reply.mentions)].some((each) => each.length > 0),
  ).length;
  const unreadable = unreadableFormulas(book);
  const lines: [count: number, chinese: string, english: string][] = [
    [
      unreadable.length,
      `写得不合公式语法的公式（${unreadable.slice(0, most).join("、")}，改为其数值或文字）`,
      `formulas that are none (${unreadable.slice(0, most).join(", ")}; their values or their text stay)`,
    ],
    [styled, "单元格样式的名称（外观保留）", "names of cell styles (their looks stay)"],
    [
      book.charts.all().filter(isDeep).length,
      "立体图表（存为平面图表）",
      "charts with depth (saved as flat ones)",
    ],
    [bound, "加载项的绑定", "bindings of the add-in"],
    [mentions, "批注中 @ 人的链接（文字保留）", "links of mentions in comments (the text stays)"],
  ];
  return lines.flatMap(([count, chinese, english]) => {
    if (count === 0) return [];
    return [zh ? `${chinese}：${count} 处` : `${english}: ${count}`];
  });
}

/** Cells whose formula no file can hold, by their addresses. A person at the keyboard and a damaged file may bring in any. */
function unreadableFormulas({ grid }: Book): string[] {
  const known = new Map<string, boolean>();
  return grid.formulaCells().flatMap(({ sheetId, row, column }) => {
    const sheet = grid.sheet(sheetId);
    const formula = grid.formula(sheet, row, column);
    if (formula === null) return [];
    // A filled column is one formula, read once.
    const pattern = patternOf(formula, row, column) ?? formula;
    const isFine = known.get(pattern) ?? isReadable(formula);
    known.set(pattern, isFine);
    return isFine
      ? []
      : [`${quoteSheetName(sheet.getName())}!${formatArea({ row, column, rows: 1, columns: 1 })}`];
  });
}
