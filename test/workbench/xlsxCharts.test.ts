import type { ChartCellsSnapshot, ChartSnapshot, WorkbookSnapshot } from "../../src/workbench/snapshot";
import { PALETTE } from "../../src/sheets/palette";
import { chartBook, KINDS } from "./chartBook";
import { WrittenFile } from "./xlsxReader";

let book: WorkbookSnapshot;
let file: WrittenFile;
let charts: ChartSnapshot[];

beforeAll(async () => {
  book = await chartBook();
  file = await WrittenFile.of(book);
  charts = book.sheets.flatMap((sheet) => sheet.charts ?? []);
});

const part = (index: number) => file.xml(`xl/charts/chart${index + 1}.xml`);
const all = (from: Document | Element, name: string) => [...from.getElementsByTagName(name)];
const children = (from: Element, name: string) => [...from.children].filter((each) => each.nodeName === name);
const texts = (from: Document | Element, name: string) =>
  all(from, name).map(({ textContent }) => textContent);

test("every chart is a part of its own, anchored where it lies, with its name and an alternative text", () => {
  expect(charts).toHaveLength(3 + KINDS.length);
  const anchors = [1, 2].flatMap((number) =>
    all(file.xml(`xl/drawings/drawing${number}.xml`), "xdr:twoCellAnchor"),
  );
  const corner = (anchor: Element, name: string) =>
    ["xdr:col", "xdr:row"].map((tag) => Number(texts(all(anchor, name)[0]!, tag)[0]));
  expect(
    anchors.map((anchor) => [
      all(anchor, "xdr:cNvPr")[0]!.getAttribute("name"),
      corner(anchor, "xdr:from"),
      corner(anchor, "xdr:to"),
    ]),
  ).toEqual(charts.map(({ name, from, to }) => [name, [from.column, from.row], [to.column, to.row]]));
  const told = anchors.map((anchor) => all(anchor, "xdr:cNvPr")[0]!.getAttribute("descr"));
  expect(told[0]).toBe("分年度碳排放；碳排放（万tCO₂e）；工业、交通、建筑");
  expect(told.every(Boolean)).toBe(true);
});

test("its series refer to their cells, and hold what stood there last", () => {
  charts.forEach((chart, index) => {
    // Series of one kind stand together, so the file's order is told by c:order.
    const found = all(part(index), "c:ser").sort((a, b) => order(a) - order(b));
    const cells = (ser: Element, ...names: string[]) =>
      names.flatMap((name) => children(ser, name)).flatMap((each) => texts(each, "c:f"));
    const values = (ser: Element) =>
      ["c:val", "c:yVal"].flatMap((name) => children(ser, name)).flatMap((each) => texts(each, "c:v"));
    const reference = (each: ChartCellsSnapshot | null) => (each ? [each.reference] : []);
    expect(
      found.map((ser) => [cells(ser, "c:cat", "c:xVal"), cells(ser, "c:val", "c:yVal"), values(ser)]),
    ).toEqual(
      chart.series.map(({ categories, values: shown }) => [
        reference(categories),
        reference(shown),
        (shown?.cells ?? []).map(({ number }) => String(number)),
      ]),
    );
  });
});

const order = (ser: Element) => Number(children(ser, "c:order")[0]!.getAttribute("val"));

test("titles, colours, limits and formats are those of the workbook", () => {
  const [sectors, path] = [part(0), part(1)];
  const words = (from: Element) => texts(from, "a:t").join("");
  expect(all(sectors, "c:title").map(words)).toEqual(["分年度碳排放", "碳排放（万tCO₂e）"]);
  const fills = all(sectors, "c:ser").map((ser) =>
    all(children(ser, "c:spPr")[0]!, "a:srgbClr")[0]!.getAttribute("val"),
  );
  expect(fills).toEqual([0, 1, 2].map((at) => PALETTE[at]!.slice(1)));
  expect(all(path, "c:lineChart")).toHaveLength(1);
  expect(all(path, "a:prstDash").map((dash) => dash.getAttribute("val"))).toEqual(["dash"]);
  const line = part(3 + KINDS.indexOf("Line"));
  expect(words(all(line, "c:title")[0]!)).toBe("Line <&>");
  const value = (name: string) => all(line, name)[0]?.getAttribute("val");
  expect([value("c:max"), value("c:min"), value("c:majorUnit"), value("c:builtInUnit")]).toEqual([
    "20",
    "0",
    "5",
    "thousands",
  ]);
  expect([value("c:orientation"), value("c:trendlineType"), all(line, "c:valAx").length]).toEqual([
    "maxMin",
    "linear",
    2,
  ]);
});

/** ECMA-376 part 1, 21.2: the order of what each of these consists of. Excel calls a file damaged that has another. */
const ORDER: Record<string, string> = {
  "c:chartSpace": "c:roundedCorners c:chart c:spPr c:txPr",
  "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:axId",
  "c:lineChart": "c:grouping c:varyColors c:ser c:dLbls c:marker c:axId",
  "c:areaChart": "c:grouping c:varyColors c:ser c:axId",
  "c:pieChart": "c:varyColors c:ser c:firstSliceAng",
  "c:doughnutChart": "c:varyColors c:ser c:firstSliceAng c:holeSize",
  "c:scatterChart": "c:scatterStyle c:varyColors c:ser c:axId",
  "c:bubbleChart": "c:varyColors c:ser c:axId",
  "c:radarChart": "c:radarStyle c:varyColors c:ser c:axId",
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:explosion c:dPt c:dLbls c:trendline c:cat c:xVal c:val c:yVal c:bubbleSize c:smooth c:bubble3D",
  "c:dPt": "c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr",
  "c:dLbls":
    "c:dLbl c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator",
  "c:dLbl":
    "c:idx c:delete c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits",
  "c:scaling": "c:logBase c:orientation c:max c:min",
  "c:legend": "c:legendPos c:overlay c:spPr c:txPr",
  "c:title": "c:tx c:overlay c:spPr",
  "c:trendline":
    "c:name c:spPr c:trendlineType c:order c:period c:forward c:backward c:intercept c:dispRSqr c:dispEq",
};

test("what a part consists of stands in the order that the format prescribes", () => {
  const wrong = charts.flatMap((_, index) =>
    Object.entries(ORDER).flatMap(([name, known]) =>
      all(part(index), name).flatMap((element) => {
        const places = [...element.children].map((child) => known.split(" ").indexOf(child.nodeName));
        const sorted = places.every((place, at) => place >= 0 && (at === 0 || place >= places[at - 1]!));
        return sorted ? [] : [[index, name, [...element.children].map((child) => child.nodeName).join(" ")]];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
