/**
 * Reads what the docstrings under src/functions say: the one place from which Excel's help, the pane's
 * guide, the reference and the tests of the examples come.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import type { Text } from "../src/catalogue/schema";

export const FUNCTIONS = join(__dirname, "../src/functions");

export interface FunctionParameter {
  name: string;
  optional: boolean;
  /** Whether a range may be given. */
  matrix: boolean;
  /** Display name; the English one is `name`. */
  label: Text;
  text: Text;
  /** Exported list of accepted names and the file it is in, for `@choices parameter LIST`. */
  choices: string | null;
  /** The same of names that are only some of what the parameter takes, for `@names parameter LIST`. */
  someNames: string | null;
}

export interface FunctionSource {
  /** "CARBON.INTENSITY" */
  id: string;
  family: string;
  /** "carbon/intensity", relative to src/functions and without extension. */
  file: string;
  exportName: string;
  text: Text;
  parameters: FunctionParameter[];
  returns: Text;
  throws: Text;
  formula: Text;
  /** Ids of sources. */
  sources: string[];
  examples: { formula: string; result: string }[];
}

export function readFunctions(): FunctionSource[] {
  return functionFiles()
    .flatMap(functionsIn)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The files in which functions may stand. */
export function functionFiles(): string[] {
  const folders = readdirSync(FUNCTIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap((folder) =>
    readdirSync(join(FUNCTIONS, folder.name))
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
      .map((name) => join(FUNCTIONS, folder.name, name)),
  );
}

export function functionsIn(path: string): FunctionSource[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2020, true);
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
    const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const docstring = comments[comments.length - 1]?.getText() ?? "";
    return docstring.includes("@customfunction") ? [parse(node, docstring, path)] : [];
  });
}

/**
 * TypeScript's own tag parser reads types and names into tags like @see and @throws, so the text is split
 * here: a tag begins a line, and lines that follow belong to it.
 */
function tagsOf(docstring: string): { tag: string; text: string }[] {
  const lines = docstring
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  const tags: { tag: string; text: string }[] = [{ tag: "", text: "" }];
  for (const line of lines) {
    const [, tag, text] = /^@(\w+)\s*(.*)$/.exec(line) ?? [];
    if (tag) tags.push({ tag, text: text! });
    else tags[tags.length - 1]!.text += ` ${line}`;
  }
  return tags.map(({ tag, text }) => ({
    tag,
    text: printed(text.trim().replace(/\s+/g, " "), tag.startsWith("zh")),
  }));
}

/** A text with the units in its brackets as people read them: [kgCO2/m^2] is [kgCO2/m²], and in Chinese [person] [人]. */
function printed(text: string, chinese: boolean): string {
  return text.replace(/\[[^\][]*\]/g, (unit) => {
    const raised = unit.replace(/\^2/g, "²").replace(/\^3/g, "³").replace(/\*/g, "·");
    return chinese ? raised.replace(/\bpersons?\b/g, "人") : raised;
  });
}

function parse(node: ts.FunctionDeclaration, docstring: string, path: string): FunctionSource {
  const tags = tagsOf(docstring);
  const all = (name: string) => tags.filter(({ tag }) => tag === name).map(({ text }) => text);
  const one = (name: string) => all(name).join(" ");
  const both = (name: string): Text => ({ zh: one(`zh${name}`) || one(name), en: one(name) });
  const id = one("customfunction").split(" ")[0]!;
  const named = (name: string, parameter: string) =>
    all(name).find((text) => text.replace(/^\[?(\w+)\]?.*/, "$1") === parameter) ?? "";
  const parameters = node.parameters.map((parameter): FunctionParameter => {
    const name = parameter.name.getText();
    const english = named("param", name);
    const [, label = "", chinese = ""] = /^\w+\s+(\S+)\s*(.*)$/.exec(named("zhparam", name)) ?? [];
    return {
      name,
      optional: parameter.questionToken !== undefined || english.startsWith("["),
      matrix: /\[\]\s*\[\]/.test(parameter.type?.getText() ?? ""),
      label: { zh: label, en: name },
      text: { zh: chinese, en: english.replace(/^\S+\s*(-\s*)?/, "") },
      choices: named("choices", name).split(" ")[1] ?? null,
      someNames: named("names", name).split(" ")[1] ?? null,
    };
  });
  return {
    id,
    family: id.split(".")[0]!,
    file: relative(FUNCTIONS, path).replace(/\\/g, "/").replace(/\.ts$/, ""),
    exportName: node.name!.text,
    text: { zh: one("zh"), en: one("") },
    parameters,
    returns: both("returns"),
    throws: { zh: one("zhthrows") || errorsInChinese(one("throws")), en: one("throws") },
    formula: both("remarks"),
    sources: all("see").flatMap((text) => /^source\s+(\S+)/.exec(text)?.[1] ?? []),
    examples: all("example").map((text) => {
      const [formula = "", result = ""] = text.split(/\s+\/\/\s*/);
      return { formula, result };
    }),
  };
}

const ERRORS: [code: string, meaning: string][] = [
  ["#DIV/0!", "除数为 0"],
  ["#NUM!", "数值超出该量可能的范围"],
  ["#N/A", "缺数据，或没有对应的因子"],
  ["#VALUE!", "参数类型不对、名称未识别或区域大小不一致"],
];

/** The general meaning of each code, where the docstring has no @zhthrows of its own. */
function errorsInChinese(english: string): string {
  const named = ERRORS.filter(([code]) => english.includes(code));
  return named.map(([code, meaning]) => `${code} ${meaning}`).join("；");
}
