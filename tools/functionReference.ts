/** The reference of the cell functions: docs/functions.md and functions.en.md, and the same as pages for F1 in Excel. */
import { indicators } from "../src/catalogue";
import type { Language } from "../src/catalogue/language";
import { sourceTitle } from "../src/catalogue/sourceTitle";
import { readFactorSources } from "./factors";
import { choicesOf } from "./functionChoices";
import { readFunctions, type FunctionSource } from "./functionSource";

/** Where F1 in Excel leads, below the add-in's own address. */
export const HELP_PAGES: Record<Language, string> = {
  zh: "help/functions.html",
  en: "help/functions.en.html",
};

const WORDS = {
  zh: {
    title: "单元格函数",
    intro:
      '在任意单元格输入即可。每个参数都可以给单个值，也可以给整列；整列时逐行计算，结果自动溢出，某一行有错只影响该行。列的大小须一致，单个值对每一行都适用。单独一个值按 Excel 的算术习惯读取（文本 "12.5"、"1,000"、"5%" 当作 12.5、1000、0.05，TRUE 当作 1）；区域里的文本与 TRUE/FALSE 是 #VALUE!，空白是 #N/A（缺数据），求和类函数里空白算 0；整行空白（表格中间的空行）不算数据，逐行给出的结果在该行为空，汇总类函数跳过。参数里的错误值原样传出。桌面版 Excel 的一些版本把空白单元格当作 0 交给加载项，此时空白按 0 计。名称类参数中英文均可，不分大小写与全半角，读得懂的全部写法见 [名称](reference/names.md)。所有排放因子见 [排放因子与系数](reference/factors.md)。本页由程序从函数的说明生成。',
    families: {
      CARBON: "碳核算",
      ENERGY: "能源",
      TRANSIT: "交通",
      LAND: "用地",
      GREEN: "绿地",
      WASTE: "废弃物与再生水",
      PLAN: "规划指标",
    } as Record<string, string>,
    parameter: "参数",
    meaning: "含义",
    optional: "可省略",
    formula: "公式",
    result: "结果",
    errors: "错误值",
    sources: "来源",
    examples: "示例",
    accepts: "可用",
  },
  en: {
    title: "Cell functions",
    intro:
      'Type them into any cell. Every argument may be one value or a whole column; a column is calculated row by row and spills, and a bad row affects only itself. Columns must have the same size; one value holds for every row. A lone value is read as Excel\'s arithmetic reads it (the texts "12.5", "1,000" and "5%" count as 12.5, 1000 and 0.05, TRUE as 1); in a range, text and TRUE/FALSE are #VALUE! and a blank is #N/A (no data), while functions that add up count a blank as 0; a row that is blank throughout is no data: its result stays blank, and what sums up a table skips it. An error in an argument is passed on. Some versions of desktop Excel hand a blank cell to add-ins as 0; there a blank counts as 0. Names may be Chinese or English, in any case or width; [Names](reference/names.en.md) lists all that are read. All factors are in [Factors and coefficients](reference/factors.en.md). This page is generated from the functions\' own descriptions.',
    families: {
      CARBON: "Carbon accounting",
      ENERGY: "Energy",
      TRANSIT: "Transport",
      LAND: "Land use",
      GREEN: "Green space",
      WASTE: "Waste and reclaimed water",
      PLAN: "Plan indicators",
    } as Record<string, string>,
    parameter: "Argument",
    meaning: "Meaning",
    optional: "optional",
    formula: "Formula",
    result: "Result",
    errors: "Errors",
    sources: "Sources",
    examples: "Examples",
    accepts: "accepts",
  },
};

interface Section {
  family: string;
  functions: FunctionSource[];
}

function byFamily(): Section[] {
  const order = Object.keys(WORDS.zh.families);
  const functions = readFunctions();
  return order
    .map((family) => ({ family, functions: functions.filter((f) => f.family === family) }))
    .filter((section) => section.functions.length > 0);
}

function signature(source: FunctionSource, language: Language): string {
  const names = source.parameters.map((p) => (p.optional ? `[${p.label[language]}]` : p.label[language]));
  return `=${source.id}(${names.join(", ")})`;
}

