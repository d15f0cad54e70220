import "./customFunctions";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFactorSources } from "../../tools/factors";
import { HELP_PAGES, helpPage } from "../../tools/functionReference";
import { GENERATED } from "../../tools/functions";
import { buildFunctionsMetadata } from "../../tools/functionsMetadata";
import { readFunctions } from "../../tools/functionSource";
import { associated } from "./customFunctions";

const functions = readFunctions();
const metadata = buildFunctionsMetadata("https://example.org/addin/");
const LONGEST_TEXT = 255; // what Excel's function wizard shows of a description

/** All offenders at once, so that one run of the tests names every one. */
function offenders(fails: (source: (typeof functions)[number]) => unknown): string[] {
  return functions.filter((source) => fails(source)).map(({ id }) => id);
}

test("every id is upper-case ASCII with a dot, as the manifest has no namespace", () => {
  expect(offenders(({ id }) => !/^[A-Z]{3,}\.[A-Z0-9.]+$/.test(id))).toEqual([]);
});

test("no two ids become the same in a file, where Excel writes '_' for '.'", () => {
  const stored = functions.map(({ id }) => id.replace(/\./g, "_").toUpperCase());
  expect(stored).toHaveLength(new Set(stored).size);
});

test("no id reads as a cell reference", () => {
  const isReference = (name: string) => /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i.test(name);
  expect(offenders(({ id }) => isReference(id) || isReference(id.replace(".", "")))).toEqual([]);
});

test("every function has the file, and the name in code, that its id leads one to expect", () => {
  const expected = ({ id, family, exportName }: (typeof functions)[number]) =>
    `${family.toLowerCase()}/${exportName}` +
    (id.split(".").slice(1).join("").toLowerCase() === exportName.toLowerCase() ? "" : "!");
  expect(offenders((source) => source.file !== expected(source))).toEqual([]);
});

test("every function says in Chinese and English what it gives and what each argument means", () => {
  const blank = (text: { zh: string; en: string }) => !text.en || !/\p{Script=Han}/u.test(text.zh);
  expect(
    offenders(
      ({ text, parameters }) => blank(text) || parameters.some((p) => blank(p.text) || blank(p.label)),
    ),
  ).toEqual([]);
});

test("no text is longer than Excel shows", () => {
  const long = (text: { zh: string; en: string }) => Math.max(text.zh.length, text.en.length) > LONGEST_TEXT;
  expect(offenders(({ text, parameters }) => long(text) || parameters.some((p) => long(p.text)))).toEqual([]);
});

test("every function has an example, a formula and a source that exists", () => {
  const known = new Set(readFactorSources().map(({ id }) => id));
  expect(offenders(({ examples }) => examples.length === 0)).toEqual([]);
  expect(offenders(({ formula }) => !formula.en)).toEqual([]);
  expect(offenders(({ sources }) => sources.length === 0 || sources.some((id) => !known.has(id)))).toEqual(
    [],
  );
});

/** What units in square brackets are made of; combined with *, /, ^ and parentheses. */
const SYMBOLS = new Set(
  (
    "a m km hm t kg g tce kgce GJ MJ TJ kWh tCO2 tCO2e kgCO2 kgCO2e gC kgC tC person TEU CNY " +
    "亩 万元 亿元 人 户 万人 座 万m 万t min h d mm L MW kW kV"
  ).split(" "),
);

test("every unit in square brackets can be read", () => {
  const units = functions.flatMap(({ id, text, returns, parameters }) =>
    [text, returns, ...parameters.map((p) => p.text)]
      .flatMap(({ zh, en }) => [...`${zh} ${en}`.matchAll(/\[([^\]]+)\]/g)])
      .map(([, unit]) => ({ id, unit: unit! })),
  );
  /** Units are printed as people write them: m², t·km. */
  const plain = (unit: string) =>
    unit.replace(/[²³⁴⁸]/g, (raised) => `^${raised.normalize("NFKC")}`).replace(/·/g, "*");
  const readable = (unit: string) =>
    plain(unit)
      .split(/[*/^()]+/)
      .every((part) => part === "" || /^\d+$/.test(part) || SYMBOLS.has(part));
  expect(units.length).toBeGreaterThan(functions.length);
  expect(units.filter(({ unit }) => !readable(unit)).map(({ id, unit }) => `${id} [${unit}]`)).toEqual([]);
});

