import { unzipSync, zipSync } from "fflate";
import { largeParts } from "./largeParts";
import { OpenProblem } from "./problem";
import { readTree } from "./xmlTree";

/** More than any office's workbook unpacks to, and what a browser's tab still bears. */
const mostUnpacked = 512 * 1024 * 1024;

export interface Relationship {
  id: string;
  /** The last part of its type, such as "worksheet". */
  type: string;
  /** A path within the file, or an address outside of it. */
  target: string;
  external: boolean;
}

/** The parts of an .xlsx or .ods file, unpacked. */
export class Parts {
  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  static async unpack(bytes: Uint8Array): Promise<Parts> {
    let unpacked = 0;
    const names: string[] = [];
    let parts: Record<string, Uint8Array>;
    try {
      // What the file says of itself is counted before anything is unpacked; fflate unpacks no more than that.
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          unpacked += originalSize;
          names.push(name);
          return false;
        },
      });
      if (unpacked > mostUnpacked) throw tooLarge(unpacked);
      const unzipped = await largeParts(bytes, isText);
      parts = {
        ...unzipSync(bytes, { filter: ({ name }) => isText(name) && !(name in unzipped) }),
        ...unzipped,
      };
    } catch (error) {
      if (error instanceof OpenProblem) throw error;
      throw damaged();
    }
    for (const name of names) parts[name] ??= new Uint8Array();
    const read: Record<string, Uint8Array> = {};
    for (const [name, content] of Object.entries(parts)) {
      const isXml = /\.(xml|rels)$/i.test(name);
      const plain = isXml ? withPlainLines(asUtf8(content)) : content;
      if (isXml) refuseDeclarations(plain);
      // Some programs on Windows separate folders by the wrong sign.
      read[name.replaceAll("\\", "/")] = plain;
    }
    return new Parts(withUsualName(read));
  }

  get names(): string[] {
    return Object.keys(this.parts);
  }

  has(path: string): boolean {
    return path in this.parts;
  }

  bytes(path: string): Uint8Array {
    return this.parts[path] ?? new Uint8Array();
  }

  text(path: string): string {
    return new TextDecoder().decode(this.bytes(path));
  }

  /** The same of a part that must be there to its end: the zip's own marks don't tell of one that was cut off before. */
  wholeText(path: string): string {
    const text = this.text(path);
    const [, root] =
      /^(?:[^<]|<\?[^]*?\?>|<!--[^]*?-->)*<([A-Za-z_][\w:.-]*)/.exec(text.slice(0, 8192)) ?? [];
    const isClosed = root === undefined || text.lastIndexOf(`</${root}`) >= 0;
    if (text.trim() === "" || (!isClosed && !/\/>\s*$/.test(text.slice(-100)))) throw damaged();
    return text;
  }

  /** Of the part at this path; "" stands for the file as a whole. */
  relationships(path: string): Relationship[] {
    const slash = path.lastIndexOf("/") + 1;
    const rels = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    if (!this.has(rels)) return [];
    return readTree(this.text(rels))
      .within("Relationship")
      .map((node) => {
        const type = node.attribute("Type") ?? "";
        const external = node.attribute("TargetMode") === "External";
        const target = node.attribute("Target") ?? "";
        return {
          id: node.attribute("Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: external ? target : this.named(resolved(path.slice(0, slash), target)),
          external,
        };
      });
  }

  /** Names of parts are the same in capitals and small letters; from here on the part bears the name it is called by. */
  private named(path: string): string {
    if (this.has(path)) return path;
    const stored = this.names.find((name) => name.toLowerCase() === path.toLowerCase());
    if (stored !== undefined) {
      this.parts[path] = this.parts[stored]!;
      delete this.parts[stored];
    }
    return path;
  }

  /** A file of these parts alone, stored as they are but for those given, for a library that wants a file. */
  packed(wanted: (name: string) => boolean, instead: Record<string, Uint8Array> = {}): Uint8Array {
    const chosen = Object.fromEntries(
      Object.entries({ ...this.parts, ...instead }).filter(([name]) => wanted(name)),
    );
    return zipSync(chosen, { level: 0 });
  }
}

/** The one part that is found by its name alone; names are the same in capitals and small letters. */
function withUsualName(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const usual = "[Content_Types].xml";
  const stored = Object.keys(parts).find((name) => name.toLowerCase() === usual.toLowerCase());
  return stored === undefined || stored === usual ? parts : { ...parts, [usual]: parts[stored]! };
}

/** Pictures and the like are not looked into. */
const isText = (name: string) => /(\.(xml|rels|vml|bin)|^mimetype)$/i.test(name) && !/\/media\//.test(name);

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** A part may be in UTF-16, which begins with a mark; all that read it take it for UTF-8. */
function asUtf8(content: Uint8Array): Uint8Array {
  const mark = (content[0] ?? 0) * 256 + (content[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return content;
  const text = new TextDecoder(mark === 0xfffe ? "utf-16le" : "utf-16be").decode(content);
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?)\sencoding=("[^"]*"|'[^']*')/, "$1"));
}

/** To XML the line breaks of Windows are those of all others; not every reader knows that. */
function withPlainLines(content: Uint8Array): Uint8Array {
  // The one after the declaration, which Excel writes itself, does no harm.
  if (content.indexOf(13, declarationLength) < 0) return content;
  return new TextEncoder().encode(new TextDecoder().decode(content).replace(/\r\n?/g, "\n"));
}
const declarationLength = 64;

/** A spreadsheet never declares entities of its own; a file that does is made to swell while it is read. */
function refuseDeclarations(content: Uint8Array): void {
  const head = new TextDecoder().decode(content.subarray(0, 4096));
  const afterProlog = head.replace(/^\uFEFF?(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/, "");
  // One that only names its kind, as the macros of LibreOffice do, declares nothing.
  if (!/^<!DOCTYPE[^>]*\[/i.test(afterProlog)) return;
  throw new OpenProblem(
    "文件中含有 XML 实体声明，正常的工作簿不会有，为安全起见没有打开。请从来源处重新索取文件。",
    "The file declares XML entities, which no ordinary workbook does, and was not opened for safety. Please ask for the file again where it came from.",
  );
}

function tooLarge(bytes: number): OpenProblem {
  const megabytes = Math.round(bytes / 1024 / 1024);
  const most = mostUnpacked / 1024 / 1024;
  return new OpenProblem(
    `文件解压后约 ${megabytes} MB，超过可打开的 ${most} MB，没有打开。请在原软件中拆分或删去不需要的工作表。`,
    `Unpacked, the file has about ${megabytes} MB, more than the ${most} MB that can be opened. Please split it, or delete sheets that aren't needed, where it was made.`,
  );
}

export const damaged = (): OpenProblem =>
  new OpenProblem(
    "文件不完整或已损坏，无法打开。请重新下载或复制一次，或在原软件中另存后再试。",
    "The file is incomplete or damaged and can't be opened. Please download or copy it again, or save it anew where it was made.",
  );
