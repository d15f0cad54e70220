import type { WorkbookSnapshot } from "../snapshot";
import type { Losses } from "./losses";
import { excelFormula, excelReference } from "./odsFormula";
import { typedFormula } from "./typedFormula";
import { readTree } from "./xmlTree";

const pattern = /<table:table\s[^>]*>|<\/table:table>|<table:named-(?:range|expression)\s[^>]*?(?:\/>|>)/g;

/** The names of an .ods, those of a sheet alone among them. `content` is the part that holds its cells. */
export function odsNames(content: string, losses: Losses): WorkbookSnapshot["names"] {
  const names: WorkbookSnapshot["names"] = [];
  let sheet: string | null = null;
  for (const [tag] of content.matchAll(pattern)) {
    if (tag === "</table:table>") {
      sheet = null;
      continue;
    }
    const node = readTree(tag.replace(/\/?>$/, "/>"));
    if (tag.startsWith("<table:table ")) {
      sheet = node.first("table")?.attribute("name") ?? null;
      continue;
    }
    const range = node.first("named-range");
    const named = range ?? node.first("named-expression");
    const name = named?.attribute("name") ?? "";
    const formula = range
      ? excelReference(range.attribute("cell-range-address") ?? "")
      : expression(named?.attribute("expression") ?? "");
    const typed = formula === null ? null : typedFormula(formula);
    if (typed === null || typed.includes("#REF!")) losses.add("externalNames", name);
    else names.push({ name, formula: typed, sheet, visible: true });
  }
  return names;
}

/** As in a cell's formula, references stand in brackets. */
function expression(text: string): string | null {
  const plain = text
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/\[([^\]]*)\]/g, (whole, inner) => excelReference(inner) ?? whole),
    )
    .join("");
  return excelFormula(plain);
}