function sourceTitles(source: FunctionSource, language: Language): string[] {
  const titles = new Map(
    readFactorSources().map((source) => [
      source.id,
      sourceTitle(source, language) + (source.documentNumber ? ` (${source.documentNumber})` : ""),
    ]),
  );
  return source.sources.map((id) => titles.get(id) ?? id);
}

export function referencePage(language: Language): string {
  const words = WORDS[language];
  const parts = [`# ${words.title}`, words.intro];
  for (const { family, functions } of byFamily()) {
    parts.push(`## ${family} · ${words.families[family]}`);
    for (const source of functions) {
      parts.push(
        `### <a id="${source.id}"></a>${source.id}`,
        source.text[language],
        `\`${signature(source, language)}\``,
      );
      const rows = source.parameters.map((p) => {
        const list = p.choices ? choicesOf(p.choices).choices : null;
        const names = list ? Object.values(list.names).map((n) => n[language === "zh" ? 0 : 1]) : [];
        const accepted = names.length ? ` (${words.accepts}: ${names.join(", ")})` : "";
        return `| ${p.label[language]}${p.optional ? ` (${words.optional})` : ""} | ${p.text[language]}${accepted} |`;
      });
      parts.push([`| ${words.parameter} | ${words.meaning} |`, "| --- | --- |", ...rows].join("\n"));
      const facts = [
        [words.formula, source.formula[language]],
        [words.result, source.returns[language]],
        [words.errors, source.throws[language]],
        [words.sources, sourceTitles(source, language).join("; ")],
      ].filter(([, text]) => text);
      parts.push(facts.map(([name, text]) => `- ${name}: ${text}`).join("\n"));
      parts.push(
        `${words.examples}:\n\n${source.examples.map((e) => `- \`${inWords(e.formula, source, language)}\` → \`${e.result}\``).join("\n")}`,
      );
    }
  }
  return `${parts.join("\n\n")}\n`;
}

/** An example with the names that its function's lists, or the indicators that it asks for, have in the page's language. */
function inWords(formula: string, source: FunctionSource, language: Language): string {
  const asksIndicators = /^=PLAN\.(?:CHECK|GAP|SOURCE|TARGET)\(/.test(formula);
  const own = new Map<string, string>(
    asksIndicators && language === "en" ? indicators.map(({ name }) => [name.zh, name.en]) : [],
  );
  for (const list of source.parameters.flatMap(({ choices, someNames }) => choices ?? someNames ?? [])) {
    for (const [zh, en] of Object.values(choicesOf(list).choices.names))
      own.set(zh, language === "zh" ? zh : en).set(en, language === "zh" ? zh : en);
  }
  return formula.replace(/"([^"]*)"/g, (quoted, name: string) =>
    own.has(name) ? `"${own.get(name)}"` : quoted,
  );
}

/** The same reference as a page of the add-in, for F1 in Excel. */
export function helpPage(language: Language): string {
  const body = referencePage(language).split("\n\n").map(htmlOf).join("\n");
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${WORDS[language].title}</title>
<style>body{font:16px/1.6 "Segoe UI","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.2rem .6rem;text-align:left;vertical-align:top}h3{margin-top:2.5rem}</style></head>
<body>
${body}
</body>
</html>
`;
}

/** One block of the reference as HTML; the reference uses headings, tables, lists and paragraphs only. */
function htmlOf(block: string): string {
  const lines = block.split("\n");
  const heading = /^(#+) (?:<a id="([^"]+)"><\/a>)?(.*)$/.exec(block);
  if (heading) {
    const [, marks, id, text] = heading;
    return `<h${marks!.length}${id ? ` id="${id}"` : ""}>${inline(text!)}</h${marks!.length}>`;
  }
  if (block.startsWith("|")) {
    const rows = lines.filter((_, i) => i !== 1).map((line) => line.slice(2, -2).split(" | "));
    const cells = (row: string[], tag: string) =>
      row.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("");
    return `<table>${rows.map((row, i) => `<tr>${cells(row, i === 0 ? "th" : "td")}</tr>`).join("")}</table>`;
  }
  if (block.startsWith("- "))
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`;
  return `<p>${inline(block)}</p>`;
}

function inline(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped.replace(/`([^`]+)`/g, "<code>$1</code>").replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
}
