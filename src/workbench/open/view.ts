import type { SheetSnapshot } from "../snapshot";
import type { XmlNode } from "./xmlTree";

/** What is kept of a view, with what it is where a file doesn't say. What has its own place in the host isn't here. */
const usualView: Record<string, string> = {
  rightToLeft: "0",
  showZeros: "1",
  showRowColHeaders: "1",
  showFormulas: "0",
  showOutlineSymbols: "1",
  showRuler: "1",
  showWhiteSpace: "1",
  defaultGridColor: "1",
  colorId: "64",
  view: "normal",
  zoomScale: "100",
  zoomScaleNormal: "0",
  zoomScaleSheetLayoutView: "0",
  zoomScalePageLayoutView: "0",
};
const usualGroups = { summaryBelow: "1", summaryRight: "1", applyStyles: "0", showOutlineSymbols: "1" };

/** How a sheet is looked at and where its groups have their totals, as far as it isn't as usual. */
export function viewSnapshot(head: XmlNode): Pick<SheetSnapshot, "view" | "groups"> {
  const view = unusual(head.within("sheetView")[0], usualView);
  // Only for a grid of another colour.
  if (view.defaultGridColor === undefined) delete view.colorId;
  const groups = unusual(head.within("outlinePr")[0], usualGroups);
  return {
    ...(Object.keys(view).length > 0 ? { view } : {}),
    ...(Object.keys(groups).length > 0 ? { groups } : {}),
  };
}

/** Attributes of an element that are not what they would be without it; truth is told as 1 and 0. */
export function unusual(node: XmlNode | undefined, usual: Record<string, string>): Record<string, string> {
  const told = (value: string) => (value === "true" ? "1" : value === "false" ? "0" : value);
  return Object.fromEntries(
    Object.entries(usual).flatMap(([name, otherwise]) => {
      const value = node?.attribute(name);
      return value === undefined || told(value) === otherwise ? [] : [[name, told(value)]];
    }),
  );
}
