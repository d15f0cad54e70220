import { JSDOM } from "jsdom";
import { openHeadless } from "../../src/workbench/node";
import { chartOption } from "../../src/workbench/page/charts/chartOption";
import { shownChart } from "../../src/workbench/page/charts/shown";
import { hasAxes, kindOf } from "../../src/workbench/chartKinds";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { hasLibreOffice, inLibreOffice } from "../libreOffice";
import { chartBook } from "./chartBook";

/** A chart in few words, whoever draws it. Colours are missing where each point has one of its own. */
interface Drawn {
  titles: (string | null)[];
  series: { name: string; values: string; color?: string }[];
}

/** What the page hands to the library that draws. */
async function onThePage(bytes: Uint8Array): Promise<Drawn[]> {
  const bench = await openHeadless({ file: { bytes, name: "charts.xlsx" } });
  try {
    return bench.workbook.charts.all().map((entry) => {
      const shown = shownChart(bench.workbook, entry);
      const option = chartOption(shown) as {
        series: { name: string; itemStyle?: { color?: string }; lineStyle?: { color?: string } }[];
        xAxis?: { name?: string } | { name?: string }[];
        yAxis?: { name?: string } | { name?: string }[];
      };
      // LibreOffice says nothing of what an axis counts in.
      const axes = [option.xAxis, option.yAxis]
        .flat()
        .map((axis) => axis?.name?.split("\n").filter((line) => line !== shown.unit) ?? [])
        .flatMap((lines) => (lines.length > 0 ? [lines.join("\n")] : []));
      const plain = hasAxes(kindOf(entry.kind)!.shape) || entry.kind.startsWith("Radar");
      return {
        titles: [shown.title, ...axes],
        series: shown.series.map(({ name, data }, index) => {
          const cells = data as { values: typeof entry.covered; bubbleSizes: typeof entry.covered | null };
          const place = entry.kind === "Bubble" ? cells.bubbleSizes : cells.values;
          const { itemStyle, lineStyle } =
            option.series.find((each) => each.name === name) ?? option.series[index] ?? {};
          const color = (lineStyle?.color ?? itemStyle?.color)?.toLowerCase();
          return {
            name,
            values: place ? bench.workbook.absoluteReference(place.sheetId, place.area) : "",
            ...(plain && color ? { color } : {}),
          };
        }),
      };
    });
  } finally {
    await bench.dispose();
  }
}

/** What LibreOffice makes of the saved file, read from its own format. */
function inTheOtherProgram(fods: string): Drawn[] {
  const document = new new JSDOM().window.DOMParser().parseFromString(fods, "application/xml");
  const textOf = (node: Element | undefined) => node?.textContent?.trim() ?? null;
  const child = (node: Element, name: string) => [...node.children].filter((each) => each.nodeName === name);
  // Names of series stand in cells, as the sheets of the same document have them.
  const cells = new Map(
    [...document.getElementsByTagName("table:table")]
      .filter((table) => table.parentElement?.nodeName === "office:spreadsheet")
      .map((table) => [table.getAttribute("table:name")!, gridOf(table)]),
  );
  const named = (address: string | null, literal: string | null): string => {
    if (literal) return literal.replace(/^"|"$/g, "");
    const [, quoted, plain, column, row] = /^(?:'(.+?)'|([^.]+))\.([A-Z]+)(\d+)/.exec(address ?? "") ?? [];
    return (
      cells.get(quoted ?? plain ?? "")?.[Number(row) - 1]?.[column ? column.charCodeAt(0) - 65 : -1] ?? ""
    );
  };
  return [...document.getElementsByTagName("chart:chart")].map((chart) => {
    const [plot] = child(chart, "chart:plot-area");
    const styles = [...above(chart, "office:document").getElementsByTagName("style:style")];
    const lookOf = (series: Element, attribute: string) =>
      styles
        .find((style) => style.getAttribute("style:name") === series.getAttribute("chart:style-name"))
        ?.getElementsByTagName("style:graphic-properties")[0]
        ?.getAttribute(attribute);
    const axisTitles = child(plot!, "chart:axis").flatMap((axis) => child(axis, "chart:title").map(textOf));
    return {
      titles: [textOf(child(chart, "chart:title")[0]), ...axisTitles],
      series: child(plot!, "chart:series").map((series) => {
        const color = lookOf(series, "draw:fill-color");
        return {
          name: named(
            series.getAttribute("chart:label-cell-address"),
            series.getAttribute("loext:label-string"),
          ),
          values: (series.getAttribute("chart:values-cell-range-address") ?? "").replace(
            /^('.+?'|[^.]+)\.([A-Z]+)(\d+):(?:'.+?'|[^.]*)\.([A-Z]+)(\d+)$/,
            "$1!$$$2$$$3:$$$4$$$5",
          ),
          ...(color ? { color } : {}),
        };
      }),
    };
  });
}

function above(node: Element, name: string): Element {
  return node.nodeName === name ? node : above(node.parentElement!, name);
}

function gridOf(table: Element): string[][] {
  return [...table.children]
    .filter((row) => row.nodeName === "table:table-row")
    .map((row) => [...row.children].map((cell) => cell.getElementsByTagName("text:p")[0]?.textContent ?? ""));
}

(hasLibreOffice ? test : test.skip)(
  "LibreOffice draws the same series from the same cells, with the same names, titles and colours" +
    (hasLibreOffice ? "" : ": it is not on this machine"),
  async () => {
    const bytes = await writeXlsx(await chartBook());
    const page = await onThePage(bytes);
    expect(page.length).toBeGreaterThan(10);
    const other = inTheOtherProgram(inLibreOffice(bytes, "fods").toString("utf8"));
    expect(other.map(({ titles }) => titles)).toEqual(page.map(({ titles }) => titles));
    // A series of bubbles without sizes has no cells that LibreOffice would name.
    const series = (drawn: Drawn[]) => drawn.map((each) => each.series.filter(({ values }) => values !== ""));
    expect(series(other)).toEqual(series(page));
  },
  300_000,
);
