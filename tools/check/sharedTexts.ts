import type { Text } from "../../src/catalogue/schema";
import type { CheckedFile } from "../../src/files/checkSheets";

/**
 * What comes from a thread or a journal brings every name, unit and remark as a text of its own; over thousands of files
 * these are the same few. Each is kept once.
 */
export class SharedTexts {
  private readonly texts = new Map<string, string>();
  private readonly remarks = new Map<string, Text>();

  share(checked: CheckedFile): CheckedFile {
    for (const record of [...checked.values, ...checked.refused] as unknown as Record<string, unknown>[])
      for (const [key, value] of Object.entries(record))
        if (typeof value === "string") record[key] = this.text(value);
        else if (isText(value)) record[key] = this.remark(value);
    return checked;
  }

  private text(text: string): string {
    const there = this.texts.get(text);
    if (there === undefined) this.texts.set(text, text);
    return there ?? text;
  }

  private remark(remark: Text): Text {
    const there = this.remarks.get(remark.zh);
    if (there?.en === remark.en) return there;
    this.remarks.set(remark.zh, remark);
    return remark;
  }
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}
