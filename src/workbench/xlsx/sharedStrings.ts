import { declaration, element, elementOf, spreadsheetNamespace, textElement } from "./xml";

/** Every text of a workbook once; cells refer to them by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(content: string): number {
    this.uses += 1;
    const known = this.numbers.get(content);
    if (known !== undefined) return known;
    this.numbers.set(content, this.numbers.size);
    return this.numbers.size - 1;
  }

  toXml(): string {
    return (
      declaration +
      elementOf(
        "sst",
        { xmlns: spreadsheetNamespace, count: this.uses, uniqueCount: this.numbers.size },
        [...this.numbers.keys()].map((content) => element("si", {}, textElement("t", content))),
      )
    );
  }
}
