import { ALLOWANCES, USUALLY_ALLOWED, workbookAttribute } from "../allowances";
import type { KeptPassword } from "../book/passwords";
import type { ProtectionSnapshot, WorkbookSnapshot } from "../snapshot";
import { isTrue, type XmlNode } from "./xmlTree";

/** Of a sheet that its file protects. */
export function protectionSnapshot(tail: XmlNode): { protection?: ProtectionSnapshot } {
  const node = tail.within("sheetProtection").find((each) => each.flag("sheet"));
  if (!node) return {};
  const isRefused = (name: string) => {
    const said = node.attribute(name);
    return said === undefined ? !USUALLY_ALLOWED.includes(name) : isTrue(said);
  };
  const allows = Object.entries(ALLOWANCES).flatMap(([excel, name]) => (isRefused(name) ? [] : [excel]));
  const selection = node.flag("selectUnlockedCells")
    ? "None"
    : node.flag("selectLockedCells")
      ? "Unlocked"
      : "Normal";
  const password = passwordOf(node, (name) => name);
  return { protection: { allows, selection, ...(password ? { password } : {}) } };
}

/** Of a workbook whose sheets can't come and go. */
export function structureSnapshot(workbook: XmlNode): Pick<WorkbookSnapshot, "structure"> {
  const node = workbook.within("workbookProtection").find((each) => each.flag("lockStructure"));
  if (!node) return {};
  const password = passwordOf(node, workbookAttribute);
  return { structure: password ? { password } : {} };
}

const PARTS = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

function passwordOf(node: XmlNode, called: (name: string) => string): KeptPassword | null {
  const kept = PARTS.flatMap((part) => {
    const value = node.attribute(called(part));
    return value === undefined ? [] : [[part, value] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
