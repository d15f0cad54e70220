import type { WorkbookSnapshot } from "../snapshot";
import { fixedAddress } from "./address";
import { XlsxProblem } from "./problem";
import { storedFormula, type FormulaSetting } from "./storedFormula";
import { element, text } from "./xml";

interface DefinedName {
  name: string;
  sheet: number | undefined;
  hidden: boolean;
  comment?: string;
  content: string;
}

/** The workbook's own names, and those by which the format keeps print areas and repeated rows. */
export function definedNamesXml(workbook: WorkbookSnapshot, setting: FormulaSetting): string {
  const names = [...ownNames(workbook, setting), ...printNames(workbook)];
  if (names.length === 0) return "";
  const inOrder = names.sort(
    (a, b) => compare(a.name.toUpperCase(), b.name.toUpperCase()) || (a.sheet ?? -1) - (b.sheet ?? -1),
  );
  return element(
    "definedNames",
    {},
    ...inOrder.map(({ name, sheet, hidden, comment, content }) =>
      element(
        "definedName",
        { name, comment, localSheetId: sheet, hidden: hidden || undefined },
        text(content),
      ),
    ),
  );
}

/** Names that stand for more than one cell. */
export function rangeNames({ names }: WorkbookSnapshot): Set<string> {
  return new Set(names.filter(({ formula }) => formula.includes(":")).map(({ name }) => name.toUpperCase()));
}

function ownNames({ names, sheets }: WorkbookSnapshot, setting: FormulaSetting): DefinedName[] {
  return names.map(({ name, formula, sheet, visible, comment }) => {
    const stored = storedFormula(formula, setting);
    const index = sheet === null ? undefined : sheets.findIndex((each) => each.name === sheet);
    if (!stored || index === -1) {
      throw new XlsxProblem(name, `名称的内容无法保存：${formula}`, `this name can't be stored: ${formula}`);
    }
    return { name, sheet: index, hidden: !visible, comment, content: stored.text };
  });
}

function printNames({ sheets }: WorkbookSnapshot): DefinedName[] {
  return sheets.flatMap(({ name, page, filter }, sheet) => {
    const wanted = [
      ["_xlnm.Print_Titles", [page?.titleColumns, page?.titleRows].filter(Boolean).join(",")],
      ["_xlnm.Print_Area", page?.printArea],
      ["_xlnm._FilterDatabase", filter?.range],
    ] as const;
    return wanted.flatMap(([builtIn, addresses]) => {
      if (!addresses) return [];
      return [
        {
          name: builtIn,
          sheet,
          hidden: builtIn === "_xlnm._FilterDatabase",
          content: fixedAddress(addresses, name),
        },
      ];
    });
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
