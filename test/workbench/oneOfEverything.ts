/** A workbook with one of everything, and an object of each class that no property leads to. */
export async function oneOfEverything(context: Excel.RequestContext): Promise<object[]> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getFirst();
  sheet.getRange("A1:B4").values = [
    ["甲", "乙"],
    [1, 2],
    [3, 5],
    [4, 4],
  ];
  const table = sheet.tables.add("A1:B4", true);
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
  chart.title.text = "图";
  const series = chart.series.getItemAt(0);
  series.trendlines.add("Linear");
  const comment = workbook.comments.add("Sheet1!D1", "说明");
  comment.replies.add("答");
  const range = sheet.getRange("D4:E8");
  range.dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
  const rules = range.conditionalFormats;
  const conditions = [
    rules.add("Custom").custom,
    rules.add("CellValue").cellValue,
    rules.add("ContainsText").textComparison,
    rules.add("TopBottom").topBottom,
    rules.add("PresetCriteria").preset,
    rules.add("ColorScale").colorScale,
    rules.add("DataBar").dataBar,
    rules.add("IconSet").iconSet,
  ];
  const part = workbook.customXmlParts.add("<a xmlns='b'/>");
  workbook.settings.add("k", "v");
  sheet.customProperties.add("k", "v");
  workbook.properties.custom.add("k", "v");
  sheet.horizontalPageBreaks.add("A3");
  sheet.names.add("名", sheet.getRange("A1"));
  workbook.bindings.add("D4:E8", "Range", "束");
  workbook.styles.add("样");
  await context.sync();
  return [
    workbook,
    workbook.application,
    context.runtime,
    sheet,
    range,
    sheet.getRanges("A1,C3"),
    range.getVisibleView(),
    range.getTables(),
    table,
    table.columns.getItemAt(0),
    table.rows.getItemAt(0),
    chart,
    series,
    series.points.getItemAt(0),
    series.trendlines.getItem(0),
    chart.title.getSubstring(0, 1),
    comment,
    comment.replies.getItemAt(0),
    rules.getItemAt(0),
    ...conditions,
    part,
    workbook.customXmlParts.getByNamespace("b"),
    workbook.settings.getItem("k"),
    sheet.customProperties.getItem("k"),
    workbook.properties.custom.getItem("k"),
    sheet.horizontalPageBreaks.getItem(0 as never),
    sheet.names.getItem("名"),
    workbook.bindings.getItem("束"),
    workbook.styles.getItem("样"),
    range.format.borders.getItem("EdgeTop"),
  ];
}
