/** @jest-environment ./src/workbench/jest/page.cjs */
import { htmlTable, isOfCells } from "../../src/workbench/page/htmlTable";

test("a table of a text keeps its cells together, with the lines of each", () => {
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p {margin:0}</style></head><body>
    <p>表1</p><table><tr><td><p class=MsoNormal><span>指标</span></p></td><td><p><b>数</b><span>值</span></p></td></tr>
    <tr><td><p>绿地率</p><p>第二段</p></td><td>35<span>.5</span>&nbsp;</td></tr></table></body></html>`;
  expect(isOfCells(html)).toBe(false);
  expect(htmlTable(html)).toEqual([
    ["表1", ""],
    ["指标", "数值"],
    ["绿地率\n第二段", "35.5"],
  ]);
});

test("a cell over several rows and columns leaves the places blank that it covers", () => {
  const html =
    "<table><tr><th rowspan=2>a</th><th colspan=2>b<br>c</th></tr><tr><td>1</td><td>2</td></tr></table>";
  expect(htmlTable(html)).toEqual([
    ["a", "b\nc", ""],
    ["", "1", "2"],
  ]);
});

test("without a table there is nothing to read; cells of Excel, WPS and others are told by their marks", () => {
  expect(htmlTable("<p>这是<b>粗体</b></p><p>第二行</p>")).toBeNull();
  for (const mark of [
    "<meta name=ProgId content=Excel.Sheet>",
    '<meta name="ProgId" content="ET.Sheet">',
    "<google-sheets-html-origin>",
    '<td sdval="3">3</td>',
  ])
    expect(isOfCells(mark)).toBe(true);
});
