import type { BringRequest, MyTable } from "../../src/excel/mine/ownTables";

/** A plan's indicator table, much shortened, on the first sheet; a person's own table on 我的表, which is shown. */
export async function workbookWithOwnTable(): Promise<void> {
  await Excel.run(async (context) => {
    const form = context.workbook.worksheets.getFirst();
    form.name = "指标";
    form.getRange("A1:H4").formulas = [
      ["指标", "单位", "要求", "目标值", "现状值", "规划值", "判定", "指标代码"],
      ["绿色出行分担率", "%", "≥", 70, "", "", '=IF(F2<D2,"未达标","达标")', "green-travel-share"],
      ["人均公园绿地面积", "m²", "≥", 14, 12, "", '=IF(F3<D3,"未达标","达标")', "park-green-per-capita"],
      ["自拟", "", "", "", "", "", "", ""],
    ];
    form.tables.add("A1:H4", true).name = "指标_市总体规划";
    const own = context.workbook.worksheets.add("我的表");
    own.getRange("B3:E6").formulas = [
      ["指标", "单位", "2020年", "2035年"],
      ["绿色出行分担率", "%", 0.55, 0.62],
      ["人均公园绿地面积", "平方米", 11.5, "=7+8"],
      ["", "", 3, 4],
    ];
    own.getRange("B6").values = [["'=HYPERLINK(1)"]];
    own.getRange("D4:E4").numberFormat = [["0%", "0%"]];
    own.activate();
    own.getRange("E4").select();
    await context.sync();
  });
}

/** All of its values that are an indicator's, brought into the form. */
export const bringRequest = (mine: MyTable, parts: Partial<BringRequest> = {}): BringRequest => ({
  sheetId: mine.sheetId,
  tables: mine.targets.map(({ id }) => id),
  values: mine.values
    .filter(({ indicator }) => indicator !== null)
    .map(({ address, name, indicator, year, catalogueValue, factor }) => ({
      address,
      name,
      indicator: indicator!,
      column: year === 2020 ? ("current" as const) : ("planned" as const),
      catalogueValue,
      factor,
    })),
  link: true,
  flags: true,
  ...parts,
});
