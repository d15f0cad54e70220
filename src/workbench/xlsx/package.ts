import { strToU8, zipSync, type Zippable } from "fflate";

import { declaration, element } from "./xml";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

export interface Part {
  /** Without a leading slash, e.g. "xl/workbook.xml". */
  path: string;
  contentType: string;
  content: string | Uint8Array;
}

interface Relationship {
  type: string;
  target: string;
  outside?: true;
}

/** The zip of parts, of their types and of the relationships between them that makes up an Office file. */
export class OfficePackage {
  private readonly parts: Part[] = [];
  private readonly relationships = new Map<string, Relationship[]>();

  add(part: Part): void {
    this.parts.push(part);
  }

  /** From a part ("" stands for the whole package) to another. Returns the relationship's id. */
  relate(from: string, type: string, to: string): string {
    const known = this.relationships.get(from) ?? [];
    this.relationships.set(from, known);
    known.push({ type, target: relativePath(from, to) });
    return `rId${known.length}`;
  }

  /** To something outside of the package, such as a page of the web. */
  relateOutside(from: string, type: string, target: string): string {
    const known = this.relationships.get(from) ?? [];
    this.relationships.set(from, known);
    known.push({ type, target, outside: true });
    return `rId${known.length}`;
  }

  /** The same parts give the same bytes, whenever and wherever. */
  toBytes(): Uint8Array {
    const files: Zippable = { "[Content_Types].xml": strToU8(this.contentTypes()) };
    for (const [from, known] of this.relationships) {
      files[relationshipsPath(from)] = strToU8(relationshipsXml(known));
    }
    for (const { path, content } of this.parts) {
      files[path] = typeof content === "string" ? strToU8(content) : content;
    }
    // Zip stores local time: taken apart in the zone it was made in, this is midnight everywhere.
    return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
  }

  private contentTypes(): string {
    return (
      declaration +
      element(
        "Types",
        { xmlns: `${packageNamespace}/content-types` },
        element("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        element("Default", { Extension: "xml", ContentType: "application/xml" }),
        ...this.parts
          .filter(({ contentType }) => contentType !== "application/xml")
          .map(({ path, contentType }) =>
            element("Override", { PartName: `/${path}`, ContentType: contentType }),
          ),
      )
    );
  }
}

/**
 * As Excel writes them: seen from the folder of the part they come from. Absolute ones are legal, but readers that look
 * for a part by joining folders find none, and lose tables without a word.
 */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared])
    shared += 1;
  return "../".repeat(folders.length - shared) + steps.slice(shared).join("/");
}

function relationshipsPath(from: string): string {
  const slash = from.lastIndexOf("/") + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}

function relationshipsXml(known: Relationship[]): string {
  return (
    declaration +
    element(
      "Relationships",
      { xmlns: `${packageNamespace}/relationships` },
      ...known.map(({ type, target, outside }, index) =>
        element("Relationship", {
          Id: `rId${index + 1}`,
          Type: type,
          Target: target,
          TargetMode: outside ? "External" : undefined,
        }),
      ),
    )
  );
}
