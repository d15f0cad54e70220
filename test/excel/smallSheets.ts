import type { SheetDescription } from "../../src/sheets/description";
import { identityXml } from "../../src/sheets/identity";

const page: SheetDescription["page"] = {
  paper: "a4",
  orientation: "portrait",
  titleRows: null,
  printArea: { row: 0, column: 0, rows: 2, columns: 2 },
};

const described = (name: string, own: Partial<SheetDescription>): SheetDescription => ({
  role: "cover",
  name,
  tabColor: "#808080",
  font: "宋体",
  columnWidths: [60, 60],
  cells: [
    ["甲", "乙"],
    [1, { formula: "=A2*2" }],
  ],
  looks: [],
  grids: [],
  rowHeights: [],
  table: null,
  flags: [],
  validations: [],
  freeze: { rows: 0, columns: 0 },
  page,
  names: [],
  ...own,
});

/** Two sheets with a bit of all that sheets of a plan have; far cheaper to add than those. */
export const smallSheets = {
  sheets: [
    described("封面", { names: [{ name: "城市规模", row: 1, column: 0 }], locked: true }),
    described("指标", {
      validations: [
        {
          area: { row: 1, column: 0, rows: 1, columns: 1 },
          rule: { kind: "listInCells", source: "'封面'!$A$1:$B$1" },
          strictness: "warning",
          title: "甲",
          message: "甲或乙",
        },
      ],
      charts: [
        {
          name: "small",
          kind: "column",
          title: "甲",
          alternative: "甲是一。",
          data: {
            categories: { row: 0, column: 0, rows: 1, columns: 1 },
            series: [{ name: "甲", values: { row: 1, column: 0, rows: 1, columns: 1 } }],
          },
          place: { row: 4, column: 0, rows: 8, columns: 4 },
        },
      ],
      table: { name: "指标_甲", area: { row: 0, column: 0, rows: 2, columns: 2 } },
      flags: [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, formula: '=$A2="未达标"', look: "missed" }],
    }),
  ],
  identity: identityXml({ plan: "市-总体规划", language: "zh", version: "1" }),
};

/** What the sheets of the parts have beyond those: joined cells, breaks, margins, words at head and foot, fitted rows. */
export const sheetOfAPart = described("碳账", {
  role: "account",
  cells: [
    ["碳账", null],
    ["合计", { formula: "=SUM('指标'!A2:B2)" }],
    ["甲", 1],
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  grids: [{ row: 1, column: 0, rows: 2, columns: 2 }],
  rowHeights: [{ row: 0, height: 30 }],
  fitted: { row: 1, rows: 2 },
  freeze: { rows: 1, columns: 1 },
  validations: [
    {
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      rule: { kind: "decimal", min: 0, max: null },
      strictness: "stop",
      title: "甲",
      message: "不小于 0",
    },
  ],
  page: {
    ...page,
    orientation: "landscape",
    titleRows: "$1:$1",
    printArea: { row: 0, column: 0, rows: 40, columns: 2 },
    breaks: [2],
    margins: { side: 30, top: 40, bottom: 40 },
    head: "碳账",
    foot: "第 &P 页",
  },
});
