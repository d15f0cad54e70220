/**
 * What Excel, the pane and readers learn about the cell functions, all from their docstrings:
 *   src/functions/register.ts, registerPlan.ts   associate every function with its id
 *   src/functions/guide.generated.json   for the pane
 *   docs/functions.md, functions.en.md   the reference
 * and, for the build, the functions metadata in both languages and the help pages.
 *
 *   node tools/run.cjs tools/functions-metadata.ts          writes the files above
 *   node tools/run.cjs tools/functions-metadata.ts --dist   also writes the metadata into dist/
 *
 * test/functions/metadata.test.ts says when they are out of date.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree } from "custom-functions-metadata";
import type { Language } from "../src/catalogue/language";
import type { Choices } from "../src/functions/core/names";
import { readFactorSources } from "./factors";
import { FUNCTIONS, readFunctions, type FunctionSource } from "./functionSource";

const ROOT = join(__dirname, "..");
const LANGUAGES: Record<string, Language> = { "zh-CN": "zh", "en-US": "en" };

/** Where F1 in Excel leads, below the add-in's own address. */
export const HELP_PAGES: Record<Language, string> = {
  zh: "help/functions.html",
  en: "help/functions.en.html",
};

export interface FunctionsMetadata {
  allowErrorForDataTypeAny: true;
  functions: MetadataFunction[];
  enums: MetadataEnum[];
}

interface MetadataFunction {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: MetadataParameter[];
  result: { type?: string; dimensionality?: string };
}

interface MetadataParameter {
  name: string;
  description: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}

interface MetadataEnum {
  id: string;
  type: "string";
  values: { name: string; stringValue: string; tooltip?: string }[];
}

/**
 * The metadata for each language. Ids and names are the same in both; descriptions and the names of
 * parameters, which Excel only displays, are translated.
 *
 * Microsoft's generator always sets allowCustomDataForDataTypeAny; it is left out, as it belongs to
 * CustomFunctionsRuntime 1.4 and crashes Office LTSC 2021 together with allowErrorForDataTypeAny
 * (OfficeDev/office-js issue 4385). allowErrorForDataTypeAny alone is set: error inputs belong to
 * CustomFunctionsRuntime 1.3, which LTSC 2021 has, and without them one #N/A in a column of 100,000 rows
 * would turn the whole column into an error. To turn it off, drop that line here; nothing else depends on it.
 *
 * Lists of accepted names become enums, which Excel offers while one types; versions that don't know enums
 * ignore them.
 */
export function buildFunctionsMetadata(addinUrl: string): Record<"zh-CN" | "en-US", FunctionsMetadata> {
  const sources = readFunctions();
  const generated = generate(sources);
  const build = (language: Language): FunctionsMetadata => {
    const enums = new Map<string, MetadataEnum>();
    const functions = sources.map((source) => {
      const base = generated.get(source.id)!;
      return {
        id: source.id,
        name: source.id,
        description: source.text[language],
        helpUrl: new URL(`${HELP_PAGES[language]}#${source.id}`, addinUrl).href,
        parameters: source.parameters.map((parameter, index) => {
          const result: MetadataParameter = {
            ...base.parameters[index]!,
            name: parameter.label[language],
            description: parameter.text[language],
          };
          if (parameter.optional) result.optional = true;
          if (parameter.choices) {
            const list = choicesOf(parameter.choices);
            if (!enums.has(list.id)) enums.set(list.id, enumOf(list.id, list.choices, language));
            result.customEnumId = list.id;
          }
          return result;
        }),
        result: base.result,
      };
    });
    return { allowErrorForDataTypeAny: true, functions, enums: [...enums.values()] };
  };
  return { "zh-CN": build("zh"), "en-US": build("en") };
}

/** Types and dimensions as Microsoft's own parser reads them, and its objections. */
function generate(sources: FunctionSource[]): Map<string, MetadataFunction> {
  const functions = new Map<string, MetadataFunction>();
  for (const { file } of sources) {
    const path = join(FUNCTIONS, `${file}.ts`);
    const tree = parseTree(readFileSync(path, "utf8"), path);
    const errors = tree.extras.flatMap((extra) => extra.errors);
    if (errors.length) throw new Error(`${file}.ts: ${errors.join("; ")}`);
    for (const entry of tree.functions) functions.set(entry.id, entry as unknown as MetadataFunction);
  }
  return functions;
}

/** `@choices region core/grid#REGIONS`: the exported list, under the id "REGIONS". */
function choicesOf(reference: string): { id: string; choices: Choices } {
  const [file, id] = reference.split("#") as [string, string];

  const choices = require(join(FUNCTIONS, file))[id] as Choices | undefined;
  if (!choices) throw new Error(`@choices ${reference}: no such list`);
  return { id, choices };
}

function enumOf(id: string, choices: Choices, language: Language): MetadataEnum {
  const values = Object.values(choices.names).map(([zh, en]) => {
    const [name, tooltip] = language === "zh" ? [zh, en] : [en, zh];
    return { name, stringValue: name, tooltip };
  });
  return { id, type: "string", values };
}

