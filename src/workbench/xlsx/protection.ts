import { ALLOWANCES, USUALLY_ALLOWED, workbookAttribute } from "../allowances";
import type { ProtectionSnapshot, WorkbookSnapshot } from "../snapshot";
import { element } from "./xml";

/** The file says of each what is protected, hence refused: 1 for refused, 0 for allowed. */
export function sheetProtectionXml(protection: ProtectionSnapshot | undefined): string {
  if (!protection) return "";
  const { allows, selection, password } = protection;
  const said = Object.entries(ALLOWANCES).flatMap(([excel, name]) => {
    const isAllowed = allows.includes(excel);
    return isAllowed === USUALLY_ALLOWED.includes(name) ? [] : [[name, !isAllowed] as const];
  });
  return element("sheetProtection", {
    ...password,
    sheet: true,
    ...Object.fromEntries(said),
    selectLockedCells: selection === "Normal" ? undefined : true,
    selectUnlockedCells: selection === "None" ? true : undefined,
  });
}

export function workbookProtectionXml({ structure }: WorkbookSnapshot): string {
  if (!structure) return "";
  const word = Object.fromEntries(
    Object.entries(structure.password ?? {}).map(([key, value]) => [workbookAttribute(key), value]),
  );
  return element("workbookProtection", { ...word, lockStructure: true });
}
