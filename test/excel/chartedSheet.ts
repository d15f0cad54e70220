import type { ChartDescription } from "../../src/sheets/charts";
import type { SheetDescription } from "../../src/sheets/description";

const CATEGORIES = { row: 1, column: 0, rows: 3, columns: 1 };
const year = (column: number) => ({ row: 1, column, rows: 3, columns: 1 });

export const CHARTS: ChartDescription[] = [
  {
    name: "carbon-by-sector",
    kind: "columnStacked",
    title: "分年度碳排放",
    valueTitle: "碳排放（万tCO₂e）",
    data: { block: { row: 0, column: 0, rows: 4, columns: 3 }, seriesIn: "rows" },
    numberFormat: "#,##0",
    place: { row: 6, column: 0, rows: 15, columns: 6 },
    alternative: "三个部门两年的碳排放，逐年下降",
  },
  {
    name: "path",
    kind: "column",
    title: "到目标年的路径",
    valueTitle: "碳排放（万tCO₂e）",
    categoryTitle: "部门",
    data: {
      categories: CATEGORIES,
      series: [
        { name: "现状", values: year(1), color: 2 },
        { name: "目标", values: year(2), kind: "line", dashed: true, color: 4 },
      ],
    },
    labels: true,
    place: { row: 6, column: 7, rows: 15, columns: 6 },
    alternative: "各部门现状为柱，目标为虚线",
  },
  {
    name: "shares",
    kind: "pie",
    title: "构成",
    data: { categories: CATEGORIES, series: [{ name: "2025年", values: year(2) }] },
    labels: true,
    place: { row: 23, column: 0, rows: 15, columns: 6 },
    alternative: "2025年各部门所占份额",
  },
];

/** A sheet with three pictures of one small table. */
export function chartedSheet(name: string): SheetDescription {
  return {
    role: "sample",
    name,
    tabColor: "#0B5C4A",
    font: "宋体",
    columnWidths: [80, 60, 60],
    cells: [
      ["部门", "2020年", "2025年"],
      ["工业", 300, 260],
      ["交通", 120, 130],
      ["建筑", 90, 80],
    ],
    looks: [],
    grids: [],
    rowHeights: [],
    table: null,
    flags: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: {
      paper: "a4",
      orientation: "landscape",
      titleRows: null,
      printArea: { row: 0, column: 0, rows: 40, columns: 14 },
    },
    names: [],
    charts: CHARTS,
  };
}
