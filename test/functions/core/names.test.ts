import "../customFunctions";
import { inLanguage, message, shown } from "../customFunctions";
import { choices, choose, isChoice, option } from "../../../src/functions/core/names";

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
