import { measuresOf } from "../../src/catalogue/measures";
import { hasRow } from "../../src/catalogue/formRow";
import * as catalogue from "../../src/catalogue";
import { standards } from "../../src/catalogue/chain";
import type { Indicator, Target } from "../../src/catalogue/schema";
import type { Cell, SheetDescription } from "../../src/sheets/description";
import { INDICATOR_COLUMN_ORDER, columnIndex } from "../../src/sheets/indicators/indicatorColumns";
import { address } from "../../src/sheets/a1";
import { partsOf } from "../../src/sheets/partNames";
import { describePlan } from "./describePlan";

const sheet = (description: ReturnType<typeof describePlan>, role: string): SheetDescription =>
  description.sheets.find((candidate) => candidate.role === role)!;
const texts = (cells: Cell[][]) => cells.flat().filter((cell): cell is string => typeof cell === "string");
const formulas = (cells: Cell[][]) =>
  cells.flat().flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.formula] : []));

describe.each(catalogue.plans.map(({ id }) => id))("the workbook of %s", (id) => {
  const description = describePlan(id);

  test("has a row for each of the plan's strategies and measures and for each of its formal indicators", () => {
    const formal = catalogue.indicators.filter(
      (indicator) => hasRow(indicator) && indicator.plans.includes(id),
    );
    const codes = sheet(description, "indicators")
      .cells.slice(5)
      .map((row) => row[columnIndex("code")]);
    expect(codes.filter(Boolean).sort()).toEqual(formal.map((indicator) => indicator.id).sort());
    expect(sheet(description, "strategies").table!.area.rows - 1).toBe(
      catalogue.strategiesOf(id).length + measuresOf(catalogue.plan(id)).length,
    );
  });

  test("is rectangular, and its looks, tables and rules stay within the cells", () => {
    for (const { cells, looks, table, flags, validations, name } of description.sheets) {
      const columns = cells[0]!.length;
      expect([name, cells.filter((row) => row.length !== columns)]).toEqual([name, []]);
      for (const { area } of [...looks, ...flags, ...validations, ...(table ? [table] : [])]) {
        expect(area.row + area.rows).toBeLessThanOrEqual(cells.length);
        expect(area.column + area.columns).toBeLessThanOrEqual(columns);
        expect(Math.min(area.rows, area.columns)).toBeGreaterThan(0);
      }
    }
  });

  test("keeps every formula, flag and rule native: no custom function, no structured reference, nothing past Excel 2010", () => {
    const used = description.sheets.flatMap(({ cells, flags }) => [
      ...formulas(cells),
      ...flags.map(({ formula }) => formula),
    ]);
    for (const formula of used) {
      const outsideQuotes = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, "");
      expect(outsideQuotes).not.toMatch(
        /[A-Z]+\.[A-Z0-9]+\(|\[|LET\(|LAMBDA\(|XLOOKUP\(|IFS\((?<!COUNTIFS\()/,
      );
      expect(formula.length).toBeLessThan(8192);
    }
  });

  test("keeps validation texts within Excel's limits", () => {
    for (const { title, message, rule } of description.sheets.flatMap(({ validations }) => validations)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      if (rule.kind === "list") expect(rule.items.join(",").length).toBeLessThanOrEqual(255);
    }
  });

  test("says the same in English without a Chinese character in its own words", () => {
    const english = describePlan(id, { language: "en" });
    expect(english.sheets.map(({ role }) => role)).toEqual(description.sheets.map(({ role }) => role));
    const headings = english.sheets.flatMap(({ table, cells }) => (table ? cells[table.area.row]! : []));
    expect(texts([headings]).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    for (const { name } of english.sheets) expect(name).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("texts of a workbook with all its parts", () => {
  /** Lines of texts, and words between quotes in formulas. */
  const lines = (language: "zh" | "en") =>
    (["国家-总体规划", "市-总体规划", "县-专项规划"] as const).flatMap((id) =>
      describePlan(id, { language, parts: partsOf(id) }).sheets.flatMap(({ role, cells }) => [
        ...texts(cells).flatMap((text) => text.split("\n").map((line) => ({ role, line, isShown: true }))),
        ...formulas(cells).flatMap((formula) =>
          (formula.match(/"[^"]*"/g) ?? []).map((line) => ({ role, line, isShown: false })),
        ),
      ]),
    );

  test("are English in an English one, but for numbers of Chinese documents and what 说明 quotes", () => {
    const number = /[\p{Script=Han}]+(〔\d{4}〕|\d{4}年第)\d+号/gu;
    const left = lines("en").filter(({ line }) => /\p{Script=Han}/u.test(line.replace(number, "")));
    expect(left.filter(({ role }) => role !== "notes")).toEqual([]);
    const quoted = /^Printed as |《|（新闻报道所引）|^河北雄安新区规划纲要, /;
    expect(left.filter(({ line }) => !quoted.test(line))).toEqual([]);
  });

  // What a formula compares with may also be as people type it.
  test("set chemical formulas low", () => {
    const high = [...lines("zh"), ...lines("en")].filter(
      ({ line, isShown }) => isShown && /CO2|CH4|N2O/.test(line),
    );
    expect(high).toEqual([]);
  });
});

describe("names", () => {
  test("where a name is taken all sheets carry the plan's, and one number where one of those is taken too", () => {
    const description = describePlan("市-总体规划", {
      taken: { sheets: ["指标", "封面", "封面 市总体规划"], names: [] },
    });
    const names = Object.fromEntries(description.sheets.map(({ role, name }) => [role, name]));
    expect(names).toMatchObject({
      cover: "封面 市总体规划 (2)",
      indicators: "指标 市总体规划 (2)",
      strategies: "策略 市总体规划 (2)",
      notes: "说明 市总体规划 (2)",
    });
  });

  test.each([
    ["another plan's in the other language", "县-总体规划", "Indicators_Municipalmasterplan"],
    ["its own in the other language", "市-总体规划", "MoreIndicators_Municipalmasterplan_2"],
    ["a plan's whose sheets were renamed", "省-总体规划", "指标_市总体规划"],
  ] as const)("all sheets carry the plan's where the workbook holds a table of %s", (_, plan, table) => {
    const namesIn = (names: string[]) =>
      describePlan(plan, { taken: { sheets: [], names } }).sheets.map(({ name }) => name);
    expect(namesIn([table]).every((name) => name.endsWith(` ${plan.replace("-", "")}`))).toBe(true);
    expect(namesIn(["核对", "指标_我的", "表1"])).toContain("指标");
  });

  test("names with the plan's fit into Excel's 31 characters in both languages", () => {
    for (const { id } of catalogue.plans)
      for (const language of ["zh", "en"] as const) {
        const plain = describePlan(id, { language }).sheets.map(({ name }) => name);
        const names = describePlan(id, { language, taken: { sheets: plain, names: [] } }).sheets.map(
          ({ name }) => name,
        );
        expect(names.filter((name) => name.length > 31 || plain.includes(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  test("formulas follow the sheet to its new name", () => {
    const description = describePlan("市-总体规划", { taken: { sheets: ["指标"], names: [] } });
    const counts = formulas(sheet(description, "cover").cells).filter((formula) =>
      formula.includes("COUNTIFS"),
    );
    expect(counts.length).toBeGreaterThan(0);
    for (const formula of counts) expect(formula).toContain("'指标 市总体规划'!");
  });

  test("a second workbook of the same plan gets tables and cell names of its own", () => {
    const first = describePlan("市-总体规划");
    const namesOf = ({ sheets }: typeof first) =>
      sheets.flatMap(({ table, names }) => [table?.name, ...names.map((n) => n.name)]);
    const taken = namesOf(first).filter((name): name is string => name !== undefined);
    const second = namesOf(describePlan("市-总体规划", { taken: { sheets: [], names: taken } }));
    expect(second.filter((name) => name !== undefined && taken.includes(name))).toEqual([]);
  });
});

describe("a target that depends on the city's size", () => {
  const share = catalogue.indicator("green-travel-share");
  const target = (value: number, citySize: Target["condition"]["citySize"]): Target => ({
    ...share.targets[0]!,
    id: `green-travel-share/${value}`,
    value,
    upper: null,
    plans: null,
    strength: "national",
    condition: { citySize },
  });
  const indicator: Indicator = {
    ...share,
    targets: [
      target(40, ["超大城市", "特大城市"]),
      target(30, ["Ⅰ型大城市", "Ⅱ型大城市"]),
      target(20, ["中等城市", "Ⅰ型小城市", "Ⅱ型小城市"]),
    ],
  };
  const others = catalogue.indicators.filter(({ id }) => id !== indicator.id);
  const description = describePlan("市-总体规划", { indicators: [indicator, ...others] });
  const { cells } = sheet(description, "indicators");
  const rowOf = cells.findIndex((one) => one[columnIndex("code")] === indicator.id);
  const row = cells[rowOf]!;

  test("is a formula over the cover's city size, empty while the size is unknown", () => {
    const { formula } = row[columnIndex("targetCode")] as { formula: string };
    const cover = sheet(description, "cover");
    const citySize = cover.cells.findIndex(([label]) => label === "城市规模");
    expect(formula).toContain(`'封面'!$B$${citySize + 1}="超大城市"`);
    const code = address(rowOf, columnIndex("targetCode"));
    expect(row[columnIndex("target")]).toEqual({
      formula: `=IF(${code}="green-travel-share/40",40,IF(${code}="green-travel-share/30",30,IF(${code}="green-travel-share/20",20,"")))`,
    });
  });
});

describe("the cover", () => {
  const labels = (id: (typeof catalogue.plans)[number]["id"]) =>
    sheet(describePlan(id), "cover")
      .cells.slice(4, 20)
      .map(([label]) => label);

  test("asks for the urban population where there is a city or county town, and only there", () => {
    const asked = catalogue.plans.filter(({ id }) => labels(id).includes("城区常住人口"));
    expect(asked.map(({ id }) => id)).toEqual(
      catalogue.plans.filter(({ level }) => level === "市" || level === "县").map(({ id }) => id),
    );
  });

  test("asks the whole country for 国内生产总值, everybody else for 地区生产总值", () => {
    expect(labels("国家-总体规划")).toContain("国内生产总值");
    expect(labels("国家-总体规划")).not.toContain("地区生产总值");
    expect(labels("省-总体规划")).toContain("地区生产总值");
  });

  test("leaves room for who filled it in and who checked it, and prints on one page", () => {
    expect(labels("县-详细规划")).toEqual(
      expect.arrayContaining(["编制单位", "填表人", "审核人", "联系电话", "填表日期"]),
    );
    expect(sheet(describePlan("县-详细规划"), "cover").page.onePage).toBe(true);
  });

  test("names each cell of context as its label says", () => {
    const { names, cells } = sheet(describePlan("省-总体规划"), "cover");
    for (const { name, row } of names) expect(cells[row]![0]).toBe(name);
    expect(names.map(({ name }) => name)).toContain("常住人口");
  });
});

describe("further indicators", () => {
  const rows = (id: (typeof catalogue.plans)[number]["id"]) => {
    const found = sheet(describePlan(id), "supplement");
    return found ? found.cells.slice(5) : [];
  };
  const value = (row: Cell[], column: Parameters<typeof columnIndex>[0]) => row[columnIndex(column)];
  const said = (row: Cell[], column: Parameters<typeof columnIndex>[0]) => ({
    [column]: (value(row, column) as { formula: string }).formula,
  });

  test("of the national master plan are the state's targets for the whole country", () => {
    const all = rows("国家-总体规划");
    const national = all.filter((row) => JSON.stringify(value(row, "basis")).includes("国家目标 "));
    expect(national.map((row) => value(row, "name"))).toContain(
      "单位GDP二氧化碳排放下降幅度（2030年比2005年）",
    );
    for (const row of national) {
      const id = String(value(row, "code"));
      const { target } = said(row, "target");
      expect(target).toMatch(new RegExp(`^=IF\\([A-Z]+\\d+="${id}",[0-9.]+,""\\)$`));
      expect(said(row, "basis").basis).toMatch(/^=IF\([A-Z]+\d+="[^"]+","国家目标 .+/);
    }
  });

  test("of the municipal master plan hold the share of public transport, told in one go for all sizes", () => {
    const share = rows("市-总体规划").find((row) => value(row, "code") === "public-transport-share")!;
    expect(said(share, "basis").basis).toContain("国家目标 中发〔2016〕6号");
    expect(said(share, "basis").basis).toContain("封面");
    const told = explained("市-总体规划", "公交分担率");
    expect(told.match(/中发〔2016〕6号/g)).toHaveLength(1);
    expect(told).toContain("≥ 40%（超大城市、特大城市）");
    expect(told).toContain("≥ 20%（中等城市、Ⅰ型小城市、Ⅱ型小城市）");
  });
});

/** What 说明 says of an indicator. */
function explained(id: (typeof catalogue.plans)[number]["id"], name: string): string {
  const row = sheet(describePlan(id), "notes").cells.find(([first]) => first === name)!;
  return row.join("\n");
}

test("notes name an indicator's targets with where and when they hold, and the cases to compare with", () => {
  expect(explained("市-总体规划", "再生水利用率")).toMatch(/≥ 35%.*京津冀地区/s);
  expect(texts(sheet(describePlan("市-详细规划"), "notes").cells)).toContain("可供对照的案例（不参与判定）");
});

test("notes tell what the report leaves open about an indicator", () => {
  const { name, note } = catalogue.indicator("mixed-forest-share");
  expect(explained("市-总体规划", name.zh)).toContain(`计算口径由地方确定（单位推定）\n${note!.zh}`);
});

test("notes list the merely mentioned indicators without a row, and the state's figures close to the plan's", () => {
  const notes = texts(sheet(describePlan("市-总体规划"), "notes").cells);
  expect(notes).toContain("TOD导向开发站点比例");
  expect(notes).toContain("非化石能源占能源消费的比重");
});

test("a plan without a city refuses a target that goes by the size of one", () => {
  const sized = catalogue.indicator("public-transport-share");
  const indicators = catalogue.indicators.map((one) =>
    one === sized
      ? { ...one, targets: one.targets.map((target): Target => ({ ...target, plans: ["省-总体规划"] })) }
      : one,
  );
  expect(() => describePlan("省-总体规划", { indicators })).toThrow("public-transport-share");
});

test("every column of the indicator table has a heading of its own in each language", () => {
  const { cells, table } = sheet(describePlan("县-总体规划"), "indicators");
  const headings = cells[table!.area.row]!;
  expect(headings).toHaveLength(INDICATOR_COLUMN_ORDER.length);
  expect(new Set(headings).size).toBe(headings.length);
});

test("what is 待核 is offered on the sheet and judges nothing", () => {
  const park = sheet(describePlan("市-总体规划"), "indicators").cells.find(
    (cells) => cells[columnIndex("code")] === "park-green-per-capita",
  )!;
  expect(park[columnIndex("target")]).toBe(8);
  expect(explained("市-总体规划", catalogue.indicator("park-green-per-capita").name.zh)).toContain(
    "待核、不判定，可在面板采用：≥ 14 m²/人",
  );
});

test("策略 marks what the six near-term standards would carry, in a column with a filter of its own", () => {
  const near = new Set(standards.filter(({ nearTerm }) => nearTerm).flatMap(({ strategies }) => strategies));
  const { cells, table } = describePlan("市-总体规划").sheets.find(({ role }) => role === "strategies")!;
  const [headings, ...rows] = cells.slice(table!.area.row);
  const [number, mark] = [headings!.indexOf("报告编号"), headings!.indexOf("近期")];
  const marked = rows.filter((row) => row[mark] === "近期").map((row) => row[number]);
  const strategies = catalogue.strategiesOf("市-总体规划").map(({ id }) => id);
  expect(marked.filter((id) => strategies.includes(String(id)))).toEqual(
    strategies.filter((id) => near.has(id)),
  );
  expect(marked.length).toBeGreaterThan(3);
  expect(marked.length).toBeLessThan(rows.length);
});
