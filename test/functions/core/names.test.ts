import "../customFunctions";
import { inLanguage, message, shown } from "../customFunctions";
import { readFunctions } from "../../../tools/functionSource";
import { AREA_UNITS } from "../../../src/functions/core/areaUnits";
import { choices, choose, isChoice, option, plain, type Choices } from "../../../src/functions/core/names";
import { LISTS, namesOf } from "../../../src/functions/beside/lists";
import { REFUSED } from "../../../src/functions/refusals/ofNames";
import { MODES } from "../../../src/functions/transit/modes";

const FUELS = choices(
  { zh: "燃料", en: "fuel" },
  { "raw-coal": ["原煤", "raw coal"], lpg: ["液化石油气", "LPG", "液化气"] },
);

test("a choice goes by its Chinese, its English and its other names", () => {
  for (const name of ["原煤", "raw coal", "Raw-Coal", " RAWCOAL ", "ＲＡＷ　ＣＯＡＬ"]) {
    expect(choose(FUELS, name)).toBe("raw-coal");
  }
  expect(choose(FUELS, "液化气")).toBe("lpg");
  expect(isChoice(FUELS, "ｌｐｇ")).toBe(true);
  expect(isChoice(FUELS, 3)).toBe(false);
});

test("a choice goes by its name in the plural, and with ^ before a power", () => {
  expect(choose(FUELS, "raw coals")).toBe("raw-coal");
  expect(choose(AREA_UNITS, "km^2")).toBe("km2");
  expect(choose(MODES, "Trams")).toBe("rail");
  expect(choose(MODES, "Private cars")).toBe("car");
});

test("no name stands for two things on one list", () => {
  const lists = new Set(
    readFunctions().flatMap(({ parameters }) => parameters.map(({ choices: list }) => list)),
  );
  const twice: string[] = [];
  for (const list of lists) {
    if (!list) continue;
    const [file, name] = list.split("#") as [string, string];
    const { names } = (require(`../../../src/functions/${file}`) as Record<string, Choices>)[name]!;
    const keys = new Map<string, string>();
    for (const [key, all] of Object.entries(names) as [string, readonly string[]][]) {
      for (const one of all.map(plain)) {
        if ((keys.get(one) ?? key) !== key) twice.push(`${list}: ${one}`);
        keys.set(one, key);
      }
    }
  }
  expect(lists.size).toBeGreaterThan(15);
  expect(twice).toEqual([]);
});

test("an option is null when it is left out or blank, else it must be on the list", () => {
  expect([null, undefined, "", [[""]], [[null]], 0].map((given) => option(FUELS, given))).toEqual(
    new Array(6).fill(null),
  );
  expect(option(FUELS, [["LPG"]])).toBe("lpg");
  expect(shown(() => option(FUELS, "木柴"))).toBe("#VALUE!");
  expect(shown(() => option(FUELS, "#REF!"))).toBe("#REF!");
  expect(shown(() => option(FUELS, [["LPG"], ["LPG"]]))).toBe("#VALUE!");
});

test("an unknown name is #VALUE! and the message lists what is accepted", () => {
  expect(shown(() => choose(FUELS, "木柴"))).toBe("#VALUE!");
  expect(message(() => choose(FUELS, "木柴"))).toBe("未识别的燃料“木柴”，可用：原煤、液化石油气");
  expect(inLanguage("en-GB", () => message(() => choose(FUELS, "wood")))).toBe(
    'unknown fuel "wood"; accepted: raw coal, LPG',
  );
});

test("a blank is missing data, an error stays that error, a number is not a name", () => {
  expect(shown(() => choose(FUELS, ""))).toBe("#N/A");
  expect(shown(() => choose(FUELS, 0))).toBe("#N/A"); // how desktop Excel may hand over a blank cell
  expect(shown(() => choose(FUELS, "#REF!"))).toBe("#REF!");
  expect(shown(() => choose(FUELS, 12))).toBe("#VALUE!");
});

test("every name that is refused says what to write instead, and nothing is said of names that no list has", () => {
  const refused = Object.entries(LISTS).flatMap(([kind, list]) =>
    (list!.unclear ?? []).map((names) => `${kind}: ${namesOf(names)[0]}`),
  );
  const said = Object.entries(REFUSED).flatMap(([kind, of]) =>
    Object.keys(of!.unclear ?? {}).map((name) => `${kind}: ${name}`),
  );
  expect(said.sort()).toEqual(refused.sort());
  expect(Object.keys(REFUSED).filter((kind) => !(kind in LISTS))).toEqual([]);
});
