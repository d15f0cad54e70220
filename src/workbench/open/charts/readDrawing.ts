import { isDeep } from "../../chartKinds";
import type { Corner } from "../../chart";
import { columnWidth, rowHeight, toPoints } from "../../grid/measures";
import type { ChartSnapshot } from "../../snapshot";
import type { Losses } from "../losses";
import type { Parts } from "../parts";
import { readTree, type XmlNode } from "../xmlTree";
import { keepingBlanks, points, type Theme } from "./look";
import { readChart } from "./readChart";

/** The charts that lie over a sheet; those of kinds that the host has not are told as lost. */
export function chartSnapshots(
  path: string,
  sheet: string,
  parts: Parts,
  theme: Theme,
  losses: Losses,
): ChartSnapshot[] {
  return parts
    .relationships(path)
    .filter(({ type, target }) => type === "drawing" && parts.has(target))
    .flatMap(({ target }) => drawingCharts(target, sheet, parts, theme, losses));
}

function drawingCharts(
  path: string,
  sheet: string,
  parts: Parts,
  theme: Theme,
  losses: Losses,
): ChartSnapshot[] {
  const related = parts.relationships(path).filter(({ type }) => /^chart(Ex)?$/.test(type));
  const targets = new Map(related.map(({ id, target }) => [id, target]));
  const [root] = readTree(parts.text(path).replace(/^[^]*?(?=<(?:\w+:)?wsDr[\s>])/, "")).all("wsDr");
  const anchors = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"].flatMap(
    (name) => root?.all(name) ?? [],
  );
  const found = anchors.flatMap((anchor): ChartSnapshot[] => {
    const frame = anchor.first("graphicFrame");
    const target = targets.get(frame?.within("chart")[0]?.attribute("id") ?? "");
    if (!frame || !target || !parts.has(target)) return [];
    const own = frame.first("nvGraphicFramePr")?.first("cNvPr");
    const xml = parts.text(target).replace(/^[^]*?(?=<(?:\w+:)?chartSpace[\s>])/, "");
    const chart = readChart(
      readTree(keepingBlanks(xml)),
      own?.attribute("name") ?? "",
      own?.attribute("descr") ?? null,
      theme,
    );
    return chart ? [{ ...chart, ...placeOf(anchor) }] : [];
  });
  losses.add("charts", sheet, related.length - found.length);
  losses.add("flatCharts", sheet, found.filter(isDeep).length);
  return found;
}

function placeOf(anchor: XmlNode): { from: Corner; to: Corner } {
  const from = corner(anchor.first("from"));
  const to = anchor.first("to");
  return { from, to: to ? corner(to) : farCorner(from, anchor.first("ext")) };
}

function corner(node: XmlNode | undefined): Corner {
  const count = (name: string) => Math.max(0, Number(node?.first(name)?.text ?? 0) || 0);
  const inset = (name: string) => points(node?.first(name)?.text);
  return { row: count("row"), column: count("col"), down: inset("rowOff"), right: inset("colOff") };
}

/** Of a chart that only has a size: as far as it reaches over rows and columns of the usual size. */
function farCorner(from: Corner, size: XmlNode | undefined): Corner {
  const along = (inset: number, length: number, line: number) => ({
    lines: Math.floor((inset + length) / line),
    rest: (inset + length) % line,
  });
  const across = along(from.right, points(size?.attribute("cx")), toPoints(columnWidth.default));
  const below = along(from.down, points(size?.attribute("cy")), toPoints(rowHeight.default));
  return {
    row: from.row + below.lines,
    column: from.column + across.lines,
    down: below.rest,
    right: across.rest,
  };
}
