import type { WorkbookSnapshot } from "../snapshot";
import type { Parts } from "./parts";
import { spelledOut } from "./spelledOut";
import { type XmlNode, readTree } from "./xmlTree";

const core = {
  author: "creator",
  subject: "subject",
  keywords: "keywords",
  language: "language",
  comments: "description",
  category: "category",
} as const;
const application = { manager: "Manager", company: "Company" } as const;

/** What the file says of itself besides its title. */
export function aboutOf(parts: Parts): Pick<WorkbookSnapshot, "about" | "noted"> {
  const told = (root: XmlNode | undefined, elements: Record<string, string>) =>
    Object.entries(elements).flatMap(([key, name]) => {
      const text = spelledOut(root?.first(name)?.text ?? "");
      return text === "" ? [] : [[key, text]];
    });
  const about = Object.fromEntries([
    ...told(treeOf(parts, "core-properties").first("coreProperties"), core),
    ...told(treeOf(parts, "extended-properties").first("Properties"), application),
  ]) as WorkbookSnapshot["about"] & object;
  const noted = treeOf(parts, "custom-properties").within("property").flatMap(notedOf);
  return {
    ...(Object.keys(about).length > 0 ? { about } : {}),
    ...(noted.length > 0 ? { noted } : {}),
  };
}

function treeOf(parts: Parts, type: string): XmlNode {
  const [found] = parts.relationships("").filter((each) => each.type === type && parts.has(each.target));
  return readTree(found ? withoutDeclaration(parts.text(found.target)) : "");
}

const withoutDeclaration = (xml: string) => xml.replace(/^\uFEFF?\s*<\?xml\s[^?]*\?>\s*/, "");

function notedOf(node: XmlNode): NonNullable<WorkbookSnapshot["noted"]> {
  const key = node.attribute("name");
  if (!key) return [];
  const [text] = ["lpwstr", "lpstr", "bstr"].flatMap((type) => node.first(type) ?? []);
  if (text) return [{ key, value: spelledOut(text.text) }];
  const truth = node.first("bool");
  if (truth) return [{ key, value: /^(1|true)$/i.test(truth.text.trim()) }];
  const [date] = ["filetime", "date"].flatMap((type) => node.first(type) ?? []);
  if (date && !Number.isNaN(Date.parse(date.text)))
    return [{ key, value: { date: new Date(date.text).toISOString() } }];
  const [number] = numbers.flatMap((type) => node.first(type) ?? []);
  return number && number.text.trim() !== "" && Number.isFinite(Number(number.text))
    ? [{ key, value: Number(number.text) }]
    : [];
}

const numbers = ["i4", "r8", "int", "i1", "i2", "i8", "ui1", "ui2", "ui4", "ui8", "uint", "r4", "decimal"];
