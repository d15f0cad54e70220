import { readXml } from "hucre/xml";

/** An element of a small XML part, without namespaces. */
export class XmlNode {
  constructor(private readonly content: unknown) {}

  attribute(name: string): string | undefined {
    for (const [key, value] of this.entries()) {
      if (key.startsWith("@") && localName(key.slice(1)) === name) return String(value);
    }
    return undefined;
  }

  /** Only "1" and "true" are true in these files. */
  flag(name: string): boolean {
    return isTrue(this.attribute(name));
  }

  get text(): string {
    if (typeof this.content === "string") return this.content;
    const [, text] = this.entries().find(([key]) => key === "#text") ?? [];
    return text === undefined ? "" : String(text);
  }

  all(name: string): XmlNode[] {
    return this.entries().flatMap(([key, value]) => {
      if (key.startsWith("@") || localName(key) !== name) return [];
      return (Array.isArray(value) ? value : [value]).map((each) => new XmlNode(each));
    });
  }

  first(name: string): XmlNode | undefined {
    return this.all(name)[0];
  }

  /** Every element with this name, at any depth, in order. */
  within(name: string): XmlNode[] {
    return this.entries().flatMap(([key, value]) => {
      if (key.startsWith("@") || key === "#text") return [];
      const children = (Array.isArray(value) ? value : [value]).map((each) => new XmlNode(each));
      return children.flatMap((child) => [
        ...(localName(key) === name ? [child] : []),
        ...child.within(name),
      ]);
    });
  }

  private entries(): [string, unknown][] {
    return this.content !== null && typeof this.content === "object" ? Object.entries(this.content) : [];
  }
}

/**
 * What stands in a piece of XML. hucre reads XML as rows of a table; asked for one row that is the whole of it,
 * it hands over a tree.
 */
export function readTree(xml: string): XmlNode {
  const [row] = readXml(`<a><row><whole>${xml}</whole></row></a>`, { rowTag: "row", flatten: false }).data;
  const whole = row?.whole;
  return new XmlNode(typeof whole === "string" && whole.startsWith("{") ? JSON.parse(whole) : whole);
}

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

const localName = (name: string) => name.slice(name.indexOf(":") + 1);