/**
 * PLAN functions read the catalogue and are many; a script of their own keeps the first one small. `part` is the
 * script a function belongs to.
 */
const PARTS = {
  register: { holds: (family: string) => family !== "PLAN", when: "first" },
  registerPlan: { holds: (family: string) => family === "PLAN", when: "right after the other families" },
};

export function registerModule(part: keyof typeof PARTS): string {
  const { holds, when } = PARTS[part];
  const functions = readFunctions()
    .filter(({ family }) => holds(family))
    .map(({ id, family, file, exportName }) => ({
      id,
      file,
      exportName,
      local: family.toLowerCase() + exportName[0]!.toUpperCase() + exportName.slice(1),
    }));
  const imports = functions.map(
    ({ exportName, local, file }) => `import { ${exportName} as ${local} } from "./${file}";`,
  );
  const entries = functions.map(({ id, local }) => `  "${id}": ${local},`);
  return `// Generated by tools/functions-metadata.ts from the docstrings of the functions. Don't edit.
${imports.join("\n")}

const FUNCTIONS = {
${entries.join("\n")}
};

/** Tells Excel which function an id stands for. Called once, ${when}, when the add-in starts. */
export function registerFunctions(): void {
  for (const [id, f] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, f);
}
`;
}

/** For the pane: everything a person needs to choose a function and fill in its arguments. */
export function guide(): object[] {
  return readFunctions().map(
    ({ id, family, text, parameters, returns, throws, formula, sources, examples }) => ({
      id,
      family,
      text,
      parameters: parameters.map(({ name, optional, label, text, choices }) => ({
        name,
        optional,
        label,
        text,
        choices: choices
          ? Object.values(choicesOf(choices).choices.names).map(([zh, en]) => ({ zh, en }))
          : null,
      })),
      returns,
      throws,
      formula,
      sources,
      examples,
    }),
  );
}

const WORDS = {
  zh: {
    title: "单元格函数",
    intro:
      '在任意单元格输入即可。每个参数都可以给单个值，也可以给整列；整列时逐行计算，结果自动溢出，某一行有错只影响该行。列的大小须一致，单个值对每一行都适用。单独一个值按 Excel 的算术习惯读取（文本 "12.5" 当作 12.5，TRUE 当作 1）；区域里的文本与 TRUE/FALSE 是 #VALUE!，空白是 #N/A（缺数据），求和类函数里空白算 0。参数里的错误值原样传出。桌面版 Excel 的一些版本把空白单元格当作 0 交给加载项，此时空白按 0 计。名称类参数中英文均可，不分大小写与全半角。所有排放因子见 [排放因子与系数](reference/factors.md)。本页由程序从函数的说明生成。',
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
      "Type them into any cell. Every argument may be one value or a whole column; a column is calculated row by row and spills, and a bad row affects only itself. Columns must have the same size; one value holds for every row. A lone value is read as Excel's arithmetic reads it (the text \"12.5\" counts as 12.5, TRUE as 1); in a range, text and TRUE/FALSE are #VALUE! and a blank is #N/A (no data), while functions that add up count a blank as 0. An error in an argument is passed on. Some versions of desktop Excel hand a blank cell to add-ins as 0; there a blank counts as 0. Names may be Chinese or English, in any case or width. All factors are in [Factors and coefficients](reference/factors.en.md). This page is generated from the functions' own descriptions.",
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
    readFactorSources().map(({ id, title, titleEn, documentNumber }) => [
      id,
      ((language === "en" && titleEn) || title) + (documentNumber ? ` (${documentNumber})` : ""),
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
        `${words.examples}:\n\n${source.examples.map((e) => `- \`${e.formula}\` → \`${e.result}\``).join("\n")}`,
      );
    }
  }
  return `${parts.join("\n\n")}\n`;
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

export const GENERATED = [
  { file: join(ROOT, "src/functions/register.ts"), text: () => registerModule("register") },
  { file: join(ROOT, "src/functions/registerPlan.ts"), text: () => registerModule("registerPlan") },
  {
    file: join(ROOT, "src/functions/guide.generated.json"),
    text: () => `${JSON.stringify(guide(), null, 1)}\n`,
  },
  { file: join(ROOT, "docs/functions.md"), text: () => referencePage("zh") },
  { file: join(ROOT, "docs/functions.en.md"), text: () => referencePage("en") },
];

if (process.argv[1]?.endsWith("functions-metadata.ts")) {
  for (const { file, text } of GENERATED) writeFileSync(file, text());
  if (process.argv.includes("--dist")) {
    const dist = join(ROOT, "dist");
    mkdirSync(join(dist, "help"), { recursive: true });
    const metadata = buildFunctionsMetadata("https://localhost:3000/");
    for (const [locale, content] of Object.entries(metadata)) {
      writeFileSync(join(dist, `functions.${locale}.json`), JSON.stringify(content, null, 2));
      writeFileSync(join(dist, HELP_PAGES[LANGUAGES[locale]!]), helpPage(LANGUAGES[locale]!));
    }
  }
}
