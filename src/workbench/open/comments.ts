import { parseArea } from "../grid/address";
import type { CommentSnapshot } from "../snapshot";
import type { Parts } from "./parts";
import { spelledOut } from "./spelledOut";
import { type XmlNode, readTree } from "./xmlTree";

/** The comments of a sheet: threads where the file has them, and the notes that stand for no thread. */
export function commentSnapshots(sheetPath: string, workbookPath: string, parts: Parts): CommentSnapshot[] {
  const trees = (path: string, type: string) =>
    parts
      .relationships(path)
      .filter((each) => each.type === type && parts.has(each.target))
      .map(({ target }) => readTree(parts.text(target)));
  const threads = trees(sheetPath, "threadedComment").flatMap((tree) => tree.within("threadedComment"));
  const persons = new Map(
    (threads.length === 0 ? [] : trees(workbookPath, "person"))
      .flatMap((tree) => tree.within("person"))
      .map((node) => [node.attribute("id") ?? "", node.attribute("displayName") ?? ""]),
  );
  const said = (node: XmlNode) => ({
    author: persons.get(node.attribute("personId") ?? "") ?? "",
    created: instant(node.attribute("dT")),
    text: spelledOut(node.first("text")?.text ?? ""),
  });
  const found = new Map<string, CommentSnapshot>();
  for (const node of threads.filter((each) => each.attribute("parentId") === undefined)) {
    const place = cellOf(node);
    if (!place) continue;
    const replies = threads.filter((each) => each.attribute("parentId") === node.attribute("id")).map(said);
    const resolved = node.flag("done") ? { resolved: true as const } : {};
    found.set(key(place), { ...place, ...said(node), ...resolved, replies });
  }
  for (const tree of trees(sheetPath, "comments")) {
    const authors = tree.within("author").map((node) => spelledOut(node.text));
    for (const node of tree.within("comment")) {
      const place = cellOf(node);
      if (!place || found.has(key(place))) continue;
      const author = authors[Number(node.attribute("authorId") ?? 0)] ?? "";
      const text = (node.first("text")?.within("t") ?? []).map((part) => spelledOut(part.text)).join("");
      found.set(key(place), { ...place, author, created: "", text, replies: [], note: true });
    }
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

const key = ({ row, column }: { row: number; column: number }) => `${row} ${column}`;

function cellOf(node: XmlNode): { row: number; column: number } | null {
  const area = parseArea(node.attribute("ref") ?? "");
  return area && { row: area.row, column: area.column };
}

/** Files leave out the zone, and mean that of Greenwich. */
function instant(time: string | undefined): string {
  const date = new Date(`${time ?? ""}${/Z$|[+-]\d\d:\d\d$/.test(time ?? "") ? "" : "Z"}`);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
