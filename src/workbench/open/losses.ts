import type { WorkbenchLanguage } from "../language";

/** What a file holds that the workbench can't keep, or keeps in another form. */
const words = {
  charts: ["图表", "charts"],
  pictures: ["图片与背景图", "pictures"],
  drawings: ["形状、文本框与控件", "shapes, text boxes and controls"],
  pivots: ["数据透视表（保留其数值）", "pivot tables (their values stay)"],
  slicers: ["切片器与日程表", "slicers and timelines"],
  sparklines: ["迷你图", "sparklines"],
  richValues: [
    "放在单元格内的图片与数据类型（股票、地理等）",
    "pictures placed in cells and data types such as stocks",
  ],
  phonetics: ["拼音与注音（文字保留）", "phonetic guides (the text stays)"],
  richText: ["同一单元格内的多种字体（保留文字）", "several fonts within a cell (the text stays)"],
  formats: [
    "部分格式：渐变填充、双下划线、隐藏的公式、文字方向等",
    "some formats: gradient fills, double underlines, hidden formulas, reading order and the like",
  ],
  styleNames: ["单元格样式的名称（单元格的格式保留）", "names of cell styles (the cells keep their look)"],
  tableStyles: ["表格的自定义样式", "custom styles of tables"],
  noteBoxes: [
    "批注框的常显与背景（文字保留）",
    "notes that always show, and pictures in their boxes (the text stays)",
  ],
  mentions: ["批注中的 @提及（文字保留）", "mentions in comments (the text stays)"],
  conditionalFormats: [
    "部分条件格式：自选图标、指向其他工作簿的规则等",
    "some conditional formats: icons chosen one by one, rules that point to other workbooks and the like",
  ],
  conditionalLooks: [
    "条件格式中的边框、下划线与渐变填充（其余格式保留）",
    "borders, underlines and gradients of conditional formats (the rest of their look stays)",
  ],
  rewrittenFormats: [
    "按单元格值、文本、名次判断的条件格式改为等效的公式规则",
    "conditional formats on a cell's value, text or rank become rules with the same formula",
  ],
  validations: ["部分数据有效性规则", "some data validation rules"],
  filters: [
    "按颜色、图标或日期分组的筛选（隐藏的行仍然隐藏）",
    "filters by colour, icon or parts of dates (hidden rows stay hidden)",
  ],
  headless: ["没有标题行的表格变为普通单元格", "tables without a header row become ordinary cells"],
  protectedRanges: [
    "受保护工作表中允许编辑的区域（不再可编辑）",
    "ranges that people may edit on protected sheets (no longer editable)",
  ],
  ignoredErrors: [
    "被忽略的错误提示（绿色三角会重新出现）",
    "error marks that were told to go away (the green corners come back)",
  ],
  views: ["自定义视图与未冻结的拆分窗格", "custom views and panes that are split but not frozen"],
  scenarios: ["方案管理器中的方案与合并计算设置", "scenarios and consolidations (the cells stay)"],
  sharing: [
    "只读建议、修改密码、共享修订记录、数字签名与敏感度标签",
    "read-only advice, passwords for changing, shared revisions, signatures and sensitivity labels",
  ],
  ribbon: ["自定义功能区与其他加载项的窗格", "custom ribbons and panes of other add-ins"],
  paper: ["A3、A4 以外的纸张改为 A4", "paper other than A3 and A4 becomes A4"],
  otherPages: ["首页或偶数页的页眉页脚", "headers and footers of first or even pages"],
  externalFormulas: [
    "指向其他工作簿或程序的公式改为当前数值，链接不会被访问",
    "formulas that point to other workbooks or programs become their present values; no link is followed",
  ],
  externalNames: ["指向其他工作簿或已失效的名称", "names that point to other workbooks or to nothing"],
  limits: [
    "超出限度的公式改为当前数值（Excel：8192 个字符、64 层嵌套、文本 255 个字符、255 个参数；试用台：1200 个运算符）",
    "formulas beyond the limits become their present values (Excel: 8,192 characters, 64 levels, 255 characters in a text, 255 arguments; the workbench: 1,200 operators)",
  ],
  arrays: [
    "多单元格数组公式（Ctrl+Shift+Enter）改为当前数值",
    "array formulas over several cells (Ctrl+Shift+Enter) become their present values",
  ],
  dataTables: ["模拟运算表（保留其数值）", "what-if data tables (their values stay)"],
  macros: ["宏（VBA）没有运行，也不会保存", "macros (VBA) were not run and will not be saved"],
  embedded: ["嵌入的文件与对象", "embedded files and objects"],
  connections: [
    "外部数据连接、数据模型与 XML 映射（不会刷新）",
    "connections to external data, data models and XML maps (not refreshed)",
  ],
  calculation: [
    "手动重算、迭代计算或以显示精度为准（保存时保留；试用台总是立即按全部精度计算，循环引用为 0）",
    "manual or iterative calculation, or precision as displayed (kept when saved; the workbench calculates at once and in full, circular references as 0)",
  ],
  missingTexts: [
    "指向文件中不存在的文本，单元格留空（文件已损坏）",
    "cells that point to texts which the file doesn't hold stay empty (the file is damaged)",
  ],
  largeMerges: [
    "过大的合并区域（如整张工作表）缩小到有内容的范围",
    "merged areas as large as a sheet end with what the sheet holds",
  ],
  missingSheets: [
    "文件里没有内容的工作表（文件已损坏）",
    "sheets whose cells the file doesn't hold (the file is damaged)",
  ],
  doubledCells: [
    "同一位置写了两次的单元格只保留后一个（文件已损坏）",
    "cells that the file holds twice keep what stands last (the file is damaged)",
  ],
  emptyTexts: [
    "内容是空文本的单元格成为空白（COUNTA、ISBLANK 等会把它算作空单元格）",
    "cells that hold an empty text become blank (COUNTA, ISBLANK and the like count them so)",
  ],
  flatCharts: ["立体图表（保存为同类的平面图表）", "charts with depth (saved as flat ones of their kind)"],
  dates1904: [
    "按 1904 年起算的日期换算为 1900 年起算（写在公式里的天数不变，请核对）",
    "dates counted from 1904 are counted from 1900 (numbers of days inside formulas stay: please check)",
  ],
  sheetNames: ["不合 Excel 规则的工作表名称已改名", "names that no sheet can have were changed"],
  longTexts: ["超过 32767 个字符的文字被截断", "texts longer than 32,767 characters are cut"],
  properties: ["作者等文档属性", "document properties such as the author"],
  odsFeatures: [
    "ODS 中的列宽、边框、数据有效性与条件格式",
    "column widths, borders, data validation and conditional formats of an .ods file",
  ],
} as const satisfies Record<string, readonly [chinese: string, english: string]>;