test("units in the texts are printed as people write them: m², not m^2", () => {
  const unprinted = ({ zh, en }: { zh: string; en: string }) => /m\^[23]/.test(`${zh} ${en}`);
  expect(
    offenders(
      ({ text, returns, parameters }) =>
        [text, returns].some(unprinted) || parameters.some((parameter) => unprinted(parameter.text)),
    ),
  ).toEqual([]);
});

test("every error a function announces is tried in its own test", () => {
  const untested = functions.flatMap(({ id, file, throws }) => {
    const path = join(__dirname, `${file}.test.ts`);
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    const codes = throws.en.match(/#(DIV\/0!|NUM!|N\/A|VALUE!)/g) ?? [];
    return codes.filter((code) => !text.includes(code)).map((code) => `${id} ${code}`);
  });
  expect(untested).toEqual([]);
});

describe("the functions metadata", () => {
  const both = [metadata["zh-CN"], metadata["en-US"]];

  test("has the same ids, names and shapes in both languages", () => {
    const bare = (m: (typeof both)[number]) =>
      m.functions.map((f) => ({
        ...f,
        description: null,
        helpUrl: null,
        parameters: f.parameters.map((p) => ({ ...p, name: null, description: null })),
      }));
    expect(bare(both[0]!)).toEqual(bare(both[1]!));
    expect(both[0]!.functions.map((f) => f.name)).toEqual(functions.map((f) => f.id));
  });

  test("takes errors as input and no custom data, which would crash Office LTSC 2021", () => {
    for (const m of both) {
      expect(m.allowErrorForDataTypeAny).toBe(true);
      expect(JSON.stringify(m)).not.toContain("allowCustomDataForDataTypeAny");
    }
  });

  test("marks optional arguments, and only the last ones", () => {
    const late = both[0]!.functions.filter((f) => {
      const first = f.parameters.findIndex((p) => p.optional);
      return first >= 0 && f.parameters.slice(first).some((p) => !p.optional);
    });
    expect(late.map((f) => f.id)).toEqual([]);
    const year = both[1]!.functions.find((f) => f.id === "CARBON.ELECTRICITY")!.parameters[2];
    expect(year).toMatchObject({ name: "year", optional: true, dimensionality: "matrix" });
  });

  test("offers the accepted names in the language of the interface", () => {
    const [zh, en] = both.map((m) => m.enums.find((e) => e.id === "BASES")!.values[0]);
    expect(zh).toEqual({ name: "平均", stringValue: "平均", tooltip: "average" });
    expect(en).toEqual({ name: "average", stringValue: "average", tooltip: "平均" });
  });

  test("names every enum it refers to", () => {
    for (const m of both) {
      const used = m.functions.flatMap((f) => f.parameters.flatMap((p) => p.customEnumId ?? []));
      expect([...new Set(used)].sort()).toEqual(m.enums.map((e) => e.id).sort());
    }
  });

  test("leads F1 to an anchor that exists", () => {
    for (const [index, language] of (["zh", "en"] as const).entries()) {
      const page = helpPage(language);
      for (const { helpUrl } of both[index]!.functions) {
        const url = new URL(helpUrl);
        expect(url.pathname).toBe(`/addin/${HELP_PAGES[language]}`);
        expect(page).toContain(`id="${url.hash.slice(1)}"`);
      }
    }
  });
});

test.each(GENERATED.map(({ file, text }) => [file.split("/").slice(-2).join("/"), file, text] as const))(
  "%s is current (npm run generate writes it)",
  (_, file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text());
  },
);

test("registering associates every id with its own function", async () => {
  const parts = [
    await import("../../src/functions/register"),
    await import("../../src/functions/registerPlan"),
  ];
  for (const { registerFunctions } of parts) registerFunctions();
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  for (const { id, exportName } of functions) expect(associated.get(id)!.name).toBe(exportName);
});
