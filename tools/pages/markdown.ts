/** Markdown for generated pages: text that stays text, tables, anchors, and links that keep to one language. */
import type { Language } from "../../src/catalogue/language";

export const PAGES = [
  "strategies",
  "indicators",
  "targets",
  "factors",
  "names",
  "standards",
  "goals",
  "corrections",
  "sources",
] as const;
export type Page = (typeof PAGES)[number];

/** "strategies.md" in Chinese, "strategies.en.md" in English. */
export function pageFile(page: string, language: Language): string {
  return language === "zh" ? `${page}.md` : `${page}.${language}.md`;
}

/** Text as it is, whatever signs it holds; line breaks stay within a table's cell. */
export function plain(text: string | number): string {
  return String(text)
    .replace(/[\\`*_[\]|]/g, "\\$&")
    .replace(/</g, "&lt;")
    .replace(/\n/g, "<br>");
}

export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

export function link(page: Page, id: string, text: string, language: Language): string {
  const fragment = id.replace(/\(/g, "%28").replace(/\)/g, "%29");
  return `[${plain(text)}](${pageFile(page, language)}#${fragment})`;
}

/** Cells are Markdown already; an empty one shows as a dash. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows.map((row) => row.map((cell) => cell || "–"))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** "- name: text" for each fact that is known. */
export function facts(pairs: readonly (readonly [name: string, text: string])[], language: Language): string {
  return pairs
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `- ${name}${colon(language)}${text}`)
    .join("\n");
}

export function colon(language: Language): string {
  return language === "zh" ? "：" : ": ";
}

export function sentences(parts: readonly (string | null | undefined)[], language: Language): string {
  return parts.filter(Boolean).join(language === "zh" ? "；" : "; ");
}

export function list(parts: readonly string[], language: Language): string {
  return parts.join(language === "zh" ? "、" : ", ");
}

/** A page of blocks, with the note that it is generated. */
export function page(title: string, blocks: readonly string[], language: Language): string {
  const note =
    language === "zh"
      ? "本页由 `npm run generate` 按目录数据生成，请改数据，不要改本页。"
      : "Generated from the catalogue by `npm run generate`: change the data, not this page.";
  return `${[`# ${title}`, note, ...blocks].filter((block) => block !== "").join("\n\n")}\n`;
}
