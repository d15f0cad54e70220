import type { Corner } from "../../chart";
import type { ChartSnapshot, SheetSnapshot } from "../../snapshot";
import type { OfficePackage } from "../package";
import { declaration, element, relationshipsNamespace } from "../xml";
import { alternativeText } from "./alternative";
import { chartNamespace, chartXml, drawingNamespace } from "./chartPart";
import { emu } from "./look";

const sheetDrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawingType = "application/vnd.openxmlformats-officedocument";

/** Adds what lies over a sheet. Gives the id of its relationship, or undefined where nothing does. */
export function addDrawing(
  { charts }: SheetSnapshot,
  sheetPath: string,
  numbers: { drawing: () => number; chart: () => number },
  target: OfficePackage,
): string | undefined {
  if (!charts?.length) return undefined;
  const path = `xl/drawings/drawing${numbers.drawing()}.xml`;
  const anchors = charts.map((chart, index) => {
    const chartPath = `xl/charts/chart${numbers.chart()}.xml`;
    target.add({
      path: chartPath,
      contentType: `${drawingType}.drawingml.chart+xml`,
      content: chartXml(chart),
    });
    return anchor(chart, index, target.relate(path, `${relationshipsNamespace}/chart`, chartPath));
  });
  const root = { "xmlns:xdr": sheetDrawingNamespace, "xmlns:a": drawingNamespace };
  target.add({
    path,
    contentType: `${drawingType}.drawing+xml`,
    content: declaration + element("xdr:wsDr", root, ...anchors),
  });
  return target.relate(sheetPath, `${relationshipsNamespace}/drawing`, path);
}

function anchor(chart: ChartSnapshot, index: number, relationship: string): string {
  const descr = alternativeText(chart);
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", chart.from),
    corner("xdr:to", chart.to),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id: index + 2, name: chart.name, descr }),
        element("xdr:cNvGraphicFramePr"),
      ),
      element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: chartNamespace },
          element("c:chart", {
            "xmlns:c": chartNamespace,
            "xmlns:r": relationshipsNamespace,
            "r:id": relationship,
          }),
        ),
      ),
    ),
    element("xdr:clientData"),
  );
}

function corner(name: string, { row, column, down, right }: Corner): string {
  const whole = (tag: string, count: number) => element(tag, {}, String(count));
  return element(
    name,
    {},
    whole("xdr:col", column),
    whole("xdr:colOff", emu(right)),
    whole("xdr:row", row),
    whole("xdr:rowOff", emu(down)),
  );
}
