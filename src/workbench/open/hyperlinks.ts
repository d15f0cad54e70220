import { parseArea } from "../grid/address";
import type { HyperlinkSnapshot } from "../snapshot";
import type { Parts } from "./parts";
import { spelledOut } from "./spelledOut";
import type { XmlNode } from "./xmlTree";

/** A link over a block of cells is kept at each of them; blocks larger than this are kept at their first cell. */
const mostCells = 1_000;

/** The links of a sheet, read from its part: those that lead out of the workbook are its relationships. */
export function hyperlinkSnapshots(path: string, tail: XmlNode, parts: Parts): HyperlinkSnapshot[] {
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  return tail.within("hyperlink").flatMap((node): HyperlinkSnapshot[] => {
    const area = parseArea(node.attribute("ref") ?? "");
    const address = targets.get(node.attribute("id") ?? "");
    const [location, tip] = [node.attribute("location"), node.attribute("tooltip")];
    if (!area || (!address && !location)) return [];
    const link = {
      ...(address ? { address } : {}),
      ...(location ? { location } : {}),
      ...(tip ? { tip: spelledOut(tip) } : {}),
    };
    const small = area.rows * area.columns <= mostCells;
    const [rows, columns] = small ? [area.rows, area.columns] : [1, 1];
    return Array.from({ length: rows * columns }, (_, index) => ({
      row: area.row + Math.floor(index / columns),
      column: area.column + (index % columns),
      ...link,
    }));
  });
}
