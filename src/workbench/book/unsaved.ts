import type { WorkbenchLanguage } from "../language";
import { marksAt } from "../grid/marks";
import type { Book } from "./book";
import { bindingPlace } from "./bindings";

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
  const lines: [count: number, chinese: string, english: string][] = [
    [styled, "单元格样式的名称（外观保留）", "names of cell styles (their looks stay)"],
    [bound, "加载项的绑定", "bindings of the add-in"],
    [mentions, "批注中 @ 人的链接（文字保留）", "links of mentions in comments (the text stays)"],
  ];
  return lines.flatMap(([count, chinese, english]) => {
    if (count === 0) return [];
    return [zh ? `${chinese}：${count} 处` : `${english}: ${count}`];
  });
}
