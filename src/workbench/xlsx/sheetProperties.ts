import type { OfficePackage } from "./package";
import { element, relationshipsNamespace } from "./xml";

/** A sheet's custom properties: each value is a part of its own. Returns what the sheet says of them. */
export function addSheetProperties(
  properties: Record<string, string>,
  sheetPath: string,
  nextNumber: () => number,
  target: OfficePackage,
): string {
  const entries = Object.entries(properties);
  if (entries.length === 0) return "";
  return element(
    "customProperties",
    {},
    ...entries.map(([name, value]) => {
      const path = `xl/customProperty${nextNumber()}.bin`;
      target.add({
        path,
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
        content: utf16(value),
      });
      const id = target.relate(sheetPath, `${relationshipsNamespace}/customProperty`, path);
      return element("customPr", { name, "r:id": id });
    }),
  );
}

/** Little-endian, without a byte order mark. */
function utf16(content: string): Uint8Array {
  const bytes = new Uint8Array(content.length * 2);
  for (let index = 0; index < content.length; index++) {
    const unit = content.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}
