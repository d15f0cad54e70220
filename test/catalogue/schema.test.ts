import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import { dataFiles } from "./readData";
import { CIRCUMSTANCES, CIRCUMSTANCE_IDS } from "../../src/catalogue/circumstances";
import { INDICATOR_SECTORS, LEVELS, PLAN_TYPES, SECTORS } from "../../src/catalogue/schema";

const CATALOGUE = join(__dirname, "../../src/catalogue");
const ajv = new Ajv({ allErrors: true });

interface PlanList {
  plans: { id: string; level: string; planType: string }[];
  absent: { level: string; planType: string }[];
}
const { plans, absent } = readJson<PlanList>("data", "plans.json");
/** What the other schemas call "plan-id": the plans there are. */
ajv.addSchema({ $id: "plan-id", enum: plans.map(({ id }) => id) });

function readJson<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(CATALOGUE, ...path), "utf8")) as T;
}

function validator(name: string): ValidateFunction {
  return ajv.compile(readJson<object>("schema", `${name}.schema.json`));
}

/** Every breach of the schema in every file, each with its file and its place. */
function breaches(name: string, files: string[]): string[] {
  const validate = validator(name);
  return files.flatMap((file) => {
    if (validate(readJson("data", file))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${file}${instancePath}: ${message} ${JSON.stringify(params)}`,
    );
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(join(CATALOGUE, "data", folder)).map((file) => join(folder, file));
}

const FILES: [schema: string, files: string[]][] = [
  ["strategy", filesIn("strategies")],
  ["indicator", filesIn("indicators")],
  ["source", filesIn("sources")],
  ["factor", filesIn("factors")],
  ["plans", ["plans.json"]],
  ["national-target", ["national-targets.json"]],
  ["anomaly", ["anomalies.json"]],
  ["scale", ["scales.json"]],
  ["plan-membership", ["plan-membership.json"]],
  ["precedent", ["precedents.json"]],
  ["statutory-indicator", ["statutory-indicators.json"]],
  ["goal", ["goals.json"]],
  ["core-issue", ["core-issues.json"]],
  ["assurance", ["assurance.json"]],
  ["standard", ["standards.json"]],
  ["double-evaluation", ["double-evaluation.json"]],
  ["existing-standards", ["existing-standards.json"]],
  ["quantity", ["quantities.json"]],
  ["input", ["inputs.json"]],
  ["computation", ["computations.json"]],
  ["account-line", ["account-lines.json"]],
];

test.each(FILES)("every file of kind %s has the shape that its schema asks for", (name, files) => {
  expect(files.length).toBeGreaterThan(0);
  expect(breaches(name, files)).toEqual([]);
});

test("every combination of level and type is a plan, under an id made of the two, or is absent", () => {
  const combinations = LEVELS.flatMap((level) => PLAN_TYPES.map((type) => `${level}-${type}`));
  const listed = [...plans, ...absent].map(({ level, planType }) => `${level}-${planType}`);
  expect(listed.sort()).toEqual([...combinations].sort());
  expect(plans.map(({ id }) => id)).toEqual(plans.map(({ level, planType }) => `${level}-${planType}`));
});

test("the schemas know the same levels, plan types, sectors and city sizes as the types", () => {
  interface Schema {
    definitions: Record<
      string,
      { properties: Record<string, { enum: string[]; items: { enum: string[] } }> }
    >;
    properties: Record<string, { enum: string[]; items: { enum: string[] } }>;
  }
  const strategy = readJson<Schema>("schema", "strategy.schema.json").definitions.strategy!.properties;
  const indicator = readJson<Schema>("schema", "indicator.schema.json");
  expect(strategy.level!.enum).toEqual(LEVELS);
  expect(strategy.planType!.enum).toEqual(PLAN_TYPES);
  expect(strategy.sector!.enum).toEqual(SECTORS);
  expect(indicator.properties.sector!.enum).toEqual(INDICATOR_SECTORS);
  for (const kind of ["indicator", "national-target"]) {
    const condition = readJson<Schema>("schema", `${kind}.schema.json`).definitions.condition!.properties;
    expect(Object.keys(condition).sort()).toEqual([...CIRCUMSTANCE_IDS, "place", "scope"].sort());
    for (const id of CIRCUMSTANCE_IDS)
      expect([id, condition[id]!.items.enum]).toEqual([id, Object.keys(CIRCUMSTANCES[id].answers)]);
  }
});

describe("a broken indicator is refused", () => {
  const validate = validator("indicator");
  const sound = readJson<Record<string, unknown> & { targets: object[] }>(
    "data",
    "indicators",
    "county-town-density.json",
  );
  const withTarget = (change: object) => ({ ...sound, targets: [{ ...sound.targets[0], ...change }] });

  test("and the sound one it was made from is not", () => {
    expect(validate(sound)).toBe(true);
  });

  test.each([
    ["has no English name", { ...sound, name: { zh: "人口密度" } }],
    ["has a field nobody knows", { ...sound, colour: "red" }],
    ["belongs to a plan that nobody draws up", { ...sound, plans: ["省-详细规划"] }],
    ["has a range without an upper end", withTarget({ upper: null })],
    ["has an upper end without a range", withTarget({ operator: "≥" })],
    ["has a target without a unit", withTarget({ unit: undefined })],
    ["has a target without a source", withTarget({ citation: { locator: "第一条" } })],
    ["has a target of unknown strength", withTarget({ strength: "rumour" })],
    ["has an empty condition on city size", withTarget({ condition: { citySize: [] } })],
  ])("when it %s", (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});

test("every schema file is used", () => {
  const names = readdirSync(join(CATALOGUE, "schema")).map((file) => basename(file, ".schema.json"));
  expect(names.sort()).toEqual(FILES.map(([name]) => name).sort());
});

test("every file of data has a schema, but the tables of renamed ids, of places and of names, and the reference tables, whose columns differ", () => {
  const checked = new Set(FILES.flatMap(([, files]) => files));
  const others = dataFiles.map(({ file }) => file).filter((file) => !checked.has(file));
  expect(others.filter((file) => !file.startsWith("reference/"))).toEqual([
    "locators.json",
    "names-in-tables.json",
    "national-names.json",
    "renames.json",
  ]);
});
