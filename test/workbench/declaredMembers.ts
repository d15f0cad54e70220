import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A member of one of Excel's classes, as its published types describe it. */
export interface DeclaredMember {
  name: string;
  kind: "property" | "method" | "event";
  writable: boolean;
  /** The class of Excel's that a property leads to. */
  leadsTo: string | null;
}

const types = join(__dirname, "../../node_modules/@types/office-js/index.d.ts");

/** Every member that ExcelApi up to the given minor version has, by the name of its class. */
export function declaredMembers(upTo: number): Map<string, DeclaredMember[]> {
  const all = readFileSync(types, "utf8").replaceAll("\r", "");
  const from = all.indexOf("declare namespace Excel {");
  const text = all.slice(from, all.indexOf("\n}\n", from));
  const classes = new Map<string, DeclaredMember[]>();
  for (const [, className, body] of text.matchAll(/\n {4}class (\w+)[^\n{]*\{\n([\s\S]*?)\n {4}\}(?=\n)/g)) {
    const members = new Map<string, DeclaredMember>();
    const described = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {8}(readonly )?(\w+)(\(|\??:)((?:[^\n]|\n {12})*)/g;
    for (const [, comment, readonly, name, sign, rest] of body!.matchAll(described)) {
      const minor = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment!)?.[1];
      if (minor === undefined || Number(minor) > upTo || members.has(name!)) continue;
      const isEvent = rest!.includes("EventHandlers<");
      members.set(name!, {
        name: name!,
        kind: sign === "(" ? "method" : isEvent ? "event" : "property",
        writable: !readonly,
        leadsTo: /^ Excel\.(\w+);/.exec(rest!)?.[1] ?? null,
      });
    }
    if (members.size) classes.set(className!, [...members.values()]);
  }
  return classes;
}
