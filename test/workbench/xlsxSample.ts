import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbench/snapshot";

/** A sheet with nothing on it, to be filled by a test. */
export function blankSheet(name: string, content: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    tabColor: null,
    gridlines: true,
    columns: [],
    rows: [],
    freeze: null,
    merges: [],
    cells: [],
    styles: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    page: null,
    properties: {},
    ...content,
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { title: null, active: 0, sheets, names: [], customXml: [], customFunctions: [] };
}

const side = { style: "thin", color: "#BFBFBF" } as const;
const thinBox = { top: side, bottom: side, left: side, right: side };

/** Something of everything a workbook for a plan consists of. */
export const sample: WorkbookSnapshot = {
  title: "市级国土空间总体规划“双碳”指标 <示例>",
  about: { author: "规划处 & 信息中心", keywords: "双碳；指标", language: "zh-CN" },
  active: 1,
  customFunctions: ["CARBON.INTENSITY", "PLAN.STRATEGIES"],
  customXml: ['<plan xmlns="urn:example:plan" level="市" type="总体规划" version="1"/>'],
  names: [
    { name: "城区常住人口", formula: "=封面!$B$3", sheet: null, visible: true },
    { name: "指标_现状", formula: "=指标!$D$3:$D$6", sheet: null, visible: true },
    { name: "_plan_id", formula: '="city-master"', sheet: null, visible: false },
    { name: "本表", formula: "=指标!$A$1", sheet: "指标", visible: true },
  ],
  sheets: [
    blankSheet("封面", {
      tabColor: "#2E7D32",
      gridlines: false,
      merges: ["A1:C1"],
      columns: [
        { index: 0, width: 120, hidden: false },
        { index: 1, width: 180, hidden: false },
        { index: 2, width: null, hidden: true },
      ],
      rows: [
        { index: 0, height: 36, hidden: false },
        { index: 9, height: null, hidden: true },
      ],
      styles: [
        {
          fill: "#2E7D32",
          font: { name: "微软雅黑", size: 18, bold: true, color: "#FFFFFF" },
          horizontal: "center",
          vertical: "center",
        },
        { numberFormat: "#,##0.0", locked: false, fill: "#FFF8E1" },
        { numberFormat: "yyyy-mm-dd", horizontal: "left", indent: 1 },
      ],
      cells: [
        { row: 0, column: 0, value: "双碳指标 & <目标>", style: 0 },
        { row: 1, column: 0, value: "城市" },
        { row: 1, column: 1, value: "=1+1 不是公式" },
        { row: 2, column: 0, value: "城区常住人口（万人）" },
        { row: 2, column: 1, value: 123.45, style: 1 },
        { row: 3, column: 0, value: "基准年" },
        { row: 3, column: 1, value: 45292, style: 2 },
        { row: 4, column: 0, value: "  前后有空格  " },
        { row: 4, column: 1, value: "第一行\n第二行" },
        { row: 5, column: 0, value: true },
        { row: 5, column: 1, value: null, error: "#N/A" },
        { row: 6, column: 0, value: "#N/A" },
        { row: 6, column: 1, value: "_x0041_ \u0001 \uD83D\uDE00" },
        { row: 9, column: 0, value: "隐藏行" },
      ],
      validations: [
        {
          range: "B3",
          rule: { kind: "decimal", operator: "greaterThan", formula1: 0 },
          ignoreBlanks: true,
          prompt: { title: "人口", message: "单位：万人\n不含流动人口" },
          alert: { style: "stop", title: "数值有误", message: "应为正数" },
        },
        { range: "B2", rule: { kind: "list", source: "超大城市,特大城市,大城市" }, ignoreBlanks: true },
        { range: "B6", rule: { kind: "list", source: "=指标!$C$3:$C$6" }, ignoreBlanks: false },
        {
          range: "B4",
          rule: { kind: "date", operator: "between", formula1: "2020-01-01", formula2: "2035-12-31" },
          ignoreBlanks: true,
        },
        {
          range: "B7",
          rule: { kind: "custom", formula: "=LEN(B7)<=IFS(B3>100,20,TRUE,10)" },
          ignoreBlanks: true,
          alert: { style: "warning", title: "太长", message: "请缩短" },
        },
      ],
    }),
    blankSheet("指标", {
      freeze: { rows: 2, columns: 1 },
      merges: ["A1:G1"],
      columns: [0, 1, 2, 3, 4, 5, 6].map((index) => ({
        index,
        width: [40, 160, 60, 60, 60, 60, 140][index] ?? null,
        hidden: false,
      })),
      rows: [],
      styles: [
        {
          font: { name: "黑体", size: 14, bold: true },
          horizontal: "center",
          borders: { bottom: { style: "medium", color: "#2E7D32" } },
        },
        { wrap: true, vertical: "top", borders: thinBox },
        { numberFormat: "0.0%", borders: thinBox },
        { numberFormat: "0.00", borders: thinBox },
      ],
      cells: [
        { row: 0, column: 0, value: "指标表", style: 0 },
        ...["序号", "指标", "单位", "现状值", "目标值", "判定", "说明"].map((value, column) => ({
          row: 1,
          column,
          value,
        })),
        ...(
          [
            ["绿色出行比例", "%", 0.62, 0.7, "未达标"],
            ["建成区路网密度", "km/km²", 8.5, 8, "达标"],
            ["森林覆盖率", "%", 0.45, 0.4, "达标"],
            ["新能源公交车比例", "%", null, 0.8, "缺数据"],
          ] as const
        ).flatMap(([name, unit, value, target, verdict], index) => {
          const row = index + 2;
          const n = row + 1;
          return [
            { row, column: 0, value: index + 1 },
            { row, column: 1, value: name, style: 1 },
            { row, column: 2, value: unit },
            { row, column: 3, value, style: unit === "%" ? 2 : 3 },
            { row, column: 4, value: target, style: unit === "%" ? 2 : 3 },
            {
              row,
              column: 5,
              value: verdict,
              formula: `=IF(D${n}="","缺数据",IF(D${n}>=E${n},"达标","未达标"))`,
            },
            { row, column: 6, value: "参见报告；“引号”、<尖括号>与 & 号", style: 1 },
          ];
        }),
        { row: 8, column: 1, value: "碳强度" },
        { row: 8, column: 3, value: 30, formula: "=CARBON.INTENSITY(12000,400)" },
        { row: 9, column: 1, value: "除以零" },
        { row: 9, column: 3, value: null, error: "#DIV/0!", formula: "=CARBON.INTENSITY(12000,0)" },
        { row: 10, column: 1, value: "查找" },
        { row: 10, column: 3, value: 0.62, formula: '=XLOOKUP("绿色出行比例",B3:B6,D3:D6)' },
        { row: 11, column: 1, value: "拼接" },
        {
          row: 11,
          column: 3,
          value: "CARBON.INTENSITY(1):0.62",
          formula: '=LET(x,D3,CONCAT("CARBON.INTENSITY(1):",x))',
        },
        { row: 12, column: 1, value: "溢出" },
        { row: 12, column: 3, value: 1, formula: "=SEQUENCE(2,3)", spill: { rows: 2, columns: 3 } },
        { row: 12, column: 4, value: 2 },
        { row: 12, column: 5, value: 3 },
        { row: 13, column: 3, value: 4 },
        { row: 13, column: 4, value: 5 },
        { row: 13, column: 5, value: 6 },
        { row: 14, column: 1, value: "求和" },
        { row: 14, column: 3, value: 32.57, formula: "=SUM(D3:D6)" },
        { row: 15, column: 3, value: true, formula: "=城区常住人口>100" },
      ],
      tables: [
        {
          name: "指标表",
          row: 1,
          column: 0,
          rowCount: 5,
          columnCount: 7,
          columns: ["序号", "指标", "单位", "现状值", "目标值", "判定", "说明"],
          style: "TableStyleMedium7",
          banded: true,
          filterButtons: true,
        },
      ],
      conditionalFormats: [
        {
          ranges: ["D3:D6", "F3:F6"],
          formula: '=$F3="未达标"',
          fill: "#FFC7CE",
          fontColor: "#9C0006",
          bold: true,
          stopIfTrue: true,
          priority: 0,
        },
        {
          ranges: ["F3:F6"],
          formula: '=$F3="达标"',
          fill: "#C6EFCE",
          fontColor: "#006100",
          stopIfTrue: false,
          priority: 1,
        },
        {
          ranges: ["B3:B6"],
          formula: "=封面!$B$3>100",
          fill: "#DDEBF7",
          italic: true,
          stopIfTrue: false,
          priority: 2,
        },
      ],
      page: {
        orientation: "landscape",
        paper: "a3",
        fitToWidth: 1,
        fitToHeight: null,
        scale: 100,
        rowBreaks: [8],
        titleRows: "$1:$2",
        printArea: "A1:G16",
        margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
        header: { left: "市级总体规划", right: "&D" },
        footer: { center: "第 &P 页，共 &N 页" },
        centerHorizontally: true,
      },
      properties: { plan: "市-总体规划" },
    }),
    blankSheet("说明 (来源)'s", { visibility: "hidden", cells: [{ row: 0, column: 0, value: "来源" }] }),
  ],
};
