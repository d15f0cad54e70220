import type { WorkbenchLanguage } from "../language";

/** What the library for number formats is told of the language: Excel names months and days in English, in Chinese too. */
export const formatLocale = "en";

/** Of a section: its texts, what stands in brackets, and what Excel's Chinese edition alone knows. */
const parts = /"[^"]*"|\\.|\[[^\]]*\]|a{3,4}|上午\/下午/gi;
const chineseParts = /a{3}|上午\/下午/i;

/**
 * A number format as the library reads it. Only aaaa (星期六), aaa and 上午/下午 speak Chinese in Excel's Chinese edition;
 * the library knows them by the language that a section names.
 */
export function libraryFormat(written: string, language: WorkbenchLanguage): string {
  if (language !== "zh-CN") return written;
  const format = inEnglish(written);
  if (!chineseParts.test(format)) return format;
  return sectionsOf(format)
    .map((section) => {
      let isChinese = false;
      const spelled = section.replace(parts, (part) => {
        if (/^["\\[]/.test(part)) return part;
        isChinese = true;
        if (part === "上午/下午") return "AM/PM";
        return part.length === 4 ? "dddd" : "ddd";
      });
      return isChinese && !/\[\$-/.test(section) ? `[$-804]${spelled}` : spelled;
    })
    .join(";");
}

/** Between semicolons, those within texts left alone. */
const sectionsOf = (format: string): string[] => {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[^]/g))
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  return sections;
};

const colours: Record<string, string> = {
  黑: "Black",
  蓝: "Blue",
  青: "Cyan",
  绿: "Green",
  洋红: "Magenta",
  红: "Red",
  白: "White",
  黄: "Yellow",
};

/** G/通用格式 and [红色] are what Excel's Chinese edition calls General and [Red]. */
function inEnglish(format: string): string {
  if (!/通用格式|色\]/.test(format)) return format;
  return format.replace(
    /"[^"]*"|\\.|G\/通用格式|\[(黑|蓝|青|绿|洋红|红|白|黄)色\]/gi,
    (part, colour: string | undefined) =>
      colour ? `[${colours[colour]!}]` : /^G/i.test(part) ? "General" : part,
  );
}
