/** What Excel reads of the cell functions, in both languages: functions.zh-CN.json and functions.en-US.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree } from "custom-functions-metadata";
import type { Language } from "../src/catalogue/language";
import type { Choices } from "../src/functions/core/names";
import { choicesOf } from "./functionChoices";
import { HELP_PAGES } from "./functionReference";
import { FUNCTIONS, readFunctions, type FunctionSource } from "./functionSource";

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

function enumOf(id: string, choices: Choices, language: Language): MetadataEnum {
  const values = Object.values(choices.names).map(([zh, en]) => {
    const [name, tooltip] = language === "zh" ? [zh, en] : [en, zh];
    return { name, stringValue: name, tooltip };
  });
  return { id, type: "string", values };
}
