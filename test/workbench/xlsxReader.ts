import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

import type { CellScalar, WorkbookSnapshot } from "../../src/workbench/snapshot";
import { writeXlsx } from "../../src/workbench/xlsx/write";

const { DOMParser } = new JSDOM().window;

/** Just enough of a reader, sharing no code with the writer, to see what stands in a file. */
export class WrittenFile {
  readonly parts: Record<string, Uint8Array>;

  constructor(readonly bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  static async of(workbook: WorkbookSnapshot): Promise<WrittenFile> {
    return new WrittenFile(await writeXlsx(workbook));
  }

  source(path: string): string {
    const part = this.parts[path];
    if (!part) throw new Error(`There is no part ${path}`);
    return strFromU8(part);
  }

  xml(path: string): Document {
    const document = new DOMParser().parseFromString(this.source(path), "application/xml");
    const [failure] = document.getElementsByTagName("parsererror");
    if (failure) throw new Error(`${path}: ${failure.textContent}`);
    return document;
  }

  sheet(number: number): Document {
    return this.xml(`xl/worksheets/sheet${number}.xml`);
  }

  /** The cell as the file has it: its element's attributes and what it holds. */
  cell(sheet: number, address: string): StoredCell | undefined {
    const element = this.sheet(sheet).querySelector(`c[r="${address}"]`);
    if (!element) return undefined;
    const formula = element.querySelector("f");
    const raw = element.querySelector("v")?.textContent ?? null;
    const type = element.getAttribute("t") ?? "n";
    return {
      type,
      formula: formula === null ? undefined : unescaped(formula.textContent ?? ""),
      formulaElement: formula ?? undefined,
      value: raw === null ? null : this.value(type, raw),
      style: Number(element.getAttribute("s") ?? 0),
      dynamic: element.getAttribute("cm") !== null,
    };
  }

  /** Tag names and attributes of an element, as a plain record. */
  static attributes(element: Element | null | undefined): Record<string, string> {
    if (!element) throw new Error("There is no such element");
    return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  }

  private value(type: string, raw: string): CellScalar {
    switch (type) {
      case "s": {
        const item = this.xml("xl/sharedStrings.xml").querySelectorAll("si")[Number(raw)];
        return unescaped(item?.textContent ?? "");
      }
      case "b":
        return raw === "1";
      case "n":
        return Number(raw);
      default:
        return unescaped(raw);
    }
  }
}

export interface StoredCell {
  type: string;
  value: CellScalar;
  formula?: string;
  formulaElement?: Element;
  style: number;
  dynamic: boolean;
}

/** Spreadsheet files spell what XML can't hold as _xHHHH_. */
export function unescaped(content: string): string {
  return content.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}