export type LossKind = keyof typeof words;

export interface Loss {
  kind: LossKind;
  count: number;
  /** Where, as far as it can be said: a sheet's name, or a cell such as "Sheet1!B2". At most `mostPlaces`. */
  places: string[];
}

const mostPlaces = 5;

/** Gathers what can't be kept while a file is read. */
export class Losses {
  private readonly found = new Map<LossKind, Loss>();

  add(kind: LossKind, place: string | null, count = 1): void {
    if (count <= 0) return;
    const loss = this.found.get(kind) ?? { kind, count: 0, places: [] };
    loss.count += count;
    if (place !== null && loss.places.length < mostPlaces && !loss.places.includes(place)) {
      loss.places.push(place);
    }
    this.found.set(kind, loss);
  }

  /** In the order of the words above, whichever was met first. */
  list(): Loss[] {
    return (Object.keys(words) as LossKind[]).flatMap((kind) => this.found.get(kind) ?? []);
  }
}

/** One line for a person, such as "图表：3 处（Sheet1）". */
export function lossLine({ kind, count, places }: Loss, language: WorkbenchLanguage): string {
  const [chinese, english] = words[kind];
  const more = places.length === mostPlaces && count > mostPlaces ? "…" : "";
  if (language === "zh-CN") {
    const where = places.length > 0 ? `（${places.join("、")}${more}）` : "";
    return `${chinese}：${count} 处${where}`;
  }
  const where = places.length > 0 ? ` (${places.join(", ")}${more})` : "";
  return `${english}: ${count}${where}`;
}
